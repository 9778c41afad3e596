// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/limits.h"
#include "ui/pages/choices.h"
#include "ui/pages/step_editors.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/reason_edit.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>

namespace sizao::pages {

using namespace widgets;
using domain::CaseAct;
using domain::CaseFile;
using service::StepEntry;

struct AskingText {
    Q_DECLARE_TR_FUNCTIONS(StepForm)
};

// The part that is filled in, made when the first of its fields is.
template <class Part>
Part& partOf(StepEntry& entry) {
    if (!std::holds_alternative<Part>(entry.part))
        entry.part = Part{};
    return std::get<Part>(entry.part);
}

// Makes the editors of one step; internal to step_editors.cpp and item_editors.cpp.
class Asking {
public:
    Asking(const models::Desk& desk, const service::CaseworkView& work,
           const service::NextStep& next)
        : m_desk(desk), m_work(work), m_next(next) {}

    std::vector<StepEditor> ask() {
        askTaker();
        askContent();
        return std::move(m_editors);
    }

private:
    using Write = std::function<void(StepEntry&)>;

    [[nodiscard]] const CaseFile& file() const { return m_work.file; }
    [[nodiscard]] CaseAct act() const { return m_next.step.act; }

    void add(const char* name, const QString& label, QWidget* editor, Need need,
             FormField::Check check, Write write, const QString& hint = {}) {
        editor->setObjectName(QLatin1String(name));
        m_editors.push_back(
            {QLatin1String(name), label, editor, need, std::move(check), std::move(write), hint});
    }

    template <class Sink>
    void askText(const char* name, const QString& label, Need need, Sink sink,
                 int most = base::limits::reasonCharacters, const QString& given = {}) {
        auto* edit = new ReasonEdit(need == Need::Required ? 1 : 0, most);
        edit->setText(given);
        add(
            name, label, edit, need,
            [edit, need, label] {
                return need == Need::Required && edit->text().isEmpty()
                           ? AskingText::tr("请填写%1").arg(label)
                           : edit->problem();
            },
            [edit, sink](StepEntry& entry) { sink(entry) = edit->text(); });
    }

    template <class Sink>
    void askLine(const char* name, const QString& label, Need need, Sink sink,
                 const QString& given = {}, const QString& hint = {}) {
        auto* edit = new QLineEdit(given);
        edit->setMaxLength(base::limits::nameCharacters);
        add(
            name, label, edit, need,
            [edit, need, label] {
                return need == Need::Required && edit->text().trimmed().isEmpty()
                           ? AskingText::tr("请填写%1").arg(label)
                           : QString();
            },
            [edit, sink](StepEntry& entry) { sink(entry) = edit->text().trimmed(); }, hint);
    }

    // What was done is past; what is planned is yet to come.
    template <class Sink>
    void askDay(const char* name, const QString& label, Need need, DateSense sense, Sink sink,
                std::optional<base::Day> given = {}, const QString& hint = {}) {
        auto* edit = new DateEdit(m_desk.session.today(), sense);
        edit->setDay(given);
        add(
            name, label, edit, need,
            [edit, need, label] {
                return need == Need::Required && edit->text().trimmed().isEmpty()
                           ? AskingText::tr("请填写%1").arg(label)
                           : edit->problem();
            },
            [edit, sink](StepEntry& entry) {
                if (edit->day())
                    sink(entry) = *edit->day();
            },
            hint);
    }

    template <class E, class Sink>
    void askWord(const char* name, const QString& label, const std::vector<E>& words, Sink sink) {
        auto* box = new QComboBox;
        if (words.size() != 1)
            box->addItem(AskingText::tr("请选择"));
        for (const E word : words)
            box->addItem(domain::toLabel(word), static_cast<int>(word));
        add(
            name, label, box, Need::Required,
            [box, label] {
                return box->currentData().isValid() ? QString()
                                                    : AskingText::tr("请选择%1").arg(label);
            },
            [box, sink](StepEntry& entry) {
                if (box->currentData().isValid())
                    sink(entry) = static_cast<E>(box->currentData().toInt());
            });
    }

    template <class E>
    static std::vector<E> allOf() {
        std::vector<E> words;
        for (const auto& entry : domain::EnumText<E>::entries)
            words.push_back(entry.value);
        return words;
    }

    template <class Sink>
    void askOfficer(const char* name, const QString& label, Sink sink,
                    const std::function<bool(const domain::User&)>& may) {
        auto* box = new QComboBox;
        box->addItem(AskingText::tr("请选择"));
        for (const domain::User& user : m_desk.reference.officers())
            if (user.active && may(user))
                box->addItem(user.name, idText(user.id));
        if (box->count() == 2)
            box->setCurrentIndex(1); // nobody else can
        add(
            name, label, box, Need::Required,
            [box, label] {
                if (box->count() == 1)
                    return AskingText::tr("没有能担任%1的人员，请先在“管理”里登记").arg(label);
                return officerOf(*box) ? QString() : AskingText::tr("请选择%1").arg(label);
            },
            [box, sink](StepEntry& entry) {
                if (const auto user = officerOf(*box))
                    sink(entry) = *user;
            });
    }

    void askReason(const QString& label, Need need) {
        askText("reason", label, need, [](StepEntry& entry) -> QString& { return entry.reason; });
    }
    void askOpinion() { askReason(AskingText::tr("意见"), Need::Optional); }
    void askWritten(const QString& label) {
        askText(
            "text", label, Need::Required, [](StepEntry& entry) -> QString& { return entry.text; },
            base::limits::caseTextCharacters);
    }

    [[nodiscard]] bool isOtherHandler(const domain::User& user) const {
        return user.id != m_desk.session.actor().user
               && domain::Actor{user.id, user.name, user.roles}.has(domain::Role::Handler);
    }

    // Of who is not at this desk: a step of somebody else is entered from his signed paper.
    void askTaker() {
        if (m_next.mine || m_next.step.who.empty())
            return;
        askOfficer(
            "taken_by", AskingText::tr("办理人"),
            [](StepEntry& entry) -> std::optional<domain::UserId>& { return entry.taken_by; },
            [this](const domain::User& user) {
                return rules::mayTake(file(), m_next.step, {user.id, user.name, user.roles});
            });
        m_editors.back().hint = AskingText::tr("按本人签批的原件登记，登记人留痕");
    }

    void askOnBehalf() {
        const auto* item = domain::findPart(file().items, m_next.step.object);
        const bool isOwner = item != nullptr && item->owner_user == m_desk.session.actor().user;
        if (item == nullptr || !isOwner)
            askLine(
                "on_behalf_of", AskingText::tr("由谁提交"),
                item == nullptr ? Need::Optional : Need::Required,
                [](StepEntry& entry) -> QString& { return entry.on_behalf_of; },
                item == nullptr ? QString() : item->owner,
                AskingText::tr("承办人按对方提交的材料代为登记"));
    }

    void askTier(bool isHeavier) {
        std::vector<domain::Tier> tiers;
        for (const auto& entry : domain::EnumText<domain::Tier>::entries) {
            const bool isThere = isHeavier ? entry.value > file().warning_case.tier
                                           : entry.value < file().warning_case.tier;
            if (isThere && entry.value != domain::Tier::None)
                tiers.push_back(entry.value);
        }
        askWord<domain::Tier>(
            "tier", AskingText::tr("改为"), tiers,
            [](StepEntry& entry) -> std::optional<domain::Tier>& { return entry.tier; });
    }

    void askDue(const QString& label, Need need) {
        askDay(
            "due", label, need, DateSense::Future,
            [](StepEntry& entry) -> std::optional<base::Day>& { return entry.due; }, {},
            need == Need::Optional ? AskingText::tr("不填的，原来的期限不变") : QString());
    }

    void askReviewDecision() {
        askReason(AskingText::tr("复核理由"), Need::Required);
        if (file().warning_case.tier == domain::Tier::Red)
            askText(
                "minutes", AskingText::tr("集体研究记录"), Need::Required,
                [](StepEntry& entry) -> QString& { return entry.minutes; },
                base::limits::caseTextCharacters);
    }

    // Of several letters that it can be about, which.
    void askLetter(const std::vector<domain::LetterId>& letters,
                   std::function<void(StepEntry&, domain::LetterId)> sink) {
        if (letters.size() < 2)
            return;
        auto* box = new QComboBox;
        for (const domain::LetterId id : letters)
            if (const auto* letter = domain::findPart(file().letters, id))
                box->addItem(domain::toLabel(letter->kind) + u' ' + letter->letter_number,
                             idText(id));
        add(
            "letter", AskingText::tr("文书"), box, Need::Required, [] { return QString(); },
            [box, sink = std::move(sink)](StepEntry& entry) {
                if (const auto id = domain::LetterId::fromText(box->currentData().toString()))
                    sink(entry, *id);
            });
    }

    // Those with much to fill in; in files of their own by subject.
    void askService();
    void askReview();
    void askTalk();
    void askItem();
    void askPlan();
    void askProgress();
    void askItemStep();
    void askContent();

    const models::Desk& m_desk;
    const service::CaseworkView& m_work;
    const service::NextStep& m_next;
    std::vector<StepEditor> m_editors;
};

} // namespace sizao::pages
