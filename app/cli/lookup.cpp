// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lookup.h"

#include "app/cli/command.h"
#include "app/cli/text.h"

#include <limits>

namespace sizao::cli {
namespace {

constexpr qsizetype candidatesListed = 10;

QString idText(const base::RawId& id) {
    return QString::fromLatin1(id.toText());
}

// The first ones, one a line.
template <class T, class Describe>
QString listed(const std::vector<T>& candidates, const Describe& describe) {
    QStringList lines;
    for (const T& candidate : candidates) {
        if (lines.size() == candidatesListed) {
            lines.append(QStringLiteral("  …"));
            break;
        }
        lines.append(QStringLiteral("  ") + describe(candidate));
    }
    return lines.join(u'\n');
}

QString described(const domain::User& user) {
    return idText(user.id) + u' ' + user.name;
}

} // namespace

Outcome<domain::UserId> findOfficer(service::Session& session, const QString& text) {
    const auto officers = await(service::PeopleService(session).officers());
    if (!officers)
        return stop(officers.error());
    std::vector<domain::User> named;
    for (const domain::User& officer : *officers) {
        if (idText(officer.id) == text.toUpper())
            return officer.id;
        if (officer.name == text)
            named.push_back(officer);
    }
    if (named.size() == 1)
        return named.front().id;
    if (named.empty())
        return stop(Exit::Refused, Cli::tr("没有叫“%1”的用户。现有用户：").arg(text) + u'\n'
                                       + listed(*officers, described));
    return stop(Exit::Refused, Cli::tr("叫“%1”的用户不止一位，请写编号：").arg(text) + u'\n'
                                   + listed(named, described));
}

Outcome<std::array<domain::UserId, 2>>
findTwoOfficers(service::Session& session, const char* option, const QStringList& texts) {
    if (texts.size() != 2)
        return stop(Exit::Usage,
                    Cli::tr("选项 --%1 要写两次，每次一个人。").arg(QLatin1String(option)));
    const auto first = findOfficer(session, texts[0]);
    if (!first)
        return stop(first.error());
    const auto second = findOfficer(session, texts[1]);
    if (!second)
        return stop(second.error());
    return std::array{*first, *second};
}

Outcome<domain::PersonId> findPerson(service::Session& session, const QString& text) {
    if (const auto id = domain::PersonId::fromText(text))
        return *id;
    // All of them: the number asked for may be the beginning of many others.
    const auto found =
        await(service::PeopleService(session).search(text, std::numeric_limits<int>::max()));
    if (!found)
        return stop(found.error());
    for (const service::PersonRow& person : *found)
        if (person.staff_no == text)
            return person.id;
    if (found->empty())
        return stop(Exit::Refused, Cli::tr("没有工号为“%1”的干部。").arg(text));
    return stop(Exit::Refused, Cli::tr("没有工号为“%1”的干部。相近的有：").arg(text) + u'\n'
                                   + listed(*found, [](const service::PersonRow& person) {
                                         return person.staff_no + u' ' + person.name + u' '
                                                + person.unit_name;
                                     }));
}

Outcome<domain::UnitId> findUnit(service::Session& session, const QString& text) {
    const auto units = await(service::PeopleService(session).units());
    if (!units)
        return stop(units.error());
    std::vector<domain::Unit> named;
    for (const domain::Unit& unit : *units) {
        if (idText(unit.id) == text.toUpper() || unit.code == text)
            return unit.id;
        if (unit.name == text || unit.short_name == text)
            named.push_back(unit);
    }
    if (named.size() == 1)
        return named.front().id;
    if (named.empty())
        return stop(Exit::Refused,
                    Cli::tr("没有“%1”这个单位，请写单位代码、全称或简称。").arg(text));
    return stop(Exit::Refused, Cli::tr("叫“%1”的单位不止一个，请写代码或编号：").arg(text) + u'\n'
                                   + listed(named, [](const domain::Unit& unit) {
                                         return idText(unit.id) + u' ' + unit.code + u' '
                                                + unit.name;
                                     }));
}

Outcome<domain::RecordId> recordIdFrom(const QString& text) {
    if (const auto id = domain::RecordId::fromText(text.toUpper()))
        return *id;
    return stop(Exit::Usage, Cli::tr("“%1”不是监督信息的编号，编号是 %2 个字符，见 sizaoctl "
                                     "records。")
                                 .arg(text)
                                 .arg(base::RawId::textLength));
}

Outcome<service::SignalRow> findSignal(const service::WarningService& warnings,
                                       const QString& prefix, std::optional<base::Day> day) {
    if (prefix.size() < signalPrefixCharacters)
        return stop(Exit::Usage, Cli::tr("信号标识至少写前 %1 个字符，见 sizaoctl signals。")
                                     .arg(signalPrefixCharacters));
    const auto signalRows = await(warnings.signalsOn(day, true));
    if (!signalRows)
        return stop(signalRows.error());
    std::vector<service::SignalRow> matching;
    for (const service::SignalRow& row : *signalRows)
        if (row.key.startsWith(prefix, Qt::CaseInsensitive))
            matching.push_back(row);
    if (matching.size() == 1)
        return matching.front();
    if (matching.empty())
        return stop(Exit::Refused, Cli::tr("这一天没有标识以“%1”开头的信号。依据的事实变了，"
                                           "标识也会变，请重新查看 sizaoctl signals。")
                                       .arg(prefix));
    return stop(Exit::Refused, Cli::tr("标识以“%1”开头的信号不止一个，请多写几位：").arg(prefix)
                                   + u'\n' + listed(matching, [](const service::SignalRow& row) {
                                         return row.key + u' ' + row.subject_name + u' '
                                                + row.model_name + u' ' + domain::toLabel(row.tier);
                                     }));
}

Outcome<domain::CaseId> findCaseId(const service::CaseService& cases, const QString& text) {
    if (const auto id = domain::CaseId::fromText(text.toUpper()))
        return *id;
    const auto rows = await(cases.list());
    if (!rows)
        return stop(rows.error());
    for (const service::CaseRow& row : *rows)
        if (row.warning_case.case_number == text)
            return row.warning_case.id;
    return stop(Exit::Refused, Cli::tr("没有案号为“%1”的案件，见 sizaoctl cases。").arg(text));
}

Outcome<service::CaseDetail> findCase(const service::CaseService& cases, const QString& text) {
    const auto id = findCaseId(cases, text);
    if (!id)
        return stop(id.error());
    return await(cases.detail(*id));
}

} // namespace sizao::cli
