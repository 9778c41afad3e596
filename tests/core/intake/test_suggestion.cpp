// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/draft_fields.h"
#include "core/intake/preview.h"
#include "core/intake/suggestion.h"
#include "core/intake/tidy.h"
#include "tests/core/intake/intake_workbooks.h"

#include <QStringEncoder>

#include <rapidcheck.h>

using namespace sizao;
using namespace sizao::intake;
using namespace sizao::intake::files;

namespace {

const base::Day today = *base::Day::fromCivil(2026, 11, 25);

// `person_no=工号 facts=内容`: what is read from where.
QString described(const std::optional<MappingProfile>& profile) {
    QStringList fields;
    if (profile)
        for (const FieldMapping& field : profile->fields)
            fields.append(field.field + u'=' + field.sources[0].names.join(u'/'));
    return fields.join(u' ');
}

QStringList split(const char16_t* headings) {
    return QString::fromUtf16(headings).split(u' ');
}

base::Result<Preview> previewOf(const QByteArray& bytes, int count = 10) {
    const QTemporaryDir folder;
    return previewFile(write(folder, bytes), std::nullopt, count, today, {});
}

} // namespace

class SuggestionTest : public QObject {
    Q_OBJECT

private slots:
    void words();
    void fields_data();
    void fields();
    void everySynonym();
    void usable();
    void rules();
    void kinds_data();
    void kinds();
    void heightOfHeading();
    void encodingsAndSeparators();
    void counts();
    void hiddenRowsAndSheets();
    void withProfile();
    void failures();
};

// No word stands for two things.
void SuggestionTest::words() {
    QSet<QString> seen;
    for (const QString& word : commonHeadings()) {
        QVERIFY(!word.isEmpty() && word == headingKey(word));
        QVERIFY2(!seen.contains(word), qPrintable(word));
        seen.insert(word);
    }
    QVERIFY(seen.size() > 80);
}

void SuggestionTest::fields_data() {
    QTest::addColumn<QStringList>("headings");
    QTest::addColumn<QString>("fields");
    const auto row = [](const char16_t* headings, const char16_t* fields) {
        QTest::newRow(qPrintable(QString::fromUtf16(headings)))
            << split(headings) << QString::fromUtf16(fields);
    };
    row(u"", u"");
    row(u"甲 乙 丙", u"");
    row(u"工号 内容", u"facts=内容 person_no=工号");
    row(u"单位 标题", u"title=标题 unit_name=单位");
    row(u"姓名 单位 职务 职级 学历 政治面貌 出生年月 参加工作时间",
        u"birth_year=出生年月 education=学历 entered_service_year=参加工作时间 "
        u"name=姓名 "
        u"political_status=政治面貌 post=职务 rank=职级 unit_name=单位");
    row(u"姓名 性别 干部类别 职级", u"cadre_class=干部类别 name=姓名 rank=职级 sex=性别");
    row(u"姓名 岗位 岗位类别 类别", u"cadre_class=岗位类别 name=姓名 post=岗位");
    row(u"单位名称 简称 上级单位 单位类别 编制数",
        u"kind=单位类别 name=单位名称 parent_name=上级单位 short_name=简称 "
        u"staff_quota=编制数");
    row(u"信访编号 被反映人 反映内容 受理时间 办结时间 核查结论 承办单位",
        u"concluded_by=承办单位 concluded_on=办结时间 conclusion=核查结论 "
        u"external_id=信访编号 "
        u"facts=反映内容 found_on=受理时间 person_name=被反映人");
    row(u"编号 姓名 事由 问题描述 等级 档次 影响范围 缓急 指标 发生时间",
        u"facts=问题描述 grade=等级 indicator=指标 influence=影响范围 level=档次 "
        u"occurred_on=发生时间 "
        u"person_name=姓名 person_no=编号 urgency=缓急");
    row(u"姓名 姓名 内容",
        u"facts=内容 person_name=姓名"); // binding will say that it is there
                                         // twice
    row(u"当事人 姓名 备注",
        u"facts=备注 person_name=姓名"); // the most telling word goes first
    row(u"内容 发生时间", u"");          // nobody to tell it of
}

void SuggestionTest::fields() {
    QFETCH(QStringList, headings);
    QFETCH(QString, fields);
    QCOMPARE(described(suggestProfile(headings)), fields);
}

// Each word, as people write it, is taken for a column of records, persons or
// units.
void SuggestionTest::everySynonym() {
    const QList<QStringList> around = {
        split(u"姓名 标题"), split(u"工号 内容"), split(u"姓名"), split(u"单位"), {}};
    for (const QString& word : commonHeadings()) {
        const QString heading = u" "_qs + word.left(1) + u"　"_qs + word.mid(1) + u"\n"_qs;
        bool used = false;
        for (QStringList headings : around) {
            headings.prepend(heading);
            used = used || described(suggestProfile(headings)).contains(u'=' + heading);
        }
        const bool second = around[0].contains(word) || around[1].contains(word) || used;
        QVERIFY2(second, qPrintable(word));
    }
}

// Whatever the headings are, what is suggested fits them and is sound once it
// has a channel.
void SuggestionTest::usable() {
    const QStringList words = commonHeadings();
    QVERIFY(rc::check([&] {
        QStringList headings;
        for (int i = *rc::gen::inRange(1, 12); i > 0; --i)
            headings.append(words[*rc::gen::inRange(0, int(words.size()))]);
        headings.removeDuplicates();
        auto profile = suggestProfile(headings);
        RC_PRE(profile.has_value());
        RC_ASSERT(RowMapper::create(*profile, headings, today).has_value());
        profile->channel = u"C01"_qs;
        const auto again = MappingProfile::fromJson(profile->toJson());
        RC_ASSERT(again.has_value() && *again == *profile);
        for (const FieldMapping& field : profile->fields)
            RC_ASSERT(fieldNames(profile->target).contains(field.field));
    }));
}

void SuggestionTest::rules() {
    const auto profile = suggestProfile(split(u"单号 单位 标题"));
    QCOMPARE(profile->subjects, SubjectRule::Unit);
    QCOMPARE(profile->keyColumns, QStringList({u"单号"_qs}));
    QCOMPARE(profile->sheet.skipRows.size(), 3);
    for (const FieldMapping& field : profile->fields)
        QVERIFY(!field.required);
    QCOMPARE(suggestProfile(split(u"单位 工号 标题"))->subjects, SubjectRule::Person);
    QVERIFY(suggestProfile(split(u"单位 标题"))->keyColumns.isEmpty());
    for (const char16_t* headings : {u"姓名 学历", u"单位 简称"}) {
        const auto suggested = suggestProfile(split(headings));
        for (const FieldMapping& field : suggested->fields)
            QCOMPARE(field.required, field.field == u"name");
    }
}

void SuggestionTest::kinds_data() {
    QTest::addColumn<QStringList>("headings");
    QTest::addColumn<int>("target"); // -1: none
    const auto row = [](const char16_t* headings, int target) {
        QTest::newRow(qPrintable(QString::fromUtf16(headings))) << split(headings) << target;
    };
    row(u"姓名 标题", int(Target::Record));
    row(u"警号 详情", int(Target::Record));
    row(u"部门 事项", int(Target::Record));
    row(u"姓名 发生时间", int(Target::Person));
    row(u"姓名 单位", int(Target::Person));
    row(u"单位 编制", int(Target::Unit));
    row(u"工号 职务", -1);
    row(u"标题 内容 发生时间", -1);
}

void SuggestionTest::kinds() {
    QFETCH(QStringList, headings);
    QFETCH(int, target);
    const auto profile = suggestProfile(headings);
    QCOMPARE(profile ? int(profile->target) : -1, target);
}

// One row or two, whichever makes more headings known.
void SuggestionTest::heightOfHeading() {
    const auto two = previewOf("人员,,情况\n工号,姓名,内容\n1,韩霜,x\n");
    QVERIFY(two);
    QCOMPARE(two->headerRow, 2);
    QCOMPARE(two->profile.sheet.headerHeight, 1); // the lower row has them all
    const auto mixed = previewOf("x\n工号,姓名,内容,时间,\n,,,发生时间,受理时间\n1,韩霜,x,,\n");
    QVERIFY(mixed);
    QCOMPARE(mixed->profile.sheet.headerHeight, 2);
    QCOMPARE(mixed->headerRow, 3);
    QCOMPARE(mixed->headings, split(u"工号 姓名 内容 发生时间 受理时间"));
    QCOMPARE(mixed->rows.size(), std::size_t(1));
    QCOMPARE(mixed->rows[0].mapped.outcome, RowOutcome::Mapped);
}

void SuggestionTest::encodingsAndSeparators() {
    const QString text = u"姓名;内容\n韩霜;x\n"_qs;
    const auto preview = previewOf(QStringEncoder("GB18030").encode(text));
    QVERIFY(preview);
    QCOMPARE(preview->encoding, Encoding::Gb18030);
    QCOMPARE(preview->separator, QChar(u';'));
    QCOMPARE(preview->profile.sheet.sheet,
             QString()); // a csv has no sheets to choose
    QCOMPARE(preview->sheet, u"a.csv"_qs);
    QCOMPARE(preview->sheets.size(), 1);
    QVERIFY(!preview->isErrorFile && preview->problem.isEmpty());
}

void SuggestionTest::counts() {
    const QByteArray csv = "姓名,内容\n甲,1\n\n乙,2\n合计,3\n";
    for (const int count : {0, 1, 2, 4, 9}) {
        const auto preview = previewOf(csv, count);
        QVERIFY(preview);
        QCOMPARE(preview->rows.size(), std::size_t(std::min(count, 4)));
    }
    const auto all = previewOf(csv);
    QCOMPARE(all->rows[1].mapped.outcome, RowOutcome::Blank);
    QCOMPARE(all->rows[3].mapped.outcome, RowOutcome::Skipped);
    QCOMPARE(all->rows[3].number, 5);
    QCOMPARE(all->rows[0].cells, split(u"甲 1"));
}

void SuggestionTest::hiddenRowsAndSheets() {
    const auto cells = [](const char* a, const char* b) {
        return QByteArray("<c t=\"str\"><v>") + a + "</v></c><c t=\"str\"><v>" + b + "</v></c>";
    };
    const QTemporaryDir folder;
    const QString path =
        writeParts(folder, partsAround(sheetOf("<row>" + cells("姓名", "内容")
                                               + "</row><row hidden=\"1\">" + cells("甲", "1")
                                               + "</row><row>" + cells("乙", "2") + "</row>")));
    const auto preview = previewFile(path, std::nullopt, 10, today, {});
    QVERIFY(preview);
    QCOMPARE(preview->hiddenRows, 1);
    QCOMPARE(preview->rows.size(), std::size_t(2));
    QCOMPARE(preview->sheet, u"S"_qs);
    QCOMPARE(preview->profile.sheet.sheet, u"S"_qs);
    QCOMPARE(preview->encoding, Encoding::Detect);
    MappingProfile shown = preview->profile;
    shown.sheet.includeHiddenRows = false;
    QCOMPARE(previewFile(path, shown, 10, today, {})->rows.size(), std::size_t(1));
}

void SuggestionTest::withProfile() {
    const QTemporaryDir folder;
    const MappingProfile profile = profileFrom(R"({"format": "sizao.mapping/1", "name": "n",
        "target": "unit", "fields": {"name": {"column": ["单位", "部门"]}, "kind": {"column": "类别"}}})");
    const auto preview = previewFile(write(folder, "部 门,余\n局,1\n"), profile, 10, today, {});
    QVERIFY(preview);
    QVERIFY(preview->profile == profile);
    QCOMPARE(preview->found, QStringList({u"部门"_qs}));
    QCOMPARE(preview->missing.size(), 2);
    QVERIFY(preview->missing.contains(u"类别"_qs) && preview->missing.contains(u"单位"_qs));
    QVERIFY(std::holds_alternative<UnitDraft>(preview->rows[0].mapped.draft));
}

void SuggestionTest::failures() {
    QVERIFY(previewOf("x,y\n1,2\n").error().message.contains(u"没有找到表头"));
    QCOMPARE(previewOf("姓名,内容\n甲,\"open").error().code, base::ErrorCode::Invalid);
    QCOMPARE(previewOf("").error().code, base::ErrorCode::Invalid);
    const auto vague = previewOf("内容,发生时间\nx,2026-01-01\n");
    QVERIFY(vague && vague->problem.contains(u"请手工指定"));
    QVERIFY(vague->found.isEmpty() && vague->rows.size() == 1);
    QCOMPARE(vague->rows[0].mapped.outcome, RowOutcome::Blank);
    const auto twice = previewOf("姓名,姓名,内容\n甲,乙,x\n");
    QVERIFY(twice && twice->problem.contains(u"不止一次"));
}

QTEST_GUILESS_MAIN(SuggestionTest)
#include "test_suggestion.moc"
