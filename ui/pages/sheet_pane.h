// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sheet.h"
#include "ui/widgets/detail_pane.h"
#include "ui/widgets/sheet_text.h"

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
    explicit SheetPane(QWidget* parent = nullptr);

    [[nodiscard]] widgets::HeaderBar* header() const { return m_header; }
    [[nodiscard]] widgets::SheetView* sheet() const { return m_sheet; }
    // What the sheets of a notice are called, the leading one first; they are told apart only when
    // there are several.
    void setSheets(const QStringList& names);
    void setFacts(const QList<widgets::LabelValue>& facts); // empty: none
    void setSheet(const std::shared_ptr<const domain::ComputationSheet>& sheet,
                  const QString& subject, const QString& digest);

signals:
    void sheetChosen(int index); // by the user

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    widgets::HeaderBar* m_header;
    widgets::SegmentBar* m_sheets;
    QWidget* m_facts;
    widgets::SheetView* m_sheet;
};

// `作风建设预警模型 黄`
[[nodiscard]] QString sheetName(const QString& model_name, domain::Tier tier);
// `D1` → 出现一次Ⅳ级事实 …: floors and raises of the catalogue in words.
[[nodiscard]] QStringList causeTexts(const std::vector<QString>& codes);

} // namespace sizao::pages
