// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/merge_form.h"

#include "core/base/limits.h"
#include "core/base/when_done.h"
#include "ui/pages/choices.h"
#include "ui/pages/record_words.h"

#include <QComboBox>

namespace sizao::pages {

using namespace widgets;
using domain::RecordState;

namespace {

enum class Survivor { Other, This };

} // namespace

MergeForm::MergeForm(models::Desk& desk, const service::RecordDetail& detail,
                     const std::vector<service::DuplicateRow>& duplicates, QWidget* parent)
    : RecordChangeForm(desk, domain::RecordChangeKind::Merge, detail, parent),
      m_other(new QComboBox),
      m_survivor(new QComboBox) {
    m_other->setObjectName(QStringLiteral("other"));
    m_survivor->setObjectName(QStringLiteral("survivor"));
    m_other->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_other->addItem(tr("请选择"));
    for (const service::DuplicateRow& row : duplicates)
        if (service::RecordChangeService::isPossible(domain::RecordChangeKind::Merge,
                                                     row.row.standing))
            offer(row.row);
    if (m_other->count() > 1)
        m_other->setCurrentIndex(1);
    m_survivor->addItem(tr("保留另一条，本条列为已归并"), static_cast<int>(Survivor::Other));
    m_survivor->addItem(tr("保留本条，另一条列为已归并"), static_cast<int>(Survivor::This));
    FormField* other = addField(tr("与哪一条是同一事实"), m_other, Need::Required);
    other->setHint(tr("同一对象已认定属实的信息，可能重复的排在前面"));
    other->setCheck(
        [this] { return m_other->currentData().isValid() ? QString() : tr("请选择另一条"); });
    addField(tr("保留哪一条"), m_survivor, Need::Required);
    addReason();
    offerOthers();
    setFocusProxy(m_other);
}

void MergeForm::offer(const service::RecordRow& row) {
    const QString id = idText(row.record.id);
    if (row.record.id != detail().row.record.id && m_other->findData(id) < 0)
        m_other->addItem(tr("%1（%2）").arg(briefOf(row), row.record.indicator), id);
}

// The others of the subject that count, newest first.
void MergeForm::offerOthers() {
    const domain::Record& record = detail().row.record;
    service::RecordFilter filter;
    filter.standings = {RecordState::Verified, RecordState::PartlyVerified};
    filter.person = record.person;
    if (!record.person)
        filter.unit = record.unit;
    if (!filter.person && !filter.unit)
        return;
    base::whenDone(desk().records.page(filter, {}, base::limits::pageRows), this,
                   [this](const base::Result<std::vector<service::RecordRow>>& rows) {
                       if (!rows)
                           return;
                       for (const service::RecordRow& row : *rows)
                           if (row.record.person == detail().row.record.person)
                               offer(row);
                   });
}

service::RecordChangeService::Changed MergeForm::send(const QString& reason) {
    const domain::RecordId own = detail().row.record.id;
    const auto other =
        domain::RecordId::fromText(m_other->currentData().toString()).value_or(domain::RecordId());
    const bool staysThis = m_survivor->currentData().toInt() == static_cast<int>(Survivor::This);
    return staysThis ? desk().record_changes.merge(other, own, reason)
                     : desk().record_changes.merge(own, other, reason);
}

} // namespace sizao::pages
