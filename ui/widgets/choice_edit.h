// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/choice_match.h"

#include <QAbstractListModel>
#include <QLineEdit>

class QCompleter;

namespace sizao::widgets {

// The rows of a completion list: name at the left, detail quietly at the right.
class ChoiceListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { KeyRole = Qt::UserRole + 1, DetailRole };
    using QAbstractListModel::QAbstractListModel;

    void setChoices(QList<Choice> choices);
    [[nodiscard]] const QList<Choice>& choices() const { return m_choices; }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<Choice> m_choices;
};

// One out of a list, found by characters, pinyin or initials. Enter or Tab takes the first match,
// Down opens the list. What does not match anything is not a choice, and says so.
class ChoiceEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit ChoiceEdit(QWidget* parent = nullptr);

    void setChoices(QList<Choice> choices); // keeps the chosen one when it is still there
    void setCurrentKey(const QString& key); // unknown or empty: nothing chosen
    [[nodiscard]] QString currentKey() const { return m_key; }
    // What is wrong with the text; empty: nothing is typed or something is chosen.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QStringList offered() const; // names now in the list, for tests

signals:
    void chosen(const QString& key); // empty: no longer anything

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    void offer(const QString& text);
    void take(const QString& key);
    bool takeBest();

    ChoiceIndex m_index;
    ChoiceListModel* m_rows;
    QCompleter* m_completer;
    QString m_key;
};

// A cadre: shown as name and unit, never as a number.
class PersonEdit : public ChoiceEdit {
    Q_OBJECT

public:
    explicit PersonEdit(QWidget* parent = nullptr);
};

} // namespace sizao::widgets
