// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/desk.h"
#include "ui/models/list_model.h"

namespace sizao::models {

// Drafts of standards, the newest first.
class DraftModel : public ListModel {
    Q_OBJECT

public:
    enum Column { Title, State, Interval, Changes };

    DraftModel(Desk& desk, QObject* parent);

    // Not yet published or discarded.
    [[nodiscard]] int openCount() const;
    [[nodiscard]] const service::DraftRow* find(const QString& id) const;

    [[nodiscard]] QString idAt(int row) const override;
    void reload() override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

signals:
    void loaded();

protected:
    [[nodiscard]] int rows() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] QStringList headings() const override;

private:
    using Rows = std::vector<service::DraftRow>;

    Desk& m_desk;
    Rows m_rows;
    int m_generation = 0; // of the question; answers to an earlier one are dropped
};

} // namespace sizao::models
