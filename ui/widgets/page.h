// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/icons.h"

#include <QList>
#include <QWidget>

namespace sizao::widgets {

// A place in the program: a page, and on it perhaps one thing.
struct Target {
    QString page; // key of the page
    QString kind; // what the id is of, e.g. "person"; empty: the page itself
    QString id;
    bool operator==(const Target&) const = default;
};

// Something that can be begun from anywhere: navigateTo({key, "command", id}) begins it.
struct PageCommand {
    QString id;
    QString title;
};

// One entry of the navigation and what it shows. The main window knows pages only by this.
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString key() const = 0; // stable, e.g. "warnings"
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual Icon icon() const = 0;
    // What waits for the user here; 0 shows no counter.
    [[nodiscard]] virtual int counter() const { return 0; }
    // The text behind F1: what the page answers and the rules behind its refusals (rich text).
    [[nodiscard]] virtual QString helpText() const = 0;

    // Those the user may begin.
    [[nodiscard]] virtual QList<PageCommand> commands() const { return {}; }

    // The page has become the visible one: look for news, put the focus where work begins.
    virtual void activate() = 0;
    // Shows the target; false when it is not here or may not be seen.
    [[nodiscard]] virtual bool navigateTo(const Target& target) = 0;
    // Esc: one step back within the page; false when there is none.
    [[nodiscard]] virtual bool goBack() { return false; }
    // F5.
    virtual void refresh() {}

signals:
    void counterChanged(int count);
    void navigationRequested(const sizao::widgets::Target& target);
};

} // namespace sizao::widgets
