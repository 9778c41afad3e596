// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icons.h"

#include "ui/widgets/tokens.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

namespace sizao::widgets {
namespace {

// In the order of the enum.
constexpr std::array files = {
    "workbench",    "records",       "warnings",  "cases",    "rectification", "dossiers",
    "archive",      "analytics",     "standards", "admin",    "import",        "export",
    "new",          "verify",        "adopt",     "dismiss",  "search",        "filter",
    "lock",         "settings",      "refresh",   "print",    "warning",       "error",
    "info",         "person",        "unit",      "calendar", "chevron-down",  "chevron-up",
    "chevron-left", "chevron-right", "close",     "more",     "check",         "eye",
    "eye-off",      "folder",        "menu",      "bell",     "key",           "sheet",
    "help",         "appearance",    "sync",      "undo",
};
static_assert(files.size() == static_cast<std::size_t>(Icon::Undo) + 1);

QString pathOf(const char* file) {
    return QStringLiteral(":/sizao/icons/%1.svg").arg(QLatin1String(file));
}

QPixmap tinted(Icon name, const QColor& color, const QSize& devicePixels) {
    const char* file = files[static_cast<std::size_t>(name)];
    const QString key = QStringLiteral("sizao-icon-%1-%2-%3x%4")
                            .arg(QLatin1String(file), color.name(QColor::HexArgb))
                            .arg(devicePixels.width())
                            .arg(devicePixels.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(devicePixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(pathOf(file)).render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class PaletteIconEngine : public QIconEngine {
public:
    explicit PaletteIconEngine(Icon name) : m_name(name) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode,
               QIcon::State state) override {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, tinted(m_name, color(mode, state), rect.size() * ratio));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return tinted(m_name, color(mode, state), size);
    }

    [[nodiscard]] QIconEngine* clone() const override { return new PaletteIconEngine(m_name); }

private:
    static QColor color(QIcon::Mode mode, QIcon::State state) {
        const QPalette palette = QGuiApplication::palette();
        const Tokens& tokens = tokensOf(palette);
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::Text);
        const bool isMarked = mode == QIcon::Selected || state == QIcon::On;
        return isMarked ? tokens.accent : tokens.quiet;
    }

    Icon m_name;
};

} // namespace

QIcon icon(Icon name) {
    return QIcon(new PaletteIconEngine(name));
}

QPixmap iconPixmap(Icon name, const QColor& color, int size, qreal devicePixelRatio) {
    const int pixels = qRound(size * devicePixelRatio);
    QPixmap pixmap = tinted(name, color, {pixels, pixels});
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

QIcon programIcon() {
    return QIcon(pathOf("sizao"));
}

QList<Icon> allIcons() {
    QList<Icon> names;
    for (std::size_t i = 0; i < files.size(); ++i)
        names.append(static_cast<Icon>(i));
    return names;
}

} // namespace sizao::widgets
