// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/desk.h"

namespace sizao::models {

// What waits, or a part of it, in the order of the feed.
class TaskModel : public ListModel {
    Q_OBJECT

public:
    enum Column { Left, Due, Next, Tier, Subject, Unit, WaitsFor, CaseNumber };

    TaskModel(Desk& desk, QObject* parent);

    void showMine();
    void showOthers();
    // What ends on that day; what is late stands on the day it ended.
    void showDay(base::Day day, bool alsoOthers);
    void showWithoutDeadline();
    [[nodiscard]] const service::Task* find(const QString& key) const;

    [[nodiscard]] QString idAt(int row) const override;
    void reload() override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    // `今天到期`, `还剩 2 个工作日`, `逾期 3 日`, `中止计时`, `无期限`
    [[nodiscard]] static QString leftText(const service::Task& task, base::Day today);

protected:
    [[nodiscard]] int rows() const override { return static_cast<int>(m_shown.size()); }
    [[nodiscard]] QStringList headings() const override;

private:
    using Tasks = std::vector<service::Task>;
    using Choice = std::function<Tasks(const service::TaskList&)>;

    void show(Choice choice);
    void take();
    [[nodiscard]] QString text(const service::Task& task, int column) const;

    TaskFeed& m_feed;
    const ReferenceData& m_reference;
    Choice m_choice;
    Tasks m_shown;
};

} // namespace sizao::models
