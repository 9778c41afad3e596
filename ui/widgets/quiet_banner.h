// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace sizao::widgets {

// The line below a list: how much is shown, how much permission hides, and, without moving
// anything, that there is news.
class QuietBanner : public QWidget {
    Q_OBJECT

public:
    explicit QuietBanner(QWidget* parent = nullptr);

    void setCounting(const QString& pattern);       // what is counted: `%1 人`
    void setShown(qint64 shown, qint64 hidden = 0); // hidden: by permission
    void setUpdates(int count);                     // 0: none
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool offersUpdates() const;

signals:
    void updatesRequested();

private:
    QString m_counting;
    QLabel* m_summary;
    QLabel* m_news;
    QPushButton* m_show;
};

} // namespace sizao::widgets
