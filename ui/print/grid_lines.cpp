// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/grid_lines.h"

#include <QChar>

#include <algorithm>
#include <string_view>

namespace sizao::print {
namespace {

constexpr std::u32string_view closers = U"、，。；：？！）〕》」』】”’〉］｝";
constexpr std::u32string_view openers = U"（〔《「『【“‘〈［｛";
constexpr std::u32string_view neverFirst = U"%‰％℃·,.;:!?)]}…—～";
constexpr std::u32string_view neverLast = U"([{";
// Narrow in a Latin font, full in a Chinese text.
constexpr std::u32string_view fullBelowHan = U"“”‘’—…·×÷§°±‰℃";

[[nodiscard]] bool isIn(std::u32string_view set, char32_t character) {
    return set.find(character) != std::u32string_view::npos;
}

// Characters that stay together.
struct Unit {
    int begin = 0;
    int end = 0;
    int halves = 0;
    char32_t first = 0;
    char32_t last = 0;
    [[nodiscard]] bool isBlank() const { return first == U' '; }
    [[nodiscard]] bool isBreak() const { return first == U'\n'; }
};

bool joins(char32_t before, char32_t next) {
    if (before == next && (before == U'—' || before == U'…'))
        return true;
    if (before < 0x80 && QChar::isDigit(before) && isIn(U"年月日时分号", next))
        return true;
    const auto isWord = [](char32_t c) { return c != U' ' && c != U'\n' && halvesOf(c) == 1; };
    return isWord(before) && isWord(next);
}

std::vector<Unit> unitsOf(const std::u32string& text, int most) {
    std::vector<Unit> units;
    const auto single = [&](int at) {
        const char32_t character = text[static_cast<std::size_t>(at)];
        return Unit{at, at + 1, halvesOf(character), character, character};
    };
    for (int at = 0; at < static_cast<int>(text.size());) {
        Unit unit = single(at);
        while (unit.end < static_cast<int>(text.size())
               && joins(unit.last, text[static_cast<std::size_t>(unit.end)])) {
            unit.last = text[static_cast<std::size_t>(unit.end++)];
            unit.halves += halvesOf(unit.last);
        }
        if (unit.halves <= most)
            units.push_back(unit);
        else // longer than a line
            for (int i = unit.begin; i < unit.end; ++i)
                units.push_back(single(i));
        at = unit.end;
    }
    return units;
}

class Breaker {
public:
    Breaker(const std::u32string& text, const GridWidth& width)
        : m_text(text),
          m_width(width),
          m_units(unitsOf(text, width.width - std::max(width.first, width.rest))) {}

    std::vector<GridLine> lines() {
        std::vector<GridLine> made;
        std::size_t from = 0;
        do {
            if (!made.empty() && !m_wasBreak)
                while (from < m_units.size() && m_units[from].isBlank())
                    ++from;
            if (!made.empty() && from == m_units.size() && !m_wasBreak)
                break;
            m_indent = made.empty() ? m_width.first : m_width.rest;
            made.push_back(lineFrom(from));
        } while (from < m_units.size() || m_wasBreak);
        return made;
    }

private:
    // Moves `from` behind the line.
    GridLine lineFrom(std::size_t& from) {
        m_wasBreak = false;
        std::size_t to = from;
        int used = m_indent;
        while (to < m_units.size() && !m_units[to].isBreak()
               && used + m_units[to].halves <= m_width.width)
            used += m_units[to++].halves;
        int squeezed = 0;
        if (to < m_units.size() && !m_units[to].isBreak()) {
            if (!m_units[to].isBlank())
                squeezed = squeeze(from, to, used);
            if (squeezed == 0)
                to = movedDown(from, to);
        }
        GridLine line = placed(from, to, squeezed);
        from = to;
        if (from < m_units.size() && m_units[from].isBreak()) {
            ++from;
            m_wasBreak = true;
        }
        return line;
    }

    // How many marks give up half a cell so that those which must not begin a line fit after all:
    // two at most. Then `to` is behind them.
    int squeeze(std::size_t from, std::size_t& to, int used) const {
        std::size_t end = to;
        while (end < m_units.size() && cannotBegin(m_units[end].first))
            used += m_units[end++].halves;
        const int over = used - m_width.width;
        int marks = 0;
        for (std::size_t i = from; i < end; ++i)
            marks += isSqueezable(m_units[i].first) ? 1 : 0;
        if (end == to || over > 2 || marks < over || !isLegal(from, end))
            return 0;
        to = end;
        return over;
    }

    std::size_t movedDown(std::size_t from, std::size_t to) {
        for (std::size_t end = to; end > from; --end)
            if (isLegal(from, end))
                return end;
        for (std::size_t end = to; end > from; --end)
            if (isCut(end - 1))
                return end;
        return std::max(to, from + 1); // nothing but marks
    }

    // A word as long as the line with marks behind it: its end goes down with them.
    bool isCut(std::size_t number) {
        const Unit whole = m_units[number];
        for (int at = whole.end - 1; at > whole.begin; --at) {
            const char32_t before = m_text[static_cast<std::size_t>(at - 1)];
            const char32_t next = m_text[static_cast<std::size_t>(at)];
            if (cannotBegin(next) || cannotEnd(before))
                continue;
            Unit head{whole.begin, at, 0, whole.first, before};
            Unit tail{at, whole.end, 0, next, whole.last};
            for (Unit* part : {&head, &tail})
                for (int i = part->begin; i < part->end; ++i)
                    part->halves += halvesOf(m_text[static_cast<std::size_t>(i)]);
            m_units[number] = head;
            m_units.insert(m_units.begin() + static_cast<std::ptrdiff_t>(number) + 1, tail);
            return true;
        }
        return false;
    }

    // Whether a line may end before this unit.
    bool isLegal(std::size_t from, std::size_t end) const {
        std::size_t next = end;
        while (next < m_units.size() && m_units[next].isBlank())
            ++next;
        if (next < m_units.size() && cannotBegin(m_units[next].first))
            return false;
        std::size_t last = end;
        while (last > from && m_units[last - 1].isBlank())
            --last;
        return last > from && !cannotEnd(m_units[last - 1].last);
    }

    GridLine placed(std::size_t from, std::size_t to, int squeezed) const {
        const bool isWrapped = to < m_units.size() && !m_units[to].isBreak();
        while (to > from && m_units[to - 1].isBlank() && isWrapped)
            --to;
        std::vector<bool> narrow(to - from, false);
        for (std::size_t i = to; i > from && squeezed > 0; --i)
            if (isSqueezable(m_units[i - 1].first)) {
                narrow[i - 1 - from] = true;
                --squeezed;
            }
        GridLine line;
        int at = m_indent;
        for (std::size_t i = from; i < to; ++i)
            for (int index = m_units[i].begin; index < m_units[i].end; ++index) {
                const char32_t character = m_text[static_cast<std::size_t>(index)];
                const int width = narrow[i - from] ? 1 : halvesOf(character);
                if (character != U' ')
                    line.characters.push_back({character, at, width, index});
                at += width;
            }
        return line;
    }

    const std::u32string& m_text;
    const GridWidth m_width;
    std::vector<Unit> m_units;
    int m_indent = 0;
    bool m_wasBreak = false;
};

} // namespace

int halvesOf(char32_t character) {
    if (isIn(fullBelowHan, character))
        return 2;
    const bool isLatin = character < 0x0250 || (character >= 0x1E00 && character < 0x1F00);
    const bool isHalfForm = (character >= 0xFF61 && character <= 0xFFDC) || character == 0x20A9;
    return isLatin || isHalfForm ? 1 : 2;
}

int halvesOf(const std::u32string& text) {
    int sum = 0;
    for (const char32_t character : text)
        sum += halvesOf(character);
    return sum;
}

bool cannotBegin(char32_t character) {
    return isIn(closers, character) || isIn(neverFirst, character);
}

bool cannotEnd(char32_t character) {
    return isIn(openers, character) || isIn(neverLast, character);
}

bool isSqueezable(char32_t character) {
    return isIn(closers, character) || isIn(openers, character);
}

std::vector<GridLine> gridLines(const std::u32string& text, const GridWidth& width) {
    return Breaker(text, width).lines();
}

std::u32string layoutText(const std::u32string& text) {
    std::u32string clean;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char32_t character = text[i];
        if (character == U'\r')
            clean += i + 1 < text.size() && text[i + 1] == U'\n' ? U"" : U"\n";
        else if (character == U'\n' || character == 0x2028 || character == 0x2029)
            clean += U'\n';
        else if (character == 0x3000) // two blanks as wide, at which a line may end
            clean += U"  ";
        else if (QChar::isSpace(character))
            clean += U' ';
        else if (QChar::category(character) != QChar::Other_Control
                 && QChar::category(character) != QChar::Other_Format
                 && !(character >= 0xFE00 && character <= 0xFE0F)
                 && !(character >= 0xE0100 && character <= 0xE01EF))
            clean += character;
    }
    return clean;
}

} // namespace sizao::print
