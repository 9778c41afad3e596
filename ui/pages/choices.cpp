// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/choices.h"

#include "core/base/pinyin.h"

namespace sizao::pages {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Choices)
};

const auto personMark = u'p';
const auto unitMark = u'u';

} // namespace

QString idText(const base::RawId& id) {
    return QString::fromLatin1(id.toText());
}

QString subjectKey(domain::PersonId person) {
    return personMark + idText(person);
}

QList<widgets::Choice> subjectChoices(const models::ReferenceData& reference) {
    QList<widgets::Choice> choices;
    choices.reserve(static_cast<qsizetype>(reference.persons().size() + reference.units().size()));
    for (const models::NamedPerson& person : reference.persons())
        choices.append({personMark + person.id_text, person.name,
                        person.unit_name.isEmpty() ? person.staff_no : person.unit_name,
                        person.pinyin, person.initials});
    for (const models::NamedUnit& unit : reference.units())
        choices.append({unitMark + idText(unit.unit.id), unit.unit.name, Text::tr("单位"),
                        unit.own_pinyin, base::initialsOf(unit.own_pinyin)});
    return choices;
}

SubjectChoice subjectOf(const QString& key) {
    const QStringView id = QStringView(key).mid(1);
    if (key.startsWith(personMark))
        return {domain::SubjectKind::Person, domain::PersonId::fromText(id), {}};
    if (key.startsWith(unitMark))
        return {domain::SubjectKind::Unit, {}, domain::UnitId::fromText(id)};
    return {};
}

QList<widgets::Choice> indicatorChoices(const std::vector<service::IndicatorChoice>& indicators,
                                        const models::ReferenceData& reference) {
    QList<widgets::Choice> choices;
    for (const service::IndicatorChoice& indicator : indicators) {
        const QString pinyin = reference.indicatorPinyin(indicator.code);
        choices.append({indicator.code, indicator.code + u' ' + indicator.name,
                        indicator.category_name, pinyin, base::initialsOf(pinyin)});
    }
    return choices;
}

QList<widgets::Choice> channelChoices(const models::ReferenceData& reference) {
    QList<widgets::Choice> choices;
    for (const domain::Channel& channel : reference.channels())
        choices.append({channel.code,
                        channel.code + u' ' + channel.name,
                        domain::toLabel(channel.pillar),
                        {},
                        {}});
    return choices;
}

void fillHandlers(QComboBox* box, const models::ReferenceData& reference,
                  std::optional<domain::UserId> without) {
    const QVariant chosen = box->currentData();
    const QSignalBlocker quiet(box); // a list that is read again is no choice of a person
    box->clear();
    box->addItem(Text::tr("请选择"));
    for (const domain::User& officer : reference.officers()) {
        const auto& roles = officer.roles;
        const bool isHandler =
            std::find(roles.begin(), roles.end(), domain::Role::Handler) != roles.end();
        if (isHandler && (!without || officer.id != *without))
            box->addItem(officer.name, idText(officer.id));
    }
    box->setCurrentIndex(chosen.isValid() ? std::max(0, box->findData(chosen)) : 0);
}

std::optional<domain::UserId> officerOf(const QComboBox& box) {
    return domain::UserId::fromText(box.currentData().toString());
}

void chooseOfficer(QComboBox* box, domain::UserId id) {
    box->setCurrentIndex(std::max(0, box->findData(idText(id))));
}

void fillFactors(QComboBox* box, const std::vector<service::FactorChoice>& factors) {
    for (const service::FactorChoice& factor : factors)
        box->addItem(Text::tr("%1 · %2%").arg(factor.name).arg(factor.percent), factor.level);
}

void chooseFactor(QComboBox* box, int level) {
    box->setCurrentIndex(std::max(0, box->findData(level)));
}

} // namespace sizao::pages
