// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/desk.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace sizao::widgets {
class ContentStack;
class DataTable;
class DetailPane;
class HeaderBar;
class ProgressStrip;
} // namespace sizao::widgets

namespace sizao::pages {

class ImportPreviewModel;

// A file is chosen, looked at, and taken in: nothing is written before the person says so.
class ImportPanel : public QWidget {
    Q_OBJECT

public:
    explicit ImportPanel(models::Desk& desk, QWidget* parent = nullptr);

    void setFile(const QString& file);
    void start();
    [[nodiscard]] bool isPreviewed() const { return m_isPreviewed; }
    [[nodiscard]] QString summary() const;

signals:
    void closeRequested();
    void showRequested(); // the list of what is here now

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeChoice();
    QWidget* makePreview();
    void browseFile();
    void chooseProfile();
    void fillChannels();
    void look();
    void showPreview(const base::Result<service::ImportPreview>& preview);
    void onFinished(const models::ImportOutcome& outcome);
    void showReport(const service::ImportReport& report);
    [[nodiscard]] service::ImportRequest request() const;

    models::Desk& m_desk;
    ImportPreviewModel* m_rows;
    widgets::HeaderBar* m_header;
    QLineEdit* m_file;
    QComboBox* m_profile;
    QComboBox* m_channel;
    QWidget* m_channelField = nullptr;
    QLabel* m_summary;
    widgets::DataTable* m_table;
    widgets::ContentStack* m_content = nullptr;
    widgets::DetailPane* m_report;
    widgets::ProgressStrip* m_progress;
    QStackedWidget* m_stack;
    QAction* m_start;
    QAction* m_openFolder;
    QAction* m_another;
    QAction* m_show;
    QString m_errorFile;
    int m_question = 0; // answers to an earlier one are dropped
    bool m_isPreviewed = false;
};

} // namespace sizao::pages
