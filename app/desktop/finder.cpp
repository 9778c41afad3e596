// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/finder.h"

#include "core/base/pinyin.h"
#include "core/base/when_done.h"
#include "ui/pages/choices.h"

#include <QtConcurrentRun>

namespace sizao::desktop {
namespace {

constexpr int mostOfAKind = 6; // so that none crowds out the others

// Transliteration is slow the first time a thread does it: never on the GUI thread.
QList<widgets::Choice> spelled(QList<widgets::Choice> places) {
    for (widgets::Choice& place : places) {
        place.pinyin = base::pinyinOf(place.name);
        place.initials = base::initialsOf(place.pinyin);
    }
    return places;
}

} // namespace

Finder::Finder(models::Desk& desk, shell::MainWindow& window)
    : QObject(&window), m_desk(desk), m_window(window) {
    for (const widgets::Page* page : window.pages()) {
        m_places.append({page->title(), tr("页面"), {page->key(), {}, {}}});
        for (const widgets::PageCommand& command : page->commands())
            m_places.append({command.title,
                             tr("操作 · %1").arg(page->title()),
                             {page->key(), QStringLiteral("command"), command.id}});
    }
    spellPlaces();
    connect(window.search(), &widgets::SearchField::searchRequested, this, &Finder::ask);
}

void Finder::spellPlaces() {
    QList<widgets::Choice> places;
    for (qsizetype i = 0; i < m_places.size(); ++i)
        places.append({QString::number(i), m_places[i].title, {}, {}, {}});
    m_placeIndex = widgets::ChoiceIndex(places);
    base::whenDone(QtConcurrent::run([places] { return spelled(places); }), this,
                   [this](const QList<widgets::Choice>& known) {
                       m_placeIndex = widgets::ChoiceIndex(known);
                   });
}

void Finder::ask(const QString& text) {
    using Persons = base::Result<std::vector<service::PersonRow>>;
    using Cases = base::Result<std::vector<service::CaseRow>>;
    base::whenDone(m_desk.cases.list(), this, [this, text](const Cases& cases) {
        base::whenDone(m_desk.people.search(text, mostOfAKind), this,
                       [this, text, cases](const Persons& persons) {
                           Hits hits = placesFor(text);
                           if (cases)
                               hits += casesFor(text, *cases);
                           if (persons)
                               hits += personsFor(*persons);
                           hits += unitsFor(text);
                           m_window.search()->showHits(text, hits);
                       });
    });
}

Finder::Hits Finder::placesFor(const QString& text) const {
    Hits hits;
    for (const widgets::Choice& place : m_placeIndex.find(text, mostOfAKind))
        hits.append(m_places[place.key.toInt()]);
    return hits;
}

Finder::Hits Finder::casesFor(const QString& text,
                              const std::vector<service::CaseRow>& cases) const {
    Hits hits;
    for (const service::CaseRow& row : cases) {
        const domain::WarningCase& known = row.warning_case;
        const bool fits = known.case_number.contains(text, Qt::CaseInsensitive)
                          || row.subject_name.contains(text);
        if (!fits || hits.size() == mostOfAKind)
            continue;
        hits.append({known.case_number.isEmpty() ? tr("待编号") : known.case_number,
                     tr("案件 · %1 · %2").arg(row.subject_name, domain::toLabel(known.state)),
                     {QStringLiteral("cases"), QStringLiteral("case"), pages::idText(known.id)}});
    }
    return hits;
}

Finder::Hits Finder::personsFor(const std::vector<service::PersonRow>& persons) const {
    Hits hits;
    for (const service::PersonRow& person : persons)
        hits.append({person.name,
                     tr("干部 · %1").arg(person.unit_name),
                     {QStringLiteral("records"), QStringLiteral("subject"),
                      person.staff_no.isEmpty() ? person.name : person.staff_no}});
    return hits;
}

Finder::Hits Finder::unitsFor(const QString& text) const {
    QList<widgets::Choice> units;
    for (const models::NamedUnit& known : m_desk.reference.units())
        units.append({pages::idText(known.unit.id), known.unit.name, known.unit.short_name,
                      known.own_pinyin, base::initialsOf(known.own_pinyin)});
    Hits hits;
    for (const widgets::Choice& unit : widgets::ChoiceIndex(units).find(text, mostOfAKind))
        hits.append(
            {unit.name, tr("单位"), {QStringLiteral("records"), QStringLiteral("unit"), unit.key}});
    return hits;
}

} // namespace sizao::desktop
