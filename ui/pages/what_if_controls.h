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
class SegmentBar;
class ValueSlider;
} // namespace sizao::widgets

namespace sizao::pages {

// The left side of a back-test: whom it is about, one model at a time with three lines and the
// weights of its categories and indicators, and what is compared. Every move is a new question.
// What is moved is one draft, for persons and units alike.
class WhatIfControls : public QWidget {
    Q_OBJECT

public:
    WhatIfControls(std::vector<service::WhatIfControls> persons,
                   std::vector<service::WhatIfControls> units, base::Day today,
                   QWidget* parent = nullptr);

    [[nodiscard]] service::WhatIfRequest request() const;
    [[nodiscard]] domain::SubjectKind kind() const { return m_kind; }
    void setKind(domain::SubjectKind kind);
    [[nodiscard]] QString model() const; // code of the one that is shown
    // What is shown of that one: which lines, and where they stand.
    [[nodiscard]] rules::LinesOf linesOf() const;
    [[nodiscard]] rules::Thresholds lines() const;
    // Beside each line: how many subjects reach it; nullopt: not known.
    void setReaching(const std::array<std::optional<int>, 3>& subjects);
    void reset(); // everything as it is in force
    [[nodiscard]] bool isMoved() const;

signals:
    void requestChanged();
    void kindChanged();  // a new question, about others
    void modelChanged(); // another one is shown, or its other lines; the question stays

private:
    struct Moved { // of one model; factors by code of category or indicator
        std::map<rules::LinesOf, rules::Thresholds> lines;
        std::map<QString, int> factors;
    };
    using Models = std::vector<service::WhatIfControls>;
    void forget(); // what was moved
    void makeChoices();
    QWidget* makeSettings();
    void listModels();
    void listLines();
    widgets::ValueSlider* addSlider(const QString& name);
    void showModel();
    void showLines();
    void addFactor(const QString& code, const QString& name);
    void moveLine(std::size_t tier, int steps);
    [[nodiscard]] const Models& models() const {
        return m_kind == domain::SubjectKind::Unit ? m_units : m_persons;
    }
    [[nodiscard]] const service::WhatIfControls* shown() const;
    [[nodiscard]] const service::WhatIfControls::Lines* shownLines() const;
    [[nodiscard]] Moved& moved();

    Models m_persons;
    Models m_units;
    domain::SubjectKind m_kind = domain::SubjectKind::Person;
    std::map<QString, Moved> m_moved; // by model
    base::Day m_today;
    widgets::SegmentBar* m_kinds;
    QComboBox* m_model;
    widgets::SegmentBar* m_measure; // which lines of the model
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
