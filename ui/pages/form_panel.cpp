// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/form_panel.h"

#include "ui/widgets/notice_bar.h"
#include "ui/widgets/reason_edit.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sizao::pages {

using namespace widgets;

FormPanel::FormPanel(const QString& title, const QString& submitText, QWidget* parent)
    : QWidget(parent),
      m_header(new HeaderBar(HeaderBar::Size::Detail, this)),
      m_submit(new QAction(submitText, this)),
      m_lack(new NoticeBar(Icon::Info, this)),
      m_failure(new NoticeBar(Icon::Error, this)),
      m_submitText(submitText) {
    m_header->setTitle(title);
    auto* close = new QAction(tr("返回（Esc）"), this);
    m_submit->setShortcut(QKeySequence(QStringLiteral("Ctrl+S")));
    m_header->addAction(close, ActionWeight::Normal);
    m_header->addAction(m_submit, ActionWeight::Primary);
    connect(close, &QAction::triggered, this, &FormPanel::closeRequested);
    connect(m_submit, &QAction::triggered, this, &FormPanel::trySubmit);
    connect(m_lack, &NoticeBar::actionRequested, this, [this] { followLack(); });

    auto* body = new QWidget;
    m_body = new QHBoxLayout(body);
    m_body->setContentsMargins(0, 0, space::medium, 0);
    m_body->setSpacing(space::large);
    m_column = new QVBoxLayout;
    m_column->setSpacing(space::medium);
    m_column->addStretch(1);
    m_body->addLayout(m_column, 1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(body);
    body->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::medium, space::small, space::medium);
    layout->setSpacing(space::medium);
    layout->addWidget(m_header);
    layout->addWidget(m_lack);
    layout->addWidget(m_failure);
    m_outer = new QHBoxLayout;
    m_outer->setSpacing(space::large);
    m_outer->addWidget(scroll, 1);
    layout->addLayout(m_outer, 1);
}

void FormPanel::setSubtitle(const QString& subtitle) {
    m_header->setSubtitle(subtitle);
}

QString FormPanel::failure() const {
    return m_failure->sentence();
}

FormField* FormPanel::addField(const QString& label, QWidget* editor, Need need) {
    constexpr int textLines = 7;
    if (qobject_cast<ReasonEdit*>(editor)) // else it takes all the height there is
        editor->setMaximumHeight(fontMetrics().lineSpacing() * textLines);
    auto* field = new FormField(label, editor, need, this);
    m_column->insertWidget(m_column->count() - 1, field);
    m_fields.append(field);
    return field;
}

void FormPanel::addContent(QWidget* content) {
    m_column->insertWidget(m_column->count() - 1, content);
}

void FormPanel::addBeside(QWidget* content) {
    m_body->addWidget(content, 1);
}

void FormPanel::addOutside(QWidget* content) {
    m_outer->addWidget(content, 1);
}

void FormPanel::followLack() {
    emit navigationRequested(m_lackTarget);
}

void FormPanel::setBusy(bool busy) {
    m_submit->setEnabled(!busy);
    m_submit->setText(busy ? tr("正在保存") : m_submitText);
    if (busy)
        setFailure({});
}

void FormPanel::setFailure(const QString& sentence) {
    m_failure->setNotice(sentence);
}

void FormPanel::setLack(const QString& sentence, const QString& action, const Target& target) {
    m_lackTarget = target;
    m_lack->setNotice(sentence, action);
}

void FormPanel::trySubmit() {
    setFailure({});
    FormField* first = nullptr;
    for (FormField* field : std::as_const(m_fields))
        if (!field->isHidden() && !field->validate() && !first)
            first = field;
    if (first)
        first->editor()->setFocus();
    else
        submit();
}

void FormPanel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), tokensOf(palette()).surface);
}

} // namespace sizao::pages
