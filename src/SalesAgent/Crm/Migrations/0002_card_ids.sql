-- The CRM store, version 2.
-- A lead card that was added to a deal of an export keeps its own id inside the card: it still names the lead.
CREATE INDEX deals_card_id ON deals (card ->> '$.id') WHERE card ->> '$.id' IS NOT NULL;
