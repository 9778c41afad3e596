// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help.h"

#include "app/cli/text.h"
#include "app/cli/text_table.h"

#include <QFile>

namespace sizao::cli {
namespace {

constexpr int nameColumns = 28; // of the left column

QString translated(const char* source) {
    return QCoreApplication::translate("Cli", source);
}

// `  NAME   text`, the text on its own line when the name is long.
QString entry(const QString& name, const QString& text) {
    const QString left = QStringLiteral("  ") + name;
    const int free = nameColumns - displayWidth(left);
    if (free >= 2)
        return left + QString(free, u' ') + text + u'\n';
    return left + u'\n' + QString(nameColumns, u' ') + text + u'\n';
}

QString written(const Option& option) {
    const QString name = QStringLiteral("--") + QLatin1String(option.name);
    return option.value == nullptr ? name : name + u' ' + translated(option.value);
}

QString optionLines(std::span<const Option> options) {
    QString text;
    for (const Option& option : options) {
        QString help = translated(option.help);
        if (option.required)
            help += Cli::tr("（必填）");
        if (option.repeats)
            help += Cli::tr("（可重复）");
        text += entry(written(option), help);
        if (option.choices != nullptr)
            text += QString(nameColumns, u' ') + Cli::tr("取值：%1").arg(option.choices()) + u'\n';
    }
    return text;
}

QString exitLines() {
    return entry(QStringLiteral("0"), Cli::tr("完成"))
           + entry(QStringLiteral("1"), Cli::tr("规则不允许，或数据有问题，或找不到所指的内容"))
           + entry(QStringLiteral("2"), Cli::tr("命令写法有误"))
           + entry(QStringLiteral("3"), Cli::tr("数据文件打不开：口令不对、正被占用、"
                                                "不是本程序的文件或已损坏"));
}

QString section(const QString& title, const QString& body) {
    return body.isEmpty() ? QString() : u'\n' + title + u'\n' + body;
}

QString indented(const QString& text) {
    QString lines;
    for (const QString& line : text.split(u'\n'))
        lines += QStringLiteral("  ") + line + u'\n';
    return lines;
}

// The fenced blocks of one section of json.md.
QString jsonShape(const char* command) {
    QFile file(QStringLiteral(":/sizao/cli/json.md"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString shape;
    bool here = false;
    bool fenced = false;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (!fenced && line.startsWith(QLatin1String("## ")))
            here = line.mid(3) == QLatin1String(command);
        else if (here && line.startsWith(QLatin1String("```")))
            fenced = !fenced;
        else if (here && fenced)
            shape += QStringLiteral("  ") + line + u'\n';
    }
    return shape;
}

} // namespace

QString synopsis(const Manual& manual) {
    QString line = QStringLiteral("sizaoctl ") + QLatin1String(manual.name);
    for (const Option& option : manual.options) {
        const QString again = option.repeats ? QStringLiteral(" …") : QString();
        line += option.required ? u' ' + written(option) + again
                                : QStringLiteral(" [%1%2]").arg(written(option), again);
    }
    const QString operands = translated(manual.operands);
    return operands.isEmpty() ? line : line + u' ' + operands;
}

QString generalHelp() {
    QString list;
    for (const auto& command : commands())
        list += entry(QLatin1String(command->manual().name), translated(command->manual().summary));
    list += entry(QStringLiteral("help"), Cli::tr("显示一个命令的说明"));
    return Cli::tr("四早监督预警的命令行程序。") + u'\n'
           + section(Cli::tr("用法"),
                     QStringLiteral("  ") + Cli::tr("sizaoctl 命令 --vault 文件 [选项 …]") + u'\n')
           + section(Cli::tr("命令"), list)
           + section(Cli::tr("通用选项（写在命令前后都可以）"),
                     optionLines(globalOptions())
                         + entry(QStringLiteral("--version"), Cli::tr("显示版本")))
           + section(Cli::tr("退出码"), exitLines()) + u'\n'
           + Cli::tr("每个命令的说明：sizaoctl help 命令");
}

QString commandHelp(const Manual& manual) {
    const QString name = QLatin1String(manual.name);
    const QString vault = manual.needsVault ? QStringLiteral(" --vault demo.sizao") : QString();
    return name + QStringLiteral("  ") + translated(manual.summary) + u'\n'
           + section(Cli::tr("用法"), QStringLiteral("  ") + synopsis(manual) + u'\n')
           + section(Cli::tr("选项"), optionLines(manual.options))
           + section(Cli::tr("通用选项"), optionLines(globalOptions()))
           + section(Cli::tr("说明"),
                     *manual.notes != '\0' ? indented(translated(manual.notes)) : QString())
           + section(Cli::tr("退出码"), exitLines())
           + section(Cli::tr("加 --json 时的输出"), jsonShape(manual.name))
           + section(Cli::tr("示例"),
                     QStringLiteral("  sizaoctl ") + name + vault
                         + (*manual.example != '\0' ? QStringLiteral(" ") : QString())
                         + translated(manual.example) + u'\n');
}

} // namespace sizao::cli
