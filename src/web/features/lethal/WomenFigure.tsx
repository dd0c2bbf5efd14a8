import { useQuery } from '@tanstack/react-query';
import { NATION, regionName, statesOf, type RegionCode } from '../../../domain/place/region.ts';
import {
  womenKilled,
  WOMEN_VICTIMS_COLUMNS,
  womenVictimsRow,
  type WomenKilled,
  type WomenVictims,
} from '../../../domain/record/printed/women-victims.ts';
import { womenVictimsQuery } from '../../api/printed-queries.ts';
import { useRegionPlace } from '../../reading/scope/region-place.ts';
import { DataTable, type Column } from '../../ui/figure/DataTable.tsx';
import { Figure } from '../../ui/figure/Figure.tsx';
import { useFormats } from '../../ui/format/formats.ts';
import { sentenceCase } from '../../ui/format/sentence-case.ts';
import { useLanguage, useWords } from '../../words/words.ts';

/** One state in every window. */
interface StateRow {
  readonly region: RegionCode;
  readonly byWindow: readonly (WomenVictims | undefined)[];
}

function stateRows(rows: readonly WomenVictims[], windows: readonly WomenKilled[]): StateRow[] {
  const codes = [...new Set(rows.map(({ region }) => region))];
  return codes.map((region) => ({
    region,
    byWindow: windows.map(({ window }) =>
      rows.find((each) => each.region === region && each.window.from === window.from),
    ),
  }));
}

/** How many of the women killed the prosecutors call victims of femicide. */
function femicideShare({ femicide, homicide }: Pick<WomenKilled, 'femicide' | 'homicide'>): number | null {
  return femicide + homicide === 0 ? null : femicide / (femicide + homicide);
}

function useColumns(windows: readonly WomenKilled[]): Column<StateRow>[] {
  const words = useWords('lethal');
  const own = useWords('reading');
  const language = useLanguage();
  const formats = useFormats();
  const columnsOf = ({ window }: WomenKilled, place: number): Column<StateRow>[] => {
    const name = formats.shortWindow(window);
    const valueOf = ({ byWindow }: StateRow, kind: 'femicide' | 'homicide'): number | null =>
      byWindow[place]?.[kind] ?? null;
    const count = (kind: 'femicide' | 'homicide'): Column<StateRow> => ({
      key: `${kind} ${window.from}`,
      title: words.womenColumns[kind](name),
      numeric: true,
      room: '7rem',
      order: (row) => valueOf(row, kind),
      cell: (row) => {
        const value = valueOf(row, kind);
        return value === null ? own.noFigure : formats.count(value);
      },
    });
    const shareOf = ({ byWindow }: StateRow): number | null => {
      const found = byWindow[place];
      return found ? femicideShare(found) : null;
    };
    return [
      count('femicide'),
      count('homicide'),
      {
        key: `share ${window.from}`,
        title: words.womenColumns.share(name),
        numeric: true,
        room: '7rem',
        order: shareOf,
        cell: (row) => {
          const share = shareOf(row);
          return share === null ? own.noFigure : formats.percent(share);
        },
      },
    ];
  };
  return [
    {
      key: 'state',
      title: words.womenState,
      order: ({ region }) => regionName(region)[language],
      cell: ({ region }) => regionName(region)[language],
    },
    ...windows.flatMap(columnsOf),
  ];
}

/** Women killed by state in each window; two methods stand side by side and are never added. */
export function WomenFigure({ region }: { readonly region: RegionCode }) {
  const words = useWords('lethal');
  const formats = useFormats();
  const { name } = useRegionPlace(region);
  const { data } = useQuery({ ...womenVictimsQuery, retry: false });
  const rows = data?.rows ?? [];
  const windows = womenKilled(rows);
  const own = womenKilled(
    rows.filter((each) => region === NATION || statesOf(region)?.includes(each.region)),
  );
  const columns = useColumns(windows);
  const [first] = windows;
  if (!first || own.length === 0) return null;
  const title = words.womenTitle(
    sentenceCase(name),
    own.map(({ window, femicide, homicide }) =>
      words.womenClause(formats.window(window), formats.count(femicide), formats.count(homicide)),
    ),
  );
  return (
    <Figure
      id="women"
      title={title}
      subtitle={words.womenSubtitle}
      source={
        <a href={rows[0]?.link} target="_blank" rel="noreferrer">
          {words.womenSource}
        </a>
      }
      caveat={words.womenCaveat}
      csv={{
        name: 'saldo-women-victims.csv',
        table: () => ({ columns: WOMEN_VICTIMS_COLUMNS, rows: rows.map(womenVictimsRow) }),
      }}
    >
      <DataTable
        caption={words.womenCaption}
        quietCaption
        columns={columns}
        rows={stateRows(rows, windows)}
        rowKey={(row) => row.region}
        sorting={{ column: `femicide ${first.window.from}`, descending: true }}
      />
    </Figure>
  );
}
