// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/key_file.h"

#include "core/base/limits.h"
#include "core/vault/key_document.h"
#include "core/vault/passphrase.h"
#include "core/vault/safe_file.h"
#include "core/vault/texts.h"
#include "core/vault/wrapping.h"

#include <QFile>

#include <utility>

namespace sizao::vault {

using base::ErrorCode;

struct KeyFile::State {
    QString path;
    KeyPolicy policy;
    KeyDocument document;
    bool isFromBackup = false;

    base::Result<void> save(KeyDocument changed, const base::Secret& databaseKey);
    [[nodiscard]] bool isSealedBy(const base::Secret& databaseKey) const;
    base::Result<void> checkCost(const KeyCost& cost) const;
    [[nodiscard]] qsizetype indexOf(const QString& slotId) const;
};

namespace {

QString backupPath(const QString& path) {
    return path + QStringLiteral(".bak");
}

base::Error cannotUnlock() {
    return {ErrorCode::CannotUnlock, Vault::tr("口令不对，没有打开。请检查大小写和输入法后重试。")};
}

base::Error tampered() {
    return {ErrorCode::Damaged, Vault::tr("密钥文件被改动过，没有使用，数据库未改动。"
                                          "请报告管理员，并用备份里的密钥文件恢复。")};
}

base::Error foreignKey() {
    return {ErrorCode::CannotUnlock,
            Vault::tr("密钥文件与打开的数据库对不上，没有改动。请确认它们是同一套。")};
}

base::Error noSuchSlot() {
    return {ErrorCode::NotFound, Vault::tr("密钥文件里没有这个人的口令，没有改动。")};
}

base::Result<void> checkOwner(const SlotOwner& owner) {
    // Text that JSON cannot give back as it was would make the file unreadable.
    const bool isText = owner.userId.isValidUtf16() && owner.displayName.isValidUtf16();
    if (isText && !owner.userId.isEmpty() && !owner.displayName.isEmpty()
        && owner.userId.size() <= base::limits::nameCharacters
        && owner.displayName.size() <= base::limits::nameCharacters)
        return {};
    return base::fail(
        ErrorCode::Invalid,
        Vault::tr("姓名不能为空，也不能超过 %1 个字。").arg(base::limits::nameCharacters));
}

// Salt and nonce are new each time: a slot key never wraps twice.
base::Result<PassphraseSlot> makeSlot(const base::Secret& databaseKey, const SlotOwner& owner,
                                      const base::Secret& passphrase, const KeyCost& cost) {
    if (auto allowed = checkPassphrase(passphrase); !allowed)
        return base::fail(allowed.error());
    if (auto named = checkOwner(owner); !named)
        return base::fail(named.error());
    PassphraseSlot made{.slotId = QString::fromLatin1(randomBytes(16).toHex()),
                        .userId = owner.userId,
                        .displayName = owner.displayName,
                        .cost = cost,
                        .salt = randomBytes(saltBytes),
                        .nonce = randomBytes(nonceBytes),
                        .wrapped = {}};
    const auto slotKey = deriveSlotKey(passphrase, made.salt, cost);
    if (!slotKey)
        return base::fail(slotKey.error());
    made.wrapped = wrapKey(databaseKey, *slotKey, made.nonce, associatedData(made));
    return made;
}

// Nullopt: not the passphrase of this slot.
base::Result<std::optional<base::Secret>> tryOpen(const PassphraseSlot& from,
                                                  const base::Secret& passphrase) {
    return deriveSlotKey(passphrase, from.salt, from.cost).map([&](const base::Secret& slotKey) {
        return unwrapKey(from.wrapped, slotKey, from.nonce, associatedData(from));
    });
}

base::Result<KeyDocument> readDocument(const QString& path) {
    return readLimited(path, base::limits::keyFileBytes).and_then(KeyDocument::parse);
}

} // namespace

base::Result<void> KeyFile::State::checkCost(const KeyCost& cost) const {
    if (cost.memory_kib >= policy.floor.memory_kib && cost.passes >= policy.floor.passes
        && cost.memory_kib <= costCeiling.memory_kib && cost.passes <= costCeiling.passes)
        return {};
    return base::fail(tampered());
}

bool KeyFile::State::isSealedBy(const base::Secret& databaseKey) const {
    return isEqualInConstantTime(document.seal(), sealOf(document.sealedContent(), databaseKey));
}

qsizetype KeyFile::State::indexOf(const QString& slotId) const {
    const QJsonArray& all = document.slotArray();
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all[i].toObject().value(QStringLiteral("id")) == slotId)
            return i;
    }
    return -1;
}

// The file that last opened the database stays as `.bak`, through any number of changes.
base::Result<void> KeyFile::State::save(KeyDocument changed, const base::Secret& databaseKey) {
    changed.setSeal(sealOf(changed.sealedContent(), databaseKey));
    const QByteArray bytes = changed.toBytes();
    if (bytes.size() > base::limits::keyFileBytes
        || changed.slotArray().size() > base::limits::keySlots)
        return base::fail(ErrorCode::LimitReached,
                          Vault::tr("密钥文件里的人太多，没有保存。请先去掉不再使用的口令。"));
    if (QFile::exists(path) && !QFile::exists(backupPath(path))) {
        auto kept = writeSafely(backupPath(path), document.toBytes());
        if (!kept)
            return kept;
    }
    auto written = writeSafely(path, bytes);
    if (written) {
        document = std::move(changed);
        isFromBackup = false;
    }
    return written;
}

QString keyFilePath(const QString& databasePath) {
    return databasePath + QStringLiteral(".keys");
}

KeyFile::KeyFile(std::unique_ptr<State> state) : m_state(std::move(state)) {}
KeyFile::KeyFile(KeyFile&& other) noexcept = default;
KeyFile& KeyFile::operator=(KeyFile&& other) noexcept = default;
KeyFile::~KeyFile() = default;

base::Result<KeyFile::Created> KeyFile::create(const QString& path, const SlotOwner& owner,
                                               const base::Secret& passphrase,
                                               const KeyPolicy& policy) {
    if (QFile::exists(path) || QFile::exists(backupPath(path)))
        return base::fail(ErrorCode::Refused,
                          Vault::tr("这里已有同名的密钥文件，没有覆盖它。请换一个名称。"));
    base::Secret databaseKey = base::Secret::random(keyBytes);
    const auto first = makeSlot(databaseKey, owner, passphrase, policy.cost);
    if (!first)
        return base::fail(first.error());
    if (auto folder = makePrivateFolderOf(path); !folder)
        return base::fail(folder.error());
    auto state = std::make_unique<State>();
    state->path = path;
    state->policy = policy;
    KeyDocument document;
    document.append(*first);
    if (auto saved = state->save(std::move(document), databaseKey); !saved)
        return base::fail(saved.error());
    return Created{.file = KeyFile(std::move(state)),
                   .unlocked = {.databaseKey = std::move(databaseKey),
                                .userId = owner.userId,
                                .slotId = first->slotId}};
}

base::Result<KeyFile> KeyFile::open(const QString& path, const KeyPolicy& policy) {
    auto state = std::make_unique<State>();
    state->path = path;
    state->policy = policy;
    auto document = readDocument(path);
    if (!document
        && (document.error().code == ErrorCode::NotFound
            || document.error().code == ErrorCode::Damaged)) {
        if (auto previous = readDocument(backupPath(path)); previous) {
            document = std::move(previous);
            state->isFromBackup = true;
        }
    }
    if (!document)
        return base::fail(document.error());
    state->document = std::move(*document);
    return KeyFile(std::move(state));
}

base::Result<Unlocked> KeyFile::unlock(const base::Secret& passphrase,
                                       const QString& userId) const {
    for (const QJsonValue& value : m_state->document.slotArray()) {
        const auto candidate = readPassphraseSlot(value.toObject());
        if (!candidate || (!userId.isEmpty() && candidate->userId != userId))
            continue;
        if (auto allowed = m_state->checkCost(candidate->cost); !allowed)
            return base::fail(allowed.error());
        auto opened = tryOpen(*candidate, passphrase);
        if (!opened)
            return base::fail(opened.error());
        if (!*opened)
            continue;
        if (!m_state->isSealedBy(**opened))
            return base::fail(tampered());
        return Unlocked{.databaseKey = std::move(**opened),
                        .userId = candidate->userId,
                        .slotId = candidate->slotId};
    }
    return base::fail(cannotUnlock());
}

base::Result<void> KeyFile::addSlot(const base::Secret& databaseKey, const SlotOwner& owner,
                                    const base::Secret& passphrase) {
    if (!m_state->isSealedBy(databaseKey))
        return base::fail(foreignKey());
    for (const SlotInfo& present : slotList()) {
        if (present.isPassphrase() && present.owner.userId == owner.userId)
            return base::fail(ErrorCode::Conflict,
                              Vault::tr("这个人已有口令，没有再加。如需更换，请修改口令。"));
    }
    const auto made = makeSlot(databaseKey, owner, passphrase, m_state->policy.cost);
    if (!made)
        return base::fail(made.error());
    KeyDocument changed = m_state->document;
    changed.append(*made);
    return m_state->save(std::move(changed), databaseKey);
}

base::Result<void> KeyFile::removeSlot(const base::Secret& databaseKey, const QString& slotId) {
    if (!m_state->isSealedBy(databaseKey))
        return base::fail(foreignKey());
    const qsizetype index = m_state->indexOf(slotId);
    // What this program does not understand it does not remove either.
    if (index < 0 || !readPassphraseSlot(m_state->document.slotArray()[index].toObject()))
        return base::fail(noSuchSlot());
    bool isOtherLeft = false;
    for (const SlotInfo& present : slotList())
        isOtherLeft = isOtherLeft || (present.isPassphrase() && present.slotId != slotId);
    if (!isOtherLeft)
        return base::fail(ErrorCode::Refused,
                          Vault::tr("这是最后一个口令，去掉后谁也打不开数据库，没有去掉。"));
    KeyDocument changed = m_state->document;
    changed.removeAt(index);
    return m_state->save(std::move(changed), databaseKey);
}

base::Result<void> KeyFile::changePassphrase(const QString& slotId,
                                             const base::Secret& oldPassphrase,
                                             const base::Secret& newPassphrase) {
    const qsizetype index = m_state->indexOf(slotId);
    const auto present = index < 0
                             ? std::nullopt
                             : readPassphraseSlot(m_state->document.slotArray()[index].toObject());
    if (!present)
        return base::fail(noSuchSlot());
    if (auto allowed = m_state->checkCost(present->cost); !allowed)
        return allowed;
    if (newPassphrase.equals(oldPassphrase))
        return base::fail(ErrorCode::Invalid, Vault::tr("新口令与旧口令相同，没有改动。"));
    const auto opened = tryOpen(*present, oldPassphrase);
    if (!opened)
        return base::fail(opened.error());
    if (!*opened)
        return base::fail(cannotUnlock());
    if (!m_state->isSealedBy(**opened))
        return base::fail(tampered());
    auto made = makeSlot(**opened, {present->userId, present->displayName}, newPassphrase,
                         m_state->policy.cost);
    if (!made)
        return base::fail(made.error());
    KeyDocument changed = m_state->document;
    changed.replace(index, *made);
    return m_state->save(std::move(changed), **opened);
}

void KeyFile::confirm() {
    if (m_state->isFromBackup) {
        if (!writeSafely(m_state->path, m_state->document.toBytes()))
            return; // the previous file is still the good one
        m_state->isFromBackup = false;
    }
    QFile::remove(backupPath(m_state->path));
}

std::vector<SlotInfo> KeyFile::slotList() const {
    std::vector<SlotInfo> list;
    for (const QJsonValue& value : m_state->document.slotArray()) {
        const QJsonObject object = value.toObject();
        list.push_back({.slotId = object.value(QStringLiteral("id")).toString(),
                        .kind = object.value(QStringLiteral("kind")).toString(),
                        .owner = {.userId = object.value(QStringLiteral("user")).toString(),
                                  .displayName = object.value(QStringLiteral("name")).toString()}});
    }
    return list;
}

const QString& KeyFile::path() const {
    return m_state->path;
}
bool KeyFile::isFromBackup() const {
    return m_state->isFromBackup;
}

} // namespace sizao::vault
