// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include <QJsonDocument>

#include <cstdio>

namespace sizao::cli {

void Console::print(const QString& text) const {
    if (!m_json)
        writeOut(text.toUtf8() + '\n');
}

void Console::remark(const QString& text) const {
    if (!m_json && !m_quiet)
        writeOut(text.toUtf8() + '\n');
}

void Console::json(const QJsonObject& object) const {
    if (m_json)
        writeOut(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void Console::problem(const QString& text) const {
    std::fflush(stdout); // keeps the order on a terminal
    writeError(text.toUtf8() + '\n');
}

void Console::writeOut(const QByteArray& bytes) {
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
}

void Console::writeError(const QByteArray& bytes) {
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
    std::fflush(stderr);
}

} // namespace sizao::cli
