// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/icons.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace sizao::widgets {

// One sentence about what is in the way, and the one thing that helps. It takes room only while
// there is something to say.
class NoticeBar : public QWidget {
    Q_OBJECT

public:
    explicit NoticeBar(Icon mark, QWidget* parent = nullptr);

    // An empty sentence hides the bar, an empty action the button.
    void setNotice(const QString& sentence, const QString& action = {});
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QPushButton* button() const { return m_action; }

signals:
    void actionRequested();

private:
    QLabel* m_sentence;
    QPushButton* m_action;
};

} // namespace sizao::widgets
