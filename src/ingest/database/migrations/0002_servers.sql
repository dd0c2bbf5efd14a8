-- Up Migration

-- What servers keep themselves, in a schema of its own, so that the role which may write here can write nothing else.

-- One row: the named screens, as a data folder has them in screens.json. The stamp grows with every change.
CREATE TABLE saldo_servers.screens (
  is_only boolean PRIMARY KEY CHECK (is_only),
  stamp integer NOT NULL,
  content text NOT NULL
);
INSERT INTO saldo_servers.screens (is_only, stamp, content) VALUES (true, 0, '{"edition":null,"screens":{}}');

-- What displays have told of themselves in the last day.
CREATE TABLE saldo_servers.display (
  screen text,
  display text,
  seen timestamptz NOT NULL,
  report text NOT NULL,
  PRIMARY KEY (screen, display)
);

-- What each receiver of webhooks was sent, and what waits; the row is the lock of whoever sends to it.
CREATE TABLE saldo_servers.webhook_account (
  receiver text PRIMARY KEY,
  content text
);

-- Down Migration

DROP TABLE saldo_servers.webhook_account, saldo_servers.display, saldo_servers.screens;
