// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/sheet_json.h"

#include "core/base/hash.h"
#include "core/base/limits.h"
#include "core/domain/codec.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <tuple>

namespace sizao::rules {

namespace {

using domain::ComputationSheet;
using domain::SheetCategory;
using domain::SheetContext;
using domain::SheetHeadcount;
using domain::SheetLine;
using domain::SheetNotCounted;
using domain::SheetPerson;
using domain::SheetRate;

template <class S, class T>
struct Key {
    const char* name;
    T S::*member;
};
template <class S, class T>
Key(const char*, T S::*) -> Key<S, T>;

// Came to the format after the first sheets were signed: written where it says something, so that
// those keep their bytes.
template <class S, class T>
struct LaterKey {
    const char* name;
    T S::*member;
};
template <class S, class T>
LaterKey(const char*, T S::*) -> LaterKey<S, T>;

template <class K>
inline constexpr bool isLater = false;
template <class S, class T>
inline constexpr bool isLater<LaterKey<S, T>> = true;

constexpr auto keysOf(const SheetLine*) {
    using L = SheetLine;
    return std::make_tuple(
        Key{"record", &L::record}, Key{"rev", &L::rev}, Key{"external_id", &L::external_id},
        Key{"channel", &L::channel}, Key{"occurred_on", &L::occurred_on},
        Key{"verified_on", &L::verified_on}, Key{"age", &L::age}, Key{"indicator", &L::indicator},
        Key{"indicator_name", &L::indicator_name}, Key{"category", &L::category},
        Key{"cap_group", &L::cap_group}, Key{"facts", &L::facts},
        Key{"version_from", &L::version_from}, Key{"grade", &L::grade},
        Key{"grade_points", &L::grade_points}, Key{"weight", &L::weight},
        Key{"influence", &L::influence}, Key{"urgency", &L::urgency},
        Key{"influence_urgency", &L::influence_urgency},
        Key{"base_at_occurrence", &L::base_at_occurrence},
        Key{"version_at_verifying", &L::version_at_verifying},
        Key{"grade_at_verifying", &L::grade_at_verifying},
        Key{"grade_points_at_verifying", &L::grade_points_at_verifying},
        Key{"weight_at_verifying", &L::weight_at_verifying},
        Key{"influence_urgency_at_verifying", &L::influence_urgency_at_verifying},
        Key{"base_at_verifying", &L::base_at_verifying}, Key{"base_points", &L::base_points},
        Key{"earlier", &L::earlier}, Key{"earlier_records", &L::earlier_records},
        Key{"repeat_step", &L::repeat_step}, Key{"repeat_maximum", &L::repeat_maximum},
        Key{"repeat_factor", &L::repeat_factor}, Key{"points", &L::points},
        Key{"counted", &L::counted}, Key{"over_cap", &L::over_cap}, Key{"capped_by", &L::capped_by},
        Key{"direct", &L::direct}, Key{"drops_out", &L::drops_out},
        Key{"score_without", &L::score_without}, Key{"level_without", &L::level_without},
        LaterKey{"person", &L::person}, LaterKey{"person_name", &L::person_name},
        LaterKey{"in_rate", &L::in_rate}, LaterKey{"rate_points_without", &L::rate_points_without});
}

constexpr auto keysOf(const SheetCategory*) {
    using C = SheetCategory;
    return std::make_tuple(Key{"code", &C::code}, Key{"name", &C::name}, Key{"sum", &C::sum},
                           Key{"cap", &C::cap}, Key{"counted", &C::counted});
}

constexpr auto keysOf(const SheetNotCounted*) {
    using N = SheetNotCounted;
    return std::make_tuple(Key{"record", &N::record}, Key{"occurred_on", &N::occurred_on},
                           Key{"indicator", &N::indicator}, Key{"reason", &N::reason});
}

constexpr auto keysOf(const SheetPerson*) {
    using P = SheetPerson;
    return std::make_tuple(Key{"person", &P::person}, Key{"name", &P::name}, Key{"sum", &P::sum},
                           Key{"counted", &P::counted});
}

constexpr auto keysOf(const SheetHeadcount*) {
    using H = SheetHeadcount;
    return std::make_tuple(Key{"from", &H::from}, Key{"until", &H::until},
                           Key{"persons", &H::persons});
}

constexpr auto keysOf(const SheetRate*) {
    using R = SheetRate;
    return std::make_tuple(
        Key{"points", &R::points}, Key{"person_days", &R::person_days},
        Key{"numerator", &R::numerator}, Key{"denominator", &R::denominator},
        Key{"level", &R::level}, Key{"yellow", &R::yellow}, Key{"orange", &R::orange},
        Key{"red", &R::red}, Key{"kappa", &R::kappa}, Key{"reference_rate", &R::reference_rate},
        Key{"person_cap", &R::person_cap}, Key{"per_matters", &R::per_matters},
        Key{"calibrated", &R::calibrated}, Key{"missing_to_next", &R::missing_to_next},
        Key{"rearm_numerator", &R::rearm_numerator},
        Key{"rearm_denominator", &R::rearm_denominator});
}

constexpr auto keysOf(const SheetContext*) {
    using C = SheetContext;
    return std::make_tuple(LaterKey{"cadre_class", &C::cadre_class}, Key{"group", &C::group},
                           Key{"day", &C::day}, Key{"subjects", &C::subjects},
                           Key{"median", &C::median}, Key{"ninetieth", &C::ninetieth},
                           Key{"matters", &C::matters});
}

constexpr auto keysOf(const ComputationSheet*) {
    using S = ComputationSheet;
    return std::make_tuple(
        Key{"engine", &S::engine}, Key{"model", &S::model}, Key{"model_name", &S::model_name},
        Key{"model_version", &S::model_version}, Key{"model_valid_from", &S::model_valid_from},
        Key{"window_days", &S::window_days}, Key{"knowledge_day", &S::knowledge_day},
        Key{"asof_day", &S::asof_day}, Key{"score", &S::score}, Key{"level", &S::level},
        Key{"direct", &S::direct}, Key{"causes", &S::causes}, LaterKey{"raised_by", &S::raised_by},
        LaterKey{"overdue_case", &S::overdue_case}, Key{"tier", &S::tier},
        Key{"live_before", &S::live_before}, Key{"rearm", &S::rearm},
        Key{"missing_to_next", &S::missing_to_next}, Key{"next_expiry", &S::next_expiry},
        Key{"score_after_expiry", &S::score_after_expiry},
        Key{"level_after_expiry", &S::level_after_expiry});
}

template <class T>
struct Optional : std::false_type {};
template <class T>
struct Optional<std::optional<T>> : std::true_type {};

template <class S>
void appendFields(QByteArray& out, const S& value) {
    const auto one = [&](const auto& key) {
        const auto& field = value.*key.member;
        using Value = std::remove_cvref_t<decltype(field)>;
        if constexpr (isLater<std::remove_cvref_t<decltype(key)>>) {
            if (field == Value())
                return;
        }
        if (!out.endsWith('{'))
            out.append(',');
        out.append('"').append(key.name).append("\":");
        if constexpr (Optional<Value>::value) {
            if (!field) {
                out.append("null");
                return;
            }
        }
        domain::codec::append(out, field);
    };
    std::apply([&](const auto&... keys) { (one(keys), ...); }, keysOf(&value));
}

template <class S>
void appendList(QByteArray& out, const char* name, const std::vector<S>& items) {
    out.append(",\"").append(name).append("\":[");
    for (const S& item : items) {
        if (!out.endsWith('['))
            out.append(',');
        out.append('{');
        appendFields(out, item);
        out.append('}');
    }
    out.append(']');
}

template <class S>
bool readFields(const QJsonObject& json, S& value) {
    const auto one = [&](const auto& key) { // an absent key is undefined, which fits no field
        const QJsonValue field = json[QLatin1String(key.name)];
        if (isLater<std::remove_cvref_t<decltype(key)>> && field.isUndefined())
            return true;
        return domain::codec::read(field, value.*key.member);
    };
    return std::apply([&](const auto&... keys) { return (one(keys) && ...); }, keysOf(&value));
}

template <class S>
bool readList(const QJsonValue& json, std::vector<S>& items) {
    for (const QJsonValue item : json.toArray())
        if (!readFields(item.toObject(), items.emplace_back()))
            return false;
    return json.isArray();
}

// Everything but the digest, with the closing bracket.
QByteArray bodyOf(const ComputationSheet& sheet) {
    QByteArray out("{\"format\":\"sizao-sheet/1\",\"subject\":{\"kind\":\"");
    out.append(domain::toCode(sheet.subject.kind)).append("\",\"id\":\"");
    out.append(sheet.subject.id.toText()).append("\"}");
    appendFields(out, sheet);
    out.append(",\"thresholds\":[");
    for (const domain::MilliPoints threshold : sheet.thresholds) {
        if (!out.endsWith('['))
            out.append(',');
        out.append(QByteArray::number(qlonglong(threshold)));
    }
    out.append("],\"parameters\":");
    out.append(sheet.parameters.isEmpty() ? QByteArray("null") : sheet.parameters.toUtf8());
    appendList(out, "lines", sheet.lines);
    appendList(out, "categories", sheet.categories);
    appendList(out, "not_counted", sheet.not_counted);
    if (sheet.rate) { // of units; they came to the format after the first sheets were signed
        out.append(",\"rate\":{");
        appendFields(out, *sheet.rate);
        appendList(out, "persons", sheet.rate->persons);
        appendList(out, "headcounts", sheet.rate->headcounts);
        out.append('}');
    }
    if (sheet.context) { // later still
        out.append(",\"context\":{");
        appendFields(out, *sheet.context);
        out.append('}');
    }
    return out.append('}');
}

QByteArray digestOf(QByteArrayView body) {
    return base::toHex(base::sha256(body));
}

bool readRate(const QJsonValue& json, std::optional<SheetRate>& rate) {
    if (json.isUndefined())
        return true;
    const QJsonObject object = json.toObject();
    return readFields(object, rate.emplace())
           && readList(object[QLatin1String("persons")], rate->persons)
           && readList(object[QLatin1String("headcounts")], rate->headcounts);
}

bool readContext(const QJsonValue& json, std::optional<SheetContext>& context) {
    return json.isUndefined() || readFields(json.toObject(), context.emplace());
}

bool readHead(const QJsonObject& json, ComputationSheet& sheet) {
    const QJsonObject subject = json[QLatin1String("subject")].toObject();
    const auto kind =
        domain::fromCode<domain::SubjectKind>(subject[QLatin1String("kind")].toString());
    const auto id = base::RawId::fromText(subject[QLatin1String("id")].toString());
    const QJsonArray thresholds = json[QLatin1String("thresholds")].toArray();
    if (!kind || !id || thresholds.size() != 3)
        return false;
    sheet.subject = {*kind, *id};
    for (qsizetype i = 0; i < 3; ++i)
        sheet.thresholds[static_cast<std::size_t>(i)] = thresholds[i].toInteger();
    const QJsonValue parameters = json[QLatin1String("parameters")];
    if (parameters.isObject())
        sheet.parameters =
            QString::fromUtf8(QJsonDocument(parameters.toObject()).toJson(QJsonDocument::Compact));
    return true;
}

} // namespace

QString sheetDigest(const ComputationSheet& sheet) {
    return QString::fromLatin1(digestOf(bodyOf(sheet)));
}

QByteArray toSheetJson(const ComputationSheet& sheet) {
    QByteArray body = bodyOf(sheet);
    const QByteArray digest = digestOf(body);
    body.chop(1);
    return body.append(",\"digest\":\"").append(digest).append("\"}");
}

base::Result<ComputationSheet> fromSheetJson(QByteArrayView text) {
    const auto damaged = [](const char* why) {
        return base::fail(base::ErrorCode::Damaged, QCoreApplication::translate("Sheet", why));
    };
    const char* unreadable =
        QT_TRANSLATE_NOOP("Sheet", "这份依据单读不出来，内容不完整或者不是依据单。");
    const QJsonDocument document = QJsonDocument::fromJson(text.toByteArray());
    const QJsonObject json = document.object();
    if (json[QLatin1String("format")].toString() != QLatin1String("sizao-sheet/1"))
        return damaged(unreadable);
    ComputationSheet sheet;
    if (!readHead(json, sheet) || !readFields(json, sheet)
        || !readList(json[QLatin1String("lines")], sheet.lines)
        || !readList(json[QLatin1String("categories")], sheet.categories)
        || !readList(json[QLatin1String("not_counted")], sheet.not_counted)
        || !readRate(json[QLatin1String("rate")], sheet.rate)
        || !readContext(json[QLatin1String("context")], sheet.context))
        return damaged(unreadable);
    if (toSheetJson(sheet) != text)
        return damaged(QT_TRANSLATE_NOOP("Sheet", "依据单的摘要对不上，内容被改动过。"));
    return sheet;
}

} // namespace sizao::rules
