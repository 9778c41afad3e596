// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QTimer;

namespace sizao::widgets {

enum class Need { Optional, Required };

// A field of a form: label above, the editor, and one line below it for the hint or, instead of it,
// for what is wrong. Required is said in words.
class FormField : public QWidget {
    Q_OBJECT

public:
    using Check = std::function<QString()>; // what is wrong, for a person; empty: nothing

    FormField(const QString& label, QWidget* editor, Need need = Need::Optional,
              QWidget* parent = nullptr);

    void setHint(const QString& hint);
    // Asked when typing rests, when the editor is left, and by validate().
    void setCheck(Check check);
    void setProblem(const QString& problem); // empty: none; stays until the next check
    [[nodiscard]] QString problem() const { return m_problem; }
    bool validate(); // true: nothing is wrong
    [[nodiscard]] QWidget* editor() const { return m_editor; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void watch();
    void showLine();

    QLabel* m_label;
    QWidget* m_editor;
    QLabel* m_mark;
    QLabel* m_line;
    QTimer* m_typing;
    QString m_hint;
    QString m_problem;
    Check m_check;
};

} // namespace sizao::widgets
