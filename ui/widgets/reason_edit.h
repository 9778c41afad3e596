// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

class QLabel;

namespace sizao::widgets {

// A reason or remark with the count of what still fits. Text beyond the limit is kept and named,
// never cut. Tab leaves the field.
class ReasonEdit : public QWidget {
    Q_OBJECT

public:
    // `minimum` 0: may stay empty. `maximum` in characters, from base::limits.
    ReasonEdit(int minimum, int maximum, QWidget* parent = nullptr);

    void setText(const QString& text);
    void setLines(int lines);           // high enough for so many, always
    [[nodiscard]] QString text() const; // trimmed
    void setPlaceholderText(const QString& text);
    [[nodiscard]] QString problem() const; // empty: nothing wrong
    [[nodiscard]] QString countLine() const;

signals:
    void textChanged();

private:
    void count();

    int m_minimum;
    int m_maximum;
    QPlainTextEdit* m_edit;
    QLabel* m_count;
};

} // namespace sizao::widgets
