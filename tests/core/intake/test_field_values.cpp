// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "tests/core/intake/mapped_fields.h"

using namespace sizao;
using namespace sizao::intake;
using namespace sizao::intake::files;

class FieldValuesTest : public QObject {
    Q_OBJECT

private slots:
    void values_data();
    void values();
    void choices_data();
    void choices();
    void lengths_data();
    void lengths();
};

void FieldValuesTest::values_data() {
    QTest::addColumn<int>("target");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("value"); // null: refused
    const auto row = [](Target target, const char* field, const char16_t* cell,
                        const char16_t* value) {
        const QString text = QString::fromUtf16(cell);
        QTest::addRow("%s %s", field, qPrintable(text))
            << int(target) << QString::fromLatin1(field) << text
            << (value ? QString::fromUtf16(value) : QString());
    };
    const auto record = [&](auto... rest) { row(Target::Record, rest...); };
    record("person_no", u" ０００７３１ ", u"000731");
    record("external_id", u"Ｘ－１", u"X-1");
    record("person_name", u"韩　霜", u"韩霜");
    record("unit_name", u" 区 住建局 ", u"区 住建局");
    record("facts", u"　一\n二　", u"一\n二");
    for (const auto& [text, code] :
         {std::pair(u"I", u"I"), std::pair(u"ⅱ", u"II"), std::pair(u"Ⅲ级", u"III"),
          std::pair(u"四级 严重", u"IV"), std::pair(u"轻微", u"I"), std::pair(u"１", u"I")})
        record("grade", text, code);
    for (const char16_t* text : {u"0", u"5", u"Ⅴ", u"级", u"一二", u"特别严重", u"I I I I"})
        record("grade", text, static_cast<const char16_t*>(nullptr));
    for (const auto& [text, code] :
         {std::pair(u"属实", u"VERIFIED"), std::pair(u"基 本 属 实", u"PARTLY_VERIFIED"),
          std::pair(u"失实", u"UNFOUNDED"), std::pair(u"查无实据", u"UNPROVEN"),
          std::pair(u"Verified", u"VERIFIED")})
        record("conclusion", text, code);
    record("conclusion", u"是", nullptr);
    record("subject_kind", u"党员", u"PERSON");
    record("subject_kind", u"部门", u"UNIT");
    record("subject_kind", u"群众", nullptr);
    for (const auto& [text, code] : {std::pair(u"男", u"MALE"), std::pair(u" 女 ", u"FEMALE"),
                                     std::pair(u"女性", u"FEMALE"), std::pair(u"Male", u"MALE")})
        row(Target::Person, "sex", text, code);
    for (const char16_t* text : {u"先生", u"男女", u"1", u"未知"})
        row(Target::Person, "sex", text, nullptr);
    for (const auto& [text, code] :
         {std::pair(u"领导职务", u"LEADING"), std::pair(u"综合管理类", u"GENERAL"),
          std::pair(u"专业技术类", u"SPECIALIST"), std::pair(u"行政执法类公务员", u"ENFORCEMENT"),
          std::pair(u"管理岗位", u"INSTITUTION_MANAGEMENT"),
          std::pair(u"专业技术岗", u"INSTITUTION_PROFESSIONAL"), std::pair(u"工 勤 岗", u"SUPPORT"),
          std::pair(u"国有企业管理人员", u"ENTERPRISE"), std::pair(u"村(社区)干部", u"GRASSROOTS"),
          std::pair(u"村（社区）干部", u"GRASSROOTS"), std::pair(u"其他公职人员", u"OTHER"),
          std::pair(u"enforcement", u"ENFORCEMENT")})
        row(Target::Person, "cadre_class", text, code);
    for (const char16_t* text : {u"公务员", u"专业技术", u"科长", u"类"}) // not one of them alone
        row(Target::Person, "cadre_class", text, nullptr);
    record("indicator", u"ｇｌ０２", u"GL02");
    record("indicator", u"A-1.b_2", u"A-1.B_2");
    record("indicator", u"GL 02", nullptr);
    record("indicator", u"ABCDEFGHIJABCDEFGHIJABCDEFGHIJ12", u"ABCDEFGHIJABCDEFGHIJABCDEFGHIJ12");
    record("indicator", u"ABCDEFGHIJABCDEFGHIJABCDEFGHIJ123", nullptr);
    record("found_on", u"2026年3月5日 9:00", u"2026-03-05");
    record("found_on", u"五日", nullptr);
    struct Range {
        Target target;
        const char* field;
        int least;
        int most;
    };
    for (const Range& range :
         {Range{Target::Record, "level", 0, 3}, Range{Target::Record, "influence", 1, 4},
          Range{Target::Record, "urgency", 1, 3}, Range{Target::Person, "birth_year", 1900, 2100},
          Range{Target::Person, "entered_service_year", 1900, 2100},
          Range{Target::Unit, "staff_quota", 0, 1'000'000}})
        for (const int number : {range.least - 1, range.least, range.least + 1, range.most - 1,
                                 range.most, range.most + 1}) {
            const auto text = QString::number(number).toStdU16String();
            const bool right = number >= range.least && number <= range.most;
            row(range.target, range.field, text.c_str(), right ? text.c_str() : nullptr);
        }
    for (const char16_t* text : {u"1.5", u"一", u"1 2", u"99999999999", u"2级"})
        record("level", text, static_cast<const char16_t*>(nullptr));
    for (const char16_t* text : {u"1983", u"1983年", u"1983-5", u"１９８３．５", u"1983/05/01"})
        row(Target::Person, "birth_year", text, u"1983");
    for (const char16_t* text :
         {u"83", u"198", u"19835", u"1983051", u"八三", u"年1983", u"198年5"})
        row(Target::Person, "birth_year", text, nullptr);
    row(Target::Unit, "staff_quota", u"1983年",
        nullptr); // only years may have more behind them
    row(Target::Person, "name", u"欧阳 娜", u"欧阳娜");
    row(Target::Unit, "short_name", u" 住建局", u"住建局");
}

void FieldValuesTest::values() {
    QFETCH(int, target);
    QFETCH(QString, field);
    QFETCH(QString, cell);
    QFETCH(QString, value);
    const MappedRow row = mapped(profileOf(static_cast<Target>(target), field), {u"x"_qs}, {cell});

    const QStringList reasons = reasonsOf(row);
    const bool refused = std::any_of(reasons.begin(), reasons.end(),
                                     [](const QString& r) { return r.startsWith(u"x|"); });
    QVERIFY2(refused == value.isNull(), qPrintable(reasons.join(u'\n')));
    if (refused)
        QCOMPARE(row.outcome, RowOutcome::Rejected);
    if (!refused || field != u"subject_kind") // which is settled from the rest of the row
        QCOMPARE(shown(row, field), value);
    QVERIFY(row.issues.empty() || row.issues[0].row == 9);
}

void FieldValuesTest::choices_data() {
    QTest::addColumn<int>("target");
    QTest::addColumn<QString>("field");
    QTest::addColumn<int>("rule");
    const auto row = [](Target target, const char* field, FieldRule rule) {
        QTest::newRow(field) << int(target) << QString::fromLatin1(field) << int(rule);
    };
    row(Target::Record, "subject_kind", FieldRule::SubjectKind);
    row(Target::Record, "grade", FieldRule::Grade);
    row(Target::Record, "conclusion", FieldRule::Conclusion);
    row(Target::Person, "sex", FieldRule::Sex);
    row(Target::Person, "cadre_class", FieldRule::CadreClass);
}

// A word that is not understood is answered with those that are.
void FieldValuesTest::choices() {
    QFETCH(int, target);
    QFETCH(QString, field);
    QFETCH(int, rule);
    const QStringList choices = choicesOf(static_cast<FieldRule>(rule));
    QVERIFY(choices.size() >= 2);
    QStringList codes;
    for (const QString& choice : choices) {
        const auto code = codeFor(static_cast<FieldRule>(rule), choice);
        QVERIFY2(code.has_value(), qPrintable(choice));
        codes.append(*code);
    }
    QCOMPARE(codes.removeDuplicates(), qsizetype(0));
    const MappedRow row =
        mapped(profileOf(static_cast<Target>(target), field), {u"x"_qs}, {u"不相干"_qs});
    QCOMPARE(row.outcome, RowOutcome::Rejected);
    QCOMPARE(row.issues[0].reason, u"“不相干”看不懂，可以填："_qs + choices.join(u'、'));
    QVERIFY(choicesOf(FieldRule::Name).isEmpty());
}

void FieldValuesTest::lengths_data() {
    QTest::addColumn<int>("target");
    QTest::addColumn<QString>("field");
    for (const Target target : {Target::Record, Target::Person, Target::Unit})
        for (const QString& name : fieldNames(target))
            QTest::addRow("%d %s", int(target), qPrintable(name)) << int(target) << name;
}

// Every text field ends at its limit, and says so.
void FieldValuesTest::lengths() {
    QFETCH(int, target);
    QFETCH(QString, field);
    static const QSet<QString> texts = {u"person_no"_qs,    u"person_name"_qs,
                                        u"unit_name"_qs,    u"unit_at_time"_qs,
                                        u"post_at_time"_qs, u"title"_qs,
                                        u"facts"_qs,        u"external_id"_qs,
                                        u"concluded_by"_qs, u"name"_qs,
                                        u"post"_qs,         u"rank"_qs,
                                        u"education"_qs,    u"political_status"_qs,
                                        u"short_name"_qs,   u"parent_name"_qs,
                                        u"kind"_qs};
    const MappingProfile profile = profileOf(static_cast<Target>(target), field);
    const int limit =
        field == u"facts" ? base::limits::factsCharacters : base::limits::nameCharacters;
    for (const int size : {1, limit - 1, limit, limit + 1}) {
        const QString cell(size, u'字');
        const MappedRow row = mapped(profile, {u"x"_qs}, {cell});
        const bool right = texts.contains(field) && size <= limit;
        QCOMPARE(shown(row, field) == cell, right);
        QCOMPARE(row.outcome == RowOutcome::Mapped, right);
    }
}

QTEST_GUILESS_MAIN(FieldValuesTest)
#include "test_field_values.moc"
