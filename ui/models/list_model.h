// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QAbstractTableModel>

namespace sizao::models {

// What delegates and pages ask a row for, beside the texts of its columns. The first two and
// the last have the numbers that the tables of ui/widgets ask for; ui/pages checks that they agree.
enum Role : int {
    IdRole = Qt::UserRole + 100, // QString: stable over reloads
    TierRole,                    // int of domain::Tier
    PointsRole,                  // qint64: score in milli-points
    ThresholdsRole,              // QVariantList of three qint64
    PerHundredRole,              // bool: points and thresholds are per hundred of a unit
    LateRole,                    // bool: the words are about what is late
};

// A list that shows immutable snapshots. It runs no SQL and opens no dialog. Rows that are shown
// are mended in place; rows that came or went are only counted as news until somebody asks.
class ListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class State { Loading, Ready, Failed };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const base::Error& error() const { return m_error; }
    [[nodiscard]] int news() const { return m_news; }

    [[nodiscard]] virtual QString idAt(int row) const = 0;
    [[nodiscard]] int rowOf(const QString& id) const; // -1: not among the rows loaded
    virtual void reload() = 0;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

signals:
    void stateChanged();
    void newsChanged(int count);

protected:
    [[nodiscard]] virtual int rows() const = 0;
    [[nodiscard]] virtual QStringList headings() const = 0;

    void setReady();
    void setFailed(const base::Error& error);
    void setLoading();
    void setNews(int count);

private:
    State m_state = State::Loading;
    base::Error m_error;
    int m_news = 0;
};

} // namespace sizao::models
