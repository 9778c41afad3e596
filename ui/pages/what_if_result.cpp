// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/what_if_result.h"

#include "ui/pages/what_if_words.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/header_bar.h"
#include "ui/widgets/month_bars.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/progress_strip.h"
#include "ui/widgets/segment_bar.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/threshold_chart.h"
#include "ui/widgets/tier_matrix.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace sizao::pages {

using namespace widgets;

namespace {

constexpr int matrixHeight = 208;

QLabel* quiet(const QString& text = {}) {
    auto* label = new QLabel(text);
    setLabelRole(label, LabelRole::Quiet);
    return label;
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

WhatIfResult::WhatIfResult(QWidget* parent)
    : QWidget(parent),
      m_model(new models::WhatIfModel(this)),
      m_effectsModel(new QStandardItemModel(this)),
      m_groupsModel(new QStandardItemModel(this)),
      m_header(new HeaderBar(HeaderBar::Size::Page)),
      m_notice(new NoticeBar(Icon::Info)),
      m_strip(new ProgressStrip),
      m_matrixCaption(quiet()),
      m_chartCaption(quiet()),
      m_matrix(new TierMatrix),
      m_chart(new ThresholdChart),
      m_months(new MonthBars),
      m_tabs(new SegmentBar),
      m_lists(new QStackedWidget),
      m_findEffects(new QPushButton(tr("推算"))) {
    layOut();
    nameParts();
}

void WhatIfResult::layOut() {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(space::large, space::medium, space::large, space::small);
    grid->setHorizontalSpacing(space::huge);
    grid->setVerticalSpacing(space::tiny);
    m_matrix->setMinimumHeight(matrixHeight);
    m_chart->setFixedHeight(matrixHeight);
    grid->addWidget(m_header, 0, 0, 1, 2);
    grid->addWidget(m_notice, 1, 0, 1, 2);
    grid->addWidget(m_matrixCaption, 2, 0);
    grid->addWidget(m_chartCaption, 2, 1);
    grid->addWidget(m_matrix, 3, 0);
    grid->addWidget(m_chart, 3, 1);
    grid->addWidget(quiet(tr("每月提出的预警，全部模型（横线为现行件数）")), 4, 0, 1, 2);
    grid->addWidget(m_months, 5, 0, 1, 2);
    grid->addWidget(makeTabs(), 6, 0, 1, 2);
    grid->addWidget(m_strip, 7, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(5, 2);
    grid->setRowStretch(6, 4);
}

QWidget* WhatIfResult::makeTabs() {
    auto* tabs = new QWidget(this);
    m_lists->addWidget(makeList(m_changed, m_model)); // as Tab
    m_lists->addWidget(makeList(m_effects, m_effectsModel));
    m_lists->addWidget(makeList(m_groups, m_groupsModel));
    connect(m_changed.table, &DataTable::keyActivated, this, &WhatIfResult::sheetsRequested);
    m_tabs->addBeside(m_findEffects);
    connect(m_tabs, &SegmentBar::chosen, this, [this](int tab) {
        m_lists->setCurrentIndex(tab);
        m_findEffects->setVisible(tab == Effects);
    });
    connect(m_findEffects, &QPushButton::clicked, this, [this] {
        m_findEffects->setEnabled(false);
        emit effectsRequested();
    });
    connect(m_strip, &ProgressStrip::cancelRequested, this, [this] {
        m_findEffects->setEnabled(true);
        emit effectsCancelled();
    });
    auto* column = new QVBoxLayout(tabs);
    column->setContentsMargins(0, space::small, 0, 0);
    column->setSpacing(space::tiny);
    column->addWidget(m_tabs);
    column->addWidget(m_lists, 1);
    return tabs;
}

QWidget* WhatIfResult::makeList(List& list, QAbstractItemModel* model) {
    list.table = new DataTable(this);
    list.table->setCompact(true);
    list.table->setModel(model);
    list.none = quiet();
    list.none->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    list.none->setMargin(space::large);
    auto* whole = new QWidget(this);
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(list.table, 1);
    column->addWidget(list.none, 1);
    return whole;
}

void WhatIfResult::tell(const List& list, const QString& none) {
    const bool isEmpty = list.table->model()->rowCount() == 0;
    list.none->setText(none);
    list.none->setVisible(isEmpty);
    list.table->setVisible(!isEmpty);
}

// Everything that is said differently of persons and of units.
void WhatIfResult::nameParts() {
    const bool ofUnits = m_kind == domain::SubjectKind::Unit;
    m_matrixCaption->setText(ofUnits ? tr("本模型中各单位的最高级别，单位数")
                                     : tr("本模型中各人的最高级别，人数"));
    m_chartCaption->setText(ofUnits ? tr("预警线定在哪里，就有多少单位达到过（虚线为现行权重）")
                                    : tr("分数线定在哪里，就有多少人达到过（虚线为现行权重）"));
    m_matrix->setKind(m_kind);
    m_chart->setKind(m_kind);
    QStringList tabs{tr("结果有变的对象"), tr("权重上下一成")}; // as Tab
    if (!ofUnits)
        tabs.append(tr("各类人员占比"));
    m_tabs->setSegments(tabs);
    m_lists->setCurrentIndex(Changed);
    m_findEffects->hide();
    m_changed.table->setColumns(
        {{.kind = ColumnKind::Tier, .characters = 4},
         {.kind = ColumnKind::Tier, .characters = 4},
         {.characters = 5, .stretches = ofUnits},
         {.characters = 10, .stretches = !ofUnits, .isHidden = ofUnits, .elide = Qt::ElideMiddle},
         {.characters = 9, .isHidden = true},
         {.kind = ColumnKind::Date, .characters = 6},
         {.kind = ColumnKind::Date, .characters = 6}});
    dropEffects();
}

void WhatIfResult::setKind(domain::SubjectKind kind) {
    m_kind = kind;
    m_report.reset();
    m_curves.clear();
    m_model->clear();
    nameParts();
}

QString WhatIfResult::finding() const {
    return m_header->title();
}

void WhatIfResult::setReport(const service::WhatIfReport& report,
                             const service::WhatIfRequest& request) {
    m_report = report;
    m_header->setTitle(findingOf(report));
    m_header->setSubtitle(subtitleOf(report, request));
    QList<MonthBars::Month> months;
    for (const rules::MonthComparison& month : report.comparison.months)
        months.append({month.year, month.month, rules::totalOf(month.baseline), month.draft});
    m_months->setMonths(months, report.capacity);
    m_model->setReport(report);
    showModel();
    showGroups();
}

void WhatIfResult::setShown(const Shown& shown) {
    m_shown = shown;
    m_chart->setLines(shown.lines);
    showModel();
    showCurve();
}

void WhatIfResult::showModel() {
    m_model->setModel(m_shown.model);
    m_tabs->setName(Changed, tr("结果有变的对象 %1").arg(m_model->rowCount()));
    tell(m_changed, !m_report                             ? QString()
                    : m_kind == domain::SubjectKind::Unit ? tr("本模型中没有单位的结果改变。")
                                                          : tr("本模型中没有人的结果改变。"));
    if (!m_report)
        return;
    const auto& models = m_report->comparison.models;
    const auto shown = std::find_if(models.begin(), models.end(),
                                    [&](const auto& each) { return each.model == m_shown.model; });
    m_matrix->setCounts(shown == models.end() ? TierMatrix::Counts{} : shown->subjects);
}

void WhatIfResult::setCurves(const std::vector<service::ThresholdCurve>& curves) {
    m_curves = curves;
    showCurve();
}

// While somebody drags a line the curve stays: who reaches it is read off at once.
void WhatIfResult::showCurve() {
    QList<ThresholdChart::Point> points;
    for (const service::ThresholdCurve& curve : m_curves)
        if (curve.model == m_shown.model && curve.of == m_shown.of)
            for (const auto& point : curve.points)
                points.append({point.threshold, point.before, point.after});
    m_chart->setPoints(points);
}

std::array<std::optional<int>, 3> WhatIfResult::reaching() const {
    std::array<std::optional<int>, 3> counts;
    std::transform(m_shown.lines.begin(), m_shown.lines.end(), counts.begin(),
                   [this](domain::MilliPoints line) { return m_chart->reaching(line); });
    return counts;
}

void WhatIfResult::setEffects(const std::vector<rules::WeightEffect>& effects,
                              const std::vector<service::WhatIfControls>& names) {
    m_strip->finish();
    m_findEffects->setEnabled(true);
    showEffects(effectRows(effects, names), tr("各项权重上下浮动一成，件数都不变。"));
}

void WhatIfResult::showEffects(const QList<QStringList>& rows, const QString& none) {
    fill(*m_effectsModel, effectHeadings(), rows);
    m_effects.table->setColumns({{.characters = 14, .stretches = true},
                                 {.characters = 9},
                                 {.kind = ColumnKind::Number, .characters = 4},
                                 {.kind = ColumnKind::Number, .characters = 3},
                                 {.kind = ColumnKind::Number, .characters = 3},
                                 {.kind = ColumnKind::Number, .characters = 3}});
    tell(m_effects, none);
}

void WhatIfResult::dropEffects() {
    m_strip->finish();
    m_findEffects->setEnabled(true);
    showEffects({}, tr("按“推算”，逐项看权重上下一成会多提、少提几件。"));
}

void WhatIfResult::showGroups() {
    fill(*m_groupsModel, groupHeadings(), groupRows(m_report->shares));
    m_groups.table->setColumns({{.characters = 5},
                                {.characters = 9, .stretches = true},
                                {.kind = ColumnKind::Number, .characters = 4},
                                {.kind = ColumnKind::Number, .characters = 5},
                                {.kind = ColumnKind::Number, .characters = 5},
                                {.characters = 9},
                                {.kind = ColumnKind::Number, .characters = 5}});
    tell(m_groups, tr("没有可以分组的人员。"));
}

const models::WhatIfModel::Row* WhatIfResult::changed(const QString& id) const {
    return m_model->find(id);
}

} // namespace sizao::pages
