// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QThread>

#include <type_traits>
#include <utility>

namespace sizao::base {

// Hands what `future` brings to `then`, later, on the thread of `context`, which is also the
// caller's. Nothing is handed over when the future was cancelled or the context ended first.
//
// This and not QFuture::then(context, …): that one looks at the context from the thread which
// finishes the future, while its own thread may be destroying it, and posts to what is gone. A
// watcher leaves the future under the future's lock.
template <class T, class Then>
void whenDone(const QFuture<T>& future, QObject* context, Then then) {
    Q_ASSERT(context->thread() == QThread::currentThread());
    auto* watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, then = std::move(then)]() mutable {
                         watcher->deleteLater();
                         QFuture<T> done = watcher->future();
                         if (done.isCanceled())
                             return;
                         if constexpr (std::is_void_v<T>)
                             then();
                         else if constexpr (std::is_copy_constructible_v<T>)
                             then(done.result()); // others may be waiting for it too
                         else
                             then(done.takeResult());
                     });
    watcher->setFuture(future);
}

} // namespace sizao::base
