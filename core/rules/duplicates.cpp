// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/duplicates.h"

#include <QList>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <vector>

namespace sizao::rules {

namespace {

using Gram = std::array<char32_t, 3>;

std::vector<Gram> gramsOf(const QString& text) {
    std::vector<char32_t> letters;
    for (const char32_t letter :
         text.normalized(QString::NormalizationForm_KC).toCaseFolded().toUcs4())
        if (QChar::isLetterOrNumber(letter))
            letters.push_back(letter);
    std::vector<Gram> grams;
    if (!letters.empty() && letters.size() < 3)
        letters.resize(3, U'\0');
    for (std::size_t i = 0; i + 3 <= letters.size(); ++i)
        grams.push_back({letters[i], letters[i + 1], letters[i + 2]});
    std::sort(grams.begin(), grams.end());
    grams.erase(std::unique(grams.begin(), grams.end()), grams.end());
    return grams;
}

QString categoryOf(const QString& indicator) {
    const auto end = std::find_if(indicator.begin(), indicator.end(),
                                  [](QChar letter) { return !letter.isLetter(); });
    return indicator.left(end - indicator.begin());
}

} // namespace

CommonGrams commonGrams(const QString& a, const QString& b) {
    const std::vector<Gram> first = gramsOf(a);
    const std::vector<Gram> second = gramsOf(b);
    std::vector<Gram> both;
    std::set_intersection(first.begin(), first.end(), second.begin(), second.end(),
                          std::back_inserter(both));
    return {static_cast<int>(both.size()),
            static_cast<int>(first.size() + second.size() - both.size())};
}

bool isOneFamily(const QString& a, const QString& b) {
    return a.isEmpty() || b.isEmpty() || categoryOf(a) == categoryOf(b);
}

std::optional<DuplicateSign> duplicateSign(const DuplicateTraits& a, const DuplicateTraits& b) {
    if (std::abs(a.occurred_on - b.occurred_on) > duplicateDays
        || !isOneFamily(a.indicator, b.indicator))
        return std::nullopt;
    const QString number = a.external_id.trimmed();
    if (!number.isEmpty() && number.compare(b.external_id.trimmed(), Qt::CaseInsensitive) == 0)
        return DuplicateSign::DocumentNumber;
    if (commonGrams(a.facts, b.facts).isAlike())
        return DuplicateSign::Wording;
    return std::nullopt;
}

} // namespace sizao::rules
