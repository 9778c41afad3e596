// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/value_slider.h"

#include "ui/widgets/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QSlider>

namespace sizao::widgets {

ValueSlider::ValueSlider(const QString& name, QWidget* parent)
    : QWidget(parent),
      m_value(new QLabel(this)),
      m_remark(new QLabel(this)),
      m_slider(new QSlider(Qt::Horizontal, this)) {
    auto* title = new QLabel(name, this);
    title->setTextFormat(Qt::PlainText);
    title->setBuddy(m_slider);
    title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // long names give way
    title->setToolTip(name);
    m_value->setTextFormat(Qt::PlainText);
    setLabelRole(m_remark, LabelRole::Quiet);
    m_remark->setTextFormat(Qt::PlainText);
    m_remark->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_remark->hide();
    m_slider->setAccessibleName(name);
    m_slider->setToolTip(tr("双击恢复现行的值"));
    m_slider->installEventFilter(this);
    setFocusProxy(m_slider);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::small);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 1);
    grid->addWidget(title, 0, 0);
    grid->addWidget(m_value, 0, 1, Qt::AlignRight);
    grid->addWidget(m_slider, 1, 0, 1, 2);
    grid->addWidget(m_remark, 2, 0, 1, 2);
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) {
        showMoved();
        emit valueChanged(value);
    });
}

void ValueSlider::setRange(int least, int most, int page) {
    m_slider->setRange(least, most);
    m_slider->setPageStep(page);
}

void ValueSlider::setStandard(int value) {
    m_standard = value;
    showMoved();
}

void ValueSlider::setValue(int value) {
    m_slider->setValue(value);
}

int ValueSlider::value() const {
    return m_slider->value();
}

void ValueSlider::setValueText(const QString& text) {
    m_value->setText(text);
    m_slider->setAccessibleDescription(text);
}

void ValueSlider::setRemark(const QString& text) {
    m_remark->setText(text);
    m_remark->setVisible(!text.isEmpty());
}

// What was moved is strong, so that a glance finds it among many.
void ValueSlider::showMoved() {
    QFont font = m_value->font();
    font.setWeight(isMoved() ? QFont::DemiBold : QFont::Normal);
    m_value->setFont(font);
    QPalette colors = palette();
    if (isMoved())
        colors.setColor(QPalette::WindowText, tokensOf(palette()).accent);
    m_value->setPalette(colors);
}

// A wheel that turns over the panel scrolls it and moves nothing by accident.
bool ValueSlider::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::MouseButtonDblClick) {
        setValue(m_standard);
        return true;
    }
    if (event->type() == QEvent::Wheel && !m_slider->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ValueSlider::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        showMoved();
    QWidget::changeEvent(event);
}

} // namespace sizao::widgets
