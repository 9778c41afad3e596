// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QByteArrayView>
#include <QIODevice>
#include <QString>

#include <memory>
#include <optional>

namespace sizao::intake {

enum class Encoding {
    Detect,
    Utf8,
    Gb18030, // superset of GBK and GB 2312, with the four-byte characters of rare names
    Utf16LittleEndian,
    Utf16BigEndian,
    Western, // windows-1252: never detected, only chosen
};

// The code of an encoding in a mapping profile: `utf-8`, `gb18030` …
[[nodiscard]] QString codeOf(Encoding encoding);
[[nodiscard]] std::optional<Encoding> encodingFromCode(QStringView code);

struct DetectedEncoding {
    Encoding encoding = Encoding::Utf8;
    int markBytes = 0; // of the byte order mark, to be skipped
};

// Looks at the byte order mark, else at the whole device: UTF-8 if every byte is valid UTF-8, else
// GB18030 if every byte fits that, else an error that asks the user to choose. Leaves it at 0.
[[nodiscard]] base::Result<DetectedEncoding> detectEncoding(QIODevice& device,
                                                            const base::Progress& progress);
// Only the mark; for a chosen encoding.
[[nodiscard]] int markBytesOf(QByteArrayView head, Encoding encoding);

// Bytes to UTF-16, block by block, strictly: an invalid sequence stops it instead of becoming U+FFFD.
class TextDecoder {
public:
    explicit TextDecoder(Encoding encoding);
    ~TextDecoder();
    TextDecoder(const TextDecoder&) = delete;
    TextDecoder& operator=(const TextDecoder&) = delete;

    // Replaces `out` by the text of `bytes`. False on an invalid or, at the end, incomplete
    // sequence; `out` then holds what came before it.
    [[nodiscard]] bool decode(QByteArrayView bytes, bool last, std::u16string& out);

private:
    struct Converter;
    std::unique_ptr<Converter> m_converter;
};

} // namespace sizao::intake
