// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/demo/casework.h"

#include "core/base/hash.h"
#include "core/rules/letter_rules.h"
#include "core/service/case_letter.h"
#include "core/service/casework_service.h"
#include "core/service/demo/case_course.h"
#include "core/service/people_service.h"
#include "core/service/warning_service.h"

#include <algorithm>

namespace sizao::service::demo {
namespace {

using base::Result;
using domain::CaseAct;
using domain::CaseFile;
using domain::Role;

template <class T>
T answerOf(QFuture<T> asked) {
    asked.waitForFinished(); // a continuation has no result to take before
    return asked.takeResult();
}

struct Staff {
    std::array<domain::UserId, 2> handlers{};
    domain::UserId head; // who opened the file: decides, approves, signs, accepts
};

// One case from its signal on. After the first refusal nothing more is done.
class Walk {
public:
    // `told`: indicators of the cases before, so that each case is about something else.
    Walk(Session& session, DemoClock& clock, const Staff& staff, const CaseCourse& course,
         QStringList& told)
        : m_session(session),
          m_clock(clock),
          m_staff(staff),
          m_course(course),
          m_told(told),
          m_casework(session) {}

    Result<> run() {
        return adopt().and_then([this] { return serve(); }).and_then([this] { return rectify(); });
    }

private:
    // The first yellow warning of a cadre that nobody has decided on by that day.
    Result<> adopt() {
        m_clock.goBack(m_course.opened);
        WarningService warnings(m_session);
        const auto pending = answerOf(warnings.signalsOn());
        if (!pending)
            return base::fail(pending.error());
        for (const Notice& notice : noticesOf(*pending)) {
            const SignalRow& leading = notice.leading();
            if (leading.tier != domain::Tier::Yellow || leading.cites_grade_four
                || leading.subject.kind != domain::SubjectKind::Person)
                continue;
            const auto detail = answerOf(warnings.explain(leading.key));
            if (!detail)
                return base::fail(detail.error());
            m_subject = leading.subject_name;
            m_indicator = detail->sheet->lines.front().indicator_name;
            if (m_told.contains(m_indicator))
                continue;
            m_told.append(m_indicator);
            DecisionEntry entry;
            for (const SignalRow& row : notice.rows)
                entry.shown.push_back({row.key, {}});
            entry.subject = leading.subject;
            entry.proposed_by = m_staff.handlers[0];
            entry.handlers = m_staff.handlers;
            entry.reason = QStringLiteral("事实清楚，累计分值已达黄色预警标准，同意立案。");
            return answerOf(warnings.adopt(entry)).map([this](domain::CaseId id) { m_case = id; });
        }
        return {};
    }

    [[nodiscard]] StepEntry entry(CaseAct act, domain::UserId by,
                                  const base::RawId& object = {}) const {
        StepEntry step;
        step.warning_case = m_case;
        step.act = act;
        step.object = object;
        step.taken_by = by;
        return step;
    }
    Result<> take(const StepEntry& step) {
        return answerOf(m_casework.take(step)).map([this](CaseFile file) {
            m_file = std::move(file);
        });
    }

    Result<> draftItem(const ItemCourse& course) {
        const ItemText& text = textOf(course.kind);
        StepEntry step = entry(CaseAct::DraftItem, m_staff.handlers[0]);
        domain::RectItem item;
        item.number = static_cast<int>(m_file.items.size()) + 1;
        item.problem = QString::fromUtf8(text.problem).arg(m_indicator);
        item.kind = course.kind;
        item.leader = QString::fromUtf8(m_course.leader);
        item.owner = m_subject;
        item.standard = QString::fromUtf8(text.standard);
        step.part = item;
        return take(step);
    }

    Result<> draftLetter() {
        const auto kind = rules::letterOf(domain::Tier::Yellow);
        auto letter = answerOf(CaseLetterService(m_session).suggestion(m_case, kind));
        if (!letter)
            return base::fail(letter.error());
        letter->addressee = m_subject;
        for (const auto element : rules::missingElements(*letter))
            rules::setElementText(*letter, element, elementText(element));
        StepEntry step = entry(CaseAct::DraftLetter, m_staff.handlers[0]);
        step.part = *letter;
        return take(step);
    }

    Result<> serve() {
        Result<> done = take(entry(CaseAct::Own, m_staff.handlers[0]));
        for (const ItemCourse& item : m_course.items)
            done = done.and_then([&] { return draftItem(item); });
        return done.and_then([this] { return draftLetter(); })
            .and_then([this] {
                StepEntry propose = entry(CaseAct::Propose, m_staff.handlers[0]);
                propose.second = m_staff.handlers[1];
                return take(propose);
            })
            .and_then([this] { return take(entry(CaseAct::Approve, m_staff.head)); })
            .and_then([this] {
                m_letter = m_file.letters.back().id;
                return take(entry(CaseAct::SignLetter, m_staff.head, m_letter));
            })
            .and_then([this] {
                m_clock.goBack(m_course.served);
                StepEntry plan = entry(CaseAct::PlanService, m_staff.handlers[0]);
                domain::LetterService service;
                service.letter = m_letter;
                service.server_1 = m_staff.handlers[0];
                service.server_2 = m_staff.handlers[1];
                service.recipient = m_subject;
                plan.part = service;
                return take(plan);
            })
            .and_then([this] {
                StepEntry receipt =
                    entry(CaseAct::Receipt, m_staff.handlers[0], m_file.services.back().id);
                receipt.text = QStringLiteral("本人签收");
                return take(receipt);
            })
            .and_then([this] {
                StepEntry waive = entry(CaseAct::WaiveStatement, m_staff.handlers[0],
                                        m_file.statements.back().id);
                waive.text = QStringLiteral("本人书面表示不申辩");
                return take(waive);
            });
    }

    // Whatever is done about the items, in the order of the days.
    Result<> rectify() {
        Result<> done;
        for (const Deed& deed : deedsOf(m_course))
            done = done.and_then([&] {
                m_clock.goBack(deed.days_ago);
                return take(stepOf(deed));
            });
        return done;
    }

    [[nodiscard]] StepEntry stepOf(const Deed& deed) const {
        if (deed.act == CaseAct::Close)
            return entry(deed.act, m_staff.head);
        const domain::RectItem& item = m_file.items[deed.item];
        const bool isAcceptor = deed.act == CaseAct::AcceptItem || deed.act == CaseAct::FollowUp;
        StepEntry step = entry(deed.act, isAcceptor ? m_staff.head : m_staff.handlers[0], item.id);
        if (isAcceptor)
            step.reason = QStringLiteral("现场查看，已达到销号标准");
        else if (deed.act != CaseAct::ApprovePlan)
            step.on_behalf_of = item.owner;
        if (deed.act == CaseAct::ReportItem)
            step.reason = QStringLiteral("措施已经落实，佐证附后");
        if (deed.act == CaseAct::PlanItem) {
            domain::RectItem plan;
            plan.measures = QString::fromUtf8(textOf(item.kind).measures);
            step.part = plan;
        }
        if (deed.act == CaseAct::ReportProgress)
            fillProgress(step, item, m_course.items[deed.item]);
        return step;
    }

    void fillProgress(StepEntry& step, const domain::RectItem& item,
                      const ItemCourse& course) const {
        domain::Progress made;
        made.item = item.id;
        made.percent = course.percent;
        made.text = QString::fromUtf8(course.report);
        step.part = made;
        domain::Proof proof;
        proof.item = item.id;
        proof.name = QString::fromUtf8(course.proof);
        proof.digest = base::viewOf(base::sha256(course.proof_bytes)).toByteArray();
        proof.captured_on = m_session.today() - course.captured_before;
        proof.place = QString::fromUtf8(course.place);
        step.proofs = {proof};
    }

    Session& m_session;
    DemoClock& m_clock;
    Staff m_staff;
    CaseCourse m_course;
    QStringList& m_told;
    CaseworkService m_casework;
    domain::CaseId m_case;
    domain::LetterId m_letter;
    CaseFile m_file;
    QString m_subject;
    QString m_indicator; // of the first fact
};

Result<Staff> staffOf(Session& session) {
    const auto officers = answerOf(PeopleService(session).officers());
    if (!officers)
        return base::fail(officers.error());
    Staff staff;
    staff.head = session.actor().user;
    std::size_t found = 0;
    for (const domain::User& officer : *officers)
        if (found < 2 && officer.id != staff.head
            && std::find(officer.roles.begin(), officer.roles.end(), Role::Handler)
                   != officer.roles.end())
            staff.handlers[found++] = officer.id;
    return staff;
}

} // namespace

Result<> runCases(Session& session, DemoClock& clock) {
    const auto staff = staffOf(session);
    if (!staff)
        return base::fail(staff.error());
    QStringList told;
    Result<> done;
    for (const CaseCourse& course : courses())
        done = done.and_then([&] { return Walk(session, clock, *staff, course, told).run(); });
    clock.goBack(0);
    return done;
}

} // namespace sizao::service::demo
