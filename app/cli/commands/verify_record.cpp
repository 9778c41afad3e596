// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/assessment.h"
#include "app/cli/commands/factories.h"
#include "app/cli/json_values.h"
#include "app/cli/lookup.h"
#include "app/cli/text.h"

#include "core/service/record_service.h"

namespace sizao::cli {
namespace {

class VerifyRecord final : public Command {
public:
    [[nodiscard]] const Manual& manual() const override {
        static const Manual text{
            .name = "verify-record",
            .summary = QT_TRANSLATE_NOOP("Cli", "对一条监督信息作出核实结论"),
            .operands = QT_TRANSLATE_NOOP("Cli", "编号"),
            .leastOperands = 1,
            .mostOperands = 1,
            .options = options(),
            .notes =
                QT_TRANSLATE_NOOP("Cli", "要两名不同的核实人。不写指标则按上报的指标和档次认定。"
                                         "\n已经有结论的不能再核实。"),
            .example =
                QT_TRANSLATE_NOOP("Cli", "01KB2Q0Z9T3M5V7X9B1D3F5H7J --conclusion VERIFIED "
                                         "--verifier 周敏 --verifier 陈立 --evidence 现场记录"),
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
        const auto verifiers =
            findTwoOfficers(**session, "verifier", call.arguments.texts("verifier"));
        if (!verifiers)
            return stop(verifiers.error());
        entry->verifiers = *verifiers;
        service::RecordService records(**session);
        if (const auto verified = await(records.verify(*entry)); !verified)
            return stop(verified.error());
        call.console.json({{QStringLiteral("record"), toJson(entry->record)},
                           {QStringLiteral("conclusion"), toJson(entry->conclusion)}});
        call.console.remark(Cli::tr("已记下结论：%1。").arg(domain::toLabel(entry->conclusion)));
        return {};
    }

private:
    static std::vector<Option> options() {
        return {{"conclusion", QT_TRANSLATE_NOOP("Cli", "结论"),
                 QT_TRANSLATE_NOOP("Cli", "核实结论"), true, false, choicesOf<domain::Conclusion>},
                {"verifier", QT_TRANSLATE_NOOP("Cli", "姓名"),
                 QT_TRANSLATE_NOOP("Cli", "核实人的姓名或编号，写两次"), true, true},
                {"evidence", QT_TRANSLATE_NOOP("Cli", "文字"),
                 QT_TRANSLATE_NOOP("Cli", "证据：记录、照片、单据"), true},
                {"indicator", QT_TRANSLATE_NOOP("Cli", "代码"),
                 QT_TRANSLATE_NOOP("Cli", "认定的指标，与 --level 同用")},
                {"level", QT_TRANSLATE_NOOP("Cli", "档次"),
                 QT_TRANSLATE_NOOP("Cli", "认定的档次，与 --indicator 同用")},
                {"influence", QT_TRANSLATE_NOOP("Cli", "1–4"),
                 QT_TRANSLATE_NOOP("Cli", "认定的影响程度，与 --indicator 同用；不写则为 1")},
                {"urgency", QT_TRANSLATE_NOOP("Cli", "1–3"),
                 QT_TRANSLATE_NOOP("Cli", "认定的轻重缓急，与 --indicator 同用；不写则为 1")},
                {"explanation", QT_TRANSLATE_NOOP("Cli", "文字"),
                 QT_TRANSLATE_NOOP("Cli", "本人说明，或写 逾期未说明；自动采集的必须写")},
                {"reason", QT_TRANSLATE_NOOP("Cli", "文字"), QT_TRANSLATE_NOOP("Cli", "理由")},
                {"on", QT_TRANSLATE_NOOP("Cli", "日期"),
                 QT_TRANSLATE_NOOP("Cli", "核实日；不写则为今天")}};
    }

    static Outcome<service::VerificationEntry> entryFrom(const Arguments& arguments) {
        service::VerificationEntry entry;
        const auto id = recordIdFrom(arguments.operands().front());
        const auto conclusion = arguments.choice<domain::Conclusion>("conclusion");
        const auto on = arguments.day("on");
        if (!id || !conclusion || !on)
            return stop(!id ? id.error() : !conclusion ? conclusion.error() : on.error());
        for (const char* factor : {"level", "influence", "urgency"})
            if (arguments.has(factor) && !arguments.has("indicator"))
                return stop(Exit::Usage,
                            Cli::tr("--%1 要与 --indicator 同用。").arg(QLatin1String(factor)));
        if (auto assessed = readAssessment(arguments, entry); !assessed)
            return stop(assessed.error());
        entry.record = *id;
        entry.conclusion = **conclusion;
        entry.evidence = arguments.text("evidence");
        entry.explanation = arguments.text("explanation");
        entry.reason = arguments.text("reason");
        entry.verified_on = *on;
        return entry;
    }
};

} // namespace

std::unique_ptr<Command> makeVerifyRecord() {
    return std::make_unique<VerifyRecord>();
}

} // namespace sizao::cli
