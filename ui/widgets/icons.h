// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QList>

// Single-stroke icons of 24 pixels that follow the palette of the program: they are painted anew
// from their outline at every size and scale, also after a change between light and dark.
namespace sizao::widgets {

enum class Icon {
    Workbench,
    Records,
    Warnings,
    Cases,
    Rectification,
    Dossiers,
    Archive,
    Analytics,
    Standards,
    Admin,
    Import,
    Export,
    New,
    Verify,
    Adopt,
    Dismiss,
    Search,
    Filter,
    Lock,
    Settings,
    Refresh,
    Print,
    Warning,
    Error,
    Info,
    Person,
    Unit,
    Calendar,
    ChevronDown,
    ChevronUp,
    ChevronLeft,
    ChevronRight,
    Close,
    More,
    Check,
    Eye,
    EyeOff,
    Folder,
    Menu,
    Bell,
    Key,
    Sheet,
    Help,
    Appearance,
    Sync,
    Undo,
};

// Normal: quiet; Active and Selected or On: accent; Disabled: faint.
[[nodiscard]] QIcon icon(Icon name);
// In one given colour, for painting by hand.
[[nodiscard]] QPixmap iconPixmap(Icon name, const QColor& color, int size, qreal devicePixelRatio);
// The program's own, for windows and the task bar.
[[nodiscard]] QIcon programIcon();
// For tests: every name there is.
[[nodiscard]] QList<Icon> allIcons();

} // namespace sizao::widgets
