// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/recent_model.h"
#include "ui/models/signal_model.h"
#include "ui/models/task_model.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/header_bar.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/page.h"
#include "ui/widgets/segment_bar.h"

class QStackedWidget;

namespace sizao::pages {

class WorkbenchMonth;
class WorkbenchSection;

// Where a task is done.
[[nodiscard]] widgets::Target targetOf(const service::Task& task);

// 工作台: what needs me, until when.
class WorkbenchPage : public widgets::Page {
    Q_OBJECT

public:
    enum View { Today, Month, WithoutDeadline };

    explicit WorkbenchPage(models::Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QString key() const override { return QStringLiteral("workbench"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] widgets::Icon icon() const override { return widgets::Icon::Workbench; }
    [[nodiscard]] int counter() const override;
    [[nodiscard]] QString helpText() const override;
    void activate() override;
    [[nodiscard]] bool navigateTo(const widgets::Target& target) override;
    void refresh() override;

    void showView(View view);
    [[nodiscard]] QString answer() const; // the sentence on top, for tests
    [[nodiscard]] widgets::NoticeBar* lack() const { return m_lack; }
    [[nodiscard]] widgets::SegmentBar* views() const { return m_views; }
    [[nodiscard]] WorkbenchSection* mine() const { return m_mine; }
    [[nodiscard]] WorkbenchMonth* month() const { return m_month; }

private:
    QWidget* makeToday();
    void makeSignals();
    void makeRecent();
    WorkbenchSection* makeTasks(const QString& title, models::TaskModel* model,
                                const QList<widgets::Column>& columns, const QString& empty);
    void showAnswer();
    void showLack();
    void open(const models::TaskModel& model, const QString& key);
    [[nodiscard]] qint64 waitingRecords() const;

    models::Desk& m_desk;
    models::TaskModel* m_ownTasks;
    models::TaskModel* m_otherTasks;
    models::TaskModel* m_undatedTasks;
    models::SignalModel* m_signals;
    models::RecentModel* m_recent;
    widgets::HeaderBar* m_header;
    widgets::NoticeBar* m_lack; // people without whom nothing gets on
    widgets::SegmentBar* m_views;
    QStackedWidget* m_stack;
    WorkbenchSection* m_mine = nullptr;
    WorkbenchSection* m_others = nullptr;
    WorkbenchSection* m_undated = nullptr;
    WorkbenchSection* m_signalSection = nullptr;
    WorkbenchSection* m_recentSection = nullptr;
    WorkbenchMonth* m_month = nullptr;
    QString m_answer;
};

} // namespace sizao::pages
