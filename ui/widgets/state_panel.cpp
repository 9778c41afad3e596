// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/state_panel.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

namespace sizao::widgets {
namespace {

constexpr int markSize = 36;
constexpr double skeletonWidths[] = {0.22, 0.92, 0.84, 0.9, 0.71, 0.88, 0.56};

Icon markOf(PanelState state) {
    switch (state) {
    case PanelState::Empty:
        return Icon::Folder;
    case PanelState::Loading:
        return Icon::Refresh;
    case PanelState::Error:
        return Icon::Error;
    case PanelState::NoPermission:
        return Icon::Lock;
    }
    Q_UNREACHABLE();
}

} // namespace

StatePanel::StatePanel(QWidget* parent)
    : QWidget(parent),
      m_mark(new QLabel(this)),
      m_sentence(new QLabel(this)),
      m_action(new QPushButton(this)),
      m_patience(new QTimer(this)) {
    m_mark->setAlignment(Qt::AlignCenter);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setMaximumWidth(fontMetrics().horizontalAdvance(u'中') * 32);
    m_sentence->setMinimumWidth(fontMetrics().horizontalAdvance(u'中') * 12);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::huge, space::huge, space::huge, space::huge);
    layout->setSpacing(space::medium);
    layout->addStretch(2);
    layout->addWidget(m_mark, 0, Qt::AlignHCenter);
    auto* sentenceRow = new QHBoxLayout;
    sentenceRow->addStretch(1);
    sentenceRow->addWidget(m_sentence, 100);
    sentenceRow->addStretch(1);
    layout->addLayout(sentenceRow);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    m_patience->setSingleShot(true);
    m_patience->setInterval(patience_ms);
    connect(m_patience, &QTimer::timeout, this, [this] { setSkeleton(true); });
    connect(m_action, &QPushButton::clicked, this, &StatePanel::actionRequested);
    show(PanelState::Empty, {});
}

void StatePanel::show(PanelState state, const QString& sentence, const QString& action) {
    const bool isLoading = state == PanelState::Loading;
    m_state = state;
    m_sentence->setText(sentence);
    m_sentence->setVisible(!isLoading);
    m_mark->setVisible(!isLoading);
    m_mark->setPixmap(icon(markOf(state)).pixmap(QSize(markSize, markSize)));
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty() && !isLoading);
    setAccessibleName(sentence);
    setSkeleton(false);
    if (isLoading)
        m_patience->start();
    else
        m_patience->stop();
}

QString StatePanel::sentence() const {
    return m_sentence->text();
}

void StatePanel::setSkeleton(bool shown) {
    m_showsSkeleton = shown;
    update();
}

void StatePanel::paintSkeleton(QPainter& painter) const {
    const Tokens& tokens = tokensOf(palette());
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.raised());
    const QRect area = rect().adjusted(space::large, space::large, -space::large, -space::large);
    int y = area.top();
    for (const double width : skeletonWidths) {
        painter.drawRoundedRect(QRectF(area.left(), y, area.width() * width, 14), 4, 4);
        y += tableRowHeight;
    }
    painter.setPen(tokens.quiet);
    painter.setFont(textFont(TextSize::Small));
    painter.drawText(QRect(area.left(), y + space::small, area.width(), tableRowHeight),
                     Qt::AlignLeft, m_sentence->text());
}

void StatePanel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), tokensOf(palette()).surface);
    if (m_showsSkeleton)
        paintSkeleton(painter);
}

ContentStack::ContentStack(QWidget* content, QWidget* parent)
    : QStackedWidget(parent), m_panel(new StatePanel), m_patience(new QTimer(this)) {
    addWidget(content);
    addWidget(m_panel);
    m_patience->setSingleShot(true);
    m_patience->setInterval(patience_ms);
    connect(m_patience, &QTimer::timeout, this, [this] { setCurrentIndex(1); });
}

void ContentStack::showContent() {
    m_patience->stop();
    setCurrentIndex(0);
}

void ContentStack::showState(PanelState state, const QString& sentence, const QString& action) {
    m_panel->show(state, sentence, action);
    if (state == PanelState::Loading) {
        m_patience->start();
        return;
    }
    m_patience->stop();
    setCurrentIndex(1);
}

} // namespace sizao::widgets
