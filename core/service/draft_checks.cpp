// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/draft_checks.h"

#include "core/rules/catalogue_check.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

namespace sizao::service {
namespace {

using base::Result;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DraftChecks)
};

// `indicators[3].levels[1].grade` is told by its thing: `BX04 办公用房超标`.
QString thingOf(const QJsonObject& document, const QString& path) {
    static const QRegularExpression first(QStringLiteral("^(\\w+)\\[(\\d+)\\]"));
    const QRegularExpressionMatch match = first.match(path);
    if (!match.hasMatch())
        return {};
    const QJsonObject thing =
        document[match.captured(1)].toArray().at(match.captured(2).toInt()).toObject();
    const QString name = thing[thing.contains(u"name") ? u"name" : u"zh"].toString();
    return thing[u"code"].toString() + u' ' + name;
}

QStringList faultsIn(const QJsonObject& document) {
    QStringList sentences;
    for (const rules::DocumentFault& fault : rules::faultsOf(document)) {
        const QString thing = thingOf(document, fault.path);
        sentences.append(thing.isEmpty() ? Text::tr("%1。").arg(fault.reason)
                                         : Text::tr("%1：%2。").arg(thing, fault.reason));
    }
    return sentences;
}

QStringList dayObstacles(const domain::StandardsDraft& draft, base::Day today) {
    if (!draft.valid_from)
        return {Text::tr("还没有填写施行日。")};
    QStringList sentences;
    if (*draft.valid_from <= today)
        sentences.append(
            Text::tr("标准不溯及既往，施行日应当在 %1 或者以后。").arg((today + 1).toIso()));
    if (draft.valid_until && *draft.valid_until < *draft.valid_from)
        sentences.append(Text::tr("阶段重点的止日早于施行日。"));
    return sentences;
}

} // namespace

base::Day baseDayOf(const domain::StandardsDraft& draft, base::Day today) {
    return draft.valid_from.value_or(today + 1);
}

QStringList obstaclesOf(const domain::StandardsDraft& draft, const Versions& published,
                        const Versions& changed, base::Day today) {
    QStringList sentences = dayObstacles(draft, today);
    const base::Day from = baseDayOf(draft, today);
    const QJsonObject document =
        rules::documentOf(replaced(rules::inForce(published, from), changed));
    sentences += faultsIn(document);
    if (!sentences.isEmpty())
        return sentences;
    const auto plan = rules::planOf(published, changed, {from, draft.valid_until});
    if (!plan)
        return {plan.error().message};
    const auto compiled = rules::compiledWith(published, *plan);
    return compiled ? QStringList() : QStringList{compiled.error().message};
}

} // namespace sizao::service
