// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/step_words.h"

#include "app/cli/json_values.h"
#include "app/cli/text.h"
#include "app/cli/text_table.h"

#include "core/base/nearest.h"
#include "core/rules/letter_rules.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace sizao::cli {
namespace {

// Calls visit with the word of a kind of part and its parts.
template <class Visit>
void forEachKind(const domain::CaseFile& file, Visit&& visit) {
    visit("letter", file.letters);
    visit("service", file.services);
    visit("statement", file.statements);
    visit("review", file.reviews);
    visit("talk", file.talks);
    visit("item", file.items);
}

template <domain::Entity E>
Outcome<rules::GivenPart> readPart(const QJsonObject& fields) {
    E part;
    QJsonObject plain = fields;
    if constexpr (std::is_same_v<E, domain::Letter>) {
        // The elements of a letter as an object of their own: code → text.
        const QJsonValue elements = plain.take(QLatin1String("elements"));
        for (const QString& code : elements.toObject().keys()) {
            const auto element = domain::fromCode<domain::LetterElement>(code);
            if (!element)
                return stop(Exit::Usage, Cli::tr("文书没有要素“%1”。").arg(code));
            rules::setElementText(part, *element, elements.toObject().value(code).toString());
        }
    }
    if (auto read = domain::readFields(plain, part); !read)
        return stop(Exit::Usage, read.error().message);
    return rules::GivenPart(std::move(part));
}

QString dueText(const rules::CaseClock& clock) {
    if (!clock.standing.due)
        return Cli::tr("中止");
    const QString day = clock.standing.due->day.toIso();
    return clock.standing.due->provisional ? Cli::tr("暂按 %1").arg(day) : day;
}

QString nameOf(const service::CaseworkView& view, const std::optional<domain::UserId>& user) {
    const auto known = user ? view.names.find(*user) : view.names.end();
    return known == view.names.end() ? QString() : known->second;
}

QJsonObject stepJson(const service::CaseworkView& view, const domain::CaseStep& step) {
    return {{QStringLiteral("number"), step.number},
            {QStringLiteral("act"), QLatin1String(domain::toCode(step.act))},
            {QStringLiteral("object"), toJson(partName(view.file, step.object))},
            {QStringLiteral("taken_on"), toJson(step.taken_on)},
            {QStringLiteral("taken_by"), toJson(nameOf(view, step.taken_by))},
            {QStringLiteral("second"), toJson(nameOf(view, step.second))},
            {QStringLiteral("on_behalf_of"), toJson(step.on_behalf_of)},
            {QStringLiteral("tier"), toJson(step.tier)},
            {QStringLiteral("replaced_due"), toJson(step.replaced_due)},
            {QStringLiteral("reason"), toJson(step.reason)}};
}

QJsonArray partsJson(const domain::CaseFile& file) {
    QJsonArray all;
    forEachKind(file, [&](const char*, const auto& parts) {
        for (const auto& part : parts) {
            QJsonObject fields = QJsonDocument::fromJson(domain::toJson(part)).object();
            fields.remove(QLatin1String("warning_case"));
            all.append(QJsonObject{{QStringLiteral("part"), partName(file, part.id)},
                                   {QStringLiteral("id"), toJson(part.id)},
                                   {QStringLiteral("fields"), fields}});
        }
    });
    return all;
}

QJsonArray clocksJson(const service::CaseworkView& view) {
    QJsonArray clocks;
    for (const rules::CaseClock& clock : view.clocks)
        clocks.append(QJsonObject{
            {QStringLiteral("code"), QLatin1String(domain::toCode(clock.code))},
            {QStringLiteral("object"), toJson(partName(view.file, clock.object))},
            {QStringLiteral("start"), toJson(clock.deadline.start)},
            {QStringLiteral("due"),
             clock.standing.due ? toJson(clock.standing.due->day) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("provisional"), clock.standing.due && clock.standing.due->provisional},
            {QStringLiteral("state"), QLatin1String(domain::toCode(clock.standing.state))},
            {QStringLiteral("left"), clock.standing.left}});
    return clocks;
}

QJsonArray rolesJson(const std::vector<domain::Role>& roles) {
    QJsonArray codes;
    for (const domain::Role role : roles)
        codes.append(QLatin1String(domain::toCode(role)));
    return codes;
}

} // namespace

QString partName(const domain::CaseFile& file, const base::RawId& id) {
    QString name;
    if (id.isNull())
        return name;
    forEachKind(file, [&](const char* kind, const auto& parts) {
        for (std::size_t i = 0; i < parts.size(); ++i)
            if (base::RawId(parts[i].id) == id)
                name = QLatin1String(kind) + u':' + QString::number(i + 1);
    });
    return name;
}

Outcome<base::RawId> findPart(const domain::CaseFile& file, const QString& text) {
    if (text.isEmpty())
        return base::RawId();
    base::RawId found;
    forEachKind(file, [&](const char*, const auto& parts) {
        for (const auto& part : parts)
            if (partName(file, part.id) == text || QString::fromLatin1(part.id.toText()) == text)
                found = part.id;
    });
    if (found.isNull())
        return stop(Exit::Refused, Cli::tr("本案没有“%1”，见 sizaoctl steps。").arg(text));
    return found;
}

Outcome<domain::CaseAct> actFrom(const QString& text) {
    QStringList codes;
    for (const auto& entry : domain::EnumText<domain::CaseAct>::entries) {
        if (text == QLatin1String(entry.code) || text == domain::toLabel(entry.value))
            return entry.value;
        codes.append(QLatin1String(entry.code));
    }
    const QString near = base::nearest(text, codes);
    return stop(Exit::Usage, near.isEmpty()
                                 ? Cli::tr("没有“%1”这一步，见 sizaoctl help step。").arg(text)
                                 : Cli::tr("没有“%1”这一步，是不是“%2”？").arg(text, near));
}

Outcome<rules::GivenPart> partFrom(domain::CaseAct act, const QByteArray& text) {
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject())
        return stop(Exit::Usage, Cli::tr("--part 的内容应当是一个 JSON 对象。"));
    const QJsonObject fields = document.object();
    switch (act) {
    case domain::CaseAct::DraftLetter:
        return readPart<domain::Letter>(fields);
    case domain::CaseAct::PlanService:
        return readPart<domain::LetterService>(fields);
    case domain::CaseAct::ApplyReview:
        return readPart<domain::Review>(fields);
    case domain::CaseAct::Talk:
        return readPart<domain::TalkRecord>(fields);
    case domain::CaseAct::DraftItem:
    case domain::CaseAct::PlanItem:
        return readPart<domain::RectItem>(fields);
    case domain::CaseAct::ReportProgress:
        return readPart<domain::Progress>(fields);
    default:
        return stop(Exit::Usage, Cli::tr("“%1”不用 --part。").arg(domain::toLabel(act)));
    }
}

QJsonObject toJson(const rules::ArchiveEffect& archive) {
    const auto& period = archive.period;
    return {
        {QStringLiteral("standing"), QLatin1String(domain::toCode(archive.standing))},
        {QStringLiteral("effect_from"),
         period ? toJson(period->from) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("effect_to"), period ? toJson(period->to) : QJsonValue(QJsonValue::Null)}};
}

QString toText(const rules::ArchiveEffect& archive) {
    const QString standing = domain::toLabel(archive.standing);
    return archive.period
               ? Cli::tr("%1，影响期 %2 至 %3")
                     .arg(standing, archive.period->from.toIso(), archive.period->to.toIso())
               : standing;
}

QJsonObject toJson(const service::CaseworkView& view) {
    const domain::WarningCase& of = view.file.warning_case;
    QJsonArray steps;
    for (const domain::CaseStep& step : view.file.steps)
        steps.append(stepJson(view, step));
    QJsonArray next;
    for (const service::NextStep& possible : view.next)
        next.append(QJsonObject{
            {QStringLiteral("act"), QLatin1String(domain::toCode(possible.step.act))},
            {QStringLiteral("object"), toJson(partName(view.file, possible.step.object))},
            {QStringLiteral("who"), rolesJson(possible.step.who)}});
    return {{QStringLiteral("case"), toJson(of.id)},
            {QStringLiteral("case_number"), toJson(of.case_number)},
            {QStringLiteral("tier"), toJson(of.tier)},
            {QStringLiteral("state"), toJson(of.state)},
            {QStringLiteral("outcome"), toJson(of.outcome)},
            {QStringLiteral("suspended_on"), toJson(of.suspended_on)},
            {QStringLiteral("upgraded_from"), toJson(of.upgraded_from)},
            {QStringLiteral("steps"), steps},
            {QStringLiteral("parts"), partsJson(view.file)},
            {QStringLiteral("clocks"), clocksJson(view)},
            {QStringLiteral("next"), next},
            {QStringLiteral("archive"), toJson(view.archive)}};
}

QString toText(const service::CaseworkView& view) {
    const domain::WarningCase& of = view.file.warning_case;
    QString text = Cli::tr("案件 %1 · %2 · %3\n")
                       .arg(of.case_number, domain::toLabel(of.tier), domain::toLabel(of.state));
    text += Cli::tr("廉政档案：%1\n").arg(toText(view.archive));
    TextTable steps({{Cli::tr("序号")},
                     {Cli::tr("日期")},
                     {Cli::tr("事项")},
                     {Cli::tr("对象")},
                     {Cli::tr("办理人")},
                     {Cli::tr("理由或意见")}});
    for (const domain::CaseStep& step : view.file.steps) {
        QStringList people{nameOf(view, step.taken_by)};
        if (step.second)
            people.append(nameOf(view, step.second));
        steps.add({QString::number(step.number), step.taken_on.toIso(), domain::toLabel(step.act),
                   partName(view.file, step.object), people.join(u'、'), step.reason});
    }
    text += steps.isEmpty() ? Cli::tr("还没有办理。\n") : steps.toText();
    TextTable clocks({{Cli::tr("期限")},
                      {Cli::tr("对象")},
                      {Cli::tr("起算日")},
                      {Cli::tr("到期日")},
                      {Cli::tr("状态")}});
    for (const rules::CaseClock& clock : view.clocks)
        clocks.add({domain::toLabel(clock.code), partName(view.file, clock.object),
                    clock.deadline.start.toIso(), dueText(clock),
                    domain::toLabel(clock.standing.state)});
    if (!clocks.isEmpty())
        text += u'\n' + clocks.toText();
    QStringList next;
    for (const service::NextStep& possible : view.next)
        if (possible.step.object.isNull())
            next.append(domain::toLabel(possible.step.act));
        else
            next.append(domain::toLabel(possible.step.act) + u' '
                        + partName(view.file, possible.step.object));
    if (!next.isEmpty())
        text += u'\n' + Cli::tr("接下来可以办理：%1").arg(next.join(u'、')) + u'\n';
    return text;
}

} // namespace sizao::cli
