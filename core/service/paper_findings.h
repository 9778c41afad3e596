// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/case_file.h"
#include "core/rules/paper_rectification.h"
#include "core/storage/engine/database.h"

#include <unordered_map>

// What speaks for rectification on paper, item by item: looked for among everything there is, also
// in archived cases (product text, F39).
namespace sizao::service {

struct PaperFinding {
    enum class Kind {
        SameProof,  // the same bytes are the proof of another item
        LikeReport, // another item was reported on in nearly the same words
        CaptureDay, // a picture of a day that cannot be
    };
    Kind kind = Kind::SameProof;
    QString proof;                  // SameProof, CaptureDay: its name
    std::optional<base::Day> on;    // LikeReport: of the report; CaptureDay: of the picture
    int percent = 0;                // LikeReport
    rules::CaptureFault fault = {}; // CaptureDay
    domain::CaseId other_case;      // null: CaptureDay
    domain::RectItemId other_item;
    QString elsewhere; // `云纪警案〔2026〕3号第 2 项`
};
[[nodiscard]] QString toText(const PaperFinding& finding);

class PaperFindings {
public:
    // Reads every report there is, once.
    [[nodiscard]] static base::Result<PaperFindings> read(storage::Database& database);

    // Same proofs first, then like reports, then days. Of the reports of the other items only the
    // one that is most alike is named.
    [[nodiscard]] base::Result<std::vector<PaperFinding>> of(const domain::CaseFile& file,
                                                             const domain::RectItem& item);

private:
    struct Report {
        domain::Progress made;
        rules::ReportText text;
    };
    explicit PaperFindings(storage::Database& database) : m_database(&database) {}
    [[nodiscard]] const Report* mostAlike(const Report& report) const;
    [[nodiscard]] base::Result<QString> nameOf(domain::CaseId of, domain::RectItemId item);
    [[nodiscard]] base::Result<> addProofs(const domain::CaseFile& file,
                                           const domain::RectItem& item,
                                           std::vector<PaperFinding>& findings);
    [[nodiscard]] base::Result<> addReports(const domain::RectItem& item,
                                            std::vector<PaperFinding>& findings);

    storage::Database* m_database;
    std::vector<Report> m_reports; // long enough to be compared, fewest runs first
    std::unordered_map<domain::RectItemId, QString> m_names;
};

} // namespace sizao::service
