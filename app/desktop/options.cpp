// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/options.h"

#include "core/base/limits.h"

#include <QCommandLineParser>
#include <QFile>

#include <algorithm>

namespace sizao::desktop {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Options)
};

} // namespace

Options readOptions(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.setApplicationDescription(Text::tr("四早：监督信息、预警和案件"));
    const QCommandLineOption vault(QStringLiteral("vault"), Text::tr("打开这个数据文件"),
                                   QStringLiteral("FILE"));
    const QCommandLineOption passphrase(QStringLiteral("passphrase-file"),
                                        Text::tr("从文件第一行读取口令，仅供演示"),
                                        QStringLiteral("FILE"));
    const QCommandLineOption screenshots(QStringLiteral("screenshots"),
                                         Text::tr("走过每个页面，把画面存到这个文件夹，然后退出"),
                                         QStringLiteral("DIR"));
    const QCommandLineOption language(QStringLiteral("language"), Text::tr("界面语言：zh_CN 或 en"),
                                      QStringLiteral("LANGUAGE"), QStringLiteral("zh_CN"));
    parser.addOptions({vault, passphrase, screenshots, language});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(arguments);
    return {parser.value(vault), parser.value(passphrase), parser.value(screenshots),
            parser.value(language)};
}

base::Result<base::Secret> readPassphrase(const QString& file) {
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return base::fail(base::ErrorCode::Unreadable,
                          Text::tr("口令文件读不出来：%1").arg(source.errorString()));
    base::Secret buffer(static_cast<std::size_t>(base::limits::passphraseBytes));
    const auto bytes = buffer.writable();
    const qint64 got =
        source.read(reinterpret_cast<char*>(bytes.data()), base::limits::passphraseBytes);
    const auto end = std::find_if(bytes.begin(), bytes.begin() + std::max<qint64>(0, got),
                                  [](std::uint8_t byte) { return byte == '\n' || byte == '\r'; });
    const auto length = static_cast<std::size_t>(end - bytes.begin());
    if (length == 0)
        return base::fail(base::ErrorCode::Invalid, Text::tr("口令文件的第一行是空的。"));
    return base::Secret::takeFrom(bytes.first(length));
}

} // namespace sizao::desktop
