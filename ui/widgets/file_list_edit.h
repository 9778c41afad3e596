// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QWidget>

#include <vector>

class QLabel;
class QListWidget;
class QPushButton;

namespace sizao::widgets {

struct ReadFile {
    QString name; // without its folder
    qint64 bytes = 0;
    QByteArray sha256; // 32 bytes; empty while it is being read
};

// Files named one below the other: chosen in a dialog or dropped here. Each is read once, beside
// the window, for its digest.
class FileListEdit : public QWidget {
    Q_OBJECT

public:
    explicit FileListEdit(QWidget* parent = nullptr);

    void addFiles(const QStringList& paths);
    [[nodiscard]] const std::vector<ReadFile>& files() const { return m_files; }
    // What is wrong, or that a file is still being read; empty: nothing.
    [[nodiscard]] QString problem() const;

signals:
    void changed();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void choose();
    void removeCurrent();
    void showFiles();
    void settle(const QString& path, const QByteArray& digest);

    std::vector<ReadFile> m_files;
    QStringList m_paths; // by file
    QString m_unreadable;
    QListWidget* m_list;
    QPushButton* m_remove;
};

} // namespace sizao::widgets
