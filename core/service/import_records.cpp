// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/import_records.h"

#include "core/base/limits.h"
#include "core/rules/verification_rules.h"
#include "core/service/import_texts.h"
#include "core/storage/stores/record_store.h"

#include <array>

namespace sizao::service {
namespace {

using base::Result;
using domain::Record;
using domain::SubjectKind;
using domain::Verification;
using intake::RecordDraft;
using storage::Database;
using storage::WriteContext;

QByteArray bytesOf(const intake::RowDigest& digest) {
    return {reinterpret_cast<const char*>(digest.data()), static_cast<qsizetype>(digest.size())};
}

const rules::IndicatorLevel* levelWithGrade(const rules::IndicatorRules& indicator,
                                            std::optional<domain::Grade> grade) {
    for (const rules::IndicatorLevel& level : indicator.levels)
        if (level.grade && (!grade || level.grade == grade))
            return &level;
    return nullptr;
}

const rules::IndicatorLevel* levelByNumber(const rules::IndicatorRules& indicator, int number) {
    for (const rules::IndicatorLevel& level : indicator.levels)
        if (level.level == number)
            return &level;
    return nullptr;
}

Record recordOf(const RecordDraft& draft, const RecordResolver::Setting& setting) {
    Record record;
    record.id = domain::RecordId(base::RawId(draft.key));
    record.subject_kind =
        domain::fromCode<SubjectKind>(draft.subject_kind).value_or(SubjectKind::Unknown);
    record.subject_text = draft.person_name.isEmpty() ? draft.unit_name : draft.person_name;
    record.post_at_time = draft.post_at_time;
    record.occurred_on = draft.occurred_on;
    record.found_on = draft.found_on.value_or(draft.occurred_on.value_or(setting.today));
    record.channel = setting.channel.code;
    record.external_id = draft.external_id;
    record.batch = setting.batch;
    record.influence = draft.influence.value_or(1);
    record.urgency = draft.urgency.value_or(1);
    record.facts = draft.title.isEmpty()   ? draft.facts
                   : draft.facts.isEmpty() ? draft.title
                                           : draft.title + u'\n' + draft.facts;
    record.state = domain::RecordState::Submitted;
    record.source_digest = bytesOf(draft.content);
    return record;
}

QString conclusionStream(const Record& record) {
    const auto unit = record.unit_at_time ? record.unit_at_time : record.unit;
    return unit ? QStringLiteral("org/") + QString::fromLatin1(unit->toText())
                : QStringLiteral("org/unassigned");
}

// The source row came in before, by an earlier import or an earlier row of this file.
RowVerdict sameSource(qint64 row, bool isSameContent) {
    RowVerdict verdict;
    verdict.fate = RowFate::Unchanged;
    if (!isSameContent)
        addWarning(verdict, row, import_texts::sourceChanged());
    return verdict;
}

} // namespace

const domain::Tenure* RecordResolver::KnownPerson::on(base::Day day) const {
    const domain::Tenure* found = nullptr;
    for (const domain::Tenure& tenure : tenures) // in order of beginning: the latest wins
        if ((!tenure.held_from || *tenure.held_from <= day)
            && (!tenure.held_to || *tenure.held_to >= day))
            found = &tenure;
    return found;
}

Result<RowVerdict> RecordResolver::resolve(Database& database, const RecordDraft& draft,
                                           ReadyRecord& ready) {
    RowVerdict verdict;
    Record& record = ready.record = recordOf(draft, m_setting);
    if (auto resolved = resolveSubject(database, draft, record, verdict); !resolved)
        return base::fail(resolved.error());
    resolveIndicator(draft, record, verdict);
    if (record.facts.size() > base::limits::factsCharacters)
        addError(verdict, draft.row, import_texts::factsTooLong());
    if (record.facts.isEmpty())
        addError(verdict, draft.row, import_texts::noFacts());
    ready.conclusion = conclusionOf(draft, record, verdict);
    if (verdict.fate == RowFate::Rejected) {
        // What is here already stays, even if nothing would take it today.
        const auto known = storage::sourceDigestOf(database, record.id);
        if (!known)
            return base::fail(known.error());
        return *known ? sameSource(draft.row, **known == record.source_digest) : verdict;
    }
    if (ready.conclusion)
        record.state = domain::RecordState::Verifying;
    ready.json = domain::toJson(record);
    return verdict;
}

Result<RowVerdict> storeRecord(WriteContext& context, qint64 row, const ReadyRecord& ready) {
    const Record& record = ready.record;
    context.beginGroup(ready.conclusion ? 2 : 1);
    const auto isNew = context.createIfNew("record.import", record, ready.json,
                                           QStringLiteral("in/") + record.channel);
    if (!isNew)
        return base::fail(isNew.error());
    if (!*isNew)
        return storage::sourceDigestOf(context.database(), record.id)
            .map([&](const std::optional<QByteArray>& known) {
                return sameSource(row, known == record.source_digest);
            });
    if (ready.conclusion)
        if (auto stored = context.create("record.import_conclusion", *ready.conclusion,
                                         conclusionStream(record));
            !stored)
            return base::fail(stored.error());
    return RowVerdict();
}

Result<> RecordResolver::resolveSubject(Database& database, const RecordDraft& draft,
                                        Record& record, RowVerdict& verdict) {
    const base::Day day = record.occurred_on.value_or(record.found_on);
    if (record.subject_kind == SubjectKind::Unit) {
        const auto unit = unitByText(database, draft.unit_name);
        if (!unit)
            return base::fail(unit.error());
        record.unit = *unit;
        record.unit_at_time = *unit;
        if (!*unit)
            addError(verdict, draft.row, import_texts::unknownUnit(draft.unit_name));
        return {};
    }
    if (!draft.unit_at_time.isEmpty()) {
        const auto unit = unitByText(database, draft.unit_at_time);
        if (!unit)
            return base::fail(unit.error());
        record.unit_at_time = *unit;
        if (!*unit)
            addWarning(verdict, draft.row, import_texts::unknownUnitAtTime(draft.unit_at_time));
    }
    if (record.subject_kind != SubjectKind::Person)
        return {};
    PersonLookup person;
    if (draft.person_no.isEmpty()) {
        auto found = personByName(database, draft, verdict);
        if (!found)
            return base::fail(found.error());
        person = std::move(*found);
    } else {
        const auto found = personByNumber(database, draft.person_no);
        if (!found)
            return base::fail(found.error());
        person = **found;
        if (!person)
            addError(verdict, draft.row, import_texts::unknownNumber(draft.person_no));
        else if (!draft.person_name.isEmpty() && draft.person_name != person->name)
            addError(verdict, draft.row,
                     import_texts::otherName(draft.person_no, person->name, draft.person_name));
    }
    if (!person)
        return {};
    record.person = person->id;
    if (const domain::Tenure* tenure = person->on(day)) {
        if (!record.unit_at_time)
            record.unit_at_time = tenure->unit;
        if (record.post_at_time.isEmpty())
            record.post_at_time = tenure->post;
    }
    return {};
}

void RecordResolver::resolveIndicator(const RecordDraft& draft, Record& record,
                                      RowVerdict& verdict) const {
    record.indicator = draft.indicator;
    record.grade = domain::fromCode<domain::Grade>(draft.grade);
    if (draft.indicator.isEmpty())
        return; // not assigned yet; whoever verifies it assigns it
    const rules::Standards& standards = *m_setting.standards;
    if (standards.indicatorIndex(draft.indicator) == rules::unknownIndicator) {
        addError(verdict, draft.row, import_texts::unknownIndicator(draft.indicator));
        return;
    }
    const base::Day day = record.occurred_on.value_or(record.found_on);
    const rules::IndicatorRules* known = standards.indicatorOn(draft.indicator, day);
    if (known == nullptr) {
        record.level = draft.level.value_or(0);
        addWarning(verdict, draft.row, import_texts::beforeStandards(draft.indicator));
        return;
    }
    const bool fits = record.subject_kind == SubjectKind::Unit ? known->units : known->persons;
    if (!fits && record.subject_kind != SubjectKind::Unknown) {
        addError(verdict, draft.row, import_texts::otherSubject(known->name));
        return;
    }
    const rules::IndicatorLevel* level =
        draft.level ? levelByNumber(*known, *draft.level) : levelWithGrade(*known, record.grade);
    if (draft.level && level == nullptr) {
        addError(verdict, draft.row, import_texts::unknownLevel(known->name, *draft.level));
        return;
    }
    if (level != nullptr) {
        record.level = level->level;
        if (!record.grade)
            record.grade = level->grade;
    }
    if (!draft.level && draft.grade.isEmpty() && level != nullptr)
        addWarning(verdict, draft.row, import_texts::lowestLevel());
}

std::optional<Verification> RecordResolver::conclusionOf(const RecordDraft& draft,
                                                         const Record& record,
                                                         RowVerdict& verdict) const {
    const auto conclusion = domain::fromCode<domain::Conclusion>(draft.conclusion);
    if (!conclusion)
        return std::nullopt;
    Verification verification;
    verification.id = Verification::idFor(record.id);
    verification.record = record.id;
    verification.conclusion = *conclusion;
    verification.indicator = record.indicator;
    verification.level = record.level;
    verification.grade = record.grade;
    verification.influence = record.influence;
    verification.urgency = record.urgency;
    verification.verified_on = draft.concluded_on.value_or(record.found_on);
    verification.authority =
        draft.concluded_by.isEmpty() ? m_setting.channel.name : draft.concluded_by;
    if (verification.verified_on > m_setting.today)
        addError(verdict, draft.row, import_texts::concludedInFuture());
    return verification;
}

Result<const RecordResolver::PersonLookup*> RecordResolver::personByNumber(Database& database,
                                                                           const QString& number) {
    const auto cached = m_byNumber.constFind(number);
    if (cached != m_byNumber.constEnd())
        return &*cached;
    if (m_byNumber.size() >= base::limits::importCacheEntries)
        m_byNumber.clear();
    const auto person = storage::findPersonByStaffNo(database, number);
    if (!person)
        return base::fail(person.error());
    PersonLookup known;
    if (*person) {
        auto tenures = storage::tenuresOf(database, (*person)->id);
        if (!tenures)
            return base::fail(tenures.error());
        known = KnownPerson{(*person)->id, (*person)->name, std::move(*tenures)};
    }
    return &*m_byNumber.insert(number, known);
}

Result<RecordResolver::PersonLookup>
RecordResolver::personByName(Database& database, const RecordDraft& draft, RowVerdict& verdict) {
    const auto persons = storage::findPersonsByName(database, draft.person_name);
    if (!persons)
        return base::fail(persons.error());
    std::vector<KnownPerson> candidates;
    const base::Day day = draft.occurred_on.value_or(draft.found_on.value_or(m_setting.today));
    const QString& wanted = draft.unit_at_time.isEmpty() ? draft.unit_name : draft.unit_at_time;
    const auto unit = unitByText(database, wanted);
    if (!unit)
        return base::fail(unit.error());
    for (const domain::Person& person : *persons) {
        auto tenures = storage::tenuresOf(database, person.id);
        if (!tenures)
            return base::fail(tenures.error());
        KnownPerson known{person.id, person.name, std::move(*tenures)};
        const domain::Tenure* tenure = known.on(day);
        if (persons->size() == 1 || !*unit || (tenure != nullptr && tenure->unit == **unit))
            candidates.push_back(std::move(known));
    }
    if (candidates.size() == 1)
        return std::move(candidates.front());
    addError(verdict, draft.row,
             persons->empty() ? import_texts::unknownName(draft.person_name)
                              : import_texts::sharedName(draft.person_name, persons->size()));
    return PersonLookup();
}

Result<std::optional<domain::UnitId>> RecordResolver::unitByText(Database& database,
                                                                 const QString& text) {
    if (text.isEmpty())
        return std::nullopt;
    const auto cached = m_units.constFind(text);
    if (cached != m_units.constEnd())
        return *cached;
    return storage::findUnitByText(database, text)
        .map([&](const std::optional<domain::Unit>& unit) {
            const auto id = unit ? std::optional(unit->id) : std::nullopt;
            m_units.insert(text, id);
            return id;
        });
}

} // namespace sizao::service
