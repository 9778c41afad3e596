// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/tokens.h"

#include <cmath>

namespace sizao::print {
namespace {

QColor hex(QRgb rgb) {
    return QColor::fromRgb(rgb);
}

TonePair pair(QRgb fill, QRgb text) {
    return {hex(fill), hex(text)};
}

double luminance(const QColor& color) {
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
           + 0.0722 * linear(color.blueF());
}

} // namespace

QColor mixed(const QColor& a, const QColor& b, double share) {
    return QColor::fromRgbF(static_cast<float>(a.redF() + (b.redF() - a.redF()) * share),
                            static_cast<float>(a.greenF() + (b.greenF() - a.greenF()) * share),
                            static_cast<float>(a.blueF() + (b.blueF() - a.blueF()) * share));
}

QColor Tokens::onAccent() const {
    return isDark ? canvas : surface;
}

QColor Tokens::fieldLine() const {
    return mixed(line, quiet, 0.45);
}

QColor Tokens::handle() const {
    return mixed(line, quiet, 0.25);
}

QColor Tokens::raised() const {
    return mixed(canvas, line, 0.55);
}

TonePair Tokens::tier(domain::Tier tier) const {
    switch (tier) {
    case domain::Tier::None:
        return {raised(), quiet};
    case domain::Tier::Yellow:
        return yellow;
    case domain::Tier::Orange:
        return orange;
    case domain::Tier::Red:
        return red;
    }
    Q_UNREACHABLE();
}

const Tokens& lightTokens() {
    static const Tokens tokens{
        .isDark = false,
        .surface = hex(0xFFFFFF),
        .canvas = hex(0xF4F5F7),
        .line = hex(0xDDE1E6),
        .text = hex(0x1F2933),
        .quiet = hex(0x5F6B7A),
        .accent = hex(0x0F5B66),
        .accentSoft = hex(0xE3F0F2),
        .yellow = pair(0xFFF3C4, 0x7A5B00),
        .orange = pair(0xFFE0C2, 0x8A3D00),
        .red = pair(0xFAD4D4, 0x8E1B1B),
        .good = pair(0xDDEFE3, 0x1D5E3A),
    };
    return tokens;
}

const Tokens& darkTokens() {
    static const Tokens tokens{
        .isDark = true,
        .surface = hex(0x1E2226),
        .canvas = hex(0x171A1D),
        .line = hex(0x343A40),
        .text = hex(0xE6E9ED),
        .quiet = hex(0x9AA5B1),
        .accent = hex(0x5CC0CC),
        .accentSoft = hex(0x1D3A3F),
        .yellow = pair(0x4A3C0B, 0xFFD95A),
        .orange = pair(0x4D2D12, 0xFFA95C),
        .red = pair(0x4D1D1D, 0xFF8A8A),
        .good = pair(0x1C3A29, 0x7FD1A0),
    };
    return tokens;
}

const Tokens& paperTokens() {
    static const Tokens tokens = [] {
        Tokens paper = lightTokens();
        paper.isPaper = true;
        paper.text = hex(0x000000);
        paper.quiet = hex(0x3A444F);
        paper.line = hex(0xA9B2BC);
        return paper;
    }();
    return tokens;
}

QColor watermarkInk() {
    return hex(0xE6E8EA);
}

double contrastOf(const QColor& a, const QColor& b) {
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QFont textFont(TextSize size, TextWeight weight) {
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans CJK SC"), QStringLiteral("WenQuanYi Micro Hei"),
                      QStringLiteral("Microsoft YaHei"), QStringLiteral("sans-serif")});
    font.setPixelSize(static_cast<int>(size));
    font.setWeight(weight == TextWeight::Strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

} // namespace sizao::print
