// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/notices_dialog.h"

#include "ui/widgets/state_panel.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace sizao::pages {

using namespace widgets;
using service::AnnouncementKind;

NoticesDialog::NoticesDialog(models::Announcements& notices, bool hasTray, QWidget* parent)
    : QDialog(parent),
      m_notices(notices),
      m_table(new DataTable),
      m_stack(new ContentStack(m_table, this)) {
    setWindowTitle(tr("通知"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(&notices);
    m_table->setColumns({{.characters = 5},
                         {.characters = 11},
                         {.characters = 8, .stretches = true},
                         {.characters = 5, .elide = Qt::ElideMiddle},
                         {.characters = 8, .elide = Qt::ElideMiddle}});
    m_table->setAccessibleName(tr("通知"));
    auto* wanted = new QLabel(tr("提醒我这些"), this);
    setLabelRole(wanted, LabelRole::Heading);
    auto* boxes = new QHBoxLayout;
    boxes->setSpacing(space::large);
    for (const AnnouncementKind kind : service::announcementKinds) {
        auto* box = new QCheckBox(service::toLabel(kind), this);
        box->setChecked(notices.isOn(kind));
        connect(box, &QCheckBox::toggled, this,
                [this, kind](bool on) { m_notices.setOn(kind, on); });
        boxes->addWidget(box);
        m_boxes.append(box);
    }
    boxes->addStretch(1);
    auto* note = new QLabel(
        hasTray
            ? tr("桌面上的提醒只写种类和件数，不写姓名和单位；每一种一小时最多提醒一次，没有声音。")
            : tr("这台电脑不显示桌面提醒，只在右上角“通知”处计数。"),
        this);
    note->setWordWrap(true);
    setLabelRole(note, LabelRole::Quiet);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("关闭"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::medium);
    layout->addWidget(m_stack, 1);
    layout->addWidget(wanted);
    layout->addLayout(boxes);
    layout->addWidget(note);
    layout->addWidget(buttons);
    resize(720, 480);
    connect(m_table, &DataTable::keyActivated, this, &NoticesDialog::openCurrent);
    connect(m_table, &QTableView::clicked, this, &NoticesDialog::openCurrent);
    connect(&notices, &models::ListModel::stateChanged, this, &NoticesDialog::showState);
    showState();
    m_table->setFocus();
}

QCheckBox* NoticesDialog::box(AnnouncementKind kind) const {
    return m_boxes[static_cast<int>(kind)];
}

void NoticesDialog::showState() {
    if (m_notices.state() == models::ListModel::State::Failed)
        m_stack->showState(PanelState::Error, m_notices.error().message);
    else if (m_notices.rowCount() == 0)
        m_stack->showState(PanelState::Empty, tr("现在没有要提醒您的"));
    else
        m_stack->showContent();
}

void NoticesDialog::openCurrent() {
    const int row = m_notices.rowOf(m_table->currentKey());
    const service::Task* task = row < 0 ? nullptr : m_notices.taskAt(row);
    if (task == nullptr)
        return;
    emit opened(task->key);
    accept();
}

} // namespace sizao::pages
