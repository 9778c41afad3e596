// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTimer;

namespace sizao::widgets {

// Long work in one line: what, how far, and a way to stop it. Appears after 300 ms.
class ProgressStrip : public QWidget {
    Q_OBJECT

public:
    explicit ProgressStrip(QWidget* parent = nullptr);

    // Give the returned Progress to the work; it may report from any thread. One work at a time: a
    // second begin() lets the first run on unseen.
    [[nodiscard]] base::Progress begin(const QString& what);
    void finish();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    [[nodiscard]] QString text() const;

signals:
    void cancelRequested(); // after the Progress was told

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void setDone(int run, qint64 done, qint64 total);
    void cancel();

    QLabel* m_text;
    QPushButton* m_cancel;
    QTimer* m_patience;
    base::Progress m_progress;
    QString m_what;
    int m_run = 0;
    qint64 m_done = 0;
    qint64 m_total = 0;
    bool m_isRunning = false;
};

} // namespace sizao::widgets
