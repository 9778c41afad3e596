// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/announcement.h"
#include "ui/models/task_model.h"

class QTimer;

namespace sizao::models {

// 通知: what matters now, what of it was seen, and what is told when. Switches and what was told or
// seen are kept per user on this device, as digests that name nobody.
class Announcements : public ListModel {
    Q_OBJECT

public:
    enum Column { Kind, Left, Next, Subject, Unit };

    Announcements(Desk& desk, QObject* parent);

    [[nodiscard]] int unseen() const;
    void markSeen(); // all there are
    [[nodiscard]] bool isOn(service::AnnouncementKind kind) const { return !m_off.contains(kind); }
    void setOn(service::AnnouncementKind kind, bool on);
    [[nodiscard]] const service::Task* taskAt(int row) const;

    [[nodiscard]] QString idAt(int row) const override;
    void reload() override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

signals:
    void unseenChanged(int count);
    void announced(const QString& sentence); // counts, no names

protected:
    [[nodiscard]] int rows() const override { return static_cast<int>(m_matters.size()); }
    [[nodiscard]] QStringList headings() const override;

private:
    void take();
    void tell();
    void restore();
    void keep() const;
    [[nodiscard]] QString key(const char* name) const;

    Desk& m_desk;
    std::vector<service::Matter> m_all;     // of every kind
    std::vector<service::Matter> m_matters; // of those that are switched on
    QSet<service::AnnouncementKind> m_off;
    QSet<QString> m_seen;
    service::AnnouncementState m_told;
    QTimer* m_waiting; // for the end of the hour
};

} // namespace sizao::models
