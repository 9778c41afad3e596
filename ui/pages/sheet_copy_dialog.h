// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/desk.h"
#include "ui/print/sheet_pages.h"

#include <QDialog>
#include <QPrinter>

#include <memory>

class QLineEdit;
class QPrintPreviewWidget;
class QPushButton;
class QVBoxLayout;

namespace sizao::widgets {
class FormField;
class NoticeBar;
} // namespace sizao::widgets

namespace sizao::pages {

// A copy of a computation sheet: the page as it will be, and from there to the printer or into a
// PDF. What is painted for preview, paper and file is the same list of pages. The number of the
// copy is given, and the act written into the audit, before anything leaves.
class SheetCopyDialog : public QDialog {
    Q_OBJECT

public:
    SheetCopyDialog(models::Desk& desk, const domain::ComputationSheet& sheet,
                    const print::SheetCaption& caption, const service::SheetToCopy& toCopy,
                    QWidget* parent = nullptr);
    ~SheetCopyDialog() override;

    // A printer that writes into a file is not asked for in a dialog of its own.
    void setPrinter(std::unique_ptr<QPrinter> printer);
    void print();
    void saveTo(const QString& path);
    [[nodiscard]] QString notice() const;
    [[nodiscard]] const print::SheetPages* pages() const { return m_pages.get(); }

signals:
    void copied(qint64 number);

private:
    void build();
    void showPreview();
    void askPrinter();
    void browse();
    void take(service::CopyKind kind, const std::function<void()>& then);
    void setPages(const service::SheetCopy& copy);
    void setBusy(bool busy);

    models::Desk& m_desk;
    domain::ComputationSheet m_sheet;
    print::SheetCaption m_caption;
    service::SheetToCopy m_toCopy;
    std::unique_ptr<QPrinter> m_printer;
    std::shared_ptr<const print::SheetPages> m_pages; // nullptr: not known yet
    qint64 m_number = 0;
    QVBoxLayout* m_place = nullptr; // of the preview
    QPrintPreviewWidget* m_preview = nullptr;
    QLineEdit* m_reason;
    widgets::FormField* m_reasonField;
    widgets::NoticeBar* m_notice;
    QPushButton* m_print;
    QPushButton* m_save;
};

} // namespace sizao::pages
