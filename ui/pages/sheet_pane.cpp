// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sheet_pane.h"

#include "ui/widgets/painting.h"
#include "ui/widgets/segment_bar.h"
#include "ui/widgets/sheet_view.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace sizao::pages {

using namespace widgets;

QStringList causeTexts(const std::vector<QString>& codes) {
    const std::pair<QString, QString> known[] = {
        {QStringLiteral("D1"), SheetPane::tr("出现Ⅳ级事实，按红色提出")},
        {QStringLiteral("D2"), SheetPane::tr("出现Ⅲ级事实，不低于黄色")},
        {QStringLiteral("D3"), SheetPane::tr("同一指标两次Ⅲ级，不低于橙色")},
    };
    QStringList texts;
    for (const QString& code : codes) {
        const auto found = std::find_if(std::begin(known), std::end(known),
                                        [&](const auto& entry) { return entry.first == code; });
        const auto cause = domain::fromCode<domain::FoldCause>(code);
        texts.append(found != std::end(known) ? found->second
                     : cause                  ? domain::toLabel(*cause)
                                              : code);
    }
    return texts;
}

QString sheetName(const QString& model_name, domain::Tier tier) {
    return SheetPane::tr("%1 %2").arg(model_name, domain::toLabel(tier));
}

SheetPane::SheetPane(QWidget* parent)
    : QWidget(parent),
      m_header(new HeaderBar(HeaderBar::Size::Detail, this)),
      m_sheets(new SegmentBar(this)),
      m_facts(new QWidget(this)),
      m_sheet(new SheetView(this)) {
    new QGridLayout(m_facts);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::medium, space::small, space::small);
    layout->setSpacing(space::medium);
    layout->addWidget(m_header);
    layout->addWidget(m_sheets);
    layout->addWidget(m_facts);
    layout->addWidget(m_sheet, 1);
    setFocusProxy(m_sheet);
    m_facts->hide();
    m_sheets->hide();
    connect(m_sheets, &SegmentBar::chosen, this, &SheetPane::sheetChosen);
}

void SheetPane::setSheets(const QStringList& names) {
    m_sheets->setSegments(names);
    m_sheets->setVisible(names.size() > 1);
}

void SheetPane::setFacts(const QList<LabelValue>& facts) {
    delete m_facts->layout();
    qDeleteAll(m_facts->findChildren<QLabel*>(QString(), Qt::FindDirectChildrenOnly));
    auto* grid = new QGridLayout(m_facts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::large);
    grid->setVerticalSpacing(space::tiny);
    grid->setColumnStretch(1, 1);
    for (int row = 0; row < facts.size(); ++row) {
        auto* label = new QLabel(facts[row].label, m_facts);
        setLabelRole(label, LabelRole::Quiet);
        auto* value = new QLabel(orMissing(facts[row].value), m_facts);
        value->setTextFormat(Qt::PlainText);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(value, row, 1);
    }
    m_facts->setVisible(!facts.isEmpty());
}

void SheetPane::setSheet(const std::shared_ptr<const domain::ComputationSheet>& sheet,
                         const QString& subject, const QString& digest) {
    if (!sheet) {
        m_sheet->clear();
        return;
    }
    m_sheet->setSheet(*sheet, {.subject = subject,
                               .recomputeCode = digest,
                               .merged = {},
                               .causes = causeTexts(sheet->causes)});
}

void SheetPane::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), tokensOf(palette()).surface);
}

} // namespace sizao::pages
