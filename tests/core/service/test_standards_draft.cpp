// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/sheet_json.h"
#include "core/service/catalogue_service.h"
#include "core/service/draft_edits.h"
#include "core/service/standards_draft_service.h"
#include "core/service/warning_service.h"

#include "tests/support/vault_fixture.h"

using namespace sizao;
using base::ErrorCode;
using domain::DraftState;
using domain::StandardKind;
using service::DraftChange;
using service::DraftEntry;
using service::StandardsDraftService;
using support::day;
using support::expected;
using support::refusal;
using support::VaultFixture;

// From a first word to standards in force, by an editor and two who publish.
class TestStandardsDraft : public QObject {
    Q_OBJECT

private:
    using Id = domain::StandardsDraftId;
    std::unique_ptr<VaultFixture> m_vault;
    domain::UserId m_editor;
    domain::UserId m_leader;

    [[nodiscard]] StandardsDraftService drafts() {
        return StandardsDraftService(m_vault->session());
    }
    [[nodiscard]] service::CatalogueService catalogue() {
        return service::CatalogueService(m_vault->session());
    }
    [[nodiscard]] service::DraftDetail detail(Id id) {
        return expected(drafts().detail(id).takeResult());
    }
    [[nodiscard]] domain::UserId officer(const char* name, std::vector<domain::Role> roles) {
        return expected(service::PeopleService(m_vault->session())
                            .addOfficer(QString::fromUtf8(name), roles)
                            .takeResult());
    }
    [[nodiscard]] static DraftEntry entry(std::optional<base::Day> from,
                                          std::optional<base::Day> until = {}) {
        return {QStringLiteral("阶段重点"), from, until, QStringLiteral("专项治理"),
                QStringLiteral("只调整表述，不影响分值")};
    }
    // The body of an indicator or model on a day, edited.
    [[nodiscard]] DraftChange changed(StandardKind kind, const QString& code,
                                      const std::function<QJsonObject(QJsonObject)>& edit,
                                      base::Day on) {
        DraftChange change{kind, code, {}, {}};
        const auto all = expected(m_vault->session()
                                      .store()
                                      .read([](storage::Database& database) {
                                          return service::publishedVersions(database);
                                      })
                                      .takeResult());
        rules::forEachVersion(rules::inForce(all, on),
                              [&](StandardKind known, const auto& version) {
                                  if (known == kind && version.code == code)
                                      change.body = edit(rules::bodyObject(version.body));
                              });
        change.name = change.body[kind == StandardKind::Model ? u"zh" : u"name"].toString();
        return change;
    }
    [[nodiscard]] DraftChange weight(const char* indicator, int hundredths) {
        return changed(
            StandardKind::Indicator, QString::fromLatin1(indicator),
            [&](QJsonObject body) {
                return service::withWeight(std::move(body), QStringLiteral("M-ZF"), hundredths);
            },
            m_vault->today());
    }
    [[nodiscard]] Id drafted(const DraftEntry& said, const std::vector<DraftChange>& changes) {
        const Id id = expected(drafts().begin(said).takeResult());
        expected(drafts().change(id, changes).takeResult());
        return id;
    }
    [[nodiscard]] Id published(const DraftEntry& said, const std::vector<DraftChange>& changes) {
        const Id id = drafted(said, changes);
        expected(drafts().submit(id, m_editor).takeResult());
        expected(drafts().agree(id, m_leader).takeResult());
        expected(drafts().publish(id).takeResult());
        return id;
    }
    [[nodiscard]] int weightOn(const char* indicator, base::Day on) {
        const auto standards = m_vault->session().standards();
        for (const auto& weight :
             standards->indicatorOn(QString::fromLatin1(indicator), on)->weights)
            if (weight.model == QLatin1String("M-ZF"))
                return weight.weight;
        return 0;
    }

private slots:
    void init() {
        m_vault = std::make_unique<VaultFixture>();
        m_editor = officer("何标", {domain::Role::StandardEditor});
        m_leader = officer("郑导", {domain::Role::SupervisingLeader});
    }

    void aDraftSurvivesTheRestartAndChangesNothing() {
        const Id id = drafted(entry(day(2027, 1, 1)), {weight("YL03", 150)});
        QCOMPARE(weightOn("YL03", day(2027, 6, 1)), 100);
        expected(m_vault->open());
        const auto kept = detail(id);
        QCOMPARE(kept.row.draft.title, QStringLiteral("阶段重点"));
        QCOMPARE(kept.row.draft.valid_from, day(2027, 1, 1));
        QCOMPARE(kept.row.changes, 1);
        QCOMPARE(kept.differences.size(), 1U);
        QCOMPARE(kept.differences[0].label, QStringLiteral("权重 · M-ZF"));
        QCOMPARE(kept.view.indicator(QStringLiteral("YL03"))->weights[0].weight, 150);
        QCOMPARE(weightOn("YL03", day(2027, 6, 1)), 100);
    }

    void whatIsTakenBackIsNoChange() {
        const Id id = drafted(entry(day(2027, 1, 1)), {weight("YL03", 150), weight("YL02", 120)});
        QCOMPARE(detail(id).row.changes, 2);
        expected(drafts().change(id, {weight("YL03", 100)}).takeResult());
        const auto kept = detail(id);
        QCOMPARE(kept.row.changes, 1);
        QCOMPARE(kept.differences.size(), 1U);
        QCOMPARE(kept.differences[0].code, QStringLiteral("YL02"));
        const auto rows = m_vault->trace();
        expected(drafts().change(id, {weight("YL02", 120)}).takeResult()); // said already
        QCOMPARE(m_vault->trace(), rows);
    }

    void publishedByTwoItHoldsFromItsDayOnForEverybody() {
        const Id id = published(entry(day(2027, 1, 1)), {weight("YL03", 150)});
        QCOMPARE(weightOn("YL03", day(2026, 12, 31)), 100); // of this session, at once
        QCOMPARE(weightOn("YL03", day(2027, 1, 1)), 150);
        const auto kept = detail(id);
        QCOMPARE(kept.row.draft.state, DraftState::Published);
        QCOMPARE(kept.row.proposer, QStringLiteral("何标"));
        QCOMPARE(kept.row.agreed, QStringLiteral("郑导"));
        QCOMPARE(kept.row.publisher, QStringLiteral("周正"));
        QCOMPARE(kept.differences.size(), 1U); // still told, against what was before
        QCOMPARE(refusal(drafts().change(id, {weight("YL03", 200)}).takeResult()),
                 ErrorCode::Conflict); // immutable
        expected(m_vault->open());
        QCOMPARE(weightOn("YL03", day(2027, 1, 1)), 150);
        const auto rows = expected(catalogue().versions(QStringLiteral("YL03")).takeResult());
        QCOMPARE(rows.size(), 2U);
        QCOMPARE(rows[0].until, day(2026, 12, 31));
        QCOMPARE(rows[0].standing, service::VersionStanding::InForce);
        QCOMPARE(rows[1].standing, service::VersionStanding::Future);
        QCOMPARE(rows[1].draft, QStringLiteral("阶段重点"));
        m_vault->clock().set(day(2027, 1, 1));
        const auto later = expected(catalogue().versions(QStringLiteral("YL03")).takeResult());
        QCOMPARE(later[0].standing, service::VersionStanding::Superseded);
        QCOMPARE(later[1].standing, service::VersionStanding::InForce);
    }

    void aPhaseEndsByItself() {
        [[maybe_unused]] const Id id =
            published(entry(day(2027, 1, 1), day(2027, 3, 31)), {weight("YL03", 150)});
        QCOMPARE(weightOn("YL03", day(2026, 12, 31)), 100);
        QCOMPARE(weightOn("YL03", day(2027, 1, 1)), 150);
        QCOMPARE(weightOn("YL03", day(2027, 3, 31)), 150);
        QCOMPARE(weightOn("YL03", day(2027, 4, 1)), 100);
        const auto rows = expected(catalogue().versions(QStringLiteral("YL03")).takeResult());
        QCOMPARE(rows.size(), 3U);
        QCOMPARE(rows[1].phase_end, day(2027, 3, 31));
        QVERIFY(!rows[0].phase_end && !rows[2].phase_end);
        QVERIFY(expected(catalogue().compare(day(2026, 12, 1), day(2027, 4, 1)).takeResult())
                    .empty()); // as it was
        QCOMPARE(
            expected(catalogue().compare(day(2026, 12, 1), day(2027, 2, 1)).takeResult()).size(),
            1U);
    }

    // Points are bound at occurrence: no event that is there, and no sheet of today, moves.
    void publishingMovesNoPointsOfWhatHappened() {
        m_vault->verified("G001", "BX01", 2, 10);
        service::WarningService warnings(m_vault->session());
        const auto sheet = [&] {
            return expected(warnings
                                .sheetOf(VaultFixture::subject("G001"), QStringLiteral("M-ZF"),
                                         m_vault->today())
                                .takeResult());
        };
        const auto before = sheet();
        QCOMPARE(expected(warnings.signalsOn().takeResult()).size(), 1U);
        [[maybe_unused]] const Id id =
            published(entry(m_vault->today() + 1), {weight("BX01", 300), weight("YL03", 10)});
        QCOMPARE(rules::toSheetJson(sheet()), rules::toSheetJson(before));
        const auto rows = expected(warnings.signalsOn().takeResult()); // folded with new standards
        QCOMPARE(rows.size(), 1U);
        QCOMPARE(rows[0].score, before.score);
        QCOMPARE(expected(warnings.signalsOn(m_vault->today() + 30).takeResult())[0].score,
                 before.score);
    }

    void newIndicatorsMoveNobodysRecordsToAnotherIndicator() {
        m_vault->verified("G001", "BX01", 2, 10);
        service::WarningService warnings(m_vault->session());
        const auto before = expected(warnings.signalsOn().takeResult());
        auto first = changed(
            StandardKind::Indicator, QStringLiteral("BX01"),
            [](QJsonObject body) {
                body.insert(QStringLiteral("code"), QStringLiteral("AA01"));
                return body;
            },
            m_vault->today());
        first.code = QStringLiteral("AA01"); // sorts before all others
        [[maybe_unused]] const Id id = published(entry(m_vault->today() + 1), {first});
        const auto after = expected(warnings.signalsOn().takeResult());
        QCOMPARE(after.size(), 1U);
        QCOMPARE(after[0].key, before[0].key);
        QCOMPARE(after[0].score, before[0].score);
    }

    void whatIsWrongStandsInTheWay_data() {
        QTest::addColumn<int>("from"); // days after today; 0: none given
        QTest::addColumn<int>("until");
        QTest::addColumn<int>("weight");
        QTest::addColumn<QString>("waiver");
        QTest::addColumn<QString>("says");
        const QString why = QStringLiteral("不影响分值");
        QTest::newRow("no day") << 0 << 0 << 150 << why << QStringLiteral("请填写施行日");
        QTest::newRow("today") << -1 << 0 << 150 << why << QStringLiteral("标准不溯及既往");
        QTest::newRow("ends before it begins")
            << 10 << 9 << 150 << why << QStringLiteral("早于施行日");
        QTest::newRow("weight too large") << 10 << 0 << 301 << why << QStringLiteral("YL03");
        QTest::newRow("nothing changed") << 10 << 0 << 100 << why << QStringLiteral("没有不同");
        QTest::newRow("no back-test and no reason")
            << 10 << 0 << 150 << QString() << QStringLiteral("不作回测的，写明理由");
    }
    void whatIsWrongStandsInTheWay() {
        QFETCH(int, from);
        QFETCH(int, until);
        QFETCH(int, weight);
        QFETCH(QString, waiver);
        QFETCH(QString, says);
        DraftEntry said = entry({});
        if (from != 0)
            said.valid_from = m_vault->today() + (from < 0 ? 0 : from);
        if (until != 0)
            said.valid_until = m_vault->today() + until;
        said.waiver = waiver;
        const Id id = drafted(said, {this->weight("YL03", weight)});
        const auto refused = drafts().submit(id, m_editor).takeResult();
        QVERIFY(!refused.has_value());
        QVERIFY2(refused.error().message.contains(says), qPrintable(refused.error().message));
        QCOMPARE(detail(id).row.draft.state, DraftState::Editing);
    }

    void theLadderRuleStandsInTheWay() {
        const Id id = drafted(entry(day(2027, 1, 1)),
                              {changed(
                                  StandardKind::Model, QStringLiteral("M-ZF"),
                                  [](QJsonObject body) {
                                      return service::withThreshold(std::move(body),
                                                                    domain::Tier::Yellow, 5000);
                                  },
                                  m_vault->today())});
        const QString all = detail(id).obstacles.join(u'\n');
        QVERIFY2(all.contains(QStringLiteral(
                     "M-ZF 作风建设预警模型：Ⅰ级单项指标封顶（5 分）没有低于这条预警线")),
                 qPrintable(all));
        QCOMPARE(refusal(drafts().submit(id, m_editor).takeResult()), ErrorCode::Refused);
    }

    void versionsDoNotOverlapAndLeaveNoGap() {
        [[maybe_unused]] const Id first =
            published(entry(day(2027, 3, 1), day(2027, 5, 31)), {weight("YL03", 150)});
        const auto obstacles = [&](base::Day from, std::optional<base::Day> until) {
            const Id id = drafted(entry(from, until), {weight("YL03", 130)});
            return detail(id).obstacles.join(u'\n');
        };
        QVERIFY(obstacles(day(2027, 3, 1), {}).contains(QStringLiteral("同一天不能有两个")));
        QVERIFY(obstacles(day(2027, 2, 1), {}).contains(QStringLiteral("重叠")));
        QVERIFY(obstacles(day(2027, 2, 1), day(2027, 3, 1)).contains(QStringLiteral("重叠")));
        QCOMPARE(obstacles(day(2027, 2, 1), day(2027, 2, 28)), QString());
        QVERIFY(obstacles(day(2027, 4, 1), {}).contains(QStringLiteral("重叠"))); // its end
        QCOMPARE(obstacles(day(2027, 7, 1), {}), QString());
        [[maybe_unused]] const Id second =
            published(entry(day(2027, 2, 1), day(2027, 2, 28)), {weight("YL03", 130)});
        QCOMPARE(weightOn("YL03", day(2027, 2, 28)), 130);
        QCOMPARE(weightOn("YL03", day(2027, 3, 1)), 150); // the next version, not restored twice
        QCOMPARE(weightOn("YL03", day(2027, 6, 1)), 100);
    }

    void publishingTakesTwoWhoDidNotProposeIt() {
        const domain::UserId both =
            officer("孟全", {domain::Role::StandardEditor, domain::Role::SectionHead,
                             domain::Role::SupervisingLeader});
        const domain::UserId head = officer("章段", {domain::Role::SectionHead});
        const Id id = drafted(entry(day(2027, 1, 1)), {weight("YL03", 150)});
        QCOMPARE(refusal(drafts().submit(id, m_vault->fang()).takeResult()),
                 ErrorCode::Refused); // a handler proposes no standards
        QCOMPARE(refusal(drafts().publish(id).takeResult()), ErrorCode::Conflict);
        expected(drafts().submit(id, both).takeResult());
        QCOMPARE(refusal(drafts().publish(id).takeResult()), ErrorCode::Conflict); // first agree
        QCOMPARE(refusal(drafts().agree(id, both).takeResult()), ErrorCode::Refused);
        QCOMPARE(refusal(drafts().agree(id, m_editor).takeResult()), ErrorCode::Refused);
        expected(drafts().agree(id, m_vault->head()).takeResult());
        QCOMPARE(refusal(drafts().publish(id).takeResult()), ErrorCode::Refused); // same person
        QCOMPARE(refusal(drafts().giveBack(id, {}).takeResult()), ErrorCode::Refused);
        expected(drafts().giveBack(id, QStringLiteral("再核对")).takeResult());
        QCOMPARE(detail(id).row.draft.remark, QStringLiteral("再核对"));
        expected(drafts().submit(id, m_editor).takeResult());
        expected(drafts().agree(id, head).takeResult());
        expected(drafts().publish(id).takeResult()); // the owner is supervising leader too
    }

    void aBackTestGoesWithTheDraftItWasMadeOf() {
        DraftEntry said = entry(day(2027, 1, 1));
        said.waiver.clear();
        const Id id = drafted(said, {weight("YL03", 150)});
        expected(drafts().setBackTest(id, QStringLiteral("9c1f"), m_vault->today()).takeResult());
        QCOMPARE(detail(id).row.draft.back_test, QStringLiteral("9c1f"));
        expected(drafts().change(id, {weight("YL02", 150)}).takeResult()); // other standards now
        QCOMPARE(detail(id).row.draft.back_test, QString());
        QCOMPARE(refusal(drafts().submit(id, m_editor).takeResult()), ErrorCode::Refused);
        expected(drafts().setBackTest(id, QStringLiteral("77aa"), m_vault->today()).takeResult());
        expected(drafts().submit(id, m_editor).takeResult());
        QCOMPARE(
            refusal(drafts().setBackTest(id, QStringLiteral("1"), m_vault->today()).takeResult()),
            ErrorCode::Conflict);
    }

    void draftStandardsAreThoseThatWillBe() {
        const Id id = drafted(entry(day(2027, 1, 1), day(2027, 1, 31)), {weight("YL03", 150)});
        const auto weightIn = [](const rules::Standards& standards, base::Day on) {
            return standards.indicatorOn(u"YL03", on)->weights[0].weight;
        };
        const auto planned = expected(drafts().draftStandards(id).takeResult());
        QCOMPARE(weightIn(*planned, day(2026, 12, 31)), 100);
        QCOMPARE(weightIn(*planned, day(2027, 1, 31)), 150);
        QCOMPARE(weightIn(*planned, day(2027, 2, 1)), 100);
        const auto back = expected(drafts().draftStandards(id, day(2025, 1, 1)).takeResult());
        QCOMPARE(weightIn(*back, day(2024, 12, 31)), 100);
        QCOMPARE(weightIn(*back, day(2025, 1, 1)), 150);
        QCOMPARE(weightOn("YL03", day(2027, 1, 1)), 100); // nothing is in force by asking
    }

    void itIsForThoseWhoMay() {
        const Id id = drafted(entry(day(2027, 1, 1)), {weight("YL03", 150)});
        VaultFixture other({}, {domain::Role::Handler, domain::Role::SupervisingLeader});
        StandardsDraftService service(other.session());
        QCOMPARE(refusal(service.begin(entry({})).takeResult()), ErrorCode::Refused);
        QCOMPARE(refusal(drafts().detail(domain::StandardsDraftId()).takeResult()),
                 ErrorCode::NotFound);
        expected(drafts().discard(id).takeResult());
        QCOMPARE(refusal(drafts().submit(id, m_editor).takeResult()), ErrorCode::Conflict);
    }
};

QTEST_GUILESS_MAIN(TestStandardsDraft)
#include "test_standards_draft.moc"
