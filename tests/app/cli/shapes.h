// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

namespace sizao::tests {

// The examples of json.md by section, and whether an answer looks like one of them.
class Shapes {
public:
    explicit Shapes(const QString& path) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(path));
        QString section;
        QByteArray block;
        bool fenced = false;
        for (const QByteArray& line : file.readAll().split('\n')) {
            if (line.startsWith("## "))
                section = QString::fromUtf8(line.mid(3));
            if (line.startsWith("```")) {
                if (fenced)
                    m_examples[section].append(QJsonDocument::fromJson(block).object());
                fenced = !fenced;
                block.clear();
            } else if (fenced) {
                block += line + '\n';
            }
        }
    }

    [[nodiscard]] QStringList sections() const { return m_examples.keys(); }
    [[nodiscard]] QList<QJsonObject> examples(const QString& section) const {
        return m_examples.value(section);
    }
    // Empty when the object has the shape; otherwise what differs from the nearest example.
    [[nodiscard]] QString difference(const QString& section, const QJsonObject& object) const {
        QString nearest = QStringLiteral("no example");
        for (const QJsonObject& example : examples(section)) {
            const QString found = compare(example, object, section);
            if (found.isEmpty())
                return {};
            if (nearest == QLatin1String("no example") || found.size() < nearest.size())
                nearest = found;
        }
        return nearest;
    }

private:
    static QString compare(const QJsonValue& example, const QJsonValue& value,
                           const QString& path) {
        if (example.isNull() || value.isNull())
            return {};
        if (example.type() != value.type())
            return path + QStringLiteral(": other type; ");
        if (value.isObject())
            return compareKeys(example.toObject(), value.toObject(), path);
        QString found;
        if (value.isArray() && !example.toArray().isEmpty())
            for (const QJsonValue item : value.toArray())
                found += compare(example.toArray().first(), item, path + QStringLiteral("[]"));
        return found;
    }
    static QString compareKeys(const QJsonObject& example, const QJsonObject& object,
                               const QString& path) {
        QString found;
        if (example.isEmpty())
            return found; // described elsewhere
        for (const QString& key : example.keys())
            found += object.contains(key) ? compare(example[key], object[key], path + u'.' + key)
                                          : path + u'.' + key + QStringLiteral(" is missing; ");
        for (const QString& key : object.keys())
            if (!example.contains(key))
                found += path + u'.' + key + QStringLiteral(" is not documented; ");
        return found;
    }

    QHash<QString, QList<QJsonObject>> m_examples;
};

} // namespace sizao::tests
