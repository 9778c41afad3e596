// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choice_edit.h"

#include "ui/widgets/choice_delegate.h"
#include "ui/widgets/icons.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>

namespace sizao::widgets {
namespace {

constexpr int offeredRows = 50;

} // namespace

void ChoiceListModel::setChoices(QList<Choice> choices) {
    beginResetModel();
    m_choices = std::move(choices);
    endResetModel();
}

int ChoiceListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_choices.size());
}

QVariant ChoiceListModel::data(const QModelIndex& index, int role) const {
    const Choice& choice = m_choices[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return choice.name;
    case KeyRole:
        return choice.key;
    case DetailRole:
        return choice.detail;
    case Qt::AccessibleTextRole:
        return choice.name + u' ' + choice.detail;
    }
    return {};
}

ChoiceEdit::ChoiceEdit(QWidget* parent)
    : QLineEdit(parent), m_rows(new ChoiceListModel(this)), m_completer(new QCompleter(this)) {
    m_completer->setModel(m_rows);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this); // not setCompleter: it would put in text as we type
    m_completer->setMaxVisibleItems(10);
    m_completer->popup()->setItemDelegate(new ChoiceDelegate(m_completer));
    m_completer->popup()->setMinimumWidth(fontMetrics().horizontalAdvance(u'中') * 20);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) {
                take(index.data(ChoiceListModel::KeyRole).toString());
            });
    connect(this, &QLineEdit::textEdited, this, &ChoiceEdit::offer);
}

void ChoiceEdit::setChoices(QList<Choice> choices) {
    m_index = ChoiceIndex(std::move(choices));
    setCurrentKey(m_key);
}

void ChoiceEdit::setCurrentKey(const QString& key) {
    const Choice* choice = m_index.byKey(key);
    const QString before = m_key;
    m_key = choice ? choice->key : QString();
    setText(!choice                    ? QString()
            : choice->detail.isEmpty() ? choice->name
                                       : choice->name + QStringLiteral(" · ") + choice->detail);
    setCursorPosition(0);
    if (m_key != before)
        emit chosen(m_key);
}

void ChoiceEdit::offer(const QString& text) {
    if (!m_key.isEmpty()) {
        m_key.clear();
        emit chosen({});
    }
    m_rows->setChoices(m_index.find(text, offeredRows));
    if (m_rows->choices().isEmpty() || text.trimmed().isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void ChoiceEdit::take(const QString& key) {
    m_completer->popup()->hide();
    setCurrentKey(key);
}

bool ChoiceEdit::takeBest() {
    if (!m_key.isEmpty() || text().trimmed().isEmpty())
        return false;
    const QList<Choice> found = m_index.find(text(), 1);
    if (found.isEmpty())
        return false;
    take(found.first().key);
    return true;
}

QString ChoiceEdit::problem() const {
    if (text().trimmed().isEmpty() || !m_key.isEmpty())
        return {};
    return tr("没有找到“%1”，请从列表中选择").arg(text().trimmed());
}

QStringList ChoiceEdit::offered() const {
    QStringList names;
    for (const Choice& choice : m_rows->choices())
        names.append(choice.name);
    return names;
}

bool ChoiceEdit::event(QEvent* event) {
    // Tab takes the first match and goes on: the hands need not leave the keyboard.
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Tab)
        takeBest();
    return QLineEdit::event(event);
}

void ChoiceEdit::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && takeBest())
        return;
    if (event->key() == Qt::Key_Down && !m_completer->popup()->isVisible()) {
        m_rows->setChoices(m_index.find(m_key.isEmpty() ? text() : QString(), offeredRows));
        m_completer->complete();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void ChoiceEdit::focusOutEvent(QFocusEvent* event) {
    // A full name typed by hand that names exactly one is a choice.
    if (event->reason() != Qt::PopupFocusReason && m_key.isEmpty()) {
        const QList<Choice> found = m_index.find(text(), 2);
        const QString typed = text().trimmed();
        const bool isOnlyOne = found.size() == 1 || (found.size() == 2 && found[1].name != typed);
        if (!typed.isEmpty() && isOnlyOne && found.first().name == typed)
            take(found.first().key);
    }
    QLineEdit::focusOutEvent(event);
}

PersonEdit::PersonEdit(QWidget* parent) : ChoiceEdit(parent) {
    setPlaceholderText(tr("姓名、拼音或首字母"));
    addAction(icon(Icon::Person), LeadingPosition);
}

} // namespace sizao::widgets
