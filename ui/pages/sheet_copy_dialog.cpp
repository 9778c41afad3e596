// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sheet_copy_dialog.h"

#include "core/base/limits.h"
#include "core/base/when_done.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/theme.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinterInfo>
#include <QPrintPreviewWidget>
#include <QPushButton>
#include <QSaveFile>
#include <QSettings>
#include <QtConcurrent>
#include <QVBoxLayout>

namespace sizao::pages {

using namespace widgets;

namespace {

const auto folderKey = QStringLiteral("sheet/folder");

// Empty: the file is there.
QString writeFile(const QString& path, const print::SheetPages& pages) {
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        const QByteArray bytes = print::pdfOf(pages);
        if (!bytes.isEmpty() && file.write(bytes) == bytes.size() && file.commit())
            return {};
    }
    return SheetCopyDialog::tr("文件没有写成：%1").arg(file.errorString());
}

} // namespace

SheetCopyDialog::SheetCopyDialog(models::Desk& desk, const domain::ComputationSheet& sheet,
                                 const print::SheetCaption& caption,
                                 const service::SheetToCopy& toCopy, QWidget* parent)
    : QDialog(parent),
      m_desk(desk),
      m_sheet(sheet),
      m_caption(caption),
      m_toCopy(toCopy),
      m_reason(new QLineEdit(this)),
      m_reasonField(new FormField(tr("理由"), m_reason, Need::Optional, this)),
      m_notice(new NoticeBar(Icon::Error, this)),
      m_print(new QPushButton(tr("打印"), this)),
      m_save(new QPushButton(tr("另存为 PDF"), this)) {
    setWindowTitle(tr("打印依据单"));
    m_caption.recomputeCode = m_toCopy.digest; // a paper names its sheet, decided or not
    m_reason->setMaxLength(base::limits::reasonCharacters);
    m_reasonField->setHint(tr("另存为 PDF 时必填，记入审计"));
    build();
    setPrinter(std::make_unique<QPrinter>(QPrinter::HighResolution));
    setBusy(true);
    showPreview();
}

SheetCopyDialog::~SheetCopyDialog() {
    delete m_preview; // it looks at the printer until the end
}

void SheetCopyDialog::build() {
    auto* close = new QPushButton(tr("关闭"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_print, &QPushButton::clicked, this, &SheetCopyDialog::askPrinter);
    connect(m_save, &QPushButton::clicked, this, &SheetCopyDialog::browse);
    connect(m_notice, &NoticeBar::actionRequested, this, [this] { m_notice->setNotice({}); });
    setButtonWeight(m_print, ButtonWeight::Primary);
    m_print->setShortcut(QKeySequence(QKeySequence::Print));
    m_save->setShortcut(QKeySequence(QKeySequence::Save));
    m_print->setToolTip(tr("打印  %1").arg(m_print->shortcut().toString()));
    m_save->setToolTip(tr("另存为 PDF  %1").arg(m_save->shortcut().toString()));
    m_save->setAutoDefault(false);
    close->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_reasonField, 1);
    for (QPushButton* button : {close, m_save, m_print})
        row->addWidget(button, 0, Qt::AlignVCenter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::medium);
    column->setSpacing(space::medium);
    m_place = new QVBoxLayout;
    column->addLayout(m_place, 1);
    column->addWidget(m_notice);
    column->addLayout(row);
    resize(820, 900);
}

void SheetCopyDialog::setPrinter(std::unique_ptr<QPrinter> printer) {
    delete m_preview;
    m_printer = std::move(printer);
    m_printer->setFullPage(true);
    m_printer->setPageSize(QPageSize(QPageSize::A4));
    m_preview = new QPrintPreviewWidget(m_printer.get(), this);
    m_preview->setAccessibleName(tr("预览"));
    connect(m_preview, &QPrintPreviewWidget::paintRequested, this, [this](QPrinter* target) {
        if (m_pages)
            (void)print::paintPages(*target, *m_pages);
    });
    m_place->addWidget(m_preview);
    m_preview->fitInView();
}

void SheetCopyDialog::setBusy(bool busy) {
    const bool hasPrinter = m_printer->outputFormat() == QPrinter::PdfFormat
                                ? !m_printer->outputFileName().isEmpty()
                                : m_printer->isValid();
    m_print->setEnabled(!busy && hasPrinter);
    m_save->setEnabled(!busy);
    if (!hasPrinter)
        m_print->setToolTip(tr("这台电脑还没有打印机，可以另存为 PDF"));
}

void SheetCopyDialog::setPages(const service::SheetCopy& copy) {
    m_number = copy.number;
    m_pages = std::make_shared<const print::SheetPages>(
        m_sheet, m_caption,
        print::SheetFrame{copy.organisation, m_toCopy.digest, copy.taken_by, copy.taken_at,
                          copy.number, copy.training});
    m_preview->updatePreview();
}

void SheetCopyDialog::showPreview() {
    base::whenDone(m_desk.sheet_copies.next(m_toCopy), this,
                   [this](const base::Result<service::SheetCopy>& copy) {
                       if (!copy) {
                           m_notice->setNotice(copy.error().message);
                           return;
                       }
                       setPages(*copy);
                       setBusy(false);
                   });
}

void SheetCopyDialog::take(service::CopyKind kind, const std::function<void()>& then) {
    m_notice->setNotice({});
    m_reasonField->setProblem({});
    setBusy(true);
    base::whenDone(m_desk.sheet_copies.take(m_toCopy, kind, m_reason->text()), this,
                   [this, then](const base::Result<service::SheetCopy>& copy) {
                       if (copy) {
                           setPages(*copy);
                           then();
                           return;
                       }
                       setBusy(false);
                       if (copy.error().code == base::ErrorCode::Invalid)
                           m_reasonField->setProblem(copy.error().message);
                       else
                           m_notice->setNotice(copy.error().message, tr("知道了"));
                   });
}

void SheetCopyDialog::askPrinter() {
    if (m_printer->outputFormat() == QPrinter::PdfFormat) {
        print();
        return;
    }
    auto* dialog = new QPrintDialog(m_printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &SheetCopyDialog::print);
    dialog->open();
}

void SheetCopyDialog::print() {
    take(service::CopyKind::Print, [this] {
        m_printer->setDocName(windowTitle());
        if (print::paintPages(*m_printer, *m_pages)) {
            emit copied(m_number);
            accept();
            return;
        }
        setBusy(false);
        m_notice->setNotice(tr("打印机没有接受这一份，请检查打印机"), tr("知道了"));
    });
}

void SheetCopyDialog::browse() {
    if (m_reason->text().trimmed().isEmpty()) {
        m_reasonField->setProblem(tr("导出依据单要写明理由。"));
        m_reason->setFocus();
        return;
    }
    const QString name = QSettings().value(folderKey).toString() + u'/'
                         + tr("依据单 %1 %2.pdf").arg(m_caption.subject, m_sheet.asof_day.toIso());
    const QString file =
        QFileDialog::getSaveFileName(this, tr("另存为 PDF"), name, tr("PDF 文件 (*.pdf)"));
    if (!file.isEmpty())
        saveTo(file);
}

void SheetCopyDialog::saveTo(const QString& path) {
    QSettings().setValue(folderKey, QFileInfo(path).absolutePath());
    take(service::CopyKind::File, [this, path] {
        base::whenDone(
            QtConcurrent::run([path, pages = m_pages] { return writeFile(path, *pages); }), this,
            [this](const QString& problem) {
                setBusy(false);
                if (!problem.isEmpty()) {
                    m_notice->setNotice(problem, tr("知道了"));
                    return;
                }
                emit copied(m_number);
                accept();
            });
    });
}

QString SheetCopyDialog::notice() const {
    return m_notice->sentence().isEmpty() ? m_reasonField->problem() : m_notice->sentence();
}

} // namespace sizao::pages
