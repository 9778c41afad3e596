// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/case_letter.h"

#include "core/base/limits.h"
#include "core/documents/docx_writer.h"
#include "core/documents/placeholders.h"
#include "core/documents/shipped_templates.h"
#include "core/rules/case_clocks.h"
#include "core/rules/letter_rules.h"
#include "core/rules/permissions.h"
#include "core/service/copy_access.h"
#include "core/service/letter_suggestion.h"
#include "core/service/paper_words.h"
#include "core/storage/stores/case_file_store.h"
#include "core/storage/stores/entity_table.h"
#include "core/storage/stores/lookup.h"
#include "core/storage/stores/people_store.h"
#include "core/storage/stores/warning_store.h"

#include <QCoreApplication>

namespace sizao::service {
namespace {

using base::Day;
using base::ErrorCode;
using base::Result;
using domain::CaseFile;
using domain::DeadlineCode;
using domain::Letter;
using storage::Database;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Casework)
};

QString tierOnPaper(domain::Tier tier) {
    const QString names[] = {QString(), QStringLiteral("黄色预警"), QStringLiteral("橙色预警"),
                             QStringLiteral("红色预警")};
    return names[static_cast<std::size_t>(tier)];
}

struct Office {
    QString organisation;
    std::shared_ptr<const rules::Standards> standards;
    std::shared_ptr<const rules::WorkCalendar> calendar;
    Day today;
};

class Writer {
public:
    Writer(Database& database, const CaseFile& file, const Letter& letter, const Office& office)
        : m_database(database), m_file(file), m_letter(letter), m_office(office) {}

    Result<documents::LetterValues> write() {
        return parties().and_then([&] { return people(); }).map([&] {
            imprint();
            terms();
            elements();
            review();
            items();
            return std::move(m_values);
        });
    }

private:
    void set(const char* name, const QString& value) {
        if (!value.isEmpty())
            m_values.texts.insert(QString::fromUtf8(name), value);
    }

    Result<> parties() {
        const domain::WarningCase& of = m_file.warning_case;
        const auto row = storage::findCaseRow(m_database, of.id);
        if (!row)
            return base::fail(row.error());
        if (!*row)
            return {};
        const bool isPerson = of.subject_kind == domain::SubjectKind::Person;
        set("姓名", (*row)->subject_name);
        set("受送达人", (*row)->subject_name);
        set("单位", isPerson ? (*row)->unit_name : (*row)->subject_name);
        if (!isPerson)
            return {};
        const auto tenure = storage::findTenureOn(m_database, *of.person, of.opened_on);
        if (!tenure)
            return base::fail(tenure.error());
        if (*tenure)
            set("职务", (*tenure)->post);
        return {};
    }

    Result<> people() {
        const auto names = [&](std::vector<std::optional<domain::UserId>> users) {
            return storage::userNames(m_database, users).map([](const QStringList& list) {
                return list.join(u'、');
            });
        };
        const domain::WarningCase& of = m_file.warning_case;
        std::vector<std::optional<domain::UserId>> approvers;
        for (const domain::CaseStep* step : rules::approvals(m_file))
            approvers.push_back(step->taken_by);
        const auto handlers = names({of.handler_1, of.handler_2});
        const auto signer = names({m_letter.signed_by});
        const auto approved = names(approvers);
        for (const auto* read : {&handlers, &signer, &approved})
            if (!*read)
                return base::fail(read->error());
        set("承办人", *handlers);
        set("签发人", *signer);
        if (!approvers.empty())
            set("审批", QStringLiteral("经%1审批。").arg(*approved));
        return {};
    }

    void imprint() {
        const Day day = m_letter.signed_on.value_or(m_office.today);
        for (const char* unused : {"份号", "密级", "紧急程度"}) // their lines go
            m_values.texts.insert(QString::fromUtf8(unused), QString());
        set("发文机关", m_office.organisation);
        set("机关标志", m_office.organisation);
        set("印发机关", m_office.organisation);
        set("受理部门", m_office.organisation);
        set("文号", m_letter.letter_number);
        set("日期", onPaper(day));
        set("印发日期", onPaper(day));
        set("案号", m_file.warning_case.case_number);
        set("预警级别", tierOnPaper(m_file.warning_case.tier));
        set("主送", m_letter.addressee);
    }

    [[nodiscard]] QString lastDay(DeadlineCode code, Day from) const {
        return onPaper(rules::lastDayOf(code, from, *m_office.standards, *m_office.calendar));
    }

    // They run from the service; before it they are reckoned as if served on the day of printing.
    void terms() {
        const Day from = m_letter.served_on.value_or(m_office.today);
        set("申辩期限", lastDay(DeadlineCode::Statement, from));
        set("复核期限", lastDay(DeadlineCode::ReviewApply, from));
        set("方案期限", lastDay(DeadlineCode::Plan, from));
        std::optional<Day> due;
        for (const domain::RectItem& item : m_file.items)
            if (item.due)
                due = std::max(due.value_or(*item.due), *item.due);
        const DeadlineCode code = rules::rectificationTerm(m_file.warning_case.tier);
        set("整改期限", due ? onPaper(*due) : lastDay(code, from));
    }

    void elements() {
        for (const documents::Placeholder& placeholder : documents::elementPlaceholders())
            if (const auto element =
                    domain::fromCode<domain::LetterElement>(QString::fromLatin1(placeholder.code)))
                set(placeholder.name, rules::elementText(m_letter, *element));
        if (!m_values.texts.contains(QStringLiteral("依据单")))
            set("依据单", QStringLiteral("依据单（%1）").arg(m_file.warning_case.case_number));
    }

    // What the letter is about, and what a review of that came to.
    void review() {
        if (!m_letter.about)
            return;
        if (const Letter* about = domain::findPart(m_file.letters, *m_letter.about))
            set("所涉文书",
                QStringLiteral("《%1》（%2）").arg(onPaper(about->kind), about->letter_number));
        for (const domain::Review& each : m_file.reviews) {
            if (each.about != *m_letter.about || !each.decided_on)
                continue;
            switch (each.state) {
            case domain::ReviewState::Maintained:
                set("复核决定", QStringLiteral("维持原警示。%1").arg(each.reasons));
                break;
            case domain::ReviewState::Changed:
                set("复核决定", QStringLiteral("变更为%1。%2")
                                    .arg(tierOnPaper(each.tier.value_or(m_file.warning_case.tier)),
                                         each.reasons));
                break;
            case domain::ReviewState::Revoked:
                set("复核决定", QStringLiteral("撤销原警示。%1").arg(each.reasons));
                break;
            default:
                break;
            }
        }
    }

    void items() {
        std::vector<documents::ValueRow> rows;
        for (const domain::RectItem& item : m_file.items) {
            documents::ValueRow row;
            row.insert(QStringLiteral("问题"), item.problem);
            row.insert(QStringLiteral("类别"), onPaper(item.kind));
            row.insert(QStringLiteral("责任领导"), item.leader);
            row.insert(QStringLiteral("责任单位"), item.owner);
            row.insert(QStringLiteral("措施"), item.measures);
            row.insert(QStringLiteral("销号标准"), item.standard);
            row.insert(QStringLiteral("期限"), item.due ? onPaper(*item.due) : QString());
            rows.push_back(std::move(row));
        }
        m_values.groups.insert(QStringLiteral("整改事项"), std::move(rows));
    }

    Database& m_database;
    const CaseFile& m_file;
    const Letter& m_letter;
    const Office& m_office;
    documents::LetterValues m_values;
};

Result<CaseLetter> letterOf(Database& database, const CaseFile& file, const Letter& letter,
                            const Office& office, const documents::ValueRow& more) {
    const auto paper =
        domain::fromCode<documents::Paper>(QString::fromLatin1(domain::toCode(letter.kind)));
    if (!paper)
        return base::fail(ErrorCode::Refused,
                          Text::tr("%1还没有模板。").arg(domain::toLabel(letter.kind)));
    const auto layout = documents::templateOf(documents::shippedTemplate(*paper), {});
    if (!layout)
        return base::fail(layout.error());
    auto values = Writer(database, file, letter, office).write();
    if (!values)
        return base::fail(values.error());
    for (auto value = more.begin(); value != more.end(); ++value)
        values->texts.insert(value.key(), value.value());
    return documents::fill(*layout, *values).map([&](documents::FilledLetter filled) {
        const bool isOut = letter.state == domain::LetterState::Signed
                           || letter.state == domain::LetterState::Served;
        return CaseLetter{std::move(filled), !isOut};
    });
}

Result<CaseFile> caseFile(Database& database, domain::CaseId id) {
    auto file = storage::findCaseFile(database, id);
    if (!file)
        return base::fail(file.error());
    if (!*file)
        return base::fail(ErrorCode::NotFound, Text::tr("这个案件在本机已找不到。"));
    return std::move(**file);
}

Office officeOf(const Session& session) {
    return {session.organisation(), session.standards(), session.calendar(), session.today()};
}

} // namespace

QByteArray docxOf(const CaseLetter& letter) {
    return documents::docxOf(letter.filled.blocks);
}

QFuture<Result<CaseLetter>> CaseLetterService::preview(const Letter& draft) const {
    return m_session.store().read([draft, office = officeOf(m_session), actor = m_session.actor()](
                                      Database& database) -> Result<CaseLetter> {
        if (auto allowed = rules::require(actor, rules::Action::ReadCasePapers); !allowed)
            return base::fail(allowed.error());
        return caseFile(database, draft.warning_case).and_then([&](const CaseFile& file) {
            return letterOf(database, file, draft, office, {});
        });
    });
}

QFuture<Result<Letter>> CaseLetterService::suggestion(domain::CaseId id,
                                                      domain::LetterKind kind) const {
    return m_session.store().read(
        [id, kind, office = officeOf(m_session),
         actor = m_session.actor()](Database& database) -> Result<Letter> {
            if (auto allowed = rules::require(actor, rules::Action::ReadCasePapers); !allowed)
                return base::fail(allowed.error());
            return caseFile(database, id)
                .and_then([&](const CaseFile& file) {
                    return suggestLetter(database, file, kind, *office.standards, office.today);
                })
                .map([&](Letter letter) {
                    letter.warning_case = id;
                    letter.drafted_by = actor.user;
                    return letter;
                });
        });
}

QFuture<Result<>> CaseLetterService::takeCopy(domain::CaseId id, const base::RawId& letter,
                                              CopyKind kind, const QString& reason) {
    return m_session.store().write(
        m_session.stamp(),
        [id, letter, kind, why = reason.trimmed()](storage::WriteContext& context) -> Result<> {
            if (kind == CopyKind::File && why.isEmpty())
                return base::fail(ErrorCode::Invalid, Text::tr("导出文书要写明理由。"));
            if (why.size() > base::limits::reasonCharacters)
                return base::fail(
                    ErrorCode::Invalid,
                    Text::tr("理由最多 %1 个字。").arg(base::limits::reasonCharacters));
            return mayCopy(context.database(), context.stamp().actor, id).and_then([&] {
                return context.audit(
                    {.act = kind == CopyKind::Print ? "letter.print" : "letter.export",
                     .object_type = "letter",
                     .object = letter,
                     .reason = why});
            });
        });
}

QFuture<Result<CaseLetter>> CaseLetterService::letter(domain::CaseId id, const base::RawId& wanted,
                                                      const documents::ValueRow& more) {
    return m_session.store().write(
        m_session.stamp(),
        [id, wanted, more,
         office = officeOf(m_session)](storage::WriteContext& context) -> Result<CaseLetter> {
            if (auto allowed = rules::require(context.stamp().actor, rules::Action::ReadCasePapers);
                !allowed)
                return base::fail(allowed.error());
            const auto file = caseFile(context.database(), id);
            if (!file)
                return base::fail(file.error());
            const Letter* letter = domain::findPart(file->letters, wanted);
            if (letter == nullptr)
                return base::fail(ErrorCode::NotFound, Text::tr("本案没有这份文书。"));
            auto made = letterOf(context.database(), *file, *letter, office, more);
            if (!made)
                return made;
            return context.audit({.act = "letter.view", .object_type = "letter", .object = wanted})
                .map([&] { return std::move(*made); });
        });
}

} // namespace sizao::service
