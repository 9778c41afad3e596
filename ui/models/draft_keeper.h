// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/desk.h"

#include <QJsonObject>
#include <QTime>
#include <QTimer>

namespace sizao::models {

// Keeps what is being typed into one form, so that nothing is lost when the window closes or the
// machine dies: saved when typing rests for a second, at the latest two after the first key, and
// when its parent, the form if there is one, goes from the screen.
class DraftKeeper : public QObject {
    Q_OBJECT

public:
    DraftKeeper(Desk& desk, const QString& form, QObject* parent);
    ~DraftKeeper() override; // keeps what is not kept yet

    void touch(const QJsonObject& content);
    // Saves what waits, now.
    void flush();
    // The form was submitted or emptied by hand.
    void discard();
    void load(); // answers with loaded()

signals:
    void loaded(const QJsonObject& content); // empty: there is no draft
    void saved(const QTime& at);
    void failed(const QString& message);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void read();

    Desk& m_desk;
    QString m_form;
    QJsonObject m_waiting;
    bool m_isWaiting = false;
    QTimer m_rest;
    QTimer m_latest;
};

} // namespace sizao::models
