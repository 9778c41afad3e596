// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace sizao::cli {

// Where a command speaks: results on stdout, problems and progress on stderr, both UTF-8.
class Console {
public:
    Console(bool json, bool quiet) : m_json(json), m_quiet(quiet) {}

    [[nodiscard]] bool isJson() const { return m_json; }

    // A result for people; nothing with --json.
    void print(const QString& text) const;
    // What a quiet user does not need: that it worked, how to go on.
    void remark(const QString& text) const;
    // One line of JSON; nothing without --json.
    void json(const QJsonObject& object) const;
    // On stderr.
    void problem(const QString& text) const;

    // Bytes as they are, for results that are a document of their own.
    static void writeOut(const QByteArray& bytes);
    static void writeError(const QByteArray& bytes);

private:
    bool m_json;
    bool m_quiet;
};

} // namespace sizao::cli
