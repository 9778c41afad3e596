// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/reference_data.h"

#include "core/base/pinyin.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace sizao::models {
namespace {

constexpr int mostPersons = 50'000; // more are found by the search field only

// Transliteration is slow the first time a thread does it: never on the GUI thread.
std::vector<NamedUnit> sortedByPinyin(std::vector<domain::Unit> units) {
    std::vector<NamedUnit> named;
    named.reserve(units.size());
    for (domain::Unit& unit : units) {
        QString pinyin = base::pinyinOf(unit.name);
        named.push_back({std::move(unit), std::move(pinyin)});
    }
    std::stable_sort(named.begin(), named.end(),
                     [](const auto& a, const auto& b) { return a.pinyin < b.pinyin; });
    return named;
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

void ReferenceData::load() {
    m_standards.channels().then(this, [this](base::Result<std::vector<domain::Channel>> found) {
        if (!found)
            return;
        m_channels = std::move(*found);
        emit changed();
    });
    m_people.officers().then(this, [this](base::Result<std::vector<domain::User>> found) {
        if (!found)
            return;
        m_officers = std::move(*found);
        emit changed();
    });
}

void ReferenceData::loadUnits() {
    using Units = base::Result<std::vector<NamedUnit>>;
    m_people.units()
        .then(
            QtFuture::Launch::Async,
            [](base::Result<std::vector<domain::Unit>> found) { return found.map(sortedByPinyin); })
        .then(this, [this](Units found) {
            if (!found)
                return;
            m_units = std::move(*found);
            emit changed();
        });
}

void ReferenceData::loadPersons() {
    m_people.search({}, mostPersons)
        .then(this, [this](base::Result<std::vector<service::PersonRow>> found) {
            if (!found)
                return;
            m_persons = std::move(*found);
            emit changed();
        });
}

void ReferenceData::spellIndicators(const service::Session& session) {
    auto indicators = m_standards.indicators(session.today(), domain::SubjectKind::Person);
    const auto ofUnits = m_standards.indicators(session.today(), domain::SubjectKind::Unit);
    indicators.insert(indicators.end(), ofUnits.begin(), ofUnits.end());
    QtConcurrent::run([indicators] {
        return spelled(indicators);
    }).then(this, [this](const QHash<QString, QString>& pinyin) {
        m_indicatorPinyin = pinyin;
        emit changed();
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
