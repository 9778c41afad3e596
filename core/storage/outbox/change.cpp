// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/outbox/change.h"

namespace sizao::storage {

QByteArray toBytes(const Change& change, const QByteArray& device, const Stamp& stamp,
                   const QByteArray& instant) {
    QByteArray out;
    out.reserve(320 + change.set.size());
    out.append(R"({"v":1,"dev":")").append(device);
    out.append(R"(","n":)").append(QByteArray::number(change.n));
    out.append(R"(,"tx":[)").append(QByteArray::number(change.part)).append(',');
    out.append(QByteArray::number(change.parts));
    out.append(R"(],"act":")").append(change.act);
    out.append(R"(","type":")").append(change.type);
    out.append(R"(","id":")").append(change.id.toText()).append('"');
    if (!change.stream.isEmpty())
        out.append(R"(,"stream":")").append(change.stream).append('"');
    out.append(R"(,"expect":)").append(change.expect.isEmpty() ? "{}" : change.expect);
    out.append(R"(,"set":)").append(change.set);
    out.append(R"(,"actor":")").append(stamp.actor.user.toText());
    out.append(R"(","at":")").append(instant);
    out.append(R"(","up":)").append(QByteArray::number(stamp.uptime_s)).append('}');
    return out;
}

} // namespace sizao::storage
