// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rect_model.h"

#include <QWidget>

#include <vector>

class QLabel;
class QListView;

namespace sizao::pages {

// 看板: the items that the filter leaves as cards, a column for each state. Up and down go through a
// column, left and right to the next one, Enter opens a card.
class RectBoard : public QWidget {
    Q_OBJECT

public:
    explicit RectBoard(models::RectModel* model, QWidget* parent = nullptr);

    void select(const QString& id);        // if it is on the board
    [[nodiscard]] QString current() const; // empty: none
    [[nodiscard]] QListView* column(domain::RectState state) const;

signals:
    void opened(const QString& id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Column {
        domain::RectState state;
        QWidget* whole;
        QLabel* heading;
        QListView* cards;
    };
    void addColumn(domain::RectState state);
    void showCounts();
    void step(int from, int by); // to the next column with cards
    [[nodiscard]] QString idAt(const Column& column) const;

    models::RectModel* m_model;
    std::vector<Column> m_columns;
    QString m_kept; // the card that is current, over a refresh
};

} // namespace sizao::pages
