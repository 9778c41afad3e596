// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/versions_pane.h"

#include "core/base/when_done.h"
#include "ui/pages/standard_pane.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/state_panel.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace sizao::pages {

using namespace widgets;

namespace {

QString editionName(const service::EditionRow& edition) {
    QString name = VersionsPane::tr("%1 · %2").arg(intervalText(edition.from, edition.until),
                                                   service::toLabel(edition.standing));
    if (edition.phase_end)
        name = VersionsPane::tr("%1 · 阶段重点").arg(name);
    return edition.title.isEmpty() ? name : VersionsPane::tr("%1 · %2").arg(name, edition.title);
}

base::Day dayOf(const QComboBox& box) {
    return base::Day(box.currentData().toInt());
}

} // namespace

VersionsPane::VersionsPane(models::Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_before(new QComboBox(this)),
      m_after(new QComboBox(this)),
      m_onlyDifferent(new QCheckBox(tr("只看不同之处"), this)),
      m_summary(new QLabel(this)),
      m_comparison(new ComparisonModel(this)),
      m_table(new DataTable(this)),
      m_stack(new ContentStack(m_table, this)) {
    m_before->setAccessibleName(tr("左边的版本"));
    m_after->setAccessibleName(tr("右边的版本"));
    m_onlyDifferent->setChecked(true);
    setLabelRole(m_summary, LabelRole::Quiet);
    m_table->setModel(m_comparison);
    m_table->setColumns({{.characters = 2},
                         {.characters = 5},
                         {.characters = 9, .elide = Qt::ElideMiddle},
                         {.characters = 10, .elide = Qt::ElideMiddle},
                         {.characters = 20},
                         {.characters = 20, .stretches = true}});
    m_table->setAccessibleName(tr("版本对照"));
    auto* choice = new QHBoxLayout;
    choice->setSpacing(space::small);
    choice->addWidget(new QLabel(tr("比较"), this));
    choice->addWidget(m_before, 1);
    choice->addWidget(new QLabel(tr("与"), this));
    choice->addWidget(m_after, 1);
    choice->addWidget(m_onlyDifferent);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addLayout(choice);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_summary);
    setFocusProxy(m_after);
    for (QComboBox* box : {m_before, m_after}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        connect(box, &QComboBox::currentIndexChanged, this, &VersionsPane::compare);
    }
    connect(m_onlyDifferent, &QCheckBox::toggled, this, &VersionsPane::compare);
}

QString VersionsPane::summary() const {
    return m_summary->text();
}

void VersionsPane::reload() {
    base::whenDone(m_desk.catalogue.editions(), this,
                   [this](const base::Result<std::vector<service::EditionRow>>& editions) {
                       if (editions)
                           fill(*editions);
                       else
                           m_stack->showState(PanelState::Error, editions.error().message);
                   });
}

// The newest against the one before it, unless somebody has chosen.
void VersionsPane::fill(const std::vector<service::EditionRow>& editions) {
    const bool hadChoice = m_before->count() > 1; // of one version nobody has chosen
    const QVariant chosenBefore = hadChoice ? m_before->currentData() : QVariant();
    const QVariant chosenAfter = hadChoice ? m_after->currentData() : QVariant();
    const QSignalBlocker quietBefore(m_before);
    const QSignalBlocker quietAfter(m_after);
    for (QComboBox* box : {m_before, m_after}) {
        box->clear();
        for (const service::EditionRow& edition : editions)
            box->addItem(editionName(edition), edition.from.number());
    }
    const auto choose = [](QComboBox* box, const QVariant& chosen, int otherwise) {
        const int at = chosen.isValid() ? box->findData(chosen) : -1;
        box->setCurrentIndex(at >= 0 ? at : std::min(otherwise, box->count() - 1));
    };
    choose(m_before, chosenBefore, 1);
    choose(m_after, chosenAfter, 0);
    compare();
}

void VersionsPane::compare() {
    const int generation = ++m_generation;
    if (m_before->count() < 2) {
        m_stack->showState(PanelState::Empty, tr("只有一个版本。公布新版本之后，在这里逐项对照。"));
        m_summary->clear();
        return;
    }
    const auto fields =
        m_onlyDifferent->isChecked() ? service::Fields::Different : service::Fields::All;
    base::whenDone(m_desk.catalogue.compare(dayOf(*m_before), dayOf(*m_after), fields), this,
                   [this, generation](base::Result<ComparisonModel::Rows> rows) {
                       if (generation != m_generation)
                           return;
                       if (!rows) {
                           m_stack->showState(PanelState::Error, rows.error().message);
                           return;
                       }
                       m_comparison->setRows(std::move(*rows), dayOf(*m_before).toIso(),
                                             dayOf(*m_after).toIso());
                       m_summary->setText(tr("%n 处不同", nullptr, m_comparison->differing()));
                       if (m_comparison->rowCount() == 0)
                           m_stack->showState(PanelState::Empty, tr("这两个版本没有不同之处。"));
                       else
                           m_stack->showContent();
                   });
}

} // namespace sizao::pages
