// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/paper_findings.h"

#include "core/storage/stores/case_file_store.h"
#include "core/storage/stores/entity_table.h"

#include <QCoreApplication>

#include <algorithm>

namespace sizao::service {
namespace {

using base::Result;
using storage::Database;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Rectification)
};

std::optional<base::Day> reportedOn(const domain::CaseFile& file, const domain::RectItem& item) {
    std::optional<base::Day> latest;
    for (const domain::Progress& made : file.progress)
        if (made.item == item.id)
            latest = std::max(latest.value_or(made.made_on), made.made_on);
    return latest;
}

void addCaptures(const domain::CaseFile& file, const domain::RectItem& item,
                 std::vector<PaperFinding>& findings) {
    for (const domain::Proof& proof : file.proofs) {
        if (proof.item != item.id)
            continue;
        const auto fault = rules::captureFault(item, proof, reportedOn(file, item));
        if (!fault)
            continue;
        PaperFinding finding;
        finding.kind = PaperFinding::Kind::CaptureDay;
        finding.proof = proof.name;
        finding.on = proof.captured_on;
        finding.fault = *fault;
        findings.push_back(std::move(finding));
    }
}

} // namespace

QString toText(const PaperFinding& finding) {
    switch (finding.kind) {
    case PaperFinding::Kind::SameProof:
        return Text::tr("佐证“%1”也是%2的佐证。").arg(finding.proof, finding.elsewhere);
    case PaperFinding::Kind::LikeReport:
        return Text::tr("%1 的进展与%2的进展有 %3% 相同。")
            .arg(finding.on->toIso(), finding.elsewhere)
            .arg(finding.percent);
    case PaperFinding::Kind::CaptureDay:
        break;
    }
    return (finding.fault == rules::CaptureFault::BeforeIssue
                ? Text::tr("佐证“%1”拍摄于 %2，早于整改下达。")
                : Text::tr("佐证“%1”拍摄于 %2，晚于最近一次报告。"))
        .arg(finding.proof, finding.on->toIso());
}

Result<PaperFindings> PaperFindings::read(Database& database) {
    auto all = storage::entity_table::all<domain::Progress>(database);
    if (!all)
        return base::fail(all.error());
    PaperFindings findings(database);
    for (domain::Progress& made : *all) {
        rules::ReportText text(made.text);
        if (text.characters() >= rules::leastComparedCharacters)
            findings.m_reports.push_back({std::move(made), std::move(text)});
    }
    std::stable_sort(findings.m_reports.begin(), findings.m_reports.end(),
                     [](const Report& a, const Report& b) {
                         return a.text.shingles().size() < b.text.shingles().size();
                     });
    return findings;
}

// What has far fewer or far more runs cannot be nearly the same: it is not even looked at.
const PaperFindings::Report* PaperFindings::mostAlike(const Report& report) const {
    const std::size_t runs = report.text.shingles().size();
    const std::size_t fewest = runs * rules::nearlySamePercent / 100;
    const std::size_t most = runs * 100 / rules::nearlySamePercent;
    const Report* best = nullptr;
    auto at = std::lower_bound(
        m_reports.begin(), m_reports.end(), fewest,
        [](const Report& one, std::size_t count) { return one.text.shingles().size() < count; });
    for (; at != m_reports.end() && at->text.shingles().size() <= most; ++at)
        if (at->made.item != report.made.item && rules::nearlySame(report.text, at->text)
            && (best == nullptr
                || rules::likeness(report.text, at->text)
                       > rules::likeness(report.text, best->text)))
            best = &*at;
    return best;
}

Result<QString> PaperFindings::nameOf(domain::CaseId of, domain::RectItemId item) {
    if (const auto known = m_names.find(item); known != m_names.end())
        return known->second;
    const auto warning = storage::entity_table::find<domain::WarningCase>(*m_database, of);
    const auto found = storage::entity_table::find<domain::RectItem>(*m_database, item);
    if (!warning || !found)
        return base::fail(!warning ? warning.error() : found.error());
    const bool isNumbered = *warning && !(*warning)->case_number.isEmpty();
    const QString number = isNumbered ? (*warning)->case_number : Text::tr("待编号案件");
    const QString name = *found ? Text::tr("%1第 %2 项").arg(number).arg((*found)->number) : number;
    m_names.emplace(item, name);
    return name;
}

Result<> PaperFindings::addProofs(const domain::CaseFile& file, const domain::RectItem& item,
                                  std::vector<PaperFinding>& findings) {
    for (const domain::Proof& proof : file.proofs) {
        if (proof.item != item.id)
            continue;
        const auto others = storage::proofsElsewhere(*m_database, proof.digest, item.id);
        if (!others)
            return base::fail(others.error());
        for (const domain::Proof& other : *others) {
            auto elsewhere = nameOf(other.warning_case, other.item);
            if (!elsewhere)
                return base::fail(elsewhere.error());
            PaperFinding finding;
            finding.proof = proof.name;
            finding.other_case = other.warning_case;
            finding.other_item = other.item;
            finding.elsewhere = std::move(*elsewhere);
            findings.push_back(std::move(finding));
        }
    }
    return {};
}

Result<> PaperFindings::addReports(const domain::RectItem& item,
                                   std::vector<PaperFinding>& findings) {
    for (const Report& report : m_reports) {
        if (report.made.item != item.id)
            continue;
        const Report* other = mostAlike(report);
        if (other == nullptr)
            continue;
        auto elsewhere = nameOf(other->made.warning_case, other->made.item);
        if (!elsewhere)
            return base::fail(elsewhere.error());
        PaperFinding finding;
        finding.kind = PaperFinding::Kind::LikeReport;
        finding.on = report.made.made_on;
        finding.percent = rules::likeness(report.text, other->text);
        finding.other_case = other->made.warning_case;
        finding.other_item = other->made.item;
        finding.elsewhere = std::move(*elsewhere);
        findings.push_back(std::move(finding));
    }
    return {};
}

Result<std::vector<PaperFinding>> PaperFindings::of(const domain::CaseFile& file,
                                                    const domain::RectItem& item) {
    std::vector<PaperFinding> findings;
    return addProofs(file, item, findings)
        .and_then([&] { return addReports(item, findings); })
        .map([&] {
            addCaptures(file, item, findings);
            return std::move(findings);
        });
}

} // namespace sizao::service
