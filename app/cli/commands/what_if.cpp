// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/factories.h"
#include "app/cli/interruption.h"
#include "app/cli/lookup.h"
#include "app/cli/text.h"
#include "app/cli/what_if_text.h"
#include "app/cli/whole_file.h"

#include "core/rules/seed.h"

namespace sizao::cli {
namespace {

using service::WhatIfRequest;
using service::WhatIfService;

constexpr int mostPercent = 1000;
constexpr int mostCapacity = 100'000;

// `6` or `6.5` points as thousandths.
std::optional<domain::MilliPoints> pointsFrom(const QString& text) {
    bool isNumber = false;
    const double points = text.toDouble(&isNumber);
    if (!isNumber || points <= 0 || points > 1000)
        return std::nullopt;
    return qRound64(points * 1000);
}

// `M-ZF=5.5,9,12`
Outcome<rules::Adjustments::Lines> linesFrom(const char* option, const QString& word,
                                             rules::LinesOf of) {
    const QStringList sides = word.split(u'=');
    const QStringList numbers = sides.value(1).split(u',');
    rules::Adjustments::Lines lines{sides.value(0).toUpper(), {}, of};
    bool isFine = sides.size() == 2 && numbers.size() == 3;
    for (qsizetype i = 0; isFine && i < 3; ++i) {
        const auto points = pointsFrom(numbers[i]);
        isFine = points.has_value();
        lines.thresholds[static_cast<std::size_t>(i)] = points.value_or(0);
    }
    if (!isFine)
        return stop(Exit::Usage, Cli::tr("--%1 写成 模型=黄,橙,红，例如 M-ZF=6,9,12；“%2”不行。")
                                     .arg(QLatin1String(option), word));
    return lines;
}

// `BX=50` or `XN01@M-XN=120`
Outcome<rules::Adjustments::Factor> factorFrom(const QString& word) {
    const QStringList sides = word.split(u'=');
    const QStringList names = sides.value(0).toUpper().split(u'@');
    bool isNumber = false;
    const int percent = sides.value(1).toInt(&isNumber);
    if (sides.size() != 2 || names.size() > 2 || names[0].isEmpty() || !isNumber || percent < 0
        || percent > mostPercent)
        return stop(Exit::Usage, Cli::tr("--weight 写成 指标或类别=百分比，例如 BX=50，或者 "
                                         "XN01@M-XN=120；“%1”不行。")
                                     .arg(word));
    return rules::Adjustments::Factor{names[0], names.value(1), percent};
}

class WhatIf final : public Command {
public:
    [[nodiscard]] const Manual& manual() const override {
        static const Manual text{
            .name = "what-if",
            .summary = QT_TRANSLATE_NOOP("Cli", "回测：标准改了，过去会提出哪些信号"),
            .options =
                {{"kind", QT_TRANSLATE_NOOP("Cli", "对象"),
                  QT_TRANSLATE_NOOP("Cli", "比较干部（person）还是单位（unit）；不写则比较干部")},
                 {"threshold", QT_TRANSLATE_NOOP("Cli", "模型=黄,橙,红"),
                  QT_TRANSLATE_NOOP("Cli", "改一个模型的三条预警线，如 M-ZF=5.5,9,12；单位的为"
                                           "其自身问题的分数线"),
                  false, true},
                 {"rate", QT_TRANSLATE_NOOP("Cli", "模型=黄,橙,红"),
                  QT_TRANSLATE_NOOP("Cli", "改一个模型的单位每百人预警线，如 M-ZF=50,80,110"),
                  false, true},
                 {"weight", QT_TRANSLATE_NOOP("Cli", "指标=百分比"),
                  QT_TRANSLATE_NOOP("Cli", "改一个指标或类别的权重，如 BX=50；只改一个模型里的写"
                                           "成 XN01@M-XN=120；0 为不计"),
                  false, true},
                 {"catalogue", QT_TRANSLATE_NOOP("Cli", "文件"),
                  QT_TRANSLATE_NOOP("Cli", "以这份清单（JSON）为草案；不写则在现行标准上改")},
                 {"from", QT_TRANSLATE_NOOP("Cli", "日期"),
                  QT_TRANSLATE_NOOP("Cli", "比较从这天起的信号；不写则为近 24 个月")},
                 {"to", QT_TRANSLATE_NOOP("Cli", "日期"),
                  QT_TRANSLATE_NOOP("Cli", "比较到这天为止的信号；不写则为今天")},
                 {"mode", QT_TRANSLATE_NOOP("Cli", "方式"),
                  QT_TRANSLATE_NOOP("Cli", "不写则视为一直施行"), false, false,
                  choicesOf<service::WhatIfMode>},
                 {"since", QT_TRANSLATE_NOOP("Cli", "日期"),
                  QT_TRANSLATE_NOOP("Cli", "草案自这天起施行，用于 prospective；不写则为比较的"
                                           "第一天")},
                 {"capacity", QT_TRANSLATE_NOOP("Cli", "件数"),
                  QT_TRANSLATE_NOOP("Cli", "每月能研判多少件，标出超出的月份")},
                 {"subject", QT_TRANSLATE_NOOP("Cli", "工号或单位"),
                  QT_TRANSLATE_NOOP("Cli", "并排显示此人（此单位）两边的依据单")},
                 {"curve", nullptr,
                  QT_TRANSLATE_NOOP("Cli", "也列预警线高低与达到的人数（单位数）")},
                 {"sensitivity", nullptr,
                  QT_TRANSLATE_NOOP("Cli", "也列每项权重上下一成时信号数的变化")}},
            .notes = QT_TRANSLATE_NOOP(
                "Cli", "两边按同一做法推演：信号当日签发，案件满该级别的整改期限即结案；人们实际"
                       "作出的决定不计。\n"
                       "只在内存中计算，数据文件不变。摘要写入发布材料，证明看过哪一次回测。\n"
                       "按 Ctrl+C 停止。"),
            .example = "--threshold M-ZF=5.5,9,12 --weight BX=80 --capacity 20",
        };
        return text;
    }

    [[nodiscard]] Outcome<> run(const Invocation& call) const override {
        auto request = requestFrom(call.arguments);
        if (!request)
            return stop(request.error());
        const auto session = call.openVault();
        if (!session)
            return stop(session.error());
        if (auto draft = takeCatalogue(call, **session, *request); !draft)
            return draft;
        const auto subject = subjectFrom(call.arguments, **session, request->kind);
        if (!subject)
            return stop(subject.error());
        const base::Progress progress;
        const Interruption interruption(progress);
        WhatIfService service(**session);
        auto answer = answerTo(call, service, *request, *subject, progress);
        if (!answer)
            return stop(answer.error());
        call.console.json(toJson(*answer));
        call.console.print(toText(*answer));
        if (answer->sheets)
            for (const service::WhatIfSheets& sheets : *answer->sheets)
                call.console.print(u'\n' + sheets.model_name + u'\n' + sideBySide(sheets));
        return {};
    }

private:
    using Subject = std::optional<domain::SubjectRef>;

    static Outcome<Subject> subjectFrom(const Arguments& arguments, service::Session& session,
                                        domain::SubjectKind kind) {
        if (!arguments.has("subject"))
            return Subject();
        const QString text = arguments.text("subject");
        const auto found = [kind](const auto& id) -> Outcome<Subject> {
            return id ? Outcome<Subject>(domain::SubjectRef{kind, *id}) : stop(id.error());
        };
        return kind == domain::SubjectKind::Unit ? found(findUnit(session, text))
                                                 : found(findPerson(session, text));
    }

    // What lines are moved depends on whom it is about.
    static Outcome<> takeLines(const Arguments& arguments, WhatIfRequest& request) {
        const bool ofUnits = request.kind == domain::SubjectKind::Unit;
        if (arguments.has("rate") && !ofUnits)
            return stop(Exit::Usage, Cli::tr("--rate 是单位的预警线，请加 --kind unit。"));
        for (const auto& [option, of] :
             {std::pair("threshold", ofUnits ? rules::LinesOf::UnitOwn : rules::LinesOf::Persons),
              std::pair("rate", rules::LinesOf::UnitRate)})
            for (const QString& word : arguments.texts(option)) {
                const auto lines = linesFrom(option, word, of);
                if (!lines)
                    return stop(lines.error());
                request.adjustments.lines.push_back(*lines);
            }
        return {};
    }

    static Outcome<WhatIfRequest> requestFrom(const Arguments& arguments) {
        const auto from = arguments.day("from");
        const auto to = arguments.day("to");
        const auto since = arguments.day("since");
        const auto kind = arguments.choice<domain::SubjectKind>("kind");
        const auto mode = arguments.choice<service::WhatIfMode>("mode");
        const auto capacity = arguments.number("capacity", 1, mostCapacity);
        if (!from || !to || !since)
            return stop(!from ? from.error() : !to ? to.error() : since.error());
        if (!kind || !mode || !capacity)
            return stop(!kind ? kind.error() : !mode ? mode.error() : capacity.error());
        WhatIfRequest request;
        request.kind = kind->value_or(domain::SubjectKind::Person);
        if (request.kind == domain::SubjectKind::Unknown)
            return stop(Exit::Usage, Cli::tr("--kind 写 person（干部）或者 unit（单位）。"));
        request.from = *from;
        request.to = *to;
        request.since = *since;
        request.mode =
            mode->value_or(*since ? service::WhatIfMode::Prospective : service::WhatIfMode::AsIf);
        request.capacity = static_cast<int>(capacity->value_or(0));
        if (auto lines = takeLines(arguments, request); !lines)
            return stop(lines.error());
        for (const QString& word : arguments.texts("weight")) {
            const auto factor = factorFrom(word);
            if (!factor)
                return stop(factor.error());
            request.adjustments.factors.push_back(*factor);
        }
        return request;
    }

    static Outcome<> takeCatalogue(const Invocation& call, const service::Session& session,
                                   WhatIfRequest& request) {
        if (!call.arguments.has("catalogue"))
            return {};
        const auto json = readWholeFile(call.arguments.text("catalogue"));
        if (!json)
            return stop(json.error());
        const auto seed = rules::seedFromCatalogue(*json, session.today());
        if (!seed)
            return stop(seed.error());
        auto draft = rules::Standards::compile({seed->catalogue}, seed->indicators, seed->models);
        if (!draft)
            return stop(draft.error());
        request.draft = std::make_shared<const rules::Standards>(std::move(*draft));
        return {};
    }

    static Outcome<WhatIfAnswer> answerTo(const Invocation& call, WhatIfService& service,
                                          const WhatIfRequest& request, const Subject& subject,
                                          const base::Progress& progress) {
        WhatIfAnswer answer;
        answer.mode = request.mode;
        auto report = await(service.compare(request, progress));
        if (!report)
            return stop(report.error());
        answer.report = std::move(*report);
        if (request.mode == service::WhatIfMode::Prospective)
            answer.since = request.since.value_or(answer.report.period.from);
        if (call.arguments.has("curve")) {
            auto curves = await(service.curves(request, progress));
            if (!curves)
                return stop(curves.error());
            answer.curves = std::move(*curves);
        }
        if (call.arguments.has("sensitivity")) {
            auto effects = await(service.sensitivity(request, progress));
            if (!effects)
                return stop(effects.error());
            answer.sensitivity = std::move(*effects);
        }
        if (subject)
            return withSheets(service, request, *subject, std::move(answer));
        return answer;
    }

    // Of the models in which either side has a signal.
    static Outcome<WhatIfAnswer> withSheets(WhatIfService& service, const WhatIfRequest& request,
                                            const domain::SubjectRef& subject,
                                            WhatIfAnswer answer) {
        answer.sheets.emplace();
        for (const service::WhatIfModel& model : answer.report.models) {
            auto sheets = await(service.sheets(request, subject, model.code));
            if (!sheets)
                return stop(sheets.error());
            if (!sheets->before.empty() || !sheets->after.empty())
                answer.sheets->push_back(std::move(*sheets));
        }
        return answer;
    }
};

} // namespace

std::unique_ptr<Command> makeWhatIf() {
    return std::make_unique<WhatIf>();
}

} // namespace sizao::cli
