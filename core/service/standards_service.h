// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sheet.h"
#include "core/service/session.h"

namespace sizao::service {

// What a form offers for one indicator: its levels with the grade each leads to.
struct LevelChoice {
    int level = 0;
    std::optional<domain::Grade> grade; // nullopt: pointed out, not scored
    QString text;
    QString consequence; // what follows, in the words of the catalogue
};
struct IndicatorChoice {
    QString code;
    QString name;
    QString category; // code
    QString category_name;
    domain::IndicatorKind kind = domain::IndicatorKind::Anchor;
    QString measure;
    QString evidence; // what proves it
    QString basis;    // name of the document it rests on
    std::vector<LevelChoice> levels;
};
struct FactorChoice {
    int level = 1;
    QString name;
    int percent = 100;
};

// The negative list as forms and lists need it. Answers at once from the compiled standards.
class StandardsService {
public:
    explicit StandardsService(Session& session) : m_session(session) {}

    // In force on that day and meant for that kind of subject, in order of code.
    [[nodiscard]] std::vector<IndicatorChoice> indicators(base::Day day,
                                                          domain::SubjectKind kind) const;
    [[nodiscard]] std::vector<FactorChoice> influences(base::Day day) const;
    [[nodiscard]] std::vector<FactorChoice> urgencies(base::Day day) const;
    // How the organisation responds to a grade; without a grade nothing is scored.
    [[nodiscard]] QString consequence(base::Day day, std::optional<domain::Grade> grade) const;
    // What one fact brings before weight and repetition: grade, influence and urgency. 0 when the
    // catalogue of the day does not know them.
    [[nodiscard]] domain::MilliPoints basePoints(base::Day day, domain::Grade grade, int influence,
                                                 int urgency) const;
    // Name of the newest version; the code itself when unknown.
    [[nodiscard]] QString indicatorName(const QString& code) const;
    [[nodiscard]] QString modelName(const QString& code) const;

    [[nodiscard]] QFuture<base::Result<std::vector<domain::Channel>>> channels() const;

private:
    Session& m_session;
};

} // namespace sizao::service
