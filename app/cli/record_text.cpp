// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/record_text.h"

#include "app/cli/json_values.h"
#include "app/cli/text.h"
#include "app/cli/text_table.h"

namespace sizao::cli {
namespace {

QJsonValue toJsonOrNull(const std::optional<domain::Verification>& verification,
                        const QString& names) {
    if (!verification)
        return QJsonValue::Null;
    QJsonArray verifiers;
    for (const auto& verifier : {verification->verifier_1, verification->verifier_2})
        if (verifier)
            verifiers.append(toJson(*verifier));
    return QJsonObject{{QStringLiteral("conclusion"), toJson(verification->conclusion)},
                       {QStringLiteral("indicator"), toJson(verification->indicator)},
                       {QStringLiteral("level"), verification->level},
                       {QStringLiteral("grade"), toJson(verification->grade)},
                       {QStringLiteral("influence"), verification->influence},
                       {QStringLiteral("urgency"), verification->urgency},
                       {QStringLiteral("verified_on"), toJson(verification->verified_on)},
                       {QStringLiteral("verifiers"), verifiers},
                       {QStringLiteral("verifier_names"), toJson(names)},
                       {QStringLiteral("authority"), toJson(verification->authority)},
                       {QStringLiteral("evidence"), toJson(verification->evidence)},
                       {QStringLiteral("explanation"), toJson(verification->explanation)},
                       {QStringLiteral("reason"), toJson(verification->reason)}};
}

QJsonObject toJson(const domain::Finding& finding) {
    return {{QStringLiteral("occurred_on"), cli::toJson(finding.occurred_on)},
            {QStringLiteral("indicator"), cli::toJson(finding.indicator)},
            {QStringLiteral("level"), finding.level},
            {QStringLiteral("grade"), cli::toJson(finding.grade)},
            {QStringLiteral("influence"), finding.influence},
            {QStringLiteral("urgency"), finding.urgency}};
}

QJsonObject toJson(const service::RecordChangeRow& row) {
    const domain::RecordChange& change = row.change;
    const auto number = [](const std::optional<int>& value) {
        return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
    };
    return {{QStringLiteral("change"), cli::toJson(change.id)},
            {QStringLiteral("record"), cli::toJson(change.record)},
            {QStringLiteral("number"), change.number},
            {QStringLiteral("kind"), cli::toJson(change.kind)},
            {QStringLiteral("decided_on"), cli::toJson(change.decided_on)},
            {QStringLiteral("decider"), row.decider_name},
            {QStringLiteral("reason"), change.reason},
            {QStringLiteral("occurred_on"), cli::toJson(change.occurred_on)},
            {QStringLiteral("indicator"), change.indicator},
            {QStringLiteral("level"), number(change.level)},
            {QStringLiteral("grade"), cli::toJson(change.grade)},
            {QStringLiteral("influence"), number(change.influence)},
            {QStringLiteral("urgency"), number(change.urgency)},
            {QStringLiteral("survivor"), cli::toJson(change.survivor)},
            {QStringLiteral("undone"), cli::toJson(change.undone)}};
}

// `2026-03-12 周敏 更正：金额核减（档次 1，等级 Ⅰ级）`
QString changeText(const service::RecordChangeRow& row) {
    const domain::RecordChange& change = row.change;
    QStringList set;
    const auto add = [&](const QString& name, const QString& value) {
        if (!value.isEmpty())
            set.append(name + u' ' + value);
    };
    const auto number = [](const std::optional<int>& value) {
        return value ? QString::number(*value) : QString();
    };
    add(Cli::tr("事发日"), dayText(change.occurred_on));
    add(Cli::tr("指标"), change.indicator);
    add(Cli::tr("档次"), number(change.level));
    add(Cli::tr("等级"), change.grade ? domain::toLabel(*change.grade) : QString());
    add(Cli::tr("影响程度"), number(change.influence));
    add(Cli::tr("轻重缓急"), number(change.urgency));
    if (row.other)
        add(Cli::tr("另一条"), idText(row.other->record.id));
    const QString text = QStringLiteral("%1 %2 %3：%4")
                             .arg(change.decided_on.toIso(), row.decider_name,
                                  domain::toLabel(change.kind), change.reason.simplified());
    return set.isEmpty() ? text : text + Cli::tr("（%1）").arg(set.join(QStringLiteral("，")));
}

QString subjectText(const service::RecordRow& row) {
    return row.record.subject_kind == domain::SubjectKind::Unknown
               ? domain::toLabel(domain::SubjectKind::Unknown)
               : row.subject_name;
}

template <class Assessed>
QString gradeText(const Assessed& assessed) {
    return assessed.grade ? domain::toLabel(*assessed.grade) : QString();
}

} // namespace

QJsonObject toJson(const service::RecordRow& row) {
    const domain::Record& record = row.record;
    return {{QStringLiteral("key"), keyText(row.key())},
            {QStringLiteral("record"), toJson(record.id)},
            {QStringLiteral("state"), toJson(row.standing)},
            {QStringLiteral("subject_kind"), toJson(record.subject_kind)},
            {QStringLiteral("person"), toJson(record.person)},
            {QStringLiteral("unit"), toJson(record.unit)},
            {QStringLiteral("subject_name"), toJson(row.subject_name)},
            {QStringLiteral("unit_at_time"), toJson(record.unit_at_time)},
            {QStringLiteral("unit_name"), toJson(row.unit_name)},
            {QStringLiteral("occurred_on"), toJson(record.occurred_on)},
            {QStringLiteral("found_on"), toJson(record.found_on)},
            {QStringLiteral("verified_on"), toJson(row.verified_on)},
            {QStringLiteral("channel"), toJson(record.channel)},
            {QStringLiteral("external_id"), toJson(record.external_id)},
            {QStringLiteral("indicator"), toJson(record.indicator)},
            {QStringLiteral("level"), record.level},
            {QStringLiteral("grade"), toJson(record.grade)},
            {QStringLiteral("influence"), record.influence},
            {QStringLiteral("urgency"), record.urgency}};
}

QJsonObject toJson(const service::RecordDetail& detail) {
    const domain::Record& record = detail.row.record;
    QJsonObject object = toJson(detail.row);
    object[QStringLiteral("subject_text")] = toJson(record.subject_text);
    object[QStringLiteral("post_at_time")] = toJson(record.post_at_time);
    object[QStringLiteral("channel_name")] = toJson(detail.channel_name);
    object[QStringLiteral("explain_first")] = detail.explain_first;
    object[QStringLiteral("indicator_name")] = toJson(detail.indicator_name);
    object[QStringLiteral("level_text")] = toJson(detail.level_text);
    object[QStringLiteral("facts")] = toJson(record.facts);
    object[QStringLiteral("anchor_quote")] = toJson(record.anchor_quote);
    object[QStringLiteral("batch")] = toJson(record.batch);
    object[QStringLiteral("file_name")] = toJson(detail.file_name);
    object[QStringLiteral("verification")] =
        toJsonOrNull(detail.verification, detail.verifier_names);
    object[QStringLiteral("finding")] = toJson(detail.finding);
    QJsonArray changes;
    for (const service::RecordChangeRow& change : detail.changes)
        changes.append(toJson(change));
    object[QStringLiteral("changes")] = changes;
    return object;
}

QString toText(const service::RecordDetail& detail) {
    const domain::Record& record = detail.row.record;
    std::vector<std::pair<QString, QString>> lines{
        {Cli::tr("编号"), idText(record.id)},
        {Cli::tr("状态"), domain::toLabel(detail.row.standing)},
        {Cli::tr("对象"), subjectText(detail.row)},
        {Cli::tr("来源所写对象"), record.subject_text},
        {Cli::tr("当时单位"), detail.row.unit_name},
        {Cli::tr("当时职务"), record.post_at_time},
        {Cli::tr("事发日"), dayText(record.occurred_on)},
        {Cli::tr("发现日"), record.found_on.toIso()},
        {Cli::tr("渠道"), record.channel + u' ' + detail.channel_name},
        {Cli::tr("来源编号"), record.external_id},
        {Cli::tr("指标"), (record.indicator + u' ' + detail.indicator_name).trimmed()},
        {Cli::tr("档次"), detail.level_text},
        {Cli::tr("等级"), gradeText(record)},
        {Cli::tr("影响程度"), QString::number(record.influence)},
        {Cli::tr("轻重缓急"), QString::number(record.urgency)},
        {Cli::tr("事实"), record.facts.simplified()},
        {Cli::tr("锚定依据"), record.anchor_quote.simplified()},
        {Cli::tr("导入的文件"), detail.file_name},
    };
    if (const auto& verification = detail.verification) {
        lines.insert(lines.end(), {{Cli::tr("结论"), domain::toLabel(verification->conclusion)},
                                   {Cli::tr("核实日"), verification->verified_on.toIso()},
                                   {Cli::tr("核实人"), detail.verifier_names},
                                   {Cli::tr("认定的指标"), verification->indicator},
                                   {Cli::tr("认定的等级"), gradeText(*verification)},
                                   {Cli::tr("证据"), verification->evidence.simplified()},
                                   {Cli::tr("本人说明"), verification->explanation.simplified()},
                                   {Cli::tr("理由"), verification->reason.simplified()}});
    }
    for (const service::RecordChangeRow& change : detail.changes)
        lines.emplace_back(Cli::tr("变更"), changeText(change));
    return labelled(lines);
}

QString keyText(const service::RecordKey& key) {
    return key.found_on.toIso() + u':' + QString::number(key.seq);
}

std::optional<service::RecordKey> keyFrom(const QString& text) {
    const auto day = base::Day::fromIso(text.section(u':', 0, 0));
    bool isNumber = false;
    const qint64 seq = text.section(u':', 1).toLongLong(&isNumber);
    if (!day || !isNumber)
        return std::nullopt;
    return service::RecordKey{*day, seq};
}

} // namespace sizao::cli
