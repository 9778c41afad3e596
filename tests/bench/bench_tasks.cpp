// SPDX-License-Identifier: GPL-3.0-or-later

// The list of what waits in an office with many cases, against reading the rows of these cases and
// nothing else. SIZAO_BENCH_CASES sets how many (default 10,000).

#include "core/service/task_service.h"
#include "tests/support/walked_vault.h"

#include <QCoreApplication>
#include <QElapsedTimer>

using namespace sizao;
using domain::Tier;
using support::expected;

namespace {

constexpr int rounds = 9; // one of each in turn, so that both meet the same company

template <class Work>
void keepBest(qint64& best, Work work) {
    QElapsedTimer timer;
    timer.start();
    work();
    best = std::min(best, timer.nsecsElapsed());
}

void fill(support::WalkedVault& vault, int cases) {
    using Course = QString (tests::CaseWalk::*)();
    const Course courses[] = {&tests::CaseWalk::draftAll,     &tests::CaseWalk::toApproving,
                              &tests::CaseWalk::toSigning,    &tests::CaseWalk::toServing,
                              &tests::CaseWalk::toRectifying, &tests::CaseWalk::toAccepting,
                              &tests::CaseWalk::toClosed};
    const Tier tiers[] = {Tier::Yellow, Tier::Orange, Tier::Red};
    for (int i = 0; i < cases; ++i) {
        const QByteArray name = QByteArray::number(i);
        auto walk = vault.ownWalk(tiers[i % 3], name.constData(), i % 40);
        if (const QString refused = (walk.*courses[i % 7])(); !refused.isEmpty())
            qFatal("%s", qPrintable(refused));
        vault.store(walk);
    }
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    bool isSet = false;
    const int wanted = qEnvironmentVariableIntValue("SIZAO_BENCH_CASES", &isSet);
    const int cases = isSet ? wanted : 10'000;
    support::WalkedVault vault({domain::Role::SectionHead, domain::Role::Handler});
    fill(vault, cases);
    auto& store = vault.session().store();
    qint64 rows = std::numeric_limits<qint64>::max();
    qint64 list = rows;
    std::size_t tasks = 0;
    for (int i = 0; i < rounds; ++i) {
        keepBest(rows, [&] {
            expected(store
                         .read([](storage::Database& database) {
                             return storage::caseFiles(database, storage::CaseScope::Open);
                         })
                         .takeResult());
        });
        keepBest(list, [&] {
            tasks = expected(service::TaskService(vault.session())
                                 .list(std::vector<service::Notice>())
                                 .takeResult())
                        .tasks.size();
        });
    }
    qInfo("%d cases, %zu tasks: rows %lld ms, list %lld ms, ratio %.2f", cases, tasks,
          static_cast<long long>(rows / 1'000'000), static_cast<long long>(list / 1'000'000),
          static_cast<double>(list) / static_cast<double>(rows));
    return 0;
}
