// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_text.h"

#include "app/cli/json_values.h"
#include "app/cli/text.h"

namespace sizao::cli {

QString issueLines(const std::vector<intake::RowIssue>& issues) {
    QStringList lines;
    for (const intake::RowIssue& issue : issues) {
        const QString place = issue.column.isEmpty()
                                  ? Cli::tr("第 %1 行").arg(issue.row)
                                  : Cli::tr("第 %1 行“%2”").arg(issue.row).arg(issue.column);
        const QString mark =
            issue.severity == intake::Severity::Error ? Cli::tr("退回") : Cli::tr("提醒");
        lines.append(QStringLiteral("  ") + mark + u' ' + place + u'：' + issue.reason);
    }
    return lines.join(u'\n');
}

QJsonArray toJson(const std::vector<intake::RowIssue>& issues) {
    QJsonArray array;
    for (const intake::RowIssue& issue : issues)
        array.append(
            QJsonObject{{QStringLiteral("row"), issue.row},
                        {QStringLiteral("column"), toJson(issue.column)},
                        {QStringLiteral("severity"), issue.severity == intake::Severity::Error
                                                         ? QStringLiteral("ERROR")
                                                         : QStringLiteral("WARNING")},
                        {QStringLiteral("reason"), issue.reason}});
    return array;
}

} // namespace sizao::cli
