// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/import_account.h"

#include <algorithm>

namespace sizao::service {

using base::Result;

Result<> ImportAccount::add(const intake::Row& row, const intake::MappedRow& mapped,
                            const RowVerdict& verdict) {
    for (const intake::RowIssue& issue : mapped.issues)
        remember(issue);
    for (const intake::RowIssue& issue : verdict.issues)
        remember(issue);
    switch (mapped.outcome) {
    case intake::RowOutcome::Skipped:
        ++m_report.skipped;
        return {};
    case intake::RowOutcome::Blank:
        return {};
    case intake::RowOutcome::Rejected:
        return reject(row, mapped, verdict);
    case intake::RowOutcome::Mapped:
        break;
    }
    switch (verdict.fate) {
    case RowFate::Accepted:
        ++m_accepted;
        return {};
    case RowFate::Unchanged:
        ++m_unchanged;
        return {};
    case RowFate::Rejected:
        return reject(row, mapped, verdict);
    }
    return {};
}

void ImportAccount::commit() {
    m_report.accepted += std::exchange(m_accepted, 0);
    m_report.unchanged += std::exchange(m_unchanged, 0);
}

Result<> ImportAccount::reject(const intake::Row& row, const intake::MappedRow& mapped,
                               const RowVerdict& verdict) {
    ++m_report.rejected;
    std::vector<intake::RowIssue> issues = mapped.issues;
    issues.insert(issues.end(), verdict.issues.begin(), verdict.issues.end());
    std::erase_if(issues, [](const intake::RowIssue& issue) {
        return issue.severity != intake::Severity::Error;
    });
    for (const intake::RowIssue& issue : issues)
        ++m_reasons[issue.column.isEmpty() ? issue.reason : issue.column + u'：' + issue.reason];
    if (!m_errors) {
        auto file = intake::ErrorFile::create(m_errorFile, m_headings);
        if (!file)
            return base::fail(file.error());
        m_errors = std::move(*file);
    }
    return m_errors->add(row, issues);
}

void ImportAccount::remember(const intake::RowIssue& issue) {
    if (issue.severity == intake::Severity::Warning)
        ++m_report.warnings;
    if (m_report.issues.size() < base::limits::importIssuesKept)
        m_report.issues.push_back(issue);
}

Result<ImportReport> ImportAccount::finish() {
    m_report.rows = m_report.accepted + m_report.rejected + m_report.unchanged;
    if (m_errors) {
        if (auto written = m_errors->finish(); !written)
            return base::fail(written.error());
        m_report.error_file = m_errorFile;
    }
    auto& reasons = m_report.rejected_by_reason;
    for (auto reason = m_reasons.cbegin(); reason != m_reasons.cend(); ++reason)
        reasons.emplace_back(reason.key(), reason.value());
    std::sort(reasons.begin(), reasons.end(), [](const auto& a, const auto& b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
    return std::move(m_report);
}

} // namespace sizao::service
