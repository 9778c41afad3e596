// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/program.h"

#include <QTimer>

#include <functional>

namespace sizao::desktop {

// Walks the real window through every page and keeps a picture of each, light and dark, at two
// sizes. It decides nothing and enters nothing.
class ScreenshotTour : public QObject {
    Q_OBJECT

public:
    ScreenshotTour(Program& program, QString folder);

    void begin();

signals:
    void finished(bool complete);

private:
    struct Step {
        QString name;
        std::function<void()> act;
        std::function<bool()> isReady;
    };
    template <class Page>
    Page* page() const;
    void addSteps();
    void addRecordSteps();
    void addWarningSteps();
    void fillEntry(const QWidget& form);
    void visit(const QString& key);
    void next();
    void look();
    void take();

    Program& m_program;
    QString m_folder;
    std::vector<Step> m_steps;
    std::size_t m_step = 0;
    std::size_t m_round = 0;
    int m_looks = 0;
    bool m_isComplete = true;
    QTimer m_timer;
};

} // namespace sizao::desktop
