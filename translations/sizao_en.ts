<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name></name>
    <message>
        <source>问题</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>整改类别</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>责任领导</source>
        <translation>Responsible leader</translation>
    </message>
    <message>
        <source>责任单位、责任人</source>
        <translation>Responsible unit or person</translation>
    </message>
    <message>
        <source>销号标准</source>
        <translation>Close-out standard</translation>
    </message>
    <message>
        <source>整改措施</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>整改期限</source>
        <translation>Due day</translation>
    </message>
    <message>
        <source>不填的，从文书送达之日起按规定期限计算</source>
        <translation>Left empty, the standard term runs from the service of the letter</translation>
    </message>
    <message>
        <source>完成比例</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>进展情况</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>报告日期</source>
        <translation>Reported on</translation>
    </message>
    <message>
        <source>佐证</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>登记文件名称和摘要；原件交案卷保管</source>
        <translation>Name and digest of the file are recorded; the original is kept in the dossier</translation>
    </message>
    <message>
        <source>佐证情况说明</source>
        <translation>Remark on the proof</translation>
    </message>
    <message>
        <source>佐证在别的整改事项里用过的，应当说明理由</source>
        <translation>Proof that was used for another item needs an explanation</translation>
    </message>
    <message>
        <source>延长到</source>
        <translation>Extend to</translation>
    </message>
    <message>
        <source>延期理由</source>
        <translation>Reason for the extension</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>新的期限</source>
        <translation>New due day</translation>
    </message>
    <message>
        <source>送达方式</source>
        <translation>Way of service</translation>
    </message>
    <message>
        <source>受送达人</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>另一名送达人</source>
        <translation>Other server</translation>
    </message>
    <message>
        <source>计划日期</source>
        <translation>Planned for</translation>
    </message>
    <message>
        <source>申请理由</source>
        <translation>Grounds</translation>
    </message>
    <message>
        <source>申请日期</source>
        <translation>Applied on</translation>
    </message>
    <message>
        <source>另一名谈话人</source>
        <translation>Other talker</translation>
    </message>
    <message>
        <source>谈话日期</source>
        <translation>Talk held on</translation>
    </message>
    <message>
        <source>谈话地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>谈话记录</source>
        <translation>Record of the talk</translation>
    </message>
    <message>
        <source>承办人</source>
        <translation>Handler</translation>
    </message>
    <message>
        <source>中止的原因</source>
        <translation>Cause of the suspension</translation>
    </message>
    <message>
        <source>送达回证内容</source>
        <translation>What the receipt says</translation>
    </message>
    <message>
        <source>见证人</source>
        <translation>Witness</translation>
    </message>
    <message>
        <source>留置情况</source>
        <translation>How it was left</translation>
    </message>
    <message>
        <source>申辩内容</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>书面内容</source>
        <translation>Written text</translation>
    </message>
    <message>
        <source>采纳情况</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>答复理由</source>
        <translation>Reasons of the answer</translation>
    </message>
</context>
<context>
    <name>Announcement</name>
    <message>
        <source>快到期</source>
        <translation>Due soon</translation>
    </message>
    <message>
        <source>逾期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>新预警</source>
        <translation>New warnings</translation>
    </message>
    <message>
        <source>交我承办</source>
        <translation>Assigned to me</translation>
    </message>
    <message numerus="yes">
        <source>%n 件事项快到期</source>
        <translation>
            <numerusform>%n task is due soon</numerusform>
            <numerusform>%n tasks are due soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 件事项已逾期</source>
        <translation>
            <numerusform>%n task is overdue</numerusform>
            <numerusform>%n tasks are overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 个新预警等待研判</source>
        <translation>
            <numerusform>%n new warning awaits triage</numerusform>
            <numerusform>%n new warnings await triage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 个案件交您承办</source>
        <translation>
            <numerusform>%n case was assigned to you</numerusform>
            <numerusform>%n cases were assigned to you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>元旦</source>
        <translation>New Year&apos;s Day</translation>
    </message>
    <message>
        <source>劳动节</source>
        <translation>Labour Day</translation>
    </message>
    <message>
        <source>国庆节</source>
        <translation>National Day</translation>
    </message>
    <message>
        <source>工作日历 %1 年（%2）的内容读不出来，请用备份恢复，或者重新导入这一年的日历。</source>
        <translation>The working calendar of %1 (%2) cannot be read. Restore a backup, or import the calendar of this year again.</translation>
    </message>
    <message>
        <source>请写明改动工作日历的理由，它会改变各案件的到期日。</source>
        <translation>Say why the working calendar is changed: it moves the due days of cases.</translation>
    </message>
    <message>
        <source>理由最多 %1 字，请精简。</source>
        <translation>A reason has at most %1 characters; please shorten it.</translation>
    </message>
    <message>
        <source>%1。</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 年已经确认，文件里却没有确认，请从文件里删去这一年</source>
        <translation>the year %1 is confirmed already but not in this file; remove this year from the file</translation>
    </message>
    <message>
        <source>%1 年的放假安排还没有录入，请先录入。</source>
        <translation>The holidays of %1 have not been entered; enter them first.</translation>
    </message>
    <message>
        <source>没有录入地区“%1”的放假安排。</source>
        <translation>No holidays of the region &quot;%1&quot; have been entered.</translation>
    </message>
    <message>
        <source>程序缺少自带的工作日历，请重新安装。</source>
        <translation>The working calendar that belongs to the program is missing. Please install it again.</translation>
    </message>
</context>
<context>
    <name>CalendarCheck</name>
    <message>
        <source>一个年度也没有，请至少写一年</source>
        <translation>there is no year in it; give at least one</translation>
    </message>
    <message>
        <source>不是工作日历，格式标识应当是 sizao.calendar/1</source>
        <translation>this is no working calendar; the schema should be sizao.calendar/1</translation>
    </message>
    <message>
        <source>地区代码“%1”应当是大写字母、数字和短横，全国写 CN，地方写如 CN-YUNJIANG</source>
        <translation>the region code &quot;%1&quot; should be capital letters, digits and hyphens: CN for the whole country, for a region something like CN-YUNJIANG</translation>
    </message>
    <message>
        <source>本程序不按这样的规则推算期限，请改回或者删去这一项，法律有变的请更新程序</source>
        <translation>this program does not reckon terms by this rule; restore or remove it, and update the program if the law has changed</translation>
    </message>
    <message>
        <source>不认识“%1”，请核对写法</source>
        <translation>&quot;%1&quot; is not known; check how it is written</translation>
    </message>
    <message>
        <source>%1 年写了两次，请合成一个</source>
        <translation>the year %1 stands twice; make it one</translation>
    </message>
    <message>
        <source>已确认的年度要写明依据的文件</source>
        <translation>a confirmed year needs the document it rests on</translation>
    </message>
    <message>
        <source>已确认的年度一个节日也没有，请写全，或者把 confirmed 改为 false</source>
        <translation>a confirmed year without a single holiday; complete it, or set confirmed to false</translation>
    </message>
    <message>
        <source>年度已确认，其中的“%1”不能还没有确认</source>
        <translation>the year is confirmed, so &quot;%1&quot; cannot be unconfirmed</translation>
    </message>
    <message>
        <source>“%1”的止日早于起日，请对调</source>
        <translation>&quot;%1&quot; ends before it begins; swap the days</translation>
    </message>
    <message>
        <source>“%1”连放 %2 天，请核对起止日</source>
        <translation>&quot;%1&quot; would last %2 days; check its first and last day</translation>
    </message>
    <message>
        <source>“%1”不在 %2 年，请移到它所在的年度</source>
        <translation>&quot;%1&quot; is not in %2; move it to its own year</translation>
    </message>
    <message>
        <source>调休上班日 %1 不在 %2 年，请移到它所在的年度</source>
        <translation>the make-up day %1 is not in %2; move it to its own year</translation>
    </message>
    <message>
        <source>地方放假不写全年工作日数，请删去</source>
        <translation>regional holidays have no count of working days; remove it</translation>
    </message>
    <message>
        <source>写的是全年 %1 个工作日，按放假和调休推算是 %2 个，请核对各节日</source>
        <translation>it says %1 working days in the year, but holidays and make-up days give %2; check the holidays</translation>
    </message>
    <message>
        <source>“%1”与“%2”（%3 至 %4）重叠，请合成一个或者改起止日</source>
        <translation>&quot;%1&quot; overlaps &quot;%2&quot; (%3 to %4); make them one or change the days</translation>
    </message>
    <message>
        <source>调休上班日 %1 写了两次，请删去一个</source>
        <translation>the make-up day %1 stands twice; remove one</translation>
    </message>
    <message>
        <source>%1 在“%2”放假期间，不能又是调休上班日，请删去或者改日期</source>
        <translation>%1 lies within &quot;%2&quot; and cannot be a make-up day too; remove it or change the day</translation>
    </message>
    <message>
        <source>%1 本来就是工作日，不用写作调休上班日，请删去或者改日期</source>
        <translation>%1 is a working day anyway and no make-up day; remove it or change the day</translation>
    </message>
    <message>
        <source>%1 在%2是“%3”的调休上班日，与“%4”冲突，请先改%2的放假安排</source>
        <translation>in %2, %1 is a make-up day for &quot;%3&quot;, which conflicts with &quot;%4&quot;; change the holidays of %2 first</translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>这个案件在本机已找不到。</source>
        <translation>This case can no longer be found on this computer.</translation>
    </message>
    <message>
        <source>案件的研判决定缺失，请运行体检并从备份恢复。</source>
        <translation>The decision behind this case is missing. Run a check-up and restore from a backup.</translation>
    </message>
    <message>
        <source>案件清单</source>
        <translation>List of cases</translation>
    </message>
    <message>
        <source>案号</source>
        <translation>Case number</translation>
    </message>
    <message>
        <source>级别</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>对象</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>立案日期</source>
        <translation>Opened on</translation>
    </message>
    <message>
        <source>承办人</source>
        <translation>Handlers</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>到期日</source>
        <translation>Due day</translation>
    </message>
</context>
<context>
    <name>CaseFlow</name>
    <message>
        <source>“%1”由%2办理，%3没有这个职责。</source>
        <translation>“%1” is done by %2; %3 does not hold that role.</translation>
    </message>
    <message>
        <source>“%1”由两名承办人共同办理，请选定另一名承办人。</source>
        <translation>“%1” is done by both handlers together; choose the other handler.</translation>
    </message>
    <message>
        <source>审批已经办完。</source>
        <translation>All approvals have been given.</translation>
    </message>
    <message>
        <source>%1已经审批过，后一级由另一人审批。</source>
        <translation>%1 has approved already; another person gives the next approval.</translation>
    </message>
    <message>
        <source>%1不在这个级别的审批人之列。</source>
        <translation>%1 is not among those who approve this tier.</translation>
    </message>
    <message>
        <source>承办人应当是两个人。</source>
        <translation>A case has two different handlers.</translation>
    </message>
    <message>
        <source>%1没有承办人职责。</source>
        <translation>%1 does not hold the role of handler.</translation>
    </message>
    <message>
        <source>%1应当回避这个案件，不能承办。</source>
        <translation>%1 is recused from this case and cannot handle it.</translation>
    </message>
    <message>
        <source>承办人没有变化。</source>
        <translation>These are the handlers there are.</translation>
    </message>
    <message>
        <source>请选定比现在更高的级别。</source>
        <translation>Choose a tier above the present one.</translation>
    </message>
    <message>
        <source>请选定比现在更轻的级别；认为不应警示的，另按程序办理。</source>
        <translation>Choose a tier below the present one; if there should be no warning, use the step for that.</translation>
    </message>
    <message>
        <source>“%1”应当写明理由。</source>
        <translation>“%1” needs a reason.</translation>
    </message>
    <message>
        <source>“%1”由本案承办人办理，%2不是本案承办人。</source>
        <translation>“%1” is done by a handler of this case, and %2 is not one.</translation>
    </message>
    <message>
        <source>%1已经确认接案。</source>
        <translation>%1 has already accepted the case.</translation>
    </message>
    <message>
        <source>%1是本案承办人，不能审批自己承办的案件。</source>
        <translation>%1 handles this case and cannot approve his own work.</translation>
    </message>
    <message>
        <source>案件自 %1 起中止，恢复办理以后才能继续。</source>
        <translation>The case has been suspended since %1 and must be resumed first.</translation>
    </message>
    <message>
        <source>案件没有中止。</source>
        <translation>The case is not suspended.</translation>
    </message>
    <message>
        <source>案件没有移送线索，无从接收。</source>
        <translation>No clue of this case was referred, so none can be taken over.</translation>
    </message>
    <message>
        <source>请选定中止的原因；移送线索的，用“移送线索”办理。</source>
        <translation>Choose why the case is suspended; to refer a clue, use “Refer the clue”.</translation>
    </message>
    <message>
        <source>依据单按现在的记录重算，达不到原来的级别。请先复查所依据的信息。</source>
        <translation>Recomputed from the records of today, the sheet no longer comes to its tier. Check the records it rests on first.</translation>
    </message>
    <message>
        <source>案卷还没有封卷，不能归档。</source>
        <translation>The dossier is not sealed yet, so the case cannot be archived.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>案件现在是“%1”，不能办理“%2”。现在可以办理：%3。</source>
        <translation>The case is “%1”, where “%2” is not possible. Possible now: %3.</translation>
    </message>
    <message>
        <source>文书现在不是“%1”，不能送达。</source>
        <translation>The letter is not “%1”, so it cannot be served.</translation>
    </message>
    <message>
        <source>“%1”应当由人办理。</source>
        <translation>“%1” is for a person to do.</translation>
    </message>
    <message>
        <source>%1应当回避这个案件，不能办理。</source>
        <translation>%1 is recused from this case and can take no step in it.</translation>
    </message>
    <message>
        <source>“%1”由系统在期限届满时办理，不能由人办理。</source>
        <translation>“%1” is done by the program when a term ends, not by a person.</translation>
    </message>
    <message>
        <source>拟警示告知书送达以后，才能进入这一步。</source>
        <translation>The notice of intent must be served first.</translation>
    </message>
    <message>
        <source>申辩期没有结束，或者陈述申辩还没有答复，不能审批橙色、红色警示。</source>
        <translation>An orange or red warning is not approved while the statement window is open or a statement is unanswered.</translation>
    </message>
    <message>
        <source>申辩期到 %1 为止，还没有届满。</source>
        <translation>The statement window runs until %1 and has not ended.</translation>
    </message>
    <message>
        <source>文书已经签发，不再受理逾期的申辩；可以申请复核。</source>
        <translation>The letter is signed, so late statements are no longer taken; a review can be applied for.</translation>
    </message>
    <message>
        <source>请选定采纳、部分采纳或者不予采纳。</source>
        <translation>Choose whether the statement is adopted, partly adopted or rejected.</translation>
    </message>
    <message>
        <source>答复陈述申辩应当写明理由。</source>
        <translation>The answer to a statement needs reasons.</translation>
    </message>
    <message>
        <source>请写明申请复核的理由。</source>
        <translation>State the grounds of the review.</translation>
    </message>
    <message>
        <source>请写明进展情况，完成比例在 0 到 100 之间。</source>
        <translation>Describe the progress; the percentage lies between 0 and 100.</translation>
    </message>
    <message>
        <source>请录入“%1”的书面内容。</source>
        <translation>Enter the written content of “%1”.</translation>
    </message>
    <message>
        <source>只有已经送达的警示文书可以申请复核。</source>
        <translation>Only a warning letter that was served can be reviewed.</translation>
    </message>
    <message>
        <source>这份文书已经申请过复核。</source>
        <translation>A review of this letter was applied for already.</translation>
    </message>
    <message>
        <source>申请复核的期限到 %1 为止，已经超过。</source>
        <translation>The term to apply for a review ended on %1.</translation>
    </message>
    <message>
        <source>%1参与过本案，不能复核。</source>
        <translation>%1 took part in this case and cannot review it.</translation>
    </message>
    <message>
        <source>本案的复核由%1决定。</source>
        <translation>The review of this case is decided by %1.</translation>
    </message>
    <message>
        <source>%1参与过本案，不能作出复核决定。</source>
        <translation>%1 took part in this case and cannot decide its review.</translation>
    </message>
    <message>
        <source>复核决定由复核人提出、另一人决定，请选定复核人。</source>
        <translation>A review is proposed by its reviewer and decided by another person; choose the reviewer.</translation>
    </message>
    <message>
        <source>请填写谈话记录。</source>
        <translation>Fill in the record of the talk.</translation>
    </message>
    <message>
        <source>谈话应当由两名谈话人进行，登记人是其中之一。</source>
        <translation>A talk is held by two persons, one of whom enters it.</translation>
    </message>
    <message>
        <source>红色警示的复核应当集体研究，请录入研究记录。</source>
        <translation>The review of a red warning is decided collectively; enter the minutes.</translation>
    </message>
    <message>
        <source>橙色、红色警示应当谈话，还没有谈话记录。</source>
        <translation>Orange and red warnings need a talk, and none is recorded.</translation>
    </message>
    <message>
        <source>还有陈述申辩或者复核没有办结，不能结案。</source>
        <translation>A statement or review is still open, so the case cannot be closed.</translation>
    </message>
    <message>
        <source>请填写整改事项。</source>
        <translation>Fill in the rectification item.</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>责任人</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>责任领导</source>
        <translation>Responsible leader</translation>
    </message>
    <message>
        <source>销号标准</source>
        <translation>Close-out standard</translation>
    </message>
    <message>
        <source>整改事项还没有写明：%1。</source>
        <translation>The rectification item does not yet state: %1.</translation>
    </message>
    <message>
        <source>还没有拟订整改事项：每份警示都要落到整改。</source>
        <translation>No rectification item is drafted: every warning ends in rectification.</translation>
    </message>
    <message>
        <source>%1不是这项整改的责任人。</source>
        <translation>%1 is not the owner of this item.</translation>
    </message>
    <message>
        <source>承办人代为登记的，请写明由谁提交。</source>
        <translation>Where a handler enters it for somebody else, say who handed it in.</translation>
    </message>
    <message>
        <source>验收人不能是整改责任人或者本案承办人。</source>
        <translation>Neither the owner of an item nor a handler of the case can accept it.</translation>
    </message>
    <message>
        <source>请填写延长到哪一天。</source>
        <translation>Enter the day to which the term is extended.</translation>
    </message>
    <message>
        <source>这项整改已经延期一次，不能再延。</source>
        <translation>The term of this item was extended once and cannot be extended again.</translation>
    </message>
    <message>
        <source>整改期限 %1 已过，期限届满以前才能申请延期。</source>
        <translation>The term ended on %1; an extension must be asked for before.</translation>
    </message>
    <message>
        <source>延期应当在原期限 %1 之后，最迟到 %2。</source>
        <translation>The new day must come after %1 and not later than %2.</translation>
    </message>
    <message>
        <source>报请验收至少要有一件佐证。</source>
        <translation>An item is reported for acceptance with at least one proof.</translation>
    </message>
    <message>
        <source>佐证“%1”在别的整改事项里用过，请说明理由。</source>
        <translation>The proof “%1” was used for another item; explain why.</translation>
    </message>
    <message>
        <source>”“</source>
        <translation>”, “</translation>
    </message>
    <message>
        <source>请写明整改措施。</source>
        <translation>State the measures.</translation>
    </message>
    <message>
        <source>本案不是以整改合格结案，不能因反弹恢复整改。</source>
        <translation>This case did not end with its rectification, so it does not go back to it.</translation>
    </message>
    <message>
        <source>还有整改事项没有销号，不能结案。</source>
        <translation>A rectification item is still open, so the case cannot be closed.</translation>
    </message>
    <message>
        <source>%1缺少必备要素：%2。</source>
        <translation>The %1 lacks what it must contain: %2.</translation>
    </message>
    <message>
        <source>%1没有写明主送对象。</source>
        <translation>The %1 does not say whom it is addressed to.</translation>
    </message>
    <message>
        <source>还没有起草%1。</source>
        <translation>The %1 is not drafted yet.</translation>
    </message>
    <message>
        <source>%1还没有送审。</source>
        <translation>The %1 is not submitted yet.</translation>
    </message>
    <message>
        <source>文书内容与送审时不一致，请退回重新送审。</source>
        <translation>The letter is not what was submitted; return it and submit it again.</translation>
    </message>
    <message>
        <source>请填写文书。</source>
        <translation>Fill in the letter.</translation>
    </message>
    <message>
        <source>本案已有一份%1在办。</source>
        <translation>Another %1 of this case is on its way.</translation>
    </message>
    <message>
        <source>警示文书已经签发，不能另行起草；要变更的，按复核、撤销程序办理。</source>
        <translation>The warning letter is signed and no other is drafted; to change it, use review or revocation.</translation>
    </message>
    <message>
        <source>本案拟给予的是%1，应当起草%2。</source>
        <translation>The case proposes %1, so the letter is a %2.</translation>
    </message>
    <message>
        <source>%1随案件一并送审。</source>
        <translation>The %1 is submitted together with its case.</translation>
    </message>
    <message>
        <source>%1随案件逐级审批。</source>
        <translation>The %1 is approved together with its case.</translation>
    </message>
    <message>
        <source>%1由最后一级审批人批准。</source>
        <translation>The %1 is approved by whoever gives the last approval.</translation>
    </message>
    <message>
        <source>文书由最后一级审批人签发。</source>
        <translation>A letter is signed by whoever gave the last approval.</translation>
    </message>
    <message>
        <source>请填写送达安排。</source>
        <translation>Fill in how the letter is served.</translation>
    </message>
    <message>
        <source>送达应当由两名送达人办理。</source>
        <translation>A letter is served by two persons.</translation>
    </message>
    <message>
        <source>请写明受送达人。</source>
        <translation>Say who receives the letter.</translation>
    </message>
    <message>
        <source>文书签发以后才能送达。</source>
        <translation>Only a signed letter is served.</translation>
    </message>
    <message>
        <source>这份文书的送达已经安排，请先登记结果。</source>
        <translation>The service of this letter is arranged already; enter its result first.</translation>
    </message>
    <message>
        <source>撤销警示应当先签发撤销决定书或者复核决定书。</source>
        <translation>A warning is revoked after the decision on it is signed.</translation>
    </message>
    <message>
        <source>请登记送达回证：谁在何时签收。</source>
        <translation>Enter the receipt: who received the letter, and when.</translation>
    </message>
    <message>
        <source>留置送达应当写明见证人。</source>
        <translation>Where a letter is left behind, name the witness.</translation>
    </message>
    <message>
        <source>本案没有仍然有效的警示文书。</source>
        <translation>No warning letter of this case is in force.</translation>
    </message>
    <message>
        <source>“%1”所指的内容不在本案之内。</source>
        <translation>What “%1” refers to is not part of this case.</translation>
    </message>
    <message>
        <source>现在是“%1”，不能办理“%2”。</source>
        <translation>It is “%1” now, where “%2” is not possible.</translation>
    </message>
    <message>
        <source>案件涉及 Ⅳ 级事实，还没有答复是否移送线索。</source>
        <translation>The case involves a fact of grade Ⅳ, and whether its clue is to be referred has not been answered.</translation>
    </message>
    <message>
        <source>案件涉及 Ⅳ 级事实，研判时决定移送线索，不能以警示代替。请先办理“移送线索”。</source>
        <translation>The case involves a fact of grade Ⅳ that was decided to be a clue; a warning cannot take the place of a referral. Refer the clue first.</translation>
    </message>
    <message>
        <source>送达人、谈话人当中有应当回避的人。</source>
        <translation>Among those who serve or talk is somebody who is recused.</translation>
    </message>
    <message>
        <source>整改期限现在停止计算，恢复计算以后才能申请延期。</source>
        <translation>The term of rectification stands still now; it can be extended once it runs again.</translation>
    </message>
    <message>
        <source>%1正在复核本案，不能办理其他事项。</source>
        <translation>%1 reviews this case and can take no other step in it.</translation>
    </message>
</context>
<context>
    <name>CaseInvariants</name>
    <message>
        <source>两名承办人是同一人。</source>
        <translation>Both handlers are the same person.</translation>
    </message>
    <message>
        <source>结案方式与案件状态不符。</source>
        <translation>The outcome does not match the state of the case.</translation>
    </message>
    <message>
        <source>已结案件仍标为中止。</source>
        <translation>A closed case is still marked as suspended.</translation>
    </message>
    <message>
        <source>中止没有原因。</source>
        <translation>The suspension has no cause.</translation>
    </message>
    <message>
        <source>待送达的案件没有已签发的文书。</source>
        <translation>A case that waits for service has no signed letter.</translation>
    </message>
    <message>
        <source>整改中的案件没有已送达的文书。</source>
        <translation>A case under rectification has no served letter.</translation>
    </message>
    <message>
        <source>已撤销的案件还有有效的警示文书。</source>
        <translation>A revoked case still has a warning letter in force.</translation>
    </message>
    <message>
        <source>整改合格结案，却有未销号的整改事项。</source>
        <translation>The case was closed as rectified with an open item.</translation>
    </message>
    <message>
        <source>橙色、红色案件没有谈话记录就已结案。</source>
        <translation>An orange or red case was closed without a talk.</translation>
    </message>
    <message>
        <source>承办人审批了自己承办的案件。</source>
        <translation>A handler approved his own case.</translation>
    </message>
    <message>
        <source>同一人审批了两级。</source>
        <translation>One person gave two approvals.</translation>
    </message>
    <message>
        <source>橙色、红色警示在申辩办结以前就已审批。</source>
        <translation>An orange or red warning was approved before its hearing ended.</translation>
    </message>
    <message>
        <source>送审以后的文书内容被改动。</source>
        <translation>A letter was changed after it was submitted.</translation>
    </message>
    <message>
        <source>已签发的文书没有文号。</source>
        <translation>A signed letter has no number.</translation>
    </message>
    <message>
        <source>已签发的文书缺少必备要素。</source>
        <translation>A signed letter lacks what it must contain.</translation>
    </message>
    <message>
        <source>已签发的文书没有签发人。</source>
        <translation>A signed letter has no signer.</translation>
    </message>
    <message>
        <source>签发人没有审批过这份文书。</source>
        <translation>The signer did not approve the letter.</translation>
    </message>
    <message>
        <source>已送达的文书没有送达回证。</source>
        <translation>A served letter has no receipt.</translation>
    </message>
    <message>
        <source>两份文书的文号相同。</source>
        <translation>Two letters have the same number.</translation>
    </message>
    <message>
        <source>两名送达人是同一人。</source>
        <translation>Both servers are the same person.</translation>
    </message>
    <message>
        <source>已签收的送达没有回证。</source>
        <translation>A receipted service has no receipt.</translation>
    </message>
    <message>
        <source>留置送达没有见证人。</source>
        <translation>A letter left behind has no witness.</translation>
    </message>
    <message>
        <source>整改事项由责任人或者承办人自己验收。</source>
        <translation>An item was accepted by its owner or by a handler.</translation>
    </message>
    <message>
        <source>已销号的整改事项没有佐证。</source>
        <translation>A closed item has no proof.</translation>
    </message>
    <message>
        <source>已下达的整改事项没有期限。</source>
        <translation>An issued item has no due day.</translation>
    </message>
    <message>
        <source>复核决定没有复核人和决定人两个人。</source>
        <translation>A review was not decided by two persons.</translation>
    </message>
    <message>
        <source>复核人或者决定人参与过本案。</source>
        <translation>Whoever reviewed or decided had taken part in the case.</translation>
    </message>
    <message>
        <source>办案步骤的序号不连续。</source>
        <translation>The steps of the case are not numbered without gaps.</translation>
    </message>
    <message>
        <source>复核加重了警示。</source>
        <translation>A review made the warning heavier.</translation>
    </message>
    <message>
        <source>同时有两份有效的警示文书。</source>
        <translation>Two warning letters are in force at once.</translation>
    </message>
</context>
<context>
    <name>Casework</name>
    <message>
        <source>案件的研判决定缺失，请运行体检并从备份恢复。</source>
        <translation>The decision this case came of is missing; run doctor and restore from a backup.</translation>
    </message>
    <message>
        <source>这个案件在本机已找不到。</source>
        <translation>This case is no longer found on this computer.</translation>
    </message>
    <message>
        <source>一份文书或者一处文字最多 %1 字，请精简，其余作附件。</source>
        <translation>A letter or a single text has at most %1 characters; shorten it and attach the rest.</translation>
    </message>
    <message>
        <source>姓名最多 %1 字。</source>
        <translation>A name has at most %1 characters.</translation>
    </message>
    <message>
        <source>%1还没有模板。</source>
        <translation>There is no template for the %1 yet.</translation>
    </message>
    <message>
        <source>本案没有这份文书。</source>
        <translation>This case has no such letter.</translation>
    </message>
    <message>
        <source>%1 · 中止计时</source>
        <translation>%1 · suspended</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>暂按 %1</source>
        <translation>%1, provisional</translation>
    </message>
    <message>
        <source>没有在走的期限</source>
        <translation>No deadline runs</translation>
    </message>
    <message>
        <source>还没有办理</source>
        <translation>Nothing was done yet</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>已逾期 %1 %2</source>
        <translation>%1 %2 overdue</translation>
    </message>
    <message>
        <source>还剩 %1 %2</source>
        <translation>%1 %2 left</translation>
    </message>
    <message>
        <source>导出文书要写明理由。</source>
        <translation>State a reason to export a letter.</translation>
    </message>
    <message>
        <source>理由最多 %1 个字。</source>
        <translation>A reason may have at most %1 characters.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 · 由%2提交</source>
        <translation>%1 · handed in by %2</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>整改事项 %1</source>
        <translation>Rectification item %1</translation>
    </message>
    <message>
        <source>中止计时</source>
        <translation>clock stopped</translation>
    </message>
    <message>
        <source>这一年的放假安排还没有确认，暂按此日</source>
        <translation>The holidays of that year are not confirmed yet; this day is provisional</translation>
    </message>
    <message>
        <source>立案</source>
        <translation>Case opened</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>承办人</source>
        <translation>Handler</translation>
    </message>
    <message>
        <source>参与办理</source>
        <translation>Took part</translation>
    </message>
    <message>
        <source>审批顺序</source>
        <translation>Approval chain</translation>
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
        <translation>No standards were in force yet on %1.</translation>
    </message>
    <message>
        <source>施行中</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>将施行</source>
        <translation>Future</translation>
    </message>
    <message>
        <source>已被取代</source>
        <translation>Superseded</translation>
    </message>
</context>
<context>
    <name>CatalogueCheck</name>
    <message>
        <source>格式标识应当是 sizao.catalogue/1</source>
        <translation>the format mark must be sizao.catalogue/1</translation>
    </message>
    <message>
        <source>止日早于施行日</source>
        <translation>the last day is before the first day</translation>
    </message>
    <message>
        <source>“%1”应当是日期，如 2026-03-05</source>
        <translation>&quot;%1&quot; must be a date such as 2026-03-05</translation>
    </message>
    <message>
        <source>“%1”写了两次，同一天只能有一个版本施行</source>
        <translation>&quot;%1&quot; is there twice; only one version can be in force on a day</translation>
    </message>
    <message>
        <source>没有%1“%2”</source>
        <translation>there is no %1 &quot;%2&quot;</translation>
    </message>
    <message>
        <source>等级应当是Ⅰ至Ⅳ四个</source>
        <translation>there must be the four grades Ⅰ to Ⅳ</translation>
    </message>
    <message>
        <source>等级应当从Ⅰ到Ⅳ依次排列</source>
        <translation>grades must be listed in order from Ⅰ to Ⅳ</translation>
    </message>
    <message>
        <source>等级越高，分值不得越低</source>
        <translation>a higher grade must not have fewer points</translation>
    </message>
    <message>
        <source>等级越高，单项指标封顶值不得越低</source>
        <translation>a higher grade must not have a lower cap per indicator</translation>
    </message>
    <message>
        <source>应当是 %1 档</source>
        <translation>there must be %1 levels</translation>
    </message>
    <message>
        <source>档次应当从 1 起依次排列</source>
        <translation>levels must be listed in order from 1</translation>
    </message>
    <message>
        <source>档次越高，系数不得越低</source>
        <translation>a higher level must not have a lower factor</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>indicator</translation>
    </message>
    <message>
        <source>没有类别“%1”</source>
        <translation>there is no category &quot;%1&quot;</translation>
    </message>
    <message>
        <source>没有封顶组或者类别“%1”</source>
        <translation>there is no cap group or category &quot;%1&quot;</translation>
    </message>
    <message>
        <source>对象</source>
        <translation>subject</translation>
    </message>
    <message>
        <source>渠道</source>
        <translation>channel</translation>
    </message>
    <message>
        <source>没有量表“%1”，本清单的量表是“%2”</source>
        <translation>there is no scale &quot;%1&quot;; the scale of this list is &quot;%2&quot;</translation>
    </message>
    <message>
        <source>权重写在各预警模型的 indicators 里</source>
        <translation>weights stand in the indicators of each warning model</translation>
    </message>
    <message>
        <source>至少要有一档</source>
        <translation>at least one level is needed</translation>
    </message>
    <message>
        <source>档次应当依次升高</source>
        <translation>levels must rise</translation>
    </message>
    <message>
        <source>档次越高，起点应当越高</source>
        <translation>a higher level must begin higher</translation>
    </message>
    <message>
        <source>档次越高，界限应当越低</source>
        <translation>a higher level must have a lower limit</translation>
    </message>
    <message>
        <source>没有预警模型“%1”</source>
        <translation>there is no warning model &quot;%1&quot;</translation>
    </message>
    <message>
        <source>没有指标或者没有预警模型</source>
        <translation>there are no indicators or no warning models</translation>
    </message>
    <message>
        <source>各预警模型的再犯系数应当一致</source>
        <translation>all warning models must have the same repeat factor</translation>
    </message>
    <message>
        <source>没有指标“%1”</source>
        <translation>there is no indicator &quot;%1&quot;</translation>
    </message>
    <message>
        <source>指标“%1”在本模型里写了两次</source>
        <translation>indicator &quot;%1&quot; is in this model twice</translation>
    </message>
    <message>
        <source>指标“%1”的权重为负</source>
        <translation>the weight of indicator &quot;%1&quot; is negative</translation>
    </message>
    <message>
        <source>指标“%1”的权重应当是 0，或者 10 至 300 的整数（百分之几）</source>
        <translation>the weight of indicator &quot;%1&quot; must be 0 or a whole number from 10 to 300 (per cent)</translation>
    </message>
    <message>
        <source>Ⅰ级单项指标封顶</source>
        <translation>cap per indicator of grade Ⅰ</translation>
    </message>
    <message>
        <source>Ⅱ级单项指标封顶</source>
        <translation>cap per indicator of grade Ⅱ</translation>
    </message>
    <message>
        <source>Ⅲ级单项指标封顶</source>
        <translation>cap per indicator of grade Ⅲ</translation>
    </message>
    <message>
        <source>没有封顶组“%1”</source>
        <translation>there is no cap group &quot;%1&quot;</translation>
    </message>
    <message>
        <source>封顶组 %1</source>
        <translation>cap group %1</translation>
    </message>
    <message>
        <source>黄线应当大于零</source>
        <translation>the yellow line must be above zero</translation>
    </message>
    <message>
        <source>黄、橙、红三条预警线应当依次升高</source>
        <translation>the yellow, orange and red lines must rise</translation>
    </message>
    <message>
        <source>%1（%2 分）没有低于这条预警线</source>
        <translation>%1 (%2 points) is not below this line</translation>
    </message>
    <message>
        <source>缺少现行的“%1”，版本之间不得有空档；不再使用的，权重写 0</source>
        <translation>&quot;%1&quot;, which is in force, is missing; versions may leave no gap. What is no longer used gets the weight 0</translation>
    </message>
    <message>
        <source>清单代码应当与现行的“%1”相同</source>
        <translation>the code of the list must be that in force, &quot;%1&quot;</translation>
    </message>
    <message>
        <source>监督渠道不随清单改版，应当与现行的一致</source>
        <translation>channels are not changed with the list and must be those in force</translation>
    </message>
    <message>
        <source>“%1”应当是列表 […]</source>
        <translation>&quot;%1&quot; must be a list […]</translation>
    </message>
    <message>
        <source>缺少“%1”</source>
        <translation>&quot;%1&quot; is missing</translation>
    </message>
    <message>
        <source>“%1”应当填写文字</source>
        <translation>&quot;%1&quot; must hold a text</translation>
    </message>
    <message>
        <source>“%1”应当是数字，最多三位小数</source>
        <translation>&quot;%1&quot; must be a number with at most three decimals</translation>
    </message>
    <message>
        <source>“%1”不得为负</source>
        <translation>&quot;%1&quot; must not be negative</translation>
    </message>
    <message>
        <source>“%1”应当是 %2 至 %3 的整数</source>
        <translation>&quot;%1&quot; must be a whole number from %2 to %3</translation>
    </message>
    <message>
        <source>“%1”的“%2”不认识</source>
        <translation>&quot;%2&quot; is not known as &quot;%1&quot;</translation>
    </message>
    <message>
        <source>“%1”应当是 true 或者 false</source>
        <translation>&quot;%1&quot; should be true or false</translation>
    </message>
    <message>
        <source>期限“%1”写了两次</source>
        <translation>the deadline &quot;%1&quot; stands twice</translation>
    </message>
</context>
<context>
    <name>CatalogueCompare</name>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>表述</source>
        <translation>Wording</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>对象</source>
        <translation>subject</translation>
    </message>
    <message>
        <source>等级</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>分值</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>基准档次</source>
        <translation>Usual level</translation>
    </message>
    <message>
        <source>计次方式</source>
        <translation>Counted per</translation>
    </message>
    <message>
        <source>封顶组</source>
        <translation>Cap group</translation>
    </message>
    <message>
        <source>封顶分值</source>
        <translation>Cap</translation>
    </message>
    <message>
        <source>单项指标封顶</source>
        <translation>Cap per indicator</translation>
    </message>
    <message>
        <source>监督渠道</source>
        <translation>Channels</translation>
    </message>
    <message>
        <source>计量</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>量什么</source>
        <translation>What is measured</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>数据来源</source>
        <translation>Data source</translation>
    </message>
    <message>
        <source>另计情形</source>
        <translation>Also counted</translation>
    </message>
    <message>
        <source>起点</source>
        <translation>From</translation>
    </message>
    <message>
        <source>低于</source>
        <translation>Below</translation>
    </message>
    <message>
        <source>取证要求</source>
        <translation>Evidence required</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>处理</source>
        <translation>Response</translation>
    </message>
    <message>
        <source>含义</source>
        <translation>Meaning</translation>
    </message>
    <message>
        <source>量表</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>权重</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>直接触发</source>
        <translation>Direct tier</translation>
    </message>
    <message>
        <source>个人</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>本单位自身</source>
        <translation>Unit itself</translation>
    </message>
    <message>
        <source>按人数或件数折算</source>
        <translation>Rate by staff or matters</translation>
    </message>
    <message>
        <source>预警线</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>黄</source>
        <translation>Yellow</translation>
    </message>
    <message>
        <source>橙</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>红</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>计分窗口（天）</source>
        <translation>Scoring window (days)</translation>
    </message>
    <message>
        <source>迟到证据回溯（天）</source>
        <translation>Reach of late records (days)</translation>
    </message>
    <message>
        <source>重新计警回落（%）</source>
        <translation>Re-arm release (%)</translation>
    </message>
    <message>
        <source>再犯</source>
        <translation>Repeat</translation>
    </message>
    <message>
        <source>每次加（%）</source>
        <translation>Step (%)</translation>
    </message>
    <message>
        <source>最高（%）</source>
        <translation>Maximum (%)</translation>
    </message>
    <message>
        <source>回看（天）</source>
        <translation>Look-back (days)</translation>
    </message>
    <message>
        <source>影响程度</source>
        <translation>Influence</translation>
    </message>
    <message>
        <source>轻重缓急</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>系数（%）</source>
        <translation>Factor (%)</translation>
    </message>
    <message>
        <source>清单版本号</source>
        <translation>Version of the list</translation>
    </message>
    <message>
        <source>清单名称</source>
        <translation>Title of the list</translation>
    </message>
    <message>
        <source>规则</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>文书</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>是</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>no</translation>
    </message>
    <message>
        <source>无</source>
        <translation>none</translation>
    </message>
    <message>
        <source>删去</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>New</translation>
    </message>
    <message>
        <source>第 %1 档</source>
        <translation>Level %1</translation>
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
        <translation>The list cannot be used; the standards are unchanged.
%1</translation>
    </message>
    <message>
        <source>工作簿</source>
        <translation>Workbook</translation>
    </message>
</context>
<context>
    <name>CatalogueView</name>
    <message>
        <source>低于 %1 %2</source>
        <translation>below %1 %2</translation>
    </message>
    <message>
        <source>超过 %1 %2</source>
        <translation>more than %1 %2</translation>
    </message>
    <message>
        <source>达到 %1 %2</source>
        <translation>%1 %2 or more</translation>
    </message>
    <message>
        <source>只提示，不计分</source>
        <translation>Reminder only, no points</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>CatalogueWorkbook</name>
    <message>
        <source>工作表“%1”第 %2 行</source>
        <translation>Sheet &quot;%1&quot;, row %2</translation>
    </message>
    <message>
        <source>%1 %2 列</source>
        <translation>%1, column %2</translation>
    </message>
    <message>
        <source>清单文件不能采用，原有标准没有改动。
%1：%2</source>
        <translation>The list cannot be used; the standards are unchanged.
%1: %2</translation>
    </message>
    <message>
        <source>缺少“%1”这一列</source>
        <translation>the column &quot;%1&quot; is missing</translation>
    </message>
    <message>
        <source>没有预警模型“%1”</source>
        <translation>there is no warning model &quot;%1&quot;</translation>
    </message>
    <message>
        <source>没有指标“%1”</source>
        <translation>there is no indicator &quot;%1&quot;</translation>
    </message>
    <message>
        <source>“%1”没有写成：%2。请换一个位置。</source>
        <translation>&quot;%1&quot; was not written: %2. Please choose another place.</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>请选择</source>
        <translation>Please select</translation>
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
        <translation>File</translation>
    </message>
    <message>
        <source>数据文件（NAME.sizao）</source>
        <translation>Vault (NAME.sizao)</translation>
    </message>
    <message>
        <source>口令所在的文件；不写则在终端上输入，输入时不显示</source>
        <translation>File that holds the passphrase; if omitted, type it in the terminal, where it is not shown</translation>
    </message>
    <message>
        <source>结果写成 JSON，供其他程序读取</source>
        <translation>Write the result as JSON for other programs to read</translation>
    </message>
    <message>
        <source>语言</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>zh_CN 或 en；不写则用 zh_CN</source>
        <translation>zh_CN or en; if omitted, zh_CN</translation>
    </message>
    <message>
        <source>成功时不输出说明文字</source>
        <translation>Print no messages on success</translation>
    </message>
    <message>
        <source>显示说明</source>
        <translation>Show help</translation>
    </message>
    <message>
        <source>没有选项 --%1。</source>
        <translation>There is no option --%1.</translation>
    </message>
    <message>
        <source>是否要用 --%1？</source>
        <translation>Did you mean --%1?</translation>
    </message>
    <message>
        <source>选项 --%1 后面不带内容。</source>
        <translation>Option --%1 takes no value.</translation>
    </message>
    <message>
        <source>选项 --%1 后面缺少内容。</source>
        <translation>Option --%1 needs a value.</translation>
    </message>
    <message>
        <source>选项 --%1 只能写一次。</source>
        <translation>Option --%1 can be given only once.</translation>
    </message>
    <message>
        <source>选项 --%1 的“%2”不是日期，请写成 2026-03-05 的样子。</source>
        <translation>Option --%1: &quot;%2&quot; is not a date. Write it like 2026-03-05.</translation>
    </message>
    <message>
        <source>选项 --%1 的“%2”应当是 %3 到 %4 的整数。</source>
        <translation>Option --%1: &quot;%2&quot; should be a whole number from %3 to %4.</translation>
    </message>
    <message>
        <source>选项 --%1 没有“%2”这个取值，可用的有：%3。</source>
        <translation>Option --%1 has no value &quot;%2&quot;. Available: %3.</translation>
    </message>
    <message>
        <source>案号</source>
        <translation>Case number</translation>
    </message>
    <message>
        <source>待编号</source>
        <translation>Not yet numbered</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>对象</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>模型</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>预警级别</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>结案方式</source>
        <translation>Closed as</translation>
    </message>
    <message>
        <source>立案日期</source>
        <translation>Opened on</translation>
    </message>
    <message>
        <source>承办人</source>
        <translation>Handler</translation>
    </message>
    <message>
        <source>提出人</source>
        <translation>Proposer</translation>
    </message>
    <message>
        <source>决定人</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>决定日期</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>是否移送线索</source>
        <translation>Refer a clue</translation>
    </message>
    <message>
        <source>移送或不移送的理由</source>
        <translation>Reason for referring or not</translation>
    </message>
    <message>
        <source>依据单摘要</source>
        <translation>Computation sheet digest</translation>
    </message>
    <message>
        <source>采纳一个信号，立案</source>
        <translation>Adopt a signal and open a case</translation>
    </message>
    <message>
        <source>信号标识</source>
        <translation>Signal ID</translation>
    </message>
    <message>
        <source>3f9a1c --proposer 陈立 --handler 陈立 --handler 吴芳 --reason 经核查属实</source>
        <translation>3f9a1c --proposer &quot;Chen Li&quot; --handler &quot;Chen Li&quot; --handler &quot;Wu Fang&quot; --reason &quot;Substantiated on verification&quot;</translation>
    </message>
    <message>
        <source>已立案：%1</source>
        <translation>Case opened: %1</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>承办人的姓名或编号，写两次，不能是同一人</source>
        <translation>Name or number of a handler; give it twice, for two different people</translation>
    </message>
    <message>
        <source>显示一个案件、立案的决定和依据单</source>
        <translation>Show a case, the decision that opened it and the computation sheet</translation>
    </message>
    <message>
        <source>案号或编号</source>
        <translation>Case number or number</translation>
    </message>
    <message>
        <source>列出预警案件，最近立案的在前</source>
        <translation>List warning cases, most recently opened first</translation>
    </message>
    <message>
        <source>加 --json 时每行一件。</source>
        <translation>With --json, one case per line.</translation>
    </message>
    <message>
        <source>级别</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>还没有案件。</source>
        <translation>There are no cases yet.</translation>
    </message>
    <message>
        <source>新建演示用的数据文件，内容全部虚构</source>
        <translation>Create a demonstration vault; all content is fictitious</translation>
    </message>
    <message>
        <source>整数</source>
        <translation>Integer</translation>
    </message>
    <message>
        <source>换一个数就换一套内容；不写则为 1</source>
        <translation>Another number gives other content; if omitted, 1</translation>
    </message>
    <message>
        <source>同一个数在同一天总是生成同样的内容。
数据文件旁边另有一张练习表，其中有几行写错，可以试着导入。</source>
        <translation>The same number on the same day always gives the same content.
A practice table is placed next to the vault. Some of its rows are wrong, so you can try an import.</translation>
    </message>
    <message>
        <source>已新建演示文件“%1”：单位 %2 个，干部 %3 人，监督信息 %4 条。</source>
        <translation>Demonstration vault &quot;%1&quot; created: units %2, cadres %3, records %4.</translation>
    </message>
    <message>
        <source>练习表：%1</source>
        <translation>Practice table: %1</translation>
    </message>
    <message>
        <source>对一个信号决定不予警示</source>
        <translation>Dismiss a signal</translation>
    </message>
    <message>
        <source>3f9a1c --proposer 陈立 --reason-code TOLERANCE --reason 符合容错情形</source>
        <translation>3f9a1c --proposer &quot;Chen Li&quot; --reason-code TOLERANCE --reason &quot;Tolerance applies&quot;</translation>
    </message>
    <message>
        <source>已记下决定：不予警示。</source>
        <translation>Decision recorded: dismiss.</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>理由类别</source>
        <translation>Category of the reason</translation>
    </message>
    <message>
        <source>正常</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>留意</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>损坏</source>
        <translation>Damaged</translation>
    </message>
    <message>
        <source>检查数据文件是否完好，不改动内容</source>
        <translation>Check that the vault is intact, without changing it</translation>
    </message>
    <message>
        <source>有一处损坏时退出码是 1。</source>
        <translation>The exit code is 1 if anything is damaged.</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>有 %1 处损坏，请用最近的备份恢复。</source>
        <translation>Damage found: %1. Restore from the latest backup.</translation>
    </message>
    <message>
        <source>数据文件完好。</source>
        <translation>The vault is intact.</translation>
    </message>
    <message>
        <source>录入一条监督信息并提交</source>
        <translation>Enter a record and submit it</translation>
    </message>
    <message>
        <source>--person、--unit、--unknown-subject 三者写一个。单位按事发日的任职情况自动确定。
有一项不合要求就什么也不保存。</source>
        <translation>Give one of --person, --unit and --unknown-subject. The unit is set from the post held on the day it occurred.
If anything fails the requirements, nothing is saved.</translation>
    </message>
    <message>
        <source>--person G0123 --occurred 2026-03-05 --channel C01 --indicator YL03 --level 1 --facts 上班时间浏览购物网站</source>
        <translation>--person G0123 --occurred 2026-03-05 --channel C01 --indicator YL03 --level 1 --facts &quot;Browsed shopping sites during working hours&quot;</translation>
    </message>
    <message>
        <source>已提交，编号 %1。</source>
        <translation>Submitted, number %1.</translation>
    </message>
    <message>
        <source>工号</source>
        <translation>Staff number</translation>
    </message>
    <message>
        <source>对象是干部</source>
        <translation>The subject is a cadre</translation>
    </message>
    <message>
        <source>对象是单位：代码、全称或简称</source>
        <translation>The subject is a unit: code, full name or short name</translation>
    </message>
    <message>
        <source>对象不明</source>
        <translation>Unknown subject</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>事发日；持续的写最后一天</source>
        <translation>Occurred on; if it lasted, the last day</translation>
    </message>
    <message>
        <source>发现日；不写则为今天</source>
        <translation>Found on; if omitted, today</translation>
    </message>
    <message>
        <source>代码</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>渠道，如 C01</source>
        <translation>Channel, such as C01</translation>
    </message>
    <message>
        <source>来源自己的编号</source>
        <translation>The source&apos;s own number</translation>
    </message>
    <message>
        <source>指标，如 YL03</source>
        <translation>Indicator, such as YL03</translation>
    </message>
    <message>
        <source>档次</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>指标的第几档</source>
        <translation>Which level of the indicator</translation>
    </message>
    <message>
        <source>1–4</source>
        <translation>1–4</translation>
    </message>
    <message>
        <source>影响程度；不写则为 1</source>
        <translation>Influence; if omitted, 1</translation>
    </message>
    <message>
        <source>1–3</source>
        <translation>1–3</translation>
    </message>
    <message>
        <source>轻重缓急；不写则为 1</source>
        <translation>Urgency; if omitted, 1</translation>
    </message>
    <message>
        <source>文字</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>事实：时间、地点、行为、后果</source>
        <translation>Facts: time, place, conduct, consequences</translation>
    </message>
    <message>
        <source>选定这一档所依据的原话</source>
        <translation>The exact words this level is based on</translation>
    </message>
    <message>
        <source>--person、--unit、--unknown-subject 要写一个，只写一个。</source>
        <translation>Give one of --person, --unit and --unknown-subject, and only one.</translation>
    </message>
    <message>
        <source>显示一个信号的依据单</source>
        <translation>Show the computation sheet of a signal</translation>
    </message>
    <message>
        <source>按这天结束时的情况计算；不写则为今天</source>
        <translation>Compute as at the end of this day; if omitted, today</translation>
    </message>
    <message>
        <source>标识写前几位即可，至少 6 位。已决定的信号显示当时固定下来的依据单。
--json 的输出可以存成文件，用 sizaoctl recompute 重新计算。</source>
        <translation>The first few characters of the ID are enough, at least 6. A decided signal shows the computation sheet fixed at that time.
The --json output can be saved to a file and computed again with sizaoctl recompute.</translation>
    </message>
    <message>
        <source>决定</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>%1：%2 行，接收 %3，退回 %4，已有 %5，用时 %6 秒。</source>
        <translation>%1: rows %2, accepted %3, rejected %4, unchanged %5, time %6 s.</translation>
    </message>
    <message>
        <source>  退回 %1 行：%2</source>
        <translation>  Rejected %1: %2</translation>
    </message>
    <message>
        <source>  退回的行在：%1</source>
        <translation>  Rejected rows are in: %1</translation>
    </message>
    <message>
        <source>导入表格：监督信息、干部或单位</source>
        <translation>Import tables: records, cadres or units</translation>
    </message>
    <message>
        <source>表格…</source>
        <translation>Table…</translation>
    </message>
    <message>
        <source>对照方案；不写则按表头查找</source>
        <translation>Mapping profile; if omitted, found by the table header</translation>
    </message>
    <message>
        <source>渠道，如 C02；不写则用对照方案里的</source>
        <translation>Channel, such as C02; if omitted, the one in the mapping profile</translation>
    </message>
    <message>
        <source>退回的行写到这里，只能用于一张表格；不写则在表格旁边</source>
        <translation>Write rejected rows here, for one table only; if omitted, next to the table</translation>
    </message>
    <message>
        <source>每存好一批，在标准错误上写一行 saved N</source>
        <translation>After each saved batch, write a line saved N to standard error</translation>
    </message>
    <message>
        <source>表格可以是 csv 或 xlsx，多张依次导入。有的行被退回不算失败，退出码仍是 0；
有表格读不了时退出码是 1，其余表格照常导入。
saved N 的 N 是本次已经存好的行数，断电也不会丢。重复导入同一张表不会重复计入。
按 Ctrl+C 停止：已存好的保留，再次导入时接着做，退出码是 1。</source>
        <translation>Tables can be csv or xlsx; several are imported in turn. Rejected rows are not a failure, and the exit code is still 0;
if a table cannot be read, the exit code is 1 and the other tables are still imported.
The N in saved N is the number of rows saved so far in this run; they survive a power failure. Importing the same table again does not count anything twice.
Press Ctrl+C to stop: saved rows are kept, the next import continues from there, and the exit code is 1.</translation>
    </message>
    <message>
        <source>--mapping 考勤.json 考勤1月.csv 考勤2月.xlsx</source>
        <translation>--mapping attendance.json attendance-01.csv attendance-02.xlsx</translation>
    </message>
    <message>
        <source>--error-file 只能用于一张表格。</source>
        <translation>--error-file can be used with one table only.</translation>
    </message>
    <message>
        <source>已停止。存好的 %1 行保留，再次导入时接着做。</source>
        <translation>Stopped. The %1 saved rows are kept; the next import continues from there.</translation>
    </message>
    <message>
        <source>有 %1 张表格没有读成，原因见上。</source>
        <translation>Tables that could not be read: %1. See above for the reasons.</translation>
    </message>
    <message>
        <source>新建数据文件，装入自带的负面清单</source>
        <translation>Create a vault with the built-in negative list</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>本单位名称</source>
        <translation>Name of this organisation</translation>
    </message>
    <message>
        <source>字头</source>
        <translation>Prefix</translation>
    </message>
    <message>
        <source>案号、文号开头的机关代字，如 云纪</source>
        <translation>Agency word that starts case and document numbers, such as YJ</translation>
    </message>
    <message>
        <source>姓名[:角色,角色]</source>
        <translation>Name[:role,role]</translation>
    </message>
    <message>
        <source>用口令开启文件的人；不写角色则为 SECTION_HEAD,HANDLER</source>
        <translation>The person who opens the vault with the passphrase; if no role is given, SECTION_HEAD,HANDLER</translation>
    </message>
    <message>
        <source>其他用户；不写角色则为 HANDLER</source>
        <translation>Other users; if no role is given, HANDLER</translation>
    </message>
    <message>
        <source>负面清单从哪一天起适用；不写则为上一年 1 月 1 日</source>
        <translation>First day on which the negative list applies; if omitted, 1 January of last year</translation>
    </message>
    <message>
        <source>口令至少 14 个字符或 6 个词。忘记口令就打不开文件。
早于适用日的事实不计分；要导入更早的资料，请把 --standards-from 提前。
文件已经存在时不会覆盖。</source>
        <translation>The passphrase needs at least 14 characters or 6 words. Without the passphrase the vault cannot be opened.
Facts before the first day do not score; to import older material, set --standards-from to an earlier date.
An existing file is not overwritten.</translation>
    </message>
    <message>
        <source>--organisation 云江区纪委监委 --agency-word 云纪 --user 周敏 --officer 陈立:HANDLER</source>
        <translation>--organisation &quot;Yunjiang District Commission&quot; --agency-word YJ --user &quot;Zhou Min&quot; --officer &quot;Chen Li:HANDLER&quot;</translation>
    </message>
    <message>
        <source>已新建“%1”，负面清单自 %2 起适用，登记用户 %3 人。</source>
        <translation>&quot;%1&quot; created; the negative list applies from %2; users registered: %3.</translation>
    </message>
    <message>
        <source>列出用户，或登记一位用户</source>
        <translation>List the users, or register a user</translation>
    </message>
    <message>
        <source>登记这位用户，然后列出全部</source>
        <translation>Register this user, then list all</translation>
    </message>
    <message>
        <source>角色</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>新用户的角色，与 --add 同用</source>
        <translation>Role of the new user, used with --add</translation>
    </message>
    <message>
        <source>安全审计员不能兼任其他角色，系统管理员、安全保密管理员不能兼任业务角色。</source>
        <translation>An auditor can hold no other role. A system administrator or security administrator can hold no business role.</translation>
    </message>
    <message>
        <source>--add 陈立 --role HANDLER</source>
        <translation>--add &quot;Chen Li&quot; --role HANDLER</translation>
    </message>
    <message>
        <source>--add 与 --role 要一起写。</source>
        <translation>Give --add and --role together.</translation>
    </message>
    <message>
        <source>查找干部</source>
        <translation>Find cadres</translation>
    </message>
    <message>
        <source>[文字]</source>
        <translation>[Text]</translation>
    </message>
    <message>
        <source>人数</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>最多列出多少人；不写则为 50，最多 200</source>
        <translation>List at most this many people; if omitted, 50; at most 200</translation>
    </message>
    <message>
        <source>文字是姓名、拼音、拼音首字母或工号的开头；不写则从头列起。按拼音排序。</source>
        <translation>The text is the start of a name, its pinyin, its pinyin initials or a staff number; if omitted, the list starts at the beginning. Sorted by pinyin.</translation>
    </message>
    <message>
        <source>职务</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>没有找到。</source>
        <translation>Nothing found.</translation>
    </message>
    <message>
        <source>试读表格的前几行，不写入</source>
        <translation>Try reading the first rows of a table, without writing</translation>
    </message>
    <message>
        <source>表格</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>表格可以是 csv 或 xlsx。对照方案用不上时说明原因，退出码是 1。</source>
        <translation>The table can be csv or xlsx. If the mapping profile does not fit, the reason is given and the exit code is 1.</translation>
    </message>
    <message>
        <source>--mapping 考勤.json 考勤.csv</source>
        <translation>--mapping attendance.json attendance.csv</translation>
    </message>
    <message>
        <source>行</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>对照方案</source>
        <translation>Mapping profile</translation>
    </message>
    <message>
        <source>渠道</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>工作表</source>
        <translation>Worksheet</translation>
    </message>
    <message>
        <source>缺少的列</source>
        <translation>Missing columns</translation>
    </message>
    <message>
        <source>看过的行里可以接收 %1 行，退回 %2 行。</source>
        <translation>Of the rows read, %1 can be accepted and %2 rejected.</translation>
    </message>
    <message>
        <source>只凭一张依据单重新计算，看结果是否一致</source>
        <translation>Recompute from a computation sheet alone and see whether the result matches</translation>
    </message>
    <message>
        <source>依据单.json</source>
        <translation>sheet.json</translation>
    </message>
    <message>
        <source>不需要数据文件。摘要不符或有一个数算出来不同，退出码是 1，并说明是哪一个。</source>
        <translation>No vault is needed. If the digest or any number differs, the exit code is 1 and the difference is named.</translation>
    </message>
    <message>
        <source>一致：%1 条事实，总分 %2，%3。摘要 %4</source>
        <translation>Match: facts %1, total score %2, %3. Digest %4</translation>
    </message>
    <message>
        <source>显示一条监督信息及其核实情况</source>
        <translation>Show a record and its verification</translation>
    </message>
    <message>
        <source>列出监督信息，最近发现的在前</source>
        <translation>List records, most recently found first</translation>
    </message>
    <message>
        <source>只列这些状态</source>
        <translation>Only these states</translation>
    </message>
    <message>
        <source>只列这个渠道，如 C02</source>
        <translation>Only this channel, such as C02</translation>
    </message>
    <message>
        <source>只列这项指标，如 YL03</source>
        <translation>Only this indicator, such as YL03</translation>
    </message>
    <message>
        <source>只列这名干部的</source>
        <translation>Only this cadre</translation>
    </message>
    <message>
        <source>只列这个单位的：单位本身和当时在那里的干部</source>
        <translation>Only this unit: the unit itself and the cadres there at the time</translation>
    </message>
    <message>
        <source>只列对象不明的</source>
        <translation>Only unknown subjects</translation>
    </message>
    <message>
        <source>发现日从这天起</source>
        <translation>Found on this day or later</translation>
    </message>
    <message>
        <source>发现日到这天止，含这天</source>
        <translation>Found up to and including this day</translation>
    </message>
    <message>
        <source>条数</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>最多列出多少条；不写则为 50，0 为全部</source>
        <translation>List at most this many records; if omitted, 50; 0 means all</translation>
    </message>
    <message>
        <source>位置</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>从这一条之后列起，位置见 --json 的 key</source>
        <translation>Start after this record; for the position, see key in --json</translation>
    </message>
    <message>
        <source>加 --json 时每行一条。</source>
        <translation>With --json, one record per line.</translation>
    </message>
    <message>
        <source>--state SUBMITTED --from 2026-01-01 --limit 0</source>
        <translation>--state SUBMITTED --from 2026-01-01 --limit 0</translation>
    </message>
    <message>
        <source>--after 的“%1”不是 --json 给出的 key。</source>
        <translation>--after: &quot;%1&quot; is not a key given by --json.</translation>
    </message>
    <message>
        <source>发现日</source>
        <translation>Found on</translation>
    </message>
    <message>
        <source>事发日</source>
        <translation>Occurred on</translation>
    </message>
    <message>
        <source>当时单位</source>
        <translation>Unit at the time</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>等级</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>没有符合条件的监督信息。</source>
        <translation>No records match.</translation>
    </message>
    <message>
        <source>已列出 %1 条。继续：--after %2</source>
        <translation>Records listed: %1. To continue: --after %2</translation>
    </message>
    <message>
        <source>列出预警信号，级别和分数高的在前</source>
        <translation>List warning signals, highest tier and score first</translation>
    </message>
    <message>
        <source>只列这些级别</source>
        <translation>Only these tiers</translation>
    </message>
    <message>
        <source>只列这个模型，如 M-ZF</source>
        <translation>Only this model, such as M-ZF</translation>
    </message>
    <message>
        <source>也列已决定的和已并入的，不只待研判的</source>
        <translation>Also list decided and merged signals, not only those awaiting decision</translation>
    </message>
    <message>
        <source>标识</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>分数</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>信号日</source>
        <translation>Signal date</translation>
    </message>
    <message>
        <source>事实</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>没有符合条件的信号。</source>
        <translation>No signals match.</translation>
    </message>
    <message>
        <source>对一条监督信息作出核实结论</source>
        <translation>Record the conclusion of a verification</translation>
    </message>
    <message>
        <source>要两名不同的核实人。不写指标则按上报的指标和档次认定。
已经有结论的不能再核实。</source>
        <translation>Two different verifiers are needed. If no indicator is given, the reported indicator and level are confirmed.
A record that has a conclusion cannot be verified again.</translation>
    </message>
    <message>
        <source>01KB2Q0Z9T3M5V7X9B1D3F5H7J --conclusion VERIFIED --verifier 周敏 --verifier 陈立 --evidence 现场记录</source>
        <translation>01KB2Q0Z9T3M5V7X9B1D3F5H7J --conclusion VERIFIED --verifier &quot;Zhou Min&quot; --verifier &quot;Chen Li&quot; --evidence &quot;On-site notes&quot;</translation>
    </message>
    <message>
        <source>已记下结论：%1。</source>
        <translation>Conclusion recorded: %1.</translation>
    </message>
    <message>
        <source>结论</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>核实结论</source>
        <translation>Conclusion of the verification</translation>
    </message>
    <message>
        <source>核实人的姓名或编号，写两次</source>
        <translation>Name or number of a verifier; give it twice</translation>
    </message>
    <message>
        <source>证据：记录、照片、单据</source>
        <translation>Evidence: records, photos, documents</translation>
    </message>
    <message>
        <source>认定的指标，与 --level 同用</source>
        <translation>Confirmed indicator, used with --level</translation>
    </message>
    <message>
        <source>认定的档次，与 --indicator 同用</source>
        <translation>Confirmed level, used with --indicator</translation>
    </message>
    <message>
        <source>认定的影响程度，与 --indicator 同用；不写则为 1</source>
        <translation>Confirmed influence, used with --indicator; if omitted, 1</translation>
    </message>
    <message>
        <source>认定的轻重缓急，与 --indicator 同用；不写则为 1</source>
        <translation>Confirmed urgency, used with --indicator; if omitted, 1</translation>
    </message>
    <message>
        <source>本人说明，或写 逾期未说明；自动采集的必须写</source>
        <translation>The person&apos;s explanation, or &quot;no explanation in time&quot;; required for automatically collected records</translation>
    </message>
    <message>
        <source>核实日；不写则为今天</source>
        <translation>Verified on; if omitted, today</translation>
    </message>
    <message>
        <source>--%1 要与 --indicator 同用。</source>
        <translation>Use --%1 together with --indicator.</translation>
    </message>
    <message>
        <source>用例验算预警规则：逐项比对预期结果</source>
        <translation>Check the warning rules with test cases: compare each expected result</translation>
    </message>
    <message>
        <source>用例.json</source>
        <translation>cases.json</translation>
    </message>
    <message>
        <source>不需要数据文件。用例的格式是 sizao-worlds/1。有一处不符时退出码是 1。
用到本程序没有的功能的用例会跳过，并列出名称。</source>
        <translation>No vault is needed. The test case format is sizao-worlds/1. If anything differs, the exit code is 1.
Test cases for features this program does not have are skipped and listed by name.</translation>
    </message>
    <message>
        <source>相符 %1 个，不符 %2 个，跳过 %3 个。</source>
        <translation>Passed %1, failed %2, skipped %3.</translation>
    </message>
    <message>
        <source>有用例与预期不符，见上。</source>
        <translation>Some test cases differ from the expected results, see above.</translation>
    </message>
    <message>
        <source>跳过  %1：%2</source>
        <translation>Skip  %1: %2</translation>
    </message>
    <message>
        <source>相符  %1：%2 项</source>
        <translation>Pass  %1: %2 checks</translation>
    </message>
    <message>
        <source>不符  %1</source>
        <translation>Fail  %1</translation>
    </message>
    <message>
        <source>提出人的姓名或编号；决定人是开启文件的人，不能是同一人</source>
        <translation>Name or number of the proposer; the decider is the person who opens the vault, and must be someone else</translation>
    </message>
    <message>
        <source>答复</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>是否移送线索；依据里有 Ⅳ级 事实时必须写</source>
        <translation>Whether to refer a clue; required if the basis has a grade Ⅳ fact</translation>
    </message>
    <message>
        <source>信号标识至少写前 %1 个字符，见 sizaoctl signals。</source>
        <translation>Give at least the first %1 characters of the signal ID, see sizaoctl signals.</translation>
    </message>
    <message>
        <source>（必填）</source>
        <translation>(required)</translation>
    </message>
    <message>
        <source>（可重复）</source>
        <translation>(repeatable)</translation>
    </message>
    <message>
        <source>取值：%1</source>
        <translation>Values: %1</translation>
    </message>
    <message>
        <source>完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>规则不允许，或数据有问题，或找不到所指的内容</source>
        <translation>Not allowed by the rules, a problem in the data, or the item was not found</translation>
    </message>
    <message>
        <source>命令写法有误</source>
        <translation>Wrong command syntax</translation>
    </message>
    <message>
        <source>数据文件打不开：口令不对、正被占用、不是本程序的文件或已损坏</source>
        <translation>The vault cannot be opened: wrong passphrase, in use, not a file of this program, or damaged</translation>
    </message>
    <message>
        <source>显示一个命令的说明</source>
        <translation>Show help for one command</translation>
    </message>
    <message>
        <source>四早监督预警的命令行程序。</source>
        <translation>Command line program for the sizao records and warnings.</translation>
    </message>
    <message>
        <source>用法</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>sizaoctl 命令 --vault 文件 [选项 …]</source>
        <translation>sizaoctl COMMAND --vault FILE [OPTION …]</translation>
    </message>
    <message>
        <source>命令</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>通用选项（写在命令前后都可以）</source>
        <translation>General options (before or after the command)</translation>
    </message>
    <message>
        <source>显示版本</source>
        <translation>Show the version</translation>
    </message>
    <message>
        <source>退出码</source>
        <translation>Exit codes</translation>
    </message>
    <message>
        <source>每个命令的说明：sizaoctl help 命令</source>
        <translation>Help for each command: sizaoctl help COMMAND</translation>
    </message>
    <message>
        <source>选项</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>通用选项</source>
        <translation>General options</translation>
    </message>
    <message>
        <source>加 --json 时的输出</source>
        <translation>Output with --json</translation>
    </message>
    <message>
        <source>示例</source>
        <translation>Examples</translation>
    </message>
    <message>
        <source>第 %1 行</source>
        <translation>Row %1</translation>
    </message>
    <message>
        <source>第 %1 行“%2”</source>
        <translation>Row %1 &quot;%2&quot;</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>提醒</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>找不到数据文件“%1”。请检查位置，或用 sizaoctl init 新建一个。</source>
        <translation>Vault &quot;%1&quot; not found. Check the location, or create one with sizaoctl init.</translation>
    </message>
    <message>
        <source>没有叫“%1”的用户。现有用户：</source>
        <translation>There is no user named &quot;%1&quot;. Existing users:</translation>
    </message>
    <message>
        <source>叫“%1”的用户不止一位，请写编号：</source>
        <translation>More than one user is named &quot;%1&quot;; give the ID:</translation>
    </message>
    <message>
        <source>选项 --%1 要写两次，每次一个人。</source>
        <translation>Give option --%1 twice, one person each time.</translation>
    </message>
    <message>
        <source>没有工号为“%1”的干部。</source>
        <translation>There is no cadre with staff number &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>没有工号为“%1”的干部。相近的有：</source>
        <translation>There is no cadre with staff number &quot;%1&quot;. Similar ones:</translation>
    </message>
    <message>
        <source>没有“%1”这个单位，请写单位代码、全称或简称。</source>
        <translation>There is no unit &quot;%1&quot;; give the unit code, full name or short name.</translation>
    </message>
    <message>
        <source>叫“%1”的单位不止一个，请写代码或编号：</source>
        <translation>More than one unit is named &quot;%1&quot;; give the code or ID:</translation>
    </message>
    <message>
        <source>“%1”不是监督信息的编号，编号是 %2 个字符，见 sizaoctl records。</source>
        <translation>&quot;%1&quot; is not a record ID; an ID has %2 characters, see sizaoctl records.</translation>
    </message>
    <message>
        <source>这一天没有标识以“%1”开头的信号。依据的事实变了，标识也会变，请重新查看 sizaoctl signals。</source>
        <translation>No signal on this day has an identifier starting with &quot;%1&quot;. Identifiers change when the underlying facts change; check sizaoctl signals again.</translation>
    </message>
    <message>
        <source>标识以“%1”开头的信号不止一个，请多写几位：</source>
        <translation>More than one signal has an identifier starting with &quot;%1&quot;; give more characters:</translation>
    </message>
    <message>
        <source>没有案号为“%1”的案件，见 sizaoctl cases。</source>
        <translation>There is no case with number &quot;%1&quot;, see sizaoctl cases.</translation>
    </message>
    <message>
        <source>口令超过 %1 个字节。</source>
        <translation>The passphrase is longer than %1 bytes.</translation>
    </message>
    <message>
        <source>没有输入口令。</source>
        <translation>No passphrase was entered.</translation>
    </message>
    <message>
        <source>这里没有可以输入口令的终端，请用 --passphrase-file 指定口令文件。</source>
        <translation>There is no terminal here for entering the passphrase; name a passphrase file with --passphrase-file.</translation>
    </message>
    <message>
        <source>口令（输入时不显示）：</source>
        <translation>Passphrase (not shown while typing):</translation>
    </message>
    <message>
        <source>再输入一次：</source>
        <translation>Enter it again:</translation>
    </message>
    <message>
        <source>两次输入的口令不一样，什么也没有做。</source>
        <translation>The two passphrases differ; nothing was done.</translation>
    </message>
    <message>
        <source>没有命令“%1”。</source>
        <translation>There is no command &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>全部命令见 sizaoctl --help。</source>
        <translation>For all commands see sizaoctl --help.</translation>
    </message>
    <message>
        <source>是否要用 %1？</source>
        <translation>Did you mean %1?</translation>
    </message>
    <message>
        <source>选项 --language 没有“%1”这个取值，可用的有：zh_CN，en。</source>
        <translation>Option --language has no value &quot;%1&quot;; available: zh_CN, en.</translation>
    </message>
    <message>
        <source>用法：%1</source>
        <translation>Usage: %1</translation>
    </message>
    <message>
        <source>命令后面缺少内容。</source>
        <translation>Something is missing after the command.</translation>
    </message>
    <message>
        <source>多出了“%1”。</source>
        <translation>&quot;%1&quot; is not expected here.</translation>
    </message>
    <message>
        <source>请用 --vault 指明数据文件。</source>
        <translation>Name the vault with --vault.</translation>
    </message>
    <message>
        <source>缺少选项 --%1。</source>
        <translation>Option --%1 is missing.</translation>
    </message>
    <message>
        <source>请写明要做什么，全部命令见 sizaoctl --help。</source>
        <translation>Say what to do; for all commands see sizaoctl --help.</translation>
    </message>
    <message>
        <source>来源所写对象</source>
        <translation>Subject as in source</translation>
    </message>
    <message>
        <source>当时职务</source>
        <translation>Post at the time</translation>
    </message>
    <message>
        <source>来源编号</source>
        <translation>Source number</translation>
    </message>
    <message>
        <source>影响程度</source>
        <translation>Influence</translation>
    </message>
    <message>
        <source>轻重缓急</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>锚定依据</source>
        <translation>Anchor basis</translation>
    </message>
    <message>
        <source>导入的文件</source>
        <translation>Imported file</translation>
    </message>
    <message>
        <source>核实日</source>
        <translation>Verified on</translation>
    </message>
    <message>
        <source>核实人</source>
        <translation>Verifier</translation>
    </message>
    <message>
        <source>认定的指标</source>
        <translation>Indicator found</translation>
    </message>
    <message>
        <source>认定的等级</source>
        <translation>Grade found</translation>
    </message>
    <message>
        <source>证据</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>本人说明</source>
        <translation>The person&apos;s explanation</translation>
    </message>
    <message>
        <source>%1 %2，自 %3 起适用</source>
        <translation>%1 %2, applies from %3</translation>
    </message>
    <message>
        <source>评估日</source>
        <translation>Assessment date</translation>
    </message>
    <message>
        <source>%1，已知到 %2 为止的事实</source>
        <translation>%1, facts known up to %2</translation>
    </message>
    <message>
        <source>%1 天</source>
        <translation>%1 days</translation>
    </message>
    <message>
        <source>分数线</source>
        <translation>Thresholds</translation>
    </message>
    <message>
        <source>黄 %1，橙 %2，红 %3</source>
        <translation>Yellow %1, Orange %2, Red %3</translation>
    </message>
    <message>
        <source>规则版本</source>
        <translation>Rules version</translation>
    </message>
    <message>
        <source>%1（%2 起的版本为 %3 分）</source>
        <translation>%1 (%3 points in the version from %2)</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>天数</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>等级分</source>
        <translation>Grade points</translation>
    </message>
    <message>
        <source>权重</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>影响</source>
        <translation>Influence</translation>
    </message>
    <message>
        <source>缓急</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>影响×缓急</source>
        <translation>Influence×urgency</translation>
    </message>
    <message>
        <source>基础分</source>
        <translation>Base score</translation>
    </message>
    <message>
        <source>此前</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>再犯</source>
        <translation>Repeat</translation>
    </message>
    <message>
        <source>得分</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>计入</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>超限</source>
        <translation>Over limit</translation>
    </message>
    <message>
        <source>封顶</source>
        <translation>Capped</translation>
    </message>
    <message>
        <source>直接级别</source>
        <translation>Direct tier</translation>
    </message>
    <message>
        <source>不再计分日</source>
        <translation>Stops counting</translation>
    </message>
    <message>
        <source>监督信息</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>指标版本</source>
        <translation>Indicator version</translation>
    </message>
    <message>
        <source>没有这条时的分数</source>
        <translation>Score without it</translation>
    </message>
    <message>
        <source>合计</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>上限</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>无</source>
        <translation>None</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>差 %1 分</source>
        <translation>%1 points short</translation>
    </message>
    <message>
        <source>%1 起有事实不再计分，届时为 %2 分，%3</source>
        <translation>From %1 some facts stop counting; then %2 points, %3</translation>
    </message>
    <message>
        <source>总分</source>
        <translation>Total score</translation>
    </message>
    <message>
        <source>按分数和直接规则</source>
        <translation>By score and direct rules</translation>
    </message>
    <message>
        <source>直接规则</source>
        <translation>Direct rules</translation>
    </message>
    <message>
        <source>至少 %1</source>
        <translation>At least %1</translation>
    </message>
    <message>
        <source>适用的规则</source>
        <translation>Rules applied</translation>
    </message>
    <message>
        <source>此前已有级别</source>
        <translation>Earlier tier</translation>
    </message>
    <message>
        <source>不予警示后的起算分</source>
        <translation>Starting score after dismissal</translation>
    </message>
    <message>
        <source>距上一级</source>
        <translation>To next tier</translation>
    </message>
    <message>
        <source>下次减少</source>
        <translation>Next decrease</translation>
    </message>
    <message>
        <source>依据单</source>
        <translation>Computation sheet</translation>
    </message>
    <message>
        <source>一、计分（基础分＝等级分×权重×影响×缓急，得分＝基础分×再犯）</source>
        <translation>1. Scoring (base score = grade points × weight × influence × urgency; score = base score × repeat)</translation>
    </message>
    <message>
        <source>二、事实</source>
        <translation>2. Facts</translation>
    </message>
    <message>
        <source>三、分类合计</source>
        <translation>3. Totals by category</translation>
    </message>
    <message>
        <source>四、不计分的事实</source>
        <translation>4. Facts not scored</translation>
    </message>
    <message>
        <source>读不了“%1”：%2。</source>
        <translation>Cannot read &quot;%1&quot;: %2.</translation>
    </message>
    <message>
        <source>“%1”超过 %2 MB，没有读取。</source>
        <translation>&quot;%1&quot; is larger than %2 MB and was not read.</translation>
    </message>
    <message>
        <source>结果没有写完，请检查输出的位置和磁盘空间。</source>
        <translation>The result was not written completely. Check the output location and the disk space.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>/百</source>
        <translation>/100</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>%1 至 %2 共 %3 人</source>
        <translation>%3 people from %1 to %2</translation>
    </message>
    <message>
        <source>每百件</source>
        <translation>Per 100 matters</translation>
    </message>
    <message>
        <source>每百人</source>
        <translation>Per 100 staff</translation>
    </message>
    <message>
        <source>百人分数线</source>
        <translation>Lines per 100</translation>
    </message>
    <message>
        <source>，未校准</source>
        <translation>, not calibrated</translation>
    </message>
    <message>
        <source>人日</source>
        <translation>Person-days</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>人均计分</source>
        <translation>Rate of the unit</translation>
    </message>
    <message>
        <source>记下一人同意草案</source>
        <translation>Note that one person agrees to a draft</translation>
    </message>
    <message>
        <source>草案</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>同意人，承办部门负责人或者分管领导，不是提出人</source>
        <translation>who agrees: section head or supervising leader, not the proposer</translation>
    </message>
    <message>
        <source>窗口作风专项 --by 郑导</source>
        <translation>&quot;Counter service&quot; --by &quot;Zheng Dao&quot;</translation>
    </message>
    <message>
        <source>比较两天施行的标准，或者草案与它要改的标准</source>
        <translation>Compare the standards of two days, or a draft with what it changes</translation>
    </message>
    <message>
        <source>前一天 后一天</source>
        <translation>BEFORE AFTER</translation>
    </message>
    <message>
        <source>草案的编号或者名称，代替两天</source>
        <translation>id or title of a draft, instead of two days</translation>
    </message>
    <message>
        <source>加 --json 时每行一处不同。</source>
        <translation>With --json one difference a line.</translation>
    </message>
    <message>
        <source>请写两个日期，或者用 --draft 指明草案。</source>
        <translation>Give two dates, or a draft with --draft.</translation>
    </message>
    <message>
        <source>“%1”不是日期，请写成 2026-03-05 的样子。</source>
        <translation>&quot;%1&quot; is not a date; write it like 2026-03-05.</translation>
    </message>
    <message>
        <source>作废一份起草中的草案</source>
        <translation>Discard a draft that is being written</translation>
    </message>
    <message>
        <source>窗口作风专项</source>
        <translation>&quot;Counter service&quot;</translation>
    </message>
    <message>
        <source>显示一份草案：改了什么，还差什么</source>
        <translation>Show a draft: what it changes and what is still missing</translation>
    </message>
    <message>
        <source>列出标准草案，新的在前</source>
        <translation>List the drafts of standards, newest first</translation>
    </message>
    <message>
        <source>加 --json 时每行一份。</source>
        <translation>With --json one draft a line.</translation>
    </message>
    <message>
        <source>修改草案：名称、时间、一个指标或者预警模型</source>
        <translation>Edit a draft: title, days, one indicator or warning model</translation>
    </message>
    <message>
        <source>改回与现行标准一样，就不再算改动。
改动内容之后，原来的回测不再作数。</source>
        <translation>What is set back to the standards in force is no change any more.
After an edit the back-test made before no longer counts.</translation>
    </message>
    <message>
        <source>窗口作风专项 --code YL03 --weight M-ZF=1.5 --grade 2=III</source>
        <translation>&quot;Counter service&quot; --code YL03 --weight M-ZF=1.5 --grade 2=III</translation>
    </message>
    <message>
        <source>要修改的指标或者预警模型</source>
        <translation>the indicator or warning model to edit</translation>
    </message>
    <message>
        <source>指标的名称</source>
        <translation>name of the indicator</translation>
    </message>
    <message>
        <source>取证要求</source>
        <translation>Evidence required</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>模型=权重</source>
        <translation>MODEL=WEIGHT</translation>
    </message>
    <message>
        <source>在预警模型里的权重，如 M-ZF=1.5，0 为不计</source>
        <translation>weight in a warning model, like M-ZF=1.5; 0: not in it</translation>
    </message>
    <message>
        <source>档次=等级</source>
        <translation>LEVEL=GRADE</translation>
    </message>
    <message>
        <source>某一档的等级，如 2=III，2= 为只提示不计分</source>
        <translation>grade of a level, like 2=III; 2= is a reminder without points</translation>
    </message>
    <message>
        <source>档次=表述</source>
        <translation>LEVEL=WORDING</translation>
    </message>
    <message>
        <source>某一档的表述</source>
        <translation>wording of a level</translation>
    </message>
    <message>
        <source>级别=分值</source>
        <translation>TIER=POINTS</translation>
    </message>
    <message>
        <source>预警模型的个人预警线，如 YELLOW=6.5</source>
        <translation>line of the warning model for persons, like YELLOW=6.5</translation>
    </message>
    <message>
        <source>没有代码是“%1”的指标或者预警模型。</source>
        <translation>There is no indicator or warning model with the code &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>选项 --%1 的“%2”写法不对，见 sizaoctl help standards edit。</source>
        <translation>Option --%1: &quot;%2&quot; is not understood; see sizaoctl help standards edit.</translation>
    </message>
    <message>
        <source>把某一天施行的标准写成 json 或者 xlsx</source>
        <translation>Write the standards of a day as json or xlsx</translation>
    </message>
    <message>
        <source>这天施行的标准；不写为今天</source>
        <translation>the standards in force on this day; default: today</translation>
    </message>
    <message>
        <source>文件已存在时替换它</source>
        <translation>replace a file that exists</translation>
    </message>
    <message>
        <source>json 是完整的清单，xlsx 是便于手工修改的表：指标、档次、预警模型。两者都可以再导入为草案。</source>
        <translation>json is the complete list; xlsx holds the tables to edit by hand: indicators, levels, warning models. Both can be imported again as a draft.</translation>
    </message>
    <message>
        <source>负面清单.xlsx</source>
        <translation>negative-list.xlsx</translation>
    </message>
    <message>
        <source>“%1”已经存在，没有覆盖。要替换请加 --force。</source>
        <translation>&quot;%1&quot; exists and was not overwritten. Add --force to replace it.</translation>
    </message>
    <message>
        <source>%1 施行的标准已写入“%2”。</source>
        <translation>The standards in force on %1 are written to &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>把 json 或者 xlsx 清单导入为草案</source>
        <translation>Import a list (json, xlsx) as a draft</translation>
    </message>
    <message>
        <source>草案只含与现行标准不同的内容，公布之前什么也不改变。有问题的清单不导入，并指出在哪一行。</source>
        <translation>The draft holds only what differs from the standards in force and changes nothing before it is published. A faulty list is not imported; the lines are named.</translation>
    </message>
    <message>
        <source>负面清单.json --title 年度修订 --from 2027-01-01</source>
        <translation>negative-list.json --title &quot;Yearly revision&quot; --from 2027-01-01</translation>
    </message>
    <message>
        <source>列出标准的各个版本和施行时间</source>
        <translation>List the versions of the standards and when they are in force</translation>
    </message>
    <message>
        <source>只列这个指标或者预警模型的版本</source>
        <translation>only versions of this indicator or warning model</translation>
    </message>
    <message>
        <source>加 --json 时每行一个版本。</source>
        <translation>With --json one version a line.</translation>
    </message>
    <message>
        <source>开始一份标准草案</source>
        <translation>Begin a draft of standards</translation>
    </message>
    <message>
        <source>内容用 sizaoctl standards edit 修改。</source>
        <translation>Its contents are edited with sizaoctl standards edit.</translation>
    </message>
    <message>
        <source>--title 窗口作风专项 --from 2027-01-01 --until 2027-03-31 --reason 专项治理</source>
        <translation>--title &quot;Counter service&quot; --from 2027-01-01 --until 2027-03-31 --reason Campaign</translation>
    </message>
    <message>
        <source>公布已有一人同意的草案</source>
        <translation>Publish a draft to which one person has agreed</translation>
    </message>
    <message>
        <source>由打开数据文件的人公布，他与同意人一位是承办部门负责人，一位是分管领导，都不是提出人。公布不改变已有事实的分值。</source>
        <translation>Published by whoever opened the vault. He and the person who agreed are a section head and a supervising leader, and neither is the proposer. Publishing changes no points of what happened already.</translation>
    </message>
    <message>
        <source>把送审的草案退回修改</source>
        <translation>Give a submitted draft back</translation>
    </message>
    <message>
        <source>退回的理由</source>
        <translation>why it is given back</translation>
    </message>
    <message>
        <source>窗口作风专项 --reason 权重依据不足</source>
        <translation>&quot;Counter service&quot; --reason &quot;Weight not justified&quot;</translation>
    </message>
    <message>
        <source>显示一个指标或者预警模型某一天的内容</source>
        <translation>Show an indicator or warning model as of a day</translation>
    </message>
    <message>
        <source>这天施行的版本；不写为今天</source>
        <translation>the version in force on this day; default: today</translation>
    </message>
    <message>
        <source>这天施行的标准里没有代码“%1”，全部代码见 sizaoctl standards list。</source>
        <translation>The standards of that day have no code &quot;%1&quot;; all codes: sizaoctl standards list.</translation>
    </message>
    <message>
        <source>把草案送审</source>
        <translation>Submit a draft</translation>
    </message>
    <message>
        <source>提出人，须是标准管理员</source>
        <translation>proposer, a standards editor</translation>
    </message>
    <message>
        <source>内容有问题的、没有回测又没有写明理由的，不能送审。</source>
        <translation>A draft with faults, or without a back-test and without a reason for that, cannot be submitted.</translation>
    </message>
    <message>
        <source>窗口作风专项 --proposer 何标</source>
        <translation>&quot;Counter service&quot; --proposer &quot;He Biao&quot;</translation>
    </message>
    <message>
        <source>--weight 写成 指标或类别=百分比，例如 BX=50，或者 XN01@M-XN=120；“%1”不行。</source>
        <translation>Write --weight as INDICATOR-OR-CATEGORY=PERCENT, for instance BX=50, or XN01@M-XN=120; “%1” does not do.</translation>
    </message>
    <message>
        <source>回测：标准改了，过去会提出哪些信号</source>
        <translation>Back-test: which signals other standards would have proposed</translation>
    </message>
    <message>
        <source>模型=黄,橙,红</source>
        <translation>MODEL=YELLOW,ORANGE,RED</translation>
    </message>
    <message>
        <source>指标=百分比</source>
        <translation>INDICATOR=PERCENT</translation>
    </message>
    <message>
        <source>改一个指标或类别的权重，如 BX=50；只改一个模型里的写成 XN01@M-XN=120；0 为不计</source>
        <translation>change the weight of an indicator or category, e.g. BX=50; in one model only: XN01@M-XN=120; 0 leaves it out</translation>
    </message>
    <message>
        <source>以这份清单（JSON）为草案；不写则在现行标准上改</source>
        <translation>take this catalogue (JSON) as the draft; by default the standards in force are changed</translation>
    </message>
    <message>
        <source>比较从这天起的信号；不写则为近 24 个月</source>
        <translation>compare signals from this day on; by default the last 24 months</translation>
    </message>
    <message>
        <source>比较到这天为止的信号；不写则为今天</source>
        <translation>compare signals up to this day; by default today</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>MODE</translation>
    </message>
    <message>
        <source>不写则视为一直施行</source>
        <translation>by default as if the draft had always been in force</translation>
    </message>
    <message>
        <source>草案自这天起施行，用于 prospective；不写则为比较的第一天</source>
        <translation>first day of the draft, with prospective; by default the first day compared</translation>
    </message>
    <message>
        <source>件数</source>
        <translation>COUNT</translation>
    </message>
    <message>
        <source>每月能研判多少件，标出超出的月份</source>
        <translation>how many signals can be reviewed in a month; marks the months above</translation>
    </message>
    <message>
        <source>也列每项权重上下一成时信号数的变化</source>
        <translation>also list how the number of signals changes with each weight by ±10 %</translation>
    </message>
    <message>
        <source>两边按同一做法推演：信号当日签发，案件满该级别的整改期限即结案；人们实际作出的决定不计。
只在内存中计算，数据文件不变。摘要写入发布材料，证明看过哪一次回测。
按 Ctrl+C 停止。</source>
        <translation>Both sides are played by the same rule: every signal is issued on its day, and its case closes when the
rectification term of its tier is over; what people really decided is left out.
In memory only; the data file stays as it is. The digest goes into a publication and tells which back-test was seen.
Ctrl+C stops.</translation>
    </message>
    <message>
        <source>草案的名称</source>
        <translation>title of the draft</translation>
    </message>
    <message>
        <source>施行日，应当晚于公布日</source>
        <translation>first day in force, later than the day of publication</translation>
    </message>
    <message>
        <source>阶段重点的最后一天，次日起恢复原来的版本</source>
        <translation>last day of a phase; the former versions return on the next day</translation>
    </message>
    <message>
        <source>修改理由</source>
        <translation>Reason for the change</translation>
    </message>
    <message>
        <source>不作回测就公布的理由</source>
        <translation>why it is published without a back-test</translation>
    </message>
    <message>
        <source>“%1”后面还要写做什么：
  %2</source>
        <translation>&quot;%1&quot; needs a second word:
  %2</translation>
    </message>
    <message>
        <source>%1 至 %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1 起</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>施行日</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>止日</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>来自草案</source>
        <translation>From draft</translation>
    </message>
    <message>
        <source>%1（阶段重点至 %2）</source>
        <translation>%1 (phase until %2)</translation>
    </message>
    <message>
        <source>没有这个代码的版本。</source>
        <translation>There is no version with this code.</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>量什么</source>
        <translation>What is measured</translation>
    </message>
    <message>
        <source>分值</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>表述</source>
        <translation>Wording</translation>
    </message>
    <message>
        <source>违反此项将如何处理</source>
        <translation>What follows a violation</translation>
    </message>
    <message>
        <source>预警模型</source>
        <translation>Warning model</translation>
    </message>
    <message>
        <source>黄线</source>
        <translation>Yellow line</translation>
    </message>
    <message>
        <source>橙线</source>
        <translation>Orange line</translation>
    </message>
    <message>
        <source>红线</source>
        <translation>Red line</translation>
    </message>
    <message>
        <source>计分窗口</source>
        <translation>Scoring window</translation>
    </message>
    <message>
        <source>%1 项</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>原来</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>改为</source>
        <translation>After</translation>
    </message>
    <message>
        <source>没有不同。</source>
        <translation>No differences.</translation>
    </message>
    <message>
        <source>施行</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>改动</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>没有草案。</source>
        <translation>No drafts.</translation>
    </message>
    <message>
        <source>回测</source>
        <translation>Back-test</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>不作回测的理由</source>
        <translation>Reason for no back-test</translation>
    </message>
    <message>
        <source>同意人</source>
        <translation>Agreed by</translation>
    </message>
    <message>
        <source>公布人</source>
        <translation>Published by</translation>
    </message>
    <message>
        <source>退回理由</source>
        <translation>Given back because</translation>
    </message>
    <message>
        <source>还不能送审：</source>
        <translation>Not ready to submit:</translation>
    </message>
    <message>
        <source>没有草案“%1”。现有：</source>
        <translation>There is no draft &quot;%1&quot;. There are:</translation>
    </message>
    <message>
        <source>有几份草案叫“%1”，请写编号：</source>
        <translation>Several drafts are called &quot;%1&quot;; give the id:</translation>
    </message>
    <message>
        <source>无预警</source>
        <translation>none</translation>
    </message>
    <message>
        <source>现行＼草案</source>
        <translation>in force \ draft</translation>
    </message>
    <message>
        <source>%1 改为 %2</source>
        <translation>%1, changed to %2</translation>
    </message>
    <message>
        <source>提前 %1 人，推后 %2 人，中位数 %3 天</source>
        <translation>earlier for %1, later for %2 people, median %3 days</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>预警线</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>现行信号</source>
        <translation>Signals in force</translation>
    </message>
    <message>
        <source>草案信号</source>
        <translation>Signals of draft</translation>
    </message>
    <message>
        <source>首次提出日</source>
        <translation>First proposal</translation>
    </message>
    <message>
        <source>月份</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>现行</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>草案各级</source>
        <translation>Draft by tier</translation>
    </message>
    <message>
        <source>研判能力</source>
        <translation>Capacity</translation>
    </message>
    <message>
        <source>超出 %1</source>
        <translation>%1 above</translation>
    </message>
    <message>
        <source>现行首次</source>
        <translation>First in force</translation>
    </message>
    <message>
        <source>草案首次</source>
        <translation>First of draft</translation>
    </message>
    <message>
        <source>另有 %1 条，加 --json 列出全部。</source>
        <translation>%1 more; --json lists all.</translation>
    </message>
    <message>
        <source>分组</source>
        <translation>Grouping</translation>
    </message>
    <message>
        <source>组别</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>现行占比</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>草案占比</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>95% 区间</source>
        <translation>95 % interval</translation>
    </message>
    <message>
        <source>与全体之比</source>
        <translation>Ratio to all</translation>
    </message>
    <message>
        <source>不详</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>不足 5 人或可推知，不显示</source>
        <translation>fewer than 5, or could be inferred</translation>
    </message>
    <message>
        <source>现行达到人数</source>
        <translation>People, in force</translation>
    </message>
    <message>
        <source>草案达到人数</source>
        <translation>People, draft</translation>
    </message>
    <message>
        <source>各项权重上下浮动一成，信号数都不变。</source>
        <translation>No weight changes the number of signals by ±10 %.</translation>
    </message>
    <message>
        <source>黄</source>
        <translation>Yellow</translation>
    </message>
    <message>
        <source>橙</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>红</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>每月 %1 件；超出的月份：现行 %2 个，草案 %3 个</source>
        <translation>%1 a month; months above it: %2 in force, %3 with the draft</translation>
    </message>
    <message>
        <source>回测期间</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>草案起始日</source>
        <translation>Draft from</translation>
    </message>
    <message>
        <source>不能发布</source>
        <translation>Not publishable</translation>
    </message>
    <message>
        <source>回测摘要</source>
        <translation>Digest of the back-test</translation>
    </message>
    <message>
        <source>各人最高级别</source>
        <translation>Highest tier of each person</translation>
    </message>
    <message>
        <source>各模型</source>
        <translation>Models</translation>
    </message>
    <message>
        <source>每月信号</source>
        <translation>Signals per month</translation>
    </message>
    <message>
        <source>结果有变的对象</source>
        <translation>Who changes</translation>
    </message>
    <message>
        <source>没有。</source>
        <translation>Nobody.</translation>
    </message>
    <message>
        <source>各类人员被提出信号的占比</source>
        <translation>Share of people with signals, by group</translation>
    </message>
    <message>
        <source>达到分数线的人数</source>
        <translation>People reaching a threshold</translation>
    </message>
    <message>
        <source>权重浮动一成时的信号数</source>
        <translation>Signals with weights moved by ±10 %</translation>
    </message>
    <message>
        <source>期间没有信号</source>
        <translation>no signal in the period</translation>
    </message>
    <message>
        <source>信号日：%1</source>
        <translation>Signal of %1</translation>
    </message>
    <message>
        <source>现行标准</source>
        <translation>Standards in force</translation>
    </message>
    <message>
        <source>%1 起有事实不再计分，届时为%2</source>
        <translation>from %1 a fact no longer counts; then %2</translation>
    </message>
    <message>
        <source>人均</source>
        <translation>Rate per 100</translation>
    </message>
    <message>
        <source>标识写前几位即可，至少 6 位。同一对象同一天的几个信号一并写上，合并研判，立一个案。依据单随决定固定下来。</source>
        <translation>The first characters of the key suffice, at least 6. Several signals of one subject and day may be named together: they are decided as one notice and open one case. The sheets are frozen with the decision.</translation>
    </message>
    <message>
        <source>标识写前几位即可，至少 6 位；同一对象同一天的几个信号可以一并写上。有新的事实使分数更高时，会再次出现信号。</source>
        <translation>The first characters of the key suffice, at least 6; several signals of one subject and day may be named together. A signal appears again when new facts raise the score.</translation>
    </message>
    <message>
        <source>信号是每次按事实和决定算出来的，不保存。同一对象同一天的信号排在一起，可以合并研判。加 --json 时每行一条。</source>
        <translation>Signals are computed from facts and decisions each time and never stored. Signals of one subject and day stand side by side and may be decided together. With --json, one per line.</translation>
    </message>
    <message>
        <source>合并研判只限同一对象的信号。</source>
        <translation>Only signals of one subject can be decided together.</translation>
    </message>
    <message>
        <source>没有</source>
        <translation>None</translation>
    </message>
    <message>
        <source>变更前</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>变更后</source>
        <translation>After</translation>
    </message>
    <message>
        <source>现在的级别</source>
        <translation>Tier now</translation>
    </message>
    <message>
        <source>没有信号因此变化。</source>
        <translation>No signal changed.</translation>
    </message>
    <message>
        <source>理由，必须写</source>
        <translation>The reason; required</translation>
    </message>
    <message>
        <source>已记下：%1。</source>
        <translation>Noted: %1.</translation>
    </message>
    <message>
        <source>更正一条已有结论的监督信息</source>
        <translation>Corrects a record that has a conclusion</translation>
    </message>
    <message>
        <source>不写的照旧。等级随指标和档次，核实日不变。
对象有误的应当撤销，另行登记。</source>
        <translation>What is left out stays. The grade follows indicator and level; the day of verification stays.
A record with the wrong subject is to be retracted and entered anew.</translation>
    </message>
    <message>
        <source>01KB2Q0Z9T3M5V7X9B1D3F5H7J --level 1 --reason 金额核减</source>
        <translation>01KB2Q0Z9T3M5V7X9B1D3F5H7J --level 1 --reason &quot;amount reduced&quot;</translation>
    </message>
    <message>
        <source>找出可能与一条监督信息重复的其他信息</source>
        <translation>Finds records that may tell of the same fact as this one</translation>
    </message>
    <message>
        <source>同一对象、同类指标、事发日相差不超过 3 天，并且编号相同或者事实文字相近的。
是不是一件事由人判断，归并用 records merge。</source>
        <translation>Same subject, same category of indicator, at most 3 days apart, and the same source number or similar wording.
Whether it is one fact is for people to judge; records merge joins them.</translation>
    </message>
    <message>
        <source>文字相同</source>
        <translation>Same wording</translation>
    </message>
    <message>
        <source>没有可能重复的监督信息。</source>
        <translation>No record may be a duplicate.</translation>
    </message>
    <message>
        <source>对一条已经认定属实的监督信息容错免责</source>
        <translation>Exempts a record found true under the tolerance rules</translation>
    </message>
    <message>
        <source>免责之后不再计分，依据单上列明。</source>
        <translation>An exempted record no longer scores; sheets list it.</translation>
    </message>
    <message>
        <source>01KB2Q0Z9T3M5V7X9B1D3F5H7J --reason 符合容错纠错情形</source>
        <translation>01KB2Q0Z9T3M5V7X9B1D3F5H7J --reason &quot;within the tolerance rules&quot;</translation>
    </message>
    <message>
        <source>把一条监督信息归并到同一事实的另一条</source>
        <translation>Merges a record into another one of the same fact</translation>
    </message>
    <message>
        <source>保留的那一条</source>
        <translation>The record that stays</translation>
    </message>
    <message>
        <source>两条应当是同一对象的，都已认定属实并且都在计分。归并之后只计一次，
等级、影响程度和轻重缓急取高的，事发日取早的。</source>
        <translation>Both are of one subject, found true, and count. Merged they count once,
with the higher grade, influence and urgency and the earlier day.</translation>
    </message>
    <message>
        <source>01KB2Q0Z9T3M5V7X9B1D3F5H7J --into 01KB2Q0Z9T3M5V7X9B1D3F5H7K --reason 同一件事</source>
        <translation>01KB2Q0Z9T3M5V7X9B1D3F5H7J --into 01KB2Q0Z9T3M5V7X9B1D3F5H7K --reason &quot;one event&quot;</translation>
    </message>
    <message>
        <source>恢复一条已经撤销或者容错免责的监督信息</source>
        <translation>Reinstates a retracted or exempted record</translation>
    </message>
    <message>
        <source>恢复到撤销、免责之前的状态。</source>
        <translation>It stands again as before.</translation>
    </message>
    <message>
        <source>01KB2Q0Z9T3M5V7X9B1D3F5H7J --reason 经复核原结论无误</source>
        <translation>01KB2Q0Z9T3M5V7X9B1D3F5H7J --reason &quot;the conclusion was right&quot;</translation>
    </message>
    <message>
        <source>撤销一条监督信息</source>
        <translation>Retracts a record</translation>
    </message>
    <message>
        <source>撤销之后不再计分，原来的登记和结论都保留。
恢复用 records reinstate，当天撤销的第二天才能恢复。</source>
        <translation>A retracted record no longer scores; what was entered and concluded is kept.
records reinstate brings it back, from the next day on.</translation>
    </message>
    <message>
        <source>01KB2Q0Z9T3M5V7X9B1D3F5H7J --reason 张冠李戴，另行登记</source>
        <translation>01KB2Q0Z9T3M5V7X9B1D3F5H7J --reason &quot;wrong person, entered anew&quot;</translation>
    </message>
    <message>
        <source>撤销归并，各条监督信息重新单独计分</source>
        <translation>Separates a merged record; each counts by itself again</translation>
    </message>
    <message>
        <source>编号写已归并的那一条。</source>
        <translation>Give the id of the record that was merged into another.</translation>
    </message>
    <message>
        <source>01KB2Q0Z9T3M5V7X9B1D3F5H7J --reason 经核是两件事</source>
        <translation>01KB2Q0Z9T3M5V7X9B1D3F5H7J --reason &quot;two events after all&quot;</translation>
    </message>
    <message>
        <source>另一条</source>
        <translation>other record</translation>
    </message>
    <message>
        <source>（%1）</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>变更</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>合并研判的案件有几张依据单，--pdf 各写一个文件，从第二个起在文件名后加 -2、-3。</source>
        <translation>A case decided together has several sheets: --pdf writes one file for each, from the second on with -2, -3 behind the name.</translation>
    </message>
    <message>
        <source>把依据单写成 PDF；编号、登记，要写 --reason</source>
        <translation>write the sheet as PDF; numbered and recorded, needs --reason</translation>
    </message>
    <message>
        <source>导出的理由</source>
        <translation>why it is exported</translation>
    </message>
    <message>
        <source>--reason 和 --force 只和 --pdf 一起用。</source>
        <translation>--reason and --force go with --pdf only.</translation>
    </message>
    <message>
        <source>--pdf 后面要写文件名。</source>
        <translation>--pdf needs the name of a file.</translation>
    </message>
    <message>
        <source>导出依据单要用 --reason 写明理由。</source>
        <translation>Give the reason for the export with --reason.</translation>
    </message>
    <message>
        <source>“%1”不能写：%2</source>
        <translation>“%1” cannot be written: %2</translation>
    </message>
    <message>
        <source>“%1”没有写成：%2</source>
        <translation>“%1” was not written: %2</translation>
    </message>
    <message>
        <source>依据单已写入“%1”，第 %2 份，共 %3 页。</source>
        <translation>The sheet is in “%1”: copy %2, pages: %3.</translation>
    </message>
    <message>
        <source>同类参照</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>--%1 写成 模型=黄,橙,红，例如 M-ZF=6,9,12；“%2”不行。</source>
        <translation>Write --%1 as MODEL=YELLOW,ORANGE,RED, for instance M-ZF=6,9,12; “%2” does not do.</translation>
    </message>
    <message>
        <source>比较干部（person）还是单位（unit）；不写则比较干部</source>
        <translation>compare cadres (person) or units (unit); cadres unless given</translation>
    </message>
    <message>
        <source>改一个模型的三条预警线，如 M-ZF=5.5,9,12；单位的为其自身问题的分数线</source>
        <translation>change the three thresholds of a model, e.g. M-ZF=5.5,9,12; of units those of their own records</translation>
    </message>
    <message>
        <source>改一个模型的单位每百人预警线，如 M-ZF=50,80,110</source>
        <translation>change the thresholds per 100 staff of a model for units, e.g. M-ZF=50,80,110</translation>
    </message>
    <message>
        <source>工号或单位</source>
        <translation>staff number or unit</translation>
    </message>
    <message>
        <source>并排显示此人（此单位）两边的依据单</source>
        <translation>show both computation sheets of this person (or unit) side by side</translation>
    </message>
    <message>
        <source>也列预警线高低与达到的人数（单位数）</source>
        <translation>also list how many people (or units) reach each threshold</translation>
    </message>
    <message>
        <source>--rate 是单位的预警线，请加 --kind unit。</source>
        <translation>--rate is a threshold of units: add --kind unit.</translation>
    </message>
    <message>
        <source>--kind 写 person（干部）或者 unit（单位）。</source>
        <translation>Write --kind as person or unit.</translation>
    </message>
    <message>
        <source>提前 %1 个单位，推后 %2 个单位，中位数 %3 天</source>
        <translation>earlier for %1, later for %2 units, median %3 days</translation>
    </message>
    <message>
        <source>现行达到单位数</source>
        <translation>Units, in force</translation>
    </message>
    <message>
        <source>草案达到单位数</source>
        <translation>Units, draft</translation>
    </message>
    <message>
        <source>单位数</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>各单位最高级别</source>
        <translation>Highest tier of each unit</translation>
    </message>
    <message>
        <source>达到预警线的单位数</source>
        <translation>Units reaching a threshold</translation>
    </message>
    <message>
        <source>%1 年  %2（%3）  %4</source>
        <translation>%1  %2 (%3)  %4</translation>
    </message>
    <message>
        <source>已确认，%1</source>
        <translation>confirmed, %1</translation>
    </message>
    <message>
        <source>未确认，到期日暂按</source>
        <translation>not confirmed, due days are provisional</translation>
    </message>
    <message>
        <source>全年 %1 个工作日</source>
        <translation>%1 working days in the year</translation>
    </message>
    <message>
        <source>节日</source>
        <translation>Holiday</translation>
    </message>
    <message>
        <source>放假</source>
        <translation>Holiday</translation>
    </message>
    <message>
        <source>至</source>
        <translation>to</translation>
    </message>
    <message>
        <source>调休上班</source>
        <translation>Make-up working day</translation>
    </message>
    <message>
        <source>新录入的年度</source>
        <translation>Years added</translation>
    </message>
    <message>
        <source>改动的年度</source>
        <translation>Years changed</translation>
    </message>
    <message>
        <source>没有变化的年度</source>
        <translation>Years unchanged</translation>
    </message>
    <message>
        <source>%1 起 %2 %3</source>
        <translation>%2 %3 from %1</translation>
    </message>
    <message>
        <source>%1：%2（%3）</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>暂按：涉及的年度放假安排还没有确认，确认之后重算。</source>
        <translation>Provisional: the holidays of a year concerned are not confirmed; reckoned anew once they are.</translation>
    </message>
    <message>
        <source>推算到期日</source>
        <translation>Reckon a due day</translation>
    </message>
    <message>
        <source>起算日，当天不计</source>
        <translation>day it starts on, which does not count</translation>
    </message>
    <message>
        <source>数量</source>
        <translation>NUMBER</translation>
    </message>
    <message>
        <source>多少个工作日</source>
        <translation>so many working days</translation>
    </message>
    <message>
        <source>多少日，届满日休息的顺延到下一个工作日</source>
        <translation>so many days; an end on a rest day moves to the next working day</translation>
    </message>
    <message>
        <source>多少个月，届满日休息的同样顺延</source>
        <translation>so many months; an end on a rest day moves likewise</translation>
    </message>
    <message>
        <source>清单里的期限，如 DL_STATEMENT，按起算日施行的清单</source>
        <translation>a deadline of the catalogue in force on that day, e.g. DL_STATEMENT</translation>
    </message>
    <message>
        <source>四种时长写一种。涉及没有确认的年度时，到期日为暂按。</source>
        <translation>Give one of the four. A due day that rests on a year not confirmed is provisional.</translation>
    </message>
    <message>
        <source>这天施行的清单里没有期限“%1”。</source>
        <translation>The catalogue in force on that day has no deadline &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>请在 --workdays、--days、--months、--code 里写一个。</source>
        <translation>Give one of --workdays, --days, --months, --code.</translation>
    </message>
    <message>
        <source>把工作日历写成可以再导入的 json</source>
        <translation>Write the working calendar as json that can be imported again</translation>
    </message>
    <message>
        <source>哪个地方的放假安排；不写为全国（CN）</source>
        <translation>holidays of which region; by default the country (CN)</translation>
    </message>
    <message>
        <source>工作日历.json</source>
        <translation>calendar.json</translation>
    </message>
    <message>
        <source>工作日历已写入“%1”。</source>
        <translation>The working calendar was written to &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>导入工作日历：全国的，或者一个地方的放假安排</source>
        <translation>Import a working calendar: of the country, or the holidays of a region</translation>
    </message>
    <message>
        <source>为什么改，如放假通知的文号，记入审计</source>
        <translation>why it is changed, e.g. the number of the notice; kept in the audit</translation>
    </message>
    <message>
        <source>文件里的年度整年替换，其他年度不动。有问题的文件不导入，并指出在哪一行。
已经确认的年度不会被没有确认的替换。</source>
        <translation>The years of the file are replaced as a whole, others stay. A file with faults is not imported, and the lines are named.
A confirmed year is not replaced by one that is not.</translation>
    </message>
    <message>
        <source>2027年日历.json --reason 国务院办公厅通知</source>
        <translation>calendar-2027.json --reason &quot;notice of the State Council&quot;</translation>
    </message>
    <message>
        <source>显示工作日历：各年度的放假和调休</source>
        <translation>Show the working calendar: holidays and make-up days by year</translation>
    </message>
    <message>
        <source>年度</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>只显示这一年</source>
        <translation>only this year</translation>
    </message>
    <message>
        <source>全国的在前，地方放假在后。加 --json 时每行一个年度。</source>
        <translation>The country first, then the regions. With --json one year a line.</translation>
    </message>
    <message>
        <source>%1 年的放假安排还没有录入，到期日只能暂按。</source>
        <translation>The holidays of %1 have not been entered; due days are provisional only.</translation>
    </message>
    <message>
        <source>在一个案件里办理一步</source>
        <translation>Take one step in a case</translation>
    </message>
    <message>
        <source>案号或编号 事项</source>
        <translation>CASE STEP</translation>
    </message>
    <message>
        <source>--of 所指见 sizaoctl steps。新的文书、送达、复核、谈话、整改事项和进展，用 --part 给出写着各栏的 JSON 文件；送达人、谈话人也可以用 --with 给出。
不合规则的步骤不予办理，并说明依据的规则；加 --check 只查还差什么。</source>
        <translation>For --of see sizaoctl steps. A new letter, service, review, talk, item or progress is given with --part, a JSON file of its fields; the second server or talker also with --with.
A step that breaks a rule is refused, naming the rule; --check only tells what is missing.</translation>
    </message>
    <message>
        <source>云纪预〔2026〕1号 case.return --by 周正 --reason 事实部分请补充</source>
        <translation>云纪预〔2026〕1号 case.return --by 周正 --reason &quot;complete the facts&quot;</translation>
    </message>
    <message>
        <source>所办的文书、整改事项等，如 letter:1</source>
        <translation>the letter, item … it is about, e.g. letter:1</translation>
    </message>
    <message>
        <source>办理人，默认为本人</source>
        <translation>who takes the step; you by default</translation>
    </message>
    <message>
        <source>共同办理人</source>
        <translation>together with whom</translation>
    </message>
    <message>
        <source>新的承办人，写两次</source>
        <translation>a new handler, given twice</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>申辩、回证等书面内容</source>
        <translation>the written content: statement, receipt …</translation>
    </message>
    <message>
        <source>留置送达的见证人</source>
        <translation>witness of a letter left behind</translation>
    </message>
    <message>
        <source>集体研究记录</source>
        <translation>minutes of the collective decision</translation>
    </message>
    <message>
        <source>代为登记时由谁提交</source>
        <translation>who handed it in, where you enter it for somebody</translation>
    </message>
    <message>
        <source>改为的级别</source>
        <translation>the tier it is changed to</translation>
    </message>
    <message>
        <source>新的期限</source>
        <translation>the new due day</translation>
    </message>
    <message>
        <source>中止的原因</source>
        <translation>why it is suspended</translation>
    </message>
    <message>
        <source>对申辩的答复</source>
        <translation>the answer to the statement</translation>
    </message>
    <message>
        <source>各栏内容，JSON 文件</source>
        <translation>a JSON file of the fields</translation>
    </message>
    <message>
        <source>整改佐证，登记名称和摘要；可以写几次</source>
        <translation>a proof; its name and digest are noted; may be repeated</translation>
    </message>
    <message>
        <source>只查还差什么，不办理</source>
        <translation>only tell what is missing</translation>
    </message>
    <message>
        <source>可以办理。</source>
        <translation>The step can be taken.</translation>
    </message>
    <message>
        <source>已办理“%1”，案件现在是“%2”。</source>
        <translation>Done: “%1”. The case is now “%2”.</translation>
    </message>
    <message>
        <source>显示一个案件办了什么、有哪些期限、接下来可以办什么</source>
        <translation>Show what was done in a case, its deadlines, and what can be done next</translation>
    </message>
    <message>
        <source>文书、送达、申辩、复核、整改事项按先后写作 letter:1、item:2 等。</source>
        <translation>Letters, services, statements, reviews and items are named by their order: letter:1, item:2 and so on.</translation>
    </message>
    <message>
        <source>文书没有要素“%1”。</source>
        <translation>A letter has no element “%1”.</translation>
    </message>
    <message>
        <source>中止</source>
        <translation>suspended</translation>
    </message>
    <message>
        <source>暂按 %1</source>
        <translation>%1, provisional</translation>
    </message>
    <message>
        <source>本案没有“%1”，见 sizaoctl steps。</source>
        <translation>This case has no “%1”, see sizaoctl steps.</translation>
    </message>
    <message>
        <source>没有“%1”这一步，见 sizaoctl help step。</source>
        <translation>There is no step “%1”, see sizaoctl help step.</translation>
    </message>
    <message>
        <source>没有“%1”这一步，是不是“%2”？</source>
        <translation>There is no step “%1”; did you mean “%2”?</translation>
    </message>
    <message>
        <source>--part 的内容应当是一个 JSON 对象。</source>
        <translation>--part must be a file with one JSON object.</translation>
    </message>
    <message>
        <source>“%1”不用 --part。</source>
        <translation>“%1” takes no --part.</translation>
    </message>
    <message>
        <source>案件 %1 · %2 · %3
</source>
        <translation>Case %1 · %2 · %3
</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>办理人</source>
        <translation>Taken by</translation>
    </message>
    <message>
        <source>理由或意见</source>
        <translation>Reason or opinion</translation>
    </message>
    <message>
        <source>还没有办理。
</source>
        <translation>Nothing was done yet.
</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>起算日</source>
        <translation>From</translation>
    </message>
    <message>
        <source>到期日</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>接下来可以办理：%1</source>
        <translation>Possible next: %1</translation>
    </message>
    <message>
        <source>理由或者意见</source>
        <translation>reason or opinion</translation>
    </message>
    <message>
        <source>列出文书模板可以使用的占位符</source>
        <translation>list the placeholders of templates</translation>
    </message>
    <message>
        <source>在模板里写成 {{姓名}}。重复项写成 {{#整改事项}} … {{/整改事项}}，中间的表格行或者段落逐项重复，列名只能写在中间。</source>
        <translation>A template has them as {{姓名}}. Between {{#整改事项}} and {{/整改事项}} rows or paragraphs are repeated; names of columns stand only there.</translation>
    </message>
    <message>
        <source>占位符</source>
        <translation>Placeholder</translation>
    </message>
    <message>
        <source>含义</source>
        <translation>Meaning</translation>
    </message>
    <message>
        <source>把模板填成文书，写成 PDF 或者 docx</source>
        <translation>fill a template and write it as PDF or docx</translation>
    </message>
    <message>
        <source>模板.docx</source>
        <translation>TEMPLATE.docx</translation>
    </message>
    <message>
        <source>占位符的值，JSON 对象</source>
        <translation>values of the placeholders, a JSON object</translation>
    </message>
    <message>
        <source>写成 PDF（PDF/A-1b）</source>
        <translation>write a PDF (PDF/A-1b)</translation>
    </message>
    <message>
        <source>写成 docx，供修改，不作存档</source>
        <translation>write a docx, to be edited; it is no record</translation>
    </message>
    <message>
        <source>缺值时也生成，缺处写成【姓名】，PDF 印上“草稿”</source>
        <translation>write it with missing values too, as 【姓名】, the PDF marked as a draft</translation>
    </message>
    <message>
        <source>值的文件如 {&quot;姓名&quot;: &quot;张伟&quot;, &quot;整改事项&quot;: [{&quot;问题&quot;: &quot;…&quot;}]}，名称见 letter names。
缺值时不写文件，退出码是 1；不写 --pdf 和 --docx 时只检查。
换了字体的字、没有装的标准字体都会列出；没有字体的字不能印。</source>
        <translation>The file of values is like {&quot;姓名&quot;: &quot;张伟&quot;, &quot;整改事项&quot;: [{&quot;问题&quot;: &quot;…&quot;}]}; for the names see `letter names`.
With a value missing no file is written and the exit code is 1; without --pdf and --docx it only checks.
Replaced characters and standard fonts that are not installed are listed; a character without a font cannot be printed.</translation>
    </message>
    <message>
        <source>提醒函.docx --values 值.json --pdf 提醒函.pdf</source>
        <translation>reminder.docx --values values.json --pdf reminder.pdf</translation>
    </message>
    <message>
        <source>没有装%1字体，用“%2”代替。</source>
        <translation>No font for %1 is installed; “%2” stands in.</translation>
    </message>
    <message>
        <source>“%1”（%2）在“%3”里没有，用了“%4”。</source>
        <translation>“%3” has no “%1” (%2); “%4” was used.</translation>
    </message>
    <message>
        <source>PDF 已写入“%1”，共 %2 页。</source>
        <translation>The PDF is in “%1”, %2 pages.</translation>
    </message>
    <message>
        <source>缺少这些值，没有写文件：%1。补上后再试，或者加 --draft 生成草稿。</source>
        <translation>These values are missing, and nothing was written: %1. Add them and try again, or make a draft with --draft.</translation>
    </message>
    <message>
        <source>docx 已写入“%1”。</source>
        <translation>The docx is in “%1”.</translation>
    </message>
    <message>
        <source>还缺：%1。</source>
        <translation>Still missing: %1.</translation>
    </message>
    <message>
        <source>模板和值都没有问题。</source>
        <translation>Template and values are in order.</translation>
    </message>
    <message>
        <source>取出随程序提供的文书模板，供 WPS 或 Word 修改</source>
        <translation>write a template of the program as docx, to be edited in WPS or Word</translation>
    </message>
    <message>
        <source>文书</source>
        <translation>LETTER</translation>
    </message>
    <message>
        <source>写到这个 docx 文件</source>
        <translation>the docx file to write</translation>
    </message>
    <message>
        <source>文书写名称或者代码，如警示提醒函、REMINDER_LETTER；写错时列出全部。改模板时保留段落样式和 {{占位符}}，占位符的清单见 letter names。</source>
        <translation>LETTER is a name or a code, such as 警示提醒函 or REMINDER_LETTER; a wrong one lists them all. Keep the paragraph styles and the {{placeholders}} when you edit; `letter names` lists the placeholders.</translation>
    </message>
    <message>
        <source>警示提醒函 --to 提醒函.docx</source>
        <translation>REMINDER_LETTER --to reminder.docx</translation>
    </message>
    <message>
        <source>没有叫“%1”的文书模板，可用的有：%2。</source>
        <translation>There is no template of the name “%1”. There are: %2.</translation>
    </message>
    <message>
        <source>%1的模板已写入“%2”。</source>
        <translation>The template of %1 is in “%2”.</translation>
    </message>
    <message>
        <source>把一个案件的文书写成 PDF 或者 docx</source>
        <translation>Write a letter of a case as PDF or docx</translation>
    </message>
    <message>
        <source>案号或编号 文书</source>
        <translation>CASE LETTER</translation>
    </message>
    <message>
        <source>案件里没有的值，如联系电话，JSON 对象</source>
        <translation>values the case does not know, e.g. the telephone; a JSON object</translation>
    </message>
    <message>
        <source>文书写作 letter:1 等，见 sizaoctl steps。没有签发的印上“草稿”；还缺的值写成【联系电话】并逐个列出。</source>
        <translation>A letter is named letter:1 and so on, see sizaoctl steps. One that is not signed is marked as a draft; values that are missing are printed as 【联系电话】 and listed.</translation>
    </message>
    <message>
        <source>云纪预〔2026〕1号 letter:1 --pdf 提醒函.pdf</source>
        <translation>云纪预〔2026〕1号 letter:1 --pdf reminder.pdf</translation>
    </message>
    <message>
        <source>还缺“%1”。</source>
        <translation>“%1” is missing.</translation>
    </message>
    <message>
        <source>列出整改台账，最先到期的在前</source>
        <translation>List the rectification ledger, what is due first in front</translation>
    </message>
    <message>
        <source>只列这个状态的</source>
        <translation>Only items in this state</translation>
    </message>
    <message>
        <source>只列逾期的</source>
        <translation>Only overdue items</translation>
    </message>
    <message>
        <source>只列这个案件的</source>
        <translation>Only items of this case</translation>
    </message>
    <message>
        <source>写成 .csv 或者 .xlsx；编号、登记，要写 --reason</source>
        <translation>Write a .csv or .xlsx file; numbered and logged, needs --reason</translation>
    </message>
    <message>
        <source>已归档案件的整改事项不列。加 --json 时每行一项。</source>
        <translation>Items of archived cases are not listed. With --json one item a line.</translation>
    </message>
    <message>
        <source>没有这样的整改事项。</source>
        <translation>No such items.</translation>
    </message>
    <message>
        <source>--reason 和 --force 只和 --export 一起用。</source>
        <translation>--reason and --force go with --export only.</translation>
    </message>
    <message>
        <source>--export 后面的文件名要以 .csv 或者 .xlsx 结尾。</source>
        <translation>The file name after --export must end in .csv or .xlsx.</translation>
    </message>
    <message>
        <source>导出整改台账要用 --reason 写明理由。</source>
        <translation>State a reason for the export with --reason.</translation>
    </message>
    <message>
        <source>整改台账已写入“%1”，第 %2 份，共 %3 项。</source>
        <translation>The rectification ledger was written to “%1”: copy %2, %3 items.</translation>
    </message>
    <message>
        <source>案号 项</source>
        <translation>Case, item</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>责任人</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>纸面整改疑点</source>
        <translation>Signs of rectification on paper</translation>
    </message>
    <message>
        <source>列出等着办的事项，快到期的在前，逾期的最前</source>
        <translation>list what waits to be done, overdue first, then by deadline</translation>
    </message>
    <message>
        <source>也列等别人办的，不只由打开文件的人办的</source>
        <translation>also what waits for others, not only for whoever opened the file</translation>
    </message>
    <message>
        <source>只列没有任何期限在走的案件，不论由谁办</source>
        <translation>only cases in which no deadline runs, whoever they wait for</translation>
    </message>
    <message>
        <source>预警、待核实的信息和案件合为一个清单；没有期限的排在最后。待核实的信息只列最早的 200 条。加 --json 时每行一件。</source>
        <translation>Warnings, records to verify and cases are one list; those without a deadline stand last. Of the records to verify only the earliest 200 are listed. With --json one object a line.</translation>
    </message>
    <message>
        <source>情况</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>由谁办</source>
        <translation>Waits for</translation>
    </message>
    <message>
        <source>没有等着办的事项。</source>
        <translation>Nothing waits to be done.</translation>
    </message>
    <message>
        <source>廉政档案</source>
        <translation>Integrity archive</translation>
    </message>
    <message>
        <source>已立案：%1，由在办的较轻警示升级</source>
        <translation>Case opened: %1, an upgrade of a lighter warning still being put right</translation>
    </message>
    <message>
        <source>%1，影响期 %2 至 %3</source>
        <translation>%1, in effect from %2 to %3</translation>
    </message>
    <message>
        <source>廉政档案：%1
</source>
        <translation>Integrity archive: %1
</translation>
    </message>
    <message>
        <source>申报利害关系：有关案件应当回避</source>
        <translation>Declare an interest: the user is recused from cases about it</translation>
    </message>
    <message>
        <source>用户的姓名或编号</source>
        <translation>name or id of the user</translation>
    </message>
    <message>
        <source>干部</source>
        <translation>cadre</translation>
    </message>
    <message>
        <source>与哪名干部，工号或编号</source>
        <translation>with which cadre, staff number or id</translation>
    </message>
    <message>
        <source>与哪个单位，及其人员</source>
        <translation>with which unit and its people</translation>
    </message>
    <message>
        <source>关系</source>
        <translation>kind</translation>
    </message>
    <message>
        <source>什么关系</source>
        <translation>what kind of interest</translation>
    </message>
    <message>
        <source>说明，记入审计</source>
        <translation>remark, goes into the audit</translation>
    </message>
    <message>
        <source>本人申报自己的；他人的由指定承办人的人员登记。</source>
        <translation>Everybody declares his own; those of others are entered by whoever assigns handlers.</translation>
    </message>
    <message>
        <source>陈立 --person G001 --kind KIN</source>
        <translation>陈立 --person G001 --kind KIN</translation>
    </message>
    <message>
        <source>--person 和 --unit 写一个。</source>
        <translation>Give either --person or --unit.</translation>
    </message>
    <message>
        <source>已登记，编号 %1</source>
        <translation>Entered as %1</translation>
    </message>
    <message>
        <source>解除一条利害关系，此后不再因此回避</source>
        <translation>End an interest; it recuses no longer</translation>
    </message>
    <message>
        <source>为什么解除，记入审计</source>
        <translation>why it ends, goes into the audit</translation>
    </message>
    <message>
        <source>由指定承办人的人员办理，不能解除自己的。</source>
        <translation>For whoever assigns handlers; nobody ends his own.</translation>
    </message>
    <message>
        <source>“%1”不是编号，见 sizaoctl interest list。</source>
        <translation>&quot;%1&quot; is no id, see sizaoctl interest list.</translation>
    </message>
    <message>
        <source>已解除。</source>
        <translation>Ended.</translation>
    </message>
    <message>
        <source>列出申报的利害关系，已解除的也在内</source>
        <translation>List declared interests, ended ones too</translation>
    </message>
    <message>
        <source>指定承办人的人员看到全部，其他人看到自己的。</source>
        <translation>Whoever assigns handlers sees all of them, others their own.</translation>
    </message>
    <message>
        <source>申报日期</source>
        <translation>Declared on</translation>
    </message>
    <message>
        <source>解除日期</source>
        <translation>Ended on</translation>
    </message>
    <message>
        <source>没有申报利害关系。</source>
        <translation>No interests are declared.</translation>
    </message>
    <message>
        <source>改一个年度里的一个假期：日子、调休，或者删去</source>
        <translation>Change one holiday of a year: its days and make-up days, or drop it</translation>
    </message>
    <message>
        <source>年度 假期名称</source>
        <translation>YEAR NAME</translation>
    </message>
    <message>
        <source>放假第一天</source>
        <translation>first day off</translation>
    </message>
    <message>
        <source>放假最后一天，默认只放一天</source>
        <translation>last day off; by default one day</translation>
    </message>
    <message>
        <source>调休上班的日子，可以写几次</source>
        <translation>a day worked instead; may be repeated</translation>
    </message>
    <message>
        <source>删去这个假期</source>
        <translation>drop this holiday</translation>
    </message>
    <message>
        <source>哪个地方的，默认全国</source>
        <translation>of which region; by default the country</translation>
    </message>
    <message>
        <source>为什么改，记入审计</source>
        <translation>why, goes into the audit</translation>
    </message>
    <message>
        <source>没有这个名称的假期就加上。改动以后这一年要重新确认，见 sizaoctl calendar confirm。</source>
        <translation>A holiday of another name is added. A changed year has to be confirmed again, see sizaoctl calendar confirm.</translation>
    </message>
    <message>
        <source>2027 国庆节 --from 2027-10-01 --to 2027-10-07 --makeup 2027-10-09 --reason 国务院办公厅通知</source>
        <translation>2027 国庆节 --from 2027-10-01 --to 2027-10-07 --makeup 2027-10-09 --reason 国务院办公厅通知</translation>
    </message>
    <message>
        <source>年度写成四位数字，如 2027。</source>
        <translation>Write the year with four digits, e.g. 2027.</translation>
    </message>
    <message>
        <source>%1 年的放假安排还没有录入，请先导入。</source>
        <translation>There are no holidays for %1 yet; please import them first.</translation>
    </message>
    <message>
        <source>写 --from 或者 --drop，两者只能有一个。</source>
        <translation>Give either --from or --drop.</translation>
    </message>
    <message>
        <source>“%1”不是日期，应写成 2027-10-09。</source>
        <translation>&quot;%1&quot; is no day; write it as 2027-10-09.</translation>
    </message>
    <message>
        <source>%1 年没有名为“%2”的假期。</source>
        <translation>%1 has no holiday named &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>确认一个年度的放假安排，到期日不再暂按</source>
        <translation>Confirm the holidays of a year; due days are provisional no longer</translation>
    </message>
    <message>
        <source>依据，如国务院办公厅2026年11月通知</source>
        <translation>what it rests on, e.g. the notice of the State Council</translation>
    </message>
    <message>
        <source>为什么，记入审计</source>
        <translation>why, goes into the audit</translation>
    </message>
    <message>
        <source>先用 sizaoctl calendar show 核对。</source>
        <translation>Check it with sizaoctl calendar show first.</translation>
    </message>
    <message>
        <source>2027 --basis 国务院办公厅2026年11月通知 --reason 已与原文核对</source>
        <translation>2027 --basis 国务院办公厅2026年11月通知 --reason 已与原文核对</translation>
    </message>
    <message>
        <source>%1 年的放假安排已确认。</source>
        <translation>The holidays of %1 are confirmed.</translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message>
        <source> %1 年 %2 月 %3 日</source>
        <translation> %1-%2-%3</translation>
    </message>
    <message>
        <source> %1 月 %2 日</source>
        <translation> %1.%2</translation>
    </message>
    <message>
        <source>没有%1这一天，请核对</source>
        <translation>There is no date%1, please check</translation>
    </message>
    <message>
        <source>看不懂这个日期，可以写 11.3、昨天、上周三 或 2026-11-23</source>
        <translation>Date not understood; write for example 11.3 or 2026-11-23</translation>
    </message>
    <message>
        <source>周%1</source>
        <translation>Weekday %1</translation>
    </message>
</context>
<context>
    <name>DecisionRules</name>
    <message>
        <source>这个对象在该模型下没有待研判的信号，可能已经有人办理。请刷新后再看。</source>
        <translation>This subject has no signal awaiting decision under this model; someone may have handled it already. Refresh and look again.</translation>
    </message>
    <message>
        <source>这个信号已经处于“%1”，不能再作研判决定。</source>
        <translation>This signal is already &quot;%1&quot;; no further triage decision is possible.</translation>
    </message>
    <message>
        <source>信号在您打开之后发生了变化，决定没有保存。请核对新的依据单后再作决定。</source>
        <translation>The signal changed after you opened it, so the decision was not saved. Check the new computation sheet, then decide.</translation>
    </message>
    <message>
        <source>研判意见应当由承办人提出。</source>
        <translation>The triage opinion must be proposed by a handler.</translation>
    </message>
    <message>
        <source>移送线索应当由分管领导或者主要负责人决定。</source>
        <translation>Referring a clue must be decided by the supervising leader or the principal.</translation>
    </message>
    <message>
        <source>研判决定应当由承办部门负责人、分管领导或者主要负责人作出。</source>
        <translation>The triage decision must be made by the section head, the supervising leader or the principal.</translation>
    </message>
    <message>
        <source>提出人和决定人不能是同一人。</source>
        <translation>The proposer and the person who decides must be different people.</translation>
    </message>
    <message>
        <source>应当写明研判理由。</source>
        <translation>Give the reasons for the triage.</translation>
    </message>
    <message>
        <source>理由最多 %1 字，请精简。</source>
        <translation>Reasons may have at most %1 characters; please shorten.</translation>
    </message>
    <message>
        <source>不予警示应当选定理由类别。</source>
        <translation>Choose a reason category to dismiss.</translation>
    </message>
    <message>
        <source>采纳信号应当指定两名承办人。</source>
        <translation>Name two handlers to adopt a signal.</translation>
    </message>
    <message>
        <source>两名承办人不能是同一人。</source>
        <translation>The two handlers must be different people.</translation>
    </message>
    <message>
        <source>指定的承办人没有承办人职责。</source>
        <translation>A named handler does not have the handler role.</translation>
    </message>
    <message>
        <source>决定人不能同时担任承办人。</source>
        <translation>The person who decides cannot also be a handler.</translation>
    </message>
    <message>
        <source>依据中有Ⅳ级事实，应当先答复是否移送线索，不得以警示代替处置。</source>
        <translation>The basis includes grade Ⅳ facts: first answer whether to refer a clue; a warning must not replace disposal.</translation>
    </message>
    <message>
        <source>应当写明移送线索或者不移送的理由。</source>
        <translation>Give the reasons for referring or not referring the clue.</translation>
    </message>
    <message>
        <source>决定移送线索时，答复应当是移送。</source>
        <translation>When the decision is to refer a clue, the answer must be to refer.</translation>
    </message>
    <message>
        <source>单位人均计分的预警线尚未校准，采纳这个信号应当由分管领导决定。</source>
        <translation>The unit lines per 100 are not calibrated yet; a supervising leader decides on adopting this signal.</translation>
    </message>
    <message>
        <source>合并研判只限同一对象同一天的信号；不是同一天的，请分别作出决定。</source>
        <translation>Only signals of one subject and day can be decided together; please decide those of other days separately.</translation>
    </message>
    <message>
        <source>同一个信号写了两次，请去掉重复的。</source>
        <translation>The same signal is named twice; please remove one.</translation>
    </message>
    <message>
        <source>请选定要决定的信号。</source>
        <translation>Please choose the signals to decide on.</translation>
    </message>
    <message>
        <source>%1与预警对象有利害关系，应当回避。</source>
        <translation>%1 has an interest in the subject and is recused.</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>程序缺少演示数据“%1”，演示库没有建立。请重新安装程序。</source>
        <translation>The program lacks the demonstration data &quot;%1&quot;; the demonstration vault was not created. Reinstall the program.</translation>
    </message>
    <message>
        <source>写不了文件“%1”，请检查磁盘空间和权限。</source>
        <translation>Cannot write file &quot;%1&quot;; check disk space and permissions.</translation>
    </message>
    <message>
        <source>已取消，没有留下演示数据。</source>
        <translation>Cancelled; no demonstration data was left behind.</translation>
    </message>
    <message>
        <source>演示数据“%1”有 %2 行没有接收：%3</source>
        <translation>%2 rows of the demonstration data &quot;%1&quot; were rejected: %3</translation>
    </message>
    <message>
        <source>建不了临时文件夹，请检查磁盘空间和权限。</source>
        <translation>Cannot create a temporary folder; check disk space and permissions.</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>数据文件逐页检查完好。</source>
        <translation>The vault was checked page by page and is intact.</translation>
    </message>
    <message>
        <source>%1的校验链在第 %2 条断开，此处及以后的记录可能被改动过。请保留现状并联系安全审计员。</source>
        <translation>%1: the hash chain is broken at entry %2; this and later entries may have been altered. Leave everything as it is and contact the auditor.</translation>
    </message>
    <message>
        <source>%1的校验链完整，共 %2 条。</source>
        <translation>%1: the hash chain is complete, %2 entries.</translation>
    </message>
    <message>
        <source>业务数据与变更记录一致。</source>
        <translation>The business data matches the change log.</translation>
    </message>
    <message>
        <source>%1 的研判决定所附依据单重算不符：%2</source>
        <translation>The computation sheet attached to the triage decision on %1 does not match when recomputed: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n 份已决定的依据单重算无误。</source>
        <translation>
            <numerusform>%n decided computation sheet recomputed correctly.</numerusform>
            <numerusform>%n decided computation sheets recomputed correctly.</numerusform>
        </translation>
    </message>
    <message>
        <source>数据结构第 %1 版。</source>
        <translation>Data structure version %1.</translation>
    </message>
    <message>
        <source>数据库引擎 SQLite %1，加密 SQLCipher %2。</source>
        <translation>Database engine SQLite %1, encryption SQLCipher %2.</translation>
    </message>
    <message>
        <source>仅口令保护：本机没有启用系统钥匙串，口令是唯一的一道锁，请妥善保管。</source>
        <translation>Passphrase protection only: the system keyring is not in use on this computer, so the passphrase is the only lock. Keep it safe.</translation>
    </message>
    <message>
        <source>文件只有本账户能读写。</source>
        <translation>Only this account can read and write the files.</translation>
    </message>
    <message>
        <source>其他账户也能读写：%1。请把权限改为仅本人可读写。</source>
        <translation>Other accounts can also read or write: %1. Change the permissions so that only you can read and write.</translation>
    </message>
    <message>
        <source>程序出错时不会把内存写到磁盘。</source>
        <translation>If the program crashes, memory is not written to disk.</translation>
    </message>
    <message>
        <source>程序出错时系统可能把内存写到磁盘，请管理员关闭核心转储。</source>
        <translation>If the program crashes, the system may write memory to disk; ask the administrator to turn off core dumps.</translation>
    </message>
    <message>
        <source>没有启用交换分区。</source>
        <translation>Swap is not in use.</translation>
    </message>
    <message>
        <source>启用了交换分区，内存内容可能留在磁盘上，请管理员加密交换分区。</source>
        <translation>Swap is in use and memory contents may remain on disk; ask the administrator to encrypt swap.</translation>
    </message>
    <message>
        <source>变更记录</source>
        <translation>Change log</translation>
    </message>
    <message>
        <source>审计日志</source>
        <translation>Audit log</translation>
    </message>
    <message>
        <source>体检已取消。</source>
        <translation>Check-up cancelled.</translation>
    </message>
    <message>
        <source>业务数据与变更记录不一致：多出 %1 行，缺少 %2 行，状态不符 %3 行，计分依据不符 %4 行，分类计数不符 %5 类。请从最近的备份恢复。</source>
        <translation>The data do not agree with the list of changes: %1 rows too many, %2 missing, %3 with another state, %4 facts that are scored differently, %5 categories counted wrongly. Restore the latest backup.</translation>
    </message>
    <message>
        <source>案件 %1 不合规定：%2</source>
        <translation>Case %1 breaks the rules: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n 个案件的办理过程都合规定。</source>
        <translation>
            <numerusform>%n case was handled by the rules.</numerusform>
            <numerusform>%n cases were handled by the rules.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentFile</name>
    <message>
        <source>“%1”打不开：%2。</source>
        <translation>&quot;%1&quot; cannot be opened: %2.</translation>
    </message>
    <message>
        <source>“%1”超过 %2 MB，没有读取。</source>
        <translation>&quot;%1&quot; is larger than %2 MB and was not read.</translation>
    </message>
    <message>
        <source>第 %1 行</source>
        <translation>Line %1</translation>
    </message>
    <message>
        <source>“%1”没有写成：%2。请换一个位置。</source>
        <translation>&quot;%1&quot; was not written: %2. Choose another place.</translation>
    </message>
    <message>
        <source>还有 %1 处。</source>
        <translation>%1 more.</translation>
    </message>
    <message>
        <source>%1：%2。</source>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>Domain</name>
    <message>
        <source>变更内容不符合“%1”的字段要求：%2</source>
        <translation>The change does not meet the field requirements of &quot;%1&quot;: %2</translation>
    </message>
</context>
<context>
    <name>DraftChecks</name>
    <message>
        <source>%1。</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1：%2。</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>还没有填写施行日。</source>
        <translation>The first day is not filled in yet.</translation>
    </message>
    <message>
        <source>标准不溯及既往，施行日应当在 %1 或者以后。</source>
        <translation>Standards do not reach back: the first day must be %1 or later.</translation>
    </message>
    <message>
        <source>阶段重点的止日早于施行日。</source>
        <translation>The last day of the phase is before its first day.</translation>
    </message>
</context>
<context>
    <name>DraftFlow</name>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>请填写施行日。</source>
        <translation>Please fill in the first day in force.</translation>
    </message>
    <message>
        <source>施行日 %1 已到。标准不溯及既往，施行日应当晚于公布日，请改到 %2 或者以后。</source>
        <translation>The first day %1 has come. Standards do not reach back: it must be later than the day of publication. Please change it to %2 or later.</translation>
    </message>
    <message>
        <source>阶段重点的止日 %1 早于施行日 %2。</source>
        <translation>The last day of the phase, %1, is before its first day, %2.</translation>
    </message>
    <message>
        <source>公布之前应当看过回测结果；不作回测的，写明理由。</source>
        <translation>A back-test must have been seen before publication; without one, give the reason.</translation>
    </message>
    <message>
        <source>理由最多 %1 字，请精简。</source>
        <translation>Reasons may have at most %1 characters; please shorten.</translation>
    </message>
    <message>
        <source>%1提出了这份草案，不能由本人同意或者公布。</source>
        <translation>%1 proposed this draft and can neither agree to it nor publish it.</translation>
    </message>
    <message>
        <source>公布标准要两个人：先由另一人同意。</source>
        <translation>Standards are published by two people: first somebody else has to agree.</translation>
    </message>
    <message>
        <source>同意人和公布人不能是同一人。</source>
        <translation>Who agrees and who publishes must be two people.</translation>
    </message>
    <message>
        <source>公布标准的两个人，一位是%1，一位是%2。</source>
        <translation>Of the two who publish standards, one is %1 and one is %2.</translation>
    </message>
    <message>
        <source>退回草案应当写明理由。</source>
        <translation>Giving a draft back needs a reason.</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>送审</source>
        <translation>Submit</translation>
    </message>
    <message>
        <source>同意</source>
        <translation>Agree</translation>
    </message>
    <message>
        <source>公布</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>作废</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>草案“%1”现在是“%2”，不能%3。</source>
        <translation>The draft &quot;%1&quot; is now &quot;%2&quot;; this step is not possible: %3.</translation>
    </message>
    <message>
        <source>“%1”由%2办理，%3没有这个职责。</source>
        <translation>&quot;%1&quot; is the task of %2; %3 does not have this role.</translation>
    </message>
</context>
<context>
    <name>DraftPlan</name>
    <message>
        <source>%1标准未作任何改动。</source>
        <translation>%1 The standards are unchanged.</translation>
    </message>
    <message>
        <source>总则 %1</source>
        <translation>General part %1</translation>
    </message>
    <message>
        <source>“%1”在 %2 已有一个公布的版本施行，同一天不能有两个，请改施行日。</source>
        <translation>&quot;%1&quot; has a published version that begins on %2; there cannot be two on one day. Please change the first day.</translation>
    </message>
    <message>
        <source>“%1”已公布自 %2 起施行的版本，与本草案的施行期间重叠。请把施行日改到这天以后，或者填写早于这天的止日。</source>
        <translation>&quot;%1&quot; has a published version from %2 on, which overlaps with this draft. Please begin after that day, or set a last day before it.</translation>
    </message>
    <message>
        <source>“%1”是新设的，阶段重点结束后没有版本可恢复，会出现空档。请去掉止日，或者另行起草。</source>
        <translation>&quot;%1&quot; is new: after the phase there is no version to return to, which would leave a gap. Please remove the last day, or draft it separately.</translation>
    </message>
    <message>
        <source>草案与现行标准没有不同，无需公布。</source>
        <translation>The draft does not differ from the standards in force; there is nothing to publish.</translation>
    </message>
</context>
<context>
    <name>EntryRules</name>
    <message>
        <source>事发日 %1 在今天之后，请核对。</source>
        <translation>The date it occurred on, %1, is after today; please check.</translation>
    </message>
    <message>
        <source>发现日 %1 在今天之后，请核对。</source>
        <translation>The date it was found on, %1, is after today; please check.</translation>
    </message>
    <message>
        <source>发现日 %1 早于事发日 %2，请核对。</source>
        <translation>The found on date %1 is before the occurred on date %2; please check.</translation>
    </message>
    <message>
        <source>对象类别与所选的干部或者单位不一致。</source>
        <translation>The subject type does not match the chosen cadre or unit.</translation>
    </message>
    <message>
        <source>影响程度应当在 1 至 4 之间。</source>
        <translation>Influence must be between 1 and 4.</translation>
    </message>
    <message>
        <source>轻重缓急应当在 1 至 3 之间。</source>
        <translation>Urgency must be between 1 and 3.</translation>
    </message>
    <message>
        <source>事实最多 %1 字，请精简，原件可以作为证据另附。</source>
        <translation>Facts may have at most %1 characters; please shorten. Originals can be attached as evidence.</translation>
    </message>
    <message>
        <source>没有代码为 %1 的指标。</source>
        <translation>There is no indicator with code %1.</translation>
    </message>
    <message>
        <source>指标 %1 在 %2 还没有施行，不能用于当天的行为。</source>
        <translation>Indicator %1 was not yet in force on %2 and cannot be used for conduct on that day.</translation>
    </message>
    <message>
        <source>指标 %1（%2）不适用于%3。</source>
        <translation>Indicator %1 (%2) does not apply to %3.</translation>
    </message>
    <message>
        <source>指标 %1（%2）没有第 %3 档。</source>
        <translation>Indicator %1 (%2) has no level %3.</translation>
    </message>
    <message>
        <source>指标 %1 第 %2 档的等级是%3，与所填不符。</source>
        <translation>The grade of indicator %1 level %2 is %3, which differs from the entry.</translation>
    </message>
    <message>
        <source>不计等级</source>
        <translation>No grade</translation>
    </message>
    <message>
        <source>还没有选定对象，不能提交。</source>
        <translation>No subject chosen; cannot submit.</translation>
    </message>
    <message>
        <source>还没有填事发日，不能提交。</source>
        <translation>&quot;Occurred on&quot; is empty; cannot submit.</translation>
    </message>
    <message>
        <source>还没有选定指标，不能提交。</source>
        <translation>No indicator chosen; cannot submit.</translation>
    </message>
    <message>
        <source>还没有写明事实，不能提交。</source>
        <translation>No facts given; cannot submit.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>导入内容</source>
        <translation>Import content</translation>
    </message>
    <message>
        <source>渠道</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>文件名</source>
        <translation>File name</translation>
    </message>
    <message>
        <source>文件摘要</source>
        <translation>File digest</translation>
    </message>
    <message>
        <source>对照方案</source>
        <translation>Mapping profile</translation>
    </message>
    <message>
        <source>导入日期</source>
        <translation>Imported on</translation>
    </message>
    <message>
        <source>行数</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>接收</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>已有</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>单位代码</source>
        <translation>Unit code</translation>
    </message>
    <message>
        <source>单位名称</source>
        <translation>Unit name</translation>
    </message>
    <message>
        <source>简称</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>上级单位</source>
        <translation>Parent unit</translation>
    </message>
    <message>
        <source>单位类别</source>
        <translation>Unit type</translation>
    </message>
    <message>
        <source>在编人数</source>
        <translation>Headcount</translation>
    </message>
    <message>
        <source>设立日期</source>
        <translation>Established on</translation>
    </message>
    <message>
        <source>撤销日期</source>
        <translation>Abolished on</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>拼音</source>
        <translation>Pinyin</translation>
    </message>
    <message>
        <source>工号</source>
        <translation>Staff number</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>出生年份</source>
        <translation>Year of birth</translation>
    </message>
    <message>
        <source>参加工作年份</source>
        <translation>Started work in</translation>
    </message>
    <message>
        <source>职级</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>学历</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>政治面貌</source>
        <translation>Political status</translation>
    </message>
    <message>
        <source>基层工作年限</source>
        <translation>Grassroots years</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>职务</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>任职时间</source>
        <translation>Appointed on</translation>
    </message>
    <message>
        <source>免职时间</source>
        <translation>Removed on</translation>
    </message>
    <message>
        <source>角色</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>启用</source>
        <translation>Enabled</translation>
    </message>
    <message>
        <source>对象类别</source>
        <translation>Subject type</translation>
    </message>
    <message>
        <source>干部</source>
        <translation>Cadre</translation>
    </message>
    <message>
        <source>来源所写对象</source>
        <translation>Subject as in source</translation>
    </message>
    <message>
        <source>当时单位</source>
        <translation>Unit at the time</translation>
    </message>
    <message>
        <source>当时职务</source>
        <translation>Post at the time</translation>
    </message>
    <message>
        <source>事发日</source>
        <translation>Occurred on</translation>
    </message>
    <message>
        <source>发现日</source>
        <translation>Found on</translation>
    </message>
    <message>
        <source>来源编号</source>
        <translation>Source number</translation>
    </message>
    <message>
        <source>导入批次</source>
        <translation>Import batch</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>档次</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>等级</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>影响程度</source>
        <translation>Influence</translation>
    </message>
    <message>
        <source>轻重缓急</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>事实</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>锚定依据</source>
        <translation>Anchor basis</translation>
    </message>
    <message>
        <source>来源摘要</source>
        <translation>Source digest</translation>
    </message>
    <message>
        <source>监督信息</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>结论</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>核实日</source>
        <translation>Verified on</translation>
    </message>
    <message>
        <source>核实人一</source>
        <translation>Verifier 1</translation>
    </message>
    <message>
        <source>核实人二</source>
        <translation>Verifier 2</translation>
    </message>
    <message>
        <source>作出结论的机关</source>
        <translation>Concluding body</translation>
    </message>
    <message>
        <source>证据</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>本人说明</source>
        <translation>The person&apos;s explanation</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>渠道代码</source>
        <translation>Channel code</translation>
    </message>
    <message>
        <source>渠道名称</source>
        <translation>Channel name</translation>
    </message>
    <message>
        <source>监督类别</source>
        <translation>Oversight type</translation>
    </message>
    <message>
        <source>采集方式</source>
        <translation>Collection method</translation>
    </message>
    <message>
        <source>静默天数</source>
        <translation>Quiet days</translation>
    </message>
    <message>
        <source>先送本人说明</source>
        <translation>Explanation first</translation>
    </message>
    <message>
        <source>计分条件</source>
        <translation>Scoring condition</translation>
    </message>
    <message>
        <source>清单代码</source>
        <translation>List code</translation>
    </message>
    <message>
        <source>生效日</source>
        <translation>Effective from</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>指标代码</source>
        <translation>Indicator code</translation>
    </message>
    <message>
        <source>指标名称</source>
        <translation>Indicator name</translation>
    </message>
    <message>
        <source>模型代码</source>
        <translation>Model code</translation>
    </message>
    <message>
        <source>模型名称</source>
        <translation>Model name</translation>
    </message>
    <message>
        <source>信号标识</source>
        <translation>Signal ID</translation>
    </message>
    <message>
        <source>预警模型</source>
        <translation>Warning model</translation>
    </message>
    <message>
        <source>模型版本</source>
        <translation>Model version</translation>
    </message>
    <message>
        <source>信号日期</source>
        <translation>Signal date</translation>
    </message>
    <message>
        <source>预警级别</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>决定</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>理由类别</source>
        <translation>Category of the reason</translation>
    </message>
    <message>
        <source>是否移送线索</source>
        <translation>Refer a clue</translation>
    </message>
    <message>
        <source>移送或不移送的理由</source>
        <translation>Reason for referring or not</translation>
    </message>
    <message>
        <source>提出人</source>
        <translation>Proposer</translation>
    </message>
    <message>
        <source>决定人</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>决定日期</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>依据单</source>
        <translation>Computation sheet</translation>
    </message>
    <message>
        <source>依据单摘要</source>
        <translation>Computation sheet digest</translation>
    </message>
    <message>
        <source>案号</source>
        <translation>Case number</translation>
    </message>
    <message>
        <source>结案方式</source>
        <translation>Closed as</translation>
    </message>
    <message>
        <source>研判决定</source>
        <translation>Triage decision</translation>
    </message>
    <message>
        <source>承办人一</source>
        <translation>Handler 1</translation>
    </message>
    <message>
        <source>承办人二</source>
        <translation>Handler 2</translation>
    </message>
    <message>
        <source>立案日期</source>
        <translation>Opened on</translation>
    </message>
    <message>
        <source>升级自</source>
        <translation>Escalated from</translation>
    </message>
    <message>
        <source>草案名称</source>
        <translation>Title of the draft</translation>
    </message>
    <message>
        <source>施行日</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>阶段重点止日</source>
        <translation>Last day of the phase</translation>
    </message>
    <message>
        <source>修改理由</source>
        <translation>Reason for the change</translation>
    </message>
    <message>
        <source>回测摘要</source>
        <translation>Digest of the back-test</translation>
    </message>
    <message>
        <source>回测日</source>
        <translation>Back-tested on</translation>
    </message>
    <message>
        <source>不作回测的理由</source>
        <translation>Reason for no back-test</translation>
    </message>
    <message>
        <source>提出日</source>
        <translation>Proposed on</translation>
    </message>
    <message>
        <source>同意人</source>
        <translation>Agreed by</translation>
    </message>
    <message>
        <source>同意日</source>
        <translation>Agreed on</translation>
    </message>
    <message>
        <source>公布人</source>
        <translation>Published by</translation>
    </message>
    <message>
        <source>公布日</source>
        <translation>Published on</translation>
    </message>
    <message>
        <source>退回理由</source>
        <translation>Given back because</translation>
    </message>
    <message>
        <source>草案</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>代码</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>案件</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>变更序号</source>
        <translation>Number of the change</translation>
    </message>
    <message>
        <source>变更类别</source>
        <translation>Kind of change</translation>
    </message>
    <message>
        <source>保留的信息</source>
        <translation>Record that stays</translation>
    </message>
    <message>
        <source>撤销的归并</source>
        <translation>Merge undone</translation>
    </message>
    <message>
        <source>性别</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>干部类别</source>
        <translation>Cadre class</translation>
    </message>
    <message>
        <source>步骤序号</source>
        <translation>Step number</translation>
    </message>
    <message>
        <source>办理事项</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>办理对象</source>
        <translation>About</translation>
    </message>
    <message>
        <source>办理日期</source>
        <translation>Taken on</translation>
    </message>
    <message>
        <source>办理人</source>
        <translation>Taken by</translation>
    </message>
    <message>
        <source>共同办理人</source>
        <translation>Together with</translation>
    </message>
    <message>
        <source>代为登记</source>
        <translation>Handed in by</translation>
    </message>
    <message>
        <source>理由或意见</source>
        <translation>Reason or opinion</translation>
    </message>
    <message>
        <source>所涉文书</source>
        <translation>Letter concerned</translation>
    </message>
    <message>
        <source>送达日期</source>
        <translation>Served on</translation>
    </message>
    <message>
        <source>申辩日期</source>
        <translation>Filed on</translation>
    </message>
    <message>
        <source>申辩内容</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>采纳情况</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>答复理由</source>
        <translation>Reasons of the answer</translation>
    </message>
    <message>
        <source>答复日期</source>
        <translation>Answered on</translation>
    </message>
    <message>
        <source>申请日期</source>
        <translation>Applied on</translation>
    </message>
    <message>
        <source>申请理由</source>
        <translation>Grounds</translation>
    </message>
    <message>
        <source>复核人</source>
        <translation>Reviewer</translation>
    </message>
    <message>
        <source>变更后级别</source>
        <translation>Tier after the change</translation>
    </message>
    <message>
        <source>复核理由</source>
        <translation>Reasons of the review</translation>
    </message>
    <message>
        <source>集体研究记录</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>办结日期</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>谈话人一</source>
        <translation>First talker</translation>
    </message>
    <message>
        <source>谈话人二</source>
        <translation>Second talker</translation>
    </message>
    <message>
        <source>谈话日期</source>
        <translation>Talked on</translation>
    </message>
    <message>
        <source>谈话地点</source>
        <translation>Place of the talk</translation>
    </message>
    <message>
        <source>谈话内容</source>
        <translation>Content of the talk</translation>
    </message>
    <message>
        <source>文书种类</source>
        <translation>Kind of letter</translation>
    </message>
    <message>
        <source>起草人</source>
        <translation>Drafted by</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>主送</source>
        <translation>Addressee</translation>
    </message>
    <message>
        <source>文书要素</source>
        <translation>Elements</translation>
    </message>
    <message>
        <source>模板摘要</source>
        <translation>Digest of the template</translation>
    </message>
    <message>
        <source>文号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>内容摘要</source>
        <translation>Digest of the content</translation>
    </message>
    <message>
        <source>签发人</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>签发日期</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>文书</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>送达方式</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>送达人一</source>
        <translation>First server</translation>
    </message>
    <message>
        <source>送达人二</source>
        <translation>Second server</translation>
    </message>
    <message>
        <source>受送达人</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>计划日期</source>
        <translation>Planned on</translation>
    </message>
    <message>
        <source>完成日期</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>见证人</source>
        <translation>Witness</translation>
    </message>
    <message>
        <source>送达回证</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>整改类别</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>责任领导</source>
        <translation>Responsible leader</translation>
    </message>
    <message>
        <source>责任人</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>责任人账户</source>
        <translation>Owner&apos;s account</translation>
    </message>
    <message>
        <source>整改措施</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>销号标准</source>
        <translation>Close-out standard</translation>
    </message>
    <message>
        <source>整改期限</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>已延期</source>
        <translation>Extended</translation>
    </message>
    <message>
        <source>下达日期</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>销号日期</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>曾反弹</source>
        <translation>Rebounded</translation>
    </message>
    <message>
        <source>整改事项</source>
        <translation>Rectification item</translation>
    </message>
    <message>
        <source>报告日期</source>
        <translation>Reported on</translation>
    </message>
    <message>
        <source>完成比例</source>
        <translation>Percent</translation>
    </message>
    <message>
        <source>进展情况</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>佐证名称</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>佐证摘要</source>
        <translation>Digest of the proof</translation>
    </message>
    <message>
        <source>拍摄日期</source>
        <translation>Captured on</translation>
    </message>
    <message>
        <source>拍摄地点</source>
        <translation>Captured at</translation>
    </message>
    <message>
        <source>中止日期</source>
        <translation>Suspended on</translation>
    </message>
    <message>
        <source>中止原因</source>
        <translation>Cause of suspension</translation>
    </message>
    <message>
        <source>适用地区代码</source>
        <translation>Region code</translation>
    </message>
    <message>
        <source>年度</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>适用地区</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>放假和调休</source>
        <translation>Holidays and make-up days</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>已确认</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>放假安排的依据</source>
        <translation>Basis of the holidays</translation>
    </message>
    <message>
        <source>原整改期限</source>
        <translation>Former due day</translation>
    </message>
    <message>
        <source>办案人员</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>关系</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>申报日期</source>
        <translation>Declared on</translation>
    </message>
    <message>
        <source>解除日期</source>
        <translation>Ended on</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>打不开文件“%1”，请检查位置和权限。</source>
        <translation>Cannot open the file &quot;%1&quot;. Check its location and permissions.</translation>
    </message>
    <message>
        <source>打不开对照方案“%1”，请检查位置和权限。</source>
        <translation>Cannot open the mapping profile &quot;%1&quot;. Check its location and permissions.</translation>
    </message>
    <message>
        <source>这一行以前导入过，内容与库中不同，没有覆盖。需要改动请在库中更正。</source>
        <translation>This row was imported before and differs from the vault. Nothing was overwritten. Make any changes by correction in the vault.</translation>
    </message>
    <message>
        <source>事实超过 %1 个字，请精简，原件作为附件存入。</source>
        <translation>The facts exceed %1 characters. Shorten them and store the original as an attachment.</translation>
    </message>
    <message>
        <source>单位“%1”不在单位名册，请核对名称或先导入单位。</source>
        <translation>Unit &quot;%1&quot; is not in the unit register. Check the name or import units first.</translation>
    </message>
    <message>
        <source>当时单位“%1”不在单位名册，改按任职经历确定。</source>
        <translation>The unit at the time, &quot;%1&quot;, is not in the unit register. It was taken from the service history instead.</translation>
    </message>
    <message>
        <source>工号“%1”不在干部名册，请核对工号或先导入干部。</source>
        <translation>Staff number &quot;%1&quot; is not in the cadre register. Check the number or import cadres first.</translation>
    </message>
    <message>
        <source>工号“%1”在名册中是%2，表中写的是%3，请核对。</source>
        <translation>Staff number &quot;%1&quot; belongs to %2 in the register, but the table says %3. Please check.</translation>
    </message>
    <message>
        <source>干部名册里没有“%1”，请核对姓名或先导入干部。</source>
        <translation>&quot;%1&quot; is not in the cadre register. Check the name or import cadres first.</translation>
    </message>
    <message>
        <source>“%1”在名册中有 %2 人，凭现有内容认不出是哪一位，请补填工号。</source>
        <translation>The register has %2 people named &quot;%1&quot; and the data does not show which one is meant. Add the staff number.</translation>
    </message>
    <message>
        <source>指标“%1”不在负面清单，请改为清单中的指标代码。</source>
        <translation>Indicator &quot;%1&quot; is not in the negative list. Use an indicator code from the list.</translation>
    </message>
    <message>
        <source>行为早于指标“%1”的生效日，照录但不计分。</source>
        <translation>The conduct predates indicator &quot;%1&quot;. It is recorded but not scored.</translation>
    </message>
    <message>
        <source>指标“%1”不适用于这类对象，请改选指标。</source>
        <translation>Indicator &quot;%1&quot; does not apply to this kind of subject. Choose another indicator.</translation>
    </message>
    <message>
        <source>指标“%1”没有第 %2 档，请按清单填写档次。</source>
        <translation>Indicator &quot;%1&quot; has no level %2. Enter a level from the list.</translation>
    </message>
    <message>
        <source>没有写档次，先按最低一档登记，核实时请确认。</source>
        <translation>No level given. The lowest level was recorded; confirm it at verification.</translation>
    </message>
    <message>
        <source>结论日期在今天之后，请核对。</source>
        <translation>The conclusion date is after today. Please check.</translation>
    </message>
    <message>
        <source>单位“%1”原先没有，已一并新建。</source>
        <translation>Unit &quot;%1&quot; did not exist and was created.</translation>
    </message>
    <message>
        <source>上级单位“%1”不在单位名册，没有填入。</source>
        <translation>Parent unit &quot;%1&quot; is not in the unit register and was left empty.</translation>
    </message>
    <message>
        <source>同一工号的姓名由%1改为%2，已按来源更新。</source>
        <translation>The name for this staff number changed from %1 to %2 and was updated from the source.</translation>
    </message>
    <message>
        <source>请先选择这份表来自哪个监督渠道。</source>
        <translation>First choose the supervision channel this table comes from.</translation>
    </message>
    <message>
        <source>渠道“%1”不在渠道清单，请改正对照方案。</source>
        <translation>Channel &quot;%1&quot; is not in the channel list. Correct the mapping profile.</translation>
    </message>
    <message>
        <source>导入中断：%1 已存入的 %2 行都在，排除原因后重新导入即可接着做。</source>
        <translation>Import interrupted: %1 The %2 rows already stored are kept. Fix the cause and import again to continue.</translation>
    </message>
    <message>
        <source>.错误行.csv</source>
        <translation>.error-rows.csv</translation>
    </message>
    <message>
        <source>没有写明事实，请补填。</source>
        <translation>The facts are missing. Fill them in.</translation>
    </message>
    <message>
        <source>数据库正在关闭。</source>
        <translation>The database is being closed.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>第 %1 行：%2请改正后重新导入。</source>
        <translation>Row %1: %2 Correct it and import again.</translation>
    </message>
    <message>
        <source>已停止读取，文件没有改动。</source>
        <translation>Reading stopped. The file was not changed.</translation>
    </message>
    <message>
        <source>文件读到一半读不下去了：%1。请检查磁盘或网络后再试。</source>
        <translation>Reading failed partway through the file: %1. Check the disk or network and try again.</translation>
    </message>
    <message>
        <source>有不属于所选文字编码的字节。</source>
        <translation>Some bytes do not belong to the chosen text encoding.</translation>
    </message>
    <message>
        <source>文件超过 %1 行，没有导入。请分成几个文件。</source>
        <translation>The file has more than %1 rows and was not imported. Split it into several files.</translation>
    </message>
    <message>
        <source>第 %1 行超过 %2 列，没有导入。请检查分隔符是否选对。</source>
        <translation>Row %1 has more than %2 columns; nothing was imported. Check that the separator is right.</translation>
    </message>
    <message>
        <source>第 %1 行有一格超过 %2 个字，没有导入。多半是前面的引号没有成对，请检查这一行。</source>
        <translation>A cell in row %1 exceeds %2 characters; nothing was imported. An earlier quotation mark is probably unpaired; check this row.</translation>
    </message>
    <message>
        <source>有空字节，这不是文字文件或者文件已经损坏。</source>
        <translation>Contains null bytes; this is not a text file or it is damaged.</translation>
    </message>
    <message>
        <source>有一个引号没有成对，文件到此结束。</source>
        <translation>A quotation mark is unpaired up to the end of the file.</translation>
    </message>
    <message>
        <source>引号后面还有文字，分不清这一格到哪里为止。</source>
        <translation>Text follows the closing quotation mark, so the end of the cell is unclear.</translation>
    </message>
    <message>
        <source>已停止，没有导入任何行。</source>
        <translation>Stopped. No rows were imported.</translation>
    </message>
    <message>
        <source>看不出这个文件的文字编码：既不是 UTF-8，也不是 GB18030。没有导入任何行，请指定编码后再试，或者在表格软件里另存为 UTF-8 的 csv。</source>
        <translation>The text encoding of this file is neither UTF-8 nor GB18030. No rows were imported. Specify the encoding and try again, or save as UTF-8 csv in a spreadsheet program.</translation>
    </message>
    <message>
        <source>多出的内容：%1</source>
        <translation>Extra content: %1</translation>
    </message>
    <message>
        <source>错误清单“%1”写不进去：%2。请换一个位置。</source>
        <translation>Cannot write the error list &quot;%1&quot;: %2. Choose another location.</translation>
    </message>
    <message>
        <source>错误清单没有写完：%1。已导入的行不受影响，请腾出空间后重新导出错误清单。</source>
        <translation>The error list is incomplete: %1. Imported rows are not affected. Free some space and export the error list again.</translation>
    </message>
    <message>
        <source>这个文件设了打开密码，没有导入任何行。请先去掉密码。</source>
        <translation>This file has an opening password. No rows were imported. Remove the password first.</translation>
    </message>
    <message>
        <source>这是 WPS 表格的 et 文件，不能直接导入，没有导入任何行。</source>
        <translation>This is a WPS et file and cannot be imported directly. No rows were imported.</translation>
    </message>
    <message>
        <source>这是旧版 Excel 的 xls 文件，不能直接导入，没有导入任何行。</source>
        <translation>This is an old Excel xls file and cannot be imported directly. No rows were imported.</translation>
    </message>
    <message>
        <source>请另存为 xlsx 或 csv 再导入。</source>
        <translation>Save as xlsx or csv and import again.</translation>
    </message>
    <message>
        <source>这个文件是空的，没有可导入的内容。</source>
        <translation>This file is empty. There is nothing to import.</translation>
    </message>
    <message>
        <source>这是 PDF 或 RTF 文档，不是表格，没有导入任何行。</source>
        <translation>This is a PDF or RTF document, not a table. No rows were imported.</translation>
    </message>
    <message>
        <source>这是 XML 表格（Excel 2003），不能直接导入，没有导入任何行。</source>
        <translation>This is an XML spreadsheet (Excel 2003) and cannot be imported directly. No rows were imported.</translation>
    </message>
    <message>
        <source>这个文件其实是 HTML 网页，只是换了扩展名，没有导入任何行。</source>
        <translation>This file is really an HTML page with another extension. No rows were imported.</translation>
    </message>
    <message>
        <source>这里应当是一个对象 {…}</source>
        <translation>An object {…} is expected here</translation>
    </message>
    <message>
        <source>映射方案的“%1”有误：%2。方案没有启用。</source>
        <translation>Error at &quot;%1&quot; in the mapping profile: %2. The profile was not enabled.</translation>
    </message>
    <message>
        <source>这里应当是文字</source>
        <translation>Text is expected here</translation>
    </message>
    <message>
        <source>必须填写</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>这里应当是 true 或 false</source>
        <translation>true or false is expected here</translation>
    </message>
    <message>
        <source>这里应当是 %1 到 %2 的整数</source>
        <translation>A whole number from %1 to %2 is expected here</translation>
    </message>
    <message>
        <source>这里应当是文字或文字的数组</source>
        <translation>Text or an array of texts is expected here</translation>
    </message>
    <message>
        <source>“%1”不认识，只能是 %2</source>
        <translation>&quot;%1&quot; is unknown; allowed: %2</translation>
    </message>
    <message>
        <source>没有这个设置项</source>
        <translation>No such setting</translation>
    </message>
    <message>
        <source>缺少列名</source>
        <translation>Column name missing</translation>
    </message>
    <message>
        <source>这里应当是非空的数组</source>
        <translation>A non-empty array is expected here</translation>
    </message>
    <message>
        <source>花括号里应当是列名，并且成对</source>
        <translation>Braces must be paired and contain a column name</translation>
    </message>
    <message>
        <source>模板里至少要有一个 {列名}</source>
        <translation>The template needs at least one {column name}</translation>
    </message>
    <message>
        <source>不认识的日期写法“%1”</source>
        <translation>Unknown date format &quot;%1&quot;</translation>
    </message>
    <message>
        <source>column、try、join、value 四项中必须有且只有一项</source>
        <translation>Exactly one of column, try, join, value is required</translation>
    </message>
    <message>
        <source>只有日期字段可以设日期写法</source>
        <translation>Only date fields can have a date format</translation>
    </message>
    <message>
        <source>没有这个字段，可用的有：%1</source>
        <translation>No such field; available: %1</translation>
    </message>
    <message>
        <source>只能是 auto、utf-8、gb18030、utf-16le、utf-16be、windows-1252</source>
        <translation>Allowed: auto, utf-8, gb18030, utf-16le, utf-16be, windows-1252</translation>
    </message>
    <message>
        <source>缺少字段 %1</source>
        <translation>Field %1 is missing</translation>
    </message>
    <message>
        <source>映射方案超过 %1 KB，没有启用。</source>
        <translation>The mapping profile exceeds %1 KB and was not enabled.</translation>
    </message>
    <message>
        <source>映射方案不是有效的 JSON（第 %1 个字节附近），没有启用。</source>
        <translation>The mapping profile is not valid JSON (near byte %1) and was not enabled.</translation>
    </message>
    <message>
        <source>应当是 %1</source>
        <translation>Should be %1</translation>
    </message>
    <message>
        <source>从表头看不出这些列的用处，请手工指定哪一列是姓名、单位、时间和问题描述。</source>
        <translation>The header does not show what these columns are for. Choose the columns for name, unit, time and description yourself.</translation>
    </message>
    <message>
        <source>没有写明对象，按“对象不明”登记，不计分</source>
        <translation>No subject given; recorded as &quot;unknown subject&quot; and not scored</translation>
    </message>
    <message>
        <source>没有写明对象：请补上工号、姓名或单位</source>
        <translation>No subject given: add a staff number, name or unit</translation>
    </message>
    <message>
        <source>日期 %1 晚于今天</source>
        <translation>Date %1 is later than today</translation>
    </message>
    <message>
        <source>发生日期 %1 晚于发现日期 %2</source>
        <translation>Occurred on %1, which is later than found on %2</translation>
    </message>
    <message>
        <source>发生日期 %1 比发现日期早十年以上，请核对</source>
        <translation>Occurred on %1, over ten years before it was found; please check</translation>
    </message>
    <message>
        <source>结论日期 %1 早于发现日期 %2</source>
        <translation>Conclusion date %1 is earlier than found on %2</translation>
    </message>
    <message>
        <source>有结论日期，没有结论</source>
        <translation>Conclusion date without a conclusion</translation>
    </message>
    <message>
        <source>有结论，没有结论日期</source>
        <translation>Conclusion without a conclusion date</translation>
    </message>
    <message>
        <source>表头里“%1”出现了不止一次，分不清用哪一列。没有导入任何行，请先改表头。</source>
        <translation>&quot;%1&quot; appears more than once in the header, so the column is unclear. No rows were imported. Correct the header first.</translation>
    </message>
    <message>
        <source>表里缺少必需的列：%1。没有导入任何行，请补上这些列，或换一个映射方案。</source>
        <translation>Required columns are missing: %1. No rows were imported. Add these columns or choose another mapping profile.</translation>
    </message>
    <message>
        <source>“%1”看不懂</source>
        <translation>Cannot interpret &quot;%1&quot;</translation>
    </message>
    <message>
        <source>超过 %1 个字</source>
        <translation>More than %1 characters</translation>
    </message>
    <message>
        <source>“%1”不是日期，请写成 2026-03-05 的样子</source>
        <translation>&quot;%1&quot; is not a date; write it like 2026-03-05</translation>
    </message>
    <message>
        <source>%1 不在 %2 到 %3 之间</source>
        <translation>%1 is not between %2 and %3</translation>
    </message>
    <message>
        <source>“%1”没有填，按“%2”登记</source>
        <translation>&quot;%1&quot; is empty; recorded as &quot;%2&quot;</translation>
    </message>
    <message>
        <source>“%1”不在映射方案里</source>
        <translation>&quot;%1&quot; is not in the mapping profile</translation>
    </message>
    <message>
        <source>单元格里是错误值（如 #N/A），按空白处理</source>
        <translation>The cell holds an error value (such as #N/A); treated as blank</translation>
    </message>
    <message>
        <source>这一行比表头多出内容，可能整行错了位</source>
        <translation>This row has more content than the header; the row may be shifted</translation>
    </message>
    <message>
        <source>编号列是空的，无法识别这一行</source>
        <translation>The number column is empty, so this row cannot be identified</translation>
    </message>
    <message>
        <source>合计、小计一类的行，没有导入</source>
        <translation>Total or subtotal row, not imported</translation>
    </message>
    <message>
        <source>这个文件里没有可导入的工作表。</source>
        <translation>This file has no worksheet to import.</translation>
    </message>
    <message>
        <source>这个文件里没有名为“%1”的工作表，没有导入任何行。请重新选择工作表。</source>
        <translation>This file has no worksheet named &quot;%1&quot;. No rows were imported. Choose the worksheet again.</translation>
    </message>
    <message>
        <source>“%1”是图表或宏表，没有可导入的行。请选择别的工作表。</source>
        <translation>&quot;%1&quot; is a chart or macro sheet with no rows to import. Choose another worksheet.</translation>
    </message>
    <message>
        <source>分隔符只能是逗号、分号、制表符或竖线。</source>
        <translation>The separator must be a comma, semicolon, tab or vertical bar.</translation>
    </message>
    <message>
        <source>“%1”打不开：%2。请检查文件是否还在、是否被别的程序占用。</source>
        <translation>Cannot open &quot;%1&quot;: %2. Check that the file still exists and is not in use by another program.</translation>
    </message>
    <message>
        <source>“%1”超过 %2 MB，没有导入。请分成几个文件。</source>
        <translation>&quot;%1&quot; exceeds %2 MB and was not imported. Split it into several files.</translation>
    </message>
    <message>
        <source>这张表的合并单元格超过 %1 处，没有导入任何行。请取消合并或另存为 csv 再导入。</source>
        <translation>This sheet has more than %1 merged cells. No rows were imported. Unmerge the cells or save as csv and import again.</translation>
    </message>
    <message>
        <source>（在第 %1 行附近）</source>
        <translation> (near row %1)</translation>
    </message>
    <message>
        <source>第 %1 行的内容超过 %2 列，没有导入。请删去多余的列。</source>
        <translation>Row %1 has content in more than %2 columns; nothing was imported. Delete the extra columns.</translation>
    </message>
    <message>
        <source>第 %1 行有一格超过 %2 个字，没有导入。请缩短这一格。</source>
        <translation>A cell in row %1 exceeds %2 characters; nothing was imported. Shorten this cell.</translation>
    </message>
    <message>
        <source>这张表是空的，没有可导入的行。请选择别的工作表或文件。</source>
        <translation>This sheet is empty; there are no rows to import. Choose another sheet or file.</translation>
    </message>
    <message>
        <source>没有找到表头：%1 里没有需要的列（%2）。没有导入任何行，请检查表头所在行，或换一个映射方案。</source>
        <translation>No header found: %1 lack the required columns (%2). No rows were imported. Check the header row or choose another mapping profile.</translation>
    </message>
    <message>
        <source>第 %1 行</source>
        <translation>Row %1</translation>
    </message>
    <message>
        <source>前 %1 行</source>
        <translation>the first %1 rows</translation>
    </message>
    <message>
        <source>按表头自动生成</source>
        <translation>Generated from the header</translation>
    </message>
    <message>
        <source>这个文件超过 %1 张工作表，没有导入任何行。</source>
        <translation>This file has more than %1 worksheets. No rows were imported.</translation>
    </message>
    <message>
        <source>这个表格里的文字太多，读不下，没有导入任何行。请另存为 csv 再导入。</source>
        <translation>This spreadsheet has too much text to read. No rows were imported. Save as csv and import again.</translation>
    </message>
    <message>
        <source>这是 ODS 表格，不能直接导入，没有导入任何行。</source>
        <translation>This is an ODS spreadsheet and cannot be imported directly. No rows were imported.</translation>
    </message>
    <message>
        <source>这个压缩包里没有表格，没有导入任何行。</source>
        <translation>This archive contains no spreadsheet. No rows were imported.</translation>
    </message>
    <message>
        <source>这是二进制表格 xlsb，不能直接导入，没有导入任何行。</source>
        <translation>This is a binary xlsb spreadsheet and cannot be imported directly. No rows were imported.</translation>
    </message>
    <message>
        <source>这个表格解开后大得不正常，没有导入任何行。请确认文件来源，或另存为 csv 再导入。</source>
        <translation>This spreadsheet unpacks to an abnormal size. No rows were imported. Check where the file comes from, or save as csv and import again.</translation>
    </message>
    <message>
        <source>这个表格文件已经损坏，没有导入任何行。请向报送单位重新要一份，或在表格软件里修复后再导入。</source>
        <translation>This spreadsheet file is damaged. No rows were imported. Ask the reporting unit for a new copy, or repair it in a spreadsheet program and import again.</translation>
    </message>
    <message>
        <source>这个表格内部不是 UTF-8 编码，没有导入任何行。</source>
        <translation>This spreadsheet is not UTF-8 inside. No rows were imported.</translation>
    </message>
    <message>
        <source>这个表格里有不允许的内容（DOCTYPE 或 CDATA），正常的表格没有这些，没有导入任何行。</source>
        <translation>This spreadsheet has forbidden content (DOCTYPE or CDATA) that normal spreadsheets do not have. No rows were imported.</translation>
    </message>
    <message>
        <source>这个压缩包设了密码，没有导入任何行。请先去掉密码。</source>
        <translation>This archive has a password. No rows were imported. Remove the password first.</translation>
    </message>
    <message>
        <source>“%1”看不懂，可以填：%2</source>
        <translation>“%1” is not understood; what can be entered: %2</translation>
    </message>
</context>
<context>
    <name>Interest</name>
    <message>
        <source>没有这名干部或者这个单位。</source>
        <translation>There is no such cadre or unit.</translation>
    </message>
    <message>
        <source>请写明与哪名干部或者哪个单位有利害关系，二者选一。</source>
        <translation>Name the cadre or the unit the interest is in, one of the two.</translation>
    </message>
    <message>
        <source>说明最多 %1 字，请精简。</source>
        <translation>A note has at most %1 characters; please shorten it.</translation>
    </message>
    <message>
        <source>解除利害关系会让他重新可以办案，请写明理由。</source>
        <translation>Ending an interest lets him take part again; please give the reason.</translation>
    </message>
    <message>
        <source>没有这条利害关系，或者已经解除。</source>
        <translation>There is no such interest, or it has ended.</translation>
    </message>
    <message>
        <source>本人的利害关系由他人解除，不能自己解除。</source>
        <translation>An interest is ended by somebody else, not by the one who has it.</translation>
    </message>
</context>
<context>
    <name>JsonPlaces</name>
    <message>
        <source>第 %1 行：%2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>嵌套超过 %1 层</source>
        <translation>nested deeper than %1 levels</translation>
    </message>
    <message>
        <source>“%1”在同一处写了两次</source>
        <translation>&quot;%1&quot; stands twice in one place</translation>
    </message>
    <message>
        <source>不是正确的 JSON，请检查这里的逗号、引号和括号</source>
        <translation>this is not valid JSON; please check the commas, quotes and brackets here</translation>
    </message>
    <message>
        <source>整个文件应当是一个 JSON 对象 {…}</source>
        <translation>the whole file must be one JSON object {…}</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>%1嵌套得太深。请把文字复制到新文件里再试。</source>
        <translation>%1 is nested too deeply. Copy the text into a new file and try again.</translation>
    </message>
    <message>
        <source>%1有修订痕迹。请先接受或者拒绝全部修订。</source>
        <translation>%1 has tracked changes. Accept or reject them all first.</translation>
    </message>
    <message>
        <source>%1有域代码（自动页码、日期、目录之类）。请改成普通文字，或者删去。</source>
        <translation>%1 has a field (page number, date, contents or the like). Make it plain text, or remove it.</translation>
    </message>
    <message>
        <source>%1有文本框、图片或者图形。请把文字移到正文里，再把它删去。</source>
        <translation>%1 has a text box, a picture or a shape. Move its text into the body, then remove it.</translation>
    </message>
    <message>
        <source>%1有脚注或者尾注。请写进正文。</source>
        <translation>%1 has a footnote or an endnote. Write it into the body.</translation>
    </message>
    <message>
        <source>%1有特殊符号、公式、拼音或者插入的文档。请改成普通文字。</source>
        <translation>%1 has a symbol, a formula, phonetic text or an inserted document. Make it plain text.</translation>
    </message>
    <message>
        <source>第 %1 个表格第 %2 行第 %3 格</source>
        <translation>Table %1, row %2, cell %3</translation>
    </message>
    <message>
        <source>第 %1 段</source>
        <translation>Paragraph %1</translation>
    </message>
    <message>
        <source>第 %1 段（“%2”）</source>
        <translation>Paragraph %1 (“%2”)</translation>
    </message>
    <message>
        <source>到%1为止内容太多，不像一份文书。请确认文件来源。</source>
        <translation>There is too much up to %1 for a letter. Check where the file comes from.</translation>
    </message>
    <message>
        <source>%1用了自动编号。请把编号改成普通文字。</source>
        <translation>%1 has automatic numbers. Make the numbers plain text.</translation>
    </message>
    <message>
        <source>%1用的样式“%2”不是文书的样式。请改用“%3”，或者下列之一：%4。</source>
        <translation>%1 has the style “%2”, which is none of a letter. Use “%3”, or one of these: %4.</translation>
    </message>
    <message>
        <source>%1有内容控件。请删去控件，保留文字。</source>
        <translation>%1 has a content control. Remove the control and keep its text.</translation>
    </message>
    <message>
        <source>%1里面还有表格。请改成一个表格。</source>
        <translation>%1 has a table inside. Make it one table.</translation>
    </message>
    <message>
        <source>%1是上下合并的单元格。请拆分成每行一格。</source>
        <translation>%1 is merged with the cell above or below. Split it into one cell a row.</translation>
    </message>
    <message>
        <source>%1所在的表格不完整。请重新插入一个表格。</source>
        <translation>The table at %1 is not complete. Insert a new table.</translation>
    </message>
    <message>
        <source>这个文件超过 %1 MB，不像文书模板，没有读取。请确认文件来源。</source>
        <translation>This file has more than %1 MB, too much for a template, and was not read. Check where it comes from.</translation>
    </message>
    <message>
        <source>这不是 docx 文件，或者文件已经损坏。请用 WPS 或 Word 打开，另存为“Word 文档（.docx）”后再试。</source>
        <translation>This is no docx file, or it is damaged. Open it in WPS or Word, save it as a Word document (.docx) and try again.</translation>
    </message>
    <message>
        <source>文件内部有不允许的内容（DOCTYPE），正常的 docx 没有这些。请把文字复制到新文件里再试。</source>
        <translation>The file holds something that is not allowed (DOCTYPE) and that no ordinary docx has. Copy the text into a new file and try again.</translation>
    </message>
    <message>
        <source>读不了“%1”。</source>
        <translation>“%1” cannot be read.</translation>
    </message>
    <message>
        <source>文件有密码。请去掉打开密码后再试。</source>
        <translation>The file has a password. Remove it and try again.</translation>
    </message>
    <message>
        <source>文件里有宏。请另存为不带宏的“Word 文档（.docx）”后再试。</source>
        <translation>The file has macros. Save it as a Word document (.docx) without macros and try again.</translation>
    </message>
    <message>
        <source>文件里嵌入了别的文件或者控件（%1）。请删去后再试。</source>
        <translation>Another file or a control (%1) is embedded in the file. Remove it and try again.</translation>
    </message>
    <message>
        <source>文件引用了外部内容“%1”。请去掉超链接、链接图片或者附加模板后再试。</source>
        <translation>The file refers to “%1” outside of it. Remove the hyperlink, linked picture or attached template and try again.</translation>
    </message>
    <message>
        <source>涉密公文的份数序号，六位数字</source>
        <translation>copy number of a secret document, six digits</translation>
    </message>
    <message>
        <source>密级和保密期限，如：机密★1年</source>
        <translation>secrecy and its term, e.g. 机密★1年</translation>
    </message>
    <message>
        <source>特急或者加急</source>
        <translation>urgency: 特急 or 加急</translation>
    </message>
    <message>
        <source>发文机关全称</source>
        <translation>full name of the issuing agency</translation>
    </message>
    <message>
        <source>版头上红色的机关名称，联合行文时每个机关一行</source>
        <translation>red name of the agency in the head; of several agencies each on a line</translation>
    </message>
    <message>
        <source>发文字号，如：云纪警诫〔2026〕12号</source>
        <translation>number of the document, e.g. 云纪警诫〔2026〕12号</translation>
    </message>
    <message>
        <source>签发人姓名</source>
        <translation>name of the signer</translation>
    </message>
    <message>
        <source>成文日期</source>
        <translation>date of the document</translation>
    </message>
    <message>
        <source>预警案件编号</source>
        <translation>number of the warning case</translation>
    </message>
    <message>
        <source>黄色、橙色或者红色预警</source>
        <translation>yellow, orange or red warning</translation>
    </message>
    <message>
        <source>被警示人姓名</source>
        <translation>name of the person warned</translation>
    </message>
    <message>
        <source>被警示人所在单位，或者被警示单位</source>
        <translation>unit of the person warned, or the unit warned</translation>
    </message>
    <message>
        <source>被警示人现任职务</source>
        <translation>present post of the person warned</translation>
    </message>
    <message>
        <source>主送对象，如：张伟同志</source>
        <translation>whom the letter goes to, e.g. 张伟同志</translation>
    </message>
    <message>
        <source>承办部门</source>
        <translation>section in charge</translation>
    </message>
    <message>
        <source>两名承办人，用顿号隔开</source>
        <translation>the two handlers, separated by 、</translation>
    </message>
    <message>
        <source>承办部门的电话</source>
        <translation>telephone of the section in charge</translation>
    </message>
    <message>
        <source>受理陈述申辩、复核申请的部门</source>
        <translation>section that takes statements and applications for review</translation>
    </message>
    <message>
        <source>陈述申辩的截止日期</source>
        <translation>last day for a statement</translation>
    </message>
    <message>
        <source>申请复核的截止日期</source>
        <translation>last day for an application for review</translation>
    </message>
    <message>
        <source>完成整改的截止日期</source>
        <translation>day by which rectification is to be done</translation>
    </message>
    <message>
        <source>报送整改方案的截止日期</source>
        <translation>day by which the plan is to be handed in</translation>
    </message>
    <message>
        <source>送达的文书名称</source>
        <translation>name of the document served</translation>
    </message>
    <message>
        <source>受送达人姓名或者单位名称</source>
        <translation>person or unit it is served on</translation>
    </message>
    <message>
        <source>两名送达人，用顿号隔开</source>
        <translation>the two servers, separated by 、</translation>
    </message>
    <message>
        <source>当面、留置、邮寄等</source>
        <translation>in person, left behind, by post …</translation>
    </message>
    <message>
        <source>送达地点</source>
        <translation>place of service</translation>
    </message>
    <message>
        <source>送达日期</source>
        <translation>day of service</translation>
    </message>
    <message>
        <source>验收人，用顿号隔开</source>
        <translation>acceptors, separated by 、</translation>
    </message>
    <message>
        <source>验收意见</source>
        <translation>opinion of the acceptors</translation>
    </message>
    <message>
        <source>同意销号的日期</source>
        <translation>day on which the item was closed</translation>
    </message>
    <message>
        <source>印发机关，一般是办公室</source>
        <translation>who prints and sends it, mostly the general office</translation>
    </message>
    <message>
        <source>送往印制的日期</source>
        <translation>day on which it goes to print</translation>
    </message>
    <message>
        <source>问题来源与核实经过</source>
        <translation>source of the problem and how it was verified</translation>
    </message>
    <message>
        <source>查明的事实：时间、地点、行为、后果</source>
        <translation>established facts: time, place, conduct, consequence</translation>
    </message>
    <message>
        <source>适用指标、版本与依据条款</source>
        <translation>indicator, version and clauses applied</translation>
    </message>
    <message>
        <source>触发依据单的名称和摘要码</source>
        <translation>name and digest of the computation sheet</translation>
    </message>
    <message>
        <source>问题性质及危害</source>
        <translation>nature of the problem and its harm</translation>
    </message>
    <message>
        <source>告诫与纠偏事项</source>
        <translation>admonition and what to put right</translation>
    </message>
    <message>
        <source>劝勉并责令终止错误行为</source>
        <translation>exhortation and order to end the wrong conduct</translation>
    </message>
    <message>
        <source>整改要求与销号标准</source>
        <translation>what to rectify and when it counts as done</translation>
    </message>
    <message>
        <source>整改期限与报告方式</source>
        <translation>term and manner of reporting</translation>
    </message>
    <message>
        <source>逾期或再犯的后果</source>
        <translation>consequences of delay or repetition</translation>
    </message>
    <message>
        <source>影响期与是否入廉政档案</source>
        <translation>effect period and whether it enters the integrity archive</translation>
    </message>
    <message>
        <source>陈述申辩与复核：期限、受理部门、方式</source>
        <translation>statement and review: terms, section, manner</translation>
    </message>
    <message>
        <source>审批记录</source>
        <translation>record of approvals</translation>
    </message>
    <message>
        <source>陈述申辩的采纳情况与理由</source>
        <translation>what of the statement was accepted, and why</translation>
    </message>
    <message>
        <source>抄送机关，用逗号隔开</source>
        <translation>who gets copies, separated by commas</translation>
    </message>
    <message>
        <source>送达回证（两名送达人）</source>
        <translation>receipt of service (two servers)</translation>
    </message>
    <message>
        <source>谈话记录（两名谈话人）</source>
        <translation>record of the talk (two talkers)</translation>
    </message>
    <message>
        <source>序号，不填时自动编排</source>
        <translation>running number; counted when not given</translation>
    </message>
    <message>
        <source>要整改的问题</source>
        <translation>problem to be rectified</translation>
    </message>
    <message>
        <source>立行立改、限期整改或者长期坚持</source>
        <translation>class: at once, in stages or lasting</translation>
    </message>
    <message>
        <source>责任领导</source>
        <translation>responsible leader</translation>
    </message>
    <message>
        <source>责任单位或者责任人</source>
        <translation>unit or person responsible</translation>
    </message>
    <message>
        <source>整改措施</source>
        <translation>measures</translation>
    </message>
    <message>
        <source>整改期限</source>
        <translation>day by which it is to be done</translation>
    </message>
    <message>
        <source>销号标准</source>
        <translation>when it counts as done</translation>
    </message>
    <message>
        <source>逐项列出的整改事项</source>
        <translation>the items of rectification one by one</translation>
    </message>
    <message>
        <source>第 %1 项（%2）</source>
        <translation>Item %1 (%2)</translation>
    </message>
    <message>
        <source>第 %1 项是表格，却夹在 {{#%2}} 和 {{/%2}} 之间。请把这两个标记写进表格的同一行。</source>
        <translation>Item %1 is a table between {{#%2}} and {{/%2}}. Write both marks into one row of the table.</translation>
    </message>
    <message>
        <source>%1的 {{#%2}} 没有结束。请在要重复的内容后面写上 {{/%2}}。</source>
        <translation>%1: {{#%2}} does not end. Write {{/%2}} behind what is to be repeated.</translation>
    </message>
    <message>
        <source>%1的 {{#%2}}：没有叫这个名称的重复项。可用的是：%3。</source>
        <translation>%1: nothing of the name {{#%2}} can be repeated. There is: %3.</translation>
    </message>
    <message>
        <source>%1的 {{#%2}}：前一个 {{#%3}} 还没有结束。请先写 {{/%3}}。</source>
        <translation>%1: {{#%2}} comes before the end of {{#%3}}. Write {{/%3}} first.</translation>
    </message>
    <message>
        <source>%1的 {{/%2}}：前面没有与它成对的 {{#%2}}。请补上，或者删去。</source>
        <translation>%1: {{/%2}} has no {{#%2}} before it. Add that, or remove this.</translation>
    </message>
    <message>
        <source>%1的 {{%2}} 只能写在 {{#%3}} 和 {{/%3}} 之间。请移进去，或者改用别的名称。</source>
        <translation>%1: {{%2}} can only stand between {{#%3}} and {{/%3}}. Move it there, or use another name.</translation>
    </message>
    <message>
        <source>%1的 {{%2}} 不在占位符清单里。请对照清单改正，或者删去。</source>
        <translation>%1: {{%2}} is not in the list of placeholders. Correct it by the list, or remove it.</translation>
    </message>
    <message>
        <source>%1的 {{%2}} 不在占位符清单里，最接近的是 {{%3}}。请改正，或者删去。</source>
        <translation>%1: {{%2}} is not in the list of placeholders; the nearest is {{%3}}. Correct it, or remove it.</translation>
    </message>
    <message>
        <source>文件里没有文字。请写好模板再试。</source>
        <translation>There is no text in the file. Write the template and try again.</translation>
    </message>
    <message>
        <source>填好后的文书超过 %1 字，没有生成。请缩短内容，或者改作附件。</source>
        <translation>The filled letter has more than %1 characters and was not made. Shorten it, or make parts of it an attachment.</translation>
    </message>
    <message>
        <source>“%1”不在占位符清单里。</source>
        <translation>“%1” is not in the list of placeholders.</translation>
    </message>
    <message>
        <source>“%1”不在占位符清单里，最接近的是“%2”。</source>
        <translation>“%1” is not in the list of placeholders; the nearest is “%2”.</translation>
    </message>
    <message>
        <source>“%1”的值要写成文字，两边加引号。</source>
        <translation>The value of “%1” must be a text in quotation marks.</translation>
    </message>
    <message>
        <source>“%1”要写成列表，每项一个对象。</source>
        <translation>“%1” must be a list with one object for each entry.</translation>
    </message>
    <message>
        <source>值的文件不是 JSON 对象（第 %1 个字节：%2）。</source>
        <translation>The file of values is no JSON object (byte %1: %2).</translation>
    </message>
    <message>
        <source>%1的“%2”后面有多余的 }}。请补上前面的 {{，或者删去。</source>
        <translation>%1: there is a }} too many behind “%2”. Add the {{ before it, or remove it.</translation>
    </message>
    <message>
        <source>%1的“%2”没有写完。请在名称后面补上 }}。</source>
        <translation>%1: “%2” is not closed. Add }} behind the name.</translation>
    </message>
    <message>
        <source>%1的“%2”里没有名称。请写上名称，或者删去。</source>
        <translation>%1: there is no name in “%2”. Write one, or remove it.</translation>
    </message>
    <message>
        <source>仿宋</source>
        <translation>FangSong</translation>
    </message>
    <message>
        <source>小标宋</source>
        <translation>XiaoBiaoSong</translation>
    </message>
    <message>
        <source>黑体</source>
        <translation>Hei</translation>
    </message>
    <message>
        <source>楷体</source>
        <translation>Kai</translation>
    </message>
    <message>
        <source>宋体</source>
        <translation>Song</translation>
    </message>
    <message>
        <source>PDF 没有生成，请再试一次。</source>
        <translation>The PDF was not made. Please try again.</translation>
    </message>
    <message>
        <source>这台电脑上没有一种字体有“%1”字（U+%2），不能印制：%3。请安装有这个字的字体后再试。</source>
        <translation>No font on this computer has the character “%1” (U+%2), so this cannot be printed: %3. Install a font that has it and try again.</translation>
    </message>
    <message>
        <source>PDF 的文字没有整理好：%1</source>
        <translation>The text of the PDF could not be put right: %1</translation>
    </message>
    <message>
        <source>复核、撤销、变更所针对的文书名称和文号</source>
        <translation>name and number of the letter that is reviewed, annulled or changed</translation>
    </message>
    <message>
        <source>复核决定和理由</source>
        <translation>result and reasons of the review</translation>
    </message>
</context>
<context>
    <name>Officer</name>
    <message>
        <source>请选择在用的人员。</source>
        <translation>Choose a person who uses the program.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>四早：监督信息、预警和案件</source>
        <translation>sizao: records, warnings and cases</translation>
    </message>
    <message>
        <source>打开这个数据文件</source>
        <translation>Open this vault</translation>
    </message>
    <message>
        <source>从文件第一行读取口令，仅供演示</source>
        <translation>Read the passphrase from the first line of a file, for demonstration only</translation>
    </message>
    <message>
        <source>走过每个页面，把画面存到这个文件夹，然后退出</source>
        <translation>Visit every page, save the screens to this folder, then exit</translation>
    </message>
    <message>
        <source>界面语言：zh_CN 或 en</source>
        <translation>Interface language: zh_CN or en</translation>
    </message>
    <message>
        <source>口令文件读不出来：%1</source>
        <translation>Cannot read the passphrase file: %1</translation>
    </message>
    <message>
        <source>口令文件的第一行是空的。</source>
        <translation>The first line of the passphrase file is empty.</translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>还差 %1 个字符，或者写满 %2 个词</source>
        <translation>%1 more characters needed, or %2 words in all</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>请至少选择一个角色。</source>
        <translation>Choose at least one role.</translation>
    </message>
    <message>
        <source>安全审计员不能兼任其他角色（三员分设）。请另设一名用户。</source>
        <translation>The auditor cannot hold other roles (separation of the three administrators). Create another user.</translation>
    </message>
    <message>
        <source>管理员不能兼任业务角色（三员分设）。请另设一名用户。</source>
        <translation>An administrator cannot hold business roles (separation of the three administrators). Create another user.</translation>
    </message>
    <message>
        <source>请填写姓名，最多 %1 个字。</source>
        <translation>Enter a name of at most %1 characters.</translation>
    </message>
    <message>
        <source>已经登记过“%1”。确有同名的，请在姓名后注明部门以示区别。</source>
        <translation>“%1” is registered already. If two people share the name, add the section after it.</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>登记监督信息</source>
        <translation>Enter records</translation>
    </message>
    <message>
        <source>核实监督信息</source>
        <translation>Verify records</translation>
    </message>
    <message>
        <source>查看预警信号</source>
        <translation>View signals</translation>
    </message>
    <message>
        <source>提出研判意见</source>
        <translation>Propose triage</translation>
    </message>
    <message>
        <source>作出研判决定</source>
        <translation>Decide triage</translation>
    </message>
    <message>
        <source>指定承办人</source>
        <translation>Assign handlers</translation>
    </message>
    <message>
        <source>查阅案件材料</source>
        <translation>Read case files</translation>
    </message>
    <message>
        <source>导入监督信息</source>
        <translation>Import records</translation>
    </message>
    <message>
        <source>更正监督信息</source>
        <translation>Correct records</translation>
    </message>
    <message>
        <source>移送线索</source>
        <translation>Refer clues</translation>
    </message>
    <message>
        <source>登记使用人员</source>
        <translation>register users</translation>
    </message>
    <message>
        <source>“%1”由%2办理，您没有这个职责。</source>
        <translation>“%1” is done by %2; you do not hold this role.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>认定不构成线索</source>
        <translation>Rule out a clue</translation>
    </message>
    <message>
        <source>起草标准</source>
        <translation>Draft standards</translation>
    </message>
    <message>
        <source>公布标准</source>
        <translation>Publish standards</translation>
    </message>
    <message>
        <source>打印、导出实名材料</source>
        <translation>print and export named material</translation>
    </message>
    <message>
        <source>维护工作日历</source>
        <translation>keep the working calendar</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>请选择监督渠道。</source>
        <translation>Choose a supervision channel.</translation>
    </message>
    <message>
        <source>干部名册里没有这个人，请重新选择。</source>
        <translation>This person is not in the cadre register. Choose again.</translation>
    </message>
    <message>
        <source>单位名册里没有这个单位，请重新选择。</source>
        <translation>This unit is not in the unit register. Choose again.</translation>
    </message>
    <message>
        <source>这条监督信息在本机已找不到。</source>
        <translation>This record can no longer be found on this computer.</translation>
    </message>
</context>
<context>
    <name>RecordChange</name>
    <message>
        <source>这条监督信息在本机已找不到。</source>
        <translation>This record can no longer be found on this computer.</translation>
    </message>
    <message>
        <source>%1 当天本人在另一个单位任职，这条信息会计到不同的单位。请撤销这一条，按实际情况另行登记。</source>
        <translation>On %1 this cadre held a post in another unit, to which the record would count. Retract this one and enter it anew.</translation>
    </message>
    <message>
        <source>要保留的那一条已经归并到别的信息，请直接归并到那一条。</source>
        <translation>The record that is to stay was merged into another one itself. Merge into that one directly.</translation>
    </message>
    <message>
        <source>理由最多 %1 字，请精简。</source>
        <translation>Reasons may have at most %1 characters; please shorten.</translation>
    </message>
</context>
<context>
    <name>RecordChanges</name>
    <message>
        <source>更正后的内容与现在认定的完全相同，没有可更正的。</source>
        <translation>This is exactly what is established now; there is nothing to correct.</translation>
    </message>
    <message>
        <source>影响程度应当在 1 至 4 之间，轻重缓急应当在 1 至 3 之间。</source>
        <translation>Influence must be between 1 and 4, urgency between 1 and 3.</translation>
    </message>
    <message>
        <source>事发日 %1 在今天之后，请核对。</source>
        <translation>The date it occurred on, %1, is after today; please check.</translation>
    </message>
    <message>
        <source>事发日 %1 晚于核实日 %2，请核对。</source>
        <translation>The day of occurrence %1 is later than the verification on %2; please check.</translation>
    </message>
    <message>
        <source>更正后的档次不计等级。没有这个问题的，应当撤销，不用更正。</source>
        <translation>The corrected level has no grade. If there was no such fact, retract the record instead.</translation>
    </message>
    <message>
        <source>归并应当指明另一条信息，不能归并到自己。</source>
        <translation>Name another record; one cannot be merged into itself.</translation>
    </message>
    <message>
        <source>归并的两条信息应当是同一对象的，并且都已认定属实。</source>
        <translation>Both records must be of one subject and found true.</translation>
    </message>
    <message>
        <source>这两条信息已经归并为同一事实。</source>
        <translation>These two records are one fact already.</translation>
    </message>
    <message>
        <source>归并的两条信息应当都在计分；已经撤销、容错免责，或者发生时尚无此指标的，不能归并。</source>
        <translation>Both records must count; one that was retracted or exempted, or that happened before its indicator, cannot be merged.</translation>
    </message>
    <message>
        <source>同一天之内，归并在更正之后生效，撤销和容错免责在恢复之后生效，今天这样办不起作用。请从明天起再办。</source>
        <translation>Within a day a merge takes effect after a correction, and a retraction or exemption after a reinstatement: done today, this would have no effect. Please do it from tomorrow on.</translation>
    </message>
</context>
<context>
    <name>RecordFlow</name>
    <message>
        <source>提交</source>
        <translation>Submit</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>送本人说明</source>
        <translation>Send for explanation</translation>
    </message>
    <message>
        <source>转入核实</source>
        <translation>Move to verification</translation>
    </message>
    <message>
        <source>登记本人说明</source>
        <translation>Record explanation</translation>
    </message>
    <message>
        <source>因逾期未说明转入核实</source>
        <translation>Move to verification, explanation overdue</translation>
    </message>
    <message>
        <source>作出核实结论</source>
        <translation>Conclude verification</translation>
    </message>
    <message>
        <source>更正</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>归并</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>撤销归并</source>
        <translation>Undo merge</translation>
    </message>
    <message>
        <source>期限届满后由系统自动转入核实，不能由人办理。</source>
        <translation>The system moves the record to verification when the deadline passes; nobody can do this by hand.</translation>
    </message>
    <message>
        <source>“%1”应当由%2办理，您没有这个职责。信息没有改动。</source>
        <translation>&quot;%1&quot; is for the %2; you do not have this duty. The record was not changed.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1”应当写明理由。</source>
        <translation>&quot;%1&quot; requires a reason.</translation>
    </message>
    <message>
        <source>这条信息来自自动采集的渠道，应当先送本人说明，再转入核实。</source>
        <translation>This record comes from an automatic channel. Send it for the person&apos;s explanation before moving it to verification.</translation>
    </message>
    <message>
        <source>归并时应当指明保留同一对象的哪一条信息。</source>
        <translation>To merge, name the record on the same subject to keep.</translation>
    </message>
    <message>
        <source>信息处于“%1”，不能%2。</source>
        <translation>The record is &quot;%1&quot;; this is not possible: %2.</translation>
    </message>
    <message>
        <source>应当选定核实结论。</source>
        <translation>Choose a verification conclusion.</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>Reinstatement</translation>
    </message>
    <message>
        <source>容错免责</source>
        <translation>Tolerance</translation>
    </message>
    <message>
        <source>查不到原来的状态，不能%1。</source>
        <translation>The former state cannot be found; %1 is not possible.</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>%1 · %2 %3（%4）</source>
        <translation>%1 · %2 %3 (%4)</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>事发日 %1</source>
        <translation>occurred on %1</translation>
    </message>
    <message>
        <source>指标 %1</source>
        <translation>indicator %1</translation>
    </message>
    <message>
        <source>%1 档</source>
        <translation>level %1</translation>
    </message>
    <message>
        <source>影响程度 %1</source>
        <translation>influence %1</translation>
    </message>
    <message>
        <source>轻重缓急 %1</source>
        <translation>urgency %1</translation>
    </message>
    <message>
        <source>并入本条的是 %1</source>
        <translation>merged into this: %1</translation>
    </message>
    <message>
        <source>保留的是 %1</source>
        <translation>what stays: %1</translation>
    </message>
    <message>
        <source>%1：%2（%3）</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>以本条为依据的待研判信号：%1。</source>
        <translation>Pending signals that rest on this record: %1. </translation>
    </message>
    <message>
        <source>以本条为依据的在办案件：%1。</source>
        <translation>Open cases that rest on this record: %1. </translation>
    </message>
    <message>
        <source>已办理：%1。</source>
        <translation>Done: %1. </translation>
    </message>
    <message>
        <source>信号不再成立：%1。</source>
        <translation>Signals that no longer hold: %1. </translation>
    </message>
    <message>
        <source>新的待研判信号：%1。</source>
        <translation>New pending signals: %1. </translation>
    </message>
    <message>
        <source>信号仍待研判，依据已变：%1。</source>
        <translation>Still pending, on a changed basis: %1. </translation>
    </message>
    <message>
        <source>在办案件的依据已变，请在 5 个工作日内复核：%1，现在%2。</source>
        <translation>The basis of an open case has changed, please review it within 5 working days: %1, now %2. </translation>
    </message>
    <message>
        <source>没有信号因此变化。</source>
        <translation>No signal changed.</translation>
    </message>
    <message>
        <source>文字相同 %1%</source>
        <translation>%1% same wording</translation>
    </message>
    <message>
        <source>%1，%2，%3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>可能重复：%1</source>
        <translation>Possible duplicates: %1</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>%1 %2“%3”</source>
        <translation>%1 %2 “%3”</translation>
    </message>
</context>
<context>
    <name>Rectification</name>
    <message>
        <source>佐证“%1”也是%2的佐证。</source>
        <translation>Proof “%1” is also a proof of %2.</translation>
    </message>
    <message>
        <source>%1 的进展与%2的进展有 %3% 相同。</source>
        <translation>The report of %1 and a report on %2 are %3% the same.</translation>
    </message>
    <message>
        <source>佐证“%1”拍摄于 %2，早于整改下达。</source>
        <translation>Proof “%1” was taken on %2, before the item was issued.</translation>
    </message>
    <message>
        <source>佐证“%1”拍摄于 %2，晚于最近一次报告。</source>
        <translation>Proof “%1” was taken on %2, after the latest report.</translation>
    </message>
    <message>
        <source>待编号案件</source>
        <translation>a case not yet numbered</translation>
    </message>
    <message>
        <source>%1第 %2 项</source>
        <translation>%1, item %2</translation>
    </message>
    <message>
        <source>中止计时</source>
        <translation>Clock stopped</translation>
    </message>
    <message>
        <source>暂按 %1</source>
        <translation>provisionally %1</translation>
    </message>
    <message>
        <source>整改台账</source>
        <translation>Rectification ledger</translation>
    </message>
    <message>
        <source>案号</source>
        <translation>Case no.</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>级别</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>对象</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>整改类别</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>责任领导</source>
        <translation>Leader in charge</translation>
    </message>
    <message>
        <source>责任人</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>整改措施</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>销号标准</source>
        <translation>Close-out standard</translation>
    </message>
    <message>
        <source>下达日期</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>到期日</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>剩余天数</source>
        <translation>Days left</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>完成比例（%）</source>
        <translation>Done (%)</translation>
    </message>
    <message>
        <source>最近进展</source>
        <translation>Latest report</translation>
    </message>
    <message>
        <source>销号日期</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>纸面整改疑点</source>
        <translation>Signs of rectification on paper</translation>
    </message>
</context>
<context>
    <name>SavedFile</name>
    <message>
        <source>文件没有写成：%1</source>
        <translation>The file was not written: %1</translation>
    </message>
</context>
<context>
    <name>ScoreBar</name>
    <message>
        <source>%1 分</source>
        <translation>%1 points</translation>
    </message>
    <message>
        <source>累计 %1 分，%2</source>
        <translation>Total %1 points, %2</translation>
    </message>
    <message>
        <source>距黄色还差 %1 分</source>
        <translation>%1 points to yellow</translation>
    </message>
    <message>
        <source>距橙色还差 %1 分</source>
        <translation>%1 points to orange</translation>
    </message>
    <message>
        <source>距红色还差 %1 分</source>
        <translation>%1 points to red</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>每百人 %1 分，%2</source>
        <translation>%1 points per 100 staff, %2</translation>
    </message>
    <message>
        <source>每百件 %1 分，%2</source>
        <translation>%1 points per 100 matters, %2</translation>
    </message>
    <message>
        <source>每百人 %1 分</source>
        <translation>%1 points per 100 staff</translation>
    </message>
    <message>
        <source>每百件 %1 分</source>
        <translation>%1 points per 100 matters</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>预警线或者计分窗口</source>
        <translation>Warning thresholds or scoring window</translation>
    </message>
    <message>
        <source>%1 的一条（%2）</source>
        <translation>one of %1 (%2)</translation>
    </message>
    <message>
        <source>重新计算与依据单不一致：%1。请按原始事实重新核对。</source>
        <translation>Recalculation differs from the computation sheet: %1. Check again against the original facts.</translation>
    </message>
    <message>
        <source>计入与超限</source>
        <translation>Counted and over cap</translation>
    </message>
    <message>
        <source>分类小计</source>
        <translation>Subtotals by category</translation>
    </message>
    <message>
        <source>总分</source>
        <translation>Total score</translation>
    </message>
    <message>
        <source>预警级别</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>这份依据单读不出来，内容不完整或者不是依据单。</source>
        <translation>This computation sheet cannot be read; it is incomplete or not a computation sheet.</translation>
    </message>
    <message>
        <source>依据单的摘要对不上，内容被改动过。</source>
        <translation>The digest of the computation sheet does not match; the content was altered.</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>事实</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>指标与版本</source>
        <translation>Indicator and version</translation>
    </message>
    <message>
        <source>级分 × 权重 × 影响缓急 × 重复</source>
        <translation>Grade points × weight × influence and urgency × repetition</translation>
    </message>
    <message>
        <source>事实、指标与算式</source>
        <translation>Facts, indicators and formulas</translation>
    </message>
    <message>
        <source>等级</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>得分</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>计入</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>如无此条</source>
        <translation>Without</translation>
    </message>
    <message>
        <source>直接%1</source>
        <translation>Directly %1</translation>
    </message>
    <message>
        <source>小计</source>
        <translation>Subtotal</translation>
    </message>
    <message>
        <source>上限</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>合计</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>何时下降</source>
        <translation>Falls on</translation>
    </message>
    <message>
        <source>定级原因</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>未计入</source>
        <translation>Not counted</translation>
    </message>
    <message>
        <source>已归并</source>
        <translation>Merged</translation>
    </message>
    <message>
        <source>版本</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>复算码</source>
        <translation>Check code</translation>
    </message>
    <message>
        <source>%1（%2 版）</source>
        <translation>%1 (version %2)</translation>
    </message>
    <message>
        <source>%1（%2 版与核实时 %3 版，取轻）</source>
        <translation>%1 (version %2 and version %3 at verification, the lighter applies)</translation>
    </message>
    <message>
        <source>超限 %1</source>
        <translation>Over cap %1</translation>
    </message>
    <message>
        <source>如无 %1 这一条：%2 分，%3</source>
        <translation>Without the record of %1: %2 points, %3</translation>
    </message>
    <message>
        <source>%1 · %2 版 · 计算日 %3</source>
        <translation>%1 · version %2 · computed on %3</translation>
    </message>
    <message>
        <source>如不再有新的核实事实，%1 起最早的事实满 %2 天不再计入，累计为 %3 分，%4</source>
        <translation>With no new verified facts, from %1 the earliest fact reaches %2 days and no longer counts; the total is then %3 points, %4</translation>
    </message>
    <message>
        <source>事实截至 %1 · 计分期 %2 天 · 此前有效等级 %3 · 规则版本 %4</source>
        <translation>Facts up to %1 · scoring period %2 days · previous effective tier %3 · rule version %4</translation>
    </message>
    <message>
        <source>单位的计分参数</source>
        <translation>the parameters of units</translation>
    </message>
    <message>
        <source>人均计分</source>
        <translation>Rate of the unit</translation>
    </message>
    <message>
        <source>各人得分</source>
        <translation>By person</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 至 %2 共 %3 人</source>
        <translation>%3 people from %1 to %2</translation>
    </message>
    <message>
        <source>每百件 %1 分</source>
        <translation>%1 points per 100 matters</translation>
    </message>
    <message>
        <source>每百人 %1 分</source>
        <translation>%1 points per 100 staff</translation>
    </message>
    <message>
        <source>（黄 %1，橙 %2，红 %3%4）</source>
        <translation> (yellow %1, orange %2, red %3%4)</translation>
    </message>
    <message>
        <source>，未校准</source>
        <translation>, not calibrated</translation>
    </message>
    <message>
        <source>人日 %1：%2</source>
        <translation>Person-days %1: %2</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>%1 %2，每人最高计 %3</source>
        <translation>%1 %2, at most %3 a person</translation>
    </message>
    <message>
        <source>如不再有新的核实事实，%1 起最早的事实满 %2 天不再计入，届时为%3</source>
        <translation>Without new verified facts the oldest one stops counting after %2 days, from %1; then %3</translation>
    </message>
    <message>
        <source>同类参照</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>如无 %1（%2）这一条</source>
        <translation>without the record of %2 (%1)</translation>
    </message>
    <message>
        <source>级分 × 权重 × 影响缓急，四舍五入到 0.001；再 × 重复，四舍五入到 0.001，即得分；超出上限的部分不计入</source>
        <translation>Grade points × weight × influence and urgency, rounded half-up to 0.001; then × repeat, rounded half-up to 0.001: the points. What exceeds a cap does not count</translation>
    </message>
    <message>
        <source>有 %1 条只印事实的开头，全文见电子依据单，分数不受影响</source>
        <translation>Of %1 records only the beginning of the facts is printed; the electronic sheet has them in full. No number is affected</translation>
    </message>
    <message>
        <source>计分窗口</source>
        <translation>Scoring window</translation>
    </message>
    <message>
        <source>算法</source>
        <translation>Arithmetic</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>省略</source>
        <translation>Shortened</translation>
    </message>
    <message>
        <source>第 %1 份</source>
        <translation>Copy %1</translation>
    </message>
    <message>
        <source>练习数据 · 预警依据单</source>
        <translation>Training data · Computation sheet</translation>
    </message>
    <message>
        <source>预警依据单</source>
        <translation>Computation sheet</translation>
    </message>
    <message>
        <source>摘要 %1 · 规则 %2 · %3 %4 版</source>
        <translation>Digest %1 · Rules %2 · %3, version of %4</translation>
    </message>
    <message>
        <source>第 %1 页 共 %2 页</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>天数</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>不再计入</source>
        <translation>Ends on</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2/%3 取轻</source>
        <translation>%1 · %2/%3 lighter</translation>
    </message>
    <message>
        <source>出现Ⅳ级事实，按红色提出</source>
        <translation>A fact of grade Ⅳ: proposed as red</translation>
    </message>
    <message>
        <source>出现Ⅲ级事实，不低于黄色</source>
        <translation>A fact of grade Ⅲ: at least yellow</translation>
    </message>
    <message>
        <source>同一指标两次Ⅲ级，不低于橙色</source>
        <translation>Two of grade Ⅲ in one indicator: at least orange</translation>
    </message>
    <message>
        <source>%1，%2 天</source>
        <translation>%1, %2 d</translation>
    </message>
    <message>
        <source>%1，晚 %2 天</source>
        <translation>%1, %2 d later</translation>
    </message>
    <message>
        <source>%1 的%2，%3 才核实（事发后 %4 天）</source>
        <translation>%2 of %1 was verified on %3 only (%4 days after it happened)</translation>
    </message>
    <message>
        <source>%1 至 %2，首尾都算，共 %3 天：事发至计算日不满 %3 天的计入，满 %3 天的当日起不再计入</source>
        <translation>%1 to %2, both days included, %3 days: a fact counts while fewer than %3 days have passed since it happened, and no more from the day they are over</translation>
    </message>
    <message>
        <source>有迟到核实的事实：信号日是 %1，按这些事实应当计入的 %2 计算，窗口也到 %2 为止</source>
        <translation>Facts were verified late: the signal is of %1, evaluated as of %2, when these facts counted; the window ends on %2 too</translation>
    </message>
    <message>
        <source>%1 天</source>
        <translation>%1 days</translation>
    </message>
    <message>
        <source>%1（满 %2 天）</source>
        <translation>%1 (%2 days are over)</translation>
    </message>
    <message>
        <source>另有 %1 条，见电子依据单</source>
        <translation>%1 more, see the electronic sheet</translation>
    </message>
    <message>
        <source>%1 %2 条：</source>
        <translation>%1, %2: </translation>
    </message>
    <message>
        <source>同类单位（%1）样本不足 10 个，不显示</source>
        <translation>Units of this kind (%1): fewer than 10, not shown</translation>
    </message>
    <message>
        <source>%2 同类单位（%1）%3 个：中位数 %4 分，第 90 百分位 %5 分</source>
        <translation>%3 units of this kind (%1) on %2: median %4 points, 90th percentile %5 points</translation>
    </message>
    <message>
        <source>；计分期内办件 %1 件</source>
        <translation>; matters handled in the window: %1</translation>
    </message>
    <message>
        <source>。只供参照，不影响本单结果</source>
        <translation>. For comparison only; it has no part in the result</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>同类人员（%1）样本不足 10 人，不显示</source>
        <translation>Comparable cadres (%1): fewer than 10, not shown</translation>
    </message>
    <message>
        <source>%2 同类人员（%1）%3 人：中位数 %4 分，第 90 百分位 %5 分</source>
        <translation>%3 comparable cadres (%1) on %2: median %4 points, 90th percentile %5 points</translation>
    </message>
</context>
<context>
    <name>SheetCopy</name>
    <message>
        <source>打印、导出要先有批准的查阅申请。</source>
        <translation>Printing and exporting need an approved request first.</translation>
    </message>
    <message>
        <source>导出依据单要写明理由。</source>
        <translation>An export needs a reason.</translation>
    </message>
    <message>
        <source>理由最多 %1 个字。</source>
        <translation>The reason has at most %1 characters.</translation>
    </message>
    <message>
        <source>承办人只能打印、导出自己承办的案件的材料。</source>
        <translation>Handlers may print and export papers of their own cases only.</translation>
    </message>
</context>
<context>
    <name>Staffing</name>
    <message>
        <source>还没有承办人。核实须由两名承办人办理</source>
        <translation>There is no handler yet. Verification takes two handlers</translation>
    </message>
    <message>
        <source>还没有第二名承办人。核实须由两名承办人办理</source>
        <translation>There is no second handler yet. Verification takes two handlers</translation>
    </message>
    <message>
        <source>除您以外还没有承办人。立案须由决定人以外的两名承办人办理</source>
        <translation>There is no handler but you. A case takes two handlers other than who decides</translation>
    </message>
    <message>
        <source>除您以外只有一名承办人。立案须由决定人以外的两名承办人办理</source>
        <translation>There is only one handler but you. A case takes two handlers other than who decides</translation>
    </message>
    <message>
        <source>除您以外还没有承办人。研判意见须由决定人以外的承办人提出</source>
        <translation>There is no handler but you. A decision is proposed by a handler other than who decides</translation>
    </message>
    <message>
        <source>去添加</source>
        <translation>Add one</translation>
    </message>
</context>
<context>
    <name>Standards</name>
    <message>
        <source>依据单中的模型参数不完整。</source>
        <translation>The model parameters in the computation sheet are incomplete.</translation>
    </message>
    <message>
        <source>清单文件不能采用：%1。原有标准没有改动。</source>
        <translation>The list file cannot be adopted: %1. The existing standards were not changed.</translation>
    </message>
    <message>
        <source>渠道 %1 的监督类别或者采集方式不明</source>
        <translation>The supervision category or collection method of channel %1 is unclear</translation>
    </message>
    <message>
        <source>没有指标或者没有预警模型</source>
        <translation>No indicators or no warning models</translation>
    </message>
    <message>
        <source>各预警模型的再犯系数不一致</source>
        <translation>The repeat factors of the warning models differ</translation>
    </message>
    <message>
        <source>不是 JSON（第 %1 个字节处出错）</source>
        <translation>Not JSON (error at byte %1)</translation>
    </message>
    <message>
        <source>格式标识不是 sizao.catalogue/1</source>
        <translation>The format identifier is not sizao.catalogue/1</translation>
    </message>
    <message>
        <source>%1（%2 起施行）</source>
        <translation>%1 (in force from %2)</translation>
    </message>
    <message>
        <source>%1：%2。标准未作任何改动。</source>
        <translation>%1: %2. The standards were not changed.</translation>
    </message>
    <message>
        <source>同一天已有另一个版本施行</source>
        <translation>Another version takes effect on the same day</translation>
    </message>
    <message>
        <source>单项指标封顶值没有低于对应的预警线（Ⅰ级低于黄线、Ⅱ级低于橙线、Ⅲ级低于红线）</source>
        <translation>The single-indicator cap is not below its warning threshold (grade Ⅰ below yellow, Ⅱ below orange, Ⅲ below red)</translation>
    </message>
    <message>
        <source>封顶组 %1 的封顶值没有低于黄线</source>
        <translation>The cap of cap group %1 is not below the yellow threshold</translation>
    </message>
    <message>
        <source>不是 JSON 对象（第 %1 个字节）</source>
        <translation>Not a JSON object (byte %1)</translation>
    </message>
    <message>
        <source>等级分、影响程度、轻重缓急或者再犯系数不完整</source>
        <translation>Grade points, influence, urgency or repeat factors are incomplete</translation>
    </message>
    <message>
        <source>指标类型不明</source>
        <translation>Indicator type unclear</translation>
    </message>
    <message>
        <source>档次或者等级有误</source>
        <translation>Invalid level or grade</translation>
    </message>
    <message>
        <source>各模型的权重或者直接触发级别有误</source>
        <translation>A model&apos;s weight or direct-trigger tier is wrong</translation>
    </message>
    <message>
        <source>个人预警线不完整</source>
        <translation>The personal warning lines are incomplete</translation>
    </message>
    <message>
        <source>封顶值有误，最多三位小数</source>
        <translation>The cap is wrong; use at most three decimals</translation>
    </message>
    <message>
        <source>直接触发条件有误</source>
        <translation>The direct-trigger condition is wrong</translation>
    </message>
    <message>
        <source>黄、橙、红三条预警线应当大于零并且依次升高</source>
        <translation>The yellow, orange and red warning lines must be above zero and rise in that order</translation>
    </message>
    <message>
        <source>计分窗口应当在 1 至 3660 天之间</source>
        <translation>The scoring window must be between 1 and 3660 days</translation>
    </message>
    <message>
        <source>回溯天数不得为负，解除比例应当在 0 至 100 之间</source>
        <translation>Look-back days must not be negative; the release percentage must be between 0 and 100</translation>
    </message>
    <message>
        <source>等级越高，单项指标封顶值不得越低</source>
        <translation>A higher grade must not have a lower cap per indicator</translation>
    </message>
    <message>
        <source>封顶值不得为负</source>
        <translation>The cap must not be negative</translation>
    </message>
    <message>
        <source>直接触发条件 %1 的次数和天数应当大于零</source>
        <translation>The count and days of direct-trigger condition %1 must be above zero</translation>
    </message>
    <message>
        <source>“从旧兼从轻”在同一模型的各版本之间不得改变</source>
        <translation>The rule &quot;old rule unless the new one is lighter&quot; must not change between versions of one model</translation>
    </message>
    <message>
        <source>等级分和系数不得为负，等级越高不得越轻，再犯系数不得低于 1</source>
        <translation>Grade points and factors must not be negative, a higher grade must not weigh less, and the repeat factor must not be below 1</translation>
    </message>
    <message>
        <source>引用的量表 %1 不存在</source>
        <translation>The scale %1 it refers to does not exist</translation>
    </message>
    <message>
        <source>引用的预警模型 %1 不存在</source>
        <translation>The warning model %1 it refers to does not exist</translation>
    </message>
    <message>
        <source>在模型 %1 中的权重为负</source>
        <translation>Its weight in model %1 is negative</translation>
    </message>
    <message>
        <source>在模型 %1 中的权重应当为 0，或者在 0.10 至 3.00 之间</source>
        <translation>Its weight in model %1 must be 0, or between 0.10 and 3.00</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>指标版本过多</source>
        <translation>Too many indicator versions</translation>
    </message>
    <message>
        <source>只提示，不计分</source>
        <translation>Reminder only, no points</translation>
    </message>
    <message>
        <source>升级条件有误</source>
        <translation>the conditions for raising a tier are wrong</translation>
    </message>
    <message>
        <source>单位的黄、橙、红三条预警线应当大于零并且依次升高</source>
        <translation>the yellow, orange and red lines of units must be above zero and rise</translation>
    </message>
    <message>
        <source>单位的基准人数不得为负，基准水平应当低于单位的黄线</source>
        <translation>the reference staff of units must not be negative, and the reference rate must lie below the yellow line of units</translation>
    </message>
    <message>
        <source>单位计分的个人封顶值、最少条数和最少人数应当大于零</source>
        <translation>the cap of one person, the least records and the least persons of units must be above zero</translation>
    </message>
    <message>
        <source>单位预警的参数有误：应当写明自身计分和人均计分的预警线、基准、个人封顶值和最低数量</source>
        <translation>the parameters of units are wrong: give the lines of own records and of the rate, the reference, the cap of one person and the least numbers</translation>
    </message>
    <message>
        <source>等级分或者系数改动了，清单的版本号 version 也要加 1</source>
        <translation>grade points or factors have changed, so the version of the list must be raised too</translation>
    </message>
    <message>
        <source>单位自身计分的黄、橙、红三条预警线应当大于零并且依次升高</source>
        <translation>the yellow, orange and red lines of a unit&apos;s own records must be above zero and rise</translation>
    </message>
    <message>
        <source>整改期限有误，应当以日历日计</source>
        <translation>rectification terms must be calendar days</translation>
    </message>
    <message>
        <source>没有预警模型“%1”。</source>
        <translation>There is no warning model &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>没有指标或者类别“%1”。</source>
        <translation>There is no indicator or category “%1”.</translation>
    </message>
    <message>
        <source>模型 %2 中没有指标或者类别“%1”。</source>
        <translation>Model %2 has no indicator or category “%1”.</translation>
    </message>
    <message>
        <source>预警模型“%1”没有%2的预警线。</source>
        <translation>Model “%1” has no thresholds for: %2.</translation>
    </message>
    <message>
        <source>期限的起算、时长、单位或者种类不完整</source>
        <translation>the start, amount, unit or kind of a deadline is incomplete</translation>
    </message>
</context>
<context>
    <name>StandardsDraft</name>
    <message>
        <source>这份草案在本机已找不到。</source>
        <translation>This draft is no longer here.</translation>
    </message>
    <message>
        <source>一份草案最多改动 %1 项，请分成几份。</source>
        <translation>One draft can change at most %1 things; please make several.</translation>
    </message>
    <message>
        <source>请填写草案名称，最多 %1 个字。</source>
        <translation>Please give the draft a title of at most %1 characters.</translation>
    </message>
    <message>
        <source>理由最多 %1 字，请精简。</source>
        <translation>Reasons may have at most %1 characters; please shorten.</translation>
    </message>
    <message>
        <source>回测没有摘要，没有记入草案。</source>
        <translation>The back-test has no digest; it was not noted in the draft.</translation>
    </message>
    <message>
        <source>草案连同止日后恢复的版本超过 %1 项，请分成几份公布。</source>
        <translation>The draft and the versions that return after it are more than %1; please publish several.</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>请填写%1</source>
        <translation>Please fill in: %1</translation>
    </message>
    <message>
        <source>请选择</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>请选择%1</source>
        <translation>Please choose: %1</translation>
    </message>
    <message>
        <source>没有能担任%1的人员，请先在“管理”里登记</source>
        <translation>Nobody can act as %1; please add an officer under Administration first</translation>
    </message>
    <message>
        <source>意见</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>办理人</source>
        <translation>Taken by</translation>
    </message>
    <message>
        <source>按本人签批的原件登记，登记人留痕</source>
        <translation>Entered from the signed original; who enters it is recorded</translation>
    </message>
    <message>
        <source>由谁提交</source>
        <translation>Handed in by</translation>
    </message>
    <message>
        <source>承办人按对方提交的材料代为登记</source>
        <translation>A handler enters what was handed in</translation>
    </message>
    <message>
        <source>改为</source>
        <translation>Change to</translation>
    </message>
    <message>
        <source>不填的，原来的期限不变</source>
        <translation>Left empty, the due day stays as it is</translation>
    </message>
    <message>
        <source>复核理由</source>
        <translation>Reasons of the review</translation>
    </message>
    <message>
        <source>集体研究记录</source>
        <translation>Minutes of the collective decision</translation>
    </message>
    <message>
        <source>文书</source>
        <translation>Letters</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>备份与原数据库对不上，这份备份不能用。原数据库未改动，请重新备份。</source>
        <translation>The backup does not match the original database and cannot be used. The original is unchanged. Please back up again.</translation>
    </message>
    <message>
        <source>找不到数据库文件。请检查路径，以及磁盘是否已连接。</source>
        <translation>The database file was not found. Check the path and that the disk is connected.</translation>
    </message>
    <message>
        <source>这个文件不是本程序的数据库，没有打开，文件未改动。请另选文件。</source>
        <translation>This file is not a database of this program. It was not opened and is unchanged. Please choose another file.</translation>
    </message>
    <message>
        <source>这是别的程序的数据库，没有打开，文件未改动。请另选文件。</source>
        <translation>This database belongs to another program. It was not opened and is unchanged. Please choose another file.</translation>
    </message>
    <message>
        <source>库里已有相同的一条，没有重复保存。请刷新后再看。</source>
        <translation>The database already holds the same entry; it was not saved twice. Please refresh and look again.</translation>
    </message>
    <message>
        <source>这一步不符合数据库的规定，没有保存，原有内容未变。</source>
        <translation>This step breaks a rule of the database. Nothing was saved; the existing content is unchanged.</translation>
    </message>
    <message>
        <source>数据库所在的位置只能读、不能写，本次没有保存。请检查文件权限，或把数据库移到可写的磁盘上。</source>
        <translation>The database is in a read-only place. Nothing was saved this time. Check the file permissions, or move the database to a writable disk.</translation>
    </message>
    <message>
        <source>打不开数据库文件。请检查文件和文件夹的权限，以及磁盘是否已连接。</source>
        <translation>The database file cannot be opened. Check the file and folder permissions and that the disk is connected.</translation>
    </message>
    <message>
        <source>读写磁盘时出错，本次没有保存，已保存的内容仍在。请检查磁盘后重试。</source>
        <translation>A disk read or write failed. Nothing was saved this time; what was saved before is still there. Check the disk and try again.</translation>
    </message>
    <message>
        <source>磁盘已满，本次没有保存，已保存的内容仍在。请腾出空间后重试。</source>
        <translation>The disk is full. Nothing was saved this time; what was saved before is still there. Free some space and try again.</translation>
    </message>
    <message>
        <source>数据库文件已损坏。请不要删除它，并用最近的备份恢复。</source>
        <translation>The database file is damaged. Do not delete it; restore from the latest backup.</translation>
    </message>
    <message>
        <source>数据库正被占用，本次没有保存。请稍候再试。</source>
        <translation>The database is in use. Nothing was saved this time. Please try again shortly.</translation>
    </message>
    <message>
        <source>操作已停止。</source>
        <translation>The operation was stopped.</translation>
    </message>
    <message>
        <source>内容太大，超过了一次能处理的数量，没有保存。请分批进行。</source>
        <translation>The content is too large to handle at once. Nothing was saved. Please work in batches.</translation>
    </message>
    <message>
        <source>程序内部出错，本次没有保存，已保存的内容仍在。请把日志交给管理员。</source>
        <translation>The program had an internal error. Nothing was saved this time; what was saved before is still there. Please give the log to the administrator.</translation>
    </message>
    <message>
        <source>读不了数据库文件。请检查文件权限和磁盘。</source>
        <translation>The database file cannot be read. Check the file permissions and the disk.</translation>
    </message>
    <message>
        <source>数据库文件不完整，没有打开，文件未改动。请用最近的备份恢复。</source>
        <translation>The database file is incomplete. It was not opened and is unchanged. Please restore from the latest backup.</translation>
    </message>
    <message>
        <source>数据库文件的开头已损坏，没有打开，文件未改动。请用最近的备份恢复。</source>
        <translation>The start of the database file is damaged. It was not opened and is unchanged. Please restore from the latest backup.</translation>
    </message>
    <message>
        <source>密钥与这个数据库对不上，没有打开，文件未改动。请确认数据库文件和密钥文件是同一套。</source>
        <translation>The key does not match this database. It was not opened and is unchanged. Check that the database file and the key file belong together.</translation>
    </message>
    <message>
        <source>这个数据库由更新版本的程序写成，本版本不能打开，文件未改动。请先升级程序。</source>
        <translation>A newer version of the program wrote this database. This version cannot open it; the file is unchanged. Please upgrade the program first.</translation>
    </message>
    <message>
        <source>升级前的备份已经太多，没有升级，数据库未改动。请把旧备份移到别处后重试。</source>
        <translation>There are too many pre-upgrade backups. The database was not upgraded and is unchanged. Move old backups elsewhere and try again.</translation>
    </message>
    <message>
        <source>数据库还没有升级到本版本。请先用程序打开它一次，完成升级。</source>
        <translation>The database is not yet upgraded to this version. Open it once with the program to upgrade it.</translation>
    </message>
    <message>
        <source>程序自带的数据库组件版本过低，不能安全使用。请重新安装程序。</source>
        <translation>The database component shipped with the program is too old to use safely. Please reinstall the program.</translation>
    </message>
    <message>
        <source>程序缺少加密组件，为保护数据没有打开。请重新安装程序。</source>
        <translation>The program lacks its encryption component. To protect the data, nothing was opened. Please reinstall the program.</translation>
    </message>
    <message>
        <source>这里已有同名文件，没有覆盖它。请换一个名称。</source>
        <translation>A file with this name already exists here and was not overwritten. Please use another name.</translation>
    </message>
    <message>
        <source>不能在这个文件夹里新建文件。请检查文件夹权限和磁盘。</source>
        <translation>No file can be created in this folder. Check the folder permissions and the disk.</translation>
    </message>
    <message>
        <source>检查已取消。</source>
        <translation>The check was cancelled.</translation>
    </message>
    <message>
        <source>数据文件里没有本机的登记，请用最近的备份恢复。</source>
        <translation>The vault has no registration of this computer. Please restore from the latest backup.</translation>
    </message>
    <message>
        <source>这一条内容超过 64 KB，没有保存。请精简文字，长篇材料作为附件存入。</source>
        <translation>This entry is larger than 64 KB and was not saved. Please shorten the text; store long material as an attachment.</translation>
    </message>
    <message>
        <source>成组的修改不完整，没有保存。</source>
        <translation>The group of changes is incomplete and was not saved.</translation>
    </message>
    <message>
        <source>要修改的内容在本机已找不到。</source>
        <translation>The content to change is no longer on this computer.</translation>
    </message>
    <message>
        <source>这一步一次改动的内容过多（最多 %1 项），请分几次办理。</source>
        <translation>This step changes too much at once (at most %1 parts); take it in several steps.</translation>
    </message>
</context>
<context>
    <name>SyncStatus</name>
    <message>
        <source>单机</source>
        <translation>Stand-alone</translation>
    </message>
    <message>
        <source>在线</source>
        <translation>Online</translation>
    </message>
    <message numerus="yes">
        <source>同步中 · 还有 %n 条</source>
        <translation>
            <numerusform>Syncing · %n left</numerusform>
            <numerusform>Syncing · %n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>离线 · %n 条待传</source>
        <translation>
            <numerusform>Offline · %n to send</numerusform>
            <numerusform>Offline · %n to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>冲突 %n</source>
        <translation>
            <numerusform>Conflict %n</numerusform>
            <numerusform>Conflicts %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>退回 %n</source>
        <translation>
            <numerusform>Rejected %n</numerusform>
            <numerusform>Rejected %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>服务器已恢复 · 正在补传 %n 条</source>
        <translation>
            <numerusform>Server restored · resending %n item</numerusform>
            <numerusform>Server restored · resending %n items</numerusform>
        </translation>
    </message>
    <message>
        <source>需要重新登录</source>
        <translation>Sign in again</translation>
    </message>
    <message>
        <source>版本过低，请升级</source>
        <translation>Version too old, please upgrade</translation>
    </message>
    <message numerus="yes">
        <source>离线授权剩 %n 天</source>
        <translation>
            <numerusform>Offline permit: %n day left</numerusform>
            <numerusform>Offline permit: %n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableCopy</name>
    <message>
        <source>导出%1要写明理由。</source>
        <translation>State a reason to export: %1.</translation>
    </message>
    <message>
        <source>理由最多 %1 个字。</source>
        <translation>A reason may have at most %1 characters.</translation>
    </message>
    <message>
        <source>%1，第 %2 份，%3 由%4导出</source>
        <translation>%1, copy %2, exported on %3 by %4</translation>
    </message>
    <message>
        <source>演练数据，人和事都是虚构的</source>
        <translation>Practice data: people and events are invented</translation>
    </message>
</context>
<context>
    <name>TableFile</name>
    <message>
        <source>说明</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>表格没有写成：%1。请腾出磁盘空间后再试。</source>
        <translation>The table was not written: %1. Free some disk space and try again.</translation>
    </message>
</context>
<context>
    <name>Task</name>
    <message>
        <source>审批</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>作出复核决定</source>
        <translation>Decide on the review</translation>
    </message>
    <message>
        <source>等候陈述申辩</source>
        <translation>Await the statement</translation>
    </message>
    <message>
        <source>回头看</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>等候线索接收</source>
        <translation>Await receipt of the clue</translation>
    </message>
    <message>
        <source>送达</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>整改并报请验收</source>
        <translation>Put right and report for acceptance</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>研判预警</source>
        <translation>Triage warning</translation>
    </message>
    <message>
        <source>听取说明后核实</source>
        <translation>Hear the explanation, then verify</translation>
    </message>
    <message>
        <source>核实信息</source>
        <translation>Verify the record</translation>
    </message>
    <message>
        <source>本人或本单位</source>
        <translation>The person or unit concerned</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>%1（%2 起施行）的内容有误：%3。标准未作任何改动。</source>
        <translation>The content of %1 (in force from %2) is wrong: %3. The standards are unchanged.</translation>
    </message>
    <message>
        <source>工作日历没有改动。
%1</source>
        <translation>The working calendar was not changed.
%1</translation>
    </message>
</context>
<context>
    <name>Tier</name>
    <message>
        <source>未达预警</source>
        <translation>Below warning</translation>
    </message>
    <message>
        <source>黄色预警</source>
        <translation>Yellow warning</translation>
    </message>
    <message>
        <source>橙色预警</source>
        <translation>Orange warning</translation>
    </message>
    <message>
        <source>红色预警</source>
        <translation>Red warning</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>“%1”已经存在，没有覆盖。请换一个文件名，或直接打开它。</source>
        <translation>&quot;%1&quot; already exists and was not overwritten. Use another file name, or open that file.</translation>
    </message>
    <message>
        <source>程序缺少自带的负面清单，请重新安装。</source>
        <translation>The program lacks its built-in negative list. Please reinstall it.</translation>
    </message>
    <message>
        <source>这个口令对应的用户已停用，请联系安全保密管理员。</source>
        <translation>The user of this passphrase is disabled. Please contact the security administrator.</translation>
    </message>
    <message>
        <source>找不到数据文件“%1”。请检查位置，或新建一个。</source>
        <translation>The vault &quot;%1&quot; was not found. Check the location, or create a new one.</translation>
    </message>
    <message>
        <source>钥匙文件里的用户登记不完整，请用最近的备份恢复钥匙文件。</source>
        <translation>The user register in the key file is incomplete. Please restore the key file from the latest backup.</translation>
    </message>
    <message>
        <source>密钥文件已损坏，没有使用，数据库未改动。请用备份里的密钥文件恢复。</source>
        <translation>The key file is damaged and was not used. The database is unchanged. Please restore the key file from a backup.</translation>
    </message>
    <message>
        <source>这个文件不是本程序的密钥文件，没有使用。</source>
        <translation>This file is not a key file of this program and was not used.</translation>
    </message>
    <message>
        <source>密钥文件由更新版本的程序写成，本版本不能使用，文件未改动。请先升级程序。</source>
        <translation>A newer version of the program wrote this key file. This version cannot use it; the file is unchanged. Please upgrade the program first.</translation>
    </message>
    <message>
        <source>口令不对，没有打开。请检查大小写和输入法后重试。</source>
        <translation>The passphrase is wrong; nothing was opened. Check upper and lower case and the input method, then try again.</translation>
    </message>
    <message>
        <source>密钥文件被改动过，没有使用，数据库未改动。请报告管理员，并用备份里的密钥文件恢复。</source>
        <translation>The key file was tampered with and was not used. The database is unchanged. Please tell the administrator and restore the key file from a backup.</translation>
    </message>
    <message>
        <source>密钥文件与打开的数据库对不上，没有改动。请确认它们是同一套。</source>
        <translation>The key file does not match the open database. Nothing was changed. Check that they belong together.</translation>
    </message>
    <message>
        <source>密钥文件里没有这个人的口令，没有改动。</source>
        <translation>The key file has no passphrase for this person. Nothing was changed.</translation>
    </message>
    <message>
        <source>姓名不能为空，也不能超过 %1 个字。</source>
        <translation>The name must not be empty or longer than %1 characters.</translation>
    </message>
    <message>
        <source>密钥文件里的人太多，没有保存。请先去掉不再使用的口令。</source>
        <translation>The key file holds too many people and was not saved. First remove passphrases no longer used.</translation>
    </message>
    <message>
        <source>这里已有同名的密钥文件，没有覆盖它。请换一个名称。</source>
        <translation>A key file with this name already exists here and was not overwritten. Please use another name.</translation>
    </message>
    <message>
        <source>这个人已有口令，没有再加。如需更换，请修改口令。</source>
        <translation>This person already has a passphrase; none was added. To replace it, change the passphrase.</translation>
    </message>
    <message>
        <source>这是最后一个口令，去掉后谁也打不开数据库，没有去掉。</source>
        <translation>This is the last passphrase and was not removed. Without it nobody could open the database.</translation>
    </message>
    <message>
        <source>新口令与旧口令相同，没有改动。</source>
        <translation>The new passphrase is the same as the old one. Nothing was changed.</translation>
    </message>
    <message>
        <source>口令太长，请缩短后重试。</source>
        <translation>The passphrase is too long. Shorten it and try again.</translation>
    </message>
    <message>
        <source>口令里有不能使用的字符。请只用文字、数字、标点和空格。</source>
        <translation>The passphrase has characters that cannot be used. Use only letters, digits, punctuation and spaces.</translation>
    </message>
    <message>
        <source>口令里有组合附加符号，换一台电脑可能输不出来。请换用别的字符。</source>
        <translation>The passphrase has combining marks that another computer may not be able to type. Please use other characters.</translation>
    </message>
    <message>
        <source>口令太短。至少要 %1 个字符（一个汉字算一个），或者用空格隔开的 %2 个词（每个词不少于两个字符）。</source>
        <translation>The passphrase is too short. Use at least %1 characters (a Chinese character counts as one), or %2 words separated by spaces (each of at least two characters).</translation>
    </message>
    <message>
        <source>口令重复的字符太多，至少要有 %1 个不同的字符。</source>
        <translation>The passphrase repeats too many characters. Use at least %1 different characters.</translation>
    </message>
    <message>
        <source>找不到口令文件。请检查路径。</source>
        <translation>The passphrase file was not found. Check the path.</translation>
    </message>
    <message>
        <source>读不了口令文件。请检查文件权限。</source>
        <translation>The passphrase file cannot be read. Check the file permissions.</translation>
    </message>
    <message>
        <source>口令文件太大，里面只应有一行口令。</source>
        <translation>The passphrase file is too large; it should hold only one line with the passphrase.</translation>
    </message>
    <message>
        <source>口令文件是空的。</source>
        <translation>The passphrase file is empty.</translation>
    </message>
    <message>
        <source>磁盘已满，密钥文件没有保存，原来的仍然有效。请腾出空间后重试。</source>
        <translation>The disk is full. The key file was not saved; the previous one is still valid. Free some space and try again.</translation>
    </message>
    <message>
        <source>密钥文件没有保存，原来的仍然有效。请检查文件夹权限和磁盘后重试。</source>
        <translation>The key file was not saved; the previous one is still valid. Check the folder permissions and the disk, then try again.</translation>
    </message>
    <message>
        <source>找不到密钥文件。它应与数据库放在同一文件夹里，请一起移动或恢复这两个文件。</source>
        <translation>The key file was not found. It belongs in the same folder as the database; move or restore both files together.</translation>
    </message>
    <message>
        <source>读不了密钥文件。请检查文件权限。</source>
        <translation>The key file cannot be read. Check the file permissions.</translation>
    </message>
    <message>
        <source>不能新建存放数据库的文件夹。请检查上级文件夹的权限。</source>
        <translation>The folder for the database cannot be created. Check the permissions of the parent folder.</translation>
    </message>
    <message>
        <source>这个数据库正被另一个程序使用，没有打开。请先关闭那个程序。</source>
        <translation>Another program is using this database. It was not opened. Please close that program first.</translation>
    </message>
    <message>
        <source>这个数据库正由“%1”在电脑“%2”上使用（进程 %3，自 %4 起），没有打开。请先关闭那里的程序。</source>
        <translation>&quot;%1&quot; is using this database on computer &quot;%2&quot; (process %3, since %4). It was not opened. Please close the program there first.</translation>
    </message>
    <message>
        <source>不能在数据库所在的文件夹里写文件，没有打开。请检查文件夹权限，以及磁盘是否已满或只读。</source>
        <translation>No file can be written in the database folder. Nothing was opened. Check the folder permissions and whether the disk is full or read-only.</translation>
    </message>
    <message>
        <source>这块磁盘不支持文件锁，没有打开。请把数据库移到本机磁盘上。</source>
        <translation>This disk does not support file locks. Nothing was opened. Please move the database to a local disk.</translation>
    </message>
    <message>
        <source>可用内存不够，不能核对口令。请关闭一些程序后重试。</source>
        <translation>There is not enough free memory to check the passphrase. Close some programs and try again.</translation>
    </message>
    <message>
        <source>请填写单位名称，最多 %1 个字。</source>
        <translation>Please enter the unit name, at most %1 characters.</translation>
    </message>
    <message>
        <source>用户的姓名不能重复。同名的请注明部门以示区别。</source>
        <translation>Names of users must not appear twice. If two people share a name, add the section after it.</translation>
    </message>
</context>
<context>
    <name>VerificationRules</name>
    <message>
        <source>核实应当由两人进行；转入以往结论的，应当写明作出结论的机关。</source>
        <translation>Two people must verify; for an earlier conclusion carried over, name the body that reached it.</translation>
    </message>
    <message>
        <source>两名核实人不能是同一人。</source>
        <translation>The two verifiers must not be the same person.</translation>
    </message>
    <message>
        <source>核实人与登记的人员不符。</source>
        <translation>The verifiers do not match the registered staff.</translation>
    </message>
    <message>
        <source>核实人应当具有承办人职责。</source>
        <translation>Verifiers must have the handler role.</translation>
    </message>
    <message>
        <source>应当写明核实所依据的证据。</source>
        <translation>State the evidence the verification rests on.</translation>
    </message>
    <message>
        <source>这条信息来自自动采集的渠道，应当先记下本人说明；逾期未说明的，写明送达和期满情况。</source>
        <translation>This record comes from an automatic channel. First note the person&apos;s explanation; if none came in time, state the service and expiry.</translation>
    </message>
    <message>
        <source>说明、理由最多 %1 字，证据最多 %2 字，请精简。</source>
        <translation>Explanations and reasons may have at most %1 characters, evidence at most %2; please shorten.</translation>
    </message>
    <message>
        <source>核实日 %1 在今天之后，请核对。</source>
        <translation>The verified-on date %1 is after today; please check.</translation>
    </message>
    <message>
        <source>核实日 %1 早于事发日 %2，请核对。</source>
        <translation>The verified-on date %1 is before the occurred-on date %2; please check.</translation>
    </message>
    <message>
        <source>对象不明的信息不能认定属实，请先选定对象。</source>
        <translation>A record with an unknown subject cannot be found substantiated; first choose the subject.</translation>
    </message>
    <message>
        <source>没有事发日的信息不能认定属实，请先补填。</source>
        <translation>A record without an occurred-on date cannot be found substantiated; first add the date.</translation>
    </message>
    <message>
        <source>认定属实应当选定指标和等级。</source>
        <translation>To find it substantiated, choose an indicator and a grade.</translation>
    </message>
    <message>
        <source>影响程度应当在 1 至 4 之间，轻重缓急应当在 1 至 3 之间。</source>
        <translation>Influence must be between 1 and 4, urgency between 1 and 3.</translation>
    </message>
    <message>
        <source>核实结论与这条信息对不上。</source>
        <translation>The verification result does not match this record.</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>待研判</source>
        <translation>Awaiting decision</translation>
    </message>
    <message>
        <source>已并入</source>
        <translation>Merged</translation>
    </message>
    <message>
        <source>已失效</source>
        <translation>Lapsed</translation>
    </message>
    <message>
        <source>已立案</source>
        <translation>Case opened</translation>
    </message>
    <message>
        <source>不予警示</source>
        <translation>Dismissed</translation>
    </message>
    <message>
        <source>干部</source>
        <translation>Cadre</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>对象不明</source>
        <translation>Unknown subject</translation>
    </message>
    <message>
        <source>Ⅰ级</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Ⅱ级</source>
        <translation>II</translation>
    </message>
    <message>
        <source>Ⅲ级</source>
        <translation>III</translation>
    </message>
    <message>
        <source>Ⅳ级</source>
        <translation>IV</translation>
    </message>
    <message>
        <source>未达预警</source>
        <translation>Below warning</translation>
    </message>
    <message>
        <source>黄</source>
        <translation>Yellow</translation>
    </message>
    <message>
        <source>橙</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>红</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>草稿</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>已提交</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>待说明</source>
        <translation>Awaiting explanation</translation>
    </message>
    <message>
        <source>核实中</source>
        <translation>Under verification</translation>
    </message>
    <message>
        <source>属实</source>
        <translation>Substantiated</translation>
    </message>
    <message>
        <source>部分属实</source>
        <translation>Partly substantiated</translation>
    </message>
    <message>
        <source>不属实</source>
        <translation>Unfounded</translation>
    </message>
    <message>
        <source>无法查实</source>
        <translation>Unproven</translation>
    </message>
    <message>
        <source>已归并</source>
        <translation>Merged</translation>
    </message>
    <message>
        <source>已撤销</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>党内监督</source>
        <translation>Party supervision</translation>
    </message>
    <message>
        <source>人大监督</source>
        <translation>People&apos;s Congress supervision</translation>
    </message>
    <message>
        <source>政协监督</source>
        <translation>CPPCC supervision</translation>
    </message>
    <message>
        <source>行政监督</source>
        <translation>Administrative supervision</translation>
    </message>
    <message>
        <source>司法监督</source>
        <translation>Judicial supervision</translation>
    </message>
    <message>
        <source>舆论监督</source>
        <translation>Media supervision</translation>
    </message>
    <message>
        <source>群众监督</source>
        <translation>Public supervision</translation>
    </message>
    <message>
        <source>实时直报</source>
        <translation>Direct report</translation>
    </message>
    <message>
        <source>自动实时采集</source>
        <translation>Automatic feed</translation>
    </message>
    <message>
        <source>定期报送</source>
        <translation>Periodic report</translation>
    </message>
    <message>
        <source>信访受理</source>
        <translation>Petition intake</translation>
    </message>
    <message>
        <source>定期评议</source>
        <translation>Periodic appraisal</translation>
    </message>
    <message>
        <source>舆情采集</source>
        <translation>Public-opinion feed</translation>
    </message>
    <message>
        <source>量化指标</source>
        <translation>Quantitative</translation>
    </message>
    <message>
        <source>行为锚定</source>
        <translation>Behaviour anchor</translation>
    </message>
    <message>
        <source>采纳</source>
        <translation>Adopt</translation>
    </message>
    <message>
        <source>移送线索</source>
        <translation>Refer clues</translation>
    </message>
    <message>
        <source>误报</source>
        <translation>False alarm</translation>
    </message>
    <message>
        <source>已另行处理</source>
        <translation>Already handled</translation>
    </message>
    <message>
        <source>容错免责</source>
        <translation>Tolerance</translation>
    </message>
    <message>
        <source>数据有误</source>
        <translation>Data error</translation>
    </message>
    <message>
        <source>不构成线索</source>
        <translation>Not a clue</translation>
    </message>
    <message>
        <source>核查中</source>
        <translation>Under inquiry</translation>
    </message>
    <message>
        <source>告知申辩中</source>
        <translation>Notice and defence</translation>
    </message>
    <message>
        <source>待审批</source>
        <translation>Awaiting approval</translation>
    </message>
    <message>
        <source>待签发</source>
        <translation>Awaiting issue</translation>
    </message>
    <message>
        <source>待送达</source>
        <translation>Awaiting service</translation>
    </message>
    <message>
        <source>整改中</source>
        <translation>Under rectification</translation>
    </message>
    <message>
        <source>待验收</source>
        <translation>Awaiting acceptance</translation>
    </message>
    <message>
        <source>已结案</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>已归档</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>整改合格</source>
        <translation>Rectified</translation>
    </message>
    <message>
        <source>升级并案</source>
        <translation>Escalated and merged</translation>
    </message>
    <message>
        <source>移送</source>
        <translation>Referred</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>在职</source>
        <translation>In post</translation>
    </message>
    <message>
        <source>调离</source>
        <translation>Transferred</translation>
    </message>
    <message>
        <source>退休</source>
        <translation>Retired</translation>
    </message>
    <message>
        <source>病休</source>
        <translation>Sick leave</translation>
    </message>
    <message>
        <source>信息员</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>承办人</source>
        <translation>Handler</translation>
    </message>
    <message>
        <source>承办部门负责人</source>
        <translation>Section head</translation>
    </message>
    <message>
        <source>分管领导</source>
        <translation>Supervising leader</translation>
    </message>
    <message>
        <source>主要负责人</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>案管</source>
        <translation>Case control</translation>
    </message>
    <message>
        <source>复核人</source>
        <translation>Reviewer</translation>
    </message>
    <message>
        <source>联络员</source>
        <translation>Liaison</translation>
    </message>
    <message>
        <source>验收人</source>
        <translation>Acceptor</translation>
    </message>
    <message>
        <source>档案员</source>
        <translation>Archivist</translation>
    </message>
    <message>
        <source>领导（只读）</source>
        <translation>Leader (read-only)</translation>
    </message>
    <message>
        <source>组织部门（只读）</source>
        <translation>Organization department (read-only)</translation>
    </message>
    <message>
        <source>标准管理员</source>
        <translation>Standards administrator</translation>
    </message>
    <message>
        <source>系统管理员</source>
        <translation>System administrator</translation>
    </message>
    <message>
        <source>安全保密管理员</source>
        <translation>Security administrator</translation>
    </message>
    <message>
        <source>安全审计员</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>发生时尚无此指标</source>
        <translation>indicator not yet in force when it happened</translation>
    </message>
    <message>
        <source>本模型不计此指标</source>
        <translation>not scored by this model</translation>
    </message>
    <message>
        <source>已结案，不再计分</source>
        <translation>case closed, no longer scored</translation>
    </message>
    <message>
        <source>晚于计算日</source>
        <translation>after the day computed</translation>
    </message>
    <message>
        <source>已超出计分期</source>
        <translation>outside the scoring window</translation>
    </message>
    <message>
        <source>有迟到证据，按其计入当日计算</source>
        <translation>Late record, computed as of a day on which it counted</translation>
    </message>
    <message>
        <source>结案后仍达预警线（整改期内再犯）</source>
        <translation>Still at a warning line after the case was closed (repeated during rectification)</translation>
    </message>
    <message>
        <source>一年内多次受到警示，提高级别</source>
        <translation>Raised for other warnings within a year</translation>
    </message>
    <message>
        <source>整改逾期，提高一级</source>
        <translation>Rectification overdue, raised by one tier</translation>
    </message>
    <message>
        <source>与另一条为同一事实</source>
        <translation>same fact as another record</translation>
    </message>
    <message>
        <source>核实为虚假整改，提高一级</source>
        <translation>rectification found to be false: one tier up</translation>
    </message>
    <message>
        <source>整改期内同一指标再犯，提高一级</source>
        <translation>the same indicator again during rectification: one tier up</translation>
    </message>
    <message>
        <source>本单位人员受橙色、红色警示的占比达到标准</source>
        <translation>share of the unit&apos;s staff with orange or red warnings reached</translation>
    </message>
    <message>
        <source>整改事项逾期率达到标准</source>
        <translation>share of overdue rectification items reached</translation>
    </message>
    <message>
        <source>起草中</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>一人已同意</source>
        <translation>One has agreed</translation>
    </message>
    <message>
        <source>已公布</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>已作废</source>
        <translation>Discarded</translation>
    </message>
    <message>
        <source>总则</source>
        <translation>General part</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>indicator</translation>
    </message>
    <message>
        <source>预警模型</source>
        <translation>Warning model</translation>
    </message>
    <message>
        <source>自某日起施行</source>
        <translation>In force from a day on</translation>
    </message>
    <message>
        <source>视为一直施行</source>
        <translation>As if always in force</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>Reinstatement</translation>
    </message>
    <message>
        <source>更正</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>归并</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>撤销归并</source>
        <translation>Undo merge</translation>
    </message>
    <message>
        <source>编号相同</source>
        <translation>Same source number</translation>
    </message>
    <message>
        <source>事实文字相近</source>
        <translation>Similar wording</translation>
    </message>
    <message>
        <source>另行累计，不进这一项计分</source>
        <translation>Counted on the other track, not in this one</translation>
    </message>
    <message>
        <source>分数</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>每百人分数</source>
        <translation>Per 100 staff</translation>
    </message>
    <message>
        <source>单位自身分数</source>
        <translation>Own points</translation>
    </message>
    <message>
        <source>男</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>女</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>领导职务</source>
        <translation>Leading post</translation>
    </message>
    <message>
        <source>综合管理类</source>
        <translation>General administration</translation>
    </message>
    <message>
        <source>专业技术类</source>
        <translation>Specialist civil service</translation>
    </message>
    <message>
        <source>行政执法类</source>
        <translation>Administrative enforcement</translation>
    </message>
    <message>
        <source>事业单位管理岗</source>
        <translation>Public institution, management</translation>
    </message>
    <message>
        <source>事业单位专业技术岗</source>
        <translation>Public institution, professional</translation>
    </message>
    <message>
        <source>工勤岗</source>
        <translation>Support post</translation>
    </message>
    <message>
        <source>国有企业管理人员</source>
        <translation>State-owned enterprise management</translation>
    </message>
    <message>
        <source>村（社区）干部</source>
        <translation>Village or community cadre</translation>
    </message>
    <message>
        <source>其他公职人员</source>
        <translation>Other public official</translation>
    </message>
    <message>
        <source>确认接案</source>
        <translation>Accept the case</translation>
    </message>
    <message>
        <source>调整承办人</source>
        <translation>Change handlers</translation>
    </message>
    <message>
        <source>提出警示</source>
        <translation>Propose the warning</translation>
    </message>
    <message>
        <source>申辩办结，送审批</source>
        <translation>Heard, submit for approval</translation>
    </message>
    <message>
        <source>同意</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>退回核查</source>
        <translation>Return for checking</translation>
    </message>
    <message>
        <source>提高级别</source>
        <translation>Raise the tier</translation>
    </message>
    <message>
        <source>降低级别</source>
        <translation>Lower the tier</translation>
    </message>
    <message>
        <source>不再警示</source>
        <translation>Drop</translation>
    </message>
    <message>
        <source>结案</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>中止</source>
        <translation>Suspend</translation>
    </message>
    <message>
        <source>恢复办理</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>线索已接收</source>
        <translation>Clue taken over</translation>
    </message>
    <message>
        <source>并入升级案件</source>
        <translation>Superseded by the upgrade</translation>
    </message>
    <message>
        <source>撤销警示</source>
        <translation>Revoke the warning</translation>
    </message>
    <message>
        <source>归档</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>起草文书</source>
        <translation>Draft a letter</translation>
    </message>
    <message>
        <source>文书送审</source>
        <translation>Submit the letter</translation>
    </message>
    <message>
        <source>退回文书</source>
        <translation>Return the letter</translation>
    </message>
    <message>
        <source>批准文书</source>
        <translation>Approve the letter</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>签发</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>文书作废</source>
        <translation>Void the letter</translation>
    </message>
    <message>
        <source>安排送达</source>
        <translation>Plan the service</translation>
    </message>
    <message>
        <source>签收</source>
        <translation>Receipted</translation>
    </message>
    <message>
        <source>留置送达</source>
        <translation>Left behind</translation>
    </message>
    <message>
        <source>未能送达</source>
        <translation>Not served</translation>
    </message>
    <message>
        <source>提交陈述申辩</source>
        <translation>File a statement</translation>
    </message>
    <message>
        <source>放弃申辩</source>
        <translation>Waive the statement</translation>
    </message>
    <message>
        <source>逾期未申辩</source>
        <translation>Window lapsed</translation>
    </message>
    <message>
        <source>答复申辩</source>
        <translation>Answer the statement</translation>
    </message>
    <message>
        <source>申请复核</source>
        <translation>Apply for review</translation>
    </message>
    <message>
        <source>受理复核</source>
        <translation>Accept the review</translation>
    </message>
    <message>
        <source>不予受理</source>
        <translation>Refuse the review</translation>
    </message>
    <message>
        <source>撤回复核</source>
        <translation>Withdraw the review</translation>
    </message>
    <message>
        <source>复核维持</source>
        <translation>Review: maintained</translation>
    </message>
    <message>
        <source>复核变更</source>
        <translation>Review: changed</translation>
    </message>
    <message>
        <source>复核撤销</source>
        <translation>Review: revoked</translation>
    </message>
    <message>
        <source>谈话</source>
        <translation>Talk</translation>
    </message>
    <message>
        <source>拟订整改事项</source>
        <translation>Draft an item</translation>
    </message>
    <message>
        <source>下达整改事项</source>
        <translation>Issue the item</translation>
    </message>
    <message>
        <source>认领</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>报送整改方案</source>
        <translation>Submit the plan</translation>
    </message>
    <message>
        <source>同意方案</source>
        <translation>Approve the plan</translation>
    </message>
    <message>
        <source>退回方案</source>
        <translation>Return the plan</translation>
    </message>
    <message>
        <source>准予延期</source>
        <translation>Extend the term</translation>
    </message>
    <message>
        <source>报告进展</source>
        <translation>Report progress</translation>
    </message>
    <message>
        <source>报请验收</source>
        <translation>Report for acceptance</translation>
    </message>
    <message>
        <source>验收销号</source>
        <translation>Accept and close out</translation>
    </message>
    <message>
        <source>验收不合格</source>
        <translation>Reject</translation>
    </message>
    <message>
        <source>回头看通过</source>
        <translation>Follow-up passed</translation>
    </message>
    <message>
        <source>问题反弹</source>
        <translation>Rebound</translation>
    </message>
    <message>
        <source>终止整改</source>
        <translation>Terminate the item</translation>
    </message>
    <message>
        <source>警示提醒函</source>
        <translation>reminder letter</translation>
    </message>
    <message>
        <source>警示诫勉书</source>
        <translation>admonition letter</translation>
    </message>
    <message>
        <source>警示追究书</source>
        <translation>accountability letter</translation>
    </message>
    <message>
        <source>拟警示告知书</source>
        <translation>notice of intent</translation>
    </message>
    <message>
        <source>复核决定书</source>
        <translation>review decision</translation>
    </message>
    <message>
        <source>撤销、变更决定书</source>
        <translation>annulment decision</translation>
    </message>
    <message>
        <source>澄清函</source>
        <translation>clarification letter</translation>
    </message>
    <message>
        <source>草拟</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>送审</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>已批准（待编号）</source>
        <translation>Approved (no number yet)</translation>
    </message>
    <message>
        <source>已编号</source>
        <translation>Numbered</translation>
    </message>
    <message>
        <source>已签发</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>已送达</source>
        <translation>Served</translation>
    </message>
    <message>
        <source>作废</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>直接送达</source>
        <translation>In person</translation>
    </message>
    <message>
        <source>机要交换</source>
        <translation>Confidential post</translation>
    </message>
    <message>
        <source>挂号邮寄</source>
        <translation>Registered post</translation>
    </message>
    <message>
        <source>待送</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>已签收</source>
        <translation>Receipted</translation>
    </message>
    <message>
        <source>留置</source>
        <translation>Left behind</translation>
    </message>
    <message>
        <source>未达</source>
        <translation>Not served</translation>
    </message>
    <message>
        <source>申辩期内</source>
        <translation>Window open</translation>
    </message>
    <message>
        <source>已申辩</source>
        <translation>Filed</translation>
    </message>
    <message>
        <source>已放弃</source>
        <translation>Waived</translation>
    </message>
    <message>
        <source>已答复</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>部分采纳</source>
        <translation>Partly adopted</translation>
    </message>
    <message>
        <source>不予采纳</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>已申请</source>
        <translation>Applied</translation>
    </message>
    <message>
        <source>已受理</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>已撤回</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>维持</source>
        <translation>Maintained</translation>
    </message>
    <message>
        <source>变更</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>立行立改</source>
        <translation>At once</translation>
    </message>
    <message>
        <source>分阶段整改</source>
        <translation>In stages</translation>
    </message>
    <message>
        <source>持续整改</source>
        <translation>Continuous</translation>
    </message>
    <message>
        <source>已下达</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>已认领</source>
        <translation>Claimed</translation>
    </message>
    <message>
        <source>方案待审</source>
        <translation>Plan under review</translation>
    </message>
    <message>
        <source>已销号</source>
        <translation>Closed out</translation>
    </message>
    <message>
        <source>终止</source>
        <translation>Terminated</translation>
    </message>
    <message>
        <source>已另行立案</source>
        <translation>Another case was filed</translation>
    </message>
    <message>
        <source>线索移送中</source>
        <translation>Clue referred</translation>
    </message>
    <message>
        <source>患病</source>
        <translation>Illness</translation>
    </message>
    <message>
        <source>不可抗力</source>
        <translation>Force majeure</translation>
    </message>
    <message>
        <source>来源与核实经过</source>
        <translation>Source and verification</translation>
    </message>
    <message>
        <source>查明的事实</source>
        <translation>Facts established</translation>
    </message>
    <message>
        <source>适用指标与依据</source>
        <translation>Indicators and basis</translation>
    </message>
    <message>
        <source>触发依据单</source>
        <translation>Computation sheet</translation>
    </message>
    <message>
        <source>性质及危害</source>
        <translation>Nature and harm</translation>
    </message>
    <message>
        <source>告诫与纠偏</source>
        <translation>Admonition and correction</translation>
    </message>
    <message>
        <source>劝勉并终止错误行为</source>
        <translation>Urging to desist</translation>
    </message>
    <message>
        <source>整改要求与销号标准</source>
        <translation>What to put right, and how it is closed out</translation>
    </message>
    <message>
        <source>期限与报告</source>
        <translation>Term and reports</translation>
    </message>
    <message>
        <source>后果</source>
        <translation>Consequences</translation>
    </message>
    <message>
        <source>影响期与是否入档</source>
        <translation>Effect and entry in the archive</translation>
    </message>
    <message>
        <source>申辩与复核</source>
        <translation>Statement and review</translation>
    </message>
    <message>
        <source>审批记录</source>
        <translation>Approvals</translation>
    </message>
    <message>
        <source>申辩采纳情况</source>
        <translation>How the statement was answered</translation>
    </message>
    <message>
        <source>抄送</source>
        <translation>Copies to</translation>
    </message>
    <message>
        <source>送达回证</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>谈话记录</source>
        <translation>Talk record</translation>
    </message>
    <message>
        <source>工作日</source>
        <translation>Working day</translation>
    </message>
    <message>
        <source>周末</source>
        <translation>Weekend</translation>
    </message>
    <message>
        <source>放假</source>
        <translation>Holiday</translation>
    </message>
    <message>
        <source>调休上班</source>
        <translation>Make-up working day</translation>
    </message>
    <message>
        <source>个工作日</source>
        <translation>working days</translation>
    </message>
    <message>
        <source>日</source>
        <translation>days</translation>
    </message>
    <message>
        <source>个月</source>
        <translation>months</translation>
    </message>
    <message>
        <source>办理期限</source>
        <translation>Time limit</translation>
    </message>
    <message>
        <source>有效期间</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>告警间隔</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>上限</source>
        <translation>Cap</translation>
    </message>
    <message>
        <source>宽限</source>
        <translation>Grace</translation>
    </message>
    <message>
        <source>办理中</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>临期</source>
        <translation>Due soon</translation>
    </message>
    <message>
        <source>逾期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>中止计时</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>按期办结</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>逾期办结</source>
        <translation>Met late</translation>
    </message>
    <message>
        <source>信号研判</source>
        <translation>Signal triage</translation>
    </message>
    <message>
        <source>线索移送案管</source>
        <translation>Referral to case control</translation>
    </message>
    <message>
        <source>承办人确认接案</source>
        <translation>Handler confirms ownership</translation>
    </message>
    <message>
        <source>无动作告警</source>
        <translation>Inactivity alarm</translation>
    </message>
    <message>
        <source>本人说明</source>
        <translation>The person&apos;s explanation</translation>
    </message>
    <message>
        <source>案件核查</source>
        <translation>Checking of the case</translation>
    </message>
    <message>
        <source>陈述申辩</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>答复陈述申辩</source>
        <translation>Answer to the statement</translation>
    </message>
    <message>
        <source>逐级审批（每级）</source>
        <translation>Approval (each step)</translation>
    </message>
    <message>
        <source>编号签发</source>
        <translation>Numbering and signature</translation>
    </message>
    <message>
        <source>送达</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>黄色整改</source>
        <translation>Yellow rectification</translation>
    </message>
    <message>
        <source>橙色整改</source>
        <translation>Orange rectification</translation>
    </message>
    <message>
        <source>红色整改</source>
        <translation>Red rectification</translation>
    </message>
    <message>
        <source>书面检查（橙、红）</source>
        <translation>Self-criticism (orange, red)</translation>
    </message>
    <message>
        <source>阶段报告（红）</source>
        <translation>Stage report (red)</translation>
    </message>
    <message>
        <source>延期上限（一次）</source>
        <translation>Longest extension (once)</translation>
    </message>
    <message>
        <source>验收</source>
        <translation>Acceptance</translation>
    </message>
    <message>
        <source>逾期升级宽限</source>
        <translation>Grace before an overdue upgrade</translation>
    </message>
    <message>
        <source>回头看</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>复核受理答复</source>
        <translation>Acceptance of the review</translation>
    </message>
    <message>
        <source>复核决定</source>
        <translation>Review decision</translation>
    </message>
    <message>
        <source>澄清</source>
        <translation>Clarification</translation>
    </message>
    <message>
        <source>廉政档案调阅许可</source>
        <translation>Access to an integrity archive</translation>
    </message>
    <message>
        <source>案卷离线借阅</source>
        <translation>Offline lease of a dossier</translation>
    </message>
    <message>
        <source>档案条目期满</source>
        <translation>Expiry of an archive entry</translation>
    </message>
    <message>
        <source>诫勉影响期（仅作为组织措施使用时）</source>
        <translation>Effect of an admonition (only as a statutory measure)</translation>
    </message>
    <message>
        <source>实名举报受理告知</source>
        <translation>Acknowledgement of a named report</translation>
    </message>
    <message>
        <source>实名举报结果反馈</source>
        <translation>Reply to a named report</translation>
    </message>
    <message>
        <source>函询回复</source>
        <translation>Reply to an inquiry letter</translation>
    </message>
    <message>
        <source>廉政档案年度更新</source>
        <translation>Yearly update of integrity archives</translation>
    </message>
    <message>
        <source>区间与权重年度复核</source>
        <translation>Yearly review of bands and weights</translation>
    </message>
    <message>
        <source>整改通知书</source>
        <translation>Rectification notice</translation>
    </message>
    <message>
        <source>销号单</source>
        <translation>Close-out sheet</translation>
    </message>
    <message>
        <source>研判</source>
        <translation>Triage</translation>
    </message>
    <message>
        <source>核实</source>
        <translation>Verify</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>核查</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>审批</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>文书</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>申辩</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>复核</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>整改</source>
        <translation>Rectification</translation>
    </message>
    <message>
        <source>近亲属</source>
        <translation>Close relative</translation>
    </message>
    <message>
        <source>经济利益往来</source>
        <translation>Financial dealings</translation>
    </message>
    <message>
        <source>纠纷或者检举关系</source>
        <translation>Dispute or report</translation>
    </message>
    <message>
        <source>其他可能影响公正办理的关系</source>
        <translation>Another relation that may impair fairness</translation>
    </message>
    <message>
        <source>不入廉政档案</source>
        <translation>Not entered in the integrity archive</translation>
    </message>
    <message>
        <source>结果未定，尚不入档</source>
        <translation>Not final, not entered yet</translation>
    </message>
    <message>
        <source>待生效</source>
        <translation>Pending</translation>
    </message>
    <message>
        <source>有效</source>
        <translation>Valid</translation>
    </message>
</context>
<context>
    <name>Warning</name>
    <message>
        <source>依据的事实已有变化，这个信号不再成立。请刷新后重新研判。</source>
        <translation>The underlying facts have changed and this signal no longer stands. Please refresh and triage again.</translation>
    </message>
    <message>
        <source>请选择提出人。</source>
        <translation>Please choose the proposer.</translation>
    </message>
    <message>
        <source>请选择两名承办人。</source>
        <translation>Please choose two handlers.</translation>
    </message>
    <message>
        <source>这个信号已不成立：依据的事实有了变化，或者已经过期。</source>
        <translation>This signal no longer stands: the underlying facts have changed, or it has expired.</translation>
    </message>
    <message>
        <source>没有预警模型“%1”。</source>
        <translation>There is no warning model &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>已停止，没有改动。</source>
        <translation>Stopped; nothing was changed.</translation>
    </message>
    <message>
        <source>回测期间的开始晚于结束。</source>
        <translation>The period of the back-test begins after its end.</translation>
    </message>
    <message>
        <source>回测期间不能晚于今天。</source>
        <translation>The period of the back-test cannot go beyond today.</translation>
    </message>
    <message>
        <source>35 岁以下</source>
        <translation>under 35</translation>
    </message>
    <message>
        <source>35 至 44 岁</source>
        <translation>35 to 44</translation>
    </message>
    <message>
        <source>45 至 54 岁</source>
        <translation>45 to 54</translation>
    </message>
    <message>
        <source>55 岁以上</source>
        <translation>55 and over</translation>
    </message>
    <message>
        <source>基层不满 3 年</source>
        <translation>under 3 grass-roots years</translation>
    </message>
    <message>
        <source>基层 3 年以上</source>
        <translation>3 grass-roots years or more</translation>
    </message>
    <message>
        <source>职级</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>学历</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>年龄</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>基层经历</source>
        <translation>Grass roots</translation>
    </message>
    <message>
        <source>没有找到这个对象。</source>
        <translation>This subject was not found.</translation>
    </message>
    <message>
        <source>没有预警模型“%1”。</source>
        <translation>There is no warning model &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>与现行标准结果相同：提出 %1 件预警</source>
        <translation>The same as the standards in force: %1 warnings proposed</translation>
    </message>
    <message>
        <source>仍提 %1 件预警</source>
        <translation>Still %1 warnings</translation>
    </message>
    <message>
        <source>提出 %1 件预警，少 %2 件</source>
        <translation>%1 warnings, %2 fewer</translation>
    </message>
    <message>
        <source>提出 %1 件预警，多 %2 件</source>
        <translation>%1 warnings, %2 more</translation>
    </message>
    <message>
        <source>%1；%2 人级别升高，%3 人降低</source>
        <translation>%1; %2 people move up, %3 down</translation>
    </message>
    <message>
        <source>%1 至 %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1 人</source>
        <translation>%1 in total</translation>
    </message>
    <message>
        <source>草案自 %1 起施行</source>
        <translation>draft in force from %1</translation>
    </message>
    <message>
        <source>草案视为一直施行</source>
        <translation>as if always in force</translation>
    </message>
    <message>
        <source>超出每月 %1 件的月份：现行 %2 个，草案 %3 个</source>
        <translation>months above %1: %2 in force, %3 with the draft</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>indicator</translation>
    </message>
    <message>
        <source>模型</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>权重</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>黄</source>
        <translation>Yellow</translation>
    </message>
    <message>
        <source>橙</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>红</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>分组</source>
        <translation>Grouping</translation>
    </message>
    <message>
        <source>组别</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>人数</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>现行占比</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>草案占比</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>95% 区间</source>
        <translation>95 % interval</translation>
    </message>
    <message>
        <source>与全体之比</source>
        <translation>Ratio to all</translation>
    </message>
    <message>
        <source>不详</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>%1；%2 个单位级别升高，%3 个降低</source>
        <translation>%1; tier higher for %2 units, lower for %3</translation>
    </message>
    <message>
        <source>%1 个单位</source>
        <translation>%1 units</translation>
    </message>
    <message>
        <source>干部类别</source>
        <translation>Cadre class</translation>
    </message>
    <message>
        <source>性别</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>%1（过少或可推知）</source>
        <translation>%1 (withheld)</translation>
    </message>
</context>
<context>
    <name>Worlds</name>
    <message>
        <source>检验文件有误：%1。</source>
        <translation>The test file is wrong: %1.</translation>
    </message>
    <message>
        <source>%1 所指的事实 %2 没有先核实</source>
        <translation>the fact %2 that %1 refers to was not verified first</translation>
    </message>
    <message>
        <source>等级、影响或者缓急超出范围</source>
        <translation>grade, influence or urgency is out of range</translation>
    </message>
    <message>
        <source>不认识的事实种类 %1</source>
        <translation>unknown kind of fact %1</translation>
    </message>
    <message>
        <source>没有可复核的警示 %1</source>
        <translation>no warning %1 to review</translation>
    </message>
    <message>
        <source>%1 的模型或者信号日不明</source>
        <translation>the model or signal date of %1 is unclear</translation>
    </message>
    <message>
        <source>日期“%1”无效</source>
        <translation>date &quot;%1&quot; is invalid</translation>
    </message>
    <message>
        <source>%1 没有信号可作决定</source>
        <translation>%1 has no signal to decide on</translation>
    </message>
    <message>
        <source>依据单写出再读入后不一致</source>
        <translation>the computation sheet differs after writing and reading back</translation>
    </message>
    <message>
        <source>：</source>
        <translation>: </translation>
    </message>
    <message>
        <source>%1 应为 %2，得到 %3</source>
        <translation>%1 should be %2, got %3</translation>
    </message>
    <message>
        <source>没有模型 %1</source>
        <translation>no model %1</translation>
    </message>
    <message>
        <source>没有这个事实</source>
        <translation>no such fact</translation>
    </message>
    <message>
        <source>应有信号，没有得到</source>
        <translation>a signal was expected, none came</translation>
    </message>
    <message>
        <source>多出一个信号</source>
        <translation>one signal too many</translation>
    </message>
    <message>
        <source>待复核项应为 %1，得到 %2</source>
        <translation>review items should be %1, got %2</translation>
    </message>
    <message>
        <source>本程序还没有：%1</source>
        <translation>not yet in this program: %1</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>这不是检验文件，应当标明格式 sizao-worlds/1。</source>
        <translation>This is not a test file; it must state the format sizao-worlds/1.</translation>
    </message>
    <message>
        <source>没有先签发警示的案件 %1</source>
        <translation>no warning was issued in case %1</translation>
    </message>
    <message>
        <source>%1 没有写明合并哪些已核实的事实</source>
        <translation>%1 does not say which verified facts are one</translation>
    </message>
    <message>
        <source>%1 的单位底线不明</source>
        <translation>%1 names no known floor of units</translation>
    </message>
</context>
<context>
    <name>sizao::desktop::Finder</name>
    <message>
        <source>页面</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>操作 · %1</source>
        <translation>Action · %1</translation>
    </message>
    <message>
        <source>待编号</source>
        <translation>Not yet numbered</translation>
    </message>
    <message>
        <source>案件 · %1 · %2</source>
        <translation>Case · %1 · %2</translation>
    </message>
    <message>
        <source>干部 · %1</source>
        <translation>Cadre · %1</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
</context>
<context>
    <name>sizao::desktop::Notifier</name>
    <message>
        <source>四早</source>
        <translation>sizao</translation>
    </message>
</context>
<context>
    <name>sizao::desktop::Program</name>
    <message>
        <source>下一件</source>
        <translation>Next task</translation>
    </message>
    <message>
        <source>打开需要您办的下一件</source>
        <translation>Open the next task that waits for you</translation>
    </message>
</context>
<context>
    <name>sizao::desktop::ScreenshotTour</name>
    <message>
        <source>昨天</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>上午十时抽查服务大厅，本人不在岗，半小时内没有返回，也没有报备。</source>
        <translation>A spot check of the service hall at 10 a.m. found the person away from the post, not back within half an hour and without notice given.</translation>
    </message>
</context>
<context>
    <name>sizao::models::Announcements</name>
    <message>
        <source>通知</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>还剩</source>
        <translation>Time left</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>对象</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
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
        <translation>Tier</translation>
    </message>
    <message>
        <source>案号</source>
        <translation>Case number</translation>
    </message>
    <message>
        <source>对象</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>预警模型</source>
        <translation>Warning model</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>承办人</source>
        <translation>Handler</translation>
    </message>
    <message>
        <source>立案日期</source>
        <translation>Opened on</translation>
    </message>
    <message>
        <source>待编号</source>
        <translation>Not yet numbered</translation>
    </message>
    <message>
        <source>%1 逾期</source>
        <translation>%1 overdue</translation>
    </message>
    <message>
        <source>%1 临期</source>
        <translation>%1 due soon</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Due</translation>
    </message>
</context>
<context>
    <name>sizao::models::DraftModel</name>
    <message>
        <source>草案</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>施行日</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>改动</source>
        <translation>Changes</translation>
    </message>
</context>
<context>
    <name>sizao::models::OfficerModel</name>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>角色</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>在用</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>停用</source>
        <translation>Disabled</translation>
    </message>
</context>
<context>
    <name>sizao::models::RecentModel</name>
    <message>
        <source>案号</source>
        <translation>Case no.</translation>
    </message>
    <message>
        <source>对象</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>级别</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>监督信息</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>待编号</source>
        <translation>Not yet numbered</translation>
    </message>
    <message>
        <source>对象不明</source>
        <translation>Unknown subject</translation>
    </message>
</context>
<context>
    <name>sizao::models::RecordModel</name>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>对象</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>等级</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>渠道</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>事发日</source>
        <translation>Occurred on</translation>
    </message>
    <message>
        <source>发现日</source>
        <translation>Found on</translation>
    </message>
    <message>
        <source>对象不明</source>
        <translation>Unknown subject</translation>
    </message>
</context>
<context>
    <name>sizao::models::RectModel</name>
    <message>
        <source>级别</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>案号</source>
        <translation>Case no.</translation>
    </message>
    <message>
        <source>对象</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>责任领导</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>责任人</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>整改措施</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>销号标准</source>
        <translation>Close-out standard</translation>
    </message>
    <message>
        <source>完成比例</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>到期日</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>剩余时间</source>
        <translation>Time left</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>疑点</source>
        <translation>Doubts</translation>
    </message>
    <message>
        <source>暂按 %1</source>
        <translation>provisionally %1</translation>
    </message>
    <message>
        <source>中止计时</source>
        <translation>Clock stopped</translation>
    </message>
    <message>
        <source>今天到期</source>
        <translation>Due today</translation>
    </message>
    <message numerus="yes">
        <source>已逾期 %n 天</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>还剩 %n 天</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>待编号</source>
        <translation>Not yet numbered</translation>
    </message>
    <message numerus="yes">
        <source>%n 处</source>
        <translation>
            <numerusform>%n</numerusform>
            <numerusform>%n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1，%2，%3，%4，%5</source>
        <translation>%1, %2, %3, %4, %5</translation>
    </message>
</context>
<context>
    <name>sizao::models::SignalModel</name>
    <message>
        <source>级别</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>对象</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>预警模型</source>
        <translation>Warning model</translation>
    </message>
    <message>
        <source>得分</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>%1 条</source>
        <translation>%1 in total</translation>
    </message>
    <message>
        <source>%1/百</source>
        <translation>%1/100</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1/百※</source>
        <translation>%1/100※</translation>
    </message>
    <message>
        <source>※ 单位人均计分的预警线尚未校准</source>
        <translation>※ The unit thresholds per 100 staff are not calibrated yet</translation>
    </message>
</context>
<context>
    <name>sizao::models::TaskModel</name>
    <message>
        <source>还剩</source>
        <translation>Time left</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>级别</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>对象</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>由谁办</source>
        <translation>Waits for</translation>
    </message>
    <message>
        <source>案号</source>
        <translation>Case no.</translation>
    </message>
    <message>
        <source>中止计时</source>
        <translation>Clock stopped</translation>
    </message>
    <message>
        <source>无期限</source>
        <translation>No deadline</translation>
    </message>
    <message>
        <source>今天到期</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>逾期 %1 个工作日</source>
        <translation>%1 w.d. late</translation>
    </message>
    <message>
        <source>逾期 %1 日</source>
        <translation>%1 days late</translation>
    </message>
    <message>
        <source>还剩 %1 个工作日</source>
        <translation>%1 w.d. left</translation>
    </message>
    <message>
        <source>还剩 %1 日</source>
        <translation>%1 days left</translation>
    </message>
    <message>
        <source>暂按 %1</source>
        <translation>%1 (provisional)</translation>
    </message>
</context>
<context>
    <name>sizao::models::WhatIfModel</name>
    <message>
        <source>现行</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>草案</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>对象</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>模型</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>现行首次</source>
        <translation>First in force</translation>
    </message>
    <message>
        <source>草案首次</source>
        <translation>First of draft</translation>
    </message>
</context>
<context>
    <name>sizao::pages::AdminPage</name>
    <message>
        <source>添加人员</source>
        <translation>Add a user</translation>
    </message>
    <message>
        <source>还没有登记人员</source>
        <translation>No users registered yet</translation>
    </message>
    <message>
        <source>没有符合筛选条件的人员</source>
        <translation>No users match the filter</translation>
    </message>
    <message>
        <source>在左侧选择一人，这里显示角色和职责</source>
        <translation>Choose a user on the left to see roles and duties here</translation>
    </message>
    <message>
        <source>管理 · 人员</source>
        <translation>Administration · Users</translation>
    </message>
    <message>
        <source>本单位使用四早的人员。核实、立案都要两人办理，至少登记三人</source>
        <translation>Who uses sizao in this office. Verification and cases take two people each: register three at least</translation>
    </message>
    <message>
        <source>管理</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>&lt;p&gt;这里回答：本单位谁在使用四早，各有什么职责。&lt;/p&gt;&lt;p&gt;添加人员（Ctrl+N）须有承办部门负责人、系统管理员或安全保密管理员的角色。&lt;/p&gt;&lt;p&gt;核实须两名承办人；立案由负责人决定，由决定人以外的两名承办人承办，所以至少要登记三人。&lt;/p&gt;&lt;p&gt;同一个人不能登记两次，否则“两人办理”就落空了。&lt;/p&gt;</source>
        <translation>&lt;p&gt;This page answers: who in this office uses sizao, and with which duties.&lt;/p&gt;&lt;p&gt;Adding a user (Ctrl+N) takes the role of section head, system administrator or security administrator.&lt;/p&gt;&lt;p&gt;Verification takes two handlers; a case is decided by a head and handled by two others, so at least three users are needed.&lt;/p&gt;&lt;p&gt;Nobody is registered twice: the two-person rules would mean nothing.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>在用</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>停用</source>
        <translation>Disabled</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>角色和职责</source>
        <translation>Roles and duties</translation>
    </message>
    <message>
        <source>%1 人</source>
        <translation>%1 in total</translation>
    </message>
</context>
<context>
    <name>sizao::pages::CaseLettersPane</name>
    <message>
        <source>起草文书</source>
        <translation>Draft letter</translation>
    </message>
    <message>
        <source>续写</source>
        <translation>Go on writing</translation>
    </message>
    <message>
        <source>打印、导出</source>
        <translation>Print, export</translation>
    </message>
    <message>
        <source>文书</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>本案还没有文书</source>
        <translation>This case has no letters yet</translation>
    </message>
    <message>
        <source>本案还没有文书，从“起草文书”开始</source>
        <translation>This case has no letters yet; begin with Draft letter</translation>
    </message>
    <message>
        <source>正在排版</source>
        <translation>Laying out</translation>
    </message>
</context>
<context>
    <name>sizao::pages::CasePane</name>
    <message>
        <source>过程</source>
        <translation>History</translation>
    </message>
    <message>
        <source>办理</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>文书</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>整改</source>
        <translation>Rectification</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>People</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Sheets</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 · %2
%3</source>
        <translation>%1 · %2
%3</translation>
    </message>
    <message>
        <source>待编号</source>
        <translation>No number yet</translation>
    </message>
    <message>
        <source>已于 %1 中止：%2。恢复办理以前，期限停止计算</source>
        <translation>Suspended since %1: %2. Until it is resumed, no clock runs</translation>
    </message>
    <message>
        <source>目前没有由您办理的事项</source>
        <translation>Nothing here waits for you now</translation>
    </message>
    <message>
        <source>由您办理</source>
        <translation>For you</translation>
    </message>
    <message>
        <source>由其他人办理，可以按签批的原件登记</source>
        <translation>For others; may be entered from their signed originals</translation>
    </message>
    <message>
        <source>还没有整改事项。在“办理”里拟订</source>
        <translation>No rectification items yet. Draft one under Steps</translation>
    </message>
    <message>
        <source>%1. %2
%3 · %4 · %5 · %6</source>
        <translation>%1. %2
%3 · %4 · %5 · %6</translation>
    </message>
    <message>
        <source>期限 %1</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>期限未定</source>
        <translation>no due day yet</translation>
    </message>
    <message>
        <source>立案日期</source>
        <translation>Opened on</translation>
    </message>
    <message>
        <source>提出人、决定人</source>
        <translation>Proposed and decided by</translation>
    </message>
    <message>
        <source>%1、%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>立案理由</source>
        <translation>Reason for opening</translation>
    </message>
    <message>
        <source>线索</source>
        <translation>Clue</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>承办和参与</source>
        <translation>Handlers and others</translation>
    </message>
    <message>
        <source>立案</source>
        <translation>Case opened</translation>
    </message>
</context>
<context>
    <name>sizao::pages::CasesPage</name>
    <message>
        <source>还没有案件。采纳预警后，案件在这里办理</source>
        <translation>No cases yet. Adopt a warning and its case is handled here</translation>
    </message>
    <message>
        <source>没有符合筛选条件的案件</source>
        <translation>No cases match the filter</translation>
    </message>
    <message>
        <source>案件</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>我承办</source>
        <translation>My cases</translation>
    </message>
    <message>
        <source>姓名、单位或案号</source>
        <translation>Name, unit or case number</translation>
    </message>
    <message>
        <source>级别</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>正在读取</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>%1 件</source>
        <translation>%1 in total</translation>
    </message>
    <message>
        <source>在左侧选择一个案件，在这里办理</source>
        <translation>Choose a case on the left and handle it here</translation>
    </message>
    <message>
        <source>调整承办人</source>
        <translation>Reassign</translation>
    </message>
    <message>
        <source>临期</source>
        <translation>Due soon</translation>
    </message>
    <message>
        <source>逾期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>无期限</source>
        <translation>No deadline</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>&lt;p&gt;这里回答：每个案件办到哪一步，谁承办，下一个期限是哪天。&lt;/p&gt;&lt;p&gt;右侧上方的按钮是现在可以办理的事项，Alt+1 至 Alt+9 依次办理；“办理”里列出全部事项，其他人签批的，可以按原件登记。条件不具备的，表单里说明还差什么。&lt;/p&gt;&lt;p&gt;没有写完的内容自动保存，下次打开还在。选中几个案件，可以一并调整承办人或者导出。&lt;/p&gt;&lt;p&gt;依据单是作出决定时的样子，以后标准或事实变化都不会改动它。Ctrl+P 打印，或者另存为 PDF；每一份都编号、登记。&lt;/p&gt;</source>
        <translation>&lt;p&gt;This page answers: how far each case has come, who handles it, and which deadline is next.&lt;/p&gt;&lt;p&gt;The buttons at the top right are the steps that can be taken now; Alt+1 to Alt+9 take them in that order. Steps lists all of them; what others signed may be entered from their originals. Where something lacks, the form says what.&lt;/p&gt;&lt;p&gt;What is not finished is kept and is there next time. Mark several cases to reassign or export them together.&lt;/p&gt;&lt;p&gt;The computation sheet is as it was when the decision was taken; later changes of standards or facts do not touch it. Ctrl+P prints it, or saves it as PDF; every copy is numbered and recorded.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message numerus="yes">
        <source>%n 个案件</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message>
        <source>案件清单</source>
        <translation>List of cases</translation>
    </message>
</context>
<context>
    <name>sizao::pages::ComparisonModel</name>
    <message>
        <source>代码</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Item</translation>
    </message>
</context>
<context>
    <name>sizao::pages::CorrectionForm</name>
    <message>
        <source>事发日</source>
        <translation>Occurred on</translation>
    </message>
    <message>
        <source>请填写事发日</source>
        <translation>Enter the date it occurred</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>请选择指标</source>
        <translation>Choose an indicator</translation>
    </message>
    <message>
        <source>档次</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>请选择档次</source>
        <translation>Choose a level</translation>
    </message>
    <message>
        <source>影响程度</source>
        <translation>Influence</translation>
    </message>
    <message>
        <source>轻重缓急</source>
        <translation>Urgency</translation>
    </message>
</context>
<context>
    <name>sizao::pages::DecisionForm</name>
    <message>
        <source>请选择</source>
        <translation>Please select</translation>
    </message>
    <message>
        <source>采纳立案</source>
        <translation>Adopt and open case</translation>
    </message>
    <message>
        <source>不予警示</source>
        <translation>Dismiss</translation>
    </message>
    <message>
        <source>决定立案</source>
        <translation>Open case</translation>
    </message>
    <message>
        <source>决定不予警示</source>
        <translation>Dismiss</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 %4 分，%5。决定人：%6</source>
        <translation>%1 · %2 · %3 %4 points, %5. Decided by: %6</translation>
    </message>
    <message>
        <source>是否移送线索</source>
        <translation>Refer a clue</translation>
    </message>
    <message>
        <source>依据中有Ⅳ级事实，应当先作答复，不得以警示代替处置</source>
        <translation>The basis includes grade Ⅳ facts: answer this first; a warning must not replace disposal</translation>
    </message>
    <message>
        <source>请选择是否移送</source>
        <translation>Choose whether to refer a clue</translation>
    </message>
    <message>
        <source>移送或不移送的理由</source>
        <translation>Reason for referring or not</translation>
    </message>
    <message>
        <source>提出人</source>
        <translation>Proposer</translation>
    </message>
    <message>
        <source>提出人和决定人不能是同一人</source>
        <translation>The proposer and the person deciding must differ</translation>
    </message>
    <message>
        <source>请选择提出意见的承办人</source>
        <translation>Choose the handler who proposes</translation>
    </message>
    <message>
        <source>承办人一</source>
        <translation>Handler 1</translation>
    </message>
    <message>
        <source>请选择承办人</source>
        <translation>Choose a handler</translation>
    </message>
    <message>
        <source>承办人二</source>
        <translation>Handler 2</translation>
    </message>
    <message>
        <source>两名承办人不能是同一人</source>
        <translation>The two handlers must differ</translation>
    </message>
    <message>
        <source>理由类别</source>
        <translation>Category of the reason</translation>
    </message>
    <message>
        <source>请选择理由类别</source>
        <translation>Choose a reason category</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>%1 %2 分，%3</source>
        <translation>%1, %2 points, %3</translation>
    </message>
    <message>
        <source>合并研判</source>
        <translation>Decide together</translation>
    </message>
    <message>
        <source>没有勾选的仍为待研判</source>
        <translation>Those not ticked remain pending</translation>
    </message>
    <message>
        <source>请至少勾选一个模型的信号</source>
        <translation>Tick the signal of at least one model</translation>
    </message>
</context>
<context>
    <name>sizao::pages::DraftEditor</name>
    <message>
        <source>草案名称和时间</source>
        <translation>Title and days</translation>
    </message>
    <message>
        <source>返回（Esc）</source>
        <translation>Back (Esc)</translation>
    </message>
    <message>
        <source>回测</source>
        <translation>Back-test</translation>
    </message>
    <message>
        <source>用过去的记录回放这份草案，看哪些人、哪些单位的级别会变</source>
        <translation>Replay this draft on past records: whose tiers would change</translation>
    </message>
    <message>
        <source>与现行标准的不同</source>
        <translation>Differences from the standards in force</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · 已回测（%2）</source>
        <translation>%1 · back-tested (%2)</translation>
    </message>
    <message>
        <source>现行</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>草案</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>%1。没有问题，可以送审。</source>
        <translation>%1. Nothing stands in the way: ready to submit.</translation>
    </message>
    <message>
        <source>%1。还不能送审：
%2</source>
        <translation>%1. Not ready to submit:
%2</translation>
    </message>
    <message numerus="yes">
        <source>改动 %n 处</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sizao::pages::DraftFactsForm</name>
    <message>
        <source>草案名称</source>
        <translation>Title of the draft</translation>
    </message>
    <message>
        <source>请填写草案名称</source>
        <translation>Please give the draft a title</translation>
    </message>
    <message>
        <source>施行日</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>应当晚于公布日：标准不溯及既往，公布不改变已有事实的分值</source>
        <translation>Later than the day of publication: standards do not reach back, and publishing changes no points of what happened already</translation>
    </message>
    <message>
        <source>施行日应当在 %1 或者以后</source>
        <translation>The first day must be %1 or later</translation>
    </message>
    <message>
        <source>阶段重点的止日</source>
        <translation>Last day of the phase</translation>
    </message>
    <message>
        <source>不写为长期施行；写了的，次日起自动恢复原来的版本</source>
        <translation>Empty: for good. Otherwise the former versions return on the next day</translation>
    </message>
    <message>
        <source>止日早于施行日</source>
        <translation>the last day is before the first day</translation>
    </message>
    <message>
        <source>修改理由</source>
        <translation>Reason for the change</translation>
    </message>
    <message>
        <source>不作回测的理由</source>
        <translation>Reason for no back-test</translation>
    </message>
</context>
<context>
    <name>sizao::pages::DraftStepForm</name>
    <message>
        <source>送审</source>
        <translation>Submit</translation>
    </message>
    <message>
        <source>同意</source>
        <translation>Agree</translation>
    </message>
    <message>
        <source>退回修改</source>
        <translation>Give back</translation>
    </message>
    <message>
        <source>公布</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>作废</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>提出人（标准管理员）</source>
        <translation>Proposer (standards editor)</translation>
    </message>
    <message>
        <source>同意人（承办部门负责人或者分管领导，不是提出人）</source>
        <translation>Agreed by (section head or supervising leader, not the proposer)</translation>
    </message>
    <message>
        <source>退回理由</source>
        <translation>Given back because</translation>
    </message>
    <message>
        <source>%1提出，%2同意，由%3公布。公布后的版本不能再改动；自施行日起发生的事实按新标准计分，已有事实的分值不变。</source>
        <translation>Proposed by %1, agreed by %2, to be published by %3. Published versions cannot be changed; what happens from the first day on is scored by the new standards, the points of what happened already stay.</translation>
    </message>
    <message>
        <source>作废后不能恢复，草案仍留在列表里备查。现行标准不变。</source>
        <translation>This cannot be undone; the draft stays in the list. The standards in force do not change.</translation>
    </message>
    <message>
        <source>请选择人员；名单在“管理”里登记</source>
        <translation>Please choose a person; officers are registered under Administration</translation>
    </message>
    <message>
        <source>请选择</source>
        <translation>Please select</translation>
    </message>
</context>
<context>
    <name>sizao::pages::DraftsPane</name>
    <message>
        <source>%1 已回测，摘要 %2</source>
        <translation>Back-tested on %1, digest %2</translation>
    </message>
    <message>
        <source>没有</source>
        <translation>None</translation>
    </message>
    <message>
        <source>不作回测：%1</source>
        <translation>No back-test: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>现行</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>草案</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>与现行标准的不同</source>
        <translation>Differences from the standards in force</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>标准草案</source>
        <translation>Drafts of standards</translation>
    </message>
    <message>
        <source>在左侧选择一份草案</source>
        <translation>Choose a draft on the left</translation>
    </message>
    <message>
        <source>再试一次</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>还没有标准草案。要调整权重、预警线或者表述，先起草，再由两人公布</source>
        <translation>There are no drafts yet. To adjust weights, lines or wording, write a draft; two people publish it</translation>
    </message>
    <message>
        <source>起草</source>
        <translation>New draft</translation>
    </message>
    <message>
        <source>退回理由</source>
        <translation>Given back because</translation>
    </message>
    <message>
        <source>还不能送审</source>
        <translation>Not ready to submit</translation>
    </message>
    <message>
        <source>修改理由</source>
        <translation>Reason for the change</translation>
    </message>
    <message>
        <source>回测</source>
        <translation>Back-test</translation>
    </message>
    <message>
        <source>提出人</source>
        <translation>Proposer</translation>
    </message>
    <message>
        <source>同意人</source>
        <translation>Agreed by</translation>
    </message>
    <message>
        <source>公布人</source>
        <translation>Published by</translation>
    </message>
    <message>
        <source>办理</source>
        <translation>Steps</translation>
    </message>
    <message numerus="yes">
        <source>改动 %n 处</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sizao::pages::EntryForm</name>
    <message>
        <source>新增监督信息</source>
        <translation>New record</translation>
    </message>
    <message>
        <source>提交</source>
        <translation>Submit</translation>
    </message>
    <message>
        <source>填写时自动保存，提交后进入待核实</source>
        <translation>Saved as you type; awaits verification once submitted</translation>
    </message>
    <message>
        <source>干部或单位：姓名、拼音或首字母</source>
        <translation>Cadre or unit: name, pinyin or initials</translation>
    </message>
    <message>
        <source>代码、名称或拼音首字母</source>
        <translation>Code, name or pinyin initials</translation>
    </message>
    <message>
        <source>代码或名称</source>
        <translation>Code or name</translation>
    </message>
    <message>
        <source>时间、地点、人物、经过，一两句写清</source>
        <translation>When, where, who and what, in a sentence or two</translation>
    </message>
    <message>
        <source>对象</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>事发日</source>
        <translation>Occurred on</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>渠道</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>事实</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>发现日</source>
        <translation>Found on</translation>
    </message>
    <message>
        <source>不填为今天</source>
        <translation>Today if left blank</translation>
    </message>
    <message>
        <source>影响程度</source>
        <translation>Influence</translation>
    </message>
    <message>
        <source>轻重缓急</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>来源编号</source>
        <translation>Source number</translation>
    </message>
    <message>
        <source>档次</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>请选择干部或单位</source>
        <translation>Choose a cadre or unit</translation>
    </message>
    <message>
        <source>请填写事发日</source>
        <translation>Enter the date it occurred</translation>
    </message>
    <message>
        <source>请选择指标</source>
        <translation>Choose an indicator</translation>
    </message>
    <message>
        <source>请选择渠道</source>
        <translation>Choose a channel</translation>
    </message>
    <message>
        <source>请写明事实</source>
        <translation>State the facts</translation>
    </message>
    <message>
        <source>请选择档次</source>
        <translation>Choose a level</translation>
    </message>
    <message>
        <source>已自动保存 %1</source>
        <translation>Autosaved %1</translation>
    </message>
    <message>
        <source>草稿没有保存：%1</source>
        <translation>Draft not saved: %1</translation>
    </message>
    <message>
        <source>选定指标后，这里列出各档次的表现和后果</source>
        <translation>Choose an indicator to see the conduct and consequences of each level here</translation>
    </message>
    <message>
        <source>衡量：%1</source>
        <translation>Measure: %1</translation>
    </message>
    <message>
        <source>证据：%1</source>
        <translation>Evidence: %1</translation>
    </message>
    <message>
        <source>依据：%1</source>
        <translation>Basis: %1</translation>
    </message>
    <message>
        <source>已恢复上次没有提交的草稿</source>
        <translation>Your last unsubmitted draft was restored</translation>
    </message>
</context>
<context>
    <name>sizao::pages::ExportForm</name>
    <message>
        <source>导出%1</source>
        <translation>Export: %1</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>记入审计；每一份都编号</source>
        <translation>Goes into the audit; every copy is numbered</translation>
    </message>
    <message>
        <source>请写明导出的理由</source>
        <translation>State why it is exported</translation>
    </message>
    <message>
        <source>选择位置</source>
        <translation>Choose place</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>File</translation>
    </message>
    <message>
        <source>以 .xlsx 或者 .csv 结尾</source>
        <translation>Ends with .xlsx or .csv</translation>
    </message>
    <message>
        <source>请写明文件，以 .xlsx 或者 .csv 结尾</source>
        <translation>Name a file that ends with .xlsx or .csv</translation>
    </message>
    <message>
        <source>工作簿 (*.xlsx);;CSV 文件 (*.csv)</source>
        <translation>Workbook (*.xlsx);;CSV file (*.csv)</translation>
    </message>
</context>
<context>
    <name>sizao::pages::FormPanel</name>
    <message>
        <source>返回（Esc）</source>
        <translation>Back (Esc)</translation>
    </message>
    <message>
        <source>正在保存</source>
        <translation>Saving</translation>
    </message>
</context>
<context>
    <name>sizao::pages::ImportPanel</name>
    <message>
        <source>开始导入</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>打开错误行文件所在文件夹</source>
        <translation>Open error rows folder</translation>
    </message>
    <message>
        <source>再导入一个文件</source>
        <translation>Import another file</translation>
    </message>
    <message>
        <source>查看信息</source>
        <translation>View records</translation>
    </message>
    <message>
        <source>导入文件</source>
        <translation>Import file</translation>
    </message>
    <message>
        <source>表格（xlsx、csv）中的监督信息、干部或单位；先预览，确认后才写入</source>
        <translation>Records, cadres or units in a table (xlsx, csv); preview first, nothing is written until you confirm</translation>
    </message>
    <message>
        <source>返回（Esc）</source>
        <translation>Back (Esc)</translation>
    </message>
    <message>
        <source>选择文件…</source>
        <translation>Choose file…</translation>
    </message>
    <message>
        <source>选择文件  Ctrl+O</source>
        <translation>Choose file  Ctrl+O</translation>
    </message>
    <message>
        <source>文件的完整路径</source>
        <translation>Full path of the file</translation>
    </message>
    <message>
        <source>按表头自动识别</source>
        <translation>Detect from header row</translation>
    </message>
    <message>
        <source>选择对照方案文件…</source>
        <translation>Choose mapping profile file…</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>File</translation>
    </message>
    <message>
        <source>对照方案</source>
        <translation>Mapping profile</translation>
    </message>
    <message>
        <source>渠道</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>文件预览</source>
        <translation>File preview</translation>
    </message>
    <message>
        <source>选择一个文件，这里显示前几十行和检查结果</source>
        <translation>Choose a file to see its first rows and the check results here</translation>
    </message>
    <message>
        <source>选择文件</source>
        <translation>Choose file</translation>
    </message>
    <message>
        <source>按对照方案</source>
        <translation>By mapping profile</translation>
    </message>
    <message>
        <source>选择要导入的文件</source>
        <translation>Choose a file to import</translation>
    </message>
    <message>
        <source>表格 (*.xlsx *.csv *.txt)</source>
        <translation>Tables (*.xlsx *.csv *.txt)</translation>
    </message>
    <message>
        <source>选择对照方案</source>
        <translation>Choose mapping profile</translation>
    </message>
    <message>
        <source>对照方案 (*.json)</source>
        <translation>Mapping profiles (*.json)</translation>
    </message>
    <message>
        <source>正在读取文件</source>
        <translation>Reading file</translation>
    </message>
    <message>
        <source>换一个文件</source>
        <translation>Change file</translation>
    </message>
    <message>
        <source>%1 · 工作表 %2 · 前 %3 行中可以导入 %4 行，有问题 %5 行</source>
        <translation>%1 · Sheet %2 · First %3 rows: %4 can be imported, %5 with problems</translation>
    </message>
    <message>
        <source>没有合适的对照方案</source>
        <translation>No suitable mapping profile</translation>
    </message>
    <message>
        <source>（文本表格）</source>
        <translation>(text table)</translation>
    </message>
    <message>
        <source>
文件里没有这些列：%1</source>
        <translation>
The file lacks these columns: %1</translation>
    </message>
    <message>
        <source>
请先选择这批信息来自哪个渠道</source>
        <translation>
First choose the channel these records came from</translation>
    </message>
    <message>
        <source>正在导入</source>
        <translation>Importing</translation>
    </message>
    <message>
        <source>已停止，写入的 %1 条保留</source>
        <translation>Stopped; %1 already written are kept</translation>
    </message>
    <message>
        <source>导入完成，新增 %1 条</source>
        <translation>Import finished, %1 added</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>读到</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>%1 行</source>
        <translation>%1 rows</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>New</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>已有</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>合计行等</source>
        <translation>Total rows etc.</translation>
    </message>
    <message>
        <source>退回的原因</source>
        <translation>Reasons for rejection</translation>
    </message>
    <message>
        <source>错误行文件</source>
        <translation>Error rows file</translation>
    </message>
    <message>
        <source>%1，改好后可以直接再导入</source>
        <translation>%1; correct it and import it again</translation>
    </message>
    <message>
        <source>
第 %1 行 %2：%3</source>
        <translation>
Row %1, %2: %3</translation>
    </message>
    <message>
        <source>整行</source>
        <translation>whole row</translation>
    </message>
</context>
<context>
    <name>sizao::pages::ImportPreviewModel</name>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>行</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>检查结果</source>
        <translation>Check result</translation>
    </message>
    <message>
        <source>可以导入</source>
        <translation>Can be imported</translation>
    </message>
</context>
<context>
    <name>sizao::pages::IndicatorForm</name>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>取证要求</source>
        <translation>Evidence required</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>各预警模型的权重</source>
        <translation>Weight per warning model</translation>
    </message>
    <message>
        <source>不计入</source>
        <translation>Not in it</translation>
    </message>
    <message>
        <source>权重应当为 0，或者在 0.10 至 3.00 之间，最多两位小数</source>
        <translation>A weight is 0 or from 0.10 to 3.00, with at most two decimals</translation>
    </message>
    <message>
        <source>档次</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>第 %1 档的等级</source>
        <translation>Grade of level %1</translation>
    </message>
    <message>
        <source>不计分</source>
        <translation>No points</translation>
    </message>
    <message>
        <source>第 %1 档</source>
        <translation>Level %1</translation>
    </message>
</context>
<context>
    <name>sizao::pages::LetterCopyDialog</name>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>另存为 PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>另存为 docx</source>
        <translation>Save as docx</translation>
    </message>
    <message>
        <source>打印、导出%1</source>
        <translation>Print or export: %1</translation>
    </message>
    <message>
        <source>另存为文件时必填，记入审计</source>
        <translation>Needed for a file; goes into the audit</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>PDF 文件 (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Word 文件 (*.docx)</source>
        <translation>Word files (*.docx)</translation>
    </message>
    <message>
        <source>草稿</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>还缺：%1</source>
        <translation>Still missing: %1</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>Understood</translation>
    </message>
    <message>
        <source>这台电脑还没有打印机，可以另存为 PDF</source>
        <translation>This computer has no printer yet; you can save as PDF</translation>
    </message>
    <message>
        <source>打印机没有接受这一份，请检查打印机</source>
        <translation>The printer did not accept it; please check the printer</translation>
    </message>
    <message>
        <source>导出文书要写明理由。</source>
        <translation>State a reason to export a letter.</translation>
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
        <translation>Save letter</translation>
    </message>
    <message>
        <source>主送</source>
        <translation>To</translation>
    </message>
    <message>
        <source>概要即可</source>
        <translation>A summary will do</translation>
    </message>
    <message>
        <source>已自动保存 %1，还没有写入案件</source>
        <translation>Kept automatically at %1, not in the case yet</translation>
    </message>
    <message>
        <source>草稿没有保存：%1</source>
        <translation>The draft was not kept: %1</translation>
    </message>
    <message>
        <source>这是上次没有写完的内容</source>
        <translation>This is what you had not finished last time</translation>
    </message>
    <message numerus="yes">
        <source>还缺 %n 项必备要素：%1</source>
        <translation>
            <numerusform>%n mandatory element is missing: %1</numerusform>
            <numerusform>%n mandatory elements are missing: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>去写</source>
        <translation>Write it</translation>
    </message>
    <message>
        <source>起草人</source>
        <translation>Drafted by</translation>
    </message>
</context>
<context>
    <name>sizao::pages::LevelPicker</name>
    <message>
        <source>不计等级</source>
        <translation>No grade</translation>
    </message>
    <message>
        <source>%1 档 · %2&#x3000;%3
%4</source>
        <translation>Level %1 · %2  %3
%4</translation>
    </message>
</context>
<context>
    <name>sizao::pages::ListPage</name>
    <message>
        <source>正在读取</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>再试一次</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>清除筛选</source>
        <translation>Clear filters</translation>
    </message>
</context>
<context>
    <name>sizao::pages::MergeForm</name>
    <message>
        <source>请选择</source>
        <translation>Please select</translation>
    </message>
    <message>
        <source>保留另一条，本条列为已归并</source>
        <translation>The other one stays, this one is listed as merged</translation>
    </message>
    <message>
        <source>保留本条，另一条列为已归并</source>
        <translation>This one stays, the other is listed as merged</translation>
    </message>
    <message>
        <source>与哪一条是同一事实</source>
        <translation>Same fact as</translation>
    </message>
    <message>
        <source>同一对象已认定属实的信息，可能重复的排在前面</source>
        <translation>Records of the same subject found true, possible duplicates first</translation>
    </message>
    <message>
        <source>请选择另一条</source>
        <translation>Please choose the other record</translation>
    </message>
    <message>
        <source>保留哪一条</source>
        <translation>Which one stays</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>sizao::pages::ModelForm</name>
    <message>
        <source>个人预警线（分）</source>
        <translation>Lines for persons (points)</translation>
    </message>
    <message>
        <source>应当是大于零的数字，最多三位小数</source>
        <translation>This must be a number above zero with at most three decimals</translation>
    </message>
    <message>
        <source>黄、橙、红三条预警线应当依次升高</source>
        <translation>the yellow, orange and red lines must rise</translation>
    </message>
</context>
<context>
    <name>sizao::pages::NoticesDialog</name>
    <message>
        <source>通知</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>提醒我这些</source>
        <translation>Tell me about</translation>
    </message>
    <message>
        <source>桌面上的提醒只写种类和件数，不写姓名和单位；每一种一小时最多提醒一次，没有声音。</source>
        <translation>Desktop messages give kind and count only, no names of people or units; each kind at most once an hour, without a sound.</translation>
    </message>
    <message>
        <source>这台电脑不显示桌面提醒，只在右上角“通知”处计数。</source>
        <translation>This computer shows no desktop messages; only the counter beside “Notifications” at the top tells.</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>现在没有要提醒您的</source>
        <translation>There is nothing to tell you now</translation>
    </message>
</context>
<context>
    <name>sizao::pages::OfficerForm</name>
    <message>
        <source>添加人员</source>
        <translation>Add a user</translation>
    </message>
    <message>
        <source>添加</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>使用四早的本单位人员。角色决定能办哪些事</source>
        <translation>Somebody of this office who uses sizao. Roles decide what may be done</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>与已登记的人同名的，在姓名后注明部门</source>
        <translation>If the name is taken, add the section after it</translation>
    </message>
    <message>
        <source>请填写姓名</source>
        <translation>Enter a name</translation>
    </message>
    <message>
        <source>角色</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>请至少选择一个角色</source>
        <translation>Choose at least one role</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>sizao::pages::ReassignForm</name>
    <message>
        <source>调整承办人</source>
        <translation>Reassign</translation>
    </message>
    <message numerus="yes">
        <source>选中的 %n 个案件</source>
        <translation>
            <numerusform>The chosen case</numerusform>
            <numerusform>The %n chosen cases</numerusform>
        </translation>
    </message>
    <message>
        <source>承办人一</source>
        <translation>First handler</translation>
    </message>
    <message>
        <source>请选择承办人</source>
        <translation>Choose a handler</translation>
    </message>
    <message>
        <source>承办人二</source>
        <translation>Second handler</translation>
    </message>
    <message>
        <source>两名承办人不能是同一人</source>
        <translation>The two handlers must be different persons</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>请写明调整的理由</source>
        <translation>State why they change</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>已调整 %n 件</source>
        <translation>
            <numerusform>%n case reassigned</numerusform>
            <numerusform>%n cases reassigned</numerusform>
        </translation>
    </message>
    <message>
        <source>没有调整的：
%1</source>
        <translation>Not reassigned:
%1</translation>
    </message>
</context>
<context>
    <name>sizao::pages::RecordChangeForm</name>
    <message>
        <source>确定%1</source>
        <translation>Confirm: %1</translation>
    </message>
    <message>
        <source>撤销之后不再计分，原来的登记和结论都保留，第二天起可以恢复</source>
        <translation>A retracted record no longer scores; what was entered and concluded is kept, and it can be reinstated from the next day on</translation>
    </message>
    <message>
        <source>免责之后不再计分，依据单上列明，第二天起可以恢复</source>
        <translation>An exempted record no longer scores; sheets list it, and it can be reinstated from the next day on</translation>
    </message>
    <message>
        <source>恢复到撤销、免责之前的状态，重新计分</source>
        <translation>It stands again as before and scores</translation>
    </message>
    <message>
        <source>各条重新单独计分，像没有归并过一样</source>
        <translation>Each counts by itself again, as if they had never been merged</translation>
    </message>
    <message>
        <source>归并之后只计一次：等级、影响程度和轻重缓急取高的，事发日取早的</source>
        <translation>Merged they count once: with the higher grade, influence and urgency and the earlier day</translation>
    </message>
    <message>
        <source>等级随指标和档次，核实日不变。对象有误的应当撤销，另行登记</source>
        <translation>The grade follows indicator and level; the day of verification stays. With a wrong subject, retract and enter anew</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>对象不明</source>
        <translation>Unknown subject</translation>
    </message>
    <message>
        <source>%1 · %2。%3</source>
        <translation>%1 · %2. %3</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>请写明理由</source>
        <translation>State the reason</translation>
    </message>
</context>
<context>
    <name>sizao::pages::RecordDetailPane</name>
    <message>
        <source>核实</source>
        <translation>Verify</translation>
    </message>
    <message>
        <source>对象不明</source>
        <translation>Unknown subject</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>事实</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>事发日</source>
        <translation>Occurred on</translation>
    </message>
    <message>
        <source>来源所写对象</source>
        <translation>Subject as in source</translation>
    </message>
    <message>
        <source>当时职务</source>
        <translation>Post at the time</translation>
    </message>
    <message>
        <source>不计等级</source>
        <translation>No grade</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>档次</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>%1 档 · %2&#x3000;%3</source>
        <translation>Level %1 · %2  %3</translation>
    </message>
    <message>
        <source>影响程度</source>
        <translation>Influence</translation>
    </message>
    <message>
        <source>轻重缓急</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>锚定依据</source>
        <translation>Anchor basis</translation>
    </message>
    <message>
        <source>反映的问题</source>
        <translation>Issue reported</translation>
    </message>
    <message>
        <source>结论</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>还没有结论，未核实的信息不计分</source>
        <translation>No conclusion yet; unverified records do not score</translation>
    </message>
    <message>
        <source>核实人</source>
        <translation>Verifier</translation>
    </message>
    <message>
        <source>核实日</source>
        <translation>Verified on</translation>
    </message>
    <message>
        <source>证据</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>本人说明</source>
        <translation>The person&apos;s explanation</translation>
    </message>
    <message>
        <source>认定</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>%1 %2 · %3 档</source>
        <translation>%1 %2 · Level %3</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>渠道</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>来源编号</source>
        <translation>Source number</translation>
    </message>
    <message>
        <source>导入文件</source>
        <translation>Import file</translation>
    </message>
    <message>
        <source>手工录入</source>
        <translation>Entered by hand</translation>
    </message>
    <message>
        <source>事发</source>
        <translation>Occurred</translation>
    </message>
    <message>
        <source>发现，由%1报来</source>
        <translation>Found, reported by %1</translation>
    </message>
    <message>
        <source>核实：%1（%2）</source>
        <translation>Verification: %1 (%2)</translation>
    </message>
    <message>
        <source>经过</source>
        <translation>History</translation>
    </message>
    <message>
        <source>现在的认定</source>
        <translation>What counts now</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>%1 档 · %2</source>
        <translation>Level %1 · %2</translation>
    </message>
</context>
<context>
    <name>sizao::pages::RecordsPage</name>
    <message>
        <source>还没有监督信息，可以新增一条，或者导入文件</source>
        <translation>No records yet; add one or import a file</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>New</translation>
    </message>
    <message>
        <source>没有符合筛选条件的监督信息</source>
        <translation>No records match the filters</translation>
    </message>
    <message>
        <source>在左侧选择一条，这里显示全部内容</source>
        <translation>Choose a record on the left to see it in full here</translation>
    </message>
    <message>
        <source>监督信息</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>待核实</source>
        <translation>Awaiting verification</translation>
    </message>
    <message>
        <source>属实</source>
        <translation>Substantiated</translation>
    </message>
    <message>
        <source>不属实·无法查实</source>
        <translation>Unfounded · Unproven</translation>
    </message>
    <message>
        <source>对象不明</source>
        <translation>Unknown subject</translation>
    </message>
    <message>
        <source>姓名、拼音或工号</source>
        <translation>Name, pinyin or staff number</translation>
    </message>
    <message>
        <source>渠道</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>发现日</source>
        <translation>Found on</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>近 7 天</source>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <source>近 30 天</source>
        <translation>Last 30 days</translation>
    </message>
    <message>
        <source>近 90 天</source>
        <translation>Last 90 days</translation>
    </message>
    <message>
        <source>近一年</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>正在读取</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>新增监督信息</source>
        <translation>New record</translation>
    </message>
    <message>
        <source>导入文件</source>
        <translation>Import file</translation>
    </message>
    <message>
        <source>%1 条</source>
        <translation>%1 in total</translation>
    </message>
    <message>
        <source>&lt;p&gt;这里回答：反映了什么问题，核实了没有。&lt;/p&gt;&lt;p&gt;新增（Ctrl+N）只需键盘：对象可输拼音或首字母，日期可写“昨天”“上周三”，指标可输代码或首字母。填写时自动保存草稿。&lt;/p&gt;&lt;p&gt;导入（Ctrl+I）先预览，有问题的行逐行说明原因，不影响其他行。&lt;/p&gt;&lt;p&gt;核实（V）须两名承办人，并写明证据；自动采集的信息须先记下本人说明。草稿和没有核实的信息不计分。&lt;/p&gt;&lt;p&gt;已有结论的不能改写：更正、撤销、容错免责、恢复和归并另行登记，写明理由，并说明哪些信号和案件以它为依据。&lt;/p&gt;</source>
        <translation>&lt;p&gt;This page answers: what was reported, and has it been verified.&lt;/p&gt;&lt;p&gt;New (Ctrl+N) needs only the keyboard: type pinyin or initials for the subject, a date such as 11.3 or a Chinese day word (yesterday, last Wednesday), and a code or initials for the indicator. The draft is saved as you type.&lt;/p&gt;&lt;p&gt;Import (Ctrl+I) shows a preview first. Each row with a problem gives its reason and does not affect other rows.&lt;/p&gt;&lt;p&gt;Verify (V) needs two handlers and stated evidence; for automatically collected records, first note the person&apos;s explanation. Drafts and unverified records do not score.&lt;/p&gt;&lt;p&gt;A conclusion is not rewritten: corrections, retractions, exemptions, reinstatements and merges are entered apart, with a reason, and the page says which signals and cases rest on the record.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>撤销·免责·归并</source>
        <translation>Taken out</translation>
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
        <translation>No open items</translation>
    </message>
    <message>
        <source>在办 %1 项</source>
        <translation>%1 open</translation>
    </message>
    <message>
        <source>%1，比期限允许的多 %2 项</source>
        <translation>%1, %2 more than the due days allow</translation>
    </message>
    <message>
        <source>%1，比期限要求的早办结 %2 项</source>
        <translation>%1, %2 closed ahead of their due days</translation>
    </message>
    <message>
        <source>%1，都在期限之内</source>
        <translation>%1, all within their terms</translation>
    </message>
    <message>
        <source>每周一个时点，包括已归档的案件。期限按现行日期，延期、退回以前的期限不再保留；问题反弹的，反弹以前按实际办结计。</source>
        <translation>One point a week, archived cases included. Due days are those in force; what they were before an extension or a return is not kept. Where a problem came back, the time before counts as it went.</translation>
    </message>
    <message>
        <source>%1 至 %2，全部整改事项，不受上面筛选的影响</source>
        <translation>%1 to %2, all items, whatever the filter above</translation>
    </message>
</context>
<context>
    <name>sizao::pages::RectPane</name>
    <message>
        <source>第 %1 项</source>
        <translation>Item %1</translation>
    </message>
    <message>
        <source>曾反弹</source>
        <translation>came back once</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>有 %n 处纸面整改疑点，验收前请核对</source>
        <translation>
            <numerusform>%n sign of rectification on paper: check before accepting</numerusform>
            <numerusform>%n signs of rectification on paper: check before accepting</numerusform>
        </translation>
    </message>
    <message>
        <source>佐证重复</source>
        <translation>Proof reused</translation>
    </message>
    <message>
        <source>文字雷同</source>
        <translation>Like report</translation>
    </message>
    <message>
        <source>拍摄日期</source>
        <translation>Day of picture</translation>
    </message>
    <message>
        <source>疑点</source>
        <translation>Doubts</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>责任领导</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>责任人</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>整改措施</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>销号标准</source>
        <translation>Close-out standard</translation>
    </message>
    <message>
        <source>在走的期限</source>
        <translation>Running term</translation>
    </message>
    <message>
        <source>整改期限</source>
        <translation>Due day</translation>
    </message>
    <message>
        <source>%1（已延期）</source>
        <translation>%1 (extended)</translation>
    </message>
    <message>
        <source>销号日期</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>整改事项</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>%1%&#x3000;%2</source>
        <translation>%1%&#x3000;%2</translation>
    </message>
    <message>
        <source>进展</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>还没有报告</source>
        <translation>No report yet</translation>
    </message>
    <message>
        <source>拍摄于 %1</source>
        <translation>taken on %1</translation>
    </message>
    <message>
        <source>没有拍摄日期</source>
        <translation>no day of capture</translation>
    </message>
    <message>
        <source>摘要 %1</source>
        <translation>digest %1</translation>
    </message>
    <message>
        <source>佐证</source>
        <translation>Proofs</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>待编号</source>
        <translation>Not yet numbered</translation>
    </message>
    <message>
        <source>打开这个案件</source>
        <translation>Open this case</translation>
    </message>
    <message>
        <source>所属案件</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>经过</source>
        <translation>History</translation>
    </message>
</context>
<context>
    <name>sizao::pages::RectificationPage</name>
    <message>
        <source>还没有整改事项。警示送达后，随文书拟订的整改事项在这里跟踪</source>
        <translation>No items yet. Once a warning is served, the items drafted with its letter are followed here</translation>
    </message>
    <message>
        <source>没有符合筛选条件的整改事项</source>
        <translation>No items match the filter</translation>
    </message>
    <message>
        <source>在左侧选择一项，这里显示进展、佐证和期限</source>
        <translation>Choose an item on the left to see its progress, proofs and terms</translation>
    </message>
    <message>
        <source>%1 项</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>整改</source>
        <translation>Rectification</translation>
    </message>
    <message>
        <source>&lt;p&gt;这里回答：警示以后要改什么，谁负责，到哪天，改到哪一步。&lt;/p&gt;&lt;p&gt;问题清单、责任清单、整改清单是同一本台账的三种看法；看板按状态排列，用方向键移动，按 Enter 打开；进度比较在办的事项与期限允许的事项。&lt;/p&gt;&lt;p&gt;待办理：下一步由您办理的事项。责任人、承办人不能验收；逾期只看期限，不改状态；案件中止期间停止计时。&lt;/p&gt;&lt;p&gt;纸面整改疑点只作提示：同一份佐证用在别的事项，进展文字每三字一段有七成以上相同，照片早于下达或者晚于报告。是否属实由验收人核对。&lt;/p&gt;</source>
        <translation>&lt;p&gt;This page answers: what has to be put right after a warning, by whom, until when, and how far it has come.&lt;/p&gt;&lt;p&gt;Problems, Owners and Measures are three views of one ledger; the board is arranged by state, the arrows move and Enter opens; Progress compares what is open with what the due days allow.&lt;/p&gt;&lt;p&gt;Waiting for me: items whose next step is yours. Owners and handlers cannot accept; overdue is told by the term and is no state; while a case is suspended its clocks stand still.&lt;/p&gt;&lt;p&gt;Signs of rectification on paper are hints only: the same proof for another item, reports of which seven in ten runs of three characters are the same, pictures older than the task or younger than the report. Whoever accepts checks them.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>待办理</source>
        <translation>Waiting for me</translation>
    </message>
    <message>
        <source>姓名、单位、案号或问题</source>
        <translation>Name, unit, case or problem</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>级别</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>问题清单</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>责任清单</source>
        <translation>Owners</translation>
    </message>
    <message>
        <source>整改清单</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>看板</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>进度</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>正在读取</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>再试一次</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>清除筛选</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>还没有整改事项</source>
        <translation>No items yet</translation>
    </message>
    <message>
        <source>这项整改不在台账里：所属案件可能已经归档。</source>
        <translation>This item is not in the ledger: its case may be archived.</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>整改台账</source>
        <translation>Rectification ledger</translation>
    </message>
    <message numerus="yes">
        <source>%n 项</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sizao::pages::SheetCopyDialog</name>
    <message>
        <source>文件没有写成：%1</source>
        <translation>The file was not written: %1</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>另存为 PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>打印依据单</source>
        <translation>Print sheet</translation>
    </message>
    <message>
        <source>另存为 PDF 时必填，记入审计</source>
        <translation>Needed to save as PDF; goes into the audit</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>打印  %1</source>
        <translation>Print  %1</translation>
    </message>
    <message>
        <source>另存为 PDF  %1</source>
        <translation>Save as PDF  %1</translation>
    </message>
    <message>
        <source>预览</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>这台电脑还没有打印机，可以另存为 PDF</source>
        <translation>This computer has no printer; save as PDF instead</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>打印机没有接受这一份，请检查打印机</source>
        <translation>The printer did not take this copy; check the printer</translation>
    </message>
    <message>
        <source>导出依据单要写明理由。</source>
        <translation>An export needs a reason.</translation>
    </message>
    <message>
        <source>依据单 %1 %2.pdf</source>
        <translation>Sheet %1 %2.pdf</translation>
    </message>
    <message>
        <source>PDF 文件 (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
</context>
<context>
    <name>sizao::pages::SheetPane</name>
    <message>
        <source>%1 %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>打印依据单</source>
        <translation>Print sheet</translation>
    </message>
</context>
<context>
    <name>sizao::pages::StandardPane</name>
    <message>
        <source>第 %1 档</source>
        <translation>Level %1</translation>
    </message>
    <message>
        <source>施行日未定</source>
        <translation>first day not set</translation>
    </message>
    <message>
        <source>%1 至 %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1 起</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>档次</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>等级</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>分值</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>行为表述</source>
        <translation>Observable conduct</translation>
    </message>
    <message>
        <source>不计分</source>
        <translation>No points</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>对象</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>计量</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>量什么</source>
        <translation>What is measured</translation>
    </message>
    <message>
        <source>违反此项将如何处理</source>
        <translation>What follows a violation</translation>
    </message>
    <message>
        <source>不计入</source>
        <translation>Not in it</translation>
    </message>
    <message>
        <source>各预警模型的权重</source>
        <translation>Weight per warning model</translation>
    </message>
    <message>
        <source>取证和依据</source>
        <translation>Evidence and basis</translation>
    </message>
    <message>
        <source>取证要求</source>
        <translation>Evidence required</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>个人预警线（分）</source>
        <translation>Lines for persons (points)</translation>
    </message>
    <message>
        <source>黄色</source>
        <translation>Yellow</translation>
    </message>
    <message>
        <source>橙色</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>红色</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>计分</source>
        <translation>Scoring</translation>
    </message>
    <message>
        <source>计分窗口</source>
        <translation>Scoring window</translation>
    </message>
    <message>
        <source>%1 天</source>
        <translation>%1 days</translation>
    </message>
    <message>
        <source>纳入指标</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>%1 项</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 · 阶段重点至 %2</source>
        <translation>%1 · phase until %2</translation>
    </message>
    <message>
        <source>版本</source>
        <translation>Version</translation>
    </message>
</context>
<context>
    <name>sizao::pages::StandardsPage</name>
    <message>
        <source>清单 (*.json *.xlsx)</source>
        <translation>Lists (*.json *.xlsx)</translation>
    </message>
    <message>
        <source>起草</source>
        <translation>New draft</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>标准</source>
        <translation>Standards</translation>
    </message>
    <message>
        <source>&lt;p&gt;这里回答：负面清单有哪些内容，违反了怎么处理，标准什么时候改过、改了什么。&lt;/p&gt;&lt;p&gt;标准按施行日分版本。公布后的版本不能改动，施行日晚于公布日，所以公布不会改变已有事实的分值，也不会产生信号。&lt;/p&gt;&lt;p&gt;修改先起草（Ctrl+N），由标准管理员提出，承办部门负责人和分管领导两人公布，提出人不能公布。公布前应当看过回测，或者写明不作回测的理由。&lt;/p&gt;&lt;p&gt;阶段重点是有止日的版本：止日次日自动恢复原来的版本。&lt;/p&gt;&lt;p&gt;单项指标和封顶组的封顶值要低于对应的预警线，否则小事累积也会预警，不能公布。&lt;/p&gt;</source>
        <translation>&lt;p&gt;This page answers: what the negative list says, what follows a violation, when the standards changed and how.&lt;/p&gt;&lt;p&gt;Standards have versions by the day they come into force. A published version cannot be changed and begins after its publication, so publishing changes no points of what happened already and raises no signal.&lt;/p&gt;&lt;p&gt;A change begins with a draft (Ctrl+N). A standards editor proposes it; the section head and the supervising leader publish it, and the proposer cannot. Before that a back-test must have been seen, or the reason for doing without one given.&lt;/p&gt;&lt;p&gt;A phase is a version with a last day: the former version returns by itself on the next day.&lt;/p&gt;&lt;p&gt;The caps per indicator and per cap group must lie below the lines they belong to; otherwise many small things would add up to a warning, and the draft cannot be published.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>清单</source>
        <translation>Negative list</translation>
    </message>
    <message>
        <source>版本对照</source>
        <translation>Versions side by side</translation>
    </message>
    <message>
        <source>草案</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>%1 · %2 项指标 · %3 个预警模型</source>
        <translation>%1 · %2 indicators · %3 warning models</translation>
    </message>
    <message>
        <source>起草标准</source>
        <translation>Draft standards</translation>
    </message>
    <message>
        <source>标准修订 %1</source>
        <translation>Revision %1</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>选择清单文件</source>
        <translation>Choose a list</translation>
    </message>
    <message>
        <source>负面清单 %1.xlsx</source>
        <translation>Negative list %1.xlsx</translation>
    </message>
    <message>
        <source>导出清单</source>
        <translation>Export the list</translation>
    </message>
    <message>
        <source>今天施行的标准已写入“%1”。</source>
        <translation>Today&apos;s standards are written to &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>sizao::pages::StandardsTree</name>
    <message>
        <source>筛选：代码、名称或拼音</source>
        <translation>Filter: code, name or pinyin</translation>
    </message>
    <message>
        <source>筛选清单</source>
        <translation>Filter the list</translation>
    </message>
    <message>
        <source>清单</source>
        <translation>Negative list</translation>
    </message>
    <message>
        <source>%1 · 已改</source>
        <translation>%1 · changed</translation>
    </message>
    <message>
        <source>预警模型</source>
        <translation>Warning model</translation>
    </message>
</context>
<context>
    <name>sizao::pages::StepForm</name>
    <message>
        <source>已自动保存 %1</source>
        <translation>Kept automatically at %1</translation>
    </message>
    <message>
        <source>草稿没有保存：%1</source>
        <translation>The draft was not kept: %1</translation>
    </message>
    <message>
        <source>· %1</source>
        <translation>· %1</translation>
    </message>
    <message>
        <source>条件已经具备，可以办理。</source>
        <translation>Everything is there; the step can be taken.</translation>
    </message>
    <message>
        <source>还差：
%1</source>
        <translation>Still missing:
%1</translation>
    </message>
</context>
<context>
    <name>sizao::pages::VerifyForm</name>
    <message>
        <source>核实结论</source>
        <translation>Conclusion of the verification</translation>
    </message>
    <message>
        <source>保存结论</source>
        <translation>Save conclusion</translation>
    </message>
    <message>
        <source>对象不明</source>
        <translation>Unknown subject</translation>
    </message>
    <message>
        <source>%1 · %2 · 结论保存后不能改写，更正另行登记</source>
        <translation>%1 · %2 · A saved conclusion cannot be changed; corrections are entered separately</translation>
    </message>
    <message>
        <source>结论</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>证据</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>请写明核实所依据的证据</source>
        <translation>State the evidence for the verification</translation>
    </message>
    <message>
        <source>如：考勤记录、监控截图、谈话笔录</source>
        <translation>Such as: attendance records, camera stills, interview notes</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>核实人一</source>
        <translation>Verifier 1</translation>
    </message>
    <message>
        <source>请选择核实人</source>
        <translation>Choose who verified</translation>
    </message>
    <message>
        <source>核实人二</source>
        <translation>Verifier 2</translation>
    </message>
    <message>
        <source>两名核实人不能是同一人</source>
        <translation>The two verifiers must differ</translation>
    </message>
    <message>
        <source>本人说明</source>
        <translation>The person&apos;s explanation</translation>
    </message>
    <message>
        <source>本人的说明；没有说明的，写明送达和逾期情况</source>
        <translation>The person&apos;s explanation; if none, state when it was requested and that it is overdue</translation>
    </message>
    <message>
        <source>这条信息来自自动采集的渠道，应当先记下本人说明</source>
        <translation>This record comes from an automatic channel; first note the person&apos;s explanation</translation>
    </message>
    <message>
        <source>认定指标</source>
        <translation>Indicator found</translation>
    </message>
    <message>
        <source>请选择认定的指标</source>
        <translation>Choose the indicator found</translation>
    </message>
    <message>
        <source>认定档次</source>
        <translation>Level found</translation>
    </message>
    <message>
        <source>请选择认定的档次</source>
        <translation>Choose the level found</translation>
    </message>
    <message>
        <source>已自动保存 %1</source>
        <translation>Autosaved %1</translation>
    </message>
    <message>
        <source>草稿没有保存：%1</source>
        <translation>Draft not saved: %1</translation>
    </message>
    <message>
        <source>认定影响程度</source>
        <translation>Influence established</translation>
    </message>
    <message>
        <source>认定轻重缓急</source>
        <translation>Urgency established</translation>
    </message>
    <message>
        <source>级分 %1 × 影响 %2 × 缓急 %3 = %4 分</source>
        <translation>grade points %1 × influence %2 × urgency %3 = %4 points</translation>
    </message>
    <message>
        <source>后果：%1，%2</source>
        <translation>Consequence: %1, %2</translation>
    </message>
    <message>
        <source>计分：%1，各预警模型再乘权重和再犯系数</source>
        <translation>Score: %1; each warning model multiplies by weight and repetition</translation>
    </message>
    <message>
        <source>上报时：%1，%2</source>
        <translation>As reported: %1, %2</translation>
    </message>
    <message>
        <source>已恢复上次没有保存的结论</source>
        <translation>The conclusion not saved last time is back</translation>
    </message>
    <message>
        <source>后果：%1</source>
        <translation>Consequence: %1</translation>
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
        <translation>%1 · phase</translation>
    </message>
    <message>
        <source>只看不同之处</source>
        <translation>Differences only</translation>
    </message>
    <message>
        <source>左边的版本</source>
        <translation>Left version</translation>
    </message>
    <message>
        <source>右边的版本</source>
        <translation>Right version</translation>
    </message>
    <message>
        <source>版本对照</source>
        <translation>Versions side by side</translation>
    </message>
    <message>
        <source>比较</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>与</source>
        <translation>with</translation>
    </message>
    <message>
        <source>只有一个版本。公布新版本之后，在这里逐项对照。</source>
        <translation>There is one version only. When another is published, the two are compared here.</translation>
    </message>
    <message>
        <source>这两个版本没有不同之处。</source>
        <translation>These two versions do not differ.</translation>
    </message>
    <message numerus="yes">
        <source>%n 处不同</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
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
        <translation>Adopt and open case</translation>
    </message>
    <message>
        <source>不予警示</source>
        <translation>Dismiss</translation>
    </message>
    <message>
        <source>打开案件</source>
        <translation>View case</translation>
    </message>
    <message>
        <source>没有待研判的预警。核实属实的信息累积到门槛时，这里会出现</source>
        <translation>No warnings awaiting decision. They appear here when substantiated records reach the threshold</translation>
    </message>
    <message>
        <source>没有符合筛选条件的预警</source>
        <translation>No warnings match the filters</translation>
    </message>
    <message>
        <source>在左侧选择一个预警，这里显示依据单</source>
        <translation>Choose a warning on the left to see its computation sheet here</translation>
    </message>
    <message>
        <source>预警</source>
        <translation>Warnings</translation>
    </message>
    <message>
        <source>待研判</source>
        <translation>Awaiting decision</translation>
    </message>
    <message>
        <source>已决定</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>姓名、单位或工号</source>
        <translation>Name, unit or staff number</translation>
    </message>
    <message>
        <source>模型</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>正在计算</source>
        <translation>Computing</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>决定</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>提出人、决定人</source>
        <translation>Proposer, decided by</translation>
    </message>
    <message>
        <source>%1、%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>线索</source>
        <translation>Clue</translation>
    </message>
    <message>
        <source>%1 个</source>
        <translation>%1 in total</translation>
    </message>
    <message>
        <source>&lt;p&gt;这里回答：哪些预警等待研判，依据是什么。&lt;/p&gt;&lt;p&gt;↑↓ 选择，Enter 进入依据单，A 采纳立案，D 不予警示，Ctrl+P 打印依据单，Esc 返回。&lt;/p&gt;&lt;p&gt;预警由核实属实的信息按标准计算得出，不单独保存；事实变了，预警随之变化。程序只提出信号，是否警示由人决定。&lt;/p&gt;&lt;p&gt;同一对象同一天有几个模型提出信号的，合并研判，采纳后立一个案；也可以只对其中几个作出决定。&lt;/p&gt;&lt;p&gt;提出人和决定人不能是同一人；立案须指定两名承办人；依据中有Ⅳ级事实的，先答复是否移送线索。&lt;/p&gt;</source>
        <translation>&lt;p&gt;Answered here: which warnings wait for a decision, and on what they rest.&lt;/p&gt;&lt;p&gt;↑↓ select, Enter goes to the sheet, A adopts, D dismisses, Ctrl+P prints the sheet, Esc goes back.&lt;/p&gt;&lt;p&gt;Warnings are computed by the standards from verified information and not stored; when facts change, they change. The program only proposes; people decide whether to warn.&lt;/p&gt;&lt;p&gt;When several models propose a signal for one subject on one day, they are decided together and open one case; you may also decide on some of them only.&lt;/p&gt;&lt;p&gt;Proposer and decider must be different people; a case needs two handlers; a grade Ⅳ fact asks the referral question first.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>sizao::pages::WhatIfControls</name>
    <message>
        <source>恢复现行标准</source>
        <translation>Back to what is in force</translation>
    </message>
    <message>
        <source>预警模型</source>
        <translation>Warning model</translation>
    </message>
    <message>
        <source>预警线</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>近 %1 个月</source>
        <translation>Last %1 months</translation>
    </message>
    <message>
        <source> 件</source>
        <translation> signals</translation>
    </message>
    <message>
        <source>不限</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>比较的期间</source>
        <translation>Period compared</translation>
    </message>
    <message>
        <source>草案怎样施行</source>
        <translation>How the draft holds</translation>
    </message>
    <message>
        <source>施行日</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>每月研判能力</source>
        <translation>Review capacity a month</translation>
    </message>
    <message>
        <source>类别权重</source>
        <translation>Weights of categories</translation>
    </message>
    <message>
        <source>指标权重</source>
        <translation>Weights of indicators</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 分</source>
        <translation>%1 points</translation>
    </message>
    <message>
        <source>期间内 %1 人的分数达到过</source>
        <translation>%1 people reached it in the period</translation>
    </message>
    <message>
        <source>每百人 %1 分</source>
        <translation>%1 per 100</translation>
    </message>
    <message>
        <source>%1（现行 %2）</source>
        <translation>%1 (now %2)</translation>
    </message>
    <message>
        <source>期间内 %1 个单位达到过</source>
        <translation>units that reached it in the period: %1</translation>
    </message>
</context>
<context>
    <name>sizao::pages::WhatIfPage</name>
    <message>
        <source>回测</source>
        <translation>Back-test</translation>
    </message>
    <message>
        <source>正在推演</source>
        <translation>Replaying</translation>
    </message>
    <message>
        <source>可以回测，但不能这样发布。%1</source>
        <translation>It can be tried, but not published like this. %1</translation>
    </message>
    <message>
        <source>逐项浮动权重</source>
        <translation>Moving each weight</translation>
    </message>
    <message>
        <source>回测的是草案“%1”，结果已记入草案。</source>
        <translation>Replaying the draft “%1”; the result is noted in it.</translation>
    </message>
    <message>
        <source>回测的是草案“%1”。</source>
        <translation>Replaying the draft “%1”.</translation>
    </message>
    <message>
        <source>回到现行标准</source>
        <translation>Back to the standards in force</translation>
    </message>
    <message>
        <source>&lt;p&gt;这里回答：预警线或者权重改了，过去会提出哪些预警，谁的级别会变。左上角选干部或者单位；改动是同一份，两边都算。&lt;/p&gt;&lt;p&gt;在左侧拖动，或者用方向键移动；双击一条恢复现行的值。右侧随之重算，选中一人按 Enter，并排看两边的依据单，Esc 返回。&lt;/p&gt;&lt;p&gt;两边按同一做法推演：信号当日签发，案件满该级别的整改期限即结案；人们实际作出的决定不计入。只在内存中计算，不写入任何数据。&lt;/p&gt;&lt;p&gt;单位有两组线：每百人分数由本单位人员的分数按在岗人数折算，单位自身分数只计单位自己的问题。人数变动只改变比率，不单独引出预警。&lt;/p&gt;&lt;p&gt;“达到过”只看分数，不计直接触发和已结案的扣除；级别、件数和名单以逐日推演为准。&lt;/p&gt;</source>
        <translation>&lt;p&gt;This page answers: which warnings other thresholds or weights would have proposed in the past, and whose tier would change. Choose cadres or units at the top left; what you move is one draft, computed for both.&lt;/p&gt;&lt;p&gt;Drag on the left, or use the arrow keys; a double-click goes back to the value in force. The right side follows. Select a row and press Enter to see both computation sheets side by side; Esc goes back.&lt;/p&gt;&lt;p&gt;Both sides are played by the same rule: every signal is issued on its day, and its case closes when the rectification term of its tier is over; what people really decided is left out. Everything happens in memory; nothing is written.&lt;/p&gt;&lt;p&gt;A unit has two sets of thresholds: points per 100 staff take what its people did in proportion to its headcount, its own points only what the unit did itself. A headcount moves the rate; alone it brings no warning.&lt;/p&gt;&lt;p&gt;“Reached” looks at points alone, without direct tiers and without what closed cases take away; tiers, counts and names come from the replay day by day.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>sizao::pages::WhatIfResult</name>
    <message>
        <source>推算</source>
        <translation>Compute</translation>
    </message>
    <message>
        <source>每月提出的预警，全部模型（横线为现行件数）</source>
        <translation>Warnings a month, all models (bar across: in force)</translation>
    </message>
    <message>
        <source>本模型中各单位的最高级别，单位数</source>
        <translation>Units by highest tier in this model</translation>
    </message>
    <message>
        <source>本模型中各人的最高级别，人数</source>
        <translation>People by highest tier in this model</translation>
    </message>
    <message>
        <source>预警线定在哪里，就有多少单位达到过（虚线为现行权重）</source>
        <translation>How many units reach a threshold (dashed: weights in force)</translation>
    </message>
    <message>
        <source>分数线定在哪里，就有多少人达到过（虚线为现行权重）</source>
        <translation>How many reach a threshold (dashed: weights in force)</translation>
    </message>
    <message>
        <source>结果有变的对象</source>
        <translation>Who changes</translation>
    </message>
    <message>
        <source>权重上下一成</source>
        <translation>Weights ±10 %</translation>
    </message>
    <message>
        <source>各类人员占比</source>
        <translation>Shares of groups</translation>
    </message>
    <message>
        <source>结果有变的对象 %1</source>
        <translation>Who changes %1</translation>
    </message>
    <message>
        <source>本模型中没有单位的结果改变。</source>
        <translation>No unit changes in this model.</translation>
    </message>
    <message>
        <source>本模型中没有人的结果改变。</source>
        <translation>Nobody changes in this model.</translation>
    </message>
    <message>
        <source>各项权重上下浮动一成，件数都不变。</source>
        <translation>No weight ±10 % changes the number of warnings.</translation>
    </message>
    <message>
        <source>按“推算”，逐项看权重上下一成会多提、少提几件。</source>
        <translation>Press “Compute” to see how many warnings more or less each weight ±10 % brings.</translation>
    </message>
    <message>
        <source>没有可以分组的人员。</source>
        <translation>There is nobody to group.</translation>
    </message>
</context>
<context>
    <name>sizao::pages::WhatIfSheets</name>
    <message>
        <source>返回回测结果</source>
        <translation>Back to the result</translation>
    </message>
    <message>
        <source>期间内没有信号</source>
        <translation>No signal in the period</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>现行标准</source>
        <translation>Standards in force</translation>
    </message>
    <message>
        <source>草案</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>%1：%2 提出%3</source>
        <translation>%1: %3, proposed on %2</translation>
    </message>
</context>
<context>
    <name>sizao::pages::WorkbenchMonth</name>
    <message>
        <source>也看等别人办的</source>
        <translation>Also what waits for others</translation>
    </message>
    <message>
        <source>这一天没有到期的事项</source>
        <translation>Nothing is due on this day</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>sizao::pages::WorkbenchPage</name>
    <message>
        <source>工作台</source>
        <translation>Workbench</translation>
    </message>
    <message>
        <source>没有等待研判的预警</source>
        <translation>No warnings awaiting decision</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1，没有等您办理的事项</source>
        <translation>%1: nothing is waiting for you</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>月历</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>无期限</source>
        <translation>No deadline</translation>
    </message>
    <message>
        <source>没有期限的案件</source>
        <translation>Cases without a deadline</translation>
    </message>
    <message>
        <source>每个案件都有在走的期限</source>
        <translation>Every case has a running deadline</translation>
    </message>
    <message>
        <source>没有在走的期限：逐件看看是否应当有人催办</source>
        <translation>No deadline runs in these: look whether somebody should be urged</translation>
    </message>
    <message>
        <source>&lt;p&gt;这里回答：今天有哪些事等着办，哪些快到期、哪些已经逾期。&lt;/p&gt;&lt;p&gt;期限按工作日历计算：起算当日不计，节假日不计，调休上班日计入；中止期间停止计时。某一年的放假安排还没有确认的，日期前面写“暂按”。&lt;/p&gt;&lt;p&gt;点一行（或按 Enter）打开办理的地方。在任何页面按 Ctrl+J，打开需要您办的下一件。&lt;/p&gt;&lt;p&gt;“无期限”是没有任何期限在走的案件，例如中止的，应当经常看一看。&lt;/p&gt;</source>
        <translation>&lt;p&gt;This page answers: what waits to be done today, what is due soon and what is overdue.&lt;/p&gt;&lt;p&gt;Deadlines follow the working calendar: the first day does not count, holidays do not count, make-up days do; the clock stands still during a suspension. Where the holidays of a year are not confirmed yet, the date is marked “provisional”.&lt;/p&gt;&lt;p&gt;Click a row (or press Enter) to open the place where it is done. On any page Ctrl+J opens the next task that waits for you.&lt;/p&gt;&lt;p&gt;“No deadline” lists cases in which no clock runs, suspended ones for example; look at them regularly.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>需要我办的</source>
        <translation>For me to do</translation>
    </message>
    <message>
        <source>没有等您办理的事项</source>
        <translation>Nothing waits for you</translation>
    </message>
    <message>
        <source>等别人办的</source>
        <translation>Waiting for others</translation>
    </message>
    <message>
        <source>没有等别人办理的事项</source>
        <translation>Nothing waits for others</translation>
    </message>
    <message>
        <source>新预警</source>
        <translation>New warnings</translation>
    </message>
    <message>
        <source>最近打开</source>
        <translation>Opened recently</translation>
    </message>
    <message>
        <source>打开过的案件和经手的信息列在这里</source>
        <translation>Cases you opened and records you worked on are listed here</translation>
    </message>
    <message>
        <source>今天 %1 件到期</source>
        <translation>%1 due today</translation>
    </message>
    <message>
        <source>今天没有到期的</source>
        <translation>nothing due today</translation>
    </message>
    <message>
        <source>%1 件逾期</source>
        <translation>%1 overdue</translation>
    </message>
    <message>
        <source>等您办的共 %1 件</source>
        <translation>%1 waiting for you in all</translation>
    </message>
    <message>
        <source>%1 条信息待核实</source>
        <translation>%1 records to verify</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>按期限先后，逾期在前</source>
        <translation>by deadline, overdue first</translation>
    </message>
    <message>
        <source>待核实 %1 条</source>
        <translation>%1 records to verify</translation>
    </message>
    <message>
        <source>无期限 %1</source>
        <translation>No deadline %1</translation>
    </message>
</context>
<context>
    <name>sizao::pages::WorkbenchSection</name>
    <message>
        <source>查看全部</source>
        <translation>View all</translation>
    </message>
    <message>
        <source>正在读取</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>再试一次</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>sizao::shell::HelpPanel</name>
    <message>
        <source>关闭说明  F1</source>
        <translation>Close help  F1</translation>
    </message>
    <message>
        <source>关闭说明</source>
        <translation>Close help</translation>
    </message>
    <message>
        <source>说明：%1</source>
        <translation>Help: %1</translation>
    </message>
</context>
<context>
    <name>sizao::shell::MainWindow</name>
    <message>
        <source>四早</source>
        <translation>sizao</translation>
    </message>
    <message>
        <source>通知</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>菜单</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>跟随系统</source>
        <translation>Follow system</translation>
    </message>
    <message>
        <source>浅色</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>深色</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>外观</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>本页说明</source>
        <translation>Page help</translation>
    </message>
    <message>
        <source>锁定</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>退出</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>%1 · 四早</source>
        <translation>%1 · sizao</translation>
    </message>
    <message>
        <source>通知 %1</source>
        <translation>Notifications %1</translation>
    </message>
</context>
<context>
    <name>sizao::shell::UnlockDialog</name>
    <message>
        <source>监督数据</source>
        <translation>Supervision data</translation>
    </message>
    <message>
        <source>四早数据文件 (*.sizao)</source>
        <translation>sizao vaults (*.sizao)</translation>
    </message>
    <message>
        <source>四早</source>
        <translation>sizao</translation>
    </message>
    <message>
        <source>早发现 · 早提醒 · 早纠正 · 早查处</source>
        <translation>Find early · Remind early · Correct early · Act early</translation>
    </message>
    <message>
        <source>选择其他数据文件</source>
        <translation>Choose another vault</translation>
    </message>
    <message>
        <source>口令</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>新建数据文件</source>
        <translation>New vault</translation>
    </message>
    <message>
        <source>数据文件</source>
        <translation>Vault</translation>
    </message>
    <message>
        <source>选择存放位置</source>
        <translation>Choose location</translation>
    </message>
    <message>
        <source>如：云湖区纪律检查委员会</source>
        <translation>Such as: Yunhu District Discipline Inspection Commission</translation>
    </message>
    <message>
        <source>存放位置</source>
        <translation>Location</translation>
    </message>
    <message>
        <source>请选择存放位置</source>
        <translation>Choose a location</translation>
    </message>
    <message>
        <source>这里已有同名文件，请换一个名称</source>
        <translation>A file of this name already exists here; use another name</translation>
    </message>
    <message>
        <source>单位名称</source>
        <translation>Unit name</translation>
    </message>
    <message>
        <source>请填写单位名称</source>
        <translation>Enter the unit name</translation>
    </message>
    <message>
        <source>您的姓名</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>请填写姓名</source>
        <translation>Enter your name</translation>
    </message>
    <message>
        <source>再输入一次</source>
        <translation>Enter it again</translation>
    </message>
    <message>
        <source>两次输入的口令不一致</source>
        <translation>The two passphrases do not match</translation>
    </message>
    <message>
        <source>新建并打开</source>
        <translation>Create and open</translation>
    </message>
    <message>
        <source>打开已有数据文件</source>
        <translation>Open existing vault</translation>
    </message>
    <message>
        <source>选择数据文件</source>
        <translation>Choose vault</translation>
    </message>
    <message>
        <source>请先选择数据文件</source>
        <translation>Choose a vault first</translation>
    </message>
    <message>
        <source>选择文件</source>
        <translation>Choose file</translation>
    </message>
    <message>
        <source>正在打开</source>
        <translation>Opening</translation>
    </message>
    <message>
        <source>正在新建</source>
        <translation>Creating</translation>
    </message>
    <message>
        <source>从备份恢复</source>
        <translation>Restore from backup</translation>
    </message>
    <message>
        <source>选择其他文件</source>
        <translation>Choose another file</translation>
    </message>
    <message>
        <source>如：王芳、李强</source>
        <translation>e.g. Wang Fang, Li Qiang</translation>
    </message>
    <message>
        <source>姓名重复，同名的请在姓名后注明部门</source>
        <translation>A name appears twice; if two people share it, add the section after it</translation>
    </message>
    <message>
        <source>其他承办人</source>
        <translation>Other handlers</translation>
    </message>
    <message>
        <source>核实、立案都要两人办理；也可以以后在“管理”中添加</source>
        <translation>Verification and cases take two people; you can also add them later under Administration</translation>
    </message>
    <message>
        <source>口令忘记后无法找回，请牢记或封存保管</source>
        <translation>A lost passphrase cannot be recovered. Remember it, or keep it sealed in a safe place</translation>
    </message>
</context>
<context>
    <name>sizao::widgets::BurnDownChart</name>
    <message>
        <source>%1：在办 %2 项，其中逾期 %3 项；按期限应为 %4 项</source>
        <translation>%1: %2 open, %3 of them overdue; %4 by their due days</translation>
    </message>
    <message>
        <source>在办</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>其中逾期</source>
        <translation>of them overdue</translation>
    </message>
    <message>
        <source>按期限应为</source>
        <translation>By due days</translation>
    </message>
</context>
<context>
    <name>sizao::widgets::ChoiceEdit</name>
    <message>
        <source>没有找到“%1”，请从列表中选择</source>
        <translation>&quot;%1&quot; not found; choose from the list</translation>
    </message>
</context>
<context>
    <name>sizao::widgets::DateEdit</name>
    <message>
        <source>如 11.3、昨天、上周三</source>
        <translation>Such as 11.3</translation>
    </message>
    <message>
        <source>打开日历  Ctrl+↓</source>
        <translation>Open calendar  Ctrl+↓</translation>
    </message>
</context>
<context>
    <name>sizao::widgets::FileListEdit</name>
    <message>
        <source>移除</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>添加文件</source>
        <translation>Add files</translation>
    </message>
    <message>
        <source>选择文件</source>
        <translation>Choose files</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>读不了文件“%1”，请检查后重新添加</source>
        <translation>The file &quot;%1&quot; cannot be read; please check and add it again</translation>
    </message>
    <message>
        <source>正在读取文件，请稍候</source>
        <translation>The file is still being read, one moment</translation>
    </message>
    <message>
        <source>%1 字节</source>
        <translation>%1 bytes</translation>
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
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>在本页查找</source>
        <translation>Find on this page</translation>
    </message>
    <message>
        <source>%1：全部</source>
        <translation>%1: all</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1  Ctrl+F</source>
        <translation>%1  Ctrl+F</translation>
    </message>
    <message>
        <source>从</source>
        <translation>From</translation>
    </message>
    <message>
        <source>%1，从</source>
        <translation>%1, from</translation>
    </message>
    <message>
        <source>至</source>
        <translation>To</translation>
    </message>
    <message>
        <source>%1，至</source>
        <translation>%1, to</translation>
    </message>
    <message>
        <source>%1：自定</source>
        <translation>%1: custom</translation>
    </message>
</context>
<context>
    <name>sizao::widgets::FormField</name>
    <message>
        <source>%1（必填）</source>
        <translation>%1 (required)</translation>
    </message>
</context>
<context>
    <name>sizao::widgets::HeaderBar</name>
    <message>
        <source>更多操作</source>
        <translation>More actions</translation>
    </message>
</context>
<context>
    <name>sizao::widgets::LetterView</name>
    <message>
        <source>文书预览</source>
        <translation>Letter preview</translation>
    </message>
</context>
<context>
    <name>sizao::widgets::MonthBars</name>
    <message>
        <source>%1-%2：草案 %3 件（黄 %4，橙 %5，红 %6），现行 %7 件</source>
        <translation>%1-%2: %3 with the draft (yellow %4, orange %5, red %6), %7 in force</translation>
    </message>
    <message>
        <source>研判能力 %1</source>
        <translation>Capacity %1</translation>
    </message>
</context>
<context>
    <name>sizao::widgets::MonthCalendar</name>
    <message>
        <source>上个月（Page Up）</source>
        <translation>Previous month (Page Up)</translation>
    </message>
    <message>
        <source>下个月（Page Down）</source>
        <translation>Next month (Page Down)</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>yyyy 年 M 月</source>
        <translation>MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>sizao::widgets::MonthGrid</name>
    <message>
        <source>休</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>班</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>到期 %1 件</source>
        <translation>%1 due</translation>
    </message>
    <message>
        <source>逾期 %1 件</source>
        <translation>%1 overdue</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>逾期 %1</source>
        <translation>%1 late</translation>
    </message>
    <message>
        <source>到期 %1</source>
        <translation>%1 due</translation>
    </message>
</context>
<context>
    <name>sizao::widgets::NavigationList</name>
    <message numerus="yes">
        <source>%1，%n 件待办</source>
        <translation>
            <numerusform>%1, %n item to do</numerusform>
            <numerusform>%1, %n items to do</numerusform>
        </translation>
    </message>
    <message>
        <source>展开导航</source>
        <translation>Expand navigation</translation>
    </message>
    <message>
        <source>收起导航</source>
        <translation>Collapse navigation</translation>
    </message>
</context>
<context>
    <name>sizao::widgets::PassphraseEdit</name>
    <message>
        <source>隐藏口令</source>
        <translation>Hide passphrase</translation>
    </message>
    <message>
        <source>显示口令</source>
        <translation>Show passphrase</translation>
    </message>
    <message>
        <source>请输入口令</source>
        <translation>Enter the passphrase</translation>
    </message>
    <message>
        <source>至少 %1 个字符，或者 %2 个用空格隔开的词</source>
        <translation>At least %1 characters, or %2 words separated by spaces</translation>
    </message>
    <message>
        <source>长度符合要求</source>
        <translation>Long enough</translation>
    </message>
    <message>
        <source>大写锁定可能已打开</source>
        <translation>Caps Lock may be on</translation>
    </message>
</context>
<context>
    <name>sizao::widgets::PersonEdit</name>
    <message>
        <source>姓名、拼音或首字母</source>
        <translation>Name, pinyin or initials</translation>
    </message>
</context>
<context>
    <name>sizao::widgets::ProgressStrip</name>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>  %1 / %2</source>
        <translation>  %1 / %2</translation>
    </message>
    <message>
        <source>  已完成 %1</source>
        <translation>  %1 done</translation>
    </message>
    <message>
        <source>正在停止</source>
        <translation>Stopping</translation>
    </message>
</context>
<context>
    <name>sizao::widgets::QuietBanner</name>
    <message>
        <source>显示</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>%1 条</source>
        <translation>%1 in total</translation>
    </message>
    <message numerus="yes">
        <source>有 %n 条更新</source>
        <translation>
            <numerusform>%n update</numerusform>
            <numerusform>%n updates</numerusform>
        </translation>
    </message>
    <message>
        <source> · 另有 %1 条无权查看</source>
        <translation> · %1 more you may not view</translation>
    </message>
</context>
<context>
    <name>sizao::widgets::ReasonEdit</name>
    <message>
        <source>还可以写 %1 字</source>
        <translation>%1 characters left</translation>
    </message>
    <message>
        <source>超出 %1 字</source>
        <translation>%1 characters too many</translation>
    </message>
    <message>
        <source>请写明理由</source>
        <translation>State the reason</translation>
    </message>
    <message>
        <source>写得太短，至少 %1 字</source>
        <translation>Too short, at least %1 characters</translation>
    </message>
    <message>
        <source>最多 %1 字，请删去 %2 字</source>
        <translation>At most %1 characters; delete %2</translation>
    </message>
</context>
<context>
    <name>sizao::widgets::SearchField</name>
    <message>
        <source>搜索</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>搜索案件、干部、单位、操作…  (Ctrl+K)</source>
        <translation>Search cases, people, units, actions…  (Ctrl+K)</translation>
    </message>
</context>
<context>
    <name>sizao::widgets::SheetView</name>
    <message>
        <source>依据单</source>
        <translation>Computation sheet</translation>
    </message>
</context>
<context>
    <name>sizao::widgets::ThresholdChart</name>
    <message>
        <source>%1 %2：%3 人</source>
        <translation>%1 %2: %3 people</translation>
    </message>
    <message>
        <source>%1 %2：%3 个</source>
        <translation>%1 %2, units: %3</translation>
    </message>
</context>
<context>
    <name>sizao::widgets::TierMatrix</name>
    <message>
        <source>无预警</source>
        <translation>none</translation>
    </message>
    <message>
        <source>合计</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>现行%1，草案%2：%3 人</source>
        <translation>in force %1, draft %2: %3 people</translation>
    </message>
    <message>
        <source>草案下的最高级别</source>
        <translation>Highest tier with the draft</translation>
    </message>
    <message>
        <source>现行</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>现行%1，草案%2：%3 个单位</source>
        <translation>in force %1, draft %2: %3 units</translation>
    </message>
</context>
<context>
    <name>sizao::widgets::ValueSlider</name>
    <message>
        <source>双击恢复现行的值</source>
        <translation>Double-click goes back to the value in force</translation>
    </message>
</context>
</TS>
