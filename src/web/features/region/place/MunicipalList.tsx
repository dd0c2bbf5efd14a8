import { useState } from 'react';
import { indicatorOf } from '../../../../domain/indicator/indicator.ts';
import { INDICATOR_NAMES } from '../../../../domain/indicator/names.words.ts';
import {
  municipalRateRows,
  MUNICIPAL_RATE_COLUMNS,
} from '../../../../domain/judgement/municipal/municipal-rate-rows.ts';
import type { MunicipalRates } from '../../../../domain/judgement/municipal/municipal-rates.ts';
import { foldText, NATION, regionName } from '../../../../domain/place/region.ts';
import type { Evidence } from '../../../reading/evidence/evidence.ts';
import { useSourceNames } from '../../../reading/origin/source-names.ts';
import { Button } from '../../../ui/Button.tsx';
import { DataTable } from '../../../ui/figure/DataTable.tsx';
import { Figure } from '../../../ui/figure/Figure.tsx';
import { useFormats } from '../../../ui/format/formats.ts';
import { useLanguage, useWords } from '../../../words/words.ts';
import { useCounted, useMunicipalColumns } from './municipal-columns.tsx';
import { countedMost, movedMost } from './municipal-list.ts';
import { useChanges } from './use-changes.ts';
import { useMovedOne } from './use-moved.ts';

/** So many are shown before the rest is asked for: a list of 570 is not read to its end. */
const FIRST = 20;

interface MunicipalListProps {
  readonly answer: MunicipalRates;
  readonly evidence: Evidence;
  /** What the months are where they are not those asked for. */
  readonly note: string;
  /** The place whose municipalities they are, as a sentence has it. */
  readonly inside: string;
  /** Looks among them by name. */
  readonly searched?: boolean;
}

/** What stands under the list: what has no municipality, who has no rate, why there is no map. */
function useCaveats({ unspecified, municipalities, indicator, state, base }: MunicipalRates): string {
  const words = useWords('place');
  const formats = useFormats();
  const counted = useCounted();
  const apart = unspecified.reduce((sum, { total }) => sum + (total ?? 0), 0);
  const unmatched = unspecified.flatMap((each) => each.unmatched);
  const without = municipalities.filter(({ gap }) => gap === 'no-population');
  return [
    words.caveatRates,
    state === NATION && base !== null && words.noChanges,
    apart > 0 && words.unspecified(counted(indicator, apart)),
    unmatched.length > 0 && words.unmatched(formats.list(unmatched)),
    without.length > 0 &&
      words.withoutRate(formats.count(without.length), formats.list(without.map(({ name }) => name))),
    words.noMap,
  ]
    .filter(Boolean)
    .join(' ');
}

/** The municipality with most, as the figure's finding. */
function useFinding({ answer, inside }: MunicipalListProps): string {
  const words = useWords('place');
  const language = useLanguage();
  const formats = useFormats();
  const counted = useCounted();
  const most = countedMost(answer);
  const title = words.title(INDICATOR_NAMES[answer.indicator].name[language], inside);
  if (!most) return title;
  const finding = words.most(most.name, counted(answer.indicator, most.total), formats.percent(most.share));
  return `${title}. ${finding}`;
}

/** Where the counts moved most between the two windows; nothing without a base. */
function useMoved(answer: MunicipalRates): string {
  const words = useWords('place');
  const { fell, rose } = movedMost(answer);
  const one = useMovedOne();
  return words.moved(one(fell), one(rose));
}

/** The municipalities of a state or the nation: found by name, the first twenty by the column in order, at first the count; all at a press. */
export function MunicipalList(props: MunicipalListProps) {
  const { answer, evidence, note, searched } = props;
  const words = useWords('place');
  const language = useLanguage();
  const formats = useFormats();
  const own = useWords().judgement;
  const sources = useSourceNames(evidence.edition);
  const changes = useChanges(evidence.edition.id, answer);
  const columns = useMunicipalColumns(answer, changes);
  const finding = useFinding(props);
  const moved = useMoved(answer);
  const caveats = useCaveats(answer);
  const [text, setText] = useState('');
  const [isWhole, setWhole] = useState(false);
  const { indicator, state, window, base } = answer;
  const part = foldText(text);
  const found = answer.municipalities.filter((each) =>
    foldText(`${each.name} ${state === NATION ? regionName(each.state)[language] : ''}`).includes(part),
  );
  const shown = isWhole ? found.length : Math.min(FIRST, found.length);
  const months = base ? `${formats.window(window)}, ${formats.window(base)}` : formats.window(window);
  const { id } = evidence.edition;
  return (
    <Figure
      id="municipalities"
      title={finding}
      subtitle={[words.subtitle(own.units[indicatorOf(indicator).unit], months), note, moved]
        .filter(Boolean)
        .join(' ')}
      source={sources([], answer.vintages)}
      edition={id}
      caveat={caveats}
      csv={{
        name: `saldo-municipalities-${indicator}-${state}-${id}.csv`,
        table: () => ({ columns: MUNICIPAL_RATE_COLUMNS, rows: municipalRateRows(id, answer) }),
      }}
    >
      {searched && (
        <label className="screen-only mb-3 block max-w-96 text-xs text-soft">
          {words.search}
          <input
            type="search"
            value={text}
            onChange={(event) => setText(event.target.value)}
            className="block w-full border border-edge bg-raised px-2 py-1 text-sm text-ink"
          />
        </label>
      )}
      <output className="figures mb-1 block text-xs text-soft">
        {words.found(formats.count(shown), formats.count(answer.municipalities.length))}
      </output>
      <DataTable
        caption={words.title(INDICATOR_NAMES[indicator].name[language], props.inside)}
        quietCaption
        columns={columns}
        rows={found}
        most={shown}
        rowKey={(row) => row.code}
        sorting={{ column: 'total', descending: true }}
      />
      {shown < found.length && (
        <Button className="screen-only mt-3" onClick={() => setWhole(true)}>
          {words.showAll(formats.count(found.length))}
        </Button>
      )}
    </Figure>
  );
}
