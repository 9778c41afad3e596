// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/desk.h"
#include "ui/models/list_model.h"

namespace sizao::models {

// Who uses the program, in order of entry, those disabled included.
class OfficerModel : public ListModel {
    Q_OBJECT

public:
    enum class Filter { All, Active, Disabled };
    enum Column { Name, Roles, Standing };

    OfficerModel(Desk& desk, QObject* parent);

    void setFilter(Filter filter, const QString& nameContains);
    [[nodiscard]] int count(Filter filter) const;
    // nullptr: no such officer
    [[nodiscard]] const domain::User* find(const QString& id) const;

    [[nodiscard]] QString idAt(int row) const override;
    void reload() override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

signals:
    void countsChanged();

protected:
    [[nodiscard]] int rows() const override { return static_cast<int>(m_shown.size()); }
    [[nodiscard]] QStringList headings() const override;

private:
    using Rows = std::vector<domain::User>;
    void filterAll();
    [[nodiscard]] static bool passes(const domain::User& officer, Filter filter);

    Desk& m_desk;
    Filter m_filter = Filter::All;
    QString m_name;
    Rows m_all;
    Rows m_shown;
    int m_generation = 0; // of the question; answers to an earlier one are dropped
};

// `承办人、承办部门负责人`
[[nodiscard]] QString rolesText(const std::vector<domain::Role>& roles);
[[nodiscard]] QString standingText(const domain::User& officer); // 在用 or 停用

} // namespace sizao::models
