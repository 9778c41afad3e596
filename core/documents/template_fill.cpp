// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/base/nearest.h"
#include "core/documents/letter_template.h"
#include "core/documents/placeholders.h"
#include "core/documents/template_pieces.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sizao::documents {
namespace {

QString text(const char* source) {
    return QCoreApplication::translate("Letter", source);
}

// Lines of head and imprint that may be missing from a letter.
bool isOptional(BlockKind kind) {
    switch (kind) {
    case BlockKind::CopyNumber:
    case BlockKind::Secrecy:
    case BlockKind::Urgency:
    case BlockKind::Signer:
    case BlockKind::AttachmentNote:
    case BlockKind::Remark:
    case BlockKind::CopyTo:
    case BlockKind::Printer:
    case BlockKind::PrintDate:
        return true;
    default:
        return false;
    }
}

bool isRunningText(BlockKind kind) {
    return (kind >= BlockKind::Body && kind <= BlockKind::AttachmentNote)
           || kind == BlockKind::Remark;
}

// A row of a group while its columns are put in.
struct GroupRow {
    const PlaceholderGroup& group;
    const ValueRow& values;
    int number = 0; // from 1
};

std::vector<TemplatePiece> knownPieces(const QString& source) {
    auto pieces = piecesOf(source, {}); // the template was checked before
    return pieces ? std::move(*pieces) : std::vector<TemplatePiece>();
}

class Filling {
public:
    explicit Filling(const LetterValues& values) : m_values(values) {}

    base::Result<FilledLetter> letter(const Blocks& blocks) {
        Blocks filled = filledItems(
            blocks, [](Block& block) { return std::vector<QString*>{&block.text}; },
            [this](Block& block) { finish(block); });
        for (Block& block : filled)
            if (block.kind == BlockKind::Table || !block.text.trimmed().isEmpty())
                addLines(std::move(block));
        if (m_characters > base::limits::letterCharacters)
            return base::fail(
                base::ErrorCode::LimitReached,
                text(QT_TRANSLATE_NOOP("Letter",
                                       "填好后的文书超过 %1 字，没有生成。请缩短内容，或者改作"
                                       "附件。"))
                    .arg(base::limits::letterCharacters));
        return std::move(m_letter);
    }

private:
    // Paragraphs of a letter or rows of a table: what stands between the marks of a group comes once
    // for each of its entries. A value is never looked at for names of its own.
    template <class Item, class Texts, class Finish>
    std::vector<Item> filledItems(const std::vector<Item>& items, Texts textsOf, Finish finish) {
        std::vector<Item> result;
        const auto add = [&](Item item, const GroupRow* row) {
            if (m_characters > base::limits::letterCharacters)
                return; // refused in the end
            if (!fillTexts(textsOf(item), row))
                return;
            finish(item);
            result.push_back(std::move(item));
        };
        for (std::size_t from = 0; from < items.size(); ++from) {
            Item first = items[from];
            const QString name = groupIn(textsOf(first), TemplatePiece::Open);
            if (name.isEmpty()) {
                add(std::move(first), nullptr);
                continue;
            }
            std::size_t to = from;
            for (; to + 1 < items.size(); ++to) {
                Item last = items[to];
                if (!groupIn(textsOf(last), TemplatePiece::Close).isEmpty())
                    break;
            }
            int number = 0;
            for (const ValueRow& values : rowsOf(name)) {
                const GroupRow row{*groupNamed(name), values, ++number};
                for (std::size_t i = from; i <= to; ++i)
                    add(items[i], &row);
            }
            from = to;
        }
        return result;
    }

    static QString groupIn(const std::vector<QString*>& texts, TemplatePiece::Kind kind) {
        for (const QString* each : texts)
            for (const TemplatePiece& piece : knownPieces(*each))
                if (piece.kind == kind)
                    return piece.text;
        return {};
    }

    std::vector<ValueRow> rowsOf(const QString& group) {
        const auto rows = m_values.groups.constFind(group);
        if (rows != m_values.groups.constEnd())
            return *rows;
        miss(group);
        return {{}};
    }

    // False: nothing but the marks of a group stood there.
    bool fillTexts(const std::vector<QString*>& texts, const GroupRow* row) {
        bool hasMarks = false;
        bool hasContent = false;
        m_hadNames = false;
        m_hadValue = false;
        for (QString* each : texts) {
            QString filled;
            for (const TemplatePiece& piece : knownPieces(*each)) {
                hasMarks = hasMarks || piece.kind > TemplatePiece::Name;
                if (piece.kind == TemplatePiece::Words)
                    filled += piece.text;
                else if (piece.kind == TemplatePiece::Name)
                    filled += value(piece.text, row);
            }
            m_characters += filled.size();
            hasContent = hasContent || !filled.trimmed().isEmpty();
            *each = filled;
        }
        return hasContent || !hasMarks;
    }

    QString value(const QString& name, const GroupRow* row) {
        const bool isColumn = row != nullptr && columnNamed(row->group, name) != nullptr;
        const ValueRow& values = isColumn ? row->values : m_values.texts;
        const auto found = values.constFind(name);
        m_hadNames = true;
        if (found == values.constEnd() && isColumn && name == QStringLiteral("序号"))
            return QString::number(row->number);
        if (found == values.constEnd()) {
            m_hadValue = true;
            miss(isColumn ? QString::fromUtf8(row->group.group.name) + u'.' + name : name);
            return QStringLiteral("【%1】").arg(name);
        }
        const QString words = cleaned(*found);
        m_hadValue = m_hadValue || !words.trimmed().isEmpty();
        return words;
    }

    void finish(Block& block) {
        if (block.kind == BlockKind::Table)
            block.table.rows = filledItems(
                block.table.rows,
                [](Row& row) {
                    std::vector<QString*> texts;
                    for (Cell& cell : row.cells)
                        texts.push_back(&cell.text);
                    return texts;
                },
                [](Row&) {});
        else if (isOptional(block.kind) && m_hadNames && !m_hadValue)
            block.text.clear();
    }

    // A paragraph each for the lines of running text; below a heading they are plain.
    void addLines(Block block) {
        if (!isRunningText(block.kind) || !block.text.contains(u'\n')) {
            m_letter.blocks.push_back(std::move(block));
            return;
        }
        BlockKind kind = block.kind;
        for (const QString& line : block.text.split(u'\n')) {
            if (line.trimmed().isEmpty())
                continue;
            m_letter.blocks.push_back({kind, line.trimmed(), {}});
            if (kind >= BlockKind::Level1 && kind <= BlockKind::Level4)
                kind = BlockKind::Body;
        }
    }

    static QString cleaned(const QString& value) {
        QString words;
        for (const QChar unit : value)
            if (unit == u'\n'
                || (!unit.isNonCharacter() && unit.category() != QChar::Other_Control))
                words += unit;
        return words;
    }

    void miss(const QString& name) {
        if (!m_letter.missing.contains(name))
            m_letter.missing.append(name);
    }

    const LetterValues& m_values;
    FilledLetter m_letter;
    qsizetype m_characters = 0;
    bool m_hadNames = false; // in the item filled last
    bool m_hadValue = false;
};

base::Error unknownName(const QString& name, const QStringList& known) {
    const QString meant = base::nearest(name, known);
    return {base::ErrorCode::Invalid,
            meant.isEmpty()
                ? text(QT_TRANSLATE_NOOP("Letter", "“%1”不在占位符清单里。")).arg(name)
                : text(QT_TRANSLATE_NOOP("Letter", "“%1”不在占位符清单里，最接近的是“%2”。"))
                      .arg(name, meant)};
}

base::Result<QString> textOf(const QString& name, const QJsonValue& value) {
    if (!value.isString())
        return base::fail(
            base::ErrorCode::Invalid,
            text(QT_TRANSLATE_NOOP("Letter", "“%1”的值要写成文字，两边加引号。")).arg(name));
    return value.toString();
}

base::Result<std::vector<ValueRow>> rowsOf(const PlaceholderGroup& group, const QString& name,
                                           const QJsonValue& value) {
    std::vector<ValueRow> rows;
    if (!value.isArray())
        return base::fail(
            base::ErrorCode::Invalid,
            text(QT_TRANSLATE_NOOP("Letter", "“%1”要写成列表，每项一个对象。")).arg(name));
    for (const QJsonValue each : value.toArray()) {
        if (!each.isObject())
            return base::fail(
                base::ErrorCode::Invalid,
                text(QT_TRANSLATE_NOOP("Letter", "“%1”要写成列表，每项一个对象。")).arg(name));
        ValueRow row;
        const QJsonObject object = each.toObject();
        for (const QString& column : object.keys()) {
            if (columnNamed(group, column) == nullptr)
                return base::fail(unknownName(column, columnNames(group)));
            const auto words = textOf(column, object[column]);
            if (!words)
                return base::fail(words.error());
            row.insert(column, *words);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

base::Result<LetterValues> letterValues(const QByteArray& json) {
    QJsonParseError fault{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (!document.isObject())
        return base::fail(
            base::ErrorCode::Invalid,
            text(QT_TRANSLATE_NOOP("Letter", "值的文件不是 JSON 对象（第 %1 个字节：%2）。"))
                .arg(fault.offset)
                .arg(fault.errorString()));
    LetterValues values;
    const QJsonObject object = document.object();
    for (const QString& name : object.keys()) {
        if (const PlaceholderGroup* group = groupNamed(name)) {
            auto rows = rowsOf(*group, name, object[name]);
            if (!rows)
                return base::fail(rows.error());
            values.groups.insert(name, std::move(*rows));
            continue;
        }
        if (placeholderNamed(name) == nullptr)
            return base::fail(unknownName(name, placeholderNames()));
        const auto words = textOf(name, object[name]);
        if (!words)
            return base::fail(words.error());
        values.texts.insert(name, *words);
    }
    return values;
}

base::Result<FilledLetter> fill(const LetterTemplate& letter, const LetterValues& values) {
    return Filling(values).letter(letter.blocks);
}

} // namespace sizao::documents
