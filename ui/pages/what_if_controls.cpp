// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/what_if_controls.h"

#include "ui/print/painting.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/segment_bar.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/tokens.h"
#include "ui/widgets/value_slider.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace sizao::pages {

using namespace widgets;
using domain::MilliPoints;
using domain::Tier;

namespace {

constexpr domain::SubjectKind kinds[] = {domain::SubjectKind::Person, domain::SubjectKind::Unit};
constexpr int factorStep = 5;  // percent
constexpr int mostFactor = 60; // 300 %
constexpr int whole = 100;
constexpr int usualCapacity = 20;

QLabel* heading(const QString& text) {
    auto* label = new QLabel(text);
    setLabelRole(label, LabelRole::Heading);
    return label;
}

base::Day monthsAgo(base::Day today, int months) {
    const int month = today.year() * 12 + today.month() - 1 - months;
    return *base::Day::fromCivil(month / 12, month % 12 + 1, 1);
}

// As a sentence beside a slider says it.
QString lineText(rules::LinesOf of, MilliPoints line) {
    const QString points = shortPointsText(line);
    return of == rules::LinesOf::UnitRate ? WhatIfControls::tr("每百人 %1 分").arg(points)
                                          : WhatIfControls::tr("%1 分").arg(points);
}

} // namespace

WhatIfControls::WhatIfControls(Models persons, Models units, base::Day today, QWidget* parent)
    : QWidget(parent),
      m_persons(std::move(persons)),
      m_units(std::move(units)),
      m_today(today),
      m_kinds(new SegmentBar(this)),
      m_model(new QComboBox(this)),
      m_measure(new SegmentBar(this)),
      m_column(new QVBoxLayout(this)),
      m_mode(new QComboBox(this)),
      m_period(new QComboBox(this)),
      m_since(new DateEdit(today, DateSense::Past, this)),
      m_capacity(new QSpinBox(this)),
      m_reset(new QPushButton(tr("恢复现行标准"), this)) {
    m_column->setContentsMargins(space::large, space::large, space::large, space::large);
    m_column->setSpacing(space::small);
    makeChoices();
    m_column->addWidget(heading(tr("预警线")));
    m_column->addWidget(m_measure);
    for (std::size_t tier = 0; tier < m_lines.size(); ++tier) {
        m_lines[tier] = addSlider(tierName(static_cast<Tier>(tier + 1)));
        m_lines[tier]->setObjectName(QStringLiteral("line%1").arg(tier + 1));
        m_column->addWidget(m_lines[tier]);
        connect(m_lines[tier], &ValueSlider::valueChanged, this,
                [this, tier](int steps) { moveLine(tier, steps); });
    }
    m_column->addWidget(m_reset);
    m_column->addWidget(makeSettings());
    m_column->addStretch(1);
    connect(m_reset, &QPushButton::clicked, this, &WhatIfControls::reset);
    listModels();
}

// Whom it is about, and the model.
void WhatIfControls::makeChoices() {
    QStringList names;
    for (const domain::SubjectKind kind : kinds)
        names.append(domain::toLabel(kind));
    m_kinds->setSegments(names);
    m_kinds->setObjectName(QStringLiteral("kind"));
    m_kinds->setVisible(!m_units.empty());
    m_measure->setObjectName(QStringLiteral("measure"));
    m_model->setAccessibleName(tr("预警模型"));
    m_model->setObjectName(QStringLiteral("model"));
    for (QComboBox* box : {m_model, m_mode, m_period}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(6);
    }
    forget();
    m_column->addWidget(m_kinds);
    m_column->addWidget(m_model);
    connect(m_kinds, &SegmentBar::chosen, this, [this](int kind) { setKind(kinds[kind]); });
    connect(m_model, &QComboBox::currentIndexChanged, this, [this] {
        listLines();
        emit modelChanged();
    });
    connect(m_measure, &SegmentBar::chosen, this, [this] {
        showLines();
        emit modelChanged();
    });
}

void WhatIfControls::setKind(domain::SubjectKind kind) {
    if (kind == m_kind)
        return;
    m_kind = kind;
    m_kinds->setCurrent(
        static_cast<int>(std::find(std::begin(kinds), std::end(kinds), kind) - std::begin(kinds)));
    listModels();
    emit kindChanged();
}

// The same model stays, if it looks at these subjects, too.
void WhatIfControls::listModels() {
    const QString kept = model();
    const QSignalBlocker quiet(m_model);
    m_model->clear();
    for (const service::WhatIfControls& model : models())
        m_model->addItem(model.model_name, model.model);
    m_model->setCurrentIndex(std::max(0, m_model->findData(kept)));
    listLines();
}

void WhatIfControls::listLines() {
    QStringList names;
    if (const service::WhatIfControls* model = shown())
        for (const auto& lines : model->lines)
            names.append(domain::toLabel(lines.of));
    m_measure->setSegments(names);
    m_measure->setVisible(names.size() > 1);
    showModel();
}

ValueSlider* WhatIfControls::addSlider(const QString& name) {
    return new ValueSlider(name, this);
}

QWidget* WhatIfControls::makeSettings() {
    auto* settings = new QWidget(this);
    auto* form = new QFormLayout(settings);
    form->setContentsMargins(0, space::small, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setSpacing(space::tiny);
    for (const int months : {12, 24, 36, 60})
        m_period->addItem(tr("近 %1 个月").arg(months), months);
    m_period->setCurrentIndex(1);
    m_period->setObjectName(QStringLiteral("period"));
    for (const auto mode : {service::WhatIfMode::AsIf, service::WhatIfMode::Prospective})
        m_mode->addItem(domain::toLabel(mode), static_cast<int>(mode));
    m_mode->setObjectName(QStringLiteral("mode"));
    m_since->setDay(monthsAgo(m_today, 11));
    m_since->setObjectName(QStringLiteral("since"));
    m_capacity->setRange(0, 9999);
    m_capacity->setValue(usualCapacity);
    m_capacity->setSuffix(tr(" 件"));
    m_capacity->setSpecialValueText(tr("不限"));
    m_capacity->setObjectName(QStringLiteral("capacity"));
    form->addRow(tr("比较的期间"), m_period);
    form->addRow(tr("草案怎样施行"), m_mode);
    form->addRow(tr("施行日"), m_since);
    form->addRow(tr("每月研判能力"), m_capacity);
    const auto showSince = [this, form] {
        const bool asks =
            m_mode->currentData().toInt() == static_cast<int>(service::WhatIfMode::Prospective);
        form->labelForField(m_since)->setVisible(asks);
        m_since->setVisible(asks);
    };
    showSince();
    connect(m_mode, &QComboBox::currentIndexChanged, this, [this, showSince] {
        showSince();
        emit requestChanged();
    });
    connect(m_period, &QComboBox::currentIndexChanged, this, &WhatIfControls::requestChanged);
    connect(m_since, &DateEdit::dayChanged, this, &WhatIfControls::requestChanged);
    connect(m_capacity, &QSpinBox::valueChanged, this, &WhatIfControls::requestChanged);
    return settings;
}

const service::WhatIfControls* WhatIfControls::shown() const {
    const auto found = std::find_if(models().begin(), models().end(),
                                    [&](const auto& each) { return each.model == model(); });
    return found == models().end() ? nullptr : &*found;
}

const service::WhatIfControls::Lines* WhatIfControls::shownLines() const {
    const service::WhatIfControls* model = shown();
    return model == nullptr ? nullptr
                            : &model->lines[static_cast<std::size_t>(m_measure->current())];
}

WhatIfControls::Moved& WhatIfControls::moved() {
    return m_moved[model()];
}

QString WhatIfControls::model() const {
    return m_model->currentData().toString();
}

rules::LinesOf WhatIfControls::linesOf() const {
    const auto* lines = shownLines();
    return lines == nullptr ? rules::LinesOf::Persons : lines->of;
}

rules::Thresholds WhatIfControls::lines() const {
    const auto known = m_moved.find(model());
    return known == m_moved.end() ? rules::Thresholds{} : known->second.lines.at(linesOf());
}

// The sliders of the weights of the model that is shown: each category, and below it its
// indicators.
void WhatIfControls::showModel() {
    const service::WhatIfControls* model = shown();
    if (model == nullptr)
        return;
    showLines();
    delete m_weights;
    m_weights = new QWidget(this);
    auto* column = new QVBoxLayout(m_weights);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    m_column->insertWidget(m_column->indexOf(m_reset), m_weights);
    column->addWidget(heading(tr("类别权重")));
    QString category;
    for (const auto& weight : model->weights) {
        if (weight.category == category)
            continue;
        category = weight.category;
        addFactor(category, weight.category_name);
    }
    column->addWidget(heading(tr("指标权重")));
    for (const auto& weight : model->weights)
        addFactor(weight.code, tr("%1 %2").arg(weight.code, weight.name));
}

void WhatIfControls::addFactor(const QString& code, const QString& name) {
    auto* slider = new ValueSlider(name, m_weights);
    const auto showText = [slider](int steps) {
        slider->setValueText(QStringLiteral("%1%").arg(steps * factorStep));
    };
    slider->setObjectName(code);
    slider->setRange(0, mostFactor, 4);
    slider->setStandard(whole / factorStep);
    const auto known = moved().factors.find(code);
    slider->setValue((known == moved().factors.end() ? whole : known->second) / factorStep);
    showText(slider->value());
    m_weights->layout()->addWidget(slider);
    connect(slider, &ValueSlider::valueChanged, this, [this, code, showText](int steps) {
        showText(steps);
        moved().factors[code] = steps * factorStep;
        if (steps * factorStep == whole)
            moved().factors.erase(code);
        emit requestChanged();
    });
}

void WhatIfControls::showLines() {
    const auto* standard = shownLines();
    const service::WhatIfScale scale = service::scaleOf(standard->of);
    const rules::Thresholds now = lines();
    m_isShowing = true;
    for (std::size_t tier = 0; tier < m_lines.size(); ++tier) {
        const MilliPoints line = now[tier];
        m_lines[tier]->setRange(static_cast<int>(standard->least / scale.step),
                                static_cast<int>(scale.end / scale.step), 4);
        m_lines[tier]->setStandard(static_cast<int>(standard->thresholds[tier] / scale.step));
        m_lines[tier]->setValue(static_cast<int>(line / scale.step));
        m_lines[tier]->setValueText(line == standard->thresholds[tier]
                                        ? lineText(standard->of, line)
                                        : tr("%1（现行 %2）")
                                              .arg(lineText(standard->of, line),
                                                   shortPointsText(standard->thresholds[tier])));
    }
    m_isShowing = false;
}

// The lines stay in order: a line that is dragged against its neighbour pushes it.
void WhatIfControls::moveLine(std::size_t tier, int steps) {
    if (m_isShowing)
        return;
    const auto* standard = shownLines();
    const service::WhatIfScale scale = service::scaleOf(standard->of);
    rules::Thresholds& lines = moved().lines[standard->of];
    lines[tier] = steps * scale.step;
    for (std::size_t above = tier + 1; above < lines.size(); ++above)
        lines[above] = std::max(lines[above], lines[above - 1] + scale.step);
    for (std::size_t below = tier; below > 0; --below)
        lines[below - 1] = std::min(lines[below - 1], lines[below] - scale.step);
    for (std::size_t at = 0; at < lines.size(); ++at) // none is pushed beyond either end
        lines[at] =
            std::clamp<MilliPoints>(lines[at], standard->least + MilliPoints(at) * scale.step,
                                    scale.end - MilliPoints(2 - at) * scale.step);
    showLines();
    emit requestChanged();
}

void WhatIfControls::setReaching(const std::array<std::optional<int>, 3>& subjects) {
    for (std::size_t tier = 0; tier < m_lines.size(); ++tier) {
        const auto& count = subjects[tier];
        m_lines[tier]->setRemark(!count ? QString()
                                 : m_kind == domain::SubjectKind::Unit
                                     ? tr("期间内 %1 个单位达到过").arg(countText(*count))
                                     : tr("期间内 %1 人的分数达到过").arg(countText(*count)));
    }
}

service::WhatIfRequest WhatIfControls::request() const {
    service::WhatIfRequest request;
    request.kind = m_kind;
    for (const Models* models : {&m_persons, &m_units})
        for (const service::WhatIfControls& model : *models)
            for (const auto& lines : model.lines) {
                const rules::Thresholds& now = m_moved.at(model.model).lines.at(lines.of);
                if (now != lines.thresholds)
                    request.adjustments.lines.push_back({model.model, now, lines.of});
            }
    for (const auto& [model, moved] : m_moved)
        for (const auto& [code, percent] : moved.factors)
            request.adjustments.factors.push_back({code, model, percent});
    request.mode = static_cast<service::WhatIfMode>(m_mode->currentData().toInt());
    request.from = monthsAgo(m_today, m_period->currentData().toInt() - 1);
    if (request.mode == service::WhatIfMode::Prospective)
        request.since = m_since->day();
    request.capacity = m_capacity->value();
    return request;
}

bool WhatIfControls::isMoved() const {
    return !request().adjustments.isEmpty();
}

void WhatIfControls::reset() {
    forget();
    showModel();
    emit requestChanged();
}

void WhatIfControls::forget() {
    m_moved.clear();
    for (const Models* models : {&m_persons, &m_units})
        for (const service::WhatIfControls& model : *models)
            for (const auto& lines : model.lines)
                m_moved[model.model].lines[lines.of] = lines.thresholds;
}

} // namespace sizao::pages
