// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QFontInfo>
#include <QLabel>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace sizao;
using namespace sizao::widgets;

class TestTheme : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void contrast_data();
    void contrast();
    void paletteTellsItsTokens();
    void switchesAtRunTime();
    void styleSheetHasNoWordLeft();
    void appearanceIsRemembered();
    void everyIconPaints();
    void iconsFollowThePalette();

private:
    QTemporaryDir m_folder;
};

void TestTheme::initTestCase() {
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    QCoreApplication::setOrganizationName(QStringLiteral("sizao-test"));
    applyTheme(*qApp, Appearance::Light);
}

void TestTheme::contrast_data() {
    QTest::addColumn<QColor>("front");
    QTest::addColumn<QColor>("back");
    QTest::addColumn<double>("least");
    for (const Tokens* t : {&lightTokens(), &darkTokens()}) {
        const QString look = t->isDark ? QStringLiteral("dark ") : QStringLiteral("light ");
        const auto row = [&look](const char* name, QColor front, QColor back, double least) {
            QTest::newRow(qPrintable(look + QLatin1String(name))) << front << back << least;
        };
        row("text on surface", t->text, t->surface, 7.0);
        row("text on canvas", t->text, t->canvas, 7.0);
        row("text on selection", t->text, t->accentSoft, 7.0);
        row("text on raised", t->text, t->raised(), 7.0);
        row("quiet on surface", t->quiet, t->surface, 4.5);
        row("quiet on canvas", t->quiet, t->canvas, 4.5);
        row("quiet on selection", t->quiet, t->accentSoft, 4.5);
        row("accent on surface", t->accent, t->surface, 4.5);
        row("accent on canvas", t->accent, t->canvas, 4.5);
        row("accent on its soft", t->accent, t->accentSoft, 4.5);
        row("primary button", t->onAccent(), t->accent, 4.5);
        row("yellow", t->yellow.text, t->yellow.fill, 4.5);
        row("orange", t->orange.text, t->orange.fill, 4.5);
        row("red", t->red.text, t->red.fill, 4.5);
        row("good", t->good.text, t->good.fill, 4.5);
        row("neutral badge", t->tier(domain::Tier::None).text, t->tier(domain::Tier::None).fill,
            3.0);
    }
}

void TestTheme::contrast() {
    QFETCH(QColor, front);
    QFETCH(QColor, back);
    QFETCH(double, least);
    const double ratio = contrastOf(front, back);
    QVERIFY2(ratio >= least, qPrintable(QString::number(ratio)));
    QCOMPARE(contrastOf(Qt::black, Qt::white), 21.0);
}

void TestTheme::paletteTellsItsTokens() {
    QVERIFY(tokensOf(paletteOf(darkTokens())).isDark);
    QVERIFY(!tokensOf(paletteOf(lightTokens())).isDark);
    QCOMPARE(paletteOf(lightTokens()).color(QPalette::Highlight), lightTokens().accentSoft);
}

void TestTheme::switchesAtRunTime() {
    QWidget window;
    auto* hidden = new QLabel(&window);
    hidden->hide();
    window.show();
    QCOMPARE(window.palette().color(QPalette::Window), lightTokens().canvas);
    applyTheme(*qApp, Appearance::Dark);
    QCOMPARE(window.palette().color(QPalette::Window), darkTokens().canvas);
    QCOMPARE(currentAppearance(), Appearance::Dark);
    hidden->show(); // not seen before the change
    QCOMPARE(hidden->palette().color(QPalette::WindowText), darkTokens().text);
    applyTheme(*qApp, Appearance::Light);
    QCOMPARE(window.palette().color(QPalette::Text), lightTokens().text);
    QCOMPARE(QApplication::font().families().first(), QStringLiteral("Noto Sans CJK SC"));
    QCOMPARE(QApplication::font().pixelSize(), 14);
}

void TestTheme::styleSheetHasNoWordLeft() {
    for (const Tokens* tokens : {&lightTokens(), &darkTokens()})
        QVERIFY(!styleSheetOf(*tokens).contains(u'@'));
}

void TestTheme::appearanceIsRemembered() {
    QCOMPARE(storedAppearance(), Appearance::System);
    for (const auto appearance : {Appearance::Dark, Appearance::Light, Appearance::System}) {
        storeAppearance(appearance);
        QCOMPARE(storedAppearance(), appearance);
    }
}

void TestTheme::everyIconPaints() {
    for (const Icon name : allIcons()) {
        const QImage image = iconPixmap(name, Qt::black, 24, 2.0).toImage();
        QCOMPARE(image.size(), QSize(48, 48));
        int painted = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                painted += qAlpha(image.pixel(x, y)) > 128 ? 1 : 0;
        QVERIFY2(painted > 20, qPrintable(QString::number(static_cast<int>(name))));
    }
    QVERIFY(!programIcon().pixmap(64).isNull());
}

void TestTheme::iconsFollowThePalette() {
    const auto strongest = [](const QIcon& shown) {
        const QImage image = shown.pixmap(QSize(24, 24)).toImage();
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (qAlpha(image.pixel(x, y)) == 255)
                    return image.pixelColor(x, y);
        return QColor();
    };
    const QIcon shown = icon(Icon::Menu);
    applyTheme(*qApp, Appearance::Light);
    QCOMPARE(strongest(shown), lightTokens().quiet);
    applyTheme(*qApp, Appearance::Dark);
    QCOMPARE(strongest(shown), darkTokens().quiet);
}

QTEST_MAIN(TestTheme)
#include "test_theme.moc"
