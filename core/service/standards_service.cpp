// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/standards_service.h"

#include "core/rules/points.h"
#include "core/storage/stores/entity_table.h"

#include <QCoreApplication>

#include <limits>

namespace sizao::service {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Standards)
};

constexpr base::Day endOfTime(std::numeric_limits<std::int32_t>::max());

std::vector<FactorChoice> choicesOf(const std::vector<rules::FactorLevel>& levels) {
    std::vector<FactorChoice> choices;
    choices.reserve(levels.size());
    for (const rules::FactorLevel& level : levels)
        choices.push_back({level.level, level.name, level.percent});
    return choices;
}

} // namespace

std::vector<IndicatorChoice> StandardsService::indicators(base::Day day,
                                                          domain::SubjectKind kind) const {
    const auto standards = m_session.standards();
    std::vector<IndicatorChoice> choices;
    for (const rules::IndicatorRules* known : standards->indicatorsOn(day, kind)) {
        IndicatorChoice choice{
            known->code, known->name,    known->category, standards->categoryName(known->category),
            known->kind, known->measure, known->evidence, known->basis,
            {}};
        for (const rules::IndicatorLevel& level : known->levels)
            choice.levels.push_back(
                {level.level, level.grade, level.text, consequence(day, level.grade)});
        choices.push_back(std::move(choice));
    }
    return choices;
}

std::vector<FactorChoice> StandardsService::influences(base::Day day) const {
    const rules::CatalogueRules* rules = m_session.standards()->catalogueOn(day);
    return rules ? choicesOf(rules->influence) : std::vector<FactorChoice>();
}

std::vector<FactorChoice> StandardsService::urgencies(base::Day day) const {
    const rules::CatalogueRules* rules = m_session.standards()->catalogueOn(day);
    return rules ? choicesOf(rules->urgency) : std::vector<FactorChoice>();
}

QString StandardsService::consequence(base::Day day, std::optional<domain::Grade> grade) const {
    if (!grade) // the catalogue has sentences for grades alone
        return Text::tr("只提示，不计分");
    const rules::CatalogueRules* rules = m_session.standards()->catalogueOn(day);
    return rules ? rules->consequences[rules::indexOf(*grade)] : QString();
}

domain::MilliPoints StandardsService::basePoints(base::Day day, domain::Grade grade, int influence,
                                                 int urgency) const {
    constexpr int whole = 100; // weight in hundredths
    const rules::CatalogueRules* rules = m_session.standards()->catalogueOn(day);
    const auto isIn = [](int level, std::size_t count) {
        return level >= 1 && static_cast<std::size_t>(level) <= count;
    };
    if (!rules || !isIn(influence, rules->scale.influence.size())
        || !isIn(urgency, rules->scale.urgency.size()))
        return 0;
    return rules::basePoints(rules->scale.grade_points[rules::indexOf(grade)], whole,
                             rules::influenceUrgency(rules->scale, influence, urgency));
}

QString StandardsService::indicatorName(const QString& code) const {
    const rules::IndicatorRules* known = m_session.standards()->indicatorOn(code, endOfTime);
    return known ? known->name : code;
}

QString StandardsService::modelName(const QString& code) const {
    const rules::ModelRules* known = m_session.standards()->modelOn(code, endOfTime);
    return known ? known->name : code;
}

QFuture<base::Result<std::vector<domain::Channel>>> StandardsService::channels() const {
    return m_session.store().read([](storage::Database& database) {
        return storage::entity_table::all<domain::Channel>(database);
    });
}

} // namespace sizao::service
