import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { Language } from '../../../domain/bilingual.ts';
import { MOST_PLACES } from '../../../domain/judgement/municipal/places-compared.ts';
import { findPlaces, type NamedPlace } from '../../../domain/place/find-places.ts';
import { NATION, regionName, STATES, type RegionCode } from '../../../domain/place/region.ts';
import { placesQuery } from '../../api/region-queries.ts';
import { TileGrid } from '../../charts/country/TileGrid.tsx';
import type { Evidence } from '../../reading/evidence/evidence.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { CrossSign } from '../../ui/signs.tsx';
import { useLanguage, useWords } from '../../words/words.ts';
import type { PlaceBeside, BesideReading } from './beside.ts';
import { SimilarPlaces } from './SimilarPlaces.tsx';

interface PlacePickerProps {
  readonly places: readonly PlaceBeside[];
  readonly onCodes: (next: readonly RegionCode[]) => void;
  readonly reading: BesideReading;
  readonly evidence: Evidence;
}

/** Which places stand beside each other: chosen by name, on the country's grid, or for being similar. */
export function PlacePicker({ places, onCodes, reading, evidence }: PlacePickerProps) {
  const words = useWords('compare');
  const codes = places.map(({ code }) => code);
  const isFull = codes.length >= MOST_PLACES;
  const add = (code: RegionCode): void => {
    if (!isFull && !codes.includes(code)) onCodes([...codes, code]);
  };
  const toggle = (code: string): void =>
    codes.includes(code) ? onCodes(codes.filter((each) => each !== code)) : add(code);
  return (
    <section aria-label={words.chosen} className="screen-only mb-6 flex flex-col gap-3">
      <ChosenPlaces places={places} onTake={toggle} />
      <div className="flex flex-wrap items-start gap-x-8 gap-y-3">
        {isFull ? (
          <p className="text-sm text-soft">{words.full}</p>
        ) : (
          <PlaceSearch evidence={evidence} chosen={codes} onAdd={add} />
        )}
        <Disclosure summary={words.map} open={places.length === 0}>
          <StateGrid chosen={codes} onChoose={toggle} />
        </Disclosure>
        {!isFull && places.length > 0 && (
          <Disclosure summary={words.similar}>
            <SimilarPlaces places={places} windows={reading} evidence={evidence} onAdd={add} />
          </Disclosure>
        )}
      </div>
    </section>
  );
}

interface ChosenPlacesProps {
  readonly places: readonly PlaceBeside[];
  readonly onTake: (code: RegionCode) => void;
}

/** The places chosen, each in its hue and to be taken away again. */
function ChosenPlaces({ places, onTake }: ChosenPlacesProps) {
  const words = useWords('compare');
  const language = useLanguage();
  if (places.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-2">
      {places.map(({ code, label, colour }) => (
        <li key={code}>
          <Button aria-label={words.take(label[language])} onClick={() => onTake(code)}>
            <span
              className="inline-block h-0.5 w-4 forced-color-adjust-none"
              style={{ backgroundColor: colour }}
            />
            {label[language]}
            <CrossSign />
          </Button>
        </li>
      ))}
    </ul>
  );
}

interface PlaceSearchProps {
  readonly evidence: Evidence;
  readonly chosen: readonly RegionCode[];
  readonly onAdd: (code: RegionCode) => void;
}

const MOST_FOUND = 8;

function titleOf({ code, name, state }: NamedPlace, language: Language): string {
  const plain = name[language] || code;
  return state ? `${plain}, ${regionName(state)[language]}` : plain;
}

/** Finds a place by the beginning of its name; Enter adds the first. */
function PlaceSearch({ evidence, chosen, onAdd }: PlaceSearchProps) {
  const words = useWords('compare');
  const language = useLanguage();
  const id = useId();
  const [text, setText] = useState('');
  const { data } = useQuery({ ...placesQuery(evidence.edition.id), retry: false });
  const found = findPlaces(text, data?.municipalities ?? [], MOST_FOUND + MOST_PLACES + 1)
    .filter(({ code }) => code !== NATION && !chosen.includes(code))
    .slice(0, MOST_FOUND);
  const add = (code: RegionCode): void => {
    setText('');
    onAdd(code);
  };
  return (
    <form
      className="w-full max-w-96"
      onSubmit={(event) => {
        event.preventDefault();
        if (found[0]) add(found[0].code);
      }}
    >
      <label htmlFor={id} className="block text-xs text-soft">
        {words.search}
      </label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        value={text}
        onChange={(event) => setText(event.target.value)}
        className="block w-full border border-edge bg-raised px-2 py-1 text-sm text-ink"
      />
      <ul>
        {found.map((place) => (
          <li key={place.code}>
            <button
              type="button"
              className="block w-full px-2 py-1.5 text-left text-sm hover:bg-shade"
              aria-label={words.add(titleOf(place, language))}
              onClick={() => add(place.code)}
            >
              {titleOf(place, language)}
            </button>
          </li>
        ))}
      </ul>
      {text !== '' && found.length === 0 && <p className="text-sm text-soft">{words.none(text)}</p>}
    </form>
  );
}

interface StateGridProps {
  readonly chosen: readonly RegionCode[];
  readonly onChoose: (code: string) => void;
}

/** The 32 states as tiles to press, those chosen in their hue. */
function StateGrid({ chosen, onChoose }: StateGridProps) {
  const words = useWords('compare');
  const language = useLanguage();
  const marks = STATES.map(({ code, name, abbreviation }) => {
    const isChosen = chosen.includes(code);
    return {
      code,
      abbreviation: abbreviation.replace('.', ''),
      reading: name[language],
      fill: isChosen ? `var(--color-place-${chosen.indexOf(code) + 1})` : 'var(--color-shade)',
      ink: isChosen ? 'var(--color-paper)' : 'var(--color-ink)',
      hatched: false,
      sign: '',
    };
  });
  return (
    <div className="w-[min(22rem,88vw)]">
      <TileGrid
        marks={marks}
        label={words.map}
        chosen={chosen}
        onChoose={onChoose}
        onLook={() => undefined}
      />
    </div>
  );
}
