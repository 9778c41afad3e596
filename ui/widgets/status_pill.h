// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace sizao::widgets {

// State of the connection to the other desks. Offline is a way of working, not a fault.
enum class SyncState {
    StandAlone,
    Online,
    Syncing,
    Offline,
    Conflict,
    Refused,
    ServerRestored,
    LoginNeeded,
    TooOld,
    LeaseEnding,
};

struct SyncStatus {
    SyncState state = SyncState::StandAlone;
    int count = 0;       // records waiting, conflicts, refusals or days, as the state asks
    QString lastContact; // `09:41`; empty: none to tell
};

// `离线 · 12 条待传 · 09:41`
[[nodiscard]] QString textOf(const SyncStatus& status);
// Conflict, refusal, login, version and authorisation ask for attention; nothing else does.
[[nodiscard]] bool asksForAttention(SyncState state);

enum class PillTone { Neutral, Good, Attention };

// A short state in words with a rounded outline. Clickable when someone listens.
class StatusPill : public QAbstractButton {
    Q_OBJECT

public:
    explicit StatusPill(QWidget* parent = nullptr);

    void setStatus(const SyncStatus& status);
    void setPill(const QString& text, PillTone tone);
    [[nodiscard]] PillTone tone() const { return m_tone; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    PillTone m_tone = PillTone::Neutral;
};

} // namespace sizao::widgets
