// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/row_binding.h"
#include "tests/core/intake/intake_files.h"

#include <rapidcheck.h>

using namespace sizao;
using namespace sizao::intake;
using namespace sizao::intake::files;

namespace {

FieldMapping columnField(const std::vector<QStringList>& sources, bool required = false) {
    FieldMapping field;
    field.field = u"facts"_qs;
    for (const QStringList& names : sources)
        field.sources.push_back({names, {}});
    field.required = required;
    return field;
}

FieldMapping joinField(const QStringList& columns, bool required = false) {
    FieldMapping field;
    field.field = u"facts"_qs;
    field.join = {QStringList(columns.size() + 1, u"-"_qs), columns};
    field.required = required;
    return field;
}

MappingProfile profileWith(const std::vector<FieldMapping>& fields, const QStringList& key = {}) {
    MappingProfile profile;
    profile.fields = fields;
    profile.keyColumns = key;
    return profile;
}

QString refusalOf(const MappingProfile& profile, const QStringList& headings) {
    const auto bound = bind(profile, headings);
    return bound ? QString() : bound.error().message;
}

} // namespace

class RowBindingTest : public QObject {
    Q_OBJECT

private slots:
    void headingsAsPeopleWriteThem();
    void firstNameOfTheSheet();
    void twice();
    void missingAndLost();
    void values();
    void lostCells();
    void substitution();
    void anyHeadings();
};

void RowBindingTest::headingsAsPeopleWriteThem() {
    const MappingProfile profile = profileWith({columnField({{u"姓名(A)"_qs}})});
    for (const char16_t* heading :
         {u"姓名(A)", u" 姓 名（ａ）", u"姓\n名(A)", u"姓名（Ａ）\u200B"}) {
        const auto bound = bind(profile, {u"x"_qs, QString::fromUtf16(heading)});
        QVERIFY(bound);
        QCOMPARE(bound->fields[0].sources[0].column, 1);
        QCOMPARE(bound->fields[0].heading(),
                 QString::fromUtf16(heading)); // as it stands there
    }
    QCOMPARE(bind(profile, {u"姓名"_qs})->missing, QStringList({u"姓名(A)"_qs}));
}

void RowBindingTest::firstNameOfTheSheet() {
    const MappingProfile profile =
        profileWith({columnField({{u"a"_qs, u"b"_qs}, {u"c"_qs, u"d"_qs}})});
    const auto columns = [&](const QStringList& headings) {
        QList<int> found;
        const auto bound = bind(profile, headings);
        for (const BoundSource& source : bound->fields[0].sources)
            found.append(source.column);
        return found;
    };
    QCOMPARE(columns({u"b"_qs, u"a"_qs, u"d"_qs, u"c"_qs}), QList<int>({1, 3}));
    QCOMPARE(columns({u"b"_qs, u"d"_qs}), QList<int>({0, 1}));
    QCOMPARE(columns({u"d"_qs}), QList<int>({0}));
    QCOMPARE(bind(profile, {u"d"_qs})->missing, QStringList({u"a/b"_qs}));
    QCOMPARE(bind(profile, {})->missing, QStringList({u"a/b"_qs, u"c/d"_qs}));
    QVERIFY(bind(profile, {})->fields[0].heading().isEmpty());
}

void RowBindingTest::twice() {
    const MappingProfile profile = profileWith({columnField({{u"a"_qs, u"b"_qs}})}, {u"k"_qs});
    QVERIFY(refusalOf(profile, {u"a"_qs, u"A "_qs, u"k"_qs}).contains(u"“a”出现了不止一次"));
    QVERIFY(refusalOf(profile, {u"a"_qs, u"k"_qs, u"ｋ"_qs}).contains(u"“k”出现了不止一次"));
    // One that is not looked at any more, or has no text, may stand there as
    // often as it likes.
    QCOMPARE(refusalOf(profile, {u"a"_qs, u"b"_qs, u"b"_qs, u"k"_qs}), QString());
    QCOMPARE(refusalOf(profile, {u"a"_qs, u"k"_qs, u""_qs, u" "_qs, u""_qs}), QString());
    QVERIFY(!refusalOf(profile, {u"a"_qs, u"a"_qs, u"b"_qs, u"k"_qs}).isEmpty());
}

void RowBindingTest::missingAndLost() {
    const auto refused = [](const FieldMapping& field, const QStringList& headings) {
        return refusalOf(profileWith({field}), headings);
    };
    QVERIFY(refused(columnField({{u"a"_qs, u"b"_qs}}, true), {u"x"_qs}).contains(u"必需的列：a/b"));
    QCOMPARE(refused(columnField({{u"a"_qs}, {u"b"_qs}}, true), {u"b"_qs}), QString());
    QVERIFY(refused(joinField({u"a"_qs, u"b"_qs}, true), {u"x"_qs}).contains(u"必需的列：a、b"));
    QCOMPARE(refused(joinField({u"a"_qs, u"b"_qs}, true), {u"b"_qs}), QString());
    FieldMapping field = columnField({{u"a"_qs}}, true);
    field.whenEmpty = u"d"_qs; // there is something to put
    QCOMPARE(refused(field, {u"x"_qs}), QString());
    field = {};
    field.constant = u"c"_qs;
    field.required = true;
    QCOMPARE(refused(field, {}), QString());
    // Each once, keys too; what is not needed is only told.
    const MappingProfile profile = profileWith(
        {columnField({{u"a"_qs}}, true), columnField({{u"a"_qs}}, true), columnField({{u"o"_qs}})},
        {u"k"_qs, u"a"_qs});
    QVERIFY(refusalOf(profile, {u"x"_qs}).contains(u"必需的列：k、a。"));
    const auto bound = bind(profile, {u"a"_qs, u"k"_qs});
    QCOMPARE(bound->missing, QStringList({u"o"_qs}));
    QCOMPARE(bound->key, std::vector<int>({1, 0}));
}

void RowBindingTest::values() {
    MappingProfile profile = profileWith({columnField({{u"a"_qs}}), joinField({u"a"_qs, u"b"_qs})});
    FieldMapping constant;
    constant.constant = u"c"_qs;
    profile.fields.push_back(constant);
    const auto bound = bind(profile, {u"a"_qs, u"b"_qs});
    QVERIFY(bound);
    QString buffer = u"left over"_qs;
    const Row row = rowOf({u" 甲 "_qs, u"乙"_qs});
    FieldValue value = valueOf(bound->fields[0], row, buffer);
    QCOMPARE(value.text, QStringView(u"甲"));
    QCOMPARE(value.heading, u"a"_qs);
    QVERIFY(!value.unknown && !value.lost && !value.substituted);
    value = valueOf(bound->fields[1], row, buffer);
    QCOMPARE(value.text, QStringView(u"-甲-乙-"));
    QCOMPARE(value.heading, u"a"_qs);
    value = valueOf(bound->fields[2], row, buffer);
    QCOMPARE(value.text, QStringView(u"c"));
    QCOMPARE(value.heading, QString());
    QVERIFY(valueOf(bound->fields[0], rowOf({}), buffer).text.isEmpty());
    QVERIFY(valueOf(bound->fields[1], rowOf({}), buffer).text.isEmpty());
}

void RowBindingTest::lostCells() {
    const MappingProfile profile =
        profileWith({columnField({{u"a"_qs}, {u"b"_qs}}), joinField({u"b"_qs, u"c"_qs})});
    const auto bound = bind(profile, {u"a"_qs, u"b"_qs, u"c"_qs});
    QString buffer;
    for (int lost = 0; lost < 3; ++lost) {
        Row row;
        row.start(1);
        row.padTo(lost);
        row.finish(CellKind::Error);
        QCOMPARE(valueOf(bound->fields[0], row, buffer).lost, lost < 2);
        QCOMPARE(valueOf(bound->fields[1], row, buffer).lost, lost > 0);
    }
    Row row; // a value before it stands for itself
    row.start(1);
    row.add(u"x");
    row.finish(CellKind::Text);
    row.finish(CellKind::Error);
    QVERIFY(!valueOf(bound->fields[0], row, buffer).lost);
}

void RowBindingTest::substitution() {
    FieldMapping field = columnField({{u"a"_qs}, {u"b"_qs}});
    const auto value = [&](const QStringList& cells) {
        QString buffer;
        const MappingProfile profile = profileWith({field});
        const auto bound = bind(profile, {u"a"_qs, u"b"_qs});
        FieldValue found = valueOf(bound->fields[0], rowOf(cells), buffer);
        found.text = {}; // the row is gone
        return found;
    };
    QVERIFY(!value({u"1"_qs, u"2"_qs}).substituted);
    QVERIFY(value({u""_qs, u"2"_qs}).substituted);
    QCOMPARE(value({u""_qs, u"2"_qs}).heading, u"b"_qs);
    field.sources[1].values.add(u"2"_qs,
                                u"two"_qs); // wanted by the profile: no remark
    QVERIFY(!value({u""_qs, u"2"_qs}).substituted);
    const FieldValue unknown = value({u""_qs, u"3"_qs});
    QVERIFY(unknown.unknown && !unknown.substituted);
    QCOMPARE(unknown.heading, u"b"_qs);
}

// Whatever the headings are: bound to the only column with that name, or
// refused, or missing.
void RowBindingTest::anyHeadings() {
    QVERIFY(rc::check([] {
        QStringList headings;
        for (int i = *rc::gen::inRange(0, 8); i > 0; --i)
            headings.append(*rc::gen::element(u"a"_qs, u"b"_qs, u"c"_qs, u""_qs, u"Ａ"_qs));
        QStringList keys;
        for (const QString& heading : headings)
            keys.append(heading == u"Ａ" ? u"a"_qs : heading);
        const auto bound = bind(profileWith({columnField({{u"a"_qs}})}), headings);
        RC_ASSERT(bound.has_value() == (keys.count(u"a"_qs) < 2));
        if (bound && keys.contains(u"a"_qs))
            RC_ASSERT(bound->fields[0].sources[0].column == keys.indexOf(u"a"_qs));
        else if (bound)
            RC_ASSERT(bound->missing == QStringList{u"a"_qs});
    }));
}

QTEST_GUILESS_MAIN(RowBindingTest)
#include "test_row_binding.moc"
