// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/desk.h"
#include "ui/widgets/choice_match.h"
#include "ui/widgets/filter_bar.h"

#include <QComboBox>

// What forms and filters offer, made from the reference data. Keys: `p` or `u` with the id for
// subjects, codes for channels and indicators, the id for officers.
namespace sizao::pages {

struct SubjectChoice {
    domain::SubjectKind kind = domain::SubjectKind::Unknown;
    std::optional<domain::PersonId> person;
    std::optional<domain::UnitId> unit;
};

[[nodiscard]] QList<widgets::Choice> subjectChoices(const models::ReferenceData& reference);
[[nodiscard]] QString subjectKey(domain::PersonId person);
[[nodiscard]] SubjectChoice subjectOf(const QString& key);

[[nodiscard]] QList<widgets::Choice>
indicatorChoices(const std::vector<service::IndicatorChoice>& indicators,
                 const models::ReferenceData& reference);
[[nodiscard]] QList<widgets::Choice> channelChoices(const models::ReferenceData& reference);

// Officers who may act as handlers, by name; the data of an entry is the id as text. The first
// entry asks to choose. `without` may not act here, e.g. because he decides.
void fillHandlers(QComboBox* box, const models::ReferenceData& reference,
                  std::optional<domain::UserId> without = {});
[[nodiscard]] std::optional<domain::UserId> officerOf(const QComboBox& box);
void chooseOfficer(QComboBox* box, domain::UserId id);

[[nodiscard]] QString idText(const base::RawId& id);

// `本单位 · 120%`; the data of an entry is its level.
void fillFactors(QComboBox* box, const std::vector<service::FactorChoice>& factors);
void chooseFactor(QComboBox* box, int level);

} // namespace sizao::pages
