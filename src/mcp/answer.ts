import type { IndicatorId } from '../domain/indicator/rows.ts';
import type { RegionCode } from '../domain/place/region.ts';
import type { Window } from '../domain/time/period.ts';
import { formatView } from '../domain/view/query.ts';
import { DEFAULT_VIEW } from '../domain/view/view.ts';
import type { NamedSource } from './asking.ts';
import type { ToolSpeech } from './speech.ts';

/** What every tool answers with: a sentence, what must be said with it, where it comes from, and the API's own answer. */
export interface ToolAnswer {
  readonly sentence: string;
  /** What must be quoted with the figure; empty where there is nothing. */
  readonly caveat: string;
  readonly edition: string;
  readonly sources: readonly NamedSource[];
  /** The page that shows it. */
  readonly link: string;
  /** The address of the API that gives the same answer. */
  readonly api: string;
  readonly answer: unknown;
}

/** The query of a page that shows an indicator in a region over a window, against a base where one is given. */
export function viewQuery(
  { language }: ToolSpeech,
  indicator: IndicatorId,
  region: RegionCode,
  window?: Window,
  base?: Window,
): string {
  const view = formatView({
    ...DEFAULT_VIEW,
    region,
    indicators: [indicator],
    ...(window ? { period: window } : {}),
    ...(base ? { base } : {}),
  });
  return `${view}&lang=${language}`;
}
