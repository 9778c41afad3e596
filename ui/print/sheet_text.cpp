// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sheet_text.h"

#include "ui/print/painting.h"

#include <QCoreApplication>

#include <algorithm>

namespace sizao::print {
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

QString subjectText(const QString& name, const QString& unit) {
    return unit.isEmpty() || unit == name
               ? name
               : text(QT_TRANSLATE_NOOP("Sheet", "%1 · %2")).arg(name, unit);
}

QString factorText(qint64 hundredths) {
    return QString::number(hundredths / 100) + u'.'
           + QString::number(hundredths % 100).rightJustified(2, u'0');
}

QString formulaText(const domain::SheetLine& line) {
    const bool isFirst = line.base_points == line.base_at_occurrence;
    return QStringLiteral("%1 × %2 × %3 × %4")
        .arg(pointsText(isFirst ? line.grade_points : line.grade_points_at_verifying),
             factorText(isFirst ? line.weight : line.weight_at_verifying),
             productText(isFirst ? line.influence_urgency : line.influence_urgency_at_verifying),
             factorText(line.repeat_factor));
}

QString indicatorText(const domain::SheetLine& line) {
    const QString name = line.indicator_name.isEmpty() ? line.indicator : line.indicator_name;
    if (line.version_from == line.version_at_verifying)
        return text(QT_TRANSLATE_NOOP("Sheet", "%1（%2 版）")).arg(name, line.version_from.toIso());
    return text(QT_TRANSLATE_NOOP("Sheet", "%1（%2 版与核实时 %3 版，取轻）"))
        .arg(name, line.version_from.toIso(), line.version_at_verifying.toIso());
}

QString indicatorCodeText(const domain::SheetLine& line) {
    const QString code = line.indicator.isEmpty() ? line.indicator_name : line.indicator;
    if (line.version_from == line.version_at_verifying)
        return text(QT_TRANSLATE_NOOP("Sheet", "%1 · %2")).arg(code, line.version_from.toIso());
    return text(QT_TRANSLATE_NOOP("Sheet", "%1 · %2/%3 取轻"))
        .arg(code, line.version_from.toIso(), line.version_at_verifying.toIso());
}

QString directText(const domain::SheetLine& line) {
    if (line.direct == domain::Tier::None)
        return {};
    return text(QT_TRANSLATE_NOOP("Sheet", "直接%1")).arg(tierLetter(line.direct));
}

QString gradeText(const domain::SheetLine& line) {
    return (domain::toLabel(line.grade) + u' ' + directText(line)).trimmed();
}

QString overCapText(const domain::SheetLine& line) {
    if (line.over_cap == 0)
        return {};
    return text(QT_TRANSLATE_NOOP("Sheet", "超限 %1")).arg(pointsText(line.over_cap));
}

domain::MilliPoints scoreWithout(const domain::ComputationSheet& sheet,
                                 const domain::SheetLine& line) {
    return sheet.isByRate() ? sheet.rate->rounded(line.rate_points_without, sheet.window_days)
                            : line.score_without;
}

QString withoutText(const domain::ComputationSheet& sheet, const domain::SheetLine& line) {
    return pointsText(scoreWithout(sheet, line)) + u' ' + tierLetter(line.level_without);
}

QStringList causeTexts(const std::vector<QString>& codes) {
    const std::pair<QString, QString> floors[] = {
        {QStringLiteral("D1"), text(QT_TRANSLATE_NOOP("Sheet", "出现Ⅳ级事实，按红色提出"))},
        {QStringLiteral("D2"), text(QT_TRANSLATE_NOOP("Sheet", "出现Ⅲ级事实，不低于黄色"))},
        {QStringLiteral("D3"), text(QT_TRANSLATE_NOOP("Sheet", "同一指标两次Ⅲ级，不低于橙色"))},
    };
    QStringList texts;
    for (const QString& code : codes) {
        const auto floor = std::find_if(std::begin(floors), std::end(floors),
                                        [&](const auto& entry) { return entry.first == code; });
        const auto cause = domain::fromCode<domain::FoldCause>(code);
        texts.append(floor != std::end(floors) ? floor->second
                     : cause                   ? domain::toLabel(*cause)
                                               : code);
    }
    return texts;
}

QString withoutSentence(const domain::ComputationSheet& sheet, const domain::SheetLine& line) {
    return text(QT_TRANSLATE_NOOP("Sheet", "如无 %1 这一条：%2 分，%3"))
        .arg(line.occurred_on.toIso(), pointsText(scoreWithout(sheet, line)),
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
    if (sheet.rate)
        return text(QT_TRANSLATE_NOOP(
                        "Sheet", "如不再有新的核实事实，%1 起最早的事实满 %2 天不再计入，届时为%3"))
            .arg(sheet.next_expiry->toIso())
            .arg(sheet.window_days)
            .arg(tierName(sheet.level_after_expiry));
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

QString factText(const domain::SheetLine& line) {
    const QString fact = orMissing(line.facts.simplified());
    return line.person_name.isEmpty()
               ? fact
               : text(QT_TRANSLATE_NOOP("Sheet", "%1：%2")).arg(line.person_name, fact);
}

// Every number from which the rate can be computed again by hand.
QStringList rateTexts(const domain::ComputationSheet& sheet) {
    if (!sheet.rate)
        return {};
    const domain::SheetRate& rate = *sheet.rate;
    const QString points = pointsText(rate.rounded(rate.points, sheet.window_days));
    QStringList texts;
    QStringList steps;
    for (const domain::SheetHeadcount& step : rate.headcounts)
        steps.append(text(QT_TRANSLATE_NOOP("Sheet", "%1 至 %2 共 %3 人"))
                         .arg(step.from.toIso(), step.until.toIso())
                         .arg(step.persons));
    texts.append(
        (rate.per_matters ? text(QT_TRANSLATE_NOOP("Sheet", "每百件 %1 分"))
                          : text(QT_TRANSLATE_NOOP("Sheet", "每百人 %1 分")))
            .arg(points)
        + text(QT_TRANSLATE_NOOP("Sheet", "（黄 %1，橙 %2，红 %3%4）"))
              .arg(pointsText(rate.yellow), pointsText(rate.orange), pointsText(rate.red),
                   rate.calibrated ? QString() : text(QT_TRANSLATE_NOOP("Sheet", "，未校准"))));
    texts.append(QStringLiteral("(100 × %1 + %2 × %3) × %4 ÷ (%5 + %2 × %4) = %6")
                     .arg(pointsText(rate.points))
                     .arg(rate.kappa)
                     .arg(pointsText(rate.reference_rate))
                     .arg(sheet.window_days)
                     .arg(rate.person_days)
                     .arg(points));
    if (!steps.isEmpty() && !rate.per_matters)
        texts.append(text(QT_TRANSLATE_NOOP("Sheet", "人日 %1：%2"))
                         .arg(rate.person_days)
                         .arg(steps.join(text(QT_TRANSLATE_NOOP("Sheet", "；")))));
    return texts;
}

QString staffText(const domain::ComputationSheet& sheet) {
    QStringList texts;
    for (const domain::SheetPerson& person :
         sheet.rate ? sheet.rate->persons : std::vector<domain::SheetPerson>())
        texts.append(
            person.counted == person.sum
                ? person.name + u' ' + pointsText(person.sum)
                : text(QT_TRANSLATE_NOOP("Sheet", "%1 %2，每人最高计 %3"))
                      .arg(person.name, pointsText(person.sum), pointsText(person.counted)));
    return texts.join(text(QT_TRANSLATE_NOOP("Sheet", "；")));
}

} // namespace sizao::print
