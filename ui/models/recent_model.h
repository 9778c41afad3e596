// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/recent_service.h"
#include "ui/models/desk.h"

namespace sizao::models {

// What the user had open last, the latest first.
class RecentModel : public ListModel {
    Q_OBJECT

public:
    enum Column { What, Subject, Unit, Tier };

    RecentModel(Desk& desk, QObject* parent);

    [[nodiscard]] const service::RecentRow& row(int index) const {
        return m_rows[static_cast<std::size_t>(index)];
    }
    [[nodiscard]] QString idAt(int row) const override;
    void reload() override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

protected:
    [[nodiscard]] int rows() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] QStringList headings() const override;

private:
    service::RecentService m_recent;
    const ReferenceData& m_reference;
    std::vector<service::RecentRow> m_rows;
    int m_generation = 0; // of the question; answers to an earlier one are dropped
};

} // namespace sizao::models
