// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "app/cli/text.h"

#include "core/base/nearest.h"

#include <algorithm>

namespace sizao::cli {
namespace {

constexpr Option globals[] = {
    {"vault", QT_TRANSLATE_NOOP("Cli", "文件"), QT_TRANSLATE_NOOP("Cli", "数据文件（NAME.sizao）")},
    {"passphrase-file", QT_TRANSLATE_NOOP("Cli", "文件"),
     QT_TRANSLATE_NOOP("Cli", "口令所在的文件；不写则在终端上输入，输入时不显示")},
    {"json", nullptr, QT_TRANSLATE_NOOP("Cli", "结果写成 JSON，供其他程序读取")},
    {"language", QT_TRANSLATE_NOOP("Cli", "语言"),
     QT_TRANSLATE_NOOP("Cli", "zh_CN 或 en；不写则用 zh_CN")},
    {"quiet", nullptr, QT_TRANSLATE_NOOP("Cli", "成功时不输出说明文字")},
    {"help", nullptr, QT_TRANSLATE_NOOP("Cli", "显示说明")},
};

const Option* findOption(std::span<const Option> options, const QString& name) {
    for (const Option& option : options)
        if (name == QLatin1String(option.name))
            return &option;
    return nullptr;
}

Problem unknownOption(const QString& name, std::span<const Option> options) {
    QStringList known;
    for (const Option& option : globalOptions())
        known.append(QLatin1String(option.name));
    for (const Option& option : options)
        known.append(QLatin1String(option.name));
    const QString meant = base::nearest(name, known);
    QString message = Cli::tr("没有选项 --%1。").arg(name);
    if (!meant.isEmpty())
        message += Cli::tr("是否要用 --%1？").arg(meant);
    return {Exit::Usage, message};
}

// Splits `--name=value`; the value is null when there is no equals sign.
std::pair<QString, QString> splitOption(const QString& word) {
    const qsizetype equals = word.indexOf(u'=');
    if (equals < 0)
        return {word.mid(2), QString()};
    const QString value = word.mid(equals + 1);
    return {word.mid(2, equals - 2), value.isNull() ? QLatin1String("") : value};
}

bool looksLikeOption(const QString& word) {
    return word.startsWith(QLatin1String("--")) && word.size() > 2;
}

} // namespace

std::span<const Option> globalOptions() {
    return globals;
}

Outcome<Arguments> Arguments::parse(const QStringList& words, std::span<const Option> options) {
    Arguments found;
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (words[at] == QLatin1String("--")) {
            found.m_operands += words.mid(at + 1);
            break;
        }
        if (!looksLikeOption(words[at])) {
            found.m_operands.append(words[at]);
            continue;
        }
        auto [name, value] = splitOption(words[at]);
        const Option* option = findOption(globalOptions(), name);
        if (option == nullptr)
            option = findOption(options, name);
        if (option == nullptr)
            return stop(unknownOption(name, options));
        if (option->value == nullptr && !value.isNull())
            return stop(Exit::Usage, Cli::tr("选项 --%1 后面不带内容。").arg(name));
        if (option->value != nullptr && value.isNull()) {
            if (at + 1 >= words.size() || looksLikeOption(words[at + 1]))
                return stop(Exit::Usage, Cli::tr("选项 --%1 后面缺少内容。").arg(name));
            value = words[++at];
        }
        if (!option->repeats && option->value != nullptr && found.m_values.contains(name))
            return stop(Exit::Usage, Cli::tr("选项 --%1 只能写一次。").arg(name));
        found.m_values[name].append(value);
    }
    return found;
}

Outcome<std::optional<base::Day>> Arguments::day(const char* name) const {
    if (!has(name))
        return std::optional<base::Day>();
    if (const auto day = base::Day::fromIso(text(name)))
        return day;
    return stop(
        Exit::Usage,
        Cli::tr("选项 --%1 的“%2”不是日期，请写成 2026-03-05 的样子。").arg(key(name), text(name)));
}

Outcome<std::optional<qint64>> Arguments::number(const char* name, qint64 least,
                                                 qint64 most) const {
    if (!has(name))
        return std::optional<qint64>();
    bool isNumber = false;
    const qint64 number = text(name).toLongLong(&isNumber);
    if (isNumber && number >= least && number <= most)
        return std::optional<qint64>(number);
    return stop(Exit::Usage,
                Cli::tr("选项 --%1 的“%2”应当是 %3 到 %4 的整数。")
                    .arg(key(name), text(name), QString::number(least), QString::number(most)));
}

Problem Arguments::unknownChoice(const char* name, const QString& word, const QString& choices) {
    return {Exit::Usage,
            Cli::tr("选项 --%1 没有“%2”这个取值，可用的有：%3。").arg(key(name), word, choices)};
}

qsizetype commandAt(const QStringList& words) {
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (!looksLikeOption(words[at]))
            return at;
        const auto [name, value] = splitOption(words[at]);
        const Option* option = findOption(globalOptions(), name);
        if (option != nullptr && option->value != nullptr && value.isNull())
            ++at;
    }
    return -1;
}

} // namespace sizao::cli
