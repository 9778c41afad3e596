// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/data_table.h"

#include "ui/print/painting.h"
#include "ui/widgets/data_table_delegate.h"
#include "ui/widgets/tokens.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QSettings>

#include <algorithm>

namespace sizao::widgets {
namespace {

// Headings stand over their column: at the right over numbers.
class TableHeader : public QHeaderView {
public:
    explicit TableHeader(DataTable* table) : QHeaderView(Qt::Horizontal, table), m_table(table) {
        setSectionsClickable(true);
        setHighlightSections(false);
        setSectionsMovable(true);
        setMinimumSectionSize(40);
        setContextMenuPolicy(Qt::CustomContextMenu);
    }

protected:
    void initStyleOptionForIndex(QStyleOptionHeader* option, int column) const override {
        QHeaderView::initStyleOptionForIndex(option, column);
        const bool isNumber = m_table->kindOf(column) == ColumnKind::Number;
        option->textAlignment = Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft);
    }

private:
    DataTable* m_table;
};

} // namespace

DataTable::DataTable(QWidget* parent) : QTableView(parent) {
    setItemDelegate(new DataTableDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leaves the table
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(compactTableRowHeight);
    auto* header = new TableHeader(this);
    setHorizontalHeader(header);
    connect(header, &QWidget::customContextMenuRequested, this, &DataTable::showColumnMenu);
    connect(header, &QHeaderView::sectionResized, this, &DataTable::saveColumns);
    connect(header, &QHeaderView::sectionMoved, this, &DataTable::saveColumns);
    connect(this, &QTableView::doubleClicked, this, [this] { emit keyActivated(currentKey()); });
    setCompact(false);
}

void DataTable::setColumns(const QList<Column>& columns) {
    m_columns = columns;
    arrangeColumns();
}

void DataTable::rememberColumns(const QString& settingsKey) {
    m_settingsKey = settingsKey;
    arrangeColumns();
}

void DataTable::setCompact(bool compact) {
    const int wanted = compact ? compactTableRowHeight : tableRowHeight;
    verticalHeader()->setDefaultSectionSize(std::max(wanted, fontMetrics().height() + 6));
    horizontalHeader()->setFixedHeight(std::max(wanted, fontMetrics().height() + 6));
}

void DataTable::setModel(QAbstractItemModel* newModel) {
    for (const auto& connection : std::as_const(m_modelConnections))
        disconnect(connection);
    m_modelConnections.clear();
    // Ours come first: when the view forgets its selection, the place is already kept.
    if (newModel)
        m_modelConnections.append(connect(newModel, &QAbstractItemModel::modelAboutToBeReset, this,
                                          &DataTable::keepPlace));
    QTableView::setModel(newModel);
    if (newModel)
        m_modelConnections.append(
            connect(newModel, &QAbstractItemModel::modelReset, this, &DataTable::restorePlace));
    arrangeColumns();
}

ColumnKind DataTable::kindOf(int column) const {
    return column >= 0 && column < m_columns.size() ? m_columns[column].kind : ColumnKind::Text;
}

Qt::TextElideMode DataTable::elideOf(int column) const {
    return column >= 0 && column < m_columns.size() ? m_columns[column].elide : Qt::ElideRight;
}

void DataTable::arrangeColumns() {
    if (!model() || m_columns.isEmpty() || model()->columnCount() == 0)
        return;
    m_isArranging = true;
    QHeaderView* header = horizontalHeader();
    const auto count = std::min<int>(static_cast<int>(m_columns.size()), header->count());
    for (int i = 0; i < count; ++i) {
        header->resizeSection(i, std::max(wantedWidth(m_columns[i]), headingWidth(i)));
        header->setSectionHidden(i, m_columns[i].isHidden);
    }
    if (!m_settingsKey.isEmpty()) {
        const QSettings settings;
        // Of another version of the page, with other columns: then the defaults stand.
        if (settings.value(m_settingsKey + QStringLiteral("/count")).toInt() == header->count())
            header->restoreState(
                settings.value(m_settingsKey + QStringLiteral("/columns")).toByteArray());
    }
    for (int i = 0; i < count; ++i) // also of widths kept from another language
        if (!header->isSectionHidden(i))
            header->resizeSection(i, std::max(header->sectionSize(i), headingWidth(i)));
    m_isArranging = false;
    stretchColumns();
}

// Not QHeaderView::sectionSizeHint: that knows nothing of hidden columns. The padding of the style
// sheet, and the margins that the style adds to it.
int DataTable::headingWidth(int column) const {
    const QString heading = model()->headerData(column, Qt::Horizontal).toString();
    return horizontalHeader()->fontMetrics().horizontalAdvance(heading) + 2 * space::small
           + space::medium;
}

int DataTable::wantedWidth(const Column& column) const {
    const int text = std::max(column.characters * fontMetrics().horizontalAdvance(u'中'),
                              fontMetrics().horizontalAdvance(column.sample));
    return text + 2 * space::small;
}

// What is also said elsewhere gives way first, the last such column before the others.
void DataTable::yieldColumns() {
    QHeaderView* header = horizontalHeader();
    const int count = std::min<int>(static_cast<int>(m_columns.size()), header->count());
    for (const int column : std::as_const(m_yielded))
        header->setSectionHidden(column, false);
    m_yielded.clear();
    int needed = header->length();
    for (int i = 0; i < count; ++i)
        if (m_columns[i].stretches && !header->isSectionHidden(i))
            needed += wantedWidth(m_columns[i]) / 2 - header->sectionSize(i);
    for (int i = count - 1; i >= 0 && needed > viewport()->width(); --i) {
        if (!m_columns[i].yields || header->isSectionHidden(i))
            continue;
        needed -= header->sectionSize(i);
        header->setSectionHidden(i, true);
        m_yielded.insert(i);
    }
}

// Not QHeaderView::Stretch: that squeezes a column to nothing in a narrow window.
void DataTable::stretchColumns() {
    QHeaderView* header = horizontalHeader();
    m_isArranging = true;
    yieldColumns();
    m_isArranging = false;
    for (int i = 0; i < std::min<int>(static_cast<int>(m_columns.size()), header->count()); ++i) {
        if (!m_columns[i].stretches || header->isSectionHidden(i))
            continue;
        const int others = header->length() - header->sectionSize(i);
        m_isArranging = true;
        header->resizeSection(
            i, std::max(wantedWidth(m_columns[i]) / 2, viewport()->width() - others));
        m_isArranging = false;
    }
}

void DataTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    stretchColumns();
}

void DataTable::saveColumns() {
    if (m_isArranging || m_settingsKey.isEmpty() || !isVisible() || !m_yielded.isEmpty())
        return;
    QSettings settings;
    settings.setValue(m_settingsKey + QStringLiteral("/count"), horizontalHeader()->count());
    settings.setValue(m_settingsKey + QStringLiteral("/columns"), horizontalHeader()->saveState());
}

void DataTable::showColumnMenu(const QPoint& at) {
    QHeaderView* header = horizontalHeader();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int i = 0; i < header->count(); ++i) {
        QAction* action = menu->addAction(model()->headerData(i, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(i));
        // The last visible column stays.
        action->setEnabled(header->isSectionHidden(i)
                           || header->count() - header->hiddenSectionCount() > 1);
        connect(action, &QAction::toggled, this, [this, i](bool shown) {
            horizontalHeader()->setSectionHidden(i, !shown);
            stretchColumns();
            saveColumns();
        });
    }
    menu->popup(header->mapToGlobal(at));
}

QString DataTable::currentKey() const {
    return currentIndex().isValid() ? currentIndex().data(RowKeyRole).toString() : QString();
}

QStringList DataTable::selectedKeys() const {
    QStringList keys;
    if (!selectionModel())
        return keys;
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex& row : std::as_const(rows))
        keys.append(row.data(RowKeyRole).toString());
    return keys;
}

bool DataTable::selectKey(const QString& key) {
    for (int row = 0; model() && row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (index.data(RowKeyRole).toString() != key)
            continue;
        setCurrentIndex(index);
        scrollTo(index);
        return true;
    }
    return false;
}

void DataTable::keepPlace() {
    m_isRefreshing = true;
    const QStringList keys = selectedKeys();
    m_place = {currentKey(), QSet<QString>(keys.begin(), keys.end()), verticalScrollBar()->value()};
}

void DataTable::restorePlace() {
    const int lastColumn = model()->columnCount() - 1;
    QItemSelection selection;
    QModelIndex current;
    qsizetype missing = m_place.selected.size() + (m_place.current.isEmpty() ? 0 : 1);
    for (int row = 0; missing > 0 && row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        const QString key = index.data(RowKeyRole).toString();
        if (m_place.selected.contains(key)) {
            selection.select(index, model()->index(row, lastColumn));
            --missing;
        }
        if (key == m_place.current) {
            current = index;
            --missing;
        }
    }
    if (current.isValid())
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    verticalScrollBar()->setValue(m_place.scroll);
    m_isRefreshing = false;
    if (currentKey() != m_announced) {
        m_announced = currentKey();
        emit currentKeyChanged(m_announced);
    }
}

void DataTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    viewport()->update();
    if (m_isRefreshing || currentKey() == m_announced)
        return;
    m_announced = currentKey();
    emit currentKeyChanged(m_announced);
}

QList<QStringList> DataTable::selectionAsCells() const {
    QList<QStringList> lines;
    if (!selectionModel())
        return lines;
    const QHeaderView* header = horizontalHeader();
    QList<int> shown;
    for (int place = 0; place < header->count(); ++place)
        if (const int column = header->logicalIndex(place); !header->isSectionHidden(column))
            shown.append(column);
    QStringList heading;
    for (const int column : std::as_const(shown))
        heading.append(model()->headerData(column, Qt::Horizontal).toString());
    lines.append(heading);
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex& row : std::as_const(rows)) {
        QStringList cells;
        for (const int column : std::as_const(shown)) {
            const QModelIndex cell = row.siblingAtColumn(column);
            const bool isTier = kindOf(column) == ColumnKind::Tier;
            QString text = isTier
                               ? tierLetter(static_cast<domain::Tier>(cell.data(TierRole).toInt()))
                               : orMissing(cell.data(Qt::DisplayRole).toString());
            cells.append(text.replace(u'\t', u' ').replace(u'\n', u' '));
        }
        lines.append(cells);
    }
    return lines;
}

QString DataTable::selectionAsText() const {
    QStringList lines;
    for (const QStringList& cells : selectionAsCells())
        lines.append(cells.join(u'\t'));
    return lines.join(u'\n');
}

QString DataTable::selectionAsHtml() const {
    QString html = QStringLiteral("<table>");
    for (const QStringList& cells : selectionAsCells()) {
        html += QStringLiteral("<tr>");
        for (const QString& cell : cells)
            html += QStringLiteral("<td>%1</td>").arg(cell.toHtmlEscaped());
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

void DataTable::copy() {
    if (selectedKeys().isEmpty())
        return;
    auto* content = new QMimeData;
    content->setText(selectionAsText());
    content->setHtml(selectionAsHtml());
    QGuiApplication::clipboard()->setMimeData(content);
}

void DataTable::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
               && currentIndex().isValid()) {
        emit keyActivated(currentKey());
    } else {
        QTableView::keyPressEvent(event);
    }
}

void DataTable::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

} // namespace sizao::widgets
