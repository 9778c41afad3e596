// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/search_field.h"

#include "ui/widgets/choice_delegate.h"
#include "ui/widgets/choice_edit.h"
#include "ui/widgets/tokens.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QTimer>

namespace sizao::widgets {

SearchField::SearchField(QWidget* parent)
    : QLineEdit(parent),
      m_rows(new ChoiceListModel(this)),
      m_popup(new QCompleter(this)),
      m_typing(new QTimer(this)) {
    setPlaceholderText(tr("搜索案件、干部、单位、操作…  (Ctrl+K)"));
    setAccessibleName(tr("搜索"));
    setClearButtonEnabled(true);
    addAction(icon(Icon::Search), LeadingPosition);
    m_popup->setModel(m_rows);
    m_popup->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_popup->setWidget(this);
    m_popup->setMaxVisibleItems(12);
    m_popup->popup()->setItemDelegate(new ChoiceDelegate(m_popup));
    m_typing->setSingleShot(true);
    m_typing->setInterval(typingPause_ms);
    connect(m_typing, &QTimer::timeout, this, &SearchField::ask);
    connect(this, &QLineEdit::textEdited, m_typing, qOverload<>(&QTimer::start));
    connect(m_popup, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) { choose(index.row()); });
}

void SearchField::ask() {
    m_typing->stop();
    const QString wanted = text().trimmed();
    if (wanted.isEmpty())
        showHits({}, {});
    else
        emit searchRequested(wanted);
}

void SearchField::showHits(const QString& text, const QList<SearchHit>& hits) {
    if (text != this->text().trimmed())
        return;
    m_hits = hits;
    QList<Choice> rows;
    for (const SearchHit& hit : hits)
        rows.append({hit.target.id, hit.title, hit.detail, {}, {}});
    m_rows->setChoices(rows);
    if (hits.isEmpty())
        m_popup->popup()->hide();
    else
        m_popup->complete();
}

void SearchField::choose(int row) {
    if (row < 0 || row >= m_hits.size())
        return;
    const Target target = m_hits[row].target;
    m_popup->popup()->hide();
    clear();
    m_hits.clear();
    emit hitChosen(target);
}

bool SearchField::event(QEvent* event) {
    // Esc is ours while the cursor is here, not the window's.
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void SearchField::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        clear();
        m_hits.clear();
        m_popup->popup()->hide();
        emit left();
    } else if (isEnter && m_typing->isActive()) {
        ask();
    } else if (isEnter) {
        choose(0);
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace sizao::widgets
