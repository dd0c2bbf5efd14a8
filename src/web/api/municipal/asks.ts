import type { IndicatorId } from '../../../domain/indicator/rows.ts';
import type { MunicipalQuestion } from '../../../domain/judgement/municipal/municipal-windows.ts';
import type { RegionCode } from '../../../domain/place/region.ts';
import { ask } from '../client.ts';

function parametersOf({ indicator, state, window, base }: MunicipalQuestion) {
  return { indicator, state, from: window.from, to: window.to, baseFrom: base?.from, baseTo: base?.to };
}

/** Which months every indicator is kept by municipality. */
export function askMunicipalCoverage(signal: AbortSignal) {
  return ask('municipalCoverage', {}, signal);
}

/** Municipalities by rate. */
export function askMunicipalRates(asked: MunicipalQuestion, signal: AbortSignal) {
  return ask('municipalRates', parametersOf(asked), signal);
}

/** How unevenly an indicator lies over municipalities. */
export function askConcentration(asked: MunicipalQuestion, signal: AbortSignal) {
  return ask('concentration', parametersOf(asked), signal);
}

/** One indicator in the municipalities of a state, month by month. */
export function askMunicipalTable(indicator: IndicatorId, state: RegionCode, signal: AbortSignal) {
  return ask('municipalities', { indicator, state }, signal);
}

/** One municipality. */
export function askMunicipality(code: RegionCode, signal: AbortSignal) {
  return ask('municipality', { code }, signal);
}
