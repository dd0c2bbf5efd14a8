-- For Citus only: run once on the coordinator, by the owner of the tables, after the first ingest has made them
-- (npm run editions -- use ID). CockroachDB and YugabyteDB distribute by primary key without any of this.
-- The schema saldo_servers (a row a screen's display, a row a receiver) stays on the coordinator, which servers ask.

-- Small, and asked for by every server: a copy on every node.
SELECT create_reference_table('saldo.edition');
SELECT create_reference_table('saldo.pointer');
SELECT create_reference_table('saldo.kept_text');

-- By state, so that a state's figures, sources, municipalities and people stand on one node.
SELECT create_distributed_table('saldo.serving', 'region');
SELECT create_distributed_table('saldo.observations', 'region', colocate_with => 'saldo.serving');
SELECT create_distributed_table('saldo.rows', 'region', colocate_with => 'saldo.serving');
SELECT create_distributed_table('saldo.population', 'region', colocate_with => 'saldo.serving');
SELECT create_distributed_table('saldo.yearly', 'region', colocate_with => 'saldo.serving');
SELECT create_distributed_table('saldo.municipal', 'state', colocate_with => 'saldo.serving');
SELECT create_distributed_table('saldo.municipal_population', 'state', colocate_with => 'saldo.serving');

-- Bytes that are only given away whole: by file.
SELECT create_distributed_table('saldo.file_part', 'name', colocate_with => 'none');
