// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"

namespace sizao::widgets {
namespace {

// Words beginning with @ are replaced by the tokens. Everything not named here is Fusion's. Fields
// get no colour here: with one, Qt before 6.5 paints their placeholder too faintly to be read.
const auto pattern = QStringLiteral(R"(
QToolTip { background: @text; color: @surface; border: none; padding: 4px 8px; }
QLabel[role="quiet"] { color: @quiet; font-size: 13px; }
QLabel[role="heading"] { font-size: 16px; font-weight: 600; }
QLabel[role="title"] { font-size: 20px; font-weight: 600; }

QPushButton, QToolButton[weight="normal"] {
    background: @surface; color: @text; border: 1px solid @fieldLine; border-radius: 4px;
    padding: 4px 14px; min-height: 22px;
}
QPushButton:hover { background: @accentSoft; }
QPushButton:focus { border: 2px solid @accent; padding: 3px 13px; }
QPushButton:pressed { background: @raised; }
QPushButton:disabled { color: @faint; background: @canvas; border-color: @line; }
QPushButton[weight="primary"] {
    background: @accent; color: @onAccent; border-color: @accent; font-weight: 600;
}
QPushButton[weight="primary"]:hover { background: @accentStrong; }
QPushButton[weight="primary"]:focus { border: 2px solid @text; }
QPushButton[weight="primary"]:disabled {
    background: @raised; color: @quiet; border-color: @raised;
}
QPushButton[weight="link"] {
    background: transparent; border: 1px solid transparent; color: @accent; padding: 2px 6px;
}
QPushButton[weight="link"]:hover { background: @accentSoft; }
QPushButton[weight="link"]:focus { border: 1px solid @accent; }
QPushButton[weight="link"]:disabled { color: @faint; }

QToolButton {
    background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 4px;
    color: @text;
}
QToolButton:hover { background: @raised; }
QToolButton:checked { background: @accentSoft; color: @accent; }
QToolButton:focus { border: 1px solid @accent; }
QToolButton:disabled { color: @faint; }
QToolButton::menu-indicator { image: none; }

QLineEdit, QPlainTextEdit, QTextEdit[role="field"], QComboBox, QSpinBox {
    background: @surface; border: 1px solid @fieldLine; border-radius: 4px;
    selection-background-color: @accent; selection-color: @onAccent;
}
QLineEdit { padding: 4px 6px; min-height: 22px; }
QSpinBox { padding: 4px 6px; min-height: 22px; }
QSpinBox:focus { padding: 3px 5px; }
QListWidget { outline: none; }
QListWidget::item { padding: 6px 8px; border-radius: 4px; }
QPlainTextEdit { padding: 2px; }
QComboBox { padding: 4px 4px 4px 8px; min-height: 22px; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus { border: 2px solid @accent; }
QLineEdit:focus { padding: 3px 5px; }
QPlainTextEdit:focus { padding: 1px; }
QComboBox:focus { padding: 3px 3px 3px 7px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled {
    background: @canvas; border-color: @line;
}
QLineEdit:read-only { background: @canvas; }
QComboBox[active="true"] { background: @accentSoft; border-color: @accent; color: @accent; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url(:/sizao/icons/arrow-down-@mode.svg); width: 16px; height: 16px; }
QComboBox QAbstractItemView {
    background: @surface; border: 1px solid @fieldLine; padding: 4px; outline: none;
    selection-background-color: @accentSoft; selection-color: @text;
}

QHeaderView { background: @surface; border: none; }
QHeaderView::section {
    background: @surface; color: @quiet; font-size: 13px; border: none;
    border-bottom: 1px solid @line; padding: 0 8px;
}
QHeaderView::down-arrow { image: url(:/sizao/icons/arrow-down-@mode.svg); width: 14px; }
QHeaderView::up-arrow { image: url(:/sizao/icons/arrow-up-@mode.svg); width: 14px; }
QTableCornerButton::section { background: @surface; border: none; }
QAbstractItemView { outline: none; }
QTableView, QTreeView, QListView { background: @surface; border: none; }

QScrollArea, QAbstractScrollArea#plain { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @handle; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @quiet; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }

QMenu { background: @surface; border: 1px solid @fieldLine; padding: 4px; }
QMenu::item { padding: 6px 28px 6px 8px; border-radius: 4px; }
QMenu::item:selected { background: @accentSoft; color: @text; }
QMenu::item:disabled { color: @faint; }
QMenu::separator { height: 1px; background: @line; margin: 4px 0; }
QMenu::icon { padding-left: 6px; }
QSplitter::handle { background: @line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
)");

QString replaced(QString text, const std::pair<const char*, QString>& entry) {
    return text.replace(QLatin1String(entry.first), entry.second);
}

QString name(const QColor& color) {
    return color.name(QColor::HexRgb);
}

} // namespace

QString styleSheetOf(const Tokens& tokens) {
    const QPalette palette = paletteOf(tokens);
    QString sheet = pattern;
    // Longer names first: @accentSoft before @accent.
    const std::pair<const char*, QString> entries[] = {
        {"@mode", tokens.isDark ? QStringLiteral("dark") : QStringLiteral("light")},
        {"@accentSoft", name(tokens.accentSoft)},
        {"@accentStrong",
         name(tokens.isDark ? tokens.accent.lighter(112) : tokens.accent.darker(118))},
        {"@accent", name(tokens.accent)},
        {"@onAccent", name(tokens.onAccent())},
        {"@surface", name(tokens.surface)},
        {"@canvas", name(tokens.canvas)},
        {"@fieldLine", name(tokens.fieldLine())},
        {"@handle", name(tokens.handle())},
        {"@line", name(tokens.line)},
        {"@text", name(tokens.text)},
        {"@quiet", name(tokens.quiet)},
        {"@raised", name(tokens.raised())},
        {"@faint", name(palette.color(QPalette::Disabled, QPalette::Text))},
    };
    for (const auto& entry : entries)
        sheet = replaced(sheet, entry);
    return sheet;
}

} // namespace sizao::widgets
