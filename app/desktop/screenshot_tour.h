// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/program.h"
#include "ui/pages/entry_form.h"

#include <QSet>
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
        std::function<QWidget*()> picture{}; // the main window unless another is given
    };
    template <class Page>
    Page* page() const {
        return m_program.window()->template findChild<Page*>();
    }
    void addSteps();
    void addDoorSteps();
    void addWorkbenchSteps();
    void addRecordSteps();
    void addChangeSteps();
    void addWarningSteps();
    void addRectificationSteps();
    void addStandardsSteps();
    void addWhatIfSteps();
    void addUnitWhatIfSteps();
    void addAdminSteps();
    void fillEntry(const QWidget& form);
    void visit(const QString& key);
    void next();
    void leaveNothing();
    void look();
    void take();

    // The door as somebody sees it before anything is open; this one opens nothing.
    class PaintedDoor : public shell::UnlockDoor {
    public:
        void open(const QString&, base::Secret, Answer) override {}
        void create(const shell::NewVault&, base::Secret, Answer) override {}
    };

    Program& m_program;
    PaintedDoor m_door;
    std::unique_ptr<shell::UnlockDialog> m_dialog;
    QString m_folder;
    std::vector<Step> m_steps;
    std::size_t m_step = 0;
    std::size_t m_round = 0;
    QSet<QString> m_drafts{pages::EntryForm::draftKey()};
    int m_looks = 0;
    bool m_isComplete = true;
    QTimer m_timer;
};

} // namespace sizao::desktop
