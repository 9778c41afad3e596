// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/text_wrap.h"

#include <QFontMetricsF>
#include <QStringList>
#include <QTextLayout>

namespace sizao::print {

WrappedText wrappedText(const QString& text, const QFont& font, qreal width, int lines) {
    QString source = text;
    source.replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(source, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList result;
    bool isElided = false;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const bool isLast = result.size() + 1 == lines;
        const int end = line.textStart() + line.textLength();
        QString part = source.mid(line.textStart(), line.textLength());
        if (isLast && end < source.size()) {
            part =
                QFontMetricsF(font).elidedText(source.mid(line.textStart()), Qt::ElideRight, width);
            isElided = true;
        }
        part.remove(QChar(QChar::LineSeparator));
        result.append(part.trimmed());
        if (isLast)
            break;
    }
    layout.endLayout();
    return {result.join(u'\n'), isElided};
}

} // namespace sizao::print
