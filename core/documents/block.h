// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

// What a letter is made of, before anybody thinks of paper (GB/T 9704-2012; design, section 1.2).
namespace sizao::documents {

// In the order of a letter from top to bottom.
enum class BlockKind : std::uint8_t {
    CopyNumber,       // 份号
    Secrecy,          // 密级和保密期限
    Urgency,          // 紧急程度
    Agency,           // 发文机关标志 of the full head (版头)
    LetterAgency,     // the same of the letter form (信函格式)
    Number,           // 发文字号
    Signer,           // 签发人, of a report to a superior
    Title,            // 标题
    Recipient,        // 主送机关
    Body,             // 正文
    Level1,           // 一、
    Level2,           // （一）
    Level3,           // 1.
    Level4,           // （1）
    AttachmentNote,   // 附件说明
    Signature,        // 署名 without a seal
    SealedSignature,  // 署名 that a seal will press
    Date,             // 成文日期
    Remark,           // 附注
    AttachmentNumber, // 附件1, at the top of a page of its own
    AttachmentTitle,  // 附件标题
    CopyTo,           // 抄送
    Printer,          // 印发机关
    PrintDate,        // 印发日期
    Table,            // of a form sheet, or inside the text
};

// The paragraph style of a docx that stands for the block, as Word and WPS show it in Chinese.
[[nodiscard]] QString styleName(BlockKind kind);
// Also by the names under which these programs store their own styles: `Title`, `Normal`.
[[nodiscard]] std::optional<BlockKind> kindOfStyle(const QString& name);
// Every kind that is a paragraph: all but Table.
[[nodiscard]] std::span<const BlockKind> paragraphKinds();

struct Cell {
    QString text;         // \n begins a new line
    int span = 1;         // columns
    bool isLabel = false; // words of the form: centred

    friend bool operator==(const Cell&, const Cell&) = default;
};

struct Row {
    std::vector<Cell> cells;
    bool isHead = false; // repeated at the top of each page
    int height_mm = 0;   // at least

    friend bool operator==(const Row&, const Row&) = default;
};

struct Table {
    std::vector<int> widths_mm; // of the columns, 156 together at most
    std::vector<Row> rows;

    friend bool operator==(const Table&, const Table&) = default;
};

struct Block {
    BlockKind kind = BlockKind::Body;
    QString text; // \n begins a new line; empty for a table
    Table table;  // of BlockKind::Table only

    friend bool operator==(const Block&, const Block&) = default;
};

using Blocks = std::vector<Block>;

enum class PageForm : std::uint8_t {
    Document, // the full 版头
    Letter,   // 信函格式
    Sheet,    // no head: forms
};

// By the agency's name: it is what makes a page the one or the other.
[[nodiscard]] PageForm formOf(const Blocks& blocks);

} // namespace sizao::documents
