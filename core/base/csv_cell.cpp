// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv_cell.h"

namespace sizao::base {

QString csvCell(QStringView cell) {
    constexpr QStringView dangerous(u"=@+-\t\r'");
    QString text;
    if (!cell.isEmpty() && dangerous.contains(cell.front()))
        text = u'\'';
    text += cell;
    const bool isQuoted = text.contains(u',') || text.contains(u'"') || text.contains(u'\n')
                          || text.contains(u'\r') || text.startsWith(u' ');
    return isQuoted ? u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"' : text;
}

} // namespace sizao::base
