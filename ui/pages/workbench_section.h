// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/list_model.h"
#include "ui/widgets/data_table.h"

class QLabel;
class QPushButton;

namespace sizao::widgets {
class ContentStack;
}

namespace sizao::pages {

// One kind of work that waits: how much, the first ones, and the way to all of them.
class WorkbenchSection : public QWidget {
    Q_OBJECT

public:
    WorkbenchSection(const QString& title, models::ListModel* model,
                     const QList<widgets::Column>& columns, const QString& empty,
                     QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setSummary(const QString& summary); // beside the title
    void setAll(const QString& text);        // the way to all of them; empty: none
    [[nodiscard]] widgets::DataTable* table() const { return m_table; }
    [[nodiscard]] QString summary() const;

signals:
    void opened(const QString& key);
    void allRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showState();

    models::ListModel* m_model;
    QString m_empty;
    QLabel* m_heading;
    QLabel* m_summary;
    QPushButton* m_all;
    widgets::DataTable* m_table;
    widgets::ContentStack* m_stack;
};

} // namespace sizao::pages
