// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/intake_service.h"
#include "core/service/people_service.h"
#include "core/service/record_service.h"
#include "core/service/vault_service.h"

#include <QFile>
#include <QTemporaryDir>

namespace sizao::support {

// Time stands still, so that what is derived from today is the same every day.
class FixedClock final : public base::Clock {
public:
    [[nodiscard]] std::int64_t nowMs() const override { return 1'795'500'000'000; } // 2026-11-24
    [[nodiscard]] std::int64_t uptimeSeconds() const override { return 1000; }
};

template <class T>
T expected(base::Result<T> result) {
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

// A vault in a folder that goes away, with an owner who decides and two handlers, three cadres of
// two units, and keys that cost nothing.
class TempSession {
public:
    enum class Staff { Three, OwnerAlone };

    explicit TempSession(std::vector<domain::Role> owner = {domain::Role::Handler,
                                                            domain::Role::SectionHead,
                                                            domain::Role::SupervisingLeader},
                         Staff staff = Staff::Three) {
        service::NewVault wanted;
        wanted.path = path();
        wanted.organisation = QStringLiteral("云湖区纪委监委");
        wanted.agency_word = QStringLiteral("云纪");
        wanted.standards_from = *base::Day::fromCivil(2020, 1, 1);
        wanted.owner = {QStringLiteral("周正"), std::move(owner)};
        if (staff == Staff::Three)
            wanted.officers = {{QStringLiteral("王芳"), {domain::Role::Handler}},
                               {QStringLiteral("李强"), {domain::Role::Handler}}};
        m_session = expected(service::createVault(wanted, secretOf(passphrase()), environment()));
    }

    [[nodiscard]] static service::Environment environment() {
        const vault::KeyCost quick{.memory_kib = 64, .passes = 2};
        return {std::make_shared<FixedClock>(), {quick, quick}, {}};
    }
    [[nodiscard]] static QString passphrase() { return QStringLiteral("correct horse staple 7"); }
    [[nodiscard]] static base::Secret secretOf(const QString& text) {
        QByteArray bytes = text.toUtf8();
        return base::Secret::takeFrom({reinterpret_cast<std::uint8_t*>(bytes.data()),
                                       static_cast<std::size_t>(bytes.size())});
    }
    [[nodiscard]] QString path() const { return file(QStringLiteral("test.sizao")); }
    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] service::Session& session() { return *m_session; }
    void close() { m_session.reset(); }

    QString write(const QString& name, const QString& text) const {
        QFile target(file(name));
        if (!target.open(QIODevice::WriteOnly))
            qFatal("cannot write %s", qPrintable(name));
        target.write(text.toUtf8());
        return target.fileName();
    }

    // 张伟 and 赵敏 of 城管局, 钱丽 of 教育局
    void addPeople() {
        const QString csv =
            write(QStringLiteral("people.csv"), QStringLiteral("工号,姓名,单位名称,职务\n"
                                                               "G001,张伟,区城管局,科长\n"
                                                               "G002,赵敏,区城管局,科员\n"
                                                               "G003,钱丽,区教育局,科长\n"));
        service::IntakeService intake(*m_session);
        service::ImportRequest request;
        request.file = csv;
        const auto report = expected(intake.import(request, base::Progress()).takeResult());
        if (report.accepted != 3)
            qFatal("the cadres were not taken in");
    }
    [[nodiscard]] domain::PersonId person(const QString& name) {
        const auto found =
            expected(service::PeopleService(*m_session).search(name, 1).takeResult());
        return found.empty() ? domain::PersonId() : found.front().id;
    }
    [[nodiscard]] domain::UserId officer(const QString& name) {
        for (const auto& user :
             expected(service::PeopleService(*m_session).officers().takeResult()))
            if (user.name == name)
                return user.id;
        return {};
    }

    // A record of that cadre, found today.
    domain::RecordId enter(const QString& name, const QString& indicator, int level = 1,
                           int daysAgo = 10) {
        service::RecordEntry entry;
        entry.person = person(name);
        entry.occurred_on = m_session->today() - daysAgo;
        entry.channel = QStringLiteral("C01");
        entry.indicator = indicator;
        entry.level = level;
        entry.facts = QStringLiteral("检查时发现");
        return expected(service::RecordService(*m_session).enter(entry).takeResult());
    }
    void verify(domain::RecordId record,
                domain::Conclusion conclusion = domain::Conclusion::Verified) {
        service::VerificationEntry entry;
        entry.record = record;
        entry.conclusion = conclusion;
        entry.verifiers = {officer(QStringLiteral("王芳")), officer(QStringLiteral("李强"))};
        entry.evidence = QStringLiteral("检查记录");
        const auto done = service::RecordService(*m_session).verify(entry).takeResult();
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<service::Session> m_session;
};

} // namespace sizao::support
