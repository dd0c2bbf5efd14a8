import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CURATED_FILES } from '../../../src/ingest/curated/curated.ts';
import { claimsAfterIngest, claimsReportText, recordFindings } from '../../../src/ingest/curated/ledger.ts';

const DATA = join(import.meta.dirname, '../../../data');
let data: string;

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'saldo-claims-'));
  for (const name of [...Object.values(CURATED_FILES), 'edition.json']) {
    cpSync(join(DATA, name), join(data, name), { recursive: true });
  }
  symlinkSync(join(DATA, 'editions'), join(data, 'editions'));
});

afterEach(() => rmSync(data, { recursive: true, force: true }));

function outcomes(text: string): unknown {
  return (JSON.parse(text) as { outcomes: unknown }).outcomes;
}

const read = (name: string) => readFileSync(join(data, name), 'utf8');

/** Leaves five claims in the folder and puts their part of the ledger that ships there: the edition need judge no others. */
function keepFive(): void {
  const KEPT = /^"?C05[5-9]"?[,:]/;
  const [header, ...rows] = read('claims.csv').split('\n');
  const five = rows.filter((row) => KEPT.test(row));
  writeFileSync(join(data, 'claims.csv'), [header, ...five, ''].join('\n'));
  const [head, ...lines] = readFileSync(join(DATA, 'claims-findings.json'), 'utf8').split('\n');
  const found = lines.filter((line) => KEPT.test(line)).map((line) => line.replace(/,$/, ''));
  expect([five.length, found.length]).toEqual([5, 5]);
  writeFileSync(join(data, 'claims-findings.json'), `${head}\n${found.join(',\n')}\n}}\n`);
}

describe('judging the claims by the embedded edition', () => {
  it('decides more than eighty of them, and the ledger that ships says the same', async () => {
    const report = await recordFindings(data);
    const counts = report?.counts;
    expect((counts?.holds ?? 0) + (counts?.['falls-short'] ?? 0) + (counts?.opposite ?? 0)).toBeGreaterThan(
      80,
    );
    expect(report?.changed).toEqual([]);
    expect(outcomes(read('claims-findings.json'))).toEqual(
      outcomes(readFileSync(join(DATA, 'claims-findings.json'), 'utf8')),
    );
  });

  it('lists a finding that changed in the report and in the public log, once', async () => {
    keepFive();
    const ledger = read('claims-findings.json').replace(
      '"C057":["holds",null]',
      '"C057":["cannot-tell","victims-by-month"]',
    );
    writeFileSync(join(data, 'claims-findings.json'), ledger);
    const report = await recordFindings(data);
    expect(report?.changed).toEqual([{ claim: 'C057', before: 'cannot-tell', after: 'holds', reason: null }]);
    expect(report && claimsReportText(report)).toContain('C057: cannot-tell -> holds');
    expect(read('claims-changelog.csv')).toMatch(
      /^\uFEFFedition,claim,before,after,reason\r\n\S+,C057,cannot-tell,holds,\r\n$/,
    );
    expect((await recordFindings(data))?.changed).toEqual([]);
    expect(read('claims-changelog.csv').trim().split('\n')).toHaveLength(2);
  });

  it('logs a claim whose row was taken out as removed, with what was last found of it, once', async () => {
    keepFive();
    const rows = read('claims.csv').split('\n');
    writeFileSync(join(data, 'claims.csv'), rows.filter((row) => !row.startsWith('C057,')).join('\n'));
    const report = await recordFindings(data);
    expect(report).toMatchObject({ changed: [], removed: [{ claim: 'C057', before: 'holds' }] });
    expect(report && claimsReportText(report)).toContain('C057: removed, was holds');
    expect(read('claims-changelog.csv')).toMatch(/\r\n\S+,C057,holds,removed,\r\n$/);
    expect((await recordFindings(data))?.removed).toEqual([]);
  });

  it('judges a claim that a steward added by one row and logs it as new', async () => {
    keepFive();
    const [header, ...rows] = read('claims.csv').split('\n');
    const added = (rows.find((row) => row.startsWith('C057,')) ?? '').replace('C057,', 'C950,');
    writeFileSync(join(data, 'claims.csv'), [header, added, ...rows].join('\n'));
    expect((await recordFindings(data))?.changed).toEqual([
      { claim: 'C950', before: null, after: 'holds', reason: null },
    ]);
    expect(read('claims-changelog.csv')).toContain(',C950,new,holds,');
  });

  it('writes nothing where a table is refused, and the ingest goes on and says so', async () => {
    writeFileSync(join(data, 'events.csv'), 'id,date\n');
    expect(await claimsAfterIngest(data)).toContain('events.csv:1, kind: the header lacks this column');
    expect(() => read('curated.json')).toThrow('ENOENT');
  });

  it('says nothing in a data folder without claims', async () => {
    rmSync(join(data, 'claims.csv'));
    expect(await claimsAfterIngest(data)).toBe('');
  });
});
