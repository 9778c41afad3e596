// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/people_service.h"

#include "core/base/limits.h"
#include "core/rules/permissions.h"
#include "core/storage/stores/entity_table.h"

#include <QCoreApplication>

#include <algorithm>

namespace sizao::service {
namespace {

using base::ErrorCode;
using domain::Role;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(People)
};

bool isAdministrator(Role role) {
    return role == Role::SystemAdmin || role == Role::SecurityAdmin || role == Role::Auditor;
}

// Domain text, section 8, points 7: 三员 hold no business role, the auditor no second role.
base::Result<> checkRoles(const std::vector<Role>& roles) {
    if (roles.empty())
        return base::fail(ErrorCode::Invalid, Text::tr("请至少选择一个角色。"));
    const bool audits = std::find(roles.begin(), roles.end(), Role::Auditor) != roles.end();
    if (audits && roles.size() > 1)
        return base::fail(ErrorCode::Refused,
                          Text::tr("安全审计员不能兼任其他角色（三员分设）。请另设一名用户。"));
    const auto administrators = std::count_if(roles.begin(), roles.end(), isAdministrator);
    if (administrators > 0 && administrators < static_cast<std::ptrdiff_t>(roles.size()))
        return base::fail(ErrorCode::Refused,
                          Text::tr("管理员不能兼任业务角色（三员分设）。请另设一名用户。"));
    return {};
}

// One person under the same name twice would pass for two where the rules ask for two.
base::Result<> checkNameIsNew(storage::Database& database, const QString& name) {
    const auto users = storage::entity_table::all<domain::User>(database);
    if (!users)
        return base::fail(users.error());
    const bool isThere = std::any_of(users->begin(), users->end(),
                                     [&](const domain::User& user) { return user.name == name; });
    if (isThere)
        return base::fail(
            ErrorCode::Refused,
            Text::tr("已经登记过“%1”。确有同名的，请在姓名后注明部门以示区别。").arg(name));
    return {};
}

} // namespace

base::Result<> checkOfficer(const QString& name, const std::vector<Role>& roles) {
    const auto length = name.trimmed().size();
    if (length == 0 || length > base::limits::nameCharacters)
        return base::fail(ErrorCode::Invalid,
                          Text::tr("请填写姓名，最多 %1 个字。").arg(base::limits::nameCharacters));
    return checkRoles(roles);
}

QFuture<base::Result<std::vector<PersonRow>>> PeopleService::search(const QString& text,
                                                                    int limit) const {
    return m_session.store().read([text, limit](storage::Database& database) {
        return storage::searchPersons(database, text, limit);
    });
}

QFuture<base::Result<qint64>> PeopleService::count() const {
    return m_session.store().read(
        [](storage::Database& database) { return storage::countPersons(database); });
}

QFuture<base::Result<std::vector<domain::Unit>>> PeopleService::units() const {
    return m_session.store().read([](storage::Database& database) {
        return storage::entity_table::all<domain::Unit>(database);
    });
}

QFuture<base::Result<std::vector<domain::User>>> PeopleService::officers(bool with_disabled) const {
    return m_session.store().read([with_disabled](storage::Database& database) {
        return storage::entity_table::all<domain::User>(database).map(
            [with_disabled](std::vector<domain::User> users) {
                std::erase_if(users, [with_disabled](const domain::User& user) {
                    return !with_disabled && !user.active;
                });
                return users;
            });
    });
}

QFuture<base::Result<domain::UserId>>
PeopleService::addOfficer(const QString& name, const std::vector<domain::Role>& roles) {
    const domain::User user{m_session.newId<domain::UserId>(), name.trimmed(), roles, std::nullopt,
                            true};
    return m_session.store().write(
        m_session.stamp(), [user](storage::WriteContext& context) -> base::Result<domain::UserId> {
            return rules::require(context.stamp().actor, rules::Action::RegisterOfficers)
                .and_then([&] { return checkOfficer(user.name, user.roles); })
                .and_then([&] { return checkNameIsNew(context.database(), user.name); })
                .and_then(
                    [&] { return context.create("user.create", user, QStringLiteral("sys")); })
                .and_then([&] {
                    return context.audit(
                        {.act = "user.create", .object_type = "user", .object = user.id});
                })
                .map([&] { return user.id; });
        });
}

} // namespace sizao::service
