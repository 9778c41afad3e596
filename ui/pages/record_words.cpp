// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/record_words.h"

#include "ui/print/painting.h"

#include <QCoreApplication>

namespace sizao::pages {

using domain::SignalStatus;
using print::tierName;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RecordWords)
};

QString named(const service::SignalEffect& effect) {
    return Text::tr("%1 · %2 %3（%4）")
        .arg(effect.row.subject_name, effect.row.model_name, tierName(effect.row.tier),
             effect.row.day.toIso());
}

template <class Holds>
QString list(const std::vector<service::SignalEffect>& effects, const Holds& holds) {
    QStringList names;
    for (const service::SignalEffect& effect : effects)
        if (holds(effect))
            names.append(named(effect));
    return names.join(Text::tr("、"));
}

void append(QStringList& sentences, const QString& pattern, const QString& names) {
    if (!names.isEmpty())
        sentences.append(pattern.arg(names));
}

} // namespace

QStringList changePieces(const service::RecordChangeRow& row) {
    const domain::RecordChange& change = row.change;
    QStringList pieces;
    if (change.occurred_on)
        pieces.append(Text::tr("事发日 %1").arg(change.occurred_on->toIso()));
    if (!change.indicator.isEmpty())
        pieces.append(Text::tr("指标 %1").arg(change.indicator));
    if (change.level)
        pieces.append(Text::tr("%1 档").arg(*change.level));
    if (change.grade)
        pieces.append(domain::toLabel(*change.grade));
    if (change.influence)
        pieces.append(Text::tr("影响程度 %1").arg(*change.influence));
    if (change.urgency)
        pieces.append(Text::tr("轻重缓急 %1").arg(*change.urgency));
    if (row.other)
        pieces.append(change.record == row.other->record.id
                          ? Text::tr("并入本条的是 %1").arg(briefOf(*row.other))
                          : Text::tr("保留的是 %1").arg(briefOf(*row.other)));
    return pieces;
}

QString changeSentence(const service::RecordChangeRow& row) {
    QStringList pieces = changePieces(row);
    pieces.append(row.decider_name);
    return Text::tr("%1：%2（%3）")
        .arg(domain::toLabel(row.change.kind), row.change.reason, pieces.join(Text::tr("，")));
}

QString restingSentence(const std::vector<service::SignalEffect>& effects) {
    QStringList sentences;
    append(sentences, Text::tr("以本条为依据的待研判信号：%1。"),
           list(effects, [](const auto& effect) { return effect.after == SignalStatus::Pending; }));
    append(sentences, Text::tr("以本条为依据的在办案件：%1。"),
           list(effects, [](const auto& effect) { return effect.after == SignalStatus::Adopted; }));
    return sentences.join(QString());
}

QString effectSentence(domain::RecordChangeKind kind,
                       const std::vector<service::SignalEffect>& effects) {
    QStringList sentences{Text::tr("已办理：%1。").arg(domain::toLabel(kind))};
    append(sentences, Text::tr("信号不再成立：%1。"),
           list(effects, [](const auto& effect) { return effect.isGone(); }));
    append(sentences, Text::tr("新的待研判信号：%1。"), list(effects, [](const auto& effect) {
               return effect.after == SignalStatus::Pending
                      && effect.before != SignalStatus::Pending;
           }));
    append(sentences, Text::tr("信号仍待研判，依据已变：%1。"),
           list(effects, [](const auto& effect) {
               return effect.rests && effect.before == SignalStatus::Pending
                      && effect.after == SignalStatus::Pending;
           }));
    for (const service::SignalEffect& effect : effects)
        if (effect.rests && effect.after == SignalStatus::Adopted)
            sentences.append(Text::tr("在办案件的依据已变，请在 5 个工作日内复核：%1，现在%2。")
                                 .arg(named(effect), tierName(effect.live)));
    if (sentences.size() == 1)
        sentences.append(Text::tr("没有信号因此变化。"));
    return sentences.join(QString());
}

QString duplicateSentence(const std::vector<service::DuplicateRow>& rows) {
    QStringList pieces;
    for (const service::DuplicateRow& row : rows) {
        const QString sign = row.sign == rules::DuplicateSign::DocumentNumber
                                 ? domain::toLabel(row.sign)
                                 : Text::tr("文字相同 %1%").arg(row.likeness);
        pieces.append(
            Text::tr("%1，%2，%3").arg(briefOf(row.row), domain::toLabel(row.row.standing), sign));
    }
    return pieces.isEmpty() ? QString() : Text::tr("可能重复：%1").arg(pieces.join(Text::tr("；")));
}

QString briefOf(const service::RecordRow& row) {
    constexpr int characters = 14;
    QString facts = row.record.facts.simplified();
    if (facts.size() > characters)
        facts = facts.left(characters) + u'…';
    const QString day =
        row.record.occurred_on ? row.record.occurred_on->toIso() : row.record.found_on.toIso();
    return Text::tr("%1 %2“%3”").arg(day, row.record.channel, facts);
}

} // namespace sizao::pages
