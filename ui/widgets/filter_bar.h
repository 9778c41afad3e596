// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"

#include <QMap>
#include <QWidget>

#include <optional>

class QAbstractButton;
class QButtonGroup;
class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QTimer;

namespace sizao::widgets {

class DateEdit;

// Both ends belong to it; a missing one leaves that side open.
struct DayRange {
    std::optional<base::Day> from;
    std::optional<base::Day> to;
    bool operator==(const DayRange&) const = default;
};

// What a list is narrowed to. Keys are the caller's own words.
struct FilterState {
    QString preset;                 // key of the preset chosen
    QString search;                 // trimmed
    QMap<QString, QString> choices; // filter → option; filters that stand on "all" are absent
    QMap<QString, DayRange> days{}; // filters by day; open on both sides: absent
    bool operator==(const FilterState&) const = default;
};

struct FilterOption {
    QString key;
    QString text;
    bool operator==(const FilterOption&) const = default;
};

// Above a list: presets with their counts, a search field, further filters, and the way back.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(QWidget* parent = nullptr);

    // The first preset added means "everything".
    void addPreset(const QString& key, const QString& title);
    void setPresetCount(const QString& key, std::optional<int> count);
    void addFilter(const QString& key, const QString& title, const QList<FilterOption>& options);
    // From and to as days, beside a list of spans that fills them: the last N days, today
    // included.
    void addDays(const QString& key, const QString& title, base::Day today,
                 const QList<std::pair<int, QString>>& spans);
    void setOptions(const QString& key, const QList<FilterOption>& options); // keeps the choice
    void setSearchHint(const QString& hint);

    [[nodiscard]] FilterState state() const;
    void setState(const FilterState& state); // emits changed() when it is one
    [[nodiscard]] bool isNarrowed() const;
    void clear();
    void focusSearch(); // Ctrl+F

signals:
    void changed(const sizao::widgets::FilterState& state);

private:
    struct Filter {
        QString title;
        QComboBox* box;
        QList<FilterOption> options;
    };
    struct Days {
        QComboBox* box;
        DateEdit* from;
        DateEdit* to;
        base::Day today;
        [[nodiscard]] DayRange range() const;
    };
    static void setRange(const Days& days, const DayRange& range);
    static void showSpan(const Days& days);
    void watchDays(const Days& days);
    void announce();
    void fill(QComboBox* box, const QString& title, const QList<FilterOption>& options);
    void showPreset(QAbstractButton* button);

    QHBoxLayout* m_presetRow;
    QHBoxLayout* m_filterRow;
    QButtonGroup* m_presets;
    QLineEdit* m_search;
    QPushButton* m_clear;
    QTimer* m_typing;
    QMap<QString, Filter> m_filters;
    QMap<QString, Days> m_days;
    FilterState m_announced;
};

} // namespace sizao::widgets
