import type { Acceptance, Vintage } from '../domain/indicator/source.ts';
import { Refusal } from './refusal.ts';

/** What a finding is about: the month, place and crime before its figures, which a later file may revise. */
function subjectOf(finding: string): string {
  return finding.slice(0, finding.indexOf(': '));
}

/** The reason for which an older file of the source was taken with a finding about the same month, place and crime. */
function earlierReason(finding: string, older: readonly Vintage[]): string | undefined {
  const earlier = older.flatMap(({ accepted = [] }) => accepted);
  return earlier.find((each) => subjectOf(each.finding) === subjectOf(finding))?.reason;
}

function refuse(file: string, findings: readonly string[]): never {
  const months = findings.length === 1 ? '1 month is' : `${findings.length} months are`;
  throw new Refusal(
    { file },
    `${months} implausible beside the others of the source:
${findings.map((each) => `  ${each}`).join('\n')}
If the publisher confirms it, or the file is known to be whole, take it with --accept "REASON"; the reason is kept with the file`,
  );
}

/**
 * The implausible findings of a file with the reason for which each is taken: the steward's of this ingest,
 * else that of an older file of the source. Refuses the file where a finding has no reason.
 */
export function acceptedFindings(
  file: string,
  findings: readonly string[],
  reason: string | undefined,
  older: readonly Vintage[],
): Acceptance[] {
  const taken = findings.map((finding) => ({ finding, reason: reason ?? earlierReason(finding, older) }));
  const open = taken.filter((each) => each.reason === undefined);
  if (open.length > 0)
    refuse(
      file,
      open.map((each) => each.finding),
    );
  return taken.flatMap((each) =>
    each.reason === undefined ? [] : [{ finding: each.finding, reason: each.reason }],
  );
}
