// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/block.h"

#include <algorithm>
#include <array>

namespace sizao::documents {
namespace {

struct Style {
    BlockKind kind;
    const char* name;
    const char* stored = ""; // what Word writes for a style it knows itself
};

constexpr std::array styles{
    Style{BlockKind::CopyNumber, "份号"},
    Style{BlockKind::Secrecy, "密级和保密期限"},
    Style{BlockKind::Urgency, "紧急程度"},
    Style{BlockKind::Agency, "发文机关标志"},
    Style{BlockKind::LetterAgency, "信函发文机关标志"},
    Style{BlockKind::Number, "发文字号"},
    Style{BlockKind::Signer, "签发人"},
    Style{BlockKind::Title, "标题", "Title"},
    Style{BlockKind::Recipient, "主送机关"},
    Style{BlockKind::Body, "正文", "Normal"},
    Style{BlockKind::Level1, "一级标题"},
    Style{BlockKind::Level2, "二级标题"},
    Style{BlockKind::Level3, "三级标题"},
    Style{BlockKind::Level4, "四级标题"},
    Style{BlockKind::AttachmentNote, "附件说明"},
    Style{BlockKind::Signature, "署名"},
    Style{BlockKind::SealedSignature, "盖章署名"},
    Style{BlockKind::Date, "成文日期"},
    Style{BlockKind::Remark, "附注"},
    Style{BlockKind::AttachmentNumber, "附件序号"},
    Style{BlockKind::AttachmentTitle, "附件标题"},
    Style{BlockKind::CopyTo, "抄送"},
    Style{BlockKind::Printer, "印发机关"},
    Style{BlockKind::PrintDate, "印发日期"},
};

constexpr auto kinds = [] {
    std::array<BlockKind, styles.size()> all{};
    std::transform(styles.begin(), styles.end(), all.begin(),
                   [](const Style& style) { return style.kind; });
    return all;
}();

} // namespace

QString styleName(BlockKind kind) {
    const auto* found = std::find_if(styles.begin(), styles.end(),
                                     [&](const Style& style) { return style.kind == kind; });
    return found == styles.end() ? QString() : QString::fromUtf8(found->name);
}

std::optional<BlockKind> kindOfStyle(const QString& name) {
    for (const Style& style : styles)
        if (name == QString::fromUtf8(style.name)
            || (*style.stored != '\0'
                && name.compare(QLatin1String(style.stored), Qt::CaseInsensitive) == 0))
            return style.kind;
    return std::nullopt;
}

std::span<const BlockKind> paragraphKinds() {
    return kinds;
}

PageForm formOf(const Blocks& blocks) {
    for (const Block& block : blocks) {
        if (block.kind == BlockKind::Agency)
            return PageForm::Document;
        if (block.kind == BlockKind::LetterAgency)
            return PageForm::Letter;
    }
    return PageForm::Sheet;
}

} // namespace sizao::documents
