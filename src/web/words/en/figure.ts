import type { figure as Spanish } from '../es/figure.ts';

/** What every figure, table and card shares: states of loading and the actions in its corner. */
export const figure: typeof Spanish = {
  loading: 'Loading…',
  failedTitle: 'The data could not be loaded',
  failures: {
    unreachable: 'The server does not answer. Check the connection.',
    refused: (status) => `The server answered with an error (${status}).`,
    malformed: 'The server’s answer does not have the expected shape, so it is not shown.',
  },
  retry: 'Try again',
  emptyTitle: 'There is nothing to show',
  source: 'Source',
  edition: 'Edition',
  through: (month) => `Data through ${month}`,
  actions: 'Figure actions',
  math: 'How was this computed?',
  close: 'Close',
  more: 'Actions',
  gap: 'no data',
  sortBy: (column) => `Sort by ${column}`,
};
