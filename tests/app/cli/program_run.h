// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <functional>

namespace sizao::tests {

// One call of the real program.
struct Ran {
    int exit = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QString text() const { return QString::fromUtf8(out); }
    [[nodiscard]] QString problem() const { return QString::fromUtf8(err); }
    // The objects of stdout, one a line.
    [[nodiscard]] QList<QJsonObject> json() const {
        QList<QJsonObject> objects;
        for (const QByteArray& line : out.split('\n'))
            if (!line.isEmpty())
                objects.append(QJsonDocument::fromJson(line).object());
        return objects;
    }
};

inline Ran runProgram(const QStringList& arguments,
                      const std::function<void()>& inChild = std::function<void()>()) {
    QProcess process;
    if (inChild)
        process.setChildProcessModifier(inChild);
    process.start(QStringLiteral(SIZAOCTL), arguments);
    if (!process.waitForStarted() || !process.waitForFinished(300'000))
        qFatal("sizaoctl does not run: %s", qPrintable(process.errorString()));
    Ran ran;
    ran.exit = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    ran.out = process.readAllStandardOutput();
    ran.err = process.readAllStandardError();
    return ran;
}

inline void writeFile(const QString& path, const QString& text) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace sizao::tests

// Ends with this code; otherwise shows what the program said.
#define COMPARE_EXIT(ran, code)                                                                    \
    QVERIFY2(                                                                                      \
        (ran).exit == (code),                                                                      \
        qPrintable(                                                                                \
            QStringLiteral("exit %1: %2 %3").arg((ran).exit).arg((ran).text(), (ran).problem())))
