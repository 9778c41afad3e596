// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/signal_model.h"

#include <QSet>

#include <algorithm>

namespace sizao::models {
namespace {

QVariantList asList(const std::array<domain::MilliPoints, 3>& thresholds) {
    return {QVariant::fromValue<qint64>(thresholds[0]), QVariant::fromValue<qint64>(thresholds[1]),
            QVariant::fromValue<qint64>(thresholds[2])};
}

// Several names without the end they have in common: 作风建设预警模型, 效能建设预警模型 → 作风, 效能.
QStringList briefly(QStringList names) {
    const auto canLoseOne = [&names] {
        return std::all_of(names.begin(), names.end(), [&](const QString& name) {
            return name.size() > 1 && name.back() == names.front().back();
        });
    };
    while (names.size() > 1 && canLoseOne())
        for (QString& name : names)
            name.chop(1);
    return names;
}

} // namespace

SignalModel::SignalModel(Desk& desk, QObject* parent)
    : ListModel(parent), m_feed(desk.signal_feed), m_reference(desk.reference) {
    connect(&m_feed, &SignalFeed::derived, this, &SignalModel::onDerived);
    connect(&m_reference, &ReferenceData::changed, this, [this] {
        if (!m_notices.empty()) // names of units
            emit dataChanged(index(0, Subject), index(rows() - 1, Unit));
    });
    if (m_feed.state() != State::Loading)
        onDerived();
}

void SignalModel::setFilter(const SignalFilter& filter) {
    if (m_filter == filter)
        return;
    m_filter = filter;
    showNews();
}

void SignalModel::reload() {
    m_wantsAll = true;
    setLoading();
    m_feed.ask();
}

void SignalModel::onDerived() {
    if (m_feed.state() == State::Failed) {
        setFailed(m_feed.error());
        return;
    }
    if (m_wantsAll)
        showNews();
    else
        mend();
    m_wantsAll = false;
    setReady();
}

void SignalModel::showNews() {
    beginResetModel();
    m_notices = passing();
    endResetModel();
    setNews(0);
}

void SignalModel::mend() {
    QSet<QString> shown;
    for (int i = 0; i < rows(); ++i) {
        service::Notice& notice = m_notices[static_cast<std::size_t>(i)];
        if (const service::Notice* now = m_feed.find(notice.leading().key)) {
            notice = *now;
            emit dataChanged(index(i, 0), index(i, Status));
        }
        shown.insert(notice.leading().key);
    }
    int difference = 0;
    for (const service::Notice& notice : passing())
        if (!shown.remove(notice.leading().key))
            ++difference;
    setNews(difference + static_cast<int>(shown.size()));
}

bool SignalModel::passes(const service::Notice& notice) const {
    const service::SignalRow& row = notice.leading();
    const auto wantedStatus = [&] {
        if (m_filter.status)
            return row.status == *m_filter.status;
        if (m_filter.pending)
            return row.status == domain::SignalStatus::Pending;
        return row.status == domain::SignalStatus::Adopted
               || row.status == domain::SignalStatus::Dismissed;
    };
    if (!wantedStatus())
        return false;
    if (m_filter.tier && row.tier != *m_filter.tier)
        return false;
    const auto isOfModel = [&](const service::SignalRow& each) {
        return each.model == m_filter.model;
    };
    if (!m_filter.model.isEmpty()
        && std::none_of(notice.rows.begin(), notice.rows.end(), isOfModel))
        return false;
    const QString& wanted = m_filter.subject;
    return wanted.isEmpty() || row.subject_name.contains(wanted) || row.unit_name.contains(wanted)
           || row.staff_no.startsWith(wanted, Qt::CaseInsensitive);
}

SignalFeed::Notices SignalModel::passing() const {
    SignalFeed::Notices notices;
    std::copy_if(m_feed.notices().begin(), m_feed.notices().end(), std::back_inserter(notices),
                 [this](const service::Notice& notice) { return passes(notice); });
    return notices;
}

QString SignalModel::idAt(int row) const {
    return notice(row).leading().key;
}

QStringList SignalModel::headings() const {
    return {tr("级别"), tr("对象"), tr("单位"), tr("预警模型"),
            tr("得分"), tr("依据"), tr("日期"), tr("状态")};
}

QString SignalModel::text(const service::Notice& notice, int column) const {
    const service::SignalRow& row = notice.leading();
    switch (static_cast<Column>(column)) {
    case Tier:
        return domain::toLabel(row.tier);
    case Subject:
        return m_reference.shortUnitName(row.subject_name);
    case Unit:
        return m_reference.shortUnitName(row.unit_name);
    case Model:
        return briefly(modelNames(notice)).join(tr("、"));
    case Score:
        return scoreText(row);
    case Lines:
        return tr("%1 条").arg(row.lines);
    case Day:
        return row.day.toIso();
    case Status:
        return domain::toLabel(row.status);
    }
    return {};
}

QStringList SignalModel::modelNames(const service::Notice& notice) {
    QStringList names;
    for (const service::SignalRow& row : notice.rows)
        names.append(row.model_name);
    return names;
}

QString SignalModel::scoreText(const service::SignalRow& row) {
    const QString points = QString::number(static_cast<double>(row.score) / 1000.0, 'f', 3);
    if (!row.per_hundred)
        return points;
    return row.uncalibrated ? tr("%1/百※").arg(points) : tr("%1/百").arg(points);
}

QVariant SignalModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rows())
        return {};
    const service::Notice& shown = notice(index.row());
    const service::SignalRow& row = shown.leading();
    if (role == Qt::DisplayRole)
        return text(shown, index.column());
    if (role == Qt::ToolTipRole && index.column() == Subject)
        return row.subject_name;
    if (role == Qt::ToolTipRole && index.column() == Unit)
        return row.unit_name;
    if (role == Qt::ToolTipRole && index.column() == Score && row.uncalibrated)
        return tr("※ 单位人均计分的预警线尚未校准");
    if (role == Qt::ToolTipRole && index.column() == Model)
        return modelNames(shown).join(tr("、"));
    if (role == IdRole)
        return row.key;
    if (role == TierRole)
        return static_cast<int>(row.tier);
    if (role == PointsRole)
        return QVariant::fromValue<qint64>(row.score);
    if (role == ThresholdsRole)
        return asList(row.thresholds);
    if (role == PerHundredRole)
        return row.per_hundred;
    return {};
}

} // namespace sizao::models
