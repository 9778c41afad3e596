// SPDX-License-Identifier: GPL-3.0-or-later
// Shows the frame and the unlock dialog. usage: sizao_shell_gallery [FOLDER]
// With a folder it saves pictures, light and dark, and ends.
#include "ui/shell/main_window.h"
#include "ui/shell/unlock_dialog.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/detail_pane.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/passphrase_edit.h"
#include "ui/widgets/quiet_banner.h"
#include "ui/widgets/score_bar.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTest>
#include <QVBoxLayout>

using namespace sizao;
using namespace sizao::widgets;

namespace {

QStandardItemModel* makeSignals(QObject* parent) {
    struct Row {
        domain::Tier tier;
        const char16_t* cells[5];
    };
    static const Row rows[] = {
        {domain::Tier::Red,
         {u"李建国 · 城管局", u"作风建设", u"2026-11-20", u"14.475", u"2 个工作日"}},
        {domain::Tier::Orange,
         {u"王静 · 东湖街道", u"效能建设", u"2026-11-20", u"9.600", u"2 个工作日"}},
        {domain::Tier::Orange,
         {u"赵志强 · 住建局", u"依法行权", u"2026-11-19", u"9.250", u"1 个工作日"}},
        {domain::Tier::Yellow,
         {u"陈晓梅 · 教育局", u"作风建设", u"2026-11-18", u"7.200", u"今天到期"}},
        {domain::Tier::Yellow,
         {u"曾国强 · 市场监管局", u"群众满意度", u"2026-11-18", u"6.375", u""}},
        {domain::Tier::Yellow,
         {u"西山镇人民政府", u"效能建设", u"2026-11-17", u"6.000", u"逾期 1 天"}},
    };
    auto* model = new QStandardItemModel(parent);
    model->setHorizontalHeaderLabels({QStringLiteral("级别"), QStringLiteral("对象"),
                                      QStringLiteral("模型"), QStringLiteral("产生日期"),
                                      QStringLiteral("分值"), QStringLiteral("研判期限")});
    for (const Row& row : rows) {
        auto* badge = new QStandardItem;
        badge->setData(static_cast<int>(row.tier), TierRole);
        badge->setData(QString::fromUtf16(row.cells[0]), RowKeyRole);
        QList<QStandardItem*> items = {badge};
        for (const char16_t* cell : row.cells)
            items.append(new QStandardItem(QString::fromUtf16(cell)));
        model->appendRow(items);
    }
    return model;
}

QAction* action(const QString& text, const QString& keys, QObject* parent) {
    auto* made = new QAction(text, parent);
    made->setShortcut(QKeySequence(keys));
    return made;
}

// A list with its detail, the arrangement every page has.
class SignalPage : public Page {
public:
    SignalPage() : m_table(new DataTable) {
        auto* header = new HeaderBar(HeaderBar::Size::Page, this);
        header->setTitle(title());
        header->addAction(action(QStringLiteral("打印清单"), QStringLiteral("Ctrl+P"), this),
                          ActionWeight::Normal);
        auto* filters = new FilterBar(this);
        filters->addPreset(QStringLiteral("all"), QStringLiteral("待研判"));
        filters->addPreset(QStringLiteral("near"), QStringLiteral("临近阈值"));
        filters->addPreset(QStringLiteral("done"), QStringLiteral("已决定"));
        filters->setPresetCount(QStringLiteral("all"), 6);
        filters->setPresetCount(QStringLiteral("near"), 11);
        filters->addFilter(QStringLiteral("model"), QStringLiteral("模型"),
                           {{QStringLiteral("ZF"), QStringLiteral("作风建设")}});
        m_table->setModel(makeSignals(this));
        m_table->setColumns({{ColumnKind::Tier, 3},
                             {ColumnKind::Text, 9, true},
                             {ColumnKind::Text, 6},
                             {ColumnKind::Date, 6},
                             {ColumnKind::Number, 4},
                             {ColumnKind::Text, 6}});
        auto* footer = new QuietBanner;
        footer->setShown(6);
        footer->setUpdates(3);
        auto* list = new QWidget;
        auto* listLayout = new QVBoxLayout(list);
        listLayout->setContentsMargins(0, 0, 0, 0);
        listLayout->addWidget(m_table, 1);
        listLayout->addWidget(footer);
        auto* splitter = new QSplitter;
        splitter->addWidget(list);
        splitter->addWidget(makeDetail());
        splitter->setSizes({620, 540});
        splitter->setChildrenCollapsible(false);
        auto* top = new QVBoxLayout;
        top->setContentsMargins(0, 0, space::large, 0);
        top->addWidget(header);
        top->addWidget(filters);
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(space::large, space::medium, 0, 0);
        layout->setSpacing(space::medium);
        layout->addLayout(top);
        layout->addWidget(splitter, 1);
    }

    [[nodiscard]] QString key() const override { return QStringLiteral("signals"); }
    [[nodiscard]] QString title() const override { return QStringLiteral("预警"); }
    [[nodiscard]] Icon icon() const override { return Icon::Warnings; }
    [[nodiscard]] int counter() const override { return 6; }
    [[nodiscard]] QString helpText() const override {
        return QStringLiteral(
            "<p>这里列出待研判的预警信号，先看期限近的。打开依据单核对每一条事实，再作决定。</p>"
            "<p><b>为什么不能直接采纳</b>：含Ⅳ级事实的信号，须先答复是否移送线索。</p>");
    }
    void activate() override {
        m_table->setFocus();
        m_table->selectRow(0);
    }
    [[nodiscard]] bool navigateTo(const Target&) override { return true; }

private:
    DetailPane* makeDetail() {
        auto* pane = new DetailPane;
        pane->header()->setTitle(QStringLiteral("李建国 · 区城市管理局"));
        pane->header()->setSubtitle(QStringLiteral("作风建设预警模型 · 2026-11-20"));
        pane->header()->setTier(domain::Tier::Red);
        pane->header()->addAction(action(QStringLiteral("采纳立案"), {}, pane),
                                  ActionWeight::Primary);
        pane->header()->addAction(action(QStringLiteral("不予警示"), {}, pane),
                                  ActionWeight::Normal);
        pane->header()->addAction(action(QStringLiteral("打印依据单"), {}, pane),
                                  ActionWeight::Rare);
        auto* bar = new ScoreBar;
        bar->setMark({14475, {6000, 9000, 12000}, domain::Tier::Red, {}});
        pane->addSection(QStringLiteral("累计 14.475 分，红色预警"), bar);
        pane->addSection(
            QStringLiteral("研判"),
            {{QStringLiteral("承办人"), QStringLiteral("王志明、周敏")},
             {QStringLiteral("研判期限"), QStringLiteral("2026-11-25，还剩 2 个工作日")},
             {QStringLiteral("此前预警"), QStringLiteral("2026-07-20 黄色，已整改")},
             {QStringLiteral("线索答复"), {}}});
        return pane;
    }

    DataTable* m_table;
};

class PlainPage : public Page {
public:
    PlainPage(const QString& key, const QString& title, Icon icon, int count)
        : m_key(key), m_title(title), m_icon(icon), m_count(count) {}
    [[nodiscard]] QString key() const override { return m_key; }
    [[nodiscard]] QString title() const override { return m_title; }
    [[nodiscard]] Icon icon() const override { return m_icon; }
    [[nodiscard]] int counter() const override { return m_count; }
    [[nodiscard]] QString helpText() const override { return {}; }
    void activate() override {}
    [[nodiscard]] bool navigateTo(const Target&) override { return false; }

private:
    QString m_key;
    QString m_title;
    Icon m_icon;
    int m_count;
};

shell::MainWindow* makeMainWindow() {
    auto* window = new shell::MainWindow;
    const auto plain = [window](const char16_t* title, Icon icon, int count) {
        const QString text = QString::fromUtf16(title);
        window->addPage(new PlainPage(text, text, icon, count));
    };
    plain(u"工作台", Icon::Workbench, 5);
    plain(u"监督信息", Icon::Records, 0);
    window->addPage(new SignalPage);
    plain(u"案件", Icon::Cases, 18);
    plain(u"整改", Icon::Rectification, 3);
    plain(u"案卷", Icon::Dossiers, 0);
    plain(u"廉政档案", Icon::Archive, 0);
    plain(u"分析", Icon::Analytics, 0);
    plain(u"标准", Icon::Standards, 0);
    plain(u"管理", Icon::Admin, 0);
    window->setUser(QStringLiteral("张文华"), QStringLiteral("承办人"));
    window->setStatus({SyncState::Offline, 12, QStringLiteral("09:41")});
    window->setNotices(3);
    window->navigateTo({QStringLiteral("signals"), {}, {}});
    return window;
}

class SilentDoor : public shell::UnlockDoor {
public:
    void open(const QString&, base::Secret, Answer answer) override {
        answer(base::fail(
            base::ErrorCode::Damaged,
            QStringLiteral("数据文件有一处损坏，没有打开，也没有改动。可以从昨晚的备份恢复。")));
    }
    void create(const shell::NewVault&, base::Secret, Answer answer) override { answer({}); }
};

void save(QWidget* widget, const QString& folder, const QString& name) {
    widget->show();
    [[maybe_unused]] const bool exposed = QTest::qWaitForWindowExposed(widget);
    QTest::qWait(2 * patience_ms);
    widget->grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
    widget->hide();
}

void saveAll(QApplication& application, const QString& folder) {
    QDir().mkpath(folder);
    SilentDoor door;
    const QStringList recent = {QStringLiteral("监督数据/云湖区.sizao")};
    for (const auto appearance : {Appearance::Light, Appearance::Dark}) {
        applyTheme(application, appearance);
        const QString look =
            appearance == Appearance::Light ? QStringLiteral("light") : QStringLiteral("dark");
        const std::unique_ptr<shell::MainWindow> window(makeMainWindow());
        window->resize(1366, 768);
        save(window.get(), folder, QStringLiteral("main-") + look);
        window->show();
        window->activateWindow();
        QTest::keyClick(window.get(), Qt::Key_F1);
        save(window.get(), folder, QStringLiteral("help-") + look);
        shell::UnlockDialog open(door, recent);
        open.show();
        QWidget* edit = open.findChild<PassphraseEdit*>(QStringLiteral("passphrase"))->focusProxy();
        QTest::keyClicks(edit, QStringLiteral("some words"));
        QTest::keyClick(edit, Qt::Key_Return);
        save(&open, folder, QStringLiteral("unlock-") + look);
        shell::UnlockDialog create(door, {});
        save(&create, folder, QStringLiteral("create-") + look);
    }
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("sizao-gallery"));
    if (argc > 1) {
        saveAll(application, QString::fromLocal8Bit(argv[1]));
        return 0;
    }
    applyTheme(application, Appearance::System);
    makeMainWindow()->show();
    return QApplication::exec();
}
