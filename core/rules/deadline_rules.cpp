// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/deadline_rules.h"

#include "core/rules/checked_node.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace sizao::rules {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CatalogueCheck)
};

constexpr int longestAmount = 3660;

// What can be read of one, noting what cannot.
DeadlineRules read(const CheckedNode& node) {
    DeadlineRules rules;
    rules.code = node.at("code").text();
    rules.name = node.at("zh").text();
    rules.start = node.at("start").text();
    rules.amount.count = node.at("amount").whole(1, longestAmount).value_or(0);
    rules.amount.unit = node.at("unit").word<DeadlineUnit>().value_or(DeadlineUnit::Workday);
    rules.kind = node.at("kind").word<domain::DeadlineKind>().value_or(domain::DeadlineKind::Due);
    if (const CheckedNode flag = node.at("needs_legal_confirmation"); flag.exists())
        rules.needs_legal_confirmation = flag.flag().value_or(false);
    return rules;
}

std::vector<DeadlineRules> readAll(const CheckedNode& list) {
    std::vector<DeadlineRules> all;
    for (const CheckedNode& node : list.items()) {
        DeadlineRules rules = read(node);
        const auto sameCode = [&](const DeadlineRules& other) { return other.code == rules.code; };
        if (!rules.code.isEmpty() && std::ranges::any_of(all, sameCode))
            node.at("code").fault(Text::tr("期限“%1”写了两次").arg(rules.code));
        all.push_back(std::move(rules));
    }
    return all;
}

} // namespace

std::optional<std::vector<DeadlineRules>> readDeadlines(const QJsonValue& json) {
    if (json.isUndefined())
        return std::vector<DeadlineRules>();
    std::vector<DocumentFault> faults;
    auto all = readAll({json, QStringLiteral("deadlines"), faults});
    return faults.empty() ? std::optional(std::move(all)) : std::nullopt;
}

void checkDeadlines(const CheckedNode& list) {
    if (list.exists())
        readAll(list);
}

} // namespace sizao::rules
