// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/factories.h"
#include "app/cli/json_values.h"
#include "app/cli/lookup.h"
#include "app/cli/step_words.h"
#include "app/cli/text.h"
#include "app/cli/whole_file.h"

#include "core/base/hash.h"

#include <QFileInfo>

namespace sizao::cli {
namespace {

QString actsForHelp() {
    QStringList words;
    for (const auto& entry : domain::EnumText<domain::CaseAct>::entries)
        words.append(QLatin1String(entry.code) + u' ' + domain::toLabel(entry.value));
    return words.join(QStringLiteral("，"));
}

class Step final : public Command {
public:
    [[nodiscard]] const Manual& manual() const override {
        static const Manual text{
            .name = "step",
            .summary = QT_TRANSLATE_NOOP("Cli", "在一个案件里办理一步"),
            .operands = QT_TRANSLATE_NOOP("Cli", "案号或编号 事项"),
            .leastOperands = 2,
            .mostOperands = 2,
            .options = options(),
            .notes = QT_TRANSLATE_NOOP(
                "Cli", "--of 所指见 sizaoctl steps。新的文书、送达、复核、谈话、整改事项和进展，用 "
                       "--part 给出写着各栏的 JSON 文件；送达人、谈话人也可以用 --with 给出。"
                       "\n不合规则的步骤不予办理，并说明依据的规则；加 --check 只查还差什么。"),
            .example = QT_TRANSLATE_NOOP("Cli", "云纪预〔2026〕1号 case.return --by 周正 "
                                                "--reason 事实部分请补充"),
        };
        return text;
    }

    [[nodiscard]] Outcome<> run(const Invocation& call) const override {
        const Arguments& given = call.arguments;
        const auto act = actFrom(given.operands().at(1));
        if (!act)
            return stop(act.error());
        auto entry = contentFrom(given, *act);
        if (!entry)
            return stop(entry.error());
        const auto session = call.openVault();
        if (!session)
            return stop(session.error());
        const auto id = findCaseId(service::CaseService(**session), given.operands().front());
        if (!id)
            return stop(id.error());
        entry->warning_case = *id;
        service::CaseworkService casework(**session);
        if (auto found = findPeople(**session, given, *entry); !found)
            return stop(found.error());
        if (auto found = findParts(casework, **session, given, *entry); !found)
            return stop(found.error());
        if (given.has("check"))
            return tellObstacles(call, casework, *entry);
        const auto after = await(casework.take(*entry));
        if (!after)
            return stop(after.error());
        return tell(call, *after, *act);
    }

private:
    static std::vector<Option> options() {
        return {
            {"of", QT_TRANSLATE_NOOP("Cli", "对象"),
             QT_TRANSLATE_NOOP("Cli", "所办的文书、整改事项等，如 letter:1")},
            {"by", QT_TRANSLATE_NOOP("Cli", "姓名"),
             QT_TRANSLATE_NOOP("Cli", "办理人，默认为本人")},
            {"with", QT_TRANSLATE_NOOP("Cli", "姓名"), QT_TRANSLATE_NOOP("Cli", "共同办理人")},
            {"handler", QT_TRANSLATE_NOOP("Cli", "姓名"),
             QT_TRANSLATE_NOOP("Cli", "新的承办人，写两次"), false, true},
            {"reason", QT_TRANSLATE_NOOP("Cli", "文字"), QT_TRANSLATE_NOOP("Cli", "理由或者意见")},
            {"text", QT_TRANSLATE_NOOP("Cli", "内容"),
             QT_TRANSLATE_NOOP("Cli", "申辩、回证等书面内容")},
            {"witness", QT_TRANSLATE_NOOP("Cli", "姓名"),
             QT_TRANSLATE_NOOP("Cli", "留置送达的见证人")},
            {"minutes", QT_TRANSLATE_NOOP("Cli", "内容"), QT_TRANSLATE_NOOP("Cli", "集体研究记录")},
            {"on-behalf-of", QT_TRANSLATE_NOOP("Cli", "姓名"),
             QT_TRANSLATE_NOOP("Cli", "代为登记时由谁提交")},
            {"tier", QT_TRANSLATE_NOOP("Cli", "级别"), QT_TRANSLATE_NOOP("Cli", "改为的级别"),
             false, false, choicesOf<domain::Tier>},
            {"due", QT_TRANSLATE_NOOP("Cli", "日期"), QT_TRANSLATE_NOOP("Cli", "新的期限")},
            {"cause", QT_TRANSLATE_NOOP("Cli", "原因"), QT_TRANSLATE_NOOP("Cli", "中止的原因"),
             false, false, choicesOf<domain::SuspendCause>},
            {"answer", QT_TRANSLATE_NOOP("Cli", "答复"), QT_TRANSLATE_NOOP("Cli", "对申辩的答复"),
             false, false, choicesOf<domain::StatementAnswer>},
            {"part", QT_TRANSLATE_NOOP("Cli", "文件"),
             QT_TRANSLATE_NOOP("Cli", "各栏内容，JSON 文件")},
            {"proof", QT_TRANSLATE_NOOP("Cli", "文件"),
             QT_TRANSLATE_NOOP("Cli", "整改佐证，登记名称和摘要；可以写几次"), false, true},
            {"check", nullptr, QT_TRANSLATE_NOOP("Cli", "只查还差什么，不办理"), false, false,
             actsForHelp}};
    }

    static Outcome<service::StepEntry> contentFrom(const Arguments& given, domain::CaseAct act) {
        service::StepEntry entry;
        entry.act = act;
        entry.reason = given.text("reason");
        entry.text = given.text("text");
        entry.witness = given.text("witness");
        entry.minutes = given.text("minutes");
        entry.on_behalf_of = given.text("on-behalf-of");
        const auto tier = given.choice<domain::Tier>("tier");
        const auto cause = given.choice<domain::SuspendCause>("cause");
        const auto answer = given.choice<domain::StatementAnswer>("answer");
        const auto due = given.day("due");
        if (!tier || !cause || !answer || !due)
            return stop(!tier     ? tier.error()
                        : !cause  ? cause.error()
                        : !answer ? answer.error()
                                  : due.error());
        entry.tier = *tier;
        entry.cause = *cause;
        entry.answer = *answer;
        entry.due = *due;
        if (given.has("part")) {
            const auto text = readWholeFile(given.text("part"));
            if (!text)
                return stop(text.error());
            auto part = partFrom(act, *text);
            if (!part)
                return stop(part.error());
            entry.part = std::move(*part);
        }
        for (const QString& path : given.texts("proof")) {
            const auto bytes = readWholeFile(path);
            if (!bytes)
                return stop(bytes.error());
            const auto digest = base::sha256(*bytes);
            domain::Proof proof;
            proof.name = QFileInfo(path).fileName();
            proof.digest = base::viewOf(digest).toByteArray();
            entry.proofs.push_back(std::move(proof));
        }
        return entry;
    }

    static Outcome<> findPeople(service::Session& session, const Arguments& given,
                                service::StepEntry& entry) {
        const auto find = [&](const char* option,
                              std::optional<domain::UserId>& target) -> Outcome<> {
            if (!given.has(option))
                return {};
            const auto user = findOfficer(session, given.text(option));
            if (!user)
                return stop(user.error());
            target = *user;
            return {};
        };
        if (auto found = find("by", entry.taken_by); !found)
            return found;
        if (auto found = find("with", entry.second); !found)
            return found;
        if (!given.has("handler"))
            return {};
        const auto handlers = findTwoOfficers(session, "handler", given.texts("handler"));
        if (!handlers)
            return stop(handlers.error());
        entry.handlers = {(*handlers)[0], (*handlers)[1]};
        return {};
    }

    static domain::CaseFile fileIn(const service::CaseworkView& view) { return view.file; }

    // What the part is about, and the two persons it is done by.
    static Outcome<> findParts(service::CaseworkService& casework, const service::Session& session,
                               const Arguments& given, service::StepEntry& entry) {
        // Taking the step leaves its own row in the audit; only to look leaves that of a look.
        const auto file = given.has("check") ? await(casework.view(entry.warning_case)).map(&fileIn)
                                             : await(casework.fileFor(entry.warning_case));
        if (!file)
            return stop(file.error());
        const auto object = findPart(*file, given.text("of"));
        if (!object)
            return stop(object.error());
        entry.object = *object;
        const domain::UserId first = entry.taken_by.value_or(session.actor().user);
        const domain::UserId second = entry.second.value_or(domain::UserId());
        if (auto* service = std::get_if<domain::LetterService>(&entry.part)) {
            service->letter = domain::LetterId(*object);
            if (service->server_1.isNull())
                service->server_1 = first;
            if (service->server_2.isNull())
                service->server_2 = second;
        } else if (auto* review = std::get_if<domain::Review>(&entry.part)) {
            review->about = domain::LetterId(*object);
        } else if (auto* talk = std::get_if<domain::TalkRecord>(&entry.part)) {
            if (talk->talker_1.isNull())
                talk->talker_1 = first;
            if (talk->talker_2.isNull())
                talk->talker_2 = second;
        } else if (auto* letter = std::get_if<domain::Letter>(&entry.part)) {
            if (!object->isNull())
                letter->id = domain::LetterId(*object);
        } else if (auto* item = std::get_if<domain::RectItem>(&entry.part)) {
            if (entry.act == domain::CaseAct::DraftItem && !object->isNull())
                item->id = domain::RectItemId(*object);
        } else if (auto* progress = std::get_if<domain::Progress>(&entry.part)) {
            progress->item = domain::RectItemId(*object);
        }
        for (domain::Proof& proof : entry.proofs)
            proof.item = domain::RectItemId(*object);
        return {};
    }

    static Outcome<> tellObstacles(const Invocation& call, service::CaseworkService& casework,
                                   const service::StepEntry& entry) {
        const auto obstacles = await(casework.obstacles(entry));
        if (!obstacles)
            return stop(obstacles.error());
        call.console.json(
            QJsonObject{{QStringLiteral("act"), QLatin1String(domain::toCode(entry.act))},
                        {QStringLiteral("obstacles"), QJsonArray::fromStringList(*obstacles)}});
        call.console.print(obstacles->isEmpty() ? Cli::tr("可以办理。") : obstacles->join(u'\n'));
        return {};
    }

    // A number follows its approval by itself: the step that was asked for is told.
    static Outcome<> tell(const Invocation& call, const domain::CaseFile& after,
                          domain::CaseAct act) {
        const auto taken = std::find_if(after.steps.rbegin(), after.steps.rend(),
                                        [act](const auto& step) { return step.act == act; });
        const domain::CaseStep& step = *taken;
        call.console.json(
            QJsonObject{{QStringLiteral("case"), toJson(after.warning_case.id)},
                        {QStringLiteral("step"), step.number},
                        {QStringLiteral("act"), QLatin1String(domain::toCode(step.act))},
                        {QStringLiteral("object"), toJson(partName(after, step.object))},
                        {QStringLiteral("tier"), toJson(after.warning_case.tier)},
                        {QStringLiteral("state"), toJson(after.warning_case.state)},
                        {QStringLiteral("outcome"), toJson(after.warning_case.outcome)}});
        call.console.print(
            Cli::tr("已办理“%1”，案件现在是“%2”。")
                .arg(domain::toLabel(step.act), domain::toLabel(after.warning_case.state)));
        return {};
    }
};

} // namespace

std::unique_ptr<Command> makeStep() {
    return std::make_unique<Step>();
}

} // namespace sizao::cli
