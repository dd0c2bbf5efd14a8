import type { search as Spanish } from '../es/search.ts';

/** A page as the search tells it from others: the question it answers, and other words that it is found by. */
function page(question: string, more: string) {
  return { question, more };
}

/** The search over everything, and what it says of what it finds. */
export const search: typeof Spanish = {
  title: 'Search',
  label: 'A place, a crime, a date, a phrase…',
  results: 'Results',
  waiting: 'Loading what can be searched…',
  partly: 'A part could not be loaded; it is missing from the results.',
  found: (count) => (count === 0 ? 'No results' : count === 1 ? '1 result' : `${count} results`),
  none: (text) => `Nothing matches “${text}”.`,
  askable: 'You can ask, for example:',
  examples: [
    'homicides 2024',
    'extortion Guanajuato March 2025',
    'missing people Jalisco August 2025',
    'Sinaloa, Guanajuato and Nuevo León',
    'Celaya',
    'method',
  ],
  more: (count) => `and ${count} more: type another word`,
  kinds: {
    figure: 'The figure',
    beside: 'Side by side',
    place: 'Places',
    indicator: 'What is counted',
    page: 'Pages',
    claim: 'What was said',
    event: 'Events',
  },
  placeKinds: { nation: 'The whole country', state: 'State', group: 'Group of states' },
  municipalityOf: (state) => `Municipality of ${state}`,
  figureOf: (indicator, region, window) => `${indicator}, ${region}, ${window}`,
  noFigure: (reason) => `No data. ${reason}`,
  through: (month) => `data through ${month}`,
  soFar: 'the year is not whole yet',
  provisional: 'provisional: still filling up',
  otherMethod:
    'counted under the rules in force since January 2026, which are not compared with those before',
  keys: 'Arrows to move, Enter to open, Esc to close.',
  pages: {
    overview: page('What is rising and what is falling?', 'home front summary main'),
    states: page('In which states does it rise, in which does it fall?', 'map table compare'),
    divergence: page(
      'Where does homicide fall while another crime rises?',
      'divergence quadrants extortion disappearance',
    ),
    story: page('What has the policy brought, step by step?', 'case story walk explanation'),
    claims: page('Does what was said hold?', 'statements fact check government press'),
    region: page('What happened in one place?', 'place municipality municipalities state region'),
    place: page(
      'In which municipalities is it concentrated?',
      'municipality municipalities concentration list rate',
    ),
    compare: page(
      'How do several places go, side by side?',
      'compare comparison places states municipalities beside',
    ),
    lethal: page(
      'Does lethal violence fall, or change its name?',
      'negligent femicide classification deaths',
    ),
    missing: page('How many people are missing?', 'disappeared register RNPDNO located cuts'),
    registers: page('Do the registers of homicide agree?', 'INEGI deaths victims case files SESNSP'),
    policy: page('Did anything change with the new government?', 'effect October 2024 before after policy'),
    operations: page('What does the government say it did?', 'arrests weapons drugs laboratories seizures'),
    perception: page('Do people feel safer?', 'ENSU ENVIPE survey fear unreported'),
    events: page('What happened, and when?', 'dates chronology laws attacks'),
    present: page('What stands on a wall screen?', 'wall screen projector room'),
    revisions: page('How much do figures change later?', 'corrections vintages provisional'),
    method: page('What is counted, and how is it decided?', 'methodology definitions sources data RNID'),
  },
};
