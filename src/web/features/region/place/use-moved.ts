import { useQuery } from '@tanstack/react-query';
import { INDICATOR_NAMES } from '../../../../domain/indicator/names.words.ts';
import type { MunicipalRate } from '../../../../domain/judgement/municipal/municipal-rates.ts';
import { municipalRatesQuery } from '../../../api/municipal/municipal-queries.ts';
import { useFormats } from '../../../ui/format/formats.ts';
import { useLanguage, useWords } from '../../../words/words.ts';
import type { RegionParts } from '../region-model.ts';
import { movedMost } from './municipal-list.ts';
import { useMunicipal } from './use-municipal.ts';

/** A municipality with its counts: León (de 312 a 253). */
export function useMovedOne(): (each: MunicipalRate | undefined) => string {
  const words = useWords('place');
  const formats = useFormats();
  return (each) =>
    each ? words.movedOne(each.name, formats.count(each.before ?? 0), formats.count(each.total ?? 0)) : '';
}

/** In which municipalities of a state the count of what is shown by municipality moved most; empty until it is known, and where there is no base. */
export function useMunicipalMoved({ reading, evidence }: Pick<RegionParts, 'reading' | 'evidence'>): string {
  const words = useWords('place');
  const language = useLanguage();
  const formats = useFormats();
  const one = useMovedOne();
  const { id } = evidence.edition;
  const choice = useMunicipal(id, reading.region, reading);
  const question = typeof choice === 'string' ? undefined : choice.question;
  const unasked = {
    indicator: 'homicide-cases',
    state: reading.region,
    window: reading.window,
    base: null,
  } as const;
  const isAsked = reading.isState && question !== undefined && question.base !== null;
  const { data } = useQuery({
    ...municipalRatesQuery(id, question ?? unasked),
    enabled: isAsked,
    retry: false,
  });
  if (!isAsked || !data?.base) return '';
  const { fell, rose } = movedMost(data);
  if (!fell && !rose) return '';
  const name = INDICATOR_NAMES[data.indicator].name[language];
  return `${words.moved(one(fell), one(rose))} ${words.movedIn(name, formats.window(data.window), formats.window(data.base))}`;
}
