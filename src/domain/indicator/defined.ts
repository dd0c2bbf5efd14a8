import { INDICATOR_DEFINITIONS, type IndicatorDefinition } from './definitions.words.ts';
import { INDICATORS, type Indicator } from './indicator.ts';

/** An indicator with what it counts and where it misleads. */
export interface DefinedIndicator extends Indicator, IndicatorDefinition {}

/** The table of indicators, each with its definition and caveat. */
export const DEFINED_INDICATORS: readonly DefinedIndicator[] = INDICATORS.map((each) => ({
  ...each,
  ...INDICATOR_DEFINITIONS[each.id],
}));
