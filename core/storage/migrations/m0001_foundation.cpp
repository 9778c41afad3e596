// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations/schema.h"

namespace sizao::storage {

// Immutable once released: a later change of the schema is a later file.
//
// Every entity has its table, the view that people see: seq (order of arrival), id, home (stream),
// rev, where its groups were written (origin_*: the creating change; grp: JSON of group ->
// change for groups written later), pending (changes not yet confirmed by a server), extra
// (fields of newer programs), author and time, then the fields of its description. Columns that
// are derived stand last and say so.
const std::string_view m0001_foundation = R"sql(
CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE stream (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
);

-- Own identities of this database. The last one is current.
CREATE TABLE chain (
    dev INTEGER PRIMARY KEY,
    device TEXT NOT NULL UNIQUE,
    last_n INTEGER NOT NULL,
    last_hash BLOB NOT NULL,
    acked INTEGER NOT NULL,
    shown INTEGER NOT NULL
);

-- Every change ever made here, word for word. hash(n) = H(hash(n-1) || H(bytes(n))), SHA-256.
-- place = dev * 2^40 + n: the table grows at its end and needs no second index.
CREATE TABLE outbox (
    place INTEGER PRIMARY KEY,
    hash BLOB NOT NULL,
    bytes BLOB NOT NULL,
    verdict TEXT,
    why TEXT,
    dev INTEGER GENERATED ALWAYS AS (place >> 40) VIRTUAL,
    n INTEGER GENERATED ALWAYS AS (place & 1099511627775) VIRTUAL
);
CREATE TRIGGER outbox_keeps_rows BEFORE DELETE ON outbox
BEGIN SELECT RAISE(ABORT, 'outbox is append only'); END;
CREATE TRIGGER outbox_keeps_bytes BEFORE UPDATE OF place, hash, bytes ON outbox
BEGIN SELECT RAISE(ABORT, 'outbox is append only'); END;

-- What was done, seen, printed, refused; ids only. The same chain rule over bytes.
CREATE TABLE audit (
    seq INTEGER PRIMARY KEY,
    hash BLOB NOT NULL,
    at INTEGER NOT NULL,
    actor BLOB,
    act TEXT NOT NULL,
    object_type TEXT,
    object BLOB,
    bytes BLOB NOT NULL
);
CREATE TRIGGER audit_keeps_rows BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'audit is append only'); END;
CREATE TRIGGER audit_keeps_bytes BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'audit is append only'); END;

-- Numbers given in stand-alone mode: series is agency, word and year, or the sheet that is copied.
CREATE TABLE number (
    series TEXT PRIMARY KEY,
    next INTEGER NOT NULL
) WITHOUT ROWID;

-- Forms not yet submitted; one per user and form.
CREATE TABLE draft (
    user BLOB NOT NULL,
    form TEXT NOT NULL,
    body TEXT NOT NULL,
    saved_at INTEGER NOT NULL,
    PRIMARY KEY (user, form)
) WITHOUT ROWID;

CREATE TABLE unit (
    seq INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, home INTEGER NOT NULL, rev INTEGER NOT NULL,
    origin_dev INTEGER, origin_n INTEGER, grp TEXT, pending INTEGER NOT NULL, extra TEXT,
    created_by BLOB, created_at INTEGER NOT NULL,
    code TEXT, name TEXT NOT NULL, short_name TEXT, parent BLOB, kind TEXT, staff_quota
    INTEGER NOT NULL, active_from INTEGER, active_to INTEGER
);
CREATE INDEX unit_code ON unit(code);
CREATE INDEX unit_name ON unit(name);

CREATE TABLE person (
    seq INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, home INTEGER NOT NULL, rev INTEGER NOT NULL,
    origin_dev INTEGER, origin_n INTEGER, grp TEXT, pending INTEGER NOT NULL, extra TEXT,
    created_by BLOB, created_at INTEGER NOT NULL,
    name TEXT NOT NULL, pinyin TEXT, staff_no TEXT, status TEXT NOT NULL
);
CREATE INDEX person_staff_no ON person(staff_no);
CREATE INDEX person_name ON person(name);
CREATE INDEX person_pinyin ON person(pinyin, seq);

CREATE TABLE person_profile (
    seq INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, home INTEGER NOT NULL, rev INTEGER NOT NULL,
    origin_dev INTEGER, origin_n INTEGER, grp TEXT, pending INTEGER NOT NULL, extra TEXT,
    created_by BLOB, created_at INTEGER NOT NULL,
    sex TEXT, birth_year INTEGER NOT NULL, entered_service INTEGER NOT NULL, cadre_class TEXT,
    rank TEXT, education TEXT, political_status TEXT, grassroots_years INTEGER NOT NULL
);

CREATE TABLE tenure (
    seq INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, home INTEGER NOT NULL, rev INTEGER NOT NULL,
    origin_dev INTEGER, origin_n INTEGER, grp TEXT, pending INTEGER NOT NULL, extra TEXT,
    created_by BLOB, created_at INTEGER NOT NULL,
    person BLOB NOT NULL, unit BLOB NOT NULL, post TEXT, held_from INTEGER, held_to INTEGER
);
CREATE INDEX tenure_person ON tenure(person, held_from);
CREATE INDEX tenure_unit ON tenure(unit);

CREATE TABLE user (
    seq INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, home INTEGER NOT NULL, rev INTEGER NOT NULL,
    origin_dev INTEGER, origin_n INTEGER, grp TEXT, pending INTEGER NOT NULL, extra TEXT,
    created_by BLOB, created_at INTEGER NOT NULL,
    name TEXT NOT NULL, roles TEXT, unit BLOB, active INTEGER NOT NULL
);

CREATE TABLE channel (
    seq INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, home INTEGER NOT NULL, rev INTEGER NOT NULL,
    origin_dev INTEGER, origin_n INTEGER, grp TEXT, pending INTEGER NOT NULL, extra TEXT,
    created_by BLOB, created_at INTEGER NOT NULL,
    code TEXT NOT NULL, name TEXT NOT NULL, pillar TEXT NOT NULL, mode TEXT NOT NULL,
    silent_after_days INTEGER NOT NULL, explain_first INTEGER NOT NULL, scoring_condition TEXT
);
CREATE UNIQUE INDEX channel_code ON channel(code);

CREATE TABLE catalogue (
    seq INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, home INTEGER NOT NULL, rev INTEGER NOT NULL,
    origin_dev INTEGER, origin_n INTEGER, grp TEXT, pending INTEGER NOT NULL, extra TEXT,
    created_by BLOB, created_at INTEGER NOT NULL,
    code TEXT NOT NULL, valid_from INTEGER NOT NULL, body TEXT NOT NULL
);

CREATE TABLE indicator_version (
    seq INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, home INTEGER NOT NULL, rev INTEGER NOT NULL,
    origin_dev INTEGER, origin_n INTEGER, grp TEXT, pending INTEGER NOT NULL, extra TEXT,
    created_by BLOB, created_at INTEGER NOT NULL,
    code TEXT NOT NULL, valid_from INTEGER NOT NULL, name TEXT NOT NULL, body TEXT NOT NULL
);
CREATE UNIQUE INDEX indicator_version_code ON indicator_version(code, valid_from);

CREATE TABLE model_version (
    seq INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, home INTEGER NOT NULL, rev INTEGER NOT NULL,
    origin_dev INTEGER, origin_n INTEGER, grp TEXT, pending INTEGER NOT NULL, extra TEXT,
    created_by BLOB, created_at INTEGER NOT NULL,
    code TEXT NOT NULL, valid_from INTEGER NOT NULL, name TEXT NOT NULL, body TEXT NOT NULL
);
CREATE UNIQUE INDEX model_version_code ON model_version(code, valid_from);

CREATE TABLE calendar_year (
    seq INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, home INTEGER NOT NULL, rev INTEGER NOT NULL,
    origin_dev INTEGER, origin_n INTEGER, grp TEXT, pending INTEGER NOT NULL, extra TEXT,
    created_by BLOB, created_at INTEGER NOT NULL,
    region TEXT NOT NULL, year INTEGER NOT NULL, region_name TEXT, holidays TEXT, notes TEXT,
    confirmed INTEGER NOT NULL, basis TEXT
);

CREATE TABLE standards_draft (
    seq INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, home INTEGER NOT NULL, rev INTEGER NOT NULL,
    origin_dev INTEGER, origin_n INTEGER, grp TEXT, pending INTEGER NOT NULL, extra TEXT,
    created_by BLOB, created_at INTEGER NOT NULL,
    title TEXT NOT NULL, valid_from INTEGER, valid_until INTEGER, reason TEXT, back_test TEXT,
    back_test_on INTEGER, waiver TEXT, state TEXT NOT NULL, proposed_by BLOB, proposed_on INTEGER,
    agreed_by BLOB, agreed_on INTEGER, published_by BLOB, published_on INTEGER, remark TEXT
);

CREATE TABLE draft_version (
    seq INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, home INTEGER NOT NULL, rev INTEGER NOT NULL,
    origin_dev INTEGER, origin_n INTEGER, grp TEXT, pending INTEGER NOT NULL, extra TEXT,
    created_by BLOB, created_at INTEGER NOT NULL,
    draft BLOB NOT NULL, kind TEXT NOT NULL, code TEXT NOT NULL, name TEXT, body TEXT
);
CREATE INDEX draft_version_draft ON draft_version(draft);

CREATE TABLE import_batch (
    seq INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, home INTEGER NOT NULL, rev INTEGER NOT NULL,
    origin_dev INTEGER, origin_n INTEGER, grp TEXT, pending INTEGER NOT NULL, extra TEXT,
    created_by BLOB, created_at INTEGER NOT NULL,
    target TEXT NOT NULL, channel TEXT, file_name TEXT NOT NULL, file_digest BLOB, profile
    TEXT, imported_on INTEGER NOT NULL, rows INTEGER NOT NULL, accepted INTEGER NOT NULL,
    rejected INTEGER NOT NULL, unchanged INTEGER NOT NULL
);

CREATE TABLE record (
    seq INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, home INTEGER NOT NULL, rev INTEGER NOT NULL,
    origin_dev INTEGER, origin_n INTEGER, grp TEXT, pending INTEGER NOT NULL, extra TEXT,
    created_by BLOB, created_at INTEGER NOT NULL,
    subject_kind TEXT NOT NULL, person BLOB, unit BLOB, subject_text TEXT, unit_at_time BLOB,
    post_at_time TEXT, occurred_on INTEGER, found_on INTEGER NOT NULL, channel TEXT NOT NULL,
    external_id TEXT, batch BLOB, indicator TEXT, level INTEGER NOT NULL, grade TEXT,
    influence INTEGER NOT NULL, urgency INTEGER NOT NULL, facts TEXT, anchor_quote TEXT, state
    TEXT NOT NULL, source_digest BLOB,
    facet INTEGER NOT NULL -- derived: key of record_facet
);
-- Lists find their pages in these alone, newest first.
CREATE INDEX record_by_facet ON record(facet, found_on);
CREATE INDEX record_by_person ON record(person, found_on, facet) WHERE person IS NOT NULL;
CREATE INDEX record_by_unit ON record(coalesce(unit_at_time, unit), found_on, facet);

-- What lists of records filter by, one row per combination; n: how many records have it now.
CREATE TABLE record_facet (
    id INTEGER PRIMARY KEY,
    standing TEXT NOT NULL, -- what people see: state, conclusion, or what was decided later
    channel TEXT NOT NULL,
    indicator TEXT NOT NULL,
    unknown INTEGER NOT NULL,
    n INTEGER NOT NULL,
    UNIQUE (standing, channel, indicator, unknown)
);

CREATE TABLE verification (
    seq INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, home INTEGER NOT NULL, rev INTEGER NOT NULL,
    origin_dev INTEGER, origin_n INTEGER, grp TEXT, pending INTEGER NOT NULL, extra TEXT,
    created_by BLOB, created_at INTEGER NOT NULL,
    record BLOB NOT NULL, conclusion TEXT NOT NULL, indicator TEXT, level INTEGER NOT NULL,
    grade TEXT, influence INTEGER NOT NULL, urgency INTEGER NOT NULL, verified_on INTEGER NOT
    NULL, verifier_1 BLOB, verifier_2 BLOB, authority TEXT, evidence TEXT, explanation TEXT,
    reason TEXT
);
CREATE UNIQUE INDEX verification_record ON verification(record);
CREATE INDEX verification_day ON verification(verified_on);

-- What the rules read of every record that was found true (verified_facts.h); all of it derived.
CREATE TABLE verified_fact (
    record INTEGER PRIMARY KEY, -- seq of the record
    person BLOB, unit BLOB, id BLOB NOT NULL, verification BLOB NOT NULL,
    occurred_on INTEGER NOT NULL, verified_on INTEGER NOT NULL, rev INTEGER NOT NULL,
    indicator TEXT, grade TEXT, influence INTEGER NOT NULL, urgency INTEGER NOT NULL,
    unit_at_time BLOB
);

CREATE TABLE record_change (
    seq INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, home INTEGER NOT NULL, rev INTEGER NOT NULL,
    origin_dev INTEGER, origin_n INTEGER, grp TEXT, pending INTEGER NOT NULL, extra TEXT,
    created_by BLOB, created_at INTEGER NOT NULL,
    record BLOB NOT NULL, number INTEGER NOT NULL, kind TEXT NOT NULL, decided_on INTEGER NOT
    NULL, occurred_on INTEGER, indicator TEXT, level INTEGER, grade TEXT, influence INTEGER,
    urgency INTEGER, survivor BLOB, undone BLOB, decided_by BLOB NOT NULL, reason TEXT
);
CREATE INDEX record_change_record ON record_change(record);
CREATE INDEX record_change_survivor ON record_change(survivor) WHERE survivor IS NOT NULL;

CREATE TABLE signal_decision (
    seq INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, home INTEGER NOT NULL, rev INTEGER NOT NULL,
    origin_dev INTEGER, origin_n INTEGER, grp TEXT, pending INTEGER NOT NULL, extra TEXT,
    created_by BLOB, created_at INTEGER NOT NULL,
    signal_key TEXT NOT NULL, subject_kind TEXT NOT NULL, person BLOB, unit BLOB, model TEXT
    NOT NULL, model_version BLOB NOT NULL, signal_on INTEGER NOT NULL, tier TEXT NOT NULL,
    kind TEXT NOT NULL, reason_code TEXT, reason TEXT, referral_answer TEXT, referral_reason
    TEXT, proposed_by BLOB NOT NULL, decided_by BLOB NOT NULL, decided_on INTEGER NOT NULL,
    sheet TEXT NOT NULL, sheet_digest TEXT NOT NULL, warning_case BLOB
);
CREATE INDEX signal_decision_key ON signal_decision(signal_key);
CREATE INDEX signal_decision_case ON signal_decision(warning_case) WHERE warning_case IS NOT NULL;

CREATE TABLE warning_case (
    seq INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, home INTEGER NOT NULL, rev INTEGER NOT NULL,
    origin_dev INTEGER, origin_n INTEGER, grp TEXT, pending INTEGER NOT NULL, extra TEXT,
    created_by BLOB, created_at INTEGER NOT NULL,
    case_number TEXT, subject_kind TEXT NOT NULL, person BLOB, unit BLOB, model TEXT NOT NULL,
    tier TEXT NOT NULL, state TEXT NOT NULL, outcome TEXT, suspended_on INTEGER, suspend_cause
    TEXT, decision BLOB NOT NULL, handler_1 BLOB NOT NULL, handler_2 BLOB NOT NULL,
    opened_on INTEGER NOT NULL, upgraded_from BLOB
);
CREATE INDEX warning_case_opened ON warning_case(opened_on);
CREATE INDEX warning_case_state ON warning_case(state, opened_on);

CREATE TABLE case_step (
    seq INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, home INTEGER NOT NULL, rev INTEGER NOT NULL,
    origin_dev INTEGER, origin_n INTEGER, grp TEXT, pending INTEGER NOT NULL, extra TEXT,
    created_by BLOB, created_at INTEGER NOT NULL,
    warning_case BLOB NOT NULL, number INTEGER NOT NULL, act TEXT NOT NULL, object BLOB,
    taken_on INTEGER NOT NULL, taken_by BLOB NOT NULL, second BLOB, on_behalf_of TEXT, tier
    TEXT, replaced_due INTEGER, reason TEXT
);
CREATE INDEX case_step_case ON case_step(warning_case);

CREATE TABLE letter (
    seq INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, home INTEGER NOT NULL, rev INTEGER NOT NULL,
    origin_dev INTEGER, origin_n INTEGER, grp TEXT, pending INTEGER NOT NULL, extra TEXT,
    created_by BLOB, created_at INTEGER NOT NULL,
    warning_case BLOB NOT NULL, kind TEXT NOT NULL, about BLOB, drafted_by BLOB NOT NULL, title
    TEXT, addressee TEXT, elements TEXT, template_digest TEXT, state TEXT NOT NULL,
    letter_number TEXT, content_digest TEXT, signed_by BLOB, signed_on INTEGER, served_on
    INTEGER
);
CREATE INDEX letter_case ON letter(warning_case);
CREATE INDEX letter_number ON letter(letter_number) WHERE letter_number IS NOT NULL;

CREATE TABLE letter_service (
    seq INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, home INTEGER NOT NULL, rev INTEGER NOT NULL,
    origin_dev INTEGER, origin_n INTEGER, grp TEXT, pending INTEGER NOT NULL, extra TEXT,
    created_by BLOB, created_at INTEGER NOT NULL,
    warning_case BLOB NOT NULL, letter BLOB NOT NULL, method TEXT NOT NULL, server_1 BLOB NOT
    NULL, server_2 BLOB NOT NULL, recipient TEXT, planned_on INTEGER NOT NULL, state TEXT NOT
    NULL, done_on INTEGER, witness TEXT, receipt TEXT
);
CREATE INDEX letter_service_case ON letter_service(warning_case);

CREATE TABLE statement (
    seq INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, home INTEGER NOT NULL, rev INTEGER NOT NULL,
    origin_dev INTEGER, origin_n INTEGER, grp TEXT, pending INTEGER NOT NULL, extra TEXT,
    created_by BLOB, created_at INTEGER NOT NULL,
    warning_case BLOB NOT NULL, about BLOB NOT NULL, opened_on INTEGER NOT NULL, state TEXT NOT
    NULL, filed_on INTEGER, text TEXT, answer TEXT, answer_reasons TEXT, answered_on INTEGER
);
CREATE INDEX statement_case ON statement(warning_case);

CREATE TABLE review (
    seq INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, home INTEGER NOT NULL, rev INTEGER NOT NULL,
    origin_dev INTEGER, origin_n INTEGER, grp TEXT, pending INTEGER NOT NULL, extra TEXT,
    created_by BLOB, created_at INTEGER NOT NULL,
    warning_case BLOB NOT NULL, about BLOB NOT NULL, applied_on INTEGER NOT NULL, grounds TEXT,
    state TEXT NOT NULL, reviewer BLOB, tier TEXT, reasons TEXT, minutes TEXT, decided_on
    INTEGER
);
CREATE INDEX review_case ON review(warning_case);

CREATE TABLE talk_record (
    seq INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, home INTEGER NOT NULL, rev INTEGER NOT NULL,
    origin_dev INTEGER, origin_n INTEGER, grp TEXT, pending INTEGER NOT NULL, extra TEXT,
    created_by BLOB, created_at INTEGER NOT NULL,
    warning_case BLOB NOT NULL, talker_1 BLOB NOT NULL, talker_2 BLOB NOT NULL, talked_on
    INTEGER NOT NULL, place TEXT, text TEXT
);
CREATE INDEX talk_record_case ON talk_record(warning_case);

CREATE TABLE rect_item (
    seq INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, home INTEGER NOT NULL, rev INTEGER NOT NULL,
    origin_dev INTEGER, origin_n INTEGER, grp TEXT, pending INTEGER NOT NULL, extra TEXT,
    created_by BLOB, created_at INTEGER NOT NULL,
    warning_case BLOB NOT NULL, number INTEGER NOT NULL, problem TEXT, kind TEXT NOT NULL,
    leader TEXT, owner TEXT, owner_user BLOB, measures TEXT, standard TEXT, due INTEGER,
    extended INTEGER NOT NULL, state TEXT NOT NULL, issued_on INTEGER, closed_on INTEGER,
    rebounded INTEGER NOT NULL
);
CREATE INDEX rect_item_case ON rect_item(warning_case);
CREATE INDEX rect_item_state ON rect_item(state);

CREATE TABLE progress (
    seq INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, home INTEGER NOT NULL, rev INTEGER NOT NULL,
    origin_dev INTEGER, origin_n INTEGER, grp TEXT, pending INTEGER NOT NULL, extra TEXT,
    created_by BLOB, created_at INTEGER NOT NULL,
    warning_case BLOB NOT NULL, item BLOB NOT NULL, made_on INTEGER NOT NULL, percent INTEGER
    NOT NULL, text TEXT
);
CREATE INDEX progress_case ON progress(warning_case);

CREATE TABLE proof (
    seq INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, home INTEGER NOT NULL, rev INTEGER NOT NULL,
    origin_dev INTEGER, origin_n INTEGER, grp TEXT, pending INTEGER NOT NULL, extra TEXT,
    created_by BLOB, created_at INTEGER NOT NULL,
    warning_case BLOB NOT NULL, item BLOB NOT NULL, name TEXT, digest BLOB, captured_on INTEGER,
    place TEXT
);
CREATE INDEX proof_case ON proof(warning_case);
CREATE INDEX proof_digest ON proof(digest);

CREATE TABLE interest (
    seq INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, home INTEGER NOT NULL, rev INTEGER NOT NULL,
    origin_dev INTEGER, origin_n INTEGER, grp TEXT, pending INTEGER NOT NULL, extra TEXT,
    created_by BLOB, created_at INTEGER NOT NULL,
    user BLOB NOT NULL, person BLOB, unit BLOB, kind TEXT NOT NULL, note TEXT, declared_on INTEGER
    NOT NULL, ended_on INTEGER
);
CREATE INDEX interest_person ON interest(person);
CREATE INDEX interest_unit ON interest(unit);

)sql";

} // namespace sizao::storage
