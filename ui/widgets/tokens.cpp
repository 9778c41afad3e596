// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tokens.h"

namespace sizao::widgets {

const Tokens& tokensOf(const QPalette& palette) {
    return palette.color(QPalette::Window).lightness() < 128 ? darkTokens() : lightTokens();
}

QPalette paletteOf(const Tokens& tokens) {
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor& color) {
        palette.setColor(QPalette::All, role, color);
    };
    set(QPalette::Window, tokens.canvas);
    set(QPalette::WindowText, tokens.text);
    set(QPalette::Base, tokens.surface);
    set(QPalette::AlternateBase, tokens.canvas);
    set(QPalette::Text, tokens.text);
    set(QPalette::PlaceholderText, tokens.quiet);
    set(QPalette::Button, tokens.surface);
    set(QPalette::ButtonText, tokens.text);
    set(QPalette::BrightText, tokens.text);
    set(QPalette::Highlight, tokens.accentSoft);
    set(QPalette::HighlightedText, tokens.text);
    set(QPalette::Link, tokens.accent);
    set(QPalette::LinkVisited, tokens.accent);
    set(QPalette::ToolTipBase, tokens.text);
    set(QPalette::ToolTipText, tokens.surface);
    set(QPalette::Light, tokens.surface);
    set(QPalette::Midlight, tokens.line);
    set(QPalette::Mid, tokens.line);
    set(QPalette::Dark, tokens.fieldLine());
    set(QPalette::Shadow, tokens.fieldLine());
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, mixed(tokens.quiet, tokens.canvas, 0.35));
    return palette;
}

} // namespace sizao::widgets
