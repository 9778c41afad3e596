// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/export_form.h"

#include "core/base/limits.h"
#include "core/base/when_done.h"
#include "ui/pages/saved_file.h"
#include "ui/widgets/tokens.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>

namespace sizao::pages {

using namespace widgets;

namespace {

const auto folderKey = QStringLiteral("list/folder");

} // namespace

ExportForm::ExportForm(const QString& list, const QString& what, Take take, QWidget* parent)
    : FormPanel(tr("导出%1").arg(list), tr("导出"), parent),
      m_list(list),
      m_take(std::move(take)),
      m_reason(new QLineEdit),
      m_path(new QLineEdit) {
    setSubtitle(what);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setMaxLength(base::limits::reasonCharacters);
    m_path->setObjectName(QStringLiteral("path"));
    FormField* why = addField(tr("理由"), m_reason, Need::Required);
    why->setHint(tr("记入审计；每一份都编号"));
    why->setCheck([this] {
        return m_reason->text().trimmed().isEmpty() ? tr("请写明导出的理由") : QString();
    });
    auto* browse = new QPushButton(tr("选择位置"));
    connect(browse, &QPushButton::clicked, this, &ExportForm::browse);
    FormField* where = addField(tr("文件"), m_path, Need::Required);
    where->setHint(tr("以 .xlsx 或者 .csv 结尾"));
    where->setCheck([this] {
        const QString ending = QFileInfo(m_path->text()).suffix().toLower();
        return ending == QLatin1String("xlsx") || ending == QLatin1String("csv")
                   ? QString()
                   : tr("请写明文件，以 .xlsx 或者 .csv 结尾");
    });
    addContent(browse);
    const QString folder = QSettings().value(folderKey, QDir::homePath()).toString();
    m_path->setText(QDir(folder).filePath(list + QStringLiteral(".xlsx")));
    setFocusProxy(m_reason);
}

void ExportForm::browse() {
    const QString path = QFileDialog::getSaveFileName(
        this, tr("导出%1").arg(m_list), m_path->text(), tr("工作簿 (*.xlsx);;CSV 文件 (*.csv)"));
    if (!path.isEmpty())
        m_path->setText(path);
}

service::TableFormat ExportForm::format() const {
    return m_path->text().endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)
               ? service::TableFormat::Csv
               : service::TableFormat::Xlsx;
}

void ExportForm::submit() {
    setBusy(true);
    base::whenDone(m_take(format(), m_reason->text()), this,
                   [this](const base::Result<service::TableCopy>& copy) {
                       if (copy) {
                           write(*copy);
                           return;
                       }
                       setBusy(false);
                       setFailure(copy.error().message);
                   });
}

void ExportForm::write(const service::TableCopy& copy) {
    const QString path = m_path->text();
    base::whenDone(saveFile(path, copy.bytes), this,
                   [this, path, number = copy.number](const QString& problem) {
                       setBusy(false);
                       if (!problem.isEmpty()) {
                           setFailure(problem);
                           return;
                       }
                       QSettings().setValue(folderKey, QFileInfo(path).absolutePath());
                       emit exported(number);
                   });
}

} // namespace sizao::pages
