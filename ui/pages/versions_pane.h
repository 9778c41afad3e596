// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/desk.h"
#include "ui/pages/comparison_model.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;

namespace sizao::widgets {
class ContentStack;
class DataTable;
} // namespace sizao::widgets

namespace sizao::pages {

// The days on which the standards changed, and what two of them say side by side.
class VersionsPane : public QWidget {
    Q_OBJECT

public:
    explicit VersionsPane(models::Desk& desk, QWidget* parent = nullptr);

    void reload();
    [[nodiscard]] ComparisonModel* comparison() const { return m_comparison; }
    [[nodiscard]] QComboBox* before() const { return m_before; }
    [[nodiscard]] QComboBox* after() const { return m_after; }
    [[nodiscard]] QCheckBox* onlyDifferent() const { return m_onlyDifferent; }
    [[nodiscard]] QString summary() const;

private:
    void fill(const std::vector<service::EditionRow>& editions);
    void compare();

    models::Desk& m_desk;
    QComboBox* m_before;
    QComboBox* m_after;
    QCheckBox* m_onlyDifferent;
    QLabel* m_summary;
    ComparisonModel* m_comparison;
    widgets::DataTable* m_table;
    widgets::ContentStack* m_stack;
    int m_generation = 0; // of the question; answers to an earlier one are dropped
};

} // namespace sizao::pages
