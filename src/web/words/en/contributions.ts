import type { contributions as Spanish } from '../es/contributions.ts';

/** What moved a total: the parts that add up to its difference. */
export const contributions: typeof Spanish = {
  without: {
    turned: ({ subject, name, percent, fell, clear, below }) => {
      const moved = clear
        ? `it ${fell ? 'fell' : 'rose'} ${percent}`
        : `${percent} ${fell ? 'less' : 'more'} was counted, no clear change${below && ` (${below})`}`;
      return `${subject}: without ${name}, ${moved}.`;
    },
    carried: ({ subject, name, short }) =>
      `${subject}: without ${name} there is no clear change${short && ` (${short})`}.`,
    most: ({ subject, name, share, fell }) =>
      `${subject}: ${name} makes up ${share} of the ${fell ? 'fall' : 'rise'}.`,
  },
  refusals: {
    'one-state': 'A single state is not divided into parts.',
    'not-comparable': 'The two periods cannot be compared, so there is no difference to divide.',
    'part-missing': 'At least one state lacks its figure, so the parts do not add up to the total.',
    'parts-differ':
      'The total and the sum of the states come from publications too different to divide the difference.',
  },
  title: (indicator) => `What moved the total: ${indicator}`,
  difference: (difference, total, base, compared) =>
    `${difference} in total (${total} against ${base}), ${compared}.`,
  ends: (up, down) => [up && `Most up: ${up}.`, down && `Most down: ${down}.`].filter(Boolean).join(' '),
  named: (name, value) => `${name} (${value})`,
  perDay: (value) => `${value} a day`,
  unassigned: 'Not assigned to a state',
  unassignedWhy:
    '“Not assigned to a state” is what the total has and no state does: records without a known state, or figures of another printing: total and states do not always come from one cut.',
  addUp: 'The parts add up to the difference of the total. They say where records changed, not why.',
  missing: (states) => `Without a figure: ${states}.`,
  indicator: 'Indicator',
  bars: 'What each state adds or takes away',
  columns: {
    difference: 'Difference',
    perDay: 'Difference a day',
    points: 'Points of the change',
  },
};
