// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/what_if_model.h"

#include <QWidget>

class QAbstractItemModel;
class QLabel;
class QPushButton;
class QStackedWidget;
class QStandardItemModel;

namespace sizao::widgets {
class DataTable;
class HeaderBar;
class MonthBars;
class NoticeBar;
class ProgressStrip;
class SegmentBar;
class ThresholdChart;
class TierMatrix;
} // namespace sizao::widgets

namespace sizao::pages {

// The answer of a back-test: in words over all models, then matrix and curve of the model that is
// shown, the months, and the lists of who changed, what weighs and which groups. Of units without
// groups.
class WhatIfResult : public QWidget {
    Q_OBJECT

public:
    // One model, by its lines of one measure.
    struct Shown {
        QString model;
        rules::LinesOf of = rules::LinesOf::Persons;
        rules::Thresholds lines{};
    };

    explicit WhatIfResult(QWidget* parent = nullptr);

    void setReport(const service::WhatIfReport& report, const service::WhatIfRequest& request);
    void setCurves(const std::vector<service::ThresholdCurve>& curves);
    // Of what was asked for. Names of indicators and models are taken from the controls.
    void setEffects(const std::vector<rules::WeightEffect>& effects,
                    const std::vector<service::WhatIfControls>& names);
    void dropEffects(); // they were of another question, or there are none
    // At once, before an answer: the lines over the curve as it is known.
    void setShown(const Shown& shown);
    void setKind(domain::SubjectKind kind); // an answer about these will follow

    // Who reaches each of the lines that are shown; nullopt: not known yet.
    [[nodiscard]] std::array<std::optional<int>, 3> reaching() const;
    [[nodiscard]] QString finding() const;
    [[nodiscard]] const models::WhatIfModel::Row* changed(const QString& id) const;
    [[nodiscard]] widgets::DataTable* changedTable() const { return m_changed.table; }
    [[nodiscard]] widgets::NoticeBar* notice() const { return m_notice; }
    [[nodiscard]] widgets::ProgressStrip* strip() const { return m_strip; }

signals:
    void sheetsRequested(const QString& id); // of a row of the list
    void effectsRequested();
    void effectsCancelled();

private:
    enum Tab { Changed, Effects, Groups };

    // A table, and what stands in its place while it is empty.
    struct List {
        widgets::DataTable* table = nullptr;
        QLabel* none = nullptr;
    };
    void layOut();
    QWidget* makeTabs();
    QWidget* makeList(List& list, QAbstractItemModel* model);
    static void tell(const List& list, const QString& none);
    void nameParts();
    void showModel();
    void showCurve();
    void showEffects(const QList<QStringList>& rows, const QString& none);
    void showGroups();

    domain::SubjectKind m_kind = domain::SubjectKind::Person;
    Shown m_shown;
    std::optional<service::WhatIfReport> m_report; // of m_kind
    std::vector<service::ThresholdCurve> m_curves;
    models::WhatIfModel* m_model;
    QStandardItemModel* m_effectsModel;
    QStandardItemModel* m_groupsModel;

    widgets::HeaderBar* m_header;
    widgets::NoticeBar* m_notice;
    widgets::ProgressStrip* m_strip;
    QLabel* m_matrixCaption;
    QLabel* m_chartCaption;
    widgets::TierMatrix* m_matrix;
    widgets::ThresholdChart* m_chart;
    widgets::MonthBars* m_months;
    widgets::SegmentBar* m_tabs;
    QStackedWidget* m_lists;
    List m_changed;
    List m_effects;
    List m_groups;
    QPushButton* m_findEffects;
};

} // namespace sizao::pages
