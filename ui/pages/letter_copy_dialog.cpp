// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/letter_copy_dialog.h"

#include "core/base/limits.h"
#include "core/base/when_done.h"
#include "ui/pages/letter_layout.h"
#include "ui/pages/saved_file.h"
#include "ui/print/letter_paint.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/letter_view.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/theme.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace sizao::pages {

using namespace widgets;

namespace {

const auto folderKey = QStringLiteral("letter/folder");

} // namespace

LetterCopyDialog::LetterCopyDialog(models::Desk& desk, const domain::Letter& letter,
                                   QWidget* parent)
    : QDialog(parent),
      m_desk(desk),
      m_letter(letter),
      m_reason(new QLineEdit(this)),
      m_reasonField(new FormField(tr("理由"), m_reason, Need::Optional, this)),
      m_notice(new NoticeBar(Icon::Error, this)),
      m_view(new LetterView(this)),
      m_print(new QPushButton(tr("打印"), this)),
      m_pdf(new QPushButton(tr("另存为 PDF"), this)),
      m_docx(new QPushButton(tr("另存为 docx"), this)) {
    setWindowTitle(tr("打印、导出%1").arg(domain::toLabel(letter.kind)));
    m_reason->setMaxLength(base::limits::reasonCharacters);
    m_reasonField->setHint(tr("另存为文件时必填，记入审计"));
    build();
    setBusy(true);
    base::whenDone(desk.letters.preview(letter), this,
                   [this](const base::Result<service::CaseLetter>& made) { show(made); });
}

void LetterCopyDialog::build() {
    auto* close = new QPushButton(tr("关闭"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_print, &QPushButton::clicked, this, &LetterCopyDialog::askPrinter);
    connect(m_pdf, &QPushButton::clicked, this,
            [this] { browse(QStringLiteral("pdf"), tr("PDF 文件 (*.pdf)")); });
    connect(m_docx, &QPushButton::clicked, this,
            [this] { browse(QStringLiteral("docx"), tr("Word 文件 (*.docx)")); });
    connect(m_notice, &NoticeBar::actionRequested, this, [this] { m_notice->setNotice({}); });
    setButtonWeight(m_print, ButtonWeight::Primary);
    m_print->setShortcut(QKeySequence(QKeySequence::Print));
    m_pdf->setShortcut(QKeySequence(QKeySequence::Save));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_reasonField, 1);
    for (QPushButton* button : {close, m_docx, m_pdf, m_print}) {
        button->setAutoDefault(false);
        row->addWidget(button, 0, Qt::AlignVCenter);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::medium);
    column->setSpacing(space::medium);
    column->addWidget(m_view, 1);
    column->addWidget(m_notice);
    column->addLayout(row);
    resize(860, 900);
}

void LetterCopyDialog::show(const base::Result<service::CaseLetter>& letter) {
    auto pages = pagesOf(letter);
    if (!pages) {
        m_notice->setNotice(pages.error().message);
        return;
    }
    m_made = *letter;
    m_pages = std::move(*pages);
    m_view->setLetter(*m_pages);
    if (!letter->filled.missing.isEmpty())
        m_notice->setNotice(tr("还缺：%1").arg(letter->filled.missing.join(tr("、"))),
                            tr("知道了"));
    setBusy(false);
}

void LetterCopyDialog::setBusy(bool busy) {
    const bool hasPrinter = !QPrinterInfo::availablePrinterNames().isEmpty();
    m_print->setEnabled(!busy && hasPrinter);
    if (!hasPrinter)
        m_print->setToolTip(tr("这台电脑还没有打印机，可以另存为 PDF"));
    for (QPushButton* button : {m_pdf, m_docx})
        button->setEnabled(!busy);
}

void LetterCopyDialog::take(service::CopyKind kind, const std::function<void()>& then) {
    m_notice->setNotice({});
    m_reasonField->setProblem({});
    setBusy(true);
    base::whenDone(
        m_desk.letters.takeCopy(m_letter.warning_case, m_letter.id, kind, m_reason->text()), this,
        [this, then](const base::Result<>& taken) {
            setBusy(false);
            if (taken)
                then();
            else if (taken.error().code == base::ErrorCode::Invalid)
                m_reasonField->setProblem(taken.error().message);
            else
                m_notice->setNotice(taken.error().message, tr("知道了"));
        });
}

void LetterCopyDialog::askPrinter() {
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] { printOn(printer); });
    dialog->open();
}

// The print dialog is gone by the time the audit is written: the device is kept until then.
void LetterCopyDialog::printOn(const std::shared_ptr<QPagedPaintDevice>& device) {
    device->setPageSize(QPageSize(QPageSize::A4));
    device->setPageMargins(QMarginsF());
    take(service::CopyKind::Print, [this, device] {
        if (print::paintLetter(*device, *m_pages)) {
            emit copied();
            accept();
        } else {
            m_notice->setNotice(tr("打印机没有接受这一份，请检查打印机"), tr("知道了"));
        }
    });
}

void LetterCopyDialog::browse(const QString& ending, const QString& kinds) {
    if (m_reason->text().trimmed().isEmpty()) {
        m_reasonField->setProblem(tr("导出文书要写明理由。"));
        m_reason->setFocus();
        return;
    }
    const QString number = m_letter.letter_number.isEmpty() ? tr("草稿") : m_letter.letter_number;
    const QString name = QSettings().value(folderKey).toString() + u'/'
                         + tr("%1 %2.%3").arg(domain::toLabel(m_letter.kind), number, ending);
    const QString path = QFileDialog::getSaveFileName(this, windowTitle(), name, kinds);
    if (!path.isEmpty())
        saveTo(path);
}

void LetterCopyDialog::saveTo(const QString& path) {
    take(service::CopyKind::File, [this, path] {
        const bool isDocx = path.endsWith(QLatin1String(".docx"), Qt::CaseInsensitive);
        // Fonts belong to this thread; the file does not.
        const auto bytes = isDocx ? base::Result<QByteArray>(service::docxOf(*m_made))
                                  : print::letterPdf(*m_pages, m_letter.title);
        if (!bytes) {
            m_notice->setNotice(bytes.error().message, tr("知道了"));
            return;
        }
        setBusy(true);
        base::whenDone(saveFile(path, *bytes), this, [this, path](const QString& problem) {
            setBusy(false);
            if (!problem.isEmpty()) {
                m_notice->setNotice(problem, tr("知道了"));
                return;
            }
            QSettings().setValue(folderKey, QFileInfo(path).absolutePath());
            emit copied();
            accept();
        });
    });
}

QString LetterCopyDialog::notice() const {
    return m_notice->sentence();
}

} // namespace sizao::pages
