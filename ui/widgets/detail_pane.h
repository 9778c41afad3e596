// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/header_bar.h"

class QVBoxLayout;

namespace sizao::widgets {

struct LabelValue {
    QString label;
    QString value; // plain text; empty shows —
};

// One thing in full: header with actions, below it sections of labels and values that scroll.
class DetailPane : public QWidget {
    Q_OBJECT

public:
    explicit DetailPane(QWidget* parent = nullptr);

    [[nodiscard]] HeaderBar* header() const { return m_header; }
    void addSection(const QString& title, const QList<LabelValue>& rows);
    void addSection(const QString& title, QWidget* content); // takes it over
    void clearSections();
    void addNotice(QWidget* notice); // between header and sections, also while these scroll; stays

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addHeading(const QString& title);

    HeaderBar* m_header;
    QWidget* m_body;
    QVBoxLayout* m_sections;
};

} // namespace sizao::widgets
