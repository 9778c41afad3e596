// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sheet_text.h"

#include "app/cli/json_values.h"
#include "app/cli/text.h"
#include "app/cli/text_table.h"

#include "ui/print/sheet_window.h"

namespace sizao::cli {
namespace {

constexpr int factsColumns = 48;

QString fraction(qint64 value, int digits) {
    qint64 one = 1;
    for (int i = 0; i < digits; ++i)
        one *= 10;
    const qint64 size = value < 0 ? -value : value;
    return (value < 0 ? QStringLiteral("-") : QString()) + QString::number(size / one) + u'.'
           + QString::number(size % one).rightJustified(digits, u'0');
}

QString indicatorText(const domain::SheetLine& line) {
    return line.indicator + u' ' + line.indicator_name;
}

QString head(const domain::ComputationSheet& sheet, const QString& subject) {
    return labelled(
        {{Cli::tr("对象"), subject},
         {Cli::tr("模型"), Cli::tr("%1 %2，自 %3 起适用")
                               .arg(sheet.model, sheet.model_name, sheet.model_valid_from.toIso())},
         {Cli::tr("评估日"), Cli::tr("%1，已知到 %2 为止的事实")
                                 .arg(sheet.asof_day.toIso(), sheet.knowledge_day.toIso())},
         {Cli::tr("计分窗口"), print::windowTexts(sheet).join(Cli::tr("；"))},
         {Cli::tr("分数线"),
          Cli::tr("黄 %1，橙 %2，红 %3")
              .arg(pointsText(sheet.thresholds[0]), pointsText(sheet.thresholds[1]),
                   pointsText(sheet.thresholds[2]))},
         {Cli::tr("规则版本"), sheet.engine}});
}

// By which of the two versions a line counts, and what the other one would have given.
QString versionText(const domain::SheetLine& line) {
    if (line.version_at_verifying == line.version_from)
        return line.version_from.toIso();
    return Cli::tr("%1（%2 起的版本为 %3 分）")
        .arg(line.version_from.toIso(), line.version_at_verifying.toIso(),
             pointsText(line.base_at_verifying));
}

QString lineTable(const domain::ComputationSheet& sheet) {
    const auto right = Align::Right;
    TextTable table({{Cli::tr("序号"), right},
                     {Cli::tr("事发日")},
                     {Cli::tr("天数"), right},
                     {Cli::tr("指标")},
                     {Cli::tr("等级")},
                     {Cli::tr("等级分"), right},
                     {Cli::tr("权重"), right},
                     {Cli::tr("影响"), right},
                     {Cli::tr("缓急"), right},
                     {Cli::tr("影响×缓急"), right},
                     {Cli::tr("基础分"), right},
                     {Cli::tr("此前"), right},
                     {Cli::tr("再犯"), right},
                     {Cli::tr("得分"), right},
                     {Cli::tr("计入"), right},
                     {Cli::tr("超限"), right},
                     {Cli::tr("封顶")},
                     {Cli::tr("直接级别")},
                     {Cli::tr("不再计分日")}});
    int number = 0;
    for (const domain::SheetLine& line : sheet.lines)
        table.add({QString::number(++number), line.occurred_on.toIso(), QString::number(line.age),
                   indicatorText(line), domain::toLabel(line.grade), pointsText(line.grade_points),
                   hundredthsText(line.weight), hundredthsText(line.influence),
                   hundredthsText(line.urgency), fraction(line.influence_urgency, 4),
                   pointsText(line.base_points), QString::number(line.earlier),
                   hundredthsText(line.repeat_factor), pointsText(line.points),
                   pointsText(line.counted), pointsText(line.over_cap), line.capped_by,
                   line.direct == domain::Tier::None ? QString() : domain::toLabel(line.direct),
                   line.drops_out.toIso()});
    return table.toText();
}

QString factTable(const domain::ComputationSheet& sheet) {
    TextTable table({{Cli::tr("序号"), Align::Right},
                     {Cli::tr("监督信息")},
                     {Cli::tr("渠道")},
                     {Cli::tr("来源编号")},
                     {Cli::tr("核实日")},
                     {Cli::tr("指标版本")},
                     {Cli::tr("没有这条时的分数"), Align::Right},
                     {Cli::tr("级别")},
                     {Cli::tr("事实")}});
    int number = 0;
    for (const domain::SheetLine& line : sheet.lines)
        table.add({QString::number(++number), idText(line.record), line.channel, line.external_id,
                   line.verified_on.toIso(), versionText(line),
                   pointsText(line.in_rate ? line.rate_points_without : line.score_without),
                   domain::toLabel(line.level_without),
                   shortened(line.person_name.isEmpty()
                                 ? line.facts
                                 : Cli::tr("%1：%2").arg(line.person_name, line.facts),
                             factsColumns)});
    return table.toText();
}

QString categoryTable(const domain::ComputationSheet& sheet) {
    TextTable table({{Cli::tr("类别")},
                     {Cli::tr("合计"), Align::Right},
                     {Cli::tr("上限"), Align::Right},
                     {Cli::tr("计入"), Align::Right}});
    for (const domain::SheetCategory& category : sheet.categories)
        table.add({category.code + u' ' + category.name, pointsText(category.sum),
                   category.cap ? pointsText(*category.cap) : Cli::tr("无"),
                   pointsText(category.counted)});
    return table.toText();
}

// With the days to the one evaluated: why a fact lies outside.
QString notCountedTable(const domain::ComputationSheet& sheet) {
    TextTable table({{Cli::tr("监督信息")},
                     {Cli::tr("事发日")},
                     {Cli::tr("天数"), Align::Right},
                     {Cli::tr("指标")},
                     {Cli::tr("原因")}});
    for (const domain::SheetNotCounted& fact : sheet.not_counted)
        table.add({idText(fact.record), fact.occurred_on.toIso(),
                   QString::number(sheet.asof_day - fact.occurred_on), fact.indicator,
                   print::reasonText(sheet, fact)});
    return table.toText();
}

// Of a unit: what each person brings, and the fraction that was compared.
QString rateTable(const domain::ComputationSheet& sheet) {
    const domain::SheetRate& rate = *sheet.rate;
    TextTable table(
        {{Cli::tr("人员")}, {Cli::tr("得分"), Align::Right}, {Cli::tr("计入"), Align::Right}});
    for (const domain::SheetPerson& person : rate.persons)
        table.add({person.name.isEmpty() ? idText(person.person) : person.name,
                   pointsText(person.sum), pointsText(person.counted)});
    QStringList steps;
    for (const domain::SheetHeadcount& step : rate.headcounts)
        steps.append(Cli::tr("%1 至 %2 共 %3 人")
                         .arg(step.from.toIso(), step.until.toIso())
                         .arg(step.persons));
    const QString formula = QStringLiteral("(100 × %1 + %2 × %3) × %4 ÷ (%5 + %2 × %4) = %6")
                                .arg(pointsText(rate.points))
                                .arg(rate.kappa)
                                .arg(pointsText(rate.reference_rate))
                                .arg(sheet.window_days)
                                .arg(rate.person_days)
                                .arg(pointsText(rate.rounded(rate.points, sheet.window_days)));
    return labelled(
               {{rate.per_matters ? Cli::tr("每百件") : Cli::tr("每百人"), formula},
                {Cli::tr("百人分数线"), Cli::tr("黄 %1，橙 %2，红 %3")
                                                .arg(pointsText(rate.yellow),
                                                     pointsText(rate.orange), pointsText(rate.red))
                                            + (rate.calibrated ? QString() : Cli::tr("，未校准"))},
                {Cli::tr("人日"), steps.join(Cli::tr("；"))}})
           + u'\n' + table.toText();
}

// Floors by their code, the rest in words.
QString causesText(const std::vector<QString>& codes) {
    QStringList texts;
    for (const QString& code : codes) {
        const auto cause = domain::fromCode<domain::FoldCause>(code);
        texts.append(cause ? domain::toLabel(*cause) : code);
    }
    return texts.join(Cli::tr("、"));
}

QString result(const domain::ComputationSheet& sheet) {
    const QString next = sheet.tier == domain::Tier::Red
                             ? QString()
                             : Cli::tr("差 %1 分").arg(pointsText(sheet.missing_to_next));
    const QString expiry =
        !sheet.next_expiry ? QString()
        : sheet.rate
            ? Cli::tr("%1 起有事实不再计分，届时为%2")
                  .arg(sheet.next_expiry->toIso(), domain::toLabel(sheet.level_after_expiry))
            : Cli::tr("%1 起有事实不再计分，届时为 %2 分，%3")
                  .arg(sheet.next_expiry->toIso(), pointsText(sheet.score_after_expiry),
                       domain::toLabel(sheet.level_after_expiry));
    return labelled(
        {{Cli::tr("总分"), sheet.rate && sheet.score == 0 ? QString() : pointsText(sheet.score)},
         {Cli::tr("人均"),
          sheet.rate ? pointsText(sheet.rate->rounded(sheet.rate->points, sheet.window_days))
                     : QString()},
         {Cli::tr("按分数和直接规则"), domain::toLabel(sheet.level)},
         {Cli::tr("直接规则"), sheet.direct == domain::Tier::None
                                   ? QString()
                                   : Cli::tr("至少 %1").arg(domain::toLabel(sheet.direct))},
         {Cli::tr("适用的规则"), causesText(sheet.causes)},
         {Cli::tr("预警级别"), domain::toLabel(sheet.tier)},
         {Cli::tr("此前已有级别"), domain::toLabel(sheet.live_before)},
         {Cli::tr("不予警示后的起算分"), sheet.rearm == 0 ? QString() : pointsText(sheet.rearm)},
         {Cli::tr("距上一级"), next},
         {Cli::tr("下次减少"), expiry}});
}

} // namespace

QString pointsText(domain::MilliPoints points) {
    return fraction(points, 3);
}

QString hundredthsText(int hundredths) {
    return fraction(hundredths, 2);
}

QString toText(const domain::ComputationSheet& sheet, const QString& subject) {
    QStringList parts{Cli::tr("依据单"), head(sheet, subject)};
    parts << QString() << Cli::tr("一、计分（基础分＝等级分×权重×影响×缓急，得分＝基础分×再犯）")
          << lineTable(sheet);
    parts << QString() << Cli::tr("二、事实") << factTable(sheet);
    parts << QString() << Cli::tr("三、分类合计") << categoryTable(sheet);
    if (!sheet.not_counted.empty())
        parts << QString() << Cli::tr("四、不计分的事实") << notCountedTable(sheet);
    if (sheet.rate)
        parts << QString() << Cli::tr("人均计分") << rateTable(sheet);
    parts << QString() << Cli::tr("结果") << result(sheet);
    if (sheet.context)
        parts << QString() << Cli::tr("同类参照") << print::contextText(sheet);
    return parts.join(u'\n');
}

} // namespace sizao::cli
