// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QRawFont>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

// Which font a character of a letter is drawn with (design, section 1.3). Chosen here, character by
// character: left to itself Qt takes a sans face and says nothing.
namespace sizao::print {

enum class LetterFace { FangSong, BiaoSong, Hei, Kai, Song };
[[nodiscard]] QString faceName(LetterFace face); // 仿宋 …

// A character drawn with another font than the rest of its face.
struct ReplacedCharacter {
    QString character;
    QString wanted; // family of the face
    QString used;
    [[nodiscard]] QString code() const; // `U+5803`
    friend bool operator==(const ReplacedCharacter&, const ReplacedCharacter&) = default;
};

struct FaceUse {
    LetterFace face = LetterFace::FangSong;
    QString family;            // the first of its list that is installed
    bool isFirst = false;      // the one the standard names
    bool isOtherStyle = false; // a Song face in place of 仿宋 or 楷体: to be pointed out
    friend bool operator==(const FaceUse&, const FaceUse&) = default;
};

struct ChosenGlyph {
    int font = 0; // index into LetterFonts::fonts()
    quint32 glyph = 0;
    int advance = 0; // thousandths of the em
};

// The fonts of one letter. Screen, print and archive file share the choice, so a font that forbids
// embedding (OS/2 fsType 2 or 4) is never taken.
class LetterFonts {
public:
    // `families` replaces what is installed, for tests.
    explicit LetterFonts(std::optional<QStringList> families = std::nullopt);

    // nullopt: no font at all has it.
    [[nodiscard]] std::optional<ChosenGlyph> choose(LetterFace face, char32_t character);

    [[nodiscard]] const QList<QRawFont>& fonts() const { return m_fonts; }
    [[nodiscard]] std::vector<FaceUse> uses() const; // of the faces asked for so far
    [[nodiscard]] const std::vector<ReplacedCharacter>& replaced() const { return m_replaced; }

private:
    struct Loaded {
        QString family;
        bool isBold = false;
        int font = -1; // -1: not installed, or not to be embedded
    };

    [[nodiscard]] const std::vector<int>& candidates(LetterFace face);
    [[nodiscard]] int load(const QString& family, bool isBold);
    [[nodiscard]] int anyWith(char32_t character);

    QStringList m_families;
    QList<QRawFont> m_fonts;
    QList<Loaded> m_loaded;
    QHash<LetterFace, std::vector<int>> m_candidates;
    QHash<quint64, std::optional<ChosenGlyph>> m_chosen;
    std::vector<ReplacedCharacter> m_replaced;
};

} // namespace sizao::print
