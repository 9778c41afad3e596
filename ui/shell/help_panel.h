// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QTextBrowser;

namespace sizao::shell {

// The text behind F1, beside the page it explains.
class HelpPanel : public QWidget {
    Q_OBJECT

public:
    explicit HelpPanel(QWidget* parent = nullptr);
    void setHelp(const QString& title, const QString& text); // rich text

signals:
    void closeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_title;
    QTextBrowser* m_text;
};

} // namespace sizao::shell
