// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/reference_data.h"

#include "core/base/pinyin.h"
#include "core/base/when_done.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace sizao::models {
namespace {

constexpr int mostPersons = 50'000; // more are found by the search field only

// `云江区` of `云江区教育局` and `云江区城市管理局`. No unit loses more than half of its name.
qsizetype sharedBeginning(const std::vector<NamedUnit>& units) {
    if (units.size() < 2)
        return 0;
    const QString& first = units.front().unit.name;
    qsizetype shared = first.size();
    for (const NamedUnit& named : units) {
        const QString& name = named.unit.name;
        shared = std::min(shared, name.size() / 2);
        while (shared > 0 && !name.startsWith(QStringView(first).first(shared)))
            --shared;
    }
    return shared;
}

// Transliteration is slow the first time a thread does it: never on the GUI thread.
std::vector<NamedUnit> sortedByPinyin(std::vector<domain::Unit> units) {
    std::vector<NamedUnit> named;
    named.reserve(units.size());
    for (domain::Unit& unit : units) {
        QString pinyin = base::pinyinOf(unit.name);
        named.push_back({std::move(unit), std::move(pinyin), {}});
    }
    const qsizetype shared = sharedBeginning(named);
    for (NamedUnit& unit : named)
        unit.own_pinyin = shared > 0 ? base::pinyinOf(unit.unit.name.mid(shared)) : unit.pinyin;
    std::stable_sort(named.begin(), named.end(),
                     [](const auto& a, const auto& b) { return a.pinyin < b.pinyin; });
    return named;
}

QHash<QString, QString> shortNamesOf(const std::vector<NamedUnit>& units) {
    const qsizetype shared = sharedBeginning(units);
    QHash<QString, QString> names;
    for (const NamedUnit& named : units)
        names.insert(named.unit.name, named.unit.short_name.isEmpty() ? named.unit.name.mid(shared)
                                                                      : named.unit.short_name);
    return names;
}

std::vector<NamedPerson> named(std::vector<service::PersonRow> persons) {
    std::vector<NamedPerson> all;
    all.reserve(persons.size());
    for (service::PersonRow& person : persons) {
        QString id = QString::fromLatin1(person.id.toText());
        QString initials = base::initialsOf(person.pinyin);
        all.push_back({std::move(person), std::move(id), std::move(initials)});
    }
    return all;
}

QHash<QString, QString> spelled(const std::vector<service::IndicatorChoice>& indicators) {
    QHash<QString, QString> pinyin;
    for (const service::IndicatorChoice& indicator : indicators)
        pinyin.insert(indicator.code, base::pinyinOf(indicator.name));
    return pinyin;
}

} // namespace

ReferenceData::ReferenceData(service::Session& session, const service::PeopleService& people,
                             const service::StandardsService& standards)
    : m_people(people), m_standards(standards) {
    connect(&session.changes(), &service::ChangeFeed::committed, this, &ReferenceData::onCommitted);
    m_announcing.setSingleShot(true);
    m_announcing.setInterval(0);
    connect(&m_announcing, &QTimer::timeout, this, &ReferenceData::changed);
    load();
    loadUnits();
    loadPersons();
    spellIndicators(session);
}

QString ReferenceData::channelName(const QString& code) const {
    const domain::Channel* known = channel(code);
    return known ? known->name : code;
}

const domain::Channel* ReferenceData::channel(const QString& code) const {
    const auto found = std::find_if(m_channels.begin(), m_channels.end(),
                                    [&](const auto& channel) { return channel.code == code; });
    return found == m_channels.end() ? nullptr : &*found;
}

QString ReferenceData::officerName(domain::UserId id) const {
    const auto found = std::find_if(m_officers.begin(), m_officers.end(),
                                    [&](const auto& officer) { return officer.id == id; });
    return found == m_officers.end() ? QString() : found->name;
}

int ReferenceData::handlerCount(std::optional<domain::UserId> without) const {
    return static_cast<int>(
        std::count_if(m_officers.begin(), m_officers.end(), [&](const domain::User& officer) {
            return officer.id != without
                   && std::find(officer.roles.begin(), officer.roles.end(), domain::Role::Handler)
                          != officer.roles.end();
        }));
}

void ReferenceData::load() {
    base::whenDone(m_standards.channels(), this,
                   [this](base::Result<std::vector<domain::Channel>> found) {
                       if (!found)
                           return;
                       m_channels = std::move(*found);
                       m_announcing.start();
                   });
    base::whenDone(m_people.officers(), this,
                   [this](base::Result<std::vector<domain::User>> found) {
                       if (!found)
                           return;
                       m_officers = std::move(*found);
                       m_announcing.start();
                   });
}

void ReferenceData::loadUnits() {
    using Units = base::Result<std::vector<NamedUnit>>;
    if (!begin(m_readingUnits))
        return;
    base::whenDone(m_people.units().then(QtFuture::Launch::Async,
                                         [](base::Result<std::vector<domain::Unit>> found) {
                                             return found.map(sortedByPinyin);
                                         }),
                   this, [this](Units found) {
                       if (end(m_readingUnits))
                           loadUnits();
                       if (!found)
                           return;
                       m_units = std::move(*found);
                       m_shortNames = shortNamesOf(m_units);
                       m_announcing.start();
                   });
}

bool ReferenceData::begin(Reading& reading) {
    reading.isStale = reading.isUnderWay;
    return !std::exchange(reading.isUnderWay, true);
}

bool ReferenceData::end(Reading& reading) {
    reading.isUnderWay = false;
    return std::exchange(reading.isStale, false);
}

void ReferenceData::loadPersons() {
    if (!begin(m_readingPersons))
        return;
    using Persons = base::Result<std::vector<NamedPerson>>;
    base::whenDone(m_people.search({}, mostPersons)
                       .then(QtFuture::Launch::Async,
                             [](base::Result<std::vector<service::PersonRow>> found) {
                                 return found.map(named);
                             }),
                   this, [this](Persons found) {
                       if (end(m_readingPersons))
                           loadPersons();
                       if (!found)
                           return;
                       m_persons = std::move(*found);
                       m_announcing.start();
                   });
}

void ReferenceData::spellIndicators(const service::Session& session) {
    auto indicators = m_standards.indicators(session.today(), domain::SubjectKind::Person);
    const auto ofUnits = m_standards.indicators(session.today(), domain::SubjectKind::Unit);
    indicators.insert(indicators.end(), ofUnits.begin(), ofUnits.end());
    base::whenDone(QtConcurrent::run([indicators] { return spelled(indicators); }), this,
                   [this](const QHash<QString, QString>& pinyin) {
                       m_indicatorPinyin = pinyin;
                       m_announcing.start();
                   });
}

void ReferenceData::onCommitted(const storage::ChangeSet& changes) {
    if (changes.concerns("user") || changes.concerns("channel"))
        load();
    if (changes.concerns("unit"))
        loadUnits();
    if (changes.concerns("person") || changes.concerns("tenure"))
        loadPersons();
}

} // namespace sizao::models
