// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/what_if_service.h"
#include "ui/models/list_model.h"

namespace sizao::models {

// Who would be proposed otherwise under a draft, largest change first.
class WhatIfModel : public ListModel {
    Q_OBJECT

public:
    enum Column { Before, After, Subject, Unit, Model, FirstBefore, FirstAfter };

    using ListModel::ListModel;

    void setReport(const service::WhatIfReport& report);
    void clear();                       // until the next report
    void setModel(const QString& code); // empty: of every model
    struct Row {
        service::WhatIfSubject who;
        rules::ChangedSubject change;
        QString model_name;
    };
    [[nodiscard]] const Row* find(const QString& id) const;

    [[nodiscard]] QString idAt(int row) const override;
    void reload() override {}
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

protected:
    [[nodiscard]] int rows() const override { return static_cast<int>(m_shown.size()); }
    [[nodiscard]] QStringList headings() const override;

private:
    void show();
    [[nodiscard]] static QString text(const Row& row, int column);

    std::vector<Row> m_rows;
    std::vector<std::size_t> m_shown;
    QString m_model;
};

} // namespace sizao::models
