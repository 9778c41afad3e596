// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QSlider;

namespace sizao::widgets {

// One number to drag: its name, the value in words, a remark, and a slider that can also be moved
// with the arrow keys. Values are whole steps; whoever owns it says what a step is worth.
class ValueSlider : public QWidget {
    Q_OBJECT

public:
    explicit ValueSlider(const QString& name, QWidget* parent = nullptr);

    void setRange(int least, int most, int page);
    void setStandard(int value); // where a double click puts it back
    void setValue(int value);    // emits valueChanged() when it is another one
    [[nodiscard]] int value() const;
    [[nodiscard]] int standard() const { return m_standard; }
    [[nodiscard]] bool isMoved() const { return value() != m_standard; }

    void setValueText(const QString& text);
    void setRemark(const QString& text);

signals:
    void valueChanged(int value);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showMoved();

    QLabel* m_value;
    QLabel* m_remark;
    QSlider* m_slider;
    int m_standard = 0;
};

} // namespace sizao::widgets
