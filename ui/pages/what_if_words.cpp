// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/what_if_words.h"

#include "ui/print/painting.h"
#include "ui/widgets/tokens.h"

#include <QCoreApplication>

namespace sizao::pages {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(WhatIf)
};

QString percentText(double share) {
    return QString::number(100 * share, 'f', 1) + u'%';
}

QString signedText(int count) {
    return count > 0 ? u'+' + QString::number(count) : QString::number(count);
}

// Above and below the diagonal.
std::pair<int, int> movesOf(const rules::TierMatrix& matrix) {
    int up = 0;
    int down = 0;
    for (std::size_t before = 0; before < 4; ++before)
        for (std::size_t after = 0; after < 4; ++after)
            (after > before ? up : down) += after == before ? 0 : matrix[before][after];
    return {up, down};
}

} // namespace

QString findingOf(const service::WhatIfReport& report) {
    const rules::ModelComparison& all = report.comparison.overall;
    const int before = rules::totalOf(all.baseline);
    const int after = rules::totalOf(all.draft);
    if (report.comparison.changed.empty())
        return Text::tr("与现行标准结果相同：提出 %1 件预警").arg(before);
    const auto [up, down] = movesOf(all.subjects);
    const QString count = after == before ? Text::tr("仍提 %1 件预警").arg(after)
                          : after < before
                              ? Text::tr("提出 %1 件预警，少 %2 件").arg(after).arg(before - after)
                              : Text::tr("提出 %1 件预警，多 %2 件").arg(after).arg(after - before);
    return (report.kind == domain::SubjectKind::Unit ? Text::tr("%1；%2 个单位级别升高，%3 个降低")
                                                     : Text::tr("%1；%2 人级别升高，%3 人降低"))
        .arg(count)
        .arg(up)
        .arg(down);
}

QString subtitleOf(const service::WhatIfReport& report, const service::WhatIfRequest& request) {
    QStringList parts{
        Text::tr("%1 至 %2").arg(report.period.from.toIso(), report.period.to.toIso()),
        (report.kind == domain::SubjectKind::Unit ? Text::tr("%1 个单位") : Text::tr("%1 人"))
            .arg(widgets::countText(report.subjects)),
        request.mode == service::WhatIfMode::Prospective && request.since
            ? Text::tr("草案自 %1 起施行").arg(request.since->toIso())
            : Text::tr("草案视为一直施行")};
    if (report.capacity > 0) {
        const auto over = [&](rules::TierCounts rules::MonthComparison::*side) {
            return rules::monthsOver(report.comparison.months, report.capacity, side);
        };
        parts.append(Text::tr("超出每月 %1 件的月份：现行 %2 个，草案 %3 个")
                         .arg(report.capacity)
                         .arg(over(&rules::MonthComparison::baseline))
                         .arg(over(&rules::MonthComparison::draft)));
    }
    return parts.join(QStringLiteral(" · "));
}

QStringList effectHeadings() {
    return {Text::tr("指标"), Text::tr("模型"), Text::tr("权重"),
            Text::tr("黄"),   Text::tr("橙"),   Text::tr("红")};
}

QList<QStringList> effectRows(const std::vector<rules::WeightEffect>& effects,
                              const std::vector<service::WhatIfControls>& names) {
    QList<QStringList> rows;
    for (const rules::WeightEffect& effect : effects) {
        QString indicator = effect.indicator;
        QString model = effect.model;
        for (const service::WhatIfControls& known : names) {
            if (known.model != effect.model)
                continue;
            model = known.model_name;
            for (const auto& weight : known.weights)
                if (weight.code == effect.indicator)
                    indicator = weight.code + u' ' + weight.name;
        }
        rows.append({indicator, model, signedText(effect.percent) + u'%',
                     signedText(effect.change[0]), signedText(effect.change[1]),
                     signedText(effect.change[2])});
    }
    return rows;
}

QStringList groupHeadings() {
    return {Text::tr("分组"),     Text::tr("组别"),     Text::tr("人数"),      Text::tr("现行占比"),
            Text::tr("草案占比"), Text::tr("95% 区间"), Text::tr("与全体之比")};
}

QList<QStringList> groupRows(const std::vector<rules::GroupShare>& shares) {
    QList<QStringList> rows;
    for (const rules::GroupShare& share : shares) {
        const QString group = share.group.isEmpty() ? Text::tr("不详") : share.group;
        if (share.draft)
            rows.append({share.grouping, group, widgets::countText(share.people),
                         percentText(share.baseline->share), percentText(share.draft->share),
                         Text::tr("%1 至 %2")
                             .arg(percentText(share.draft->low), percentText(share.draft->high)),
                         QString::number(share.draft->ratio, 'f', 2)});
        else
            rows.append(
                {share.grouping, Text::tr("%1（过少或可推知）").arg(group), {}, {}, {}, {}, {}});
    }
    return rows;
}

} // namespace sizao::pages
