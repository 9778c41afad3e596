// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/vault_service.h"

#include "core/base/limits.h"
#include "core/rules/seed.h"
#include "core/service/calendar_years.h"
#include "core/service/people_service.h"
#include "core/service/standards_versions.h"
#include "core/storage/stores/entity_table.h"
#include "core/storage/stores/meta_store.h"
#include "core/vault/key_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace sizao::service {
namespace {

using base::ErrorCode;
using base::Result;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Vault)
};

Result<> checkFields(const NewVault& wanted) {
    const auto length = wanted.organisation.trimmed().size();
    if (length == 0 || length > base::limits::nameCharacters)
        return base::fail(
            ErrorCode::Invalid,
            Text::tr("请填写单位名称，最多 %1 个字。").arg(base::limits::nameCharacters));
    std::vector<NewOfficer> officers = wanted.officers;
    officers.insert(officers.begin(), wanted.owner);
    QStringList names;
    for (const NewOfficer& officer : officers) {
        if (auto fine = checkOfficer(officer.name, officer.roles); !fine)
            return fine;
        names.append(officer.name.trimmed());
    }
    if (names.removeDuplicates() > 0)
        return base::fail(ErrorCode::Invalid,
                          Text::tr("用户的姓名不能重复。同名的请注明部门以示区别。"));
    if (QFileInfo::exists(wanted.path))
        return base::fail(ErrorCode::Refused,
                          Text::tr("“%1”已经存在，没有覆盖。请换一个文件名，或直接打开它。")
                              .arg(QFileInfo(wanted.path).fileName()));
    return {};
}

Result<rules::Seed> seed(base::Day valid_from) {
    QFile file(QStringLiteral(":/sizao/catalogue/catalogue_cn.json"));
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(ErrorCode::Internal, Text::tr("程序缺少自带的负面清单，请重新安装。"));
    return rules::seedFromCatalogue(file.readAll(), valid_from);
}

// Shipped standards have fixed ids and no author; they never pass through the outbox.
template <domain::Entity E>
Result<> plant(storage::WriteContext& context, const std::vector<E>& values) {
    const auto home = context.view().stream(QStringLiteral("ref"));
    if (!home)
        return base::fail(home.error());
    storage::entity_table::RowMeta meta;
    meta.home = *home;
    meta.at_ms = context.stamp().at_ms;
    for (const E& value : values)
        if (auto stored = context.view().create(value, meta); !stored)
            return base::fail(stored.error());
    return {};
}

Result<> plantSeed(storage::WriteContext& context, const rules::Seed& seed) {
    return plant(context, std::vector{seed.catalogue})
        .and_then([&] { return plant(context, seed.channels); })
        .and_then([&] { return plant(context, seed.indicators); })
        .and_then([&] { return plant(context, seed.models); });
}

Result<> plantCalendar(storage::WriteContext& context, const std::vector<rules::YearPlan>& plans) {
    std::vector<domain::CalendarYear> years;
    for (const rules::YearPlan& plan : plans)
        years.push_back(rules::storedForm(plan));
    return plant(context, years);
}

Result<> createUsers(storage::WriteContext& context, const std::vector<domain::User>& users) {
    for (const domain::User& user : users)
        if (auto stored = context.create("user.create", user, QStringLiteral("sys")); !stored)
            return stored;
    return {};
}

// What a session is told by the database itself.
Result<Session::Parts> readParts(storage::Store& store, vault::VaultLock lock,
                                 const domain::UserId& user) {
    struct Read {
        std::shared_ptr<const rules::Standards> standards;
        std::shared_ptr<const rules::WorkCalendar> calendar;
        domain::User user;
        QString organisation, agency_word, training;
    };
    auto read = store.read([user](storage::Database& database) -> Result<Read> {
        Read found;
        const auto known = storage::entity_table::find<domain::User>(database, user);
        auto standards = compiledStandards(database);
        auto calendar = compiledCalendar(database);
        const auto organisation = storage::readMeta(database, storage::meta::organisation);
        const auto agency = storage::readMeta(database, storage::meta::agencyWord);
        const auto training = storage::readMeta(database, storage::meta::training);
        if (!known || !standards || !calendar || !organisation || !agency || !training)
            return base::fail(!known          ? known.error()
                              : !standards    ? standards.error()
                              : !calendar     ? calendar.error()
                              : !organisation ? organisation.error()
                              : !agency       ? agency.error()
                                              : training.error());
        if (!*known || !(*known)->active)
            return base::fail(ErrorCode::CannotUnlock,
                              Text::tr("这个口令对应的用户已停用，请联系安全保密管理员。"));
        return Read{std::move(*standards),
                    std::move(*calendar),
                    **known,
                    *organisation,
                    *agency,
                    *training};
    });
    auto found = read.takeResult();
    if (!found)
        return base::fail(found.error());
    return Session::Parts{std::move(lock),
                          nullptr,
                          std::move(found->standards),
                          std::move(found->calendar),
                          {found->user.id, found->user.name, found->user.roles},
                          {},
                          found->organisation,
                          found->agency_word,
                          !found->training.isEmpty()};
}

Result<std::unique_ptr<Session>> startSession(const QString& path,
                                              std::unique_ptr<storage::Store> store,
                                              vault::VaultLock lock, const domain::UserId& user,
                                              const Environment& environment) {
    auto parts = readParts(*store, std::move(lock), user);
    if (!parts)
        return base::fail(parts.error());
    parts->store = std::move(store);
    parts->path = path;
    auto session = std::make_unique<Session>(std::move(*parts), environment);
    auto noted = session->store()
                     .write(session->stamp(),
                            [](storage::WriteContext& context) -> Result<> {
                                return context.audit({.act = "vault.unlock", .object = {}});
                            })
                     .takeResult();
    if (!noted)
        return base::fail(noted.error());
    return session;
}

Result<> populate(storage::Store& store, const NewVault& wanted, const domain::User& owner,
                  const Environment& environment, base::IdSource& ids) {
    auto planted = seed(wanted.standards_from);
    const auto years = shippedPlans();
    if (!planted || !years)
        return base::fail(!planted ? planted.error() : years.error());
    if (wanted.unit_lines)
        rules::calibrateUnits(*planted, *wanted.unit_lines);
    const std::int64_t now_ms = environment.clock->nowMs();
    std::vector<domain::User> users{owner};
    for (const NewOfficer& officer : wanted.officers)
        users.push_back({ids.next<domain::UserId>(now_ms), officer.name.trimmed(), officer.roles,
                         std::nullopt, true});
    const storage::Stamp stamp{
        {owner.id, owner.name, owner.roles}, now_ms, environment.clock->uptimeSeconds()};
    return store
        .write(
            stamp,
            [&](storage::WriteContext& context) -> Result<> {
                return plantSeed(context, *planted)
                    .and_then([&] { return plantCalendar(context, *years); })
                    .and_then([&] { return createUsers(context, users); })
                    .and_then([&] {
                        return storage::writeMeta(context.database(), storage::meta::standardsFrom,
                                                  wanted.standards_from.toIso());
                    })
                    .and_then([&] {
                        return wanted.training ? storage::writeMeta(
                                   context.database(), storage::meta::training, QStringLiteral("1"))
                                               : Result<>();
                    })
                    .and_then([&] { return context.audit({.act = "vault.create", .object = {}}); });
            })
        .takeResult();
}

} // namespace

Result<std::unique_ptr<Session>> createVault(const NewVault& wanted, const base::Secret& passphrase,
                                             const Environment& environment) {
    if (auto complete = checkFields(wanted); !complete)
        return base::fail(complete.error());
    base::IdSource ids;
    const std::int64_t now_ms = environment.clock->nowMs();
    const domain::User owner{ids.next<domain::UserId>(now_ms), wanted.owner.name.trimmed(),
                             wanted.owner.roles, std::nullopt, true};
    const vault::SlotOwner slot{QString::fromLatin1(owner.id.toText()), owner.name};
    auto keys =
        vault::KeyFile::create(vault::keyFilePath(wanted.path), slot, passphrase, environment.keys);
    if (!keys)
        return base::fail(keys.error());
    auto made = [&]() -> Result<std::unique_ptr<Session>> {
        auto lock = vault::VaultLock::acquire(wanted.path,
                                              vault::LockHolder::thisProcess(owner.name, now_ms));
        if (!lock)
            return base::fail(lock.error());
        storage::Store::Birth birth{wanted.organisation.trimmed(), wanted.agency_word.trimmed(),
                                    ids.next(now_ms), now_ms};
        auto store = storage::Store::create(wanted.path, keys->unlocked.databaseKey, birth,
                                            environment.store);
        if (!store)
            return base::fail(store.error());
        if (auto filled = populate(**store, wanted, owner, environment, ids); !filled)
            return base::fail(filled.error());
        return startSession(wanted.path, std::move(*store), std::move(*lock), owner.id,
                            environment);
    }();
    if (made)
        keys->file.confirm();
    else
        removeVault(wanted.path);
    return made;
}

Result<std::unique_ptr<Session>> openVault(const QString& path, const base::Secret& passphrase,
                                           const Environment& environment) {
    if (!QFileInfo::exists(path))
        return base::fail(ErrorCode::NotFound,
                          Text::tr("找不到数据文件“%1”。请检查位置，或新建一个。").arg(path));
    auto keys = vault::KeyFile::open(vault::keyFilePath(path), environment.keys);
    if (!keys)
        return base::fail(keys.error());
    auto unlocked = keys->unlock(passphrase);
    if (!unlocked)
        return base::fail(unlocked.error());
    const auto user = domain::UserId::fromText(unlocked->userId);
    if (!user)
        return base::fail(ErrorCode::Damaged, Text::tr("钥匙文件里的用户登记不完整，"
                                                       "请用最近的备份恢复钥匙文件。"));
    QString name;
    for (const vault::SlotInfo& slot : keys->slotList())
        if (slot.slotId == unlocked->slotId)
            name = slot.owner.displayName;
    auto lock = vault::VaultLock::acquire(
        path, vault::LockHolder::thisProcess(name, environment.clock->nowMs()));
    if (!lock)
        return base::fail(lock.error());
    auto store = storage::Store::open(path, unlocked->databaseKey, environment.store);
    if (!store)
        return base::fail(store.error());
    auto session = startSession(path, std::move(*store), std::move(*lock), *user, environment);
    if (session)
        keys->confirm();
    return session;
}

void removeVault(const QString& path) {
    for (const char* suffix : {"", "-wal", "-shm", "-journal", ".lock"})
        QFile::remove(path + QLatin1String(suffix));
    QFile::remove(vault::keyFilePath(path));
}

VaultOnDisk lookAt(const QString& path) {
    VaultOnDisk seen;
    seen.exists = QFileInfo::exists(path);
    const auto keys =
        vault::KeyFile::open(vault::keyFilePath(path), vault::KeyPolicy::production());
    if (keys)
        for (const vault::SlotInfo& slot : keys->slotList())
            if (slot.isPassphrase())
                seen.owners.append(slot.owner.displayName);
    return seen;
}

} // namespace sizao::service
