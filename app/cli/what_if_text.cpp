// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/what_if_text.h"

#include "app/cli/sheet_text.h"
#include "app/cli/text.h"
#include "app/cli/text_table.h"

#include <algorithm>

namespace sizao::cli {
namespace {

using domain::Tier;

constexpr std::array tiers{Tier::None, Tier::Yellow, Tier::Orange, Tier::Red};
constexpr std::size_t mostChanged = 40; // rows on the terminal
constexpr std::size_t mostEffects = 20;

QString tierText(Tier tier) {
    return tier == Tier::None ? Cli::tr("无预警") : domain::toLabel(tier);
}

QString countsText(const rules::TierCounts& counts) {
    return Cli::tr("黄 %1，橙 %2，红 %3").arg(counts[0]).arg(counts[1]).arg(counts[2]);
}

QString linesText(const std::array<domain::MilliPoints, 3>& lines) {
    return pointsText(lines[0]) + u'/' + pointsText(lines[1]) + u'/' + pointsText(lines[2]);
}

QString percentText(double share) {
    return QString::number(100 * share, 'f', 1) + u'%';
}

// Rows: before; columns: after.
QString matrixText(const rules::TierMatrix& matrix) {
    std::vector<TextTable::Column> columns{{Cli::tr("现行＼草案")}};
    for (const Tier tier : tiers)
        columns.push_back({tierText(tier), Align::Right});
    columns.push_back({Cli::tr("合计"), Align::Right});
    TextTable table(columns);
    std::array<int, 5> sums{};
    for (const Tier before : tiers) {
        QStringList cells{tierText(before)};
        int sum = 0;
        for (std::size_t after = 0; after < tiers.size(); ++after) {
            const int count = matrix[static_cast<std::size_t>(before)][after];
            cells.append(QString::number(count));
            sum += count;
            sums[after] += count;
        }
        sums[4] += sum;
        table.add(cells << QString::number(sum));
    }
    QStringList last{Cli::tr("合计")};
    for (const int sum : sums)
        last.append(QString::number(sum));
    table.add(last);
    return table.toText();
}

bool isOfUnits(const service::WhatIfReport& report) {
    return report.kind == domain::SubjectKind::Unit;
}

QString movedText(const rules::ModelComparison& compared, bool ofUnits) {
    if (!compared.median_days)
        return {};
    return (ofUnits ? Cli::tr("提前 %1 个单位，推后 %2 个单位，中位数 %3 天")
                    : Cli::tr("提前 %1 人，推后 %2 人，中位数 %3 天"))
        .arg(compared.earlier)
        .arg(compared.later)
        .arg(*compared.median_days);
}

QString modelsText(const service::WhatIfReport& report) {
    QString text;
    for (std::size_t i = 0; i < report.models.size(); ++i) {
        const service::WhatIfModel& model = report.models[i];
        const rules::ModelComparison& compared = report.comparison.models[i];
        QStringList lines;
        for (const service::WhatIfModel::Lines& each : model.lines) {
            const QString told =
                each.before == each.after
                    ? linesText(each.before)
                    : Cli::tr("%1 改为 %2").arg(linesText(each.before), linesText(each.after));
            lines.append(isOfUnits(report) ? Cli::tr("%1 %2").arg(domain::toLabel(each.of), told)
                                           : told);
        }
        text += Cli::tr("%1 %2").arg(model.code, model.name) + u'\n'
                + labelled({{Cli::tr("预警线"), lines.join(Cli::tr("；"))},
                            {Cli::tr("现行信号"), countsText(compared.baseline)},
                            {Cli::tr("草案信号"), countsText(compared.draft)},
                            {Cli::tr("首次提出日"), movedText(compared, isOfUnits(report))}})
                + u'\n' + matrixText(compared.subjects) + QStringLiteral("\n\n");
    }
    return text;
}

QString monthsText(const service::WhatIfReport& report) {
    TextTable table({{Cli::tr("月份")},
                     {Cli::tr("现行"), Align::Right},
                     {Cli::tr("草案"), Align::Right},
                     {Cli::tr("草案各级")},
                     {Cli::tr("研判能力")}});
    for (const rules::MonthComparison& month : report.comparison.months) {
        const int total = rules::totalOf(month.draft);
        const bool isOver = report.capacity > 0 && total > report.capacity;
        table.add({QStringLiteral("%1-%2").arg(month.year).arg(month.month, 2, 10, QChar(u'0')),
                   QString::number(rules::totalOf(month.baseline)), QString::number(total),
                   countsText(month.draft),
                   isOver ? Cli::tr("超出 %1").arg(total - report.capacity) : QString()});
    }
    return table.toText();
}

QString changedText(const service::WhatIfReport& report) {
    std::vector<TextTable::Column> columns{{isOfUnits(report) ? Cli::tr("单位") : Cli::tr("对象")}};
    if (!isOfUnits(report)) {
        columns.push_back({Cli::tr("工号")});
        columns.push_back({Cli::tr("单位")});
    }
    for (const QString& heading : {Cli::tr("模型"), Cli::tr("现行"), Cli::tr("草案"),
                                   Cli::tr("现行首次"), Cli::tr("草案首次")})
        columns.push_back({heading});
    TextTable table(columns);
    const auto dayOf = [](std::optional<base::Day> day) { return day ? day->toIso() : QString(); };
    for (std::size_t i = 0; i < std::min(mostChanged, report.changed.size()); ++i) {
        const rules::ChangedSubject& change = report.comparison.changed[i];
        const service::WhatIfSubject& who = report.changed[i];
        QStringList cells{who.name};
        if (!isOfUnits(report))
            cells << who.staff_no << who.unit_name;
        table.add(cells << change.model << tierText(change.before) << tierText(change.after)
                        << dayOf(change.first_before) << dayOf(change.first_after));
    }
    QString text = table.toText();
    if (report.changed.size() > mostChanged)
        text +=
            u'\n'
            + Cli::tr("另有 %1 条，加 --json 列出全部。").arg(report.changed.size() - mostChanged);
    return text;
}

QString sharesText(const std::vector<rules::GroupShare>& shares) {
    TextTable table({{Cli::tr("分组")},
                     {Cli::tr("组别")},
                     {Cli::tr("人数"), Align::Right},
                     {Cli::tr("现行占比"), Align::Right},
                     {Cli::tr("草案占比"), Align::Right},
                     {Cli::tr("95% 区间")},
                     {Cli::tr("与全体之比"), Align::Right}});
    for (const rules::GroupShare& share : shares) {
        const QString group = share.group.isEmpty() ? Cli::tr("不详") : share.group;
        if (!share.draft) {
            table.add(
                {share.grouping, group, Cli::tr("不足 5 人或可推知，不显示"), {}, {}, {}, {}});
            continue;
        }
        table.add(
            {share.grouping, group, QString::number(share.people),
             percentText(share.baseline->share), percentText(share.draft->share),
             Cli::tr("%1 至 %2").arg(percentText(share.draft->low), percentText(share.draft->high)),
             QString::number(share.draft->ratio, 'f', 2)});
    }
    return table.toText();
}

QString curvesText(const std::vector<service::ThresholdCurve>& curves) {
    QString text;
    for (const service::ThresholdCurve& curve : curves) {
        const bool ofUnits = rules::kindOf(curve.of) == domain::SubjectKind::Unit;
        TextTable table(
            {{ofUnits ? domain::toLabel(curve.of) : Cli::tr("分数线"), Align::Right},
             {ofUnits ? Cli::tr("现行达到单位数") : Cli::tr("现行达到人数"), Align::Right},
             {ofUnits ? Cli::tr("草案达到单位数") : Cli::tr("草案达到人数"), Align::Right}});
        const domain::MilliPoints rowEvery = curve.of == rules::LinesOf::UnitRate ? 10'000 : 1000;
        for (const service::ThresholdCurve::Point& point : curve.points)
            if (point.threshold % rowEvery == 0)
                table.add({pointsText(point.threshold), QString::number(point.before),
                           QString::number(point.after)});
        text += curve.model + u'\n' + table.toText() + QStringLiteral("\n\n");
    }
    return text.trimmed();
}

QString effectsText(const std::vector<rules::WeightEffect>& effects) {
    if (effects.empty())
        return Cli::tr("各项权重上下浮动一成，信号数都不变。");
    TextTable table({{Cli::tr("指标")},
                     {Cli::tr("模型")},
                     {Cli::tr("权重"), Align::Right},
                     {Cli::tr("黄"), Align::Right},
                     {Cli::tr("橙"), Align::Right},
                     {Cli::tr("红"), Align::Right}});
    const auto sign = [](int count) {
        return count > 0 ? u'+' + QString::number(count) : QString::number(count);
    };
    for (std::size_t i = 0; i < std::min(mostEffects, effects.size()); ++i) {
        const rules::WeightEffect& effect = effects[i];
        table.add({effect.indicator, effect.model, sign(effect.percent) + u'%',
                   sign(effect.change[0]), sign(effect.change[1]), sign(effect.change[2])});
    }
    return table.toText();
}

QString section(const QString& heading, const QString& text) {
    return QStringLiteral("\n\n") + heading + u'\n' + text;
}

} // namespace

QString toText(const WhatIfAnswer& answer) {
    const service::WhatIfReport& report = answer.report;
    const rules::Comparison& comparison = report.comparison;
    QString over;
    if (report.capacity > 0)
        over = Cli::tr("每月 %1 件；超出的月份：现行 %2 个，草案 %3 个")
                   .arg(report.capacity)
                   .arg(rules::monthsOver(comparison.months, report.capacity,
                                          &rules::MonthComparison::baseline))
                   .arg(rules::monthsOver(comparison.months, report.capacity,
                                          &rules::MonthComparison::draft));
    QString text =
        labelled({{Cli::tr("回测期间"),
                   Cli::tr("%1 至 %2").arg(report.period.from.toIso(), report.period.to.toIso())},
                  {Cli::tr("方式"), domain::toLabel(answer.mode)},
                  {Cli::tr("草案起始日"), answer.since ? answer.since->toIso() : QString()},
                  {isOfUnits(report) ? Cli::tr("单位数") : Cli::tr("人数"),
                   QString::number(report.subjects)},
                  {Cli::tr("现行信号"), countsText(comparison.overall.baseline)},
                  {Cli::tr("草案信号"), countsText(comparison.overall.draft)},
                  {Cli::tr("研判能力"), over},
                  {Cli::tr("不能发布"), report.unpublishable},
                  {Cli::tr("回测摘要"), report.digest}});
    text += section(isOfUnits(report) ? Cli::tr("各单位最高级别") : Cli::tr("各人最高级别"),
                    matrixText(comparison.overall.subjects));
    text += section(Cli::tr("各模型"), modelsText(report).trimmed());
    text += section(Cli::tr("每月信号"), monthsText(report));
    text += section(Cli::tr("结果有变的对象"),
                    report.changed.empty() ? Cli::tr("没有。") : changedText(report));
    if (!isOfUnits(report))
        text += section(Cli::tr("各类人员被提出信号的占比"), sharesText(report.shares));
    if (answer.curves)
        text +=
            section(isOfUnits(report) ? Cli::tr("达到预警线的单位数") : Cli::tr("达到分数线的人数"),
                    curvesText(*answer.curves));
    if (answer.sensitivity)
        text += section(Cli::tr("权重浮动一成时的信号数"), effectsText(*answer.sensitivity));
    return text;
}

QString sideBySide(const service::WhatIfSheets& sheets) {
    const auto linesOf = [&](const std::vector<domain::Signal>& side) {
        if (side.empty())
            return QStringList{Cli::tr("期间没有信号")};
        const auto highest = std::max_element(
            side.begin(), side.end(), [](const auto& a, const auto& b) { return a.tier < b.tier; });
        const QString subject = sheets.who.name + u' ' + sheets.who.staff_no;
        return (Cli::tr("信号日：%1").arg(highest->day.toIso()) + u'\n'
                + toText(*highest->sheet, subject.simplified()))
            .split(u'\n');
    };
    const QStringList left = linesOf(sheets.before);
    const QStringList right = linesOf(sheets.after);
    int width = 0;
    for (const QString& line : left)
        width = std::max(width, displayWidth(line));
    const auto row = [width](const QString& a, const QString& b) {
        return (a + QString(width - displayWidth(a), u' ') + QStringLiteral("  │  ") + b + u'\n');
    };
    QString text = row(Cli::tr("现行标准"), Cli::tr("草案"));
    for (qsizetype i = 0; i < std::max(left.size(), right.size()); ++i)
        text += row(left.value(i), right.value(i));
    return text;
}

} // namespace sizao::cli
