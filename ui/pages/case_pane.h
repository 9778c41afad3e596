// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/next_steps.h"
#include "ui/pages/sheet_pane.h"
#include "ui/widgets/page.h"

class QListWidget;
class QListWidgetItem;
class QStackedWidget;

namespace sizao::widgets {
class NoticeBar;
class SegmentBar;
class Timeline;
} // namespace sizao::widgets

namespace sizao::pages {

class CaseLettersPane;

// One case in full: what is to be done next as buttons on top, below it its history, letters,
// rectification, people and the sheets that it rests on.
class CasePane : public QWidget {
    Q_OBJECT

public:
    enum View { History, Steps, Letters, Items, People, Sheets };

    explicit CasePane(models::Desk& desk, QWidget* parent = nullptr);

    void setCase(const service::CaseDetail& detail);
    void showView(View view);
    [[nodiscard]] View view() const;
    [[nodiscard]] widgets::HeaderBar* header() const { return m_header; }
    [[nodiscard]] widgets::Timeline* timeline() const { return m_timeline; }
    [[nodiscard]] CaseLettersPane* letters() const { return m_letters; }
    [[nodiscard]] SheetPane* sheets() const { return m_sheets; }
    [[nodiscard]] QListWidget* steps() const { return m_steps; }

signals:
    void stepChosen(const sizao::service::NextStep& next);
    void draftRequested(sizao::domain::LetterKind kind); // of a letter that is not there yet
    void navigationRequested(const sizao::widgets::Target& target);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showHead();
    void showActions();
    void showSteps();
    void showItems();
    void showPeople();
    void showSheet(int index);
    void choose(const service::NextStep& next);
    void addStepRow(const QString& title, const service::NextStep& next);

    models::Desk& m_desk;
    service::CaseDetail m_shown;              // no bases: none
    std::vector<service::NextStep> m_offered; // rows of the list of steps, by their data
    std::vector<std::unique_ptr<QAction>> m_actions;
    widgets::HeaderBar* m_header;
    widgets::NoticeBar* m_halt; // it stands still, or something is late
    widgets::SegmentBar* m_views;
    QStackedWidget* m_stack;
    widgets::Timeline* m_timeline;
    QListWidget* m_steps;
    CaseLettersPane* m_letters;
    QListWidget* m_items;
    widgets::DetailPane* m_people;
    SheetPane* m_sheets;
};

} // namespace sizao::pages
