// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rect_course.h"

#include "ui/widgets/burn_down_chart.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace sizao::pages {

using namespace widgets;

namespace {

QString findingOf(const rules::BurnDownDay& now) {
    const int behind = now.open - now.allowed;
    const QString open = now.open == 0 ? RectCourse::tr("没有在办的整改事项")
                                       : RectCourse::tr("在办 %1 项").arg(now.open);
    if (behind > 0)
        return RectCourse::tr("%1，比期限允许的多 %2 项").arg(open).arg(behind);
    if (behind < 0)
        return RectCourse::tr("%1，比期限要求的早办结 %2 项").arg(open).arg(-behind);
    return now.open == 0 ? open : RectCourse::tr("%1，都在期限之内").arg(open);
}

} // namespace

RectCourse::RectCourse(QWidget* parent)
    : QWidget(parent),
      m_finding(new QLabel(this)),
      m_span(new QLabel(this)),
      m_chart(new BurnDownChart(this)) {
    setLabelRole(m_finding, LabelRole::Heading);
    auto* foot = new QLabel(tr("每周一个时点，包括已归档的案件。期限按现行日期，延期、退回以前的"
                               "期限不再保留；问题反弹的，反弹以前按实际办结计。"),
                            this);
    foot->setWordWrap(true);
    for (QLabel* label : {m_span, foot})
        setLabelRole(label, LabelRole::Quiet);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::small, 0, space::small);
    column->setSpacing(space::tiny);
    column->addWidget(m_finding);
    column->addWidget(m_span);
    column->addSpacing(space::small);
    column->addWidget(m_chart, 1);
    column->addWidget(foot);
    setFocusProxy(m_chart);
}

void RectCourse::setCourse(const std::vector<rules::BurnDownDay>& course) {
    QList<BurnDownChart::Point> points;
    for (const rules::BurnDownDay& day : course)
        points.append({day.day, day.open, day.allowed, day.overdue});
    m_chart->setPoints(points);
    if (course.empty())
        return;
    m_finding->setText(findingOf(course.back()));
    m_span->setText(tr("%1 至 %2，全部整改事项，不受上面筛选的影响")
                        .arg(course.front().day.toIso(), course.back().day.toIso()));
}

QString RectCourse::finding() const {
    return m_finding->text();
}

} // namespace sizao::pages
