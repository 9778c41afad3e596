// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/problem.h"

#include "core/base/day.h"
#include "core/domain/enum_text.h"

#include <QHash>
#include <QStringList>

#include <span>
#include <vector>

namespace sizao::cli {

// One option as its command describes it. Texts are Chinese source texts of the context "Cli".
struct Option {
    const char* name;            // without dashes
    const char* value = nullptr; // what follows it, for the help; nullptr: a switch
    const char* help = "";
    bool required = false;
    bool repeats = false;
    QString (*choices)() = nullptr; // the words it takes, for the help
};

// The words of a vocabulary with their names, as the help lists them.
template <domain::DescribedEnum E>
[[nodiscard]] QString choicesOf() {
    QStringList words;
    for (const auto& entry : domain::EnumText<E>::entries)
        words.append(QLatin1String(entry.code) + u' ' + domain::toLabel(entry.value));
    return words.join(QStringLiteral("，"));
}

[[nodiscard]] std::span<const Option> globalOptions();

// A command line taken apart. Asking for a value also checks it; errors are Exit::Usage and name
// the option.
class Arguments {
public:
    // `words` without program and command; `options` are those of the command. Options may
    // stand anywhere, as `--name VALUE` or `--name=VALUE`; after `--` nothing is an option.
    [[nodiscard]] static Outcome<Arguments> parse(const QStringList& words,
                                                  std::span<const Option> options);

    // What stands beside the options, in order.
    [[nodiscard]] const QStringList& operands() const { return m_operands; }
    [[nodiscard]] bool has(const char* name) const { return m_values.contains(key(name)); }
    [[nodiscard]] QString text(const char* name) const {
        return m_values.value(key(name)).value(0);
    }
    [[nodiscard]] QStringList texts(const char* name) const { return m_values.value(key(name)); }
    [[nodiscard]] Outcome<std::optional<base::Day>> day(const char* name) const;
    [[nodiscard]] Outcome<std::optional<qint64>> number(const char* name, qint64 least,
                                                        qint64 most) const;
    // By code, in any case and with - for _ , or by its name on screen.
    template <domain::DescribedEnum E>
    [[nodiscard]] Outcome<std::optional<E>> choice(const char* name) const {
        if (!has(name))
            return std::optional<E>();
        if (const auto known = enumFrom<E>(text(name)))
            return known;
        return stop(unknownChoice(name, text(name), choicesOf<E>()));
    }
    template <domain::DescribedEnum E>
    [[nodiscard]] Outcome<std::vector<E>> choices(const char* name) const {
        std::vector<E> found;
        for (const QString& word : texts(name)) {
            const auto known = enumFrom<E>(word);
            if (!known)
                return stop(unknownChoice(name, word, choicesOf<E>()));
            found.push_back(*known);
        }
        return found;
    }

    template <domain::DescribedEnum E>
    [[nodiscard]] static std::optional<E> enumFrom(const QString& word) {
        const QString code = word.toUpper().replace(u'-', u'_');
        for (const auto& entry : domain::EnumText<E>::entries)
            if (code == QLatin1String(entry.code) || word == domain::toLabel(entry.value))
                return entry.value;
        return std::nullopt;
    }
    [[nodiscard]] static Problem unknownChoice(const char* name, const QString& word,
                                               const QString& choices);

private:
    static QString key(const char* name) { return QString::fromLatin1(name); }

    QHash<QString, QStringList> m_values;
    QStringList m_operands;
};

// Where the command stands: the first word that is neither an option nor the value of a global
// one; -1 when there is none.
[[nodiscard]] qsizetype commandAt(const QStringList& words);

} // namespace sizao::cli
