// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/record_change_form.h"

class QComboBox;

namespace sizao::pages {

// 归并: with which record of the same subject this one is one fact, and which of them stays in the
// lists. What may be the same is offered first.
class MergeForm : public RecordChangeForm {
    Q_OBJECT

public:
    MergeForm(models::Desk& desk, const service::RecordDetail& detail,
              const std::vector<service::DuplicateRow>& duplicates, QWidget* parent = nullptr);

protected:
    [[nodiscard]] service::RecordChangeService::Changed send(const QString& reason) override;

private:
    void offer(const service::RecordRow& row);
    void offerOthers();

    QComboBox* m_other;
    QComboBox* m_survivor;
};

} // namespace sizao::pages
