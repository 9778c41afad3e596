// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filter_bar.h"

#include "ui/print/painting.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/tokens.h"

#include <QAbstractItemView>
#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QTimer>
#include <QToolButton>

namespace sizao::widgets {
namespace {

constexpr char keyProperty[] = "key";
constexpr char titleProperty[] = "title";
constexpr char countProperty[] = "count";
constexpr int shownCharacters = 8; // of a filter's choice
constexpr int ownSpan = -1;        // days that are no span of the list
constexpr int dayWidth = 124;      // `2026-11-23` and the calendar

DateEdit* dayEdit(const QString& hint, const QString& name, base::Day today) {
    auto* edit = new DateEdit(today, DateSense::Past);
    edit->setPlaceholderText(hint);
    edit->setAccessibleName(name);
    edit->setToolTip(name);
    edit->setMinimumWidth(dayWidth);
    edit->setMaximumWidth(dayWidth);
    return edit;
}

} // namespace

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent),
      m_presetRow(new QHBoxLayout),
      m_filterRow(new QHBoxLayout),
      m_presets(new QButtonGroup(this)),
      m_search(new QLineEdit(this)),
      m_clear(new QPushButton(tr("清除筛选"), this)),
      m_typing(new QTimer(this)) {
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(Icon::Search), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(fontMetrics().horizontalAdvance(u'中') * 13);
    m_search->setMaximumWidth(fontMetrics().horizontalAdvance(u'中') * 22);
    setSearchHint(tr("在本页查找"));
    setButtonWeight(m_clear, ButtonWeight::Link);
    QSizePolicy keepsRoom = m_clear->sizePolicy(); // so that nothing moves when it appears
    keepsRoom.setRetainSizeWhenHidden(true);
    m_clear->setSizePolicy(keepsRoom);
    m_clear->setVisible(false);
    m_presetRow->setSpacing(2);
    m_presetRow->addWidget(m_clear);
    m_filterRow->setSpacing(space::small);
    m_filterRow->addWidget(m_search, 1);
    auto* lines = new FlowLayout(this);
    lines->addItem(m_presetRow);
    lines->addItem(m_filterRow);

    m_typing->setSingleShot(true);
    m_typing->setInterval(typingPause_ms);
    connect(m_typing, &QTimer::timeout, this, &FilterBar::announce);
    connect(m_search, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, &FilterBar::announce);
    connect(m_presets, &QButtonGroup::idClicked, this, &FilterBar::announce);
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::clear);
    auto* find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, &FilterBar::focusSearch);
}

void FilterBar::addPreset(const QString& key, const QString& title) {
    auto* button = new QToolButton(this);
    button->setProperty(keyProperty, key);
    button->setProperty(titleProperty, title);
    button->setCheckable(true);
    button->setChecked(m_presets->buttons().isEmpty());
    button->setFocusPolicy(Qt::TabFocus);
    m_presets->addButton(button, static_cast<int>(m_presets->buttons().size()));
    m_presetRow->insertWidget(m_presetRow->indexOf(m_clear), button);
    showPreset(button);
    m_announced = state();
}

void FilterBar::showPreset(QAbstractButton* button) {
    const QString title = button->property(titleProperty).toString();
    const QVariant count = button->property(countProperty);
    button->setText(count.isValid() ? title + u' ' + countText(count.toInt()) : title);
}

void FilterBar::setPresetCount(const QString& key, std::optional<int> count) {
    for (QAbstractButton* button : m_presets->buttons()) {
        if (button->property(keyProperty).toString() != key)
            continue;
        button->setProperty(countProperty, count ? QVariant(*count) : QVariant());
        showPreset(button);
    }
}

void FilterBar::fill(QComboBox* box, const QString& title, const QList<FilterOption>& options) {
    box->clear();
    box->addItem(tr("%1：全部").arg(title));
    for (const FilterOption& option : options)
        box->addItem(tr("%1：%2").arg(title, option.text), option.key);
    box->view()->setMinimumWidth(box->view()->sizeHintForColumn(0) + space::huge);
}

void FilterBar::addFilter(const QString& key, const QString& title,
                          const QList<FilterOption>& options) {
    auto* box = new QComboBox(this);
    box->setAccessibleName(title);
    // Names are long: the box shows their beginning, the list shows them in full.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(shownCharacters);
    fill(box, title, options);
    m_filters.insert(key, {title, box, options});
    m_filterRow->addWidget(box);
    connect(box, &QComboBox::currentIndexChanged, this, &FilterBar::announce);
    m_announced = state();
}

void FilterBar::addDays(const QString& key, const QString& title, base::Day today,
                        const QList<std::pair<int, QString>>& spans) {
    const Days days{new QComboBox(this), dayEdit(tr("从"), tr("%1，从").arg(title), today),
                    dayEdit(tr("至"), tr("%1，至").arg(title), today), today};
    days.box->setAccessibleName(title);
    days.box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    days.box->addItem(tr("%1：全部").arg(title));
    for (const auto& [length, name] : spans)
        days.box->addItem(tr("%1：%2").arg(title, name), length);
    days.box->addItem(tr("%1：自定").arg(title), ownSpan);
    days.box->view()->setMinimumWidth(days.box->view()->sizeHintForColumn(0) + space::huge);
    m_days.insert(key, days);
    auto* row = new QHBoxLayout; // of its own, so that a narrow window breaks the line before it
    row->setSpacing(space::tiny);
    row->addWidget(days.box);
    row->addWidget(days.from);
    row->addWidget(new QLabel(QStringLiteral("–"), this));
    row->addWidget(days.to);
    static_cast<FlowLayout*>(layout())->addItem(row);
    watchDays(days);
    m_announced = state();
}

void FilterBar::watchDays(const Days& days) {
    connect(days.box, &QComboBox::activated, this, [this, days] {
        const QVariant chosen = days.box->currentData();
        if (chosen == ownSpan) {
            days.from->setFocus();
            return;
        }
        setRange(days,
                 chosen.isValid() ? DayRange{days.today - (chosen.toInt() - 1), {}} : DayRange{});
        announce();
    });
    for (DateEdit* edit : {days.from, days.to}) {
        connect(edit, &DateEdit::dayChanged, this, [days] { showSpan(days); });
        connect(edit, &DateEdit::dayChanged, m_typing, qOverload<>(&QTimer::start));
        connect(edit, &QLineEdit::returnPressed, this, &FilterBar::announce);
    }
}

DayRange FilterBar::Days::range() const {
    DayRange range{from->day(), to->day()};
    if (range.from && range.to && *range.to < *range.from)
        std::swap(range.from, range.to); // typed the wrong way round
    return range;
}

void FilterBar::setRange(const Days& days, const DayRange& range) {
    days.from->setDay(range.from);
    days.to->setDay(range.to);
    showSpan(days);
}

// The list names the span that the two days are.
void FilterBar::showSpan(const Days& days) {
    const DayRange range = days.range();
    const QSignalBlocker quiet(days.box);
    if (range == DayRange{}) {
        days.box->setCurrentIndex(0);
        return;
    }
    const bool isSpan = range.from && !range.to; // nothing is found after today
    const int found = isSpan ? days.box->findData(days.today - *range.from + 1) : -1;
    days.box->setCurrentIndex(found > 0 ? found : days.box->findData(ownSpan));
}

void FilterBar::setOptions(const QString& key, const QList<FilterOption>& options) {
    const auto filter = m_filters.find(key);
    if (filter == m_filters.end() || filter->options == options)
        return;
    filter->options = options;
    const QVariant chosen = filter->box->currentData();
    {
        const QSignalBlocker quiet(filter->box);
        fill(filter->box, filter->title, options);
        filter->box->setCurrentIndex(std::max(0, filter->box->findData(chosen)));
    }
    announce();
}

void FilterBar::setSearchHint(const QString& hint) {
    m_search->setPlaceholderText(hint);
    m_search->setAccessibleName(hint);
    m_search->setToolTip(tr("%1  Ctrl+F").arg(hint));
}

FilterState FilterBar::state() const {
    FilterState state;
    if (const QAbstractButton* preset = m_presets->checkedButton())
        state.preset = preset->property(keyProperty).toString();
    state.search = m_search->text().trimmed();
    for (auto filter = m_filters.constBegin(); filter != m_filters.constEnd(); ++filter)
        if (filter->box->currentIndex() > 0)
            state.choices.insert(filter.key(), filter->box->currentData().toString());
    for (auto days = m_days.constBegin(); days != m_days.constEnd(); ++days)
        if (const DayRange range = days->range(); range != DayRange{})
            state.days.insert(days.key(), range);
    return state;
}

void FilterBar::setState(const FilterState& wanted) {
    const auto buttons = m_presets->buttons();
    for (QAbstractButton* button : buttons)
        if (button->property(keyProperty).toString() == wanted.preset)
            button->setChecked(true);
    {
        const QSignalBlocker quiet(m_search);
        m_search->setText(wanted.search);
    }
    for (auto filter = m_filters.constBegin(); filter != m_filters.constEnd(); ++filter) {
        const QSignalBlocker quiet(filter->box);
        const QString choice = wanted.choices.value(filter.key());
        filter->box->setCurrentIndex(choice.isEmpty() ? 0
                                                      : std::max(0, filter->box->findData(choice)));
    }
    for (auto days = m_days.constBegin(); days != m_days.constEnd(); ++days)
        setRange(*days, wanted.days.value(days.key()));
    announce();
}

bool FilterBar::isNarrowed() const {
    const FilterState now = state();
    return !now.search.isEmpty() || !now.choices.isEmpty() || !now.days.isEmpty()
           || m_presets->checkedId() > 0;
}

void FilterBar::clear() {
    FilterState everything;
    if (const QAbstractButton* first = m_presets->button(0))
        everything.preset = first->property(keyProperty).toString();
    setState(everything);
}

void FilterBar::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::announce() {
    m_typing->stop();
    m_clear->setVisible(isNarrowed());
    QList<QComboBox*> boxes;
    for (const Filter& filter : std::as_const(m_filters))
        boxes.append(filter.box);
    for (const Days& days : std::as_const(m_days))
        boxes.append(days.box);
    for (QComboBox* box : std::as_const(boxes)) {
        box->setProperty("active", box->currentIndex() > 0);
        box->style()->unpolish(box);
        box->style()->polish(box);
    }
    const FilterState now = state();
    if (now == m_announced)
        return;
    m_announced = now;
    emit changed(now);
}

} // namespace sizao::widgets
