// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/key_document.h"

#include "core/base/hash.h"
#include "core/base/limits.h"
#include "core/vault/texts.h"
#include "core/vault/wrapping.h"

#include <QJsonDocument>

namespace sizao::vault {

using base::ErrorCode;

namespace {

constexpr int currentVersion = 1;
const QString formatName = QStringLiteral("sizao-keys");
const QString checksumMember = QStringLiteral("checksum");
const QString sealMember = QStringLiteral("seal");
const QString slotsMember = QStringLiteral("slots");
const QString wrappedMember = QStringLiteral("wrapped");
const QString passphraseKind = QStringLiteral("passphrase");

QByteArray compact(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString encode(const QByteArray& bytes) {
    return QString::fromLatin1(bytes.toBase64());
}

// Empty unless it is base 64 of just this size.
QByteArray decode(const QJsonValue& value, qsizetype size) {
    const auto decoded = QByteArray::fromBase64Encoding(value.toString().toLatin1(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    return decoded && (*decoded).size() == size ? *decoded : QByteArray();
}

QJsonObject header() {
    return {{QStringLiteral("format"), formatName},
            {QStringLiteral("version"), currentVersion},
            {QStringLiteral("algorithms"),
             QJsonObject{{QStringLiteral("derive"), QStringLiteral("argon2id13")},
                         {QStringLiteral("expand"), QStringLiteral("hkdf-sha256")},
                         {QStringLiteral("wrap"), QStringLiteral("xchacha20-poly1305")},
                         {QStringLiteral("seal"), QStringLiteral("hmac-sha256")}}}};
}

QJsonObject toJson(const PassphraseSlot& from) {
    return {{QStringLiteral("id"), from.slotId},
            {QStringLiteral("kind"), passphraseKind},
            {QStringLiteral("user"), from.userId},
            {QStringLiteral("name"), from.displayName},
            {QStringLiteral("cost"),
             QJsonObject{{QStringLiteral("memory_kib"), qint64{from.cost.memory_kib}},
                         {QStringLiteral("passes"), qint64{from.cost.passes}}}},
            {QStringLiteral("salt"), encode(from.salt)},
            {QStringLiteral("nonce"), encode(from.nonce)},
            {wrappedMember, encode(from.wrapped)}};
}

QString checksumOf(QJsonObject object) {
    object.remove(checksumMember);
    return QString::fromLatin1(base::toHex(base::sha256(compact(object))));
}

tl::unexpected<base::Error> damaged() {
    return base::fail(ErrorCode::Damaged, Vault::tr("密钥文件已损坏，没有使用，数据库未改动。"
                                                    "请用备份里的密钥文件恢复。"));
}

// Foreign, newer, or ours?
base::Result<QJsonObject> parseOurs(const QByteArray& bytes) {
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (object.value(QStringLiteral("format")) != formatName) {
        if (bytes.isEmpty() || bytes.contains(formatName.toUtf8()))
            return damaged();
        return base::fail(ErrorCode::NotAVault,
                          Vault::tr("这个文件不是本程序的密钥文件，没有使用。"));
    }
    if (object.value(QStringLiteral("version")).toInt() > currentVersion)
        return base::fail(ErrorCode::NewerFile,
                          Vault::tr("密钥文件由更新版本的程序写成，本版本不能使用，文件未改动。"
                                    "请先升级程序。"));
    return object;
}

} // namespace

base::Result<KeyDocument> KeyDocument::parse(const QByteArray& bytes) {
    const auto object = parseOurs(bytes);
    if (!object)
        return base::fail(object.error());
    KeyDocument document;
    document.m_slots = object->value(slotsMember).toArray();
    document.m_seal = decode(object->value(sealMember), sealBytes);
    const auto count = document.m_slots.size();
    if (object->value(checksumMember).toString() != checksumOf(*object) || document.m_seal.isEmpty()
        || count < 1 || count > base::limits::keySlots)
        return damaged();
    if (document.toBytes() != bytes) // another spelling, other algorithms or unknown members
        return damaged();
    return document;
}

QJsonObject KeyDocument::content() const {
    QJsonObject object = header();
    object.insert(slotsMember, m_slots);
    return object;
}

QByteArray KeyDocument::sealedContent() const {
    return compact(content());
}

QByteArray KeyDocument::toBytes() const {
    QJsonObject object = content();
    object.insert(sealMember, encode(m_seal));
    object.insert(checksumMember, checksumOf(object));
    return compact(object);
}

void KeyDocument::append(const PassphraseSlot& passphraseSlot) {
    m_slots.append(toJson(passphraseSlot));
}

void KeyDocument::replace(qsizetype index, const PassphraseSlot& passphraseSlot) {
    m_slots.replace(index, toJson(passphraseSlot));
}

std::optional<PassphraseSlot> readPassphraseSlot(const QJsonObject& object) {
    if (object.value(QStringLiteral("kind")) != passphraseKind)
        return std::nullopt;
    const QJsonObject cost = object.value(QStringLiteral("cost")).toObject();
    PassphraseSlot result{
        .slotId = object.value(QStringLiteral("id")).toString(),
        .userId = object.value(QStringLiteral("user")).toString(),
        .displayName = object.value(QStringLiteral("name")).toString(),
        .cost = {.memory_kib =
                     static_cast<quint32>(cost.value(QStringLiteral("memory_kib")).toInt()),
                 .passes = static_cast<quint32>(cost.value(QStringLiteral("passes")).toInt())},
        .salt = decode(object.value(QStringLiteral("salt")), saltBytes),
        .nonce = decode(object.value(QStringLiteral("nonce")), nonceBytes),
        .wrapped = decode(object.value(wrappedMember), wrappedBytes),
    };
    if (result.salt.isEmpty() || result.nonce.isEmpty() || result.wrapped.isEmpty()
        || toJson(result) != object)
        return std::nullopt;
    return result;
}

QByteArray associatedData(const PassphraseSlot& passphraseSlot) {
    QJsonObject object = toJson(passphraseSlot);
    object.remove(wrappedMember);
    return compact(header()) + compact(object);
}

} // namespace sizao::vault
