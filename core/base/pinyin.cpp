// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pinyin.h"

#include <memory>
#include <unicode/translit.h>
#include <unicode/unistr.h>

namespace sizao::base {
namespace {

// Not usable by two threads at once, and slow to make: one for each thread that needs it.
const icu::Transliterator* transliterator() {
    thread_local const std::unique_ptr<icu::Transliterator> made = [] {
        UErrorCode status = U_ZERO_ERROR;
        // ü would lose its dots in Latin-ASCII; typists write it as v.
        const icu::UnicodeString rules(
            u":: Han-Latin/Names; [üǖǘǚǜ] > v; :: Latin-ASCII; :: Lower;");
        UParseError where{};
        return std::unique_ptr<icu::Transliterator>(icu::Transliterator::createFromRules(
            u"sizao-names", rules, UTRANS_FORWARD, where, status));
    }();
    return made.get();
}

} // namespace

QString pinyinOf(const QString& name) {
    icu::UnicodeString text(reinterpret_cast<const UChar*>(name.utf16()),
                            static_cast<int32_t>(name.size()));
    if (const icu::Transliterator* known = transliterator())
        known->transliterate(text);
    return QString::fromUtf16(reinterpret_cast<const char16_t*>(text.getBuffer()), text.length())
        .simplified();
}

QString initialsOf(const QString& pinyin) {
    QString initials;
    bool atStart = true;
    for (const QChar letter : pinyin) {
        if (atStart && !letter.isSpace())
            initials.append(letter);
        atStart = letter.isSpace();
    }
    return initials;
}

} // namespace sizao::base
