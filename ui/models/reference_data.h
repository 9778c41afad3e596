// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/standard.h"
#include "core/service/people_service.h"
#include "core/service/standards_service.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace sizao::models {

struct NamedUnit {
    domain::Unit unit;
    QString pinyin;
    QString own_pinyin; // without the beginning that all units share: nobody types that
};

// What a form offers and looks for, made ready where it keeps nobody waiting.
struct NamedPerson : service::PersonRow {
    QString id_text;
    QString initials; // `ljg`
};

// The lists every form offers: channels, officers, units and cadres by pinyin. Read once, read
// again when one of them changes; an import commits often, so a list is asked for again only after
// the answer to the question before, and several changes are announced once.
class ReferenceData : public QObject {
    Q_OBJECT

public:
    ReferenceData(service::Session& session, const service::PeopleService& people,
                  const service::StandardsService& standards);

    [[nodiscard]] const std::vector<domain::Channel>& channels() const { return m_channels; }
    [[nodiscard]] const std::vector<NamedUnit>& units() const { return m_units; }
    [[nodiscard]] const std::vector<domain::User>& officers() const { return m_officers; }
    [[nodiscard]] const std::vector<NamedPerson>& persons() const { return m_persons; }
    [[nodiscard]] QString indicatorPinyin(const QString& code) const {
        return m_indicatorPinyin.value(code);
    }
    [[nodiscard]] const QHash<QString, QString>& indicatorPinyin() const { // by code
        return m_indicatorPinyin;
    }

    // The code itself while the name is not known.
    [[nodiscard]] QString channelName(const QString& code) const;
    // nullptr when unknown.
    [[nodiscard]] const domain::Channel* channel(const QString& code) const;
    [[nodiscard]] QString officerName(domain::UserId id) const;
    // Officers who may verify and handle cases; `without` one of them.
    [[nodiscard]] int handlerCount(std::optional<domain::UserId> without = {}) const;
    // How lists name a unit: its short name, else what is left without the beginning that all
    // units share. Unknown names stay as they are.
    [[nodiscard]] QString shortUnitName(const QString& name) const {
        return m_shortNames.value(name, name);
    }

signals:
    void changed();

private:
    void load();
    // A list that is being read; what changes meanwhile is read afterwards.
    struct Reading {
        bool isUnderWay = false;
        bool isStale = false;
    };
    [[nodiscard]] static bool begin(Reading& reading); // false: later
    [[nodiscard]] static bool end(Reading& reading);   // true: read again
    void loadPersons();
    void loadUnits();
    void spellIndicators(const service::Session& session);
    void onCommitted(const storage::ChangeSet& changes);

    const service::PeopleService& m_people;
    const service::StandardsService& m_standards;
    std::vector<domain::Channel> m_channels;
    std::vector<NamedUnit> m_units;
    std::vector<NamedPerson> m_persons;
    QHash<QString, QString> m_shortNames; // by full name
    QHash<QString, QString> m_indicatorPinyin;
    std::vector<domain::User> m_officers;
    Reading m_readingPersons;
    Reading m_readingUnits;
    QTimer m_announcing;
};

} // namespace sizao::models
