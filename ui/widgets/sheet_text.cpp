// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sheet_text.h"

#include "ui/widgets/painting.h"

#include <QCoreApplication>

namespace sizao::widgets {
namespace {

QString text(const char* source) {
    return QCoreApplication::translate("Sheet", source);
}

// The product of two hundredths, exactly: at least two digits, at most four.
QString productText(qint64 tenThousandths) {
    QString digits = QString::number(tenThousandths % 10'000).rightJustified(4, u'0');
    while (digits.size() > 2 && digits.endsWith(u'0'))
        digits.chop(1);
    return QString::number(tenThousandths / 10'000) + u'.' + digits;
}

} // namespace

QString factorText(qint64 hundredths) {
    return QString::number(hundredths / 100) + u'.'
           + QString::number(hundredths % 100).rightJustified(2, u'0');
}

QString formulaText(const domain::SheetLine& line) {
    return QStringLiteral("%1 × %2 × %3 × %4")
        .arg(pointsText(line.grade_points), factorText(line.weight),
             productText(line.influence_urgency), factorText(line.repeat_factor));
}

QString indicatorText(const domain::SheetLine& line) {
    const QString name = line.indicator_name.isEmpty() ? line.indicator : line.indicator_name;
    if (line.version_from == line.version_at_verifying)
        return text(QT_TRANSLATE_NOOP("Sheet", "%1（%2 版）")).arg(name, line.version_from.toIso());
    return text(QT_TRANSLATE_NOOP("Sheet", "%1（%2 版与核实时 %3 版，取轻）"))
        .arg(name, line.version_from.toIso(), line.version_at_verifying.toIso());
}

QString overCapText(const domain::SheetLine& line) {
    if (line.over_cap == 0)
        return {};
    return text(QT_TRANSLATE_NOOP("Sheet", "超限 %1")).arg(pointsText(line.over_cap));
}

QString withoutText(const domain::SheetLine& line) {
    return pointsText(line.score_without) + u' ' + tierLetter(line.level_without);
}

QString withoutSentence(const domain::SheetLine& line) {
    return text(QT_TRANSLATE_NOOP("Sheet", "如无 %1 这一条：%2 分，%3"))
        .arg(line.occurred_on.toIso(), pointsText(line.score_without),
             tierName(line.level_without));
}

QString headText(const domain::ComputationSheet& sheet) {
    return text(QT_TRANSLATE_NOOP("Sheet", "%1 · %2 版 · 计算日 %3"))
        .arg(sheet.model_name.isEmpty() ? sheet.model : sheet.model_name,
             sheet.model_valid_from.toIso(), sheet.asof_day.toIso());
}

QString expiryText(const domain::ComputationSheet& sheet) {
    if (!sheet.next_expiry)
        return {};
    return text(QT_TRANSLATE_NOOP(
                    "Sheet",
                    "如不再有新的核实事实，%1 起最早的事实满 %2 天不再计入，累计为 %3 分，%4"))
        .arg(sheet.next_expiry->toIso())
        .arg(sheet.window_days)
        .arg(pointsText(sheet.score_after_expiry), tierName(sheet.level_after_expiry));
}

QString versionText(const domain::ComputationSheet& sheet) {
    return text(QT_TRANSLATE_NOOP("Sheet",
                                  "事实截至 %1 · 计分期 %2 天 · 此前有效等级 %3 · 规则版本 %4"))
        .arg(sheet.knowledge_day.toIso())
        .arg(sheet.window_days)
        .arg(tierLetter(sheet.live_before), orMissing(sheet.engine));
}

QString notCountedText(const domain::SheetNotCounted& fact) {
    return QStringLiteral("%1 %2：%3")
        .arg(fact.occurred_on.toIso(), fact.indicator, domain::toLabel(fact.reason));
}

} // namespace sizao::widgets
