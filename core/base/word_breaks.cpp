// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/word_breaks.h"

#include <memory>
#include <unicode/brkiter.h>
#include <unicode/unistr.h>

namespace sizao::base {

std::vector<qsizetype> wordBreaks(const QString& text) {
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> words(
        icu::BreakIterator::createWordInstance(icu::Locale::getChina(), error));
    std::vector<qsizetype> breaks;
    if (U_FAILURE(error))
        return breaks;
    const icu::UnicodeString source(reinterpret_cast<const char16_t*>(text.utf16()),
                                    static_cast<int32_t>(text.size()));
    words->setText(source);
    for (int32_t at = words->next(); at != icu::BreakIterator::DONE; at = words->next())
        if (at < source.length())
            breaks.push_back(at);
    return breaks;
}

} // namespace sizao::base
