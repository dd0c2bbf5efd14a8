import { describe, expect, it } from 'vitest';
import { readMissingStock } from '../../../src/ingest/curated/missing.ts';
import { readAnnouncedMeans, readWomenVictims } from '../../../src/ingest/curated/printed.ts';
import { STATE_CODES } from '../../../src/domain/place/region.ts';

const LINK = 'https://example.org/a';

function csv(header: string, ...rows: readonly string[]): string {
  return `${[header, ...rows].join('\n')}\n`;
}

const meansOf = (...rows: string[]) =>
  readAnnouncedMeans(csv('month,victims_per_day,announced_on,link', ...rows), 'announced.csv');

describe('announced means', () => {
  it('come oldest first; a link may be unknown', () => {
    expect(meansOf(`2026-07,42.5,2026-08-11,${LINK}`, '2025-02,74.6,2025-03-11,')).toEqual([
      { month: '2025-02', perDay: 74.6, announcedOn: '2025-03-11', link: null },
      { month: '2026-07', perDay: 42.5, announcedOn: '2026-08-11', link: LINK },
    ]);
  });

  it('are refused by row and column: a month that had not closed, a month twice, a number in words', () => {
    expect(() => meansOf(`2026-07,42.5,2026-07-28,${LINK}`)).toThrow(
      'announced.csv:2, announced_on: lies before the close of the month',
    );
    expect(() => meansOf('2025-02,74.6,2025-03-11,', '2025-02,74.7,2025-03-11,')).toThrow(
      'announced.csv:3, month: “2025-02” stands twice',
    );
    expect(() => meansOf(`2026-07,"42,5",2026-08-11,${LINK}`)).toThrow('announced.csv:2, victims_per_day');
  });

  it.each(['javascript:alert(1)', 'http://example.org/', 'data:text/html,x', 'https://'])(
    'are refused with the link %s',
    (link) => {
      expect(() => meansOf(`2026-07,42.5,2026-08-11,"${link}"`)).toThrow(
        `announced.csv:2, link: “${link}” is not an https: address`,
      );
    },
  );
});

const STATES = 'as_of,region,disappeared,not_located,located_alive,located_dead,still_missing,link';
const SORTING =
  'as_of,registered,located,located_alive,still_missing,before_2006,without_data,with_activity,without_activity,link';
const allStates = STATE_CODES.map((code) => `2026-06-03,${code},9,1,5,2,10,${LINK}`);
const stockOf = ({
  cuts = [`2026-06-03,320,register,${LINK}`],
  states = allStates,
  sorting = [`2026-03-27,30,10,8,20,2,5,6,7,${LINK}`],
  recent = [`2026-07,01,2026-06,3,${LINK}`],
}: Partial<Record<'cuts' | 'states' | 'sorting' | 'recent', readonly string[]>> = {}) =>
  readMissingStock({
    cuts: [csv('as_of,still_missing,given_by,link', ...cuts), 'cuts.csv'],
    states: [csv(STATES, ...states), 'states.csv'],
    sorting: [csv(SORTING, ...sorting), 'sorting.csv'],
    recent: [csv('as_of,region,month,still_missing,link', ...recent), 'recent.csv'],
  });

describe('the register of missing people by cut', () => {
  it('keeps “more than” of a printed total', () => {
    const { cuts } = stockOf({
      cuts: [`2026-03-05,131000+,register,${LINK}`, `2026-06-03,320,register,${LINK}`],
    });
    expect(cuts[0]?.stillMissing).toEqual({ value: 131_000, moreThan: true });
  });

  it('refuses parts that do not add up, by row and column', () => {
    expect(() => stockOf({ states: [`2026-06-03,01,9,2,5,2,10,${LINK}`, ...allStates.slice(1)] })).toThrow(
      'states.csv:2, still_missing: is not disappeared and not_located together',
    );
    expect(() => stockOf({ sorting: [`2026-03-27,30,10,8,20,2,5,6,8,${LINK}`] })).toThrow(
      'sorting.csv:2, still_missing: is not the three groups and those of before 2006 together',
    );
    expect(() => stockOf({ sorting: [`2026-03-27,31,10,8,20,2,5,6,7,${LINK}`] })).toThrow(
      'sorting.csv:2, still_missing: is not registered less located',
    );
  });

  it('refuses a cut without all 32 states, and one that is not the printed total', () => {
    expect(() => stockOf({ states: allStates.slice(1) })).toThrow(
      'the cut of 2026-06-03 lacks the states 01',
    );
    expect(() => stockOf({ cuts: [`2026-06-03,321,register,${LINK}`] })).toThrow(
      'the states of 2026-06-03 add up to 320, not 321',
    );
  });

  it('refuses a month of disappearance that was not over at the cut', () => {
    expect(() => stockOf({ recent: [`2026-07,01,2026-07,3,${LINK}`] })).toThrow(
      'recent.csv:2, month: was not over at the cut',
    );
  });
});

const womenOf = (window: string, codes: readonly string[] = STATE_CODES) =>
  readWomenVictims(
    csv(
      'region,window,femicide_victims,homicide_victims,link',
      ...codes.map((code) => `${code},${window},1,2,${LINK}`),
    ),
    'women-victims.csv',
  );

describe('women killed', () => {
  it('are counted by state within one method', () => {
    expect(womenOf('2026-01/2026-08')).toHaveLength(32);
    expect(() => womenOf('2025-07/2026-06')).toThrow('window: crosses the change of method of January 2026');
    expect(() => womenOf('2025-01/2025-12', STATE_CODES.slice(0, 30))).toThrow('lacks the states 31, 32');
  });
});
