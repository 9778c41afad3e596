// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/row_mapper.h"

#include "core/intake/draft_fields.h"
#include "core/intake/record_checks.h"
#include "core/intake/row_binding.h"
#include "core/intake/row_digest.h"
#include "core/intake/tidy.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace sizao::intake {
namespace {

constexpr int yearsEnd = 2100; // fields with this upper bound are years

void report(std::vector<RowIssue>& issues, qint64 row, const QString& column, const QString& reason,
            Severity severity = Severity::Error) {
    issues.push_back({row, column, reason, severity});
}

// `1983`, for years also `1983年5月` and `1983-05-01`.
std::optional<int> wholeNumber(QStringView text, bool isYear) {
    const QString narrow = halfWidth(text);
    bool valid = false;
    const int number = narrow.toInt(&valid);
    if (valid)
        return number;
    if (!isYear || narrow.size() < 5 || narrow[4].isDigit())
        return std::nullopt;
    const int year = QStringView(narrow).first(4).toInt(&valid);
    return valid ? std::optional(year) : std::nullopt;
}

template <class D>
const FieldOf<D>* describe(QStringView name) {
    for (const FieldOf<D>& field : fieldsOf<D>())
        if (name == QLatin1String(field.name))
            return &field;
    return nullptr;
}

// Puts one value into one draft.
template <class D>
class Setter {
public:
    Setter(const FieldOf<D>& field, const FieldMapping& mapping, D& draft)
        : m_field(field), m_mapping(mapping), m_draft(draft) {}

    // The reason why it cannot; empty: it is done.
    [[nodiscard]] QString set(QStringView text) {
        return std::visit([&](auto member) { return put(m_draft.*member, text); }, m_field.member);
    }

private:
    [[nodiscard]] QString notUnderstood(QStringView text) const {
        const QStringView cell = text.first(std::min<qsizetype>(text.size(), 40));
        const QStringList choices = choicesOf(m_field.rule);
        return choices.isEmpty() ? QCoreApplication::translate("Intake", "“%1”看不懂").arg(cell)
                                 : QCoreApplication::translate("Intake", "“%1”看不懂，可以填：%2")
                                       .arg(cell, choices.join(u'、'));
    }
    QString put(QString& into, QStringView text) const {
        if (text.size() > m_field.most)
            return QCoreApplication::translate("Intake", "超过 %1 个字").arg(m_field.most);
        const auto code = codeFor(m_field.rule, text);
        into = code.value_or(QString());
        return code ? QString() : notUnderstood(text);
    }
    QString put(std::optional<base::Day>& into, QStringView text) const {
        into = dayFrom(text, m_mapping.dateStyles);
        return into
                   ? QString()
                   : QCoreApplication::translate("Intake", "“%1”不是日期，请写成 2026-03-05 的样子")
                         .arg(text.first(std::min<qsizetype>(text.size(), 40)));
    }
    QString put(std::optional<int>& into, QStringView text) const {
        const auto number = wholeNumber(text, m_field.most == yearsEnd);
        if (!number)
            return notUnderstood(text);
        if (*number < m_field.least || *number > m_field.most)
            return QCoreApplication::translate("Intake", "%1 不在 %2 到 %3 之间")
                .arg(*number)
                .arg(m_field.least)
                .arg(m_field.most);
        into = number;
        return {};
    }

    const FieldOf<D>& m_field;
    const FieldMapping& m_mapping;
    D& m_draft;
};

QString substitutionNote(const BoundField& field, const FieldValue& value) {
    return QCoreApplication::translate("Intake", "“%1”没有填，按“%2”登记")
        .arg(field.heading(), value.heading);
}

// The text for the field when the columns have none, or none that is understood.
QStringView settle(const FieldMapping& mapping, const FieldValue& value, qint64 row,
                   std::vector<RowIssue>& issues) {
    if (value.unknown && mapping.whenUnknown)
        return *mapping.whenUnknown;
    if (value.unknown) {
        report(issues, row, value.heading,
               QCoreApplication::translate("Intake", "“%1”不在映射方案里")
                   .arg(value.text.first(std::min<qsizetype>(value.text.size(), 40))));
        return {};
    }
    if (!value.text.isEmpty())
        return value.text;
    if (mapping.whenEmpty)
        return *mapping.whenEmpty;
    if (mapping.required)
        report(issues, row, value.heading, QCoreApplication::translate("Intake", "必须填写"));
    return {};
}

template <class D>
void fill(const BoundField& field, const FieldOf<D>& description, const Row& row, D& draft,
          QString& buffer, std::vector<RowIssue>& issues) {
    const FieldValue value = valueOf(field, row, buffer);
    if (value.lost)
        report(issues, row.number(), value.heading,
               QCoreApplication::translate("Intake", "单元格里是错误值（如 #N/A），按空白处理"),
               Severity::Warning);
    const QStringView text = settle(*field.mapping, value, row.number(), issues);
    if (text.isEmpty())
        return;
    const QString reason = Setter<D>(description, *field.mapping, draft).set(text);
    if (!reason.isEmpty())
        report(issues, row.number(), value.heading, reason);
    else if (value.substituted)
        report(issues, row.number(), field.heading(), substitutionNote(field, value),
               Severity::Warning);
}

} // namespace

struct RowMapper::Parts {
    MappingProfile profile;
    Binding binding; // points into profile
    int columns = 0;
    base::Day today;
    RowDigester digester;
    QStringList skipKeys;
    QString buffer;
    std::variant<std::vector<const FieldOf<RecordDraft>*>, std::vector<const FieldOf<PersonDraft>*>,
                 std::vector<const FieldOf<UnitDraft>*>>
        descriptions; // beside binding.fields

    template <class D>
    void describeAll() {
        std::vector<const FieldOf<D>*> found;
        for (const BoundField& field : binding.fields)
            found.push_back(describe<D>(field.mapping->field));
        descriptions = std::move(found);
    }
    [[nodiscard]] bool isTotal(const Row& row) const;
    void checkExtent(const Row& row, std::vector<RowIssue>& issues) const;
    template <class D>
    void mapAs(const Row& row, const std::vector<const FieldOf<D>*>& fields, MappedRow& out);
    void finish(RecordDraft& draft, std::vector<RowIssue>& issues) const {
        settleSubject(draft, profile, issues);
        checkRecord(draft, profile.checks, today, issues);
    }
    void finish(PersonDraft&, std::vector<RowIssue>&) const {}
    void finish(UnitDraft&, std::vector<RowIssue>&) const {}
};

RowMapper::RowMapper(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
RowMapper::~RowMapper() = default;
RowMapper::RowMapper(RowMapper&&) noexcept = default;
RowMapper& RowMapper::operator=(RowMapper&&) noexcept = default;

base::Result<RowMapper> RowMapper::create(const MappingProfile& profile,
                                          const QStringList& headings, base::Day today) {
    const QByteArray scope =
        "sizao.intake/1\x1E" + profile.channel.toUtf8() + '\x1E' + codeOf(profile.target).toUtf8();
    auto parts = std::make_unique<Parts>(Parts{
        profile, {}, static_cast<int>(headings.size()), today, RowDigester(scope), {}, {}, {}});
    auto binding = bind(parts->profile, headings);
    if (!binding)
        return base::fail(binding.error());
    parts->binding = std::move(*binding);
    for (const QString& text : profile.sheet.skipRows)
        parts->skipKeys.append(headingKey(text));
    switch (profile.target) {
    case Target::Record:
        parts->describeAll<RecordDraft>();
        break;
    case Target::Person:
        parts->describeAll<PersonDraft>();
        break;
    case Target::Unit:
        parts->describeAll<UnitDraft>();
        break;
    }
    return RowMapper(std::move(parts));
}

const QStringList& RowMapper::missing() const {
    return m_parts->binding.missing;
}

bool RowMapper::Parts::isTotal(const Row& row) const {
    constexpr qsizetype longest = 24; // no heading of a total is longer
    for (int column = 0; column < row.count(); ++column) {
        const QStringView text = trimmed(row.text(column));
        if (!text.isEmpty())
            return text.size() <= longest && skipKeys.contains(headingKey(text));
    }
    return false;
}

void RowMapper::Parts::checkExtent(const Row& row, std::vector<RowIssue>& issues) const {
    for (int column = columns; column < row.count(); ++column) {
        if (trimmed(row.text(column)).isEmpty())
            continue;
        report(issues, row.number(), {},
               QCoreApplication::translate("Intake", "这一行比表头多出内容，可能整行错了位"));
        return;
    }
}

template <class D>
void RowMapper::Parts::mapAs(const Row& row, const std::vector<const FieldOf<D>*>& fields,
                             MappedRow& out) {
    D& draft = out.draft.emplace<D>();
    draft.row = row.number();
    draft.content = digester.content(row, columns);
    draft.key = digester.key(row, binding.key, draft.content);
    checkExtent(row, out.issues);
    for (const int column : binding.key)
        if (trimmed(row.text(column)).isEmpty())
            report(out.issues, row.number(), {},
                   QCoreApplication::translate("Intake", "编号列是空的，无法识别这一行"));
    for (std::size_t i = 0; i < fields.size(); ++i)
        fill(binding.fields[i], *fields[i], row, draft, buffer, out.issues);
    finish(draft, out.issues);
    const bool rejected = std::any_of(out.issues.begin(), out.issues.end(), [](const RowIssue& i) {
        return i.severity == Severity::Error;
    });
    out.outcome = rejected ? RowOutcome::Rejected : RowOutcome::Mapped;
}

void RowMapper::map(const Row& row, MappedRow& out) {
    out.issues.clear();
    if (row.isBlank()) {
        out.outcome = RowOutcome::Blank;
        return;
    }
    if (m_parts->isTotal(row)) {
        out.outcome = RowOutcome::Skipped;
        report(out.issues, row.number(), {},
               QCoreApplication::translate("Intake", "合计、小计一类的行，没有导入"),
               Severity::Warning);
        return;
    }
    std::visit([&](const auto& fields) { m_parts->mapAs(row, fields, out); },
               m_parts->descriptions);
}

} // namespace sizao::intake
