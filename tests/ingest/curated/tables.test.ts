import { describe, expect, it } from 'vitest';
import { readEvents, readOperations } from '../../../src/ingest/curated/events.ts';
import { readRegisteringBreaks } from '../../../src/ingest/curated/registering-breaks.ts';
import {
  readEnsuTable,
  readEnvipeTable,
  readUnreportedTable,
} from '../../../src/ingest/curated/perception.ts';

const EVENTS = 'id,date,kind,region,title_es,title_en,link';
const OPERATIONS = 'as_of,reported_on,arrests,firearms,drug_tonnes,fentanyl_pills,laboratories,link';
const ENSU = 'quarter,percent,gap,link,note_es,note_en';

describe('events', () => {
  it('come oldest first, a month standing for a day that is not known', () => {
    const text = `${EVENTS}\n2026-01-b,2026-01,attack,11,Uno,One,https://example.org/b\n2025-12-01-a,2025-12-01,law,00,Dos,Two,https://example.org/a\n`;
    expect(readEvents(text, 'events.csv').map((event) => event.id)).toEqual(['2025-12-01-a', '2026-01-b']);
  });

  it('are refused with line and column', () => {
    const text = `${EVENTS}\n2026-01-b,2026-01,riot,11,Uno,One,https://example.org/b\n`;
    expect(() => readEvents(text, 'events.csv')).toThrow('events.csv:2, kind: “riot” is none of');
  });
});

describe('registering breaks', () => {
  const HEADER = 'indicator,region,month,kind,level_before,level_after,evidence_es,evidence_en,link';
  const read = (...rows: string[]) =>
    readRegisteringBreaks(`${[HEADER, ...rows].join('\n')}\n`, 'registering-breaks.csv');

  it('are one state and month each, a link only where something was published', () => {
    const [found] = read('extortion-cases,09,2025-01,jump,32.5,151,448 y 1753.,448 and 1753.,');
    expect(found).toEqual({
      indicator: 'extortion-cases',
      region: '09',
      month: '2025-01',
      kind: 'jump',
      before: 32.5,
      after: 151,
      evidence: { es: '448 y 1753.', en: '448 and 1753.' },
      link: null,
    });
  });

  it('are refused with line and column', () => {
    const row = 'extortion-cases,09,2025-01,jump,32.5,151,Uno,One,';
    expect(() => read(row, row)).toThrow(
      'registering-breaks.csv:3, month: “extortion-cases 09 2025-01” stands twice',
    );
    expect(() => read('fraud-cases,09,2025-01,jump,1,9,Uno,One,')).toThrow(
      'csv:2, indicator: “fraud-cases” is none of',
    );
    expect(() => read('homicide-deaths,09,2025-01,jump,1,9,Uno,One,')).toThrow(
      'csv:2, indicator: is not counted by month',
    );
    expect(() => read('extortion-cases,00,2025-01,jump,1,9,Uno,One,')).toThrow(
      'csv:2, region: “00” is not the code of a state',
    );
    expect(() => read('extortion-cases,09,2025-13,jump,1,9,Uno,One,')).toThrow(
      'csv:2, month: “2025-13” is not a month',
    );
    expect(() => read('extortion-cases,09,2025-01,drop,1,9,Uno,One,')).toThrow(
      'csv:2, kind: “drop” is not what the levels show',
    );
    expect(() => read('extortion-cases,09,2025-01,jump,1,9,,One,')).toThrow('csv:2, evidence_es: is empty');
    expect(() => read('extortion-cases,09,2025-01,jump,1,9,Uno,One,http://example.org/')).toThrow(
      'csv:2, link: “http://example.org/” is not an https: address',
    );
  });
});

describe('operations', () => {
  it('keep “more than” as a flag and leave what was not told empty', () => {
    const text = `${OPERATIONS}\n2025-05-06,2025-05-08,20000+,10300,154.5,,896,https://example.org/\n`;
    const [report] = readOperations(text, 'operations.csv');
    expect(report?.figures).toEqual({
      arrests: { value: 20000, moreThan: true },
      firearms: { value: 10300, moreThan: false },
      'drug-tonnes': { value: 154.5, moreThan: false },
      'fentanyl-pills': null,
      laboratories: { value: 896, moreThan: false },
    });
  });

  it('refuse a cumulative figure that falls, as a slip of 40,735 for 49,735 would make the next one do', () => {
    const text = `${OPERATIONS}\n2025-12-31,2026-01-08,49735,,,,,https://example.org/\n2026-01-31,2026-02-10,43439,,,,,https://example.org/\n`;
    expect(() => readOperations(text, 'operations.csv')).toThrow(
      'operations.csv:3, arrests: 43439 is less than an earlier report gave (49735)',
    );
  });

  it('let “more than” fall back to a rounder figure', () => {
    const text = `${OPERATIONS}\n2025-07-17,2025-07,,,,3536611,,https://example.org/\n2025-08-12,2025-08-12,,,,3500000+,,https://example.org/\n`;
    expect(readOperations(text, 'operations.csv')).toHaveLength(2);
  });

  it('refuse a report made before the day that it counts to', () => {
    const text = `${OPERATIONS}\n2026-01-31,2026-01-08,1,,,,,https://example.org/\n`;
    expect(() => readOperations(text, 'operations.csv')).toThrow(
      'operations.csv:2, reported_on: lies before',
    );
  });
});

describe('perception', () => {
  it('keeps a quarter without a figure as a gap with its reason', () => {
    const text = `${ENSU}\n2020Q1,73.4,,https://example.org/,,\n2020Q2,,not-surveyed,,,\n2020Q3,67.8,,https://example.org/,,\n`;
    expect(readEnsuTable(text, 'ensu.csv')[1]).toEqual({ quarter: '2020Q2', gap: 'not-surveyed' });
  });

  it('refuses a hole: a quarter that is not there has no reason', () => {
    const text = `${ENSU}\n2020Q1,73.4,,https://example.org/,,\n2020Q3,67.8,,https://example.org/,,\n`;
    expect(() => readEnsuTable(text, 'ensu.csv')).toThrow(
      'ensu.csv:3, quarter: 2020Q3 does not follow 2020Q1',
    );
  });

  it('refuses a figure beside a gap, and more than 100 %', () => {
    expect(() =>
      readEnsuTable(`${ENSU}\n2020Q1,73.4,not-found,https://example.org/,,\n`, 'ensu.csv'),
    ).toThrow('either a figure');
    expect(() => readEnvipeTable('region,year,percent\n00,2025,756\n', 'envipe.csv')).toThrow(
      'envipe.csv:2, percent',
    );
  });

  it('refuses a state and year that stand twice', () => {
    const text =
      'region,year,unreported_percent,victims_rate,crimes_rate\n01,2025,88.4,1,1\n01,2025,88.5,1,1\n';
    expect(() => readUnreportedTable(text, 'unreported.csv')).toThrow(
      'unreported.csv:3, region: “01 2025” stands twice',
    );
  });
});
