// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/csv_dialect.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace sizao::intake {
namespace {

constexpr int sampleRecords = 50;
constexpr std::array candidates = {u',', u';', u'\t', u'|'};

struct Evenness {
    int records = 0;    // that have the most frequent number of separators
    int separators = 0; // that number
    friend auto operator<=>(const Evenness&, const Evenness&) = default;
};

Evenness evennessOf(QStringView head, QChar separator) {
    std::map<int, int> recordsBySeparators;
    int records = 0;
    int separators = 0;
    bool quoted = false;
    bool fieldStart = true;
    for (const QChar letter : head) {
        if (letter == u'"' && (quoted || fieldStart)) {
            quoted = !quoted; // a doubled quote closes and opens again
            fieldStart = false;
        } else if (!quoted && letter == separator) {
            ++separators;
            fieldStart = true;
        } else if (!quoted && (letter == u'\n' || letter == u'\r')) {
            if (separators > 0)
                ++recordsBySeparators[separators];
            separators = 0;
            fieldStart = true;
            if (++records >= 2 * sampleRecords) // CR LF counts twice
                break;
        } else { // a quote behind any of them opens a cell, whichever one is being tried
            fieldStart =
                !quoted
                && std::find(candidates.begin(), candidates.end(), letter) != candidates.end();
        }
    }
    if (separators > 0 && !quoted)
        ++recordsBySeparators[separators];
    Evenness best;
    for (const auto& [count, frequency] : recordsBySeparators)
        best = std::max(best, Evenness{frequency, count});
    return best;
}

} // namespace

QChar detectSeparator(QStringView head) {
    QChar best = u',';
    Evenness bestEvenness;
    for (const QChar candidate : candidates) {
        const Evenness evenness = evennessOf(head, candidate);
        if (evenness > bestEvenness) {
            bestEvenness = evenness;
            best = candidate;
        }
    }
    return best;
}

} // namespace sizao::intake
