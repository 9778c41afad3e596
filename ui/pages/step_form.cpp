// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/step_form.h"

#include "core/base/when_done.h"
#include "ui/pages/casework_words.h"
#include "ui/pages/choices.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/file_list_edit.h"
#include "ui/widgets/reason_edit.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/tokens.h"

#include <QComboBox>
#include <QJsonObject>
#include <QLabel>
#include <QSpinBox>
#include <QTimer>

namespace sizao::pages {

using namespace widgets;

namespace {

// What stands in an editor, for the draft; files are chosen anew.
QString valueOf(const QWidget* editor) {
    if (const auto* reason = qobject_cast<const ReasonEdit*>(editor))
        return reason->text();
    if (const auto* box = qobject_cast<const QComboBox*>(editor))
        return box->currentData().toString();
    if (const auto* number = qobject_cast<const QSpinBox*>(editor))
        return QString::number(number->value());
    if (const auto* line = qobject_cast<const QLineEdit*>(editor))
        return line->text();
    return {};
}

void setValue(QWidget* editor, const QString& value) {
    if (auto* reason = qobject_cast<ReasonEdit*>(editor)) {
        reason->setText(value);
    } else if (auto* box = qobject_cast<QComboBox*>(editor)) {
        for (int i = 0; i < box->count(); ++i)
            if (box->itemData(i).toString() == value)
                box->setCurrentIndex(i);
    } else if (auto* number = qobject_cast<QSpinBox*>(editor)) {
        number->setValue(value.toInt());
    } else if (auto* day = qobject_cast<DateEdit*>(editor)) {
        day->setText(value);
    } else if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        line->setText(value);
    }
}

} // namespace

StepForm::StepForm(models::Desk& desk, std::shared_ptr<const service::CaseworkView> work,
                   const service::NextStep& next, QWidget* parent)
    : FormPanel(domain::toLabel(next.step.act), domain::toLabel(next.step.act), parent),
      m_desk(desk),
      m_work(std::move(work)),
      m_next(next),
      m_editors(stepEditors(desk, *m_work, m_next)),
      m_drafts(
          new models::DraftKeeper(desk, draftKey(m_work->file.warning_case.id, next.step), this)),
      m_obstacles(new QLabel),
      m_asking(new QTimer(this)) {
    setSubtitle(partText(m_work->file, next.step.object));
    addEditors();
    m_obstacles->setObjectName(QStringLiteral("obstacles"));
    m_obstacles->setWordWrap(true);
    m_obstacles->setTextFormat(Qt::PlainText);
    setLabelRole(m_obstacles, LabelRole::Quiet);
    addContent(m_obstacles);
    m_asking->setSingleShot(true);
    m_asking->setInterval(checkPause_ms);
    connect(m_asking, &QTimer::timeout, this, &StepForm::askObstacles);
    connect(m_drafts, &models::DraftKeeper::loaded, this, &StepForm::restore);
    connect(m_drafts, &models::DraftKeeper::saved, this, [this](const QTime& at) {
        setSubtitle(tr("已自动保存 %1").arg(at.toString(QStringLiteral("HH:mm"))));
    });
    connect(m_drafts, &models::DraftKeeper::failed, this,
            [this](const QString& message) { setSubtitle(tr("草稿没有保存：%1").arg(message)); });
    watch();
    m_isFilling = true; // until the draft is there
    m_drafts->load();
    askObstacles();
}

QString StepForm::draftKey(domain::CaseId warning_case, const rules::PossibleStep& step) {
    return QStringLiteral("step/%1/%2/%3")
        .arg(idText(warning_case), QLatin1String(domain::toCode(step.act)), idText(step.object));
}

void StepForm::addEditors() {
    for (const StepEditor& asked : m_editors) {
        FormField* field = addField(asked.label, asked.editor, asked.need);
        field->setCheck(asked.check);
        field->setHint(asked.hint);
    }
    if (!m_editors.empty())
        setFocusProxy(m_editors.front().editor);
}

void StepForm::watch() {
    for (const StepEditor& asked : m_editors) {
        if (auto* reason = qobject_cast<ReasonEdit*>(asked.editor))
            connect(reason, &ReasonEdit::textChanged, this, &StepForm::keepDraft);
        else if (auto* box = qobject_cast<QComboBox*>(asked.editor))
            connect(box, &QComboBox::currentIndexChanged, this, &StepForm::keepDraft);
        else if (auto* number = qobject_cast<QSpinBox*>(asked.editor))
            connect(number, &QSpinBox::valueChanged, this, &StepForm::keepDraft);
        else if (auto* line = qobject_cast<QLineEdit*>(asked.editor))
            connect(line, &QLineEdit::textChanged, this, &StepForm::keepDraft);
        else if (auto* files = qobject_cast<FileListEdit*>(asked.editor))
            connect(files, &FileListEdit::changed, this, &StepForm::keepDraft);
    }
}

void StepForm::restore(const QJsonObject& draft) {
    for (const StepEditor& asked : m_editors)
        if (draft.contains(asked.name))
            setValue(asked.editor, draft.value(asked.name).toString());
    m_isFilling = false;
    if (!draft.isEmpty())
        askObstacles();
}

void StepForm::keepDraft() {
    m_asking->start();
    if (m_isFilling)
        return;
    QJsonObject draft;
    for (const StepEditor& asked : m_editors)
        draft.insert(asked.name, valueOf(asked.editor));
    m_drafts->touch(draft);
}

service::StepEntry StepForm::toEntry() const {
    service::StepEntry entry;
    entry.taken_by = m_desk.session.actor().user;
    for (const StepEditor& asked : m_editors)
        asked.write(entry);
    fillKnown(entry, *m_work, m_next);
    return entry;
}

void StepForm::askObstacles() {
    const int generation = ++m_generation;
    base::whenDone(m_desk.casework.obstacles(toEntry()), this,
                   [this, generation](const base::Result<QStringList>& found) {
                       if (generation == m_generation)
                           showObstacles(found ? *found : QStringList{found.error().message});
                   });
}

void StepForm::showObstacles(const QStringList& sentences) {
    QStringList lines;
    for (const QString& sentence : sentences)
        lines.append(tr("· %1").arg(sentence));
    m_obstacles->setText(lines.isEmpty() ? tr("条件已经具备，可以办理。")
                                         : tr("还差：\n%1").arg(lines.join(u'\n')));
}

QString StepForm::obstacles() const {
    return m_obstacles->text();
}

void StepForm::submit() {
    setBusy(true);
    base::whenDone(m_desk.casework.take(toEntry()), this,
                   [this](const base::Result<domain::CaseFile>& after) {
                       setBusy(false);
                       if (!after) {
                           setFailure(after.error().message);
                           return;
                       }
                       m_drafts->discard();
                       emit taken();
                   });
}

} // namespace sizao::pages
