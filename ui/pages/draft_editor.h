// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/desk.h"
#include "ui/pages/comparison_model.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QStackedWidget;

namespace sizao::widgets {
class DataTable;
class HeaderBar;
class NoticeBar;
} // namespace sizao::widgets

namespace sizao::pages {

class DraftFactsForm;
class IndicatorForm;
class ModelForm;
class StandardsTree;

// A draft while it is being written: what can be changed at the left, its fields at the right, and
// below them what still stands in the way and what differs from the standards in force. What is
// typed is kept in the vault as soon as typing rests, right or wrong.
class DraftEditor : public QWidget {
    Q_OBJECT

public:
    DraftEditor(models::Desk& desk, domain::StandardsDraftId id, QWidget* parent = nullptr);
    ~DraftEditor() override; // keeps what is not kept yet

    [[nodiscard]] domain::StandardsDraftId id() const { return m_id; }
    [[nodiscard]] StandardsTree* tree() const { return m_tree; }
    [[nodiscard]] QStringList obstacles() const { return m_obstacles; }
    [[nodiscard]] ComparisonModel* differences() const { return m_differences; }
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }

signals:
    void closeRequested();
    // The back-test of this draft as it stands; somebody else shows it.
    void backTestRequested(const sizao::domain::StandardsDraftId& draft);

private:
    void addActions();
    QWidget* makeVerdict();
    void load();
    void show(const service::DraftDetail& detail);
    void showThing(const QString& code);
    void keepSoon();
    void keep();
    void onKept(const base::Result<>& done);

    models::Desk& m_desk;
    domain::StandardsDraftId m_id;
    widgets::HeaderBar* m_header;
    widgets::NoticeBar* m_failure;
    StandardsTree* m_tree;
    QStackedWidget* m_forms;
    DraftFactsForm* m_facts;
    IndicatorForm* m_indicator;
    ModelForm* m_model;
    QLabel* m_verdict;
    ComparisonModel* m_differences;
    widgets::DataTable* m_table;
    service::DraftDetail m_detail;
    QStringList m_obstacles;
    QTimer m_rest;
    QFuture<base::Result<>> m_saved; // the latest
    bool m_isLoaded = false;
    int m_generation = 0; // of the question; answers to an earlier one are dropped
};

} // namespace sizao::pages
