// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/grid_lines.h"
#include "ui/print/letter_title.h"

#include <QTest>

#include <rapidcheck.h>

using namespace sizao::print;

namespace {
constexpr int most = 40; // half cells of a title line in 2号
}

class TestLetterTitle : public QObject {
    Q_OBJECT
private slots:
    void lines_data();
    void lines();
    void anyTitleFits();
};

void TestLetterTitle::lines_data() {
    QTest::addColumn<QString>("title");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("one line") << QStringLiteral("警示提醒函")
                              << QStringList{QStringLiteral("警示提醒函")};
    QTest::newRow("the name of an office stays whole")
        << QStringLiteral("关于对区住房和城乡建设局张伟同志予以警示诫勉的决定")
        << QStringList{QStringLiteral("关于对区住房和城乡建设局"),
                       QStringLiteral("张伟同志予以警示诫勉的决定")};
    QTest::newRow("just full") << QStringLiteral("一").repeated(20)
                               << QStringList{QStringLiteral("一").repeated(20)};
    QTest::newRow("its own breaks are kept")
        << QStringLiteral("中共云江区纪律检查委员会\n关于给予警示诫勉的决定")
        << QStringList{QStringLiteral("中共云江区纪律检查委员会"),
                       QStringLiteral("关于给予警示诫勉的决定")};
}

void TestLetterTitle::lines() {
    QFETCH(QString, title);
    QTEST(titleLines(title, most), "lines");
}

void TestLetterTitle::anyTitleFits() {
    const QStringList words{
        QStringLiteral("关于"),     QStringLiteral("对"),       QStringLiteral("云江区"),
        QStringLiteral("民政局"),   QStringLiteral("张伟"),     QStringLiteral("同志"),
        QStringLiteral("予以"),     QStringLiteral("警示诫勉"), QStringLiteral("的"),
        QStringLiteral("决定"),     QStringLiteral("2026"),     QStringLiteral("《规定》"),
        QStringLiteral("整改情况"), QStringLiteral("和"),       QStringLiteral("、")};
    QVERIFY(rc::check("any title", [&] {
        const auto chosen = *rc::gen::container<std::vector<int>>(
            *rc::gen::inRange<std::size_t>(1, 26), rc::gen::inRange(0, int(words.size())));
        QString title = QStringLiteral("关于");
        for (const int word : chosen)
            title += words[word];
        title += QStringLiteral("的通知");
        const QStringList lines = titleLines(title, most);
        RC_ASSERT(lines.join(QString()) == title);
        for (const QString& line : lines)
            RC_ASSERT(halvesOf(line.toStdU32String()) <= most && !line.isEmpty());
        for (const QString& line : lines.mid(1))
            RC_ASSERT(!cannotBegin(line.front().unicode())
                      && (lines.size() > 4 || !QStringLiteral("的和").contains(line.front())));
    }));
}

QTEST_APPLESS_MAIN(TestLetterTitle)
#include "test_letter_title.moc"
