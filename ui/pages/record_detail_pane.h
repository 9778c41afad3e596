// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/desk.h"
#include "ui/widgets/detail_pane.h"

#include <array>

namespace sizao::widgets {
class NoticeBar;
}

namespace sizao::pages {

// One record in full: what was reported, where it came from, what checking it found.
class RecordDetailPane : public widgets::DetailPane {
    Q_OBJECT

public:
    explicit RecordDetailPane(models::Desk& desk, QWidget* parent = nullptr);

    void setDetail(const service::RecordDetail& detail);
    [[nodiscard]] const service::RecordDetail& detail() const { return m_detail; }
    [[nodiscard]] QAction* verifyAction() const { return m_verify; }
    [[nodiscard]] QAction* changeAction(domain::RecordChangeKind kind) const {
        return m_changes[static_cast<std::size_t>(kind)];
    }
    // What may be the same fact as the record shown; asked for apart, for it may take longer.
    void setDuplicates(std::vector<service::DuplicateRow> duplicates);
    [[nodiscard]] const std::vector<service::DuplicateRow>& duplicates() const {
        return m_duplicates;
    }
    // What a change of this record did; stays until another record is shown.
    void tell(domain::RecordId record, const QString& sentence);
    [[nodiscard]] QString told() const;          // for tests
    [[nodiscard]] QString duplicateText() const; // for tests

signals:
    void changeRequested(sizao::domain::RecordChangeKind kind);

private:
    void addChanges();
    void showChanges();
    void addReport();
    void addFinding();
    void addSource();
    void addVerification();
    void addHistory();

    models::Desk& m_desk;
    service::RecordDetail m_detail;
    QAction* m_verify;
    std::array<QAction*, std::size(domain::EnumText<domain::RecordChangeKind>::entries)> m_changes;
    widgets::NoticeBar* m_told;
    widgets::NoticeBar* m_duplicateNotice;
    std::vector<service::DuplicateRow> m_duplicates;
    domain::RecordId m_toldOf;
};

// Waits for a conclusion.
[[nodiscard]] bool isWaiting(domain::RecordState standing);
[[nodiscard]] std::vector<domain::RecordState> waitingStandings();

} // namespace sizao::pages
