// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/value_map.h"

#include <algorithm>

namespace sizao::intake {

void ValueMap::add(const QString& key, const QString& meaning) {
    if (key.endsWith(u'*')) {
        const QString prefix = key.chopped(1);
        const auto at = std::find_if(m_prefixes.begin(), m_prefixes.end(), [&](const auto& entry) {
            return entry.first.size() < prefix.size()
                   || (entry.first.size() == prefix.size() && entry.first > prefix);
        });
        m_prefixes.insert(at, {prefix, meaning});
        return;
    }
    const auto at = std::lower_bound(
        m_exact.begin(), m_exact.end(), key,
        [](const auto& entry, const QString& wanted) { return entry.first < wanted; });
    m_exact.insert(at, {key, meaning});
}

std::optional<QStringView> ValueMap::find(QStringView value) const {
    const auto at = std::lower_bound(
        m_exact.begin(), m_exact.end(), value,
        [](const auto& entry, QStringView wanted) { return QStringView(entry.first) < wanted; });
    if (at != m_exact.end() && at->first == value)
        return QStringView(at->second);
    for (const auto& [prefix, meaning] : m_prefixes)
        if (value.startsWith(prefix))
            return QStringView(meaning);
    return std::nullopt;
}

std::vector<std::pair<QString, QString>> ValueMap::entries() const {
    std::vector<std::pair<QString, QString>> all = m_exact;
    for (const auto& [prefix, meaning] : m_prefixes)
        all.emplace_back(prefix + u'*', meaning);
    return all;
}

} // namespace sizao::intake
