// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/catalogue_view.h"

#include <QHash>
#include <QSet>
#include <QWidget>

class QLineEdit;
class QSortFilterProxyModel;
class QStandardItem;
class QStandardItemModel;
class QTreeView;

namespace sizao::pages {

// The catalogue by category, then the models, with a filter above it: by code, name, pinyin or
// initials. Down leaves the filter for the tree.
class StandardsTree : public QWidget {
    Q_OBJECT

public:
    explicit StandardsTree(QWidget* parent = nullptr);

    // An entry above the categories; its key is chosen like a code.
    void setHead(const QString& key, const QString& title);
    void setSpelling(const QHash<QString, QString>& pinyin); // by code
    // What stays keeps its place; codes in `changed` are marked.
    void setView(const service::CatalogueView& view, const QSet<QString>& changed = {});

    [[nodiscard]] QString current() const; // code or key; empty: none, or a category
    bool select(const QString& code);      // false: not there
    [[nodiscard]] QLineEdit* filter() const { return m_filter; }
    [[nodiscard]] QTreeView* tree() const { return m_tree; }

signals:
    void chosen(const QString& code);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addEntry(QStandardItem* parent, const QString& code, const QString& name, bool isChanged);
    void applyFilter(const QString& text);
    [[nodiscard]] QModelIndex indexOf(const QString& code) const;

    QLineEdit* m_filter;
    QTreeView* m_tree;
    QStandardItemModel* m_model;
    QSortFilterProxyModel* m_shown;
    QHash<QString, QString> m_pinyin;
    QString m_headKey;
    QString m_headTitle;
    bool m_isFilling = false;
};

} // namespace sizao::pages
