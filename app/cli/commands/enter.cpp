// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/assessment.h"
#include "app/cli/commands/factories.h"
#include "app/cli/json_values.h"
#include "app/cli/lookup.h"
#include "app/cli/text.h"

#include "core/service/record_service.h"

namespace sizao::cli {
namespace {

class Enter final : public Command {
public:
    [[nodiscard]] const Manual& manual() const override {
        static const Manual text{
            .name = "enter",
            .summary = QT_TRANSLATE_NOOP("Cli", "录入一条监督信息并提交"),
            .options = options(),
            .notes = QT_TRANSLATE_NOOP("Cli", "--person、--unit、--unknown-subject 三者写一个。"
                                              "单位按事发日的任职情况自动确定。\n"
                                              "有一项不合要求就什么也不保存。"),
            .example =
                QT_TRANSLATE_NOOP("Cli", "--person G0123 --occurred 2026-03-05 --channel C01 "
                                         "--indicator YL03 --level 1 --facts 上班时间浏览购物"
                                         "网站"),
        };
        return text;
    }

    [[nodiscard]] Outcome<> run(const Invocation& call) const override {
        auto entry = entryFrom(call.arguments);
        if (!entry)
            return stop(entry.error());
        const auto session = call.openVault();
        if (!session)
            return stop(session.error());
        if (auto found = findSubject(**session, call.arguments, *entry); !found)
            return found;
        const auto id = await(service::RecordService(**session).enter(*entry));
        if (!id)
            return stop(id.error());
        call.console.json({{QStringLiteral("record"), toJson(*id)}});
        call.console.print(Cli::tr("已提交，编号 %1。").arg(idText(*id)));
        return {};
    }

private:
    static std::vector<Option> options() {
        return {
            {"person", QT_TRANSLATE_NOOP("Cli", "工号"), QT_TRANSLATE_NOOP("Cli", "对象是干部")},
            {"unit", QT_TRANSLATE_NOOP("Cli", "单位"),
             QT_TRANSLATE_NOOP("Cli", "对象是单位：代码、全称或简称")},
            {"unknown-subject", nullptr, QT_TRANSLATE_NOOP("Cli", "对象不明")},
            {"occurred", QT_TRANSLATE_NOOP("Cli", "日期"),
             QT_TRANSLATE_NOOP("Cli", "事发日；持续的写最后一天"), true},
            {"found", QT_TRANSLATE_NOOP("Cli", "日期"),
             QT_TRANSLATE_NOOP("Cli", "发现日；不写则为今天")},
            {"channel", QT_TRANSLATE_NOOP("Cli", "代码"), QT_TRANSLATE_NOOP("Cli", "渠道，如 C01"),
             true},
            {"external-id", QT_TRANSLATE_NOOP("Cli", "编号"),
             QT_TRANSLATE_NOOP("Cli", "来源自己的编号")},
            {"indicator", QT_TRANSLATE_NOOP("Cli", "代码"),
             QT_TRANSLATE_NOOP("Cli", "指标，如 YL03"), true},
            {"level", QT_TRANSLATE_NOOP("Cli", "档次"), QT_TRANSLATE_NOOP("Cli", "指标的第几档"),
             true},
            {"influence", QT_TRANSLATE_NOOP("Cli", "1–4"),
             QT_TRANSLATE_NOOP("Cli", "影响程度；不写则为 1")},
            {"urgency", QT_TRANSLATE_NOOP("Cli", "1–3"),
             QT_TRANSLATE_NOOP("Cli", "轻重缓急；不写则为 1")},
            {"facts", QT_TRANSLATE_NOOP("Cli", "文字"),
             QT_TRANSLATE_NOOP("Cli", "事实：时间、地点、行为、后果"), true},
            {"quote", QT_TRANSLATE_NOOP("Cli", "文字"),
             QT_TRANSLATE_NOOP("Cli", "选定这一档所依据的原话")}};
    }

    static Outcome<service::RecordEntry> entryFrom(const Arguments& arguments) {
        service::RecordEntry entry;
        if (arguments.has("person") + arguments.has("unit") + arguments.has("unknown-subject") != 1)
            return stop(Exit::Usage,
                        Cli::tr("--person、--unit、--unknown-subject 要写一个，只写一个。"));
        const auto occurred = arguments.day("occurred");
        const auto found = arguments.day("found");
        if (!occurred || !found)
            return stop(!occurred ? occurred.error() : found.error());
        entry.occurred_on = *occurred;
        entry.found_on = *found;
        if (auto assessed = readAssessment(arguments, entry); !assessed)
            return stop(assessed.error());
        entry.channel = arguments.text("channel").toUpper();
        entry.external_id = arguments.text("external-id");
        entry.facts = arguments.text("facts");
        entry.anchor_quote = arguments.text("quote");
        return entry;
    }

    static Outcome<> findSubject(service::Session& session, const Arguments& arguments,
                                 service::RecordEntry& entry) {
        entry.subject_kind = domain::SubjectKind::Unknown;
        if (arguments.has("person")) {
            const auto person = findPerson(session, arguments.text("person"));
            if (!person)
                return stop(person.error());
            entry.subject_kind = domain::SubjectKind::Person;
            entry.person = *person;
        } else if (arguments.has("unit")) {
            const auto unit = findUnit(session, arguments.text("unit"));
            if (!unit)
                return stop(unit.error());
            entry.subject_kind = domain::SubjectKind::Unit;
            entry.unit = *unit;
        }
        return {};
    }
};

} // namespace

std::unique_ptr<Command> makeEnter() {
    return std::make_unique<Enter>();
}

} // namespace sizao::cli
