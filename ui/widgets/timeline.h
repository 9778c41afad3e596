// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace sizao::widgets {

// One thing that was done, or a day that is to come.
struct TimelineEntry {
    enum class Mark {
        Late,  // its day has passed: with a sign, and said in the words of the entry
        Ahead, // its day is still to come
        Done,
    };
    Mark mark = Mark::Done;
    QString day;    // `2026-11-23`
    QString title;  // `提出警示 · 橙`
    QString people; // empty: nobody
    QString text;   // what was said; several lines; may be empty
};

// A history as a line from top to bottom, the latest first; what is to come stands above it.
class Timeline : public QWidget {
    Q_OBJECT

public:
    explicit Timeline(QWidget* parent = nullptr);

    void setEntries(const QList<TimelineEntry>& entries);
    [[nodiscard]] const QList<TimelineEntry>& entries() const { return m_entries; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QWidget* makeRow(const TimelineEntry& entry);

    QList<TimelineEntry> m_entries;
    QList<QWidget*> m_rows; // by entry
    QVBoxLayout* m_column;
};

} // namespace sizao::widgets
