-- Run once, by whoever administers the database, in the database that STORE names.
-- saldo_writer is for the ingest (STORE=postgres://saldo_writer@host/saldo npm run ingest -- FILE), saldo_reader for
-- the servers (STORE=postgres://saldo_reader@host/saldo npm start). Give each a password, or a way in by pg_hba.conf.
CREATE ROLE saldo_writer LOGIN;
CREATE ROLE saldo_reader LOGIN;
CREATE SCHEMA saldo AUTHORIZATION saldo_writer;
GRANT USAGE ON SCHEMA saldo TO saldo_reader;
-- The tables are made by the ingest, whenever a version needs others: readers may read each from then on.
ALTER DEFAULT PRIVILEGES FOR ROLE saldo_writer IN SCHEMA saldo GRANT SELECT ON TABLES TO saldo_reader;
