// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hash.h"
#include "core/base/pinyin.h"
#include "core/base/progress.h"
#include "core/base/secret.h"

#include <QCryptographicHash>
#include <QTest>

#include <algorithm>
#include <rapidcheck.h>

using namespace sizao::base;

// Secret, Sha256, pinyin and Progress: the small tools of the ground floor.
class TestSecrets : public QObject {
    Q_OBJECT
private slots:
    void takingWipesTheSource() {
        std::array<std::uint8_t, 4> source{1, 2, 3, 4};
        const Secret secret = Secret::takeFrom(source);
        QCOMPARE(source, (std::array<std::uint8_t, 4>{}));
        QCOMPARE(secret.size(), std::size_t{4});
        QCOMPARE(secret.bytes()[3], std::uint8_t{4});
    }

    void secretsMoveAndAreNeverCopied() {
        static_assert(!std::is_copy_constructible_v<Secret>);
        static_assert(!std::is_copy_assignable_v<Secret>);
        static_assert(!std::is_convertible_v<Secret, QString>);
        Secret first = Secret::random(32);
        const Secret same = first.clone();
        const Secret moved = std::move(first);
        QVERIFY(moved.equals(same));
        QVERIFY(first.isEmpty()); // NOLINT: what a moved-from secret holds is part of its promise
    }

    void randomSecretsDiffer() {
        QVERIFY(!Secret::random(32).equals(Secret::random(32)));
        QVERIFY(!Secret::random(16).equals(Secret::random(32)));
        QVERIFY(Secret().equals(Secret(0)));
        QCOMPARE(Secret::random(0).size(), std::size_t{0});
        QCOMPARE(Secret().clone().size(), std::size_t{0});
    }

    void aNewSecretIsZero() {
        const Secret secret(8);
        QVERIFY(std::all_of(secret.bytes().begin(), secret.bytes().end(),
                            [](std::uint8_t byte) { return byte == 0; }));
    }

    void hashesAsOthersDo() {
        QVERIFY(rc::check("SHA-256", [] {
            const auto text = *rc::gen::arbitrary<std::string>();
            const QByteArray bytes(text.data(), static_cast<qsizetype>(text.size()));
            const QByteArray expected = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
            RC_ASSERT(viewOf(sha256(bytes)) == expected);
            const qsizetype cut = bytes.size() / 2;
            RC_ASSERT(viewOf(sha256(
                          {QByteArrayView(bytes).first(cut), QByteArrayView(bytes).sliced(cut)}))
                      == expected);
            Sha256 streamed;
            streamed.add(QByteArrayView(bytes).first(cut));
            streamed.add(QByteArrayView(bytes).sliced(cut));
            RC_ASSERT(viewOf(streamed.finish()) == expected);
            streamed.add(bytes); // finish() started afresh
            RC_ASSERT(toHex(streamed.finish()) == expected.toHex());
        }));
    }

    void namesSortByTheirReading_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("pinyin");
        QTest::newRow("曾") << QStringLiteral("曾国藩") << QStringLiteral("zeng guo fan");
        QTest::newRow("单") << QStringLiteral("单田芳") << QStringLiteral("shan tian fang");
        QTest::newRow("仇") << QStringLiteral("仇英") << QStringLiteral("qiu ying");
        QTest::newRow("欧阳") << QStringLiteral("欧阳修") << QStringLiteral("ou yang xiu");
        QTest::newRow("吕") << QStringLiteral("吕蒙") << QStringLiteral("lv meng");
        QTest::newRow("latin") << QStringLiteral("O'Neil") << QStringLiteral("o'neil");
        QTest::newRow("empty") << QString() << QString();
    }
    void namesSortByTheirReading() {
        QFETCH(QString, name);
        QFETCH(QString, pinyin);
        QCOMPARE(pinyinOf(name), pinyin);
    }

    void initialsAreTheFirstLetters() {
        QCOMPARE(initialsOf(QStringLiteral("zeng guo fan")), QStringLiteral("zgf"));
        QCOMPARE(initialsOf(QStringLiteral("  ou  yang ")), QStringLiteral("oy"));
        QCOMPARE(initialsOf(QString()), QString());
    }

    void progressIsSharedByItsCopies() {
        qint64 seen = 0;
        const Progress progress([&](qint64 done, qint64) { seen = done; });
        const Progress copy = progress;
        copy.report(7, 10);
        QCOMPARE(seen, 7);
        QVERIFY(!progress.isCancelled());
        copy.cancel();
        QVERIFY(progress.isCancelled());
        Progress().report(1, 2); // nobody listens: nothing happens
    }
};

QTEST_GUILESS_MAIN(TestSecrets)
#include "test_secrets.moc"
