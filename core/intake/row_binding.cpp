// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/row_binding.h"

#include "core/intake/tidy.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace sizao::intake {
namespace {

// Columns by heading; -2 for a heading that stands there more than once.
QHash<QString, int> columnsByKey(const QStringList& headings) {
    constexpr int twice = -2;
    QHash<QString, int> columns;
    for (int column = 0; column < headings.size(); ++column) {
        const QString key = headingKey(headings[column]);
        if (!key.isEmpty())
            columns[key] = columns.contains(key) ? twice : column;
    }
    return columns;
}

class Binder {
public:
    explicit Binder(const QStringList& headings) : m_columns(columnsByKey(headings)) {}

    // -1: the sheet has none of these.
    int find(const QStringList& names) {
        for (const QString& name : names) {
            const int column = m_columns.value(headingKey(name), -1);
            if (column == -2 && m_twice.isEmpty())
                m_twice = name;
            if (column >= 0)
                return column;
        }
        return -1;
    }
    [[nodiscard]] const QString& twice() const { return m_twice; }

private:
    QHash<QString, int> m_columns;
    QString m_twice;
};

BoundField bindField(const FieldMapping& mapping, Binder& binder, const QStringList& headings,
                     QStringList& missing) {
    BoundField field;
    field.mapping = &mapping;
    for (const ColumnSource& source : mapping.sources) {
        const int column = binder.find(source.names);
        if (column < 0)
            missing.append(source.names.join(u'/'));
        else
            field.sources.push_back({column, headings[column], &source.values});
    }
    for (const QString& name : mapping.join.columns) {
        field.joined.push_back(binder.find({name}));
        if (field.joined.back() < 0)
            missing.append(name);
    }
    return field;
}

bool isLost(const BoundField& field) {
    return field.mapping->required && !field.mapping->constant && !field.mapping->whenEmpty
           && field.sources.empty()
           && std::all_of(field.joined.begin(), field.joined.end(), [](int c) { return c < 0; });
}

FieldValue joinedValue(const BoundField& field, const Row& row, QString& buffer) {
    const JoinTemplate& join = field.mapping->join;
    FieldValue value;
    buffer.clear();
    bool any = false;
    for (std::size_t i = 0; i < field.joined.size(); ++i) {
        const QStringView cell = trimmed(row.text(field.joined[i]));
        value.lost = value.lost || row.kind(field.joined[i]) == CellKind::Error;
        any = any || !cell.isEmpty();
        buffer += join.texts[static_cast<qsizetype>(i)];
        buffer += cell;
    }
    buffer += join.texts.constLast();
    value.text = any ? QStringView(buffer) : QStringView();
    value.heading = join.columns.constFirst();
    return value;
}

} // namespace

base::Result<Binding> bind(const MappingProfile& profile, const QStringList& headings) {
    Binding binding;
    Binder binder(headings);
    QStringList lost;
    for (const QString& name : profile.keyColumns) {
        binding.key.push_back(binder.find({name}));
        if (binding.key.back() < 0)
            lost.append(name);
    }
    for (const FieldMapping& mapping : profile.fields) {
        QStringList missing;
        binding.fields.push_back(bindField(mapping, binder, headings, missing));
        (isLost(binding.fields.back()) ? lost : binding.missing) += missing;
    }
    lost.removeDuplicates();
    binding.missing.removeDuplicates();
    if (!binder.twice().isEmpty())
        return base::fail(base::ErrorCode::Invalid,
                          QCoreApplication::translate("Intake",
                                                      "表头里“%1”出现了不止一次，分不清用哪一列。"
                                                      "没有导入任何行，请先改表头。")
                              .arg(binder.twice()));
    if (!lost.isEmpty())
        return base::fail(base::ErrorCode::Invalid,
                          QCoreApplication::translate("Intake",
                                                      "表里缺少必需的列：%1。没有导入任何行，"
                                                      "请补上这些列，或换一个映射方案。")
                              .arg(lost.join(u'、')));
    return binding;
}

FieldValue valueOf(const BoundField& field, const Row& row, QString& buffer) {
    if (field.mapping->constant)
        return {*field.mapping->constant, {}};
    if (!field.joined.empty())
        return joinedValue(field, row, buffer);
    FieldValue value;
    value.heading = field.heading();
    for (std::size_t i = 0; i < field.sources.size(); ++i) {
        const BoundSource& source = field.sources[i];
        value.lost = value.lost || row.kind(source.column) == CellKind::Error;
        const QStringView cell =
            field.mapping->trim ? trimmed(row.text(source.column)) : row.text(source.column);
        if (cell.isEmpty())
            continue;
        const auto meaning = source.values->isEmpty() ? cell : source.values->find(cell);
        if (!meaning && value.unknown)
            continue; // the first unknown value is the one to report
        value.text = meaning.value_or(cell);
        value.heading = source.heading;
        value.unknown = !meaning;
        if (meaning) {
            value.substituted = i > 0 && source.values->isEmpty();
            return value;
        }
    }
    return value;
}

} // namespace sizao::intake
