// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/stores/entity_table.h"
#include "tests/support/temp_folder.h"
#include "tests/support/temp_session.h"

#include <QTest>

#include <atomic>

namespace sizao::support {

// A clock that a test puts forward.
class SettableClock final : public base::Clock {
public:
    explicit SettableClock(base::Day day) { set(day); }
    void set(base::Day day) { m_now = qint64{day.number()} * 86'400'000 + 14'400'000; } // noon
    void advance(int days) { set(today() + days); }
    [[nodiscard]] std::int64_t nowMs() const override { return m_now; }
    [[nodiscard]] std::int64_t uptimeSeconds() const override { return 4321; }

private:
    std::atomic<std::int64_t> m_now = 0;
};

inline base::Day day(int year, int month, int dayOfMonth) {
    return *base::Day::fromCivil(year, month, dayOfMonth);
}

// Everything a refused act must leave as it was. The audit is compared apart.
struct Trace {
    qint64 outbox = 0;
    qint64 audit = 0;
    std::vector<qint64> rows; // of every table of an entity, then numbers and streams
    bool operator==(const Trace&) const = default;
};

// A vault in a folder that goes away: an owner who heads the section and handles, two handlers,
// two units, three cadres, and one who moved from the first unit to the second on 2026-03-01.
// Its keys cost nothing and its clock stands on 2026-11-24.
class VaultFixture {
public:
    explicit VaultFixture(std::string vfs = {},
                          std::vector<domain::Role> owner = {domain::Role::SectionHead,
                                                             domain::Role::SupervisingLeader,
                                                             domain::Role::Handler})
        : m_folder(tempFolderTemplate()),
          m_clock(std::make_shared<SettableClock>(day(2026, 11, 24))),
          m_vfs(std::move(vfs)),
          m_session(expected(service::createVault(
              newVault(std::move(owner)), TempSession::secretOf(passphrase()), environment()))) {
        const auto officers = expected(service::PeopleService(*m_session).officers().takeResult());
        m_head = officers[0].id;
        m_fang = officers[1].id;
        m_qiang = officers[2].id;
        addPeople();
    }

    [[nodiscard]] service::NewVault newVault(std::vector<domain::Role> owner) const {
        service::NewVault wanted;
        wanted.path = path();
        wanted.organisation = QStringLiteral("云湖区纪委监委");
        wanted.agency_word = QStringLiteral("云纪");
        wanted.standards_from = day(2020, 1, 1);
        wanted.owner = {QStringLiteral("周正"), std::move(owner)};
        wanted.officers = {{QStringLiteral("王芳"), {domain::Role::Handler}},
                           {QStringLiteral("李强"), {domain::Role::Handler}}};
        return wanted;
    }
    [[nodiscard]] service::Environment environment() const {
        const vault::KeyCost quick{.memory_kib = 64, .passes = 2};
        service::Environment environment{m_clock, {quick, quick}, {}};
        environment.store.vfs = m_vfs;
        return environment;
    }
    [[nodiscard]] static QString passphrase() { return TempSession::passphrase(); }
    [[nodiscard]] QString path() const { return file(QStringLiteral("test.sizao")); }
    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }
    QString write(const QString& name, const QString& text) const {
        QFile target(file(name));
        if (!target.open(QIODevice::WriteOnly))
            qFatal("cannot write %s", qPrintable(name));
        target.write(text.toUtf8());
        return target.fileName();
    }

    [[nodiscard]] service::Session& session() { return *m_session; }
    [[nodiscard]] SettableClock& clock() { return *m_clock; }
    [[nodiscard]] base::Day today() const { return m_clock->today(); }
    [[nodiscard]] domain::UserId head() const { return m_head; }
    [[nodiscard]] domain::UserId fang() const { return m_fang; }
    [[nodiscard]] domain::UserId qiang() const { return m_qiang; }
    void close() { m_session.reset(); }
    [[nodiscard]] base::Result<> open() {
        close();
        auto opened =
            service::openVault(path(), TempSession::secretOf(passphrase()), environment());
        if (!opened)
            return base::fail(opened.error());
        m_session = std::move(*opened);
        return {};
    }

    [[nodiscard]] static domain::PersonId person(const char* number) {
        return domain::PersonId::fromName(QByteArray("person:") + number);
    }
    [[nodiscard]] static domain::SubjectRef subject(const char* number) {
        return {domain::SubjectKind::Person, person(number)};
    }
    [[nodiscard]] static domain::UnitId unit(const char* name) {
        return domain::UnitId::fromName(QByteArray("unit:") + name);
    }
    template <domain::Entity E>
    void create(const E& entity, const char* stream = "ref") {
        expected(m_session->store()
                     .write(m_session->stamp(),
                            [&](storage::WriteContext& context) -> base::Result<> {
                                return context.create("test.create", entity,
                                                      QString::fromLatin1(stream));
                            })
                     .takeResult());
    }
    template <domain::Entity E>
    [[nodiscard]] std::vector<E> all() {
        return expected(m_session->store()
                            .read([](storage::Database& database) {
                                return storage::entity_table::all<E>(database);
                            })
                            .takeResult());
    }
    // One number from the database, by the writer, as the test words it.
    [[nodiscard]] qint64 number(const char* sql) {
        const std::string text = sql;
        return expected(m_session->store()
                            .maintain([text](storage::Database& database) {
                                return database.value<qint64>(
                                    storage::Sql::assembled("test", text));
                            })
                            .takeResult())
            .value_or(-1);
    }
    // What no use case does: changes behind the back of the program.
    void tamper(const char* sql) {
        const std::string text = sql;
        expected(m_session->store()
                     .maintain([text](storage::Database& database) {
                         return database.runScript(storage::Sql::assembled("test", text));
                     })
                     .takeResult());
    }
    [[nodiscard]] Trace trace() {
        Trace seen;
        seen.outbox = number("SELECT last_n FROM chain");
        seen.audit = number("SELECT count(*) FROM audit");
        for (const char* table : {"unit", "person", "person_profile", "tenure", "user",
                                  "import_batch", "record", "verification", "signal_decision",
                                  "warning_case", "number", "stream", "record_change"})
            seen.rows.push_back(number((std::string("SELECT count(*) FROM ") + table).c_str()));
        seen.rows.push_back(number("SELECT coalesce(sum(rev), 0) FROM record"));
        seen.rows.push_back(number("SELECT count(*) FROM outbox"));
        return seen;
    }

    [[nodiscard]] service::RecordEntry entry(const char* staffNo = "G001",
                                             const char* indicator = "YL03", int level = 3,
                                             int daysAgo = 10) const {
        service::RecordEntry entry;
        entry.person = person(staffNo);
        entry.occurred_on = today() - daysAgo;
        entry.channel = QStringLiteral("C01");
        entry.indicator = QString::fromLatin1(indicator);
        entry.level = level;
        entry.facts = QStringLiteral("工作时间不在岗，两名检查人员当场记录");
        return entry;
    }
    domain::RecordId enter(const service::RecordEntry& entry) {
        return expected(service::RecordService(*m_session).enter(entry).takeResult());
    }
    [[nodiscard]] service::VerificationEntry
    conclusion(domain::RecordId record,
               domain::Conclusion conclusion = domain::Conclusion::Verified) const {
        service::VerificationEntry entry;
        entry.record = record;
        entry.conclusion = conclusion;
        entry.verifiers = {m_fang, m_qiang};
        entry.evidence = QStringLiteral("检查记录双人签字");
        return entry;
    }
    void verify(const service::VerificationEntry& entry) {
        expected(service::RecordService(*m_session).verify(entry).takeResult());
    }
    domain::RecordId verified(const char* staffNo, const char* indicator, int level, int daysAgo) {
        const auto record = enter(entry(staffNo, indicator, level, daysAgo));
        verify(conclusion(record));
        return record;
    }

private:
    void addPeople() {
        for (const auto& [name, brief] :
             {std::pair("区城管局", "城管"), std::pair("区教育局", "教育")}) {
            domain::Unit made;
            made.id = unit(name);
            made.name = QString::fromUtf8(name);
            made.short_name = QString::fromUtf8(brief);
            made.code = QStringLiteral("U") + QString::number(m_units++);
            create(made);
        }
        addCadre("G001", "张伟", "zhang wei", "区城管局", "科长");
        addCadre("G002", "赵敏", "zhao min", "区城管局", "科员");
        addCadre("G003", "钱丽", "qian li", "区教育局", "科长");
        addCadre("G004", "孙强", "sun qiang", "区城管局", "队长", {}, day(2026, 2, 28));
        addTenure("G004", "区教育局", "主任", day(2026, 3, 1), {});
    }
    void addCadre(const char* number, const char* name, const char* pinyin, const char* unitName,
                  const char* post, std::optional<base::Day> from = {},
                  std::optional<base::Day> until = {}) {
        domain::Person made;
        made.id = person(number);
        made.name = QString::fromUtf8(name);
        made.pinyin = QString::fromLatin1(pinyin);
        made.staff_no = QString::fromLatin1(number);
        create(made);
        addTenure(number, unitName, post, from, until);
    }
    void addTenure(const char* number, const char* unitName, const char* post,
                   std::optional<base::Day> from, std::optional<base::Day> until) {
        domain::Tenure made;
        made.id = m_session->newId<domain::TenureId>();
        made.person = person(number);
        made.unit = unit(unitName);
        made.post = QString::fromUtf8(post);
        made.held_from = from;
        made.held_to = until;
        create(made);
    }

    QTemporaryDir m_folder;
    std::shared_ptr<SettableClock> m_clock;
    std::string m_vfs;
    int m_units = 1;
    std::unique_ptr<service::Session> m_session;
    domain::UserId m_head;
    domain::UserId m_fang;
    domain::UserId m_qiang;
};

// The code of a refusal; Internal and a failing test when it was none.
template <class T>
base::ErrorCode refusal(const base::Result<T>& result) {
    if (result) {
        QTest::qFail("expected a refusal", __FILE__, __LINE__);
        return base::ErrorCode::Internal;
    }
    return result.error().code;
}

} // namespace sizao::support
