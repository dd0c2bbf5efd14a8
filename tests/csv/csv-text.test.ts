import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText } from '../../src/csv/csv-text.ts';
import type { TableField } from '../../src/domain/table.ts';
import { anyText } from '../any-text.ts';

const COLUMNS = ['place', 'value', 'note'];

/** Texts with what a CSV may trip over, and plain ones. */
const text = fc.oneof(
  anyText(),
  fc
    .array(fc.constantFrom('"', ',', '\r', '\n', ';', '=', '-', '@', '\t', "'", '＝', 'ñ', '1'), {
      maxLength: 6,
    })
    .map((parts) => parts.join('')),
);
const field: fc.Arbitrary<TableField> = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.constant(null),
);
const rows = fc.array(fc.array(field, { minLength: COLUMNS.length, maxLength: COLUMNS.length }));

/** What a reader gets of a field: text, with the apostrophe that keeps a spreadsheet from running it. */
function readBack(each: TableField): string {
  const guarded = typeof each === 'string' && /^[=+\-@\t\r\n＝＋－＠]/.test(each);
  return each === null ? '' : `${guarded ? "'" : ''}${each}`;
}

describe('a CSV', () => {
  it('begins with a byte order mark and its columns, and ends every line with CRLF', () => {
    const table = { columns: ['region', 'total'], rows: [['Michoacán', 12]] };
    expect(csvText(table)).toBe('\uFEFFregion,total\r\nMichoacán,12\r\n');
  });

  it('quotes what would end a field; nothing stays empty and zero stays zero', () => {
    const table = { columns: ['a', 'b', 'c', 'd'], rows: [['a,b', 'di "no"', null, 0]] };
    expect(csvText(table)).toBe('\uFEFFa,b,c,d\r\n"a,b","di ""no""",,0\r\n');
  });

  it('gives a spreadsheet no formula to run, and leaves negative numbers alone', () => {
    const columns = ['a', 'b'];
    const formulas = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '＋1', '－1', '＠1'];
    const lines = parse(csvText({ columns, rows: formulas.map((each) => [each, -5]) }), { bom: true });
    expect(lines.slice(1)).toEqual(formulas.map((each) => [`'${each}`, '-5']));
  });

  it('is read back by another program, field by field, whatever stands in it', () => {
    fc.assert(
      fc.property(rows, (table) => {
        const read = parse(csvText({ columns: COLUMNS, rows: table }), {
          bom: true,
          recordDelimiter: '\r\n',
        });
        expect(read).toEqual([COLUMNS, ...table.map((row) => row.map(readBack))]);
      }),
    );
  });
});
