// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace sizao::widgets {

// Something to choose: a person with his unit, a unit, an indicator.
struct Choice {
    QString key;
    QString name;
    QString detail;   // unit of a person, category of an indicator; shown beside the name
    QString pinyin;   // `li jian guo`
    QString initials; // `ljg`
};

// How a text is looked for: characters of the name, full or partial pinyin (`lijg`, `li jian`),
// initials, or characters of the detail.
class ChoiceIndex {
public:
    ChoiceIndex() = default;
    explicit ChoiceIndex(QList<Choice> choices);

    // Best first, at most `limit`; the order of the list decides among equals. Empty: the head.
    [[nodiscard]] QList<Choice> find(const QString& text, int limit) const;
    [[nodiscard]] const Choice* byKey(const QString& key) const;
    [[nodiscard]] qsizetype size() const { return m_choices.size(); }

private:
    QList<Choice> m_choices;
};

// True when the letters can be split into beginnings of successive syllables: `zhgf` fits
// `zeng guo fan` not, `zguof` does.
[[nodiscard]] bool matchesSyllables(QStringView letters, const QString& pinyin);

} // namespace sizao::widgets
