// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/what_if_model.h"

#include <QWidget>

class QLabel;

namespace sizao::widgets {
class HeaderBar;
class SheetView;
} // namespace sizao::widgets

namespace sizao::pages {

// The sheet of a person or unit as things are beside the sheet under a draft: the highest signal of
// each.
class WhatIfSheets : public QWidget {
    Q_OBJECT

public:
    explicit WhatIfSheets(QWidget* parent = nullptr);

    void setSheets(const service::WhatIfSheets& sheets);
    [[nodiscard]] widgets::SheetView* before() const { return m_sides[0].sheet; }
    [[nodiscard]] widgets::SheetView* after() const { return m_sides[1].sheet; }

signals:
    void backRequested();
    void recordActivated(const sizao::domain::RecordId& record);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Side {
        QLabel* heading = nullptr;
        widgets::SheetView* sheet = nullptr;
        QLabel* none = nullptr; // why there is no sheet
    };
    QWidget* makeSide(Side& side);
    void showSide(Side& side, const QString& name, const std::vector<domain::Signal>& found,
                  const QString& subject);

    widgets::HeaderBar* m_header;
    std::array<Side, 2> m_sides;
};

} // namespace sizao::pages
