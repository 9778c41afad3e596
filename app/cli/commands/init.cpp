// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/factories.h"
#include "app/cli/json_values.h"
#include "app/cli/officer_words.h"
#include "app/cli/passphrase.h"
#include "app/cli/text.h"

#include "core/service/people_service.h"
#include "core/service/vault_service.h"

namespace sizao::cli {
namespace {

// Facts are scored over one year; so the year before this one is covered whole.
base::Day standardDay(base::Day today) {
    return *base::Day::fromCivil(today.year() - 1, 1, 1);
}

class Init final : public Command {
public:
    [[nodiscard]] const Manual& manual() const override {
        static const Manual text{
            .name = "init",
            .summary = QT_TRANSLATE_NOOP("Cli", "新建数据文件，装入自带的负面清单"),
            .options = {{"organisation", QT_TRANSLATE_NOOP("Cli", "名称"),
                         QT_TRANSLATE_NOOP("Cli", "本单位名称"), true},
                        {"agency-word", QT_TRANSLATE_NOOP("Cli", "字头"),
                         QT_TRANSLATE_NOOP("Cli", "案号、文号开头的机关代字，如 云纪"), true},
                        {"user", QT_TRANSLATE_NOOP("Cli", "姓名[:角色,角色]"),
                         QT_TRANSLATE_NOOP("Cli", "用口令开启文件的人；不写角色则为 "
                                                  "SECTION_HEAD,HANDLER"),
                         true},
                        {"officer", QT_TRANSLATE_NOOP("Cli", "姓名[:角色,角色]"),
                         QT_TRANSLATE_NOOP("Cli", "其他用户；不写角色则为 HANDLER"), false, true,
                         choicesOf<domain::Role>},
                        {"standards-from", QT_TRANSLATE_NOOP("Cli", "日期"),
                         QT_TRANSLATE_NOOP("Cli", "负面清单从哪一天起适用；不写则为上一年 1 月 1 "
                                                  "日")}},
            .notes = QT_TRANSLATE_NOOP(
                "Cli", "口令至少 14 个字符或 6 个词。忘记口令就打不开文件。\n"
                       "早于适用日的事实不计分；要导入更早的资料，请把 --standards-from 提前。\n"
                       "文件已经存在时不会覆盖。"),
            .example = QT_TRANSLATE_NOOP("Cli", "--organisation 云江区纪委监委 --agency-word 云纪 "
                                                "--user 周敏 --officer 陈立:HANDLER"),
        };
        return text;
    }

    [[nodiscard]] Outcome<> run(const Invocation& call) const override {
        auto wanted = newVault(call);
        if (!wanted)
            return stop(wanted.error());
        const auto passphrase = readPassphrase(call.arguments, Asking::Twice);
        if (!passphrase)
            return stop(passphrase.error());
        const auto session = service::createVault(*wanted, *passphrase, call.environment);
        if (!session)
            return stop(session.error());
        const auto officers = await(service::PeopleService(**session).officers());
        if (!officers)
            return stop(officers.error());
        QJsonArray people;
        for (const domain::User& officer : *officers)
            people.append(toJson(officer));
        call.console.json({{QStringLiteral("vault"), wanted->path},
                           {QStringLiteral("organisation"), wanted->organisation},
                           {QStringLiteral("agency_word"), wanted->agency_word},
                           {QStringLiteral("standards_from"), toJson(wanted->standards_from)},
                           {QStringLiteral("officers"), people}});
        call.console.remark(Cli::tr("已新建“%1”，负面清单自 %2 起适用，登记用户 %3 人。")
                                .arg(wanted->path, wanted->standards_from.toIso())
                                .arg(officers->size()));
        return {};
    }

private:
    static Outcome<service::NewVault> newVault(const Invocation& call) {
        const Arguments& arguments = call.arguments;
        service::NewVault wanted;
        wanted.path = call.vaultPath();
        wanted.organisation = arguments.text("organisation");
        wanted.agency_word = arguments.text("agency-word");
        const auto from = arguments.day("standards-from");
        if (!from)
            return stop(from.error());
        wanted.standards_from = from->value_or(standardDay(call.environment.clock->today()));
        auto owner = officerFrom("user", arguments.text("user"),
                                 {domain::Role::SectionHead, domain::Role::Handler});
        if (!owner)
            return stop(owner.error());
        wanted.owner = std::move(*owner);
        for (const QString& text : arguments.texts("officer")) {
            auto officer = officerFrom("officer", text, {domain::Role::Handler});
            if (!officer)
                return stop(officer.error());
            wanted.officers.push_back(std::move(*officer));
        }
        return wanted;
    }
};

} // namespace

std::unique_ptr<Command> makeInit() {
    return std::make_unique<Init>();
}

} // namespace sizao::cli
