// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rect_board.h"

#include "ui/pages/rect_card.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QScrollArea>
#include <QSortFilterProxyModel>

namespace sizao::pages {

using namespace widgets;
using domain::RectState;

namespace {

constexpr int columnWidth = 150;

// The items of one state.
class OfState : public QSortFilterProxyModel {
public:
    OfState(models::RectModel* model, RectState state, QObject* parent)
        : QSortFilterProxyModel(parent), m_model(model), m_state(state) {
        setSourceModel(model);
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex&) const override {
        return m_model->row(row).item.state == m_state;
    }

private:
    models::RectModel* m_model;
    RectState m_state;
};

// States in which nothing has begun, or all is over, take room only while they have cards.
bool standsAlways(RectState state) {
    return state != RectState::Draft && state != RectState::FollowedUp
           && state != RectState::Terminated;
}

} // namespace

RectBoard::RectBoard(models::RectModel* model, QWidget* parent) : QWidget(parent), m_model(model) {
    auto* content = new QWidget;
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    for (const auto& entry : domain::EnumText<RectState>::entries) {
        addColumn(entry.value);
        row->addWidget(m_columns.back().whole, 1);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
    connect(model, &QAbstractItemModel::modelReset, this, &RectBoard::showCounts);
    showCounts();
}

void RectBoard::addColumn(RectState state) {
    auto* whole = new QWidget;
    auto* heading = new QLabel(whole);
    auto* cards = new QListView(whole);
    heading->setFont(textFont(TextSize::Small, TextWeight::Strong));
    cards->setModel(new OfState(m_model, state, cards));
    cards->setItemDelegate(new RectCard(m_model, cards));
    cards->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    cards->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    cards->setSpacing(space::tiny / 2);
    cards->setEditTriggers(QAbstractItemView::NoEditTriggers);
    cards->setObjectName(QLatin1String(domain::toCode(state)));
    cards->installEventFilter(this);
    auto* layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tiny);
    layout->addWidget(heading);
    layout->addWidget(cards, 1);
    whole->setMinimumWidth(columnWidth);
    const std::size_t at = m_columns.size();
    m_columns.push_back({state, whole, heading, cards});
    connect(cards, &QAbstractItemView::doubleClicked, this,
            [this, at] { emit opened(idAt(m_columns[at])); });
    connect(cards->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this, at](const QModelIndex& now) {
                if (now.isValid())
                    m_kept = idAt(m_columns[at]);
            });
}

QListView* RectBoard::column(RectState state) const {
    return m_columns[static_cast<std::size_t>(state)].cards;
}

QString RectBoard::idAt(const Column& column) const {
    return column.cards->currentIndex().data(models::IdRole).toString();
}

QString RectBoard::current() const {
    for (const Column& column : m_columns)
        if (column.cards->currentIndex().isValid() && idAt(column) == m_kept)
            return m_kept;
    return {};
}

void RectBoard::showCounts() {
    bool isFocusSet = false;
    for (const Column& column : m_columns) {
        const int count = column.cards->model()->rowCount();
        column.heading->setText(tr("%1 %2").arg(domain::toLabel(column.state)).arg(count));
        column.cards->setAccessibleName(column.heading->text());
        column.whole->setVisible(count > 0 || standsAlways(column.state));
        // Tab comes to one place of the board: to the first card there is.
        column.cards->setFocusPolicy(count > 0 ? Qt::StrongFocus : Qt::NoFocus);
        if (count > 0 && !std::exchange(isFocusSet, true))
            setFocusProxy(column.cards);
    }
    if (!m_kept.isEmpty())
        select(m_kept);
}

void RectBoard::select(const QString& id) {
    m_kept = id;
    for (const Column& column : m_columns) {
        const QAbstractItemModel& cards = *column.cards->model();
        QModelIndex wanted;
        for (int row = 0; row < cards.rowCount() && !wanted.isValid(); ++row)
            if (cards.index(row, 0).data(models::IdRole).toString() == id)
                wanted = cards.index(row, 0);
        column.cards->setCurrentIndex(wanted);
        if (wanted.isValid())
            setFocusProxy(column.cards);
        else
            column.cards->clearSelection();
    }
}

void RectBoard::step(int from, int by) {
    const Column& left = m_columns[static_cast<std::size_t>(from)];
    const int row = left.cards->currentIndex().row();
    for (int at = from + by; at >= 0 && at < static_cast<int>(m_columns.size()); at += by) {
        const Column& next = m_columns[static_cast<std::size_t>(at)];
        const int count = next.cards->model()->rowCount();
        if (count == 0)
            continue;
        select(next.cards->model()
                   ->index(std::clamp(row, 0, count - 1), 0)
                   .data(models::IdRole)
                   .toString());
        next.cards->setFocus();
        return;
    }
}

bool RectBoard::eventFilter(QObject* watched, QEvent* event) {
    const auto at = std::find_if(m_columns.begin(), m_columns.end(),
                                 [&](const Column& column) { return column.cards == watched; });
    if (at == m_columns.end())
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusIn && !at->cards->currentIndex().isValid()
        && at->cards->model()->rowCount() > 0)
        select(at->cards->model()->index(0, 0).data(models::IdRole).toString());
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int from = static_cast<int>(at - m_columns.begin());
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Left:
        step(from, -1);
        return true;
    case Qt::Key_Right:
        step(from, 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const QString id = idAt(*at); !id.isEmpty())
            emit opened(id);
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace sizao::pages
