// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/demo_service.h"

#include "core/service/demo/casework.h"
#include "core/service/demo/district.h"
#include "core/service/people_service.h"
#include "core/service/warning_service.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>

#include <algorithm>

namespace sizao::service {
namespace {

using base::ErrorCode;
using base::Result;
using domain::Role;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Demo)
};

Result<> writeFile(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return base::fail(ErrorCode::Unreadable,
                          Text::tr("写不了文件“%1”，请检查磁盘空间和权限。").arg(path));
    return {};
}

NewVault newVault(const QString& path) {
    NewVault wanted;
    wanted.path = path;
    wanted.organisation = QStringLiteral("云江区纪委监委");
    wanted.agency_word = QStringLiteral("云纪");
    wanted.standards_from = *base::Day::fromCivil(2020, 1, 1);
    wanted.owner = {QStringLiteral("周明远"),
                    {Role::SectionHead, Role::SupervisingLeader, Role::Handler, Role::Acceptor}};
    wanted.officers = {{QStringLiteral("陈静怡"), {Role::Handler}},
                       {QStringLiteral("刘建国"), {Role::Handler}},
                       {QStringLiteral("欧阳晓雯"), {Role::Handler, Role::Reporter}}};
    wanted.unit_lines = {{140, 160, 180}}; // as a back-test of an invented district might fix them
    wanted.training = true;
    return wanted;
}

// One sheet of the generator through the ordinary import.
Result<qint64> takeIn(Session& session, const QString& folder, const demo::DemoSheet& sheet,
                      const base::Progress& progress) {
    ImportRequest request;
    request.file = folder + u'/' + sheet.file_name;
    request.profile_file = request.file + QLatin1String(".json");
    if (auto written = writeFile(request.file, sheet.csv); !written)
        return base::fail(written.error());
    if (auto written = writeFile(request.profile_file, sheet.mapping); !written)
        return base::fail(written.error());
    const auto report = IntakeService(session).import(request, progress).takeResult();
    if (!report)
        return base::fail(report.error());
    if (report->cancelled)
        return base::fail(ErrorCode::Cancelled, Text::tr("已取消，没有留下演示数据。"));
    if (report->rejected > 0)
        return base::fail(ErrorCode::Internal, Text::tr("演示数据“%1”有 %2 行没有接收：%3")
                                                   .arg(sheet.file_name)
                                                   .arg(report->rejected)
                                                   .arg(report->rejected_by_reason.front().first));
    return report->accepted;
}

Result<DemoReport> fill(Session& session, std::uint64_t seed, const base::Progress& progress) {
    const QTemporaryDir folder;
    if (!folder.isValid())
        return base::fail(ErrorCode::Unreadable,
                          Text::tr("建不了临时文件夹，请检查磁盘空间和权限。"));
    const auto district = demo::generate(seed, session.today());
    if (!district)
        return base::fail(district.error());
    DemoReport report;
    const auto units = takeIn(session, folder.path(), district->units, progress);
    const auto cadres = units ? takeIn(session, folder.path(), district->cadres, progress) : units;
    if (!cadres)
        return base::fail(cadres.error());
    report.units = *units;
    report.cadres = *cadres;
    for (const demo::DemoSheet& sheet : district->records) {
        const auto records = takeIn(session, folder.path(), sheet, progress);
        if (!records)
            return base::fail(records.error());
        report.records += *records;
    }
    report.practice_file = QFileInfo(session.path()).dir().filePath(district->practice.file_name);
    return writeFile(report.practice_file, district->practice.csv)
        .and_then([&] {
            return writeFile(report.practice_file + QLatin1String(".json"),
                             district->practice.mapping);
        })
        .map([&] { return report; });
}

// What came up long before the file was made has been dealt with: nobody begins with a backlog of
// years.
Result<> closeOld(Session& session, domain::UserId proposer) {
    constexpr int lastDays = 120;
    WarningService warnings(session);
    const auto pending = warnings.signalsOn().takeResult();
    if (!pending)
        return base::fail(pending.error());
    for (const Notice& notice : noticesOf(*pending)) {
        if (session.today() - notice.leading().known_on <= lastDays)
            continue;
        DecisionEntry entry;
        for (const SignalRow& row : notice.rows) {
            entry.shown.push_back({row.key, {}});
            if (row.cites_grade_four)
                entry.referral_answer = domain::ReferralAnswer::Referred;
        }
        if (entry.referral_answer)
            entry.referral_reason = QStringLiteral("线索已移送审查调查部门。");
        entry.subject = notice.leading().subject;
        entry.proposed_by = proposer;
        entry.reason_code = domain::DismissReason::AlreadyKnown;
        entry.reason = QStringLiteral("建库以前已经谈话提醒并整改，建库时补记，不再重复预警。");
        auto dismissed = warnings.dismiss(entry);
        dismissed.waitForFinished(); // a continuation has no result to take before
        if (auto done = dismissed.takeResult(); !done)
            return done;
    }
    return {};
}

// The first signals are decided, so that every page has something to show.
Result<> decideSome(Session& session) {
    WarningService warnings(session);
    const auto officers = PeopleService(session).officers().takeResult();
    const auto pending = warnings.signalsOn().takeResult();
    if (!officers || !pending)
        return base::fail(!officers ? officers.error() : pending.error());
    std::vector<domain::UserId> handlers;
    for (const domain::User& officer : *officers)
        if (officer.id != session.actor().user && // who decides does not propose
            std::find(officer.roles.begin(), officer.roles.end(), Role::Handler)
                != officer.roles.end())
            handlers.push_back(officer.id);
    if (handlers.size() < 2)
        return {};
    int decided = 0;
    for (const Notice& notice : noticesOf(*pending)) {
        DecisionEntry entry;
        for (const SignalRow& row : notice.rows)
            entry.shown.push_back({row.key, {}});
        entry.subject = notice.leading().subject;
        entry.proposed_by = handlers[0];
        entry.handlers = {handlers[0], handlers[1]};
        if (notice.leading().cites_grade_four || decided == 4)
            continue;
        if (++decided == 4) {
            entry.reason_code = domain::DismissReason::AlreadyKnown;
            entry.reason = QStringLiteral("所涉问题已由派驻组谈话处理并整改，不再重复预警。");
            auto dismissed = warnings.dismiss(entry);
            dismissed.waitForFinished(); // a continuation has no result to take before
            if (auto done = dismissed.takeResult(); !done)
                return done;
            continue;
        }
        entry.reason = QStringLiteral("事实清楚、双人核实，累计分值已达预警标准，同意立案核查。");
        auto adopted = warnings.adopt(entry);
        adopted.waitForFinished();
        if (auto opened = adopted.takeResult(); !opened)
            return base::fail(opened.error());
    }
    return closeOld(session, handlers[0]);
}

} // namespace

Result<Demo> createDemo(const QString& path, const base::Secret& passphrase, std::uint64_t seed,
                        const Environment& environment, const base::Progress& progress) {
    Environment lent = environment;
    const auto clock = std::make_shared<demo::DemoClock>(environment.clock);
    lent.clock = clock;
    auto session = createVault(newVault(path), passphrase, lent);
    if (!session)
        return base::fail(session.error());
    auto report = fill(**session, seed, progress).and_then([&](DemoReport filled) {
        return demo::runCases(**session, *clock)
            .and_then([&] { return decideSome(**session); })
            .map([&] { return filled; });
    });
    if (!report) {
        session->reset();
        removeVault(path);
        return base::fail(report.error());
    }
    return Demo{std::move(*session), std::move(*report)};
}

} // namespace sizao::service
