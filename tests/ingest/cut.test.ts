import { expect, test } from 'vitest';
import { cutOf } from '../../src/ingest/cut.ts';

test.each([
  ['IDEFC_NM_nov24.csv', '2024-11', '2024-11'],
  ['Estatal-Delitos-2015-2025_ago2026.csv', '2025-12', '2026-08'],
  ['RNID-Delitos_Estatal-2026-ago2026.csv', '2026-08', '2026-08'],
  ['national-month-cases-rnid-2026-01_2026-08.csv', '2026-08', '2026-08'],
  ['IDEFC_NM_ene24.csv', '2024-03', '2024-03'],
] as const)('%s, which covers months to %s, stands on the cut %s', (file, through, cut) => {
  expect(cutOf(file, through, null)).toBe(cut);
});

test('a stated cut holds where the name tells none, and cannot be earlier than the figures', () => {
  expect(cutOf('national-series.csv', '2025-12', '2026-08')).toBe('2026-08');
  expect(() => cutOf('national-series.csv', '2025-12', '2025-11')).toThrow(
    'a cut of 2025-11 cannot hold figures of 2025-12',
  );
});
