// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tokens.h"

#include <QApplication>
#include <QPushButton>

// Dresses the whole program: Fusion, a palette from the tokens, one small style sheet, the fonts.
// Widgets ask tokensOf(palette()) when they paint, so a change at run time needs nothing else.
namespace sizao::widgets {

enum class Appearance { System, Light, Dark };

// May be called again at any time. With System, a later change of the system is followed.
void applyTheme(QApplication& application, Appearance appearance);
[[nodiscard]] Appearance currentAppearance();

// The setting "appearance" of QSettings(); unknown or missing is System.
[[nodiscard]] Appearance storedAppearance();
void storeAppearance(Appearance appearance);

[[nodiscard]] QString styleSheetOf(const Tokens& tokens);

enum class ButtonWeight { Normal, Primary, Link };
void setButtonWeight(QAbstractButton* button, ButtonWeight weight);

// Text roles of labels: the style sheet gives them size, weight and colour.
enum class LabelRole { Body, Quiet, Heading, Title };
void setLabelRole(QWidget* label, LabelRole role);

} // namespace sizao::widgets
