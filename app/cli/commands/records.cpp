// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/factories.h"
#include "app/cli/json_values.h"
#include "app/cli/lookup.h"
#include "app/cli/record_text.h"
#include "app/cli/text.h"
#include "app/cli/text_table.h"

#include "core/base/limits.h"

#include <algorithm>
#include <limits>

namespace sizao::cli {
namespace {

constexpr qint64 standardLimit = 50;

class Records final : public Command {
public:
    [[nodiscard]] const Manual& manual() const override {
        static const Manual text{
            .name = "records",
            .summary = QT_TRANSLATE_NOOP("Cli", "列出监督信息，最近发现的在前"),
            .options = {{"state", QT_TRANSLATE_NOOP("Cli", "状态"),
                         QT_TRANSLATE_NOOP("Cli", "只列这些状态"), false, true,
                         choicesOf<domain::RecordState>},
                        {"channel", QT_TRANSLATE_NOOP("Cli", "代码"),
                         QT_TRANSLATE_NOOP("Cli", "只列这个渠道，如 C02")},
                        {"indicator", QT_TRANSLATE_NOOP("Cli", "代码"),
                         QT_TRANSLATE_NOOP("Cli", "只列这项指标，如 YL03")},
                        {"person", QT_TRANSLATE_NOOP("Cli", "工号"),
                         QT_TRANSLATE_NOOP("Cli", "只列这名干部的")},
                        {"unit", QT_TRANSLATE_NOOP("Cli", "单位"),
                         QT_TRANSLATE_NOOP("Cli", "只列这个单位的：单位本身和当时在那里的干部")},
                        {"unknown-subject", nullptr, QT_TRANSLATE_NOOP("Cli", "只列对象不明的")},
                        {"from", QT_TRANSLATE_NOOP("Cli", "日期"),
                         QT_TRANSLATE_NOOP("Cli", "发现日从这天起")},
                        {"to", QT_TRANSLATE_NOOP("Cli", "日期"),
                         QT_TRANSLATE_NOOP("Cli", "发现日到这天止，含这天")},
                        {"limit", QT_TRANSLATE_NOOP("Cli", "条数"),
                         QT_TRANSLATE_NOOP("Cli", "最多列出多少条；不写则为 50，0 为全部")},
                        {"after", QT_TRANSLATE_NOOP("Cli", "位置"),
                         QT_TRANSLATE_NOOP("Cli", "从这一条之后列起，位置见 --json 的 key")}},
            .notes = QT_TRANSLATE_NOOP("Cli", "加 --json 时每行一条。"),
            .example = QT_TRANSLATE_NOOP("Cli", "--state SUBMITTED --from 2026-01-01 --limit 0"),
        };
        return text;
    }

    [[nodiscard]] Outcome<> run(const Invocation& call) const override {
        auto wanted = wantedFrom(call.arguments);
        if (!wanted)
            return stop(wanted.error());
        const auto session = call.openVault();
        if (!session)
            return stop(session.error());
        if (auto narrowed = narrow(**session, call.arguments, wanted->filter); !narrowed)
            return narrowed;
        return list(call.console, **session, *wanted);
    }

private:
    struct Wanted {
        service::RecordFilter filter;
        std::optional<service::RecordKey> after;
        qint64 limit = standardLimit;
    };

    static Outcome<Wanted> wantedFrom(const Arguments& arguments) {
        Wanted wanted;
        auto states = arguments.choices<domain::RecordState>("state");
        const auto from = arguments.day("from");
        const auto to = arguments.day("to");
        const auto limit = arguments.number("limit", 0, std::numeric_limits<int>::max());
        if (!states || !from || !to || !limit)
            return stop(!states ? states.error()
                        : !from ? from.error()
                        : !to   ? to.error()
                                : limit.error());
        wanted.filter.standings = std::move(*states);
        wanted.filter.channel = arguments.text("channel").toUpper();
        wanted.filter.indicator = arguments.text("indicator").toUpper();
        wanted.filter.found_from = *from;
        wanted.filter.found_to = *to;
        wanted.filter.only_unknown_subject = arguments.has("unknown-subject");
        wanted.limit = limit->value_or(standardLimit);
        if (wanted.limit == 0)
            wanted.limit = std::numeric_limits<qint64>::max();
        if (arguments.has("after")) {
            wanted.after = keyFrom(arguments.text("after"));
            if (!wanted.after)
                return stop(
                    Exit::Usage,
                    Cli::tr("--after 的“%1”不是 --json 给出的 key。").arg(arguments.text("after")));
        }
        return wanted;
    }

    static Outcome<> narrow(service::Session& session, const Arguments& arguments,
                            service::RecordFilter& filter) {
        if (arguments.has("person")) {
            const auto person = findPerson(session, arguments.text("person"));
            if (!person)
                return stop(person.error());
            filter.person = *person;
        }
        if (arguments.has("unit")) {
            const auto unit = findUnit(session, arguments.text("unit"));
            if (!unit)
                return stop(unit.error());
            filter.unit = *unit;
        }
        return {};
    }

    // Page by page; JSON lines leave at once, the table needs all widths first.
    static Outcome<> list(const Console& console, service::Session& session, Wanted wanted) {
        const service::RecordService records(session);
        TextTable table({{Cli::tr("发现日")},
                         {Cli::tr("事发日")},
                         {Cli::tr("状态")},
                         {Cli::tr("渠道")},
                         {Cli::tr("对象")},
                         {Cli::tr("当时单位")},
                         {Cli::tr("指标")},
                         {Cli::tr("等级")},
                         {Cli::tr("编号")}});
        qint64 listed = 0;
        bool more = true;
        while (more && listed < wanted.limit) {
            const auto size =
                static_cast<int>(std::min<qint64>(base::limits::pageRows, wanted.limit - listed));
            const auto page = await(records.page(wanted.filter, wanted.after, size));
            if (!page)
                return stop(page.error());
            for (const service::RecordRow& row : *page) {
                console.json(toJson(row));
                if (!console.isJson())
                    table.add(cells(row));
                wanted.after = row.key();
            }
            listed += static_cast<qint64>(page->size());
            more = page->size() == static_cast<std::size_t>(size);
        }
        console.print(table.isEmpty() ? Cli::tr("没有符合条件的监督信息。") : table.toText());
        if (more && wanted.after && listed > 0)
            console.remark(
                Cli::tr("已列出 %1 条。继续：--after %2").arg(listed).arg(keyText(*wanted.after)));
        return {};
    }

    static QStringList cells(const service::RecordRow& row) {
        return {row.record.found_on.toIso(),
                dayText(row.record.occurred_on),
                domain::toLabel(row.standing),
                row.record.channel,
                row.subject_name.isEmpty() ? domain::toLabel(domain::SubjectKind::Unknown)
                                           : row.subject_name,
                row.unit_name,
                row.record.indicator,
                row.record.grade ? domain::toLabel(*row.record.grade) : QString(),
                idText(row.record.id)};
    }
};

} // namespace

std::unique_ptr<Command> makeRecords() {
    return std::make_unique<Records>();
}

} // namespace sizao::cli
