// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import_preview_model.h"

#include <QFont>

namespace sizao::pages {

void ImportPreviewModel::setPreview(const service::ImportPreview& preview) {
    beginResetModel();
    m_preview = preview;
    m_remarks.clear();
    m_bad.clear();
    for (const auto& issue : m_preview.issues) {
        m_remarks[issue.row].append(
            issue.column.isEmpty() ? issue.reason : tr("%1：%2").arg(issue.column, issue.reason));
        m_bad.insert({issue.row, issue.column}, issue.reason);
    }
    endResetModel();
}

int ImportPreviewModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_preview.rows.size());
}

// Row number, remark, then the columns of the file.
int ImportPreviewModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_preview.headings.size()) + 2;
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("行");
    return section == 1 ? tr("检查结果") : m_preview.headings.value(section - 2);
}

QString ImportPreviewModel::cell(int row, int column) const {
    const service::PreviewLine& line = m_preview.rows[static_cast<std::size_t>(row)];
    if (column == 0)
        return QString::number(line.number);
    if (column == 1)
        return m_remarks.contains(line.number) ? m_remarks[line.number].join(u'；')
                                               : tr("可以导入");
    return line.cells.value(column - 2);
}

QString ImportPreviewModel::problem(int row, int column) const {
    const qint64 number = m_preview.rows[static_cast<std::size_t>(row)].number;
    if (column == 1)
        return m_remarks.value(number).join(u'\n');
    return column > 1 ? m_bad.value({number, m_preview.headings.value(column - 2)}) : QString();
}

QVariant ImportPreviewModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return cell(index.row(), index.column());
    const QString wrong = problem(index.row(), index.column());
    if (wrong.isEmpty())
        return {};
    if (role == Qt::ToolTipRole)
        return wrong;
    if (role == BadRole)
        return true;
    if (role == Qt::FontRole) {
        QFont bold;
        bold.setWeight(QFont::DemiBold);
        return bold;
    }
    return {};
}

} // namespace sizao::pages
