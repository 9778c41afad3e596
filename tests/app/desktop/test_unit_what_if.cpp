// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/language.h"
#include "app/desktop/program.h"
#include "tests/support/temp_session.h"
#include "ui/pages/what_if_controls.h"
#include "ui/pages/what_if_page.h"
#include "ui/pages/what_if_sheets.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/passphrase_edit.h"
#include "ui/widgets/sheet_view.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/tier_matrix.h"
#include "ui/widgets/value_slider.h"

#include <QComboBox>
#include <QSettings>
#include <QSlider>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>

using namespace sizao;

// A back-test of units in the real window, in either language: the switch, a line, the sheets.
class TestUnitWhatIf : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<support::TempSession> m_temp;
    std::unique_ptr<desktop::Program> m_program;

    // 区城管局 of two people: P = 12.000, (100·12000 + 20·20000) / 22 = 72.727 per hundred.
    void fillVault() {
        m_temp = std::make_unique<support::TempSession>();
        m_temp->addPeople();
        for (const char* indicator : {"BX01", "BX02", "BX03"})
            m_temp->verify(m_temp->enter(QStringLiteral("张伟"), QString::fromLatin1(indicator)));
        m_temp->verify(m_temp->enter(QStringLiteral("赵敏"), QStringLiteral("BX01")));
        m_temp->close(); // the program opens it itself
    }
    void unlock() {
        desktop::Options options;
        options.vault = m_temp->path();
        m_program =
            std::make_unique<desktop::Program>(options, support::TempSession::environment());
        m_program->start();
        QVERIFY(m_program->dialog());
        auto* field =
            m_program->dialog()->findChild<widgets::PassphraseEdit*>(QStringLiteral("passphrase"));
        QTest::keyClicks(field->focusProxy(), support::TempSession::passphrase());
        QTest::keyClick(field->focusProxy(), Qt::Key_Return);
        QTRY_VERIFY(m_program->window());
        QVERIFY(QTest::qWaitForWindowExposed(m_program->window()));
    }
    static QToolButton* segment(const QWidget& page, const QString& name) {
        for (QToolButton* button : page.findChildren<QToolButton*>())
            if (button->text() == name && button->isVisible())
                return button;
        return nullptr;
    }

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("sizao-test"));
        QApplication::setQuitOnLastWindowClosed(false);
        widgets::applyTheme(*qApp, widgets::Appearance::Light);
    }
    void init() { QSettings().clear(); }
    void cleanup() {
        m_program.reset();
        m_temp.reset();
    }

    void clickedThrough_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("units");
        QTest::addColumn<QString>("unmoved");
        QTest::addColumn<QString>("moved");
        QTest::addColumn<QString>("reached");
        QTest::addColumn<QString>("rate");
        QTest::newRow("zh") << "zh_CN"
                            << "单位"
                            << "与现行标准结果相同：提出 1 件预警"
                            << "提出 0 件预警，少 1 件；0 个单位级别升高，1 个降低"
                            << "现行黄，草案无预警：1 个单位"
                            << "每百人 72.727 分";
        QTest::newRow("en") << "en"
                            << "Unit"
                            << "The same as the standards in force: 1 warnings proposed"
                            << "0 warnings, 1 fewer; tier higher for 0 units, lower for 1"
                            << "in force Yellow, draft none: 1 units"
                            << "72.727 points per 100 staff";
    }

    void clickedThrough() {
        QFETCH(QString, language);
        QFETCH(QString, units);
        QFETCH(QString, unmoved);
        QFETCH(QString, moved);
        QFETCH(QString, reached);
        QFETCH(QString, rate);
        desktop::loadLanguage(*qApp, language);
        fillVault();
        unlock();
        m_program->window()->navigateTo({QStringLiteral("what-if"), {}, {}});
        auto* page = m_program->window()->findChild<pages::WhatIfPage*>();
        QTRY_VERIFY(page->run().report().has_value());
        QToolButton* choice = segment(*page, units);
        QVERIFY2(choice, "no switch to units");
        QTest::mouseClick(choice, Qt::LeftButton);
        QTRY_COMPARE(page->run().report()->kind, domain::SubjectKind::Unit);
        QTRY_COMPARE(page->finding(), unmoved);

        auto* model = page->findChild<QComboBox*>(QStringLiteral("model"));
        model->setCurrentIndex(model->findData(QStringLiteral("M-ZF")));
        auto* line = page->findChild<widgets::ValueSlider*>(QStringLiteral("line1"));
        for (int step = 0; step < 13; ++step) // from 60 to 73
            QTest::keyClick(line->findChild<QSlider*>(), Qt::Key_Right);
        QTRY_COMPARE(page->finding(), moved);
        const auto* matrix = page->findChild<widgets::TierMatrix*>();
        QVERIFY2(matrix->plainText().contains(reached), qPrintable(matrix->plainText()));

        page->changedTable()->setFocus();
        page->changedTable()->selectRow(0);
        QTest::keyClick(page->changedTable(), Qt::Key_Return);
        QTRY_VERIFY(page->showsSheets());
        QVERIFY2(page->sheets()->before()->plainText().contains(rate),
                 qPrintable(page->sheets()->before()->plainText()));
        QVERIFY(page->sheets()->before()->isVisible());
        QVERIFY(!page->sheets()->after()->isVisible()); // nothing is proposed there
        QTest::keyClick(page->sheets(), Qt::Key_Escape);
        QTRY_VERIFY(!page->showsSheets());
    }
};

QTEST_MAIN(TestUnitWhatIf)
#include "test_unit_what_if.moc"
