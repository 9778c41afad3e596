// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/json_places.h"

#include "core/base/limits.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace sizao::intake {
namespace {

using base::Error;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(JsonPlaces)
};

Error fault(qsizetype line, const QString& reason) {
    return {base::ErrorCode::Invalid, Text::tr("第 %1 行：%2").arg(line).arg(reason)};
}

qsizetype lineAt(QByteArrayView text, qsizetype offset) {
    const auto end = text.begin() + std::clamp<qsizetype>(offset, 0, text.size());
    return 1 + std::count(text.begin(), end, '\n');
}

// Walks a text that QJsonDocument has accepted already: it only has to keep count.
class Scanner {
public:
    Scanner(QByteArrayView text, QHash<QString, int>& lines) : m_text(text), m_lines(lines) {}

    [[nodiscard]] std::optional<base::Error> run() {
        value({}, 0);
        return m_error;
    }

private:
    void skipBlanks() {
        for (; m_at < m_text.size() && std::isspace(static_cast<unsigned char>(m_text[m_at]));
             ++m_at)
            if (m_text[m_at] == '\n')
                ++m_line;
    }
    [[nodiscard]] bool take(char sign) {
        skipBlanks();
        if (m_at >= m_text.size() || m_text[m_at] != sign)
            return false;
        ++m_at;
        return true;
    }

    QString string() {
        const qsizetype from = m_at++;
        while (m_at < m_text.size() && m_text[m_at] != '"')
            m_at += m_text[m_at] == '\\' ? 2 : 1;
        ++m_at;
        const QByteArray literal = '[' + m_text.sliced(from, m_at - from).toByteArray() + ']';
        return QJsonDocument::fromJson(literal)[0].toString(); // with its escapes resolved
    }

    void value(const QString& path, int depth) {
        skipBlanks();
        m_lines.insert(path, m_line);
        if (m_error || m_at >= m_text.size())
            return;
        if (depth > base::limits::jsonDepth) {
            m_error = fault(m_line, Text::tr("嵌套超过 %1 层").arg(base::limits::jsonDepth));
            return;
        }
        switch (m_text[m_at]) {
        case '{':
            object(path, depth);
            break;
        case '[':
            array(path, depth);
            break;
        case '"':
            string();
            break;
        default: // number or word
            while (m_at < m_text.size() && !QByteArrayView(",]} \t\r\n").contains(m_text[m_at]))
                ++m_at;
        }
    }

    void object(const QString& path, int depth) {
        ++m_at;
        QSet<QString> keys;
        for (skipBlanks(); !m_error && m_at < m_text.size() && m_text[m_at] == '"'; skipBlanks()) {
            const QString key = string();
            if (keys.contains(key)) {
                m_error = fault(m_line, Text::tr("“%1”在同一处写了两次").arg(key));
                return;
            }
            keys.insert(key);
            if (!take(':'))
                return;
            value(path.isEmpty() ? key : path + u'.' + key, depth + 1);
            if (!take(','))
                break;
        }
        [[maybe_unused]] const bool closed = take('}');
    }

    void array(const QString& path, int depth) {
        ++m_at;
        skipBlanks();
        for (int i = 0; !m_error && m_at < m_text.size() && m_text[m_at] != ']'; ++i) {
            value(path + QStringLiteral("[%1]").arg(i), depth + 1);
            if (!take(','))
                break;
            skipBlanks();
        }
        [[maybe_unused]] const bool closed = take(']');
    }

    QByteArrayView m_text;
    QHash<QString, int>& m_lines;
    qsizetype m_at = 0;
    int m_line = 1;
    std::optional<base::Error> m_error;
};

} // namespace

base::Result<JsonPlaces> JsonPlaces::read(QByteArrayView text) {
    if (text.startsWith("\xEF\xBB\xBF"))
        text = text.sliced(3);
    QJsonParseError error{};
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), text.size()), &error);
    if (error.error != QJsonParseError::NoError)
        return base::fail(fault(lineAt(text, error.offset - 1),
                                Text::tr("不是正确的 JSON，请检查这里的逗号、引号和括号")));
    if (!document.isObject())
        return base::fail(fault(1, Text::tr("整个文件应当是一个 JSON 对象 {…}")));
    JsonPlaces places;
    places.m_document = document.object();
    if (auto refused = Scanner(text, places.m_lines).run())
        return base::fail(std::move(*refused));
    return places;
}

int JsonPlaces::lineOf(QString path) const {
    while (!path.isEmpty() && !m_lines.contains(path))
        path.truncate(std::max<qsizetype>(path.lastIndexOf(u'.'), path.lastIndexOf(u'[')));
    return m_lines.value(path, 1);
}

} // namespace sizao::intake
