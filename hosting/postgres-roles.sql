-- Run once, by whoever administers the database, in the database that STORE names. Give each role a password, or a way
-- in by pg_hba.conf.
-- saldo_writer is for the ingest (STORE=postgres://saldo_writer@host/saldo npm run ingest -- FILE): it owns both schemas.
-- saldo_server is for the servers (STORE=postgres://saldo_server@host/saldo npm start): it reads the editions, and
-- writes nothing but named screens and the accounts of webhooks.
-- saldo_reader is for queries of one's own: it reads the editions, and does not see what servers keep.
CREATE ROLE saldo_writer LOGIN;
CREATE ROLE saldo_server LOGIN;
CREATE ROLE saldo_reader LOGIN;
CREATE SCHEMA saldo AUTHORIZATION saldo_writer;
CREATE SCHEMA saldo_servers AUTHORIZATION saldo_writer;
GRANT USAGE ON SCHEMA saldo TO saldo_server, saldo_reader;
GRANT USAGE ON SCHEMA saldo_servers TO saldo_server;
-- The tables are made by the ingest, whenever a version needs others: each has these rights from then on.
ALTER DEFAULT PRIVILEGES FOR ROLE saldo_writer IN SCHEMA saldo
  GRANT SELECT ON TABLES TO saldo_server, saldo_reader;
ALTER DEFAULT PRIVILEGES FOR ROLE saldo_writer IN SCHEMA saldo_servers
  GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO saldo_server;
