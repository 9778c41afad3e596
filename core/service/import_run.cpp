// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/import_run.h"

#include "core/base/hash.h"
#include "core/intake/preview.h"
#include "core/rules/permissions.h"
#include "core/storage/stores/lookup.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace sizao::service {
namespace {

using base::ErrorCode;
using base::Result;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

Result<QByteArray> digestOfFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(ErrorCode::Unreadable,
                          Text::tr("打不开文件“%1”，请检查位置和权限。").arg(path));
    base::Sha256 hasher;
    QByteArray block(256 * 1024, Qt::Uninitialized);
    for (qint64 read = 0; (read = file.read(block.data(), block.size())) > 0;)
        hasher.add(QByteArrayView(block).first(read));
    return base::viewOf(hasher.finish()).toByteArray();
}

QString errorPath(const ImportRequest& request) {
    if (!request.error_file.isEmpty())
        return request.error_file;
    const QFileInfo file(request.file);
    return file.dir().filePath(file.completeBaseName() + Text::tr(".错误行.csv"));
}

} // namespace

Result<intake::MappingProfile> loadProfile(const ImportRequest& request, base::Day today) {
    if (request.profile_file.isEmpty()) {
        auto preview = intake::previewFile(request.file, std::nullopt, 1, today, {});
        if (!preview)
            return base::fail(preview.error());
        if (!preview->problem.isEmpty())
            return base::fail(ErrorCode::Invalid, preview->problem);
        if (!request.channel.isEmpty())
            preview->profile.channel = request.channel;
        return std::move(preview->profile);
    }
    QFile file(request.profile_file);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(
            ErrorCode::NotFound,
            Text::tr("打不开对照方案“%1”，请检查位置和权限。").arg(request.profile_file));
    return intake::MappingProfile::fromJson(file.read(base::limits::intakeMappingBytes + 1))
        .map([&](intake::MappingProfile profile) {
            if (!request.channel.isEmpty())
                profile.channel = request.channel;
            return profile;
        });
}

ImportRun::ImportRun(Session& session, ImportRequest request, base::Progress progress)
    : m_session(session), m_request(std::move(request)), m_progress(std::move(progress)) {
    for (Batch& batch : m_batches)
        m_free.push_back(&batch);
}

Result<ImportReport> ImportRun::run() {
    m_timer.start();
    if (auto opened = open(); !opened)
        return base::fail(opened.error());
    const auto whole = pump();
    if (!whole)
        return base::fail(whole.error());
    auto report = finish();
    if (report) {
        report->cancelled = !*whole;
        report->seconds = static_cast<double>(m_timer.elapsed()) / 1000.0;
    }
    return report;
}

Result<> ImportRun::open() {
    if (auto allowed = rules::require(m_session.actor(), rules::Action::ImportRecords); !allowed)
        return allowed;
    auto profile = loadProfile(m_request, m_session.today());
    if (!profile)
        return base::fail(profile.error());
    m_profile = std::move(*profile);
    intake::ReadOptions options;
    options.progress = base::Progress([this](qint64 done, qint64 total) {
        m_bytesDone = done;
        m_bytesTotal = total;
    });
    auto rows = intake::SheetRows::open(m_request.file, m_profile, options);
    if (!rows)
        return base::fail(rows.error());
    m_rows = std::move(*rows);
    m_account.emplace(errorPath(m_request), m_rows->header().names);
    auto mapper = intake::RowMapper::create(m_profile, m_rows->header().names, m_session.today());
    if (!mapper)
        return base::fail(mapper.error());
    m_mapper.emplace(std::move(*mapper));
    const auto digest = digestOfFile(m_request.file);
    if (!digest)
        return base::fail(digest.error());
    m_batch.id = m_session.newId<domain::ImportBatchId>();
    m_batch.target = intake::codeOf(m_profile.target);
    m_batch.channel = m_profile.channel;
    m_batch.file_name = QFileInfo(m_request.file).fileName();
    m_batch.file_digest = *digest;
    m_batch.profile = m_profile.name;
    m_batch.imported_on = m_session.today();
    if (m_profile.target == intake::Target::Record)
        return openRecords();
    m_people = std::make_unique<PeopleImport>(m_session.today());
    return {};
}

Result<> ImportRun::openRecords() {
    const auto channel = m_session.store()
                             .read([code = m_profile.channel](storage::Database& database) {
                                 return storage::findChannel(database, code);
                             })
                             .takeResult();
    if (!channel)
        return base::fail(channel.error());
    if (!*channel)
        return base::fail(
            ErrorCode::Invalid,
            m_profile.channel.isEmpty()
                ? Text::tr("请先选择这份表来自哪个监督渠道。")
                : Text::tr("渠道“%1”不在渠道清单，请改正对照方案。").arg(m_profile.channel));
    m_records = std::make_unique<RecordResolver>(
        RecordResolver::Setting{m_session.standards(), **channel, m_batch.id, m_session.today()});
    return {};
}

Result<bool> ImportRun::pump() {
    Result<> done;
    bool more = true;
    while (more && done && !m_progress.isCancelled()) {
        while (done && m_free.empty())
            done = receive();
        if (!done)
            break;
        Batch& batch = *m_free.back();
        const auto filled = fill(batch);
        more = filled.value_or(false);
        done = filled ? resolve(batch) : base::fail(filled.error());
        if (!done)
            break;
        m_free.pop_back();
        m_toStore.put(&batch);
        ++m_underWay;
        if (!m_isInTransaction)
            beginTransaction();
    }
    m_toStore.close();
    while (m_isInTransaction || (done && m_underWay > 0)) // also after a failure: it uses this
        if (const auto received = receive(); !received && done)
            done = received;
    return std::move(done).map([more] { return !more; });
}

Result<bool> ImportRun::fill(Batch& batch) {
    batch.lines.resize(base::limits::importBatchRows);
    batch.count = 0;
    while (batch.count < batch.lines.size()) {
        Line& line = batch.lines[batch.count];
        auto more = m_rows->next(line.row);
        if (!more)
            return more;
        if (!*more)
            return false;
        m_mapper->map(line.row, line.mapped);
        line.verdict = {};
        if (line.mapped.outcome != intake::RowOutcome::Blank)
            ++batch.count;
        ++m_read;
    }
    return true;
}

Result<> ImportRun::resolve(Batch& batch) {
    if (!m_records)
        return {};
    return m_session.store()
        .read([this, &batch](storage::Database& database) -> Result<> {
            for (std::size_t i = 0; i < batch.count; ++i) {
                Line& line = batch.lines[i];
                if (line.mapped.outcome != intake::RowOutcome::Mapped)
                    continue;
                auto verdict = m_records->resolve(
                    database, std::get<intake::RecordDraft>(line.mapped.draft), line.ready);
                if (!verdict)
                    return base::fail(verdict.error());
                line.verdict = std::move(*verdict);
            }
            return {};
        })
        .takeResult();
}

void ImportRun::beginTransaction() {
    m_isInTransaction = true;
    const auto end = [this](Result<> result) {
        m_ended = std::move(result);
        m_back.put(nullptr);
    };
    m_session.store()
        .write(m_session.stamp(),
               [this](storage::WriteContext& context) { return storeBatches(context); })
        .then(QtFuture::Launch::Sync, end)
        .onCanceled([end] { end(base::fail(ErrorCode::Cancelled, Text::tr("数据库正在关闭。"))); });
}

// Short at first, so that a small file is soon seen to move; long once that pays: every page that
// random keys touch is written once a transaction.
Result<> ImportRun::storeBatches(storage::WriteContext& context) {
    const qint64 room = std::min<qint64>(m_request.transaction_ms, 100 + m_timer.elapsed() / 4);
    QElapsedTimer timer;
    timer.start();
    qint64 accepted = 0;
    do {
        const auto batch = m_toStore.take(std::chrono::milliseconds(room - timer.elapsed()));
        if (!batch)
            break;
        const auto stored = store(context, **batch);
        if (!stored)
            return base::fail(stored.error());
        accepted += *stored;
        m_back.put(*batch);
    } while (timer.elapsed() < room);
    return storeHead(context, accepted);
}

Result<qint64> ImportRun::store(storage::WriteContext& context, Batch& batch) {
    qint64 accepted = 0;
    for (std::size_t i = 0; i < batch.count; ++i) {
        Line& line = batch.lines[i];
        if (line.mapped.outcome != intake::RowOutcome::Mapped
            || line.verdict.fate != RowFate::Accepted)
            continue;
        const intake::Draft& draft = line.mapped.draft;
        auto verdict = std::visit(
            [&]<class D>(const D& values) -> Result<RowVerdict> {
                if constexpr (std::is_same_v<D, intake::RecordDraft>)
                    return storeRecord(context, values.row, line.ready);
                else
                    return m_people->take(context, values);
            },
            draft);
        if (!verdict)
            return base::fail(verdict.error());
        line.verdict.fate = verdict->fate;
        line.verdict.issues.insert(line.verdict.issues.end(), verdict->issues.begin(),
                                   verdict->issues.end());
        accepted += verdict->fate == RowFate::Accepted ? 1 : 0;
    }
    return accepted;
}

Result<> ImportRun::storeHead(storage::WriteContext& context, qint64 accepted) {
    if (accepted == 0) // a file that brings nothing new leaves no batch
        return {};
    if (!m_batchCreated) {
        const QString stream = m_profile.target == intake::Target::Record
                                   ? QStringLiteral("in/") + m_profile.channel
                                   : QStringLiteral("ref");
        if (auto created = context.create("import.begin", m_batch, stream); !created)
            return created;
        m_batchCreated = true;
    }
    return context.audit({.act = "import.store",
                          .object_type = "import_batch",
                          .object = m_batch.id,
                          .count = accepted});
}

Result<> ImportRun::receive() {
    if (Batch* batch = m_back.take().value_or(nullptr)) {
        --m_underWay;
        m_free.push_back(batch);
        for (std::size_t i = 0; i < batch->count; ++i) {
            const Line& line = batch->lines[i];
            if (auto added = m_account->add(line.row, line.mapped, line.verdict); !added)
                return added;
        }
        return {};
    }
    m_isInTransaction = false;
    if (!m_ended)
        return base::fail(
            m_ended.error().code,
            Text::tr("导入中断：%1 已存入的 %2 行都在，排除原因后重新导入即可接着做。")
                .arg(m_ended.error().message)
                .arg(m_account->accepted()));
    m_account->commit();
    reportProgress();
    if (m_underWay > 0)
        beginTransaction();
    return {};
}

void ImportRun::reportProgress() {
    const auto done = static_cast<double>(m_bytesDone);
    const auto total = static_cast<double>(m_bytesTotal);
    const double rows = done > 0 ? static_cast<double>(m_read) * total / done : 0;
    m_progress.report(m_account->onDisk(), static_cast<qint64>(rows));
}

Result<ImportReport> ImportRun::finish() {
    auto report = m_account->finish();
    if (!report || !m_batchCreated)
        return report;
    report->batch = m_batch.id;
    m_batch.rows = report->rows;
    m_batch.accepted = report->accepted;
    m_batch.rejected = report->rejected;
    m_batch.unchanged = report->unchanged;
    return m_session.store()
        .write(m_session.stamp(),
               [batch = m_batch](storage::WriteContext& context) -> Result<> {
                   return context.update("import.end", batch, "result").and_then([&] {
                       return context.audit({.act = "import.end",
                                             .object_type = "import_batch",
                                             .object = batch.id,
                                             .count = batch.accepted});
                   });
               })
        .takeResult()
        .map([&] { return std::move(*report); });
}

} // namespace sizao::service
