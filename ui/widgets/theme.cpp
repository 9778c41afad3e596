// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QEvent>
#include <QSettings>
#include <QStyle>
#include <QStyleFactory>

#include <memory>

namespace sizao::widgets {
namespace {

const auto settingsKey = QStringLiteral("appearance");

bool isDark(const QPalette& palette) {
    return palette.color(QPalette::Window).lightness() < 128;
}

// One for the process: what the user chose and what the system looked like before we painted it.
class Dresser : public QObject {
public:
    static Dresser& instance() {
        static Dresser dresser;
        return dresser;
    }

    void apply(QApplication& application, Appearance chosen) {
        if (!m_isInstalled) {
            m_isInstalled = true;
            m_isSystemDark = isDark(QApplication::palette());
            QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
            QApplication::setFont(textFont());
            application.installEventFilter(this);
        }
        m_chosen = chosen;
        dress(application);
    }

    [[nodiscard]] Appearance chosen() const { return m_chosen; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        // Fusion makes its standard palette from what the platform says at this moment.
        if (event->type() == QEvent::ThemeChange && m_chosen == Appearance::System) {
            m_isSystemDark = isDark(QApplication::style()->standardPalette());
            dress(*qApp);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void dress(QApplication& application) {
        const bool wantsDark =
            m_chosen == Appearance::Dark || (m_chosen == Appearance::System && m_isSystemDark);
        const Tokens& tokens = wantsDark ? darkTokens() : lightTokens();
        const QString sheet = styleSheetOf(tokens);
        if (application.styleSheet() == sheet)
            return;
        QApplication::setPalette(paletteOf(tokens));
        application.setStyleSheet(sheet);
    }

    bool m_isInstalled = false;
    bool m_isSystemDark = false;
    Appearance m_chosen = Appearance::System;
};

// A property the style sheet looks at must be polished again when it changes.
void setStyleProperty(QWidget* widget, const char* name, const QString& value) {
    widget->setProperty(name, value);
    if (widget->testAttribute(Qt::WA_WState_Polished)) {
        widget->style()->unpolish(widget);
        widget->style()->polish(widget);
    }
}

} // namespace

void applyTheme(QApplication& application, Appearance appearance) {
    Dresser::instance().apply(application, appearance);
}

Appearance currentAppearance() {
    return Dresser::instance().chosen();
}

Appearance storedAppearance() {
    const QString text = QSettings().value(settingsKey).toString();
    if (text == QStringLiteral("light"))
        return Appearance::Light;
    if (text == QStringLiteral("dark"))
        return Appearance::Dark;
    return Appearance::System;
}

void storeAppearance(Appearance appearance) {
    switch (appearance) {
    case Appearance::System:
        QSettings().remove(settingsKey);
        break;
    case Appearance::Light:
        QSettings().setValue(settingsKey, QStringLiteral("light"));
        break;
    case Appearance::Dark:
        QSettings().setValue(settingsKey, QStringLiteral("dark"));
        break;
    }
}

void setButtonWeight(QAbstractButton* button, ButtonWeight weight) {
    switch (weight) {
    case ButtonWeight::Normal:
        setStyleProperty(button, "weight", QString());
        break;
    case ButtonWeight::Primary:
        setStyleProperty(button, "weight", QStringLiteral("primary"));
        break;
    case ButtonWeight::Link:
        setStyleProperty(button, "weight", QStringLiteral("link"));
        button->setCursor(Qt::PointingHandCursor);
        break;
    }
}

void setLabelRole(QWidget* label, LabelRole role) {
    switch (role) {
    case LabelRole::Body:
        setStyleProperty(label, "role", QString());
        break;
    case LabelRole::Quiet:
        setStyleProperty(label, "role", QStringLiteral("quiet"));
        break;
    case LabelRole::Heading:
        setStyleProperty(label, "role", QStringLiteral("heading"));
        break;
    case LabelRole::Title:
        setStyleProperty(label, "role", QStringLiteral("title"));
        break;
    }
}

} // namespace sizao::widgets
