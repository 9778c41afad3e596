// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace sizao::widgets {

// A few views of one thing side by side as buttons, one of them pressed: `清单 | 版本对照 | 草案`.
class SegmentBar : public QWidget {
    Q_OBJECT

public:
    explicit SegmentBar(QWidget* parent = nullptr);

    void setSegments(const QStringList& names); // the first one is pressed
    void setName(int segment, const QString& name);
    void setCurrent(int segment); // says nothing
    [[nodiscard]] int current() const;
    void addBeside(QWidget* widget); // at the far end of the row

signals:
    void chosen(int segment); // by the user

private:
    QButtonGroup* m_buttons;
    QHBoxLayout* m_row;
};

} // namespace sizao::widgets
