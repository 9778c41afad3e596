// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/letter_editor.h"

#include "core/base/limits.h"
#include "core/base/when_done.h"
#include "ui/pages/choices.h"
#include "ui/pages/letter_layout.h"
#include "ui/widgets/letter_view.h"
#include "ui/widgets/tokens.h"

#include <QJsonObject>
#include <QLineEdit>
#include <QTimer>

namespace sizao::pages {

using namespace widgets;
using domain::LetterElement;

namespace {

constexpr int renderPause_ms = 600;
constexpr int longLines = 9; // elements that tell the facts
constexpr int shortLines = 4;
const auto addresseeKey = QStringLiteral("addressee");

// As it is stored, or an empty one.
domain::Letter letterOf(const domain::CaseFile& file, const base::RawId& id,
                        domain::LetterKind kind) {
    if (const auto* known = domain::findPart(file.letters, id))
        return *known;
    domain::Letter letter;
    letter.warning_case = file.warning_case.id;
    letter.kind = kind;
    return letter;
}

// Drafts of a letter that is not stored yet belong to its kind.
QString draftKeyOf(const domain::Letter& letter) {
    return QStringLiteral("letter/%1/%2")
        .arg(idText(letter.warning_case), letter.id.isNull()
                                              ? QString::fromLatin1(domain::toCode(letter.kind))
                                              : idText(letter.id));
}

} // namespace

LetterEditor::LetterEditor(models::Desk& desk, std::shared_ptr<const service::CaseworkView> work,
                           const service::NextStep& draft, domain::LetterKind kind, QWidget* parent)
    : FormPanel(domain::toLabel(kind), tr("保存文书"), parent),
      m_desk(desk),
      m_work(std::move(work)),
      m_step(draft),
      m_letter(letterOf(m_work->file, draft.step.object, kind)),
      m_taker(takerEditor(desk, *m_work, m_step)),
      m_drafts(new models::DraftKeeper(desk, draftKeyOf(m_letter), this)),
      m_addressee(new QLineEdit),
      m_preview(new LetterView),
      m_rendering(new QTimer(this)) {
    build();
    watch();
    if (!m_letter.id.isNull()) {
        fill();
        m_drafts->load();
        return;
    }
    base::whenDone(desk.letters.suggestion(m_letter.warning_case, m_letter.kind), this,
                   [this](const base::Result<domain::Letter>& suggested) {
                       if (!suggested) {
                           setFailure(suggested.error().message);
                           return;
                       }
                       m_letter = *suggested;
                       fill();
                       m_drafts->load();
                   });
}

void LetterEditor::build() {
    if (m_taker)
        addField(tr("起草人"), m_taker->editor, Need::Required)->setCheck(m_taker->check);
    m_addressee->setObjectName(addresseeKey);
    m_addressee->setMaxLength(base::limits::nameCharacters);
    addField(tr("主送"), m_addressee, Need::Required);
    for (const LetterElement element : rules::writtenElements(m_letter.kind)) {
        auto* edit = new ReasonEdit(0, base::limits::caseTextCharacters);
        edit->setObjectName(QLatin1String(domain::toCode(element)));
        const bool isRequired = rules::needOf(m_letter.kind, element) != rules::Need::Optional;
        FormField* field =
            addField(domain::toLabel(element), edit, isRequired ? Need::Required : Need::Optional);
        field->setCheck([edit] { return edit->problem(); });
        if (rules::needOf(m_letter.kind, element) == rules::Need::Summary)
            field->setHint(tr("概要即可"));
        const bool isLong = element == LetterElement::Facts || element == LetterElement::NatureHarm;
        edit->setLines(isLong ? longLines : shortLines);
        m_elements.emplace(element, edit);
    }
    addOutside(m_preview);
    setFocusProxy(m_addressee);
    m_rendering->setSingleShot(true);
    m_rendering->setInterval(renderPause_ms);
}

void LetterEditor::fill() {
    m_isFilling = true;
    m_addressee->setText(m_letter.addressee);
    for (const auto& [element, edit] : m_elements)
        edit->setText(rules::elementText(m_letter, element));
    m_isFilling = false;
    showMissing();
    showPages();
}

void LetterEditor::watch() {
    connect(m_rendering, &QTimer::timeout, this, &LetterEditor::showPages);
    connect(m_addressee, &QLineEdit::textChanged, this, &LetterEditor::touched);
    for (const auto& [element, edit] : m_elements)
        connect(edit, &ReasonEdit::textChanged, this, &LetterEditor::touched);
    connect(m_drafts, &models::DraftKeeper::loaded, this, &LetterEditor::restore);
    connect(m_drafts, &models::DraftKeeper::saved, this, [this](const QTime& at) {
        setSubtitle(tr("已自动保存 %1，还没有写入案件").arg(at.toString(QStringLiteral("HH:mm"))));
    });
    connect(m_drafts, &models::DraftKeeper::failed, this,
            [this](const QString& message) { setSubtitle(tr("草稿没有保存：%1").arg(message)); });
}

void LetterEditor::restore(const QJsonObject& draft) {
    if (draft.isEmpty() || m_isTouched)
        return;
    m_isFilling = true;
    m_addressee->setText(draft.value(addresseeKey).toString());
    for (const auto& [element, edit] : m_elements)
        edit->setText(draft.value(QLatin1String(domain::toCode(element))).toString());
    m_isFilling = false;
    setSubtitle(tr("这是上次没有写完的内容"));
    showMissing();
    showPages();
}

void LetterEditor::touched() {
    if (m_isFilling)
        return;
    m_isTouched = true;
    QJsonObject draft{{addresseeKey, m_addressee->text()}};
    for (const auto& [element, edit] : m_elements)
        draft.insert(QLatin1String(domain::toCode(element)), edit->text());
    m_drafts->touch(draft);
    m_rendering->start();
    showMissing();
}

domain::Letter LetterEditor::toLetter() const {
    domain::Letter letter = m_letter;
    letter.addressee = m_addressee->text().trimmed();
    for (const auto& [element, edit] : m_elements)
        rules::setElementText(letter, element, edit->text());
    return letter;
}

void LetterEditor::showMissing() {
    QStringList names;
    for (const LetterElement element : rules::missingElements(toLetter()))
        names.append(domain::toLabel(element));
    setLack(names.isEmpty() ? QString()
                            : tr("还缺 %n 项必备要素：%1", nullptr, static_cast<int>(names.size()))
                                  .arg(names.join(tr("、"))),
            names.isEmpty() ? QString() : tr("去写"), {});
}

void LetterEditor::followLack() {
    const auto missing = rules::missingElements(toLetter());
    if (!missing.empty())
        showElement(missing.front());
}

void LetterEditor::showElement(LetterElement element) {
    if (ReasonEdit* edit = this->element(element))
        edit->setFocus();
}

ReasonEdit* LetterEditor::element(LetterElement element) const {
    const auto found = m_elements.find(element);
    return found == m_elements.end() ? nullptr : found->second;
}

void LetterEditor::showPages() {
    const int generation = ++m_generation;
    base::whenDone(m_desk.letters.preview(toLetter()), this,
                   [this, generation](const base::Result<service::CaseLetter>& made) {
                       if (generation != m_generation)
                           return;
                       auto pages = pagesOf(made);
                       if (pages)
                           m_preview->setLetter(std::move(*pages));
                       else
                           setFailure(pages.error().message);
                   });
}

void LetterEditor::submit() {
    service::StepEntry entry;
    entry.warning_case = m_letter.warning_case;
    entry.act = domain::CaseAct::DraftLetter;
    entry.object = m_letter.id;
    entry.part = toLetter();
    if (m_taker)
        m_taker->write(entry);
    setBusy(true);
    base::whenDone(m_desk.casework.take(entry), this,
                   [this](const base::Result<domain::CaseFile>& after) {
                       setBusy(false);
                       if (!after) {
                           setFailure(after.error().message);
                           return;
                       }
                       m_drafts->discard();
                       emit written();
                   });
}

} // namespace sizao::pages
