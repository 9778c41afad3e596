// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/officer_words.h"

#include "core/base/nearest.h"
#include "core/domain/vocabulary.h"

#include <QTest>

#include <rapidcheck.h>

using namespace sizao;
using cli::Arguments;
using cli::Exit;

namespace {

const std::vector<cli::Option> options = {
    {"on", "DATE", ""}, {"limit", "N", ""}, {"state", "S", "", false, true}, {"all", nullptr, ""}};

QStringList words(const char* line) {
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

class TestArguments : public QObject {
    Q_OBJECT
private slots:
    void takesThemApart_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("operands");
        QTest::addColumn<QString>("on");
        QTest::addColumn<bool>("all");
        QTest::newRow("nothing") << ""
                                 << ""
                                 << "" << false;
        QTest::newRow("operand first") << "a --on x b"
                                       << "a b"
                                       << "x" << false;
        QTest::newRow("equals sign") << "--on=x=y a"
                                     << "a"
                                     << "x=y" << false;
        QTest::newRow("empty value") << "--on= a"
                                     << "a"
                                     << "" << false;
        QTest::newRow("switch takes nothing") << "--all a"
                                              << "a"
                                              << "" << true;
        QTest::newRow("double dash") << "--all -- --on b"
                                     << "--on b"
                                     << "" << true;
        QTest::newRow("single dash is an operand") << "- -x"
                                                   << "- -x"
                                                   << "" << false;
        QTest::newRow("negative value") << "--on -1"
                                        << ""
                                        << "-1" << false;
        QTest::newRow("switch twice") << "--all --all"
                                      << ""
                                      << "" << true;
    }
    void takesThemApart() {
        QFETCH(QString, line);
        QFETCH(QString, operands);
        QFETCH(QString, on);
        QFETCH(bool, all);
        const auto found = Arguments::parse(words(line.toUtf8().constData()), options);
        QVERIFY(found.has_value());
        QCOMPARE(found->operands().join(u' '), operands);
        QCOMPARE(found->text("on"), on);
        QCOMPARE(found->has("all"), all);
    }

    void refusesMistakes_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("says");
        QTest::newRow("unknown") << "--colour"
                                 << "--colour";
        QTest::newRow("near miss") << "--limits 3"
                                   << "是否要用 --limit";
        QTest::newRow("near a global one") << "--passphrase x"
                                           << "是否要用 --passphrase-file";
        QTest::newRow("value missing at the end") << "--on"
                                                  << "--on";
        QTest::newRow("option instead of a value") << "--on --all"
                                                   << "--on";
        QTest::newRow("switch with a value") << "--all=yes"
                                             << "--all";
        QTest::newRow("twice") << "--on a --on b"
                               << "--on";
    }
    void refusesMistakes() {
        QFETCH(QString, line);
        QFETCH(QString, says);
        const auto found = Arguments::parse(words(line.toUtf8().constData()), options);
        QVERIFY(!found.has_value());
        QCOMPARE(found.error().exit, Exit::Usage);
        QVERIFY2(found.error().message.contains(says), qPrintable(found.error().message));
    }

    void checksValues() {
        const auto found =
            Arguments::parse(words("--on 2026-02-30 --limit 201 --state verified --state 不属实 "
                                   "--state PARTLY-VERIFIED"),
                             options);
        QVERIFY(found.has_value());
        QCOMPARE(found->day("on").error().exit, Exit::Usage);
        QVERIFY(!found->number("limit", 1, 200).has_value());
        QCOMPARE(**found->number("limit", 1, 201), 201);
        QVERIFY(!found->number("limit", 202, 300).has_value());
        QVERIFY(!found->number("on", 0, 9).has_value());
        using enum domain::RecordState;
        QCOMPARE(*found->choices<domain::RecordState>("state"),
                 (std::vector{Verified, Unfounded, PartlyVerified}));
        QCOMPARE(*found->choice<domain::RecordState>("all"), std::nullopt);
        const auto wrong = found->choices<domain::Tier>("state");
        QCOMPARE(wrong.error().exit, Exit::Usage);
        QVERIFY(wrong.error().message.contains(QStringLiteral("ORANGE")));
        QCOMPARE(*Arguments::parse({}, options)->day("on"), std::nullopt);
    }

    // Options in any order and place leave the same operands, values and command.
    void orderDoesNotMatter() {
        rc::check("interleaving operands and options", [] {
            const auto operands = *rc::gen::container<std::vector<std::string>>(
                rc::gen::nonEmpty(rc::gen::container<std::string>(rc::gen::inRange('a', 'z'))));
            const auto at = *rc::gen::inRange<std::size_t>(0, operands.size() + 1);
            QStringList line;
            for (std::size_t i = 0; i <= operands.size(); ++i) {
                if (i == at)
                    line << QStringLiteral("--vault") << QStringLiteral("file")
                         << QStringLiteral("--json");
                if (i < operands.size())
                    line << QString::fromStdString(operands[i]);
            }
            const auto found = Arguments::parse(line, options);
            RC_ASSERT(found.has_value());
            RC_ASSERT(found->operands().size() == static_cast<qsizetype>(operands.size()));
            RC_ASSERT(found->text("vault") == QStringLiteral("file"));
            RC_ASSERT(found->has("json"));
            const qsizetype command = cli::commandAt(line);
            RC_ASSERT(operands.empty() == (command < 0));
            if (command >= 0)
                RC_ASSERT(line[command] == QString::fromStdString(operands.front()));
        });
    }

    void findsWhatWasMeant_data() {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("meant");
        QTest::newRow("a letter too many") << "recordss"
                                           << "records";
        QTest::newRow("swapped") << "singals"
                                 << "signals";
        QTest::newRow("beginning") << "verify"
                                   << "verify-record";
        QTest::newRow("far away") << "xyz"
                                  << "";
        QTest::newRow("empty") << ""
                               << "";
    }
    void findsWhatWasMeant() {
        QFETCH(QString, word);
        QFETCH(QString, meant);
        const QStringList known{QStringLiteral("records"), QStringLiteral("signals"),
                                QStringLiteral("verify-record"), QStringLiteral("doctor")};
        QCOMPARE(base::nearest(word, known), meant);
    }

    void readsOfficers() {
        using enum domain::Role;
        const std::vector<domain::Role> standard{Handler};
        const auto plain = cli::officerFrom("officer", QStringLiteral("陈立"), standard);
        QCOMPARE(plain->name, QStringLiteral("陈立"));
        QCOMPARE(plain->roles, standard);
        const auto full =
            cli::officerFrom("officer", QStringLiteral("周敏：SECTION_HEAD，承办人"), standard);
        QCOMPARE(full->name, QStringLiteral("周敏"));
        QCOMPARE(full->roles, (std::vector{SectionHead, Handler}));
        const auto wrong = cli::officerFrom("officer", QStringLiteral("周敏:KING"), standard);
        QCOMPARE(wrong.error().exit, Exit::Usage);
    }
};

QTEST_GUILESS_MAIN(TestArguments)
#include "test_arguments.moc"
