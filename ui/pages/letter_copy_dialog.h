// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/desk.h"
#include "ui/print/display_list.h"

#include <QDialog>

#include <functional>
#include <memory>
#include <optional>

class QLineEdit;
class QPagedPaintDevice;
class QPushButton;

namespace sizao::widgets {
class FormField;
class LetterView;
class NoticeBar;
} // namespace sizao::widgets

namespace sizao::pages {

// A letter on its way out: the pages as they will be, to the printer, into a PDF/A or into a docx
// to go on with. The act is written into the audit before anything leaves.
class LetterCopyDialog : public QDialog {
    Q_OBJECT

public:
    LetterCopyDialog(models::Desk& desk, const domain::Letter& letter, QWidget* parent = nullptr);

    void printOn(const std::shared_ptr<QPagedPaintDevice>& device);
    void saveTo(const QString& path); // `.docx`, else PDF/A
    [[nodiscard]] QString notice() const;
    [[nodiscard]] QLineEdit* reason() const { return m_reason; }
    [[nodiscard]] bool isReady() const { return m_pages.has_value(); }

signals:
    void copied();

private:
    void build();
    void show(const base::Result<service::CaseLetter>& letter);
    void askPrinter();
    void browse(const QString& ending, const QString& kinds);
    void take(service::CopyKind kind, const std::function<void()>& then);
    void setBusy(bool busy);

    models::Desk& m_desk;
    domain::Letter m_letter;
    std::optional<service::CaseLetter> m_made;
    std::optional<print::DisplayList> m_pages; // not there yet
    QLineEdit* m_reason;
    widgets::FormField* m_reasonField;
    widgets::NoticeBar* m_notice;
    widgets::LetterView* m_view;
    QPushButton* m_print;
    QPushButton* m_pdf;
    QPushButton* m_docx;
};

} // namespace sizao::pages
