// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/table_copy.h"
#include "ui/pages/form_panel.h"

#include <functional>

class QComboBox;
class QLineEdit;

namespace sizao::pages {

// A list on its way out as a workbook or as csv: asks why and where to. The copy is numbered and
// audited before the file is written.
class ExportForm : public FormPanel {
    Q_OBJECT

public:
    using Take = std::function<QFuture<base::Result<service::TableCopy>>(service::TableFormat,
                                                                         const QString& reason)>;
    // `list` is its name, `what` tells how much of it: `选中的 3 个案件`.
    ExportForm(const QString& list, const QString& what, Take take, QWidget* parent = nullptr);

    [[nodiscard]] QLineEdit* path() const { return m_path; }

signals:
    void exported(qint64 number);

protected:
    void submit() override;

private:
    void browse();
    void write(const service::TableCopy& copy);
    [[nodiscard]] service::TableFormat format() const;

    QString m_list;
    Take m_take;
    QLineEdit* m_reason;
    QLineEdit* m_path;
};

} // namespace sizao::pages
