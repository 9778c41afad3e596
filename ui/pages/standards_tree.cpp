// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/standards_tree.h"

#include "core/base/pinyin.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace sizao::pages {

using namespace widgets;

namespace {

constexpr int codeRole = Qt::UserRole + 1;
constexpr int wordsRole = Qt::UserRole + 2; // what the filter looks in

} // namespace

StandardsTree::StandardsTree(QWidget* parent)
    : QWidget(parent),
      m_filter(new QLineEdit(this)),
      m_tree(new QTreeView(this)),
      m_model(new QStandardItemModel(this)),
      m_shown(new QSortFilterProxyModel(this)) {
    m_filter->setPlaceholderText(tr("筛选：代码、名称或拼音"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setAccessibleName(tr("筛选清单"));
    m_filter->installEventFilter(this);
    m_shown->setSourceModel(m_model);
    m_shown->setRecursiveFilteringEnabled(true);
    m_shown->setFilterRole(wordsRole);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_tree->setModel(m_shown);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setAccessibleName(tr("清单"));
    m_tree->setIndentation(space::large);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(m_filter);
    layout->addWidget(m_tree, 1);
    setFocusProxy(m_tree);
    setMinimumWidth(fontMetrics().horizontalAdvance(u'中') * 16);
    connect(m_filter, &QLineEdit::textChanged, this, &StandardsTree::applyFilter);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!m_isFilling && !current().isEmpty())
            emit chosen(current());
    });
}

void StandardsTree::setHead(const QString& key, const QString& title) {
    m_headKey = key;
    m_headTitle = title;
}

void StandardsTree::setSpelling(const QHash<QString, QString>& pinyin) {
    m_pinyin = pinyin;
}

void StandardsTree::addEntry(QStandardItem* parent, const QString& code, const QString& name,
                             bool isChanged) {
    auto* item = new QStandardItem(isChanged ? tr("%1 · 已改").arg(name) : name);
    const QString pinyin = m_pinyin.value(code);
    item->setData(code, codeRole);
    item->setData(QStringList{code, name, pinyin, base::initialsOf(pinyin)}.join(u' '), wordsRole);
    item->setToolTip(item->text());
    if (isChanged)
        item->setFont(textFont(TextSize::Base, TextWeight::Strong));
    parent->appendRow(item);
}

void StandardsTree::setView(const service::CatalogueView& view, const QSet<QString>& changed) {
    m_isFilling = true;
    const QString kept = current();
    const int scroll = m_tree->verticalScrollBar()->value();
    QSet<QString> folded;
    for (int row = 0; row < m_shown->rowCount(); ++row)
        if (const QModelIndex top = m_shown->index(row, 0); !m_tree->isExpanded(top))
            folded.insert(top.data().toString());
    m_model->clear();
    if (!m_headKey.isEmpty())
        addEntry(m_model->invisibleRootItem(), m_headKey, m_headTitle, false);
    for (const service::CategoryView& category : view.categories) {
        auto* top = new QStandardItem(category.name);
        for (const service::IndicatorView& indicator : view.indicators)
            if (indicator.category == category.code)
                addEntry(top, indicator.code, indicator.code + u' ' + indicator.name,
                         changed.contains(indicator.code));
        m_model->appendRow(top);
    }
    auto* models = new QStandardItem(tr("预警模型"));
    for (const service::ModelView& model : view.models)
        addEntry(models, model.code, model.name, changed.contains(model.code));
    m_model->appendRow(models);
    m_tree->expandAll();
    for (int row = 0; row < m_shown->rowCount(); ++row)
        if (const QModelIndex top = m_shown->index(row, 0); folded.contains(top.data().toString()))
            m_tree->collapse(top);
    if (const QModelIndex again = indexOf(kept); again.isValid())
        m_tree->setCurrentIndex(again);
    m_tree->verticalScrollBar()->setValue(scroll);
    m_isFilling = false;
}

void StandardsTree::applyFilter(const QString& text) {
    m_shown->setFilterFixedString(text.trimmed());
    m_tree->expandAll();
}

QModelIndex StandardsTree::indexOf(const QString& code) const {
    if (code.isEmpty() || m_shown->rowCount() == 0)
        return {};
    const auto found = m_shown->match(m_shown->index(0, 0), codeRole, code, 1,
                                      Qt::MatchExactly | Qt::MatchRecursive);
    return found.isEmpty() ? QModelIndex() : found.first();
}

QString StandardsTree::current() const {
    return m_tree->currentIndex().data(codeRole).toString();
}

bool StandardsTree::select(const QString& code) {
    QModelIndex index = indexOf(code);
    if (!index.isValid() && !m_filter->text().isEmpty()) {
        m_filter->clear();
        index = indexOf(code);
    }
    if (!index.isValid())
        return false;
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
    return true;
}

bool StandardsTree::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_tree->setFocus();
            if (!m_tree->currentIndex().isValid() || current().isEmpty()) {
                const QModelIndex top = m_shown->index(0, 0);
                m_tree->setCurrentIndex(m_shown->hasChildren(top) ? m_shown->index(0, 0, top)
                                                                  : top);
            }
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace sizao::pages
