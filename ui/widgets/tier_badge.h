// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/vocabulary.h"

#include <QWidget>

namespace sizao::widgets {

// The tier of a warning as character and colour together.
class TierBadge : public QWidget {
    Q_OBJECT

public:
    explicit TierBadge(domain::Tier tier = domain::Tier::None, QWidget* parent = nullptr);

    void setTier(domain::Tier tier);
    [[nodiscard]] domain::Tier tier() const { return m_tier; }
    [[nodiscard]] QString text() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    domain::Tier m_tier;
};

} // namespace sizao::widgets
