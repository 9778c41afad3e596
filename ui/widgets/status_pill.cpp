// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/status_pill.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/tokens.h"

#include <QPainter>

namespace sizao::widgets {
namespace {

constexpr int markWidth = 14; // dot or icon before the text

QString stateText(const SyncStatus& status) {
    const auto text = [&status](const char* source) { // without %n there are no plural forms
        const int count = QByteArrayView(source).contains("%n") ? status.count : -1;
        return QCoreApplication::translate("SyncStatus", source, nullptr, count);
    };
    switch (status.state) {
    case SyncState::StandAlone:
        return text(QT_TRANSLATE_NOOP("SyncStatus", "单机"));
    case SyncState::Online:
        return text(QT_TRANSLATE_NOOP("SyncStatus", "在线"));
    case SyncState::Syncing:
        return text(QT_TRANSLATE_N_NOOP("SyncStatus", "同步中 · 还有 %n 条"));
    case SyncState::Offline:
        return text(QT_TRANSLATE_N_NOOP("SyncStatus", "离线 · %n 条待传"));
    case SyncState::Conflict:
        return text(QT_TRANSLATE_N_NOOP("SyncStatus", "冲突 %n"));
    case SyncState::Refused:
        return text(QT_TRANSLATE_N_NOOP("SyncStatus", "退回 %n"));
    case SyncState::ServerRestored:
        return text(QT_TRANSLATE_N_NOOP("SyncStatus", "服务器已恢复 · 正在补传 %n 条"));
    case SyncState::LoginNeeded:
        return text(QT_TRANSLATE_NOOP("SyncStatus", "需要重新登录"));
    case SyncState::TooOld:
        return text(QT_TRANSLATE_NOOP("SyncStatus", "版本过低，请升级"));
    case SyncState::LeaseEnding:
        return text(QT_TRANSLATE_N_NOOP("SyncStatus", "离线授权剩 %n 天"));
    }
    Q_UNREACHABLE();
}

} // namespace

QString textOf(const SyncStatus& status) {
    const QString text = stateText(status);
    return status.lastContact.isEmpty() ? text : text + QStringLiteral(" · ") + status.lastContact;
}

bool asksForAttention(SyncState state) {
    switch (state) {
    case SyncState::Conflict:
    case SyncState::Refused:
    case SyncState::LoginNeeded:
    case SyncState::TooOld:
    case SyncState::LeaseEnding:
        return true;
    case SyncState::StandAlone:
    case SyncState::Online:
    case SyncState::Syncing:
    case SyncState::Offline:
    case SyncState::ServerRestored:
        return false;
    }
    Q_UNREACHABLE();
}

StatusPill::StatusPill(QWidget* parent) : QAbstractButton(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFont(textFont(TextSize::Small));
    setFocusPolicy(Qt::TabFocus);
}

void StatusPill::setStatus(const SyncStatus& status) {
    PillTone tone = PillTone::Neutral;
    if (asksForAttention(status.state))
        tone = PillTone::Attention;
    else if (status.state == SyncState::Online)
        tone = PillTone::Good;
    setPill(textOf(status), tone);
}

void StatusPill::setPill(const QString& text, PillTone tone) {
    m_tone = tone;
    setText(text);
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize StatusPill::sizeHint() const {
    const QFontMetrics metrics = fontMetrics();
    const int mark = m_tone == PillTone::Neutral ? 0 : markWidth + space::tiny;
    return {metrics.horizontalAdvance(text()) + mark + 2 * space::medium, metrics.height() + 6};
}

void StatusPill::paintEvent(QPaintEvent*) {
    const Tokens& tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool isAttention = m_tone == PillTone::Attention;
    const TonePair tone = m_tone == PillTone::Good ? tokens.good
                          : isAttention            ? TonePair{tokens.surface, tokens.text}
                                                   : TonePair{tokens.raised(), tokens.text};
    painter.setBrush(tone.fill);
    painter.setPen(hasFocus()    ? QPen(tokens.accent, 2)
                   : isAttention ? QPen(tokens.text, 1)
                                 : QPen(Qt::NoPen));
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);
    QRectF textRect = frame.adjusted(space::medium, 0, -space::medium, 0);
    if (m_tone == PillTone::Good) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tone.text);
        painter.drawEllipse(QPointF(textRect.left() + 4, textRect.center().y()), 3.5, 3.5);
    } else if (isAttention) {
        const QPixmap mark = iconPixmap(Icon::Warning, tone.text, markWidth, devicePixelRatioF());
        painter.drawPixmap(QPointF(textRect.left(), textRect.center().y() - markWidth / 2.0), mark);
    }
    if (m_tone != PillTone::Neutral)
        textRect.adjust(markWidth + space::tiny, 0, 0, 0);
    painter.setPen(tone.text);
    painter.drawText(textRect, Qt::AlignVCenter | Qt::AlignLeft, text());
}

} // namespace sizao::widgets
