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

    std::optional<StepEditor> askTakerOnly() {
        askTaker();
        return m_editors.empty() ? std::nullopt : std::optional(std::move(m_editors.front()));
    }

private:
    using Write = std::function<void(StepEntry&)>;
    using TextOf = std::function<QString&(StepEntry&)>; // where a text goes

    [[nodiscard]] const CaseFile& file() const { return m_work.file; }
    [[nodiscard]] CaseAct act() const { return m_next.step.act; }

    void add(const char* name, const QString& label, QWidget* editor, Need need,
             FormField::Check check, Write write, const QString& hint = {});

    void askText(const char* name, const QString& label, Need need, TextOf sink,
                 int most = base::limits::reasonCharacters, const QString& given = {});

    void askLine(const char* name, const QString& label, Need need, TextOf sink,
                 const QString& given = {}, const QString& hint = {});

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
                    const std::function<bool(const domain::User&)>& may,
                    domain::UserId likely = {}) {
        auto* box = new QComboBox;
        box->addItem(AskingText::tr("请选择"));
        for (const domain::User& user : m_desk.reference.officers())
            if (user.active && may(user))
                box->addItem(user.name, idText(user.id));
        if (box->count() == 2)
            box->setCurrentIndex(1); // nobody else can
        else if (!likely.isNull())
            chooseOfficer(box, likely);
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

    void askReason(const QString& label, Need need);
    void askOpinion();
    void askWritten(const QString& label);

    // Beside the user, or beside the first handler whose paper he enters.
    [[nodiscard]] domain::UserId likelyOther() const;

    [[nodiscard]] bool isOtherHandler(const domain::User& user) const;

    // Of who is not at this desk: a step of somebody else is entered from his signed paper.
    void askTaker();

    void askOnBehalf();

    void askTier(bool isHeavier);

    void askDue(const QString& label, Need need);

    void askReviewDecision();

    // Of several letters that it can be about, which.
    void askLetter(const std::vector<domain::LetterId>& letters,
                   std::function<void(StepEntry&, domain::LetterId)> sink);

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
