// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/codec.h"

#include <QJsonObject>

#include <cstring>
#include <tuple>

// An entity is described once. The description drives the JSON of a change, the SQL columns that
// a store binds, the groups that merge independently in sync, exports and the headings of forms.
namespace sizao::domain {

template <class E, class T>
struct Field {
    const char* name; // in JSON and as SQL column
    T E::*member;
    const char* group; // written and compared together (sync specification, section 8)
    const char* label; // Chinese source text, translated in the context "Field"
};

template <class E, class T>
[[nodiscard]] constexpr Field<E, T> field(const char* name, T E::*member, const char* group,
                                          const char* label) {
    return {name, member, group, label};
}

// Specialised beside each entity: `type` (in changes), `table`, `fields` (a tuple of Field).
// Every entity has a member `id`; it is not among the fields.
template <class E>
struct Description;

template <class E>
concept Entity = requires {
    Description<E>::fields;
};

template <Entity E, class Visit>
constexpr void forEachField(Visit&& visit) {
    std::apply([&](const auto&... fields) { (visit(fields), ...); }, Description<E>::fields);
}

template <Entity E>
[[nodiscard]] constexpr int fieldCount() {
    return static_cast<int>(std::tuple_size_v<decltype(Description<E>::fields)>);
}

// The fields of a creating change: absent values are left out.
template <Entity E>
[[nodiscard]] QByteArray toJson(const E& entity) {
    QByteArray out;
    out.reserve(512);
    out.append('{');
    forEachField<E>([&](const auto& field) {
        const auto& value = entity.*field.member;
        if (codec::isAbsent(value))
            return;
        if (out.size() > 1)
            out.append(',');
        out.append('"').append(field.name).append("\":");
        codec::append(out, value);
    });
    out.append('}');
    return out;
}

// The fields of one group, as a later change writes them: absent values are null.
template <Entity E>
[[nodiscard]] QByteArray groupToJson(const E& entity, const char* group) {
    QByteArray out("{");
    forEachField<E>([&](const auto& field) {
        if (std::strcmp(field.group, group) != 0)
            return;
        if (out.size() > 1)
            out.append(',');
        out.append('"').append(field.name).append("\":");
        const auto& value = entity.*field.member;
        if (codec::isAbsent(value))
            out.append("null");
        else
            codec::append(out, value);
    });
    out.append('}');
    return out;
}

// Writes the fields present in `json` into `entity`. An unknown field or a value that does not
// fit is Invalid and names the field; the entity is then half written and must be dropped.
template <Entity E>
[[nodiscard]] base::Result<> readFields(const QJsonObject& json, E& entity) {
    QString wrong;
    int known = 0;
    forEachField<E>([&](const auto& field) {
        const auto found = json.constFind(QLatin1String(field.name));
        if (found == json.constEnd())
            return;
        ++known;
        if (!codec::read(*found, entity.*field.member))
            wrong = QLatin1String(field.name);
    });
    if (!wrong.isEmpty() || known != json.size())
        return base::fail(base::ErrorCode::Invalid,
                          QCoreApplication::translate("Domain", "变更内容不符合“%1”的字段要求：%2")
                              .arg(QLatin1String(Description<E>::type),
                                   wrong.isEmpty() ? QStringLiteral("?") : wrong));
    return {};
}

} // namespace sizao::domain
