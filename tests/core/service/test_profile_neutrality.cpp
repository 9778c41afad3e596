// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/sheet_json.h"
#include "core/service/what_if_service.h"
#include "tests/core/service/decision_entries.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace sizao;
using domain::PersonProfile;
using service::WarningService;
using support::expected;
using support::VaultFixture;
using tests::enterThree;
using tests::text;

namespace {

constexpr std::array staff{"G001", "G002", "G003", "G004"};

// Profiles in which no two people share a value but for the sex.
std::vector<PersonProfile> fourProfiles() {
    using domain::CadreClass;
    using domain::Sex;
    const std::array classes{CadreClass::Leading, CadreClass::Enforcement, CadreClass::Grassroots,
                             CadreClass::Support};
    std::vector<PersonProfile> profiles;
    for (std::size_t i = 0; i < staff.size(); ++i) {
        PersonProfile& profile = profiles.emplace_back();
        profile.id = domain::PersonProfileId(
            static_cast<const base::RawId&>(VaultFixture::person(staff[i])));
        profile.sex = i % 2 == 0 ? Sex::Male : Sex::Female;
        profile.cadre_class = classes[i];
        profile.birth_year = 1968 + 9 * static_cast<int>(i);
        profile.entered_service = 1990 + 9 * static_cast<int>(i);
        profile.rank = QStringLiteral("职级") + QString::number(i);
        profile.education = QStringLiteral("学历") + QString::number(i);
        profile.political_status = QStringLiteral("面貌") + QString::number(i);
        profile.grassroots_years = static_cast<int>(2 * i);
    }
    return profiles;
}

// One detail at a time is dealt anew over all.
void permute(std::vector<PersonProfile>& profiles, std::mt19937& random) {
    domain::forEachField<PersonProfile>([&](const auto& field) {
        using Value = std::remove_cvref_t<decltype(profiles[0].*field.member)>;
        std::vector<Value> values;
        for (const PersonProfile& profile : profiles)
            values.push_back(profile.*field.member);
        std::shuffle(values.begin(), values.end(), random);
        for (std::size_t i = 0; i < values.size(); ++i)
            profiles[i].*field.member = values[i];
    });
}

void store(VaultFixture& vault, const std::vector<PersonProfile>& profiles) {
    expected(vault.session()
                 .store()
                 .write(vault.session().stamp(),
                        [&](storage::WriteContext& context) -> base::Result<> {
                            for (const PersonProfile& profile : profiles)
                                if (auto stored = context.update("test.profile", profile, "core");
                                    !stored)
                                    return stored;
                            return {};
                        })
                 .takeResult());
}

QByteArray withoutContext(domain::ComputationSheet sheet) {
    sheet.context.reset(); // for the reader, never part of the result
    return rules::toSheetJson(sheet);
}

// Every signal with its sheet, the sheet of everybody and every unit in every model, and what a
// what-if changes: as a program that was just opened says it.
QByteArrayList everything(VaultFixture& vault) {
    expected(vault.open());
    WarningService warnings(vault.session());
    QByteArrayList said;
    for (const service::SignalRow& row : tests::pending(warnings, true))
        said << row.key.toUtf8()
             << withoutContext(*expected(warnings.explain(row.key).takeResult()).sheet);
    std::vector<domain::SubjectRef> subjects;
    for (const char* number : staff)
        subjects.push_back(VaultFixture::subject(number));
    for (const char* unit : {"区城管局", "区教育局"})
        subjects.push_back({domain::SubjectKind::Unit, VaultFixture::unit(unit)});
    for (const domain::SubjectRef& subject : subjects)
        for (const QString& model : vault.session().standards()->modelCodes())
            said << withoutContext(expected(warnings.sheetOf(subject, model).takeResult()));
    service::WhatIfRequest halved;
    halved.adjustments.factors = {{text("BX"), {}, 50}};
    service::WhatIfService whatIf(vault.session());
    said << expected(whatIf.compare(halved).takeResult()).digest.toLatin1();
    return said;
}

} // namespace

// Age, sex, education, rank and the rest of a profile change no score (product text, P18).
class TestProfileNeutrality : public QObject {
    Q_OBJECT
private slots:
    void permutedProfilesLeaveEverySheet();
};

void TestProfileNeutrality::permutedProfilesLeaveEverySheet() {
    VaultFixture vault;
    auto profiles = fourProfiles();
    for (const PersonProfile& profile : profiles)
        vault.create(profile, "hr");
    enterThree(vault); // G001, orange
    vault.verified("G002", "BX04", 1, 50);
    vault.verified("G003", "YL01", 1, 90);
    vault.verified("G004", "BX01", 1, 300);
    const QByteArrayList before = everything(vault);
    QVERIFY(before.size() > 12); // signals, and sheets of six subjects in several models
    std::mt19937 random(18);
    int rounds = 0;
    while (rounds < 12) {
        const auto known = profiles;
        permute(profiles, random);
        store(vault, profiles);
        QVERIFY(everything(vault) == before);
        QVERIFY(vault.all<PersonProfile>() == profiles);
        rounds += profiles != known ? 1 : 0;
    }
}

QTEST_GUILESS_MAIN(TestProfileNeutrality)
#include "test_profile_neutrality.moc"
