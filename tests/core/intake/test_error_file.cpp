// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/error_file.h"
#include "core/intake/preview.h"
#include "core/intake/suggestion.h"
#include "tests/core/intake/intake_files.h"

#include <QStringEncoder>

#include <rapidcheck.h>

using namespace sizao;
using namespace sizao::intake;
using namespace sizao::intake::files;

namespace {

const base::Day today = *base::Day::fromCivil(2026, 11, 25);

MappingProfile profile(const char* more = "") {
    return profileFrom(QByteArray(R"({"format": "sizao.mapping/1", "name": "n", "channel": "C01",
        "sheet": {"separator": ";", "encoding": "gb18030", "header_row": 2}, )")
                       + more +
                       R"("fields": {"person_no": {"column": "工号"}, "facts": {"column": "情况"},
                      "found_on": {"column": "日期"}}})");
}

QByteArray inGb18030(const QString& text) {
    return QStringEncoder("GB18030").encode(text);
}

base::Result<> writeErrors(const Mapped& mapped, const QString& path) {
    auto file = ErrorFile::create(path, mapped.header.names);
    if (!file)
        return base::fail(file.error());
    for (std::size_t i = 0; i < mapped.rows.size(); ++i)
        if (mapped.rows[i].outcome == RowOutcome::Rejected)
            if (auto added = (*file)->add(mapped.raw[i], mapped.rows[i].issues); !added)
                return added;
    return (*file)->finish();
}

} // namespace

class ErrorFileTest : public QObject {
    Q_OBJECT

private slots:
    void roundTrip();
    void randomCells();
    void overflowIsKept();
    void unwritable();
    void previewWithProfile();
    void previewSuggests();
    void previewProblems();
    void suggestions_data();
    void suggestions();
};

void ErrorFileTest::roundTrip() {
    const QTemporaryDir folder;
    const QByteArray text = inGb18030(
        u"报送表\n工号;情况;日期\n001;=1+1;坏\n2;'引;坏\n3;好;2026-01-01\n4;\"a,\"\"b\"\"\n换行\";坏\n"_qs);
    const auto first = mapAll(write(folder, text), profile(), today);
    QVERIFY2(first, qPrintable(first ? QString() : first.error().message));
    QCOMPARE(first->rows.size(), std::size_t(4));
    const QString path = folder.filePath(u"errors.csv"_qs);
    QVERIFY(writeErrors(*first, path));
    const auto raw = readAll(path);
    QVERIFY(raw);
    QCOMPARE(raw->cells[0],
             QStringList({u"工号"_qs, u"情况"_qs, u"日期"_qs, u"错误原因"_qs, u"原始行号"_qs}));
    QCOMPARE(raw->cells[1][1], u"'=1+1"_qs); // safe to open
    QCOMPARE(raw->cells[2][1], u"''引"_qs);
    QCOMPARE(raw->cells[1][4], u"3"_qs);
    QVERIFY(raw->cells[1][3].contains(u"日期：“坏”不是日期"));
    // The same profile takes it although it was written for another separator and heading row.
    const auto second = mapAll(path, profile(), today);
    QVERIFY2(second, qPrintable(second ? QString() : second.error().message));
    QCOMPARE(second->rows.size(), std::size_t(3));
    for (const auto& [before, after] : {std::pair(0, 0), std::pair(1, 1), std::pair(3, 2)}) {
        const auto& a = std::get<RecordDraft>(first->rows[std::size_t(before)].draft);
        const auto& b = std::get<RecordDraft>(second->rows[std::size_t(after)].draft);
        QCOMPARE(b.key, a.key);
        QCOMPARE(b.content, a.content);
        QCOMPARE(b.facts, a.facts);
        QCOMPARE(b.person_no, a.person_no);
    }
}

// Whatever stands in the cells, a row keeps its key through the error file.
void ErrorFileTest::randomCells() {
    QVERIFY(rc::check([] {
        const auto letters = rc::gen::elementOf(std::u32string(U"=@+-\t'\"ab,;\n\r中 "));
        const auto facts = *rc::gen::nonEmpty(rc::gen::container<std::u32string>(letters));
        const QTemporaryDir folder;
        Row row;
        row.start(7);
        for (const QString& cell :
             {u"1"_qs, QString::fromUcs4(facts.data(), qsizetype(facts.size())), u"坏"_qs}) {
            row.add(cell);
            row.finish(CellKind::Text);
        }
        const QStringList headings = {u"工号"_qs, u"情况"_qs, u"日期"_qs};
        auto mapper = RowMapper::create(profile(), headings, today);
        MappedRow mapped;
        mapper->map(row, mapped);
        RC_ASSERT(mapped.outcome == RowOutcome::Rejected);
        const QString path = folder.filePath(u"e.csv"_qs);
        auto file = ErrorFile::create(path, headings);
        RC_ASSERT((*file)->add(row, mapped.issues).has_value());
        RC_ASSERT((*file)->finish().has_value());
        const auto again = mapAll(path, profile(), today);
        RC_ASSERT(again.has_value());
        RC_ASSERT(again->rows.size() == 1);
        RC_ASSERT(again->raw[0].text(1) == row.text(1));
        RC_ASSERT(std::get<RecordDraft>(again->rows[0].draft).key
                  == std::get<RecordDraft>(mapped.draft).key);
    }));
}

void ErrorFileTest::overflowIsKept() {
    const QTemporaryDir folder;
    const auto mapped =
        mapAll(write(folder, inGb18030(u"\n工号;情况;日期\n1;a;2026-01-01;多出来的\n"_qs)),
               profile(), today);
    QVERIFY(mapped);
    const QString path = folder.filePath(u"e.csv"_qs);
    QVERIFY(writeErrors(*mapped, path));
    QVERIFY(readAll(path)->cells[1][3].contains(u"多出来的"));
}

void ErrorFileTest::unwritable() {
    const auto file = ErrorFile::create(u"/nonexistent/e.csv"_qs, {u"a"_qs});
    QVERIFY(!file);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"e.csv"_qs);
    {
        const auto dropped = ErrorFile::create(path, {u"a"_qs});
        QVERIFY(dropped);
    }
    QVERIFY(!QFile::exists(path)); // nothing half-written stays
}

void ErrorFileTest::previewWithProfile() {
    const QTemporaryDir folder;
    const QString path =
        write(folder, inGb18030(u"x\n工号;日期\n1;2026-01-01\n2;坏\n3;2026-01-03\n"_qs));
    const auto preview = previewFile(path, profile(), 2, today, {});
    QVERIFY2(preview, qPrintable(preview ? QString() : preview.error().message));
    QCOMPARE(preview->headerRow, 2);
    QCOMPARE(preview->found, QStringList({u"日期"_qs, u"工号"_qs}));
    QCOMPARE(preview->missing, QStringList({u"情况"_qs}));
    QCOMPARE(preview->rows.size(), std::size_t(2));
    QCOMPARE(preview->rows[0].mapped.outcome, RowOutcome::Mapped);
    QCOMPARE(preview->rows[1].mapped.outcome, RowOutcome::Rejected);
    QCOMPARE(preview->rows[1].number, 4);
    QCOMPARE(preview->separator, QChar(u';'));
}

void ErrorFileTest::previewSuggests() {
    const QTemporaryDir folder;
    const QString path = write(folder, "2026年一季度报送表,,,\n工号,姓名,单位,发生时间,问题描述\n"
                                       "000731,韩　霜,区住建局,2026年3月5日,窗口离岗\n");
    const auto preview = previewFile(path, std::nullopt, 10, today, {});
    QVERIFY2(preview, qPrintable(preview ? QString() : preview.error().message));
    QCOMPARE(preview->problem, QString());
    QCOMPARE(preview->headerRow, 2);
    const auto& draft = std::get<RecordDraft>(preview->rows[0].mapped.draft);
    QCOMPARE(draft.person_no, u"000731"_qs);
    QCOMPARE(draft.person_name, u"韩霜"_qs);
    QCOMPARE(draft.unit_name, u"区住建局"_qs);
    QCOMPARE(draft.occurred_on->toIso(), u"2026-03-05"_qs);
    QCOMPARE(draft.facts, u"窗口离岗"_qs);
    // Completed with its channel it is a profile like any other.
    MappingProfile completed = preview->profile;
    completed.channel = u"C01"_qs;
    QVERIFY(*MappingProfile::fromJson(completed.toJson()) == completed);
}

void ErrorFileTest::previewProblems() {
    const QTemporaryDir folder;
    MappingProfile strict = profile();
    for (FieldMapping& field : strict.fields)
        field.required = true;
    const auto lacking = previewFile(write(folder, inGb18030(u"\n工号;日期\n1;2026-01-01\n"_qs)),
                                     strict, 5, today, {});
    QVERIFY(lacking);
    QVERIFY(lacking->problem.contains(u"情况"));
    QCOMPARE(lacking->rows.size(), std::size_t(1)); // still shown
    QVERIFY(!previewFile(write(folder, "甲,乙\n1,2\n"), std::nullopt, 5, today, {}));
    const auto vague = previewFile(write(folder, "标题,乙\n1,2\n"), std::nullopt, 5, today, {});
    QVERIFY(vague);
    QVERIFY(!vague->problem.isEmpty());
}

void ErrorFileTest::suggestions_data() {
    QTest::addColumn<QStringList>("headings");
    QTest::addColumn<int>("target"); // -1: none
    QTest::newRow("record") << QStringList{u"姓名"_qs, u"主要问题"_qs} << int(Target::Record);
    QTest::newRow("unit record") << QStringList{u"被反映单位"_qs, u"标题"_qs}
                                 << int(Target::Record);
    QTest::newRow("person") << QStringList{u"工号"_qs, u"姓 名"_qs, u"出生年月"_qs}
                            << int(Target::Person);
    QTest::newRow("unit") << QStringList{u"单位名称"_qs, u"编制数"_qs} << int(Target::Unit);
    QTest::newRow("nothing") << QStringList{u"甲"_qs, u"标题"_qs} << -1;
}

void ErrorFileTest::suggestions() {
    QFETCH(QStringList, headings);
    QFETCH(int, target);
    const auto suggested = suggestProfile(headings);
    QCOMPARE(suggested ? int(suggested->target) : -1, target);
    if (suggested)
        QVERIFY(RowMapper::create(*suggested, headings, today));
}

QTEST_GUILESS_MAIN(ErrorFileTest)
#include "test_error_file.moc"
