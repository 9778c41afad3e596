// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgets/gallery_samples.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/data_table_delegate.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/tokens.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMimeData>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace sizao::widgets;
using sizao::gallery::CaseTableModel;

class TestDataTable : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_table.reset(); }
    void placeSurvivesRefresh();
    void goneRowIsTold();
    void copiesAsTable();
    void rowHeights();
    void enterActivates();
    void columnsAreRemembered();
    void elidedIsKnown();
    void aColumnYieldsInANarrowTableAndComesBack();
    void headingsAreNeverCut();
    void manyRows();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<CaseTableModel> m_model;
    std::unique_ptr<DataTable> m_table;
};

void TestDataTable::initTestCase() {
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    QCoreApplication::setOrganizationName(QStringLiteral("sizao-test"));
    applyTheme(*qApp, Appearance::Light);
}

void TestDataTable::init() {
    m_model = std::make_unique<CaseTableModel>(300);
    m_table = std::make_unique<DataTable>();
    m_table->setModel(m_model.get());
    m_table->setColumns({{ColumnKind::Tier, 3},
                         {ColumnKind::Text, 12},
                         {ColumnKind::Text, 9, true},
                         {ColumnKind::Text, 6},
                         {ColumnKind::Date, 6},
                         {ColumnKind::Number, 4}});
    m_table->resize(700, 400);
    m_table->show();
}

void TestDataTable::placeSurvivesRefresh() {
    QVERIFY(m_table->selectKey(QStringLiteral("case-150")));
    const int scroll = m_table->verticalScrollBar()->value();
    QVERIFY(scroll > 0);
    QSignalSpy spy(m_table.get(), &DataTable::currentKeyChanged);
    m_model->reset(310, 1);
    QCOMPARE(m_table->currentKey(), QStringLiteral("case-150"));
    QCOMPARE(m_table->selectedKeys(), QStringList{QStringLiteral("case-150")});
    QCOMPARE(m_table->verticalScrollBar()->value(), scroll);
    m_model->reset(300, 11); // the same case, ten rows further up
    QCOMPARE(m_table->currentKey(), QStringLiteral("case-150"));
    QCOMPARE(m_table->currentIndex().row(), 139);
    QCOMPARE(spy.count(), 0);
}

void TestDataTable::goneRowIsTold() {
    m_table->selectKey(QStringLiteral("case-5"));
    QSignalSpy spy(m_table.get(), &DataTable::currentKeyChanged);
    m_model->reset(100, 50);
    QVERIFY(m_table->currentKey().isEmpty());
    QVERIFY(m_table->selectedKeys().isEmpty());
    QCOMPARE(spy.count(), 1);
    QVERIFY(!m_table->selectKey(QStringLiteral("case-5")));
}

void TestDataTable::copiesAsTable() {
    m_table->selectRow(3); // case 4 has no number
    QTest::keyClick(m_table.get(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0], QStringLiteral("级别\t案号\t对象\t状态\t到期\t分值"));
    const QStringList cells = lines[1].split(u'\t');
    QCOMPARE(cells[0], QStringLiteral("橙"));
    QCOMPARE(cells[1], QStringLiteral("—"));
    QVERIFY(
        QGuiApplication::clipboard()->mimeData()->html().contains(QStringLiteral("<td>橙</td>")));
}

void TestDataTable::rowHeights() {
    QCOMPARE(m_table->rowHeight(0), 32);
    m_table->setCompact(true);
    QCOMPARE(m_table->rowHeight(0), 26);
}

void TestDataTable::enterActivates() {
    QSignalSpy spy(m_table.get(), &DataTable::keyActivated);
    m_table->selectRow(0);
    QTest::keyClick(m_table.get(), Qt::Key_Down);
    QTest::keyClick(m_table.get(), Qt::Key_Return);
    QCOMPARE(spy.takeFirst().first().toString(), QStringLiteral("case-2"));
}

void TestDataTable::columnsAreRemembered() {
    const QString key = QStringLiteral("test/cases");
    m_table->rememberColumns(key);
    m_table->horizontalHeader()->resizeSection(1, 233);
    m_table->horizontalHeader()->moveSection(5, 1);
    DataTable second;
    second.setModel(m_model.get());
    second.setColumns({{ColumnKind::Tier, 3},
                       {ColumnKind::Text, 12},
                       {ColumnKind::Text, 9, true},
                       {ColumnKind::Text, 6},
                       {ColumnKind::Date, 6},
                       {ColumnKind::Number, 4}});
    second.rememberColumns(key);
    QCOMPARE(second.columnWidth(1), 233);
    QCOMPARE(second.horizontalHeader()->visualIndex(5), 1);
}

void TestDataTable::elidedIsKnown() {
    const auto* delegate = static_cast<DataTableDelegate*>(m_table->itemDelegate());
    const QModelIndex subject = m_model->index(0, 1);
    QVERIFY(delegate->isElided(QRect(0, 0, 40, 32), subject));
    QVERIFY(!delegate->isElided(QRect(0, 0, 400, 32), subject));
    QVERIFY(!delegate->isElided(QRect(0, 0, 10, 32), m_model->index(0, 0)));
}

void TestDataTable::aColumnYieldsInANarrowTableAndComesBack() {
    Column yielding{ColumnKind::Text, 6};
    yielding.yields = true;
    m_table->setColumns({{ColumnKind::Tier, 3},
                         {ColumnKind::Text, 12},
                         {ColumnKind::Text, 9, true},
                         yielding,
                         {ColumnKind::Date, 6},
                         {ColumnKind::Number, 4}});
    const QHeaderView* header = m_table->horizontalHeader();
    m_table->resize(900, 400);
    QVERIFY(!header->isSectionHidden(3));
    m_table->resize(420, 400);
    QVERIFY(header->isSectionHidden(3));
    QVERIFY(!header->isSectionHidden(1)); // it does not yield
    m_table->resize(900, 400);
    QVERIFY(!header->isSectionHidden(3));
}

// Neither by narrow columns nor by widths that were kept while the headings were shorter.
void TestDataTable::headingsAreNeverCut() {
    const QString key = QStringLiteral("test/headings");
    m_table->rememberColumns(key);
    m_table->horizontalHeader()->resizeSection(1, 3);
    m_table->setColumns(QList<Column>(m_model->columnCount(), {ColumnKind::Text, 1}));
    const QHeaderView* header = m_table->horizontalHeader();
    for (int i = 0; i < header->count(); ++i)
        QVERIFY(header->sectionSize(i) >= header->sectionSizeHint(i)); // what the style needs
}

void TestDataTable::manyRows() {
    m_model->reset(200'000, 1);
    m_table->selectKey(QStringLiteral("case-199999"));
    QVERIFY(m_table->verticalScrollBar()->value() > 0);
    m_model->reset(200'000, 1);
    QCOMPARE(m_table->currentKey(), QStringLiteral("case-199999"));
    QVERIFY(!m_table->grab().isNull());
}

QTEST_MAIN(TestDataTable)
#include "test_data_table.moc"
