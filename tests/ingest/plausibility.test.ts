import { afterAll, describe, expect, test } from 'vitest';
import { acceptedFindings } from '../../src/ingest/acceptance.ts';
import { isImplausible, isMonthlyCrime } from '../../src/ingest/map/findings/plausibility.ts';
import { ingest, type Outcome } from '../../src/ingest/ingest.ts';
import { excerpt, excerptText, fileOf, newFolder, removeFolders, take } from './data-folder.ts';

afterAll(removeFolders);

const cell = { indicator: 'homicide-cases', region: '06', month: '2024-11', months: 12 } as const;

describe('a month beside twelve others of its source', () => {
  test.each([
    ['far above the greatest', 200, 5, 12, true],
    ['far below the least', 0, 40, 60, true],
    ['0 beside small counts', 0, 2, 9, false],
    ['a step within what happens', 44, 10, 20, false],
    ['within the range', 15, 10, 20, false],
  ])('%s', (_, value, low, high, expected) => {
    expect(isImplausible({ ...cell, value, low, high })).toBe(expected);
  });
  test('the nation strays less than a state', () => {
    const doubled = { ...cell, value: 4000, low: 1800, high: 2000 };
    expect(isImplausible(doubled)).toBe(false);
    expect(isImplausible({ ...doubled, region: '00' })).toBe(true);
  });
  test('one other month says nothing', () => {
    expect(isImplausible({ ...cell, months: 1, value: 900, low: 1, high: 1 })).toBe(false);
  });
});

test('registers that fill up for months and projections are not judged by month', () => {
  expect(
    ['rnpdno', 'inegi-deaths', 'conapo-state', 'republished-national-year'].filter((each) =>
      isMonthlyCrime(each as never),
    ),
  ).toEqual([]);
});

/** Case files in which a month of Colima has lost its figures. */
async function lossy(): Promise<string> {
  const lines = (await excerptText('IDEFC_NM_nov24.csv')).split('\r\n');
  const spoilt = lines.map((line) => {
    if (!line.includes(',6,Colima')) return line;
    const cells = line.split(',');
    return cells.with(7 + 7, '0').join(',');
  });
  return fileOf('IDEFC_lossy.csv', spoilt.join('\r\n'));
}

async function takeWith(data: string, path: string, accept?: string): Promise<Outcome> {
  return ingest({
    data,
    deliveries: [{ path, publishedOn: null, ...(accept === undefined ? {} : { accept }) }],
  });
}

test('a file with an implausible month is refused, naming it, and taken with a reason that stays with the edition', async () => {
  const data = await newFolder();
  const path = await lossy();
  await expect(takeWith(data, path)).rejects.toThrow(
    /2024-08, Colima \(06\), all crimes: 0, where 10 other months have \d+ to \d+/,
  );
  const outcome = await takeWith(data, path, 'confirmed by the publisher');
  const [accepted] = outcome.edition.vintages[0]?.accepted ?? [];
  expect(accepted?.reason).toBe('confirmed by the publisher');
  expect(accepted?.finding).toContain('2024-08, Colima (06)');
});

test('what one file was taken with need not be accepted again for the next', () => {
  const finding = '2024-08, Colima (06), homicide-cases: 1, where 12 other months have 40 to 80';
  const earlier = { finding: finding.replace(': 1,', ': 0,'), reason: 'a strike' };
  const older = { accepted: [earlier] } as never;
  expect(acceptedFindings('f', [finding], undefined, [older])).toEqual([{ finding, reason: 'a strike' }]);
  expect(() => acceptedFindings('f', [finding.replace('08', '09')], undefined, [older])).toThrow(
    'implausible',
  );
});

test('real excerpts are taken without a word', async () => {
  const outcome = await take(await newFolder(), excerpt('IDEFC_NM_nov24.csv'), excerpt('IDVFC_NM_jun25.csv'));
  expect(outcome.taken.flatMap(({ vintage }) => vintage.accepted ?? [])).toEqual([]);
});
