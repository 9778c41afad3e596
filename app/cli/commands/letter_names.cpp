// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/factories.h"
#include "app/cli/text.h"
#include "app/cli/text_table.h"

#include "core/documents/placeholders.h"

#include <span>

namespace sizao::cli {
namespace {

class LetterNames final : public Command {
public:
    [[nodiscard]] const Manual& manual() const override {
        static const Manual text{
            .name = "letter names",
            .summary = QT_TRANSLATE_NOOP("Cli", "列出文书模板可以使用的占位符"),
            .needsVault = false,
            .options = {},
            .notes =
                QT_TRANSLATE_NOOP("Cli", "在模板里写成 {{姓名}}。重复项写成 {{#整改事项}} … "
                                         "{{/整改事项}}，中间的表格行或者段落逐项重复，列名只能"
                                         "写在中间。"),
        };
        return text;
    }

    [[nodiscard]] Outcome<> run(const Invocation& call) const override {
        TextTable table({{Cli::tr("占位符")}, {Cli::tr("含义")}});
        const auto list = [&](std::span<const documents::Placeholder> names, const char* kind,
                              const QString& group) {
            for (const documents::Placeholder& each : names) {
                const QString name = QString::fromUtf8(each.name);
                const QString meaning = QCoreApplication::translate("Letter", each.meaning);
                call.console.json({{QStringLiteral("name"), name},
                                   {QStringLiteral("code"), QLatin1String(each.code)},
                                   {QStringLiteral("kind"), QLatin1String(kind)},
                                   {QStringLiteral("group"), group},
                                   {QStringLiteral("meaning"), meaning}});
                table.add({group.isEmpty() ? name : group + u'.' + name, meaning});
            }
        };
        list(documents::generalPlaceholders(), "GENERAL", {});
        list(documents::elementPlaceholders(), "ELEMENT", {});
        for (const documents::PlaceholderGroup& group : documents::placeholderGroups()) {
            list({&group.group, 1}, "GROUP", {});
            list(group.columns, "COLUMN", QString::fromUtf8(group.group.name));
        }
        call.console.print(table.toText());
        return {};
    }
};

} // namespace

std::unique_ptr<Command> makeLetterNames() {
    return std::make_unique<LetterNames>();
}

} // namespace sizao::cli
