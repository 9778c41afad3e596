// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/demo/case_course.h"

#include <algorithm>

namespace sizao::service::demo {

using domain::CaseAct;
using domain::RectClass;

std::span<const CaseCourse> courses() {
    static const std::vector<CaseCourse> all{
        {.opened = 118,
         .served = 112,
         .closed = 88,
         .leader = "高志远",
         .items = {{.kind = RectClass::Immediate,
                    .claimed = 111,
                    .planned = 111,
                    .progress = 106,
                    .reported = 104,
                    .accepted = 98,
                    .followed_up = 30,
                    .percent = 100,
                    .report = "已当面说明情况并作出书面检查，检查材料在科务会上宣读。",
                    .proof = "书面检查.pdf",
                    .proof_bytes = "self-criticism",
                    .place = "机关三楼会议室"},
                   {.kind = RectClass::Phased,
                    .claimed = 110,
                    .planned = 109,
                    .approved = 107,
                    .progress = 102,
                    .reported = 98,
                    .accepted = 88,
                    .percent = 100,
                    .report =
                        "科室每周抽查 2 次，连续 4 周共抽查 8 次，没有发现同类情形，抽查记录已"
                        "存档备查。",
                    .proof = "抽查记录.jpg",
                    .proof_bytes = "spot checks",
                    .place = "办事大厅"}}},
        {.opened = 42,
         .served = 34,
         .leader = "钟海燕",
         .items = {{.kind = RectClass::Immediate,
                    .claimed = 33,
                    .planned = 33,
                    .progress = 28,
                    .reported = 26,
                    .accepted = 21,
                    .percent = 100,
                    .report = "本人已作书面检查，并向当事群众上门致歉，取得谅解。",
                    .proof = "致歉照片.jpg",
                    .proof_bytes = "apology",
                    .place = "云湖街道"},
                   {.kind = RectClass::Phased,
                    .claimed = 32,
                    .planned = 30,
                    .approved = 28,
                    .progress = 9,
                    .percent = 60,
                    .report = "已抽查三周，第三周仍发现 1 人次离岗未登记，正在补课。",
                    .proof = "第三周抽查表.jpg",
                    .proof_bytes = "third week",
                    .place = "办事大厅"},
                   {.kind = RectClass::Continuous,
                    .claimed = 32,
                    .planned = 29,
                    .approved = 27,
                    .progress = 4,
                    .reported = 3,
                    .percent = 100,
                    .report =
                        "科室每周抽查 3 次，连续 4 周共抽查 12 次，没有发现同类情形，抽查记录已"
                        "存档备查。",
                    .proof = "抽查登记.jpg",
                    .proof_bytes = "spot checks", // of the other case, again
                    .place = "办事大厅"}}},
        {.opened = 17,
         .served = 11,
         .leader = "潘立新",
         .items = {{.kind = RectClass::Immediate,
                    .claimed = 10,
                    .planned = 10,
                    .progress = 2,
                    .reported = 1,
                    .percent = 100,
                    .report = "已在支部会上作出检查，工作牌、去向牌当日摆放到位。",
                    .proof = "去向牌.jpg",
                    .proof_bytes = "name plates",
                    .place = "服务窗口",
                    .captured_before = 16}, // before anything was asked
                   {.kind = RectClass::Phased,
                    .claimed = 10,
                    .planned = 8,
                    .approved = 6,
                    .progress = 2,
                    .percent = 40,
                    .report = "已排出抽查表，第一周抽查两次，记录完整。",
                    .proof = "抽查表.pdf",
                    .proof_bytes = "schedule",
                    .place = "办公室"},
                   {.kind = RectClass::Continuous, .claimed = 9, .planned = 5}}},
        {.opened = 7,
         .served = 2,
         .leader = "罗文彬",
         .items = {{.kind = RectClass::Immediate, .claimed = 1},
                   {.kind = RectClass::Phased},
                   {.kind = RectClass::Continuous}}}};
    return all;
}

const ItemText& textOf(RectClass kind) {
    static const ItemText immediate{"本人存在“%1”情形，要立即纠正并作出检查",
                                    "停止有关行为；向当事人说明情况；写出书面检查",
                                    "书面检查经承办人审阅，三个月内没有再次发生"};
    static const ItemText phased{"科室对“%1”缺少日常检查，没有及时发现、提醒",
                                 "每周抽查两次并登记；结果在科务会上通报；发现问题当日谈话",
                                 "连续四周抽查没有同类情形，登记完整"};
    static const ItemText continuous{"防止“%1”的登记、交接、报备制度不完善",
                                     "修订岗位职责和报备办法；每月检查一次执行情况",
                                     "制度印发执行，连续两个月检查没有例外"};
    return kind == RectClass::Immediate ? immediate
           : kind == RectClass::Phased  ? phased
                                        : continuous;
}

QString elementText(domain::LetterElement element) {
    switch (element) {
    case domain::LetterElement::Admonish:
        return QStringLiteral("望引以为戒，从本职岗位做起，认真查找原因，切实改进。");
    default:
        return QStringLiteral("按整改事项和期限办理，并书面报告结果。");
    }
}

std::vector<Deed> deedsOf(const CaseCourse& course) {
    std::vector<Deed> deeds;
    for (std::size_t i = 0; i < course.items.size(); ++i) {
        const ItemCourse& item = course.items[i];
        for (const auto& [day, act] : {std::pair(item.claimed, CaseAct::ClaimItem),
                                       std::pair(item.planned, CaseAct::PlanItem),
                                       std::pair(item.approved, CaseAct::ApprovePlan),
                                       std::pair(item.progress, CaseAct::ReportProgress),
                                       std::pair(item.reported, CaseAct::ReportItem),
                                       std::pair(item.accepted, CaseAct::AcceptItem),
                                       std::pair(item.followed_up, CaseAct::FollowUp)})
            if (day >= 0)
                deeds.push_back({day, act, i});
    }
    if (course.closed >= 0)
        deeds.push_back({course.closed, CaseAct::Close, 0});
    std::stable_sort(deeds.begin(), deeds.end(),
                     [](const Deed& a, const Deed& b) { return a.days_ago > b.days_ago; });
    return deeds;
}

} // namespace sizao::service::demo
