// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/catalogue_service.h"
#include "ui/widgets/detail_pane.h"

namespace sizao::pages {

// One indicator or model in full, for reading: levels with grade and points, what follows, weights,
// evidence and basis, and its versions.
class StandardPane : public widgets::DetailPane {
    Q_OBJECT

public:
    using DetailPane::DetailPane;

    void showIndicator(const service::IndicatorView& indicator);
    void showModel(const service::ModelView& model);
    // Below what is shown.
    void addVersions(const std::vector<service::VersionRow>& versions);

private:
    [[nodiscard]] QWidget* makeLevels(const service::IndicatorView& indicator);
};

// `1.25`, and — for an indicator that is not in the model.
[[nodiscard]] QString weightText(int hundredths);
[[nodiscard]] QString pointsText(domain::MilliPoints points);
// `2027-01-01 至 2027-03-31`, `2027-01-01 起`
[[nodiscard]] QString intervalText(std::optional<base::Day> from, std::optional<base::Day> until);

} // namespace sizao::pages
