// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/reason_edit.h"

#include "ui/print/painting.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/tokens.h"

#include <QLabel>
#include <QVBoxLayout>

namespace sizao::widgets {

ReasonEdit::ReasonEdit(int minimum, int maximum, QWidget* parent)
    : QWidget(parent),
      m_minimum(minimum),
      m_maximum(maximum),
      m_edit(new QPlainTextEdit(this)),
      m_count(new QLabel(this)) {
    m_edit->setTabChangesFocus(true);
    m_edit->setMinimumHeight(fontMetrics().lineSpacing() * 3 + space::large);
    m_edit->setMaximumHeight(fontMetrics().lineSpacing() * 8 + space::large);
    setFocusProxy(m_edit);
    setLabelRole(m_count, LabelRole::Quiet);
    m_count->setAlignment(Qt::AlignRight);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tiny);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_count);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &ReasonEdit::count);
    count();
}

void ReasonEdit::setLines(int lines) {
    m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * lines + space::large);
    setMaximumHeight(QWIDGETSIZE_MAX);
}

void ReasonEdit::setText(const QString& text) {
    m_edit->setPlainText(text);
}

QString ReasonEdit::text() const {
    return m_edit->toPlainText().trimmed();
}

void ReasonEdit::setPlaceholderText(const QString& text) {
    m_edit->setPlaceholderText(text);
}

void ReasonEdit::count() {
    const int left = m_maximum - static_cast<int>(text().size());
    m_count->setText(left >= 0 ? tr("还可以写 %1 字").arg(countText(left))
                               : tr("超出 %1 字").arg(countText(-left)));
    emit textChanged();
}

QString ReasonEdit::countLine() const {
    return m_count->text();
}

QString ReasonEdit::problem() const {
    const int written = static_cast<int>(text().size());
    if (written < m_minimum)
        return written == 0 ? tr("请写明理由") : tr("写得太短，至少 %1 字").arg(m_minimum);
    if (written > m_maximum)
        return tr("最多 %1 字，请删去 %2 字")
            .arg(countText(m_maximum), countText(written - m_maximum));
    return {};
}

} // namespace sizao::widgets
