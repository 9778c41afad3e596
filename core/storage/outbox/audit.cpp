// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/outbox/audit.h"

#include "core/base/hash.h"
#include "core/domain/codec.h"

namespace sizao::storage {
namespace {

QByteArray toBytes(const Stamp& stamp, const AuditEvent& event, qint64 seq) {
    QByteArray out(R"({"v":1,"seq":)");
    out.append(QByteArray::number(seq));
    out.append(R"(,"actor":")").append(stamp.actor.user.toText());
    out.append(R"(","act":")").append(event.act);
    out.append(R"(","type":")").append(event.object_type);
    if (!event.object.isNull())
        out.append(R"(","id":")").append(event.object.toText());
    out.append(R"(","result":")").append(event.result);
    out.append(R"(","count":)").append(QByteArray::number(event.count));
    if (event.copy != 0) {
        out.append(R"(,"copy":)").append(QByteArray::number(event.copy));
        out.append(R"(,"digest":)");
        domain::codec::appendString(out, event.digest);
    }
    if (!event.reason.isEmpty()) {
        out.append(R"(,"reason":)");
        domain::codec::appendString(out, event.reason);
    }
    out.append(R"(,"at":")").append(base::toIsoInstant(stamp.at_ms).toLatin1());
    out.append(R"(","up":)").append(QByteArray::number(stamp.uptime_s)).append('}');
    return out;
}

} // namespace

base::Result<> appendAudit(Database& database, const Stamp& stamp, const AuditEvent& event) {
    qint64 seq = 1;
    QByteArray previous(32, '\0');
    {
        auto last = database.prepare(
            {"audit.last", "SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1"});
        if (!last)
            return base::fail(last.error());
        const auto found = last->step();
        if (!found)
            return base::fail(found.error());
        if (*found) {
            seq = last->get<qint64>(0) + 1;
            previous = last->get<QByteArray>(1);
        }
    }
    const QByteArray bytes = toBytes(stamp, event, seq);
    const base::Sha256Digest body = base::sha256(bytes);
    const base::Sha256Digest hash = base::sha256({previous, base::viewOf(body)});
    auto insert = database.prepare(
        {"audit.insert", "INSERT INTO audit(seq, hash, at, actor, act, object_type, object, bytes) "
                         "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"});
    if (!insert)
        return base::fail(insert.error());
    insert->bind(1, seq).bind(2, base::viewOf(hash)).bind(3, stamp.at_ms);
    insert->bind(4, stamp.actor.user).bindUtf8(5, event.act).bindUtf8(6, event.object_type);
    insert->bind(7, event.object).bind(8, bytes);
    return insert->run();
}

} // namespace sizao::storage
