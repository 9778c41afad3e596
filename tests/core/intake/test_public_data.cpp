// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/intake/intake_files.h"
#include "tests/support/shared_data.h"

#include <QHash>
#include <QSet>

using namespace sizao;
using namespace sizao::intake;
using namespace sizao::intake::files;

namespace {

MappingProfile profileNamed(const char* name) {
    QFile file(QStringLiteral(SIZAO_SOURCE_DIR "/tests/data/mappings/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("missing %s", qPrintable(file.fileName()));
    return profileFrom(file.readAll());
}

const base::Day today = *base::Day::fromCivil(2026, 11, 25);

struct Counts {
    QHash<RowOutcome, int> outcomes;
    QHash<QString, int> reasons; // shortened to what does not vary
    QSet<QByteArray> keys;

    void add(const MappedRow& row) {
        ++outcomes[row.outcome];
        for (const RowIssue& issue : row.issues) {
            QString reason = issue.reason;
            for (const QChar digit : u"0123456789-"_qs)
                reason.remove(digit);
            ++reasons[reason.simplified()];
        }
    }
};

QByteArray bytesOf(const RowDigest& digest) {
    return {reinterpret_cast<const char*>(digest.data()), static_cast<qsizetype>(digest.size())};
}

} // namespace

// The public lists by their profiles: every number here was counted independently of the reader.
class PublicDataTest : public QObject {
    Q_OBJECT

private slots:
    void officials();
    void complaints();
    void complaintsIndicators();
};

void PublicDataTest::officials() {
    const QString path = support::sharedPath(u"data/officials.csv"_qs);
    SIZAO_NEEDS_SHARED(path);
    const auto mapped = mapAll(path, profileNamed("public-officials.json"), today);
    QVERIFY2(mapped, qPrintable(mapped ? QString() : mapped.error().message));
    QCOMPARE(mapped->rows.size(), std::size_t(11'530));
    QSet<QByteArray> keys;
    QSet<QString> units;
    QHash<QString, int> names;
    int withoutYears = 0;
    for (const MappedRow& row : mapped->rows) {
        QCOMPARE(row.outcome, RowOutcome::Mapped);
        const auto& draft = std::get<PersonDraft>(row.draft);
        keys.insert(bytesOf(draft.key));
        units.insert(draft.unit_name);
        ++names[draft.name];
        withoutYears += !draft.birth_year && !draft.entered_service_year ? 1 : 0;
    }
    QCOMPARE(keys.size(), 11'530);
    QCOMPARE(units.size(), 147);
    QCOMPARE(withoutYears, 4);
    QCOMPARE(std::count_if(names.begin(), names.end(), [](int count) { return count > 1; }), 433);
}

void PublicDataTest::complaints() {
    const QString path = support::sharedPath(u"data/complaints_2000_2007.csv"_qs);
    SIZAO_NEEDS_SHARED(path);
    const auto mapped = mapAll(path, profileNamed("public-complaints.json"), today);
    QVERIFY2(mapped, qPrintable(mapped ? QString() : mapped.error().message));
    QCOMPARE(mapped->rows.size(), std::size_t(31'072));
    Counts counts;
    QHash<QString, int> conclusions;
    QSet<QString> persons;
    QHash<QString, int> subjects;
    for (const MappedRow& row : mapped->rows) {
        counts.add(row);
        const auto& draft = std::get<RecordDraft>(row.draft);
        counts.keys.insert(bytesOf(draft.key));
        ++conclusions[draft.conclusion];
        ++subjects[draft.subject_kind];
        if (!draft.person_no.isEmpty())
            persons.insert(draft.person_no);
    }
    // 4 incidents after receipt and 4 closed before it; no row has both.
    QCOMPARE(counts.outcomes[RowOutcome::Rejected], 8);
    QCOMPARE(counts.outcomes[RowOutcome::Mapped], 31'064);
    QCOMPARE(counts.reasons[u"发生日期 晚于发现日期"_qs], 4);
    QCOMPARE(counts.reasons[u"结论日期 早于发现日期"_qs], 4);
    QCOMPARE(counts.reasons[u"“incident_date”没有填，按“received_date”登记"_qs], 105);
    QCOMPARE(counts.reasons[u"没有写明对象，按“对象不明”登记，不计分"_qs], 9'338);
    QCOMPARE(counts.reasons[u"有结论日期，没有结论"_qs], 833);
    QCOMPARE(counts.reasons[u"有结论，没有结论日期"_qs], 812);
    QCOMPARE(counts.keys.size(), 31'068); // 4 exact duplicates
    QCOMPARE(subjects[u"UNKNOWN"_qs], 9'338);
    QCOMPARE(subjects[u"PERSON"_qs], 21'734);
    QCOMPARE(persons.size(), 7'751);
    QCOMPARE(conclusions[u"VERIFIED"_qs], 968);
    QCOMPARE(conclusions[u"UNFOUNDED"_qs], 11'950 + 692);
    QCOMPARE(conclusions[u"UNPROVEN"_qs], 14'898 + 12);
    QCOMPARE(conclusions[QString()], 2'552);
    for (auto it = counts.reasons.begin(); it != counts.reasons.end(); ++it)
        qInfo("%6d %s", it.value(), qPrintable(it.key()));
}

// Every row gets an indicator of the catalogue that may concern a person, and hardly any grade IV.
void PublicDataTest::complaintsIndicators() {
    const QString path = support::sharedPath(u"data/complaints_2000_2007.csv"_qs);
    SIZAO_NEEDS_SHARED(path);
    const auto mapped = mapAll(path, profileNamed("public-complaints.json"), today);
    QVERIFY(mapped);
    const QSet<QString> known = {u"YF01"_qs, u"YF02"_qs, u"YF03"_qs, u"YF04"_qs,
                                 u"GL02"_qs, u"YL01"_qs, u"XS02"_qs, u"RC03"_qs};
    QHash<QString, int> pairs;
    QHash<QString, int> verified;
    for (const MappedRow& row : mapped->rows) {
        const auto& draft = std::get<RecordDraft>(row.draft);
        QVERIFY2(known.contains(draft.indicator), qPrintable(draft.indicator));
        QVERIFY(!draft.grade.isEmpty());
        ++pairs[draft.indicator + u' ' + draft.grade];
        if (draft.conclusion == QLatin1String("VERIFIED") && !draft.person_no.isEmpty())
            ++verified[draft.indicator + u' ' + draft.grade];
    }
    QCOMPARE(pairs[u"YF01 IV"_qs], 3); // conspiracy and firearm injury
    QVERIFY(pairs[u"YF01 III"_qs] > 10'000);
    for (auto it = pairs.begin(); it != pairs.end(); ++it)
        qInfo("%s %d, verified of a person %d", qPrintable(it.key()), it.value(),
              verified.value(it.key()));
}

QTEST_GUILESS_MAIN(PublicDataTest)
#include "test_public_data.moc"
