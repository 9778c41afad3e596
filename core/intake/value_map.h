// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>
#include <utility>
#include <vector>

namespace sizao::intake {

// What values of a column mean. A key that ends in `*` stands for all values that begin with what
// is before it; the longest such key counts, an exact one before all.
class ValueMap {
public:
    void add(const QString& key, const QString& meaning);
    [[nodiscard]] bool isEmpty() const { return m_exact.empty() && m_prefixes.empty(); }
    // The view lives as long as the map.
    [[nodiscard]] std::optional<QStringView> find(QStringView value) const;
    [[nodiscard]] std::vector<std::pair<QString, QString>> entries() const;
    friend bool operator==(const ValueMap&, const ValueMap&) = default;

private:
    std::vector<std::pair<QString, QString>> m_exact;    // by key
    std::vector<std::pair<QString, QString>> m_prefixes; // longest first, without the `*`
};

} // namespace sizao::intake
