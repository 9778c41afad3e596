// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/service/demo/data.h"
#include "core/service/demo/random.h"

namespace sizao::service::demo {

// Fills `{place}`, `{n:3-8}` and the like. Within one text a word keeps its meaning: who is called
// the owner of a shop in the first half is so in the second. Numbers are drawn each time.
//   {who} {matter}            as given
//   {md} {month} {quartername} the day in words
//   {n:a-b} {pct:a-b} {yuan:a-b} whole number, one decimal, round amount
//   {list}                    a word of that list, which may have slots itself
class TextFiller {
public:
    TextFiller(const Data& data, base::Day day, Random& random)
        : m_data(data), m_day(day), m_random(random) {}

    void set(const QString& slot, const QString& word) { m_words[slot] = word; }
    [[nodiscard]] QString fill(const QString& text);

private:
    [[nodiscard]] QString wordFor(const QString& slot);
    [[nodiscard]] QString numberFor(const QString& kind, const QString& range);

    const Data& m_data;
    base::Day m_day;
    Random& m_random;
    std::map<QString, QString> m_words;
};

// A number of a source: `{year}`, `{ymd}`, `{quarter}`, `{seq}`, `{seq:4}`.
[[nodiscard]] QString sourceNumber(const QString& pattern, base::Day day, int sequence);

} // namespace sizao::service::demo
