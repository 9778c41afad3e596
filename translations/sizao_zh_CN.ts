<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="zh_CN">
<context>
    <name></name>
    <message>
        <source>问题</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>整改类别</source>
        <translation>整改类别</translation>
    </message>
    <message>
        <source>责任领导</source>
        <translation>责任领导</translation>
    </message>
    <message>
        <source>责任单位、责任人</source>
        <translation>责任单位、责任人</translation>
    </message>
    <message>
        <source>销号标准</source>
        <translation>销号标准</translation>
    </message>
    <message>
        <source>整改措施</source>
        <translation>整改措施</translation>
    </message>
    <message>
        <source>整改期限</source>
        <translation>整改期限</translation>
    </message>
    <message>
        <source>不填的，从文书送达之日起按规定期限计算</source>
        <translation>不填的，从文书送达之日起按规定期限计算</translation>
    </message>
    <message>
        <source>完成比例</source>
        <translation>完成比例</translation>
    </message>
    <message>
        <source>进展情况</source>
        <translation>进展情况</translation>
    </message>
    <message>
        <source>报告日期</source>
        <translation>报告日期</translation>
    </message>
    <message>
        <source>佐证</source>
        <translation>佐证</translation>
    </message>
    <message>
        <source>登记文件名称和摘要；原件交案卷保管</source>
        <translation>登记文件名称和摘要；原件交案卷保管</translation>
    </message>
    <message>
        <source>佐证情况说明</source>
        <translation>佐证情况说明</translation>
    </message>
    <message>
        <source>佐证在别的整改事项里用过的，应当说明理由</source>
        <translation>佐证在别的整改事项里用过的，应当说明理由</translation>
    </message>
    <message>
        <source>延长到</source>
        <translation>延长到</translation>
    </message>
    <message>
        <source>延期理由</source>
        <translation>延期理由</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>新的期限</source>
        <translation>新的期限</translation>
    </message>
    <message>
        <source>送达方式</source>
        <translation>送达方式</translation>
    </message>
    <message>
        <source>受送达人</source>
        <translation>受送达人</translation>
    </message>
    <message>
        <source>另一名送达人</source>
        <translation>另一名送达人</translation>
    </message>
    <message>
        <source>计划日期</source>
        <translation>计划日期</translation>
    </message>
    <message>
        <source>申请理由</source>
        <translation>申请理由</translation>
    </message>
    <message>
        <source>申请日期</source>
        <translation>申请日期</translation>
    </message>
    <message>
        <source>另一名谈话人</source>
        <translation>另一名谈话人</translation>
    </message>
    <message>
        <source>谈话日期</source>
        <translation>谈话日期</translation>
    </message>
    <message>
        <source>谈话地点</source>
        <translation>谈话地点</translation>
    </message>
    <message>
        <source>谈话记录</source>
        <translation>谈话记录</translation>
    </message>
    <message>
        <source>承办人</source>
        <translation>承办人</translation>
    </message>
    <message>
        <source>中止的原因</source>
        <translation>中止的原因</translation>
    </message>
    <message>
        <source>送达回证内容</source>
        <translation>送达回证内容</translation>
    </message>
    <message>
        <source>见证人</source>
        <translation>见证人</translation>
    </message>
    <message>
        <source>留置情况</source>
        <translation>留置情况</translation>
    </message>
    <message>
        <source>申辩内容</source>
        <translation>申辩内容</translation>
    </message>
    <message>
        <source>书面内容</source>
        <translation>书面内容</translation>
    </message>
    <message>
        <source>采纳情况</source>
        <translation>采纳情况</translation>
    </message>
    <message>
        <source>答复理由</source>
        <translation>答复理由</translation>
    </message>
</context>
<context>
    <name>Announcement</name>
    <message>
        <source>快到期</source>
        <translation>快到期</translation>
    </message>
    <message>
        <source>逾期</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>新预警</source>
        <translation>新预警</translation>
    </message>
    <message>
        <source>交我承办</source>
        <translation>交我承办</translation>
    </message>
    <message numerus="yes">
        <source>%n 件事项快到期</source>
        <translation>
            <numerusform>%n 件事项快到期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 件事项已逾期</source>
        <translation>
            <numerusform>%n 件事项已逾期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 个新预警等待研判</source>
        <translation>
            <numerusform>%n 个新预警等待研判</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 个案件交您承办</source>
        <translation>
            <numerusform>%n 个案件交您承办</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>元旦</source>
        <translation>元旦</translation>
    </message>
    <message>
        <source>劳动节</source>
        <translation>劳动节</translation>
    </message>
    <message>
        <source>国庆节</source>
        <translation>国庆节</translation>
    </message>
    <message>
        <source>工作日历 %1 年（%2）的内容读不出来，请用备份恢复，或者重新导入这一年的日历。</source>
        <translation>工作日历 %1 年（%2）的内容读不出来，请用备份恢复，或者重新导入这一年的日历。</translation>
    </message>
    <message>
        <source>请写明改动工作日历的理由，它会改变各案件的到期日。</source>
        <translation>请写明改动工作日历的理由，它会改变各案件的到期日。</translation>
    </message>
    <message>
        <source>理由最多 %1 字，请精简。</source>
        <translation>理由最多 %1 字，请精简。</translation>
    </message>
    <message>
        <source>%1。</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1 年已经确认，文件里却没有确认，请从文件里删去这一年</source>
        <translation>%1 年已经确认，文件里却没有确认，请从文件里删去这一年</translation>
    </message>
    <message>
        <source>%1 年的放假安排还没有录入，请先录入。</source>
        <translation>%1 年的放假安排还没有录入，请先录入。</translation>
    </message>
    <message>
        <source>没有录入地区“%1”的放假安排。</source>
        <translation>没有录入地区“%1”的放假安排。</translation>
    </message>
    <message>
        <source>程序缺少自带的工作日历，请重新安装。</source>
        <translation>程序缺少自带的工作日历，请重新安装。</translation>
    </message>
</context>
<context>
    <name>CalendarCheck</name>
    <message>
        <source>一个年度也没有，请至少写一年</source>
        <translation>一个年度也没有，请至少写一年</translation>
    </message>
    <message>
        <source>不是工作日历，格式标识应当是 sizao.calendar/1</source>
        <translation>不是工作日历，格式标识应当是 sizao.calendar/1</translation>
    </message>
    <message>
        <source>地区代码“%1”应当是大写字母、数字和短横，全国写 CN，地方写如 CN-YUNJIANG</source>
        <translation>地区代码“%1”应当是大写字母、数字和短横，全国写 CN，地方写如 CN-YUNJIANG</translation>
    </message>
    <message>
        <source>本程序不按这样的规则推算期限，请改回或者删去这一项，法律有变的请更新程序</source>
        <translation>本程序不按这样的规则推算期限，请改回或者删去这一项，法律有变的请更新程序</translation>
    </message>
    <message>
        <source>不认识“%1”，请核对写法</source>
        <translation>不认识“%1”，请核对写法</translation>
    </message>
    <message>
        <source>%1 年写了两次，请合成一个</source>
        <translation>%1 年写了两次，请合成一个</translation>
    </message>
    <message>
        <source>已确认的年度要写明依据的文件</source>
        <translation>已确认的年度要写明依据的文件</translation>
    </message>
    <message>
        <source>已确认的年度一个节日也没有，请写全，或者把 confirmed 改为 false</source>
        <translation>已确认的年度一个节日也没有，请写全，或者把 confirmed 改为 false</translation>
    </message>
    <message>
        <source>年度已确认，其中的“%1”不能还没有确认</source>
        <translation>年度已确认，其中的“%1”不能还没有确认</translation>
    </message>
    <message>
        <source>“%1”的止日早于起日，请对调</source>
        <translation>“%1”的止日早于起日，请对调</translation>
    </message>
    <message>
        <source>“%1”连放 %2 天，请核对起止日</source>
        <translation>“%1”连放 %2 天，请核对起止日</translation>
    </message>
    <message>
        <source>“%1”不在 %2 年，请移到它所在的年度</source>
        <translation>“%1”不在 %2 年，请移到它所在的年度</translation>
    </message>
    <message>
        <source>调休上班日 %1 不在 %2 年，请移到它所在的年度</source>
        <translation>调休上班日 %1 不在 %2 年，请移到它所在的年度</translation>
    </message>
    <message>
        <source>地方放假不写全年工作日数，请删去</source>
        <translation>地方放假不写全年工作日数，请删去</translation>
    </message>
    <message>
        <source>写的是全年 %1 个工作日，按放假和调休推算是 %2 个，请核对各节日</source>
        <translation>写的是全年 %1 个工作日，按放假和调休推算是 %2 个，请核对各节日</translation>
    </message>
    <message>
        <source>“%1”与“%2”（%3 至 %4）重叠，请合成一个或者改起止日</source>
        <translation>“%1”与“%2”（%3 至 %4）重叠，请合成一个或者改起止日</translation>
    </message>
    <message>
        <source>调休上班日 %1 写了两次，请删去一个</source>
        <translation>调休上班日 %1 写了两次，请删去一个</translation>
    </message>
    <message>
        <source>%1 在“%2”放假期间，不能又是调休上班日，请删去或者改日期</source>
        <translation>%1 在“%2”放假期间，不能又是调休上班日，请删去或者改日期</translation>
    </message>
    <message>
        <source>%1 本来就是工作日，不用写作调休上班日，请删去或者改日期</source>
        <translation>%1 本来就是工作日，不用写作调休上班日，请删去或者改日期</translation>
    </message>
    <message>
        <source>%1 在%2是“%3”的调休上班日，与“%4”冲突，请先改%2的放假安排</source>
        <translation>%1 在%2是“%3”的调休上班日，与“%4”冲突，请先改%2的放假安排</translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>这个案件在本机已找不到。</source>
        <translation>这个案件在本机已找不到。</translation>
    </message>
    <message>
        <source>案件的研判决定缺失，请运行体检并从备份恢复。</source>
        <translation>案件的研判决定缺失，请运行体检并从备份恢复。</translation>
    </message>
    <message>
        <source>案件清单</source>
        <translation>案件清单</translation>
    </message>
    <message>
        <source>案号</source>
        <translation>案号</translation>
    </message>
    <message>
        <source>级别</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>对象</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>立案日期</source>
        <translation>立案日期</translation>
    </message>
    <message>
        <source>承办人</source>
        <translation>承办人</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>到期日</source>
        <translation>到期日</translation>
    </message>
</context>
<context>
    <name>CaseFlow</name>
    <message>
        <source>“%1”由%2办理，%3没有这个职责。</source>
        <translation>“%1”由%2办理，%3没有这个职责。</translation>
    </message>
    <message>
        <source>“%1”由两名承办人共同办理，请选定另一名承办人。</source>
        <translation>“%1”由两名承办人共同办理，请选定另一名承办人。</translation>
    </message>
    <message>
        <source>审批已经办完。</source>
        <translation>审批已经办完。</translation>
    </message>
    <message>
        <source>%1已经审批过，后一级由另一人审批。</source>
        <translation>%1已经审批过，后一级由另一人审批。</translation>
    </message>
    <message>
        <source>%1不在这个级别的审批人之列。</source>
        <translation>%1不在这个级别的审批人之列。</translation>
    </message>
    <message>
        <source>承办人应当是两个人。</source>
        <translation>承办人应当是两个人。</translation>
    </message>
    <message>
        <source>%1没有承办人职责。</source>
        <translation>%1没有承办人职责。</translation>
    </message>
    <message>
        <source>%1应当回避这个案件，不能承办。</source>
        <translation>%1应当回避这个案件，不能承办。</translation>
    </message>
    <message>
        <source>承办人没有变化。</source>
        <translation>承办人没有变化。</translation>
    </message>
    <message>
        <source>请选定比现在更高的级别。</source>
        <translation>请选定比现在更高的级别。</translation>
    </message>
    <message>
        <source>请选定比现在更轻的级别；认为不应警示的，另按程序办理。</source>
        <translation>请选定比现在更轻的级别；认为不应警示的，另按程序办理。</translation>
    </message>
    <message>
        <source>“%1”应当写明理由。</source>
        <translation>“%1”应当写明理由。</translation>
    </message>
    <message>
        <source>“%1”由本案承办人办理，%2不是本案承办人。</source>
        <translation>“%1”由本案承办人办理，%2不是本案承办人。</translation>
    </message>
    <message>
        <source>%1已经确认接案。</source>
        <translation>%1已经确认接案。</translation>
    </message>
    <message>
        <source>%1是本案承办人，不能审批自己承办的案件。</source>
        <translation>%1是本案承办人，不能审批自己承办的案件。</translation>
    </message>
    <message>
        <source>案件自 %1 起中止，恢复办理以后才能继续。</source>
        <translation>案件自 %1 起中止，恢复办理以后才能继续。</translation>
    </message>
    <message>
        <source>案件没有中止。</source>
        <translation>案件没有中止。</translation>
    </message>
    <message>
        <source>案件没有移送线索，无从接收。</source>
        <translation>案件没有移送线索，无从接收。</translation>
    </message>
    <message>
        <source>请选定中止的原因；移送线索的，用“移送线索”办理。</source>
        <translation>请选定中止的原因；移送线索的，用“移送线索”办理。</translation>
    </message>
    <message>
        <source>依据单按现在的记录重算，达不到原来的级别。请先复查所依据的信息。</source>
        <translation>依据单按现在的记录重算，达不到原来的级别。请先复查所依据的信息。</translation>
    </message>
    <message>
        <source>案卷还没有封卷，不能归档。</source>
        <translation>案卷还没有封卷，不能归档。</translation>
    </message>
    <message>
        <source>、</source>
        <translation>、</translation>
    </message>
    <message>
        <source>案件现在是“%1”，不能办理“%2”。现在可以办理：%3。</source>
        <translation>案件现在是“%1”，不能办理“%2”。现在可以办理：%3。</translation>
    </message>
    <message>
        <source>文书现在不是“%1”，不能送达。</source>
        <translation>文书现在不是“%1”，不能送达。</translation>
    </message>
    <message>
        <source>“%1”应当由人办理。</source>
        <translation>“%1”应当由人办理。</translation>
    </message>
    <message>
        <source>%1应当回避这个案件，不能办理。</source>
        <translation>%1应当回避这个案件，不能办理。</translation>
    </message>
    <message>
        <source>“%1”由系统在期限届满时办理，不能由人办理。</source>
        <translation>“%1”由系统在期限届满时办理，不能由人办理。</translation>
    </message>
    <message>
        <source>拟警示告知书送达以后，才能进入这一步。</source>
        <translation>拟警示告知书送达以后，才能进入这一步。</translation>
    </message>
    <message>
        <source>申辩期没有结束，或者陈述申辩还没有答复，不能审批橙色、红色警示。</source>
        <translation>申辩期没有结束，或者陈述申辩还没有答复，不能审批橙色、红色警示。</translation>
    </message>
    <message>
        <source>申辩期到 %1 为止，还没有届满。</source>
        <translation>申辩期到 %1 为止，还没有届满。</translation>
    </message>
    <message>
        <source>文书已经签发，不再受理逾期的申辩；可以申请复核。</source>
        <translation>文书已经签发，不再受理逾期的申辩；可以申请复核。</translation>
    </message>
    <message>
        <source>请选定采纳、部分采纳或者不予采纳。</source>
        <translation>请选定采纳、部分采纳或者不予采纳。</translation>
    </message>
    <message>
        <source>答复陈述申辩应当写明理由。</source>
        <translation>答复陈述申辩应当写明理由。</translation>
    </message>
    <message>
        <source>请写明申请复核的理由。</source>
        <translation>请写明申请复核的理由。</translation>
    </message>
    <message>
        <source>请写明进展情况，完成比例在 0 到 100 之间。</source>
        <translation>请写明进展情况，完成比例在 0 到 100 之间。</translation>
    </message>
    <message>
        <source>请录入“%1”的书面内容。</source>
        <translation>请录入“%1”的书面内容。</translation>
    </message>
    <message>
        <source>只有已经送达的警示文书可以申请复核。</source>
        <translation>只有已经送达的警示文书可以申请复核。</translation>
    </message>
    <message>
        <source>这份文书已经申请过复核。</source>
        <translation>这份文书已经申请过复核。</translation>
    </message>
    <message>
        <source>申请复核的期限到 %1 为止，已经超过。</source>
        <translation>申请复核的期限到 %1 为止，已经超过。</translation>
    </message>
    <message>
        <source>%1参与过本案，不能复核。</source>
        <translation>%1参与过本案，不能复核。</translation>
    </message>
    <message>
        <source>本案的复核由%1决定。</source>
        <translation>本案的复核由%1决定。</translation>
    </message>
    <message>
        <source>%1参与过本案，不能作出复核决定。</source>
        <translation>%1参与过本案，不能作出复核决定。</translation>
    </message>
    <message>
        <source>复核决定由复核人提出、另一人决定，请选定复核人。</source>
        <translation>复核决定由复核人提出、另一人决定，请选定复核人。</translation>
    </message>
    <message>
        <source>请填写谈话记录。</source>
        <translation>请填写谈话记录。</translation>
    </message>
    <message>
        <source>谈话应当由两名谈话人进行，登记人是其中之一。</source>
        <translation>谈话应当由两名谈话人进行，登记人是其中之一。</translation>
    </message>
    <message>
        <source>红色警示的复核应当集体研究，请录入研究记录。</source>
        <translation>红色警示的复核应当集体研究，请录入研究记录。</translation>
    </message>
    <message>
        <source>橙色、红色警示应当谈话，还没有谈话记录。</source>
        <translation>橙色、红色警示应当谈话，还没有谈话记录。</translation>
    </message>
    <message>
        <source>还有陈述申辩或者复核没有办结，不能结案。</source>
        <translation>还有陈述申辩或者复核没有办结，不能结案。</translation>
    </message>
    <message>
        <source>请填写整改事项。</source>
        <translation>请填写整改事项。</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>责任人</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>责任领导</source>
        <translation>责任领导</translation>
    </message>
    <message>
        <source>销号标准</source>
        <translation>销号标准</translation>
    </message>
    <message>
        <source>整改事项还没有写明：%1。</source>
        <translation>整改事项还没有写明：%1。</translation>
    </message>
    <message>
        <source>还没有拟订整改事项：每份警示都要落到整改。</source>
        <translation>还没有拟订整改事项：每份警示都要落到整改。</translation>
    </message>
    <message>
        <source>%1不是这项整改的责任人。</source>
        <translation>%1不是这项整改的责任人。</translation>
    </message>
    <message>
        <source>承办人代为登记的，请写明由谁提交。</source>
        <translation>承办人代为登记的，请写明由谁提交。</translation>
    </message>
    <message>
        <source>验收人不能是整改责任人或者本案承办人。</source>
        <translation>验收人不能是整改责任人或者本案承办人。</translation>
    </message>
    <message>
        <source>请填写延长到哪一天。</source>
        <translation>请填写延长到哪一天。</translation>
    </message>
    <message>
        <source>这项整改已经延期一次，不能再延。</source>
        <translation>这项整改已经延期一次，不能再延。</translation>
    </message>
    <message>
        <source>整改期限 %1 已过，期限届满以前才能申请延期。</source>
        <translation>整改期限 %1 已过，期限届满以前才能申请延期。</translation>
    </message>
    <message>
        <source>延期应当在原期限 %1 之后，最迟到 %2。</source>
        <translation>延期应当在原期限 %1 之后，最迟到 %2。</translation>
    </message>
    <message>
        <source>报请验收至少要有一件佐证。</source>
        <translation>报请验收至少要有一件佐证。</translation>
    </message>
    <message>
        <source>佐证“%1”在别的整改事项里用过，请说明理由。</source>
        <translation>佐证“%1”在别的整改事项里用过，请说明理由。</translation>
    </message>
    <message>
        <source>”“</source>
        <translation>”“</translation>
    </message>
    <message>
        <source>请写明整改措施。</source>
        <translation>请写明整改措施。</translation>
    </message>
    <message>
        <source>本案不是以整改合格结案，不能因反弹恢复整改。</source>
        <translation>本案不是以整改合格结案，不能因反弹恢复整改。</translation>
    </message>
    <message>
        <source>还有整改事项没有销号，不能结案。</source>
        <translation>还有整改事项没有销号，不能结案。</translation>
    </message>
    <message>
        <source>%1缺少必备要素：%2。</source>
        <translation>%1缺少必备要素：%2。</translation>
    </message>
    <message>
        <source>%1没有写明主送对象。</source>
        <translation>%1没有写明主送对象。</translation>
    </message>
    <message>
        <source>还没有起草%1。</source>
        <translation>还没有起草%1。</translation>
    </message>
    <message>
        <source>%1还没有送审。</source>
        <translation>%1还没有送审。</translation>
    </message>
    <message>
        <source>文书内容与送审时不一致，请退回重新送审。</source>
        <translation>文书内容与送审时不一致，请退回重新送审。</translation>
    </message>
    <message>
        <source>请填写文书。</source>
        <translation>请填写文书。</translation>
    </message>
    <message>
        <source>本案已有一份%1在办。</source>
        <translation>本案已有一份%1在办。</translation>
    </message>
    <message>
        <source>警示文书已经签发，不能另行起草；要变更的，按复核、撤销程序办理。</source>
        <translation>警示文书已经签发，不能另行起草；要变更的，按复核、撤销程序办理。</translation>
    </message>
    <message>
        <source>本案拟给予的是%1，应当起草%2。</source>
        <translation>本案拟给予的是%1，应当起草%2。</translation>
    </message>
    <message>
        <source>%1随案件一并送审。</source>
        <translation>%1随案件一并送审。</translation>
    </message>
    <message>
        <source>%1随案件逐级审批。</source>
        <translation>%1随案件逐级审批。</translation>
    </message>
    <message>
        <source>%1由最后一级审批人批准。</source>
        <translation>%1由最后一级审批人批准。</translation>
    </message>
    <message>
        <source>文书由最后一级审批人签发。</source>
        <translation>文书由最后一级审批人签发。</translation>
    </message>
    <message>
        <source>请填写送达安排。</source>
        <translation>请填写送达安排。</translation>
    </message>
    <message>
        <source>送达应当由两名送达人办理。</source>
        <translation>送达应当由两名送达人办理。</translation>
    </message>
    <message>
        <source>请写明受送达人。</source>
        <translation>请写明受送达人。</translation>
    </message>
    <message>
        <source>文书签发以后才能送达。</source>
        <translation>文书签发以后才能送达。</translation>
    </message>
    <message>
        <source>这份文书的送达已经安排，请先登记结果。</source>
        <translation>这份文书的送达已经安排，请先登记结果。</translation>
    </message>
    <message>
        <source>撤销警示应当先签发撤销决定书或者复核决定书。</source>
        <translation>撤销警示应当先签发撤销决定书或者复核决定书。</translation>
    </message>
    <message>
        <source>请登记送达回证：谁在何时签收。</source>
        <translation>请登记送达回证：谁在何时签收。</translation>
    </message>
    <message>
        <source>留置送达应当写明见证人。</source>
        <translation>留置送达应当写明见证人。</translation>
    </message>
    <message>
        <source>本案没有仍然有效的警示文书。</source>
        <translation>本案没有仍然有效的警示文书。</translation>
    </message>
    <message>
        <source>“%1”所指的内容不在本案之内。</source>
        <translation>“%1”所指的内容不在本案之内。</translation>
    </message>
    <message>
        <source>现在是“%1”，不能办理“%2”。</source>
        <translation>现在是“%1”，不能办理“%2”。</translation>
    </message>
    <message>
        <source>案件涉及 Ⅳ 级事实，还没有答复是否移送线索。</source>
        <translation>案件涉及 Ⅳ 级事实，还没有答复是否移送线索。</translation>
    </message>
    <message>
        <source>案件涉及 Ⅳ 级事实，研判时决定移送线索，不能以警示代替。请先办理“移送线索”。</source>
        <translation>案件涉及 Ⅳ 级事实，研判时决定移送线索，不能以警示代替。请先办理“移送线索”。</translation>
    </message>
    <message>
        <source>送达人、谈话人当中有应当回避的人。</source>
        <translation>送达人、谈话人当中有应当回避的人。</translation>
    </message>
    <message>
        <source>整改期限现在停止计算，恢复计算以后才能申请延期。</source>
        <translation>整改期限现在停止计算，恢复计算以后才能申请延期。</translation>
    </message>
    <message>
        <source>%1正在复核本案，不能办理其他事项。</source>
        <translation>%1正在复核本案，不能办理其他事项。</translation>
    </message>
</context>
<context>
    <name>CaseInvariants</name>
    <message>
        <source>两名承办人是同一人。</source>
        <translation>两名承办人是同一人。</translation>
    </message>
    <message>
        <source>结案方式与案件状态不符。</source>
        <translation>结案方式与案件状态不符。</translation>
    </message>
    <message>
        <source>已结案件仍标为中止。</source>
        <translation>已结案件仍标为中止。</translation>
    </message>
    <message>
        <source>中止没有原因。</source>
        <translation>中止没有原因。</translation>
    </message>
    <message>
        <source>待送达的案件没有已签发的文书。</source>
        <translation>待送达的案件没有已签发的文书。</translation>
    </message>
    <message>
        <source>整改中的案件没有已送达的文书。</source>
        <translation>整改中的案件没有已送达的文书。</translation>
    </message>
    <message>
        <source>已撤销的案件还有有效的警示文书。</source>
        <translation>已撤销的案件还有有效的警示文书。</translation>
    </message>
    <message>
        <source>整改合格结案，却有未销号的整改事项。</source>
        <translation>整改合格结案，却有未销号的整改事项。</translation>
    </message>
    <message>
        <source>橙色、红色案件没有谈话记录就已结案。</source>
        <translation>橙色、红色案件没有谈话记录就已结案。</translation>
    </message>
    <message>
        <source>承办人审批了自己承办的案件。</source>
        <translation>承办人审批了自己承办的案件。</translation>
    </message>
    <message>
        <source>同一人审批了两级。</source>
        <translation>同一人审批了两级。</translation>
    </message>
    <message>
        <source>橙色、红色警示在申辩办结以前就已审批。</source>
        <translation>橙色、红色警示在申辩办结以前就已审批。</translation>
    </message>
    <message>
        <source>送审以后的文书内容被改动。</source>
        <translation>送审以后的文书内容被改动。</translation>
    </message>
    <message>
        <source>已签发的文书没有文号。</source>
        <translation>已签发的文书没有文号。</translation>
    </message>
    <message>
        <source>已签发的文书缺少必备要素。</source>
        <translation>已签发的文书缺少必备要素。</translation>
    </message>
    <message>
        <source>已签发的文书没有签发人。</source>
        <translation>已签发的文书没有签发人。</translation>
    </message>
    <message>
        <source>签发人没有审批过这份文书。</source>
        <translation>签发人没有审批过这份文书。</translation>
    </message>
    <message>
        <source>已送达的文书没有送达回证。</source>
        <translation>已送达的文书没有送达回证。</translation>
    </message>
    <message>
        <source>两份文书的文号相同。</source>
        <translation>两份文书的文号相同。</translation>
    </message>
    <message>
        <source>两名送达人是同一人。</source>
        <translation>两名送达人是同一人。</translation>
    </message>
    <message>
        <source>已签收的送达没有回证。</source>
        <translation>已签收的送达没有回证。</translation>
    </message>
    <message>
        <source>留置送达没有见证人。</source>
        <translation>留置送达没有见证人。</translation>
    </message>
    <message>
        <source>整改事项由责任人或者承办人自己验收。</source>
        <translation>整改事项由责任人或者承办人自己验收。</translation>
    </message>
    <message>
        <source>已销号的整改事项没有佐证。</source>
        <translation>已销号的整改事项没有佐证。</translation>
    </message>
    <message>
        <source>已下达的整改事项没有期限。</source>
        <translation>已下达的整改事项没有期限。</translation>
    </message>
    <message>
        <source>复核决定没有复核人和决定人两个人。</source>
        <translation>复核决定没有复核人和决定人两个人。</translation>
    </message>
    <message>
        <source>复核人或者决定人参与过本案。</source>
        <translation>复核人或者决定人参与过本案。</translation>
    </message>
    <message>
        <source>办案步骤的序号不连续。</source>
        <translation>办案步骤的序号不连续。</translation>
    </message>
    <message>
        <source>复核加重了警示。</source>
        <translation>复核加重了警示。</translation>
    </message>
    <message>
        <source>同时有两份有效的警示文书。</source>
        <translation>同时有两份有效的警示文书。</translation>
    </message>
</context>
<context>
    <name>Casework</name>
    <message>
        <source>案件的研判决定缺失，请运行体检并从备份恢复。</source>
        <translation>案件的研判决定缺失，请运行体检并从备份恢复。</translation>
    </message>
    <message>
        <source>这个案件在本机已找不到。</source>
        <translation>这个案件在本机已找不到。</translation>
    </message>
    <message>
        <source>一份文书或者一处文字最多 %1 字，请精简，其余作附件。</source>
        <translation>一份文书或者一处文字最多 %1 字，请精简，其余作附件。</translation>
    </message>
    <message>
        <source>姓名最多 %1 字。</source>
        <translation>姓名最多 %1 字。</translation>
    </message>
    <message>
        <source>%1还没有模板。</source>
        <translation>%1还没有模板。</translation>
    </message>
    <message>
        <source>本案没有这份文书。</source>
        <translation>本案没有这份文书。</translation>
    </message>
    <message>
        <source>%1 · 中止计时</source>
        <translation>%1 · 中止计时</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>暂按 %1</source>
        <translation>暂按 %1</translation>
    </message>
    <message>
        <source>没有在走的期限</source>
        <translation>没有在走的期限</translation>
    </message>
    <message>
        <source>还没有办理</source>
        <translation>还没有办理</translation>
    </message>
    <message>
        <source>、</source>
        <translation>、</translation>
    </message>
    <message>
        <source>已逾期 %1 %2</source>
        <translation>已逾期 %1 %2</translation>
    </message>
    <message>
        <source>还剩 %1 %2</source>
        <translation>还剩 %1 %2</translation>
    </message>
    <message>
        <source>导出文书要写明理由。</source>
        <translation>导出文书要写明理由。</translation>
    </message>
    <message>
        <source>理由最多 %1 个字。</source>
        <translation>理由最多 %1 个字。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 · 由%2提交</source>
        <translation>%1 · 由%2提交</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>整改事项 %1</source>
        <translation>整改事项 %1</translation>
    </message>
    <message>
        <source>中止计时</source>
        <translation>中止计时</translation>
    </message>
    <message>
        <source>这一年的放假安排还没有确认，暂按此日</source>
        <translation>这一年的放假安排还没有确认，暂按此日</translation>
    </message>
    <message>
        <source>立案</source>
        <translation>立案</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>承办人</source>
        <translation>承办人</translation>
    </message>
    <message>
        <source>参与办理</source>
        <translation>参与办理</translation>
    </message>
    <message>
        <source>审批顺序</source>
        <translation>审批顺序</translation>
    </message>
    <message>
        <source> → </source>
        <translation> → </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>%1 还没有标准施行。</source>
        <translation>%1 还没有标准施行。</translation>
    </message>
    <message>
        <source>施行中</source>
        <translation>施行中</translation>
    </message>
    <message>
        <source>将施行</source>
        <translation>将施行</translation>
    </message>
    <message>
        <source>已被取代</source>
        <translation>已被取代</translation>
    </message>
</context>
<context>
    <name>CatalogueCheck</name>
    <message>
        <source>格式标识应当是 sizao.catalogue/1</source>
        <translation>格式标识应当是 sizao.catalogue/1</translation>
    </message>
    <message>
        <source>止日早于施行日</source>
        <translation>止日早于施行日</translation>
    </message>
    <message>
        <source>“%1”应当是日期，如 2026-03-05</source>
        <translation>“%1”应当是日期，如 2026-03-05</translation>
    </message>
    <message>
        <source>“%1”写了两次，同一天只能有一个版本施行</source>
        <translation>“%1”写了两次，同一天只能有一个版本施行</translation>
    </message>
    <message>
        <source>没有%1“%2”</source>
        <translation>没有%1“%2”</translation>
    </message>
    <message>
        <source>等级应当是Ⅰ至Ⅳ四个</source>
        <translation>等级应当是Ⅰ至Ⅳ四个</translation>
    </message>
    <message>
        <source>等级应当从Ⅰ到Ⅳ依次排列</source>
        <translation>等级应当从Ⅰ到Ⅳ依次排列</translation>
    </message>
    <message>
        <source>等级越高，分值不得越低</source>
        <translation>等级越高，分值不得越低</translation>
    </message>
    <message>
        <source>等级越高，单项指标封顶值不得越低</source>
        <translation>等级越高，单项指标封顶值不得越低</translation>
    </message>
    <message>
        <source>应当是 %1 档</source>
        <translation>应当是 %1 档</translation>
    </message>
    <message>
        <source>档次应当从 1 起依次排列</source>
        <translation>档次应当从 1 起依次排列</translation>
    </message>
    <message>
        <source>档次越高，系数不得越低</source>
        <translation>档次越高，系数不得越低</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>没有类别“%1”</source>
        <translation>没有类别“%1”</translation>
    </message>
    <message>
        <source>没有封顶组或者类别“%1”</source>
        <translation>没有封顶组或者类别“%1”</translation>
    </message>
    <message>
        <source>对象</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>渠道</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>没有量表“%1”，本清单的量表是“%2”</source>
        <translation>没有量表“%1”，本清单的量表是“%2”</translation>
    </message>
    <message>
        <source>权重写在各预警模型的 indicators 里</source>
        <translation>权重写在各预警模型的 indicators 里</translation>
    </message>
    <message>
        <source>至少要有一档</source>
        <translation>至少要有一档</translation>
    </message>
    <message>
        <source>档次应当依次升高</source>
        <translation>档次应当依次升高</translation>
    </message>
    <message>
        <source>档次越高，起点应当越高</source>
        <translation>档次越高，起点应当越高</translation>
    </message>
    <message>
        <source>档次越高，界限应当越低</source>
        <translation>档次越高，界限应当越低</translation>
    </message>
    <message>
        <source>没有预警模型“%1”</source>
        <translation>没有预警模型“%1”</translation>
    </message>
    <message>
        <source>没有指标或者没有预警模型</source>
        <translation>没有指标或者没有预警模型</translation>
    </message>
    <message>
        <source>各预警模型的再犯系数应当一致</source>
        <translation>各预警模型的再犯系数应当一致</translation>
    </message>
    <message>
        <source>没有指标“%1”</source>
        <translation>没有指标“%1”</translation>
    </message>
    <message>
        <source>指标“%1”在本模型里写了两次</source>
        <translation>指标“%1”在本模型里写了两次</translation>
    </message>
    <message>
        <source>指标“%1”的权重为负</source>
        <translation>指标“%1”的权重为负</translation>
    </message>
    <message>
        <source>指标“%1”的权重应当是 0，或者 10 至 300 的整数（百分之几）</source>
        <translation>指标“%1”的权重应当是 0，或者 10 至 300 的整数（百分之几）</translation>
    </message>
    <message>
        <source>Ⅰ级单项指标封顶</source>
        <translation>Ⅰ级单项指标封顶</translation>
    </message>
    <message>
        <source>Ⅱ级单项指标封顶</source>
        <translation>Ⅱ级单项指标封顶</translation>
    </message>
    <message>
        <source>Ⅲ级单项指标封顶</source>
        <translation>Ⅲ级单项指标封顶</translation>
    </message>
    <message>
        <source>没有封顶组“%1”</source>
        <translation>没有封顶组“%1”</translation>
    </message>
    <message>
        <source>封顶组 %1</source>
        <translation>封顶组 %1</translation>
    </message>
    <message>
        <source>黄线应当大于零</source>
        <translation>黄线应当大于零</translation>
    </message>
    <message>
        <source>黄、橙、红三条预警线应当依次升高</source>
        <translation>黄、橙、红三条预警线应当依次升高</translation>
    </message>
    <message>
        <source>%1（%2 分）没有低于这条预警线</source>
        <translation>%1（%2 分）没有低于这条预警线</translation>
    </message>
    <message>
        <source>缺少现行的“%1”，版本之间不得有空档；不再使用的，权重写 0</source>
        <translation>缺少现行的“%1”，版本之间不得有空档；不再使用的，权重写 0</translation>
    </message>
    <message>
        <source>清单代码应当与现行的“%1”相同</source>
        <translation>清单代码应当与现行的“%1”相同</translation>
    </message>
    <message>
        <source>监督渠道不随清单改版，应当与现行的一致</source>
        <translation>监督渠道不随清单改版，应当与现行的一致</translation>
    </message>
    <message>
        <source>“%1”应当是列表 […]</source>
        <translation>“%1”应当是列表 […]</translation>
    </message>
    <message>
        <source>缺少“%1”</source>
        <translation>缺少“%1”</translation>
    </message>
    <message>
        <source>“%1”应当填写文字</source>
        <translation>“%1”应当填写文字</translation>
    </message>
    <message>
        <source>“%1”应当是数字，最多三位小数</source>
        <translation>“%1”应当是数字，最多三位小数</translation>
    </message>
    <message>
        <source>“%1”不得为负</source>
        <translation>“%1”不得为负</translation>
    </message>
    <message>
        <source>“%1”应当是 %2 至 %3 的整数</source>
        <translation>“%1”应当是 %2 至 %3 的整数</translation>
    </message>
    <message>
        <source>“%1”的“%2”不认识</source>
        <translation>“%1”的“%2”不认识</translation>
    </message>
    <message>
        <source>“%1”应当是 true 或者 false</source>
        <translation>“%1”应当是 true 或者 false</translation>
    </message>
    <message>
        <source>期限“%1”写了两次</source>
        <translation>期限“%1”写了两次</translation>
    </message>
</context>
<context>
    <name>CatalogueCompare</name>
    <message>
        <source>名称</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>表述</source>
        <translation>表述</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>对象</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>等级</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>分值</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>基准档次</source>
        <translation>基准档次</translation>
    </message>
    <message>
        <source>计次方式</source>
        <translation>计次方式</translation>
    </message>
    <message>
        <source>封顶组</source>
        <translation>封顶组</translation>
    </message>
    <message>
        <source>封顶分值</source>
        <translation>封顶分值</translation>
    </message>
    <message>
        <source>单项指标封顶</source>
        <translation>单项指标封顶</translation>
    </message>
    <message>
        <source>监督渠道</source>
        <translation>监督渠道</translation>
    </message>
    <message>
        <source>计量</source>
        <translation>计量</translation>
    </message>
    <message>
        <source>量什么</source>
        <translation>量什么</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>数据来源</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>另计情形</source>
        <translation>另计情形</translation>
    </message>
    <message>
        <source>起点</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>低于</source>
        <translation>低于</translation>
    </message>
    <message>
        <source>取证要求</source>
        <translation>取证要求</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>处理</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>含义</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>量表</source>
        <translation>量表</translation>
    </message>
    <message>
        <source>权重</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>直接触发</source>
        <translation>直接触发</translation>
    </message>
    <message>
        <source>个人</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>本单位自身</source>
        <translation>本单位自身</translation>
    </message>
    <message>
        <source>按人数或件数折算</source>
        <translation>按人数或件数折算</translation>
    </message>
    <message>
        <source>预警线</source>
        <translation>预警线</translation>
    </message>
    <message>
        <source>黄</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>橙</source>
        <translation>橙</translation>
    </message>
    <message>
        <source>红</source>
        <translation>红</translation>
    </message>
    <message>
        <source>计分窗口（天）</source>
        <translation>计分窗口（天）</translation>
    </message>
    <message>
        <source>迟到证据回溯（天）</source>
        <translation>迟到证据回溯（天）</translation>
    </message>
    <message>
        <source>重新计警回落（%）</source>
        <translation>重新计警回落（%）</translation>
    </message>
    <message>
        <source>再犯</source>
        <translation>再犯</translation>
    </message>
    <message>
        <source>每次加（%）</source>
        <translation>每次加（%）</translation>
    </message>
    <message>
        <source>最高（%）</source>
        <translation>最高（%）</translation>
    </message>
    <message>
        <source>回看（天）</source>
        <translation>回看（天）</translation>
    </message>
    <message>
        <source>影响程度</source>
        <translation>影响程度</translation>
    </message>
    <message>
        <source>轻重缓急</source>
        <translation>轻重缓急</translation>
    </message>
    <message>
        <source>系数（%）</source>
        <translation>系数（%）</translation>
    </message>
    <message>
        <source>清单版本号</source>
        <translation>清单版本号</translation>
    </message>
    <message>
        <source>清单名称</source>
        <translation>清单名称</translation>
    </message>
    <message>
        <source>规则</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>文书</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>、</source>
        <translation>、</translation>
    </message>
    <message>
        <source>是</source>
        <translation>是</translation>
    </message>
    <message>
        <source>否</source>
        <translation>否</translation>
    </message>
    <message>
        <source>无</source>
        <translation>无</translation>
    </message>
    <message>
        <source>删去</source>
        <translation>删去</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>第 %1 档</source>
        <translation>第 %1 档</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>CatalogueFile</name>
    <message>
        <source>清单文件不能采用，原有标准没有改动。
%1</source>
        <translation>清单文件不能采用，原有标准没有改动。
%1</translation>
    </message>
    <message>
        <source>工作簿</source>
        <translation>工作簿</translation>
    </message>
</context>
<context>
    <name>CatalogueView</name>
    <message>
        <source>低于 %1 %2</source>
        <translation>低于 %1 %2</translation>
    </message>
    <message>
        <source>超过 %1 %2</source>
        <translation>超过 %1 %2</translation>
    </message>
    <message>
        <source>达到 %1 %2</source>
        <translation>达到 %1 %2</translation>
    </message>
    <message>
        <source>只提示，不计分</source>
        <translation>只提示，不计分</translation>
    </message>
    <message>
        <source>、</source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>CatalogueWorkbook</name>
    <message>
        <source>工作表“%1”第 %2 行</source>
        <translation>工作表“%1”第 %2 行</translation>
    </message>
    <message>
        <source>%1 %2 列</source>
        <translation>%1 %2 列</translation>
    </message>
    <message>
        <source>清单文件不能采用，原有标准没有改动。
%1：%2</source>
        <translation>清单文件不能采用，原有标准没有改动。
%1：%2</translation>
    </message>
    <message>
        <source>缺少“%1”这一列</source>
        <translation>缺少“%1”这一列</translation>
    </message>
    <message>
        <source>没有预警模型“%1”</source>
        <translation>没有预警模型“%1”</translation>
    </message>
    <message>
        <source>没有指标“%1”</source>
        <translation>没有指标“%1”</translation>
    </message>
    <message>
        <source>“%1”没有写成：%2。请换一个位置。</source>
        <translation>“%1”没有写成：%2。请换一个位置。</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>单位</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>请选择</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>%1 · %2%</source>
        <translation>%1 · %2%</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>文件</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>数据文件（NAME.sizao）</source>
        <translation>数据文件（NAME.sizao）</translation>
    </message>
    <message>
        <source>口令所在的文件；不写则在终端上输入，输入时不显示</source>
        <translation>口令所在的文件；不写则在终端上输入，输入时不显示</translation>
    </message>
    <message>
        <source>结果写成 JSON，供其他程序读取</source>
        <translation>结果写成 JSON，供其他程序读取</translation>
    </message>
    <message>
        <source>语言</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>zh_CN 或 en；不写则用 zh_CN</source>
        <translation>zh_CN 或 en；不写则用 zh_CN</translation>
    </message>
    <message>
        <source>成功时不输出说明文字</source>
        <translation>成功时不输出说明文字</translation>
    </message>
    <message>
        <source>显示说明</source>
        <translation>显示说明</translation>
    </message>
    <message>
        <source>没有选项 --%1。</source>
        <translation>没有选项 --%1。</translation>
    </message>
    <message>
        <source>是否要用 --%1？</source>
        <translation>是否要用 --%1？</translation>
    </message>
    <message>
        <source>选项 --%1 后面不带内容。</source>
        <translation>选项 --%1 后面不带内容。</translation>
    </message>
    <message>
        <source>选项 --%1 后面缺少内容。</source>
        <translation>选项 --%1 后面缺少内容。</translation>
    </message>
    <message>
        <source>选项 --%1 只能写一次。</source>
        <translation>选项 --%1 只能写一次。</translation>
    </message>
    <message>
        <source>选项 --%1 的“%2”不是日期，请写成 2026-03-05 的样子。</source>
        <translation>选项 --%1 的“%2”不是日期，请写成 2026-03-05 的样子。</translation>
    </message>
    <message>
        <source>选项 --%1 的“%2”应当是 %3 到 %4 的整数。</source>
        <translation>选项 --%1 的“%2”应当是 %3 到 %4 的整数。</translation>
    </message>
    <message>
        <source>选项 --%1 没有“%2”这个取值，可用的有：%3。</source>
        <translation>选项 --%1 没有“%2”这个取值，可用的有：%3。</translation>
    </message>
    <message>
        <source>案号</source>
        <translation>案号</translation>
    </message>
    <message>
        <source>待编号</source>
        <translation>待编号</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>对象</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>模型</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>预警级别</source>
        <translation>预警级别</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>结案方式</source>
        <translation>结案方式</translation>
    </message>
    <message>
        <source>立案日期</source>
        <translation>立案日期</translation>
    </message>
    <message>
        <source>承办人</source>
        <translation>承办人</translation>
    </message>
    <message>
        <source>提出人</source>
        <translation>提出人</translation>
    </message>
    <message>
        <source>决定人</source>
        <translation>决定人</translation>
    </message>
    <message>
        <source>决定日期</source>
        <translation>决定日期</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>是否移送线索</source>
        <translation>是否移送线索</translation>
    </message>
    <message>
        <source>移送或不移送的理由</source>
        <translation>移送或不移送的理由</translation>
    </message>
    <message>
        <source>依据单摘要</source>
        <translation>依据单摘要</translation>
    </message>
    <message>
        <source>采纳一个信号，立案</source>
        <translation>采纳一个信号，立案</translation>
    </message>
    <message>
        <source>信号标识</source>
        <translation>信号标识</translation>
    </message>
    <message>
        <source>3f9a1c --proposer 陈立 --handler 陈立 --handler 吴芳 --reason 经核查属实</source>
        <translation>3f9a1c --proposer 陈立 --handler 陈立 --handler 吴芳 --reason 经核查属实</translation>
    </message>
    <message>
        <source>已立案：%1</source>
        <translation>已立案：%1</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>承办人的姓名或编号，写两次，不能是同一人</source>
        <translation>承办人的姓名或编号，写两次，不能是同一人</translation>
    </message>
    <message>
        <source>显示一个案件、立案的决定和依据单</source>
        <translation>显示一个案件、立案的决定和依据单</translation>
    </message>
    <message>
        <source>案号或编号</source>
        <translation>案号或编号</translation>
    </message>
    <message>
        <source>列出预警案件，最近立案的在前</source>
        <translation>列出预警案件，最近立案的在前</translation>
    </message>
    <message>
        <source>加 --json 时每行一件。</source>
        <translation>加 --json 时每行一件。</translation>
    </message>
    <message>
        <source>级别</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>还没有案件。</source>
        <translation>还没有案件。</translation>
    </message>
    <message>
        <source>新建演示用的数据文件，内容全部虚构</source>
        <translation>新建演示用的数据文件，内容全部虚构</translation>
    </message>
    <message>
        <source>整数</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>换一个数就换一套内容；不写则为 1</source>
        <translation>换一个数就换一套内容；不写则为 1</translation>
    </message>
    <message>
        <source>同一个数在同一天总是生成同样的内容。
数据文件旁边另有一张练习表，其中有几行写错，可以试着导入。</source>
        <translation>同一个数在同一天总是生成同样的内容。
数据文件旁边另有一张练习表，其中有几行写错，可以试着导入。</translation>
    </message>
    <message>
        <source>已新建演示文件“%1”：单位 %2 个，干部 %3 人，监督信息 %4 条。</source>
        <translation>已新建演示文件“%1”：单位 %2 个，干部 %3 人，监督信息 %4 条。</translation>
    </message>
    <message>
        <source>练习表：%1</source>
        <translation>练习表：%1</translation>
    </message>
    <message>
        <source>对一个信号决定不予警示</source>
        <translation>对一个信号决定不予警示</translation>
    </message>
    <message>
        <source>3f9a1c --proposer 陈立 --reason-code TOLERANCE --reason 符合容错情形</source>
        <translation>3f9a1c --proposer 陈立 --reason-code TOLERANCE --reason 符合容错情形</translation>
    </message>
    <message>
        <source>已记下决定：不予警示。</source>
        <translation>已记下决定：不予警示。</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>理由类别</source>
        <translation>理由类别</translation>
    </message>
    <message>
        <source>正常</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>留意</source>
        <translation>留意</translation>
    </message>
    <message>
        <source>损坏</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>检查数据文件是否完好，不改动内容</source>
        <translation>检查数据文件是否完好，不改动内容</translation>
    </message>
    <message>
        <source>有一处损坏时退出码是 1。</source>
        <translation>有一处损坏时退出码是 1。</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>有 %1 处损坏，请用最近的备份恢复。</source>
        <translation>有 %1 处损坏，请用最近的备份恢复。</translation>
    </message>
    <message>
        <source>数据文件完好。</source>
        <translation>数据文件完好。</translation>
    </message>
    <message>
        <source>录入一条监督信息并提交</source>
        <translation>录入一条监督信息并提交</translation>
    </message>
    <message>
        <source>--person、--unit、--unknown-subject 三者写一个。单位按事发日的任职情况自动确定。
有一项不合要求就什么也不保存。</source>
        <translation>--person、--unit、--unknown-subject 三者写一个。单位按事发日的任职情况自动确定。
有一项不合要求就什么也不保存。</translation>
    </message>
    <message>
        <source>--person G0123 --occurred 2026-03-05 --channel C01 --indicator YL03 --level 1 --facts 上班时间浏览购物网站</source>
        <translation>--person G0123 --occurred 2026-03-05 --channel C01 --indicator YL03 --level 1 --facts 上班时间浏览购物网站</translation>
    </message>
    <message>
        <source>已提交，编号 %1。</source>
        <translation>已提交，编号 %1。</translation>
    </message>
    <message>
        <source>工号</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>对象是干部</source>
        <translation>对象是干部</translation>
    </message>
    <message>
        <source>对象是单位：代码、全称或简称</source>
        <translation>对象是单位：代码、全称或简称</translation>
    </message>
    <message>
        <source>对象不明</source>
        <translation>对象不明</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>事发日；持续的写最后一天</source>
        <translation>事发日；持续的写最后一天</translation>
    </message>
    <message>
        <source>发现日；不写则为今天</source>
        <translation>发现日；不写则为今天</translation>
    </message>
    <message>
        <source>代码</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>渠道，如 C01</source>
        <translation>渠道，如 C01</translation>
    </message>
    <message>
        <source>来源自己的编号</source>
        <translation>来源自己的编号</translation>
    </message>
    <message>
        <source>指标，如 YL03</source>
        <translation>指标，如 YL03</translation>
    </message>
    <message>
        <source>档次</source>
        <translation>档次</translation>
    </message>
    <message>
        <source>指标的第几档</source>
        <translation>指标的第几档</translation>
    </message>
    <message>
        <source>1–4</source>
        <translation>1–4</translation>
    </message>
    <message>
        <source>影响程度；不写则为 1</source>
        <translation>影响程度；不写则为 1</translation>
    </message>
    <message>
        <source>1–3</source>
        <translation>1–3</translation>
    </message>
    <message>
        <source>轻重缓急；不写则为 1</source>
        <translation>轻重缓急；不写则为 1</translation>
    </message>
    <message>
        <source>文字</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>事实：时间、地点、行为、后果</source>
        <translation>事实：时间、地点、行为、后果</translation>
    </message>
    <message>
        <source>选定这一档所依据的原话</source>
        <translation>选定这一档所依据的原话</translation>
    </message>
    <message>
        <source>--person、--unit、--unknown-subject 要写一个，只写一个。</source>
        <translation>--person、--unit、--unknown-subject 要写一个，只写一个。</translation>
    </message>
    <message>
        <source>显示一个信号的依据单</source>
        <translation>显示一个信号的依据单</translation>
    </message>
    <message>
        <source>按这天结束时的情况计算；不写则为今天</source>
        <translation>按这天结束时的情况计算；不写则为今天</translation>
    </message>
    <message>
        <source>标识写前几位即可，至少 6 位。已决定的信号显示当时固定下来的依据单。
--json 的输出可以存成文件，用 sizaoctl recompute 重新计算。</source>
        <translation>标识写前几位即可，至少 6 位。已决定的信号显示当时固定下来的依据单。
--json 的输出可以存成文件，用 sizaoctl recompute 重新计算。</translation>
    </message>
    <message>
        <source>决定</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>%1：%2 行，接收 %3，退回 %4，已有 %5，用时 %6 秒。</source>
        <translation>%1：%2 行，接收 %3，退回 %4，已有 %5，用时 %6 秒。</translation>
    </message>
    <message>
        <source>  退回 %1 行：%2</source>
        <translation>  退回 %1 行：%2</translation>
    </message>
    <message>
        <source>  退回的行在：%1</source>
        <translation>  退回的行在：%1</translation>
    </message>
    <message>
        <source>导入表格：监督信息、干部或单位</source>
        <translation>导入表格：监督信息、干部或单位</translation>
    </message>
    <message>
        <source>表格…</source>
        <translation>表格…</translation>
    </message>
    <message>
        <source>对照方案；不写则按表头查找</source>
        <translation>对照方案；不写则按表头查找</translation>
    </message>
    <message>
        <source>渠道，如 C02；不写则用对照方案里的</source>
        <translation>渠道，如 C02；不写则用对照方案里的</translation>
    </message>
    <message>
        <source>退回的行写到这里，只能用于一张表格；不写则在表格旁边</source>
        <translation>退回的行写到这里，只能用于一张表格；不写则在表格旁边</translation>
    </message>
    <message>
        <source>每存好一批，在标准错误上写一行 saved N</source>
        <translation>每存好一批，在标准错误上写一行 saved N</translation>
    </message>
    <message>
        <source>表格可以是 csv 或 xlsx，多张依次导入。有的行被退回不算失败，退出码仍是 0；
有表格读不了时退出码是 1，其余表格照常导入。
saved N 的 N 是本次已经存好的行数，断电也不会丢。重复导入同一张表不会重复计入。
按 Ctrl+C 停止：已存好的保留，再次导入时接着做，退出码是 1。</source>
        <translation>表格可以是 csv 或 xlsx，多张依次导入。有的行被退回不算失败，退出码仍是 0；
有表格读不了时退出码是 1，其余表格照常导入。
saved N 的 N 是本次已经存好的行数，断电也不会丢。重复导入同一张表不会重复计入。
按 Ctrl+C 停止：已存好的保留，再次导入时接着做，退出码是 1。</translation>
    </message>
    <message>
        <source>--mapping 考勤.json 考勤1月.csv 考勤2月.xlsx</source>
        <translation>--mapping 考勤.json 考勤1月.csv 考勤2月.xlsx</translation>
    </message>
    <message>
        <source>--error-file 只能用于一张表格。</source>
        <translation>--error-file 只能用于一张表格。</translation>
    </message>
    <message>
        <source>已停止。存好的 %1 行保留，再次导入时接着做。</source>
        <translation>已停止。存好的 %1 行保留，再次导入时接着做。</translation>
    </message>
    <message>
        <source>有 %1 张表格没有读成，原因见上。</source>
        <translation>有 %1 张表格没有读成，原因见上。</translation>
    </message>
    <message>
        <source>新建数据文件，装入自带的负面清单</source>
        <translation>新建数据文件，装入自带的负面清单</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>本单位名称</source>
        <translation>本单位名称</translation>
    </message>
    <message>
        <source>字头</source>
        <translation>字头</translation>
    </message>
    <message>
        <source>案号、文号开头的机关代字，如 云纪</source>
        <translation>案号、文号开头的机关代字，如 云纪</translation>
    </message>
    <message>
        <source>姓名[:角色,角色]</source>
        <translation>姓名[:角色,角色]</translation>
    </message>
    <message>
        <source>用口令开启文件的人；不写角色则为 SECTION_HEAD,HANDLER</source>
        <translation>用口令开启文件的人；不写角色则为 SECTION_HEAD,HANDLER</translation>
    </message>
    <message>
        <source>其他用户；不写角色则为 HANDLER</source>
        <translation>其他用户；不写角色则为 HANDLER</translation>
    </message>
    <message>
        <source>负面清单从哪一天起适用；不写则为上一年 1 月 1 日</source>
        <translation>负面清单从哪一天起适用；不写则为上一年 1 月 1 日</translation>
    </message>
    <message>
        <source>口令至少 14 个字符或 6 个词。忘记口令就打不开文件。
早于适用日的事实不计分；要导入更早的资料，请把 --standards-from 提前。
文件已经存在时不会覆盖。</source>
        <translation>口令至少 14 个字符或 6 个词。忘记口令就打不开文件。
早于适用日的事实不计分；要导入更早的资料，请把 --standards-from 提前。
文件已经存在时不会覆盖。</translation>
    </message>
    <message>
        <source>--organisation 云江区纪委监委 --agency-word 云纪 --user 周敏 --officer 陈立:HANDLER</source>
        <translation>--organisation 云江区纪委监委 --agency-word 云纪 --user 周敏 --officer 陈立:HANDLER</translation>
    </message>
    <message>
        <source>已新建“%1”，负面清单自 %2 起适用，登记用户 %3 人。</source>
        <translation>已新建“%1”，负面清单自 %2 起适用，登记用户 %3 人。</translation>
    </message>
    <message>
        <source>列出用户，或登记一位用户</source>
        <translation>列出用户，或登记一位用户</translation>
    </message>
    <message>
        <source>登记这位用户，然后列出全部</source>
        <translation>登记这位用户，然后列出全部</translation>
    </message>
    <message>
        <source>角色</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>新用户的角色，与 --add 同用</source>
        <translation>新用户的角色，与 --add 同用</translation>
    </message>
    <message>
        <source>安全审计员不能兼任其他角色，系统管理员、安全保密管理员不能兼任业务角色。</source>
        <translation>安全审计员不能兼任其他角色，系统管理员、安全保密管理员不能兼任业务角色。</translation>
    </message>
    <message>
        <source>--add 陈立 --role HANDLER</source>
        <translation>--add 陈立 --role HANDLER</translation>
    </message>
    <message>
        <source>--add 与 --role 要一起写。</source>
        <translation>--add 与 --role 要一起写。</translation>
    </message>
    <message>
        <source>查找干部</source>
        <translation>查找干部</translation>
    </message>
    <message>
        <source>[文字]</source>
        <translation>[文字]</translation>
    </message>
    <message>
        <source>人数</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>最多列出多少人；不写则为 50，最多 200</source>
        <translation>最多列出多少人；不写则为 50，最多 200</translation>
    </message>
    <message>
        <source>文字是姓名、拼音、拼音首字母或工号的开头；不写则从头列起。按拼音排序。</source>
        <translation>文字是姓名、拼音、拼音首字母或工号的开头；不写则从头列起。按拼音排序。</translation>
    </message>
    <message>
        <source>职务</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>没有找到。</source>
        <translation>没有找到。</translation>
    </message>
    <message>
        <source>试读表格的前几行，不写入</source>
        <translation>试读表格的前几行，不写入</translation>
    </message>
    <message>
        <source>表格</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>表格可以是 csv 或 xlsx。对照方案用不上时说明原因，退出码是 1。</source>
        <translation>表格可以是 csv 或 xlsx。对照方案用不上时说明原因，退出码是 1。</translation>
    </message>
    <message>
        <source>--mapping 考勤.json 考勤.csv</source>
        <translation>--mapping 考勤.json 考勤.csv</translation>
    </message>
    <message>
        <source>行</source>
        <translation>行</translation>
    </message>
    <message>
        <source>对照方案</source>
        <translation>对照方案</translation>
    </message>
    <message>
        <source>渠道</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>工作表</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>缺少的列</source>
        <translation>缺少的列</translation>
    </message>
    <message>
        <source>看过的行里可以接收 %1 行，退回 %2 行。</source>
        <translation>看过的行里可以接收 %1 行，退回 %2 行。</translation>
    </message>
    <message>
        <source>只凭一张依据单重新计算，看结果是否一致</source>
        <translation>只凭一张依据单重新计算，看结果是否一致</translation>
    </message>
    <message>
        <source>依据单.json</source>
        <translation>依据单.json</translation>
    </message>
    <message>
        <source>不需要数据文件。摘要不符或有一个数算出来不同，退出码是 1，并说明是哪一个。</source>
        <translation>不需要数据文件。摘要不符或有一个数算出来不同，退出码是 1，并说明是哪一个。</translation>
    </message>
    <message>
        <source>一致：%1 条事实，总分 %2，%3。摘要 %4</source>
        <translation>一致：%1 条事实，总分 %2，%3。摘要 %4</translation>
    </message>
    <message>
        <source>显示一条监督信息及其核实情况</source>
        <translation>显示一条监督信息及其核实情况</translation>
    </message>
    <message>
        <source>列出监督信息，最近发现的在前</source>
        <translation>列出监督信息，最近发现的在前</translation>
    </message>
    <message>
        <source>只列这些状态</source>
        <translation>只列这些状态</translation>
    </message>
    <message>
        <source>只列这个渠道，如 C02</source>
        <translation>只列这个渠道，如 C02</translation>
    </message>
    <message>
        <source>只列这项指标，如 YL03</source>
        <translation>只列这项指标，如 YL03</translation>
    </message>
    <message>
        <source>只列这名干部的</source>
        <translation>只列这名干部的</translation>
    </message>
    <message>
        <source>只列这个单位的：单位本身和当时在那里的干部</source>
        <translation>只列这个单位的：单位本身和当时在那里的干部</translation>
    </message>
    <message>
        <source>只列对象不明的</source>
        <translation>只列对象不明的</translation>
    </message>
    <message>
        <source>发现日从这天起</source>
        <translation>发现日从这天起</translation>
    </message>
    <message>
        <source>发现日到这天止，含这天</source>
        <translation>发现日到这天止，含这天</translation>
    </message>
    <message>
        <source>条数</source>
        <translation>条数</translation>
    </message>
    <message>
        <source>最多列出多少条；不写则为 50，0 为全部</source>
        <translation>最多列出多少条；不写则为 50，0 为全部</translation>
    </message>
    <message>
        <source>位置</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>从这一条之后列起，位置见 --json 的 key</source>
        <translation>从这一条之后列起，位置见 --json 的 key</translation>
    </message>
    <message>
        <source>加 --json 时每行一条。</source>
        <translation>加 --json 时每行一条。</translation>
    </message>
    <message>
        <source>--state SUBMITTED --from 2026-01-01 --limit 0</source>
        <translation>--state SUBMITTED --from 2026-01-01 --limit 0</translation>
    </message>
    <message>
        <source>--after 的“%1”不是 --json 给出的 key。</source>
        <translation>--after 的“%1”不是 --json 给出的 key。</translation>
    </message>
    <message>
        <source>发现日</source>
        <translation>发现日</translation>
    </message>
    <message>
        <source>事发日</source>
        <translation>事发日</translation>
    </message>
    <message>
        <source>当时单位</source>
        <translation>当时单位</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>等级</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>没有符合条件的监督信息。</source>
        <translation>没有符合条件的监督信息。</translation>
    </message>
    <message>
        <source>已列出 %1 条。继续：--after %2</source>
        <translation>已列出 %1 条。继续：--after %2</translation>
    </message>
    <message>
        <source>列出预警信号，级别和分数高的在前</source>
        <translation>列出预警信号，级别和分数高的在前</translation>
    </message>
    <message>
        <source>只列这些级别</source>
        <translation>只列这些级别</translation>
    </message>
    <message>
        <source>只列这个模型，如 M-ZF</source>
        <translation>只列这个模型，如 M-ZF</translation>
    </message>
    <message>
        <source>也列已决定的和已并入的，不只待研判的</source>
        <translation>也列已决定的和已并入的，不只待研判的</translation>
    </message>
    <message>
        <source>标识</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>分数</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>信号日</source>
        <translation>信号日</translation>
    </message>
    <message>
        <source>事实</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>没有符合条件的信号。</source>
        <translation>没有符合条件的信号。</translation>
    </message>
    <message>
        <source>对一条监督信息作出核实结论</source>
        <translation>对一条监督信息作出核实结论</translation>
    </message>
    <message>
        <source>要两名不同的核实人。不写指标则按上报的指标和档次认定。
已经有结论的不能再核实。</source>
        <translation>要两名不同的核实人。不写指标则按上报的指标和档次认定。
已经有结论的不能再核实。</translation>
    </message>
    <message>
        <source>01KB2Q0Z9T3M5V7X9B1D3F5H7J --conclusion VERIFIED --verifier 周敏 --verifier 陈立 --evidence 现场记录</source>
        <translation>01KB2Q0Z9T3M5V7X9B1D3F5H7J --conclusion VERIFIED --verifier 周敏 --verifier 陈立 --evidence 现场记录</translation>
    </message>
    <message>
        <source>已记下结论：%1。</source>
        <translation>已记下结论：%1。</translation>
    </message>
    <message>
        <source>结论</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>核实结论</source>
        <translation>核实结论</translation>
    </message>
    <message>
        <source>核实人的姓名或编号，写两次</source>
        <translation>核实人的姓名或编号，写两次</translation>
    </message>
    <message>
        <source>证据：记录、照片、单据</source>
        <translation>证据：记录、照片、单据</translation>
    </message>
    <message>
        <source>认定的指标，与 --level 同用</source>
        <translation>认定的指标，与 --level 同用</translation>
    </message>
    <message>
        <source>认定的档次，与 --indicator 同用</source>
        <translation>认定的档次，与 --indicator 同用</translation>
    </message>
    <message>
        <source>认定的影响程度，与 --indicator 同用；不写则为 1</source>
        <translation>认定的影响程度，与 --indicator 同用；不写则为 1</translation>
    </message>
    <message>
        <source>认定的轻重缓急，与 --indicator 同用；不写则为 1</source>
        <translation>认定的轻重缓急，与 --indicator 同用；不写则为 1</translation>
    </message>
    <message>
        <source>本人说明，或写 逾期未说明；自动采集的必须写</source>
        <translation>本人说明，或写 逾期未说明；自动采集的必须写</translation>
    </message>
    <message>
        <source>核实日；不写则为今天</source>
        <translation>核实日；不写则为今天</translation>
    </message>
    <message>
        <source>--%1 要与 --indicator 同用。</source>
        <translation>--%1 要与 --indicator 同用。</translation>
    </message>
    <message>
        <source>用例验算预警规则：逐项比对预期结果</source>
        <translation>用例验算预警规则：逐项比对预期结果</translation>
    </message>
    <message>
        <source>用例.json</source>
        <translation>用例.json</translation>
    </message>
    <message>
        <source>不需要数据文件。用例的格式是 sizao-worlds/1。有一处不符时退出码是 1。
用到本程序没有的功能的用例会跳过，并列出名称。</source>
        <translation>不需要数据文件。用例的格式是 sizao-worlds/1。有一处不符时退出码是 1。
用到本程序没有的功能的用例会跳过，并列出名称。</translation>
    </message>
    <message>
        <source>相符 %1 个，不符 %2 个，跳过 %3 个。</source>
        <translation>相符 %1 个，不符 %2 个，跳过 %3 个。</translation>
    </message>
    <message>
        <source>有用例与预期不符，见上。</source>
        <translation>有用例与预期不符，见上。</translation>
    </message>
    <message>
        <source>跳过  %1：%2</source>
        <translation>跳过  %1：%2</translation>
    </message>
    <message>
        <source>相符  %1：%2 项</source>
        <translation>相符  %1：%2 项</translation>
    </message>
    <message>
        <source>不符  %1</source>
        <translation>不符  %1</translation>
    </message>
    <message>
        <source>提出人的姓名或编号；决定人是开启文件的人，不能是同一人</source>
        <translation>提出人的姓名或编号；决定人是开启文件的人，不能是同一人</translation>
    </message>
    <message>
        <source>答复</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>是否移送线索；依据里有 Ⅳ级 事实时必须写</source>
        <translation>是否移送线索；依据里有 Ⅳ级 事实时必须写</translation>
    </message>
    <message>
        <source>信号标识至少写前 %1 个字符，见 sizaoctl signals。</source>
        <translation>信号标识至少写前 %1 个字符，见 sizaoctl signals。</translation>
    </message>
    <message>
        <source>（必填）</source>
        <translation>（必填）</translation>
    </message>
    <message>
        <source>（可重复）</source>
        <translation>（可重复）</translation>
    </message>
    <message>
        <source>取值：%1</source>
        <translation>取值：%1</translation>
    </message>
    <message>
        <source>完成</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>规则不允许，或数据有问题，或找不到所指的内容</source>
        <translation>规则不允许，或数据有问题，或找不到所指的内容</translation>
    </message>
    <message>
        <source>命令写法有误</source>
        <translation>命令写法有误</translation>
    </message>
    <message>
        <source>数据文件打不开：口令不对、正被占用、不是本程序的文件或已损坏</source>
        <translation>数据文件打不开：口令不对、正被占用、不是本程序的文件或已损坏</translation>
    </message>
    <message>
        <source>显示一个命令的说明</source>
        <translation>显示一个命令的说明</translation>
    </message>
    <message>
        <source>四早监督预警的命令行程序。</source>
        <translation>四早监督预警的命令行程序。</translation>
    </message>
    <message>
        <source>用法</source>
        <translation>用法</translation>
    </message>
    <message>
        <source>sizaoctl 命令 --vault 文件 [选项 …]</source>
        <translation>sizaoctl 命令 --vault 文件 [选项 …]</translation>
    </message>
    <message>
        <source>命令</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>通用选项（写在命令前后都可以）</source>
        <translation>通用选项（写在命令前后都可以）</translation>
    </message>
    <message>
        <source>显示版本</source>
        <translation>显示版本</translation>
    </message>
    <message>
        <source>退出码</source>
        <translation>退出码</translation>
    </message>
    <message>
        <source>每个命令的说明：sizaoctl help 命令</source>
        <translation>每个命令的说明：sizaoctl help 命令</translation>
    </message>
    <message>
        <source>选项</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>通用选项</source>
        <translation>通用选项</translation>
    </message>
    <message>
        <source>加 --json 时的输出</source>
        <translation>加 --json 时的输出</translation>
    </message>
    <message>
        <source>示例</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>第 %1 行</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>第 %1 行“%2”</source>
        <translation>第 %1 行“%2”</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>提醒</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>找不到数据文件“%1”。请检查位置，或用 sizaoctl init 新建一个。</source>
        <translation>找不到数据文件“%1”。请检查位置，或用 sizaoctl init 新建一个。</translation>
    </message>
    <message>
        <source>没有叫“%1”的用户。现有用户：</source>
        <translation>没有叫“%1”的用户。现有用户：</translation>
    </message>
    <message>
        <source>叫“%1”的用户不止一位，请写编号：</source>
        <translation>叫“%1”的用户不止一位，请写编号：</translation>
    </message>
    <message>
        <source>选项 --%1 要写两次，每次一个人。</source>
        <translation>选项 --%1 要写两次，每次一个人。</translation>
    </message>
    <message>
        <source>没有工号为“%1”的干部。</source>
        <translation>没有工号为“%1”的干部。</translation>
    </message>
    <message>
        <source>没有工号为“%1”的干部。相近的有：</source>
        <translation>没有工号为“%1”的干部。相近的有：</translation>
    </message>
    <message>
        <source>没有“%1”这个单位，请写单位代码、全称或简称。</source>
        <translation>没有“%1”这个单位，请写单位代码、全称或简称。</translation>
    </message>
    <message>
        <source>叫“%1”的单位不止一个，请写代码或编号：</source>
        <translation>叫“%1”的单位不止一个，请写代码或编号：</translation>
    </message>
    <message>
        <source>“%1”不是监督信息的编号，编号是 %2 个字符，见 sizaoctl records。</source>
        <translation>“%1”不是监督信息的编号，编号是 %2 个字符，见 sizaoctl records。</translation>
    </message>
    <message>
        <source>这一天没有标识以“%1”开头的信号。依据的事实变了，标识也会变，请重新查看 sizaoctl signals。</source>
        <translation>这一天没有标识以“%1”开头的信号。依据的事实变了，标识也会变，请重新查看 sizaoctl signals。</translation>
    </message>
    <message>
        <source>标识以“%1”开头的信号不止一个，请多写几位：</source>
        <translation>标识以“%1”开头的信号不止一个，请多写几位：</translation>
    </message>
    <message>
        <source>没有案号为“%1”的案件，见 sizaoctl cases。</source>
        <translation>没有案号为“%1”的案件，见 sizaoctl cases。</translation>
    </message>
    <message>
        <source>口令超过 %1 个字节。</source>
        <translation>口令超过 %1 个字节。</translation>
    </message>
    <message>
        <source>没有输入口令。</source>
        <translation>没有输入口令。</translation>
    </message>
    <message>
        <source>这里没有可以输入口令的终端，请用 --passphrase-file 指定口令文件。</source>
        <translation>这里没有可以输入口令的终端，请用 --passphrase-file 指定口令文件。</translation>
    </message>
    <message>
        <source>口令（输入时不显示）：</source>
        <translation>口令（输入时不显示）：</translation>
    </message>
    <message>
        <source>再输入一次：</source>
        <translation>再输入一次：</translation>
    </message>
    <message>
        <source>两次输入的口令不一样，什么也没有做。</source>
        <translation>两次输入的口令不一样，什么也没有做。</translation>
    </message>
    <message>
        <source>没有命令“%1”。</source>
        <translation>没有命令“%1”。</translation>
    </message>
    <message>
        <source>全部命令见 sizaoctl --help。</source>
        <translation>全部命令见 sizaoctl --help。</translation>
    </message>
    <message>
        <source>是否要用 %1？</source>
        <translation>是否要用 %1？</translation>
    </message>
    <message>
        <source>选项 --language 没有“%1”这个取值，可用的有：zh_CN，en。</source>
        <translation>选项 --language 没有“%1”这个取值，可用的有：zh_CN，en。</translation>
    </message>
    <message>
        <source>用法：%1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>命令后面缺少内容。</source>
        <translation>命令后面缺少内容。</translation>
    </message>
    <message>
        <source>多出了“%1”。</source>
        <translation>多出了“%1”。</translation>
    </message>
    <message>
        <source>请用 --vault 指明数据文件。</source>
        <translation>请用 --vault 指明数据文件。</translation>
    </message>
    <message>
        <source>缺少选项 --%1。</source>
        <translation>缺少选项 --%1。</translation>
    </message>
    <message>
        <source>请写明要做什么，全部命令见 sizaoctl --help。</source>
        <translation>请写明要做什么，全部命令见 sizaoctl --help。</translation>
    </message>
    <message>
        <source>来源所写对象</source>
        <translation>来源所写对象</translation>
    </message>
    <message>
        <source>当时职务</source>
        <translation>当时职务</translation>
    </message>
    <message>
        <source>来源编号</source>
        <translation>来源编号</translation>
    </message>
    <message>
        <source>影响程度</source>
        <translation>影响程度</translation>
    </message>
    <message>
        <source>轻重缓急</source>
        <translation>轻重缓急</translation>
    </message>
    <message>
        <source>锚定依据</source>
        <translation>锚定依据</translation>
    </message>
    <message>
        <source>导入的文件</source>
        <translation>导入的文件</translation>
    </message>
    <message>
        <source>核实日</source>
        <translation>核实日</translation>
    </message>
    <message>
        <source>核实人</source>
        <translation>核实人</translation>
    </message>
    <message>
        <source>认定的指标</source>
        <translation>认定的指标</translation>
    </message>
    <message>
        <source>认定的等级</source>
        <translation>认定的等级</translation>
    </message>
    <message>
        <source>证据</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>本人说明</source>
        <translation>本人说明</translation>
    </message>
    <message>
        <source>%1 %2，自 %3 起适用</source>
        <translation>%1 %2，自 %3 起适用</translation>
    </message>
    <message>
        <source>评估日</source>
        <translation>评估日</translation>
    </message>
    <message>
        <source>%1，已知到 %2 为止的事实</source>
        <translation>%1，已知到 %2 为止的事实</translation>
    </message>
    <message>
        <source>%1 天</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>分数线</source>
        <translation>分数线</translation>
    </message>
    <message>
        <source>黄 %1，橙 %2，红 %3</source>
        <translation>黄 %1，橙 %2，红 %3</translation>
    </message>
    <message>
        <source>规则版本</source>
        <translation>规则版本</translation>
    </message>
    <message>
        <source>%1（%2 起的版本为 %3 分）</source>
        <translation>%1（%2 起的版本为 %3 分）</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>天数</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>等级分</source>
        <translation>等级分</translation>
    </message>
    <message>
        <source>权重</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>影响</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>缓急</source>
        <translation>缓急</translation>
    </message>
    <message>
        <source>影响×缓急</source>
        <translation>影响×缓急</translation>
    </message>
    <message>
        <source>基础分</source>
        <translation>基础分</translation>
    </message>
    <message>
        <source>此前</source>
        <translation>此前</translation>
    </message>
    <message>
        <source>再犯</source>
        <translation>再犯</translation>
    </message>
    <message>
        <source>得分</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>计入</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>超限</source>
        <translation>超限</translation>
    </message>
    <message>
        <source>封顶</source>
        <translation>封顶</translation>
    </message>
    <message>
        <source>直接级别</source>
        <translation>直接级别</translation>
    </message>
    <message>
        <source>不再计分日</source>
        <translation>不再计分日</translation>
    </message>
    <message>
        <source>监督信息</source>
        <translation>监督信息</translation>
    </message>
    <message>
        <source>指标版本</source>
        <translation>指标版本</translation>
    </message>
    <message>
        <source>没有这条时的分数</source>
        <translation>没有这条时的分数</translation>
    </message>
    <message>
        <source>合计</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>上限</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>无</source>
        <translation>无</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>差 %1 分</source>
        <translation>差 %1 分</translation>
    </message>
    <message>
        <source>%1 起有事实不再计分，届时为 %2 分，%3</source>
        <translation>%1 起有事实不再计分，届时为 %2 分，%3</translation>
    </message>
    <message>
        <source>总分</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>按分数和直接规则</source>
        <translation>按分数和直接规则</translation>
    </message>
    <message>
        <source>直接规则</source>
        <translation>直接规则</translation>
    </message>
    <message>
        <source>至少 %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>适用的规则</source>
        <translation>适用的规则</translation>
    </message>
    <message>
        <source>此前已有级别</source>
        <translation>此前已有级别</translation>
    </message>
    <message>
        <source>不予警示后的起算分</source>
        <translation>不予警示后的起算分</translation>
    </message>
    <message>
        <source>距上一级</source>
        <translation>距上一级</translation>
    </message>
    <message>
        <source>下次减少</source>
        <translation>下次减少</translation>
    </message>
    <message>
        <source>依据单</source>
        <translation>依据单</translation>
    </message>
    <message>
        <source>一、计分（基础分＝等级分×权重×影响×缓急，得分＝基础分×再犯）</source>
        <translation>一、计分（基础分＝等级分×权重×影响×缓急，得分＝基础分×再犯）</translation>
    </message>
    <message>
        <source>二、事实</source>
        <translation>二、事实</translation>
    </message>
    <message>
        <source>三、分类合计</source>
        <translation>三、分类合计</translation>
    </message>
    <message>
        <source>四、不计分的事实</source>
        <translation>四、不计分的事实</translation>
    </message>
    <message>
        <source>读不了“%1”：%2。</source>
        <translation>读不了“%1”：%2。</translation>
    </message>
    <message>
        <source>“%1”超过 %2 MB，没有读取。</source>
        <translation>“%1”超过 %2 MB，没有读取。</translation>
    </message>
    <message>
        <source>结果没有写完，请检查输出的位置和磁盘空间。</source>
        <translation>结果没有写完，请检查输出的位置和磁盘空间。</translation>
    </message>
    <message>
        <source>、</source>
        <translation>、</translation>
    </message>
    <message>
        <source>/百</source>
        <translation>/百</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>%1 至 %2 共 %3 人</source>
        <translation>%1 至 %2 共 %3 人</translation>
    </message>
    <message>
        <source>每百件</source>
        <translation>每百件</translation>
    </message>
    <message>
        <source>每百人</source>
        <translation>每百人</translation>
    </message>
    <message>
        <source>百人分数线</source>
        <translation>百人分数线</translation>
    </message>
    <message>
        <source>，未校准</source>
        <translation>，未校准</translation>
    </message>
    <message>
        <source>人日</source>
        <translation>人日</translation>
    </message>
    <message>
        <source>；</source>
        <translation>；</translation>
    </message>
    <message>
        <source>人均计分</source>
        <translation>人均计分</translation>
    </message>
    <message>
        <source>记下一人同意草案</source>
        <translation>记下一人同意草案</translation>
    </message>
    <message>
        <source>草案</source>
        <translation>草案</translation>
    </message>
    <message>
        <source>同意人，承办部门负责人或者分管领导，不是提出人</source>
        <translation>同意人，承办部门负责人或者分管领导，不是提出人</translation>
    </message>
    <message>
        <source>窗口作风专项 --by 郑导</source>
        <translation>窗口作风专项 --by 郑导</translation>
    </message>
    <message>
        <source>比较两天施行的标准，或者草案与它要改的标准</source>
        <translation>比较两天施行的标准，或者草案与它要改的标准</translation>
    </message>
    <message>
        <source>前一天 后一天</source>
        <translation>前一天 后一天</translation>
    </message>
    <message>
        <source>草案的编号或者名称，代替两天</source>
        <translation>草案的编号或者名称，代替两天</translation>
    </message>
    <message>
        <source>加 --json 时每行一处不同。</source>
        <translation>加 --json 时每行一处不同。</translation>
    </message>
    <message>
        <source>请写两个日期，或者用 --draft 指明草案。</source>
        <translation>请写两个日期，或者用 --draft 指明草案。</translation>
    </message>
    <message>
        <source>“%1”不是日期，请写成 2026-03-05 的样子。</source>
        <translation>“%1”不是日期，请写成 2026-03-05 的样子。</translation>
    </message>
    <message>
        <source>作废一份起草中的草案</source>
        <translation>作废一份起草中的草案</translation>
    </message>
    <message>
        <source>窗口作风专项</source>
        <translation>窗口作风专项</translation>
    </message>
    <message>
        <source>显示一份草案：改了什么，还差什么</source>
        <translation>显示一份草案：改了什么，还差什么</translation>
    </message>
    <message>
        <source>列出标准草案，新的在前</source>
        <translation>列出标准草案，新的在前</translation>
    </message>
    <message>
        <source>加 --json 时每行一份。</source>
        <translation>加 --json 时每行一份。</translation>
    </message>
    <message>
        <source>修改草案：名称、时间、一个指标或者预警模型</source>
        <translation>修改草案：名称、时间、一个指标或者预警模型</translation>
    </message>
    <message>
        <source>改回与现行标准一样，就不再算改动。
改动内容之后，原来的回测不再作数。</source>
        <translation>改回与现行标准一样，就不再算改动。
改动内容之后，原来的回测不再作数。</translation>
    </message>
    <message>
        <source>窗口作风专项 --code YL03 --weight M-ZF=1.5 --grade 2=III</source>
        <translation>窗口作风专项 --code YL03 --weight M-ZF=1.5 --grade 2=III</translation>
    </message>
    <message>
        <source>要修改的指标或者预警模型</source>
        <translation>要修改的指标或者预警模型</translation>
    </message>
    <message>
        <source>指标的名称</source>
        <translation>指标的名称</translation>
    </message>
    <message>
        <source>取证要求</source>
        <translation>取证要求</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>模型=权重</source>
        <translation>模型=权重</translation>
    </message>
    <message>
        <source>在预警模型里的权重，如 M-ZF=1.5，0 为不计</source>
        <translation>在预警模型里的权重，如 M-ZF=1.5，0 为不计</translation>
    </message>
    <message>
        <source>档次=等级</source>
        <translation>档次=等级</translation>
    </message>
    <message>
        <source>某一档的等级，如 2=III，2= 为只提示不计分</source>
        <translation>某一档的等级，如 2=III，2= 为只提示不计分</translation>
    </message>
    <message>
        <source>档次=表述</source>
        <translation>档次=表述</translation>
    </message>
    <message>
        <source>某一档的表述</source>
        <translation>某一档的表述</translation>
    </message>
    <message>
        <source>级别=分值</source>
        <translation>级别=分值</translation>
    </message>
    <message>
        <source>预警模型的个人预警线，如 YELLOW=6.5</source>
        <translation>预警模型的个人预警线，如 YELLOW=6.5</translation>
    </message>
    <message>
        <source>没有代码是“%1”的指标或者预警模型。</source>
        <translation>没有代码是“%1”的指标或者预警模型。</translation>
    </message>
    <message>
        <source>选项 --%1 的“%2”写法不对，见 sizaoctl help standards edit。</source>
        <translation>选项 --%1 的“%2”写法不对，见 sizaoctl help standards edit。</translation>
    </message>
    <message>
        <source>把某一天施行的标准写成 json 或者 xlsx</source>
        <translation>把某一天施行的标准写成 json 或者 xlsx</translation>
    </message>
    <message>
        <source>这天施行的标准；不写为今天</source>
        <translation>这天施行的标准；不写为今天</translation>
    </message>
    <message>
        <source>文件已存在时替换它</source>
        <translation>文件已存在时替换它</translation>
    </message>
    <message>
        <source>json 是完整的清单，xlsx 是便于手工修改的表：指标、档次、预警模型。两者都可以再导入为草案。</source>
        <translation>json 是完整的清单，xlsx 是便于手工修改的表：指标、档次、预警模型。两者都可以再导入为草案。</translation>
    </message>
    <message>
        <source>负面清单.xlsx</source>
        <translation>负面清单.xlsx</translation>
    </message>
    <message>
        <source>“%1”已经存在，没有覆盖。要替换请加 --force。</source>
        <translation>“%1”已经存在，没有覆盖。要替换请加 --force。</translation>
    </message>
    <message>
        <source>%1 施行的标准已写入“%2”。</source>
        <translation>%1 施行的标准已写入“%2”。</translation>
    </message>
    <message>
        <source>把 json 或者 xlsx 清单导入为草案</source>
        <translation>把 json 或者 xlsx 清单导入为草案</translation>
    </message>
    <message>
        <source>草案只含与现行标准不同的内容，公布之前什么也不改变。有问题的清单不导入，并指出在哪一行。</source>
        <translation>草案只含与现行标准不同的内容，公布之前什么也不改变。有问题的清单不导入，并指出在哪一行。</translation>
    </message>
    <message>
        <source>负面清单.json --title 年度修订 --from 2027-01-01</source>
        <translation>负面清单.json --title 年度修订 --from 2027-01-01</translation>
    </message>
    <message>
        <source>列出标准的各个版本和施行时间</source>
        <translation>列出标准的各个版本和施行时间</translation>
    </message>
    <message>
        <source>只列这个指标或者预警模型的版本</source>
        <translation>只列这个指标或者预警模型的版本</translation>
    </message>
    <message>
        <source>加 --json 时每行一个版本。</source>
        <translation>加 --json 时每行一个版本。</translation>
    </message>
    <message>
        <source>开始一份标准草案</source>
        <translation>开始一份标准草案</translation>
    </message>
    <message>
        <source>内容用 sizaoctl standards edit 修改。</source>
        <translation>内容用 sizaoctl standards edit 修改。</translation>
    </message>
    <message>
        <source>--title 窗口作风专项 --from 2027-01-01 --until 2027-03-31 --reason 专项治理</source>
        <translation>--title 窗口作风专项 --from 2027-01-01 --until 2027-03-31 --reason 专项治理</translation>
    </message>
    <message>
        <source>公布已有一人同意的草案</source>
        <translation>公布已有一人同意的草案</translation>
    </message>
    <message>
        <source>由打开数据文件的人公布，他与同意人一位是承办部门负责人，一位是分管领导，都不是提出人。公布不改变已有事实的分值。</source>
        <translation>由打开数据文件的人公布，他与同意人一位是承办部门负责人，一位是分管领导，都不是提出人。公布不改变已有事实的分值。</translation>
    </message>
    <message>
        <source>把送审的草案退回修改</source>
        <translation>把送审的草案退回修改</translation>
    </message>
    <message>
        <source>退回的理由</source>
        <translation>退回的理由</translation>
    </message>
    <message>
        <source>窗口作风专项 --reason 权重依据不足</source>
        <translation>窗口作风专项 --reason 权重依据不足</translation>
    </message>
    <message>
        <source>显示一个指标或者预警模型某一天的内容</source>
        <translation>显示一个指标或者预警模型某一天的内容</translation>
    </message>
    <message>
        <source>这天施行的版本；不写为今天</source>
        <translation>这天施行的版本；不写为今天</translation>
    </message>
    <message>
        <source>这天施行的标准里没有代码“%1”，全部代码见 sizaoctl standards list。</source>
        <translation>这天施行的标准里没有代码“%1”，全部代码见 sizaoctl standards list。</translation>
    </message>
    <message>
        <source>把草案送审</source>
        <translation>把草案送审</translation>
    </message>
    <message>
        <source>提出人，须是标准管理员</source>
        <translation>提出人，须是标准管理员</translation>
    </message>
    <message>
        <source>内容有问题的、没有回测又没有写明理由的，不能送审。</source>
        <translation>内容有问题的、没有回测又没有写明理由的，不能送审。</translation>
    </message>
    <message>
        <source>窗口作风专项 --proposer 何标</source>
        <translation>窗口作风专项 --proposer 何标</translation>
    </message>
    <message>
        <source>--weight 写成 指标或类别=百分比，例如 BX=50，或者 XN01@M-XN=120；“%1”不行。</source>
        <translation>--weight 写成 指标或类别=百分比，例如 BX=50，或者 XN01@M-XN=120；“%1”不行。</translation>
    </message>
    <message>
        <source>回测：标准改了，过去会提出哪些信号</source>
        <translation>回测：标准改了，过去会提出哪些信号</translation>
    </message>
    <message>
        <source>模型=黄,橙,红</source>
        <translation>模型=黄,橙,红</translation>
    </message>
    <message>
        <source>指标=百分比</source>
        <translation>指标=百分比</translation>
    </message>
    <message>
        <source>改一个指标或类别的权重，如 BX=50；只改一个模型里的写成 XN01@M-XN=120；0 为不计</source>
        <translation>改一个指标或类别的权重，如 BX=50；只改一个模型里的写成 XN01@M-XN=120；0 为不计</translation>
    </message>
    <message>
        <source>以这份清单（JSON）为草案；不写则在现行标准上改</source>
        <translation>以这份清单（JSON）为草案；不写则在现行标准上改</translation>
    </message>
    <message>
        <source>比较从这天起的信号；不写则为近 24 个月</source>
        <translation>比较从这天起的信号；不写则为近 24 个月</translation>
    </message>
    <message>
        <source>比较到这天为止的信号；不写则为今天</source>
        <translation>比较到这天为止的信号；不写则为今天</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>不写则视为一直施行</source>
        <translation>不写则视为一直施行</translation>
    </message>
    <message>
        <source>草案自这天起施行，用于 prospective；不写则为比较的第一天</source>
        <translation>草案自这天起施行，用于 prospective；不写则为比较的第一天</translation>
    </message>
    <message>
        <source>件数</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>每月能研判多少件，标出超出的月份</source>
        <translation>每月能研判多少件，标出超出的月份</translation>
    </message>
    <message>
        <source>也列每项权重上下一成时信号数的变化</source>
        <translation>也列每项权重上下一成时信号数的变化</translation>
    </message>
    <message>
        <source>两边按同一做法推演：信号当日签发，案件满该级别的整改期限即结案；人们实际作出的决定不计。
只在内存中计算，数据文件不变。摘要写入发布材料，证明看过哪一次回测。
按 Ctrl+C 停止。</source>
        <translation>两边按同一做法推演：信号当日签发，案件满该级别的整改期限即结案；人们实际作出的决定不计。
只在内存中计算，数据文件不变。摘要写入发布材料，证明看过哪一次回测。
按 Ctrl+C 停止。</translation>
    </message>
    <message>
        <source>草案的名称</source>
        <translation>草案的名称</translation>
    </message>
    <message>
        <source>施行日，应当晚于公布日</source>
        <translation>施行日，应当晚于公布日</translation>
    </message>
    <message>
        <source>阶段重点的最后一天，次日起恢复原来的版本</source>
        <translation>阶段重点的最后一天，次日起恢复原来的版本</translation>
    </message>
    <message>
        <source>修改理由</source>
        <translation>修改理由</translation>
    </message>
    <message>
        <source>不作回测就公布的理由</source>
        <translation>不作回测就公布的理由</translation>
    </message>
    <message>
        <source>“%1”后面还要写做什么：
  %2</source>
        <translation>“%1”后面还要写做什么：
  %2</translation>
    </message>
    <message>
        <source>%1 至 %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 起</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>施行日</source>
        <translation>施行日</translation>
    </message>
    <message>
        <source>止日</source>
        <translation>止日</translation>
    </message>
    <message>
        <source>来自草案</source>
        <translation>来自草案</translation>
    </message>
    <message>
        <source>%1（阶段重点至 %2）</source>
        <translation>%1（阶段重点至 %2）</translation>
    </message>
    <message>
        <source>没有这个代码的版本。</source>
        <translation>没有这个代码的版本。</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>量什么</source>
        <translation>量什么</translation>
    </message>
    <message>
        <source>分值</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>表述</source>
        <translation>表述</translation>
    </message>
    <message>
        <source>违反此项将如何处理</source>
        <translation>违反此项将如何处理</translation>
    </message>
    <message>
        <source>预警模型</source>
        <translation>预警模型</translation>
    </message>
    <message>
        <source>黄线</source>
        <translation>黄线</translation>
    </message>
    <message>
        <source>橙线</source>
        <translation>橙线</translation>
    </message>
    <message>
        <source>红线</source>
        <translation>红线</translation>
    </message>
    <message>
        <source>计分窗口</source>
        <translation>计分窗口</translation>
    </message>
    <message>
        <source>%1 项</source>
        <translation>%1 项</translation>
    </message>
    <message>
        <source>原来</source>
        <translation>原来</translation>
    </message>
    <message>
        <source>改为</source>
        <translation>改为</translation>
    </message>
    <message>
        <source>没有不同。</source>
        <translation>没有不同。</translation>
    </message>
    <message>
        <source>施行</source>
        <translation>施行</translation>
    </message>
    <message>
        <source>改动</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>没有草案。</source>
        <translation>没有草案。</translation>
    </message>
    <message>
        <source>回测</source>
        <translation>回测</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>不作回测的理由</source>
        <translation>不作回测的理由</translation>
    </message>
    <message>
        <source>同意人</source>
        <translation>同意人</translation>
    </message>
    <message>
        <source>公布人</source>
        <translation>公布人</translation>
    </message>
    <message>
        <source>退回理由</source>
        <translation>退回理由</translation>
    </message>
    <message>
        <source>还不能送审：</source>
        <translation>还不能送审：</translation>
    </message>
    <message>
        <source>没有草案“%1”。现有：</source>
        <translation>没有草案“%1”。现有：</translation>
    </message>
    <message>
        <source>有几份草案叫“%1”，请写编号：</source>
        <translation>有几份草案叫“%1”，请写编号：</translation>
    </message>
    <message>
        <source>无预警</source>
        <translation>无预警</translation>
    </message>
    <message>
        <source>现行＼草案</source>
        <translation>现行＼草案</translation>
    </message>
    <message>
        <source>%1 改为 %2</source>
        <translation>%1 改为 %2</translation>
    </message>
    <message>
        <source>提前 %1 人，推后 %2 人，中位数 %3 天</source>
        <translation>提前 %1 人，推后 %2 人，中位数 %3 天</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>预警线</source>
        <translation>预警线</translation>
    </message>
    <message>
        <source>现行信号</source>
        <translation>现行信号</translation>
    </message>
    <message>
        <source>草案信号</source>
        <translation>草案信号</translation>
    </message>
    <message>
        <source>首次提出日</source>
        <translation>首次提出日</translation>
    </message>
    <message>
        <source>月份</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>现行</source>
        <translation>现行</translation>
    </message>
    <message>
        <source>草案各级</source>
        <translation>草案各级</translation>
    </message>
    <message>
        <source>研判能力</source>
        <translation>研判能力</translation>
    </message>
    <message>
        <source>超出 %1</source>
        <translation>超出 %1</translation>
    </message>
    <message>
        <source>现行首次</source>
        <translation>现行首次</translation>
    </message>
    <message>
        <source>草案首次</source>
        <translation>草案首次</translation>
    </message>
    <message>
        <source>另有 %1 条，加 --json 列出全部。</source>
        <translation>另有 %1 条，加 --json 列出全部。</translation>
    </message>
    <message>
        <source>分组</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>组别</source>
        <translation>组别</translation>
    </message>
    <message>
        <source>现行占比</source>
        <translation>现行占比</translation>
    </message>
    <message>
        <source>草案占比</source>
        <translation>草案占比</translation>
    </message>
    <message>
        <source>95% 区间</source>
        <translation>95% 区间</translation>
    </message>
    <message>
        <source>与全体之比</source>
        <translation>与全体之比</translation>
    </message>
    <message>
        <source>不详</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>不足 5 人或可推知，不显示</source>
        <translation>不足 5 人或可推知，不显示</translation>
    </message>
    <message>
        <source>现行达到人数</source>
        <translation>现行达到人数</translation>
    </message>
    <message>
        <source>草案达到人数</source>
        <translation>草案达到人数</translation>
    </message>
    <message>
        <source>各项权重上下浮动一成，信号数都不变。</source>
        <translation>各项权重上下浮动一成，信号数都不变。</translation>
    </message>
    <message>
        <source>黄</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>橙</source>
        <translation>橙</translation>
    </message>
    <message>
        <source>红</source>
        <translation>红</translation>
    </message>
    <message>
        <source>每月 %1 件；超出的月份：现行 %2 个，草案 %3 个</source>
        <translation>每月 %1 件；超出的月份：现行 %2 个，草案 %3 个</translation>
    </message>
    <message>
        <source>回测期间</source>
        <translation>回测期间</translation>
    </message>
    <message>
        <source>草案起始日</source>
        <translation>草案起始日</translation>
    </message>
    <message>
        <source>不能发布</source>
        <translation>不能发布</translation>
    </message>
    <message>
        <source>回测摘要</source>
        <translation>回测摘要</translation>
    </message>
    <message>
        <source>各人最高级别</source>
        <translation>各人最高级别</translation>
    </message>
    <message>
        <source>各模型</source>
        <translation>各模型</translation>
    </message>
    <message>
        <source>每月信号</source>
        <translation>每月信号</translation>
    </message>
    <message>
        <source>结果有变的对象</source>
        <translation>结果有变的对象</translation>
    </message>
    <message>
        <source>没有。</source>
        <translation>没有。</translation>
    </message>
    <message>
        <source>各类人员被提出信号的占比</source>
        <translation>各类人员被提出信号的占比</translation>
    </message>
    <message>
        <source>达到分数线的人数</source>
        <translation>达到分数线的人数</translation>
    </message>
    <message>
        <source>权重浮动一成时的信号数</source>
        <translation>权重浮动一成时的信号数</translation>
    </message>
    <message>
        <source>期间没有信号</source>
        <translation>期间没有信号</translation>
    </message>
    <message>
        <source>信号日：%1</source>
        <translation>信号日：%1</translation>
    </message>
    <message>
        <source>现行标准</source>
        <translation>现行标准</translation>
    </message>
    <message>
        <source>%1 起有事实不再计分，届时为%2</source>
        <translation>%1 起有事实不再计分，届时为%2</translation>
    </message>
    <message>
        <source>人均</source>
        <translation>人均</translation>
    </message>
    <message>
        <source>标识写前几位即可，至少 6 位。同一对象同一天的几个信号一并写上，合并研判，立一个案。依据单随决定固定下来。</source>
        <translation>标识写前几位即可，至少 6 位。同一对象同一天的几个信号一并写上，合并研判，立一个案。依据单随决定固定下来。</translation>
    </message>
    <message>
        <source>标识写前几位即可，至少 6 位；同一对象同一天的几个信号可以一并写上。有新的事实使分数更高时，会再次出现信号。</source>
        <translation>标识写前几位即可，至少 6 位；同一对象同一天的几个信号可以一并写上。有新的事实使分数更高时，会再次出现信号。</translation>
    </message>
    <message>
        <source>信号是每次按事实和决定算出来的，不保存。同一对象同一天的信号排在一起，可以合并研判。加 --json 时每行一条。</source>
        <translation>信号是每次按事实和决定算出来的，不保存。同一对象同一天的信号排在一起，可以合并研判。加 --json 时每行一条。</translation>
    </message>
    <message>
        <source>合并研判只限同一对象的信号。</source>
        <translation>合并研判只限同一对象的信号。</translation>
    </message>
    <message>
        <source>没有</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>变更前</source>
        <translation>变更前</translation>
    </message>
    <message>
        <source>变更后</source>
        <translation>变更后</translation>
    </message>
    <message>
        <source>现在的级别</source>
        <translation>现在的级别</translation>
    </message>
    <message>
        <source>没有信号因此变化。</source>
        <translation>没有信号因此变化。</translation>
    </message>
    <message>
        <source>理由，必须写</source>
        <translation>理由，必须写</translation>
    </message>
    <message>
        <source>已记下：%1。</source>
        <translation>已记下：%1。</translation>
    </message>
    <message>
        <source>更正一条已有结论的监督信息</source>
        <translation>更正一条已有结论的监督信息</translation>
    </message>
    <message>
        <source>不写的照旧。等级随指标和档次，核实日不变。
对象有误的应当撤销，另行登记。</source>
        <translation>不写的照旧。等级随指标和档次，核实日不变。
对象有误的应当撤销，另行登记。</translation>
    </message>
    <message>
        <source>01KB2Q0Z9T3M5V7X9B1D3F5H7J --level 1 --reason 金额核减</source>
        <translation>01KB2Q0Z9T3M5V7X9B1D3F5H7J --level 1 --reason 金额核减</translation>
    </message>
    <message>
        <source>找出可能与一条监督信息重复的其他信息</source>
        <translation>找出可能与一条监督信息重复的其他信息</translation>
    </message>
    <message>
        <source>同一对象、同类指标、事发日相差不超过 3 天，并且编号相同或者事实文字相近的。
是不是一件事由人判断，归并用 records merge。</source>
        <translation>同一对象、同类指标、事发日相差不超过 3 天，并且编号相同或者事实文字相近的。
是不是一件事由人判断，归并用 records merge。</translation>
    </message>
    <message>
        <source>文字相同</source>
        <translation>文字相同</translation>
    </message>
    <message>
        <source>没有可能重复的监督信息。</source>
        <translation>没有可能重复的监督信息。</translation>
    </message>
    <message>
        <source>对一条已经认定属实的监督信息容错免责</source>
        <translation>对一条已经认定属实的监督信息容错免责</translation>
    </message>
    <message>
        <source>免责之后不再计分，依据单上列明。</source>
        <translation>免责之后不再计分，依据单上列明。</translation>
    </message>
    <message>
        <source>01KB2Q0Z9T3M5V7X9B1D3F5H7J --reason 符合容错纠错情形</source>
        <translation>01KB2Q0Z9T3M5V7X9B1D3F5H7J --reason 符合容错纠错情形</translation>
    </message>
    <message>
        <source>把一条监督信息归并到同一事实的另一条</source>
        <translation>把一条监督信息归并到同一事实的另一条</translation>
    </message>
    <message>
        <source>保留的那一条</source>
        <translation>保留的那一条</translation>
    </message>
    <message>
        <source>两条应当是同一对象的，都已认定属实并且都在计分。归并之后只计一次，
等级、影响程度和轻重缓急取高的，事发日取早的。</source>
        <translation>两条应当是同一对象的，都已认定属实并且都在计分。归并之后只计一次，
等级、影响程度和轻重缓急取高的，事发日取早的。</translation>
    </message>
    <message>
        <source>01KB2Q0Z9T3M5V7X9B1D3F5H7J --into 01KB2Q0Z9T3M5V7X9B1D3F5H7K --reason 同一件事</source>
        <translation>01KB2Q0Z9T3M5V7X9B1D3F5H7J --into 01KB2Q0Z9T3M5V7X9B1D3F5H7K --reason 同一件事</translation>
    </message>
    <message>
        <source>恢复一条已经撤销或者容错免责的监督信息</source>
        <translation>恢复一条已经撤销或者容错免责的监督信息</translation>
    </message>
    <message>
        <source>恢复到撤销、免责之前的状态。</source>
        <translation>恢复到撤销、免责之前的状态。</translation>
    </message>
    <message>
        <source>01KB2Q0Z9T3M5V7X9B1D3F5H7J --reason 经复核原结论无误</source>
        <translation>01KB2Q0Z9T3M5V7X9B1D3F5H7J --reason 经复核原结论无误</translation>
    </message>
    <message>
        <source>撤销一条监督信息</source>
        <translation>撤销一条监督信息</translation>
    </message>
    <message>
        <source>撤销之后不再计分，原来的登记和结论都保留。
恢复用 records reinstate，当天撤销的第二天才能恢复。</source>
        <translation>撤销之后不再计分，原来的登记和结论都保留。
恢复用 records reinstate，当天撤销的第二天才能恢复。</translation>
    </message>
    <message>
        <source>01KB2Q0Z9T3M5V7X9B1D3F5H7J --reason 张冠李戴，另行登记</source>
        <translation>01KB2Q0Z9T3M5V7X9B1D3F5H7J --reason 张冠李戴，另行登记</translation>
    </message>
    <message>
        <source>撤销归并，各条监督信息重新单独计分</source>
        <translation>撤销归并，各条监督信息重新单独计分</translation>
    </message>
    <message>
        <source>编号写已归并的那一条。</source>
        <translation>编号写已归并的那一条。</translation>
    </message>
    <message>
        <source>01KB2Q0Z9T3M5V7X9B1D3F5H7J --reason 经核是两件事</source>
        <translation>01KB2Q0Z9T3M5V7X9B1D3F5H7J --reason 经核是两件事</translation>
    </message>
    <message>
        <source>另一条</source>
        <translation>另一条</translation>
    </message>
    <message>
        <source>（%1）</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>变更</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>合并研判的案件有几张依据单，--pdf 各写一个文件，从第二个起在文件名后加 -2、-3。</source>
        <translation>合并研判的案件有几张依据单，--pdf 各写一个文件，从第二个起在文件名后加 -2、-3。</translation>
    </message>
    <message>
        <source>把依据单写成 PDF；编号、登记，要写 --reason</source>
        <translation>把依据单写成 PDF；编号、登记，要写 --reason</translation>
    </message>
    <message>
        <source>导出的理由</source>
        <translation>导出的理由</translation>
    </message>
    <message>
        <source>--reason 和 --force 只和 --pdf 一起用。</source>
        <translation>--reason 和 --force 只和 --pdf 一起用。</translation>
    </message>
    <message>
        <source>--pdf 后面要写文件名。</source>
        <translation>--pdf 后面要写文件名。</translation>
    </message>
    <message>
        <source>导出依据单要用 --reason 写明理由。</source>
        <translation>导出依据单要用 --reason 写明理由。</translation>
    </message>
    <message>
        <source>“%1”不能写：%2</source>
        <translation>“%1”不能写：%2</translation>
    </message>
    <message>
        <source>“%1”没有写成：%2</source>
        <translation>“%1”没有写成：%2</translation>
    </message>
    <message>
        <source>依据单已写入“%1”，第 %2 份，共 %3 页。</source>
        <translation>依据单已写入“%1”，第 %2 份，共 %3 页。</translation>
    </message>
    <message>
        <source>同类参照</source>
        <translation>同类参照</translation>
    </message>
    <message>
        <source>--%1 写成 模型=黄,橙,红，例如 M-ZF=6,9,12；“%2”不行。</source>
        <translation>--%1 写成 模型=黄,橙,红，例如 M-ZF=6,9,12；“%2”不行。</translation>
    </message>
    <message>
        <source>比较干部（person）还是单位（unit）；不写则比较干部</source>
        <translation>比较干部（person）还是单位（unit）；不写则比较干部</translation>
    </message>
    <message>
        <source>改一个模型的三条预警线，如 M-ZF=5.5,9,12；单位的为其自身问题的分数线</source>
        <translation>改一个模型的三条预警线，如 M-ZF=5.5,9,12；单位的为其自身问题的分数线</translation>
    </message>
    <message>
        <source>改一个模型的单位每百人预警线，如 M-ZF=50,80,110</source>
        <translation>改一个模型的单位每百人预警线，如 M-ZF=50,80,110</translation>
    </message>
    <message>
        <source>工号或单位</source>
        <translation>工号或单位</translation>
    </message>
    <message>
        <source>并排显示此人（此单位）两边的依据单</source>
        <translation>并排显示此人（此单位）两边的依据单</translation>
    </message>
    <message>
        <source>也列预警线高低与达到的人数（单位数）</source>
        <translation>也列预警线高低与达到的人数（单位数）</translation>
    </message>
    <message>
        <source>--rate 是单位的预警线，请加 --kind unit。</source>
        <translation>--rate 是单位的预警线，请加 --kind unit。</translation>
    </message>
    <message>
        <source>--kind 写 person（干部）或者 unit（单位）。</source>
        <translation>--kind 写 person（干部）或者 unit（单位）。</translation>
    </message>
    <message>
        <source>提前 %1 个单位，推后 %2 个单位，中位数 %3 天</source>
        <translation>提前 %1 个单位，推后 %2 个单位，中位数 %3 天</translation>
    </message>
    <message>
        <source>现行达到单位数</source>
        <translation>现行达到单位数</translation>
    </message>
    <message>
        <source>草案达到单位数</source>
        <translation>草案达到单位数</translation>
    </message>
    <message>
        <source>单位数</source>
        <translation>单位数</translation>
    </message>
    <message>
        <source>各单位最高级别</source>
        <translation>各单位最高级别</translation>
    </message>
    <message>
        <source>达到预警线的单位数</source>
        <translation>达到预警线的单位数</translation>
    </message>
    <message>
        <source>%1 年  %2（%3）  %4</source>
        <translation>%1 年  %2（%3）  %4</translation>
    </message>
    <message>
        <source>已确认，%1</source>
        <translation>已确认，%1</translation>
    </message>
    <message>
        <source>未确认，到期日暂按</source>
        <translation>未确认，到期日暂按</translation>
    </message>
    <message>
        <source>全年 %1 个工作日</source>
        <translation>全年 %1 个工作日</translation>
    </message>
    <message>
        <source>节日</source>
        <translation>节日</translation>
    </message>
    <message>
        <source>放假</source>
        <translation>放假</translation>
    </message>
    <message>
        <source>至</source>
        <translation>至</translation>
    </message>
    <message>
        <source>调休上班</source>
        <translation>调休上班</translation>
    </message>
    <message>
        <source>新录入的年度</source>
        <translation>新录入的年度</translation>
    </message>
    <message>
        <source>改动的年度</source>
        <translation>改动的年度</translation>
    </message>
    <message>
        <source>没有变化的年度</source>
        <translation>没有变化的年度</translation>
    </message>
    <message>
        <source>%1 起 %2 %3</source>
        <translation>%1 起 %2 %3</translation>
    </message>
    <message>
        <source>%1：%2（%3）</source>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>暂按：涉及的年度放假安排还没有确认，确认之后重算。</source>
        <translation>暂按：涉及的年度放假安排还没有确认，确认之后重算。</translation>
    </message>
    <message>
        <source>推算到期日</source>
        <translation>推算到期日</translation>
    </message>
    <message>
        <source>起算日，当天不计</source>
        <translation>起算日，当天不计</translation>
    </message>
    <message>
        <source>数量</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>多少个工作日</source>
        <translation>多少个工作日</translation>
    </message>
    <message>
        <source>多少日，届满日休息的顺延到下一个工作日</source>
        <translation>多少日，届满日休息的顺延到下一个工作日</translation>
    </message>
    <message>
        <source>多少个月，届满日休息的同样顺延</source>
        <translation>多少个月，届满日休息的同样顺延</translation>
    </message>
    <message>
        <source>清单里的期限，如 DL_STATEMENT，按起算日施行的清单</source>
        <translation>清单里的期限，如 DL_STATEMENT，按起算日施行的清单</translation>
    </message>
    <message>
        <source>四种时长写一种。涉及没有确认的年度时，到期日为暂按。</source>
        <translation>四种时长写一种。涉及没有确认的年度时，到期日为暂按。</translation>
    </message>
    <message>
        <source>这天施行的清单里没有期限“%1”。</source>
        <translation>这天施行的清单里没有期限“%1”。</translation>
    </message>
    <message>
        <source>请在 --workdays、--days、--months、--code 里写一个。</source>
        <translation>请在 --workdays、--days、--months、--code 里写一个。</translation>
    </message>
    <message>
        <source>把工作日历写成可以再导入的 json</source>
        <translation>把工作日历写成可以再导入的 json</translation>
    </message>
    <message>
        <source>哪个地方的放假安排；不写为全国（CN）</source>
        <translation>哪个地方的放假安排；不写为全国（CN）</translation>
    </message>
    <message>
        <source>工作日历.json</source>
        <translation>工作日历.json</translation>
    </message>
    <message>
        <source>工作日历已写入“%1”。</source>
        <translation>工作日历已写入“%1”。</translation>
    </message>
    <message>
        <source>导入工作日历：全国的，或者一个地方的放假安排</source>
        <translation>导入工作日历：全国的，或者一个地方的放假安排</translation>
    </message>
    <message>
        <source>为什么改，如放假通知的文号，记入审计</source>
        <translation>为什么改，如放假通知的文号，记入审计</translation>
    </message>
    <message>
        <source>文件里的年度整年替换，其他年度不动。有问题的文件不导入，并指出在哪一行。
已经确认的年度不会被没有确认的替换。</source>
        <translation>文件里的年度整年替换，其他年度不动。有问题的文件不导入，并指出在哪一行。
已经确认的年度不会被没有确认的替换。</translation>
    </message>
    <message>
        <source>2027年日历.json --reason 国务院办公厅通知</source>
        <translation>2027年日历.json --reason 国务院办公厅通知</translation>
    </message>
    <message>
        <source>显示工作日历：各年度的放假和调休</source>
        <translation>显示工作日历：各年度的放假和调休</translation>
    </message>
    <message>
        <source>年度</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>只显示这一年</source>
        <translation>只显示这一年</translation>
    </message>
    <message>
        <source>全国的在前，地方放假在后。加 --json 时每行一个年度。</source>
        <translation>全国的在前，地方放假在后。加 --json 时每行一个年度。</translation>
    </message>
    <message>
        <source>%1 年的放假安排还没有录入，到期日只能暂按。</source>
        <translation>%1 年的放假安排还没有录入，到期日只能暂按。</translation>
    </message>
    <message>
        <source>在一个案件里办理一步</source>
        <translation>在一个案件里办理一步</translation>
    </message>
    <message>
        <source>案号或编号 事项</source>
        <translation>案号或编号 事项</translation>
    </message>
    <message>
        <source>--of 所指见 sizaoctl steps。新的文书、送达、复核、谈话、整改事项和进展，用 --part 给出写着各栏的 JSON 文件；送达人、谈话人也可以用 --with 给出。
不合规则的步骤不予办理，并说明依据的规则；加 --check 只查还差什么。</source>
        <translation>--of 所指见 sizaoctl steps。新的文书、送达、复核、谈话、整改事项和进展，用 --part 给出写着各栏的 JSON 文件；送达人、谈话人也可以用 --with 给出。
不合规则的步骤不予办理，并说明依据的规则；加 --check 只查还差什么。</translation>
    </message>
    <message>
        <source>云纪预〔2026〕1号 case.return --by 周正 --reason 事实部分请补充</source>
        <translation>云纪预〔2026〕1号 case.return --by 周正 --reason 事实部分请补充</translation>
    </message>
    <message>
        <source>所办的文书、整改事项等，如 letter:1</source>
        <translation>所办的文书、整改事项等，如 letter:1</translation>
    </message>
    <message>
        <source>办理人，默认为本人</source>
        <translation>办理人，默认为本人</translation>
    </message>
    <message>
        <source>共同办理人</source>
        <translation>共同办理人</translation>
    </message>
    <message>
        <source>新的承办人，写两次</source>
        <translation>新的承办人，写两次</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>申辩、回证等书面内容</source>
        <translation>申辩、回证等书面内容</translation>
    </message>
    <message>
        <source>留置送达的见证人</source>
        <translation>留置送达的见证人</translation>
    </message>
    <message>
        <source>集体研究记录</source>
        <translation>集体研究记录</translation>
    </message>
    <message>
        <source>代为登记时由谁提交</source>
        <translation>代为登记时由谁提交</translation>
    </message>
    <message>
        <source>改为的级别</source>
        <translation>改为的级别</translation>
    </message>
    <message>
        <source>新的期限</source>
        <translation>新的期限</translation>
    </message>
    <message>
        <source>中止的原因</source>
        <translation>中止的原因</translation>
    </message>
    <message>
        <source>对申辩的答复</source>
        <translation>对申辩的答复</translation>
    </message>
    <message>
        <source>各栏内容，JSON 文件</source>
        <translation>各栏内容，JSON 文件</translation>
    </message>
    <message>
        <source>整改佐证，登记名称和摘要；可以写几次</source>
        <translation>整改佐证，登记名称和摘要；可以写几次</translation>
    </message>
    <message>
        <source>只查还差什么，不办理</source>
        <translation>只查还差什么，不办理</translation>
    </message>
    <message>
        <source>可以办理。</source>
        <translation>可以办理。</translation>
    </message>
    <message>
        <source>已办理“%1”，案件现在是“%2”。</source>
        <translation>已办理“%1”，案件现在是“%2”。</translation>
    </message>
    <message>
        <source>显示一个案件办了什么、有哪些期限、接下来可以办什么</source>
        <translation>显示一个案件办了什么、有哪些期限、接下来可以办什么</translation>
    </message>
    <message>
        <source>文书、送达、申辩、复核、整改事项按先后写作 letter:1、item:2 等。</source>
        <translation>文书、送达、申辩、复核、整改事项按先后写作 letter:1、item:2 等。</translation>
    </message>
    <message>
        <source>文书没有要素“%1”。</source>
        <translation>文书没有要素“%1”。</translation>
    </message>
    <message>
        <source>中止</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>暂按 %1</source>
        <translation>暂按 %1</translation>
    </message>
    <message>
        <source>本案没有“%1”，见 sizaoctl steps。</source>
        <translation>本案没有“%1”，见 sizaoctl steps。</translation>
    </message>
    <message>
        <source>没有“%1”这一步，见 sizaoctl help step。</source>
        <translation>没有“%1”这一步，见 sizaoctl help step。</translation>
    </message>
    <message>
        <source>没有“%1”这一步，是不是“%2”？</source>
        <translation>没有“%1”这一步，是不是“%2”？</translation>
    </message>
    <message>
        <source>--part 的内容应当是一个 JSON 对象。</source>
        <translation>--part 的内容应当是一个 JSON 对象。</translation>
    </message>
    <message>
        <source>“%1”不用 --part。</source>
        <translation>“%1”不用 --part。</translation>
    </message>
    <message>
        <source>案件 %1 · %2 · %3
</source>
        <translation>案件 %1 · %2 · %3
</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>办理人</source>
        <translation>办理人</translation>
    </message>
    <message>
        <source>理由或意见</source>
        <translation>理由或意见</translation>
    </message>
    <message>
        <source>还没有办理。
</source>
        <translation>还没有办理。
</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>起算日</source>
        <translation>起算日</translation>
    </message>
    <message>
        <source>到期日</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>接下来可以办理：%1</source>
        <translation>接下来可以办理：%1</translation>
    </message>
    <message>
        <source>理由或者意见</source>
        <translation>理由或者意见</translation>
    </message>
    <message>
        <source>列出文书模板可以使用的占位符</source>
        <translation>列出文书模板可以使用的占位符</translation>
    </message>
    <message>
        <source>在模板里写成 {{姓名}}。重复项写成 {{#整改事项}} … {{/整改事项}}，中间的表格行或者段落逐项重复，列名只能写在中间。</source>
        <translation>在模板里写成 {{姓名}}。重复项写成 {{#整改事项}} … {{/整改事项}}，中间的表格行或者段落逐项重复，列名只能写在中间。</translation>
    </message>
    <message>
        <source>占位符</source>
        <translation>占位符</translation>
    </message>
    <message>
        <source>含义</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>把模板填成文书，写成 PDF 或者 docx</source>
        <translation>把模板填成文书，写成 PDF 或者 docx</translation>
    </message>
    <message>
        <source>模板.docx</source>
        <translation>模板.docx</translation>
    </message>
    <message>
        <source>占位符的值，JSON 对象</source>
        <translation>占位符的值，JSON 对象</translation>
    </message>
    <message>
        <source>写成 PDF（PDF/A-1b）</source>
        <translation>写成 PDF（PDF/A-1b）</translation>
    </message>
    <message>
        <source>写成 docx，供修改，不作存档</source>
        <translation>写成 docx，供修改，不作存档</translation>
    </message>
    <message>
        <source>缺值时也生成，缺处写成【姓名】，PDF 印上“草稿”</source>
        <translation>缺值时也生成，缺处写成【姓名】，PDF 印上“草稿”</translation>
    </message>
    <message>
        <source>值的文件如 {&quot;姓名&quot;: &quot;张伟&quot;, &quot;整改事项&quot;: [{&quot;问题&quot;: &quot;…&quot;}]}，名称见 letter names。
缺值时不写文件，退出码是 1；不写 --pdf 和 --docx 时只检查。
换了字体的字、没有装的标准字体都会列出；没有字体的字不能印。</source>
        <translation>值的文件如 {&quot;姓名&quot;: &quot;张伟&quot;, &quot;整改事项&quot;: [{&quot;问题&quot;: &quot;…&quot;}]}，名称见 letter names。
缺值时不写文件，退出码是 1；不写 --pdf 和 --docx 时只检查。
换了字体的字、没有装的标准字体都会列出；没有字体的字不能印。</translation>
    </message>
    <message>
        <source>提醒函.docx --values 值.json --pdf 提醒函.pdf</source>
        <translation>提醒函.docx --values 值.json --pdf 提醒函.pdf</translation>
    </message>
    <message>
        <source>没有装%1字体，用“%2”代替。</source>
        <translation>没有装%1字体，用“%2”代替。</translation>
    </message>
    <message>
        <source>“%1”（%2）在“%3”里没有，用了“%4”。</source>
        <translation>“%1”（%2）在“%3”里没有，用了“%4”。</translation>
    </message>
    <message>
        <source>PDF 已写入“%1”，共 %2 页。</source>
        <translation>PDF 已写入“%1”，共 %2 页。</translation>
    </message>
    <message>
        <source>缺少这些值，没有写文件：%1。补上后再试，或者加 --draft 生成草稿。</source>
        <translation>缺少这些值，没有写文件：%1。补上后再试，或者加 --draft 生成草稿。</translation>
    </message>
    <message>
        <source>docx 已写入“%1”。</source>
        <translation>docx 已写入“%1”。</translation>
    </message>
    <message>
        <source>还缺：%1。</source>
        <translation>还缺：%1。</translation>
    </message>
    <message>
        <source>模板和值都没有问题。</source>
        <translation>模板和值都没有问题。</translation>
    </message>
    <message>
        <source>取出随程序提供的文书模板，供 WPS 或 Word 修改</source>
        <translation>取出随程序提供的文书模板，供 WPS 或 Word 修改</translation>
    </message>
    <message>
        <source>文书</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>写到这个 docx 文件</source>
        <translation>写到这个 docx 文件</translation>
    </message>
    <message>
        <source>文书写名称或者代码，如警示提醒函、REMINDER_LETTER；写错时列出全部。改模板时保留段落样式和 {{占位符}}，占位符的清单见 letter names。</source>
        <translation>文书写名称或者代码，如警示提醒函、REMINDER_LETTER；写错时列出全部。改模板时保留段落样式和 {{占位符}}，占位符的清单见 letter names。</translation>
    </message>
    <message>
        <source>警示提醒函 --to 提醒函.docx</source>
        <translation>警示提醒函 --to 提醒函.docx</translation>
    </message>
    <message>
        <source>没有叫“%1”的文书模板，可用的有：%2。</source>
        <translation>没有叫“%1”的文书模板，可用的有：%2。</translation>
    </message>
    <message>
        <source>%1的模板已写入“%2”。</source>
        <translation>%1的模板已写入“%2”。</translation>
    </message>
    <message>
        <source>把一个案件的文书写成 PDF 或者 docx</source>
        <translation>把一个案件的文书写成 PDF 或者 docx</translation>
    </message>
    <message>
        <source>案号或编号 文书</source>
        <translation>案号或编号 文书</translation>
    </message>
    <message>
        <source>案件里没有的值，如联系电话，JSON 对象</source>
        <translation>案件里没有的值，如联系电话，JSON 对象</translation>
    </message>
    <message>
        <source>文书写作 letter:1 等，见 sizaoctl steps。没有签发的印上“草稿”；还缺的值写成【联系电话】并逐个列出。</source>
        <translation>文书写作 letter:1 等，见 sizaoctl steps。没有签发的印上“草稿”；还缺的值写成【联系电话】并逐个列出。</translation>
    </message>
    <message>
        <source>云纪预〔2026〕1号 letter:1 --pdf 提醒函.pdf</source>
        <translation>云纪预〔2026〕1号 letter:1 --pdf 提醒函.pdf</translation>
    </message>
    <message>
        <source>还缺“%1”。</source>
        <translation>还缺“%1”。</translation>
    </message>
    <message>
        <source>列出整改台账，最先到期的在前</source>
        <translation>列出整改台账，最先到期的在前</translation>
    </message>
    <message>
        <source>只列这个状态的</source>
        <translation>只列这个状态的</translation>
    </message>
    <message>
        <source>只列逾期的</source>
        <translation>只列逾期的</translation>
    </message>
    <message>
        <source>只列这个案件的</source>
        <translation>只列这个案件的</translation>
    </message>
    <message>
        <source>写成 .csv 或者 .xlsx；编号、登记，要写 --reason</source>
        <translation>写成 .csv 或者 .xlsx；编号、登记，要写 --reason</translation>
    </message>
    <message>
        <source>已归档案件的整改事项不列。加 --json 时每行一项。</source>
        <translation>已归档案件的整改事项不列。加 --json 时每行一项。</translation>
    </message>
    <message>
        <source>没有这样的整改事项。</source>
        <translation>没有这样的整改事项。</translation>
    </message>
    <message>
        <source>--reason 和 --force 只和 --export 一起用。</source>
        <translation>--reason 和 --force 只和 --export 一起用。</translation>
    </message>
    <message>
        <source>--export 后面的文件名要以 .csv 或者 .xlsx 结尾。</source>
        <translation>--export 后面的文件名要以 .csv 或者 .xlsx 结尾。</translation>
    </message>
    <message>
        <source>导出整改台账要用 --reason 写明理由。</source>
        <translation>导出整改台账要用 --reason 写明理由。</translation>
    </message>
    <message>
        <source>整改台账已写入“%1”，第 %2 份，共 %3 项。</source>
        <translation>整改台账已写入“%1”，第 %2 份，共 %3 项。</translation>
    </message>
    <message>
        <source>案号 项</source>
        <translation>案号 项</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>责任人</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>纸面整改疑点</source>
        <translation>纸面整改疑点</translation>
    </message>
    <message>
        <source>列出等着办的事项，快到期的在前，逾期的最前</source>
        <translation>列出等着办的事项，快到期的在前，逾期的最前</translation>
    </message>
    <message>
        <source>也列等别人办的，不只由打开文件的人办的</source>
        <translation>也列等别人办的，不只由打开文件的人办的</translation>
    </message>
    <message>
        <source>只列没有任何期限在走的案件，不论由谁办</source>
        <translation>只列没有任何期限在走的案件，不论由谁办</translation>
    </message>
    <message>
        <source>预警、待核实的信息和案件合为一个清单；没有期限的排在最后。待核实的信息只列最早的 200 条。加 --json 时每行一件。</source>
        <translation>预警、待核实的信息和案件合为一个清单；没有期限的排在最后。待核实的信息只列最早的 200 条。加 --json 时每行一件。</translation>
    </message>
    <message>
        <source>情况</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>由谁办</source>
        <translation>由谁办</translation>
    </message>
    <message>
        <source>没有等着办的事项。</source>
        <translation>没有等着办的事项。</translation>
    </message>
    <message>
        <source>廉政档案</source>
        <translation>廉政档案</translation>
    </message>
    <message>
        <source>已立案：%1，由在办的较轻警示升级</source>
        <translation>已立案：%1，由在办的较轻警示升级</translation>
    </message>
    <message>
        <source>%1，影响期 %2 至 %3</source>
        <translation>%1，影响期 %2 至 %3</translation>
    </message>
    <message>
        <source>廉政档案：%1
</source>
        <translation>廉政档案：%1
</translation>
    </message>
    <message>
        <source>申报利害关系：有关案件应当回避</source>
        <translation>申报利害关系：有关案件应当回避</translation>
    </message>
    <message>
        <source>用户的姓名或编号</source>
        <translation>用户的姓名或编号</translation>
    </message>
    <message>
        <source>干部</source>
        <translation>干部</translation>
    </message>
    <message>
        <source>与哪名干部，工号或编号</source>
        <translation>与哪名干部，工号或编号</translation>
    </message>
    <message>
        <source>与哪个单位，及其人员</source>
        <translation>与哪个单位，及其人员</translation>
    </message>
    <message>
        <source>关系</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>什么关系</source>
        <translation>什么关系</translation>
    </message>
    <message>
        <source>说明，记入审计</source>
        <translation>说明，记入审计</translation>
    </message>
    <message>
        <source>本人申报自己的；他人的由指定承办人的人员登记。</source>
        <translation>本人申报自己的；他人的由指定承办人的人员登记。</translation>
    </message>
    <message>
        <source>陈立 --person G001 --kind KIN</source>
        <translation>陈立 --person G001 --kind KIN</translation>
    </message>
    <message>
        <source>--person 和 --unit 写一个。</source>
        <translation>--person 和 --unit 写一个。</translation>
    </message>
    <message>
        <source>已登记，编号 %1</source>
        <translation>已登记，编号 %1</translation>
    </message>
    <message>
        <source>解除一条利害关系，此后不再因此回避</source>
        <translation>解除一条利害关系，此后不再因此回避</translation>
    </message>
    <message>
        <source>为什么解除，记入审计</source>
        <translation>为什么解除，记入审计</translation>
    </message>
    <message>
        <source>由指定承办人的人员办理，不能解除自己的。</source>
        <translation>由指定承办人的人员办理，不能解除自己的。</translation>
    </message>
    <message>
        <source>“%1”不是编号，见 sizaoctl interest list。</source>
        <translation>“%1”不是编号，见 sizaoctl interest list。</translation>
    </message>
    <message>
        <source>已解除。</source>
        <translation>已解除。</translation>
    </message>
    <message>
        <source>列出申报的利害关系，已解除的也在内</source>
        <translation>列出申报的利害关系，已解除的也在内</translation>
    </message>
    <message>
        <source>指定承办人的人员看到全部，其他人看到自己的。</source>
        <translation>指定承办人的人员看到全部，其他人看到自己的。</translation>
    </message>
    <message>
        <source>申报日期</source>
        <translation>申报日期</translation>
    </message>
    <message>
        <source>解除日期</source>
        <translation>解除日期</translation>
    </message>
    <message>
        <source>没有申报利害关系。</source>
        <translation>没有申报利害关系。</translation>
    </message>
    <message>
        <source>改一个年度里的一个假期：日子、调休，或者删去</source>
        <translation>改一个年度里的一个假期：日子、调休，或者删去</translation>
    </message>
    <message>
        <source>年度 假期名称</source>
        <translation>年度 假期名称</translation>
    </message>
    <message>
        <source>放假第一天</source>
        <translation>放假第一天</translation>
    </message>
    <message>
        <source>放假最后一天，默认只放一天</source>
        <translation>放假最后一天，默认只放一天</translation>
    </message>
    <message>
        <source>调休上班的日子，可以写几次</source>
        <translation>调休上班的日子，可以写几次</translation>
    </message>
    <message>
        <source>删去这个假期</source>
        <translation>删去这个假期</translation>
    </message>
    <message>
        <source>哪个地方的，默认全国</source>
        <translation>哪个地方的，默认全国</translation>
    </message>
    <message>
        <source>为什么改，记入审计</source>
        <translation>为什么改，记入审计</translation>
    </message>
    <message>
        <source>没有这个名称的假期就加上。改动以后这一年要重新确认，见 sizaoctl calendar confirm。</source>
        <translation>没有这个名称的假期就加上。改动以后这一年要重新确认，见 sizaoctl calendar confirm。</translation>
    </message>
    <message>
        <source>2027 国庆节 --from 2027-10-01 --to 2027-10-07 --makeup 2027-10-09 --reason 国务院办公厅通知</source>
        <translation>2027 国庆节 --from 2027-10-01 --to 2027-10-07 --makeup 2027-10-09 --reason 国务院办公厅通知</translation>
    </message>
    <message>
        <source>年度写成四位数字，如 2027。</source>
        <translation>年度写成四位数字，如 2027。</translation>
    </message>
    <message>
        <source>%1 年的放假安排还没有录入，请先导入。</source>
        <translation>%1 年的放假安排还没有录入，请先导入。</translation>
    </message>
    <message>
        <source>写 --from 或者 --drop，两者只能有一个。</source>
        <translation>写 --from 或者 --drop，两者只能有一个。</translation>
    </message>
    <message>
        <source>“%1”不是日期，应写成 2027-10-09。</source>
        <translation>“%1”不是日期，应写成 2027-10-09。</translation>
    </message>
    <message>
        <source>%1 年没有名为“%2”的假期。</source>
        <translation>%1 年没有名为“%2”的假期。</translation>
    </message>
    <message>
        <source>确认一个年度的放假安排，到期日不再暂按</source>
        <translation>确认一个年度的放假安排，到期日不再暂按</translation>
    </message>
    <message>
        <source>依据，如国务院办公厅2026年11月通知</source>
        <translation>依据，如国务院办公厅2026年11月通知</translation>
    </message>
    <message>
        <source>为什么，记入审计</source>
        <translation>为什么，记入审计</translation>
    </message>
    <message>
        <source>先用 sizaoctl calendar show 核对。</source>
        <translation>先用 sizaoctl calendar show 核对。</translation>
    </message>
    <message>
        <source>2027 --basis 国务院办公厅2026年11月通知 --reason 已与原文核对</source>
        <translation>2027 --basis 国务院办公厅2026年11月通知 --reason 已与原文核对</translation>
    </message>
    <message>
        <source>%1 年的放假安排已确认。</source>
        <translation>%1 年的放假安排已确认。</translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message>
        <source> %1 年 %2 月 %3 日</source>
        <translation> %1 年 %2 月 %3 日</translation>
    </message>
    <message>
        <source> %1 月 %2 日</source>
        <translation> %1 月 %2 日</translation>
    </message>
    <message>
        <source>没有%1这一天，请核对</source>
        <translation>没有%1这一天，请核对</translation>
    </message>
    <message>
        <source>看不懂这个日期，可以写 11.3、昨天、上周三 或 2026-11-23</source>
        <translation>看不懂这个日期，可以写 11.3、昨天、上周三 或 2026-11-23</translation>
    </message>
    <message>
        <source>周%1</source>
        <translation>周%1</translation>
    </message>
</context>
<context>
    <name>DecisionRules</name>
    <message>
        <source>这个对象在该模型下没有待研判的信号，可能已经有人办理。请刷新后再看。</source>
        <translation>这个对象在该模型下没有待研判的信号，可能已经有人办理。请刷新后再看。</translation>
    </message>
    <message>
        <source>这个信号已经处于“%1”，不能再作研判决定。</source>
        <translation>这个信号已经处于“%1”，不能再作研判决定。</translation>
    </message>
    <message>
        <source>信号在您打开之后发生了变化，决定没有保存。请核对新的依据单后再作决定。</source>
        <translation>信号在您打开之后发生了变化，决定没有保存。请核对新的依据单后再作决定。</translation>
    </message>
    <message>
        <source>研判意见应当由承办人提出。</source>
        <translation>研判意见应当由承办人提出。</translation>
    </message>
    <message>
        <source>移送线索应当由分管领导或者主要负责人决定。</source>
        <translation>移送线索应当由分管领导或者主要负责人决定。</translation>
    </message>
    <message>
        <source>研判决定应当由承办部门负责人、分管领导或者主要负责人作出。</source>
        <translation>研判决定应当由承办部门负责人、分管领导或者主要负责人作出。</translation>
    </message>
    <message>
        <source>提出人和决定人不能是同一人。</source>
        <translation>提出人和决定人不能是同一人。</translation>
    </message>
    <message>
        <source>应当写明研判理由。</source>
        <translation>应当写明研判理由。</translation>
    </message>
    <message>
        <source>理由最多 %1 字，请精简。</source>
        <translation>理由最多 %1 字，请精简。</translation>
    </message>
    <message>
        <source>不予警示应当选定理由类别。</source>
        <translation>不予警示应当选定理由类别。</translation>
    </message>
    <message>
        <source>采纳信号应当指定两名承办人。</source>
        <translation>采纳信号应当指定两名承办人。</translation>
    </message>
    <message>
        <source>两名承办人不能是同一人。</source>
        <translation>两名承办人不能是同一人。</translation>
    </message>
    <message>
        <source>指定的承办人没有承办人职责。</source>
        <translation>指定的承办人没有承办人职责。</translation>
    </message>
    <message>
        <source>决定人不能同时担任承办人。</source>
        <translation>决定人不能同时担任承办人。</translation>
    </message>
    <message>
        <source>依据中有Ⅳ级事实，应当先答复是否移送线索，不得以警示代替处置。</source>
        <translation>依据中有Ⅳ级事实，应当先答复是否移送线索，不得以警示代替处置。</translation>
    </message>
    <message>
        <source>应当写明移送线索或者不移送的理由。</source>
        <translation>应当写明移送线索或者不移送的理由。</translation>
    </message>
    <message>
        <source>决定移送线索时，答复应当是移送。</source>
        <translation>决定移送线索时，答复应当是移送。</translation>
    </message>
    <message>
        <source>单位人均计分的预警线尚未校准，采纳这个信号应当由分管领导决定。</source>
        <translation>单位人均计分的预警线尚未校准，采纳这个信号应当由分管领导决定。</translation>
    </message>
    <message>
        <source>合并研判只限同一对象同一天的信号；不是同一天的，请分别作出决定。</source>
        <translation>合并研判只限同一对象同一天的信号；不是同一天的，请分别作出决定。</translation>
    </message>
    <message>
        <source>同一个信号写了两次，请去掉重复的。</source>
        <translation>同一个信号写了两次，请去掉重复的。</translation>
    </message>
    <message>
        <source>请选定要决定的信号。</source>
        <translation>请选定要决定的信号。</translation>
    </message>
    <message>
        <source>%1与预警对象有利害关系，应当回避。</source>
        <translation>%1与预警对象有利害关系，应当回避。</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>程序缺少演示数据“%1”，演示库没有建立。请重新安装程序。</source>
        <translation>程序缺少演示数据“%1”，演示库没有建立。请重新安装程序。</translation>
    </message>
    <message>
        <source>写不了文件“%1”，请检查磁盘空间和权限。</source>
        <translation>写不了文件“%1”，请检查磁盘空间和权限。</translation>
    </message>
    <message>
        <source>已取消，没有留下演示数据。</source>
        <translation>已取消，没有留下演示数据。</translation>
    </message>
    <message>
        <source>演示数据“%1”有 %2 行没有接收：%3</source>
        <translation>演示数据“%1”有 %2 行没有接收：%3</translation>
    </message>
    <message>
        <source>建不了临时文件夹，请检查磁盘空间和权限。</source>
        <translation>建不了临时文件夹，请检查磁盘空间和权限。</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>数据文件逐页检查完好。</source>
        <translation>数据文件逐页检查完好。</translation>
    </message>
    <message>
        <source>%1的校验链在第 %2 条断开，此处及以后的记录可能被改动过。请保留现状并联系安全审计员。</source>
        <translation>%1的校验链在第 %2 条断开，此处及以后的记录可能被改动过。请保留现状并联系安全审计员。</translation>
    </message>
    <message>
        <source>%1的校验链完整，共 %2 条。</source>
        <translation>%1的校验链完整，共 %2 条。</translation>
    </message>
    <message>
        <source>业务数据与变更记录一致。</source>
        <translation>业务数据与变更记录一致。</translation>
    </message>
    <message>
        <source>%1 的研判决定所附依据单重算不符：%2</source>
        <translation>%1 的研判决定所附依据单重算不符：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n 份已决定的依据单重算无误。</source>
        <translation>
            <numerusform>%n 份已决定的依据单重算无误。</numerusform>
        </translation>
    </message>
    <message>
        <source>数据结构第 %1 版。</source>
        <translation>数据结构第 %1 版。</translation>
    </message>
    <message>
        <source>数据库引擎 SQLite %1，加密 SQLCipher %2。</source>
        <translation>数据库引擎 SQLite %1，加密 SQLCipher %2。</translation>
    </message>
    <message>
        <source>仅口令保护：本机没有启用系统钥匙串，口令是唯一的一道锁，请妥善保管。</source>
        <translation>仅口令保护：本机没有启用系统钥匙串，口令是唯一的一道锁，请妥善保管。</translation>
    </message>
    <message>
        <source>文件只有本账户能读写。</source>
        <translation>文件只有本账户能读写。</translation>
    </message>
    <message>
        <source>其他账户也能读写：%1。请把权限改为仅本人可读写。</source>
        <translation>其他账户也能读写：%1。请把权限改为仅本人可读写。</translation>
    </message>
    <message>
        <source>程序出错时不会把内存写到磁盘。</source>
        <translation>程序出错时不会把内存写到磁盘。</translation>
    </message>
    <message>
        <source>程序出错时系统可能把内存写到磁盘，请管理员关闭核心转储。</source>
        <translation>程序出错时系统可能把内存写到磁盘，请管理员关闭核心转储。</translation>
    </message>
    <message>
        <source>没有启用交换分区。</source>
        <translation>没有启用交换分区。</translation>
    </message>
    <message>
        <source>启用了交换分区，内存内容可能留在磁盘上，请管理员加密交换分区。</source>
        <translation>启用了交换分区，内存内容可能留在磁盘上，请管理员加密交换分区。</translation>
    </message>
    <message>
        <source>变更记录</source>
        <translation>变更记录</translation>
    </message>
    <message>
        <source>审计日志</source>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>体检已取消。</source>
        <translation>体检已取消。</translation>
    </message>
    <message>
        <source>业务数据与变更记录不一致：多出 %1 行，缺少 %2 行，状态不符 %3 行，计分依据不符 %4 行，分类计数不符 %5 类。请从最近的备份恢复。</source>
        <translation>业务数据与变更记录不一致：多出 %1 行，缺少 %2 行，状态不符 %3 行，计分依据不符 %4 行，分类计数不符 %5 类。请从最近的备份恢复。</translation>
    </message>
    <message>
        <source>案件 %1 不合规定：%2</source>
        <translation>案件 %1 不合规定：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n 个案件的办理过程都合规定。</source>
        <translation>
            <numerusform>%n 个案件的办理过程都合规定。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentFile</name>
    <message>
        <source>“%1”打不开：%2。</source>
        <translation>“%1”打不开：%2。</translation>
    </message>
    <message>
        <source>“%1”超过 %2 MB，没有读取。</source>
        <translation>“%1”超过 %2 MB，没有读取。</translation>
    </message>
    <message>
        <source>第 %1 行</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>“%1”没有写成：%2。请换一个位置。</source>
        <translation>“%1”没有写成：%2。请换一个位置。</translation>
    </message>
    <message>
        <source>还有 %1 处。</source>
        <translation>还有 %1 处。</translation>
    </message>
    <message>
        <source>%1：%2。</source>
        <translation>%1：%2。</translation>
    </message>
</context>
<context>
    <name>Domain</name>
    <message>
        <source>变更内容不符合“%1”的字段要求：%2</source>
        <translation>变更内容不符合“%1”的字段要求：%2</translation>
    </message>
</context>
<context>
    <name>DraftChecks</name>
    <message>
        <source>%1。</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1：%2。</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>还没有填写施行日。</source>
        <translation>还没有填写施行日。</translation>
    </message>
    <message>
        <source>标准不溯及既往，施行日应当在 %1 或者以后。</source>
        <translation>标准不溯及既往，施行日应当在 %1 或者以后。</translation>
    </message>
    <message>
        <source>阶段重点的止日早于施行日。</source>
        <translation>阶段重点的止日早于施行日。</translation>
    </message>
</context>
<context>
    <name>DraftFlow</name>
    <message>
        <source>、</source>
        <translation>、</translation>
    </message>
    <message>
        <source>请填写施行日。</source>
        <translation>请填写施行日。</translation>
    </message>
    <message>
        <source>施行日 %1 已到。标准不溯及既往，施行日应当晚于公布日，请改到 %2 或者以后。</source>
        <translation>施行日 %1 已到。标准不溯及既往，施行日应当晚于公布日，请改到 %2 或者以后。</translation>
    </message>
    <message>
        <source>阶段重点的止日 %1 早于施行日 %2。</source>
        <translation>阶段重点的止日 %1 早于施行日 %2。</translation>
    </message>
    <message>
        <source>公布之前应当看过回测结果；不作回测的，写明理由。</source>
        <translation>公布之前应当看过回测结果；不作回测的，写明理由。</translation>
    </message>
    <message>
        <source>理由最多 %1 字，请精简。</source>
        <translation>理由最多 %1 字，请精简。</translation>
    </message>
    <message>
        <source>%1提出了这份草案，不能由本人同意或者公布。</source>
        <translation>%1提出了这份草案，不能由本人同意或者公布。</translation>
    </message>
    <message>
        <source>公布标准要两个人：先由另一人同意。</source>
        <translation>公布标准要两个人：先由另一人同意。</translation>
    </message>
    <message>
        <source>同意人和公布人不能是同一人。</source>
        <translation>同意人和公布人不能是同一人。</translation>
    </message>
    <message>
        <source>公布标准的两个人，一位是%1，一位是%2。</source>
        <translation>公布标准的两个人，一位是%1，一位是%2。</translation>
    </message>
    <message>
        <source>退回草案应当写明理由。</source>
        <translation>退回草案应当写明理由。</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>送审</source>
        <translation>送审</translation>
    </message>
    <message>
        <source>同意</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>公布</source>
        <translation>公布</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>作废</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>草案“%1”现在是“%2”，不能%3。</source>
        <translation>草案“%1”现在是“%2”，不能%3。</translation>
    </message>
    <message>
        <source>“%1”由%2办理，%3没有这个职责。</source>
        <translation>“%1”由%2办理，%3没有这个职责。</translation>
    </message>
</context>
<context>
    <name>DraftPlan</name>
    <message>
        <source>%1标准未作任何改动。</source>
        <translation>%1标准未作任何改动。</translation>
    </message>
    <message>
        <source>总则 %1</source>
        <translation>总则 %1</translation>
    </message>
    <message>
        <source>“%1”在 %2 已有一个公布的版本施行，同一天不能有两个，请改施行日。</source>
        <translation>“%1”在 %2 已有一个公布的版本施行，同一天不能有两个，请改施行日。</translation>
    </message>
    <message>
        <source>“%1”已公布自 %2 起施行的版本，与本草案的施行期间重叠。请把施行日改到这天以后，或者填写早于这天的止日。</source>
        <translation>“%1”已公布自 %2 起施行的版本，与本草案的施行期间重叠。请把施行日改到这天以后，或者填写早于这天的止日。</translation>
    </message>
    <message>
        <source>“%1”是新设的，阶段重点结束后没有版本可恢复，会出现空档。请去掉止日，或者另行起草。</source>
        <translation>“%1”是新设的，阶段重点结束后没有版本可恢复，会出现空档。请去掉止日，或者另行起草。</translation>
    </message>
    <message>
        <source>草案与现行标准没有不同，无需公布。</source>
        <translation>草案与现行标准没有不同，无需公布。</translation>
    </message>
</context>
<context>
    <name>EntryRules</name>
    <message>
        <source>事发日 %1 在今天之后，请核对。</source>
        <translation>事发日 %1 在今天之后，请核对。</translation>
    </message>
    <message>
        <source>发现日 %1 在今天之后，请核对。</source>
        <translation>发现日 %1 在今天之后，请核对。</translation>
    </message>
    <message>
        <source>发现日 %1 早于事发日 %2，请核对。</source>
        <translation>发现日 %1 早于事发日 %2，请核对。</translation>
    </message>
    <message>
        <source>对象类别与所选的干部或者单位不一致。</source>
        <translation>对象类别与所选的干部或者单位不一致。</translation>
    </message>
    <message>
        <source>影响程度应当在 1 至 4 之间。</source>
        <translation>影响程度应当在 1 至 4 之间。</translation>
    </message>
    <message>
        <source>轻重缓急应当在 1 至 3 之间。</source>
        <translation>轻重缓急应当在 1 至 3 之间。</translation>
    </message>
    <message>
        <source>事实最多 %1 字，请精简，原件可以作为证据另附。</source>
        <translation>事实最多 %1 字，请精简，原件可以作为证据另附。</translation>
    </message>
    <message>
        <source>没有代码为 %1 的指标。</source>
        <translation>没有代码为 %1 的指标。</translation>
    </message>
    <message>
        <source>指标 %1 在 %2 还没有施行，不能用于当天的行为。</source>
        <translation>指标 %1 在 %2 还没有施行，不能用于当天的行为。</translation>
    </message>
    <message>
        <source>指标 %1（%2）不适用于%3。</source>
        <translation>指标 %1（%2）不适用于%3。</translation>
    </message>
    <message>
        <source>指标 %1（%2）没有第 %3 档。</source>
        <translation>指标 %1（%2）没有第 %3 档。</translation>
    </message>
    <message>
        <source>指标 %1 第 %2 档的等级是%3，与所填不符。</source>
        <translation>指标 %1 第 %2 档的等级是%3，与所填不符。</translation>
    </message>
    <message>
        <source>不计等级</source>
        <translation>不计等级</translation>
    </message>
    <message>
        <source>还没有选定对象，不能提交。</source>
        <translation>还没有选定对象，不能提交。</translation>
    </message>
    <message>
        <source>还没有填事发日，不能提交。</source>
        <translation>还没有填事发日，不能提交。</translation>
    </message>
    <message>
        <source>还没有选定指标，不能提交。</source>
        <translation>还没有选定指标，不能提交。</translation>
    </message>
    <message>
        <source>还没有写明事实，不能提交。</source>
        <translation>还没有写明事实，不能提交。</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>导入内容</source>
        <translation>导入内容</translation>
    </message>
    <message>
        <source>渠道</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>文件名</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>文件摘要</source>
        <translation>文件摘要</translation>
    </message>
    <message>
        <source>对照方案</source>
        <translation>对照方案</translation>
    </message>
    <message>
        <source>导入日期</source>
        <translation>导入日期</translation>
    </message>
    <message>
        <source>行数</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>接收</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>已有</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>单位代码</source>
        <translation>单位代码</translation>
    </message>
    <message>
        <source>单位名称</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>简称</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>上级单位</source>
        <translation>上级单位</translation>
    </message>
    <message>
        <source>单位类别</source>
        <translation>单位类别</translation>
    </message>
    <message>
        <source>在编人数</source>
        <translation>在编人数</translation>
    </message>
    <message>
        <source>设立日期</source>
        <translation>设立日期</translation>
    </message>
    <message>
        <source>撤销日期</source>
        <translation>撤销日期</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>拼音</source>
        <translation>拼音</translation>
    </message>
    <message>
        <source>工号</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>出生年份</source>
        <translation>出生年份</translation>
    </message>
    <message>
        <source>参加工作年份</source>
        <translation>参加工作年份</translation>
    </message>
    <message>
        <source>职级</source>
        <translation>职级</translation>
    </message>
    <message>
        <source>学历</source>
        <translation>学历</translation>
    </message>
    <message>
        <source>政治面貌</source>
        <translation>政治面貌</translation>
    </message>
    <message>
        <source>基层工作年限</source>
        <translation>基层工作年限</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>职务</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>任职时间</source>
        <translation>任职时间</translation>
    </message>
    <message>
        <source>免职时间</source>
        <translation>免职时间</translation>
    </message>
    <message>
        <source>角色</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>启用</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>对象类别</source>
        <translation>对象类别</translation>
    </message>
    <message>
        <source>干部</source>
        <translation>干部</translation>
    </message>
    <message>
        <source>来源所写对象</source>
        <translation>来源所写对象</translation>
    </message>
    <message>
        <source>当时单位</source>
        <translation>当时单位</translation>
    </message>
    <message>
        <source>当时职务</source>
        <translation>当时职务</translation>
    </message>
    <message>
        <source>事发日</source>
        <translation>事发日</translation>
    </message>
    <message>
        <source>发现日</source>
        <translation>发现日</translation>
    </message>
    <message>
        <source>来源编号</source>
        <translation>来源编号</translation>
    </message>
    <message>
        <source>导入批次</source>
        <translation>导入批次</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>档次</source>
        <translation>档次</translation>
    </message>
    <message>
        <source>等级</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>影响程度</source>
        <translation>影响程度</translation>
    </message>
    <message>
        <source>轻重缓急</source>
        <translation>轻重缓急</translation>
    </message>
    <message>
        <source>事实</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>锚定依据</source>
        <translation>锚定依据</translation>
    </message>
    <message>
        <source>来源摘要</source>
        <translation>来源摘要</translation>
    </message>
    <message>
        <source>监督信息</source>
        <translation>监督信息</translation>
    </message>
    <message>
        <source>结论</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>核实日</source>
        <translation>核实日</translation>
    </message>
    <message>
        <source>核实人一</source>
        <translation>核实人一</translation>
    </message>
    <message>
        <source>核实人二</source>
        <translation>核实人二</translation>
    </message>
    <message>
        <source>作出结论的机关</source>
        <translation>作出结论的机关</translation>
    </message>
    <message>
        <source>证据</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>本人说明</source>
        <translation>本人说明</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>渠道代码</source>
        <translation>渠道代码</translation>
    </message>
    <message>
        <source>渠道名称</source>
        <translation>渠道名称</translation>
    </message>
    <message>
        <source>监督类别</source>
        <translation>监督类别</translation>
    </message>
    <message>
        <source>采集方式</source>
        <translation>采集方式</translation>
    </message>
    <message>
        <source>静默天数</source>
        <translation>静默天数</translation>
    </message>
    <message>
        <source>先送本人说明</source>
        <translation>先送本人说明</translation>
    </message>
    <message>
        <source>计分条件</source>
        <translation>计分条件</translation>
    </message>
    <message>
        <source>清单代码</source>
        <translation>清单代码</translation>
    </message>
    <message>
        <source>生效日</source>
        <translation>生效日</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>指标代码</source>
        <translation>指标代码</translation>
    </message>
    <message>
        <source>指标名称</source>
        <translation>指标名称</translation>
    </message>
    <message>
        <source>模型代码</source>
        <translation>模型代码</translation>
    </message>
    <message>
        <source>模型名称</source>
        <translation>模型名称</translation>
    </message>
    <message>
        <source>信号标识</source>
        <translation>信号标识</translation>
    </message>
    <message>
        <source>预警模型</source>
        <translation>预警模型</translation>
    </message>
    <message>
        <source>模型版本</source>
        <translation>模型版本</translation>
    </message>
    <message>
        <source>信号日期</source>
        <translation>信号日期</translation>
    </message>
    <message>
        <source>预警级别</source>
        <translation>预警级别</translation>
    </message>
    <message>
        <source>决定</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>理由类别</source>
        <translation>理由类别</translation>
    </message>
    <message>
        <source>是否移送线索</source>
        <translation>是否移送线索</translation>
    </message>
    <message>
        <source>移送或不移送的理由</source>
        <translation>移送或不移送的理由</translation>
    </message>
    <message>
        <source>提出人</source>
        <translation>提出人</translation>
    </message>
    <message>
        <source>决定人</source>
        <translation>决定人</translation>
    </message>
    <message>
        <source>决定日期</source>
        <translation>决定日期</translation>
    </message>
    <message>
        <source>依据单</source>
        <translation>依据单</translation>
    </message>
    <message>
        <source>依据单摘要</source>
        <translation>依据单摘要</translation>
    </message>
    <message>
        <source>案号</source>
        <translation>案号</translation>
    </message>
    <message>
        <source>结案方式</source>
        <translation>结案方式</translation>
    </message>
    <message>
        <source>研判决定</source>
        <translation>研判决定</translation>
    </message>
    <message>
        <source>承办人一</source>
        <translation>承办人一</translation>
    </message>
    <message>
        <source>承办人二</source>
        <translation>承办人二</translation>
    </message>
    <message>
        <source>立案日期</source>
        <translation>立案日期</translation>
    </message>
    <message>
        <source>升级自</source>
        <translation>升级自</translation>
    </message>
    <message>
        <source>草案名称</source>
        <translation>草案名称</translation>
    </message>
    <message>
        <source>施行日</source>
        <translation>施行日</translation>
    </message>
    <message>
        <source>阶段重点止日</source>
        <translation>阶段重点止日</translation>
    </message>
    <message>
        <source>修改理由</source>
        <translation>修改理由</translation>
    </message>
    <message>
        <source>回测摘要</source>
        <translation>回测摘要</translation>
    </message>
    <message>
        <source>回测日</source>
        <translation>回测日</translation>
    </message>
    <message>
        <source>不作回测的理由</source>
        <translation>不作回测的理由</translation>
    </message>
    <message>
        <source>提出日</source>
        <translation>提出日</translation>
    </message>
    <message>
        <source>同意人</source>
        <translation>同意人</translation>
    </message>
    <message>
        <source>同意日</source>
        <translation>同意日</translation>
    </message>
    <message>
        <source>公布人</source>
        <translation>公布人</translation>
    </message>
    <message>
        <source>公布日</source>
        <translation>公布日</translation>
    </message>
    <message>
        <source>退回理由</source>
        <translation>退回理由</translation>
    </message>
    <message>
        <source>草案</source>
        <translation>草案</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>代码</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>案件</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>变更序号</source>
        <translation>变更序号</translation>
    </message>
    <message>
        <source>变更类别</source>
        <translation>变更类别</translation>
    </message>
    <message>
        <source>保留的信息</source>
        <translation>保留的信息</translation>
    </message>
    <message>
        <source>撤销的归并</source>
        <translation>撤销的归并</translation>
    </message>
    <message>
        <source>性别</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>干部类别</source>
        <translation>干部类别</translation>
    </message>
    <message>
        <source>步骤序号</source>
        <translation>步骤序号</translation>
    </message>
    <message>
        <source>办理事项</source>
        <translation>办理事项</translation>
    </message>
    <message>
        <source>办理对象</source>
        <translation>办理对象</translation>
    </message>
    <message>
        <source>办理日期</source>
        <translation>办理日期</translation>
    </message>
    <message>
        <source>办理人</source>
        <translation>办理人</translation>
    </message>
    <message>
        <source>共同办理人</source>
        <translation>共同办理人</translation>
    </message>
    <message>
        <source>代为登记</source>
        <translation>代为登记</translation>
    </message>
    <message>
        <source>理由或意见</source>
        <translation>理由或意见</translation>
    </message>
    <message>
        <source>所涉文书</source>
        <translation>所涉文书</translation>
    </message>
    <message>
        <source>送达日期</source>
        <translation>送达日期</translation>
    </message>
    <message>
        <source>申辩日期</source>
        <translation>申辩日期</translation>
    </message>
    <message>
        <source>申辩内容</source>
        <translation>申辩内容</translation>
    </message>
    <message>
        <source>采纳情况</source>
        <translation>采纳情况</translation>
    </message>
    <message>
        <source>答复理由</source>
        <translation>答复理由</translation>
    </message>
    <message>
        <source>答复日期</source>
        <translation>答复日期</translation>
    </message>
    <message>
        <source>申请日期</source>
        <translation>申请日期</translation>
    </message>
    <message>
        <source>申请理由</source>
        <translation>申请理由</translation>
    </message>
    <message>
        <source>复核人</source>
        <translation>复核人</translation>
    </message>
    <message>
        <source>变更后级别</source>
        <translation>变更后级别</translation>
    </message>
    <message>
        <source>复核理由</source>
        <translation>复核理由</translation>
    </message>
    <message>
        <source>集体研究记录</source>
        <translation>集体研究记录</translation>
    </message>
    <message>
        <source>办结日期</source>
        <translation>办结日期</translation>
    </message>
    <message>
        <source>谈话人一</source>
        <translation>谈话人一</translation>
    </message>
    <message>
        <source>谈话人二</source>
        <translation>谈话人二</translation>
    </message>
    <message>
        <source>谈话日期</source>
        <translation>谈话日期</translation>
    </message>
    <message>
        <source>谈话地点</source>
        <translation>谈话地点</translation>
    </message>
    <message>
        <source>谈话内容</source>
        <translation>谈话内容</translation>
    </message>
    <message>
        <source>文书种类</source>
        <translation>文书种类</translation>
    </message>
    <message>
        <source>起草人</source>
        <translation>起草人</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>主送</source>
        <translation>主送</translation>
    </message>
    <message>
        <source>文书要素</source>
        <translation>文书要素</translation>
    </message>
    <message>
        <source>模板摘要</source>
        <translation>模板摘要</translation>
    </message>
    <message>
        <source>文号</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>内容摘要</source>
        <translation>内容摘要</translation>
    </message>
    <message>
        <source>签发人</source>
        <translation>签发人</translation>
    </message>
    <message>
        <source>签发日期</source>
        <translation>签发日期</translation>
    </message>
    <message>
        <source>文书</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>送达方式</source>
        <translation>送达方式</translation>
    </message>
    <message>
        <source>送达人一</source>
        <translation>送达人一</translation>
    </message>
    <message>
        <source>送达人二</source>
        <translation>送达人二</translation>
    </message>
    <message>
        <source>受送达人</source>
        <translation>受送达人</translation>
    </message>
    <message>
        <source>计划日期</source>
        <translation>计划日期</translation>
    </message>
    <message>
        <source>完成日期</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>见证人</source>
        <translation>见证人</translation>
    </message>
    <message>
        <source>送达回证</source>
        <translation>送达回证</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>整改类别</source>
        <translation>整改类别</translation>
    </message>
    <message>
        <source>责任领导</source>
        <translation>责任领导</translation>
    </message>
    <message>
        <source>责任人</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>责任人账户</source>
        <translation>责任人账户</translation>
    </message>
    <message>
        <source>整改措施</source>
        <translation>整改措施</translation>
    </message>
    <message>
        <source>销号标准</source>
        <translation>销号标准</translation>
    </message>
    <message>
        <source>整改期限</source>
        <translation>整改期限</translation>
    </message>
    <message>
        <source>已延期</source>
        <translation>已延期</translation>
    </message>
    <message>
        <source>下达日期</source>
        <translation>下达日期</translation>
    </message>
    <message>
        <source>销号日期</source>
        <translation>销号日期</translation>
    </message>
    <message>
        <source>曾反弹</source>
        <translation>曾反弹</translation>
    </message>
    <message>
        <source>整改事项</source>
        <translation>整改事项</translation>
    </message>
    <message>
        <source>报告日期</source>
        <translation>报告日期</translation>
    </message>
    <message>
        <source>完成比例</source>
        <translation>完成比例</translation>
    </message>
    <message>
        <source>进展情况</source>
        <translation>进展情况</translation>
    </message>
    <message>
        <source>佐证名称</source>
        <translation>佐证名称</translation>
    </message>
    <message>
        <source>佐证摘要</source>
        <translation>佐证摘要</translation>
    </message>
    <message>
        <source>拍摄日期</source>
        <translation>拍摄日期</translation>
    </message>
    <message>
        <source>拍摄地点</source>
        <translation>拍摄地点</translation>
    </message>
    <message>
        <source>中止日期</source>
        <translation>中止日期</translation>
    </message>
    <message>
        <source>中止原因</source>
        <translation>中止原因</translation>
    </message>
    <message>
        <source>适用地区代码</source>
        <translation>适用地区代码</translation>
    </message>
    <message>
        <source>年度</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>适用地区</source>
        <translation>适用地区</translation>
    </message>
    <message>
        <source>放假和调休</source>
        <translation>放假和调休</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>已确认</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>放假安排的依据</source>
        <translation>放假安排的依据</translation>
    </message>
    <message>
        <source>原整改期限</source>
        <translation>原整改期限</translation>
    </message>
    <message>
        <source>办案人员</source>
        <translation>办案人员</translation>
    </message>
    <message>
        <source>关系</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>申报日期</source>
        <translation>申报日期</translation>
    </message>
    <message>
        <source>解除日期</source>
        <translation>解除日期</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>打不开文件“%1”，请检查位置和权限。</source>
        <translation>打不开文件“%1”，请检查位置和权限。</translation>
    </message>
    <message>
        <source>打不开对照方案“%1”，请检查位置和权限。</source>
        <translation>打不开对照方案“%1”，请检查位置和权限。</translation>
    </message>
    <message>
        <source>这一行以前导入过，内容与库中不同，没有覆盖。需要改动请在库中更正。</source>
        <translation>这一行以前导入过，内容与库中不同，没有覆盖。需要改动请在库中更正。</translation>
    </message>
    <message>
        <source>事实超过 %1 个字，请精简，原件作为附件存入。</source>
        <translation>事实超过 %1 个字，请精简，原件作为附件存入。</translation>
    </message>
    <message>
        <source>单位“%1”不在单位名册，请核对名称或先导入单位。</source>
        <translation>单位“%1”不在单位名册，请核对名称或先导入单位。</translation>
    </message>
    <message>
        <source>当时单位“%1”不在单位名册，改按任职经历确定。</source>
        <translation>当时单位“%1”不在单位名册，改按任职经历确定。</translation>
    </message>
    <message>
        <source>工号“%1”不在干部名册，请核对工号或先导入干部。</source>
        <translation>工号“%1”不在干部名册，请核对工号或先导入干部。</translation>
    </message>
    <message>
        <source>工号“%1”在名册中是%2，表中写的是%3，请核对。</source>
        <translation>工号“%1”在名册中是%2，表中写的是%3，请核对。</translation>
    </message>
    <message>
        <source>干部名册里没有“%1”，请核对姓名或先导入干部。</source>
        <translation>干部名册里没有“%1”，请核对姓名或先导入干部。</translation>
    </message>
    <message>
        <source>“%1”在名册中有 %2 人，凭现有内容认不出是哪一位，请补填工号。</source>
        <translation>“%1”在名册中有 %2 人，凭现有内容认不出是哪一位，请补填工号。</translation>
    </message>
    <message>
        <source>指标“%1”不在负面清单，请改为清单中的指标代码。</source>
        <translation>指标“%1”不在负面清单，请改为清单中的指标代码。</translation>
    </message>
    <message>
        <source>行为早于指标“%1”的生效日，照录但不计分。</source>
        <translation>行为早于指标“%1”的生效日，照录但不计分。</translation>
    </message>
    <message>
        <source>指标“%1”不适用于这类对象，请改选指标。</source>
        <translation>指标“%1”不适用于这类对象，请改选指标。</translation>
    </message>
    <message>
        <source>指标“%1”没有第 %2 档，请按清单填写档次。</source>
        <translation>指标“%1”没有第 %2 档，请按清单填写档次。</translation>
    </message>
    <message>
        <source>没有写档次，先按最低一档登记，核实时请确认。</source>
        <translation>没有写档次，先按最低一档登记，核实时请确认。</translation>
    </message>
    <message>
        <source>结论日期在今天之后，请核对。</source>
        <translation>结论日期在今天之后，请核对。</translation>
    </message>
    <message>
        <source>单位“%1”原先没有，已一并新建。</source>
        <translation>单位“%1”原先没有，已一并新建。</translation>
    </message>
    <message>
        <source>上级单位“%1”不在单位名册，没有填入。</source>
        <translation>上级单位“%1”不在单位名册，没有填入。</translation>
    </message>
    <message>
        <source>同一工号的姓名由%1改为%2，已按来源更新。</source>
        <translation>同一工号的姓名由%1改为%2，已按来源更新。</translation>
    </message>
    <message>
        <source>请先选择这份表来自哪个监督渠道。</source>
        <translation>请先选择这份表来自哪个监督渠道。</translation>
    </message>
    <message>
        <source>渠道“%1”不在渠道清单，请改正对照方案。</source>
        <translation>渠道“%1”不在渠道清单，请改正对照方案。</translation>
    </message>
    <message>
        <source>导入中断：%1 已存入的 %2 行都在，排除原因后重新导入即可接着做。</source>
        <translation>导入中断：%1 已存入的 %2 行都在，排除原因后重新导入即可接着做。</translation>
    </message>
    <message>
        <source>.错误行.csv</source>
        <translation>.错误行.csv</translation>
    </message>
    <message>
        <source>没有写明事实，请补填。</source>
        <translation>没有写明事实，请补填。</translation>
    </message>
    <message>
        <source>数据库正在关闭。</source>
        <translation>数据库正在关闭。</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>第 %1 行：%2请改正后重新导入。</source>
        <translation>第 %1 行：%2请改正后重新导入。</translation>
    </message>
    <message>
        <source>已停止读取，文件没有改动。</source>
        <translation>已停止读取，文件没有改动。</translation>
    </message>
    <message>
        <source>文件读到一半读不下去了：%1。请检查磁盘或网络后再试。</source>
        <translation>文件读到一半读不下去了：%1。请检查磁盘或网络后再试。</translation>
    </message>
    <message>
        <source>有不属于所选文字编码的字节。</source>
        <translation>有不属于所选文字编码的字节。</translation>
    </message>
    <message>
        <source>文件超过 %1 行，没有导入。请分成几个文件。</source>
        <translation>文件超过 %1 行，没有导入。请分成几个文件。</translation>
    </message>
    <message>
        <source>第 %1 行超过 %2 列，没有导入。请检查分隔符是否选对。</source>
        <translation>第 %1 行超过 %2 列，没有导入。请检查分隔符是否选对。</translation>
    </message>
    <message>
        <source>第 %1 行有一格超过 %2 个字，没有导入。多半是前面的引号没有成对，请检查这一行。</source>
        <translation>第 %1 行有一格超过 %2 个字，没有导入。多半是前面的引号没有成对，请检查这一行。</translation>
    </message>
    <message>
        <source>有空字节，这不是文字文件或者文件已经损坏。</source>
        <translation>有空字节，这不是文字文件或者文件已经损坏。</translation>
    </message>
    <message>
        <source>有一个引号没有成对，文件到此结束。</source>
        <translation>有一个引号没有成对，文件到此结束。</translation>
    </message>
    <message>
        <source>引号后面还有文字，分不清这一格到哪里为止。</source>
        <translation>引号后面还有文字，分不清这一格到哪里为止。</translation>
    </message>
    <message>
        <source>已停止，没有导入任何行。</source>
        <translation>已停止，没有导入任何行。</translation>
    </message>
    <message>
        <source>看不出这个文件的文字编码：既不是 UTF-8，也不是 GB18030。没有导入任何行，请指定编码后再试，或者在表格软件里另存为 UTF-8 的 csv。</source>
        <translation>看不出这个文件的文字编码：既不是 UTF-8，也不是 GB18030。没有导入任何行，请指定编码后再试，或者在表格软件里另存为 UTF-8 的 csv。</translation>
    </message>
    <message>
        <source>多出的内容：%1</source>
        <translation>多出的内容：%1</translation>
    </message>
    <message>
        <source>错误清单“%1”写不进去：%2。请换一个位置。</source>
        <translation>错误清单“%1”写不进去：%2。请换一个位置。</translation>
    </message>
    <message>
        <source>错误清单没有写完：%1。已导入的行不受影响，请腾出空间后重新导出错误清单。</source>
        <translation>错误清单没有写完：%1。已导入的行不受影响，请腾出空间后重新导出错误清单。</translation>
    </message>
    <message>
        <source>这个文件设了打开密码，没有导入任何行。请先去掉密码。</source>
        <translation>这个文件设了打开密码，没有导入任何行。请先去掉密码。</translation>
    </message>
    <message>
        <source>这是 WPS 表格的 et 文件，不能直接导入，没有导入任何行。</source>
        <translation>这是 WPS 表格的 et 文件，不能直接导入，没有导入任何行。</translation>
    </message>
    <message>
        <source>这是旧版 Excel 的 xls 文件，不能直接导入，没有导入任何行。</source>
        <translation>这是旧版 Excel 的 xls 文件，不能直接导入，没有导入任何行。</translation>
    </message>
    <message>
        <source>请另存为 xlsx 或 csv 再导入。</source>
        <translation>请另存为 xlsx 或 csv 再导入。</translation>
    </message>
    <message>
        <source>这个文件是空的，没有可导入的内容。</source>
        <translation>这个文件是空的，没有可导入的内容。</translation>
    </message>
    <message>
        <source>这是 PDF 或 RTF 文档，不是表格，没有导入任何行。</source>
        <translation>这是 PDF 或 RTF 文档，不是表格，没有导入任何行。</translation>
    </message>
    <message>
        <source>这是 XML 表格（Excel 2003），不能直接导入，没有导入任何行。</source>
        <translation>这是 XML 表格（Excel 2003），不能直接导入，没有导入任何行。</translation>
    </message>
    <message>
        <source>这个文件其实是 HTML 网页，只是换了扩展名，没有导入任何行。</source>
        <translation>这个文件其实是 HTML 网页，只是换了扩展名，没有导入任何行。</translation>
    </message>
    <message>
        <source>这里应当是一个对象 {…}</source>
        <translation>这里应当是一个对象 {…}</translation>
    </message>
    <message>
        <source>映射方案的“%1”有误：%2。方案没有启用。</source>
        <translation>映射方案的“%1”有误：%2。方案没有启用。</translation>
    </message>
    <message>
        <source>这里应当是文字</source>
        <translation>这里应当是文字</translation>
    </message>
    <message>
        <source>必须填写</source>
        <translation>必须填写</translation>
    </message>
    <message>
        <source>这里应当是 true 或 false</source>
        <translation>这里应当是 true 或 false</translation>
    </message>
    <message>
        <source>这里应当是 %1 到 %2 的整数</source>
        <translation>这里应当是 %1 到 %2 的整数</translation>
    </message>
    <message>
        <source>这里应当是文字或文字的数组</source>
        <translation>这里应当是文字或文字的数组</translation>
    </message>
    <message>
        <source>“%1”不认识，只能是 %2</source>
        <translation>“%1”不认识，只能是 %2</translation>
    </message>
    <message>
        <source>没有这个设置项</source>
        <translation>没有这个设置项</translation>
    </message>
    <message>
        <source>缺少列名</source>
        <translation>缺少列名</translation>
    </message>
    <message>
        <source>这里应当是非空的数组</source>
        <translation>这里应当是非空的数组</translation>
    </message>
    <message>
        <source>花括号里应当是列名，并且成对</source>
        <translation>花括号里应当是列名，并且成对</translation>
    </message>
    <message>
        <source>模板里至少要有一个 {列名}</source>
        <translation>模板里至少要有一个 {列名}</translation>
    </message>
    <message>
        <source>不认识的日期写法“%1”</source>
        <translation>不认识的日期写法“%1”</translation>
    </message>
    <message>
        <source>column、try、join、value 四项中必须有且只有一项</source>
        <translation>column、try、join、value 四项中必须有且只有一项</translation>
    </message>
    <message>
        <source>只有日期字段可以设日期写法</source>
        <translation>只有日期字段可以设日期写法</translation>
    </message>
    <message>
        <source>没有这个字段，可用的有：%1</source>
        <translation>没有这个字段，可用的有：%1</translation>
    </message>
    <message>
        <source>只能是 auto、utf-8、gb18030、utf-16le、utf-16be、windows-1252</source>
        <translation>只能是 auto、utf-8、gb18030、utf-16le、utf-16be、windows-1252</translation>
    </message>
    <message>
        <source>缺少字段 %1</source>
        <translation>缺少字段 %1</translation>
    </message>
    <message>
        <source>映射方案超过 %1 KB，没有启用。</source>
        <translation>映射方案超过 %1 KB，没有启用。</translation>
    </message>
    <message>
        <source>映射方案不是有效的 JSON（第 %1 个字节附近），没有启用。</source>
        <translation>映射方案不是有效的 JSON（第 %1 个字节附近），没有启用。</translation>
    </message>
    <message>
        <source>应当是 %1</source>
        <translation>应当是 %1</translation>
    </message>
    <message>
        <source>从表头看不出这些列的用处，请手工指定哪一列是姓名、单位、时间和问题描述。</source>
        <translation>从表头看不出这些列的用处，请手工指定哪一列是姓名、单位、时间和问题描述。</translation>
    </message>
    <message>
        <source>没有写明对象，按“对象不明”登记，不计分</source>
        <translation>没有写明对象，按“对象不明”登记，不计分</translation>
    </message>
    <message>
        <source>没有写明对象：请补上工号、姓名或单位</source>
        <translation>没有写明对象：请补上工号、姓名或单位</translation>
    </message>
    <message>
        <source>日期 %1 晚于今天</source>
        <translation>日期 %1 晚于今天</translation>
    </message>
    <message>
        <source>发生日期 %1 晚于发现日期 %2</source>
        <translation>发生日期 %1 晚于发现日期 %2</translation>
    </message>
    <message>
        <source>发生日期 %1 比发现日期早十年以上，请核对</source>
        <translation>发生日期 %1 比发现日期早十年以上，请核对</translation>
    </message>
    <message>
        <source>结论日期 %1 早于发现日期 %2</source>
        <translation>结论日期 %1 早于发现日期 %2</translation>
    </message>
    <message>
        <source>有结论日期，没有结论</source>
        <translation>有结论日期，没有结论</translation>
    </message>
    <message>
        <source>有结论，没有结论日期</source>
        <translation>有结论，没有结论日期</translation>
    </message>
    <message>
        <source>表头里“%1”出现了不止一次，分不清用哪一列。没有导入任何行，请先改表头。</source>
        <translation>表头里“%1”出现了不止一次，分不清用哪一列。没有导入任何行，请先改表头。</translation>
    </message>
    <message>
        <source>表里缺少必需的列：%1。没有导入任何行，请补上这些列，或换一个映射方案。</source>
        <translation>表里缺少必需的列：%1。没有导入任何行，请补上这些列，或换一个映射方案。</translation>
    </message>
    <message>
        <source>“%1”看不懂</source>
        <translation>“%1”看不懂</translation>
    </message>
    <message>
        <source>超过 %1 个字</source>
        <translation>超过 %1 个字</translation>
    </message>
    <message>
        <source>“%1”不是日期，请写成 2026-03-05 的样子</source>
        <translation>“%1”不是日期，请写成 2026-03-05 的样子</translation>
    </message>
    <message>
        <source>%1 不在 %2 到 %3 之间</source>
        <translation>%1 不在 %2 到 %3 之间</translation>
    </message>
    <message>
        <source>“%1”没有填，按“%2”登记</source>
        <translation>“%1”没有填，按“%2”登记</translation>
    </message>
    <message>
        <source>“%1”不在映射方案里</source>
        <translation>“%1”不在映射方案里</translation>
    </message>
    <message>
        <source>单元格里是错误值（如 #N/A），按空白处理</source>
        <translation>单元格里是错误值（如 #N/A），按空白处理</translation>
    </message>
    <message>
        <source>这一行比表头多出内容，可能整行错了位</source>
        <translation>这一行比表头多出内容，可能整行错了位</translation>
    </message>
    <message>
        <source>编号列是空的，无法识别这一行</source>
        <translation>编号列是空的，无法识别这一行</translation>
    </message>
    <message>
        <source>合计、小计一类的行，没有导入</source>
        <translation>合计、小计一类的行，没有导入</translation>
    </message>
    <message>
        <source>这个文件里没有可导入的工作表。</source>
        <translation>这个文件里没有可导入的工作表。</translation>
    </message>
    <message>
        <source>这个文件里没有名为“%1”的工作表，没有导入任何行。请重新选择工作表。</source>
        <translation>这个文件里没有名为“%1”的工作表，没有导入任何行。请重新选择工作表。</translation>
    </message>
    <message>
        <source>“%1”是图表或宏表，没有可导入的行。请选择别的工作表。</source>
        <translation>“%1”是图表或宏表，没有可导入的行。请选择别的工作表。</translation>
    </message>
    <message>
        <source>分隔符只能是逗号、分号、制表符或竖线。</source>
        <translation>分隔符只能是逗号、分号、制表符或竖线。</translation>
    </message>
    <message>
        <source>“%1”打不开：%2。请检查文件是否还在、是否被别的程序占用。</source>
        <translation>“%1”打不开：%2。请检查文件是否还在、是否被别的程序占用。</translation>
    </message>
    <message>
        <source>“%1”超过 %2 MB，没有导入。请分成几个文件。</source>
        <translation>“%1”超过 %2 MB，没有导入。请分成几个文件。</translation>
    </message>
    <message>
        <source>这张表的合并单元格超过 %1 处，没有导入任何行。请取消合并或另存为 csv 再导入。</source>
        <translation>这张表的合并单元格超过 %1 处，没有导入任何行。请取消合并或另存为 csv 再导入。</translation>
    </message>
    <message>
        <source>（在第 %1 行附近）</source>
        <translation>（在第 %1 行附近）</translation>
    </message>
    <message>
        <source>第 %1 行的内容超过 %2 列，没有导入。请删去多余的列。</source>
        <translation>第 %1 行的内容超过 %2 列，没有导入。请删去多余的列。</translation>
    </message>
    <message>
        <source>第 %1 行有一格超过 %2 个字，没有导入。请缩短这一格。</source>
        <translation>第 %1 行有一格超过 %2 个字，没有导入。请缩短这一格。</translation>
    </message>
    <message>
        <source>这张表是空的，没有可导入的行。请选择别的工作表或文件。</source>
        <translation>这张表是空的，没有可导入的行。请选择别的工作表或文件。</translation>
    </message>
    <message>
        <source>没有找到表头：%1 里没有需要的列（%2）。没有导入任何行，请检查表头所在行，或换一个映射方案。</source>
        <translation>没有找到表头：%1 里没有需要的列（%2）。没有导入任何行，请检查表头所在行，或换一个映射方案。</translation>
    </message>
    <message>
        <source>第 %1 行</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>前 %1 行</source>
        <translation>前 %1 行</translation>
    </message>
    <message>
        <source>按表头自动生成</source>
        <translation>按表头自动生成</translation>
    </message>
    <message>
        <source>这个文件超过 %1 张工作表，没有导入任何行。</source>
        <translation>这个文件超过 %1 张工作表，没有导入任何行。</translation>
    </message>
    <message>
        <source>这个表格里的文字太多，读不下，没有导入任何行。请另存为 csv 再导入。</source>
        <translation>这个表格里的文字太多，读不下，没有导入任何行。请另存为 csv 再导入。</translation>
    </message>
    <message>
        <source>这是 ODS 表格，不能直接导入，没有导入任何行。</source>
        <translation>这是 ODS 表格，不能直接导入，没有导入任何行。</translation>
    </message>
    <message>
        <source>这个压缩包里没有表格，没有导入任何行。</source>
        <translation>这个压缩包里没有表格，没有导入任何行。</translation>
    </message>
    <message>
        <source>这是二进制表格 xlsb，不能直接导入，没有导入任何行。</source>
        <translation>这是二进制表格 xlsb，不能直接导入，没有导入任何行。</translation>
    </message>
    <message>
        <source>这个表格解开后大得不正常，没有导入任何行。请确认文件来源，或另存为 csv 再导入。</source>
        <translation>这个表格解开后大得不正常，没有导入任何行。请确认文件来源，或另存为 csv 再导入。</translation>
    </message>
    <message>
        <source>这个表格文件已经损坏，没有导入任何行。请向报送单位重新要一份，或在表格软件里修复后再导入。</source>
        <translation>这个表格文件已经损坏，没有导入任何行。请向报送单位重新要一份，或在表格软件里修复后再导入。</translation>
    </message>
    <message>
        <source>这个表格内部不是 UTF-8 编码，没有导入任何行。</source>
        <translation>这个表格内部不是 UTF-8 编码，没有导入任何行。</translation>
    </message>
    <message>
        <source>这个表格里有不允许的内容（DOCTYPE 或 CDATA），正常的表格没有这些，没有导入任何行。</source>
        <translation>这个表格里有不允许的内容（DOCTYPE 或 CDATA），正常的表格没有这些，没有导入任何行。</translation>
    </message>
    <message>
        <source>这个压缩包设了密码，没有导入任何行。请先去掉密码。</source>
        <translation>这个压缩包设了密码，没有导入任何行。请先去掉密码。</translation>
    </message>
    <message>
        <source>“%1”看不懂，可以填：%2</source>
        <translation>“%1”看不懂，可以填：%2</translation>
    </message>
</context>
<context>
    <name>Interest</name>
    <message>
        <source>没有这名干部或者这个单位。</source>
        <translation>没有这名干部或者这个单位。</translation>
    </message>
    <message>
        <source>请写明与哪名干部或者哪个单位有利害关系，二者选一。</source>
        <translation>请写明与哪名干部或者哪个单位有利害关系，二者选一。</translation>
    </message>
    <message>
        <source>说明最多 %1 字，请精简。</source>
        <translation>说明最多 %1 字，请精简。</translation>
    </message>
    <message>
        <source>解除利害关系会让他重新可以办案，请写明理由。</source>
        <translation>解除利害关系会让他重新可以办案，请写明理由。</translation>
    </message>
    <message>
        <source>没有这条利害关系，或者已经解除。</source>
        <translation>没有这条利害关系，或者已经解除。</translation>
    </message>
    <message>
        <source>本人的利害关系由他人解除，不能自己解除。</source>
        <translation>本人的利害关系由他人解除，不能自己解除。</translation>
    </message>
</context>
<context>
    <name>JsonPlaces</name>
    <message>
        <source>第 %1 行：%2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>嵌套超过 %1 层</source>
        <translation>嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>“%1”在同一处写了两次</source>
        <translation>“%1”在同一处写了两次</translation>
    </message>
    <message>
        <source>不是正确的 JSON，请检查这里的逗号、引号和括号</source>
        <translation>不是正确的 JSON，请检查这里的逗号、引号和括号</translation>
    </message>
    <message>
        <source>整个文件应当是一个 JSON 对象 {…}</source>
        <translation>整个文件应当是一个 JSON 对象 {…}</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>%1嵌套得太深。请把文字复制到新文件里再试。</source>
        <translation>%1嵌套得太深。请把文字复制到新文件里再试。</translation>
    </message>
    <message>
        <source>%1有修订痕迹。请先接受或者拒绝全部修订。</source>
        <translation>%1有修订痕迹。请先接受或者拒绝全部修订。</translation>
    </message>
    <message>
        <source>%1有域代码（自动页码、日期、目录之类）。请改成普通文字，或者删去。</source>
        <translation>%1有域代码（自动页码、日期、目录之类）。请改成普通文字，或者删去。</translation>
    </message>
    <message>
        <source>%1有文本框、图片或者图形。请把文字移到正文里，再把它删去。</source>
        <translation>%1有文本框、图片或者图形。请把文字移到正文里，再把它删去。</translation>
    </message>
    <message>
        <source>%1有脚注或者尾注。请写进正文。</source>
        <translation>%1有脚注或者尾注。请写进正文。</translation>
    </message>
    <message>
        <source>%1有特殊符号、公式、拼音或者插入的文档。请改成普通文字。</source>
        <translation>%1有特殊符号、公式、拼音或者插入的文档。请改成普通文字。</translation>
    </message>
    <message>
        <source>第 %1 个表格第 %2 行第 %3 格</source>
        <translation>第 %1 个表格第 %2 行第 %3 格</translation>
    </message>
    <message>
        <source>第 %1 段</source>
        <translation>第 %1 段</translation>
    </message>
    <message>
        <source>第 %1 段（“%2”）</source>
        <translation>第 %1 段（“%2”）</translation>
    </message>
    <message>
        <source>到%1为止内容太多，不像一份文书。请确认文件来源。</source>
        <translation>到%1为止内容太多，不像一份文书。请确认文件来源。</translation>
    </message>
    <message>
        <source>%1用了自动编号。请把编号改成普通文字。</source>
        <translation>%1用了自动编号。请把编号改成普通文字。</translation>
    </message>
    <message>
        <source>%1用的样式“%2”不是文书的样式。请改用“%3”，或者下列之一：%4。</source>
        <translation>%1用的样式“%2”不是文书的样式。请改用“%3”，或者下列之一：%4。</translation>
    </message>
    <message>
        <source>%1有内容控件。请删去控件，保留文字。</source>
        <translation>%1有内容控件。请删去控件，保留文字。</translation>
    </message>
    <message>
        <source>%1里面还有表格。请改成一个表格。</source>
        <translation>%1里面还有表格。请改成一个表格。</translation>
    </message>
    <message>
        <source>%1是上下合并的单元格。请拆分成每行一格。</source>
        <translation>%1是上下合并的单元格。请拆分成每行一格。</translation>
    </message>
    <message>
        <source>%1所在的表格不完整。请重新插入一个表格。</source>
        <translation>%1所在的表格不完整。请重新插入一个表格。</translation>
    </message>
    <message>
        <source>这个文件超过 %1 MB，不像文书模板，没有读取。请确认文件来源。</source>
        <translation>这个文件超过 %1 MB，不像文书模板，没有读取。请确认文件来源。</translation>
    </message>
    <message>
        <source>这不是 docx 文件，或者文件已经损坏。请用 WPS 或 Word 打开，另存为“Word 文档（.docx）”后再试。</source>
        <translation>这不是 docx 文件，或者文件已经损坏。请用 WPS 或 Word 打开，另存为“Word 文档（.docx）”后再试。</translation>
    </message>
    <message>
        <source>文件内部有不允许的内容（DOCTYPE），正常的 docx 没有这些。请把文字复制到新文件里再试。</source>
        <translation>文件内部有不允许的内容（DOCTYPE），正常的 docx 没有这些。请把文字复制到新文件里再试。</translation>
    </message>
    <message>
        <source>读不了“%1”。</source>
        <translation>读不了“%1”。</translation>
    </message>
    <message>
        <source>文件有密码。请去掉打开密码后再试。</source>
        <translation>文件有密码。请去掉打开密码后再试。</translation>
    </message>
    <message>
        <source>文件里有宏。请另存为不带宏的“Word 文档（.docx）”后再试。</source>
        <translation>文件里有宏。请另存为不带宏的“Word 文档（.docx）”后再试。</translation>
    </message>
    <message>
        <source>文件里嵌入了别的文件或者控件（%1）。请删去后再试。</source>
        <translation>文件里嵌入了别的文件或者控件（%1）。请删去后再试。</translation>
    </message>
    <message>
        <source>文件引用了外部内容“%1”。请去掉超链接、链接图片或者附加模板后再试。</source>
        <translation>文件引用了外部内容“%1”。请去掉超链接、链接图片或者附加模板后再试。</translation>
    </message>
    <message>
        <source>涉密公文的份数序号，六位数字</source>
        <translation>涉密公文的份数序号，六位数字</translation>
    </message>
    <message>
        <source>密级和保密期限，如：机密★1年</source>
        <translation>密级和保密期限，如：机密★1年</translation>
    </message>
    <message>
        <source>特急或者加急</source>
        <translation>特急或者加急</translation>
    </message>
    <message>
        <source>发文机关全称</source>
        <translation>发文机关全称</translation>
    </message>
    <message>
        <source>版头上红色的机关名称，联合行文时每个机关一行</source>
        <translation>版头上红色的机关名称，联合行文时每个机关一行</translation>
    </message>
    <message>
        <source>发文字号，如：云纪警诫〔2026〕12号</source>
        <translation>发文字号，如：云纪警诫〔2026〕12号</translation>
    </message>
    <message>
        <source>签发人姓名</source>
        <translation>签发人姓名</translation>
    </message>
    <message>
        <source>成文日期</source>
        <translation>成文日期</translation>
    </message>
    <message>
        <source>预警案件编号</source>
        <translation>预警案件编号</translation>
    </message>
    <message>
        <source>黄色、橙色或者红色预警</source>
        <translation>黄色、橙色或者红色预警</translation>
    </message>
    <message>
        <source>被警示人姓名</source>
        <translation>被警示人姓名</translation>
    </message>
    <message>
        <source>被警示人所在单位，或者被警示单位</source>
        <translation>被警示人所在单位，或者被警示单位</translation>
    </message>
    <message>
        <source>被警示人现任职务</source>
        <translation>被警示人现任职务</translation>
    </message>
    <message>
        <source>主送对象，如：张伟同志</source>
        <translation>主送对象，如：张伟同志</translation>
    </message>
    <message>
        <source>承办部门</source>
        <translation>承办部门</translation>
    </message>
    <message>
        <source>两名承办人，用顿号隔开</source>
        <translation>两名承办人，用顿号隔开</translation>
    </message>
    <message>
        <source>承办部门的电话</source>
        <translation>承办部门的电话</translation>
    </message>
    <message>
        <source>受理陈述申辩、复核申请的部门</source>
        <translation>受理陈述申辩、复核申请的部门</translation>
    </message>
    <message>
        <source>陈述申辩的截止日期</source>
        <translation>陈述申辩的截止日期</translation>
    </message>
    <message>
        <source>申请复核的截止日期</source>
        <translation>申请复核的截止日期</translation>
    </message>
    <message>
        <source>完成整改的截止日期</source>
        <translation>完成整改的截止日期</translation>
    </message>
    <message>
        <source>报送整改方案的截止日期</source>
        <translation>报送整改方案的截止日期</translation>
    </message>
    <message>
        <source>送达的文书名称</source>
        <translation>送达的文书名称</translation>
    </message>
    <message>
        <source>受送达人姓名或者单位名称</source>
        <translation>受送达人姓名或者单位名称</translation>
    </message>
    <message>
        <source>两名送达人，用顿号隔开</source>
        <translation>两名送达人，用顿号隔开</translation>
    </message>
    <message>
        <source>当面、留置、邮寄等</source>
        <translation>当面、留置、邮寄等</translation>
    </message>
    <message>
        <source>送达地点</source>
        <translation>送达地点</translation>
    </message>
    <message>
        <source>送达日期</source>
        <translation>送达日期</translation>
    </message>
    <message>
        <source>验收人，用顿号隔开</source>
        <translation>验收人，用顿号隔开</translation>
    </message>
    <message>
        <source>验收意见</source>
        <translation>验收意见</translation>
    </message>
    <message>
        <source>同意销号的日期</source>
        <translation>同意销号的日期</translation>
    </message>
    <message>
        <source>印发机关，一般是办公室</source>
        <translation>印发机关，一般是办公室</translation>
    </message>
    <message>
        <source>送往印制的日期</source>
        <translation>送往印制的日期</translation>
    </message>
    <message>
        <source>问题来源与核实经过</source>
        <translation>问题来源与核实经过</translation>
    </message>
    <message>
        <source>查明的事实：时间、地点、行为、后果</source>
        <translation>查明的事实：时间、地点、行为、后果</translation>
    </message>
    <message>
        <source>适用指标、版本与依据条款</source>
        <translation>适用指标、版本与依据条款</translation>
    </message>
    <message>
        <source>触发依据单的名称和摘要码</source>
        <translation>触发依据单的名称和摘要码</translation>
    </message>
    <message>
        <source>问题性质及危害</source>
        <translation>问题性质及危害</translation>
    </message>
    <message>
        <source>告诫与纠偏事项</source>
        <translation>告诫与纠偏事项</translation>
    </message>
    <message>
        <source>劝勉并责令终止错误行为</source>
        <translation>劝勉并责令终止错误行为</translation>
    </message>
    <message>
        <source>整改要求与销号标准</source>
        <translation>整改要求与销号标准</translation>
    </message>
    <message>
        <source>整改期限与报告方式</source>
        <translation>整改期限与报告方式</translation>
    </message>
    <message>
        <source>逾期或再犯的后果</source>
        <translation>逾期或再犯的后果</translation>
    </message>
    <message>
        <source>影响期与是否入廉政档案</source>
        <translation>影响期与是否入廉政档案</translation>
    </message>
    <message>
        <source>陈述申辩与复核：期限、受理部门、方式</source>
        <translation>陈述申辩与复核：期限、受理部门、方式</translation>
    </message>
    <message>
        <source>审批记录</source>
        <translation>审批记录</translation>
    </message>
    <message>
        <source>陈述申辩的采纳情况与理由</source>
        <translation>陈述申辩的采纳情况与理由</translation>
    </message>
    <message>
        <source>抄送机关，用逗号隔开</source>
        <translation>抄送机关，用逗号隔开</translation>
    </message>
    <message>
        <source>送达回证（两名送达人）</source>
        <translation>送达回证（两名送达人）</translation>
    </message>
    <message>
        <source>谈话记录（两名谈话人）</source>
        <translation>谈话记录（两名谈话人）</translation>
    </message>
    <message>
        <source>序号，不填时自动编排</source>
        <translation>序号，不填时自动编排</translation>
    </message>
    <message>
        <source>要整改的问题</source>
        <translation>要整改的问题</translation>
    </message>
    <message>
        <source>立行立改、限期整改或者长期坚持</source>
        <translation>立行立改、限期整改或者长期坚持</translation>
    </message>
    <message>
        <source>责任领导</source>
        <translation>责任领导</translation>
    </message>
    <message>
        <source>责任单位或者责任人</source>
        <translation>责任单位或者责任人</translation>
    </message>
    <message>
        <source>整改措施</source>
        <translation>整改措施</translation>
    </message>
    <message>
        <source>整改期限</source>
        <translation>整改期限</translation>
    </message>
    <message>
        <source>销号标准</source>
        <translation>销号标准</translation>
    </message>
    <message>
        <source>逐项列出的整改事项</source>
        <translation>逐项列出的整改事项</translation>
    </message>
    <message>
        <source>第 %1 项（%2）</source>
        <translation>第 %1 项（%2）</translation>
    </message>
    <message>
        <source>第 %1 项是表格，却夹在 {{#%2}} 和 {{/%2}} 之间。请把这两个标记写进表格的同一行。</source>
        <translation>第 %1 项是表格，却夹在 {{#%2}} 和 {{/%2}} 之间。请把这两个标记写进表格的同一行。</translation>
    </message>
    <message>
        <source>%1的 {{#%2}} 没有结束。请在要重复的内容后面写上 {{/%2}}。</source>
        <translation>%1的 {{#%2}} 没有结束。请在要重复的内容后面写上 {{/%2}}。</translation>
    </message>
    <message>
        <source>%1的 {{#%2}}：没有叫这个名称的重复项。可用的是：%3。</source>
        <translation>%1的 {{#%2}}：没有叫这个名称的重复项。可用的是：%3。</translation>
    </message>
    <message>
        <source>%1的 {{#%2}}：前一个 {{#%3}} 还没有结束。请先写 {{/%3}}。</source>
        <translation>%1的 {{#%2}}：前一个 {{#%3}} 还没有结束。请先写 {{/%3}}。</translation>
    </message>
    <message>
        <source>%1的 {{/%2}}：前面没有与它成对的 {{#%2}}。请补上，或者删去。</source>
        <translation>%1的 {{/%2}}：前面没有与它成对的 {{#%2}}。请补上，或者删去。</translation>
    </message>
    <message>
        <source>%1的 {{%2}} 只能写在 {{#%3}} 和 {{/%3}} 之间。请移进去，或者改用别的名称。</source>
        <translation>%1的 {{%2}} 只能写在 {{#%3}} 和 {{/%3}} 之间。请移进去，或者改用别的名称。</translation>
    </message>
    <message>
        <source>%1的 {{%2}} 不在占位符清单里。请对照清单改正，或者删去。</source>
        <translation>%1的 {{%2}} 不在占位符清单里。请对照清单改正，或者删去。</translation>
    </message>
    <message>
        <source>%1的 {{%2}} 不在占位符清单里，最接近的是 {{%3}}。请改正，或者删去。</source>
        <translation>%1的 {{%2}} 不在占位符清单里，最接近的是 {{%3}}。请改正，或者删去。</translation>
    </message>
    <message>
        <source>文件里没有文字。请写好模板再试。</source>
        <translation>文件里没有文字。请写好模板再试。</translation>
    </message>
    <message>
        <source>填好后的文书超过 %1 字，没有生成。请缩短内容，或者改作附件。</source>
        <translation>填好后的文书超过 %1 字，没有生成。请缩短内容，或者改作附件。</translation>
    </message>
    <message>
        <source>“%1”不在占位符清单里。</source>
        <translation>“%1”不在占位符清单里。</translation>
    </message>
    <message>
        <source>“%1”不在占位符清单里，最接近的是“%2”。</source>
        <translation>“%1”不在占位符清单里，最接近的是“%2”。</translation>
    </message>
    <message>
        <source>“%1”的值要写成文字，两边加引号。</source>
        <translation>“%1”的值要写成文字，两边加引号。</translation>
    </message>
    <message>
        <source>“%1”要写成列表，每项一个对象。</source>
        <translation>“%1”要写成列表，每项一个对象。</translation>
    </message>
    <message>
        <source>值的文件不是 JSON 对象（第 %1 个字节：%2）。</source>
        <translation>值的文件不是 JSON 对象（第 %1 个字节：%2）。</translation>
    </message>
    <message>
        <source>%1的“%2”后面有多余的 }}。请补上前面的 {{，或者删去。</source>
        <translation>%1的“%2”后面有多余的 }}。请补上前面的 {{，或者删去。</translation>
    </message>
    <message>
        <source>%1的“%2”没有写完。请在名称后面补上 }}。</source>
        <translation>%1的“%2”没有写完。请在名称后面补上 }}。</translation>
    </message>
    <message>
        <source>%1的“%2”里没有名称。请写上名称，或者删去。</source>
        <translation>%1的“%2”里没有名称。请写上名称，或者删去。</translation>
    </message>
    <message>
        <source>仿宋</source>
        <translation>仿宋</translation>
    </message>
    <message>
        <source>小标宋</source>
        <translation>小标宋</translation>
    </message>
    <message>
        <source>黑体</source>
        <translation>黑体</translation>
    </message>
    <message>
        <source>楷体</source>
        <translation>楷体</translation>
    </message>
    <message>
        <source>宋体</source>
        <translation>宋体</translation>
    </message>
    <message>
        <source>PDF 没有生成，请再试一次。</source>
        <translation>PDF 没有生成，请再试一次。</translation>
    </message>
    <message>
        <source>这台电脑上没有一种字体有“%1”字（U+%2），不能印制：%3。请安装有这个字的字体后再试。</source>
        <translation>这台电脑上没有一种字体有“%1”字（U+%2），不能印制：%3。请安装有这个字的字体后再试。</translation>
    </message>
    <message>
        <source>PDF 的文字没有整理好：%1</source>
        <translation>PDF 的文字没有整理好：%1</translation>
    </message>
    <message>
        <source>复核、撤销、变更所针对的文书名称和文号</source>
        <translation>复核、撤销、变更所针对的文书名称和文号</translation>
    </message>
    <message>
        <source>复核决定和理由</source>
        <translation>复核决定和理由</translation>
    </message>
</context>
<context>
    <name>Officer</name>
    <message>
        <source>请选择在用的人员。</source>
        <translation>请选择在用的人员。</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>四早：监督信息、预警和案件</source>
        <translation>四早：监督信息、预警和案件</translation>
    </message>
    <message>
        <source>打开这个数据文件</source>
        <translation>打开这个数据文件</translation>
    </message>
    <message>
        <source>从文件第一行读取口令，仅供演示</source>
        <translation>从文件第一行读取口令，仅供演示</translation>
    </message>
    <message>
        <source>走过每个页面，把画面存到这个文件夹，然后退出</source>
        <translation>走过每个页面，把画面存到这个文件夹，然后退出</translation>
    </message>
    <message>
        <source>界面语言：zh_CN 或 en</source>
        <translation>界面语言：zh_CN 或 en</translation>
    </message>
    <message>
        <source>口令文件读不出来：%1</source>
        <translation>口令文件读不出来：%1</translation>
    </message>
    <message>
        <source>口令文件的第一行是空的。</source>
        <translation>口令文件的第一行是空的。</translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>还差 %1 个字符，或者写满 %2 个词</source>
        <translation>还差 %1 个字符，或者写满 %2 个词</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>请至少选择一个角色。</source>
        <translation>请至少选择一个角色。</translation>
    </message>
    <message>
        <source>安全审计员不能兼任其他角色（三员分设）。请另设一名用户。</source>
        <translation>安全审计员不能兼任其他角色（三员分设）。请另设一名用户。</translation>
    </message>
    <message>
        <source>管理员不能兼任业务角色（三员分设）。请另设一名用户。</source>
        <translation>管理员不能兼任业务角色（三员分设）。请另设一名用户。</translation>
    </message>
    <message>
        <source>请填写姓名，最多 %1 个字。</source>
        <translation>请填写姓名，最多 %1 个字。</translation>
    </message>
    <message>
        <source>已经登记过“%1”。确有同名的，请在姓名后注明部门以示区别。</source>
        <translation>已经登记过“%1”。确有同名的，请在姓名后注明部门以示区别。</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>登记监督信息</source>
        <translation>登记监督信息</translation>
    </message>
    <message>
        <source>核实监督信息</source>
        <translation>核实监督信息</translation>
    </message>
    <message>
        <source>查看预警信号</source>
        <translation>查看预警信号</translation>
    </message>
    <message>
        <source>提出研判意见</source>
        <translation>提出研判意见</translation>
    </message>
    <message>
        <source>作出研判决定</source>
        <translation>作出研判决定</translation>
    </message>
    <message>
        <source>指定承办人</source>
        <translation>指定承办人</translation>
    </message>
    <message>
        <source>查阅案件材料</source>
        <translation>查阅案件材料</translation>
    </message>
    <message>
        <source>导入监督信息</source>
        <translation>导入监督信息</translation>
    </message>
    <message>
        <source>更正监督信息</source>
        <translation>更正监督信息</translation>
    </message>
    <message>
        <source>移送线索</source>
        <translation>移送线索</translation>
    </message>
    <message>
        <source>登记使用人员</source>
        <translation>登记使用人员</translation>
    </message>
    <message>
        <source>“%1”由%2办理，您没有这个职责。</source>
        <translation>“%1”由%2办理，您没有这个职责。</translation>
    </message>
    <message>
        <source>、</source>
        <translation>、</translation>
    </message>
    <message>
        <source>认定不构成线索</source>
        <translation>认定不构成线索</translation>
    </message>
    <message>
        <source>起草标准</source>
        <translation>起草标准</translation>
    </message>
    <message>
        <source>公布标准</source>
        <translation>公布标准</translation>
    </message>
    <message>
        <source>打印、导出实名材料</source>
        <translation>打印、导出实名材料</translation>
    </message>
    <message>
        <source>维护工作日历</source>
        <translation>维护工作日历</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>请选择监督渠道。</source>
        <translation>请选择监督渠道。</translation>
    </message>
    <message>
        <source>干部名册里没有这个人，请重新选择。</source>
        <translation>干部名册里没有这个人，请重新选择。</translation>
    </message>
    <message>
        <source>单位名册里没有这个单位，请重新选择。</source>
        <translation>单位名册里没有这个单位，请重新选择。</translation>
    </message>
    <message>
        <source>这条监督信息在本机已找不到。</source>
        <translation>这条监督信息在本机已找不到。</translation>
    </message>
</context>
<context>
    <name>RecordChange</name>
    <message>
        <source>这条监督信息在本机已找不到。</source>
        <translation>这条监督信息在本机已找不到。</translation>
    </message>
    <message>
        <source>%1 当天本人在另一个单位任职，这条信息会计到不同的单位。请撤销这一条，按实际情况另行登记。</source>
        <translation>%1 当天本人在另一个单位任职，这条信息会计到不同的单位。请撤销这一条，按实际情况另行登记。</translation>
    </message>
    <message>
        <source>要保留的那一条已经归并到别的信息，请直接归并到那一条。</source>
        <translation>要保留的那一条已经归并到别的信息，请直接归并到那一条。</translation>
    </message>
    <message>
        <source>理由最多 %1 字，请精简。</source>
        <translation>理由最多 %1 字，请精简。</translation>
    </message>
</context>
<context>
    <name>RecordChanges</name>
    <message>
        <source>更正后的内容与现在认定的完全相同，没有可更正的。</source>
        <translation>更正后的内容与现在认定的完全相同，没有可更正的。</translation>
    </message>
    <message>
        <source>影响程度应当在 1 至 4 之间，轻重缓急应当在 1 至 3 之间。</source>
        <translation>影响程度应当在 1 至 4 之间，轻重缓急应当在 1 至 3 之间。</translation>
    </message>
    <message>
        <source>事发日 %1 在今天之后，请核对。</source>
        <translation>事发日 %1 在今天之后，请核对。</translation>
    </message>
    <message>
        <source>事发日 %1 晚于核实日 %2，请核对。</source>
        <translation>事发日 %1 晚于核实日 %2，请核对。</translation>
    </message>
    <message>
        <source>更正后的档次不计等级。没有这个问题的，应当撤销，不用更正。</source>
        <translation>更正后的档次不计等级。没有这个问题的，应当撤销，不用更正。</translation>
    </message>
    <message>
        <source>归并应当指明另一条信息，不能归并到自己。</source>
        <translation>归并应当指明另一条信息，不能归并到自己。</translation>
    </message>
    <message>
        <source>归并的两条信息应当是同一对象的，并且都已认定属实。</source>
        <translation>归并的两条信息应当是同一对象的，并且都已认定属实。</translation>
    </message>
    <message>
        <source>这两条信息已经归并为同一事实。</source>
        <translation>这两条信息已经归并为同一事实。</translation>
    </message>
    <message>
        <source>归并的两条信息应当都在计分；已经撤销、容错免责，或者发生时尚无此指标的，不能归并。</source>
        <translation>归并的两条信息应当都在计分；已经撤销、容错免责，或者发生时尚无此指标的，不能归并。</translation>
    </message>
    <message>
        <source>同一天之内，归并在更正之后生效，撤销和容错免责在恢复之后生效，今天这样办不起作用。请从明天起再办。</source>
        <translation>同一天之内，归并在更正之后生效，撤销和容错免责在恢复之后生效，今天这样办不起作用。请从明天起再办。</translation>
    </message>
</context>
<context>
    <name>RecordFlow</name>
    <message>
        <source>提交</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>送本人说明</source>
        <translation>送本人说明</translation>
    </message>
    <message>
        <source>转入核实</source>
        <translation>转入核实</translation>
    </message>
    <message>
        <source>登记本人说明</source>
        <translation>登记本人说明</translation>
    </message>
    <message>
        <source>因逾期未说明转入核实</source>
        <translation>因逾期未说明转入核实</translation>
    </message>
    <message>
        <source>作出核实结论</source>
        <translation>作出核实结论</translation>
    </message>
    <message>
        <source>更正</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>归并</source>
        <translation>归并</translation>
    </message>
    <message>
        <source>撤销归并</source>
        <translation>撤销归并</translation>
    </message>
    <message>
        <source>期限届满后由系统自动转入核实，不能由人办理。</source>
        <translation>期限届满后由系统自动转入核实，不能由人办理。</translation>
    </message>
    <message>
        <source>“%1”应当由%2办理，您没有这个职责。信息没有改动。</source>
        <translation>“%1”应当由%2办理，您没有这个职责。信息没有改动。</translation>
    </message>
    <message>
        <source>、</source>
        <translation>、</translation>
    </message>
    <message>
        <source>“%1”应当写明理由。</source>
        <translation>“%1”应当写明理由。</translation>
    </message>
    <message>
        <source>这条信息来自自动采集的渠道，应当先送本人说明，再转入核实。</source>
        <translation>这条信息来自自动采集的渠道，应当先送本人说明，再转入核实。</translation>
    </message>
    <message>
        <source>归并时应当指明保留同一对象的哪一条信息。</source>
        <translation>归并时应当指明保留同一对象的哪一条信息。</translation>
    </message>
    <message>
        <source>信息处于“%1”，不能%2。</source>
        <translation>信息处于“%1”，不能%2。</translation>
    </message>
    <message>
        <source>应当选定核实结论。</source>
        <translation>应当选定核实结论。</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>容错免责</source>
        <translation>容错免责</translation>
    </message>
    <message>
        <source>查不到原来的状态，不能%1。</source>
        <translation>查不到原来的状态，不能%1。</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>%1 · %2 %3（%4）</source>
        <translation>%1 · %2 %3（%4）</translation>
    </message>
    <message>
        <source>、</source>
        <translation>、</translation>
    </message>
    <message>
        <source>事发日 %1</source>
        <translation>事发日 %1</translation>
    </message>
    <message>
        <source>指标 %1</source>
        <translation>指标 %1</translation>
    </message>
    <message>
        <source>%1 档</source>
        <translation>%1 档</translation>
    </message>
    <message>
        <source>影响程度 %1</source>
        <translation>影响程度 %1</translation>
    </message>
    <message>
        <source>轻重缓急 %1</source>
        <translation>轻重缓急 %1</translation>
    </message>
    <message>
        <source>并入本条的是 %1</source>
        <translation>并入本条的是 %1</translation>
    </message>
    <message>
        <source>保留的是 %1</source>
        <translation>保留的是 %1</translation>
    </message>
    <message>
        <source>%1：%2（%3）</source>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>，</source>
        <translation>，</translation>
    </message>
    <message>
        <source>以本条为依据的待研判信号：%1。</source>
        <translation>以本条为依据的待研判信号：%1。</translation>
    </message>
    <message>
        <source>以本条为依据的在办案件：%1。</source>
        <translation>以本条为依据的在办案件：%1。</translation>
    </message>
    <message>
        <source>已办理：%1。</source>
        <translation>已办理：%1。</translation>
    </message>
    <message>
        <source>信号不再成立：%1。</source>
        <translation>信号不再成立：%1。</translation>
    </message>
    <message>
        <source>新的待研判信号：%1。</source>
        <translation>新的待研判信号：%1。</translation>
    </message>
    <message>
        <source>信号仍待研判，依据已变：%1。</source>
        <translation>信号仍待研判，依据已变：%1。</translation>
    </message>
    <message>
        <source>在办案件的依据已变，请在 5 个工作日内复核：%1，现在%2。</source>
        <translation>在办案件的依据已变，请在 5 个工作日内复核：%1，现在%2。</translation>
    </message>
    <message>
        <source>没有信号因此变化。</source>
        <translation>没有信号因此变化。</translation>
    </message>
    <message>
        <source>文字相同 %1%</source>
        <translation>文字相同 %1%</translation>
    </message>
    <message>
        <source>%1，%2，%3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>可能重复：%1</source>
        <translation>可能重复：%1</translation>
    </message>
    <message>
        <source>；</source>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 %2“%3”</source>
        <translation>%1 %2“%3”</translation>
    </message>
</context>
<context>
    <name>Rectification</name>
    <message>
        <source>佐证“%1”也是%2的佐证。</source>
        <translation>佐证“%1”也是%2的佐证。</translation>
    </message>
    <message>
        <source>%1 的进展与%2的进展有 %3% 相同。</source>
        <translation>%1 的进展与%2的进展有 %3% 相同。</translation>
    </message>
    <message>
        <source>佐证“%1”拍摄于 %2，早于整改下达。</source>
        <translation>佐证“%1”拍摄于 %2，早于整改下达。</translation>
    </message>
    <message>
        <source>佐证“%1”拍摄于 %2，晚于最近一次报告。</source>
        <translation>佐证“%1”拍摄于 %2，晚于最近一次报告。</translation>
    </message>
    <message>
        <source>待编号案件</source>
        <translation>待编号案件</translation>
    </message>
    <message>
        <source>%1第 %2 项</source>
        <translation>%1第 %2 项</translation>
    </message>
    <message>
        <source>中止计时</source>
        <translation>中止计时</translation>
    </message>
    <message>
        <source>暂按 %1</source>
        <translation>暂按 %1</translation>
    </message>
    <message>
        <source>整改台账</source>
        <translation>整改台账</translation>
    </message>
    <message>
        <source>案号</source>
        <translation>案号</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>级别</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>对象</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>整改类别</source>
        <translation>整改类别</translation>
    </message>
    <message>
        <source>责任领导</source>
        <translation>责任领导</translation>
    </message>
    <message>
        <source>责任人</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>整改措施</source>
        <translation>整改措施</translation>
    </message>
    <message>
        <source>销号标准</source>
        <translation>销号标准</translation>
    </message>
    <message>
        <source>下达日期</source>
        <translation>下达日期</translation>
    </message>
    <message>
        <source>到期日</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>剩余天数</source>
        <translation>剩余天数</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>完成比例（%）</source>
        <translation>完成比例（%）</translation>
    </message>
    <message>
        <source>最近进展</source>
        <translation>最近进展</translation>
    </message>
    <message>
        <source>销号日期</source>
        <translation>销号日期</translation>
    </message>
    <message>
        <source>纸面整改疑点</source>
        <translation>纸面整改疑点</translation>
    </message>
</context>
<context>
    <name>SavedFile</name>
    <message>
        <source>文件没有写成：%1</source>
        <translation>文件没有写成：%1</translation>
    </message>
</context>
<context>
    <name>ScoreBar</name>
    <message>
        <source>%1 分</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>累计 %1 分，%2</source>
        <translation>累计 %1 分，%2</translation>
    </message>
    <message>
        <source>距黄色还差 %1 分</source>
        <translation>距黄色还差 %1 分</translation>
    </message>
    <message>
        <source>距橙色还差 %1 分</source>
        <translation>距橙色还差 %1 分</translation>
    </message>
    <message>
        <source>距红色还差 %1 分</source>
        <translation>距红色还差 %1 分</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>每百人 %1 分，%2</source>
        <translation>每百人 %1 分，%2</translation>
    </message>
    <message>
        <source>每百件 %1 分，%2</source>
        <translation>每百件 %1 分，%2</translation>
    </message>
    <message>
        <source>每百人 %1 分</source>
        <translation>每百人 %1 分</translation>
    </message>
    <message>
        <source>每百件 %1 分</source>
        <translation>每百件 %1 分</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>预警线或者计分窗口</source>
        <translation>预警线或者计分窗口</translation>
    </message>
    <message>
        <source>%1 的一条（%2）</source>
        <translation>%1 的一条（%2）</translation>
    </message>
    <message>
        <source>重新计算与依据单不一致：%1。请按原始事实重新核对。</source>
        <translation>重新计算与依据单不一致：%1。请按原始事实重新核对。</translation>
    </message>
    <message>
        <source>计入与超限</source>
        <translation>计入与超限</translation>
    </message>
    <message>
        <source>分类小计</source>
        <translation>分类小计</translation>
    </message>
    <message>
        <source>总分</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>预警级别</source>
        <translation>预警级别</translation>
    </message>
    <message>
        <source>这份依据单读不出来，内容不完整或者不是依据单。</source>
        <translation>这份依据单读不出来，内容不完整或者不是依据单。</translation>
    </message>
    <message>
        <source>依据单的摘要对不上，内容被改动过。</source>
        <translation>依据单的摘要对不上，内容被改动过。</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>事实</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>指标与版本</source>
        <translation>指标与版本</translation>
    </message>
    <message>
        <source>级分 × 权重 × 影响缓急 × 重复</source>
        <translation>级分 × 权重 × 影响缓急 × 重复</translation>
    </message>
    <message>
        <source>事实、指标与算式</source>
        <translation>事实、指标与算式</translation>
    </message>
    <message>
        <source>等级</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>得分</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>计入</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>如无此条</source>
        <translation>如无此条</translation>
    </message>
    <message>
        <source>直接%1</source>
        <translation>直接%1</translation>
    </message>
    <message>
        <source>小计</source>
        <translation>小计</translation>
    </message>
    <message>
        <source>上限</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>合计</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>何时下降</source>
        <translation>何时下降</translation>
    </message>
    <message>
        <source>定级原因</source>
        <translation>定级原因</translation>
    </message>
    <message>
        <source>未计入</source>
        <translation>未计入</translation>
    </message>
    <message>
        <source>已归并</source>
        <translation>已归并</translation>
    </message>
    <message>
        <source>版本</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>复算码</source>
        <translation>复算码</translation>
    </message>
    <message>
        <source>%1（%2 版）</source>
        <translation>%1（%2 版）</translation>
    </message>
    <message>
        <source>%1（%2 版与核实时 %3 版，取轻）</source>
        <translation>%1（%2 版与核实时 %3 版，取轻）</translation>
    </message>
    <message>
        <source>超限 %1</source>
        <translation>超限 %1</translation>
    </message>
    <message>
        <source>如无 %1 这一条：%2 分，%3</source>
        <translation>如无 %1 这一条：%2 分，%3</translation>
    </message>
    <message>
        <source>%1 · %2 版 · 计算日 %3</source>
        <translation>%1 · %2 版 · 计算日 %3</translation>
    </message>
    <message>
        <source>如不再有新的核实事实，%1 起最早的事实满 %2 天不再计入，累计为 %3 分，%4</source>
        <translation>如不再有新的核实事实，%1 起最早的事实满 %2 天不再计入，累计为 %3 分，%4</translation>
    </message>
    <message>
        <source>事实截至 %1 · 计分期 %2 天 · 此前有效等级 %3 · 规则版本 %4</source>
        <translation>事实截至 %1 · 计分期 %2 天 · 此前有效等级 %3 · 规则版本 %4</translation>
    </message>
    <message>
        <source>单位的计分参数</source>
        <translation>单位的计分参数</translation>
    </message>
    <message>
        <source>人均计分</source>
        <translation>人均计分</translation>
    </message>
    <message>
        <source>各人得分</source>
        <translation>各人得分</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 至 %2 共 %3 人</source>
        <translation>%1 至 %2 共 %3 人</translation>
    </message>
    <message>
        <source>每百件 %1 分</source>
        <translation>每百件 %1 分</translation>
    </message>
    <message>
        <source>每百人 %1 分</source>
        <translation>每百人 %1 分</translation>
    </message>
    <message>
        <source>（黄 %1，橙 %2，红 %3%4）</source>
        <translation>（黄 %1，橙 %2，红 %3%4）</translation>
    </message>
    <message>
        <source>，未校准</source>
        <translation>，未校准</translation>
    </message>
    <message>
        <source>人日 %1：%2</source>
        <translation>人日 %1：%2</translation>
    </message>
    <message>
        <source>；</source>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 %2，每人最高计 %3</source>
        <translation>%1 %2，每人最高计 %3</translation>
    </message>
    <message>
        <source>如不再有新的核实事实，%1 起最早的事实满 %2 天不再计入，届时为%3</source>
        <translation>如不再有新的核实事实，%1 起最早的事实满 %2 天不再计入，届时为%3</translation>
    </message>
    <message>
        <source>同类参照</source>
        <translation>同类参照</translation>
    </message>
    <message>
        <source>如无 %1（%2）这一条</source>
        <translation>如无 %1（%2）这一条</translation>
    </message>
    <message>
        <source>级分 × 权重 × 影响缓急，四舍五入到 0.001；再 × 重复，四舍五入到 0.001，即得分；超出上限的部分不计入</source>
        <translation>级分 × 权重 × 影响缓急，四舍五入到 0.001；再 × 重复，四舍五入到 0.001，即得分；超出上限的部分不计入</translation>
    </message>
    <message>
        <source>有 %1 条只印事实的开头，全文见电子依据单，分数不受影响</source>
        <translation>有 %1 条只印事实的开头，全文见电子依据单，分数不受影响</translation>
    </message>
    <message>
        <source>计分窗口</source>
        <translation>计分窗口</translation>
    </message>
    <message>
        <source>算法</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>省略</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>第 %1 份</source>
        <translation>第 %1 份</translation>
    </message>
    <message>
        <source>练习数据 · 预警依据单</source>
        <translation>练习数据 · 预警依据单</translation>
    </message>
    <message>
        <source>预警依据单</source>
        <translation>预警依据单</translation>
    </message>
    <message>
        <source>摘要 %1 · 规则 %2 · %3 %4 版</source>
        <translation>摘要 %1 · 规则 %2 · %3 %4 版</translation>
    </message>
    <message>
        <source>第 %1 页 共 %2 页</source>
        <translation>第 %1 页 共 %2 页</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>天数</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>不再计入</source>
        <translation>不再计入</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2/%3 取轻</source>
        <translation>%1 · %2/%3 取轻</translation>
    </message>
    <message>
        <source>出现Ⅳ级事实，按红色提出</source>
        <translation>出现Ⅳ级事实，按红色提出</translation>
    </message>
    <message>
        <source>出现Ⅲ级事实，不低于黄色</source>
        <translation>出现Ⅲ级事实，不低于黄色</translation>
    </message>
    <message>
        <source>同一指标两次Ⅲ级，不低于橙色</source>
        <translation>同一指标两次Ⅲ级，不低于橙色</translation>
    </message>
    <message>
        <source>%1，%2 天</source>
        <translation>%1，%2 天</translation>
    </message>
    <message>
        <source>%1，晚 %2 天</source>
        <translation>%1，晚 %2 天</translation>
    </message>
    <message>
        <source>%1 的%2，%3 才核实（事发后 %4 天）</source>
        <translation>%1 的%2，%3 才核实（事发后 %4 天）</translation>
    </message>
    <message>
        <source>%1 至 %2，首尾都算，共 %3 天：事发至计算日不满 %3 天的计入，满 %3 天的当日起不再计入</source>
        <translation>%1 至 %2，首尾都算，共 %3 天：事发至计算日不满 %3 天的计入，满 %3 天的当日起不再计入</translation>
    </message>
    <message>
        <source>有迟到核实的事实：信号日是 %1，按这些事实应当计入的 %2 计算，窗口也到 %2 为止</source>
        <translation>有迟到核实的事实：信号日是 %1，按这些事实应当计入的 %2 计算，窗口也到 %2 为止</translation>
    </message>
    <message>
        <source>%1 天</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1（满 %2 天）</source>
        <translation>%1（满 %2 天）</translation>
    </message>
    <message>
        <source>另有 %1 条，见电子依据单</source>
        <translation>另有 %1 条，见电子依据单</translation>
    </message>
    <message>
        <source>%1 %2 条：</source>
        <translation>%1 %2 条：</translation>
    </message>
    <message>
        <source>同类单位（%1）样本不足 10 个，不显示</source>
        <translation>同类单位（%1）样本不足 10 个，不显示</translation>
    </message>
    <message>
        <source>%2 同类单位（%1）%3 个：中位数 %4 分，第 90 百分位 %5 分</source>
        <translation>%2 同类单位（%1）%3 个：中位数 %4 分，第 90 百分位 %5 分</translation>
    </message>
    <message>
        <source>；计分期内办件 %1 件</source>
        <translation>；计分期内办件 %1 件</translation>
    </message>
    <message>
        <source>。只供参照，不影响本单结果</source>
        <translation>。只供参照，不影响本单结果</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>同类人员（%1）样本不足 10 人，不显示</source>
        <translation>同类人员（%1）样本不足 10 人，不显示</translation>
    </message>
    <message>
        <source>%2 同类人员（%1）%3 人：中位数 %4 分，第 90 百分位 %5 分</source>
        <translation>%2 同类人员（%1）%3 人：中位数 %4 分，第 90 百分位 %5 分</translation>
    </message>
</context>
<context>
    <name>SheetCopy</name>
    <message>
        <source>打印、导出要先有批准的查阅申请。</source>
        <translation>打印、导出要先有批准的查阅申请。</translation>
    </message>
    <message>
        <source>导出依据单要写明理由。</source>
        <translation>导出依据单要写明理由。</translation>
    </message>
    <message>
        <source>理由最多 %1 个字。</source>
        <translation>理由最多 %1 个字。</translation>
    </message>
    <message>
        <source>承办人只能打印、导出自己承办的案件的材料。</source>
        <translation>承办人只能打印、导出自己承办的案件的材料。</translation>
    </message>
</context>
<context>
    <name>Staffing</name>
    <message>
        <source>还没有承办人。核实须由两名承办人办理</source>
        <translation>还没有承办人。核实须由两名承办人办理</translation>
    </message>
    <message>
        <source>还没有第二名承办人。核实须由两名承办人办理</source>
        <translation>还没有第二名承办人。核实须由两名承办人办理</translation>
    </message>
    <message>
        <source>除您以外还没有承办人。立案须由决定人以外的两名承办人办理</source>
        <translation>除您以外还没有承办人。立案须由决定人以外的两名承办人办理</translation>
    </message>
    <message>
        <source>除您以外只有一名承办人。立案须由决定人以外的两名承办人办理</source>
        <translation>除您以外只有一名承办人。立案须由决定人以外的两名承办人办理</translation>
    </message>
    <message>
        <source>除您以外还没有承办人。研判意见须由决定人以外的承办人提出</source>
        <translation>除您以外还没有承办人。研判意见须由决定人以外的承办人提出</translation>
    </message>
    <message>
        <source>去添加</source>
        <translation>去添加</translation>
    </message>
</context>
<context>
    <name>Standards</name>
    <message>
        <source>依据单中的模型参数不完整。</source>
        <translation>依据单中的模型参数不完整。</translation>
    </message>
    <message>
        <source>清单文件不能采用：%1。原有标准没有改动。</source>
        <translation>清单文件不能采用：%1。原有标准没有改动。</translation>
    </message>
    <message>
        <source>渠道 %1 的监督类别或者采集方式不明</source>
        <translation>渠道 %1 的监督类别或者采集方式不明</translation>
    </message>
    <message>
        <source>没有指标或者没有预警模型</source>
        <translation>没有指标或者没有预警模型</translation>
    </message>
    <message>
        <source>各预警模型的再犯系数不一致</source>
        <translation>各预警模型的再犯系数不一致</translation>
    </message>
    <message>
        <source>不是 JSON（第 %1 个字节处出错）</source>
        <translation>不是 JSON（第 %1 个字节处出错）</translation>
    </message>
    <message>
        <source>格式标识不是 sizao.catalogue/1</source>
        <translation>格式标识不是 sizao.catalogue/1</translation>
    </message>
    <message>
        <source>%1（%2 起施行）</source>
        <translation>%1（%2 起施行）</translation>
    </message>
    <message>
        <source>%1：%2。标准未作任何改动。</source>
        <translation>%1：%2。标准未作任何改动。</translation>
    </message>
    <message>
        <source>同一天已有另一个版本施行</source>
        <translation>同一天已有另一个版本施行</translation>
    </message>
    <message>
        <source>单项指标封顶值没有低于对应的预警线（Ⅰ级低于黄线、Ⅱ级低于橙线、Ⅲ级低于红线）</source>
        <translation>单项指标封顶值没有低于对应的预警线（Ⅰ级低于黄线、Ⅱ级低于橙线、Ⅲ级低于红线）</translation>
    </message>
    <message>
        <source>封顶组 %1 的封顶值没有低于黄线</source>
        <translation>封顶组 %1 的封顶值没有低于黄线</translation>
    </message>
    <message>
        <source>不是 JSON 对象（第 %1 个字节）</source>
        <translation>不是 JSON 对象（第 %1 个字节）</translation>
    </message>
    <message>
        <source>等级分、影响程度、轻重缓急或者再犯系数不完整</source>
        <translation>等级分、影响程度、轻重缓急或者再犯系数不完整</translation>
    </message>
    <message>
        <source>指标类型不明</source>
        <translation>指标类型不明</translation>
    </message>
    <message>
        <source>档次或者等级有误</source>
        <translation>档次或者等级有误</translation>
    </message>
    <message>
        <source>各模型的权重或者直接触发级别有误</source>
        <translation>各模型的权重或者直接触发级别有误</translation>
    </message>
    <message>
        <source>个人预警线不完整</source>
        <translation>个人预警线不完整</translation>
    </message>
    <message>
        <source>封顶值有误，最多三位小数</source>
        <translation>封顶值有误，最多三位小数</translation>
    </message>
    <message>
        <source>直接触发条件有误</source>
        <translation>直接触发条件有误</translation>
    </message>
    <message>
        <source>黄、橙、红三条预警线应当大于零并且依次升高</source>
        <translation>黄、橙、红三条预警线应当大于零并且依次升高</translation>
    </message>
    <message>
        <source>计分窗口应当在 1 至 3660 天之间</source>
        <translation>计分窗口应当在 1 至 3660 天之间</translation>
    </message>
    <message>
        <source>回溯天数不得为负，解除比例应当在 0 至 100 之间</source>
        <translation>回溯天数不得为负，解除比例应当在 0 至 100 之间</translation>
    </message>
    <message>
        <source>等级越高，单项指标封顶值不得越低</source>
        <translation>等级越高，单项指标封顶值不得越低</translation>
    </message>
    <message>
        <source>封顶值不得为负</source>
        <translation>封顶值不得为负</translation>
    </message>
    <message>
        <source>直接触发条件 %1 的次数和天数应当大于零</source>
        <translation>直接触发条件 %1 的次数和天数应当大于零</translation>
    </message>
    <message>
        <source>“从旧兼从轻”在同一模型的各版本之间不得改变</source>
        <translation>“从旧兼从轻”在同一模型的各版本之间不得改变</translation>
    </message>
    <message>
        <source>等级分和系数不得为负，等级越高不得越轻，再犯系数不得低于 1</source>
        <translation>等级分和系数不得为负，等级越高不得越轻，再犯系数不得低于 1</translation>
    </message>
    <message>
        <source>引用的量表 %1 不存在</source>
        <translation>引用的量表 %1 不存在</translation>
    </message>
    <message>
        <source>引用的预警模型 %1 不存在</source>
        <translation>引用的预警模型 %1 不存在</translation>
    </message>
    <message>
        <source>在模型 %1 中的权重为负</source>
        <translation>在模型 %1 中的权重为负</translation>
    </message>
    <message>
        <source>在模型 %1 中的权重应当为 0，或者在 0.10 至 3.00 之间</source>
        <translation>在模型 %1 中的权重应当为 0，或者在 0.10 至 3.00 之间</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>指标版本过多</source>
        <translation>指标版本过多</translation>
    </message>
    <message>
        <source>只提示，不计分</source>
        <translation>只提示，不计分</translation>
    </message>
    <message>
        <source>升级条件有误</source>
        <translation>升级条件有误</translation>
    </message>
    <message>
        <source>单位的黄、橙、红三条预警线应当大于零并且依次升高</source>
        <translation>单位的黄、橙、红三条预警线应当大于零并且依次升高</translation>
    </message>
    <message>
        <source>单位的基准人数不得为负，基准水平应当低于单位的黄线</source>
        <translation>单位的基准人数不得为负，基准水平应当低于单位的黄线</translation>
    </message>
    <message>
        <source>单位计分的个人封顶值、最少条数和最少人数应当大于零</source>
        <translation>单位计分的个人封顶值、最少条数和最少人数应当大于零</translation>
    </message>
    <message>
        <source>单位预警的参数有误：应当写明自身计分和人均计分的预警线、基准、个人封顶值和最低数量</source>
        <translation>单位预警的参数有误：应当写明自身计分和人均计分的预警线、基准、个人封顶值和最低数量</translation>
    </message>
    <message>
        <source>等级分或者系数改动了，清单的版本号 version 也要加 1</source>
        <translation>等级分或者系数改动了，清单的版本号 version 也要加 1</translation>
    </message>
    <message>
        <source>单位自身计分的黄、橙、红三条预警线应当大于零并且依次升高</source>
        <translation>单位自身计分的黄、橙、红三条预警线应当大于零并且依次升高</translation>
    </message>
    <message>
        <source>整改期限有误，应当以日历日计</source>
        <translation>整改期限有误，应当以日历日计</translation>
    </message>
    <message>
        <source>没有预警模型“%1”。</source>
        <translation>没有预警模型“%1”。</translation>
    </message>
    <message>
        <source>没有指标或者类别“%1”。</source>
        <translation>没有指标或者类别“%1”。</translation>
    </message>
    <message>
        <source>模型 %2 中没有指标或者类别“%1”。</source>
        <translation>模型 %2 中没有指标或者类别“%1”。</translation>
    </message>
    <message>
        <source>预警模型“%1”没有%2的预警线。</source>
        <translation>预警模型“%1”没有%2的预警线。</translation>
    </message>
    <message>
        <source>期限的起算、时长、单位或者种类不完整</source>
        <translation>期限的起算、时长、单位或者种类不完整</translation>
    </message>
</context>
<context>
    <name>StandardsDraft</name>
    <message>
        <source>这份草案在本机已找不到。</source>
        <translation>这份草案在本机已找不到。</translation>
    </message>
    <message>
        <source>一份草案最多改动 %1 项，请分成几份。</source>
        <translation>一份草案最多改动 %1 项，请分成几份。</translation>
    </message>
    <message>
        <source>请填写草案名称，最多 %1 个字。</source>
        <translation>请填写草案名称，最多 %1 个字。</translation>
    </message>
    <message>
        <source>理由最多 %1 字，请精简。</source>
        <translation>理由最多 %1 字，请精简。</translation>
    </message>
    <message>
        <source>回测没有摘要，没有记入草案。</source>
        <translation>回测没有摘要，没有记入草案。</translation>
    </message>
    <message>
        <source>草案连同止日后恢复的版本超过 %1 项，请分成几份公布。</source>
        <translation>草案连同止日后恢复的版本超过 %1 项，请分成几份公布。</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>请填写%1</source>
        <translation>请填写%1</translation>
    </message>
    <message>
        <source>请选择</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>请选择%1</source>
        <translation>请选择%1</translation>
    </message>
    <message>
        <source>没有能担任%1的人员，请先在“管理”里登记</source>
        <translation>没有能担任%1的人员，请先在“管理”里登记</translation>
    </message>
    <message>
        <source>意见</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>办理人</source>
        <translation>办理人</translation>
    </message>
    <message>
        <source>按本人签批的原件登记，登记人留痕</source>
        <translation>按本人签批的原件登记，登记人留痕</translation>
    </message>
    <message>
        <source>由谁提交</source>
        <translation>由谁提交</translation>
    </message>
    <message>
        <source>承办人按对方提交的材料代为登记</source>
        <translation>承办人按对方提交的材料代为登记</translation>
    </message>
    <message>
        <source>改为</source>
        <translation>改为</translation>
    </message>
    <message>
        <source>不填的，原来的期限不变</source>
        <translation>不填的，原来的期限不变</translation>
    </message>
    <message>
        <source>复核理由</source>
        <translation>复核理由</translation>
    </message>
    <message>
        <source>集体研究记录</source>
        <translation>集体研究记录</translation>
    </message>
    <message>
        <source>文书</source>
        <translation>文书</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>备份与原数据库对不上，这份备份不能用。原数据库未改动，请重新备份。</source>
        <translation>备份与原数据库对不上，这份备份不能用。原数据库未改动，请重新备份。</translation>
    </message>
    <message>
        <source>找不到数据库文件。请检查路径，以及磁盘是否已连接。</source>
        <translation>找不到数据库文件。请检查路径，以及磁盘是否已连接。</translation>
    </message>
    <message>
        <source>这个文件不是本程序的数据库，没有打开，文件未改动。请另选文件。</source>
        <translation>这个文件不是本程序的数据库，没有打开，文件未改动。请另选文件。</translation>
    </message>
    <message>
        <source>这是别的程序的数据库，没有打开，文件未改动。请另选文件。</source>
        <translation>这是别的程序的数据库，没有打开，文件未改动。请另选文件。</translation>
    </message>
    <message>
        <source>库里已有相同的一条，没有重复保存。请刷新后再看。</source>
        <translation>库里已有相同的一条，没有重复保存。请刷新后再看。</translation>
    </message>
    <message>
        <source>这一步不符合数据库的规定，没有保存，原有内容未变。</source>
        <translation>这一步不符合数据库的规定，没有保存，原有内容未变。</translation>
    </message>
    <message>
        <source>数据库所在的位置只能读、不能写，本次没有保存。请检查文件权限，或把数据库移到可写的磁盘上。</source>
        <translation>数据库所在的位置只能读、不能写，本次没有保存。请检查文件权限，或把数据库移到可写的磁盘上。</translation>
    </message>
    <message>
        <source>打不开数据库文件。请检查文件和文件夹的权限，以及磁盘是否已连接。</source>
        <translation>打不开数据库文件。请检查文件和文件夹的权限，以及磁盘是否已连接。</translation>
    </message>
    <message>
        <source>读写磁盘时出错，本次没有保存，已保存的内容仍在。请检查磁盘后重试。</source>
        <translation>读写磁盘时出错，本次没有保存，已保存的内容仍在。请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>磁盘已满，本次没有保存，已保存的内容仍在。请腾出空间后重试。</source>
        <translation>磁盘已满，本次没有保存，已保存的内容仍在。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>数据库文件已损坏。请不要删除它，并用最近的备份恢复。</source>
        <translation>数据库文件已损坏。请不要删除它，并用最近的备份恢复。</translation>
    </message>
    <message>
        <source>数据库正被占用，本次没有保存。请稍候再试。</source>
        <translation>数据库正被占用，本次没有保存。请稍候再试。</translation>
    </message>
    <message>
        <source>操作已停止。</source>
        <translation>操作已停止。</translation>
    </message>
    <message>
        <source>内容太大，超过了一次能处理的数量，没有保存。请分批进行。</source>
        <translation>内容太大，超过了一次能处理的数量，没有保存。请分批进行。</translation>
    </message>
    <message>
        <source>程序内部出错，本次没有保存，已保存的内容仍在。请把日志交给管理员。</source>
        <translation>程序内部出错，本次没有保存，已保存的内容仍在。请把日志交给管理员。</translation>
    </message>
    <message>
        <source>读不了数据库文件。请检查文件权限和磁盘。</source>
        <translation>读不了数据库文件。请检查文件权限和磁盘。</translation>
    </message>
    <message>
        <source>数据库文件不完整，没有打开，文件未改动。请用最近的备份恢复。</source>
        <translation>数据库文件不完整，没有打开，文件未改动。请用最近的备份恢复。</translation>
    </message>
    <message>
        <source>数据库文件的开头已损坏，没有打开，文件未改动。请用最近的备份恢复。</source>
        <translation>数据库文件的开头已损坏，没有打开，文件未改动。请用最近的备份恢复。</translation>
    </message>
    <message>
        <source>密钥与这个数据库对不上，没有打开，文件未改动。请确认数据库文件和密钥文件是同一套。</source>
        <translation>密钥与这个数据库对不上，没有打开，文件未改动。请确认数据库文件和密钥文件是同一套。</translation>
    </message>
    <message>
        <source>这个数据库由更新版本的程序写成，本版本不能打开，文件未改动。请先升级程序。</source>
        <translation>这个数据库由更新版本的程序写成，本版本不能打开，文件未改动。请先升级程序。</translation>
    </message>
    <message>
        <source>升级前的备份已经太多，没有升级，数据库未改动。请把旧备份移到别处后重试。</source>
        <translation>升级前的备份已经太多，没有升级，数据库未改动。请把旧备份移到别处后重试。</translation>
    </message>
    <message>
        <source>数据库还没有升级到本版本。请先用程序打开它一次，完成升级。</source>
        <translation>数据库还没有升级到本版本。请先用程序打开它一次，完成升级。</translation>
    </message>
    <message>
        <source>程序自带的数据库组件版本过低，不能安全使用。请重新安装程序。</source>
        <translation>程序自带的数据库组件版本过低，不能安全使用。请重新安装程序。</translation>
    </message>
    <message>
        <source>程序缺少加密组件，为保护数据没有打开。请重新安装程序。</source>
        <translation>程序缺少加密组件，为保护数据没有打开。请重新安装程序。</translation>
    </message>
    <message>
        <source>这里已有同名文件，没有覆盖它。请换一个名称。</source>
        <translation>这里已有同名文件，没有覆盖它。请换一个名称。</translation>
    </message>
    <message>
        <source>不能在这个文件夹里新建文件。请检查文件夹权限和磁盘。</source>
        <translation>不能在这个文件夹里新建文件。请检查文件夹权限和磁盘。</translation>
    </message>
    <message>
        <source>检查已取消。</source>
        <translation>检查已取消。</translation>
    </message>
    <message>
        <source>数据文件里没有本机的登记，请用最近的备份恢复。</source>
        <translation>数据文件里没有本机的登记，请用最近的备份恢复。</translation>
    </message>
    <message>
        <source>这一条内容超过 64 KB，没有保存。请精简文字，长篇材料作为附件存入。</source>
        <translation>这一条内容超过 64 KB，没有保存。请精简文字，长篇材料作为附件存入。</translation>
    </message>
    <message>
        <source>成组的修改不完整，没有保存。</source>
        <translation>成组的修改不完整，没有保存。</translation>
    </message>
    <message>
        <source>要修改的内容在本机已找不到。</source>
        <translation>要修改的内容在本机已找不到。</translation>
    </message>
    <message>
        <source>这一步一次改动的内容过多（最多 %1 项），请分几次办理。</source>
        <translation>这一步一次改动的内容过多（最多 %1 项），请分几次办理。</translation>
    </message>
</context>
<context>
    <name>SyncStatus</name>
    <message>
        <source>单机</source>
        <translation>单机</translation>
    </message>
    <message>
        <source>在线</source>
        <translation>在线</translation>
    </message>
    <message numerus="yes">
        <source>同步中 · 还有 %n 条</source>
        <translation>
            <numerusform>同步中 · 还有 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>离线 · %n 条待传</source>
        <translation>
            <numerusform>离线 · %n 条待传</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>冲突 %n</source>
        <translation>
            <numerusform>冲突 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>退回 %n</source>
        <translation>
            <numerusform>退回 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>服务器已恢复 · 正在补传 %n 条</source>
        <translation>
            <numerusform>服务器已恢复 · 正在补传 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>需要重新登录</source>
        <translation>需要重新登录</translation>
    </message>
    <message>
        <source>版本过低，请升级</source>
        <translation>版本过低，请升级</translation>
    </message>
    <message numerus="yes">
        <source>离线授权剩 %n 天</source>
        <translation>
            <numerusform>离线授权剩 %n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableCopy</name>
    <message>
        <source>导出%1要写明理由。</source>
        <translation>导出%1要写明理由。</translation>
    </message>
    <message>
        <source>理由最多 %1 个字。</source>
        <translation>理由最多 %1 个字。</translation>
    </message>
    <message>
        <source>%1，第 %2 份，%3 由%4导出</source>
        <translation>%1，第 %2 份，%3 由%4导出</translation>
    </message>
    <message>
        <source>演练数据，人和事都是虚构的</source>
        <translation>演练数据，人和事都是虚构的</translation>
    </message>
</context>
<context>
    <name>TableFile</name>
    <message>
        <source>说明</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>表格没有写成：%1。请腾出磁盘空间后再试。</source>
        <translation>表格没有写成：%1。请腾出磁盘空间后再试。</translation>
    </message>
</context>
<context>
    <name>Task</name>
    <message>
        <source>审批</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>作出复核决定</source>
        <translation>作出复核决定</translation>
    </message>
    <message>
        <source>等候陈述申辩</source>
        <translation>等候陈述申辩</translation>
    </message>
    <message>
        <source>回头看</source>
        <translation>回头看</translation>
    </message>
    <message>
        <source>等候线索接收</source>
        <translation>等候线索接收</translation>
    </message>
    <message>
        <source>送达</source>
        <translation>送达</translation>
    </message>
    <message>
        <source>整改并报请验收</source>
        <translation>整改并报请验收</translation>
    </message>
    <message>
        <source>、</source>
        <translation>、</translation>
    </message>
    <message>
        <source>研判预警</source>
        <translation>研判预警</translation>
    </message>
    <message>
        <source>听取说明后核实</source>
        <translation>听取说明后核实</translation>
    </message>
    <message>
        <source>核实信息</source>
        <translation>核实信息</translation>
    </message>
    <message>
        <source>本人或本单位</source>
        <translation>本人或本单位</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>%1（%2 起施行）的内容有误：%3。标准未作任何改动。</source>
        <translation>%1（%2 起施行）的内容有误：%3。标准未作任何改动。</translation>
    </message>
    <message>
        <source>工作日历没有改动。
%1</source>
        <translation>工作日历没有改动。
%1</translation>
    </message>
</context>
<context>
    <name>Tier</name>
    <message>
        <source>未达预警</source>
        <translation>未达预警</translation>
    </message>
    <message>
        <source>黄色预警</source>
        <translation>黄色预警</translation>
    </message>
    <message>
        <source>橙色预警</source>
        <translation>橙色预警</translation>
    </message>
    <message>
        <source>红色预警</source>
        <translation>红色预警</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>“%1”已经存在，没有覆盖。请换一个文件名，或直接打开它。</source>
        <translation>“%1”已经存在，没有覆盖。请换一个文件名，或直接打开它。</translation>
    </message>
    <message>
        <source>程序缺少自带的负面清单，请重新安装。</source>
        <translation>程序缺少自带的负面清单，请重新安装。</translation>
    </message>
    <message>
        <source>这个口令对应的用户已停用，请联系安全保密管理员。</source>
        <translation>这个口令对应的用户已停用，请联系安全保密管理员。</translation>
    </message>
    <message>
        <source>找不到数据文件“%1”。请检查位置，或新建一个。</source>
        <translation>找不到数据文件“%1”。请检查位置，或新建一个。</translation>
    </message>
    <message>
        <source>钥匙文件里的用户登记不完整，请用最近的备份恢复钥匙文件。</source>
        <translation>钥匙文件里的用户登记不完整，请用最近的备份恢复钥匙文件。</translation>
    </message>
    <message>
        <source>密钥文件已损坏，没有使用，数据库未改动。请用备份里的密钥文件恢复。</source>
        <translation>密钥文件已损坏，没有使用，数据库未改动。请用备份里的密钥文件恢复。</translation>
    </message>
    <message>
        <source>这个文件不是本程序的密钥文件，没有使用。</source>
        <translation>这个文件不是本程序的密钥文件，没有使用。</translation>
    </message>
    <message>
        <source>密钥文件由更新版本的程序写成，本版本不能使用，文件未改动。请先升级程序。</source>
        <translation>密钥文件由更新版本的程序写成，本版本不能使用，文件未改动。请先升级程序。</translation>
    </message>
    <message>
        <source>口令不对，没有打开。请检查大小写和输入法后重试。</source>
        <translation>口令不对，没有打开。请检查大小写和输入法后重试。</translation>
    </message>
    <message>
        <source>密钥文件被改动过，没有使用，数据库未改动。请报告管理员，并用备份里的密钥文件恢复。</source>
        <translation>密钥文件被改动过，没有使用，数据库未改动。请报告管理员，并用备份里的密钥文件恢复。</translation>
    </message>
    <message>
        <source>密钥文件与打开的数据库对不上，没有改动。请确认它们是同一套。</source>
        <translation>密钥文件与打开的数据库对不上，没有改动。请确认它们是同一套。</translation>
    </message>
    <message>
        <source>密钥文件里没有这个人的口令，没有改动。</source>
        <translation>密钥文件里没有这个人的口令，没有改动。</translation>
    </message>
    <message>
        <source>姓名不能为空，也不能超过 %1 个字。</source>
        <translation>姓名不能为空，也不能超过 %1 个字。</translation>
    </message>
    <message>
        <source>密钥文件里的人太多，没有保存。请先去掉不再使用的口令。</source>
        <translation>密钥文件里的人太多，没有保存。请先去掉不再使用的口令。</translation>
    </message>
    <message>
        <source>这里已有同名的密钥文件，没有覆盖它。请换一个名称。</source>
        <translation>这里已有同名的密钥文件，没有覆盖它。请换一个名称。</translation>
    </message>
    <message>
        <source>这个人已有口令，没有再加。如需更换，请修改口令。</source>
        <translation>这个人已有口令，没有再加。如需更换，请修改口令。</translation>
    </message>
    <message>
        <source>这是最后一个口令，去掉后谁也打不开数据库，没有去掉。</source>
        <translation>这是最后一个口令，去掉后谁也打不开数据库，没有去掉。</translation>
    </message>
    <message>
        <source>新口令与旧口令相同，没有改动。</source>
        <translation>新口令与旧口令相同，没有改动。</translation>
    </message>
    <message>
        <source>口令太长，请缩短后重试。</source>
        <translation>口令太长，请缩短后重试。</translation>
    </message>
    <message>
        <source>口令里有不能使用的字符。请只用文字、数字、标点和空格。</source>
        <translation>口令里有不能使用的字符。请只用文字、数字、标点和空格。</translation>
    </message>
    <message>
        <source>口令里有组合附加符号，换一台电脑可能输不出来。请换用别的字符。</source>
        <translation>口令里有组合附加符号，换一台电脑可能输不出来。请换用别的字符。</translation>
    </message>
    <message>
        <source>口令太短。至少要 %1 个字符（一个汉字算一个），或者用空格隔开的 %2 个词（每个词不少于两个字符）。</source>
        <translation>口令太短。至少要 %1 个字符（一个汉字算一个），或者用空格隔开的 %2 个词（每个词不少于两个字符）。</translation>
    </message>
    <message>
        <source>口令重复的字符太多，至少要有 %1 个不同的字符。</source>
        <translation>口令重复的字符太多，至少要有 %1 个不同的字符。</translation>
    </message>
    <message>
        <source>找不到口令文件。请检查路径。</source>
        <translation>找不到口令文件。请检查路径。</translation>
    </message>
    <message>
        <source>读不了口令文件。请检查文件权限。</source>
        <translation>读不了口令文件。请检查文件权限。</translation>
    </message>
    <message>
        <source>口令文件太大，里面只应有一行口令。</source>
        <translation>口令文件太大，里面只应有一行口令。</translation>
    </message>
    <message>
        <source>口令文件是空的。</source>
        <translation>口令文件是空的。</translation>
    </message>
    <message>
        <source>磁盘已满，密钥文件没有保存，原来的仍然有效。请腾出空间后重试。</source>
        <translation>磁盘已满，密钥文件没有保存，原来的仍然有效。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>密钥文件没有保存，原来的仍然有效。请检查文件夹权限和磁盘后重试。</source>
        <translation>密钥文件没有保存，原来的仍然有效。请检查文件夹权限和磁盘后重试。</translation>
    </message>
    <message>
        <source>找不到密钥文件。它应与数据库放在同一文件夹里，请一起移动或恢复这两个文件。</source>
        <translation>找不到密钥文件。它应与数据库放在同一文件夹里，请一起移动或恢复这两个文件。</translation>
    </message>
    <message>
        <source>读不了密钥文件。请检查文件权限。</source>
        <translation>读不了密钥文件。请检查文件权限。</translation>
    </message>
    <message>
        <source>不能新建存放数据库的文件夹。请检查上级文件夹的权限。</source>
        <translation>不能新建存放数据库的文件夹。请检查上级文件夹的权限。</translation>
    </message>
    <message>
        <source>这个数据库正被另一个程序使用，没有打开。请先关闭那个程序。</source>
        <translation>这个数据库正被另一个程序使用，没有打开。请先关闭那个程序。</translation>
    </message>
    <message>
        <source>这个数据库正由“%1”在电脑“%2”上使用（进程 %3，自 %4 起），没有打开。请先关闭那里的程序。</source>
        <translation>这个数据库正由“%1”在电脑“%2”上使用（进程 %3，自 %4 起），没有打开。请先关闭那里的程序。</translation>
    </message>
    <message>
        <source>不能在数据库所在的文件夹里写文件，没有打开。请检查文件夹权限，以及磁盘是否已满或只读。</source>
        <translation>不能在数据库所在的文件夹里写文件，没有打开。请检查文件夹权限，以及磁盘是否已满或只读。</translation>
    </message>
    <message>
        <source>这块磁盘不支持文件锁，没有打开。请把数据库移到本机磁盘上。</source>
        <translation>这块磁盘不支持文件锁，没有打开。请把数据库移到本机磁盘上。</translation>
    </message>
    <message>
        <source>可用内存不够，不能核对口令。请关闭一些程序后重试。</source>
        <translation>可用内存不够，不能核对口令。请关闭一些程序后重试。</translation>
    </message>
    <message>
        <source>请填写单位名称，最多 %1 个字。</source>
        <translation>请填写单位名称，最多 %1 个字。</translation>
    </message>
    <message>
        <source>用户的姓名不能重复。同名的请注明部门以示区别。</source>
        <translation>用户的姓名不能重复。同名的请注明部门以示区别。</translation>
    </message>
</context>
<context>
    <name>VerificationRules</name>
    <message>
        <source>核实应当由两人进行；转入以往结论的，应当写明作出结论的机关。</source>
        <translation>核实应当由两人进行；转入以往结论的，应当写明作出结论的机关。</translation>
    </message>
    <message>
        <source>两名核实人不能是同一人。</source>
        <translation>两名核实人不能是同一人。</translation>
    </message>
    <message>
        <source>核实人与登记的人员不符。</source>
        <translation>核实人与登记的人员不符。</translation>
    </message>
    <message>
        <source>核实人应当具有承办人职责。</source>
        <translation>核实人应当具有承办人职责。</translation>
    </message>
    <message>
        <source>应当写明核实所依据的证据。</source>
        <translation>应当写明核实所依据的证据。</translation>
    </message>
    <message>
        <source>这条信息来自自动采集的渠道，应当先记下本人说明；逾期未说明的，写明送达和期满情况。</source>
        <translation>这条信息来自自动采集的渠道，应当先记下本人说明；逾期未说明的，写明送达和期满情况。</translation>
    </message>
    <message>
        <source>说明、理由最多 %1 字，证据最多 %2 字，请精简。</source>
        <translation>说明、理由最多 %1 字，证据最多 %2 字，请精简。</translation>
    </message>
    <message>
        <source>核实日 %1 在今天之后，请核对。</source>
        <translation>核实日 %1 在今天之后，请核对。</translation>
    </message>
    <message>
        <source>核实日 %1 早于事发日 %2，请核对。</source>
        <translation>核实日 %1 早于事发日 %2，请核对。</translation>
    </message>
    <message>
        <source>对象不明的信息不能认定属实，请先选定对象。</source>
        <translation>对象不明的信息不能认定属实，请先选定对象。</translation>
    </message>
    <message>
        <source>没有事发日的信息不能认定属实，请先补填。</source>
        <translation>没有事发日的信息不能认定属实，请先补填。</translation>
    </message>
    <message>
        <source>认定属实应当选定指标和等级。</source>
        <translation>认定属实应当选定指标和等级。</translation>
    </message>
    <message>
        <source>影响程度应当在 1 至 4 之间，轻重缓急应当在 1 至 3 之间。</source>
        <translation>影响程度应当在 1 至 4 之间，轻重缓急应当在 1 至 3 之间。</translation>
    </message>
    <message>
        <source>核实结论与这条信息对不上。</source>
        <translation>核实结论与这条信息对不上。</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>待研判</source>
        <translation>待研判</translation>
    </message>
    <message>
        <source>已并入</source>
        <translation>已并入</translation>
    </message>
    <message>
        <source>已失效</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>已立案</source>
        <translation>已立案</translation>
    </message>
    <message>
        <source>不予警示</source>
        <translation>不予警示</translation>
    </message>
    <message>
        <source>干部</source>
        <translation>干部</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>对象不明</source>
        <translation>对象不明</translation>
    </message>
    <message>
        <source>Ⅰ级</source>
        <translation>Ⅰ级</translation>
    </message>
    <message>
        <source>Ⅱ级</source>
        <translation>Ⅱ级</translation>
    </message>
    <message>
        <source>Ⅲ级</source>
        <translation>Ⅲ级</translation>
    </message>
    <message>
        <source>Ⅳ级</source>
        <translation>Ⅳ级</translation>
    </message>
    <message>
        <source>未达预警</source>
        <translation>未达预警</translation>
    </message>
    <message>
        <source>黄</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>橙</source>
        <translation>橙</translation>
    </message>
    <message>
        <source>红</source>
        <translation>红</translation>
    </message>
    <message>
        <source>草稿</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>已提交</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>待说明</source>
        <translation>待说明</translation>
    </message>
    <message>
        <source>核实中</source>
        <translation>核实中</translation>
    </message>
    <message>
        <source>属实</source>
        <translation>属实</translation>
    </message>
    <message>
        <source>部分属实</source>
        <translation>部分属实</translation>
    </message>
    <message>
        <source>不属实</source>
        <translation>不属实</translation>
    </message>
    <message>
        <source>无法查实</source>
        <translation>无法查实</translation>
    </message>
    <message>
        <source>已归并</source>
        <translation>已归并</translation>
    </message>
    <message>
        <source>已撤销</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>党内监督</source>
        <translation>党内监督</translation>
    </message>
    <message>
        <source>人大监督</source>
        <translation>人大监督</translation>
    </message>
    <message>
        <source>政协监督</source>
        <translation>政协监督</translation>
    </message>
    <message>
        <source>行政监督</source>
        <translation>行政监督</translation>
    </message>
    <message>
        <source>司法监督</source>
        <translation>司法监督</translation>
    </message>
    <message>
        <source>舆论监督</source>
        <translation>舆论监督</translation>
    </message>
    <message>
        <source>群众监督</source>
        <translation>群众监督</translation>
    </message>
    <message>
        <source>实时直报</source>
        <translation>实时直报</translation>
    </message>
    <message>
        <source>自动实时采集</source>
        <translation>自动实时采集</translation>
    </message>
    <message>
        <source>定期报送</source>
        <translation>定期报送</translation>
    </message>
    <message>
        <source>信访受理</source>
        <translation>信访受理</translation>
    </message>
    <message>
        <source>定期评议</source>
        <translation>定期评议</translation>
    </message>
    <message>
        <source>舆情采集</source>
        <translation>舆情采集</translation>
    </message>
    <message>
        <source>量化指标</source>
        <translation>量化指标</translation>
    </message>
    <message>
        <source>行为锚定</source>
        <translation>行为锚定</translation>
    </message>
    <message>
        <source>采纳</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>移送线索</source>
        <translation>移送线索</translation>
    </message>
    <message>
        <source>误报</source>
        <translation>误报</translation>
    </message>
    <message>
        <source>已另行处理</source>
        <translation>已另行处理</translation>
    </message>
    <message>
        <source>容错免责</source>
        <translation>容错免责</translation>
    </message>
    <message>
        <source>数据有误</source>
        <translation>数据有误</translation>
    </message>
    <message>
        <source>不构成线索</source>
        <translation>不构成线索</translation>
    </message>
    <message>
        <source>核查中</source>
        <translation>核查中</translation>
    </message>
    <message>
        <source>告知申辩中</source>
        <translation>告知申辩中</translation>
    </message>
    <message>
        <source>待审批</source>
        <translation>待审批</translation>
    </message>
    <message>
        <source>待签发</source>
        <translation>待签发</translation>
    </message>
    <message>
        <source>待送达</source>
        <translation>待送达</translation>
    </message>
    <message>
        <source>整改中</source>
        <translation>整改中</translation>
    </message>
    <message>
        <source>待验收</source>
        <translation>待验收</translation>
    </message>
    <message>
        <source>已结案</source>
        <translation>已结案</translation>
    </message>
    <message>
        <source>已归档</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>整改合格</source>
        <translation>整改合格</translation>
    </message>
    <message>
        <source>升级并案</source>
        <translation>升级并案</translation>
    </message>
    <message>
        <source>移送</source>
        <translation>移送</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>在职</source>
        <translation>在职</translation>
    </message>
    <message>
        <source>调离</source>
        <translation>调离</translation>
    </message>
    <message>
        <source>退休</source>
        <translation>退休</translation>
    </message>
    <message>
        <source>病休</source>
        <translation>病休</translation>
    </message>
    <message>
        <source>信息员</source>
        <translation>信息员</translation>
    </message>
    <message>
        <source>承办人</source>
        <translation>承办人</translation>
    </message>
    <message>
        <source>承办部门负责人</source>
        <translation>承办部门负责人</translation>
    </message>
    <message>
        <source>分管领导</source>
        <translation>分管领导</translation>
    </message>
    <message>
        <source>主要负责人</source>
        <translation>主要负责人</translation>
    </message>
    <message>
        <source>案管</source>
        <translation>案管</translation>
    </message>
    <message>
        <source>复核人</source>
        <translation>复核人</translation>
    </message>
    <message>
        <source>联络员</source>
        <translation>联络员</translation>
    </message>
    <message>
        <source>验收人</source>
        <translation>验收人</translation>
    </message>
    <message>
        <source>档案员</source>
        <translation>档案员</translation>
    </message>
    <message>
        <source>领导（只读）</source>
        <translation>领导（只读）</translation>
    </message>
    <message>
        <source>组织部门（只读）</source>
        <translation>组织部门（只读）</translation>
    </message>
    <message>
        <source>标准管理员</source>
        <translation>标准管理员</translation>
    </message>
    <message>
        <source>系统管理员</source>
        <translation>系统管理员</translation>
    </message>
    <message>
        <source>安全保密管理员</source>
        <translation>安全保密管理员</translation>
    </message>
    <message>
        <source>安全审计员</source>
        <translation>安全审计员</translation>
    </message>
    <message>
        <source>发生时尚无此指标</source>
        <translation>发生时尚无此指标</translation>
    </message>
    <message>
        <source>本模型不计此指标</source>
        <translation>本模型不计此指标</translation>
    </message>
    <message>
        <source>已结案，不再计分</source>
        <translation>已结案，不再计分</translation>
    </message>
    <message>
        <source>晚于计算日</source>
        <translation>晚于计算日</translation>
    </message>
    <message>
        <source>已超出计分期</source>
        <translation>已超出计分期</translation>
    </message>
    <message>
        <source>有迟到证据，按其计入当日计算</source>
        <translation>有迟到证据，按其计入当日计算</translation>
    </message>
    <message>
        <source>结案后仍达预警线（整改期内再犯）</source>
        <translation>结案后仍达预警线（整改期内再犯）</translation>
    </message>
    <message>
        <source>一年内多次受到警示，提高级别</source>
        <translation>一年内多次受到警示，提高级别</translation>
    </message>
    <message>
        <source>整改逾期，提高一级</source>
        <translation>整改逾期，提高一级</translation>
    </message>
    <message>
        <source>与另一条为同一事实</source>
        <translation>与另一条为同一事实</translation>
    </message>
    <message>
        <source>核实为虚假整改，提高一级</source>
        <translation>核实为虚假整改，提高一级</translation>
    </message>
    <message>
        <source>整改期内同一指标再犯，提高一级</source>
        <translation>整改期内同一指标再犯，提高一级</translation>
    </message>
    <message>
        <source>本单位人员受橙色、红色警示的占比达到标准</source>
        <translation>本单位人员受橙色、红色警示的占比达到标准</translation>
    </message>
    <message>
        <source>整改事项逾期率达到标准</source>
        <translation>整改事项逾期率达到标准</translation>
    </message>
    <message>
        <source>起草中</source>
        <translation>起草中</translation>
    </message>
    <message>
        <source>一人已同意</source>
        <translation>一人已同意</translation>
    </message>
    <message>
        <source>已公布</source>
        <translation>已公布</translation>
    </message>
    <message>
        <source>已作废</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>总则</source>
        <translation>总则</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>预警模型</source>
        <translation>预警模型</translation>
    </message>
    <message>
        <source>自某日起施行</source>
        <translation>自某日起施行</translation>
    </message>
    <message>
        <source>视为一直施行</source>
        <translation>视为一直施行</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>更正</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>归并</source>
        <translation>归并</translation>
    </message>
    <message>
        <source>撤销归并</source>
        <translation>撤销归并</translation>
    </message>
    <message>
        <source>编号相同</source>
        <translation>编号相同</translation>
    </message>
    <message>
        <source>事实文字相近</source>
        <translation>事实文字相近</translation>
    </message>
    <message>
        <source>另行累计，不进这一项计分</source>
        <translation>另行累计，不进这一项计分</translation>
    </message>
    <message>
        <source>分数</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>每百人分数</source>
        <translation>每百人分数</translation>
    </message>
    <message>
        <source>单位自身分数</source>
        <translation>单位自身分数</translation>
    </message>
    <message>
        <source>男</source>
        <translation>男</translation>
    </message>
    <message>
        <source>女</source>
        <translation>女</translation>
    </message>
    <message>
        <source>领导职务</source>
        <translation>领导职务</translation>
    </message>
    <message>
        <source>综合管理类</source>
        <translation>综合管理类</translation>
    </message>
    <message>
        <source>专业技术类</source>
        <translation>专业技术类</translation>
    </message>
    <message>
        <source>行政执法类</source>
        <translation>行政执法类</translation>
    </message>
    <message>
        <source>事业单位管理岗</source>
        <translation>事业单位管理岗</translation>
    </message>
    <message>
        <source>事业单位专业技术岗</source>
        <translation>事业单位专业技术岗</translation>
    </message>
    <message>
        <source>工勤岗</source>
        <translation>工勤岗</translation>
    </message>
    <message>
        <source>国有企业管理人员</source>
        <translation>国有企业管理人员</translation>
    </message>
    <message>
        <source>村（社区）干部</source>
        <translation>村（社区）干部</translation>
    </message>
    <message>
        <source>其他公职人员</source>
        <translation>其他公职人员</translation>
    </message>
    <message>
        <source>确认接案</source>
        <translation>确认接案</translation>
    </message>
    <message>
        <source>调整承办人</source>
        <translation>调整承办人</translation>
    </message>
    <message>
        <source>提出警示</source>
        <translation>提出警示</translation>
    </message>
    <message>
        <source>申辩办结，送审批</source>
        <translation>申辩办结，送审批</translation>
    </message>
    <message>
        <source>同意</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>退回核查</source>
        <translation>退回核查</translation>
    </message>
    <message>
        <source>提高级别</source>
        <translation>提高级别</translation>
    </message>
    <message>
        <source>降低级别</source>
        <translation>降低级别</translation>
    </message>
    <message>
        <source>不再警示</source>
        <translation>不再警示</translation>
    </message>
    <message>
        <source>结案</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>中止</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>恢复办理</source>
        <translation>恢复办理</translation>
    </message>
    <message>
        <source>线索已接收</source>
        <translation>线索已接收</translation>
    </message>
    <message>
        <source>并入升级案件</source>
        <translation>并入升级案件</translation>
    </message>
    <message>
        <source>撤销警示</source>
        <translation>撤销警示</translation>
    </message>
    <message>
        <source>归档</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>起草文书</source>
        <translation>起草文书</translation>
    </message>
    <message>
        <source>文书送审</source>
        <translation>文书送审</translation>
    </message>
    <message>
        <source>退回文书</source>
        <translation>退回文书</translation>
    </message>
    <message>
        <source>批准文书</source>
        <translation>批准文书</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>签发</source>
        <translation>签发</translation>
    </message>
    <message>
        <source>文书作废</source>
        <translation>文书作废</translation>
    </message>
    <message>
        <source>安排送达</source>
        <translation>安排送达</translation>
    </message>
    <message>
        <source>签收</source>
        <translation>签收</translation>
    </message>
    <message>
        <source>留置送达</source>
        <translation>留置送达</translation>
    </message>
    <message>
        <source>未能送达</source>
        <translation>未能送达</translation>
    </message>
    <message>
        <source>提交陈述申辩</source>
        <translation>提交陈述申辩</translation>
    </message>
    <message>
        <source>放弃申辩</source>
        <translation>放弃申辩</translation>
    </message>
    <message>
        <source>逾期未申辩</source>
        <translation>逾期未申辩</translation>
    </message>
    <message>
        <source>答复申辩</source>
        <translation>答复申辩</translation>
    </message>
    <message>
        <source>申请复核</source>
        <translation>申请复核</translation>
    </message>
    <message>
        <source>受理复核</source>
        <translation>受理复核</translation>
    </message>
    <message>
        <source>不予受理</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>撤回复核</source>
        <translation>撤回复核</translation>
    </message>
    <message>
        <source>复核维持</source>
        <translation>复核维持</translation>
    </message>
    <message>
        <source>复核变更</source>
        <translation>复核变更</translation>
    </message>
    <message>
        <source>复核撤销</source>
        <translation>复核撤销</translation>
    </message>
    <message>
        <source>谈话</source>
        <translation>谈话</translation>
    </message>
    <message>
        <source>拟订整改事项</source>
        <translation>拟订整改事项</translation>
    </message>
    <message>
        <source>下达整改事项</source>
        <translation>下达整改事项</translation>
    </message>
    <message>
        <source>认领</source>
        <translation>认领</translation>
    </message>
    <message>
        <source>报送整改方案</source>
        <translation>报送整改方案</translation>
    </message>
    <message>
        <source>同意方案</source>
        <translation>同意方案</translation>
    </message>
    <message>
        <source>退回方案</source>
        <translation>退回方案</translation>
    </message>
    <message>
        <source>准予延期</source>
        <translation>准予延期</translation>
    </message>
    <message>
        <source>报告进展</source>
        <translation>报告进展</translation>
    </message>
    <message>
        <source>报请验收</source>
        <translation>报请验收</translation>
    </message>
    <message>
        <source>验收销号</source>
        <translation>验收销号</translation>
    </message>
    <message>
        <source>验收不合格</source>
        <translation>验收不合格</translation>
    </message>
    <message>
        <source>回头看通过</source>
        <translation>回头看通过</translation>
    </message>
    <message>
        <source>问题反弹</source>
        <translation>问题反弹</translation>
    </message>
    <message>
        <source>终止整改</source>
        <translation>终止整改</translation>
    </message>
    <message>
        <source>警示提醒函</source>
        <translation>警示提醒函</translation>
    </message>
    <message>
        <source>警示诫勉书</source>
        <translation>警示诫勉书</translation>
    </message>
    <message>
        <source>警示追究书</source>
        <translation>警示追究书</translation>
    </message>
    <message>
        <source>拟警示告知书</source>
        <translation>拟警示告知书</translation>
    </message>
    <message>
        <source>复核决定书</source>
        <translation>复核决定书</translation>
    </message>
    <message>
        <source>撤销、变更决定书</source>
        <translation>撤销、变更决定书</translation>
    </message>
    <message>
        <source>澄清函</source>
        <translation>澄清函</translation>
    </message>
    <message>
        <source>草拟</source>
        <translation>草拟</translation>
    </message>
    <message>
        <source>送审</source>
        <translation>送审</translation>
    </message>
    <message>
        <source>已批准（待编号）</source>
        <translation>已批准（待编号）</translation>
    </message>
    <message>
        <source>已编号</source>
        <translation>已编号</translation>
    </message>
    <message>
        <source>已签发</source>
        <translation>已签发</translation>
    </message>
    <message>
        <source>已送达</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>作废</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>直接送达</source>
        <translation>直接送达</translation>
    </message>
    <message>
        <source>机要交换</source>
        <translation>机要交换</translation>
    </message>
    <message>
        <source>挂号邮寄</source>
        <translation>挂号邮寄</translation>
    </message>
    <message>
        <source>待送</source>
        <translation>待送</translation>
    </message>
    <message>
        <source>已签收</source>
        <translation>已签收</translation>
    </message>
    <message>
        <source>留置</source>
        <translation>留置</translation>
    </message>
    <message>
        <source>未达</source>
        <translation>未达</translation>
    </message>
    <message>
        <source>申辩期内</source>
        <translation>申辩期内</translation>
    </message>
    <message>
        <source>已申辩</source>
        <translation>已申辩</translation>
    </message>
    <message>
        <source>已放弃</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>已答复</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>部分采纳</source>
        <translation>部分采纳</translation>
    </message>
    <message>
        <source>不予采纳</source>
        <translation>不予采纳</translation>
    </message>
    <message>
        <source>已申请</source>
        <translation>已申请</translation>
    </message>
    <message>
        <source>已受理</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>已撤回</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>维持</source>
        <translation>维持</translation>
    </message>
    <message>
        <source>变更</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>立行立改</source>
        <translation>立行立改</translation>
    </message>
    <message>
        <source>分阶段整改</source>
        <translation>分阶段整改</translation>
    </message>
    <message>
        <source>持续整改</source>
        <translation>持续整改</translation>
    </message>
    <message>
        <source>已下达</source>
        <translation>已下达</translation>
    </message>
    <message>
        <source>已认领</source>
        <translation>已认领</translation>
    </message>
    <message>
        <source>方案待审</source>
        <translation>方案待审</translation>
    </message>
    <message>
        <source>已销号</source>
        <translation>已销号</translation>
    </message>
    <message>
        <source>终止</source>
        <translation>终止</translation>
    </message>
    <message>
        <source>已另行立案</source>
        <translation>已另行立案</translation>
    </message>
    <message>
        <source>线索移送中</source>
        <translation>线索移送中</translation>
    </message>
    <message>
        <source>患病</source>
        <translation>患病</translation>
    </message>
    <message>
        <source>不可抗力</source>
        <translation>不可抗力</translation>
    </message>
    <message>
        <source>来源与核实经过</source>
        <translation>来源与核实经过</translation>
    </message>
    <message>
        <source>查明的事实</source>
        <translation>查明的事实</translation>
    </message>
    <message>
        <source>适用指标与依据</source>
        <translation>适用指标与依据</translation>
    </message>
    <message>
        <source>触发依据单</source>
        <translation>触发依据单</translation>
    </message>
    <message>
        <source>性质及危害</source>
        <translation>性质及危害</translation>
    </message>
    <message>
        <source>告诫与纠偏</source>
        <translation>告诫与纠偏</translation>
    </message>
    <message>
        <source>劝勉并终止错误行为</source>
        <translation>劝勉并终止错误行为</translation>
    </message>
    <message>
        <source>整改要求与销号标准</source>
        <translation>整改要求与销号标准</translation>
    </message>
    <message>
        <source>期限与报告</source>
        <translation>期限与报告</translation>
    </message>
    <message>
        <source>后果</source>
        <translation>后果</translation>
    </message>
    <message>
        <source>影响期与是否入档</source>
        <translation>影响期与是否入档</translation>
    </message>
    <message>
        <source>申辩与复核</source>
        <translation>申辩与复核</translation>
    </message>
    <message>
        <source>审批记录</source>
        <translation>审批记录</translation>
    </message>
    <message>
        <source>申辩采纳情况</source>
        <translation>申辩采纳情况</translation>
    </message>
    <message>
        <source>抄送</source>
        <translation>抄送</translation>
    </message>
    <message>
        <source>送达回证</source>
        <translation>送达回证</translation>
    </message>
    <message>
        <source>谈话记录</source>
        <translation>谈话记录</translation>
    </message>
    <message>
        <source>工作日</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>周末</source>
        <translation>周末</translation>
    </message>
    <message>
        <source>放假</source>
        <translation>放假</translation>
    </message>
    <message>
        <source>调休上班</source>
        <translation>调休上班</translation>
    </message>
    <message>
        <source>个工作日</source>
        <translation>个工作日</translation>
    </message>
    <message>
        <source>日</source>
        <translation>日</translation>
    </message>
    <message>
        <source>个月</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>办理期限</source>
        <translation>办理期限</translation>
    </message>
    <message>
        <source>有效期间</source>
        <translation>有效期间</translation>
    </message>
    <message>
        <source>告警间隔</source>
        <translation>告警间隔</translation>
    </message>
    <message>
        <source>上限</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>宽限</source>
        <translation>宽限</translation>
    </message>
    <message>
        <source>办理中</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>临期</source>
        <translation>临期</translation>
    </message>
    <message>
        <source>逾期</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>中止计时</source>
        <translation>中止计时</translation>
    </message>
    <message>
        <source>按期办结</source>
        <translation>按期办结</translation>
    </message>
    <message>
        <source>逾期办结</source>
        <translation>逾期办结</translation>
    </message>
    <message>
        <source>信号研判</source>
        <translation>信号研判</translation>
    </message>
    <message>
        <source>线索移送案管</source>
        <translation>线索移送案管</translation>
    </message>
    <message>
        <source>承办人确认接案</source>
        <translation>承办人确认接案</translation>
    </message>
    <message>
        <source>无动作告警</source>
        <translation>无动作告警</translation>
    </message>
    <message>
        <source>本人说明</source>
        <translation>本人说明</translation>
    </message>
    <message>
        <source>案件核查</source>
        <translation>案件核查</translation>
    </message>
    <message>
        <source>陈述申辩</source>
        <translation>陈述申辩</translation>
    </message>
    <message>
        <source>答复陈述申辩</source>
        <translation>答复陈述申辩</translation>
    </message>
    <message>
        <source>逐级审批（每级）</source>
        <translation>逐级审批（每级）</translation>
    </message>
    <message>
        <source>编号签发</source>
        <translation>编号签发</translation>
    </message>
    <message>
        <source>送达</source>
        <translation>送达</translation>
    </message>
    <message>
        <source>黄色整改</source>
        <translation>黄色整改</translation>
    </message>
    <message>
        <source>橙色整改</source>
        <translation>橙色整改</translation>
    </message>
    <message>
        <source>红色整改</source>
        <translation>红色整改</translation>
    </message>
    <message>
        <source>书面检查（橙、红）</source>
        <translation>书面检查（橙、红）</translation>
    </message>
    <message>
        <source>阶段报告（红）</source>
        <translation>阶段报告（红）</translation>
    </message>
    <message>
        <source>延期上限（一次）</source>
        <translation>延期上限（一次）</translation>
    </message>
    <message>
        <source>验收</source>
        <translation>验收</translation>
    </message>
    <message>
        <source>逾期升级宽限</source>
        <translation>逾期升级宽限</translation>
    </message>
    <message>
        <source>回头看</source>
        <translation>回头看</translation>
    </message>
    <message>
        <source>复核受理答复</source>
        <translation>复核受理答复</translation>
    </message>
    <message>
        <source>复核决定</source>
        <translation>复核决定</translation>
    </message>
    <message>
        <source>澄清</source>
        <translation>澄清</translation>
    </message>
    <message>
        <source>廉政档案调阅许可</source>
        <translation>廉政档案调阅许可</translation>
    </message>
    <message>
        <source>案卷离线借阅</source>
        <translation>案卷离线借阅</translation>
    </message>
    <message>
        <source>档案条目期满</source>
        <translation>档案条目期满</translation>
    </message>
    <message>
        <source>诫勉影响期（仅作为组织措施使用时）</source>
        <translation>诫勉影响期（仅作为组织措施使用时）</translation>
    </message>
    <message>
        <source>实名举报受理告知</source>
        <translation>实名举报受理告知</translation>
    </message>
    <message>
        <source>实名举报结果反馈</source>
        <translation>实名举报结果反馈</translation>
    </message>
    <message>
        <source>函询回复</source>
        <translation>函询回复</translation>
    </message>
    <message>
        <source>廉政档案年度更新</source>
        <translation>廉政档案年度更新</translation>
    </message>
    <message>
        <source>区间与权重年度复核</source>
        <translation>区间与权重年度复核</translation>
    </message>
    <message>
        <source>整改通知书</source>
        <translation>整改通知书</translation>
    </message>
    <message>
        <source>销号单</source>
        <translation>销号单</translation>
    </message>
    <message>
        <source>研判</source>
        <translation>研判</translation>
    </message>
    <message>
        <source>核实</source>
        <translation>核实</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>核查</source>
        <translation>核查</translation>
    </message>
    <message>
        <source>审批</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>文书</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>申辩</source>
        <translation>申辩</translation>
    </message>
    <message>
        <source>复核</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>整改</source>
        <translation>整改</translation>
    </message>
    <message>
        <source>近亲属</source>
        <translation>近亲属</translation>
    </message>
    <message>
        <source>经济利益往来</source>
        <translation>经济利益往来</translation>
    </message>
    <message>
        <source>纠纷或者检举关系</source>
        <translation>纠纷或者检举关系</translation>
    </message>
    <message>
        <source>其他可能影响公正办理的关系</source>
        <translation>其他可能影响公正办理的关系</translation>
    </message>
    <message>
        <source>不入廉政档案</source>
        <translation>不入廉政档案</translation>
    </message>
    <message>
        <source>结果未定，尚不入档</source>
        <translation>结果未定，尚不入档</translation>
    </message>
    <message>
        <source>待生效</source>
        <translation>待生效</translation>
    </message>
    <message>
        <source>有效</source>
        <translation>有效</translation>
    </message>
</context>
<context>
    <name>Warning</name>
    <message>
        <source>依据的事实已有变化，这个信号不再成立。请刷新后重新研判。</source>
        <translation>依据的事实已有变化，这个信号不再成立。请刷新后重新研判。</translation>
    </message>
    <message>
        <source>请选择提出人。</source>
        <translation>请选择提出人。</translation>
    </message>
    <message>
        <source>请选择两名承办人。</source>
        <translation>请选择两名承办人。</translation>
    </message>
    <message>
        <source>这个信号已不成立：依据的事实有了变化，或者已经过期。</source>
        <translation>这个信号已不成立：依据的事实有了变化，或者已经过期。</translation>
    </message>
    <message>
        <source>没有预警模型“%1”。</source>
        <translation>没有预警模型“%1”。</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>已停止，没有改动。</source>
        <translation>已停止，没有改动。</translation>
    </message>
    <message>
        <source>回测期间的开始晚于结束。</source>
        <translation>回测期间的开始晚于结束。</translation>
    </message>
    <message>
        <source>回测期间不能晚于今天。</source>
        <translation>回测期间不能晚于今天。</translation>
    </message>
    <message>
        <source>35 岁以下</source>
        <translation>35 岁以下</translation>
    </message>
    <message>
        <source>35 至 44 岁</source>
        <translation>35 至 44 岁</translation>
    </message>
    <message>
        <source>45 至 54 岁</source>
        <translation>45 至 54 岁</translation>
    </message>
    <message>
        <source>55 岁以上</source>
        <translation>55 岁以上</translation>
    </message>
    <message>
        <source>基层不满 3 年</source>
        <translation>基层不满 3 年</translation>
    </message>
    <message>
        <source>基层 3 年以上</source>
        <translation>基层 3 年以上</translation>
    </message>
    <message>
        <source>职级</source>
        <translation>职级</translation>
    </message>
    <message>
        <source>学历</source>
        <translation>学历</translation>
    </message>
    <message>
        <source>年龄</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>基层经历</source>
        <translation>基层经历</translation>
    </message>
    <message>
        <source>没有找到这个对象。</source>
        <translation>没有找到这个对象。</translation>
    </message>
    <message>
        <source>没有预警模型“%1”。</source>
        <translation>没有预警模型“%1”。</translation>
    </message>
    <message>
        <source>与现行标准结果相同：提出 %1 件预警</source>
        <translation>与现行标准结果相同：提出 %1 件预警</translation>
    </message>
    <message>
        <source>仍提 %1 件预警</source>
        <translation>仍提 %1 件预警</translation>
    </message>
    <message>
        <source>提出 %1 件预警，少 %2 件</source>
        <translation>提出 %1 件预警，少 %2 件</translation>
    </message>
    <message>
        <source>提出 %1 件预警，多 %2 件</source>
        <translation>提出 %1 件预警，多 %2 件</translation>
    </message>
    <message>
        <source>%1；%2 人级别升高，%3 人降低</source>
        <translation>%1；%2 人级别升高，%3 人降低</translation>
    </message>
    <message>
        <source>%1 至 %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 人</source>
        <translation>%1 人</translation>
    </message>
    <message>
        <source>草案自 %1 起施行</source>
        <translation>草案自 %1 起施行</translation>
    </message>
    <message>
        <source>草案视为一直施行</source>
        <translation>草案视为一直施行</translation>
    </message>
    <message>
        <source>超出每月 %1 件的月份：现行 %2 个，草案 %3 个</source>
        <translation>超出每月 %1 件的月份：现行 %2 个，草案 %3 个</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>模型</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>权重</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>黄</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>橙</source>
        <translation>橙</translation>
    </message>
    <message>
        <source>红</source>
        <translation>红</translation>
    </message>
    <message>
        <source>分组</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>组别</source>
        <translation>组别</translation>
    </message>
    <message>
        <source>人数</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>现行占比</source>
        <translation>现行占比</translation>
    </message>
    <message>
        <source>草案占比</source>
        <translation>草案占比</translation>
    </message>
    <message>
        <source>95% 区间</source>
        <translation>95% 区间</translation>
    </message>
    <message>
        <source>与全体之比</source>
        <translation>与全体之比</translation>
    </message>
    <message>
        <source>不详</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>%1；%2 个单位级别升高，%3 个降低</source>
        <translation>%1；%2 个单位级别升高，%3 个降低</translation>
    </message>
    <message>
        <source>%1 个单位</source>
        <translation>%1 个单位</translation>
    </message>
    <message>
        <source>干部类别</source>
        <translation>干部类别</translation>
    </message>
    <message>
        <source>性别</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>%1（过少或可推知）</source>
        <translation>%1（过少或可推知）</translation>
    </message>
</context>
<context>
    <name>Worlds</name>
    <message>
        <source>检验文件有误：%1。</source>
        <translation>检验文件有误：%1。</translation>
    </message>
    <message>
        <source>%1 所指的事实 %2 没有先核实</source>
        <translation>%1 所指的事实 %2 没有先核实</translation>
    </message>
    <message>
        <source>等级、影响或者缓急超出范围</source>
        <translation>等级、影响或者缓急超出范围</translation>
    </message>
    <message>
        <source>不认识的事实种类 %1</source>
        <translation>不认识的事实种类 %1</translation>
    </message>
    <message>
        <source>没有可复核的警示 %1</source>
        <translation>没有可复核的警示 %1</translation>
    </message>
    <message>
        <source>%1 的模型或者信号日不明</source>
        <translation>%1 的模型或者信号日不明</translation>
    </message>
    <message>
        <source>日期“%1”无效</source>
        <translation>日期“%1”无效</translation>
    </message>
    <message>
        <source>%1 没有信号可作决定</source>
        <translation>%1 没有信号可作决定</translation>
    </message>
    <message>
        <source>依据单写出再读入后不一致</source>
        <translation>依据单写出再读入后不一致</translation>
    </message>
    <message>
        <source>：</source>
        <translation>：</translation>
    </message>
    <message>
        <source>%1 应为 %2，得到 %3</source>
        <translation>%1 应为 %2，得到 %3</translation>
    </message>
    <message>
        <source>没有模型 %1</source>
        <translation>没有模型 %1</translation>
    </message>
    <message>
        <source>没有这个事实</source>
        <translation>没有这个事实</translation>
    </message>
    <message>
        <source>应有信号，没有得到</source>
        <translation>应有信号，没有得到</translation>
    </message>
    <message>
        <source>多出一个信号</source>
        <translation>多出一个信号</translation>
    </message>
    <message>
        <source>待复核项应为 %1，得到 %2</source>
        <translation>待复核项应为 %1，得到 %2</translation>
    </message>
    <message>
        <source>本程序还没有：%1</source>
        <translation>本程序还没有：%1</translation>
    </message>
    <message>
        <source>、</source>
        <translation>、</translation>
    </message>
    <message>
        <source>这不是检验文件，应当标明格式 sizao-worlds/1。</source>
        <translation>这不是检验文件，应当标明格式 sizao-worlds/1。</translation>
    </message>
    <message>
        <source>没有先签发警示的案件 %1</source>
        <translation>没有先签发警示的案件 %1</translation>
    </message>
    <message>
        <source>%1 没有写明合并哪些已核实的事实</source>
        <translation>%1 没有写明合并哪些已核实的事实</translation>
    </message>
    <message>
        <source>%1 的单位底线不明</source>
        <translation>%1 的单位底线不明</translation>
    </message>
</context>
<context>
    <name>sizao::desktop::Finder</name>
    <message>
        <source>页面</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>操作 · %1</source>
        <translation>操作 · %1</translation>
    </message>
    <message>
        <source>待编号</source>
        <translation>待编号</translation>
    </message>
    <message>
        <source>案件 · %1 · %2</source>
        <translation>案件 · %1 · %2</translation>
    </message>
    <message>
        <source>干部 · %1</source>
        <translation>干部 · %1</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>单位</translation>
    </message>
</context>
<context>
    <name>sizao::desktop::Notifier</name>
    <message>
        <source>四早</source>
        <translation>四早</translation>
    </message>
</context>
<context>
    <name>sizao::desktop::Program</name>
    <message>
        <source>下一件</source>
        <translation>下一件</translation>
    </message>
    <message>
        <source>打开需要您办的下一件</source>
        <translation>打开需要您办的下一件</translation>
    </message>
</context>
<context>
    <name>sizao::desktop::ScreenshotTour</name>
    <message>
        <source>昨天</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>上午十时抽查服务大厅，本人不在岗，半小时内没有返回，也没有报备。</source>
        <translation>上午十时抽查服务大厅，本人不在岗，半小时内没有返回，也没有报备。</translation>
    </message>
</context>
<context>
    <name>sizao::models::Announcements</name>
    <message>
        <source>通知</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>还剩</source>
        <translation>还剩</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>对象</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>● %1</source>
        <translation>● %1</translation>
    </message>
</context>
<context>
    <name>sizao::models::CaseModel</name>
    <message>
        <source>级别</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>案号</source>
        <translation>案号</translation>
    </message>
    <message>
        <source>对象</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>预警模型</source>
        <translation>预警模型</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>承办人</source>
        <translation>承办人</translation>
    </message>
    <message>
        <source>立案日期</source>
        <translation>立案日期</translation>
    </message>
    <message>
        <source>待编号</source>
        <translation>待编号</translation>
    </message>
    <message>
        <source>%1 逾期</source>
        <translation>%1 逾期</translation>
    </message>
    <message>
        <source>%1 临期</source>
        <translation>%1 临期</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>期限</translation>
    </message>
</context>
<context>
    <name>sizao::models::DraftModel</name>
    <message>
        <source>草案</source>
        <translation>草案</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>施行日</source>
        <translation>施行日</translation>
    </message>
    <message>
        <source>改动</source>
        <translation>改动</translation>
    </message>
</context>
<context>
    <name>sizao::models::OfficerModel</name>
    <message>
        <source>姓名</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>角色</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>、</source>
        <translation>、</translation>
    </message>
    <message>
        <source>在用</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>停用</source>
        <translation>停用</translation>
    </message>
</context>
<context>
    <name>sizao::models::RecentModel</name>
    <message>
        <source>案号</source>
        <translation>案号</translation>
    </message>
    <message>
        <source>对象</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>级别</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>监督信息</source>
        <translation>监督信息</translation>
    </message>
    <message>
        <source>待编号</source>
        <translation>待编号</translation>
    </message>
    <message>
        <source>对象不明</source>
        <translation>对象不明</translation>
    </message>
</context>
<context>
    <name>sizao::models::RecordModel</name>
    <message>
        <source>状态</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>对象</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>等级</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>渠道</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>事发日</source>
        <translation>事发日</translation>
    </message>
    <message>
        <source>发现日</source>
        <translation>发现日</translation>
    </message>
    <message>
        <source>对象不明</source>
        <translation>对象不明</translation>
    </message>
</context>
<context>
    <name>sizao::models::RectModel</name>
    <message>
        <source>级别</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>案号</source>
        <translation>案号</translation>
    </message>
    <message>
        <source>对象</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>责任领导</source>
        <translation>责任领导</translation>
    </message>
    <message>
        <source>责任人</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>整改措施</source>
        <translation>整改措施</translation>
    </message>
    <message>
        <source>销号标准</source>
        <translation>销号标准</translation>
    </message>
    <message>
        <source>完成比例</source>
        <translation>完成比例</translation>
    </message>
    <message>
        <source>到期日</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>剩余时间</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>疑点</source>
        <translation>疑点</translation>
    </message>
    <message>
        <source>暂按 %1</source>
        <translation>暂按 %1</translation>
    </message>
    <message>
        <source>中止计时</source>
        <translation>中止计时</translation>
    </message>
    <message>
        <source>今天到期</source>
        <translation>今天到期</translation>
    </message>
    <message numerus="yes">
        <source>已逾期 %n 天</source>
        <translation>
            <numerusform>已逾期 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>还剩 %n 天</source>
        <translation>
            <numerusform>还剩 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>待编号</source>
        <translation>待编号</translation>
    </message>
    <message numerus="yes">
        <source>%n 处</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>%1，%2，%3，%4，%5</source>
        <translation>%1，%2，%3，%4，%5</translation>
    </message>
</context>
<context>
    <name>sizao::models::SignalModel</name>
    <message>
        <source>级别</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>对象</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>预警模型</source>
        <translation>预警模型</translation>
    </message>
    <message>
        <source>得分</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>%1 条</source>
        <translation>%1 条</translation>
    </message>
    <message>
        <source>%1/百</source>
        <translation>%1/百</translation>
    </message>
    <message>
        <source>、</source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1/百※</source>
        <translation>%1/百※</translation>
    </message>
    <message>
        <source>※ 单位人均计分的预警线尚未校准</source>
        <translation>※ 单位人均计分的预警线尚未校准</translation>
    </message>
</context>
<context>
    <name>sizao::models::TaskModel</name>
    <message>
        <source>还剩</source>
        <translation>还剩</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>级别</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>对象</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>由谁办</source>
        <translation>由谁办</translation>
    </message>
    <message>
        <source>案号</source>
        <translation>案号</translation>
    </message>
    <message>
        <source>中止计时</source>
        <translation>中止计时</translation>
    </message>
    <message>
        <source>无期限</source>
        <translation>无期限</translation>
    </message>
    <message>
        <source>今天到期</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>逾期 %1 个工作日</source>
        <translation>逾期 %1 个工作日</translation>
    </message>
    <message>
        <source>逾期 %1 日</source>
        <translation>逾期 %1 日</translation>
    </message>
    <message>
        <source>还剩 %1 个工作日</source>
        <translation>还剩 %1 个工作日</translation>
    </message>
    <message>
        <source>还剩 %1 日</source>
        <translation>还剩 %1 日</translation>
    </message>
    <message>
        <source>暂按 %1</source>
        <translation>暂按 %1</translation>
    </message>
</context>
<context>
    <name>sizao::models::WhatIfModel</name>
    <message>
        <source>现行</source>
        <translation>现行</translation>
    </message>
    <message>
        <source>草案</source>
        <translation>草案</translation>
    </message>
    <message>
        <source>对象</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>模型</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>现行首次</source>
        <translation>现行首次</translation>
    </message>
    <message>
        <source>草案首次</source>
        <translation>草案首次</translation>
    </message>
</context>
<context>
    <name>sizao::pages::AdminPage</name>
    <message>
        <source>添加人员</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>还没有登记人员</source>
        <translation>还没有登记人员</translation>
    </message>
    <message>
        <source>没有符合筛选条件的人员</source>
        <translation>没有符合筛选条件的人员</translation>
    </message>
    <message>
        <source>在左侧选择一人，这里显示角色和职责</source>
        <translation>在左侧选择一人，这里显示角色和职责</translation>
    </message>
    <message>
        <source>管理 · 人员</source>
        <translation>管理 · 人员</translation>
    </message>
    <message>
        <source>本单位使用四早的人员。核实、立案都要两人办理，至少登记三人</source>
        <translation>本单位使用四早的人员。核实、立案都要两人办理，至少登记三人</translation>
    </message>
    <message>
        <source>管理</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>&lt;p&gt;这里回答：本单位谁在使用四早，各有什么职责。&lt;/p&gt;&lt;p&gt;添加人员（Ctrl+N）须有承办部门负责人、系统管理员或安全保密管理员的角色。&lt;/p&gt;&lt;p&gt;核实须两名承办人；立案由负责人决定，由决定人以外的两名承办人承办，所以至少要登记三人。&lt;/p&gt;&lt;p&gt;同一个人不能登记两次，否则“两人办理”就落空了。&lt;/p&gt;</source>
        <translation>&lt;p&gt;这里回答：本单位谁在使用四早，各有什么职责。&lt;/p&gt;&lt;p&gt;添加人员（Ctrl+N）须有承办部门负责人、系统管理员或安全保密管理员的角色。&lt;/p&gt;&lt;p&gt;核实须两名承办人；立案由负责人决定，由决定人以外的两名承办人承办，所以至少要登记三人。&lt;/p&gt;&lt;p&gt;同一个人不能登记两次，否则“两人办理”就落空了。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>在用</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>停用</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>、</source>
        <translation>、</translation>
    </message>
    <message>
        <source>角色和职责</source>
        <translation>角色和职责</translation>
    </message>
    <message>
        <source>%1 人</source>
        <translation>%1 人</translation>
    </message>
</context>
<context>
    <name>sizao::pages::CaseLettersPane</name>
    <message>
        <source>起草文书</source>
        <translation>起草文书</translation>
    </message>
    <message>
        <source>续写</source>
        <translation>续写</translation>
    </message>
    <message>
        <source>打印、导出</source>
        <translation>打印、导出</translation>
    </message>
    <message>
        <source>文书</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>本案还没有文书</source>
        <translation>本案还没有文书</translation>
    </message>
    <message>
        <source>本案还没有文书，从“起草文书”开始</source>
        <translation>本案还没有文书，从“起草文书”开始</translation>
    </message>
    <message>
        <source>正在排版</source>
        <translation>正在排版</translation>
    </message>
</context>
<context>
    <name>sizao::pages::CasePane</name>
    <message>
        <source>过程</source>
        <translation>过程</translation>
    </message>
    <message>
        <source>办理</source>
        <translation>办理</translation>
    </message>
    <message>
        <source>文书</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>整改</source>
        <translation>整改</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 · %2
%3</source>
        <translation>%1 · %2
%3</translation>
    </message>
    <message>
        <source>待编号</source>
        <translation>待编号</translation>
    </message>
    <message>
        <source>已于 %1 中止：%2。恢复办理以前，期限停止计算</source>
        <translation>已于 %1 中止：%2。恢复办理以前，期限停止计算</translation>
    </message>
    <message>
        <source>目前没有由您办理的事项</source>
        <translation>目前没有由您办理的事项</translation>
    </message>
    <message>
        <source>由您办理</source>
        <translation>由您办理</translation>
    </message>
    <message>
        <source>由其他人办理，可以按签批的原件登记</source>
        <translation>由其他人办理，可以按签批的原件登记</translation>
    </message>
    <message>
        <source>还没有整改事项。在“办理”里拟订</source>
        <translation>还没有整改事项。在“办理”里拟订</translation>
    </message>
    <message>
        <source>%1. %2
%3 · %4 · %5 · %6</source>
        <translation>%1. %2
%3 · %4 · %5 · %6</translation>
    </message>
    <message>
        <source>期限 %1</source>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>期限未定</source>
        <translation>期限未定</translation>
    </message>
    <message>
        <source>立案日期</source>
        <translation>立案日期</translation>
    </message>
    <message>
        <source>提出人、决定人</source>
        <translation>提出人、决定人</translation>
    </message>
    <message>
        <source>%1、%2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>立案理由</source>
        <translation>立案理由</translation>
    </message>
    <message>
        <source>线索</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>承办和参与</source>
        <translation>承办和参与</translation>
    </message>
    <message>
        <source>立案</source>
        <translation>立案</translation>
    </message>
</context>
<context>
    <name>sizao::pages::CasesPage</name>
    <message>
        <source>还没有案件。采纳预警后，案件在这里办理</source>
        <translation>还没有案件。采纳预警后，案件在这里办理</translation>
    </message>
    <message>
        <source>没有符合筛选条件的案件</source>
        <translation>没有符合筛选条件的案件</translation>
    </message>
    <message>
        <source>案件</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>我承办</source>
        <translation>我承办</translation>
    </message>
    <message>
        <source>姓名、单位或案号</source>
        <translation>姓名、单位或案号</translation>
    </message>
    <message>
        <source>级别</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>正在读取</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>%1 件</source>
        <translation>%1 件</translation>
    </message>
    <message>
        <source>在左侧选择一个案件，在这里办理</source>
        <translation>在左侧选择一个案件，在这里办理</translation>
    </message>
    <message>
        <source>调整承办人</source>
        <translation>调整承办人</translation>
    </message>
    <message>
        <source>临期</source>
        <translation>临期</translation>
    </message>
    <message>
        <source>逾期</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>无期限</source>
        <translation>无期限</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>&lt;p&gt;这里回答：每个案件办到哪一步，谁承办，下一个期限是哪天。&lt;/p&gt;&lt;p&gt;右侧上方的按钮是现在可以办理的事项，Alt+1 至 Alt+9 依次办理；“办理”里列出全部事项，其他人签批的，可以按原件登记。条件不具备的，表单里说明还差什么。&lt;/p&gt;&lt;p&gt;没有写完的内容自动保存，下次打开还在。选中几个案件，可以一并调整承办人或者导出。&lt;/p&gt;&lt;p&gt;依据单是作出决定时的样子，以后标准或事实变化都不会改动它。Ctrl+P 打印，或者另存为 PDF；每一份都编号、登记。&lt;/p&gt;</source>
        <translation>&lt;p&gt;这里回答：每个案件办到哪一步，谁承办，下一个期限是哪天。&lt;/p&gt;&lt;p&gt;右侧上方的按钮是现在可以办理的事项，Alt+1 至 Alt+9 依次办理；“办理”里列出全部事项，其他人签批的，可以按原件登记。条件不具备的，表单里说明还差什么。&lt;/p&gt;&lt;p&gt;没有写完的内容自动保存，下次打开还在。选中几个案件，可以一并调整承办人或者导出。&lt;/p&gt;&lt;p&gt;依据单是作出决定时的样子，以后标准或事实变化都不会改动它。Ctrl+P 打印，或者另存为 PDF；每一份都编号、登记。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>导出</translation>
    </message>
    <message numerus="yes">
        <source>%n 个案件</source>
        <translation>
            <numerusform>%n 个案件</numerusform>
        </translation>
    </message>
    <message>
        <source>案件清单</source>
        <translation>案件清单</translation>
    </message>
</context>
<context>
    <name>sizao::pages::ComparisonModel</name>
    <message>
        <source>代码</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>项目</translation>
    </message>
</context>
<context>
    <name>sizao::pages::CorrectionForm</name>
    <message>
        <source>事发日</source>
        <translation>事发日</translation>
    </message>
    <message>
        <source>请填写事发日</source>
        <translation>请填写事发日</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>请选择指标</source>
        <translation>请选择指标</translation>
    </message>
    <message>
        <source>档次</source>
        <translation>档次</translation>
    </message>
    <message>
        <source>请选择档次</source>
        <translation>请选择档次</translation>
    </message>
    <message>
        <source>影响程度</source>
        <translation>影响程度</translation>
    </message>
    <message>
        <source>轻重缓急</source>
        <translation>轻重缓急</translation>
    </message>
</context>
<context>
    <name>sizao::pages::DecisionForm</name>
    <message>
        <source>请选择</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>采纳立案</source>
        <translation>采纳立案</translation>
    </message>
    <message>
        <source>不予警示</source>
        <translation>不予警示</translation>
    </message>
    <message>
        <source>决定立案</source>
        <translation>决定立案</translation>
    </message>
    <message>
        <source>决定不予警示</source>
        <translation>决定不予警示</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 %4 分，%5。决定人：%6</source>
        <translation>%1 · %2 · %3 %4 分，%5。决定人：%6</translation>
    </message>
    <message>
        <source>是否移送线索</source>
        <translation>是否移送线索</translation>
    </message>
    <message>
        <source>依据中有Ⅳ级事实，应当先作答复，不得以警示代替处置</source>
        <translation>依据中有Ⅳ级事实，应当先作答复，不得以警示代替处置</translation>
    </message>
    <message>
        <source>请选择是否移送</source>
        <translation>请选择是否移送</translation>
    </message>
    <message>
        <source>移送或不移送的理由</source>
        <translation>移送或不移送的理由</translation>
    </message>
    <message>
        <source>提出人</source>
        <translation>提出人</translation>
    </message>
    <message>
        <source>提出人和决定人不能是同一人</source>
        <translation>提出人和决定人不能是同一人</translation>
    </message>
    <message>
        <source>请选择提出意见的承办人</source>
        <translation>请选择提出意见的承办人</translation>
    </message>
    <message>
        <source>承办人一</source>
        <translation>承办人一</translation>
    </message>
    <message>
        <source>请选择承办人</source>
        <translation>请选择承办人</translation>
    </message>
    <message>
        <source>承办人二</source>
        <translation>承办人二</translation>
    </message>
    <message>
        <source>两名承办人不能是同一人</source>
        <translation>两名承办人不能是同一人</translation>
    </message>
    <message>
        <source>理由类别</source>
        <translation>理由类别</translation>
    </message>
    <message>
        <source>请选择理由类别</source>
        <translation>请选择理由类别</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>%1 %2 分，%3</source>
        <translation>%1 %2 分，%3</translation>
    </message>
    <message>
        <source>合并研判</source>
        <translation>合并研判</translation>
    </message>
    <message>
        <source>没有勾选的仍为待研判</source>
        <translation>没有勾选的仍为待研判</translation>
    </message>
    <message>
        <source>请至少勾选一个模型的信号</source>
        <translation>请至少勾选一个模型的信号</translation>
    </message>
</context>
<context>
    <name>sizao::pages::DraftEditor</name>
    <message>
        <source>草案名称和时间</source>
        <translation>草案名称和时间</translation>
    </message>
    <message>
        <source>返回（Esc）</source>
        <translation>返回（Esc）</translation>
    </message>
    <message>
        <source>回测</source>
        <translation>回测</translation>
    </message>
    <message>
        <source>用过去的记录回放这份草案，看哪些人、哪些单位的级别会变</source>
        <translation>用过去的记录回放这份草案，看哪些人、哪些单位的级别会变</translation>
    </message>
    <message>
        <source>与现行标准的不同</source>
        <translation>与现行标准的不同</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · 已回测（%2）</source>
        <translation>%1 · 已回测（%2）</translation>
    </message>
    <message>
        <source>现行</source>
        <translation>现行</translation>
    </message>
    <message>
        <source>草案</source>
        <translation>草案</translation>
    </message>
    <message>
        <source>%1。没有问题，可以送审。</source>
        <translation>%1。没有问题，可以送审。</translation>
    </message>
    <message>
        <source>%1。还不能送审：
%2</source>
        <translation>%1。还不能送审：
%2</translation>
    </message>
    <message numerus="yes">
        <source>改动 %n 处</source>
        <translation>
            <numerusform>改动 %n 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sizao::pages::DraftFactsForm</name>
    <message>
        <source>草案名称</source>
        <translation>草案名称</translation>
    </message>
    <message>
        <source>请填写草案名称</source>
        <translation>请填写草案名称</translation>
    </message>
    <message>
        <source>施行日</source>
        <translation>施行日</translation>
    </message>
    <message>
        <source>应当晚于公布日：标准不溯及既往，公布不改变已有事实的分值</source>
        <translation>应当晚于公布日：标准不溯及既往，公布不改变已有事实的分值</translation>
    </message>
    <message>
        <source>施行日应当在 %1 或者以后</source>
        <translation>施行日应当在 %1 或者以后</translation>
    </message>
    <message>
        <source>阶段重点的止日</source>
        <translation>阶段重点的止日</translation>
    </message>
    <message>
        <source>不写为长期施行；写了的，次日起自动恢复原来的版本</source>
        <translation>不写为长期施行；写了的，次日起自动恢复原来的版本</translation>
    </message>
    <message>
        <source>止日早于施行日</source>
        <translation>止日早于施行日</translation>
    </message>
    <message>
        <source>修改理由</source>
        <translation>修改理由</translation>
    </message>
    <message>
        <source>不作回测的理由</source>
        <translation>不作回测的理由</translation>
    </message>
</context>
<context>
    <name>sizao::pages::DraftStepForm</name>
    <message>
        <source>送审</source>
        <translation>送审</translation>
    </message>
    <message>
        <source>同意</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>退回修改</source>
        <translation>退回修改</translation>
    </message>
    <message>
        <source>公布</source>
        <translation>公布</translation>
    </message>
    <message>
        <source>作废</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>提出人（标准管理员）</source>
        <translation>提出人（标准管理员）</translation>
    </message>
    <message>
        <source>同意人（承办部门负责人或者分管领导，不是提出人）</source>
        <translation>同意人（承办部门负责人或者分管领导，不是提出人）</translation>
    </message>
    <message>
        <source>退回理由</source>
        <translation>退回理由</translation>
    </message>
    <message>
        <source>%1提出，%2同意，由%3公布。公布后的版本不能再改动；自施行日起发生的事实按新标准计分，已有事实的分值不变。</source>
        <translation>%1提出，%2同意，由%3公布。公布后的版本不能再改动；自施行日起发生的事实按新标准计分，已有事实的分值不变。</translation>
    </message>
    <message>
        <source>作废后不能恢复，草案仍留在列表里备查。现行标准不变。</source>
        <translation>作废后不能恢复，草案仍留在列表里备查。现行标准不变。</translation>
    </message>
    <message>
        <source>请选择人员；名单在“管理”里登记</source>
        <translation>请选择人员；名单在“管理”里登记</translation>
    </message>
    <message>
        <source>请选择</source>
        <translation>请选择</translation>
    </message>
</context>
<context>
    <name>sizao::pages::DraftsPane</name>
    <message>
        <source>%1 已回测，摘要 %2</source>
        <translation>%1 已回测，摘要 %2</translation>
    </message>
    <message>
        <source>没有</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>不作回测：%1</source>
        <translation>不作回测：%1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>现行</source>
        <translation>现行</translation>
    </message>
    <message>
        <source>草案</source>
        <translation>草案</translation>
    </message>
    <message>
        <source>与现行标准的不同</source>
        <translation>与现行标准的不同</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>标准草案</source>
        <translation>标准草案</translation>
    </message>
    <message>
        <source>在左侧选择一份草案</source>
        <translation>在左侧选择一份草案</translation>
    </message>
    <message>
        <source>再试一次</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>还没有标准草案。要调整权重、预警线或者表述，先起草，再由两人公布</source>
        <translation>还没有标准草案。要调整权重、预警线或者表述，先起草，再由两人公布</translation>
    </message>
    <message>
        <source>起草</source>
        <translation>起草</translation>
    </message>
    <message>
        <source>退回理由</source>
        <translation>退回理由</translation>
    </message>
    <message>
        <source>还不能送审</source>
        <translation>还不能送审</translation>
    </message>
    <message>
        <source>修改理由</source>
        <translation>修改理由</translation>
    </message>
    <message>
        <source>回测</source>
        <translation>回测</translation>
    </message>
    <message>
        <source>提出人</source>
        <translation>提出人</translation>
    </message>
    <message>
        <source>同意人</source>
        <translation>同意人</translation>
    </message>
    <message>
        <source>公布人</source>
        <translation>公布人</translation>
    </message>
    <message>
        <source>办理</source>
        <translation>办理</translation>
    </message>
    <message numerus="yes">
        <source>改动 %n 处</source>
        <translation>
            <numerusform>改动 %n 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sizao::pages::EntryForm</name>
    <message>
        <source>新增监督信息</source>
        <translation>新增监督信息</translation>
    </message>
    <message>
        <source>提交</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>填写时自动保存，提交后进入待核实</source>
        <translation>填写时自动保存，提交后进入待核实</translation>
    </message>
    <message>
        <source>干部或单位：姓名、拼音或首字母</source>
        <translation>干部或单位：姓名、拼音或首字母</translation>
    </message>
    <message>
        <source>代码、名称或拼音首字母</source>
        <translation>代码、名称或拼音首字母</translation>
    </message>
    <message>
        <source>代码或名称</source>
        <translation>代码或名称</translation>
    </message>
    <message>
        <source>时间、地点、人物、经过，一两句写清</source>
        <translation>时间、地点、人物、经过，一两句写清</translation>
    </message>
    <message>
        <source>对象</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>事发日</source>
        <translation>事发日</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>渠道</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>事实</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>发现日</source>
        <translation>发现日</translation>
    </message>
    <message>
        <source>不填为今天</source>
        <translation>不填为今天</translation>
    </message>
    <message>
        <source>影响程度</source>
        <translation>影响程度</translation>
    </message>
    <message>
        <source>轻重缓急</source>
        <translation>轻重缓急</translation>
    </message>
    <message>
        <source>来源编号</source>
        <translation>来源编号</translation>
    </message>
    <message>
        <source>档次</source>
        <translation>档次</translation>
    </message>
    <message>
        <source>请选择干部或单位</source>
        <translation>请选择干部或单位</translation>
    </message>
    <message>
        <source>请填写事发日</source>
        <translation>请填写事发日</translation>
    </message>
    <message>
        <source>请选择指标</source>
        <translation>请选择指标</translation>
    </message>
    <message>
        <source>请选择渠道</source>
        <translation>请选择渠道</translation>
    </message>
    <message>
        <source>请写明事实</source>
        <translation>请写明事实</translation>
    </message>
    <message>
        <source>请选择档次</source>
        <translation>请选择档次</translation>
    </message>
    <message>
        <source>已自动保存 %1</source>
        <translation>已自动保存 %1</translation>
    </message>
    <message>
        <source>草稿没有保存：%1</source>
        <translation>草稿没有保存：%1</translation>
    </message>
    <message>
        <source>选定指标后，这里列出各档次的表现和后果</source>
        <translation>选定指标后，这里列出各档次的表现和后果</translation>
    </message>
    <message>
        <source>衡量：%1</source>
        <translation>衡量：%1</translation>
    </message>
    <message>
        <source>证据：%1</source>
        <translation>证据：%1</translation>
    </message>
    <message>
        <source>依据：%1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>已恢复上次没有提交的草稿</source>
        <translation>已恢复上次没有提交的草稿</translation>
    </message>
</context>
<context>
    <name>sizao::pages::ExportForm</name>
    <message>
        <source>导出%1</source>
        <translation>导出%1</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>记入审计；每一份都编号</source>
        <translation>记入审计；每一份都编号</translation>
    </message>
    <message>
        <source>请写明导出的理由</source>
        <translation>请写明导出的理由</translation>
    </message>
    <message>
        <source>选择位置</source>
        <translation>选择位置</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>以 .xlsx 或者 .csv 结尾</source>
        <translation>以 .xlsx 或者 .csv 结尾</translation>
    </message>
    <message>
        <source>请写明文件，以 .xlsx 或者 .csv 结尾</source>
        <translation>请写明文件，以 .xlsx 或者 .csv 结尾</translation>
    </message>
    <message>
        <source>工作簿 (*.xlsx);;CSV 文件 (*.csv)</source>
        <translation>工作簿 (*.xlsx);;CSV 文件 (*.csv)</translation>
    </message>
</context>
<context>
    <name>sizao::pages::FormPanel</name>
    <message>
        <source>返回（Esc）</source>
        <translation>返回（Esc）</translation>
    </message>
    <message>
        <source>正在保存</source>
        <translation>正在保存</translation>
    </message>
</context>
<context>
    <name>sizao::pages::ImportPanel</name>
    <message>
        <source>开始导入</source>
        <translation>开始导入</translation>
    </message>
    <message>
        <source>打开错误行文件所在文件夹</source>
        <translation>打开错误行文件所在文件夹</translation>
    </message>
    <message>
        <source>再导入一个文件</source>
        <translation>再导入一个文件</translation>
    </message>
    <message>
        <source>查看信息</source>
        <translation>查看信息</translation>
    </message>
    <message>
        <source>导入文件</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>表格（xlsx、csv）中的监督信息、干部或单位；先预览，确认后才写入</source>
        <translation>表格（xlsx、csv）中的监督信息、干部或单位；先预览，确认后才写入</translation>
    </message>
    <message>
        <source>返回（Esc）</source>
        <translation>返回（Esc）</translation>
    </message>
    <message>
        <source>选择文件…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>选择文件  Ctrl+O</source>
        <translation>选择文件  Ctrl+O</translation>
    </message>
    <message>
        <source>文件的完整路径</source>
        <translation>文件的完整路径</translation>
    </message>
    <message>
        <source>按表头自动识别</source>
        <translation>按表头自动识别</translation>
    </message>
    <message>
        <source>选择对照方案文件…</source>
        <translation>选择对照方案文件…</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>对照方案</source>
        <translation>对照方案</translation>
    </message>
    <message>
        <source>渠道</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>文件预览</source>
        <translation>文件预览</translation>
    </message>
    <message>
        <source>选择一个文件，这里显示前几十行和检查结果</source>
        <translation>选择一个文件，这里显示前几十行和检查结果</translation>
    </message>
    <message>
        <source>选择文件</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>按对照方案</source>
        <translation>按对照方案</translation>
    </message>
    <message>
        <source>选择要导入的文件</source>
        <translation>选择要导入的文件</translation>
    </message>
    <message>
        <source>表格 (*.xlsx *.csv *.txt)</source>
        <translation>表格 (*.xlsx *.csv *.txt)</translation>
    </message>
    <message>
        <source>选择对照方案</source>
        <translation>选择对照方案</translation>
    </message>
    <message>
        <source>对照方案 (*.json)</source>
        <translation>对照方案 (*.json)</translation>
    </message>
    <message>
        <source>正在读取文件</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>换一个文件</source>
        <translation>换一个文件</translation>
    </message>
    <message>
        <source>%1 · 工作表 %2 · 前 %3 行中可以导入 %4 行，有问题 %5 行</source>
        <translation>%1 · 工作表 %2 · 前 %3 行中可以导入 %4 行，有问题 %5 行</translation>
    </message>
    <message>
        <source>没有合适的对照方案</source>
        <translation>没有合适的对照方案</translation>
    </message>
    <message>
        <source>（文本表格）</source>
        <translation>（文本表格）</translation>
    </message>
    <message>
        <source>
文件里没有这些列：%1</source>
        <translation>
文件里没有这些列：%1</translation>
    </message>
    <message>
        <source>
请先选择这批信息来自哪个渠道</source>
        <translation>
请先选择这批信息来自哪个渠道</translation>
    </message>
    <message>
        <source>正在导入</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>已停止，写入的 %1 条保留</source>
        <translation>已停止，写入的 %1 条保留</translation>
    </message>
    <message>
        <source>导入完成，新增 %1 条</source>
        <translation>导入完成，新增 %1 条</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>读到</source>
        <translation>读到</translation>
    </message>
    <message>
        <source>%1 行</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>已有</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>合计行等</source>
        <translation>合计行等</translation>
    </message>
    <message>
        <source>退回的原因</source>
        <translation>退回的原因</translation>
    </message>
    <message>
        <source>错误行文件</source>
        <translation>错误行文件</translation>
    </message>
    <message>
        <source>%1，改好后可以直接再导入</source>
        <translation>%1，改好后可以直接再导入</translation>
    </message>
    <message>
        <source>
第 %1 行 %2：%3</source>
        <translation>
第 %1 行 %2：%3</translation>
    </message>
    <message>
        <source>整行</source>
        <translation>整行</translation>
    </message>
</context>
<context>
    <name>sizao::pages::ImportPreviewModel</name>
    <message>
        <source>%1：%2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>行</source>
        <translation>行</translation>
    </message>
    <message>
        <source>检查结果</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>可以导入</source>
        <translation>可以导入</translation>
    </message>
</context>
<context>
    <name>sizao::pages::IndicatorForm</name>
    <message>
        <source>名称</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>取证要求</source>
        <translation>取证要求</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>各预警模型的权重</source>
        <translation>各预警模型的权重</translation>
    </message>
    <message>
        <source>不计入</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>权重应当为 0，或者在 0.10 至 3.00 之间，最多两位小数</source>
        <translation>权重应当为 0，或者在 0.10 至 3.00 之间，最多两位小数</translation>
    </message>
    <message>
        <source>档次</source>
        <translation>档次</translation>
    </message>
    <message>
        <source>第 %1 档的等级</source>
        <translation>第 %1 档的等级</translation>
    </message>
    <message>
        <source>不计分</source>
        <translation>不计分</translation>
    </message>
    <message>
        <source>第 %1 档</source>
        <translation>第 %1 档</translation>
    </message>
</context>
<context>
    <name>sizao::pages::LetterCopyDialog</name>
    <message>
        <source>理由</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>另存为 PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>另存为 docx</source>
        <translation>另存为 docx</translation>
    </message>
    <message>
        <source>打印、导出%1</source>
        <translation>打印、导出%1</translation>
    </message>
    <message>
        <source>另存为文件时必填，记入审计</source>
        <translation>另存为文件时必填，记入审计</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>PDF 文件 (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Word 文件 (*.docx)</source>
        <translation>Word 文件 (*.docx)</translation>
    </message>
    <message>
        <source>草稿</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>还缺：%1</source>
        <translation>还缺：%1</translation>
    </message>
    <message>
        <source>、</source>
        <translation>、</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>这台电脑还没有打印机，可以另存为 PDF</source>
        <translation>这台电脑还没有打印机，可以另存为 PDF</translation>
    </message>
    <message>
        <source>打印机没有接受这一份，请检查打印机</source>
        <translation>打印机没有接受这一份，请检查打印机</translation>
    </message>
    <message>
        <source>导出文书要写明理由。</source>
        <translation>导出文书要写明理由。</translation>
    </message>
    <message>
        <source>%1 %2.%3</source>
        <translation>%1 %2.%3</translation>
    </message>
</context>
<context>
    <name>sizao::pages::LetterEditor</name>
    <message>
        <source>保存文书</source>
        <translation>保存文书</translation>
    </message>
    <message>
        <source>主送</source>
        <translation>主送</translation>
    </message>
    <message>
        <source>概要即可</source>
        <translation>概要即可</translation>
    </message>
    <message>
        <source>已自动保存 %1，还没有写入案件</source>
        <translation>已自动保存 %1，还没有写入案件</translation>
    </message>
    <message>
        <source>草稿没有保存：%1</source>
        <translation>草稿没有保存：%1</translation>
    </message>
    <message>
        <source>这是上次没有写完的内容</source>
        <translation>这是上次没有写完的内容</translation>
    </message>
    <message numerus="yes">
        <source>还缺 %n 项必备要素：%1</source>
        <translation>
            <numerusform>还缺 %n 项必备要素：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>、</source>
        <translation>、</translation>
    </message>
    <message>
        <source>去写</source>
        <translation>去写</translation>
    </message>
    <message>
        <source>起草人</source>
        <translation>起草人</translation>
    </message>
</context>
<context>
    <name>sizao::pages::LevelPicker</name>
    <message>
        <source>不计等级</source>
        <translation>不计等级</translation>
    </message>
    <message>
        <source>%1 档 · %2&#x3000;%3
%4</source>
        <translation>%1 档 · %2&#x3000;%3
%4</translation>
    </message>
</context>
<context>
    <name>sizao::pages::ListPage</name>
    <message>
        <source>正在读取</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>再试一次</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>清除筛选</source>
        <translation>清除筛选</translation>
    </message>
</context>
<context>
    <name>sizao::pages::MergeForm</name>
    <message>
        <source>请选择</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>保留另一条，本条列为已归并</source>
        <translation>保留另一条，本条列为已归并</translation>
    </message>
    <message>
        <source>保留本条，另一条列为已归并</source>
        <translation>保留本条，另一条列为已归并</translation>
    </message>
    <message>
        <source>与哪一条是同一事实</source>
        <translation>与哪一条是同一事实</translation>
    </message>
    <message>
        <source>同一对象已认定属实的信息，可能重复的排在前面</source>
        <translation>同一对象已认定属实的信息，可能重复的排在前面</translation>
    </message>
    <message>
        <source>请选择另一条</source>
        <translation>请选择另一条</translation>
    </message>
    <message>
        <source>保留哪一条</source>
        <translation>保留哪一条</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>sizao::pages::ModelForm</name>
    <message>
        <source>个人预警线（分）</source>
        <translation>个人预警线（分）</translation>
    </message>
    <message>
        <source>应当是大于零的数字，最多三位小数</source>
        <translation>应当是大于零的数字，最多三位小数</translation>
    </message>
    <message>
        <source>黄、橙、红三条预警线应当依次升高</source>
        <translation>黄、橙、红三条预警线应当依次升高</translation>
    </message>
</context>
<context>
    <name>sizao::pages::NoticesDialog</name>
    <message>
        <source>通知</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>提醒我这些</source>
        <translation>提醒我这些</translation>
    </message>
    <message>
        <source>桌面上的提醒只写种类和件数，不写姓名和单位；每一种一小时最多提醒一次，没有声音。</source>
        <translation>桌面上的提醒只写种类和件数，不写姓名和单位；每一种一小时最多提醒一次，没有声音。</translation>
    </message>
    <message>
        <source>这台电脑不显示桌面提醒，只在右上角“通知”处计数。</source>
        <translation>这台电脑不显示桌面提醒，只在右上角“通知”处计数。</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>现在没有要提醒您的</source>
        <translation>现在没有要提醒您的</translation>
    </message>
</context>
<context>
    <name>sizao::pages::OfficerForm</name>
    <message>
        <source>添加人员</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>添加</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>使用四早的本单位人员。角色决定能办哪些事</source>
        <translation>使用四早的本单位人员。角色决定能办哪些事</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>与已登记的人同名的，在姓名后注明部门</source>
        <translation>与已登记的人同名的，在姓名后注明部门</translation>
    </message>
    <message>
        <source>请填写姓名</source>
        <translation>请填写姓名</translation>
    </message>
    <message>
        <source>角色</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>请至少选择一个角色</source>
        <translation>请至少选择一个角色</translation>
    </message>
    <message>
        <source>、</source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>sizao::pages::ReassignForm</name>
    <message>
        <source>调整承办人</source>
        <translation>调整承办人</translation>
    </message>
    <message numerus="yes">
        <source>选中的 %n 个案件</source>
        <translation>
            <numerusform>选中的 %n 个案件</numerusform>
        </translation>
    </message>
    <message>
        <source>承办人一</source>
        <translation>承办人一</translation>
    </message>
    <message>
        <source>请选择承办人</source>
        <translation>请选择承办人</translation>
    </message>
    <message>
        <source>承办人二</source>
        <translation>承办人二</translation>
    </message>
    <message>
        <source>两名承办人不能是同一人</source>
        <translation>两名承办人不能是同一人</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>请写明调整的理由</source>
        <translation>请写明调整的理由</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>已调整 %n 件</source>
        <translation>
            <numerusform>已调整 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>没有调整的：
%1</source>
        <translation>没有调整的：
%1</translation>
    </message>
</context>
<context>
    <name>sizao::pages::RecordChangeForm</name>
    <message>
        <source>确定%1</source>
        <translation>确定%1</translation>
    </message>
    <message>
        <source>撤销之后不再计分，原来的登记和结论都保留，第二天起可以恢复</source>
        <translation>撤销之后不再计分，原来的登记和结论都保留，第二天起可以恢复</translation>
    </message>
    <message>
        <source>免责之后不再计分，依据单上列明，第二天起可以恢复</source>
        <translation>免责之后不再计分，依据单上列明，第二天起可以恢复</translation>
    </message>
    <message>
        <source>恢复到撤销、免责之前的状态，重新计分</source>
        <translation>恢复到撤销、免责之前的状态，重新计分</translation>
    </message>
    <message>
        <source>各条重新单独计分，像没有归并过一样</source>
        <translation>各条重新单独计分，像没有归并过一样</translation>
    </message>
    <message>
        <source>归并之后只计一次：等级、影响程度和轻重缓急取高的，事发日取早的</source>
        <translation>归并之后只计一次：等级、影响程度和轻重缓急取高的，事发日取早的</translation>
    </message>
    <message>
        <source>等级随指标和档次，核实日不变。对象有误的应当撤销，另行登记</source>
        <translation>等级随指标和档次，核实日不变。对象有误的应当撤销，另行登记</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>对象不明</source>
        <translation>对象不明</translation>
    </message>
    <message>
        <source>%1 · %2。%3</source>
        <translation>%1 · %2。%3</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>请写明理由</source>
        <translation>请写明理由</translation>
    </message>
</context>
<context>
    <name>sizao::pages::RecordDetailPane</name>
    <message>
        <source>核实</source>
        <translation>核实</translation>
    </message>
    <message>
        <source>对象不明</source>
        <translation>对象不明</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>事实</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>事发日</source>
        <translation>事发日</translation>
    </message>
    <message>
        <source>来源所写对象</source>
        <translation>来源所写对象</translation>
    </message>
    <message>
        <source>当时职务</source>
        <translation>当时职务</translation>
    </message>
    <message>
        <source>不计等级</source>
        <translation>不计等级</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>档次</source>
        <translation>档次</translation>
    </message>
    <message>
        <source>%1 档 · %2&#x3000;%3</source>
        <translation>%1 档 · %2&#x3000;%3</translation>
    </message>
    <message>
        <source>影响程度</source>
        <translation>影响程度</translation>
    </message>
    <message>
        <source>轻重缓急</source>
        <translation>轻重缓急</translation>
    </message>
    <message>
        <source>锚定依据</source>
        <translation>锚定依据</translation>
    </message>
    <message>
        <source>反映的问题</source>
        <translation>反映的问题</translation>
    </message>
    <message>
        <source>结论</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>还没有结论，未核实的信息不计分</source>
        <translation>还没有结论，未核实的信息不计分</translation>
    </message>
    <message>
        <source>核实人</source>
        <translation>核实人</translation>
    </message>
    <message>
        <source>核实日</source>
        <translation>核实日</translation>
    </message>
    <message>
        <source>证据</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>本人说明</source>
        <translation>本人说明</translation>
    </message>
    <message>
        <source>认定</source>
        <translation>认定</translation>
    </message>
    <message>
        <source>%1 %2 · %3 档</source>
        <translation>%1 %2 · %3 档</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>渠道</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>来源编号</source>
        <translation>来源编号</translation>
    </message>
    <message>
        <source>导入文件</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>手工录入</source>
        <translation>手工录入</translation>
    </message>
    <message>
        <source>事发</source>
        <translation>事发</translation>
    </message>
    <message>
        <source>发现，由%1报来</source>
        <translation>发现，由%1报来</translation>
    </message>
    <message>
        <source>核实：%1（%2）</source>
        <translation>核实：%1（%2）</translation>
    </message>
    <message>
        <source>经过</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>现在的认定</source>
        <translation>现在的认定</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>%1 档 · %2</source>
        <translation>%1 档 · %2</translation>
    </message>
</context>
<context>
    <name>sizao::pages::RecordsPage</name>
    <message>
        <source>还没有监督信息，可以新增一条，或者导入文件</source>
        <translation>还没有监督信息，可以新增一条，或者导入文件</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>没有符合筛选条件的监督信息</source>
        <translation>没有符合筛选条件的监督信息</translation>
    </message>
    <message>
        <source>在左侧选择一条，这里显示全部内容</source>
        <translation>在左侧选择一条，这里显示全部内容</translation>
    </message>
    <message>
        <source>监督信息</source>
        <translation>监督信息</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>待核实</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>属实</source>
        <translation>属实</translation>
    </message>
    <message>
        <source>不属实·无法查实</source>
        <translation>不属实·无法查实</translation>
    </message>
    <message>
        <source>对象不明</source>
        <translation>对象不明</translation>
    </message>
    <message>
        <source>姓名、拼音或工号</source>
        <translation>姓名、拼音或工号</translation>
    </message>
    <message>
        <source>渠道</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>发现日</source>
        <translation>发现日</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>近 7 天</source>
        <translation>近 7 天</translation>
    </message>
    <message>
        <source>近 30 天</source>
        <translation>近 30 天</translation>
    </message>
    <message>
        <source>近 90 天</source>
        <translation>近 90 天</translation>
    </message>
    <message>
        <source>近一年</source>
        <translation>近一年</translation>
    </message>
    <message>
        <source>正在读取</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>新增监督信息</source>
        <translation>新增监督信息</translation>
    </message>
    <message>
        <source>导入文件</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>%1 条</source>
        <translation>%1 条</translation>
    </message>
    <message>
        <source>&lt;p&gt;这里回答：反映了什么问题，核实了没有。&lt;/p&gt;&lt;p&gt;新增（Ctrl+N）只需键盘：对象可输拼音或首字母，日期可写“昨天”“上周三”，指标可输代码或首字母。填写时自动保存草稿。&lt;/p&gt;&lt;p&gt;导入（Ctrl+I）先预览，有问题的行逐行说明原因，不影响其他行。&lt;/p&gt;&lt;p&gt;核实（V）须两名承办人，并写明证据；自动采集的信息须先记下本人说明。草稿和没有核实的信息不计分。&lt;/p&gt;&lt;p&gt;已有结论的不能改写：更正、撤销、容错免责、恢复和归并另行登记，写明理由，并说明哪些信号和案件以它为依据。&lt;/p&gt;</source>
        <translation>&lt;p&gt;这里回答：反映了什么问题，核实了没有。&lt;/p&gt;&lt;p&gt;新增（Ctrl+N）只需键盘：对象可输拼音或首字母，日期可写“昨天”“上周三”，指标可输代码或首字母。填写时自动保存草稿。&lt;/p&gt;&lt;p&gt;导入（Ctrl+I）先预览，有问题的行逐行说明原因，不影响其他行。&lt;/p&gt;&lt;p&gt;核实（V）须两名承办人，并写明证据；自动采集的信息须先记下本人说明。草稿和没有核实的信息不计分。&lt;/p&gt;&lt;p&gt;已有结论的不能改写：更正、撤销、容错免责、恢复和归并另行登记，写明理由，并说明哪些信号和案件以它为依据。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>撤销·免责·归并</source>
        <translation>撤销·免责·归并</translation>
    </message>
</context>
<context>
    <name>sizao::pages::RectBoard</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>sizao::pages::RectCourse</name>
    <message>
        <source>没有在办的整改事项</source>
        <translation>没有在办的整改事项</translation>
    </message>
    <message>
        <source>在办 %1 项</source>
        <translation>在办 %1 项</translation>
    </message>
    <message>
        <source>%1，比期限允许的多 %2 项</source>
        <translation>%1，比期限允许的多 %2 项</translation>
    </message>
    <message>
        <source>%1，比期限要求的早办结 %2 项</source>
        <translation>%1，比期限要求的早办结 %2 项</translation>
    </message>
    <message>
        <source>%1，都在期限之内</source>
        <translation>%1，都在期限之内</translation>
    </message>
    <message>
        <source>每周一个时点，包括已归档的案件。期限按现行日期，延期、退回以前的期限不再保留；问题反弹的，反弹以前按实际办结计。</source>
        <translation>每周一个时点，包括已归档的案件。期限按现行日期，延期、退回以前的期限不再保留；问题反弹的，反弹以前按实际办结计。</translation>
    </message>
    <message>
        <source>%1 至 %2，全部整改事项，不受上面筛选的影响</source>
        <translation>%1 至 %2，全部整改事项，不受上面筛选的影响</translation>
    </message>
</context>
<context>
    <name>sizao::pages::RectPane</name>
    <message>
        <source>第 %1 项</source>
        <translation>第 %1 项</translation>
    </message>
    <message>
        <source>曾反弹</source>
        <translation>曾反弹</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>有 %n 处纸面整改疑点，验收前请核对</source>
        <translation>
            <numerusform>有 %n 处纸面整改疑点，验收前请核对</numerusform>
        </translation>
    </message>
    <message>
        <source>佐证重复</source>
        <translation>佐证重复</translation>
    </message>
    <message>
        <source>文字雷同</source>
        <translation>文字雷同</translation>
    </message>
    <message>
        <source>拍摄日期</source>
        <translation>拍摄日期</translation>
    </message>
    <message>
        <source>疑点</source>
        <translation>疑点</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>责任领导</source>
        <translation>责任领导</translation>
    </message>
    <message>
        <source>责任人</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>整改措施</source>
        <translation>整改措施</translation>
    </message>
    <message>
        <source>销号标准</source>
        <translation>销号标准</translation>
    </message>
    <message>
        <source>在走的期限</source>
        <translation>在走的期限</translation>
    </message>
    <message>
        <source>整改期限</source>
        <translation>整改期限</translation>
    </message>
    <message>
        <source>%1（已延期）</source>
        <translation>%1（已延期）</translation>
    </message>
    <message>
        <source>销号日期</source>
        <translation>销号日期</translation>
    </message>
    <message>
        <source>整改事项</source>
        <translation>整改事项</translation>
    </message>
    <message>
        <source>%1%&#x3000;%2</source>
        <translation>%1%&#x3000;%2</translation>
    </message>
    <message>
        <source>进展</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>还没有报告</source>
        <translation>还没有报告</translation>
    </message>
    <message>
        <source>拍摄于 %1</source>
        <translation>拍摄于 %1</translation>
    </message>
    <message>
        <source>没有拍摄日期</source>
        <translation>没有拍摄日期</translation>
    </message>
    <message>
        <source>摘要 %1</source>
        <translation>摘要 %1</translation>
    </message>
    <message>
        <source>佐证</source>
        <translation>佐证</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>待编号</source>
        <translation>待编号</translation>
    </message>
    <message>
        <source>打开这个案件</source>
        <translation>打开这个案件</translation>
    </message>
    <message>
        <source>所属案件</source>
        <translation>所属案件</translation>
    </message>
    <message>
        <source>经过</source>
        <translation>经过</translation>
    </message>
</context>
<context>
    <name>sizao::pages::RectificationPage</name>
    <message>
        <source>还没有整改事项。警示送达后，随文书拟订的整改事项在这里跟踪</source>
        <translation>还没有整改事项。警示送达后，随文书拟订的整改事项在这里跟踪</translation>
    </message>
    <message>
        <source>没有符合筛选条件的整改事项</source>
        <translation>没有符合筛选条件的整改事项</translation>
    </message>
    <message>
        <source>在左侧选择一项，这里显示进展、佐证和期限</source>
        <translation>在左侧选择一项，这里显示进展、佐证和期限</translation>
    </message>
    <message>
        <source>%1 项</source>
        <translation>%1 项</translation>
    </message>
    <message>
        <source>整改</source>
        <translation>整改</translation>
    </message>
    <message>
        <source>&lt;p&gt;这里回答：警示以后要改什么，谁负责，到哪天，改到哪一步。&lt;/p&gt;&lt;p&gt;问题清单、责任清单、整改清单是同一本台账的三种看法；看板按状态排列，用方向键移动，按 Enter 打开；进度比较在办的事项与期限允许的事项。&lt;/p&gt;&lt;p&gt;待办理：下一步由您办理的事项。责任人、承办人不能验收；逾期只看期限，不改状态；案件中止期间停止计时。&lt;/p&gt;&lt;p&gt;纸面整改疑点只作提示：同一份佐证用在别的事项，进展文字每三字一段有七成以上相同，照片早于下达或者晚于报告。是否属实由验收人核对。&lt;/p&gt;</source>
        <translation>&lt;p&gt;这里回答：警示以后要改什么，谁负责，到哪天，改到哪一步。&lt;/p&gt;&lt;p&gt;问题清单、责任清单、整改清单是同一本台账的三种看法；看板按状态排列，用方向键移动，按 Enter 打开；进度比较在办的事项与期限允许的事项。&lt;/p&gt;&lt;p&gt;待办理：下一步由您办理的事项。责任人、承办人不能验收；逾期只看期限，不改状态；案件中止期间停止计时。&lt;/p&gt;&lt;p&gt;纸面整改疑点只作提示：同一份佐证用在别的事项，进展文字每三字一段有七成以上相同，照片早于下达或者晚于报告。是否属实由验收人核对。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>待办理</source>
        <translation>待办理</translation>
    </message>
    <message>
        <source>姓名、单位、案号或问题</source>
        <translation>姓名、单位、案号或问题</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>级别</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>问题清单</source>
        <translation>问题清单</translation>
    </message>
    <message>
        <source>责任清单</source>
        <translation>责任清单</translation>
    </message>
    <message>
        <source>整改清单</source>
        <translation>整改清单</translation>
    </message>
    <message>
        <source>看板</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>进度</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>正在读取</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>再试一次</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>清除筛选</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>还没有整改事项</source>
        <translation>还没有整改事项</translation>
    </message>
    <message>
        <source>这项整改不在台账里：所属案件可能已经归档。</source>
        <translation>这项整改不在台账里：所属案件可能已经归档。</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>整改台账</source>
        <translation>整改台账</translation>
    </message>
    <message numerus="yes">
        <source>%n 项</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sizao::pages::SheetCopyDialog</name>
    <message>
        <source>文件没有写成：%1</source>
        <translation>文件没有写成：%1</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>另存为 PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>打印依据单</source>
        <translation>打印依据单</translation>
    </message>
    <message>
        <source>另存为 PDF 时必填，记入审计</source>
        <translation>另存为 PDF 时必填，记入审计</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>打印  %1</source>
        <translation>打印  %1</translation>
    </message>
    <message>
        <source>另存为 PDF  %1</source>
        <translation>另存为 PDF  %1</translation>
    </message>
    <message>
        <source>预览</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>这台电脑还没有打印机，可以另存为 PDF</source>
        <translation>这台电脑还没有打印机，可以另存为 PDF</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>打印机没有接受这一份，请检查打印机</source>
        <translation>打印机没有接受这一份，请检查打印机</translation>
    </message>
    <message>
        <source>导出依据单要写明理由。</source>
        <translation>导出依据单要写明理由。</translation>
    </message>
    <message>
        <source>依据单 %1 %2.pdf</source>
        <translation>依据单 %1 %2.pdf</translation>
    </message>
    <message>
        <source>PDF 文件 (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
</context>
<context>
    <name>sizao::pages::SheetPane</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>打印依据单</source>
        <translation>打印依据单</translation>
    </message>
</context>
<context>
    <name>sizao::pages::StandardPane</name>
    <message>
        <source>第 %1 档</source>
        <translation>第 %1 档</translation>
    </message>
    <message>
        <source>施行日未定</source>
        <translation>施行日未定</translation>
    </message>
    <message>
        <source>%1 至 %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 起</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>档次</source>
        <translation>档次</translation>
    </message>
    <message>
        <source>等级</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>分值</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>行为表述</source>
        <translation>行为表述</translation>
    </message>
    <message>
        <source>不计分</source>
        <translation>不计分</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>对象</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>计量</source>
        <translation>计量</translation>
    </message>
    <message>
        <source>量什么</source>
        <translation>量什么</translation>
    </message>
    <message>
        <source>违反此项将如何处理</source>
        <translation>违反此项将如何处理</translation>
    </message>
    <message>
        <source>不计入</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>各预警模型的权重</source>
        <translation>各预警模型的权重</translation>
    </message>
    <message>
        <source>取证和依据</source>
        <translation>取证和依据</translation>
    </message>
    <message>
        <source>取证要求</source>
        <translation>取证要求</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>个人预警线（分）</source>
        <translation>个人预警线（分）</translation>
    </message>
    <message>
        <source>黄色</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>橙色</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>红色</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>计分</source>
        <translation>计分</translation>
    </message>
    <message>
        <source>计分窗口</source>
        <translation>计分窗口</translation>
    </message>
    <message>
        <source>%1 天</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>纳入指标</source>
        <translation>纳入指标</translation>
    </message>
    <message>
        <source>%1 项</source>
        <translation>%1 项</translation>
    </message>
    <message>
        <source>%1 · 阶段重点至 %2</source>
        <translation>%1 · 阶段重点至 %2</translation>
    </message>
    <message>
        <source>版本</source>
        <translation>版本</translation>
    </message>
</context>
<context>
    <name>sizao::pages::StandardsPage</name>
    <message>
        <source>清单 (*.json *.xlsx)</source>
        <translation>清单 (*.json *.xlsx)</translation>
    </message>
    <message>
        <source>起草</source>
        <translation>起草</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>标准</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>&lt;p&gt;这里回答：负面清单有哪些内容，违反了怎么处理，标准什么时候改过、改了什么。&lt;/p&gt;&lt;p&gt;标准按施行日分版本。公布后的版本不能改动，施行日晚于公布日，所以公布不会改变已有事实的分值，也不会产生信号。&lt;/p&gt;&lt;p&gt;修改先起草（Ctrl+N），由标准管理员提出，承办部门负责人和分管领导两人公布，提出人不能公布。公布前应当看过回测，或者写明不作回测的理由。&lt;/p&gt;&lt;p&gt;阶段重点是有止日的版本：止日次日自动恢复原来的版本。&lt;/p&gt;&lt;p&gt;单项指标和封顶组的封顶值要低于对应的预警线，否则小事累积也会预警，不能公布。&lt;/p&gt;</source>
        <translation>&lt;p&gt;这里回答：负面清单有哪些内容，违反了怎么处理，标准什么时候改过、改了什么。&lt;/p&gt;&lt;p&gt;标准按施行日分版本。公布后的版本不能改动，施行日晚于公布日，所以公布不会改变已有事实的分值，也不会产生信号。&lt;/p&gt;&lt;p&gt;修改先起草（Ctrl+N），由标准管理员提出，承办部门负责人和分管领导两人公布，提出人不能公布。公布前应当看过回测，或者写明不作回测的理由。&lt;/p&gt;&lt;p&gt;阶段重点是有止日的版本：止日次日自动恢复原来的版本。&lt;/p&gt;&lt;p&gt;单项指标和封顶组的封顶值要低于对应的预警线，否则小事累积也会预警，不能公布。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>清单</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>版本对照</source>
        <translation>版本对照</translation>
    </message>
    <message>
        <source>草案</source>
        <translation>草案</translation>
    </message>
    <message>
        <source>%1 · %2 项指标 · %3 个预警模型</source>
        <translation>%1 · %2 项指标 · %3 个预警模型</translation>
    </message>
    <message>
        <source>起草标准</source>
        <translation>起草标准</translation>
    </message>
    <message>
        <source>标准修订 %1</source>
        <translation>标准修订 %1</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>选择清单文件</source>
        <translation>选择清单文件</translation>
    </message>
    <message>
        <source>负面清单 %1.xlsx</source>
        <translation>负面清单 %1.xlsx</translation>
    </message>
    <message>
        <source>导出清单</source>
        <translation>导出清单</translation>
    </message>
    <message>
        <source>今天施行的标准已写入“%1”。</source>
        <translation>今天施行的标准已写入“%1”。</translation>
    </message>
</context>
<context>
    <name>sizao::pages::StandardsTree</name>
    <message>
        <source>筛选：代码、名称或拼音</source>
        <translation>筛选：代码、名称或拼音</translation>
    </message>
    <message>
        <source>筛选清单</source>
        <translation>筛选清单</translation>
    </message>
    <message>
        <source>清单</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>%1 · 已改</source>
        <translation>%1 · 已改</translation>
    </message>
    <message>
        <source>预警模型</source>
        <translation>预警模型</translation>
    </message>
</context>
<context>
    <name>sizao::pages::StepForm</name>
    <message>
        <source>已自动保存 %1</source>
        <translation>已自动保存 %1</translation>
    </message>
    <message>
        <source>草稿没有保存：%1</source>
        <translation>草稿没有保存：%1</translation>
    </message>
    <message>
        <source>· %1</source>
        <translation>· %1</translation>
    </message>
    <message>
        <source>条件已经具备，可以办理。</source>
        <translation>条件已经具备，可以办理。</translation>
    </message>
    <message>
        <source>还差：
%1</source>
        <translation>还差：
%1</translation>
    </message>
</context>
<context>
    <name>sizao::pages::VerifyForm</name>
    <message>
        <source>核实结论</source>
        <translation>核实结论</translation>
    </message>
    <message>
        <source>保存结论</source>
        <translation>保存结论</translation>
    </message>
    <message>
        <source>对象不明</source>
        <translation>对象不明</translation>
    </message>
    <message>
        <source>%1 · %2 · 结论保存后不能改写，更正另行登记</source>
        <translation>%1 · %2 · 结论保存后不能改写，更正另行登记</translation>
    </message>
    <message>
        <source>结论</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>证据</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>请写明核实所依据的证据</source>
        <translation>请写明核实所依据的证据</translation>
    </message>
    <message>
        <source>如：考勤记录、监控截图、谈话笔录</source>
        <translation>如：考勤记录、监控截图、谈话笔录</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>核实人一</source>
        <translation>核实人一</translation>
    </message>
    <message>
        <source>请选择核实人</source>
        <translation>请选择核实人</translation>
    </message>
    <message>
        <source>核实人二</source>
        <translation>核实人二</translation>
    </message>
    <message>
        <source>两名核实人不能是同一人</source>
        <translation>两名核实人不能是同一人</translation>
    </message>
    <message>
        <source>本人说明</source>
        <translation>本人说明</translation>
    </message>
    <message>
        <source>本人的说明；没有说明的，写明送达和逾期情况</source>
        <translation>本人的说明；没有说明的，写明送达和逾期情况</translation>
    </message>
    <message>
        <source>这条信息来自自动采集的渠道，应当先记下本人说明</source>
        <translation>这条信息来自自动采集的渠道，应当先记下本人说明</translation>
    </message>
    <message>
        <source>认定指标</source>
        <translation>认定指标</translation>
    </message>
    <message>
        <source>请选择认定的指标</source>
        <translation>请选择认定的指标</translation>
    </message>
    <message>
        <source>认定档次</source>
        <translation>认定档次</translation>
    </message>
    <message>
        <source>请选择认定的档次</source>
        <translation>请选择认定的档次</translation>
    </message>
    <message>
        <source>已自动保存 %1</source>
        <translation>已自动保存 %1</translation>
    </message>
    <message>
        <source>草稿没有保存：%1</source>
        <translation>草稿没有保存：%1</translation>
    </message>
    <message>
        <source>认定影响程度</source>
        <translation>认定影响程度</translation>
    </message>
    <message>
        <source>认定轻重缓急</source>
        <translation>认定轻重缓急</translation>
    </message>
    <message>
        <source>级分 %1 × 影响 %2 × 缓急 %3 = %4 分</source>
        <translation>级分 %1 × 影响 %2 × 缓急 %3 = %4 分</translation>
    </message>
    <message>
        <source>后果：%1，%2</source>
        <translation>后果：%1，%2</translation>
    </message>
    <message>
        <source>计分：%1，各预警模型再乘权重和再犯系数</source>
        <translation>计分：%1，各预警模型再乘权重和再犯系数</translation>
    </message>
    <message>
        <source>上报时：%1，%2</source>
        <translation>上报时：%1，%2</translation>
    </message>
    <message>
        <source>已恢复上次没有保存的结论</source>
        <translation>已恢复上次没有保存的结论</translation>
    </message>
    <message>
        <source>后果：%1</source>
        <translation>后果：%1</translation>
    </message>
</context>
<context>
    <name>sizao::pages::VersionsPane</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · 阶段重点</source>
        <translation>%1 · 阶段重点</translation>
    </message>
    <message>
        <source>只看不同之处</source>
        <translation>只看不同之处</translation>
    </message>
    <message>
        <source>左边的版本</source>
        <translation>左边的版本</translation>
    </message>
    <message>
        <source>右边的版本</source>
        <translation>右边的版本</translation>
    </message>
    <message>
        <source>版本对照</source>
        <translation>版本对照</translation>
    </message>
    <message>
        <source>比较</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>与</source>
        <translation>与</translation>
    </message>
    <message>
        <source>只有一个版本。公布新版本之后，在这里逐项对照。</source>
        <translation>只有一个版本。公布新版本之后，在这里逐项对照。</translation>
    </message>
    <message>
        <source>这两个版本没有不同之处。</source>
        <translation>这两个版本没有不同之处。</translation>
    </message>
    <message numerus="yes">
        <source>%n 处不同</source>
        <translation>
            <numerusform>%n 处不同</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sizao::pages::WarningsPage</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>采纳立案</source>
        <translation>采纳立案</translation>
    </message>
    <message>
        <source>不予警示</source>
        <translation>不予警示</translation>
    </message>
    <message>
        <source>打开案件</source>
        <translation>打开案件</translation>
    </message>
    <message>
        <source>没有待研判的预警。核实属实的信息累积到门槛时，这里会出现</source>
        <translation>没有待研判的预警。核实属实的信息累积到门槛时，这里会出现</translation>
    </message>
    <message>
        <source>没有符合筛选条件的预警</source>
        <translation>没有符合筛选条件的预警</translation>
    </message>
    <message>
        <source>在左侧选择一个预警，这里显示依据单</source>
        <translation>在左侧选择一个预警，这里显示依据单</translation>
    </message>
    <message>
        <source>预警</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>待研判</source>
        <translation>待研判</translation>
    </message>
    <message>
        <source>已决定</source>
        <translation>已决定</translation>
    </message>
    <message>
        <source>姓名、单位或工号</source>
        <translation>姓名、单位或工号</translation>
    </message>
    <message>
        <source>模型</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>正在计算</source>
        <translation>正在计算</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>决定</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>提出人、决定人</source>
        <translation>提出人、决定人</translation>
    </message>
    <message>
        <source>%1、%2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>线索</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>%1 个</source>
        <translation>%1 个</translation>
    </message>
    <message>
        <source>&lt;p&gt;这里回答：哪些预警等待研判，依据是什么。&lt;/p&gt;&lt;p&gt;↑↓ 选择，Enter 进入依据单，A 采纳立案，D 不予警示，Ctrl+P 打印依据单，Esc 返回。&lt;/p&gt;&lt;p&gt;预警由核实属实的信息按标准计算得出，不单独保存；事实变了，预警随之变化。程序只提出信号，是否警示由人决定。&lt;/p&gt;&lt;p&gt;同一对象同一天有几个模型提出信号的，合并研判，采纳后立一个案；也可以只对其中几个作出决定。&lt;/p&gt;&lt;p&gt;提出人和决定人不能是同一人；立案须指定两名承办人；依据中有Ⅳ级事实的，先答复是否移送线索。&lt;/p&gt;</source>
        <translation>&lt;p&gt;这里回答：哪些预警等待研判，依据是什么。&lt;/p&gt;&lt;p&gt;↑↓ 选择，Enter 进入依据单，A 采纳立案，D 不予警示，Ctrl+P 打印依据单，Esc 返回。&lt;/p&gt;&lt;p&gt;预警由核实属实的信息按标准计算得出，不单独保存；事实变了，预警随之变化。程序只提出信号，是否警示由人决定。&lt;/p&gt;&lt;p&gt;同一对象同一天有几个模型提出信号的，合并研判，采纳后立一个案；也可以只对其中几个作出决定。&lt;/p&gt;&lt;p&gt;提出人和决定人不能是同一人；立案须指定两名承办人；依据中有Ⅳ级事实的，先答复是否移送线索。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>sizao::pages::WhatIfControls</name>
    <message>
        <source>恢复现行标准</source>
        <translation>恢复现行标准</translation>
    </message>
    <message>
        <source>预警模型</source>
        <translation>预警模型</translation>
    </message>
    <message>
        <source>预警线</source>
        <translation>预警线</translation>
    </message>
    <message>
        <source>近 %1 个月</source>
        <translation>近 %1 个月</translation>
    </message>
    <message>
        <source> 件</source>
        <translation> 件</translation>
    </message>
    <message>
        <source>不限</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>比较的期间</source>
        <translation>比较的期间</translation>
    </message>
    <message>
        <source>草案怎样施行</source>
        <translation>草案怎样施行</translation>
    </message>
    <message>
        <source>施行日</source>
        <translation>施行日</translation>
    </message>
    <message>
        <source>每月研判能力</source>
        <translation>每月研判能力</translation>
    </message>
    <message>
        <source>类别权重</source>
        <translation>类别权重</translation>
    </message>
    <message>
        <source>指标权重</source>
        <translation>指标权重</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 分</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>期间内 %1 人的分数达到过</source>
        <translation>期间内 %1 人的分数达到过</translation>
    </message>
    <message>
        <source>每百人 %1 分</source>
        <translation>每百人 %1 分</translation>
    </message>
    <message>
        <source>%1（现行 %2）</source>
        <translation>%1（现行 %2）</translation>
    </message>
    <message>
        <source>期间内 %1 个单位达到过</source>
        <translation>期间内 %1 个单位达到过</translation>
    </message>
</context>
<context>
    <name>sizao::pages::WhatIfPage</name>
    <message>
        <source>回测</source>
        <translation>回测</translation>
    </message>
    <message>
        <source>正在推演</source>
        <translation>正在推演</translation>
    </message>
    <message>
        <source>可以回测，但不能这样发布。%1</source>
        <translation>可以回测，但不能这样发布。%1</translation>
    </message>
    <message>
        <source>逐项浮动权重</source>
        <translation>逐项浮动权重</translation>
    </message>
    <message>
        <source>回测的是草案“%1”，结果已记入草案。</source>
        <translation>回测的是草案“%1”，结果已记入草案。</translation>
    </message>
    <message>
        <source>回测的是草案“%1”。</source>
        <translation>回测的是草案“%1”。</translation>
    </message>
    <message>
        <source>回到现行标准</source>
        <translation>回到现行标准</translation>
    </message>
    <message>
        <source>&lt;p&gt;这里回答：预警线或者权重改了，过去会提出哪些预警，谁的级别会变。左上角选干部或者单位；改动是同一份，两边都算。&lt;/p&gt;&lt;p&gt;在左侧拖动，或者用方向键移动；双击一条恢复现行的值。右侧随之重算，选中一人按 Enter，并排看两边的依据单，Esc 返回。&lt;/p&gt;&lt;p&gt;两边按同一做法推演：信号当日签发，案件满该级别的整改期限即结案；人们实际作出的决定不计入。只在内存中计算，不写入任何数据。&lt;/p&gt;&lt;p&gt;单位有两组线：每百人分数由本单位人员的分数按在岗人数折算，单位自身分数只计单位自己的问题。人数变动只改变比率，不单独引出预警。&lt;/p&gt;&lt;p&gt;“达到过”只看分数，不计直接触发和已结案的扣除；级别、件数和名单以逐日推演为准。&lt;/p&gt;</source>
        <translation>&lt;p&gt;这里回答：预警线或者权重改了，过去会提出哪些预警，谁的级别会变。左上角选干部或者单位；改动是同一份，两边都算。&lt;/p&gt;&lt;p&gt;在左侧拖动，或者用方向键移动；双击一条恢复现行的值。右侧随之重算，选中一人按 Enter，并排看两边的依据单，Esc 返回。&lt;/p&gt;&lt;p&gt;两边按同一做法推演：信号当日签发，案件满该级别的整改期限即结案；人们实际作出的决定不计入。只在内存中计算，不写入任何数据。&lt;/p&gt;&lt;p&gt;单位有两组线：每百人分数由本单位人员的分数按在岗人数折算，单位自身分数只计单位自己的问题。人数变动只改变比率，不单独引出预警。&lt;/p&gt;&lt;p&gt;“达到过”只看分数，不计直接触发和已结案的扣除；级别、件数和名单以逐日推演为准。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>sizao::pages::WhatIfResult</name>
    <message>
        <source>推算</source>
        <translation>推算</translation>
    </message>
    <message>
        <source>每月提出的预警，全部模型（横线为现行件数）</source>
        <translation>每月提出的预警，全部模型（横线为现行件数）</translation>
    </message>
    <message>
        <source>本模型中各单位的最高级别，单位数</source>
        <translation>本模型中各单位的最高级别，单位数</translation>
    </message>
    <message>
        <source>本模型中各人的最高级别，人数</source>
        <translation>本模型中各人的最高级别，人数</translation>
    </message>
    <message>
        <source>预警线定在哪里，就有多少单位达到过（虚线为现行权重）</source>
        <translation>预警线定在哪里，就有多少单位达到过（虚线为现行权重）</translation>
    </message>
    <message>
        <source>分数线定在哪里，就有多少人达到过（虚线为现行权重）</source>
        <translation>分数线定在哪里，就有多少人达到过（虚线为现行权重）</translation>
    </message>
    <message>
        <source>结果有变的对象</source>
        <translation>结果有变的对象</translation>
    </message>
    <message>
        <source>权重上下一成</source>
        <translation>权重上下一成</translation>
    </message>
    <message>
        <source>各类人员占比</source>
        <translation>各类人员占比</translation>
    </message>
    <message>
        <source>结果有变的对象 %1</source>
        <translation>结果有变的对象 %1</translation>
    </message>
    <message>
        <source>本模型中没有单位的结果改变。</source>
        <translation>本模型中没有单位的结果改变。</translation>
    </message>
    <message>
        <source>本模型中没有人的结果改变。</source>
        <translation>本模型中没有人的结果改变。</translation>
    </message>
    <message>
        <source>各项权重上下浮动一成，件数都不变。</source>
        <translation>各项权重上下浮动一成，件数都不变。</translation>
    </message>
    <message>
        <source>按“推算”，逐项看权重上下一成会多提、少提几件。</source>
        <translation>按“推算”，逐项看权重上下一成会多提、少提几件。</translation>
    </message>
    <message>
        <source>没有可以分组的人员。</source>
        <translation>没有可以分组的人员。</translation>
    </message>
</context>
<context>
    <name>sizao::pages::WhatIfSheets</name>
    <message>
        <source>返回回测结果</source>
        <translation>返回回测结果</translation>
    </message>
    <message>
        <source>期间内没有信号</source>
        <translation>期间内没有信号</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>现行标准</source>
        <translation>现行标准</translation>
    </message>
    <message>
        <source>草案</source>
        <translation>草案</translation>
    </message>
    <message>
        <source>%1：%2 提出%3</source>
        <translation>%1：%2 提出%3</translation>
    </message>
</context>
<context>
    <name>sizao::pages::WorkbenchMonth</name>
    <message>
        <source>也看等别人办的</source>
        <translation>也看等别人办的</translation>
    </message>
    <message>
        <source>这一天没有到期的事项</source>
        <translation>这一天没有到期的事项</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>sizao::pages::WorkbenchPage</name>
    <message>
        <source>工作台</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>没有等待研判的预警</source>
        <translation>没有等待研判的预警</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1，没有等您办理的事项</source>
        <translation>%1，没有等您办理的事项</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>月历</source>
        <translation>月历</translation>
    </message>
    <message>
        <source>无期限</source>
        <translation>无期限</translation>
    </message>
    <message>
        <source>没有期限的案件</source>
        <translation>没有期限的案件</translation>
    </message>
    <message>
        <source>每个案件都有在走的期限</source>
        <translation>每个案件都有在走的期限</translation>
    </message>
    <message>
        <source>没有在走的期限：逐件看看是否应当有人催办</source>
        <translation>没有在走的期限：逐件看看是否应当有人催办</translation>
    </message>
    <message>
        <source>&lt;p&gt;这里回答：今天有哪些事等着办，哪些快到期、哪些已经逾期。&lt;/p&gt;&lt;p&gt;期限按工作日历计算：起算当日不计，节假日不计，调休上班日计入；中止期间停止计时。某一年的放假安排还没有确认的，日期前面写“暂按”。&lt;/p&gt;&lt;p&gt;点一行（或按 Enter）打开办理的地方。在任何页面按 Ctrl+J，打开需要您办的下一件。&lt;/p&gt;&lt;p&gt;“无期限”是没有任何期限在走的案件，例如中止的，应当经常看一看。&lt;/p&gt;</source>
        <translation>&lt;p&gt;这里回答：今天有哪些事等着办，哪些快到期、哪些已经逾期。&lt;/p&gt;&lt;p&gt;期限按工作日历计算：起算当日不计，节假日不计，调休上班日计入；中止期间停止计时。某一年的放假安排还没有确认的，日期前面写“暂按”。&lt;/p&gt;&lt;p&gt;点一行（或按 Enter）打开办理的地方。在任何页面按 Ctrl+J，打开需要您办的下一件。&lt;/p&gt;&lt;p&gt;“无期限”是没有任何期限在走的案件，例如中止的，应当经常看一看。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>需要我办的</source>
        <translation>需要我办的</translation>
    </message>
    <message>
        <source>没有等您办理的事项</source>
        <translation>没有等您办理的事项</translation>
    </message>
    <message>
        <source>等别人办的</source>
        <translation>等别人办的</translation>
    </message>
    <message>
        <source>没有等别人办理的事项</source>
        <translation>没有等别人办理的事项</translation>
    </message>
    <message>
        <source>新预警</source>
        <translation>新预警</translation>
    </message>
    <message>
        <source>最近打开</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>打开过的案件和经手的信息列在这里</source>
        <translation>打开过的案件和经手的信息列在这里</translation>
    </message>
    <message>
        <source>今天 %1 件到期</source>
        <translation>今天 %1 件到期</translation>
    </message>
    <message>
        <source>今天没有到期的</source>
        <translation>今天没有到期的</translation>
    </message>
    <message>
        <source>%1 件逾期</source>
        <translation>%1 件逾期</translation>
    </message>
    <message>
        <source>等您办的共 %1 件</source>
        <translation>等您办的共 %1 件</translation>
    </message>
    <message>
        <source>%1 条信息待核实</source>
        <translation>%1 条信息待核实</translation>
    </message>
    <message>
        <source>，</source>
        <translation>，</translation>
    </message>
    <message>
        <source>按期限先后，逾期在前</source>
        <translation>按期限先后，逾期在前</translation>
    </message>
    <message>
        <source>待核实 %1 条</source>
        <translation>待核实 %1 条</translation>
    </message>
    <message>
        <source>无期限 %1</source>
        <translation>无期限 %1</translation>
    </message>
</context>
<context>
    <name>sizao::pages::WorkbenchSection</name>
    <message>
        <source>查看全部</source>
        <translation>查看全部</translation>
    </message>
    <message>
        <source>正在读取</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>再试一次</source>
        <translation>再试一次</translation>
    </message>
</context>
<context>
    <name>sizao::shell::HelpPanel</name>
    <message>
        <source>关闭说明  F1</source>
        <translation>关闭说明  F1</translation>
    </message>
    <message>
        <source>关闭说明</source>
        <translation>关闭说明</translation>
    </message>
    <message>
        <source>说明：%1</source>
        <translation>说明：%1</translation>
    </message>
</context>
<context>
    <name>sizao::shell::MainWindow</name>
    <message>
        <source>四早</source>
        <translation>四早</translation>
    </message>
    <message>
        <source>通知</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>菜单</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>跟随系统</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>浅色</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>深色</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>外观</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>本页说明</source>
        <translation>本页说明</translation>
    </message>
    <message>
        <source>锁定</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>退出</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>%1 · 四早</source>
        <translation>%1 · 四早</translation>
    </message>
    <message>
        <source>通知 %1</source>
        <translation>通知 %1</translation>
    </message>
</context>
<context>
    <name>sizao::shell::UnlockDialog</name>
    <message>
        <source>监督数据</source>
        <translation>监督数据</translation>
    </message>
    <message>
        <source>四早数据文件 (*.sizao)</source>
        <translation>四早数据文件 (*.sizao)</translation>
    </message>
    <message>
        <source>四早</source>
        <translation>四早</translation>
    </message>
    <message>
        <source>早发现 · 早提醒 · 早纠正 · 早查处</source>
        <translation>早发现 · 早提醒 · 早纠正 · 早查处</translation>
    </message>
    <message>
        <source>选择其他数据文件</source>
        <translation>选择其他数据文件</translation>
    </message>
    <message>
        <source>口令</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>新建数据文件</source>
        <translation>新建数据文件</translation>
    </message>
    <message>
        <source>数据文件</source>
        <translation>数据文件</translation>
    </message>
    <message>
        <source>选择存放位置</source>
        <translation>选择存放位置</translation>
    </message>
    <message>
        <source>如：云湖区纪律检查委员会</source>
        <translation>如：云湖区纪律检查委员会</translation>
    </message>
    <message>
        <source>存放位置</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>请选择存放位置</source>
        <translation>请选择存放位置</translation>
    </message>
    <message>
        <source>这里已有同名文件，请换一个名称</source>
        <translation>这里已有同名文件，请换一个名称</translation>
    </message>
    <message>
        <source>单位名称</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>请填写单位名称</source>
        <translation>请填写单位名称</translation>
    </message>
    <message>
        <source>您的姓名</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>请填写姓名</source>
        <translation>请填写姓名</translation>
    </message>
    <message>
        <source>再输入一次</source>
        <translation>再输入一次</translation>
    </message>
    <message>
        <source>两次输入的口令不一致</source>
        <translation>两次输入的口令不一致</translation>
    </message>
    <message>
        <source>新建并打开</source>
        <translation>新建并打开</translation>
    </message>
    <message>
        <source>打开已有数据文件</source>
        <translation>打开已有数据文件</translation>
    </message>
    <message>
        <source>选择数据文件</source>
        <translation>选择数据文件</translation>
    </message>
    <message>
        <source>请先选择数据文件</source>
        <translation>请先选择数据文件</translation>
    </message>
    <message>
        <source>选择文件</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>正在打开</source>
        <translation>正在打开</translation>
    </message>
    <message>
        <source>正在新建</source>
        <translation>正在新建</translation>
    </message>
    <message>
        <source>从备份恢复</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>选择其他文件</source>
        <translation>选择其他文件</translation>
    </message>
    <message>
        <source>如：王芳、李强</source>
        <translation>如：王芳、李强</translation>
    </message>
    <message>
        <source>姓名重复，同名的请在姓名后注明部门</source>
        <translation>姓名重复，同名的请在姓名后注明部门</translation>
    </message>
    <message>
        <source>其他承办人</source>
        <translation>其他承办人</translation>
    </message>
    <message>
        <source>核实、立案都要两人办理；也可以以后在“管理”中添加</source>
        <translation>核实、立案都要两人办理；也可以以后在“管理”中添加</translation>
    </message>
    <message>
        <source>口令忘记后无法找回，请牢记或封存保管</source>
        <translation>口令忘记后无法找回，请牢记或封存保管</translation>
    </message>
</context>
<context>
    <name>sizao::widgets::BurnDownChart</name>
    <message>
        <source>%1：在办 %2 项，其中逾期 %3 项；按期限应为 %4 项</source>
        <translation>%1：在办 %2 项，其中逾期 %3 项；按期限应为 %4 项</translation>
    </message>
    <message>
        <source>在办</source>
        <translation>在办</translation>
    </message>
    <message>
        <source>其中逾期</source>
        <translation>其中逾期</translation>
    </message>
    <message>
        <source>按期限应为</source>
        <translation>按期限应为</translation>
    </message>
</context>
<context>
    <name>sizao::widgets::ChoiceEdit</name>
    <message>
        <source>没有找到“%1”，请从列表中选择</source>
        <translation>没有找到“%1”，请从列表中选择</translation>
    </message>
</context>
<context>
    <name>sizao::widgets::DateEdit</name>
    <message>
        <source>如 11.3、昨天、上周三</source>
        <translation>如 11.3、昨天、上周三</translation>
    </message>
    <message>
        <source>打开日历  Ctrl+↓</source>
        <translation>打开日历  Ctrl+↓</translation>
    </message>
</context>
<context>
    <name>sizao::widgets::FileListEdit</name>
    <message>
        <source>移除</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>添加文件</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>选择文件</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>读不了文件“%1”，请检查后重新添加</source>
        <translation>读不了文件“%1”，请检查后重新添加</translation>
    </message>
    <message>
        <source>正在读取文件，请稍候</source>
        <translation>正在读取文件，请稍候</translation>
    </message>
    <message>
        <source>%1 字节</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
</context>
<context>
    <name>sizao::widgets::FilterBar</name>
    <message>
        <source>清除筛选</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>在本页查找</source>
        <translation>在本页查找</translation>
    </message>
    <message>
        <source>%1：全部</source>
        <translation>%1：全部</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1  Ctrl+F</source>
        <translation>%1  Ctrl+F</translation>
    </message>
    <message>
        <source>从</source>
        <translation>从</translation>
    </message>
    <message>
        <source>%1，从</source>
        <translation>%1，从</translation>
    </message>
    <message>
        <source>至</source>
        <translation>至</translation>
    </message>
    <message>
        <source>%1，至</source>
        <translation>%1，至</translation>
    </message>
    <message>
        <source>%1：自定</source>
        <translation>%1：自定</translation>
    </message>
</context>
<context>
    <name>sizao::widgets::FormField</name>
    <message>
        <source>%1（必填）</source>
        <translation>%1（必填）</translation>
    </message>
</context>
<context>
    <name>sizao::widgets::HeaderBar</name>
    <message>
        <source>更多操作</source>
        <translation>更多操作</translation>
    </message>
</context>
<context>
    <name>sizao::widgets::LetterView</name>
    <message>
        <source>文书预览</source>
        <translation>文书预览</translation>
    </message>
</context>
<context>
    <name>sizao::widgets::MonthBars</name>
    <message>
        <source>%1-%2：草案 %3 件（黄 %4，橙 %5，红 %6），现行 %7 件</source>
        <translation>%1-%2：草案 %3 件（黄 %4，橙 %5，红 %6），现行 %7 件</translation>
    </message>
    <message>
        <source>研判能力 %1</source>
        <translation>研判能力 %1</translation>
    </message>
</context>
<context>
    <name>sizao::widgets::MonthCalendar</name>
    <message>
        <source>上个月（Page Up）</source>
        <translation>上个月（Page Up）</translation>
    </message>
    <message>
        <source>下个月（Page Down）</source>
        <translation>下个月（Page Down）</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>yyyy 年 M 月</source>
        <translation>yyyy 年 M 月</translation>
    </message>
</context>
<context>
    <name>sizao::widgets::MonthGrid</name>
    <message>
        <source>休</source>
        <translation>休</translation>
    </message>
    <message>
        <source>班</source>
        <translation>班</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>到期 %1 件</source>
        <translation>到期 %1 件</translation>
    </message>
    <message>
        <source>逾期 %1 件</source>
        <translation>逾期 %1 件</translation>
    </message>
    <message>
        <source>，</source>
        <translation>，</translation>
    </message>
    <message>
        <source>逾期 %1</source>
        <translation>逾期 %1</translation>
    </message>
    <message>
        <source>到期 %1</source>
        <translation>到期 %1</translation>
    </message>
</context>
<context>
    <name>sizao::widgets::NavigationList</name>
    <message numerus="yes">
        <source>%1，%n 件待办</source>
        <translation>
            <numerusform>%1，%n 件待办</numerusform>
        </translation>
    </message>
    <message>
        <source>展开导航</source>
        <translation>展开导航</translation>
    </message>
    <message>
        <source>收起导航</source>
        <translation>收起导航</translation>
    </message>
</context>
<context>
    <name>sizao::widgets::PassphraseEdit</name>
    <message>
        <source>隐藏口令</source>
        <translation>隐藏口令</translation>
    </message>
    <message>
        <source>显示口令</source>
        <translation>显示口令</translation>
    </message>
    <message>
        <source>请输入口令</source>
        <translation>请输入口令</translation>
    </message>
    <message>
        <source>至少 %1 个字符，或者 %2 个用空格隔开的词</source>
        <translation>至少 %1 个字符，或者 %2 个用空格隔开的词</translation>
    </message>
    <message>
        <source>长度符合要求</source>
        <translation>长度符合要求</translation>
    </message>
    <message>
        <source>大写锁定可能已打开</source>
        <translation>大写锁定可能已打开</translation>
    </message>
</context>
<context>
    <name>sizao::widgets::PersonEdit</name>
    <message>
        <source>姓名、拼音或首字母</source>
        <translation>姓名、拼音或首字母</translation>
    </message>
</context>
<context>
    <name>sizao::widgets::ProgressStrip</name>
    <message>
        <source>取消</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>  %1 / %2</source>
        <translation>  %1 / %2</translation>
    </message>
    <message>
        <source>  已完成 %1</source>
        <translation>  已完成 %1</translation>
    </message>
    <message>
        <source>正在停止</source>
        <translation>正在停止</translation>
    </message>
</context>
<context>
    <name>sizao::widgets::QuietBanner</name>
    <message>
        <source>显示</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>%1 条</source>
        <translation>%1 条</translation>
    </message>
    <message numerus="yes">
        <source>有 %n 条更新</source>
        <translation>
            <numerusform>有 %n 条更新</numerusform>
        </translation>
    </message>
    <message>
        <source> · 另有 %1 条无权查看</source>
        <translation> · 另有 %1 条无权查看</translation>
    </message>
</context>
<context>
    <name>sizao::widgets::ReasonEdit</name>
    <message>
        <source>还可以写 %1 字</source>
        <translation>还可以写 %1 字</translation>
    </message>
    <message>
        <source>超出 %1 字</source>
        <translation>超出 %1 字</translation>
    </message>
    <message>
        <source>请写明理由</source>
        <translation>请写明理由</translation>
    </message>
    <message>
        <source>写得太短，至少 %1 字</source>
        <translation>写得太短，至少 %1 字</translation>
    </message>
    <message>
        <source>最多 %1 字，请删去 %2 字</source>
        <translation>最多 %1 字，请删去 %2 字</translation>
    </message>
</context>
<context>
    <name>sizao::widgets::SearchField</name>
    <message>
        <source>搜索</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>搜索案件、干部、单位、操作…  (Ctrl+K)</source>
        <translation>搜索案件、干部、单位、操作…  (Ctrl+K)</translation>
    </message>
</context>
<context>
    <name>sizao::widgets::SheetView</name>
    <message>
        <source>依据单</source>
        <translation>依据单</translation>
    </message>
</context>
<context>
    <name>sizao::widgets::ThresholdChart</name>
    <message>
        <source>%1 %2：%3 人</source>
        <translation>%1 %2：%3 人</translation>
    </message>
    <message>
        <source>%1 %2：%3 个</source>
        <translation>%1 %2：%3 个</translation>
    </message>
</context>
<context>
    <name>sizao::widgets::TierMatrix</name>
    <message>
        <source>无预警</source>
        <translation>无预警</translation>
    </message>
    <message>
        <source>合计</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>现行%1，草案%2：%3 人</source>
        <translation>现行%1，草案%2：%3 人</translation>
    </message>
    <message>
        <source>草案下的最高级别</source>
        <translation>草案下的最高级别</translation>
    </message>
    <message>
        <source>现行</source>
        <translation>现行</translation>
    </message>
    <message>
        <source>现行%1，草案%2：%3 个单位</source>
        <translation>现行%1，草案%2：%3 个单位</translation>
    </message>
</context>
<context>
    <name>sizao::widgets::ValueSlider</name>
    <message>
        <source>双击恢复现行的值</source>
        <translation>双击恢复现行的值</translation>
    </message>
</context>
</TS>
