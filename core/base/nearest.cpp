// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/nearest.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace sizao::base {

QString nearest(const QString& word, const QStringList& known) {
    QString best;
    qsizetype bestDistance = std::max<qsizetype>(2, word.size() / 3) + 1;
    for (const QString& candidate : known) {
        if (word.size() >= 3 && candidate.startsWith(word))
            return candidate;
        std::vector<qsizetype> row(static_cast<std::size_t>(candidate.size()) + 1);
        std::iota(row.begin(), row.end(), 0);
        for (qsizetype i = 0; i < word.size(); ++i) { // Levenshtein, one row at a time
            qsizetype diagonal = row[0]++;
            for (std::size_t j = 1; j < row.size(); ++j) {
                const bool same = word[i] == candidate[static_cast<qsizetype>(j) - 1];
                const qsizetype changed = diagonal + (same ? 0 : 1);
                diagonal = row[j];
                row[j] = std::min({changed, row[j] + 1, row[j - 1] + 1});
            }
        }
        if (row.back() < bestDistance) {
            bestDistance = row.back();
            best = candidate;
        }
    }
    return best;
}

} // namespace sizao::base
