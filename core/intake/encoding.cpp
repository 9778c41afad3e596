// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/encoding.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstring>
#include <unicode/ucnv.h>

namespace sizao::intake {
namespace {

constexpr qint64 blockBytes = 256 * 1024;

struct EncodingName {
    Encoding encoding;
    const char* code; // in mapping profiles
    const char* icu;
};

constexpr std::array names = {
    EncodingName{Encoding::Detect, "auto", ""},
    EncodingName{Encoding::Utf8, "utf-8", "UTF-8"},
    EncodingName{Encoding::Gb18030, "gb18030", "GB18030"},
    EncodingName{Encoding::Utf16LittleEndian, "utf-16le", "UTF-16LE"},
    EncodingName{Encoding::Utf16BigEndian, "utf-16be", "UTF-16BE"},
    EncodingName{Encoding::Western, "windows-1252", "windows-1252"},
};

const EncodingName& nameOf(Encoding encoding) {
    return *std::find_if(names.begin(), names.end(),
                         [&](const EncodingName& name) { return name.encoding == encoding; });
}

// Walks over UTF-8 in blocks (RFC 3629: no overlong forms, no surrogates, up to U+10FFFF).
class Utf8Check {
public:
    void add(QByteArrayView bytes) {
        const auto* at = reinterpret_cast<const unsigned char*>(bytes.data());
        const auto* const end = at + bytes.size();
        while (at < end && m_valid) {
            if (m_open == 0 && end - at >= 8 && isAsciiWord(at))
                at += 8;
            else
                step(*at++);
        }
    }
    [[nodiscard]] bool isValid() const { return m_valid; }
    [[nodiscard]] bool isComplete() const { return m_valid && m_open == 0; }

private:
    static bool isAsciiWord(const unsigned char* at) {
        quint64 word = 0;
        std::memcpy(&word, at, 8);
        return (word & 0x8080808080808080ULL) == 0;
    }
    void step(unsigned char byte) {
        if (m_open > 0) {
            m_valid = byte >= m_low && byte <= m_high;
            --m_open;
            m_low = 0x80;
            m_high = 0xBF;
        } else if (byte >= 0x80) {
            m_valid = byte >= 0xC2 && byte <= 0xF4;
            m_open = byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3;
            m_low = byte == 0xE0 ? 0xA0 : byte == 0xF0 ? 0x90 : 0x80;
            m_high = byte == 0xED ? 0x9F : byte == 0xF4 ? 0x8F : 0xBF;
        }
    }
    bool m_valid = true;
    int m_open = 0;
    unsigned char m_low = 0x80;
    unsigned char m_high = 0xBF;
};

// The byte patterns of GB 18030-2005: one, two or four bytes.
class Gb18030Check {
public:
    void add(QByteArrayView bytes) {
        for (const char byte : bytes)
            step(static_cast<unsigned char>(byte));
    }
    [[nodiscard]] bool isComplete() const { return m_valid && m_place == 0; }

private:
    static bool isLead(unsigned char byte) { return byte >= 0x81 && byte <= 0xFE; }
    void step(unsigned char byte) {
        if (m_place == 0) {
            m_valid = m_valid && (byte < 0x80 || isLead(byte));
            m_place = byte < 0x80 ? 0 : 1;
        } else if (m_place == 1 || m_place == 3) {
            const bool digit = byte >= 0x30 && byte <= 0x39;
            const bool trail = byte >= 0x40 && byte <= 0xFE && byte != 0x7F;
            m_valid = m_valid && (digit || (m_place == 1 && trail));
            m_place = digit && m_place == 1 ? 2 : 0;
        } else {
            m_valid = m_valid && isLead(byte);
            m_place = 3;
        }
    }
    bool m_valid = true;
    int m_place = 0; // bytes seen of the open character
};

std::optional<DetectedEncoding> encodingOfMark(QByteArrayView head) {
    for (const Encoding encoding :
         {Encoding::Utf8, Encoding::Utf16LittleEndian, Encoding::Utf16BigEndian, Encoding::Gb18030})
        if (const int bytes = markBytesOf(head, encoding); bytes > 0)
            return DetectedEncoding{encoding, bytes};
    return std::nullopt;
}

} // namespace

QString codeOf(Encoding encoding) {
    return QLatin1String(nameOf(encoding).code);
}

std::optional<Encoding> encodingFromCode(QStringView code) {
    for (const EncodingName& name : names)
        if (code == QLatin1String(name.code))
            return name.encoding;
    return std::nullopt;
}

int markBytesOf(QByteArrayView head, Encoding encoding) {
    switch (encoding) {
    case Encoding::Utf8:
        return head.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    case Encoding::Gb18030:
        return head.startsWith("\x84\x31\x95\x33") ? 4 : 0;
    case Encoding::Utf16LittleEndian:
        return head.startsWith("\xFF\xFE") ? 2 : 0;
    case Encoding::Utf16BigEndian:
        return head.startsWith("\xFE\xFF") ? 2 : 0;
    case Encoding::Detect:
    case Encoding::Western:
        return 0;
    }
    return 0;
}

base::Result<DetectedEncoding> detectEncoding(QIODevice& device, const base::Progress& progress) {
    if (const auto marked = encodingOfMark(device.peek(4)))
        return *marked;
    Utf8Check utf8;
    Gb18030Check gb18030;
    while (!device.atEnd()) {
        if (progress.isCancelled())
            return base::fail(base::ErrorCode::Cancelled,
                              QCoreApplication::translate("Intake", "已停止，没有导入任何行。"));
        const QByteArray block = device.read(blockBytes);
        if (block.isEmpty())
            break;
        utf8.add(block);
        gb18030.add(block);
    }
    device.seek(0);
    if (utf8.isComplete())
        return DetectedEncoding{Encoding::Utf8, 0};
    if (gb18030.isComplete())
        return DetectedEncoding{Encoding::Gb18030, 0};
    return base::fail(base::ErrorCode::Invalid,
                      QCoreApplication::translate(
                          "Intake", "看不出这个文件的文字编码：既不是 UTF-8，也不是 GB18030。"
                                    "没有导入任何行，请指定编码后再试，"
                                    "或者在表格软件里另存为 UTF-8 的 csv。"));
}

struct TextDecoder::Converter {
    UConverter* raw = nullptr;
    ~Converter() { ucnv_close(raw); }
};

TextDecoder::TextDecoder(Encoding encoding) : m_converter(std::make_unique<Converter>()) {
    UErrorCode status = U_ZERO_ERROR;
    m_converter->raw = ucnv_open(nameOf(encoding).icu, &status);
    if (U_FAILURE(status))
        qFatal("ICU lacks the converter %s", nameOf(encoding).icu);
    ucnv_setToUCallBack(m_converter->raw, UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr,
                        &status);
}

TextDecoder::~TextDecoder() = default;

bool TextDecoder::decode(QByteArrayView bytes, bool last, std::u16string& out) {
    // No encoding here gives more than one code unit a byte; a few wait from the block before.
    out.resize(static_cast<std::size_t>(bytes.size()) + 16);
    char16_t* target = out.data();
    const char* source = bytes.data();
    UErrorCode status = U_ZERO_ERROR;
    ucnv_toUnicode(m_converter->raw, &target, out.data() + out.size(), &source,
                   bytes.data() + bytes.size(), nullptr, last, &status);
    out.resize(static_cast<std::size_t>(target - out.data()));
    return U_SUCCESS(status);
}

} // namespace sizao::intake
