/** What the shelf says on the terminal when what it serves changes, or does not. */
export const SHELF_WORDS = {
  serves: (edition: string, before: string) => `Edition ${edition} serves; it takes the place of ${before}.`,
  refused: (edition: string, reason: string, serving: string) =>
    `Edition ${edition} is not taken up: ${reason}. Edition ${serving} goes on serving.`,
  emptyDatabase:
    'the database holds no edition yet; where the data folder is: STORE=postgres://… npm run editions -- use ID',
  newTables: 'The new tables of claims, events, operations and perception serve.',
  tablesRefused: (reason: string) =>
    `The curated tables are not taken up: ${reason}. Those of before go on serving.`,
} as const;
