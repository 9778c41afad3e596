// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sheet_pane.h"

#include "ui/pages/sheet_copy_dialog.h"
#include "ui/print/painting.h"
#include "ui/widgets/segment_bar.h"
#include "ui/widgets/sheet_view.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/tokens.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace sizao::pages {

using namespace widgets;

QString sheetName(const QString& model_name, domain::Tier tier) {
    return SheetPane::tr("%1 %2").arg(model_name, domain::toLabel(tier));
}

SheetPane::SheetPane(models::Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_print(new QAction(tr("打印依据单"), this)),
      m_header(new HeaderBar(HeaderBar::Size::Detail, this)),
      m_sheets(new SegmentBar(this)),
      m_facts(new QWidget(this)),
      m_sheet(new SheetView(this)) {
    m_print->setShortcut(QKeySequence(QKeySequence::Print));
    setRefusal(m_print, desk.duties.refusal(service::Action::CopyNamed));
    setPossible(m_print, false);
    connect(m_print, &QAction::triggered, this, &SheetPane::openCopyDialog);
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
                         const QString& subject, const QString& digest, bool isDecided,
                         const std::optional<domain::CaseId>& case_id) {
    m_shown = sheet;
    setPossible(m_print, sheet != nullptr);
    if (!sheet) {
        m_sheet->clear();
        return;
    }
    m_caption = {.subject = subject,
                 .recomputeCode = isDecided ? digest : QString(),
                 .merged = {},
                 .causes = causeTexts(sheet->causes)};
    m_toCopy = {sheet->subject, digest, case_id};
    m_sheet->setSheet(*sheet, m_caption);
}

void SheetPane::openCopyDialog() {
    auto* dialog = new SheetCopyDialog(m_desk, *m_shown, m_caption, m_toCopy, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SheetPane::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), tokensOf(palette()).surface);
}

} // namespace sizao::pages
