// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choice_match.h"

#include <algorithm>
#include <array>

namespace sizao::widgets {
namespace {

bool matchesFrom(QStringView letters, const QList<QStringView>& syllables, qsizetype at) {
    if (letters.isEmpty())
        return true;
    if (at >= syllables.size())
        return false;
    const QStringView syllable = syllables[at];
    // Longest first: `xian` is rather xian than xi + an.
    for (qsizetype n = std::min(letters.size(), syllable.size()); n > 0; --n)
        if (letters.first(n) == syllable.first(n)
            && matchesFrom(letters.sliced(n), syllables, at + 1))
            return true;
    return false;
}

QString lettersOnly(const QString& text) {
    QString letters;
    for (const QChar letter : text)
        if (!letter.isSpace() && letter != u'\'')
            letters += letter.toLower();
    return letters;
}

constexpr std::size_t rankCount = 7;

// 0 is best; rankCount: no match.
std::size_t rankOf(const Choice& choice, const QString& text, const QString& letters) {
    if (choice.name == text)
        return 0;
    if (choice.name.startsWith(text, Qt::CaseInsensitive))
        return 1;
    if (choice.initials == letters)
        return 2;
    if (choice.initials.startsWith(letters))
        return 3;
    if (matchesSyllables(letters, choice.pinyin))
        return 4;
    if (choice.name.contains(text, Qt::CaseInsensitive))
        return 5;
    if (choice.detail.contains(text, Qt::CaseInsensitive))
        return 6;
    return rankCount;
}

} // namespace

bool matchesSyllables(QStringView letters, const QString& pinyin) {
    return matchesFrom(letters, QStringView(pinyin).split(u' ', Qt::SkipEmptyParts), 0);
}

ChoiceIndex::ChoiceIndex(QList<Choice> choices) : m_choices(std::move(choices)) {}

QList<Choice> ChoiceIndex::find(const QString& text, int limit) const {
    const QString wanted = text.trimmed();
    if (wanted.isEmpty())
        return m_choices.first(std::min<qsizetype>(limit, m_choices.size()));
    const QString letters = lettersOnly(wanted);
    std::array<QList<const Choice*>, rankCount> ranks;
    for (const Choice& choice : m_choices) {
        const std::size_t rank = rankOf(choice, wanted, letters);
        if (rank < rankCount && ranks[rank].size() < limit)
            ranks[rank].append(&choice);
    }
    QList<Choice> found;
    for (const auto& rank : ranks)
        for (const Choice* choice : rank)
            if (found.size() < limit)
                found.append(*choice);
    return found;
}

const Choice* ChoiceIndex::byKey(const QString& key) const {
    const auto found = std::find_if(m_choices.cbegin(), m_choices.cend(),
                                    [&key](const Choice& choice) { return choice.key == key; });
    return found == m_choices.cend() ? nullptr : &*found;
}

} // namespace sizao::widgets
