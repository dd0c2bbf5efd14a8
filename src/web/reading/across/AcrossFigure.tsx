import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { AnnouncedMean } from '../../../domain/record/printed/announced-mean.ts';
import { announcedQuery } from '../../api/printed-queries.ts';
import { PARTS_WANTED, seamFacts } from './seam-facts.ts';
import { ACROSS_COLUMNS, acrossRow } from '../../../domain/judgement/across.ts';
import { INDICATOR_NAMES } from '../../../domain/indicator/names.words.ts';
import type { RegionCode } from '../../../domain/place/region.ts';
import { TwoReadings } from '../../charts/small/TwoReadings.tsx';
import { DataTable, type Column } from '../../ui/figure/DataTable.tsx';
import { Figure } from '../../ui/figure/Figure.tsx';
import { useFormats } from '../../ui/format/formats.ts';
import { Failed, Loading } from '../../ui/states.tsx';
import { useLanguage, useWords } from '../../words/words.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { useEvidence } from '../evidence/use-evidence.ts';
import { useSourceNames } from '../origin/source-names.ts';
import { useRegionPlace } from '../scope/region-place.ts';
import { ACROSS_WANTED, crimesAcross, type CrimeAcross } from './across-crimes.ts';
import { AcrossMark } from './AcrossMark.tsx';
import { acrossMarkText, acrossText, type AcrossSpeech } from './across-text.ts';

const WANTED = [...new Set([...ACROSS_WANTED, ...PARTS_WANTED])];

/** The same months of 2025 and 2026 crime by crime, read twice, with what is known of where the two catalogues differ. */
export function AcrossFigure({ region }: { readonly region: RegionCode }) {
  const load = useEvidence(WANTED);
  if (load.status === 'loading') return <Loading className="min-h-80" />;
  if (load.status === 'failed')
    return <Failed failure={load.problem} onRetry={load.retry} className="min-h-80" />;
  return <CrimesFigure region={region} evidence={load.evidence} />;
}

const NONE: readonly AnnouncedMean[] = [];

function useSpeech(): AcrossSpeech {
  const language = useLanguage();
  const words = useWords();
  const own = useWords('present-and-across');
  const formats = useFormats();
  return useMemo(() => ({ language, words, own, formats }), [language, words, own, formats]);
}

function CrimesFigure({ region, evidence }: { readonly region: RegionCode; readonly evidence: Evidence }) {
  const { own } = useSpeech();
  const sources = useSourceNames(evidence.edition);
  const { name } = useRegionPlace(region);
  const crimes = useMemo(() => crimesAcross(evidence, region), [evidence, region]);
  const edition = evidence.edition.id;
  return (
    <Figure
      id="across"
      title={own.acrossTitle(name)}
      subtitle={own.acrossSubtitle}
      source={sources(ACROSS_WANTED)}
      edition={edition}
      caveat={own.acrossCaveat}
      csv={{
        name: `saldo-across-${region}-${edition}.csv`,
        table: () => ({
          columns: ACROSS_COLUMNS,
          rows: crimes.map(({ across }) => acrossRow(edition, across)),
        }),
      }}
      table={<CrimesTable crimes={crimes} />}
    >
      <ul className="border-t border-rule">
        {crimes.map((each) => (
          <CrimeRow key={each.crime} row={each} evidence={evidence} />
        ))}
      </ul>
      <p className="mt-1.5 text-xs text-soft">{own.acrossLegend}</p>
    </Figure>
  );
}

function CrimeRow({ row, evidence }: { readonly row: CrimeAcross; readonly evidence: Evidence }) {
  const { crime, across } = row;
  const { data } = useQuery({ ...announcedQuery, retry: false });
  const speech = useSpeech();
  const { language } = speech;
  const { readings } = across;
  const second = readings?.attempts === 'read' ? readings.withAttempts : null;
  return (
    <li className="grid gap-x-8 gap-y-2 border-b border-rule py-3 md:grid-cols-[13rem_15rem_1fr] xl:grid-cols-[13rem_15rem_1fr_1fr]">
      <div className="flex flex-wrap items-start gap-x-3 gap-y-1.5 md:flex-col">
        <h3 className="font-semibold">{INDICATOR_NAMES[crime].shortName[language]}</h3>
        <AcrossMark across={across} />
      </div>
      <div>
        {readings && (
          <TwoReadings
            without={{ ratio: readings.without.ratio, ...readings.without.interval }}
            withAttempts={second && { ratio: second.ratio, ...second.interval }}
          />
        )}
      </div>
      <p className="measure text-sm">{acrossText(across, speech)}</p>
      <div className="measure flex flex-col gap-1 text-xs text-soft md:col-start-3 xl:col-start-4">
        {seamFacts(row, evidence, data?.means ?? NONE, speech).map((fact) => (
          <p key={fact}>{fact}</p>
        ))}
      </div>
    </li>
  );
}

/** A column of one figure. */
function figureColumn(key: string, title: string, cell: (row: CrimeAcross) => string): Column<CrimeAcross> {
  return { key, title, numeric: true, cell };
}

function CrimesTable({ crimes }: { readonly crimes: readonly CrimeAcross[] }) {
  const { own, formats, language } = useSpeech();
  const { acrossColumns, noCount } = own;
  const count = (total: number | undefined): string => (total === undefined ? noCount : formats.count(total));
  const change = (ratio: number | undefined): string =>
    ratio === undefined ? noCount : formats.fineChangePercent(ratio);
  const columns: Column<CrimeAcross>[] = [
    {
      key: 'crime',
      title: acrossColumns.crime,
      cell: ({ crime }) => INDICATOR_NAMES[crime].shortName[language],
    },
    figureColumn('before', acrossColumns.before, ({ across }) => count(across.readings?.before.total)),
    figureColumn('without', acrossColumns.without, ({ across }) =>
      count(across.readings?.without.after.total),
    ),
    figureColumn('with', acrossColumns.with, ({ across }) =>
      count(across.readings?.withAttempts?.after.total),
    ),
    figureColumn('change', acrossColumns.change, ({ across }) => change(across.readings?.without.ratio)),
    figureColumn('change-with', acrossColumns.changeWith, ({ across }) =>
      change(across.readings?.withAttempts?.ratio),
    ),
    {
      key: 'mark',
      title: acrossColumns.mark,
      room: '10rem',
      cell: ({ across }) => acrossMarkText(across, own),
    },
  ];
  return (
    <DataTable
      caption={acrossColumns.caption}
      columns={columns}
      rows={crimes}
      rowKey={({ crime }) => crime}
    />
  );
}
