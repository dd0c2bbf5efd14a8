import type { sharing as spanish } from '../es/sharing.ts';

/** What stands on a picture of a figure, and around one in the frame of another page. */
export const sharing: typeof spanish = {
  newest: 'the newest when shown',
  table: 'The same figures as a table',
  moreRows: (rows) => `… and ${rows} more rows on the page.`,
  moreStates: (states) => `… and ${states} more states on the page.`,
  see: 'See the figure with its source and method in Saldo',
  pinned: (edition) =>
    `The link pins edition ${edition}: series and verdicts are of that one. Statements, municipalities, events and the newest months follow the newest edition.`,
  notKept: (edition) => `Edition ${edition}, which the link asks for, is not kept here.`,
  toNewest: 'See the newest edition',
  waiting: 'This figure waits to be drawn; it is asked for again in a few seconds.',
  missing: 'This figure does not exist or cannot be drawn with what the address asks for.',
};
