// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sheet_pdf.h"

#include "app/cli/output_file.h"
#include "app/cli/text.h"

#include "ui/print/sheet_pages.h"

#include <QFileInfo>
#include <QSaveFile>

namespace sizao::cli {

namespace {

QString pathOf(const Arguments& arguments, int number) {
    const QString path = arguments.text("pdf");
    if (number == 1)
        return path;
    const QString suffix = QFileInfo(path).suffix();
    const QString end = suffix.isEmpty() ? QString() : u'.' + suffix;
    return path.chopped(end.size()) + u'-' + QString::number(number) + end;
}

} // namespace

std::vector<Option> pdfOptions() {
    return {{"pdf", QT_TRANSLATE_NOOP("Cli", "文件"),
             QT_TRANSLATE_NOOP("Cli", "把依据单写成 PDF；编号、登记，要写 --reason")},
            {"reason", QT_TRANSLATE_NOOP("Cli", "文字"), QT_TRANSLATE_NOOP("Cli", "导出的理由")},
            forceOption()};
}

Outcome<> checkPdf(const Arguments& arguments) {
    if (!arguments.has("pdf")) {
        if (arguments.has("reason") || arguments.has("force"))
            return stop(Exit::Usage, Cli::tr("--reason 和 --force 只和 --pdf 一起用。"));
        return {};
    }
    const QString path = arguments.text("pdf");
    if (path.isEmpty())
        return stop(Exit::Usage, Cli::tr("--pdf 后面要写文件名。"));
    if (arguments.text("reason").trimmed().isEmpty())
        return stop(Exit::Usage, Cli::tr("导出依据单要用 --reason 写明理由。"));
    return checkOutput(arguments, path);
}

Outcome<> writePdf(const Invocation& call, service::Session& session,
                   const domain::ComputationSheet& sheet, const QString& subject,
                   const service::SheetToCopy& toCopy, int number) {
    const QString path = pathOf(call.arguments, number);
    if (number > 1)
        if (const auto checked = checkOutput(call.arguments, path); !checked)
            return checked;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return stop(Exit::Refused, Cli::tr("“%1”不能写：%2").arg(path, file.errorString()));
    const auto copy = await(service::SheetCopyService(session).take(toCopy, service::CopyKind::File,
                                                                    call.arguments.text("reason")));
    if (!copy)
        return stop(copy.error());
    const print::SheetPages pages(sheet,
                                  {.subject = subject,
                                   .recomputeCode = toCopy.digest,
                                   .merged = {},
                                   .causes = print::causeTexts(sheet.causes)},
                                  {copy->organisation, toCopy.digest, copy->taken_by,
                                   copy->taken_at, copy->number, copy->training});
    const QByteArray bytes = print::pdfOf(pages);
    if (bytes.isEmpty() || file.write(bytes) != bytes.size() || !file.commit())
        return stop(Exit::Refused, Cli::tr("“%1”没有写成：%2").arg(path, file.errorString()));
    call.console.json({{QStringLiteral("file"), path},
                       {QStringLiteral("copy"), copy->number},
                       {QStringLiteral("pages"), pages.count()},
                       {QStringLiteral("digest"), toCopy.digest}});
    call.console.print(Cli::tr("依据单已写入“%1”，第 %2 份，共 %3 页。")
                           .arg(path)
                           .arg(copy->number)
                           .arg(pages.count()));
    return {};
}

} // namespace sizao::cli
