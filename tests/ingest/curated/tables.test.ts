import { describe, expect, it } from 'vitest';
import { readEvents, readOperations } from '../../../src/ingest/curated/events.ts';
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
