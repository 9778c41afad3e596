// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/draft_keeper.h"

#include "core/base/when_done.h"

#include <QEvent>
#include <QJsonDocument>

namespace sizao::models {
namespace {

constexpr int rest_ms = 800;
constexpr int latest_ms = 1800; // promised are two seconds

} // namespace

DraftKeeper::DraftKeeper(Desk& desk, const QString& form, QObject* parent)
    : QObject(parent), m_desk(desk), m_form(form) {
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest_ms);
    m_latest.setSingleShot(true);
    m_latest.setInterval(latest_ms);
    connect(&m_rest, &QTimer::timeout, this, &DraftKeeper::flush);
    connect(&m_latest, &QTimer::timeout, this, &DraftKeeper::flush);
    if (parent)
        parent->installEventFilter(this);
}

DraftKeeper::~DraftKeeper() {
    flush();
}

// The same form may be opened again before this one is deleted.
bool DraftKeeper::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Hide)
        flush();
    return QObject::eventFilter(watched, event);
}

void DraftKeeper::touch(const QJsonObject& content) {
    m_waiting = content;
    m_isWaiting = true;
    m_rest.start();
    if (!m_latest.isActive())
        m_latest.start();
}

void DraftKeeper::flush() {
    m_rest.stop();
    m_latest.stop();
    if (!m_isWaiting)
        return;
    m_isWaiting = false;
    const QByteArray body = QJsonDocument(m_waiting).toJson(QJsonDocument::Compact);
    m_desk.draft_save = m_desk.records.saveDraft(m_form, QString::fromUtf8(body));
    base::whenDone(m_desk.draft_save, this, [this](const base::Result<>& done) {
        if (done)
            emit saved(QTime::currentTime());
        else
            emit failed(done.error().message);
    });
}

void DraftKeeper::discard() {
    m_rest.stop();
    m_latest.stop();
    m_isWaiting = false;
    base::whenDone(m_desk.records.removeDraft(m_form), this, [this](base::Result<> done) {
        if (!done)
            emit failed(done.error().message);
    });
}

void DraftKeeper::load() {
    if (!m_desk.draft_save.isValid() || m_desk.draft_save.isFinished()) {
        read();
        return;
    }
    base::whenDone(m_desk.draft_save, this, [this](const base::Result<>&) { read(); });
}

void DraftKeeper::read() {
    base::whenDone(m_desk.records.draft(m_form), this, [this](base::Result<QString> body) {
        if (!body) {
            emit failed(body.error().message);
            return;
        }
        emit loaded(QJsonDocument::fromJson(body->toUtf8()).object());
    });
}

} // namespace sizao::models
