// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/factories.h"
#include "app/cli/draft_options.h"
#include "app/cli/text.h"

#include "core/rules/catalogue_document.h"
#include "core/service/draft_edits.h"

#include <algorithm>

namespace sizao::cli {
namespace {

using domain::StandardKind;

// The body of one thing as the draft has it so far, and what becomes of it.
struct Edited {
    service::DraftChange change;
    QJsonObject catalogue; // body; what grades mean
};

class StandardsEdit final : public Command {
public:
    [[nodiscard]] const Manual& manual() const override {
        static const Manual text{
            .name = "standards edit",
            .summary = QT_TRANSLATE_NOOP("Cli", "修改草案：名称、时间、一个指标或者预警模型"),
            .operands = QT_TRANSLATE_NOOP("Cli", "草案"),
            .leastOperands = 1,
            .mostOperands = 1,
            .options = options(),
            .notes = QT_TRANSLATE_NOOP("Cli", "改回与现行标准一样，就不再算改动。\n"
                                              "改动内容之后，原来的回测不再作数。"),
            .example = QT_TRANSLATE_NOOP("Cli", "窗口作风专项 --code YL03 --weight M-ZF=1.5 "
                                                "--grade 2=III"),
        };
        return text;
    }

    [[nodiscard]] Outcome<> run(const Invocation& call) const override {
        return withDraft(call, [&](auto&, auto& drafts, auto id) -> Outcome<> {
            const auto detail = await(drafts.detail(id));
            if (!detail)
                return stop(detail.error());
            const auto entry = draftEntryFrom(call.arguments, entryOf(detail->row.draft));
            if (!entry)
                return stop(entry.error());
            std::optional<service::DraftChange> change;
            if (call.arguments.has("code")) {
                auto made = changeFrom(call.arguments, *detail);
                if (!made)
                    return stop(made.error());
                change = std::move(*made);
            }
            if (const auto done = await(drafts.describe(id, *entry)); !done)
                return stop(done.error());
            return change ? await(drafts.change(id, {*change})) : Outcome<>();
        });
    }

private:
    static std::vector<Option> options() {
        std::vector<Option> all = draftOptions();
        const Option more[] = {
            {"code", QT_TRANSLATE_NOOP("Cli", "代码"),
             QT_TRANSLATE_NOOP("Cli", "要修改的指标或者预警模型")},
            {"name", QT_TRANSLATE_NOOP("Cli", "文字"), QT_TRANSLATE_NOOP("Cli", "指标的名称")},
            {"evidence", QT_TRANSLATE_NOOP("Cli", "文字"), QT_TRANSLATE_NOOP("Cli", "取证要求")},
            {"basis", QT_TRANSLATE_NOOP("Cli", "文字"), QT_TRANSLATE_NOOP("Cli", "依据")},
            {"weight", QT_TRANSLATE_NOOP("Cli", "模型=权重"),
             QT_TRANSLATE_NOOP("Cli", "在预警模型里的权重，如 M-ZF=1.5，0 为不计"), false, true},
            {"grade", QT_TRANSLATE_NOOP("Cli", "档次=等级"),
             QT_TRANSLATE_NOOP("Cli", "某一档的等级，如 2=III，2= 为只提示不计分"), false, true},
            {"text", QT_TRANSLATE_NOOP("Cli", "档次=表述"),
             QT_TRANSLATE_NOOP("Cli", "某一档的表述"), false, true},
            {"threshold", QT_TRANSLATE_NOOP("Cli", "级别=分值"),
             QT_TRANSLATE_NOOP("Cli", "预警模型的个人预警线，如 YELLOW=6.5"), false, true}};
        all.insert(all.end(), std::begin(more), std::end(more));
        return all;
    }

    static Outcome<Edited> found(const service::DraftDetail& detail, const QString& code) {
        Edited edited;
        bool isThere = false;
        rules::forEachVersion(service::replaced(detail.before, detail.changed),
                              [&](StandardKind kind, const auto& version) {
                                  if (kind == StandardKind::Catalogue)
                                      edited.catalogue = rules::bodyObject(version.body);
                                  if (version.code != code)
                                      return;
                                  isThere = true;
                                  edited.change = {kind, code, {}, rules::bodyObject(version.body)};
                              });
        if (!isThere || edited.change.kind == StandardKind::Catalogue)
            return stop(Exit::Refused, Cli::tr("没有代码是“%1”的指标或者预警模型。").arg(code));
        return edited;
    }

    static Outcome<service::DraftChange> changeFrom(const Arguments& arguments,
                                                    const service::DraftDetail& detail) {
        auto edited = found(detail, arguments.text("code").toUpper());
        if (!edited)
            return stop(edited.error());
        for (const auto edit : {editTexts, editWeights, editLevels, editThresholds})
            if (auto done = edit(arguments, *edited); !done)
                return stop(done.error());
        service::DraftChange& change = edited->change;
        change.name = change.body[change.kind == StandardKind::Model ? u"zh" : u"name"].toString();
        return std::move(change);
    }

    static Outcome<> editTexts(const Arguments& arguments, Edited& edited) {
        for (const auto& [option, field] :
             {std::pair("name", "name"), std::pair("basis", "basis_zh"),
              std::pair("evidence", "evidence_zh")})
            if (arguments.has(option))
                edited.change.body = service::withText(edited.change.body, QLatin1String(field),
                                                       arguments.text(option));
        return {};
    }

    static Problem wrong(const char* option, const QString& word) {
        return {Exit::Usage, Cli::tr("选项 --%1 的“%2”写法不对，见 sizaoctl help standards edit。")
                                 .arg(QLatin1String(option), word)};
    }

    static Outcome<> editWeights(const Arguments& arguments, Edited& edited) {
        for (const QString& word : arguments.texts("weight")) {
            const auto hundredths = service::hundredthsFrom(word.section(u'=', 1));
            if (!hundredths || edited.change.kind != StandardKind::Indicator)
                return stop(wrong("weight", word));
            edited.change.body = service::withWeight(
                edited.change.body, word.section(u'=', 0, 0).toUpper(), *hundredths);
        }
        return {};
    }

    static Outcome<> editLevels(const Arguments& arguments, Edited& edited) {
        for (const QString& word : arguments.texts("grade")) {
            const QString grade = word.section(u'=', 1);
            const auto known = Arguments::enumFrom<domain::Grade>(grade);
            if ((!known && !grade.isEmpty()) || edited.change.kind != StandardKind::Indicator)
                return stop(wrong("grade", word));
            edited.change.body = service::withGrade(
                edited.change.body, word.section(u'=', 0, 0).toInt(), known, edited.catalogue);
        }
        for (const QString& word : arguments.texts("text"))
            edited.change.body = service::withLevelText(
                edited.change.body, word.section(u'=', 0, 0).toInt(), word.section(u'=', 1));
        return {};
    }

    static Outcome<> editThresholds(const Arguments& arguments, Edited& edited) {
        for (const QString& word : arguments.texts("threshold")) {
            const auto tier = Arguments::enumFrom<domain::Tier>(word.section(u'=', 0, 0));
            const auto points = service::milliPointsFrom(word.section(u'=', 1));
            if (!tier || !points || edited.change.kind != StandardKind::Model)
                return stop(wrong("threshold", word));
            edited.change.body = service::withThreshold(edited.change.body, *tier, *points);
        }
        return {};
    }
};

} // namespace

std::unique_ptr<Command> makeStandardsEdit() {
    return std::make_unique<StandardsEdit>();
}

} // namespace sizao::cli
