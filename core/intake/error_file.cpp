// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/error_file.h"

#include "core/base/csv_cell.h"
#include "core/intake/sheet_rows.h"
#include "core/intake/tidy.h"

#include <QCoreApplication>

namespace sizao::intake {
namespace {

constexpr qsizetype flushCharacters = 64 * 1024;

QString reasonOf(const Row& row, const std::vector<RowIssue>& issues, int columns) {
    QStringList reasons;
    for (const RowIssue& issue : issues)
        if (issue.severity == Severity::Error)
            reasons.append(issue.column.isEmpty() ? issue.reason
                                                  : issue.column + u'：' + issue.reason);
    QStringList beyond; // no column to put it in, and it must not get lost
    for (int column = columns; column < row.count(); ++column)
        if (!trimmed(row.text(column)).isEmpty())
            beyond.append(row.text(column).toString());
    if (!beyond.isEmpty())
        reasons.append(QCoreApplication::translate("Intake", "多出的内容：%1")
                           .arg(beyond.join(QStringLiteral(" | "))));
    return reasons.join(u'；');
}

} // namespace

base::Result<std::unique_ptr<ErrorFile>> ErrorFile::create(const QString& path,
                                                           const QStringList& headings) {
    std::unique_ptr<ErrorFile> file(new ErrorFile(path, static_cast<int>(headings.size())));
    if (!file->m_file.open(QIODevice::WriteOnly))
        return base::fail(
            base::ErrorCode::Unreadable,
            QCoreApplication::translate("Intake", "错误清单“%1”写不进去：%2。请换一个位置。")
                .arg(path, file->m_file.errorString()));
    file->m_text = u'\uFEFF';
    for (const QString& heading : headings)
        file->put(heading, false);
    file->put(errorReasonHeading(), false);
    file->put(originalRowHeading(), true);
    return file;
}

void ErrorFile::put(QStringView cell, bool last) {
    m_text += base::csvCell(cell);
    m_text += last ? QStringLiteral("\r\n") : QStringLiteral(",");
}

base::Result<> ErrorFile::add(const Row& row, const std::vector<RowIssue>& issues) {
    for (int column = 0; column < m_columns; ++column)
        put(row.text(column), false);
    put(reasonOf(row, issues, m_columns), false);
    put(QString::number(row.number()), true);
    ++m_rows;
    return m_text.size() < flushCharacters ? base::Result<>() : flush();
}

base::Result<> ErrorFile::flush() {
    const QByteArray bytes = m_text.toUtf8();
    m_text.clear();
    if (m_file.write(bytes) == bytes.size())
        return {};
    return base::fail(base::ErrorCode::DiskFull,
                      QCoreApplication::translate("Intake",
                                                  "错误清单没有写完：%1。已导入的行不受影响，"
                                                  "请腾出空间后重新导出错误清单。")
                          .arg(m_file.errorString()));
}

base::Result<> ErrorFile::finish() {
    if (auto flushed = flush(); !flushed)
        return flushed;
    if (m_file.commit())
        return {};
    return base::fail(base::ErrorCode::DiskFull,
                      QCoreApplication::translate("Intake",
                                                  "错误清单没有写完：%1。已导入的行不受影响，"
                                                  "请腾出空间后重新导出错误清单。")
                          .arg(m_file.errorString()));
}

} // namespace sizao::intake
