// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/desk.h"

namespace sizao::models {

// What the list of signals may be narrowed by; an empty member does not narrow.
struct SignalFilter {
    bool pending = true; // else: the decided ones; a status goes before
    std::optional<domain::Tier> tier;
    QString model; // met by any of its signals
    std::optional<domain::SignalStatus> status;
    QString subject; // name or unit contains it, or the staff number begins with it
    bool operator==(const SignalFilter&) const = default;
};

// The feed, narrowed; one row for each notice, known by its leading signal. Values change where a
// row stands; rows that came or went wait as news.
class SignalModel : public ListModel {
    Q_OBJECT

public:
    enum Column { Tier, Subject, Unit, Model, Score, Lines, Day, Status };

    SignalModel(Desk& desk, QObject* parent);

    void setFilter(const SignalFilter& filter);
    [[nodiscard]] const SignalFilter& filter() const { return m_filter; }
    [[nodiscard]] const service::Notice& notice(int row) const {
        return m_notices[static_cast<std::size_t>(row)];
    }

    [[nodiscard]] QString idAt(int row) const override;
    void reload() override;
    void showNews();
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    // `7.200`, of a rate `96.429/百`, of one by thresholds not fixed yet `96.429/百※`
    [[nodiscard]] static QString scoreText(const service::SignalRow& row);

protected:
    [[nodiscard]] int rows() const override { return static_cast<int>(m_notices.size()); }
    [[nodiscard]] QStringList headings() const override;

private:
    void onDerived();
    void mend();
    [[nodiscard]] bool passes(const service::Notice& notice) const;
    [[nodiscard]] SignalFeed::Notices passing() const;
    [[nodiscard]] QString text(const service::Notice& notice, int column) const;
    [[nodiscard]] static QStringList modelNames(const service::Notice& notice);

    SignalFeed& m_feed;
    const ReferenceData& m_reference;
    SignalFilter m_filter;
    SignalFeed::Notices m_notices;
    bool m_wantsAll = true; // the next answer is shown as it comes
};

} // namespace sizao::models
