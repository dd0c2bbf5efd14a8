import { isShownToAgree, type Agreement, type SharedCells } from '../domain/record/agreement.ts';
import type { CellChange, TotalChange } from '../ingest/resolve/changes.ts';
import type { Outcome } from '../ingest/ingest.ts';
import type { Unmapped } from '../ingest/map/mapping.ts';
import type { Taken } from '../ingest/read/read-text.ts';

/** The ingest's report speaks English, to the steward; no reader of the site sees it. */
const grouped = new Intl.NumberFormat('en-US');

function count(value: number): string {
  return grouped.format(value);
}

/** Lines in columns, the first to the left and the others to the right. */
export function tableLines(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}

function totalRow(total: TotalChange): string[] {
  const last = total.lastMonth === null ? '' : count(total.lastMonth);
  return [`    ${total.indicator}`, count(total.months), total.from, total.to, count(total.total), last];
}

function unmappedLines(unmapped: readonly Unmapped[]): string[] {
  if (unmapped.length === 0) return [];
  const rows = unmapped.map((each) => [`    ${each.category}`, count(each.rows), count(each.total)]);
  return ['  counted for no indicator (rows, sum):', ...tableLines(rows)];
}

function takenLines(taken: Taken): string[] {
  const { vintage, mapped } = taken;
  const dated =
    vintage.publishedOn === null ? 'day of publication unknown' : `published ${vintage.publishedOn}`;
  const totals = [
    ['    indicator', 'months', 'from', 'to', 'national total', 'last'],
    ...taken.totals.map(totalRow),
  ];
  return [
    `${vintage.file}: ${taken.layout}`,
    `  ${count(vintage.rows)} rows, ${taken.encoding}, ${vintage.coversFrom} to ${vintage.coversThrough}, cut ${vintage.cut}, ${dated}`,
    `  kept as ${vintage.id}`,
    ...(taken.totals.length > 0 ? tableLines(totals) : []),
    ...mapped.incomplete.map((each) => `  left out: ${each.indicator}, the file lacks "${each.lacks}"`),
    ...mapped.notes.map((note) => `  note: ${note}`),
    ...(vintage.accepted ?? []).flatMap(({ finding, reason }) => [
      `  implausible: ${finding}`,
      `    accepted: ${reason}`,
    ]),
    ...unmappedLines(mapped.unmapped),
    '',
  ];
}

function changeRow(change: CellChange): string[] {
  const moved =
    change.nationBefore === change.nationAfter
      ? ''
      : `${count(change.nationBefore)} -> ${count(change.nationAfter)}`;
  return [`  ${change.indicator}`, count(change.added), count(change.revised), count(change.lost), moved];
}

function changeLines(outcome: Outcome): string[] {
  const { before, edition, changes } = outcome;
  if (before === undefined) return [`first edition: ${edition.id}`];
  if (before === edition.id) return [`nothing new: edition ${edition.id} serves as before`];
  if (changes.length === 0)
    return [`edition ${edition.id} after ${before}: no figure that serves has changed`];
  const head = ['  indicator', 'added', 'revised', 'lost', 'nation, revised months'];
  return [`edition ${edition.id} after ${before}:`, ...tableLines([head, ...changes.map(changeRow)])];
}

function warningLines(outcome: Outcome): string[] {
  return [
    ...outcome.blanked.map(
      (each) =>
        `note: ${each.vintage} has no figure for ${count(each.cells)} region-months of ${each.indicator} that an older file has; the older figures stay`,
    ),
    ...outcome.mixed.map(
      (each) =>
        `note: ${each.indicator}: in ${count(each.months)} months the states come from more than one file`,
    ),
  ];
}

function sharedRow({ cells, same, total, difference }: SharedCells): string[] {
  const share = total === 0 ? 0 : (100 * difference) / total;
  return [`${count(same)} of ${count(cells)}`, `${share.toFixed(3)} %`];
}

function agreementLines(agreements: readonly Agreement[]): string[] {
  if (agreements.length === 0) return [];
  const rows = agreements.map((each) => [
    `  ${each.reprint}`,
    each.official,
    ...sharedRow(each.settled),
    ...sharedRow(each.young),
    isShownToAgree(each) ? 'agrees' : 'NOT shown to agree',
  ]);
  const head = ['  republished', 'official', 'settled: same', 'differ by', 'young: same', 'differ by', ''];
  return [
    'republished files against the official ones, on the cells that both hold:',
    ...tableLines([head, ...rows]),
  ];
}

/** What an ingest read, what it mapped to nothing and what changed, for the steward's eyes. */
export function reportOf(outcome: Outcome): string {
  return [
    ...outcome.taken.flatMap(takenLines),
    ...outcome.known.map((file) => `${file}: already kept, byte for byte`),
    ...outcome.redated.map(
      ({ vintage, before, after }) => `${vintage}: published ${after}, no longer ${before ?? 'unknown'}`,
    ),
    ...outcome.skipped.map((each) => `${each.file}: left aside (${each.reason})`),
    ...agreementLines(outcome.edition.agreements),
    ...warningLines(outcome),
    ...changeLines(outcome),
    '',
  ].join('\n');
}
