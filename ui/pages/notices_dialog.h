// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/announcements.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/page.h"

#include <QDialog>

class QCheckBox;

namespace sizao::widgets {
class ContentStack;
}

namespace sizao::pages {

// 通知: what there is, the way to it, and which kinds are wanted.
class NoticesDialog : public QDialog {
    Q_OBJECT

public:
    // hasTray: this desktop shows messages; else only the counter tells.
    NoticesDialog(models::Announcements& notices, bool hasTray, QWidget* parent = nullptr);

    [[nodiscard]] widgets::DataTable* table() const { return m_table; }
    [[nodiscard]] QCheckBox* box(service::AnnouncementKind kind) const;

signals:
    void opened(const QString& task);

private:
    void showState();
    void openCurrent();

    models::Announcements& m_notices;
    widgets::DataTable* m_table;
    widgets::ContentStack* m_stack;
    QList<QCheckBox*> m_boxes; // in the order of the kinds
};

} // namespace sizao::pages
