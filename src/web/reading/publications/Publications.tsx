import { useQuery } from '@tanstack/react-query';
import { isLate, type PublicationState } from '../../../domain/record/curated/publication.ts';
import { publicationsQuery } from '../../api/publications-query.ts';
import { useFormats } from '../../ui/format/formats.ts';
import { useLanguage, useWords } from '../../words/words.ts';

/** The day by the reader's clock, `YYYY-MM-DD`. */
function today(): string {
  const now = new Date();
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 10);
}

/** When a register is expected next, or that it is late, or that nobody has said. */
function useExpected(): (state: PublicationState) => string {
  const words = useWords('publications');
  const formats = useFormats();
  return ({ next, calendar }) => {
    if (!next) return calendar.rule === 'unknown' ? words.unknown : '';
    const covers = next.covers ? formats.month(next.covers) : '';
    const day = formats.date(next.day);
    const said = calendar.rule === 'monthly' ? words.expectedAbout(day, covers) : words.expectedOn(day);
    return isLate(next, today()) ? words.late(said) : said;
  };
}

/** How far each register reaches and when its next publication is expected; nothing until that is known. */
export function Publications({ notes = false }: { readonly notes?: boolean }) {
  const { data } = useQuery(publicationsQuery);
  const words = useWords('publications');
  const language = useLanguage();
  const formats = useFormats();
  const expected = useExpected();
  if (!data) return null;
  return (
    <ul aria-label={words.title} className="figures flex flex-col gap-1">
      {data.publications.map((each) => (
        <li key={each.method}>
          <a href={each.link} rel="noreferrer" className="underline underline-offset-4">
            {each.what[language]}
          </a>
          {`: ${[each.through && words.through(formats.month(each.through)), expected(each)].filter(Boolean).join('; ')}.`}
          {notes && <span className="block text-soft">{each.note[language]}</span>}
        </li>
      ))}
    </ul>
  );
}
