// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/quiet_banner.h"

#include "ui/print/painting.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/tokens.h"

#include <QHBoxLayout>
#include <QLabel>

namespace sizao::widgets {

QuietBanner::QuietBanner(QWidget* parent)
    : QWidget(parent),
      m_counting(tr("%1 条")),
      m_summary(new QLabel(this)),
      m_news(new QLabel(this)),
      m_show(new QPushButton(tr("显示"), this)) {
    setLabelRole(m_summary, LabelRole::Quiet);
    m_news->setFont(textFont(TextSize::Small));
    setButtonWeight(m_show, ButtonWeight::Link);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::small, 0, space::small, 0);
    row->setSpacing(space::small);
    row->addWidget(m_summary);
    row->addStretch(1);
    row->addWidget(m_news);
    row->addWidget(m_show);
    // The room is there before the news comes.
    setMinimumHeight(m_show->sizeHint().height());
    connect(m_show, &QPushButton::clicked, this, &QuietBanner::updatesRequested);
    setUpdates(0);
}

void QuietBanner::setCounting(const QString& pattern) {
    m_counting = pattern;
}

void QuietBanner::setShown(qint64 shown, qint64 hidden) {
    QString text = m_counting.arg(countText(shown));
    if (hidden > 0)
        text += tr(" · 另有 %1 条无权查看").arg(countText(hidden));
    m_summary->setText(text);
}

void QuietBanner::setUpdates(int count) {
    m_news->setText(tr("有 %n 条更新", nullptr, count));
    m_news->setVisible(count > 0);
    m_show->setVisible(count > 0);
}

QString QuietBanner::text() const {
    return offersUpdates() ? m_summary->text() + u' ' + m_news->text() : m_summary->text();
}

bool QuietBanner::offersUpdates() const {
    return !m_show->isHidden();
}

} // namespace sizao::widgets
