// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/catalogue_service.h"
#include "core/service/catalogue_workbook.h"
#include "core/service/standards_draft_service.h"

#include "tests/support/vault_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace sizao;
using service::CatalogueService;
using service::DraftEntry;
using service::StandardsDraftService;
using support::expected;
using support::VaultFixture;

namespace {

// The shipped catalogue as it lies in the file, with one place replaced.
QString catalogueText() {
    QFile file(QStringLiteral(SIZAO_SOURCE_DIR "/resources/catalogue/catalogue_cn.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no catalogue");
    return QString::fromUtf8(file.readAll());
}

struct BadCatalogue {
    QString name, find, replace, reason;
    int more = 0; // lines below the replaced place on which the fault stands
};

// tests/data/catalogues/bad.json: what is replaced in the shipped catalogue, and what is said.
std::vector<BadCatalogue> badCatalogues() {
    QFile file(QStringLiteral(SIZAO_SOURCE_DIR "/tests/data/catalogues/bad.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no bad catalogues");
    std::vector<BadCatalogue> found;
    for (const QJsonValue bad : QJsonDocument::fromJson(file.readAll()).array())
        found.push_back({bad[u"name"].toString(), bad[u"find"].toString(),
                         bad[u"replace"].toString(), bad[u"reason"].toString(),
                         bad[u"line_offset"].toInt()});
    return found;
}

DraftEntry entry(std::optional<base::Day> from = support::day(2027, 1, 1)) {
    DraftEntry made;
    made.title = QStringLiteral("年度修订");
    made.valid_from = from;
    return made;
}

} // namespace

// A catalogue comes in whole or not at all.
class TestStandardsImport : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<VaultFixture> m_vault;

    [[nodiscard]] base::Result<domain::StandardsDraftId> import(const QString& file,
                                                                const DraftEntry& said) const {
        return StandardsDraftService(m_vault->session()).import(file, said).takeResult();
    }
    [[nodiscard]] service::DraftDetail detail(domain::StandardsDraftId id) const {
        return expected(StandardsDraftService(m_vault->session()).detail(id).takeResult());
    }
    [[nodiscard]] QString exported(const char* name) const {
        const QString path = m_vault->file(QString::fromLatin1(name));
        expected(CatalogueService(m_vault->session()).exportTo(path, {}).takeResult());
        return path;
    }

private slots:
    void initTestCase() { m_vault = std::make_unique<VaultFixture>(); }

    void badOnesAreRefusedWithLineAndReason_data() {
        QTest::addColumn<QString>("find");
        QTest::addColumn<QString>("replace");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<int>("more");
        for (const BadCatalogue& bad : badCatalogues())
            QTest::newRow(qPrintable(bad.name))
                << bad.find << bad.replace << bad.reason << bad.more;
    }
    void badOnesAreRefusedWithLineAndReason() {
        QFETCH(QString, find);
        QFETCH(QString, replace);
        QFETCH(QString, reason);
        QFETCH(int, more);
        QString text = catalogueText();
        const auto at = text.indexOf(find);
        QVERIFY2(at >= 0, qPrintable(find));
        const auto line = 1 + text.first(at).count(u'\n') + more;
        text.replace(at, find.size(), replace);
        const QString file = m_vault->write(QStringLiteral("bad.json"), text);
        const auto before = m_vault->trace();
        const auto drafts = m_vault->number("SELECT count(*) FROM standards_draft");
        const auto refused = import(file, entry());
        QVERIFY(!refused.has_value());
        const QString said = refused.error().message;
        QVERIFY2(said.contains(reason), qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("第 %1 行：").arg(line)),
                 qPrintable(QStringLiteral("line %1 in: %2").arg(line).arg(said)));
        QVERIFY2(said.contains(QStringLiteral("原有标准没有改动")), qPrintable(said));
        QCOMPARE(m_vault->trace(), before); // nothing changed
        QCOMPARE(m_vault->number("SELECT count(*) FROM standards_draft"), drafts);
        QCOMPARE(m_vault->number("SELECT count(*) FROM draft_version"), 0);
    }

    void allFaultsAreNamedInTheOrderOfTheFile() {
        QString text = catalogueText();
        text.replace(QStringLiteral(R"("YELLOW": 6, "ORANGE": 9)"),
                     QStringLiteral(R"("YELLOW": 9, "ORANGE": 6)"));
        text.replace(QStringLiteral(R"("category": "BX")"), QStringLiteral(R"("category": "ZZ")"));
        const auto refused = import(m_vault->write(QStringLiteral("bad.json"), text), entry());
        QVERIFY(!refused.has_value());
        const QStringList lines = refused.error().message.split(u'\n');
        QVERIFY2(lines.size() > 12, qPrintable(refused.error().message)); // 8 categories, 12 lines
        QVERIFY(lines[1].contains(QStringLiteral("没有类别“ZZ”")));
        const auto numberIn = [](const QString& line) {
            return line.section(u' ', 1, 1).toInt(); // `第 12 行：…`
        };
        for (qsizetype i = 2; i < lines.size() - 1; ++i)
            QVERIFY2(numberIn(lines[i - 1]) <= numberIn(lines[i]), qPrintable(lines[i]));
    }

    void theExportIsTheReferenceItself() {
        const QString path = exported("out.json");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(file.readAll()),
                 QJsonDocument::fromJson(catalogueText().toUtf8()));
    }

    void whatIsExportedComesInWithoutAChange_data() {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("json") << QByteArray("same.json");
        QTest::newRow("xlsx") << QByteArray("same.xlsx");
    }
    // No draft of nothing is made: the refusal says that there is no difference.
    void whatIsExportedComesInWithoutAChange() {
        QFETCH(QByteArray, name);
        const auto refused = import(exported(name.constData()), entry());
        QVERIFY(!refused.has_value());
        QVERIFY2(refused.error().message.contains(QStringLiteral("与现行标准没有不同")),
                 qPrintable(refused.error().message));
    }

    void aChangedFileIsADraftOfExactlyThat() {
        QString text = catalogueText();
        const QString cap = QStringLiteral("\"evidence_zh\": \"接待公函、清单、报销凭证\"");
        QVERIFY(text.contains(cap));
        text.replace(cap, QStringLiteral("\"evidence_zh\": \"接待公函、菜单\""));
        const auto id =
            expected(import(m_vault->write(QStringLiteral("good.json"), text), entry()));
        const auto made = detail(id);
        QCOMPARE(made.row.changes, 1);
        QCOMPARE(made.differences.size(), 1U);
        QCOMPARE(made.differences[0].code, QStringLiteral("BX01"));
        QCOMPARE(made.differences[0].field, QStringLiteral("evidence_zh"));
        QCOMPARE(made.differences[0].label, QStringLiteral("取证要求"));
        QCOMPARE(made.differences[0].before, QStringLiteral("接待公函、清单、报销凭证"));
        QCOMPARE(made.differences[0].after, QStringLiteral("接待公函、菜单"));
        QVERIFY2(made.obstacles.isEmpty(), qPrintable(made.obstacles.join(u'\n')));
        QVERIFY(m_vault->open()); // survives the restart
        QCOMPARE(detail(id).differences, made.differences);
    }

    void badWorkbooksAreRefusedWithSheetRowAndColumn_data() {
        QTest::addColumn<QString>("find"); // in the catalogue the workbook is written from
        QTest::addColumn<QString>("replace");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const char* find, const char* replace,
                            const char* says) {
            QTest::newRow(name) << QString::fromUtf8(find) << QString::fromUtf8(replace)
                                << QString::fromUtf8(says);
        };
        row("negative weight", R"({"code": "BX03", "weight": 100})",
            R"({"code": "BX03", "weight": -100})",
            "工作表“指标”第 4 行 L 列：指标“BX03”的权重为负");
        row("unknown category", R"("code": "BX02", "category": "BX")",
            R"("code": "BX02", "category": "ZZ")", "工作表“指标”第 3 行 C 列：没有类别“ZZ”");
        row("unknown grade", R"("levels": [{"level": 1, "grade": "II", "min": 1}, {"level": 2)",
            R"("levels": [{"level": 1, "grade": "IX", "min": 1}, {"level": 2)",
            "工作表“档次”第 4 行 C 列：“grade”的“IX”不认识");
        row("thresholds", R"("person": {"thresholds": {"YELLOW": 6, "ORANGE": 9)",
            R"("person": {"thresholds": {"YELLOW": 6, "ORANGE": 5)",
            "工作表“预警模型”第 2 行 D 列：黄、橙、红三条预警线应当依次升高");
        row("indicator twice", R"("code": "BX02", "category")", R"("code": "BX01", "category")",
            "工作表“指标”第 3 行 A 列：“BX01”写了两次");
        row("gap", R"("code": "RC03", "category")", R"("code": "RC93", "category")",
            "工作表“指标”第 1 行：缺少现行的“RC03");
        row("unknown model", R"("code": "M-QZ", "zh": "群众)", R"("code": "M-QQ", "zh": "群众)",
            "工作表“预警模型”第 1 行：缺少现行的“M-QZ");
    }
    void badWorkbooksAreRefusedWithSheetRowAndColumn() {
        QFETCH(QString, find);
        QFETCH(QString, replace);
        QFETCH(QString, says);
        QString text = catalogueText();
        QVERIFY(text.contains(find));
        text.replace(text.indexOf(find), find.size(), replace);
        const QString file = m_vault->file(QStringLiteral("bad.xlsx"));
        expected(
            service::writeCatalogueWorkbook(file, QJsonDocument::fromJson(text.toUtf8()).object()));
        const auto before = m_vault->trace();
        const auto refused = import(file, entry());
        QVERIFY(!refused.has_value());
        QVERIFY2(refused.error().message.contains(says), qPrintable(refused.error().message));
        QCOMPARE(m_vault->trace(), before);
    }

    void aWorkbookChangesWhatItSaysAndNothingElse() {
        QString text = catalogueText();
        text.replace(QStringLiteral(R"({"code": "BX03", "weight": 100})"),
                     QStringLiteral(R"({"code": "BX03", "weight": 150})"));
        const QString file = m_vault->file(QStringLiteral("good.xlsx"));
        expected(
            service::writeCatalogueWorkbook(file, QJsonDocument::fromJson(text.toUtf8()).object()));
        const auto made = detail(expected(import(file, entry())));
        QCOMPARE(made.differences.size(), 1U);
        QCOMPARE(made.differences[0].field, QStringLiteral("weights.M-ZF"));
        QCOMPARE(made.differences[0].before, QStringLiteral("1.00"));
        QCOMPARE(made.differences[0].after, QStringLiteral("1.50"));
    }

    void daysInTheFileHoldWhereNoneAreGiven() {
        QString text = catalogueText();
        text.replace(QStringLiteral("\"version\": 1,"),
                     QStringLiteral("\"version\": 2, \"valid_from\": \"2027-02-01\", "
                                    "\"valid_until\": \"2027-03-31\","));
        const QString file = m_vault->write(QStringLiteral("days.json"), text);
        const auto made = detail(expected(import(file, entry(std::nullopt))));
        QCOMPARE(made.row.draft.valid_from, support::day(2027, 2, 1));
        QCOMPARE(made.row.draft.valid_until, support::day(2027, 3, 31));
        const auto given = detail(expected(import(file, entry())));
        QCOMPARE(given.row.draft.valid_from, support::day(2027, 1, 1));
    }

    // The scale binds points: other values are another scale, and every indicator refers to it.
    void otherPointsAreAnotherScale() {
        QString text = catalogueText();
        text.replace(QStringLiteral("\"points\": 6, \"indicator_cap\": 11"),
                     QStringLiteral("\"points\": 7, \"indicator_cap\": 11"));
        const auto refused = import(m_vault->write(QStringLiteral("points.json"), text), entry());
        QVERIFY(!refused.has_value());
        QVERIFY2(refused.error().message.contains(QStringLiteral("第 4 行：等级分或者系数改动了")),
                 qPrintable(refused.error().message));
        text.replace(QStringLiteral("\"version\": 1,"), QStringLiteral("\"version\": 2,"));
        const auto made =
            detail(expected(import(m_vault->write(QStringLiteral("points.json"), text), entry())));
        QCOMPARE(made.changed.indicators.size(), 48U);
        QVERIFY2(made.obstacles.isEmpty(), qPrintable(made.obstacles.join(u'\n')));
    }

    void itIsForThoseWhoMay() {
        VaultFixture other({}, {domain::Role::Handler});
        const QString file = other.write(QStringLiteral("a.json"), catalogueText());
        const auto refused =
            StandardsDraftService(other.session()).import(file, entry()).takeResult();
        QCOMPARE(support::refusal(refused), base::ErrorCode::Refused);
    }
};

QTEST_GUILESS_MAIN(TestStandardsImport)
#include "test_standards_import.moc"
