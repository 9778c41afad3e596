// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/interest_service.h"

#include "core/base/limits.h"
#include "core/domain/people.h"
#include "core/rules/permissions.h"
#include "core/service/acting_officer.h"
#include "core/storage/stores/entity_table.h"
#include "core/storage/stores/lookup.h"

#include <QCoreApplication>

namespace sizao::service {
namespace {

using base::ErrorCode;
using base::Result;
using domain::Interest;
using storage::Database;
using storage::WriteContext;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Interest)
};

// Of the cadre or unit; NotFound when there is none.
Result<QString> nameOfOther(Database& database, const Interest& interest) {
    const auto name = [](const auto& found) -> Result<QString> {
        if (!found)
            return base::fail(found.error());
        if (!*found)
            return base::fail(ErrorCode::NotFound, Text::tr("没有这名干部或者这个单位。"));
        return (*found)->name;
    };
    if (interest.person)
        return name(storage::entity_table::find<domain::Person>(database, *interest.person));
    return name(storage::entity_table::find<domain::Unit>(database, *interest.unit));
}

Result<> checkDeclared(Database& database, const Interest& interest, const domain::Actor& actor) {
    if (interest.user != actor.user)
        if (auto may = rules::require(actor, rules::Action::AssignHandlers); !may)
            return may;
    if (interest.person.has_value() == interest.unit.has_value())
        return base::fail(ErrorCode::Invalid,
                          Text::tr("请写明与哪名干部或者哪个单位有利害关系，二者选一。"));
    if (interest.note.size() > base::limits::reasonCharacters)
        return base::fail(ErrorCode::LimitReached,
                          Text::tr("说明最多 %1 字，请精简。").arg(base::limits::reasonCharacters));
    return activeOfficer(database, interest.user)
        .and_then([&](const domain::Actor&) { return nameOfOther(database, interest); })
        .map([](const QString&) {});
}

} // namespace

QFuture<Result<std::vector<InterestRow>>> InterestService::list() const {
    return m_session.store().read(
        [actor = m_session.actor()](Database& database) -> Result<std::vector<InterestRow>> {
            const auto interests = storage::entity_table::all<Interest>(database);
            if (!interests)
                return base::fail(interests.error());
            const bool seesAll = rules::allowed(actor, rules::Action::AssignHandlers);
            std::vector<InterestRow> rows;
            for (const Interest& interest : *interests) {
                if (!seesAll && interest.user != actor.user)
                    continue;
                const auto names = storage::userNames(database, {interest.user});
                const auto about = nameOfOther(database, interest);
                if (!names || !about)
                    return base::fail(!names ? names.error() : about.error());
                rows.push_back({interest, names->join(u'、'), *about});
            }
            return rows;
        });
}

QFuture<Result<domain::InterestId>> InterestService::declare(Interest interest) {
    interest.id = m_session.newId<domain::InterestId>();
    interest.declared_on = m_session.today();
    interest.ended_on.reset();
    interest.note = interest.note.trimmed();
    return m_session.store().write(
        m_session.stamp(),
        [interest = std::move(interest)](WriteContext& context) -> Result<domain::InterestId> {
            return checkDeclared(context.database(), interest, context.stamp().actor)
                .and_then([&] {
                    return context.create("interest.declare", interest, QStringLiteral("sys"));
                })
                .and_then([&] {
                    return context.audit({.act = "interest.declare",
                                          .object_type = "interest",
                                          .object = interest.id,
                                          .reason = interest.note});
                })
                .map([&] { return interest.id; });
        });
}

QFuture<Result<>> InterestService::end(domain::InterestId id, const QString& reason) {
    return m_session.store().write(
        m_session.stamp(),
        [id, reason = reason.trimmed(),
         today = m_session.today()](WriteContext& context) -> Result<> {
            const domain::Actor& actor = context.stamp().actor;
            if (auto may = rules::require(actor, rules::Action::AssignHandlers); !may)
                return may;
            if (reason.isEmpty())
                return base::fail(ErrorCode::Invalid,
                                  Text::tr("解除利害关系会让他重新可以办案，请写明理由。"));
            const auto known = storage::entity_table::find<Interest>(context.database(), id);
            if (!known)
                return base::fail(known.error());
            if (!*known || (*known)->ended_on)
                return base::fail(ErrorCode::NotFound,
                                  Text::tr("没有这条利害关系，或者已经解除。"));
            if ((*known)->user == actor.user)
                return base::fail(ErrorCode::Refused,
                                  Text::tr("本人的利害关系由他人解除，不能自己解除。"));
            Interest ended = **known;
            ended.ended_on = today;
            return context.update("interest.end", ended, "state").and_then([&] {
                return context.audit({.act = "interest.end",
                                      .object_type = "interest",
                                      .object = id,
                                      .reason = reason});
            });
        });
}

} // namespace sizao::service
