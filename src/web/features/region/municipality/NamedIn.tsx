import { useQuery } from '@tanstack/react-query';
import type { Bilingual } from '../../../../domain/bilingual.ts';
import type { MunicipalityRecord } from '../../../../domain/judgement/municipal/municipal-series.ts';
import { eventsQuery, regionClaimsQuery } from '../../../api/region-queries.ts';
import { PageLink } from '../../../router/links.tsx';
import { useFormats } from '../../../ui/format/formats.ts';
import { useLanguage, useWords } from '../../../words/words.ts';
import { namesPlace, sharesName } from './naming.ts';
import { RegionClaim } from '../RegionClaims.tsx';

/** The statements and events of the state whose text names the municipality. */
export function NamedIn({ record }: { readonly record: MunicipalityRecord }) {
  const words = useWords('place');
  const { name, state } = record;
  const claims = useQuery({ ...regionClaimsQuery(record.edition, state), retry: false });
  const events = useQuery({ ...eventsQuery(state), retry: false });
  const isShared = sharesName(name, state);
  const said = (claims.data?.claims ?? []).filter(({ claim }) =>
    namesPlace(`${claim.paraphrase.es} ${claim.sourceTitle}`, name),
  );
  const happened = (events.data?.events ?? []).filter(({ title }) => namesPlace(title.es, name));
  if (!claims.data && !events.data) return null;
  return (
    <section aria-labelledby="named">
      <h2 id="named" className="font-serif text-lg font-semibold">
        {words.claims}
      </h2>
      <p className="text-sm text-soft">{isShared ? words.sameName : words.claimsReading}</p>
      {!isShared && said.length + happened.length === 0 && <p className="mt-1 text-sm">{words.noClaims}</p>}
      {!isShared && (
        <ul className="mt-1 text-sm">
          {happened.map((event) => (
            <NamedEvent key={event.id} id={event.id} date={event.date} title={event.title} />
          ))}
          {said.map((judged) => (
            <RegionClaim key={judged.claim.id} judged={judged} />
          ))}
        </ul>
      )}
    </section>
  );
}

interface NamedEventProps {
  readonly id: string;
  readonly date: string;
  readonly title: Bilingual;
}

function NamedEvent({ id, date, title }: NamedEventProps) {
  const language = useLanguage();
  const formats = useFormats();
  const isDay = date.length > 7;
  return (
    <li className="border-t border-rule py-2">
      <span className="figures text-soft">{isDay ? formats.date(date) : date}: </span>
      <PageLink to={`/events#${id}`}>{title[language]}</PageLink>
    </li>
  );
}
