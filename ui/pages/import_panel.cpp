// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import_panel.h"

#include "core/base/when_done.h"
#include "ui/pages/import_preview_delegate.h"
#include "ui/pages/import_preview_model.h"
#include "ui/print/painting.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/detail_pane.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/progress_strip.h"
#include "ui/widgets/state_panel.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/tokens.h"

#include <QAction>
#include <QComboBox>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace sizao::pages {

using namespace widgets;

namespace {

const auto folderKey = QStringLiteral("import/folder");

} // namespace

ImportPanel::ImportPanel(models::Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_rows(new ImportPreviewModel(this)),
      m_header(new HeaderBar(HeaderBar::Size::Page, this)),
      m_file(new QLineEdit),
      m_profile(new QComboBox),
      m_channel(new QComboBox),
      m_summary(new QLabel),
      m_table(new DataTable),
      m_report(new DetailPane),
      m_progress(new ProgressStrip(this)),
      m_stack(new QStackedWidget(this)),
      m_start(new QAction(tr("开始导入"), this)),
      m_openFolder(new QAction(tr("打开错误行文件所在文件夹"), this)),
      m_another(new QAction(tr("再导入一个文件"), this)),
      m_show(new QAction(tr("查看信息"), this)) {
    m_header->setTitle(tr("导入文件"));
    m_header->setSubtitle(tr("表格（xlsx、csv）中的监督信息、干部或单位；先预览，确认后才写入"));
    m_start->setShortcut(QKeySequence(QStringLiteral("Ctrl+S")));
    m_start->setEnabled(false);
    auto* close = new QAction(tr("返回（Esc）"), this);
    m_header->addAction(close, ActionWeight::Normal);
    m_header->addAction(m_start, ActionWeight::Primary);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    column->addWidget(makeChoice());
    column->addWidget(makePreview(), 1);
    m_stack->addWidget(body);
    m_stack->addWidget(m_report);
    m_report->header()->addAction(m_openFolder, ActionWeight::Normal);
    m_report->header()->addAction(m_another, ActionWeight::Normal);
    m_report->header()->addAction(m_show, ActionWeight::Primary);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    layout->addWidget(m_header);
    layout->addWidget(m_progress);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_file);

    connect(close, &QAction::triggered, this, &ImportPanel::closeRequested);
    connect(m_start, &QAction::triggered, this, &ImportPanel::start);
    connect(m_show, &QAction::triggered, this, &ImportPanel::showRequested);
    connect(m_another, &QAction::triggered, this, [this] {
        m_stack->setCurrentIndex(0);
        setFile({});
    });
    connect(m_openFolder, &QAction::triggered, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_errorFile).absolutePath()));
    });
    connect(&desk.import_run, &models::ImportRun::finished, this, &ImportPanel::onFinished);
    connect(&desk.reference, &models::ReferenceData::changed, this, &ImportPanel::fillChannels);
    fillChannels();
}

QWidget* ImportPanel::makeChoice() {
    auto* browse = new QPushButton(tr("选择文件…"));
    browse->setShortcut(QKeySequence::Open);
    browse->setToolTip(tr("选择文件  Ctrl+O"));
    m_file->setPlaceholderText(tr("文件的完整路径"));
    auto* path = new QWidget;
    auto* row = new QHBoxLayout(path);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_file, 1);
    row->addWidget(browse);
    path->setFocusProxy(m_file);
    m_profile->addItem(tr("按表头自动识别"));
    m_profile->addItem(tr("选择对照方案文件…"), QStringLiteral("choose"));
    m_profile->setMinimumContentsLength(14);
    m_channel->setMinimumContentsLength(14);
    m_channel->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto* choice = new QWidget;
    auto* fields = new QHBoxLayout(choice);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(space::large);
    fields->addWidget(new FormField(tr("文件"), path), 3);
    fields->addWidget(new FormField(tr("对照方案"), m_profile), 1);
    m_channelField = new FormField(tr("渠道"), m_channel);
    fields->addWidget(m_channelField, 1);
    connect(browse, &QPushButton::clicked, this, &ImportPanel::browseFile);
    connect(m_file, &QLineEdit::editingFinished, this, &ImportPanel::look);
    connect(m_profile, &QComboBox::activated, this, &ImportPanel::chooseProfile);
    connect(m_channel, &QComboBox::activated, this, &ImportPanel::look);
    return choice;
}

QWidget* ImportPanel::makePreview() {
    auto* preview = new QWidget;
    auto* layout = new QVBoxLayout(preview);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    m_summary->setWordWrap(true);
    m_table->setItemDelegate(new ImportPreviewDelegate(m_table));
    m_table->setModel(m_rows);
    m_table->setAccessibleName(tr("文件预览"));
    m_content = new ContentStack(m_table);
    m_content->showState(PanelState::Empty, tr("选择一个文件，这里显示前几十行和检查结果"),
                         tr("选择文件"));
    connect(m_content->panel(), &StatePanel::actionRequested, this, &ImportPanel::browseFile);
    layout->addWidget(m_summary);
    layout->addWidget(m_content, 1);
    return preview;
}

void ImportPanel::fillChannels() {
    const QVariant chosen = m_channel->currentData();
    m_channel->clear();
    m_channel->addItem(tr("按对照方案"));
    for (const domain::Channel& channel : m_desk.reference.channels())
        m_channel->addItem(channel.code + u' ' + channel.name, channel.code);
    m_channel->setCurrentIndex(chosen.isValid() ? std::max(0, m_channel->findData(chosen)) : 0);
}

void ImportPanel::browseFile() {
    const QString file = QFileDialog::getOpenFileName(this, tr("选择要导入的文件"),
                                                      QSettings().value(folderKey).toString(),
                                                      tr("表格 (*.xlsx *.csv *.txt)"));
    if (!file.isEmpty())
        setFile(file);
}

void ImportPanel::chooseProfile() {
    if (m_profile->currentData().toString() == QStringLiteral("choose")) {
        const QString file = QFileDialog::getOpenFileName(this, tr("选择对照方案"),
                                                          QSettings().value(folderKey).toString(),
                                                          tr("对照方案 (*.json)"));
        if (file.isEmpty()) {
            m_profile->setCurrentIndex(0);
        } else {
            m_profile->insertItem(1, QFileInfo(file).completeBaseName(), file);
            m_profile->setCurrentIndex(1);
        }
    }
    look();
}

void ImportPanel::setFile(const QString& file) {
    m_file->setText(file);
    // A profile that lies beside its file is meant for it.
    const QString beside = file + QStringLiteral(".json");
    if (!file.isEmpty() && QFileInfo::exists(beside)) {
        m_profile->insertItem(1, QFileInfo(beside).completeBaseName(), beside);
        m_profile->setCurrentIndex(1);
    }
    if (!file.isEmpty())
        QSettings().setValue(folderKey, QFileInfo(file).absolutePath());
    look();
}

service::ImportRequest ImportPanel::request() const {
    service::ImportRequest request;
    request.file = m_file->text().trimmed();
    request.profile_file = m_profile->currentData().toString();
    request.channel = m_channel->currentData().toString();
    return request;
}

void ImportPanel::look() {
    m_isPreviewed = false;
    m_start->setEnabled(false);
    m_summary->clear();
    const int question = ++m_question;
    if (m_file->text().trimmed().isEmpty()) {
        m_content->showState(PanelState::Empty, tr("选择一个文件，这里显示前几十行和检查结果"),
                             tr("选择文件"));
        return;
    }
    m_content->showState(PanelState::Loading, tr("正在读取文件"));
    base::whenDone(m_desk.intake.preview(request()), this,
                   [this, question](const base::Result<service::ImportPreview>& preview) {
                       if (question == m_question)
                           showPreview(preview);
                   });
}

void ImportPanel::showPreview(const base::Result<service::ImportPreview>& preview) {
    if (!preview) {
        m_content->showState(PanelState::Error, preview.error().message, tr("换一个文件"));
        return;
    }
    m_rows->setPreview(*preview);
    QList<Column> columns{{.kind = ColumnKind::Number, .characters = 3}, {.characters = 18}};
    for (qsizetype i = 0; i < preview->headings.size(); ++i)
        columns.append(Column{.characters = 8});
    m_table->setColumns(columns);
    m_content->showContent();
    const bool needsChannel =
        preview->target == QStringLiteral("record") && preview->channel.isEmpty();
    QString text =
        tr("%1 · 工作表 %2 · 前 %3 行中可以导入 %4 行，有问题 %5 行")
            .arg(preview->profile_name.isEmpty() ? tr("没有合适的对照方案") : preview->profile_name,
                 preview->sheet.isEmpty() ? tr("（文本表格）") : preview->sheet)
            .arg(preview->rows.size())
            .arg(preview->accepted)
            .arg(preview->rejected);
    if (!preview->missing_columns.isEmpty())
        text += tr("\n文件里没有这些列：%1").arg(preview->missing_columns.join(u'、'));
    constexpr std::size_t named = 3; // the others stand in their rows
    for (std::size_t i = 0; i < std::min(named, preview->issues.size()); ++i) {
        const auto& issue = preview->issues[i];
        text += tr("\n第 %1 行 %2：%3")
                    .arg(issue.row)
                    .arg(issue.column.isEmpty() ? tr("整行") : issue.column, issue.reason);
    }
    if (!preview->problem.isEmpty())
        text += u'\n' + preview->problem;
    else if (needsChannel)
        text += tr("\n请先选择这批信息来自哪个渠道");
    m_summary->setText(text);
    m_isPreviewed = true;
    m_start->setEnabled(preview->problem.isEmpty() && !needsChannel
                        && !m_desk.import_run.isRunning());
}

QString ImportPanel::summary() const {
    return m_stack->currentIndex() == 0 ? m_summary->text() : m_report->header()->title();
}

void ImportPanel::start() {
    if (!m_isPreviewed || m_desk.import_run.isRunning())
        return;
    m_start->setEnabled(false);
    m_desk.import_run.start(request(), m_progress->begin(tr("正在导入")));
}

void ImportPanel::onFinished(const models::ImportOutcome& outcome) {
    const auto& report = outcome.report;
    m_progress->finish();
    if (report) {
        showReport(*report);
        return;
    }
    m_start->setEnabled(m_isPreviewed);
    m_summary->setText(report.error().message);
}

void ImportPanel::showReport(const service::ImportReport& report) {
    m_errorFile = report.error_file;
    m_openFolder->setVisible(!m_errorFile.isEmpty());
    HeaderBar* header = m_report->header();
    header->setTitle(report.cancelled
                         ? tr("已停止，写入的 %1 条保留").arg(countText(report.accepted))
                         : tr("导入完成，新增 %1 条").arg(countText(report.accepted)));
    header->setSubtitle(QFileInfo(m_file->text()).fileName());
    m_report->clearSections();
    m_report->addSection(tr("结果"),
                         {{tr("读到"), tr("%1 行").arg(countText(report.rows))},
                          {tr("新增"), tr("%1 行").arg(countText(report.accepted))},
                          {tr("退回"), tr("%1 行").arg(countText(report.rejected))},
                          {tr("已有"), tr("%1 行").arg(countText(report.unchanged))},
                          {tr("合计行等"), tr("%1 行").arg(countText(report.skipped))}});
    if (report.rejected > 0) {
        QList<LabelValue> reasons;
        for (const auto& [reason, count] : report.rejected_by_reason)
            reasons.append({tr("%1 行").arg(countText(count)), reason});
        m_report->addSection(tr("退回的原因"), reasons);
        m_report->addSection({},
                             {{tr("错误行文件"), tr("%1，改好后可以直接再导入").arg(m_errorFile)}});
    }
    m_stack->setCurrentIndex(1);
    m_start->setEnabled(false);
}

void ImportPanel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), tokensOf(palette()).canvas);
}

} // namespace sizao::pages
