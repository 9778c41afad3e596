// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QTableView>

namespace sizao::widgets {

// Roles a model answers so that the table can do its work.
enum TableRole {
    RowKeyRole = Qt::UserRole + 100, // QString: the identity of the row, in any column
    TierRole,                        // int of domain::Tier, for columns of kind Tier
    LateRole = Qt::UserRole + 105,   // bool: told as something late, by a sign and by weight
};

enum class ColumnKind {
    Text,
    Number, // right-aligned, tabular
    Date,   // `2026-11-23`
    Tier,   // a badge
};

struct Column {
    ColumnKind kind = ColumnKind::Text;
    int characters = 8;     // width wanted, in Chinese characters
    bool stretches = false; // takes what is left, never less than half its characters
    bool isHidden = false;  // at first; the user may show it
    // Where a text that does not fit gives way; names of one place differ in their middle.
    Qt::TextElideMode elide = Qt::ElideRight;
    QString sample{};    // a text that fits, whatever the characters
    bool yields = false; // hidden while the table is too narrow for all columns
};

// The list of every page. Rows have a fixed height, text that does not fit is elided and told by
// a tooltip, a missing value is —. Selection, current row and scroll position survive a reset of
// the model by RowKeyRole. Ctrl+C copies the selected rows as table.
class DataTable : public QTableView {
    Q_OBJECT

public:
    explicit DataTable(QWidget* parent = nullptr);

    void setColumns(const QList<Column>& columns);
    // Widths, order and hidden columns are kept under this key of QSettings().
    void rememberColumns(const QString& settingsKey);
    void setCompact(bool compact);
    void setModel(QAbstractItemModel* model) override;

    [[nodiscard]] QString currentKey() const;
    [[nodiscard]] QStringList selectedKeys() const; // in the order of the rows
    bool selectKey(const QString& key);             // false: no such row
    [[nodiscard]] QString selectionAsText() const;  // tab separated, with the headings
    [[nodiscard]] QString selectionAsHtml() const;

    [[nodiscard]] ColumnKind kindOf(int column) const;
    [[nodiscard]] Qt::TextElideMode elideOf(int column) const;

signals:
    void currentKeyChanged(const QString& key); // empty: none; not emitted when a refresh keeps it
    void keyActivated(const QString& key);      // Enter or double click

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void copy();
    void keepPlace();
    void restorePlace();
    void arrangeColumns();
    void stretchColumns();
    void yieldColumns();
    [[nodiscard]] int wantedWidth(const Column& column) const;
    [[nodiscard]] int headingWidth(int column) const;
    void saveColumns();
    void showColumnMenu(const QPoint& at);
    QList<QStringList> selectionAsCells() const;

    struct Place {
        QString current;
        QSet<QString> selected;
        int scroll = 0;
    };
    QList<Column> m_columns;
    QString m_settingsKey;
    Place m_place;
    QString m_announced;
    bool m_isRefreshing = false;
    bool m_isArranging = false;
    QSet<int> m_yielded;
    QList<QMetaObject::Connection> m_modelConnections;
};

} // namespace sizao::widgets
