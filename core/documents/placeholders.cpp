// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/placeholders.h"

#include <QtGlobal>

#include <algorithm>

namespace sizao::documents {
namespace {

constexpr Placeholder general[] = {
    {"份号", "COPY_NUMBER", QT_TRANSLATE_NOOP("Letter", "涉密公文的份数序号，六位数字")},
    {"密级", "SECRECY", QT_TRANSLATE_NOOP("Letter", "密级和保密期限，如：机密★1年")},
    {"紧急程度", "URGENCY", QT_TRANSLATE_NOOP("Letter", "特急或者加急")},
    {"发文机关", "AGENCY", QT_TRANSLATE_NOOP("Letter", "发文机关全称")},
    {"机关标志", "AGENCY_MARK",
     QT_TRANSLATE_NOOP("Letter", "版头上红色的机关名称，联合行文时每个机关一行")},
    {"文号", "NUMBER", QT_TRANSLATE_NOOP("Letter", "发文字号，如：云纪警诫〔2026〕12号")},
    {"签发人", "SIGNER", QT_TRANSLATE_NOOP("Letter", "签发人姓名")},
    {"日期", "DATE", QT_TRANSLATE_NOOP("Letter", "成文日期")},
    {"案号", "CASE_NUMBER", QT_TRANSLATE_NOOP("Letter", "预警案件编号")},
    {"预警级别", "TIER", QT_TRANSLATE_NOOP("Letter", "黄色、橙色或者红色预警")},
    {"姓名", "NAME", QT_TRANSLATE_NOOP("Letter", "被警示人姓名")},
    {"单位", "UNIT", QT_TRANSLATE_NOOP("Letter", "被警示人所在单位，或者被警示单位")},
    {"职务", "POST", QT_TRANSLATE_NOOP("Letter", "被警示人现任职务")},
    {"主送", "RECIPIENT", QT_TRANSLATE_NOOP("Letter", "主送对象，如：张伟同志")},
    {"承办部门", "SECTION", QT_TRANSLATE_NOOP("Letter", "承办部门")},
    {"承办人", "HANDLERS", QT_TRANSLATE_NOOP("Letter", "两名承办人，用顿号隔开")},
    {"联系电话", "PHONE", QT_TRANSLATE_NOOP("Letter", "承办部门的电话")},
    {"受理部门", "RIGHTS_SECTION", QT_TRANSLATE_NOOP("Letter", "受理陈述申辩、复核申请的部门")},
    {"申辩期限", "STATEMENT_DUE", QT_TRANSLATE_NOOP("Letter", "陈述申辩的截止日期")},
    {"复核期限", "REVIEW_DUE", QT_TRANSLATE_NOOP("Letter", "申请复核的截止日期")},
    {"整改期限", "RECTIFY_DUE", QT_TRANSLATE_NOOP("Letter", "完成整改的截止日期")},
    {"方案期限", "PLAN_DUE", QT_TRANSLATE_NOOP("Letter", "报送整改方案的截止日期")},
    {"送达文书", "SERVED_LETTER", QT_TRANSLATE_NOOP("Letter", "送达的文书名称")},
    {"受送达人", "RECEIVER", QT_TRANSLATE_NOOP("Letter", "受送达人姓名或者单位名称")},
    {"送达人", "SERVERS", QT_TRANSLATE_NOOP("Letter", "两名送达人，用顿号隔开")},
    {"送达方式", "SERVICE_METHOD", QT_TRANSLATE_NOOP("Letter", "当面、留置、邮寄等")},
    {"送达地点", "SERVICE_PLACE", QT_TRANSLATE_NOOP("Letter", "送达地点")},
    {"送达日期", "SERVED_ON", QT_TRANSLATE_NOOP("Letter", "送达日期")},
    {"所涉文书", "ABOUT_LETTER",
     QT_TRANSLATE_NOOP("Letter", "复核、撤销、变更所针对的文书名称和文号")},
    {"复核决定", "REVIEW_RESULT", QT_TRANSLATE_NOOP("Letter", "复核决定和理由")},
    {"验收人", "ACCEPTORS", QT_TRANSLATE_NOOP("Letter", "验收人，用顿号隔开")},
    {"验收意见", "ACCEPTANCE", QT_TRANSLATE_NOOP("Letter", "验收意见")},
    {"销号日期", "CLOSED_ON", QT_TRANSLATE_NOOP("Letter", "同意销号的日期")},
    {"印发机关", "PRINTER", QT_TRANSLATE_NOOP("Letter", "印发机关，一般是办公室")},
    {"印发日期", "PRINT_DATE", QT_TRANSLATE_NOOP("Letter", "送往印制的日期")},
};

constexpr Placeholder elements[] = {
    {"来源与核实经过", "SOURCE", QT_TRANSLATE_NOOP("Letter", "问题来源与核实经过")},
    {"查明的事实", "FACTS", QT_TRANSLATE_NOOP("Letter", "查明的事实：时间、地点、行为、后果")},
    {"指标与依据条款", "STANDARD", QT_TRANSLATE_NOOP("Letter", "适用指标、版本与依据条款")},
    {"依据单", "SHEET", QT_TRANSLATE_NOOP("Letter", "触发依据单的名称和摘要码")},
    {"性质及危害", "NATURE_HARM", QT_TRANSLATE_NOOP("Letter", "问题性质及危害")},
    {"告诫与纠偏", "ADMONISH", QT_TRANSLATE_NOOP("Letter", "告诫与纠偏事项")},
    {"劝勉并终止错误行为", "DESIST", QT_TRANSLATE_NOOP("Letter", "劝勉并责令终止错误行为")},
    {"整改要求与销号标准", "RECTIFY", QT_TRANSLATE_NOOP("Letter", "整改要求与销号标准")},
    {"期限与报告", "DUE_REPORT", QT_TRANSLATE_NOOP("Letter", "整改期限与报告方式")},
    {"后果", "CONSEQUENCE", QT_TRANSLATE_NOOP("Letter", "逾期或再犯的后果")},
    {"是否入档", "ARCHIVE_NOTE", QT_TRANSLATE_NOOP("Letter", "影响期与是否入廉政档案")},
    {"申辩与复核", "RIGHTS", QT_TRANSLATE_NOOP("Letter", "陈述申辩与复核：期限、受理部门、方式")},
    {"审批", "APPROVAL", QT_TRANSLATE_NOOP("Letter", "审批记录")},
    {"申辩采纳情况", "STATEMENT_RESULT", QT_TRANSLATE_NOOP("Letter", "陈述申辩的采纳情况与理由")},
    {"抄送", "CC", QT_TRANSLATE_NOOP("Letter", "抄送机关，用逗号隔开")},
    {"送达回证", "RECEIPT", QT_TRANSLATE_NOOP("Letter", "送达回证（两名送达人）")},
    {"谈话记录", "TALK", QT_TRANSLATE_NOOP("Letter", "谈话记录（两名谈话人）")},
};

constexpr Placeholder rectificationColumns[] = {
    {"序号", "NUMBER", QT_TRANSLATE_NOOP("Letter", "序号，不填时自动编排")},
    {"问题", "PROBLEM", QT_TRANSLATE_NOOP("Letter", "要整改的问题")},
    {"类别", "CLASS", QT_TRANSLATE_NOOP("Letter", "立行立改、限期整改或者长期坚持")},
    {"责任领导", "LEADER", QT_TRANSLATE_NOOP("Letter", "责任领导")},
    {"责任单位", "OWNER", QT_TRANSLATE_NOOP("Letter", "责任单位或者责任人")},
    {"措施", "MEASURES", QT_TRANSLATE_NOOP("Letter", "整改措施")},
    {"期限", "DUE", QT_TRANSLATE_NOOP("Letter", "整改期限")},
    {"销号标准", "CLOSE_STANDARD", QT_TRANSLATE_NOOP("Letter", "销号标准")},
};

constexpr PlaceholderGroup groups[] = {
    {{"整改事项", "RECT_ITEMS", QT_TRANSLATE_NOOP("Letter", "逐项列出的整改事项")},
     rectificationColumns},
};

const Placeholder* in(std::span<const Placeholder> list, const QString& name) {
    const auto found = std::find_if(list.begin(), list.end(), [&](const Placeholder& each) {
        return name == QString::fromUtf8(each.name);
    });
    return found == list.end() ? nullptr : &*found;
}

void addNames(QStringList& names, std::span<const Placeholder> list) {
    for (const Placeholder& each : list)
        names.append(QString::fromUtf8(each.name));
}

} // namespace

std::span<const Placeholder> generalPlaceholders() {
    return general;
}

std::span<const Placeholder> elementPlaceholders() {
    return elements;
}

std::span<const PlaceholderGroup> placeholderGroups() {
    return groups;
}

const PlaceholderGroup* groupNamed(const QString& name) {
    for (const PlaceholderGroup& group : groups)
        if (name == QString::fromUtf8(group.group.name))
            return &group;
    return nullptr;
}

const Placeholder* placeholderNamed(const QString& name) {
    const Placeholder* found = in(general, name);
    return found != nullptr ? found : in(elements, name);
}

const Placeholder* columnNamed(const PlaceholderGroup& group, const QString& name) {
    return in(group.columns, name);
}

QStringList placeholderNames() {
    QStringList names;
    addNames(names, general);
    addNames(names, elements);
    return names;
}

QStringList columnNames(const PlaceholderGroup& group) {
    QStringList names;
    addNames(names, group.columns);
    return names;
}

} // namespace sizao::documents
