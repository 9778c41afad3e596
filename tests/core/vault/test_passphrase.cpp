// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/vault/passphrase.h"
#include "tests/core/vault/secret_text.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sizao;
using base::ErrorCode;
using support::secret;

class TestPassphrase : public QObject {
    Q_OBJECT

private slots:
    void rule_data();
    void rule();
    void lengthLimit();
    void file_data();
    void file();
    void fileErrors();
    void fileLimit();

private:
    QTemporaryDir m_folder;
    QString write(const QByteArray& content) const {
        const QString path = m_folder.filePath(QStringLiteral("passphrase.txt"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
        return path;
    }
};

void TestPassphrase::rule_data() {
    QTest::addColumn<QByteArray>("passphrase");
    QTest::addColumn<bool>("isAllowed");
    const auto row = [](const char* name, const QByteArray& text, bool isAllowed) {
        QTest::newRow(name) << text << isAllowed;
    };
    row("empty", "", false);
    row("13 letters", "abcdefghijklm", false);
    row("14 letters", "abcdefghijklmn", true);
    row("13 letters and blanks at the ends", "  abcdefghijklm  ", false);
    row("13 letters and a blank inside", "abcdef ghijklm", true);
    row("5 words of 14 characters in all", "ab cd ef gh ij", true);
    row("5 short words", "一二 三四 五六 七八", false);
    row("6 words of Chinese", "早发 现早 提醒 早纠 正早 整改", true);
    row("6 words, wide blanks", "早发　现早　提醒　早纠　正早　整改", true);
    row("6 single characters are no words", "一 二 三 四 五 六", false);
    row("13 Chinese characters", "早发现早提醒早纠正早整改早", false);
    row("14 Chinese characters", "早发现早提醒早纠正早整改办公", true);
    row("one character again and again", "aaaaaaaaaaaaaaaaaaaa", false);
    row("5 different", "abcdeabcdeabcdeabcde", false);
    row("6 different", "abcdefabcdefabcdef", true);
    row("tab", "abcdefg\thijklmnop", false);
    row("zero byte", QByteArray("abcdefg\0hijklmnop", 17), false);
    row("line break", "abcdefghijklmnop\n", false);
    row("C1 control", "abcdefghijklmnop\xc2\x85", false);
    row("combining mark", "abcdefghijklmnope\xcc\x81", false);
    row("composed", "abcdefghijklmnop\xc3\xa9", true);
    row("not UTF-8", "abcdefghijklmnop\xff", false);
    row("cut off UTF-8", "abcdefghijklmnop\xe6\x97", false);
    row("overlong", "abcdefghijklmnop\xc0\xaf", false);
    row("overlong of three", "abcdefghijklmnop\xe0\x80\xaf", false);
    row("surrogate", "abcdefghijklmnop\xed\xa0\x80", false);
    row("beyond Unicode", "abcdefghijklmnop\xf4\x90\x80\x80", false);
    row("beyond the BMP", "abcdefghijklm\xf0\xa0\x80\x80", true);
}

void TestPassphrase::rule() {
    QFETCH(QByteArray, passphrase);
    QFETCH(bool, isAllowed);
    const auto result = vault::checkPassphrase(secret(passphrase));
    QCOMPARE(result.has_value(), isAllowed);
    if (!isAllowed) {
        QCOMPARE(result.error().code, ErrorCode::Invalid);
        QVERIFY(result.error().message.endsWith(QStringLiteral("。")));
    }
}

void TestPassphrase::lengthLimit() {
    QByteArray text;
    while (text.size() < base::limits::passphraseBytes)
        text += "abcdefgh";
    QVERIFY(vault::checkPassphrase(secret(text.left(base::limits::passphraseBytes - 1))));
    QVERIFY(vault::checkPassphrase(secret(text.left(base::limits::passphraseBytes))));
    QVERIFY(!vault::checkPassphrase(secret(text + "a")));
}

void TestPassphrase::file_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("passphrase");
    QTest::newRow("as it is") << QByteArray("words") << QByteArray("words");
    QTest::newRow("LF") << QByteArray("words\n") << QByteArray("words");
    QTest::newRow("CR LF") << QByteArray("words\r\n") << QByteArray("words");
    QTest::newRow("only one is taken") << QByteArray("words\n\n") << QByteArray("words\n");
    QTest::newRow("CR alone stays") << QByteArray("words\r") << QByteArray("words\r");
    QTest::newRow("blanks stay") << QByteArray(" words \n") << QByteArray(" words ");
    QTest::newRow("any bytes") << QByteArray("a\0\xff", 3) << QByteArray("a\0\xff", 3);
}

void TestPassphrase::file() {
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, passphrase);
    const auto result = vault::readPassphraseFile(write(content));
    QVERIFY(result.has_value());
    QVERIFY(result->equals(secret(passphrase)));
}

void TestPassphrase::fileErrors() {
    const auto codeOf = [](const QString& path) {
        const auto result = vault::readPassphraseFile(path);
        return result ? ErrorCode::Internal : result.error().code;
    };
    QCOMPARE(codeOf(m_folder.filePath(QStringLiteral("absent"))), ErrorCode::NotFound);
    QCOMPARE(codeOf(m_folder.path()), ErrorCode::Unreadable);
    QCOMPARE(codeOf(write("")), ErrorCode::Invalid);
    QCOMPARE(codeOf(write("\n")), ErrorCode::Invalid);
    QCOMPARE(codeOf(write("\r\n")), ErrorCode::Invalid);
}

void TestPassphrase::fileLimit() {
    const QByteArray full(base::limits::passphraseBytes, 'x');
    QVERIFY(vault::readPassphraseFile(write(full.chopped(1))));
    QVERIFY(vault::readPassphraseFile(write(full)));
    QVERIFY(vault::readPassphraseFile(write(full + "\r\n")));
    QVERIFY(!vault::readPassphraseFile(write(full + "x")));
    QVERIFY(!vault::readPassphraseFile(write(QByteArray(1'000'000, 'x'))));
}

QTEST_GUILESS_MAIN(TestPassphrase)
#include "test_passphrase.moc"
