// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/what_if_page.h"

#include "ui/pages/what_if_controls.h"
#include "ui/pages/what_if_sheets.h"
#include "ui/pages/what_if_words.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/header_bar.h"
#include "ui/widgets/month_bars.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/progress_strip.h"
#include "ui/widgets/segment_bar.h"
#include "ui/widgets/state_panel.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/threshold_chart.h"
#include "ui/widgets/tier_matrix.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace sizao::pages {

using namespace widgets;

namespace {

constexpr int controlsWidth = 300;
constexpr int matrixHeight = 208;

QLabel* quiet(const QString& text) {
    auto* label = new QLabel(text);
    setLabelRole(label, LabelRole::Quiet);
    return label;
}

QWidget* scrolled(QWidget* content) {
    auto* area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

void fill(QStandardItemModel& model, const QStringList& headings, const QList<QStringList>& rows) {
    model.clear();
    model.setHorizontalHeaderLabels(headings);
    for (qsizetype row = 0; row < rows.size(); ++row)
        for (qsizetype column = 0; column < rows[row].size(); ++column) {
            auto* item = new QStandardItem(rows[row][column]);
            item->setData(QString::number(row), RowKeyRole);
            model.setItem(int(row), int(column), item);
        }
}

} // namespace

WhatIfPage::WhatIfPage(models::Desk& desk, QWidget* parent)
    : Page(parent),
      m_desk(desk),
      m_run(desk.session),
      m_model(new models::WhatIfModel(this)),
      m_effectsModel(new QStandardItemModel(this)),
      m_groupsModel(new QStandardItemModel(this)),
      m_controls(new WhatIfControls(m_run.controls(), desk.session.today())),
      m_header(new HeaderBar(HeaderBar::Size::Page)),
      m_notice(new NoticeBar(Icon::Info)),
      m_strip(new ProgressStrip),
      m_matrix(new TierMatrix),
      m_chart(new ThresholdChart),
      m_months(new MonthBars),
      m_tabs(new SegmentBar),
      m_lists(new QStackedWidget),
      m_findEffects(new QPushButton(tr("推算"))),
      m_sheets(new WhatIfSheets) {
    m_content = new ContentStack(makeResult(), this);
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

    connect(m_controls, &WhatIfControls::requestChanged, this, &WhatIfPage::ask);
    connect(m_controls, &WhatIfControls::modelChanged, this, &WhatIfPage::showModel);
    connect(&m_run, &models::WhatIfRun::answered, this, &WhatIfPage::showReport);
    connect(m_notice, &NoticeBar::actionRequested, this, &WhatIfPage::leaveDraft);
    connect(&m_run, &models::WhatIfRun::curvesAnswered, this, [this](const auto& curves) {
        m_curves = curves;
        showCurves();
    });
    connect(&m_run, &models::WhatIfRun::sensitivityAnswered, this, &WhatIfPage::showEffects);
    connect(&m_run, &models::WhatIfRun::failed, this, [this](const QString& message) {
        m_strip->finish();
        m_findEffects->setEnabled(true);
        m_notice->setNotice(message);
        if (!m_run.report())
            m_content->showState(PanelState::Error, message);
    });
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
    return tr("<p>这里回答：预警线或者权重改了，过去会提出哪些预警，谁的级别会变。</p>"
              "<p>在左侧拖动，或者用方向键移动；双击一条恢复现行的值。右侧随之重算，"
              "选中一人按 Enter，并排看两边的依据单，Esc 返回。</p>"
              "<p>两边按同一做法推演：信号当日签发，案件满该级别的整改期限即结案；"
              "人们实际作出的决定不计入。只在内存中计算，不写入任何数据。</p>"
              "<p>“达到过”的人数只看分数，不计直接触发和已结案的扣除；"
              "级别、件数和名单以逐日推演为准。</p>");
}

QWidget* WhatIfPage::makeResult() {
    auto* result = new QWidget(this);
    auto* grid = new QGridLayout(result);
    grid->setContentsMargins(space::large, space::medium, space::large, space::small);
    grid->setHorizontalSpacing(space::huge);
    grid->setVerticalSpacing(space::tiny);
    m_matrix->setMinimumHeight(matrixHeight);
    m_chart->setFixedHeight(matrixHeight);
    grid->addWidget(m_header, 0, 0, 1, 2);
    grid->addWidget(m_notice, 1, 0, 1, 2);
    grid->addWidget(quiet(tr("本模型中各人的最高级别，人数")), 2, 0);
    grid->addWidget(quiet(tr("分数线定在哪里，就有多少人达到过（虚线为现行权重）")), 2, 1);
    grid->addWidget(m_matrix, 3, 0);
    grid->addWidget(m_chart, 3, 1);
    grid->addWidget(quiet(tr("每月提出的预警，全部模型（横线为现行件数）")), 4, 0, 1, 2);
    grid->addWidget(m_months, 5, 0, 1, 2);
    grid->addWidget(makeTabs(), 6, 0, 1, 2);
    grid->addWidget(m_strip, 7, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(5, 2);
    grid->setRowStretch(6, 4);
    return result;
}

QWidget* WhatIfPage::makeTabs() {
    auto* tabs = new QWidget(this);
    m_tabs->setSegments({tr("结果有变的对象"), tr("权重上下一成"), tr("各类人员占比")}); // as Tab
    for (const Tab tab : {Changed, Effects, Groups})
        m_lists->addWidget(makeTable(tab));
    m_tabs->addBeside(m_findEffects);
    m_findEffects->hide();
    connect(m_tabs, &SegmentBar::chosen, this, [this](int tab) {
        m_lists->setCurrentIndex(tab);
        m_findEffects->setVisible(tab == Effects);
    });
    connect(m_findEffects, &QPushButton::clicked, this, &WhatIfPage::startEffects);
    connect(m_strip, &ProgressStrip::cancelRequested, this, [this] {
        m_findEffects->setEnabled(true);
        m_run.cancel();
    });
    auto* column = new QVBoxLayout(tabs);
    column->setContentsMargins(0, space::small, 0, 0);
    column->setSpacing(space::tiny);
    column->addWidget(m_tabs);
    column->addWidget(m_lists, 1);
    return tabs;
}

QWidget* WhatIfPage::makeTable(Tab tab) {
    auto* table = new DataTable(this);
    table->setCompact(true);
    switch (tab) {
    case Changed:
        m_changed = table;
        table->setModel(m_model);
        table->setColumns({{.kind = ColumnKind::Tier, .characters = 3},
                           {.kind = ColumnKind::Tier, .characters = 3},
                           {.characters = 5},
                           {.characters = 10, .stretches = true, .elide = Qt::ElideMiddle},
                           {.characters = 9, .isHidden = true},
                           {.kind = ColumnKind::Date, .characters = 6},
                           {.kind = ColumnKind::Date, .characters = 6}});
        connect(table, &DataTable::keyActivated, this, &WhatIfPage::openSheets);
        break;
    case Effects:
        m_effects = table;
        table->setModel(m_effectsModel);
        showEffects({});
        break;
    case Groups:
        m_groups = table;
        table->setModel(m_groupsModel);
        break;
    }
    return table;
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
    m_chart->setLines(m_controls->lines()); // at once; the answer follows
    showCurves();
    service::WhatIfRequest request = m_controls->request();
    request.draft = m_draftStandards;
    m_run.ask(request);
}

bool WhatIfPage::navigateTo(const Target& target) {
    const auto id = domain::StandardsDraftId::fromText(target.id);
    if (target.kind != QStringLiteral("standards_draft") || !id)
        return false;
    useDraft(*id);
    return true;
}

void WhatIfPage::useDraft(domain::StandardsDraftId id) {
    m_desk.standards_drafts.detail(id).then(
        this, [this, id](const base::Result<service::DraftDetail>& detail) {
            if (!detail) {
                m_notice->setNotice(detail.error().message);
                return;
            }
            m_desk.standards_drafts.draftStandards(id).then(
                this, [this, row = detail->row](
                          const base::Result<std::shared_ptr<const rules::Standards>>& made) {
                    if (!made) {
                        m_notice->setNotice(made.error().message);
                        return;
                    }
                    m_draft = row;
                    m_draftStandards = *made;
                    m_isRecorded = false;
                    m_controls->reset();
                    ask();
                });
        });
}

void WhatIfPage::leaveDraft() {
    m_draft.reset();
    m_draftStandards.reset();
    ask();
}

// The draft as it stands was replayed, without anything moved beside it.
void WhatIfPage::recordBackTest() {
    if (!m_draft || m_isRecorded || !m_run.request().adjustments.isEmpty())
        return;
    m_desk.standards_drafts
        .setBackTest(m_draft->draft.id, m_run.report()->digest, m_desk.session.today())
        .then(this, [this](const base::Result<>& done) {
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
    m_notice->setNotice(sentences.join(u' '), m_draft ? tr("回到现行标准") : QString());
}

QString WhatIfPage::finding() const {
    return m_header->title();
}

void WhatIfPage::showReport() {
    const service::WhatIfReport& report = *m_run.report();
    m_header->setTitle(findingOf(report));
    m_header->setSubtitle(subtitleOf(report, m_run.request()));
    showNotice();
    recordBackTest();
    QList<MonthBars::Month> months;
    for (const rules::MonthComparison& month : report.comparison.months)
        months.append({month.year, month.month, rules::totalOf(month.baseline), month.draft});
    m_months->setMonths(months, report.capacity);
    m_model->setReport(report);
    showModel();
    showGroups();
    m_content->showContent();
}

void WhatIfPage::showModel() {
    if (const auto& report = m_run.report()) {
        const auto& models = report->comparison.models;
        const auto shown = std::find_if(models.begin(), models.end(), [&](const auto& each) {
            return each.model == m_controls->model();
        });
        m_matrix->setCounts(shown == models.end() ? TierMatrix::Counts{} : shown->subjects);
    }
    m_model->setModel(m_controls->model());
    m_tabs->setName(Changed, tr("结果有变的对象 %1").arg(m_model->rowCount()));
    m_chart->setLines(m_controls->lines());
    showCurves();
}

// While somebody drags a line the curve stays: who reaches it is read off at once.
void WhatIfPage::showCurves() {
    QList<ThresholdChart::Point> points;
    for (const service::ThresholdCurve& curve : m_curves)
        if (curve.model == m_controls->model())
            for (const auto& point : curve.points)
                points.append({point.threshold, point.before, point.after});
    m_chart->setPoints(points);
    const auto lines = m_controls->lines();
    m_controls->setReaching(
        {m_chart->reaching(lines[0]), m_chart->reaching(lines[1]), m_chart->reaching(lines[2])});
}

void WhatIfPage::startEffects() {
    m_findEffects->setEnabled(false);
    m_run.askSensitivity(m_strip->begin(tr("逐项浮动权重")));
}

void WhatIfPage::showEffects(const std::vector<rules::WeightEffect>& effects) {
    m_strip->finish();
    m_findEffects->setEnabled(true);
    fill(*m_effectsModel, effectHeadings(), effectRows(effects, m_run.controls()));
    m_effects->setColumns({{.characters = 14, .stretches = true},
                           {.characters = 9},
                           {.kind = ColumnKind::Number, .characters = 4},
                           {.kind = ColumnKind::Number, .characters = 3},
                           {.kind = ColumnKind::Number, .characters = 3},
                           {.kind = ColumnKind::Number, .characters = 3}});
}

void WhatIfPage::showGroups() {
    fill(*m_groupsModel, groupHeadings(), groupRows(m_run.report()->shares));
    m_groups->setColumns({{.characters = 5},
                          {.characters = 9, .stretches = true},
                          {.kind = ColumnKind::Number, .characters = 4},
                          {.kind = ColumnKind::Number, .characters = 5},
                          {.kind = ColumnKind::Number, .characters = 5},
                          {.characters = 9},
                          {.kind = ColumnKind::Number, .characters = 5}});
}

bool WhatIfPage::showsSheets() const {
    return m_right->currentWidget() == m_sheets;
}

void WhatIfPage::openSheets(const QString& id) {
    const models::WhatIfModel::Row* row = m_model->find(id);
    if (row == nullptr)
        return;
    m_run.sheets(row->who.subject, row->change.model)
        .then(this, [this](const base::Result<service::WhatIfSheets>& sheets) {
            if (!sheets) {
                m_notice->setNotice(sheets.error().message);
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
    m_changed->setFocus();
    return true;
}

} // namespace sizao::pages
