import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { markedMonths, type EventKind, type MarkedMonth } from '../../../domain/record/curated/event.ts';
import { monthAt, yearOf, type Month, type Window } from '../../../domain/time/period.ts';
import type { RegionCode } from '../../../domain/place/region.ts';
import { eventsQuery } from '../../api/region-queries.ts';
import type { ChartMark } from '../../charts/model/chart-model.ts';
import { eventMarks } from '../../charts/model/event-marks.ts';
import { useEventKinds } from './EventKinds.tsx';
import { useLanguage } from '../../words/words.ts';

/** The events that a reader has asked for on the charts of a page. */
export interface EventLayer {
  /** The kinds marked now; none where the layer is off. */
  readonly kinds: readonly EventKind[];
  readonly onKinds: (next: readonly EventKind[]) => void;
  readonly isFailed: boolean;
  readonly onRetry: () => void;
  readonly isHere: boolean;
  /** The months with events over the whole span, so that one key serves every chart of a page. */
  readonly months: readonly MarkedMonth[];
  readonly marks: readonly ChartMark[];
  /** What happened in a month, for the reading at the cursor. */
  readonly notesAt: (at: number) => readonly string[];
  /** What happened in the year of a point that stands for a whole year. */
  readonly notesInYear: (at: number) => readonly string[];
}

interface EventLayerChoice {
  readonly region: RegionCode;
  readonly span: Window;
  /** What is marked where the address asks for nothing in particular. */
  readonly usual?: readonly EventKind[];
  /** Off whatever the address asks, where a chart has a switch of its own. */
  readonly enabled?: boolean;
}

const NONE: readonly MarkedMonth[] = [];
const NO_KIND: readonly EventKind[] = [];

function useNotes(months: readonly MarkedMonth[]) {
  const language = useLanguage();
  return useCallback(
    (isThere: (month: Month) => boolean) =>
      months
        .filter(({ month }) => isThere(month))
        .flatMap(({ number, events }) => events.map((each) => `${number}. ${each.title[language]}`)),
    [months, language],
  );
}

/** The one layer of events of a page: kinds from the address, months numbered, marks for its charts. */
export function useEventLayer(choice: EventLayerChoice): EventLayer {
  const { region, span, usual = NO_KIND, enabled = true } = choice;
  const [asked, onKinds] = useEventKinds(usual);
  const kinds = enabled ? asked : NO_KIND;
  const { data, error, refetch } = useQuery({ ...eventsQuery(region), enabled: kinds.length > 0 });
  const { from, to } = span;
  const months = useMemo(
    () =>
      data && kinds.length > 0 ? markedMonths(data.events, { region, kinds, window: { from, to } }) : NONE,
    [data, region, kinds, from, to],
  );
  const marks = useMemo(() => eventMarks(months), [months]);
  const notes = useNotes(months);
  return {
    kinds,
    onKinds,
    isFailed: Boolean(error) && !data,
    onRetry: () => void refetch(),
    isHere: Boolean(data),
    months,
    marks,
    notesAt: useCallback((at: number) => notes((month) => month === monthAt(at)), [notes]),
    notesInYear: useCallback(
      (at: number) => notes((month) => yearOf(month) === yearOf(monthAt(at))),
      [notes],
    ),
  };
}
