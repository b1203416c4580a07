-- The CRM store, version 1.
-- Dates are ISO text (2026-12-31). Money is a decimal as text without needless zeros (30000, 12.5), so that it is exact
-- in every currency; sums are made in decimal arithmetic, never in SQL's floating point.
-- name_key columns hold a name as NameKey folds it: what find compares.

CREATE TABLE companies (
    id        INTEGER PRIMARY KEY,
    name      TEXT NOT NULL,
    name_key  TEXT NOT NULL UNIQUE,
    country   TEXT,
    city      TEXT,
    industry  TEXT,
    employees INTEGER,
    website   TEXT,
    lat       REAL,
    lon       REAL
);

-- company_id 0 stands for "no company": NULLs would never be equal in the unique index.
CREATE TABLE contacts (
    id         INTEGER PRIMARY KEY,
    company_id INTEGER NOT NULL DEFAULT 0,
    name       TEXT,
    name_key   TEXT NOT NULL,
    role       TEXT,
    email      TEXT COLLATE NOCASE,
    phone      TEXT,
    wechat     TEXT,
    language   TEXT,
    time_zone  TEXT,
    UNIQUE (company_id, name_key)
);
CREATE INDEX contacts_name ON contacts (name_key);
CREATE INDEX contacts_email ON contacts (email) WHERE email IS NOT NULL;

CREATE TABLE imports (
    id        INTEGER PRIMARY KEY,
    source    TEXT NOT NULL,
    file_name TEXT NOT NULL,
    file_hash TEXT NOT NULL,
    mapping   TEXT NOT NULL,
    as_of     TEXT NOT NULL,
    added     INTEGER NOT NULL DEFAULT 0,
    changed   INTEGER NOT NULL DEFAULT 0,
    unchanged INTEGER NOT NULL DEFAULT 0,
    rejected  INTEGER NOT NULL DEFAULT 0
);

-- How the people of a source are known: asked once, then remembered.
CREATE TABLE sources (
    source   TEXT PRIMARY KEY,
    basis    TEXT NOT NULL,
    evidence TEXT
);

-- One row for each lead or deal. Columns hold what an export may change; card holds the rest of a saved lead card.
-- row_hash is the imported record as it was last read: an equal one need not be compared field by field.
CREATE TABLE deals (
    id             INTEGER PRIMARY KEY,
    lead_id        TEXT NOT NULL UNIQUE,
    source         TEXT NOT NULL,
    external_id    TEXT NOT NULL,
    company_id     INTEGER REFERENCES companies (id),
    contact_id     INTEGER REFERENCES contacts (id),
    name           TEXT,
    name_key       TEXT,
    owner          TEXT,
    stage          TEXT,
    amount         TEXT,
    currency       TEXT,
    created        TEXT,
    closed         TEXT,
    expected_close TEXT,
    stage_entered  TEXT,
    last_contact   TEXT,
    next_date      TEXT,
    next_text      TEXT,
    next_accepted  INTEGER,
    lead_source    TEXT,
    product        TEXT,
    notes          TEXT,
    class          TEXT,
    score          TEXT,
    qualified_on   TEXT,
    card           TEXT,
    row_hash       INTEGER,
    UNIQUE (source, external_id)
);
CREATE INDEX deals_company ON deals (company_id);
CREATE INDEX deals_contact ON deals (contact_id);
CREATE INDEX deals_name ON deals (name_key) WHERE name_key IS NOT NULL;
CREATE INDEX deals_stage ON deals (stage);

-- What a field held before, in the order it changed. The earlier close dates of a deal are read from here.
CREATE TABLE deal_history (
    id         INTEGER PRIMARY KEY,
    deal_id    INTEGER NOT NULL REFERENCES deals (id) ON DELETE CASCADE,
    field      TEXT NOT NULL,
    old_value  TEXT,
    new_value  TEXT,
    changed_on TEXT,
    import_id  INTEGER REFERENCES imports (id)
);
CREATE INDEX deal_history_deal ON deal_history (deal_id, field);

-- Addresses that must not be written to, as a hash: what is erased elsewhere stays suppressed.
CREATE TABLE suppressions (
    address_hash TEXT PRIMARY KEY,
    reason       TEXT,
    since        TEXT
) WITHOUT ROWID;
