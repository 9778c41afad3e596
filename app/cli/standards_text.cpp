// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/standards_text.h"

#include "app/cli/command.h"
#include "app/cli/json_values.h"
#include "app/cli/text.h"
#include "app/cli/text_table.h"

#include <QJsonArray>

namespace sizao::cli {
namespace {

constexpr qsizetype prefixCharacters = 6; // of an id, at least
constexpr int valueColumns = 40;          // of one value in a table

QString pointsText(domain::MilliPoints points) {
    return QString::number(static_cast<double>(points) / 1000);
}

QString weightText(int hundredths) {
    return hundredths == 0 ? QStringLiteral("—") : QString::number(hundredths / 100.0, 'f', 2);
}

QString intervalText(const domain::StandardsDraft& draft) {
    if (!draft.valid_from)
        return {};
    return draft.valid_until
               ? Cli::tr("%1 至 %2").arg(draft.valid_from->toIso(), draft.valid_until->toIso())
               : Cli::tr("%1 起").arg(draft.valid_from->toIso());
}

QJsonArray arrayOf(const QStringList& texts) {
    QJsonArray array;
    for (const QString& text : texts)
        array.append(text);
    return array;
}

} // namespace

QJsonObject toJson(const service::VersionRow& row) {
    const char* standing = row.standing == service::VersionStanding::InForce  ? "IN_FORCE"
                           : row.standing == service::VersionStanding::Future ? "FUTURE"
                                                                              : "SUPERSEDED";
    return {{QStringLiteral("kind"), toJson(row.kind)},
            {QStringLiteral("code"), row.code},
            {QStringLiteral("name"), row.name},
            {QStringLiteral("valid_from"), toJson(row.from)},
            {QStringLiteral("valid_until"), toJson(row.until)},
            {QStringLiteral("standing"), QLatin1String(standing)},
            {QStringLiteral("draft"), row.draft},
            {QStringLiteral("phase_end"), toJson(row.phase_end)}};
}

QJsonObject toJson(const service::IndicatorView& indicator) {
    QJsonArray levels;
    for (const service::LevelView& level : indicator.levels)
        levels.append(QJsonObject{{QStringLiteral("level"), level.level},
                                  {QStringLiteral("grade"), toJson(level.grade)},
                                  {QStringLiteral("points_milli"), qint64{level.points}},
                                  {QStringLiteral("text"), level.text},
                                  {QStringLiteral("consequence"), level.consequence}});
    QJsonArray weights;
    for (const service::WeightView& weight : indicator.weights)
        weights.append(QJsonObject{{QStringLiteral("model"), weight.model},
                                   {QStringLiteral("model_name"), weight.model_name},
                                   {QStringLiteral("weight"), weight.weight}});
    return {{QStringLiteral("kind"), toJson(domain::StandardKind::Indicator)},
            {QStringLiteral("code"), indicator.code},
            {QStringLiteral("name"), indicator.name},
            {QStringLiteral("valid_from"), toJson(indicator.valid_from)},
            {QStringLiteral("category"), indicator.category},
            {QStringLiteral("category_name"), indicator.category_name},
            {QStringLiteral("cap_group"), indicator.cap_group},
            {QStringLiteral("measure"), indicator.measure},
            {QStringLiteral("evidence"), indicator.evidence},
            {QStringLiteral("basis"), indicator.basis},
            {QStringLiteral("levels"), levels},
            {QStringLiteral("weights"), weights}};
}

QJsonObject toJson(const service::ModelView& model) {
    return {{QStringLiteral("kind"), toJson(domain::StandardKind::Model)},
            {QStringLiteral("code"), model.code},
            {QStringLiteral("name"), model.name},
            {QStringLiteral("valid_from"), toJson(model.valid_from)},
            {QStringLiteral("yellow_milli"), qint64{model.thresholds[0]}},
            {QStringLiteral("orange_milli"), qint64{model.thresholds[1]}},
            {QStringLiteral("red_milli"), qint64{model.thresholds[2]}},
            {QStringLiteral("window_days"), model.window_days},
            {QStringLiteral("indicators"), model.indicators}};
}

QJsonObject toJson(const service::FieldDifference& difference) {
    return {{QStringLiteral("kind"), toJson(difference.kind)},
            {QStringLiteral("code"), difference.code},
            {QStringLiteral("name"), difference.name},
            {QStringLiteral("field"), difference.field},
            {QStringLiteral("label"), difference.label},
            {QStringLiteral("before"), difference.before},
            {QStringLiteral("after"), difference.after}};
}

QJsonObject toJson(const service::DraftRow& row) {
    const domain::StandardsDraft& draft = row.draft;
    return {{QStringLiteral("draft"), toJson(static_cast<const base::RawId&>(draft.id))},
            {QStringLiteral("title"), draft.title},
            {QStringLiteral("state"), toJson(draft.state)},
            {QStringLiteral("valid_from"), toJson(draft.valid_from)},
            {QStringLiteral("valid_until"), toJson(draft.valid_until)},
            {QStringLiteral("changes"), row.changes},
            {QStringLiteral("reason"), draft.reason},
            {QStringLiteral("back_test"), draft.back_test},
            {QStringLiteral("back_test_on"), toJson(draft.back_test_on)},
            {QStringLiteral("waiver"), draft.waiver},
            {QStringLiteral("proposer"), row.proposer},
            {QStringLiteral("agreed"), row.agreed},
            {QStringLiteral("publisher"), row.publisher},
            {QStringLiteral("published_on"), toJson(draft.published_on)},
            {QStringLiteral("remark"), draft.remark}};
}

QJsonObject toJson(const service::DraftDetail& detail) {
    QJsonObject object = toJson(detail.row);
    QJsonArray differences;
    for (const service::FieldDifference& difference : detail.differences)
        differences.append(toJson(difference));
    object.insert(QStringLiteral("differences"), differences);
    object.insert(QStringLiteral("obstacles"), arrayOf(detail.obstacles));
    return object;
}

QString toText(const std::vector<service::VersionRow>& rows) {
    TextTable table({{Cli::tr("种类")},
                     {Cli::tr("代码")},
                     {Cli::tr("名称")},
                     {Cli::tr("施行日")},
                     {Cli::tr("止日")},
                     {Cli::tr("状态")},
                     {Cli::tr("来自草案")}});
    for (const service::VersionRow& row : rows)
        table.add({domain::toLabel(row.kind), row.code, shortened(row.name, valueColumns),
                   row.from.toIso(), dayText(row.until), service::toLabel(row.standing),
                   row.phase_end
                       ? Cli::tr("%1（阶段重点至 %2）").arg(row.draft, row.phase_end->toIso())
                       : row.draft});
    return table.isEmpty() ? Cli::tr("没有这个代码的版本。") : table.toText();
}

QString toText(const service::IndicatorView& indicator) {
    QString text = labelled({{Cli::tr("指标"), indicator.code + u' ' + indicator.name},
                             {Cli::tr("类别"), indicator.category_name},
                             {Cli::tr("施行日"), indicator.valid_from.toIso()},
                             {Cli::tr("类型"), indicator.kind},
                             {Cli::tr("对象"), indicator.subjects},
                             {Cli::tr("量什么"), indicator.measure},
                             {Cli::tr("取证要求"), indicator.evidence},
                             {Cli::tr("依据"), indicator.basis}});
    TextTable levels({{Cli::tr("档次"), Align::Right},
                      {Cli::tr("等级")},
                      {Cli::tr("分值"), Align::Right},
                      {Cli::tr("表述")},
                      {Cli::tr("违反此项将如何处理")}});
    for (const service::LevelView& level : indicator.levels)
        levels.add(
            {QString::number(level.level), level.grade ? domain::toLabel(*level.grade) : QString(),
             level.grade ? pointsText(level.points) : QString(), level.text, level.consequence});
    TextTable weights({{Cli::tr("预警模型")}, {Cli::tr("权重"), Align::Right}});
    for (const service::WeightView& weight : indicator.weights)
        weights.add({weight.model + u' ' + weight.model_name, weightText(weight.weight)});
    return text + QStringLiteral("\n\n") + levels.toText() + QStringLiteral("\n\n")
           + weights.toText();
}

QString toText(const service::ModelView& model) {
    return labelled({{Cli::tr("预警模型"), model.code + u' ' + model.name},
                     {Cli::tr("施行日"), model.valid_from.toIso()},
                     {Cli::tr("黄线"), pointsText(model.thresholds[0])},
                     {Cli::tr("橙线"), pointsText(model.thresholds[1])},
                     {Cli::tr("红线"), pointsText(model.thresholds[2])},
                     {Cli::tr("计分窗口"), Cli::tr("%1 天").arg(model.window_days)},
                     {Cli::tr("指标"), Cli::tr("%1 项").arg(model.indicators)}});
}

QString toText(const std::vector<service::FieldDifference>& differences) {
    TextTable table({{Cli::tr("代码")},
                     {Cli::tr("名称")},
                     {Cli::tr("项目")},
                     {Cli::tr("原来")},
                     {Cli::tr("改为")}});
    for (const service::FieldDifference& difference : differences)
        table.add({difference.code, shortened(difference.name, valueColumns), difference.label,
                   shortened(difference.before, valueColumns),
                   shortened(difference.after, valueColumns)});
    return table.isEmpty() ? Cli::tr("没有不同。") : table.toText();
}

QString toText(const std::vector<service::DraftRow>& rows) {
    TextTable table({{Cli::tr("草案")},
                     {Cli::tr("状态")},
                     {Cli::tr("施行")},
                     {Cli::tr("改动"), Align::Right},
                     {Cli::tr("编号")}});
    for (const service::DraftRow& row : rows)
        table.add({row.draft.title, domain::toLabel(row.draft.state), intervalText(row.draft),
                   QString::number(row.changes), idText(row.draft.id)});
    return table.isEmpty() ? Cli::tr("没有草案。") : table.toText();
}

QString toText(const service::DraftDetail& detail) {
    const service::DraftRow& row = detail.row;
    const domain::StandardsDraft& draft = row.draft;
    QString text = labelled(
        {{Cli::tr("草案"), draft.title},
         {Cli::tr("编号"), idText(draft.id)},
         {Cli::tr("状态"), domain::toLabel(draft.state)},
         {Cli::tr("施行"), intervalText(draft)},
         {Cli::tr("修改理由"), draft.reason},
         {Cli::tr("回测"),
          draft.back_test_on ? Cli::tr("%1（%2）").arg(draft.back_test, draft.back_test_on->toIso())
                             : QString()},
         {Cli::tr("不作回测的理由"), draft.waiver},
         {Cli::tr("提出人"), row.proposer},
         {Cli::tr("同意人"), row.agreed},
         {Cli::tr("公布人"), row.publisher},
         {Cli::tr("退回理由"), draft.remark}});
    text += QStringLiteral("\n\n") + toText(detail.differences);
    if (!detail.obstacles.isEmpty())
        text += QStringLiteral("\n\n") + Cli::tr("还不能送审：") + QStringLiteral("\n  ")
                + detail.obstacles.join(QStringLiteral("\n  "));
    return text;
}

Outcome<domain::StandardsDraftId> findDraft(const service::StandardsDraftService& drafts,
                                            const QString& text) {
    const auto rows = await(drafts.drafts());
    if (!rows)
        return stop(rows.error());
    std::vector<domain::StandardsDraftId> found;
    for (const service::DraftRow& row : *rows) {
        const QString id = idText(row.draft.id);
        if (row.draft.title == text
            || (text.size() >= prefixCharacters && id.startsWith(text.toUpper())))
            found.push_back(row.draft.id);
    }
    if (found.size() == 1)
        return found.front();
    return stop(Exit::Refused, (found.empty() ? Cli::tr("没有草案“%1”。现有：")
                                              : Cli::tr("有几份草案叫“%1”，请写编号："))
                                       .arg(text)
                                   + u'\n' + toText(*rows));
}

} // namespace sizao::cli
