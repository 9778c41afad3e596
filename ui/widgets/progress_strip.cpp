// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progress_strip.h"

#include "ui/print/painting.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QTimer>

namespace sizao::widgets {
namespace {

constexpr int barHeight = 3;

} // namespace

ProgressStrip::ProgressStrip(QWidget* parent)
    : QWidget(parent),
      m_text(new QLabel(this)),
      m_cancel(new QPushButton(tr("取消"), this)),
      m_patience(new QTimer(this)) {
    m_text->setFont(textFont(TextSize::Small));
    setButtonWeight(m_cancel, ButtonWeight::Link);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::small, space::tiny, space::small, space::tiny + barHeight);
    row->addWidget(m_text, 1);
    row->addWidget(m_cancel);
    m_patience->setSingleShot(true);
    m_patience->setInterval(patience_ms);
    connect(m_patience, &QTimer::timeout, this, &QWidget::show);
    connect(m_cancel, &QPushButton::clicked, this, &ProgressStrip::cancel);
    hide();
}

base::Progress ProgressStrip::begin(const QString& what) {
    m_what = what;
    m_isRunning = true;
    m_cancel->setEnabled(true);
    m_cancel->setText(tr("取消"));
    const int run = ++m_run;
    setDone(run, 0, 0);
    // Reports come from the worker; the strip may be gone by then.
    const QPointer<ProgressStrip> self(this);
    m_progress = base::Progress([self, run](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(
            qApp,
            [self, run, done, total] {
                if (self)
                    self->setDone(run, done, total);
            },
            Qt::QueuedConnection);
    });
    m_patience->start();
    return m_progress;
}

void ProgressStrip::finish() {
    m_isRunning = false;
    ++m_run; // late reports are dropped
    m_patience->stop();
    hide();
}

void ProgressStrip::setDone(int run, qint64 done, qint64 total) {
    if (run != m_run)
        return;
    m_done = done;
    m_total = total;
    QString text = m_what;
    if (total > 0)
        text += tr("  %1 / %2").arg(countText(done), countText(total));
    else if (done > 0)
        text += tr("  已完成 %1").arg(countText(done));
    m_text->setText(text);
    update();
}

QString ProgressStrip::text() const {
    return m_text->text();
}

void ProgressStrip::cancel() {
    m_cancel->setEnabled(false);
    m_cancel->setText(tr("正在停止"));
    m_progress.cancel();
    emit cancelRequested();
}

void ProgressStrip::paintEvent(QPaintEvent*) {
    const Tokens& tokens = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.surface);
    const QRectF track(0, height() - barHeight, width(), barHeight);
    painter.fillRect(track, tokens.line);
    if (m_total > 0) {
        const double share =
            std::min(1.0, static_cast<double>(m_done) / static_cast<double>(m_total));
        painter.fillRect(QRectF(track.topLeft(), QSizeF(track.width() * share, barHeight)),
                         tokens.accent);
    }
}

} // namespace sizao::widgets
