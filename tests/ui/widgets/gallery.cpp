// SPDX-License-Identifier: GPL-3.0-or-later
// Shows the widgets with real-looking content. usage: sizao_gallery [FOLDER [LANGUAGE]]
// With a folder it saves pictures of everything, light and dark, and ends.
#include "tests/ui/widgets/gallery_samples.h"

#include "core/base/limits.h"
#include "ui/widgets/choice_edit.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/detail_pane.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/month_calendar.h"
#include "ui/widgets/passphrase_edit.h"
#include "ui/widgets/progress_strip.h"
#include "ui/widgets/quiet_banner.h"
#include "ui/widgets/reason_edit.h"
#include "ui/widgets/score_bar.h"
#include "ui/widgets/sheet_view.h"
#include "ui/widgets/state_panel.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/tier_badge.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QSplitter>
#include <QTest>
#include <QTranslator>
#include <QVBoxLayout>

using namespace sizao;
using namespace sizao::widgets;

namespace {

QAction* action(const QString& text, const QString& keys, QObject* parent) {
    auto* made = new QAction(text, parent);
    made->setShortcut(QKeySequence(keys));
    return made;
}

void fillFilters(FilterBar* bar) {
    bar->addPreset(QStringLiteral("all"), QStringLiteral("全部"));
    bar->addPreset(QStringLiteral("mine"), QStringLiteral("我承办"));
    bar->addPreset(QStringLiteral("soon"), QStringLiteral("临期"));
    bar->addPreset(QStringLiteral("late"), QStringLiteral("逾期"));
    bar->addPreset(QStringLiteral("open"), QStringLiteral("无期限"));
    bar->setPresetCount(QStringLiteral("mine"), 18);
    bar->setPresetCount(QStringLiteral("soon"), 3);
    bar->setPresetCount(QStringLiteral("late"), 1);
    bar->setPresetCount(QStringLiteral("open"), 2);
    bar->addFilter(QStringLiteral("unit"), QStringLiteral("单位"),
                   {{QStringLiteral("u1"), QStringLiteral("城管局")},
                    {QStringLiteral("u2"), QStringLiteral("东湖街道")}});
    bar->addFilter(QStringLiteral("tier"), QStringLiteral("级别"),
                   {{QStringLiteral("RED"), QStringLiteral("红")},
                    {QStringLiteral("ORANGE"), QStringLiteral("橙")}});
}

DetailPane* makeDetail(bool withSheet) {
    auto* pane = new DetailPane;
    pane->header()->setTitle(QStringLiteral("李建国 · 区城市管理局"));
    pane->header()->setSubtitle(QStringLiteral("云纪警追〔2026〕3号 · 整改中"));
    pane->header()->setTier(domain::Tier::Red);
    pane->header()->addAction(action(QStringLiteral("登记进展"), QStringLiteral("Ctrl+S"), pane),
                              ActionWeight::Primary);
    pane->header()->addAction(action(QStringLiteral("延期"), {}, pane), ActionWeight::Normal);
    pane->header()->addAction(action(QStringLiteral("打印依据单"), QStringLiteral("Ctrl+P"), pane),
                              ActionWeight::Rare);
    pane->header()->addAction(action(QStringLiteral("撤销该预警"), {}, pane),
                              ActionWeight::Dangerous);
    pane->addSection(QStringLiteral("案件"),
                     {{QStringLiteral("对象"), QStringLiteral("李建国，区城市管理局综合科科长")},
                      {QStringLiteral("承办人"), QStringLiteral("王志明、周敏")},
                      {QStringLiteral("立案日期"), QStringLiteral("2026-11-12")},
                      {QStringLiteral("整改期限"), QStringLiteral("2026-12-02，还剩 7 个工作日")},
                      {QStringLiteral("申辩意见"), {}}});
    if (!withSheet)
        return pane;
    auto* sheet = new SheetView;
    sheet->setSheet(gallery::sampleSheet(), gallery::sampleCaption());
    sheet->setFullHeight(true);
    pane->addSection(QStringLiteral("依据单"), sheet);
    return pane;
}

// A list with its detail, the arrangement every page has.
class CasePage : public QWidget {
public:
    CasePage() {
        auto* header = new HeaderBar(HeaderBar::Size::Page, this);
        header->setTitle(QStringLiteral("案件"));
        header->addAction(action(QStringLiteral("新建"), QStringLiteral("Ctrl+N"), this),
                          ActionWeight::Primary);
        header->addAction(action(QStringLiteral("导出"), {}, this), ActionWeight::Normal);
        auto* filters = new FilterBar(this);
        fillFilters(filters);
        m_table = new DataTable;
        m_table->setModel(new gallery::CaseTableModel(1204, this));
        m_table->setColumns({{ColumnKind::Tier, 3},
                             {ColumnKind::Text, 10},
                             {ColumnKind::Text, 8, true},
                             {ColumnKind::Text, 5},
                             {ColumnKind::Date, 6},
                             {ColumnKind::Number, 4}});
        auto* footer = new QuietBanner;
        footer->setShown(1204, 16);
        footer->setUpdates(3);
        auto* list = new QWidget;
        auto* listLayout = new QVBoxLayout(list);
        listLayout->setContentsMargins(0, 0, 0, 0);
        listLayout->addWidget(m_table, 1);
        listLayout->addWidget(footer);
        auto* splitter = new QSplitter;
        splitter->addWidget(list);
        splitter->addWidget(makeDetail(true));
        splitter->setSizes({600, 560});
        splitter->setChildrenCollapsible(false);
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(space::large, space::medium, 0, 0);
        layout->setSpacing(space::medium);
        auto* top = new QVBoxLayout;
        top->setContentsMargins(0, 0, space::large, 0);
        top->addWidget(header);
        top->addWidget(filters);
        layout->addLayout(top);
        layout->addWidget(splitter, 1);
        m_table->selectRow(2);
    }

private:
    DataTable* m_table = nullptr;
};

QWidget* makeForm() {
    auto* form = new QWidget;
    form->setMaximumWidth(460);
    auto* layout = new QVBoxLayout(form);
    layout->setSpacing(space::medium);
    auto* person = new PersonEdit;
    person->setChoices(gallery::samplePeople());
    person->setCurrentKey(QStringLiteral("p1"));
    layout->addWidget(new FormField(QStringLiteral("对象"), person, Need::Required));
    auto* date = new DateEdit(*base::Day::fromIso(u"2026-11-23"), DateSense::Past);
    date->setText(QStringLiteral("上周三"));
    layout->addWidget(new FormField(QStringLiteral("发生日期"), date, Need::Required));
    auto* wrong = new DateEdit(*base::Day::fromIso(u"2026-11-23"), DateSense::Past);
    wrong->setText(QStringLiteral("2.30"));
    auto* wrongField = new FormField(QStringLiteral("核实日期"), wrong);
    wrongField->setProblem(wrong->problem());
    layout->addWidget(wrongField);
    auto* passphrase = new PassphraseEdit(PassphraseUse::New);
    layout->addWidget(new FormField(QStringLiteral("口令"), passphrase));
    auto* reason = new ReasonEdit(10, base::limits::reasonCharacters);
    reason->setText(QStringLiteral("经核实，当日系参加区里统一安排的防汛值守，系统未及时同步。"));
    layout->addWidget(new FormField(QStringLiteral("理由"), reason, Need::Required));
    auto* buttons = new QHBoxLayout;
    auto* ok = new QPushButton(QStringLiteral("提交核实"));
    setButtonWeight(ok, ButtonWeight::Primary);
    auto* disabled = new QPushButton(QStringLiteral("签发"));
    setButtonWeight(disabled, ButtonWeight::Primary);
    disabled->setEnabled(false);
    auto* link = new QPushButton(QStringLiteral("查看依据"));
    setButtonWeight(link, ButtonWeight::Link);
    buttons->addWidget(ok);
    buttons->addWidget(new QPushButton(QStringLiteral("存为草稿")));
    buttons->addWidget(disabled);
    buttons->addWidget(link);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    layout->addStretch(1);
    return form;
}

QWidget* makeSmallThings() {
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    auto* badges = new QHBoxLayout;
    for (const auto tier :
         {domain::Tier::Yellow, domain::Tier::Orange, domain::Tier::Red, domain::Tier::None})
        badges->addWidget(new TierBadge(tier));
    badges->addStretch(1);
    layout->addLayout(badges);
    const SyncStatus states[] = {{SyncState::StandAlone, 0, {}},
                                 {SyncState::Online, 0, QStringLiteral("09:41")},
                                 {SyncState::Offline, 12, QStringLiteral("09:41")},
                                 {SyncState::Conflict, 2, QStringLiteral("09:41")}};
    auto* pills = new QHBoxLayout;
    for (const SyncStatus& state : states) {
        auto* pill = new StatusPill;
        pill->setStatus(state);
        pills->addWidget(pill);
    }
    pills->addStretch(1);
    layout->addLayout(pills);
    const ScoreMark marks[] = {{2200, {6000, 9000, 12000}, domain::Tier::None, {}},
                               {7200, {6000, 9000, 12000}, domain::Tier::Yellow, {}},
                               {12975, {6000, 9000, 12000}, domain::Tier::Red, 7575}};
    for (const ScoreMark& mark : marks) {
        auto* bar = new ScoreBar;
        bar->setMark(mark);
        layout->addWidget(bar);
    }
    auto* strip = new ProgressStrip;
    const base::Progress progress = strip->begin(QStringLiteral("正在导入考勤记录"));
    progress.report(42'000, 100'000);
    layout->addWidget(strip);
    auto* icons = new QWidget;
    auto* grid = new QGridLayout(icons);
    grid->setSpacing(6);
    const auto all = allIcons();
    for (int i = 0; i < all.size(); ++i) {
        auto* label = new QLabel;
        label->setPixmap(icon(all[i]).pixmap(QSize(24, 24), label->devicePixelRatioF()));
        grid->addWidget(label, i / 14, i % 14);
    }
    layout->addWidget(icons);
    auto* states2 = new QHBoxLayout;
    auto* empty = new StatePanel;
    empty->show(PanelState::Empty, QStringLiteral("筛选后没有案件，可以放宽条件再看。"),
                QStringLiteral("清除筛选"));
    auto* refused = new StatePanel;
    refused->show(PanelState::NoPermission,
                  QStringLiteral("廉政档案须先说明用途，经批准后才能查看。"),
                  QStringLiteral("申请查看"));
    states2->addWidget(empty);
    states2->addWidget(refused);
    layout->addLayout(states2, 1);
    return side;
}

QWidget* makeBoard() {
    auto* board = new QWidget;
    auto* row = new QHBoxLayout(board);
    row->addWidget(makeForm());
    row->addWidget(makeSmallThings(), 1);
    board->resize(1180, 720);
    return board;
}

void save(QWidget* widget, const QString& folder, const QString& name) {
    widget->show();
    [[maybe_unused]] const bool exposed = QTest::qWaitForWindowExposed(widget);
    QTest::qWait(2 * patience_ms);
    widget->grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
    widget->hide();
}

void saveAll(QApplication& application, const QString& folder) {
    QDir().mkpath(folder);
    for (const auto appearance : {Appearance::Light, Appearance::Dark}) {
        applyTheme(application, appearance);
        const QString look =
            appearance == Appearance::Light ? QStringLiteral("light") : QStringLiteral("dark");
        CasePage page;
        page.resize(1166, 716);
        save(&page, folder, QStringLiteral("page-") + look);
        const std::unique_ptr<QWidget> board(makeBoard());
        save(board.get(), folder, QStringLiteral("board-") + look);
        MonthCalendar calendar(*base::Day::fromCivil(2026, 9, 18));
        calendar.setSource(gallery::sampleDay);
        calendar.resize(760, 520);
        save(&calendar, folder, QStringLiteral("calendar-") + look);
        SheetView sheet;
        sheet.setSheet(gallery::sampleSheet(), gallery::sampleCaption());
        sheet.resize(1040, sheet.heightForWidth(1040));
        sheet.setCurrentLine(4);
        save(&sheet, folder, QStringLiteral("sheet-") + look);
    }
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("sizao-gallery"));
    QTranslator translator;
    const QString language = QString::fromLatin1(argc > 2 ? argv[2] : "zh_CN");
    QLocale::setDefault(QLocale(language));
    if (translator.load(QStringLiteral("sizao_") + language, QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(&translator);
    if (argc > 1) {
        saveAll(application, QString::fromLocal8Bit(argv[1]));
        return 0;
    }
    applyTheme(application, Appearance::System);
    (new CasePage)->show();
    makeBoard()->show();
    return QApplication::exec();
}
