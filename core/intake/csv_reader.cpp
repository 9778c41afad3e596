// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/csv_reader.h"

#include "core/intake/csv_dialect.h"

#include <QCoreApplication>

namespace sizao::intake {
namespace {

constexpr qint64 blockBytes = 256 * 1024;

tl::unexpected<base::Error> failAt(qint64 row, const QString& cause) {
    return base::fail(base::ErrorCode::Invalid,
                      QCoreApplication::translate("Intake", "第 %1 行：%2请改正后重新导入。")
                          .arg(row)
                          .arg(cause));
}

} // namespace

CsvReader::CsvReader(std::unique_ptr<QIODevice> device, const ReadOptions& options,
                     DetectedEncoding detected)
    : m_device(std::move(device)), m_options(options), m_decoder(detected.encoding) {
    m_encoding = detected.encoding;
    m_device->skip(detected.markBytes);
}

base::Result<std::unique_ptr<RowReader>> CsvReader::create(std::unique_ptr<QIODevice> device,
                                                           const QString& name,
                                                           const ReadOptions& options) {
    DetectedEncoding detected{options.encoding, 0};
    if (options.encoding == Encoding::Detect) {
        const auto found = detectEncoding(*device, options.progress);
        if (!found)
            return base::fail(found.error());
        detected = *found;
    } else {
        detected.markBytes = markBytesOf(device->peek(4), options.encoding);
    }
    std::unique_ptr<CsvReader> reader(new CsvReader(std::move(device), options, detected));
    reader->m_sheets = {SheetInfo{name, Visibility::Visible, true}};
    reader->m_currentSheet = name;
    if (const auto filled = reader->refill(); !filled)
        return base::fail(filled.error());
    reader->setSeparator(options.separator.isNull() ? detectSeparator(reader->m_text)
                                                    : options.separator);
    return std::unique_ptr<RowReader>(std::move(reader));
}

void CsvReader::setSeparator(QChar separator) {
    m_separator = separator;
    for (const char16_t letter : {separator.unicode(), u'\r', u'\n', u'\0'})
        m_special[letter & 127] = true;
}

// Call only when the block is used up.
base::Result<> CsvReader::refill() {
    m_at = 0;
    m_text.clear();
    while (m_text.empty() && !m_atEnd && !m_invalid) {
        if (m_options.progress.isCancelled())
            return base::fail(base::ErrorCode::Cancelled,
                              QCoreApplication::translate("Intake", "已停止读取，文件没有改动。"));
        const QByteArray block = m_device->read(blockBytes);
        m_atEnd = m_device->atEnd();
        if (block.isEmpty() && !m_atEnd)
            return base::fail(base::ErrorCode::Unreadable,
                              QCoreApplication::translate("Intake", "文件读到一半读不下去了：%1。"
                                                                    "请检查磁盘或网络后再试。")
                                  .arg(m_device->errorString()));
        m_invalid = !m_decoder.decode(block, m_atEnd, m_text);
        m_options.progress.report(m_device->pos(), m_device->size());
    }
    return {};
}

base::Result<bool> CsvReader::hasMore() {
    if (m_at < m_text.size())
        return true;
    if (const auto filled = refill(); !filled)
        return base::fail(filled.error());
    if (m_text.empty() && m_invalid)
        return failAt(m_number,
                      QCoreApplication::translate("Intake", "有不属于所选文字编码的字节。"));
    return !m_text.empty();
}

base::Result<bool> CsvReader::next(Row& row) {
    ++m_number; // errors from here on are in this row
    const auto more = hasMore();
    if (!more || !*more)
        return more;
    if (m_number > m_options.limits.rows)
        return base::fail(
            base::ErrorCode::LimitReached,
            QCoreApplication::translate("Intake", "文件超过 %1 行，没有导入。请分成几个文件。")
                .arg(m_options.limits.rows));
    row.start(m_number);
    for (;;) {
        const auto stop = readCell(row);
        if (!stop)
            return base::fail(stop.error());
        if (*stop != Stop::Separator)
            break;
        if (row.count() >= m_options.limits.columns)
            return base::fail(base::ErrorCode::LimitReached,
                              QCoreApplication::translate(
                                  "Intake", "第 %1 行超过 %2 列，没有导入。请检查分隔符是否选对。")
                                  .arg(m_number)
                                  .arg(m_options.limits.columns));
    }
    ++m_summary.rows;
    return true;
}

base::Result<CsvReader::Stop> CsvReader::readCell(Row& row) {
    const auto more = hasMore();
    if (!more)
        return base::fail(more.error());
    const bool quoted = *more && m_text[m_at] == u'"';
    const auto stop = quoted ? readQuoted(row) : readPlain(row);
    // An empty line is a row without cells.
    if (stop && (row.count() > 0 || row.openSize() > 0 || *stop == Stop::Separator || quoted))
        row.finish(row.openSize() == 0 ? CellKind::Empty : CellKind::Text);
    return stop;
}

base::Result<> CsvReader::take(Row& row, std::size_t until) {
    row.add(QStringView(m_text.data() + m_at, static_cast<qsizetype>(until - m_at)));
    m_at = until;
    if (row.openSize() > static_cast<std::size_t>(m_options.limits.cellCharacters))
        return base::fail(base::ErrorCode::LimitReached,
                          QCoreApplication::translate("Intake",
                                                      "第 %1 行有一格超过 %2 个字，没有导入。"
                                                      "多半是前面的引号没有成对，请检查这一行。")
                              .arg(m_number)
                              .arg(m_options.limits.cellCharacters));
    return {};
}

base::Result<CsvReader::Stop> CsvReader::readPlain(Row& row) {
    for (;;) {
        std::size_t end = m_at;
        while (end < m_text.size() && !isSpecial(m_text[end]))
            ++end;
        if (const auto taken = take(row, end); !taken)
            return base::fail(taken.error());
        const auto more = hasMore();
        if (!more)
            return base::fail(more.error());
        if (!*more)
            return Stop::End;
        if (isSpecial(m_text[m_at]))
            return stopAt(m_text[m_at++]);
    }
}

base::Result<CsvReader::Stop> CsvReader::stopAt(char16_t letter) {
    if (letter == u'\0')
        return failAt(m_number, QCoreApplication::translate(
                                    "Intake", "有空字节，这不是文字文件或者文件已经损坏。"));
    if (letter == m_separator)
        return Stop::Separator;
    if (letter == u'\r') {
        const auto more = hasMore();
        if (!more)
            return base::fail(more.error());
        if (*more && m_text[m_at] == u'\n')
            ++m_at;
    }
    return Stop::LineEnd;
}

base::Result<> CsvReader::readInsideQuotes(Row& row) {
    for (;;) {
        const auto more = hasMore();
        if (!more)
            return base::fail(more.error());
        if (!*more)
            return failAt(m_number, QCoreApplication::translate(
                                        "Intake", "有一个引号没有成对，文件到此结束。"));
        std::size_t end = m_at;
        while (end < m_text.size() && m_text[end] != u'"' && m_text[end] != u'\0')
            ++end;
        if (const auto taken = take(row, end); !taken)
            return base::fail(taken.error());
        if (m_at == m_text.size())
            continue;
        if (m_text[m_at++] == u'\0')
            return base::fail(stopAt(u'\0').error());
        return {};
    }
}

// At the opening quote.
base::Result<CsvReader::Stop> CsvReader::readQuoted(Row& row) {
    ++m_at;
    for (;;) {
        if (const auto inside = readInsideQuotes(row); !inside)
            return base::fail(inside.error());
        auto more = hasMore();
        if (more && *more && m_text[m_at] == u'"') { // doubled: one quote of the text
            if (const auto taken = take(row, m_at + 1); !taken)
                return base::fail(taken.error());
            continue;
        }
        while (more && *more && m_text[m_at] == u' ') {
            ++m_at;
            more = hasMore();
        }
        if (!more)
            return base::fail(more.error());
        if (!*more)
            return Stop::End;
        if (isSpecial(m_text[m_at]))
            return stopAt(m_text[m_at++]);
        return failAt(m_number, QCoreApplication::translate(
                                    "Intake", "引号后面还有文字，分不清这一格到哪里为止。"));
    }
}

} // namespace sizao::intake
