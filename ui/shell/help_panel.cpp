// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help_panel.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QPainter>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

namespace sizao::shell {

using namespace widgets;

HelpPanel::HelpPanel(QWidget* parent)
    : QWidget(parent), m_title(new QLabel(this)), m_text(new QTextBrowser(this)) {
    setLabelRole(m_title, LabelRole::Heading);
    auto* close = new QToolButton(this);
    close->setIcon(icon(Icon::Close));
    close->setToolTip(tr("关闭说明  F1"));
    close->setAccessibleName(tr("关闭说明"));
    connect(close, &QToolButton::clicked, this, &HelpPanel::closeRequested);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::medium, space::small, space::medium);
    layout->addLayout(head);
    layout->addWidget(m_text, 1);
    setFixedWidth(fontMetrics().horizontalAdvance(u'中') * 22);
}

void HelpPanel::setHelp(const QString& title, const QString& text) {
    m_title->setText(tr("说明：%1").arg(title));
    m_text->setHtml(text);
}

void HelpPanel::paintEvent(QPaintEvent*) {
    const Tokens& tokens = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.surface);
    painter.fillRect(QRect(0, 0, 1, height()), tokens.line);
}

} // namespace sizao::shell
