// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/standard_pane.h"

#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QLabel>

namespace sizao::pages {

using namespace widgets;

namespace {

QLabel* cell(const QString& text, LabelRole role = LabelRole::Body) {
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setLabelRole(label, role);
    return label;
}

QString levelName(const service::LevelView& level) {
    return StandardPane::tr("第 %1 档").arg(level.level);
}

} // namespace

QString weightText(int hundredths) {
    constexpr double whole = 100;
    return hundredths == 0 ? QString() : QString::number(hundredths / whole, 'f', 2);
}

QString pointsText(domain::MilliPoints points) {
    constexpr double thousandths = 1000;
    return QString::number(static_cast<double>(points) / thousandths);
}

QString intervalText(std::optional<base::Day> from, std::optional<base::Day> until) {
    if (!from)
        return StandardPane::tr("施行日未定");
    return until ? StandardPane::tr("%1 至 %2").arg(from->toIso(), until->toIso())
                 : StandardPane::tr("%1 起").arg(from->toIso());
}

QWidget* StandardPane::makeLevels(const service::IndicatorView& indicator) {
    auto* table = new QWidget;
    auto* grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::large);
    grid->setVerticalSpacing(space::small);
    const QString headings[] = {tr("档次"), tr("等级"), tr("分值"), tr("行为表述")};
    int column = 0;
    for (const QString& heading : headings)
        grid->addWidget(cell(heading, LabelRole::Quiet), 0, column++);
    grid->setColumnStretch(3, 1);
    int row = 1;
    for (const service::LevelView& level : indicator.levels) {
        grid->addWidget(cell(QString::number(level.level)), row, 0, Qt::AlignTop);
        grid->addWidget(cell(level.grade ? domain::toLabel(*level.grade) : tr("不计分"),
                             level.grade ? LabelRole::Body : LabelRole::Quiet),
                        row, 1, Qt::AlignTop);
        grid->addWidget(cell(level.grade ? pointsText(level.points) : QString()), row, 2,
                        Qt::AlignTop);
        grid->addWidget(cell(level.text), row++, 3);
    }
    return table;
}

void StandardPane::showIndicator(const service::IndicatorView& indicator) {
    clearSections();
    header()->setTitle(indicator.code + u' ' + indicator.name);
    header()->setSubtitle(
        tr("%1 · %2 · %3")
            .arg(indicator.category_name, indicator.kind, intervalText(indicator.valid_from, {})));
    addSection({}, {{tr("对象"), indicator.subjects}});
    if (!indicator.measure.isEmpty())
        addSection(tr("计量"), {{tr("量什么"), indicator.measure}});
    addSection(tr("档次"), makeLevels(indicator));
    QList<LabelValue> consequences;
    for (const service::LevelView& level : indicator.levels)
        consequences.append({levelName(level), level.consequence});
    addSection(tr("违反此项将如何处理"), consequences);
    QList<LabelValue> weights;
    for (const service::WeightView& weight : indicator.weights)
        weights.append(
            {weight.model_name, weight.weight == 0 ? tr("不计入") : weightText(weight.weight)});
    addSection(tr("各预警模型的权重"), weights);
    addSection(tr("取证和依据"),
               {{tr("取证要求"), indicator.evidence}, {tr("依据"), indicator.basis}});
}

void StandardPane::showModel(const service::ModelView& model) {
    clearSections();
    header()->setTitle(model.name);
    header()->setSubtitle(tr("%1 · %2").arg(model.code, intervalText(model.valid_from, {})));
    addSection(tr("个人预警线（分）"), {{tr("黄色"), pointsText(model.thresholds[0])},
                                        {tr("橙色"), pointsText(model.thresholds[1])},
                                        {tr("红色"), pointsText(model.thresholds[2])}});
    addSection(tr("计分"), {{tr("计分窗口"), tr("%1 天").arg(model.window_days)},
                            {tr("纳入指标"), tr("%1 项").arg(model.indicators)}});
}

void StandardPane::addVersions(const std::vector<service::VersionRow>& versions) {
    QList<LabelValue> rows;
    for (auto row = versions.rbegin(); row != versions.rend(); ++row) {
        QString words = service::toLabel(row->standing);
        if (!row->draft.isEmpty())
            words = tr("%1 · %2").arg(words, row->draft);
        if (row->phase_end)
            words = tr("%1 · 阶段重点至 %2").arg(words, row->phase_end->toIso());
        rows.append({intervalText(row->from, row->until), words});
    }
    addSection(tr("版本"), rows);
}

} // namespace sizao::pages
