// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/import_texts.h"

#include "core/base/limits.h"

#include <QCoreApplication>

namespace sizao::service {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

} // namespace

void addError(RowVerdict& verdict, qint64 row, const QString& reason) {
    verdict.fate = RowFate::Rejected;
    verdict.issues.push_back({row, {}, reason, intake::Severity::Error});
}

void addWarning(RowVerdict& verdict, qint64 row, const QString& reason) {
    verdict.issues.push_back({row, {}, reason, intake::Severity::Warning});
}

namespace import_texts {

QString sourceChanged() {
    return Text::tr("这一行以前导入过，内容与库中不同，没有覆盖。需要改动请在库中更正。");
}
QString factsTooLong() {
    return Text::tr("事实超过 %1 个字，请精简，原件作为附件存入。")
        .arg(base::limits::factsCharacters);
}
QString noFacts() {
    return Text::tr("没有写明事实，请补填。");
}
QString unknownUnit(const QString& unit) {
    return Text::tr("单位“%1”不在单位名册，请核对名称或先导入单位。").arg(unit);
}
QString unknownUnitAtTime(const QString& unit) {
    return Text::tr("当时单位“%1”不在单位名册，改按任职经历确定。").arg(unit);
}
QString unknownNumber(const QString& number) {
    return Text::tr("工号“%1”不在干部名册，请核对工号或先导入干部。").arg(number);
}
QString otherName(const QString& number, const QString& known, const QString& given) {
    return Text::tr("工号“%1”在名册中是%2，表中写的是%3，请核对。").arg(number, known, given);
}
QString unknownName(const QString& name) {
    return Text::tr("干部名册里没有“%1”，请核对姓名或先导入干部。").arg(name);
}
QString sharedName(const QString& name, std::size_t count) {
    return Text::tr("“%1”在名册中有 %2 人，凭现有内容认不出是哪一位，请补填工号。")
        .arg(name)
        .arg(count);
}
QString unknownIndicator(const QString& indicator) {
    return Text::tr("指标“%1”不在负面清单，请改为清单中的指标代码。").arg(indicator);
}
QString beforeStandards(const QString& indicator) {
    return Text::tr("行为早于指标“%1”的生效日，照录但不计分。").arg(indicator);
}
QString otherSubject(const QString& indicator) {
    return Text::tr("指标“%1”不适用于这类对象，请改选指标。").arg(indicator);
}
QString unknownLevel(const QString& indicator, int level) {
    return Text::tr("指标“%1”没有第 %2 档，请按清单填写档次。").arg(indicator).arg(level);
}
QString lowestLevel() {
    return Text::tr("没有写档次，先按最低一档登记，核实时请确认。");
}
QString concludedInFuture() {
    return Text::tr("结论日期在今天之后，请核对。");
}
QString newUnit(const QString& unit) {
    return Text::tr("单位“%1”原先没有，已一并新建。").arg(unit);
}
QString unknownParent(const QString& unit) {
    return Text::tr("上级单位“%1”不在单位名册，没有填入。").arg(unit);
}
QString nameChanged(const QString& before, const QString& after) {
    return Text::tr("同一工号的姓名由%1改为%2，已按来源更新。").arg(before, after);
}

} // namespace import_texts

} // namespace sizao::service
