// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/letter_title.h"

#include "core/base/word_breaks.h"
#include "ui/print/grid_lines.h"

#include <cstdlib>
#include <limits>
#include <vector>

namespace sizao::print {
namespace {

int halves(QStringView text) {
    return halvesOf(text.toUcs4().isEmpty() ? std::u32string() : text.toString().toStdU32String());
}

// The places where the title may be broken.
std::vector<qsizetype> placesOf(const QString& title) {
    // What belongs to the word before it: particles, and the last character of an office's name.
    static const QString bound = QStringLiteral("的和与及等之");
    static const QString office = QStringLiteral("局委办部厅院会组处科室站队所社区镇乡村街");
    std::vector<qsizetype> words{0};
    for (const qsizetype at : base::wordBreaks(title))
        words.push_back(at);
    words.push_back(title.size());
    std::vector<qsizetype> places;
    for (std::size_t i = 1; i + 1 < words.size(); ++i) {
        const qsizetype at = words[i];
        // Two single characters in a row are most likely a name the dictionary does not have.
        const bool isSingle = words[i + 1] - at == 1;
        const bool isName =
            at - words[i - 1] == 1 && isSingle && !(bound + office).contains(title[at - 1]);
        const bool isOffice = isSingle && office.contains(title[at]);
        const char32_t before = title[at - 1].unicode();
        const char32_t next = title[at].unicode();
        if (!isName && !isOffice && !bound.contains(title[at]) && !cannotBegin(next)
            && !cannotEnd(before) && !title[at - 1].isHighSurrogate())
            places.push_back(at);
    }
    return places;
}

// How far the lines are from a trapezoid or rhombus; less is better.
int shapeCost(const std::vector<int>& lengths) {
    int cost = 0;
    bool rises = true;
    bool falls = true;
    for (std::size_t i = 1; i < lengths.size(); ++i) {
        const int step = lengths[i] - lengths[i - 1];
        rises = rises && step > 0;
        falls = falls && step < 0;
        cost += std::abs(std::abs(step) - 4); // two characters a step
    }
    const bool isRhombus =
        lengths.size() == 3 && lengths[1] > lengths[0] && lengths[1] > lengths[2];
    return cost + (rises || falls || isRhombus ? 0 : 24);
}

class Search {
public:
    Search(const QString& title, int most, int lines)
        : m_title(title), m_most(most), m_lines(lines), m_places(placesOf(title)) {}

    QStringList best() {
        std::vector<qsizetype> breaks;
        std::vector<int> lengths;
        extend(0, 0, breaks, lengths);
        QStringList lines;
        if (m_best == std::numeric_limits<int>::max())
            return lines;
        qsizetype from = 0;
        for (const qsizetype at : m_breaks) {
            lines.append(m_title.mid(from, at - from));
            from = at;
        }
        lines.append(m_title.mid(from));
        return lines;
    }

private:
    void extend(qsizetype from, std::size_t place, std::vector<qsizetype>& breaks,
                std::vector<int>& lengths) {
        const bool isLast = static_cast<int>(breaks.size()) + 1 == m_lines;
        if (isLast) {
            lengths.push_back(halves(QStringView(m_title).mid(from)));
            if (lengths.back() <= m_most)
                if (const int cost = shapeCost(lengths) + senseCost(breaks); cost < m_best) {
                    m_best = cost;
                    m_breaks = breaks;
                }
            lengths.pop_back();
            return;
        }
        for (; place < m_places.size(); ++place) {
            const int length = halves(QStringView(m_title).mid(from, m_places[place] - from));
            if (length > m_most)
                return;
            breaks.push_back(m_places[place]);
            lengths.push_back(length);
            extend(m_places[place], place + 1, breaks, lengths);
            breaks.pop_back();
            lengths.pop_back();
        }
    }

    // What leads on should not end a line.
    int senseCost(const std::vector<qsizetype>& breaks) const {
        static const QString leading = QStringLiteral("对向给予和与及在将把为被");
        int cost = 0;
        for (const qsizetype at : breaks)
            cost += leading.contains(m_title[at - 1]) ? 10 : 0;
        return cost;
    }

    const QString m_title;
    const int m_most;
    const int m_lines;
    const std::vector<qsizetype> m_places;
    int m_best = std::numeric_limits<int>::max();
    std::vector<qsizetype> m_breaks;
};

QStringList brokenAnywhere(const QString& title, int most) {
    constexpr int squeezed = 2; // titles are set without: room for the marks in full
    QStringList lines;
    for (const GridLine& line : gridLines(title.toStdU32String(), {most - squeezed, 0, 0})) {
        QString text;
        for (const GridCharacter& at : line.characters)
            text += QString::fromUcs4(&at.character, 1);
        lines.append(text);
    }
    return lines;
}

} // namespace

QStringList titleLines(const QString& title, int mostHalves) {
    constexpr int mostLines = 4; // beyond that nobody looks for a shape
    QStringList lines;
    for (const QString& part : title.split(u'\n', Qt::SkipEmptyParts)) {
        const int needed = (halves(part) + mostHalves - 1) / mostHalves;
        if (needed <= 1) {
            lines.append(part);
            continue;
        }
        QStringList found;
        for (int count = needed; count <= std::min(needed + 1, mostLines) && found.isEmpty();
             ++count)
            found = Search(part, mostHalves, count).best();
        lines += found.isEmpty() ? brokenAnywhere(part, mostHalves) : found;
    }
    return lines;
}

} // namespace sizao::print
