// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/outbox/integrity.h"
#include "tests/support/vault_fixture.h"

// Files as an office sends them, written by the tests themselves.
namespace sizao::tests {

inline QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

inline const char* const recordHeading =
    "编号,工号,姓名,单位,发生,发现,指标,档次,内容,结论,结论日\n";

inline QString recordMapping(const char* more = "") {
    return text(R"({"format":"sizao.mapping/1","name":"测试","channel":"C01","key":["编号"],)")
           + text(more) + text(R"("fields":{
        "external_id":{"column":"编号","required":true},
        "person_no":{"column":"工号"},
        "person_name":{"column":"姓名"},
        "unit_at_time":{"column":"单位"},
        "occurred_on":{"column":"发生"},
        "found_on":{"column":"发现"},
        "indicator":{"column":"指标"},
        "level":{"column":"档次"},
        "facts":{"column":"内容"},
        "conclusion":{"column":"结论"},
        "concluded_on":{"column":"结论日"}}})");
}

// Pages, both chains and the view against the changes: what a stopped import must leave whole.
inline bool isSound(support::VaultFixture& vault) {
    return support::expected(vault.session()
                                 .store()
                                 .maintain([](storage::Database& database) -> base::Result<bool> {
                                     const auto outbox = storage::verifyOutbox(database);
                                     const auto audit = storage::verifyAudit(database);
                                     const auto view = storage::verifyView(database);
                                     return database.quickCheck().has_value() && outbox
                                            && !outbox->first_broken && audit
                                            && !audit->first_broken && view && view->isSound();
                                 })
                                 .takeResult());
}

class ImportFiles {
public:
    explicit ImportFiles(support::VaultFixture& vault) : m_vault(vault) {
        m_profile = vault.write(text("mapping.json"), recordMapping());
    }
    void setMapping(const QString& json) { m_profile = m_vault.write(text("mapping.json"), json); }
    // Rows under the heading of records.
    [[nodiscard]] service::ImportRequest records(const QString& rows,
                                                 const QString& name = text("records.csv")) {
        service::ImportRequest request;
        request.file = m_vault.write(name, text(recordHeading) + rows);
        request.profile_file = m_profile;
        return request;
    }
    // A whole file whose profile is found by its headings.
    [[nodiscard]] service::ImportRequest suggested(const QString& csv,
                                                   const QString& name = text("people.csv")) {
        service::ImportRequest request;
        request.file = m_vault.write(name, csv);
        return request;
    }
    [[nodiscard]] base::Result<service::ImportReport>
    run(const service::ImportRequest& request, const base::Progress& progress = base::Progress()) {
        return service::IntakeService(m_vault.session()).import(request, progress).takeResult();
    }
    service::ImportReport done(const service::ImportRequest& request) {
        return support::expected(run(request));
    }
    // `count` good rows from `first` on, every third with a conclusion.
    [[nodiscard]] static QString manyRows(int first, int count) {
        QString rows;
        for (int i = first; i < first + count; ++i)
            rows += text("R%1,G00%2,,,2026-05-01,2026-05-02,YL03,3,内容%1,%3\n")
                        .arg(i)
                        .arg(1 + i % 3)
                        .arg(i % 3 == 0 ? text("属实,2026-06-01") : text(","));
        return rows;
    }
    [[nodiscard]] QString mapping() const { return m_profile; }

private:
    support::VaultFixture& m_vault;
    QString m_profile;
};

} // namespace sizao::tests
