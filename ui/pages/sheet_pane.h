// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sheet.h"
#include "ui/models/desk.h"
#include "ui/print/sheet_text.h"
#include "ui/widgets/detail_pane.h"
#include "ui/widgets/tokens.h"

class QAction;
class QLabel;

namespace sizao::widgets {
class SegmentBar;
class SheetView;
} // namespace sizao::widgets

namespace sizao::pages {

// A computation sheet with what was decided about it: header with actions, a few lines of facts,
// the sheet on one page below. Of a notice over several models, one sheet at a time.
class SheetPane : public QWidget {
    Q_OBJECT

public:
    explicit SheetPane(models::Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] widgets::HeaderBar* header() const { return m_header; }
    [[nodiscard]] widgets::SheetView* sheet() const { return m_sheet; }
    // What the sheets of a notice are called, the leading one first; they are told apart only when
    // there are several.
    void setSheets(const QStringList& names);
    void setFacts(const QList<widgets::LabelValue>& facts); // empty: none
    // `digest` is that of the sheet; a decided one shows it as the code to compute it again by.
    // `case_id`: of the case whose paper it is.
    void setSheet(const std::shared_ptr<const domain::ComputationSheet>& sheet,
                  const QString& subject, const QString& digest, bool isDecided,
                  const std::optional<domain::CaseId>& case_id = {});
    // 打印依据单 (Ctrl+P): a preview, from which it is printed or saved.
    [[nodiscard]] QAction* printAction() const { return m_print; }

signals:
    void sheetChosen(int index); // by the user

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void openCopyDialog();

    models::Desk& m_desk;
    QAction* m_print;
    std::shared_ptr<const domain::ComputationSheet> m_shown;
    print::SheetCaption m_caption;
    service::SheetToCopy m_toCopy;
    widgets::HeaderBar* m_header;
    widgets::SegmentBar* m_sheets;
    QWidget* m_facts;
    widgets::SheetView* m_sheet;
};

// `作风建设预警模型 黄`
[[nodiscard]] QString sheetName(const QString& model_name, domain::Tier tier);

} // namespace sizao::pages
