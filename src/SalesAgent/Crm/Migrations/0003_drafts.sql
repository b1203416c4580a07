-- The CRM store, version 3.
-- Every text that was handed over, with all that it rests on: facts, findings, claims, versions, model and tokens, as JSON.
-- A rewrite that passed the check names the draft that it replaces.
CREATE TABLE drafts (
    draft_id   TEXT PRIMARY KEY,
    lead_id    TEXT,
    task       TEXT NOT NULL,
    written_on TEXT NOT NULL,
    rewrites   TEXT,
    record     TEXT NOT NULL
);
CREATE INDEX drafts_lead ON drafts (lead_id) WHERE lead_id IS NOT NULL;
CREATE INDEX drafts_day ON drafts (written_on);
CREATE INDEX drafts_rewrites ON drafts (rewrites) WHERE rewrites IS NOT NULL;
