// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/level.h"
#include "core/rules/unit_facts.h"

// Computation sheets of invented people with any number of facts, made by the rules themselves: all
// of their sums hold.
namespace sizao::support {

namespace samples {

inline base::RawId numbered(int number) {
    return base::RawId::fromName("sample " + QByteArray::number(number));
}

struct Kind {
    QString code;
    QString name;
    QString fact;
};

inline const std::vector<Kind>& kinds() {
    static const std::vector<Kind> all{
        {QStringLiteral("YL03"), QStringLiteral("擅自离岗、脱岗"),
         QStringLiteral("下午 16 时 50 分提前离岗，窗口无人值守，来办事的三名群众等候四十分钟。")},
        {QStringLiteral("BX04"), QStringLiteral("公务用车私用"),
         QStringLiteral("周六使用公车接送亲属往返机场，经卡口记录和派车单比对属实，本人说明后补交"
                        "费用。")},
        {QStringLiteral("XL02"), QStringLiteral("群众诉求超期未办"),
         QStringLiteral("居民反映占道经营，承诺 5 个工作日答复，实际第 19 个工作日答复。")},
        {QStringLiteral("YL07"), QStringLiteral("上班迟到早退"),
         QStringLiteral("9 时 42 分到岗，未请假。")},
    };
    return all;
}

inline rules::Standards standards() {
    rules::StandardsParts parts;
    rules::CatalogueRules catalogue;
    catalogue.code = QStringLiteral("C");
    catalogue.scale.id = QStringLiteral("S");
    catalogue.categories = {{QStringLiteral("YL"), QStringLiteral("慵懒散慢浮")},
                            {QStringLiteral("BX"), QStringLiteral("八项规定")}};
    parts.catalogues = {catalogue};
    rules::ModelRules model;
    model.code = QStringLiteral("M-ZF");
    model.name = QStringLiteral("作风建设预警模型");
    model.id = domain::ModelVersionId(numbered(77));
    model.indicator_caps = {5000, 8000, 11000, std::nullopt};
    model.caps = {{QStringLiteral("YL"), 9000}};
    model.unit.emplace().reference_rate = 30000;
    parts.models = {model};
    for (const Kind& kind : kinds()) {
        rules::IndicatorRules indicator;
        indicator.code = kind.code;
        indicator.name = kind.name;
        indicator.category =
            kind.code.startsWith(u'B') ? QStringLiteral("BX") : QStringLiteral("YL");
        indicator.scale = QStringLiteral("S");
        indicator.valid_from = *base::Day::fromCivil(2024, 1, 1);
        indicator.weights = {{QStringLiteral("M-ZF"), 100, {}}};
        parts.indicators.push_back(indicator);
        indicator.valid_from = *base::Day::fromCivil(2026, 7, 1);
        indicator.weights[0].weight = kind.code == QStringLiteral("BX04") ? 80 : 100;
        parts.indicators.push_back(indicator);
    }
    auto built = rules::Standards::build(std::move(parts));
    if (!built)
        qFatal("%s", qPrintable(built.error().message));
    return std::move(*built);
}

inline rules::Fact fact(const rules::Standards& standards, int i, base::Day day) {
    rules::Fact made;
    made.id = numbered(1000 + i);
    made.record = domain::RecordId(numbered(2000 + i));
    made.occurred_on = day;
    made.known_on = day + (i % 5 == 0 ? 4 : 0);
    made.indicator = standards.indicatorIndex(kinds()[static_cast<std::size_t>(i) % 4].code);
    made.grade = i % 7 == 3 ? domain::Grade::II : domain::Grade::I;
    made.influence = static_cast<std::uint8_t>(1 + i % 3);
    made.urgency = static_cast<std::uint8_t>(1 + i % 2);
    made.unit = numbered(3);
    return made;
}

} // namespace samples

// `lines` facts within the window and two before it, evaluated on 2026-11-20; `factLength` > 0:
// facts of about so many characters.
inline domain::ComputationSheet sampleSheet(int lines, bool ofUnit = false, int factLength = 0) {
    using namespace samples;
    static const rules::Standards known = standards();
    const base::Day asof = *base::Day::fromCivil(2026, 11, 20);
    std::vector<rules::Fact> facts;
    for (int i = 0; i < lines; ++i)
        facts.push_back(samples::fact(known, i, asof - 5 - i * 350 / std::max(1, lines)));
    facts.push_back(samples::fact(known, lines, asof - 400));
    facts.push_back(samples::fact(known, lines + 1, asof - 371));
    rules::sortFacts(facts);
    const auto texts = [factLength](const domain::RecordId& record) {
        for (int i = 0; i < 1000; ++i)
            if (record == domain::RecordId(numbered(2000 + i))) {
                const QString one = kinds()[static_cast<std::size_t>(i) % 4].fact;
                QString said = one;
                while (said.size() < factLength)
                    said += one;
                static const char16_t* const names[] = {u"李建国", u"王芳", u"陈晓梅", u"赵志强"};
                return rules::RecordTexts{QStringLiteral("C01"), QString::number(i), said,
                                          QString::fromUtf16(names[i % 4])};
            }
        return rules::RecordTexts();
    };
    rules::SheetRequest request;
    request.subject = {ofUnit ? domain::SubjectKind::Unit : domain::SubjectKind::Person,
                       numbered(3)};
    request.asof = request.known = asof;
    if (!ofUnit)
        return rules::sheetOf(known, facts, request, texts);
    std::vector<std::vector<rules::Fact>> each(4);
    for (const rules::Fact& fact : facts)
        for (int i = 0; i < 1000; ++i)
            if (fact.record == domain::RecordId(numbered(2000 + i)))
                each[static_cast<std::size_t>(i) % 4].push_back(fact);
    std::vector<rules::StaffFacts> staff;
    for (int person = 0; person < 4; ++person)
        staff.push_back(
            {domain::PersonId(numbered(10 + person)), each[static_cast<std::size_t>(person)]});
    const rules::UnitFacts unit = rules::gatherUnit(
        domain::UnitId(numbered(3)), {}, staff,
        rules::Exposure({{asof - 700, 18}, {asof - 200, 21}, {asof - 60, 20}}, {}));
    const rules::SubjectFacts view = unit.view({});
    request.unit = view.unit;
    return rules::sheetOf(known, view.facts, request, texts);
}

} // namespace sizao::support
