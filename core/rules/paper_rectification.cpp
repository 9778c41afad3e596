// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/paper_rectification.h"

#include <algorithm>

namespace sizao::rules {
namespace {

constexpr int runLength = 3;
constexpr int bitsOfCharacter = 21; // of Unicode: three fit one number, so no two runs collide
constexpr std::uint64_t runMask = (std::uint64_t{1} << (runLength * bitsOfCharacter)) - 1;

std::u32string comparedCharacters(const QString& text) {
    std::u32string kept;
    bool isInNumber = false;
    for (const char32_t sign :
         text.normalized(QString::NormalizationForm_KC).toLower().toStdU32String()) {
        const bool isDigit = QChar::isDigit(sign);
        if (isDigit && !isInNumber)
            kept += U'0';
        else if (!isDigit && QChar::isLetterOrNumber(sign))
            kept += sign;
        isInNumber = isDigit;
    }
    return kept;
}

} // namespace

ReportText::ReportText(const QString& text) {
    const std::u32string signs = comparedCharacters(text);
    m_characters = static_cast<int>(signs.size());
    std::uint64_t run = 0;
    for (std::size_t i = 0; i < signs.size(); ++i) {
        run = ((run << bitsOfCharacter) | signs[i]) & runMask;
        if (i + 1 >= runLength)
            m_shingles.push_back(run);
    }
    std::sort(m_shingles.begin(), m_shingles.end());
    m_shingles.erase(std::unique(m_shingles.begin(), m_shingles.end()), m_shingles.end());
}

int likeness(const ReportText& a, const ReportText& b) {
    std::size_t shared = 0;
    auto left = a.shingles().begin();
    auto right = b.shingles().begin();
    while (left != a.shingles().end() && right != b.shingles().end()) {
        if (*left == *right) {
            ++shared;
            ++left;
            ++right;
        } else if (*left < *right) {
            ++left;
        } else {
            ++right;
        }
    }
    const std::size_t all = a.shingles().size() + b.shingles().size() - shared;
    return all == 0 ? 0 : static_cast<int>(100 * shared / all);
}

bool nearlySame(const ReportText& a, const ReportText& b) {
    if (std::min(a.characters(), b.characters()) < leastComparedCharacters)
        return false;
    // Runs of one that the other cannot have are enough to say no.
    const auto [fewer, more] = std::minmax({a.shingles().size(), b.shingles().size()});
    return 100 * fewer >= nearlySamePercent * more && likeness(a, b) >= nearlySamePercent;
}

std::optional<CaptureFault> captureFault(const domain::RectItem& item, const domain::Proof& proof,
                                         std::optional<base::Day> reported_on) {
    if (!proof.captured_on)
        return std::nullopt;
    if (item.issued_on && *proof.captured_on < *item.issued_on)
        return CaptureFault::BeforeIssue;
    if (reported_on && *proof.captured_on > *reported_on)
        return CaptureFault::AfterReport;
    return std::nullopt;
}

} // namespace sizao::rules
