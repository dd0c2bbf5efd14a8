import * as z from 'zod/mini';
import { INDICATOR_IDS } from '../domain/indicator/indicator.ts';
import type { IndicatorId } from '../domain/indicator/rows.ts';
import { isMonth, yearOf, type Month } from '../domain/time/period.ts';
import { MOST_PLACES } from '../domain/judgement/municipal/places-compared.ts';
import { isMunicipality } from '../domain/place/municipality.ts';
import {
  NATION,
  parseRegion,
  REGION_GROUPS,
  STATE_CODES,
  type RegionCode,
  type RegionFault,
} from '../domain/place/region.ts';

/** What a query or path may hold, as text; `describe` is what the API's page says of it. */
type TextParameter<T extends string> = z.ZodMiniType<T, string>;

/** A schema with what the API's page says of it. */
export function described<T extends z.ZodMiniType>(schema: T, description: string, more: object = {}): T {
  z.globalRegistry.add(schema, { description, ...more });
  return schema;
}

/** A check whose failure is an absence (404 with `code`), not a mistake of form (400). */
function known(test: (text: string) => boolean, code: string, error: string) {
  return z.refine<string>(test, { error, params: { code }, abort: true });
}

const INDICATORS: readonly string[] = INDICATOR_IDS;

/** An indicator's id; an unknown one is `unknown-indicator`. */
export const indicatorParameter = described(
  z.string().check(
    z.minLength(1, { error: 'is empty; expected an indicator id such as homicide-victims', abort: true }),
    known(
      (text) => INDICATORS.includes(text),
      'unknown-indicator',
      `no indicator has this id; expected one of ${INDICATOR_IDS.join(', ')}`,
    ),
  ),
  'Indicator id, as listed by /api/v1/edition.',
  { enum: INDICATOR_IDS, examples: ['homicide-victims'] },
) as unknown as TextParameter<IndicatorId>;

function hasNot(fault: RegionFault) {
  return (text: string): boolean => parseRegion(text) !== fault;
}

const GROUP_LIST = REGION_GROUPS.map((group) => group.id).join(', ');

/** Region text; where `also` is given, that word stands beside the regions. */
function regionText(also?: string) {
  const unless = (test: (text: string) => boolean) => (text: string) => text === also || test(text);
  const empty = 'is empty; expected 00, a state code, a group or codes joined by commas';
  return z
    .string()
    .check(
      z.minLength(1, { error: empty, abort: true }),
      known(
        unless(hasNot('unknown')),
        'unknown-region',
        `no region has this code; expected 00, 01 to 32, or one of ${GROUP_LIST}`,
      ),
      z.refine(unless(hasNot('not-only-states')), 'only state codes (01 to 32) may be joined by commas'),
      z.refine(unless(hasNot('named-twice')), 'names a state twice'),
    );
}

/** `00`, a state, a group, or states joined by commas; an unknown one is `unknown-region`. */
export const regionParameter: TextParameter<RegionCode> = described(
  regionText(),
  `Region: 00 for the nation, a state's INEGI code (01 to 32), a group (${GROUP_LIST}), or several state codes joined by commas, whose values are added.`,
  { examples: ['00', '25', '09,15', 'norte'] },
);

/** One state's code; an unknown one is `unknown-region`. */
export const stateParameter: TextParameter<RegionCode> = described(
  z.string().check(
    z.minLength(1, { error: 'is empty; expected a state code from 01 to 32', abort: true }),
    known(
      (text) => STATE_CODES.includes(text),
      'unknown-region',
      'no state has this code; expected 01 to 32',
    ),
  ),
  "A state's INEGI code, 01 to 32.",
  { examples: ['25'] },
);

/** A state, or the nation for all of them. */
export const stateOrNationParameter: TextParameter<RegionCode> = described(
  z
    .string()
    .check(
      known(
        (text) => text === NATION || STATE_CODES.includes(text),
        'unknown-region',
        'no state has this code; expected 01 to 32, or 00 for all of them',
      ),
    ),
  "A state's INEGI code, 01 to 32; 00, or left out, for all states.",
  { examples: ['11', '00'] },
);

/** A municipality's code; an unknown one is `unknown-region`. */
export const municipalityParameter: TextParameter<RegionCode> = described(
  z
    .string()
    .check(
      known(isMunicipality, 'unknown-region', 'no municipality has this code; expected five digits of INEGI'),
    ),
  "A municipality's INEGI code, five digits.",
  { examples: ['11020'] },
);

function isPlace(text: string): boolean {
  return isMunicipality(text) || (typeof parseRegion(text) !== 'string' && !text.includes(','));
}

/** One to six places joined by commas. */
export const placesParameter: TextParameter<string> = described(
  z.string().check(
    z.minLength(1, { error: 'is empty; expected codes joined by commas', abort: true }),
    z.refine((text) => text.split(',').length <= MOST_PLACES, `names more than ${MOST_PLACES} places`),
    z.refine((text) => new Set(text.split(',')).size === text.split(',').length, 'names a place twice'),
    known(
      (text) => text.split(',').every(isPlace),
      'unknown-region',
      `one of these is no place; expected 00, 01 to 32, five digits, or one of ${GROUP_LIST}`,
    ),
  ),
  `Up to ${MOST_PLACES} places joined by commas: 00 the nation, states (01 to 32), groups (${GROUP_LIST}), municipalities (five digits).`,
  { examples: ['25,11,19', '00,11020'] },
);

/** A region, or `all` for each of the 32 states. */
export const regionOrAllParameter: TextParameter<RegionCode> = described(
  regionText('all'),
  'A region as elsewhere, or `all` for each of the 32 states at once.',
  { examples: ['00', '25', 'all'] },
);

const FIRST_YEAR = 1970;
const LAST_YEAR = 2099;

function isServedMonth(text: string): boolean {
  return isMonth(text) && yearOf(text) >= FIRST_YEAR && yearOf(text) <= LAST_YEAR;
}

function monthParameter(description: string): TextParameter<Month> {
  return described(
    z
      .string()
      .check(
        z.refine(isServedMonth, `expected a month as YYYY-MM, from ${FIRST_YEAR}-01 to ${LAST_YEAR}-12`),
      ),
    description,
    { pattern: '^\\d{4}-(0[1-9]|1[0-2])$', examples: ['2024-09'] },
  ) as unknown as TextParameter<Month>;
}

/** A month that must be given. */
export const theMonth = monthParameter('A month, YYYY-MM.');
/** The first month of a window. */
export const fromMonth = monthParameter('First month, YYYY-MM, included.');
/** The last month of a window. */
export const toMonth = monthParameter('Last month, YYYY-MM, included.');

/** An edition's id, as `/api/v1/edition` gives it. */
export const editionParameter = described(z.string(), 'Edition id, as given by /api/v1/edition.', {
  examples: ['2026-08-0a1b2c3d'],
});

/** The beginning of a name, at most 80 characters. */
export const nameParameter = described(
  z
    .string()
    .check(
      z.minLength(1, { error: 'is empty; expected the beginning of a name', abort: true }),
      z.maxLength(80, 'is longer than 80 characters'),
    ),
  'The beginning of a name or of a word of it, accents and case aside.',
  { examples: ['celaya'] },
);

/** One of a few words; any other is a mistake of form. */
export function oneOf<T extends string>(words: readonly T[], description: string): TextParameter<T> {
  return described(
    z
      .string()
      .check(z.refine((text) => words.some((each) => each === text), `expected one of ${words.join(', ')}`)),
    description,
    { enum: words, examples: words },
  ) as unknown as TextParameter<T>;
}

/** One of the names that exist; any other is an absence, 404 under `code`. */
export function nameOf<T extends string>(
  names: readonly T[],
  code: string,
  description: string,
): TextParameter<T> {
  const isThere = (text: string): boolean => names.some((each) => each === text);
  const error = `nothing has this name; expected one of ${names.join(', ')}`;
  return described(z.string().check(known(isThere, code, error)), description, {
    enum: names,
    examples: names.slice(0, 1),
  }) as unknown as TextParameter<T>;
}
