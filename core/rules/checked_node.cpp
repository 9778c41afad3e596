// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/checked_node.h"

#include "core/rules/standards_json.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace sizao::rules {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CatalogueCheck)
};

// As a person finds it: the last name on the path.
QString nameOf(const QString& path) {
    return path.section(u'.', -1);
}

} // namespace

CheckedNode CheckedNode::at(const QString& key) const {
    return {m_value.toObject().value(key), m_path.isEmpty() ? key : m_path + u'.' + key, *m_faults};
}

std::vector<CheckedNode> CheckedNode::items() const {
    std::vector<CheckedNode> nodes;
    if (!m_value.isArray())
        fault(exists() ? Text::tr("“%1”应当是列表 […]").arg(nameOf(m_path))
                       : Text::tr("缺少“%1”").arg(nameOf(m_path)));
    for (const QJsonValue item : m_value.toArray())
        nodes.emplace_back(item, m_path + QStringLiteral("[%1]").arg(nodes.size()), *m_faults);
    return nodes;
}

QString CheckedNode::text() const {
    const QString text = m_value.toString().trimmed();
    if (text.isEmpty())
        fault(exists() ? Text::tr("“%1”应当填写文字").arg(nameOf(m_path))
                       : Text::tr("缺少“%1”").arg(nameOf(m_path)));
    return text;
}

std::optional<MilliPoints> CheckedNode::points() const {
    const auto points = milliPoints(m_value);
    if (!exists())
        fault(Text::tr("缺少“%1”").arg(nameOf(m_path)));
    else if (!points)
        fault(Text::tr("“%1”应当是数字，最多三位小数").arg(nameOf(m_path)));
    else if (*points < 0)
        fault(Text::tr("“%1”不得为负").arg(nameOf(m_path)));
    return points && *points >= 0 ? points : std::nullopt;
}

std::optional<int> CheckedNode::whole(int least, int most) const {
    const double number = m_value.toDouble(least - 1.0);
    const bool isWhole = m_value.isDouble() && number == static_cast<double>(m_value.toInt(-1));
    if (isWhole && number >= least && number <= most)
        return m_value.toInt();
    fault(exists() ? Text::tr("“%1”应当是 %2 至 %3 的整数").arg(nameOf(m_path)).arg(least).arg(most)
                   : Text::tr("缺少“%1”").arg(nameOf(m_path)));
    return std::nullopt;
}

std::optional<base::Day> CheckedNode::day() const {
    const auto day = base::Day::fromIso(m_value.toString());
    if (!exists())
        fault(Text::tr("缺少“%1”").arg(nameOf(m_path)));
    else if (!day)
        fault(Text::tr("“%1”应当是日期，如 2026-03-05").arg(nameOf(m_path)));
    return day;
}

std::optional<bool> CheckedNode::flag() const {
    if (m_value.isBool())
        return m_value.toBool();
    fault(exists() ? Text::tr("“%1”应当是 true 或者 false").arg(nameOf(m_path))
                   : Text::tr("缺少“%1”").arg(nameOf(m_path)));
    return std::nullopt;
}

void CheckedNode::unknownWord() const {
    fault(exists()
              ? Text::tr("“%1”的“%2”不认识").arg(nameOf(m_path), m_value.toVariant().toString())
              : Text::tr("缺少“%1”").arg(nameOf(m_path)));
}

} // namespace sizao::rules
