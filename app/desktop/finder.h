// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/desk.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/choice_match.h"
#include "ui/widgets/search_field.h"

#include <QObject>

namespace sizao::desktop {

// Answers the field of Ctrl+K: pages and their commands, cases by number or subject, cadres, units.
class Finder : public QObject {
    Q_OBJECT

public:
    // Once all pages are there.
    Finder(models::Desk& desk, shell::MainWindow& window);

private:
    using Hits = QList<widgets::SearchHit>;

    void ask(const QString& text);
    void spellPlaces();
    [[nodiscard]] Hits placesFor(const QString& text) const;
    [[nodiscard]] Hits casesFor(const QString& text,
                                const std::vector<service::CaseRow>& cases) const;
    [[nodiscard]] Hits personsFor(const std::vector<service::PersonRow>& persons) const;
    [[nodiscard]] Hits unitsFor(const QString& text) const;

    models::Desk& m_desk;
    shell::MainWindow& m_window;
    QList<widgets::SearchHit> m_places; // pages and commands
    widgets::ChoiceIndex m_placeIndex;  // by position in m_places
};

} // namespace sizao::desktop
