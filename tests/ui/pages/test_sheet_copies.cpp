// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temp_session.h"
#include "ui/pages/cases_page.h"
#include "ui/pages/sheet_copy_dialog.h"
#include "ui/pages/warnings_page.h"
#include "ui/widgets/theme.h"

#include <QFile>
#include <QLineEdit>
#include <QPrinter>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace sizao;

// 打印依据单: from the page to the paper and into a file, each copy numbered.
class TestSheetCopies : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<support::TempSession> m_temp;
    std::unique_ptr<models::Desk> m_desk;

    static void show(QWidget& page) {
        page.resize(1166, 700);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
    }
    static QAction* printAction(const QWidget& page) {
        for (QAction* action : page.findChildren<QAction*>())
            if (action->text() == QStringLiteral("打印依据单"))
                return action;
        return nullptr;
    }
    // The dialog that Ctrl+P opens, with its preview there.
    static pages::SheetCopyDialog* opened(pages::ListPage& page) {
        if (!QTest::qWaitFor([&] { return printAction(page)->isEnabled(); })) {
            qWarning("nothing can be printed");
            return nullptr;
        }
        QTest::keyClick(&page, Qt::Key_P, Qt::ControlModifier);
        auto* dialog = page.window()->findChild<pages::SheetCopyDialog*>();
        if (dialog == nullptr) {
            qWarning("no dialog");
            return nullptr;
        }
        if (QTest::qWaitFor([dialog] { return dialog->pages() != nullptr; }))
            return dialog;
        qWarning("no preview: %s", qPrintable(dialog->notice()));
        return nullptr;
    }
    static bool isPdf(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-";
    }
    static QPushButton* button(const QDialog* dialog, const QString& text) {
        for (QPushButton* found : dialog->findChildren<QPushButton*>())
            if (found->text() == text)
                return found;
        return nullptr;
    }
    domain::CaseId adopt() {
        const auto row = support::expected(m_desk->warnings.signalsOn().takeResult()).front();
        service::DecisionEntry entry;
        entry.shown = {{row.key, {}}};
        entry.subject = row.subject;
        entry.proposed_by = m_temp->officer(QStringLiteral("王芳"));
        entry.handlers = {entry.proposed_by, m_temp->officer(QStringLiteral("李强"))};
        entry.reason = QStringLiteral("事实清楚");
        return support::expected(m_desk->warnings.adopt(entry).takeResult());
    }

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("sizao-test"));
        widgets::applyTheme(*qApp, widgets::Appearance::Light);
    }
    void init() {
        QSettings().clear();
        m_temp = std::make_unique<support::TempSession>();
        m_temp->addPeople();
        m_temp->verify(m_temp->enter(QStringLiteral("张伟"), QStringLiteral("BX04"), 1));
        m_desk = std::make_unique<models::Desk>(m_temp->session());
    }
    void cleanup() {
        m_desk.reset();
        m_temp.reset();
    }

    void printsFromTheWarnings() {
        pages::WarningsPage page(*m_desk);
        show(page);
        QTRY_COMPARE(page.table()->model()->rowCount(), 1);
        pages::SheetCopyDialog* dialog = opened(page);
        QVERIFY(dialog != nullptr);
        QCOMPARE(dialog->pages()->count(), 1);
        QVERIFY(dialog->pages()->textOf(0).contains(QStringLiteral("张伟")));
        QVERIFY(dialog->pages()->frameText(0).contains(QStringLiteral("第 1 份")));
        auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(m_temp->file(QStringLiteral("paper.pdf")));
        dialog->setPrinter(std::move(printer));
        QSignalSpy copied(dialog, &pages::SheetCopyDialog::copied);
        dialog->print();
        QTRY_COMPARE(copied.count(), 1);
        QCOMPARE(copied.first().first().toLongLong(), 1);
        QVERIFY(isPdf(m_temp->file(QStringLiteral("paper.pdf"))));
        QTRY_VERIFY(page.window()->findChild<pages::SheetCopyDialog*>() == nullptr);
    }

    void savesFromTheCases() {
        adopt();
        pages::CasesPage page(*m_desk);
        show(page);
        QTRY_COMPARE(page.table()->model()->rowCount(), 1);
        pages::SheetCopyDialog* dialog = opened(page);
        QVERIFY(dialog != nullptr);
        const QString path = m_temp->file(QStringLiteral("sheet.pdf"));
        QSignalSpy copied(dialog, &pages::SheetCopyDialog::copied);
        // Without a reason nothing leaves.
        QTest::mouseClick(button(dialog, QStringLiteral("另存为 PDF")), Qt::LeftButton);
        QVERIFY2(dialog->notice().contains(QStringLiteral("理由")), qPrintable(dialog->notice()));
        dialog->saveTo(path);
        QTRY_VERIFY(dialog->notice().contains(QStringLiteral("理由")));
        QVERIFY(!QFile::exists(path));
        dialog->findChild<QLineEdit*>()->setText(QStringLiteral("附卷"));
        QTRY_VERIFY(button(dialog, QStringLiteral("另存为 PDF"))->isEnabled());
        dialog->saveTo(path);
        QTRY_COMPARE(copied.count(), 1);
        QVERIFY(isPdf(path));
    }

    void aFileThatCannotBeWrittenIsSaid() {
        pages::WarningsPage page(*m_desk);
        show(page);
        QTRY_COMPARE(page.table()->model()->rowCount(), 1);
        pages::SheetCopyDialog* dialog = opened(page);
        QVERIFY(dialog != nullptr);
        dialog->findChild<QLineEdit*>()->setText(QStringLiteral("附卷"));
        dialog->saveTo(m_temp->file(QStringLiteral("no/such/folder.pdf")));
        QTRY_VERIFY(dialog->notice().contains(QStringLiteral("没有写成")));
        QVERIFY(dialog->isVisible());
    }

    void whoMayNotCopyIsTold() {
        m_desk.reset();
        m_temp = std::make_unique<support::TempSession>(
            std::vector<domain::Role>{domain::Role::CaseControl});
        m_desk = std::make_unique<models::Desk>(m_temp->session());
        pages::WarningsPage page(*m_desk);
        show(page);
        const QAction* action = printAction(page);
        QVERIFY(!action->isEnabled());
        QVERIFY(!widgets::refusalOf(*action).isEmpty());
    }
};

QTEST_MAIN(TestSheetCopies)
#include "test_sheet_copies.moc"
