// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/case_letters_pane.h"

#include "core/base/when_done.h"
#include "ui/pages/casework_words.h"
#include "ui/pages/choices.h"
#include "ui/pages/letter_copy_dialog.h"
#include "ui/pages/letter_layout.h"
#include "ui/pages/next_steps.h"
#include "ui/widgets/letter_view.h"
#include "ui/widgets/state_panel.h"
#include "ui/widgets/tokens.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace sizao::pages {

using namespace widgets;

CaseLettersPane::CaseLettersPane(models::Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_choice(new QComboBox(this)),
      m_kinds(new QMenu(this)),
      m_begin(new QPushButton(tr("起草文书"), this)),
      m_write(new QPushButton(tr("续写"), this)),
      m_copy(new QPushButton(tr("打印、导出"), this)),
      m_view(new LetterView),
      m_stack(new ContentStack(m_view, this)) {
    m_choice->setObjectName(QStringLiteral("letter"));
    m_choice->setAccessibleName(tr("文书"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_begin->setMenu(m_kinds);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_choice, 1);
    for (QPushButton* button : {m_write, m_copy, m_begin})
        row->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addLayout(row);
    column->addWidget(m_stack, 1);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &CaseLettersPane::showLetter);
    connect(m_write, &QPushButton::clicked, this, [this] {
        if (const domain::Letter* letter = current())
            for (const service::NextStep& next : stepsAbout(m_work->next, letter->id))
                if (next.step.act == domain::CaseAct::DraftLetter)
                    emit stepChosen(next);
    });
    connect(m_copy, &QPushButton::clicked, this, &CaseLettersPane::openCopyDialog);
}

void CaseLettersPane::setCase(std::shared_ptr<const service::CaseworkView> work) {
    m_work = std::move(work);
    fillKinds();
    fillChoice();
    showLetter();
}

void CaseLettersPane::fillKinds() {
    m_kinds->clear();
    for (const service::NextStep& next : m_work->next)
        if (next.step.act == domain::CaseAct::DraftLetter && next.step.object.isNull())
            for (const domain::LetterKind kind : lettersToDraft(m_work->file))
                m_kinds->addAction(domain::toLabel(kind), this,
                                   [this, next, kind] { emit draftRequested(next, kind); });
    m_begin->setVisible(!m_kinds->isEmpty());
}

void CaseLettersPane::fillChoice() {
    const QString shown = m_choice->currentData().toString();
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    for (auto letter = m_work->file.letters.rbegin(); letter != m_work->file.letters.rend();
         ++letter)
        m_choice->addItem(
            tr("%1 · %2").arg(partText(m_work->file, letter->id), domain::toLabel(letter->state)),
            idText(letter->id));
    if (const int place = m_choice->findData(shown); place >= 0)
        m_choice->setCurrentIndex(place);
    m_choice->setVisible(m_choice->count() > 0);
}

const domain::Letter* CaseLettersPane::current() const {
    const auto id = domain::LetterId::fromText(m_choice->currentData().toString());
    return id && m_work ? domain::findPart(m_work->file.letters, *id) : nullptr;
}

void CaseLettersPane::showActions(const domain::Letter& letter) {
    const auto about = stepsAbout(m_work->next, letter.id);
    m_write->setVisible(std::any_of(about.begin(), about.end(), [](const service::NextStep& next) {
        return next.step.act == domain::CaseAct::DraftLetter;
    }));
    const QString refusal = m_desk.duties.refusal(service::Action::CopyNamed);
    m_copy->setEnabled(refusal.isEmpty());
    m_copy->setToolTip(refusal);
    m_copy->show();
}

void CaseLettersPane::showLetter() {
    const int generation = ++m_generation;
    const domain::Letter* letter = current();
    if (letter == nullptr) {
        m_view->clear();
        m_write->hide();
        m_copy->hide();
        m_stack->showState(PanelState::Empty, m_kinds->isEmpty()
                                                  ? tr("本案还没有文书")
                                                  : tr("本案还没有文书，从“起草文书”开始"));
        return;
    }
    showActions(*letter);
    m_stack->showState(PanelState::Loading, tr("正在排版"));
    base::whenDone(m_desk.letters.preview(*letter), this,
                   [this, generation](const base::Result<service::CaseLetter>& made) {
                       if (generation != m_generation)
                           return;
                       auto pages = pagesOf(made);
                       if (!pages) {
                           m_stack->showState(PanelState::Error, pages.error().message);
                           return;
                       }
                       m_view->setLetter(std::move(*pages));
                       m_stack->showContent();
                   });
}

void CaseLettersPane::offerKinds() {
    if (!m_kinds->isEmpty())
        m_begin->showMenu();
}

void CaseLettersPane::openCopyDialog() {
    const domain::Letter* letter = current();
    if (letter == nullptr)
        return;
    auto* dialog = new LetterCopyDialog(m_desk, *letter, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace sizao::pages
