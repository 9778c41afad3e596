// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/intake/mapped_fields.h"

using namespace sizao;
using namespace sizao::intake;
using namespace sizao::intake::files;

class RowMapperTest : public QObject {
    Q_OBJECT

private slots:
    void trimming();
    void settling_data();
    void settling();
    void firstUnknownIsReported();
    void joins();
    void totals_data();
    void totals();
    void blanksAndReuse();
    void extent();
    void keyColumns();
    void moving();
};

void RowMapperTest::trimming() {
    MappingProfile profile = profileOf(Target::Record, u"title"_qs);
    QCOMPARE(shown(mapped(profile, {u"x"_qs}, {u"　a "_qs}), u"title"_qs), u"a"_qs);
    lastField(profile).trim = false;
    QCOMPARE(shown(mapped(profile, {u"x"_qs}, {u"　a "_qs}), u"title"_qs), u"　a "_qs);
    lastField(profile).required = true;
    QCOMPARE(mapped(profile, {u"x"_qs}, {u" "_qs}).outcome, RowOutcome::Blank);
    QCOMPARE(mapped(profile, {u"x"_qs, u"y"_qs}, {u""_qs, u"1"_qs}).outcome, RowOutcome::Rejected);
}

void RowMapperTest::settling_data() {
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("whenEmpty");   // null: none
    QTest::addColumn<QString>("whenUnknown"); // null: none
    QTest::addColumn<bool>("required");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("reason"); // empty: mapped
    const auto row = [](const char* name, const QString& cell, const QString& empty,
                        const QString& unknown, bool required, const QString& value,
                        const QString& reason) {
        QTest::newRow(name) << cell << empty << unknown << required << value << reason;
    };
    const QString none;
    row("known", u"是"_qs, u"E"_qs, u"U"_qs, true, u"yes"_qs, none);
    row("unknown", u"也许"_qs, none, none, false, none, u"x|“也许”不在映射方案里"_qs);
    row("unknown, default does not help", u"也许"_qs, u"E"_qs, none, true, none,
        u"x|“也许”不在映射方案里"_qs);
    row("otherwise", u"也许"_qs, none, u"U"_qs, true, u"U"_qs, none);
    row("empty", none, none, none, false, none, none);
    row("empty, otherwise does not help", u" "_qs, none, u"U"_qs, false, none, none);
    row("default", none, u"E"_qs, u"U"_qs, true, u"E"_qs, none);
    row("required", none, none, u"U"_qs, true, none, u"x|必须填写"_qs);
    row("known as nothing", u"无"_qs, none, none, false, none, none);
    row("known as nothing, required", u"无"_qs, none, none, true, none, u"x|必须填写"_qs);
    row("known as nothing, default", u"无"_qs, u"E"_qs, none, true, u"E"_qs, none);
    row("long unknown", QString(60, u'长'), none, none, false, none,
        u"x|“%1”不在映射方案里"_qs.arg(QString(40, u'长')));
}

void RowMapperTest::settling() {
    QFETCH(QString, cell);
    QFETCH(QString, whenEmpty);
    QFETCH(QString, whenUnknown);
    QFETCH(bool, required);
    QFETCH(QString, value);
    QFETCH(QString, reason);
    MappingProfile profile = profileOf(Target::Record, u"title"_qs);
    FieldMapping& field = lastField(profile);
    field.sources[0].values.add(u"是"_qs, u"yes"_qs);
    field.sources[0].values.add(u"无"_qs, QString());
    field.required = required;
    if (!whenEmpty.isNull())
        field.whenEmpty = whenEmpty;
    if (!whenUnknown.isNull())
        field.whenUnknown = whenUnknown;
    const MappedRow row = mapped(profile, {u"x"_qs, u"y"_qs}, {cell, u"1"_qs});
    QCOMPARE(shown(row, u"title"_qs), value);
    QCOMPARE(reasonsOf(row), reason.isEmpty() ? QStringList() : QStringList{reason});
    QCOMPARE(row.outcome, reason.isEmpty() ? RowOutcome::Mapped : RowOutcome::Rejected);
}

// Of several columns the complaint names the one where the unknown value
// stands.
void RowMapperTest::firstUnknownIsReported() {
    MappingProfile profile = profileOf(Target::Record, u"title"_qs);
    ValueMap values;
    values.add(u"是"_qs, u"yes"_qs);
    lastField(profile).sources = {{{u"a"_qs}, values}, {{u"b"_qs}, values}, {{u"c"_qs}, {}}};
    const QStringList headings = {u"a"_qs, u"b"_qs, u"c"_qs};
    const auto reasons = [&](const QStringList& cells) {
        return reasonsOf(mapped(profile, headings, cells)).join(u' ');
    };
    QCOMPARE(reasons({u"1"_qs, u"2"_qs}), u"a|“1”不在映射方案里"_qs);
    QCOMPARE(reasons({u""_qs, u"2"_qs}), u"b|“2”不在映射方案里"_qs);
    QCOMPARE(reasons({u"1"_qs, u"是"_qs}), QString());
    QCOMPARE(reasons({u""_qs, u""_qs, u"3"_qs}), u"a|“a”没有填，按“c”登记"_qs);
    QCOMPARE(shown(mapped(profile, headings, {u"1"_qs, u"是"_qs, u"3"_qs}), u"title"_qs),
             u"yes"_qs);
}

void RowMapperTest::joins() {
    MappingProfile profile = profileOf(Target::Record, u"title"_qs);
    lastField(profile).sources.clear();
    lastField(profile).join = {{u"（"_qs, u"）"_qs, u"。"_qs}, {u"a"_qs, u"b"_qs}};
    const auto title = [&](const QStringList& headings, const QStringList& cells) {
        return shown(mapped(profile, headings, cells), u"title"_qs);
    };
    const QStringList both = {u"a"_qs, u"b"_qs, u"z"_qs};
    QCOMPARE(title(both, {u" 甲 "_qs, u"乙"_qs}), u"（甲）乙。"_qs);
    QCOMPARE(title(both, {u""_qs, u"乙"_qs}), u"（）乙。"_qs);
    QCOMPARE(title(both, {u""_qs, u"　"_qs, u"z"_qs}), QString());
    QCOMPARE(title({u"b"_qs}, {u"乙"_qs}), u"（）乙。"_qs);
    QCOMPARE(title({u"z"_qs}, {u"z"_qs}), QString());
    lastField(profile).required = true;
    QVERIFY(RowMapper::create(profile, {u"b"_qs},
                              today)); // one of its columns is enough
    QVERIFY(!RowMapper::create(profile, {u"z"_qs}, today));
    QCOMPARE(reasonsOf(mapped(profile, both, {u""_qs, u""_qs, u"z"_qs})),
             QStringList({u"a|必须填写"_qs}));
}

void RowMapperTest::totals_data() {
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<bool>("skipped");
    QTest::newRow("first cell") << QStringList{u"合计"_qs, u"9"_qs} << true;
    QTest::newRow("blanks inside") << QStringList{u" 合　计 "_qs} << true;
    QTest::newRow("first filled cell") << QStringList{u""_qs, u" "_qs, u"合计"_qs} << true;
    QTest::newRow("not the first") << QStringList{u"1"_qs, u"合计"_qs} << false;
    QTest::newRow("more than the word") << QStringList{u"合计金额"_qs} << false;
    QTest::newRow("another word") << QStringList{u"总计"_qs} << false;
    QTest::newRow("Latin, other case") << QStringList{u"ＴＯＴＡＬ"_qs} << true;
    QTest::newRow("with 24 characters")
        << QStringList{u"合"_qs + QString(22, u' ') + u"计"_qs} << true;
    QTest::newRow("with 25 characters")
        << QStringList{u"合"_qs + QString(23, u' ') + u"计"_qs} << false;
}

void RowMapperTest::totals() {
    QFETCH(QStringList, cells);
    QFETCH(bool, skipped);
    MappingProfile profile = profileOf(Target::Record, u"title"_qs);
    profile.sheet.skipRows = {u"合计"_qs, u"total"_qs};
    const MappedRow row = mapped(profile, {u"x"_qs, u"y"_qs, u"z"_qs}, cells);
    QCOMPARE(row.outcome, skipped ? RowOutcome::Skipped : RowOutcome::Mapped);
    QCOMPARE(row.issues.size(), std::size_t(skipped ? 1 : 0));
    if (skipped)
        QCOMPARE(row.issues[0].severity, Severity::Warning);
}

void RowMapperTest::blanksAndReuse() {
    auto mapper = RowMapper::create(profileOf(Target::Record, u"level"_qs), {u"x"_qs}, today);
    QVERIFY(mapper);
    MappedRow out;
    mapper->map(rowOf({u"bad"_qs}, 2), out);
    QCOMPARE(out.outcome, RowOutcome::Rejected);
    mapper->map(rowOf({u" "_qs, u"\u200B"_qs}, 3), out);
    QVERIFY(out.outcome == RowOutcome::Blank && out.issues.empty());
    mapper->map(rowOf({u"2"_qs}, 4), out);
    QVERIFY(out.outcome == RowOutcome::Mapped && out.issues.empty());
    QCOMPARE(std::get<RecordDraft>(out.draft).row, 4);
    mapper->map(rowOf({u""_qs, u""_qs, u"beyond"_qs}, 5), out);
    QCOMPARE(out.outcome, RowOutcome::Rejected);
    QVERIFY(!std::get<RecordDraft>(out.draft).level); // nothing of the row before
}

void RowMapperTest::extent() {
    const MappingProfile profile = profileOf(Target::Unit, u"kind"_qs);
    QVERIFY(mapped(profile, {u"x"_qs}, {u"a"_qs, u" "_qs, u"　"_qs}).issues.empty());
    const MappedRow row = mapped(profile, {u"x"_qs}, {u"a"_qs, u""_qs, u"b"_qs, u"c"_qs});
    QCOMPARE(reasonsOf(row), QStringList({u"|这一行比表头多出内容，可能整行错了位"_qs}));
}

void RowMapperTest::keyColumns() {
    MappingProfile profile = profileOf(Target::Record, u"title"_qs);
    profile.keyColumns = {u"k"_qs, u"l"_qs};
    const QStringList headings = {u"l"_qs, u"x"_qs, u"k"_qs};
    const auto key = [&](const QStringList& cells) {
        return std::get<RecordDraft>(mapped(profile, headings, cells).draft).key;
    };
    QCOMPARE(key({u"1"_qs, u"a"_qs, u"2"_qs}), key({u" 1"_qs, u"b"_qs, u"2 "_qs}));
    QVERIFY(key({u"1"_qs, u"a"_qs, u"2"_qs}) != key({u"2"_qs, u"a"_qs, u"1"_qs}));
    QCOMPARE(reasonsOf(mapped(profile, headings, {u"1"_qs, u"a"_qs, u" "_qs})),
             QStringList({u"|编号列是空的，无法识别这一行"_qs}));
    QVERIFY(!RowMapper::create(profile, {u"l"_qs, u"x"_qs}, today));
    MappingProfile other = profile;
    other.target = Target::Unit; // another kind of thing has other keys
    other.fields = profileOf(Target::Unit, u"kind"_qs).fields;
    QVERIFY(std::get<UnitDraft>(mapped(other, headings, {u"1"_qs, u"a"_qs, u"2"_qs}).draft).key
            != key({u"1"_qs, u"a"_qs, u"2"_qs}));
}

void RowMapperTest::moving() {
    auto first = RowMapper::create(profileOf(Target::Record, u"title"_qs), {u"y"_qs}, today);
    QCOMPARE(first->missing(), QStringList({u"x"_qs}));
    auto second = RowMapper::create(profileOf(Target::Person, u"rank"_qs), {u"x"_qs}, today);
    *first = std::move(*second);
    RowMapper third = std::move(*first);
    QVERIFY(third.missing().isEmpty());
    MappedRow out;
    third.map(rowOf({u"二级"_qs}), out);
    QCOMPARE(std::get<PersonDraft>(out.draft).rank, u"二级"_qs);
}

QTEST_GUILESS_MAIN(RowMapperTest)
#include "test_row_mapper.moc"
