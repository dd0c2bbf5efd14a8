import { parse } from 'csv-parse/sync';
import { OUTCOMES, type FindingOutcome } from '../domain/claims/part/part.ts';

/** A finding that changed: the edition that changed it, the claim, what it was (nothing: a new claim) and what it is. */
export interface ChangedLine {
  readonly edition: string;
  readonly claim: string;
  readonly before: FindingOutcome | null;
  readonly after: FindingOutcome;
}

function outcomeOf(text: string | undefined): FindingOutcome | null {
  return OUTCOMES.find((each) => each === text) ?? null;
}

/** The lines of `claims-changelog.csv`, oldest first; a line without an outcome that is known is left out. */
export function changedLines(text: string): ChangedLine[] {
  const rows: Readonly<Record<string, string>>[] = parse(text, { bom: true, columns: true });
  return rows.flatMap(({ edition = '', claim = '', before, after }) => {
    const outcome = outcomeOf(after);
    return outcome ? [{ edition, claim, before: outcomeOf(before), after: outcome }] : [];
  });
}
