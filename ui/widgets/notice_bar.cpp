// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/notice_bar.h"

#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace sizao::widgets {
namespace {

constexpr int markSize = 18;

} // namespace

NoticeBar::NoticeBar(Icon mark, QWidget* parent)
    : QWidget(parent), m_sentence(new QLabel(this)), m_action(new QPushButton(this)) {
    auto* sign = new QLabel(this);
    sign->setPixmap(icon(mark).pixmap(QSize(markSize, markSize)));
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setAutoDefault(false);
    setButtonWeight(m_action, ButtonWeight::Link);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    row->addWidget(sign);
    row->addWidget(m_sentence, 100);
    row->addWidget(m_action);
    row->addStretch(1); // the action stands right behind the sentence
    connect(m_action, &QPushButton::clicked, this, &NoticeBar::actionRequested);
    setNotice({});
}

void NoticeBar::setNotice(const QString& sentence, const QString& action) {
    constexpr int spare = 4;
    m_sentence->setText(sentence);
    m_sentence->setMaximumWidth(m_sentence->fontMetrics().size(0, sentence).width() + spare);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setVisible(!sentence.isEmpty());
}

QString NoticeBar::sentence() const {
    return m_sentence->text();
}

} // namespace sizao::widgets
