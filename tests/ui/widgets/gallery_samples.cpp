// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgets/gallery_samples.h"

#include "ui/widgets/data_table.h"

namespace sizao::gallery {
namespace {

using base::Day;
using domain::Grade;
using domain::SheetLine;
using domain::Tier;

Day day(const char* iso) {
    return *Day::fromIso(QString::fromLatin1(iso));
}

SheetLine line(const char* name, const char* occurred, const QString& indicator, Grade grade,
               qint64 gradePoints, int influence, int urgency, int repeat, const QString& facts) {
    SheetLine made;
    made.record = domain::RecordId::fromName(name);
    made.occurred_on = day(occurred);
    made.verified_on = made.occurred_on + 9;
    made.age = day("2026-11-23") - made.occurred_on;
    made.drops_out = made.occurred_on + 365;
    made.indicator_name = indicator;
    made.version_from = day("2026-01-01");
    made.version_at_verifying = made.version_from;
    made.grade = grade;
    made.grade_points = gradePoints;
    made.influence_urgency = influence * urgency;
    made.repeat_factor = repeat;
    made.points = gradePoints * influence * urgency / 10'000 * repeat / 100;
    made.counted = made.points;
    made.facts = facts;
    return made;
}

} // namespace

domain::ComputationSheet sampleSheet() {
    domain::ComputationSheet sheet;
    sheet.model_name = QStringLiteral("作风建设预警模型");
    sheet.model_valid_from = day("2026-01-01");
    sheet.thresholds = {6000, 9000, 12000};
    sheet.engine = QStringLiteral("1.0.0");
    sheet.knowledge_day = day("2026-11-20");
    sheet.asof_day = day("2026-11-23");
    const QString late = QStringLiteral("上班迟到早退");
    const QString car = QStringLiteral("公务用车私用");
    const QString delay = QStringLiteral("群众诉求超期未办");
    sheet.lines = {
        line("r1", "2026-03-01", late, Grade::I, 1000, 100, 100, 100,
             QStringLiteral("工作日 9 时 42 分到岗，未履行请假手续。")),
        line("r2", "2026-05-10", car, Grade::II, 3000, 100, 120, 100,
             QStringLiteral("周六使用公车接送亲属往返机场，经卡口记录和派车单比对属实，"
                            "本人说明情况后已补交费用。")),
        line("r3", "2026-06-18", late, Grade::I, 1000, 100, 100, 125,
             QStringLiteral("下午 16 时 50 分提前离岗，窗口无人值守。")),
        line("r4", "2026-08-02", delay, Grade::II, 3000, 120, 100, 100,
             QStringLiteral("居民反映占道经营问题，承诺 5 个工作日答复，实际第 19 个工作日答复。")),
        line("r5", "2026-10-14", car, Grade::II, 3000, 120, 120, 125,
             QStringLiteral("公车停放于饭店门前三小时，无公务审批单。")),
    };
    sheet.lines[1].version_at_verifying = day("2026-05-15");
    sheet.lines[2].counted = 875;
    sheet.lines[2].over_cap = 375;
    sheet.lines[2].capped_by = QStringLiteral("ATT");
    qint64 score = 0;
    for (const SheetLine& made : sheet.lines)
        score += made.counted;
    for (SheetLine& made : sheet.lines) {
        made.score_without = score - made.counted;
        made.level_without = made.score_without >= 12000  ? Tier::Red
                             : made.score_without >= 9000 ? Tier::Orange
                             : made.score_without >= 6000 ? Tier::Yellow
                                                          : Tier::None;
    }
    sheet.score = score;
    sheet.tier = Tier::Red;
    sheet.level = Tier::Red;
    sheet.live_before = Tier::Yellow;
    sheet.categories = {
        {QStringLiteral("YL"), QStringLiteral("慵懒散慢浮"), 2250, 1875, 1875},
        {QStringLiteral("BX"), QStringLiteral("八项规定"), 9000, std::nullopt, 9000},
        {QStringLiteral("QZ"), QStringLiteral("损害群众利益"), 3600, std::nullopt, 3600},
    };
    sheet.not_counted = {
        {domain::RecordId{}, day("2025-10-02"), QStringLiteral("上班迟到早退"),
         domain::NotCounted::OutsideWindow},
    };
    sheet.next_expiry = day("2027-03-01");
    sheet.score_after_expiry = score - 1000;
    sheet.level_after_expiry = Tier::Red;
    return sheet;
}

widgets::SheetCaption sampleCaption() {
    return {QStringLiteral("李建国 · 区城市管理局"),
            QStringLiteral("6f1c 09aa 5d02 e7b4 33c8 90f1 2a7e 44d0"),
            {QStringLiteral("2026-08-02 群众诉求超期未办：热线、信访、巡查三处来源计为一条")},
            {QStringLiteral("按分值达到红色，未使用直接定级")}};
}

QList<widgets::Choice> samplePeople() {
    const auto person = [](const char16_t* key, const char16_t* name, const char16_t* unit,
                           const char16_t* pinyin, const char16_t* initials) {
        return widgets::Choice{QString::fromUtf16(key), QString::fromUtf16(name),
                               QString::fromUtf16(unit), QString::fromUtf16(pinyin),
                               QString::fromUtf16(initials)};
    };
    return {
        person(u"p1", u"李建国", u"区城市管理局", u"li jian guo", u"ljg"),
        person(u"p2", u"李佳", u"东湖街道办事处", u"li jia", u"lj"),
        person(u"p3", u"林静", u"区教育局", u"lin jing", u"lj"),
        person(u"p4", u"曾国强", u"区市场监管局", u"zeng guo qiang", u"zgq"),
        person(u"p5", u"刘建功", u"区城市管理局", u"liu jian gong", u"ljg"),
        person(u"p6", u"吕梁", u"西山镇人民政府", u"lv liang", u"ll"),
        person(u"p7", u"王建国", u"区住房和城乡建设局", u"wang jian guo", u"wjg"),
    };
}

widgets::CalendarDay sampleDay(Day on) {
    using domain::DayKind;
    if (on >= day("2026-09-25") && on <= day("2026-09-27"))
        return {DayKind::Holiday, QStringLiteral("中秋节"), 0, 0};
    if (on >= day("2026-10-01") && on <= day("2026-10-07"))
        return {DayKind::Holiday, QStringLiteral("国庆节"), 0, 0};
    if (on == day("2026-09-20") || on == day("2026-10-10"))
        return {DayKind::Makeup, QStringLiteral("国庆节"), 1, 0};
    if (on.dayOfWeek() > 5)
        return {DayKind::Weekend, {}, 0, 0};
    const bool isPast = on < day("2026-09-18");
    return {DayKind::Workday, {}, on.number() % 4, isPast && on.number() % 5 == 0 ? 2 : 0};
}

CaseTableModel::CaseTableModel(int rows, QObject* parent)
    : QAbstractTableModel(parent), m_rows(rows) {}

void CaseTableModel::reset(int rows, int firstNumber) {
    beginResetModel();
    m_rows = rows;
    m_firstNumber = firstNumber;
    endResetModel();
}

int CaseTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_rows;
}

int CaseTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 6;
}

QVariant CaseTableModel::data(const QModelIndex& index, int role) const {
    static const char16_t* const people[] = {u"李建国 · 城管局", u"王静 · 东湖街道",
                                             u"赵志强 · 住建局", u"陈晓梅 · 教育局"};
    static const char16_t* const states[] = {u"整改中", u"待审批", u"告知申辩中", u"核查中",
                                             u"待送达"};
    const int number = m_firstNumber + index.row();
    if (role == widgets::RowKeyRole)
        return QStringLiteral("case-%1").arg(number);
    if (role == widgets::TierRole && index.column() == 0)
        return 1 + number % 3;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case 1:
        return number % 9 == 4 ? QString() : QStringLiteral("云纪警追〔2026〕%1号").arg(number);
    case 2:
        return QString::fromUtf16(people[number % 4]);
    case 3:
        return QString::fromUtf16(states[number % 5]);
    case 4:
        return number % 7 == 3
                   ? QString()
                   : QStringLiteral("2026-12-%1").arg(1 + number % 28, 2, 10, QChar(u'0'));
    case 5:
        return QString::number(6 + number % 11)
               + QStringLiteral(".%1").arg(number * 125 % 1000, 3, 10, QChar(u'0'));
    }
    return {};
}

QVariant CaseTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    static const char16_t* const titles[] = {u"级别", u"案号", u"对象", u"状态", u"到期", u"分值"};
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return QString::fromUtf16(titles[section]);
    return {};
}

} // namespace sizao::gallery
