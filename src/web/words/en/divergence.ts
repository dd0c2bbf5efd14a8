import type { Quadrant } from '../../../domain/judgement/regions/divergence.ts';
import type { divergence as Spanish, QuadrantCounts } from '../es/divergence.ts';

const states = (count: number): string => (count === 1 ? '1 state' : `${count} states`);

const quadrants: Record<Quadrant, (other: string) => string> = {
  'both-down': () => 'Both down',
  traded: (other) => `Homicide down, ${other} up`,
  'both-up': () => 'Both up',
  reversed: (other) => `Homicide up, ${other} down`,
  unclear: () => 'At least one not clear',
  'not-comparable': () => 'Not comparable',
};

/** In 2 states homicide fell and extortion rose, in none did both fall; in 29 … */
function lead(other: string, counts: QuadrantCounts): string {
  const some: readonly (readonly [number, string])[] = [
    [counts.traded, `homicide fell and ${other} rose`],
    [counts['both-down'], `homicide and ${other} both fell`],
    [counts.reversed, `homicide rose and ${other} fell`],
    [counts['both-up'], 'both rose'],
  ];
  const found = some.filter(([count]) => count > 0);
  const clauses = found.map(([count, text], index) => `in ${index === 0 ? states(count) : count} ${text}`);
  if (found.length === 0) clauses.push('in no state are both changes clear');
  else if (counts['both-down'] === 0) clauses.push('in none did both fall');
  const rest = [
    ...(counts.unclear > 0 ? [`in ${counts.unclear} at least one of the two changes is not clear`] : []),
    ...(counts['not-comparable'] > 0 ? [`in ${counts['not-comparable']} the data cannot tell`] : []),
  ];
  const text = [clauses.join(', '), ...rest].join('; ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** The page that sets two changes against each other. */
export const divergence: typeof Spanish = {
  title: 'Where does homicide fall while another crime rises?',
  against: 'Homicide against',
  topics: { extortion: 'Extortion', disappearance: 'Disappearance', kidnapping: 'Kidnapping' },
  subjects: { extortion: 'extortion', disappearance: 'disappearance', kidnapping: 'kidnapping' },
  lead,
  quadrants,
  finding: (quadrant, names) => `${quadrant}: ${names}`,
  plotTitle: (other) => `The change of homicide and that of ${other}`,
  plotLabel: (other) => `States by their change of homicide and of ${other}`,
  plotNote:
    'Each point is a state; the bars are 95% intervals. Full point: both verdicts are clear. Hollow point: at least one is not, and the quadrant it falls in says nothing. Logarithmic scales; an arrow says that the interval goes on outside the plot.',
  xAxis: (name) => `${name}: change`,
  yAxis: (name) => `${name}: change`,
  corner: (name, count) => `${name}: ${count}`,
  lookHint:
    'Point at a state to read it; choose it to carry it into every view. By keyboard: arrows and Enter.',
  listTitle: 'The states by quadrant',
  none: 'None',
  tableTitle: 'Both changes in every state',
  missing: 'The edition has no figures by state on one of the two topics for the chosen period.',
  offScale: (names) => `At the edge, because their change is off the scale: ${names}.`,
  notDrawn: (names) => `Without a point, because the base is zero or nothing can be compared: ${names}.`,
};
