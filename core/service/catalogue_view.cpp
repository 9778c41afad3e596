// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/catalogue_view.h"

#include "core/rules/standards_json.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace sizao::service {
namespace {

using domain::Grade;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CatalogueView)
};

QJsonValue at(const QJsonValue& json, const char* key) {
    return json[QLatin1String(key)];
}

QString numberText(const QJsonValue& value) {
    return QString::number(value.toDouble(), 'g', 12);
}

// A band without words is told by its measure: `人均接待支出 > 100 %`.
QString textOf(const QJsonValue& level, const QJsonValue& metric) {
    const QString words = at(level, "zh").toString();
    if (!words.isEmpty())
        return words;
    const QString unit = at(metric, "unit").toString();
    if (const QJsonValue below = at(level, "max_exclusive"); below.isDouble())
        return Text::tr("低于 %1 %2").arg(numberText(below), unit);
    const bool beyond = at(metric, "op").toString() == QLatin1String(">");
    return (beyond ? Text::tr("超过 %1 %2") : Text::tr("达到 %1 %2"))
        .arg(numberText(at(level, "min")), unit);
}

class Viewer {
public:
    explicit Viewer(const Versions& together) : m_together(together) {
        if (!together.catalogues.empty())
            m_catalogue = rules::bodyObject(together.catalogues.back().body);
        for (const QJsonValue grade : at(m_catalogue, "grades").toArray())
            m_grades.push_back({rules::milliPoints(at(grade, "points")).value_or(0),
                                at(grade, "consequence_zh").toString()});
        for (const QJsonValue category : at(m_catalogue, "categories").toArray())
            m_view.categories.push_back(
                {at(category, "code").toString(), at(category, "zh").toString()});
        m_view.title = at(m_catalogue, "title_zh").toString();
    }

    [[nodiscard]] CatalogueView run() {
        for (const domain::IndicatorVersion& version : m_together.indicators)
            m_view.indicators.push_back(viewOf(version));
        std::stable_sort(m_view.indicators.begin(), m_view.indicators.end(),
                         [this](const IndicatorView& a, const IndicatorView& b) {
                             return std::pair(place(a.category), a.code)
                                    < std::pair(place(b.category), b.code);
                         });
        for (const domain::ModelVersion& version : m_together.models)
            m_view.models.push_back(viewOf(version));
        return std::move(m_view);
    }

private:
    struct GradeWords {
        domain::MilliPoints points = 0;
        QString consequence;
    };

    [[nodiscard]] std::size_t place(const QString& category) const {
        const auto known =
            std::find_if(m_view.categories.begin(), m_view.categories.end(),
                         [&](const CategoryView& one) { return one.code == category; });
        return static_cast<std::size_t>(known - m_view.categories.begin());
    }

    [[nodiscard]] LevelView viewOf(const QJsonValue& level, const QJsonValue& metric) const {
        LevelView view;
        view.level = at(level, "level").toInt();
        view.grade = domain::fromCode<Grade>(at(level, "grade").toString());
        view.text = textOf(level, metric);
        view.consequence = Text::tr("只提示，不计分");
        if (view.grade && rules::indexOf(*view.grade) < m_grades.size()) {
            const GradeWords& words = m_grades[rules::indexOf(*view.grade)];
            view.points = words.points;
            view.consequence = words.consequence;
        }
        return view;
    }

    [[nodiscard]] IndicatorView viewOf(const domain::IndicatorVersion& version) const {
        const QJsonObject body = rules::bodyObject(version.body);
        IndicatorView view;
        view.code = version.code;
        view.name = version.name;
        view.valid_from = version.valid_from;
        view.category = at(body, "category").toString();
        const std::size_t category = place(view.category);
        view.category_name =
            category < m_view.categories.size() ? m_view.categories[category].name : view.category;
        if (const auto kind = domain::fromCode<domain::IndicatorKind>(at(body, "kind").toString()))
            view.kind = domain::toLabel(*kind);
        QStringList subjects;
        for (const QJsonValue subject : at(body, "subjects").toArray())
            if (const auto known = domain::fromCode<domain::SubjectKind>(subject.toString()))
                subjects.append(domain::toLabel(*known));
        view.subjects = subjects.join(Text::tr("、"));
        view.grade = domain::fromCode<Grade>(at(body, "grade").toString());
        view.cap_group = at(body, "cap_group").toString();
        const QJsonValue metric = at(body, "metric");
        view.measure = at(metric, "measure_zh").toString();
        view.evidence = at(body, "evidence_zh").toString();
        view.basis = at(body, "basis_zh").toString();
        for (const QJsonValue level : at(body, "levels").toArray())
            view.levels.push_back(viewOf(level, metric));
        for (const domain::ModelVersion& model : m_together.models)
            view.weights.push_back(
                {model.code, model.name, at(body, "weights")[model.code].toInt()});
        return view;
    }

    [[nodiscard]] ModelView viewOf(const domain::ModelVersion& version) const {
        const QJsonObject body = rules::bodyObject(version.body);
        ModelView view;
        view.code = version.code;
        view.name = version.name;
        view.valid_from = version.valid_from;
        view.window_days = at(body, "window_days").toInt();
        std::size_t tier = 0;
        for (const char* name : {"YELLOW", "ORANGE", "RED"})
            view.thresholds[tier++] =
                rules::milliPoints(at(at(at(body, "person"), "thresholds"), name)).value_or(0);
        for (const IndicatorView& indicator : m_view.indicators)
            for (const WeightView& weight : indicator.weights)
                view.indicators += weight.model == version.code && weight.weight > 0 ? 1 : 0;
        return view;
    }

    const Versions& m_together;
    QJsonObject m_catalogue;
    std::vector<GradeWords> m_grades;
    CatalogueView m_view;
};

template <class View>
const View* find(const std::vector<View>& views, const QString& code) {
    const auto found = std::find_if(views.begin(), views.end(),
                                    [&](const View& view) { return view.code == code; });
    return found == views.end() ? nullptr : &*found;
}

} // namespace

const IndicatorView* CatalogueView::indicator(const QString& code) const {
    return find(indicators, code);
}

const ModelView* CatalogueView::model(const QString& code) const {
    return find(models, code);
}

CatalogueView viewOf(const Versions& together) {
    return Viewer(together).run();
}

} // namespace sizao::service
