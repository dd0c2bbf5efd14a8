-- Up Migration

-- Editions, in tables that a cluster may distribute by state (hosting/postgres-citus.sql). An edition is written in
-- one transaction and never changes; the row of saldo.pointer says which one serves.

-- An edition, its manifest as the ingest wrote it, and when it came here.
CREATE TABLE saldo.edition (
  edition text PRIMARY KEY,
  manifest text NOT NULL,
  arrived timestamptz NOT NULL
);

-- One row: the edition that serves.
CREATE TABLE saldo.pointer (
  is_only boolean PRIMARY KEY CHECK (is_only),
  edition text NOT NULL
);

-- The curated tables and the log of findings, as the ingest checked them; the stamp changes with the text.
CREATE TABLE saldo.kept_text (
  name text PRIMARY KEY,
  stamp text NOT NULL,
  content text NOT NULL
);

-- The tables of an edition byte for byte, for whoever takes the whole data away, in parts of a megabyte.
CREATE TABLE saldo.file_part (
  edition text,
  name text,
  part integer,
  bytes bytea NOT NULL,
  PRIMARY KEY (edition, name, part)
);

-- From here on each key holds the state: region is a state's code or 00, the nation.

CREATE TABLE saldo.serving (
  edition text,
  indicator text,
  region text,
  month text,
  value integer,
  gap text,
  method text,
  vintage text,
  basis text,
  PRIMARY KEY (edition, indicator, region, month)
);

CREATE TABLE saldo.observations (
  edition text,
  indicator text,
  region text,
  vintage text,
  month text,
  value integer,
  PRIMARY KEY (edition, indicator, region, vintage, month)
);

CREATE TABLE saldo.rows (
  edition text NOT NULL,
  indicator text NOT NULL,
  region text NOT NULL,
  month text NOT NULL,
  vintage text NOT NULL,
  tipo text,
  subtipo text,
  modalidad text,
  sexo text,
  edad text,
  value integer NOT NULL
);
CREATE INDEX rows_by_month ON saldo.rows (edition, indicator, month);

-- A row a series: months by number (year × 12 + month − 1) in order, each with its count; a blank cell is NULL.
CREATE TABLE saldo.municipal (
  edition text,
  indicator text,
  state text,
  municipality text,
  name text NOT NULL,
  months smallint[] NOT NULL,
  counts integer[] NOT NULL,
  vintages text[] NOT NULL,
  PRIMARY KEY (edition, indicator, state, municipality)
);

-- The same, a row a cell, for queries of one's own.
CREATE VIEW saldo.municipal_cell AS
SELECT edition, indicator, state, municipality, name, months[place] / 12 AS year, months[place] % 12 + 1 AS month,
  counts[place] AS value
FROM (SELECT *, generate_subscripts(months, 1) AS place FROM saldo.municipal) AS series;

CREATE TABLE saldo.population (
  edition text,
  region text,
  year integer,
  vintage text,
  value integer NOT NULL,
  PRIMARY KEY (edition, region, year, vintage)
);

CREATE TABLE saldo.municipal_population (
  edition text,
  state text,
  municipality text,
  year integer,
  vintage text,
  name text NOT NULL,
  value integer NOT NULL,
  PRIMARY KEY (edition, state, municipality, year, vintage)
);

CREATE TABLE saldo.yearly (
  edition text,
  indicator text,
  region text,
  year integer,
  through text,
  vintage text,
  value integer NOT NULL,
  PRIMARY KEY (edition, indicator, region, year, through, vintage)
);

-- Down Migration

DROP VIEW saldo.municipal_cell;
DROP TABLE saldo.yearly, saldo.municipal_population, saldo.population, saldo.municipal, saldo.rows,
  saldo.observations, saldo.serving, saldo.file_part, saldo.kept_text, saldo.pointer, saldo.edition;
