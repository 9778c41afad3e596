// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/row_reader.h"

#include <QIODevice>

#include <array>

namespace sizao::intake {

// RFC 4180, and what is written in its name: any of four separators, CR, LF or CR LF as line end,
// none at the end of the last line, blanks after a closing quote. A quote inside an unquoted cell
// is an ordinary character. NUL bytes, an open quote at the end, text after a closing quote and
// invalid bytes are errors that name the row.
class CsvReader final : public RowReader {
public:
    // `device` is open and at 0.
    [[nodiscard]] static base::Result<std::unique_ptr<RowReader>>
    create(std::unique_ptr<QIODevice> device, const QString& name, const ReadOptions& options);

    [[nodiscard]] base::Result<bool> next(Row& row) override;

private:
    enum class Stop { Separator, LineEnd, End };

    CsvReader(std::unique_ptr<QIODevice> device, const ReadOptions& options,
              DetectedEncoding detected);
    [[nodiscard]] base::Result<> refill();
    [[nodiscard]] base::Result<bool> hasMore();
    [[nodiscard]] base::Result<Stop> readCell(Row& row);
    [[nodiscard]] base::Result<Stop> readPlain(Row& row);
    [[nodiscard]] base::Result<Stop> readQuoted(Row& row);
    [[nodiscard]] base::Result<> readInsideQuotes(Row& row);
    [[nodiscard]] base::Result<Stop> stopAt(char16_t letter);
    [[nodiscard]] base::Result<> take(Row& row, std::size_t until);
    void setSeparator(QChar separator);
    [[nodiscard]] bool isSpecial(char16_t letter) const {
        return letter < m_special.size() && m_special[letter];
    }

    std::unique_ptr<QIODevice> m_device;
    ReadOptions m_options;
    TextDecoder m_decoder;
    std::u16string m_text;  // the decoded block
    std::size_t m_at = 0;   // in m_text
    bool m_atEnd = false;   // nothing more to decode
    bool m_invalid = false; // the bytes after m_text are not text
    std::array<bool, 128> m_special{};
    qint64 m_number = 0;
};

} // namespace sizao::intake
