// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/what_if_service.h"

#include <QWidget>

#include <map>

class QComboBox;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace sizao::widgets {
class DateEdit;
class ValueSlider;
} // namespace sizao::widgets

namespace sizao::pages {

// The left side of a back-test: one model at a time with its three lines and the weights of its
// categories and indicators, and what is compared. Every move is a new question.
class WhatIfControls : public QWidget {
    Q_OBJECT

public:
    WhatIfControls(std::vector<service::WhatIfControls> models, base::Day today,
                   QWidget* parent = nullptr);

    [[nodiscard]] service::WhatIfRequest request() const;
    [[nodiscard]] QString model() const;                            // code of the one that is shown
    [[nodiscard]] std::array<domain::MilliPoints, 3> lines() const; // of that one
    // Beside each line: how many people reach it; nullopt: not known.
    void setReaching(const std::array<std::optional<int>, 3>& people);
    void reset(); // everything as it is in force
    [[nodiscard]] bool isMoved() const;

signals:
    void requestChanged();
    void modelChanged(); // another one is shown; the question stays

private:
    struct Moved { // of one model; factors by code of category or indicator
        std::array<domain::MilliPoints, 3> lines{};
        std::map<QString, int> factors;
    };
    QWidget* makeSettings();
    widgets::ValueSlider* addSlider(const QString& name);
    void showModel();
    void showLines();
    void addFactor(const QString& code, const QString& name);
    void moveLine(std::size_t tier, int steps);
    [[nodiscard]] const service::WhatIfControls* shown() const;
    [[nodiscard]] Moved& moved();

    std::vector<service::WhatIfControls> m_models;
    std::map<QString, Moved> m_moved; // by model
    base::Day m_today;
    QComboBox* m_model;
    std::array<widgets::ValueSlider*, 3> m_lines{};
    QWidget* m_weights = nullptr; // made anew for each model
    QVBoxLayout* m_column;
    QComboBox* m_mode;
    QComboBox* m_period;
    widgets::DateEdit* m_since;
    QSpinBox* m_capacity;
    QPushButton* m_reset;
    bool m_isShowing = false; // sliders are being set, not dragged
};

} // namespace sizao::pages
