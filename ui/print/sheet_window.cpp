// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sheet_window.h"

#include "ui/print/painting.h"

#include <QCoreApplication>
#include <QHash>

namespace sizao::print {
namespace {

using domain::NotCounted;

QString text(const char* source) {
    return QCoreApplication::translate("Sheet", source);
}

// `2025-10-02 YL03，417 天`
QString factOf(const domain::ComputationSheet& sheet, const domain::SheetNotCounted& fact) {
    const QString named = fact.occurred_on.toIso() + u' ' + orMissing(fact.indicator);
    const int age = sheet.asof_day - fact.occurred_on;
    if (fact.reason == NotCounted::OutsideWindow)
        return text(QT_TRANSLATE_NOOP("Sheet", "%1，%2 天")).arg(named).arg(age);
    if (fact.reason == NotCounted::AfterDay)
        return text(QT_TRANSLATE_NOOP("Sheet", "%1，晚 %2 天")).arg(named).arg(-age);
    return named;
}

QString lateText(const domain::SheetLine& line) {
    return text(QT_TRANSLATE_NOOP("Sheet", "%1 的%2，%3 才核实（事发后 %4 天）"))
        .arg(line.occurred_on.toIso(),
             line.indicator_name.isEmpty() ? line.indicator : line.indicator_name,
             line.verified_on.toIso())
        .arg(line.verified_on - line.occurred_on);
}

} // namespace

QStringList windowTexts(const domain::ComputationSheet& sheet) {
    if (sheet.window_days <= 0)
        return {};
    QStringList texts{
        text(QT_TRANSLATE_NOOP("Sheet",
                               "%1 至 %2，首尾都算，共 %3 天：事发至计算日不满 %3 天的计入，满 %3 "
                               "天的当日起不再计入"))
            .arg(sheet.windowFrom().toIso(), sheet.asof_day.toIso())
            .arg(sheet.window_days)};
    if (sheet.asof_day == sheet.knowledge_day)
        return texts;
    texts.append(text(QT_TRANSLATE_NOOP("Sheet", "有迟到核实的事实：信号日是 %1，按这些事实应当"
                                                 "计入的 %2 计算，窗口也到 %2 为止"))
                     .arg(sheet.knowledge_day.toIso(), sheet.asof_day.toIso()));
    QStringList late;
    for (const domain::SheetLine& line : sheet.lines)
        if (line.verified_on > sheet.asof_day)
            late.append(lateText(line));
    if (!late.isEmpty())
        texts.append(late.join(text(QT_TRANSLATE_NOOP("Sheet", "；"))));
    return texts;
}

QString ageText(const domain::SheetLine& line) {
    return text(QT_TRANSLATE_NOOP("Sheet", "%1 天")).arg(line.age);
}

QString reasonText(const domain::ComputationSheet& sheet, const domain::SheetNotCounted& fact) {
    const QString label = domain::toLabel(fact.reason);
    return fact.reason == NotCounted::OutsideWindow
               ? text(QT_TRANSLATE_NOOP("Sheet", "%1（满 %2 天）"))
                     .arg(label)
                     .arg(sheet.window_days)
               : label;
}

QStringList notCountedTexts(const domain::ComputationSheet& sheet, int most) {
    QStringList reasons; // in the order in which they first come
    QHash<QString, QStringList> facts;
    for (const domain::SheetNotCounted& fact : sheet.not_counted) {
        const QString reason = reasonText(sheet, fact);
        if (!facts.contains(reason))
            reasons.append(reason);
        facts[reason].append(factOf(sheet, fact));
    }
    QStringList texts;
    for (const QString& reason : reasons) {
        const QStringList& all = facts[reason];
        QStringList named = all.mid(0, most);
        if (all.size() > most)
            named.append(text(QT_TRANSLATE_NOOP("Sheet", "另有 %1 条，见电子依据单"))
                             .arg(all.size() - most));
        texts.append(text(QT_TRANSLATE_NOOP("Sheet", "%1 %2 条：")).arg(reason).arg(all.size())
                     + named.join(text(QT_TRANSLATE_NOOP("Sheet", "；"))));
    }
    return texts;
}

QString contextText(const domain::ComputationSheet& sheet) {
    if (!sheet.context)
        return {};
    const domain::SheetContext& context = *sheet.context;
    const bool isUnit = sheet.subject.kind == domain::SubjectKind::Unit;
    const QString group = context.cadre_class
                              ? text(QT_TRANSLATE_NOOP("Sheet", "%1，%2"))
                                    .arg(domain::toLabel(*context.cadre_class), context.group)
                              : context.group;
    QString said;
    if (context.subjects == 0) {
        said = (isUnit ? text(QT_TRANSLATE_NOOP("Sheet", "同类单位（%1）样本不足 10 个，不显示"))
                       : text(QT_TRANSLATE_NOOP("Sheet", "同类人员（%1）样本不足 10 人，不显示")))
                   .arg(group);
    } else {
        said = (isUnit ? text(QT_TRANSLATE_NOOP(
                    "Sheet", "%2 同类单位（%1）%3 个：中位数 %4 分，第 90 百分位 %5 分"))
                       : text(QT_TRANSLATE_NOOP(
                           "Sheet", "%2 同类人员（%1）%3 人：中位数 %4 分，第 90 百分位 %5 分")))
                   .arg(group, context.day.toIso())
                   .arg(context.subjects)
                   .arg(pointsText(*context.median), pointsText(*context.ninetieth));
    }
    if (context.matters)
        said += text(QT_TRANSLATE_NOOP("Sheet", "；计分期内办件 %1 件")).arg(*context.matters);
    return said + text(QT_TRANSLATE_NOOP("Sheet", "。只供参照，不影响本单结果"));
}

} // namespace sizao::print
