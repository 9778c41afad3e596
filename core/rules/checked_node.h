// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/document_fault.h"
#include "core/rules/rule_parameters.h"

#include <QJsonValue>

namespace sizao::rules {

// One value of a document with its place. Asking for something it is not notes a fault there and
// answers with nothing, so that everything that is wrong is found in one go.
class CheckedNode {
public:
    CheckedNode(QJsonValue value, QString path, std::vector<DocumentFault>& faults)
        : m_value(std::move(value)), m_path(std::move(path)), m_faults(&faults) {}

    [[nodiscard]] CheckedNode at(const QString& key) const;
    [[nodiscard]] CheckedNode at(const char* key) const { return at(QLatin1String(key)); }
    [[nodiscard]] std::vector<CheckedNode> items() const; // of an array
    [[nodiscard]] bool exists() const { return !m_value.isUndefined(); }
    [[nodiscard]] bool isNull() const { return m_value.isNull(); }
    [[nodiscard]] const QJsonValue& value() const { return m_value; }
    [[nodiscard]] const QString& path() const { return m_path; }

    [[nodiscard]] QString text() const; // not empty
    [[nodiscard]] std::optional<MilliPoints> points() const;
    [[nodiscard]] std::optional<int> whole(int least, int most) const;
    [[nodiscard]] std::optional<base::Day> day() const;
    [[nodiscard]] std::optional<bool> flag() const;
    template <domain::DescribedEnum E>
    [[nodiscard]] std::optional<E> word() const {
        const auto known = domain::fromCode<E>(m_value.toString());
        if (!known)
            unknownWord();
        return known;
    }

    void fault(const QString& reason) const { m_faults->push_back({m_path, reason}); }

private:
    void unknownWord() const;

    QJsonValue m_value;
    QString m_path;
    std::vector<DocumentFault>* m_faults;
};

} // namespace sizao::rules
