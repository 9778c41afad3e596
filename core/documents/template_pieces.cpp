// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/template_pieces.h"

#include <QCoreApplication>

namespace sizao::documents {
namespace {

const QString opening = QStringLiteral("{{");
const QString closing = QStringLiteral("}}");

base::Error refusal(const char* source, const QString& place, const QString& near) {
    constexpr int shown = 16;
    return {base::ErrorCode::Refused,
            QCoreApplication::translate("Letter", source).arg(place, near.left(shown))};
}

} // namespace

base::Result<std::vector<TemplatePiece>> piecesOf(const QString& text, const QString& place) {
    std::vector<TemplatePiece> pieces;
    const auto addWords = [&](const QString& words) {
        if (!words.isEmpty())
            pieces.push_back({TemplatePiece::Words, words});
    };
    qsizetype at = 0;
    for (;;) {
        const qsizetype from = text.indexOf(opening, at);
        const qsizetype stray = text.indexOf(closing, at);
        if (stray >= 0 && (from < 0 || stray < from))
            return base::fail(refusal(
                QT_TRANSLATE_NOOP("Letter", "%1的“%2”后面有多余的 }}。请补上前面的 {{，或者删去。"),
                place, text.mid(at, stray - at)));
        if (from < 0)
            break;
        const qsizetype to = text.indexOf(closing, from);
        const qsizetype again = text.indexOf(opening, from + 2);
        if (to < 0 || (again >= 0 && again < to))
            return base::fail(
                refusal(QT_TRANSLATE_NOOP("Letter", "%1的“%2”没有写完。请在名称后面补上 }}。"),
                        place, text.mid(from)));
        addWords(text.mid(at, from - at));
        QString name = text.mid(from + 2, to - from - 2).trimmed();
        auto kind = TemplatePiece::Name;
        if (name.startsWith(u'#') || name.startsWith(u'/')) {
            kind = name.startsWith(u'#') ? TemplatePiece::Open : TemplatePiece::Close;
            name = name.mid(1).trimmed();
        }
        if (name.isEmpty())
            return base::fail(
                refusal(QT_TRANSLATE_NOOP("Letter", "%1的“%2”里没有名称。请写上名称，或者删去。"),
                        place, text.mid(from)));
        pieces.push_back({kind, name});
        at = to + 2;
    }
    addWords(text.mid(at));
    return pieces;
}

} // namespace sizao::documents
