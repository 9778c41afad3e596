// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/what_if_page.h"

#include "core/base/when_done.h"
#include "ui/pages/what_if_controls.h"
#include "ui/pages/what_if_result.h"
#include "ui/pages/what_if_sheets.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/progress_strip.h"
#include "ui/widgets/state_panel.h"
#include "ui/widgets/theme.h"

#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sizao::pages {

using namespace widgets;
using domain::SubjectKind;

namespace {

constexpr int controlsWidth = 300;

QWidget* scrolled(QWidget* content) {
    auto* area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

} // namespace

WhatIfPage::WhatIfPage(models::Desk& desk, QWidget* parent)
    : Page(parent),
      m_desk(desk),
      m_run(desk.session),
      m_controls(new WhatIfControls(m_run.controls(SubjectKind::Person),
                                    m_run.controls(SubjectKind::Unit), desk.session.today())),
      m_result(new WhatIfResult),
      m_sheets(new WhatIfSheets) {
    m_content = new ContentStack(m_result, this);
    m_right = new QStackedWidget(this);
    m_right->addWidget(m_content);
    m_right->addWidget(m_sheets);
    auto* splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    m_left = scrolled(m_controls);
    m_left->setMinimumWidth(controlsWidth);
    splitter->addWidget(m_left);
    splitter->addWidget(m_right);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({controlsWidth, 4 * controlsWidth});
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(splitter);
    setFocusProxy(m_controls);
    connectParts();
}

void WhatIfPage::connectParts() {
    connect(m_controls, &WhatIfControls::requestChanged, this, &WhatIfPage::ask);
    connect(m_controls, &WhatIfControls::kindChanged, this, &WhatIfPage::askAboutOthers);
    connect(m_controls, &WhatIfControls::modelChanged, this, &WhatIfPage::showChosen);
    connect(&m_run, &models::WhatIfRun::answered, this, &WhatIfPage::showReport);
    connect(&m_run, &models::WhatIfRun::curvesAnswered, this, [this](const auto& curves) {
        m_result->setCurves(curves);
        m_controls->setReaching(m_result->reaching());
    });
    connect(&m_run, &models::WhatIfRun::sensitivityAnswered, this, [this](const auto& effects) {
        m_result->setEffects(effects, m_run.controls(m_controls->kind()));
    });
    connect(&m_run, &models::WhatIfRun::failed, this, &WhatIfPage::showError);
    connect(m_result->notice(), &NoticeBar::actionRequested, this, &WhatIfPage::leaveDraft);
    connect(m_result, &WhatIfResult::sheetsRequested, this, &WhatIfPage::openSheets);
    connect(m_result, &WhatIfResult::effectsRequested, this,
            [this] { m_run.askSensitivity(m_result->strip()->begin(tr("逐项浮动权重"))); });
    connect(m_result, &WhatIfResult::effectsCancelled, this, [this] { m_run.cancel(); });
    connect(m_sheets, &WhatIfSheets::backRequested, this,
            [this] { [[maybe_unused]] const bool wentBack = goBack(); });
    connect(m_sheets, &WhatIfSheets::recordActivated, this, [this](const domain::RecordId& record) {
        emit navigationRequested({QStringLiteral("records"), QStringLiteral("record"),
                                  QString::fromLatin1(record.toText())});
    });
}

QString WhatIfPage::title() const {
    return tr("回测");
}

QString WhatIfPage::helpText() const {
    return tr("<p>这里回答：预警线或者权重改了，过去会提出哪些预警，谁的级别会变。"
              "左上角选干部或者单位；改动是同一份，两边都算。</p>"
              "<p>在左侧拖动，或者用方向键移动；双击一条恢复现行的值。右侧随之重算，"
              "选中一人按 Enter，并排看两边的依据单，Esc 返回。</p>"
              "<p>两边按同一做法推演：信号当日签发，案件满该级别的整改期限即结案；"
              "人们实际作出的决定不计入。只在内存中计算，不写入任何数据。</p>"
              "<p>单位有两组线：每百人分数由本单位人员的分数按在岗人数折算，"
              "单位自身分数只计单位自己的问题。人数变动只改变比率，不单独引出预警。</p>"
              "<p>“达到过”只看分数，不计直接触发和已结案的扣除；"
              "级别、件数和名单以逐日推演为准。</p>");
}

void WhatIfPage::activate() {
    if (const QString refusal = m_desk.duties.refusal(service::Action::SeeSignals);
        !refusal.isEmpty()) {
        m_content->showState(PanelState::NoPermission, refusal);
        return;
    }
    refresh(); // somebody may have entered something meanwhile
}

void WhatIfPage::refresh() {
    if (!m_run.report())
        m_content->showState(PanelState::Loading, tr("正在推演"));
    ask();
}

void WhatIfPage::ask() {
    m_result->dropEffects();
    showChosen(); // at once; the answer follows
    service::WhatIfRequest request = m_controls->request();
    request.draft = m_draftStandards;
    m_run.ask(request);
}

void WhatIfPage::askAboutOthers() {
    m_content->showState(PanelState::Loading, tr("正在推演"));
    m_result->setKind(m_controls->kind());
    ask();
}

bool WhatIfPage::navigateTo(const Target& target) {
    const auto id = domain::StandardsDraftId::fromText(target.id);
    if (target.kind != QStringLiteral("standards_draft") || !id)
        return false;
    useDraft(*id);
    return true;
}

void WhatIfPage::useDraft(domain::StandardsDraftId id) {
    base::whenDone(m_desk.standards_drafts.detail(id), this,
                   [this, id](const base::Result<service::DraftDetail>& detail) {
                       if (!detail) {
                           m_result->notice()->setNotice(detail.error().message);
                           return;
                       }
                       base::whenDone(
                           m_desk.standards_drafts.draftStandards(id), this,
                           [this, row = detail->row](
                               const base::Result<std::shared_ptr<const rules::Standards>>& made) {
                               if (!made) {
                                   m_result->notice()->setNotice(made.error().message);
                                   return;
                               }
                               m_draft = row;
                               m_draftStandards = *made;
                               m_digests.clear();
                               m_isRecorded = false;
                               m_controls->setKind(SubjectKind::Person);
                               m_controls->reset();
                           });
                   });
}

void WhatIfPage::leaveDraft() {
    m_draft.reset();
    m_draftStandards.reset();
    ask();
}

// The draft as it stands was replayed, without anything moved beside it. A back-test of persons is
// what a publication asks for; that of units stands beside it, never alone.
void WhatIfPage::recordBackTest() {
    const service::WhatIfReport& report = *m_run.report();
    if (!m_draft || !m_run.request().adjustments.isEmpty() || m_digests.contains(report.kind))
        return;
    m_digests[report.kind] = report.digest;
    if (!m_digests.contains(SubjectKind::Person))
        return;
    QStringList digests;
    for (const auto& [kind, digest] : m_digests)
        digests.append(digest);
    base::whenDone(m_desk.standards_drafts.setBackTest(m_draft->draft.id, digests.join(u' '),
                                                       m_desk.session.today()),
                   this, [this](const base::Result<>& done) {
                       m_isRecorded = done.has_value();
                       showNotice();
                   });
}

// Which standards are replayed, and what stands in the way of publishing them.
void WhatIfPage::showNotice() {
    const QString& why = m_run.report()->unpublishable;
    QStringList sentences;
    if (m_draft)
        sentences.append(m_isRecorded
                             ? tr("回测的是草案“%1”，结果已记入草案。").arg(m_draft->draft.title)
                             : tr("回测的是草案“%1”。").arg(m_draft->draft.title));
    if (!why.isEmpty())
        sentences.append(tr("可以回测，但不能这样发布。%1").arg(why));
    m_result->notice()->setNotice(sentences.join(u' '), m_draft ? tr("回到现行标准") : QString());
}

void WhatIfPage::showError(const QString& message) {
    m_result->dropEffects();
    m_result->notice()->setNotice(message);
    const auto& known = m_run.report();
    if (!known || known->kind != m_controls->kind()) // nothing that could stay on screen
        m_content->showState(PanelState::Error, message);
}

QString WhatIfPage::finding() const {
    return m_result->finding();
}

DataTable* WhatIfPage::changedTable() const {
    return m_result->changedTable();
}

void WhatIfPage::showReport() {
    m_result->setReport(*m_run.report(), m_run.request());
    showNotice();
    recordBackTest();
    m_content->showContent();
}

void WhatIfPage::showChosen() {
    m_result->setShown({m_controls->model(), m_controls->linesOf(), m_controls->lines()});
    m_controls->setReaching(m_result->reaching());
}

bool WhatIfPage::showsSheets() const {
    return m_right->currentWidget() == m_sheets;
}

void WhatIfPage::openSheets(const QString& id) {
    const models::WhatIfModel::Row* row = m_result->changed(id);
    if (row == nullptr)
        return;
    base::whenDone(m_run.sheets(row->who.subject, row->change.model), this,
                   [this](const base::Result<service::WhatIfSheets>& sheets) {
                       if (!sheets) {
                           m_result->notice()->setNotice(sheets.error().message);
                           return;
                       }
                       m_sheets->setSheets(*sheets);
                       m_left->hide(); // two sheets take the room
                       m_right->setCurrentWidget(m_sheets);
                       m_sheets->setFocus();
                   });
}

bool WhatIfPage::goBack() {
    if (!showsSheets())
        return false;
    m_left->show();
    m_right->setCurrentWidget(m_content);
    changedTable()->setFocus();
    return true;
}

} // namespace sizao::pages
