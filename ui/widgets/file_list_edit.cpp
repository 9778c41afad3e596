// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/file_list_edit.h"

#include "core/base/hash.h"
#include "core/base/when_done.h"
#include "ui/widgets/tokens.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QtConcurrentRun>
#include <QVBoxLayout>

#include <algorithm>

namespace sizao::widgets {
namespace {

constexpr qint64 portion = 1 << 20;
constexpr int shownFiles = 4;

// Empty when it cannot be read.
QByteArray digestOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    base::Sha256 hash;
    while (!file.atEnd()) {
        const QByteArray bytes = file.read(portion);
        if (bytes.isEmpty())
            return {};
        hash.add(bytes);
    }
    const auto digest = hash.finish();
    return base::viewOf(digest).toByteArray();
}

} // namespace

FileListEdit::FileListEdit(QWidget* parent)
    : QWidget(parent), m_list(new QListWidget(this)), m_remove(new QPushButton(tr("移除"), this)) {
    setAcceptDrops(true);
    m_list->setFixedHeight(fontMetrics().lineSpacing() * (shownFiles + 1));
    auto* add = new QPushButton(tr("添加文件"), this);
    connect(add, &QPushButton::clicked, this, &FileListEdit::choose);
    connect(m_remove, &QPushButton::clicked, this, &FileListEdit::removeCurrent);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(add);
    row->addWidget(m_remove);
    row->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    column->addLayout(row);
    column->addWidget(m_list);
    setFocusProxy(add);
    showFiles();
}

void FileListEdit::choose() {
    addFiles(QFileDialog::getOpenFileNames(this, tr("选择文件")));
}

void FileListEdit::addFiles(const QStringList& paths) {
    m_unreadable.clear();
    for (const QString& path : paths) {
        if (m_paths.contains(path))
            continue;
        m_paths.append(path);
        m_files.push_back({QFileInfo(path).fileName(), QFileInfo(path).size(), {}});
        base::whenDone(QtConcurrent::run(digestOf, path), this,
                       [this, path](const QByteArray& digest) { settle(path, digest); });
    }
    showFiles();
    emit changed();
}

void FileListEdit::settle(const QString& path, const QByteArray& digest) {
    const auto place = m_paths.indexOf(path);
    if (place < 0)
        return; // removed meanwhile
    if (digest.isEmpty()) {
        m_unreadable = m_files[static_cast<std::size_t>(place)].name;
        m_files.erase(m_files.begin() + place);
        m_paths.removeAt(place);
    } else {
        m_files[static_cast<std::size_t>(place)].sha256 = digest;
    }
    showFiles();
    emit changed();
}

void FileListEdit::removeCurrent() {
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_files.erase(m_files.begin() + row);
    m_paths.removeAt(row);
    showFiles();
    emit changed();
}

void FileListEdit::showFiles() {
    const int row = m_list->currentRow();
    m_list->clear();
    for (const ReadFile& file : m_files)
        m_list->addItem(tr("%1 · %2").arg(file.name, QLocale().formattedDataSize(file.bytes)));
    m_list->setCurrentRow(std::min(std::max(row, 0), m_list->count() - 1));
    m_list->setVisible(!m_files.empty());
    m_remove->setVisible(!m_files.empty());
}

QString FileListEdit::problem() const {
    if (!m_unreadable.isEmpty())
        return tr("读不了文件“%1”，请检查后重新添加").arg(m_unreadable);
    const bool isReading = std::any_of(m_files.begin(), m_files.end(),
                                       [](const ReadFile& file) { return file.sha256.isEmpty(); });
    return isReading ? tr("正在读取文件，请稍候") : QString();
}

void FileListEdit::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void FileListEdit::dropEvent(QDropEvent* event) {
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    addFiles(paths);
}

} // namespace sizao::widgets
