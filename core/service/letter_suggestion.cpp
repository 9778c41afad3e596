// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/letter_suggestion.h"

#include "core/rules/case_file.h"
#include "core/rules/letter_rules.h"
#include "core/rules/sheet_json.h"
#include "core/service/paper_words.h"
#include "core/storage/stores/entity_table.h"
#include "core/storage/stores/warning_store.h"

#include <algorithm>

namespace sizao::service {
namespace {

using base::Result;
using domain::CaseFile;
using domain::DeadlineCode;
using domain::Letter;
using domain::LetterElement;
using domain::LetterKind;
using domain::SheetLine;
using domain::Tier;

// `（一）`; beyond ten in figures.
QString ordinal(int number) {
    const QString digits = QStringLiteral("一二三四五六七八九十");
    return number <= digits.size() ? QStringLiteral("（%1）").arg(digits[number - 1])
                                   : QStringLiteral("（%1）").arg(number);
}

// The cited facts in the order in which they happened, each once, whatever the model.
std::vector<SheetLine> linesOf(const std::vector<domain::ComputationSheet>& sheets) {
    std::vector<SheetLine> lines;
    for (const domain::ComputationSheet& sheet : sheets)
        for (const SheetLine& line : sheet.lines)
            if (line.counted > 0
                && std::none_of(lines.begin(), lines.end(), [&](const SheetLine& known) {
                       return known.record == line.record;
                   }))
                lines.push_back(line);
    std::stable_sort(lines.begin(), lines.end(), [](const SheetLine& a, const SheetLine& b) {
        return a.occurred_on < b.occurred_on;
    });
    return lines;
}

class Suggestion {
public:
    Suggestion(const CaseFile& file, LetterKind kind, const rules::Standards& standards,
               base::Day today)
        : m_file(file), m_standards(standards), m_today(today) {
        m_letter.kind = kind;
        m_letter.title = onPaper(kind);
    }

    Letter write(const QString& subject, const QString& unit, const std::vector<SheetLine>& lines,
                 const QStringList& channels) {
        const bool isPerson = m_file.warning_case.subject_kind == domain::SubjectKind::Person;
        m_letter.addressee = isPerson ? subject + QStringLiteral("同志") : subject;
        m_letter.about = aboutLetter();
        source(lines, channels);
        facts(lines);
        standard(lines);
        rectify();
        standing();
        statement();
        const QString at = isPerson ? unit : subject;
        if (!at.isEmpty())
            set(LetterElement::Cc, tier() == Tier::Yellow
                                       ? at + QStringLiteral("党组织")
                                       : at + QStringLiteral("主要负责人，组织部门"));
        return std::move(m_letter);
    }

private:
    void set(LetterElement element, const QString& text) {
        if (rules::needOf(m_letter.kind, element) != rules::Need::Absent && !text.isEmpty())
            rules::setElementText(m_letter, element, text);
    }

    [[nodiscard]] Tier tier() const { return m_file.warning_case.tier; }

    // `15日`, `5个工作日`, by the catalogue in force.
    [[nodiscard]] QString term(DeadlineCode code) const {
        const rules::DeadlineRules* rule = m_standards.deadlineOn(code, m_today);
        return rule == nullptr ? QString()
                               : QString::number(rule->amount.count) + onPaper(rule->amount.unit);
    }

    // A decision about a letter names the one that holds.
    [[nodiscard]] std::optional<domain::LetterId> aboutLetter() const {
        if (rules::isWarning(m_letter.kind) || m_letter.kind == LetterKind::IntentNotice)
            return std::nullopt;
        for (const Letter& letter : m_file.letters)
            if (rules::isWarning(letter.kind) && letter.state == domain::LetterState::Served)
                return letter.id;
        return std::nullopt;
    }

    void source(const std::vector<SheetLine>& lines, const QStringList& channels) {
        if (lines.empty())
            return;
        const QString period = lines.front().occurred_on == lines.back().occurred_on
                                   ? onPaper(lines.front().occurred_on)
                                   : onPaper(lines.front().occurred_on) + QStringLiteral("至")
                                         + onPaper(lines.back().occurred_on);
        set(LetterElement::Source,
            QStringLiteral("%1，通过%2收到反映有关问题的信息%3条，均经两名工作人员核实。")
                .arg(period, channels.join(u'、'))
                .arg(lines.size()));
    }

    void facts(const std::vector<SheetLine>& lines) {
        QStringList facts;
        for (const SheetLine& line : lines) {
            QString fact = onPaper(line.occurred_on) + QStringLiteral("，") + line.facts.trimmed();
            if (!fact.endsWith(u'。'))
                fact += u'。';
            facts.append(lines.size() == 1 ? fact
                                           : ordinal(static_cast<int>(facts.size()) + 1) + fact);
        }
        set(LetterElement::Facts, facts.join(u'\n'));
    }

    void standard(const std::vector<SheetLine>& lines) {
        QStringList indicators;
        for (const SheetLine& line : lines) {
            const QString name = QStringLiteral("“%1”（%2，%3，%4起施行）")
                                     .arg(line.indicator_name, line.indicator, onPaper(line.grade),
                                          onPaper(line.version_from));
            if (!indicators.contains(name))
                indicators.append(name);
        }
        if (!indicators.isEmpty())
            set(LetterElement::Standard, indicators.join(u'、') + u'。');
    }

    void rectify() {
        QStringList items;
        for (const domain::RectItem& item : m_file.items)
            if (rules::isOpen(item))
                items.append(QStringLiteral("%1；销号标准：%2。").arg(item.problem, item.standard));
        set(LetterElement::Rectify, items.join(u'\n'));
    }

    void standing() {
        const QString days = term(rules::rectificationTerm(tier()));
        set(LetterElement::DueReport,
            tier() == Tier::Yellow
                ? QStringLiteral("请自收到本函之日起%1内完成整改，并书面回复整改情况。").arg(days)
            : tier() == Tier::Orange
                ? QStringLiteral("收到本书后作出书面检查，整改完成后报送整改情况报告。")
                : QStringLiteral("收到本书后作出书面检查；每%1报告一次整改进展，整改完成后报送总结"
                                 "报告。")
                      .arg(term(DeadlineCode::Stage)));
        set(LetterElement::Consequence,
            QStringLiteral(
                "逾期没有整改、整改不到位或者再次发生同类问题的，将按照规定提高预警级别，"
                "从严处理。"));
        set(LetterElement::ArchiveNote,
            tier() == Tier::Yellow
                ? QStringLiteral("本次警示提醒不记入廉政档案。")
                : QStringLiteral("本次警示结果记入廉政档案，影响期为%1，期满自动终止。")
                      .arg(term(DeadlineCode::Entry)));
        const QString toObject = term(DeadlineCode::Statement);
        if (m_letter.kind == LetterKind::IntentNotice)
            set(LetterElement::Rights,
                QStringLiteral("陈述申辩的期限为%1，自收到本告知书之日起计算。").arg(toObject));
        else if (tier() == Tier::Yellow)
            set(LetterElement::Rights,
                QStringLiteral("你可以自收到本函之日起%1内提出陈述申辩，也可以申请复核。")
                    .arg(toObject));
        else
            set(LetterElement::Rights,
                QStringLiteral("对本书不服的，可以自收到之日起%1内申请复核，复核不加重处理。")
                    .arg(term(DeadlineCode::ReviewApply)));
    }

    void statement() {
        const Letter* notice = rules::intentNotice(m_file);
        const domain::Statement* said =
            notice == nullptr ? nullptr : rules::statementOn(m_file, notice->id);
        if (said == nullptr)
            return;
        switch (said->state) {
        case domain::StatementState::Waived:
            return set(LetterElement::StatementResult, QStringLiteral("你书面表示放弃陈述申辩。"));
        case domain::StatementState::Lapsed:
            return set(LetterElement::StatementResult,
                       QStringLiteral("你在规定期限内没有提出陈述申辩。"));
        case domain::StatementState::Answered:
            return set(
                LetterElement::StatementResult,
                QStringLiteral("你于%1提出陈述申辩。经复核，%2：%3")
                    .arg(onPaper(*said->filed_on), onPaper(*said->answer), said->answer_reasons));
        case domain::StatementState::Window:
        case domain::StatementState::Filed:
            return;
        }
    }

    const CaseFile& m_file;
    const rules::Standards& m_standards;
    base::Day m_today;
    Letter m_letter;
};

} // namespace

Result<Letter> suggestLetter(storage::Database& database, const CaseFile& file, LetterKind kind,
                             const rules::Standards& standards, base::Day today) {
    const auto row = storage::findCaseRow(database, file.warning_case.id);
    const auto decisions = storage::decisionsOfCase(database, file.warning_case.id);
    const auto channels = storage::entity_table::all<domain::Channel>(database);
    if (!row || !decisions || !channels)
        return base::fail(!row ? row.error() : !decisions ? decisions.error() : channels.error());
    std::vector<domain::ComputationSheet> sheets;
    for (const domain::SignalDecision& decision : *decisions) {
        auto sheet = rules::fromSheetJson(decision.sheet.toUtf8());
        if (!sheet)
            return base::fail(sheet.error());
        sheets.push_back(std::move(*sheet));
    }
    const std::vector<SheetLine> lines = linesOf(sheets);
    QStringList names;
    for (const SheetLine& line : lines) {
        const auto channel =
            std::find_if(channels->begin(), channels->end(),
                         [&](const auto& each) { return each.code == line.channel; });
        if (const QString name = channel == channels->end() ? line.channel : channel->name;
            !names.contains(name))
            names.append(name);
    }
    return Suggestion(file, kind, standards, today)
        .write(*row ? (*row)->subject_name : QString(), *row ? (*row)->unit_name : QString(), lines,
               names);
}

} // namespace sizao::service
