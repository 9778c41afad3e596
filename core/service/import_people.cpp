// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/import_people.h"

#include "core/base/pinyin.h"
#include "core/service/import_texts.h"
#include "core/storage/stores/entity_table.h"

namespace sizao::service {
namespace {

using base::Result;
using domain::Person;
using domain::PersonProfile;
using domain::Tenure;
using domain::Unit;
using storage::WriteContext;

const QString ref = QStringLiteral("ref"); // read by everybody
const QString hr = QStringLiteral("hr");   // details for analysis

domain::PersonId personIdOf(const intake::PersonDraft& draft) {
    return draft.person_no.isEmpty()
               ? domain::PersonId(base::RawId(draft.key))
               : domain::PersonId::fromName("person:" + draft.person_no.toUtf8());
}

Person personOf(const intake::PersonDraft& draft) {
    Person person;
    person.id = personIdOf(draft);
    person.name = draft.name;
    person.pinyin = base::pinyinOf(draft.name);
    person.staff_no = draft.person_no;
    return person;
}

PersonProfile profileOf(const intake::PersonDraft& draft, domain::PersonId person) {
    PersonProfile profile;
    profile.id = domain::PersonProfileId(static_cast<const base::RawId&>(person));
    profile.sex = domain::fromCode<domain::Sex>(draft.sex);
    profile.birth_year = draft.birth_year.value_or(0);
    profile.entered_service = draft.entered_service_year.value_or(0);
    profile.cadre_class = domain::fromCode<domain::CadreClass>(draft.cadre_class);
    profile.rank = draft.rank;
    profile.education = draft.education;
    profile.political_status = draft.political_status;
    return profile;
}

// An empty cell, or a sheet without the column, says nothing: what is known stays.
PersonProfile withKnown(PersonProfile profile, const PersonProfile& known) {
    if (!profile.sex)
        profile.sex = known.sex;
    if (!profile.cadre_class)
        profile.cadre_class = known.cadre_class;
    if (profile.birth_year == 0)
        profile.birth_year = known.birth_year;
    if (profile.entered_service == 0)
        profile.entered_service = known.entered_service;
    for (const auto text :
         {&PersonProfile::rank, &PersonProfile::education, &PersonProfile::political_status})
        if ((profile.*text).isEmpty())
            profile.*text = known.*text;
    profile.grassroots_years = known.grassroots_years; // not among the columns of a sheet
    return profile;
}

Unit withKnown(Unit unit, const Unit& known) {
    for (const auto text : {&Unit::short_name, &Unit::kind})
        if ((unit.*text).isEmpty())
            unit.*text = known.*text;
    if (!unit.parent)
        unit.parent = known.parent;
    if (unit.staff_quota == 0)
        unit.staff_quota = known.staff_quota;
    unit.code = known.code; // not among the columns of a sheet, nor are the days
    unit.active_from = known.active_from;
    unit.active_to = known.active_to;
    return unit;
}

Unit unitNamed(const QString& text) {
    Unit unit;
    unit.id = domain::UnitId::fromName("unit:" + text.toUtf8());
    unit.name = text;
    return unit;
}

} // namespace

Result<RowVerdict> PeopleImport::take(WriteContext& context, const intake::PersonDraft& draft) {
    RowVerdict verdict;
    const Person person = personOf(draft);
    const PersonProfile profile = profileOf(draft, person.id);
    const auto known = storage::entity_table::find<Person>(context.database(), person.id);
    if (!known)
        return base::fail(known.error());
    if (*known) {
        verdict.fate = RowFate::Unchanged;
        return updatePerson(context, **known, profile, draft, verdict).map([&] {
            return std::move(verdict);
        });
    }
    return context.create("person.import", person, ref)
        .and_then([&] { return context.create("person.import", profile, hr); })
        .and_then([&] { return takePost(context, person.id, draft, verdict); })
        .map([&] { return std::move(verdict); });
}

Result<> PeopleImport::updatePerson(WriteContext& context, const Person& before,
                                    const PersonProfile& profile, const intake::PersonDraft& draft,
                                    RowVerdict& verdict) {
    const auto details = storage::entity_table::find<PersonProfile>(context.database(), profile.id);
    if (!details)
        return base::fail(details.error());
    Person after = before;
    after.name = draft.name;
    after.pinyin = base::pinyinOf(draft.name);
    if (after != before) {
        verdict.fate = RowFate::Accepted;
        addWarning(verdict, draft.row, import_texts::nameChanged(before.name, after.name));
        if (auto stored = context.update("person.import", after, "core"); !stored)
            return stored;
    }
    PersonProfile nothing;
    nothing.id = profile.id;
    const PersonProfile known = details->value_or(nothing);
    const PersonProfile merged = withKnown(profile, known);
    if (merged != known) {
        verdict.fate = RowFate::Accepted;
        auto stored = *details ? context.update("person.import", merged, "core")
                               : context.create("person.import", merged, hr);
        if (!stored)
            return stored;
    }
    return takePost(context, before.id, draft, verdict);
}

Result<> PeopleImport::takePost(WriteContext& context, domain::PersonId person,
                                const intake::PersonDraft& draft, RowVerdict& verdict) {
    if (draft.unit_name.isEmpty())
        return {};
    auto unit = unitByText(context.database(), draft.unit_name);
    if (!unit)
        return base::fail(unit.error());
    if (!*unit) {
        const Unit created = unitNamed(draft.unit_name);
        if (auto stored = context.create("unit.import", created, ref); !stored)
            return stored;
        m_units.insert(draft.unit_name, created.id);
        *unit = created.id;
        addWarning(verdict, draft.row, import_texts::newUnit(draft.unit_name));
    }
    const auto tenures = storage::tenuresOf(context.database(), person);
    if (!tenures)
        return base::fail(tenures.error());
    const QString& post = draft.post.isEmpty() ? draft.rank : draft.post;
    Tenure tenure;
    tenure.person = person;
    tenure.unit = **unit;
    tenure.post = post;
    for (const Tenure& held : *tenures) // perhaps one of several posts
        if (!held.held_to && held.unit == tenure.unit && held.post == tenure.post)
            return {};
    for (const Tenure& held : *tenures) {
        if (held.held_to)
            continue;
        Tenure ended = held; // a change of post: the old one ends the day before it was seen
        ended.held_to = m_today - 1;
        if (auto stored = context.update("tenure.import", ended, "core"); !stored)
            return stored;
        tenure.held_from = m_today;
    }
    verdict.fate = RowFate::Accepted;
    tenure.id = domain::TenureId::fromName(
        "tenure:" + person.toText() + ':' + (*unit)->toText() + ':' + post.toUtf8() + ':'
        + (tenure.held_from ? tenure.held_from->toIso().toLatin1() : QByteArray()));
    // Back in a post that was taken up and left on this very day: the same tenure goes on.
    const auto same = storage::entity_table::find<Tenure>(context.database(), tenure.id);
    if (!same)
        return base::fail(same.error());
    return *same ? context.update("tenure.import", tenure, "core")
                 : context.create("tenure.import", tenure, ref);
}

Result<RowVerdict> PeopleImport::take(WriteContext& context, const intake::UnitDraft& draft) {
    RowVerdict verdict;
    Unit unit = unitNamed(draft.name);
    unit.short_name = draft.short_name;
    unit.kind = draft.kind;
    unit.staff_quota = draft.staff_quota.value_or(0);
    const auto parent = unitByText(context.database(), draft.parent_name);
    if (!parent)
        return base::fail(parent.error());
    unit.parent = *parent;
    if (!draft.parent_name.isEmpty() && !*parent)
        addWarning(verdict, draft.row, import_texts::unknownParent(draft.parent_name));
    const auto known = storage::entity_table::find<Unit>(context.database(), unit.id);
    if (!known)
        return base::fail(known.error());
    m_units.remove(draft.name);
    m_units.remove(draft.short_name);
    auto stored = Result<>();
    if (!*known)
        stored = context.create("unit.import", unit, ref);
    else if (unit = withKnown(std::move(unit), **known); unit != **known)
        stored = context.update("unit.import", unit, "core");
    else
        verdict.fate = RowFate::Unchanged;
    return stored.map([&] { return std::move(verdict); });
}

Result<std::optional<domain::UnitId>> PeopleImport::unitByText(storage::Database& database,
                                                               const QString& text) {
    const auto cached = m_units.constFind(text);
    if (cached != m_units.constEnd())
        return *cached;
    if (text.isEmpty())
        return std::nullopt;
    return storage::findUnitByText(database, text)
        .map([&](const std::optional<domain::Unit>& unit) -> std::optional<domain::UnitId> {
            if (!unit)
                return std::nullopt;
            m_units.insert(text, unit->id);
            return unit->id;
        });
}

} // namespace sizao::service
