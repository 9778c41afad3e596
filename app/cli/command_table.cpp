// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/factories.h"

namespace sizao::cli {

const std::vector<std::unique_ptr<Command>>& commands() {
    static const auto table = [] {
        std::vector<std::unique_ptr<Command>> made;
        for (const auto make : {makeInit,
                                makeDemo,
                                makeOfficers,
                                makePreview,
                                makeImport,
                                makePersons,
                                makeEnter,
                                makeRecords,
                                makeRecord,
                                makeVerifyRecord,
                                makeRecordsCorrect,
                                makeRecordsRetract,
                                makeRecordsReinstate,
                                makeRecordsExempt,
                                makeRecordsMerge,
                                makeRecordsUnmerge,
                                makeRecordsDuplicates,
                                makeSignals,
                                makeExplain,
                                makeAdopt,
                                makeDismiss,
                                makeTasks,
                                makeCases,
                                makeCase,
                                makeSteps,
                                makeStep,
                                makeItems,
                                makeWhatIf,
                                makeStandardsList,
                                makeStandardsShow,
                                makeStandardsCompare,
                                makeStandardsExport,
                                makeStandardsImport,
                                makeStandardsNew,
                                makeStandardsDrafts,
                                makeStandardsDraft,
                                makeStandardsEdit,
                                makeStandardsSubmit,
                                makeStandardsAgree,
                                makeStandardsReturn,
                                makeStandardsPublish,
                                makeStandardsDiscard,
                                makeInterestAdd,
                                makeInterestList,
                                makeInterestEnd,
                                makeCalendarShow,
                                makeCalendarImport,
                                makeCalendarChange,
                                makeCalendarConfirm,
                                makeCalendarExport,
                                makeCalendarDue,
                                makeLetterNames,
                                makeLetterTemplate,
                                makeLetterRender,
                                makeLetterPrint,
                                makeDoctor,
                                makeRecompute,
                                makeWorlds})
            made.push_back(make());
        return made;
    }();
    return table;
}

const Command* findCommand(const QString& name) {
    for (const auto& command : commands())
        if (name == QLatin1String(command->manual().name))
            return command.get();
    return nullptr;
}

QStringList membersOf(const QString& group) {
    QStringList names;
    for (const auto& command : commands())
        if (const QString name = QLatin1String(command->manual().name);
            name.startsWith(group + u' '))
            names.append(name);
    return names;
}

} // namespace sizao::cli
