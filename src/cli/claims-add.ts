import { BOUNDS, CLAIM_TOPICS, MISSING_REASONS, SPEAKER_KINDS } from '../domain/claims/claim.ts';
import { isReproduced, type Reproduction } from '../domain/claims/counting/reproduction.ts';
import {
  appendClaim,
  cellsOfQuery,
  claimOfRow,
  problemsOf,
  proposalsFor,
  type ClaimRow,
} from '../ingest/curated/adding/new-claim.ts';
import { betterCounts } from '../ingest/curated/adding/better-counts.ts';
import { CLAIM_TABLE_COLUMNS, type ClaimColumn } from '../ingest/curated/claims.ts';
import { claimsReportText, recordFindings } from '../ingest/curated/ledger.ts';
import { publishText } from './afterwards.ts';
import { BadArguments, dataFolderOf, textOption, type Asked } from './command.ts';
import { betterCountsText, reproductionText } from './counts-text.ts';

/** Asks the steward and gives the answer; nothing where nobody sits at the terminal. */
export type Ask = (question: string) => Promise<string>;

interface Question {
  readonly column: ClaimColumn;
  readonly text: string;
  readonly words?: readonly string[];
  readonly isOptional?: true;
}

const QUESTIONS: readonly Question[] = [
  {
    column: 'stated_on',
    text: 'Day or month of saying (2026-08-11, 2026-08); nothing where the page bears none',
    isOptional: true,
  },
  { column: 'speaker', text: 'Who said it' },
  { column: 'speaker_kind', text: 'Who that is', words: SPEAKER_KINDS },
  { column: 'topic', text: 'What of', words: CLAIM_TOPICS },
  { column: 'region', text: 'Of where: 00 for the nation, or the code of a state' },
  { column: 'link', text: 'Address of the page; the official one where it is known' },
  { column: 'source_title', text: 'Title of the page, and who published it' },
  {
    column: 'paraphrase_es',
    text: 'What was said, in one plain Spanish sentence with the figures as printed',
  },
  { column: 'paraphrase_en', text: 'The same in English' },
  { column: 'direction', text: 'Which way', words: ['down', 'up'], isOptional: true },
  {
    column: 'size',
    text: 'By how many per cent, without a sign, with the decimals that were printed',
    isOptional: true,
  },
  { column: 'bound', text: 'How the figures are meant: as printed, “more than”, “almost”', words: BOUNDS },
  { column: 'window_value', text: 'The printed level of the period', isOptional: true },
  { column: 'base_value', text: 'The printed level of what it is set against', isOptional: true },
];

/** How many ways to count are proposed. */
const PROPOSED = 8;

function optionOf(column: ClaimColumn): string {
  return column.replaceAll('_', '-');
}

/** The columns that an option fills; the id is given by the table. */
const FILLED = CLAIM_TABLE_COLUMNS.filter((column) => column !== 'id');

/** The options of `npm run claims -- add`: every column but the id, and the proposal to take. */
export const ADD_OPTIONS: readonly string[] = [...FILLED.map(optionOf), 'take'];

function rowOf(given: Asked): ClaimRow {
  const cells = FILLED.flatMap((column) => {
    const text = textOption(given, optionOf(column))?.trim();
    return text === undefined ? [] : [[column, text] as const];
  });
  return Object.fromEntries(cells);
}

function promptOf({ text, words, isOptional }: Question): string {
  const choice = words ? ` [${words.join(' | ')}]` : '';
  return `${text}${choice}${isOptional ? ', or nothing' : ''}: `;
}

/** One answer, asked for until it can be read. */
async function answerTo(
  question: Question,
  row: ClaimRow,
  ask: Ask,
  say: (text: string) => void,
): Promise<string> {
  for (;;) {
    // The next question follows from the answer.
    const answer = (await ask(promptOf(question))).trim();
    const problems =
      answer === '' && question.isOptional
        ? []
        : answer === ''
          ? [{ reason: 'is needed' }]
          : problemsOf({ ...row, [question.column]: answer }, question.column);
    if (problems.length === 0) return answer;
    say(problems.map(({ reason }) => `  ${question.column}: ${reason}\n`).join(''));
  }
}

/** The row with everything that the questions ask for; where nobody can be asked, what lacks is refused by name. */
async function filled(row: ClaimRow, say: (text: string) => void, ask: Ask | undefined): Promise<ClaimRow> {
  const open = QUESTIONS.filter(({ column }) => row[column] === undefined);
  if (!ask) {
    const lacking = open.filter((each) => !each.isOptional).map(({ column }) => `--${optionOf(column)}`);
    if (lacking.length > 0) throw new BadArguments(`not given: ${lacking.join(', ')}`);
    return row;
  }
  let now = row;
  for (const question of open) {
    // One question after another.
    now = { ...now, [question.column]: await answerTo(question, now, ask, say) };
  }
  return now;
}

/** Whether a row says of what series and periods it is, or why it cannot. */
function isQuerySaid(row: ClaimRow): boolean {
  if (row.missing || row.survey) return true;
  return Boolean(row.indicator && row.measure && row.window && (row.base || !row.direction));
}

function proposalsText(proposals: readonly Reproduction[]): string {
  const lines = proposals.map((each, index) => {
    const off = isReproduced(each) ? '' : '   not to the printed digit';
    return `  ${index + 1}. ${reproductionText(each)}${off}\n`;
  });
  return `what the printed numbers come out of (said -> found):\n${lines.join('')}`;
}

/** The proposal that was named; nothing where none is meant. */
async function chosenOf(
  proposals: readonly Reproduction[],
  given: Asked,
  ask: Ask | undefined,
): Promise<Reproduction | undefined> {
  const named =
    textOption(given, 'take') ?? (await ask?.('Which is meant (its number), or nothing for none: '));
  if (named === undefined)
    throw new BadArguments(
      'say which is meant by --take NUMBER, or give --indicator, --measure, --window and --base',
    );
  if (named.trim() === '') return undefined;
  const chosen = proposals[Number(named) - 1];
  if (!chosen) throw new BadArguments(`there is no proposal ${named}`);
  return chosen;
}

/** The row with the series and periods that it is of, as proposed from its numbers, or with the reason why it has none. */
async function withQuery(
  row: ClaimRow,
  given: Asked,
  say: (text: string) => void,
  ask: Ask | undefined,
): Promise<ClaimRow> {
  if (isQuerySaid(row))
    return row.indicator && !row.kind ? { ...row, kind: row.direction ? 'change' : 'level' } : row;
  const proposals = await proposalsFor(dataFolderOf(given), row, PROPOSED);
  if (proposals.length > 0) {
    say(proposalsText(proposals));
    const chosen = await chosenOf(proposals, given, ask);
    if (chosen) return { ...row, ...cellsOfQuery(chosen.query) };
  }
  const why: Question = { column: 'missing', text: 'Why it cannot be tested', words: MISSING_REASONS };
  if (!ask)
    throw new BadArguments(
      'no kept count gives these numbers: give --indicator, --measure, --window and --base, or --missing',
    );
  return { ...row, missing: await answerTo(why, row, ask, say) };
}

/**
 * `npm run claims -- add`: makes a row of the claims table from options and answers, proposes what it is of from
 * the printed numbers, adds it, and judges it. Nothing is written where the row is refused.
 */
export async function addClaim(
  given: Asked,
  say: (text: string) => void,
  ask: Ask | undefined,
): Promise<number> {
  const data = dataFolderOf(given);
  const row = await withQuery(await filled(rowOf(given), say, ask), given, say, ask);
  say(betterCountsText(await betterCounts(data, [claimOfRow(row)])));
  const id = await appendClaim(data, row);
  say(`${id} added to the claims\n`);
  const report = await recordFindings(data);
  if (report) say(claimsReportText(report) + (await publishText(data)));
  return 0;
}
