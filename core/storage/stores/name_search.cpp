// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stores/name_search.h"

namespace sizao::storage {
namespace {

// LIKE pattern for "begins with", where % and _ of the text stand for themselves.
QString beginningWith(QString text) {
    text.replace(u'\\', QLatin1String("\\\\"));
    text.replace(u'%', QLatin1String("\\%"));
    text.replace(u'_', QLatin1String("\\_"));
    return text + u'%';
}

// First letters as a pattern over syllables: zgf is `z% g% f%`.
QString initialsOf(const QString& text) {
    QStringList syllables;
    for (const QChar letter : text)
        syllables.append(beginningWith(letter));
    return syllables.join(u' ');
}

} // namespace

Conditions nameBegins(const QString& text) {
    Conditions where;
    const QString wanted = text.trimmed().toLower();
    if (wanted.isEmpty())
        return where;
    const QString begins = beginningWith(wanted);
    where.add("(p.name LIKE ? ESCAPE '\\' OR p.staff_no LIKE ? ESCAPE '\\' "
              "OR replace(p.pinyin, ' ', '') LIKE ? ESCAPE '\\' "
              "OR p.pinyin LIKE ? ESCAPE '\\' OR p.pinyin LIKE ? ESCAPE '\\')",
              begins, begins, begins, begins, initialsOf(wanted));
    return where;
}

} // namespace sizao::storage
