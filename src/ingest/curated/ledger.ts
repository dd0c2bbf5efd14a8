import { csvLines, csvText } from '../../csv/csv-text.ts';
import type { TableField } from '../../domain/table.ts';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { OUTCOMES } from '../../domain/claims/part/part.ts';
import type { CannotTell, Claim } from '../../domain/claims/claim.ts';
import {
  changedFindings,
  countOutcomes,
  removedClaims,
  type ChangedFinding,
  type RemovedClaim,
} from '../../domain/claims/finding-changes.ts';
import type { Finding } from '../../domain/claims/finding.ts';
import { CURATED_FILES, curatedText, readCurated } from './curated.ts';
import { findingsOfEdition } from './edition.ts';
import { TableRefused } from './table.ts';
import { writeDurably } from '../../edition/disk.ts';
import { curatedPath } from '../../edition/folder.ts';
import { servingEdition } from '../../edition/manifest.ts';

/** What the last edition said of each claim, so that the next can say what changed. */
const LEDGER_FILE = 'claims-findings.json';
/** The public log of findings that changed: one line a claim and edition. */
const CHANGELOG_FILE = 'claims-changelog.csv';

const CHANGELOG_COLUMNS = ['edition', 'claim', 'before', 'after', 'reason'];

const ledgerSchema = z.object({
  edition: z.string(),
  outcomes: z.record(z.string(), z.tuple([z.enum(OUTCOMES), z.nullable(z.string())])),
});
type Ledger = z.infer<typeof ledgerSchema>;

/** What judging the claims again brought: the counts, and the claims whose finding changed. */
export interface ClaimsReport {
  readonly edition: string;
  readonly counts: ReturnType<typeof countOutcomes>;
  readonly changed: readonly ChangedFinding[];
  /** The claims that are in the table no more. */
  readonly removed: readonly RemovedClaim[];
}

async function textOrNothing(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function beforeOf(ledger: Ledger): Pick<Finding, 'claim' | 'outcome' | 'reason'>[] {
  return Object.entries(ledger.outcomes).map(([claim, [outcome, reason]]) => ({
    claim,
    outcome,
    reason: reason as CannotTell | null,
  }));
}

function ledgerText(edition: string, findings: readonly Finding[]): string {
  const lines = findings.map(
    ({ claim, outcome, reason }) => `${JSON.stringify(claim)}:${JSON.stringify([outcome, reason])}`,
  );
  return `{"edition":${JSON.stringify(edition)},"outcomes":{\n${lines.join(',\n')}\n}}\n`;
}

/** The lines that a set of changes adds to the public log. */
function changelogRows({ edition, changed, removed }: Omit<ClaimsReport, 'counts'>): TableField[][] {
  return [
    ...changed.map(({ claim, before, after, reason }) => [edition, claim, before ?? 'new', after, reason]),
    ...removed.map(({ claim, before }) => [edition, claim, before, 'removed', null]),
  ];
}

/**
 * Checks every curated table, judges every claim by the serving edition, and writes what came of it: the
 * checked tables, the ledger, and a line in the public log for each claim whose finding changed. Nothing
 * is written where a table is refused. Without an edition nothing is judged.
 */
export async function recordFindings(data: string): Promise<ClaimsReport | undefined> {
  const curated = await readCurated(data);
  const edition = await servingEdition(data);
  if (edition === undefined) return undefined;
  const findings = await findingsOfEdition(data, edition, curated.claims, curated.perception.ensu);
  const ledgerFile = await textOrNothing(join(data, LEDGER_FILE));
  const ledger = ledgerFile === undefined ? undefined : ledgerSchema.parse(JSON.parse(ledgerFile));
  // The first judgement is no change: the log begins with the second.
  const changed = ledger ? changedFindings(beforeOf(ledger), findings) : [];
  const removed = ledger ? removedClaims(beforeOf(ledger), findings) : [];
  const log =
    (await textOrNothing(join(data, CHANGELOG_FILE))) ?? csvText({ columns: CHANGELOG_COLUMNS, rows: [] });
  await writeDurably(curatedPath(data), curatedText(curated));
  await writeDurably(
    join(data, CHANGELOG_FILE),
    log + csvLines(changelogRows({ edition, changed, removed })),
  );
  await writeDurably(join(data, LEDGER_FILE), ledgerText(edition, findings));
  return { edition, counts: countOutcomes(findings), changed, removed };
}

/** The report as the steward reads it. */
export function claimsReportText(report: ClaimsReport, claims: readonly Claim[] = []): string {
  const {
    holds,
    'other-size': sized,
    'falls-short': short,
    opposite,
    'cannot-tell': undecided,
  } = report.counts;
  const said = new Map(claims.map((claim) => [claim.id, claim.paraphrase.en]));
  const lines = report.changed.map(({ claim, before, after, reason }) => {
    const why = reason === null ? '' : ` (${reason})`;
    return `  ${claim}: ${before ?? 'new'} -> ${after}${why}  ${said.get(claim) ?? ''}`.trimEnd();
  });
  return [
    `claims judged by edition ${report.edition}: ${holds} hold, ${sized} of another size, ${short} fall short, ${opposite} opposite, ${undecided} cannot be told`,
    lines.length === 0 ? '  no finding changed' : `  findings that changed: ${lines.length}`,
    ...lines,
    ...report.removed.map(({ claim, before }) => `  ${claim}: removed, was ${before}`),
    '',
  ].join('\n');
}

/** Judges the claims again after an ingest and says what changed; a refused table is reported and stops nothing. */
export async function claimsAfterIngest(data: string): Promise<string> {
  if ((await textOrNothing(join(data, CURATED_FILES.claims))) === undefined) return '';
  try {
    const report = await recordFindings(data);
    return report ? claimsReportText(report) : '';
  } catch (error) {
    if (!(error instanceof TableRefused)) throw error;
    return `claims not judged, a table was refused:\n${error.message}\n`;
  }
}
