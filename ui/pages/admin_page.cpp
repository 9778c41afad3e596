// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/admin_page.h"

#include "ui/pages/choices.h"
#include "ui/pages/officer_form.h"
#include "ui/widgets/detail_pane.h"

#include <QAction>

namespace sizao::pages {

using namespace widgets;
using Filter = models::OfficerModel::Filter;

namespace {

const auto commandNew = QStringLiteral("new");
const auto presetAll = QStringLiteral("all");
const auto presetActive = QStringLiteral("active");
const auto presetDisabled = QStringLiteral("disabled");

Filter filterOf(const QString& preset) {
    return preset == presetActive     ? Filter::Active
           : preset == presetDisabled ? Filter::Disabled
                                      : Filter::All;
}

} // namespace

AdminPage::AdminPage(models::Desk& desk, QWidget* parent)
    : ListPage(parent),
      m_desk(desk),
      m_model(new models::OfficerModel(desk, this)),
      m_pane(new DetailPane),
      m_add(new QAction(tr("添加人员"), this)) {
    addFilters();
    addActions();
    build(m_model, {{.characters = 6}, {.characters = 16, .stretches = true}, {.characters = 4}},
          m_pane,
          {tr("还没有登记人员"), m_add->isEnabled() ? m_add->text() : QString(),
           tr("没有符合筛选条件的人员"), tr("在左侧选择一人，这里显示角色和职责"), tr("%1 人")});
    header()->setTitle(tr("管理 · 人员"));
    const QString refusal = refusalOf(*m_add);
    header()->setSubtitle(refusal.isEmpty()
                              ? tr("本单位使用四早的人员。核实、立案都要两人办理，至少登记三人")
                              : refusal);
    connect(m_model, &models::OfficerModel::countsChanged, this, &AdminPage::showCounts);
    m_model->reload();
}

QString AdminPage::title() const {
    return tr("管理");
}

QString AdminPage::helpText() const {
    return tr("<p>这里回答：本单位谁在使用四早，各有什么职责。</p>"
              "<p>添加人员（Ctrl+N）须有承办部门负责人、系统管理员或安全保密管理员的角色。</p>"
              "<p>核实须两名承办人；立案由负责人决定，由决定人以外的两名承办人承办，"
              "所以至少要登记三人。</p>"
              "<p>同一个人不能登记两次，否则“两人办理”就落空了。</p>");
}

void AdminPage::addFilters() {
    filters()->addPreset(presetAll, tr("全部"));
    filters()->addPreset(presetActive, tr("在用"));
    filters()->addPreset(presetDisabled, tr("停用"));
    filters()->setSearchHint(tr("姓名"));
}

void AdminPage::addActions() {
    m_add->setShortcut(QKeySequence::New);
    setRefusal(m_add, m_desk.duties.refusal(service::Action::RegisterOfficers));
    connect(m_add, &QAction::triggered, this, &AdminPage::openNew);
    header()->addAction(m_add, ActionWeight::Primary);
}

void AdminPage::applyFilter(const FilterState& state) {
    m_model->setFilter(filterOf(state.preset), state.search);
}

void AdminPage::showCounts() {
    for (const QString& preset : {presetAll, presetActive, presetDisabled})
        filters()->setPresetCount(preset, m_model->count(filterOf(preset)));
}

void AdminPage::showDetail(const QString& key) {
    const domain::User* officer = m_model->find(key);
    if (!officer)
        return;
    m_pane->header()->setTitle(officer->name);
    m_pane->header()->setSubtitle(models::standingText(*officer));
    m_pane->clearSections();
    QList<LabelValue> duties;
    for (const domain::Role role : officer->roles)
        duties.append({domain::toLabel(role), service::DutyService::dutiesOf(role).join(tr("、"))});
    m_pane->addSection(tr("角色和职责"), duties);
    detailStack()->showContent();
}

bool AdminPage::navigateTo(const Target& target) {
    if (target.kind != QStringLiteral("command"))
        return ListPage::navigateTo(target);
    openNew();
    return true;
}

QList<PageCommand> AdminPage::commands() const {
    if (!m_add->isEnabled())
        return {};
    return {{commandNew, m_add->text()}};
}

void AdminPage::openNew() {
    if (!m_add->isEnabled())
        return;
    auto* form = new OfficerForm(m_desk);
    connect(form, &FormPanel::closeRequested, this, &AdminPage::closeForm);
    connect(form, &OfficerForm::added, this, [this](const domain::UserId& id) {
        closeForm();
        filters()->clear();
        choose(idText(id));
    });
    openForm(form);
}

} // namespace sizao::pages
