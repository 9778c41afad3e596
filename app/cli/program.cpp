// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"

#include "app/cli/help.h"
#include "app/cli/text.h"

#include "core/base/nearest.h"

#include <QLocale>
#include <QTranslator>

#include <cstdio>

namespace sizao::cli {
namespace {

void say(const QString& text) {
    Console::writeOut(text.toUtf8() + '\n');
}

Exit report(const Problem& problem) {
    if (!problem.message.isEmpty())
        Console(false, false).problem(QStringLiteral("sizaoctl: ") + problem.message);
    return problem.exit;
}

Problem unknownCommand(const QString& name) {
    QStringList known{QStringLiteral("help")};
    for (const auto& command : commands())
        known.append(QLatin1String(command->manual().name));
    const QString meant = base::nearest(name, known);
    QString message = Cli::tr("没有命令“%1”。").arg(name);
    message += meant.isEmpty() ? Cli::tr("全部命令见 sizaoctl --help。")
                               : Cli::tr("是否要用 %1？").arg(meant);
    return {Exit::Usage, message};
}

Problem incompleteCommand(const QString& group) {
    return {Exit::Usage, Cli::tr("“%1”后面还要写做什么：\n  %2")
                             .arg(group, membersOf(group).join(QStringLiteral("\n  ")))};
}

// The command that begins at a word, with the words that are left; of a group also its second word
// is taken, wherever options stand. A group may be a command by itself: `records`.
struct Found {
    const Command* command = nullptr;
    QStringList rest;
};
Outcome<Found> commandIn(const QStringList& words, qsizetype at) {
    QString name = words[at];
    QStringList rest = words.mid(0, at) + words.mid(at + 1);
    if (!membersOf(name).isEmpty()) {
        const qsizetype second = commandAt(rest);
        const QString member = second < 0 ? QString() : name + u' ' + rest[second];
        const bool isWhole = findCommand(name) != nullptr && findCommand(member) == nullptr;
        if (second < 0 && !isWhole)
            return stop(incompleteCommand(name));
        if (!isWhole) {
            name = member;
            rest.removeAt(second);
        }
    }
    const Command* command = findCommand(name);
    if (command == nullptr)
        return stop(membersOf(words[at]).isEmpty() ? unknownCommand(name)
                                                   : incompleteCommand(words[at]));
    return Found{command, rest};
}

Exit printHelpOf(const QStringList& words, qsizetype at) {
    const auto found = commandIn(words, at);
    if (!found)
        return report(found.error());
    say(commandHelp(found->command->manual()));
    return Exit::Done;
}

// Needed before anything is said, so it is read ahead of the parser, which checks it again.
Outcome<> setLanguage(const QStringList& words, QTranslator& translator) {
    QString language = QStringLiteral("zh_CN");
    for (qsizetype at = 0; at < words.size(); ++at)
        if (words[at] == QLatin1String("--language"))
            language = words.value(at + 1);
        else if (words[at].startsWith(QLatin1String("--language=")))
            language = words[at].section(u'=', 1);
    if (language != QLatin1String("zh_CN") && language != QLatin1String("en"))
        return stop(
            Exit::Usage,
            Cli::tr("选项 --language 没有“%1”这个取值，可用的有：zh_CN，en。").arg(language));
    QLocale::setDefault(QLocale(language));
    if (translator.load(QStringLiteral("sizao_") + language, QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(&translator);
    return {};
}

Outcome<> checkShape(const Manual& manual, const Arguments& arguments) {
    const qsizetype operands = arguments.operands().size();
    const QString hint = Cli::tr("用法：%1").arg(synopsis(manual));
    if (operands < manual.leastOperands)
        return stop(Exit::Usage, Cli::tr("命令后面缺少内容。") + u'\n' + hint);
    if (manual.mostOperands >= 0 && operands > manual.mostOperands)
        return stop(Exit::Usage,
                    Cli::tr("多出了“%1”。").arg(arguments.operands().last()) + u'\n' + hint);
    if (manual.needsVault && !arguments.has("vault"))
        return stop(Exit::Usage, Cli::tr("请用 --vault 指明数据文件。") + u'\n' + hint);
    for (const Option& option : manual.options)
        if (option.required && arguments.text(option.name).isEmpty())
            return stop(Exit::Usage,
                        Cli::tr("缺少选项 --%1。").arg(QLatin1String(option.name)) + u'\n' + hint);
    return {};
}

Exit runCommand(const Command& command, const QStringList& words) {
    const auto arguments = Arguments::parse(words, command.manual().options);
    if (!arguments)
        return report(arguments.error());
    if (arguments->has("help")) {
        say(commandHelp(command.manual()));
        return Exit::Done;
    }
    if (const auto shape = checkShape(command.manual(), *arguments); !shape)
        return report(shape.error());
    const Console console(arguments->has("json"), arguments->has("quiet"));
    const service::Environment environment;
    const auto done = command.run({*arguments, console, environment});
    return done ? Exit::Done : report(done.error());
}

Exit printHelp(const QStringList& rest) {
    const qsizetype at = commandAt(rest);
    if (at >= 0)
        return printHelpOf(rest, at);
    say(generalHelp());
    return Exit::Done;
}

// Options alone: --help, --version or a mistake.
Exit runWithoutCommand(const QStringList& words) {
    if (words.contains(QLatin1String("--version"))) {
        say(QStringLiteral("sizaoctl " SIZAO_VERSION));
        return Exit::Done;
    }
    const auto arguments = Arguments::parse(words, {});
    if (!arguments)
        return report(arguments.error());
    if (arguments->has("help"))
        return printHelp({});
    return report(Problem(Exit::Usage, Cli::tr("请写明要做什么，全部命令见 sizaoctl --help。")));
}

// Results that did not reach their file must not pass for complete.
Exit withOutputChecked(Exit exit) {
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0)
        return exit;
    return report(Problem(Exit::Refused, Cli::tr("结果没有写完，请检查输出的位置和磁盘空间。")));
}

Exit runWords(const QStringList& words) {
    QTranslator translator;
    if (const auto language = setLanguage(words, translator); !language)
        return report(language.error());
    const qsizetype at = commandAt(words);
    if (at < 0)
        return runWithoutCommand(words);
    if (words[at] == QLatin1String("help"))
        return printHelp(words.mid(at + 1));
    const auto found = commandIn(words, at);
    return found ? runCommand(*found->command, found->rest) : report(found.error());
}

} // namespace

Exit runProgram(const QStringList& words) {
    return withOutputChecked(runWords(words));
}

} // namespace sizao::cli
