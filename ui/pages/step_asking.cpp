// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/step_asking.h"

namespace sizao::pages {

void Asking::add(const char* name, const QString& label, QWidget* editor, Need need,
                 FormField::Check check, Write write, const QString& hint) {
    editor->setObjectName(QLatin1String(name));
    m_editors.push_back(
        {QLatin1String(name), label, editor, need, std::move(check), std::move(write), hint});
}

void Asking::askReason(const QString& label, Need need) {
    askText("reason", label, need, [](StepEntry& entry) -> QString& { return entry.reason; });
}

void Asking::askOpinion() {
    askReason(AskingText::tr("意见"), Need::Optional);
}

void Asking::askWritten(const QString& label) {
    askText(
        "text", label, Need::Required, [](StepEntry& entry) -> QString& { return entry.text; },
        base::limits::caseTextCharacters);
}

domain::UserId Asking::likelyOther() const {
    const domain::WarningCase& of = file().warning_case;
    return of.handler_2 == m_desk.session.actor().user ? of.handler_1 : of.handler_2;
}

bool Asking::isOtherHandler(const domain::User& user) const {
    return user.id != m_desk.session.actor().user
           && domain::Actor{user.id, user.name, user.roles}.has(domain::Role::Handler);
}

void Asking::askTaker() {
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

void Asking::askOnBehalf() {
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

void Asking::askTier(bool isHeavier) {
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

void Asking::askDue(const QString& label, Need need) {
    askDay(
        "due", label, need, DateSense::Future,
        [](StepEntry& entry) -> std::optional<base::Day>& { return entry.due; }, {},
        need == Need::Optional ? AskingText::tr("不填的，原来的期限不变") : QString());
}

void Asking::askReviewDecision() {
    askReason(AskingText::tr("复核理由"), Need::Required);
    if (file().warning_case.tier == domain::Tier::Red)
        askText(
            "minutes", AskingText::tr("集体研究记录"), Need::Required,
            [](StepEntry& entry) -> QString& { return entry.minutes; },
            base::limits::caseTextCharacters);
}

void Asking::askLetter(const std::vector<domain::LetterId>& letters,
                       std::function<void(StepEntry&, domain::LetterId)> sink) {
    if (letters.size() < 2)
        return;
    auto* box = new QComboBox;
    for (const domain::LetterId id : letters)
        if (const auto* letter = domain::findPart(file().letters, id))
            box->addItem(domain::toLabel(letter->kind) + u' ' + letter->letter_number, idText(id));
    add(
        "letter", AskingText::tr("文书"), box, Need::Required, [] { return QString(); },
        [box, sink = std::move(sink)](StepEntry& entry) {
            if (const auto id = domain::LetterId::fromText(box->currentData().toString()))
                sink(entry, *id);
        });
}

void Asking::askText(const char* name, const QString& label, Need need, TextOf sink, int most,
                     const QString& given) {
    auto* edit = new ReasonEdit(need == Need::Required ? 1 : 0, most);
    edit->setText(given);
    add(
        name, label, edit, need,
        [edit, need, label] {
            return need == Need::Required && edit->text().isEmpty()
                       ? AskingText::tr("请填写%1").arg(label)
                       : edit->problem();
        },
        [edit, sink = std::move(sink)](StepEntry& entry) { sink(entry) = edit->text(); });
}

void Asking::askLine(const char* name, const QString& label, Need need, TextOf sink,
                     const QString& given, const QString& hint) {
    auto* edit = new QLineEdit(given);
    edit->setMaxLength(base::limits::nameCharacters);
    add(
        name, label, edit, need,
        [edit, need, label] {
            return need == Need::Required && edit->text().trimmed().isEmpty()
                       ? AskingText::tr("请填写%1").arg(label)
                       : QString();
        },
        [edit, sink = std::move(sink)](StepEntry& entry) { sink(entry) = edit->text().trimmed(); },
        hint);
}

} // namespace sizao::pages
