// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rect_pane.h"

#include "ui/pages/casework_words.h"
#include "ui/pages/choices.h"
#include "ui/pages/next_steps.h"
#include "ui/print/sheet_text.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QHBoxLayout>

#include <algorithm>

namespace sizao::pages {

using namespace widgets;
using service::NextStep;

namespace {

constexpr std::size_t mostButtons = 3;
constexpr std::size_t mostKeys = 9;

// Said instead of what would bring the item on.
bool isOtherAnswer(domain::CaseAct act) {
    return act == domain::CaseAct::RejectItem || act == domain::CaseAct::ReturnPlan;
}

} // namespace

RectPane::RectPane(QWidget* parent)
    : DetailPane(parent), m_doubts(new NoticeBar(Icon::Warning, this)) {
    addNotice(m_doubts);
}

void RectPane::setItem(const service::RectRow& row, const models::RectModel& model,
                       const service::CaseworkView& work) {
    m_item = row.item;
    showHead(row, model);
    showActions(work);
    clearSections();
    showFindings(row);
    showPlan(row, model);
    showReports(work);
    showProofs(work);
    showCase(row);
    showHistory(work);
}

void RectPane::showHead(const service::RectRow& row, const models::RectModel& model) {
    header()->setTitle(print::subjectText(row.subject_name, row.unit_name));
    header()->setTier(row.tier);
    QStringList parts{tr("第 %1 项").arg(row.item.number), domain::toLabel(row.item.state)};
    if (const QString left = model.leftText(row); !left.isEmpty())
        parts.append(left);
    if (row.item.rebounded)
        parts.append(tr("曾反弹"));
    header()->setSubtitle(parts.join(QStringLiteral(" · ")));
}

QList<QAction*> RectPane::stepActions() const {
    QList<QAction*> actions;
    for (const auto& action : m_actions)
        actions.append(action.get());
    return actions;
}

void RectPane::addStep(const NextStep& next, const QString& title, ActionWeight weight) {
    auto action = std::make_unique<QAction>(title);
    action->setObjectName(QLatin1String(domain::toCode(next.step.act)));
    if (next.mine && m_actions.size() < mostKeys)
        action->setShortcut(
            QKeySequence(QStringLiteral("Alt+%1").arg(static_cast<int>(m_actions.size()) + 1)));
    connect(action.get(), &QAction::triggered, this, [this, next] { emit stepChosen(next); });
    header()->addAction(action.get(), weight);
    m_actions.push_back(std::move(action));
}

// What is for others stands in the menu: it is entered there from the signed original.
void RectPane::showActions(const service::CaseworkView& work) {
    header()->clearActions();
    m_actions.clear();
    const std::vector<NextStep> own = stepsAbout(ownSteps(work), m_item.id);
    const auto leading = static_cast<std::size_t>(leadingSteps(work, own));
    for (const NextStep& next : own) {
        const std::size_t place = m_actions.size();
        const bool isButton = place < leading || isOtherAnswer(next.step.act);
        const ActionWeight weight = isDangerous(next.step.act)        ? ActionWeight::Dangerous
                                    : place == 0 && leading > 0       ? ActionWeight::Primary
                                    : isButton && place < mostButtons ? ActionWeight::Normal
                                                                      : ActionWeight::Rare;
        addStep(next, domain::toLabel(next.step.act), weight);
    }
    for (const NextStep& next : stepsAbout(othersSteps(work), m_item.id))
        addStep(next, tr("%1（%2）").arg(domain::toLabel(next.step.act), rolesText(next.step.who)),
                isDangerous(next.step.act) ? ActionWeight::Dangerous : ActionWeight::Rare);
}

void RectPane::showFindings(const service::RectRow& row) {
    const auto count = static_cast<int>(row.findings.size());
    m_doubts->setNotice(count == 0 ? QString()
                                   : tr("有 %n 处纸面整改疑点，验收前请核对", nullptr, count));
    if (count == 0)
        return;
    QList<LabelValue> rows;
    for (const service::PaperFinding& finding : row.findings) {
        const QString kind = finding.kind == service::PaperFinding::Kind::SameProof ? tr("佐证重复")
                             : finding.kind == service::PaperFinding::Kind::LikeReport
                                 ? tr("文字雷同")
                                 : tr("拍摄日期");
        rows.append({kind, service::toText(finding)});
    }
    addSection(tr("疑点"), rows);
}

void RectPane::showPlan(const service::RectRow& row, const models::RectModel& model) {
    QStringList due{model.dueText(row), model.leftText(row)};
    due.removeAll(QString());
    if (row.clock)
        due.prepend(domain::toLabel(row.clock->code));
    QList<LabelValue> rows{{tr("问题"), row.item.problem},
                           {tr("类别"), domain::toLabel(row.item.kind)},
                           {tr("责任领导"), row.item.leader},
                           {tr("责任人"), row.item.owner},
                           {tr("整改措施"), row.item.measures},
                           {tr("销号标准"), row.item.standard},
                           {tr("在走的期限"), due.join(QStringLiteral(" · "))},
                           {tr("整改期限"), !row.item.due ? QString()
                                            : row.item.extended
                                                ? tr("%1（已延期）").arg(row.item.due->toIso())
                                                : row.item.due->toIso()}};
    if (row.item.closed_on)
        rows.append({tr("销号日期"), row.item.closed_on->toIso()});
    addSection(tr("整改事项"), rows);
}

void RectPane::showReports(const service::CaseworkView& work) {
    QList<LabelValue> rows;
    for (auto made = work.file.progress.rbegin(); made != work.file.progress.rend(); ++made)
        if (made->item == m_item.id)
            rows.append({made->made_on.toIso(), tr("%1%　%2").arg(made->percent).arg(made->text)});
    if (rows.isEmpty())
        rows.append({tr("进展"), tr("还没有报告")});
    addSection(tr("进展"), rows);
}

void RectPane::showProofs(const service::CaseworkView& work) {
    QList<LabelValue> rows;
    for (const domain::Proof& proof : work.file.proofs) {
        if (proof.item != m_item.id)
            continue;
        QStringList said{proof.captured_on ? tr("拍摄于 %1").arg(proof.captured_on->toIso())
                                           : tr("没有拍摄日期")};
        if (!proof.place.isEmpty())
            said.append(proof.place);
        said.append(tr("摘要 %1").arg(QString::fromLatin1(proof.digest.toHex().left(12))));
        rows.append({proof.name, said.join(QStringLiteral(" · "))});
    }
    if (!rows.isEmpty())
        addSection(tr("佐证"), rows);
}

void RectPane::showCase(const service::RectRow& row) {
    auto* line = new QWidget;
    auto* open = new QPushButton(
        tr("%1 · %2").arg(row.case_number.isEmpty() ? tr("待编号") : row.case_number,
                          domain::toLabel(row.case_state)),
        line);
    open->setObjectName(QStringLiteral("case"));
    open->setToolTip(tr("打开这个案件"));
    setButtonWeight(open, ButtonWeight::Link);
    connect(open, &QPushButton::clicked, this, [this] {
        emit navigationRequested(
            {QStringLiteral("cases"), QStringLiteral("case"), idText(m_item.warning_case)});
    });
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(open);
    layout->addStretch(1);
    addSection(tr("所属案件"), line);
}

void RectPane::showHistory(const service::CaseworkView& work) {
    service::CaseworkView about = work;
    const auto isElsewhere = [this](const auto& part) {
        return part.object != base::RawId(m_item.id);
    };
    std::erase_if(about.file.steps, isElsewhere);
    std::erase_if(about.clocks, isElsewhere);
    QList<TimelineEntry> entries = timelineOf(about);
    if (m_item.issued_on) { // most are, by the service of the letter: not by a step of their own
        const QString day = m_item.issued_on->toIso();
        const auto before =
            std::find_if(entries.begin(), entries.end(), [&](const TimelineEntry& entry) {
                return entry.mark == TimelineEntry::Mark::Done && entry.day < day;
            });
        entries.insert(
            before,
            {TimelineEntry::Mark::Done, day, domain::toLabel(domain::RectState::Issued), {}, {}});
    }
    auto* timeline = new Timeline;
    timeline->setEntries(entries);
    addSection(tr("经过"), timeline);
}

} // namespace sizao::pages
