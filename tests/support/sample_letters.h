// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/block.h"

// Letters for tests and for people to look at.
namespace sizao::support {

inline documents::Block block(documents::BlockKind kind, const QString& text) {
    return {kind, text, {}};
}

// A full head with everything that can stand on it, text of all levels, an attachment.
inline documents::Blocks sampleDocument(int paragraphs = 4) {
    using enum documents::BlockKind;
    documents::Blocks letter{
        block(CopyNumber, QStringLiteral("000012")),
        block(Secrecy, QStringLiteral("机密★1年")),
        block(Urgency, QStringLiteral("特急")),
        block(Agency, QStringLiteral("中共云江区纪律检查委员会\n云江区监察委员会")),
        block(Number, QStringLiteral("云纪警诫〔2026〕12号")),
        block(Title, QStringLiteral("关于对区住房和城乡建设局张伟同志予以警示诫勉的决定")),
        block(Recipient, QStringLiteral("张伟同志：")),
        block(Body,
              QStringLiteral("经查，你在担任区住房和城乡建设局质量安全科科长期间，于2026年3月5日"
                             "、3月12日两次在工作时间擅离岗位，累计3.5小时，经核实属实。")),
        block(Level1, QStringLiteral("一、查明的事实")),
        block(Level2,
              QStringLiteral("（一）擅离岗位。2026年3月5日14时至15时30分，你未履行请假手续（"
                             "系统记录号G0001），离开办公场所。")),
        block(Level3, QStringLiteral("1. 有考勤记录、监控录像为证。")),
        block(Level4, QStringLiteral("（1）考勤记录共2份。"))};
    for (int i = 0; i < paragraphs; ++i)
        letter.push_back(block(
            Body,
            QStringLiteral(
                "上述行为违反了《云江区机关工作人员作风建设负面清单》有关规定，反映"
                "出你“慢作为”问题突出——纪律意识淡薄、责任心不强。现对你予以警示诫勉，希望你深刻反思，"
                "引以为戒，切实改正；如再次发生同类问题，将依规依纪从重处理。")));
    letter.push_back(block(AttachmentNote, QStringLiteral("附件：1. 预警依据单")));
    letter.push_back(
        block(AttachmentNote, QStringLiteral("2. 关于张伟同志有关问题核实情况的说明以及"
                                             "相关证据材料目录清单")));
    letter.push_back(block(SealedSignature, QStringLiteral("中共云江区纪律检查委员会")));
    letter.push_back(block(Date, QStringLiteral("2026年4月8日")));
    letter.push_back(block(Remark, QStringLiteral("（此件不公开）")));
    letter.push_back(block(AttachmentNumber, QStringLiteral("附件1")));
    letter.push_back(block(AttachmentTitle, QStringLiteral("预警依据单")));
    letter.push_back(block(Body, QStringLiteral("见所附表格。")));
    letter.push_back(
        block(CopyTo, QStringLiteral("抄送：区委组织部，区住房和城乡建设局党组，区纪委监"
                                     "委派驻第三纪检监察组，区委巡察工作领导小组办公室。")));
    letter.push_back(block(Printer, QStringLiteral("云江区纪委监委办公室")));
    letter.push_back(block(PrintDate, QStringLiteral("2026年4月8日印发")));
    return letter;
}

inline documents::Blocks sampleLetter() {
    using enum documents::BlockKind;
    return {block(LetterAgency, QStringLiteral("中共云江区纪律检查委员会")),
            block(Number, QStringLiteral("云纪警提〔2026〕7号")),
            block(Title, QStringLiteral("警示提醒函")),
            block(Recipient, QStringLiteral("李娜同志：")),
            block(Body,
                  QStringLiteral("近期日常监督中发现，你单位窗口服务群众满意度连续2个月低于80%，请"
                                 "你对照检查，认真整改，并于2026年5月8日前书面反馈。")),
            block(Signature, QStringLiteral("云江区纪委监委")),
            block(Date, QStringLiteral("2026年4月8日")),
            block(CopyTo, QStringLiteral("抄送：区民政局党组。"))};
}

inline documents::Blocks sampleSheetForm(int rows = 40) {
    using enum documents::BlockKind;
    documents::Table table{{12, 50, 24, 24, 46}, {}};
    table.rows.push_back({{{QStringLiteral("序号"), 1, true},
                           {QStringLiteral("问题"), 1, true},
                           {QStringLiteral("责任领导"), 1, true},
                           {QStringLiteral("期限"), 1, true},
                           {QStringLiteral("销号标准"), 1, true}},
                          true,
                          0});
    for (int i = 1; i <= rows; ++i)
        table.rows.push_back(
            {{{QString::number(i), 1, true},
              {QStringLiteral("值班值守制度不落实，第%1次抽查无人在岗").arg(i), 1, false},
              {QStringLiteral("王芳"), 1, true},
              {QStringLiteral("2026年5月8日"), 1, true},
              {QStringLiteral("制度修订并公布，连续3次抽查在岗"), 1, false}},
             false,
             0});
    table.rows.push_back({{{QStringLiteral("备注"), 2, true}, {QString(), 3, false}}, false, 20});
    documents::Block block_table{Table, {}, table};
    return {block(Title, QStringLiteral("整改事项清单")),
            block(Number, QStringLiteral("云纪整〔2026〕3号")), block_table,
            block(Remark, QStringLiteral("（本表一式两份）"))};
}

} // namespace sizao::support
