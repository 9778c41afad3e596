// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/sheet_text.h"
#include "ui/widgets/choice_match.h"
#include "ui/widgets/month_grid.h"
#include "ui/widgets/tokens.h"

#include <QAbstractTableModel>

// Content as an office would see it; every name is invented.
namespace sizao::gallery {

[[nodiscard]] domain::ComputationSheet sampleSheet();
[[nodiscard]] widgets::SheetCaption sampleCaption();
[[nodiscard]] QList<widgets::Choice> samplePeople();
// September and October 2026 as they are, with something due.
[[nodiscard]] widgets::CalendarDay sampleDay(base::Day day);

// A list of cases with any number of rows, computed on demand.
class CaseTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit CaseTableModel(int rows, QObject* parent = nullptr);

    void reset(int rows, int firstNumber); // as a refresh does: rows may come, go and move
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    int m_rows;
    int m_firstNumber = 1;
};

} // namespace sizao::gallery
