// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/draft_forms.h"

#include "core/base/limits.h"
#include "core/service/draft_edits.h"
#include "ui/pages/standard_pane.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/reason_edit.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sizao::pages {

using namespace widgets;
using domain::Grade;
using domain::Tier;

namespace {

constexpr Tier tiers[] = {Tier::Yellow, Tier::Orange, Tier::Red};
constexpr Grade grades[] = {Grade::I, Grade::II, Grade::III, Grade::IV};

} // namespace

DraftForm::DraftForm(QWidget* parent) : QWidget(parent) {
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    auto* content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, space::medium, 0);
    m_column->setSpacing(space::small);
    m_column->addStretch(1);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

FormField* DraftForm::addField(const QString& label, QWidget* editor) {
    auto* field = new FormField(label, editor);
    m_column->insertWidget(m_column->count() - 1, field);
    return field;
}

void DraftForm::addHeading(const QString& text) {
    auto* heading = new QLabel(text);
    heading->setFont(textFont(TextSize::Base, TextWeight::Strong));
    m_column->insertWidget(m_column->count() - 1, heading);
}

void DraftForm::clear() {
    while (m_column->count() > 1) {
        QLayoutItem* item = m_column->takeAt(0);
        delete item->widget();
        delete item;
    }
}

QLineEdit* DraftForm::makeLine(const QString& text, const char* name) {
    auto* line = new QLineEdit(text);
    line->setObjectName(QLatin1String(name));
    line->setCursorPosition(0);
    connect(line, &QLineEdit::textEdited, this, &DraftForm::edited);
    return line;
}

DraftFactsForm::DraftFactsForm(base::Day today, QWidget* parent)
    : DraftForm(parent),
      m_title(makeLine({}, "title")),
      m_from(new DateEdit(today, DateSense::Future)),
      m_until(new DateEdit(today, DateSense::Future)),
      m_reason(new ReasonEdit(0, base::limits::reasonCharacters)),
      m_waiver(new ReasonEdit(0, base::limits::reasonCharacters)) {
    m_title->setMaxLength(base::limits::nameCharacters);
    m_from->setObjectName(QStringLiteral("valid_from"));
    m_until->setObjectName(QStringLiteral("valid_until"));
    m_reason->setObjectName(QStringLiteral("reason"));
    m_waiver->setObjectName(QStringLiteral("waiver"));
    addField(tr("草案名称"), m_title)->setCheck([this] {
        return m_title->text().trimmed().isEmpty() ? tr("请填写草案名称") : QString();
    });
    FormField* from = addField(tr("施行日"), m_from);
    from->setHint(tr("应当晚于公布日：标准不溯及既往，公布不改变已有事实的分值"));
    from->setCheck([this, today] {
        if (m_from->day() && *m_from->day() <= today)
            return tr("施行日应当在 %1 或者以后").arg((today + 1).toIso());
        return m_from->problem();
    });
    FormField* until = addField(tr("阶段重点的止日"), m_until);
    until->setHint(tr("不写为长期施行；写了的，次日起自动恢复原来的版本"));
    until->setCheck([this] {
        if (m_from->day() && m_until->day() && *m_until->day() < *m_from->day())
            return tr("止日早于施行日");
        return m_until->problem();
    });
    for (auto [edit, label] :
         {std::pair(m_reason, tr("修改理由")), std::pair(m_waiver, tr("不作回测的理由"))}) {
        constexpr int textLines = 5;
        edit->setMaximumHeight(fontMetrics().lineSpacing() * textLines);
        addField(label, edit);
        connect(edit, &ReasonEdit::textChanged, this, &DraftForm::edited);
    }
    for (const DateEdit* edit : {m_from, m_until})
        connect(edit, &DateEdit::dayChanged, this, &DraftForm::edited);
    setFocusProxy(m_title);
}

void DraftFactsForm::setEntry(const domain::StandardsDraft& draft) {
    const QSignalBlocker quiet(this);
    m_title->setText(draft.title);
    m_from->setDay(draft.valid_from);
    m_until->setDay(draft.valid_until);
    m_reason->setText(draft.reason);
    m_waiver->setText(draft.waiver);
}

service::DraftEntry DraftFactsForm::entry() const {
    return {m_title->text(), m_from->day(), m_until->day(), m_reason->text(), m_waiver->text()};
}

void IndicatorForm::setIndicator(const service::IndicatorView& view, const QJsonObject& body,
                                 const QJsonObject& catalogue) {
    clear();
    m_code = view.code;
    m_body = body;
    m_catalogue = catalogue;
    m_texts = {{QStringLiteral("name"), makeLine(view.name, "name")},
               {QStringLiteral("evidence_zh"), makeLine(view.evidence, "evidence_zh")},
               {QStringLiteral("basis_zh"), makeLine(view.basis, "basis_zh")}};
    addField(tr("名称"), m_texts[QStringLiteral("name")]);
    addWeights(view);
    addLevels(view);
    addField(tr("取证要求"), m_texts[QStringLiteral("evidence_zh")]);
    addField(tr("依据"), m_texts[QStringLiteral("basis_zh")]);
    setFocusProxy(m_texts[QStringLiteral("name")]);
}

void IndicatorForm::addWeights(const service::IndicatorView& view) {
    m_weights.clear();
    addHeading(tr("各预警模型的权重"));
    for (const service::WeightView& weight : view.weights) {
        auto* line = makeLine(weightText(weight.weight), "weight");
        line->setProperty("model", weight.model);
        line->setPlaceholderText(tr("不计入"));
        line->setMaximumWidth(fontMetrics().horizontalAdvance(u'中') * 8);
        m_weights.insert(weight.model, line);
        addField(weight.model_name, line)->setCheck([line] {
            const QString text = line->text().trimmed();
            const auto hundredths = service::hundredthsFrom(text);
            const bool fits =
                text.isEmpty()
                || (hundredths && (*hundredths == 0 || (*hundredths >= 10 && *hundredths <= 300)));
            return fits ? QString() : tr("权重应当为 0，或者在 0.10 至 3.00 之间，最多两位小数");
        });
    }
}

void IndicatorForm::addLevels(const service::IndicatorView& view) {
    m_grades.clear();
    m_levelTexts.clear();
    addHeading(tr("档次"));
    for (const service::LevelView& level : view.levels) {
        auto* row = new QWidget;
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(space::small);
        auto* grade = new QComboBox;
        grade->setObjectName(QStringLiteral("grade"));
        grade->setProperty("level", level.level);
        grade->setAccessibleName(tr("第 %1 档的等级").arg(level.level));
        grade->addItem(tr("不计分"));
        for (const Grade one : grades)
            grade->addItem(domain::toLabel(one), QLatin1String(domain::toCode(one)));
        grade->setCurrentIndex(level.grade ? static_cast<int>(*level.grade) : 0);
        connect(grade, &QComboBox::activated, this, &DraftForm::edited);
        auto* words = makeLine(level.text, "level_text");
        words->setProperty("level", level.level);
        words->setToolTip(level.text);
        layout->addWidget(grade);
        layout->addWidget(words, 1);
        m_grades.insert(level.level, grade);
        m_levelTexts.insert(level.level, words);
        addField(tr("第 %1 档").arg(level.level), row);
    }
}

service::DraftChange IndicatorForm::change() const {
    QJsonObject body = m_body;
    for (auto text = m_texts.begin(); text != m_texts.end(); ++text)
        body = service::withText(body, text.key(), (*text)->text());
    for (auto weight = m_weights.begin(); weight != m_weights.end(); ++weight) {
        const QString words = (*weight)->text().trimmed();
        const auto hundredths = words.isEmpty() ? std::optional(0) : service::hundredthsFrom(words);
        if (hundredths) // else what was good last stays
            body = service::withWeight(body, weight.key(), *hundredths);
    }
    for (auto grade = m_grades.begin(); grade != m_grades.end(); ++grade)
        body = service::withGrade(body, grade.key(),
                                  domain::fromCode<Grade>((*grade)->currentData().toString()),
                                  m_catalogue);
    for (auto words = m_levelTexts.begin(); words != m_levelTexts.end(); ++words)
        if ((*words)->isModified()) // a band shows words that are made of its numbers
            body = service::withLevelText(body, words.key(), (*words)->text());
    return {domain::StandardKind::Indicator, m_code, body[u"name"].toString(), body};
}

void ModelForm::setModel(const service::ModelView& view, const QJsonObject& body) {
    clear();
    m_code = view.code;
    m_name = view.name;
    m_body = body;
    addHeading(tr("个人预警线（分）"));
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        m_lines[i] = makeLine(pointsText(view.thresholds[i]), domain::toCode(tiers[i]));
        m_lines[i]->setMaximumWidth(fontMetrics().horizontalAdvance(u'中') * 8);
        addField(domain::toLabel(tiers[i]), m_lines[i])->setCheck([this, i] {
            const auto points = service::milliPointsFrom(m_lines[i]->text());
            if (!points || *points <= 0)
                return tr("应当是大于零的数字，最多三位小数");
            const auto below =
                i == 0 ? std::nullopt : service::milliPointsFrom(m_lines[i - 1]->text());
            return below && *points <= *below ? tr("黄、橙、红三条预警线应当依次升高") : QString();
        });
    }
    setFocusProxy(m_lines[0]);
}

service::DraftChange ModelForm::change() const {
    QJsonObject body = m_body;
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        if (const auto points = service::milliPointsFrom(m_lines[i]->text()))
            body = service::withThreshold(body, tiers[i], *points);
    return {domain::StandardKind::Model, m_code, m_name, body};
}

} // namespace sizao::pages
