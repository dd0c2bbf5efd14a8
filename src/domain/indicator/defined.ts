import { INDICATOR_DEFINITIONS, type IndicatorDefinition } from './definitions.words.ts';
import { INDICATORS, type Indicator } from './indicator.ts';
import { INDICATOR_NAMES, type IndicatorNames } from './names.words.ts';

/** An indicator with its names, what it counts and where it misleads. */
export interface DefinedIndicator extends Indicator, IndicatorNames, IndicatorDefinition {}

/** The table of indicators, each with its names, definition and caveat. */
export const DEFINED_INDICATORS: readonly DefinedIndicator[] = INDICATORS.map((each) => ({
  ...each,
  ...INDICATOR_NAMES[each.id],
  ...INDICATOR_DEFINITIONS[each.id],
}));
