// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/painting.h"
#include "ui/widgets/detail_pane.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/navigation_list.h"
#include "ui/widgets/progress_strip.h"
#include "ui/widgets/quiet_banner.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/state_panel.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/tier_badge.h"
#include "ui/widgets/tokens.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace sizao;
using namespace sizao::widgets;

namespace {

void fill(FilterBar& bar) {
    bar.addPreset(QStringLiteral("all"), QStringLiteral("全部"));
    bar.addPreset(QStringLiteral("late"), QStringLiteral("逾期"));
    bar.addFilter(QStringLiteral("unit"), QStringLiteral("单位"),
                  {{QStringLiteral("u1"), QStringLiteral("城管局")},
                   {QStringLiteral("u2"), QStringLiteral("教育局")}});
}

QPushButton* buttonWith(QWidget& parent, const QString& text) {
    for (QPushButton* button : parent.findChildren<QPushButton*>())
        if (button->text() == text)
            return button;
    return nullptr;
}

} // namespace

class TestPanels : public QObject {
    Q_OBJECT

private slots:
    void badgeIsACharacter();
    void pillWords_data();
    void pillWords();
    void navigationByKeys();
    void navigationCollapses();
    void filterTells();
    void filterGoesBack();
    void filterKeepsChoice();
    void filterStateIsRestored();
    void detailShowsMissing();
    void dangerousIsApart();
    void panelHasSentenceAndAction();
    void shortWorkShowsNothing();
    void bannerKeepsItsPlace();
    void progressCancels();
    void lateReportIsDropped();
    void searchAsksAndGoes();
    void oldAnswerIsDropped();
};

void TestPanels::badgeIsACharacter() {
    TierBadge badge;
    const QString letters[] = {QStringLiteral("—"), QStringLiteral("黄"), QStringLiteral("橙"),
                               QStringLiteral("红")};
    for (int tier = 0; tier < 4; ++tier) {
        badge.setTier(static_cast<domain::Tier>(tier));
        QCOMPARE(badge.text(), letters[tier]);
        QVERIFY(!badge.accessibleName().isEmpty());
    }
    QVERIFY(badge.sizeHint().width() >= badge.fontMetrics().horizontalAdvance(u'红'));
}

void TestPanels::pillWords_data() {
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("contact");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("tone");
    const auto row = [](SyncState state, int count, const char* contact, const char* text,
                        PillTone tone) {
        QTest::newRow(text) << static_cast<int>(state) << count << QString::fromUtf8(contact)
                            << QString::fromUtf8(text) << static_cast<int>(tone);
    };
    row(SyncState::StandAlone, 0, "", "单机", PillTone::Neutral);
    row(SyncState::Online, 0, "09:41", "在线 · 09:41", PillTone::Good);
    row(SyncState::Syncing, 8, "", "同步中 · 还有 8 条", PillTone::Neutral);
    row(SyncState::Offline, 12, "09:41", "离线 · 12 条待传 · 09:41", PillTone::Neutral);
    row(SyncState::Conflict, 2, "", "冲突 2", PillTone::Attention);
    row(SyncState::Refused, 1, "", "退回 1", PillTone::Attention);
    row(SyncState::ServerRestored, 5, "", "服务器已恢复 · 正在补传 5 条", PillTone::Neutral);
    row(SyncState::LoginNeeded, 0, "", "需要重新登录", PillTone::Attention);
    row(SyncState::TooOld, 0, "", "版本过低，请升级", PillTone::Attention);
    row(SyncState::LeaseEnding, 3, "", "离线授权剩 3 天", PillTone::Attention);
}

void TestPanels::pillWords() {
    QFETCH(int, state);
    QFETCH(int, count);
    QFETCH(QString, contact);
    QFETCH(QString, text);
    QFETCH(int, tone);
    StatusPill pill;
    pill.setStatus({static_cast<SyncState>(state), count, contact});
    QCOMPARE(pill.text(), text);
    QCOMPARE(static_cast<int>(pill.tone()), tone);
}

void TestPanels::navigationByKeys() {
    NavigationList list;
    list.addEntry(QStringLiteral("a"), QStringLiteral("工作台"), Icon::Workbench);
    list.addEntry(QStringLiteral("b"), QStringLiteral("监督信息"), Icon::Records);
    list.addEntry(QStringLiteral("c"), QStringLiteral("预警"), Icon::Warnings);
    list.show();
    list.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&list));
    QCOMPARE(list.current(), QStringLiteral("a"));
    QSignalSpy spy(&list, &NavigationList::chosen);
    QTest::keyClick(&list, Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(list.current(), QStringLiteral("c"));
    QTest::keyClick(&list, Qt::Key_Up);
    QCOMPARE(list.current(), QStringLiteral("b"));
    QCOMPARE(spy.count(), 2);
    list.setCurrent(QStringLiteral("unknown"));
    QCOMPARE(list.current(), QStringLiteral("b"));
    list.setCounter(QStringLiteral("c"), 7);
    QCOMPARE(list.counter(QStringLiteral("c")), 7);
    list.setCounter(QStringLiteral("c"), -1);
    QCOMPARE(list.counter(QStringLiteral("c")), 0);
}

void TestPanels::navigationCollapses() {
    NavigationList list;
    QSignalSpy spy(&list, &NavigationList::collapsedChanged);
    QCOMPARE(list.width(), 200);
    QTest::mouseClick(list.findChild<QToolButton*>(), Qt::LeftButton);
    QVERIFY(list.isCollapsed());
    QCOMPARE(list.width(), 56);
    QCOMPARE(spy.count(), 1);
}

void TestPanels::filterTells() {
    FilterBar bar;
    fill(bar);
    bar.show();
    QSignalSpy spy(&bar, &FilterBar::changed);
    bar.setPresetCount(QStringLiteral("late"), 1204);
    QToolButton* late = nullptr;
    for (QToolButton* button : bar.findChildren<QToolButton*>())
        if (button->text() == QStringLiteral("逾期 1,204"))
            late = button;
    QVERIFY(late);
    QTest::mouseClick(late, Qt::LeftButton);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(bar.state().preset, QStringLiteral("late"));
    // Typing tells once, when it rests.
    QTest::keyClicks(bar.findChild<QLineEdit*>(), QStringLiteral("abc"));
    QCOMPARE(spy.count(), 1);
    QTRY_COMPARE(spy.count(), 2);
    QCOMPARE(bar.state().search, QStringLiteral("abc"));
    bar.findChild<QComboBox*>()->setCurrentIndex(2);
    QCOMPARE(bar.state().choices.value(QStringLiteral("unit")), QStringLiteral("u2"));
}

void TestPanels::filterGoesBack() {
    FilterBar bar;
    fill(bar);
    bar.show();
    QPushButton* clear = buttonWith(bar, QStringLiteral("清除筛选"));
    QVERIFY(!clear->isVisible());
    bar.findChild<QComboBox*>()->setCurrentIndex(1);
    QVERIFY(bar.isNarrowed());
    QVERIFY(clear->isVisible());
    QSignalSpy spy(&bar, &FilterBar::changed);
    QTest::mouseClick(clear, Qt::LeftButton);
    QCOMPARE(spy.count(), 1);
    QVERIFY(!bar.isNarrowed());
    QVERIFY(!clear->isVisible());
    QCOMPARE(bar.state(), (FilterState{QStringLiteral("all"), {}, {}}));
}

void TestPanels::filterKeepsChoice() {
    FilterBar bar;
    fill(bar);
    bar.findChild<QComboBox*>()->setCurrentIndex(2);
    QSignalSpy spy(&bar, &FilterBar::changed);
    bar.setOptions(QStringLiteral("unit"), {{QStringLiteral("u2"), QStringLiteral("教育局")}});
    QCOMPARE(bar.state().choices.value(QStringLiteral("unit")), QStringLiteral("u2"));
    QCOMPARE(spy.count(), 0);
    bar.setOptions(QStringLiteral("unit"), {});
    QVERIFY(bar.state().choices.isEmpty());
    QCOMPARE(spy.count(), 1);
}

void TestPanels::filterStateIsRestored() {
    FilterBar bar;
    fill(bar);
    const FilterState state{QStringLiteral("late"),
                            QStringLiteral("李"),
                            {{QStringLiteral("unit"), QStringLiteral("u1")}}};
    QSignalSpy spy(&bar, &FilterBar::changed);
    bar.setState(state);
    QCOMPARE(bar.state(), state);
    QCOMPARE(spy.count(), 1);
    bar.setState(state);
    QCOMPARE(spy.count(), 1);
}

void TestPanels::detailShowsMissing() {
    DetailPane pane;
    pane.header()->setTitle(QStringLiteral("李建国"));
    pane.addSection(QStringLiteral("案件"), {{QStringLiteral("承办人"), QStringLiteral("王志明")},
                                             {QStringLiteral("申辩"), QStringLiteral("  ")}});
    QStringList texts;
    for (const QLabel* label : pane.findChildren<QLabel*>())
        texts.append(label->text());
    QVERIFY(texts.contains(QStringLiteral("王志明")));
    QVERIFY(texts.contains(QStringLiteral("—")));
    pane.clearSections();
    texts.clear();
    for (const QLabel* label : pane.findChildren<QLabel*>())
        texts.append(label->text());
    QVERIFY(!texts.contains(QStringLiteral("王志明")));
    QVERIFY(texts.contains(QStringLiteral("李建国")));
}

void TestPanels::dangerousIsApart() {
    HeaderBar header(HeaderBar::Size::Detail);
    QAction progress(QStringLiteral("登记进展"));
    progress.setShortcut(QKeySequence(QStringLiteral("Ctrl+S")));
    QAction revoke(QStringLiteral("撤销该预警"));
    QAction print(QStringLiteral("打印"));
    header.addAction(&progress, ActionWeight::Primary);
    header.addAction(&revoke, ActionWeight::Dangerous);
    header.addAction(&print, ActionWeight::Rare);
    QSignalSpy spy(&progress, &QAction::triggered);
    QPushButton* button = buttonWith(header, QStringLiteral("登记进展"));
    QVERIFY(button->toolTip().contains(QStringLiteral("Ctrl+S")));
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(spy.count(), 1);
    progress.setEnabled(false);
    QVERIFY(!button->isEnabled());
    QVERIFY(!buttonWith(header, QStringLiteral("撤销该预警")));
    const auto entries = header.findChild<QMenu*>()->actions();
    QCOMPARE(entries.size(), 3);
    QCOMPARE(entries[0], &print);
    QVERIFY(entries[1]->isSeparator());
    QCOMPARE(entries[2], &revoke);
    header.clearActions();
    QVERIFY(header.findChild<QMenu*>()->actions().isEmpty());
    QVERIFY(!buttonWith(header, QStringLiteral("登记进展")));
}

void TestPanels::panelHasSentenceAndAction() {
    StatePanel panel;
    panel.QWidget::show();
    QSignalSpy spy(&panel, &StatePanel::actionRequested);
    panel.show(PanelState::Empty, QStringLiteral("还没有案件。"), QStringLiteral("新建"));
    QCOMPARE(panel.sentence(), QStringLiteral("还没有案件。"));
    QTest::mouseClick(buttonWith(panel, QStringLiteral("新建")), Qt::LeftButton);
    QCOMPARE(spy.count(), 1);
    panel.show(PanelState::NoPermission, QStringLiteral("须经批准。"));
    QVERIFY(!panel.findChild<QPushButton*>()->isVisible());
}

void TestPanels::shortWorkShowsNothing() {
    ContentStack stack(new QLabel(QStringLiteral("内容")));
    stack.show();
    stack.showState(PanelState::Loading, QStringLiteral("正在读取"));
    QVERIFY(stack.showsContent());
    stack.showContent();
    QTest::qWait(patience_ms * 2);
    QVERIFY(stack.showsContent());
    stack.showState(PanelState::Loading, QStringLiteral("正在读取"));
    QTRY_VERIFY(!stack.showsContent());
    QTRY_VERIFY(stack.panel()->showsSkeleton());
    stack.showState(PanelState::Error, QStringLiteral("读取失败。"), QStringLiteral("重试"));
    QVERIFY(!stack.panel()->showsSkeleton());
}

void TestPanels::bannerKeepsItsPlace() {
    QuietBanner banner;
    banner.show();
    banner.setShown(1204, 16);
    const int height = banner.sizeHint().expandedTo(banner.minimumSize()).height();
    QCOMPARE(banner.text(), QStringLiteral("1,204 条 · 另有 16 条无权查看"));
    banner.setUpdates(3);
    QVERIFY(banner.text().endsWith(QStringLiteral("有 3 条更新")));
    QCOMPARE(banner.sizeHint().expandedTo(banner.minimumSize()).height(), height);
    QSignalSpy spy(&banner, &QuietBanner::updatesRequested);
    QTest::mouseClick(banner.findChild<QPushButton*>(), Qt::LeftButton);
    QCOMPARE(spy.count(), 1);
    banner.setUpdates(0);
    QVERIFY(!banner.offersUpdates());
}

void TestPanels::progressCancels() {
    ProgressStrip strip;
    const base::Progress progress = strip.begin(QStringLiteral("正在导入"));
    QVERIFY(!strip.isVisible());
    progress.report(12'000, 100'000);
    QTRY_COMPARE(strip.text(), QStringLiteral("正在导入  12,000 / 100,000"));
    QTRY_VERIFY(strip.isVisible());
    QSignalSpy spy(&strip, &ProgressStrip::cancelRequested);
    QTest::mouseClick(strip.findChild<QPushButton*>(), Qt::LeftButton);
    QVERIFY(progress.isCancelled());
    QCOMPARE(spy.count(), 1);
    strip.finish();
    QVERIFY(!strip.isVisible());
}

void TestPanels::lateReportIsDropped() {
    auto strip = std::make_unique<ProgressStrip>();
    const base::Progress first = strip->begin(QStringLiteral("第一"));
    const base::Progress second = strip->begin(QStringLiteral("第二"));
    first.report(9, 10);
    second.report(1, 10);
    QTRY_COMPARE(strip->text(), QStringLiteral("第二  1 / 10"));
    strip.reset();
    second.report(2, 10); // nobody is left to hear it
    QCoreApplication::processEvents();
}

void TestPanels::searchAsksAndGoes() {
    SearchField field;
    field.show();
    QSignalSpy asked(&field, &SearchField::searchRequested);
    QSignalSpy gone(&field, &SearchField::hitChosen);
    QTest::keyClicks(&field, QStringLiteral("ljg"));
    QTRY_COMPARE(asked.count(), 1);
    const Target target{QStringLiteral("people"), QStringLiteral("person"), QStringLiteral("p1")};
    field.showHits(QStringLiteral("ljg"),
                   {{QStringLiteral("李建国"), QStringLiteral("干部 · 城管局"), target}});
    QCOMPARE(field.hitCount(), 1);
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(gone.takeFirst().first().value<Target>(), target);
    QVERIFY(field.text().isEmpty());
}

void TestPanels::oldAnswerIsDropped() {
    SearchField field;
    field.setText(QStringLiteral("王"));
    field.showHits(QStringLiteral("李"), {{QStringLiteral("李建国"), {}, {}}});
    QCOMPARE(field.hitCount(), 0);
    QSignalSpy left(&field, &SearchField::left);
    QTest::keyClick(&field, Qt::Key_Escape);
    QVERIFY(field.text().isEmpty());
    QCOMPARE(left.count(), 1);
}

QTEST_MAIN(TestPanels)
#include "test_panels.moc"
