// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

class QLabel;
class QPainter;
class QPushButton;
class QTimer;

namespace sizao::widgets {

enum class PanelState {
    Empty,        // nothing here yet, or the filter hides all
    Loading,      // a skeleton, after 300 ms
    Error,        // what happened and what to do
    NoPermission, // which rule, and what would make it possible
};

// What stands in place of content: one sentence and one action.
class StatePanel : public QWidget {
    Q_OBJECT

public:
    explicit StatePanel(QWidget* parent = nullptr);

    // An empty action text shows no button.
    void show(PanelState state, const QString& sentence, const QString& action = {});
    [[nodiscard]] PanelState state() const { return m_state; }
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] bool showsSkeleton() const { return m_showsSkeleton; }

signals:
    void actionRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void setSkeleton(bool shown);
    void paintSkeleton(QPainter& painter) const;

    PanelState m_state = PanelState::Empty;
    QLabel* m_mark;
    QLabel* m_sentence;
    QPushButton* m_action;
    QTimer* m_patience;
    bool m_showsSkeleton = false;
};

// Content, or the panel that says why there is none. While work takes less than 300 ms the content
// stays as it is.
class ContentStack : public QStackedWidget {
    Q_OBJECT

public:
    explicit ContentStack(QWidget* content, QWidget* parent = nullptr);

    void showContent();
    void showState(PanelState state, const QString& sentence, const QString& action = {});
    [[nodiscard]] bool showsContent() const { return currentIndex() == 0; }
    [[nodiscard]] StatePanel* panel() const { return m_panel; }

private:
    StatePanel* m_panel;
    QTimer* m_patience;
};

} // namespace sizao::widgets
