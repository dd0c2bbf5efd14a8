import { DataTable, type Column } from '../../ui/figure/DataTable.tsx';
import { useDecimals } from '../../ui/format/decimals.ts';
import { useFormats } from '../../ui/format/formats.ts';
import { useWords } from '../../words/words.ts';
import evidence from './evidence.json' with { type: 'json' };

type Row = (typeof evidence.rows)[number];
type Power = (typeof evidence.power)[number];

/** Intervals and verdicts on simulated series, by how long their months remember; the worst cell drawn again. */
function Coverage() {
  const words = useWords('method').evidence;
  const decimals = useDecimals();
  const formats = useFormats();
  const percent = (share: number | undefined): string => `${decimals(100 * (share ?? NaN), 1)}%`;
  const columns: readonly Column<Row>[] = [
    { key: 'rho', title: words.memory, cell: ({ rho }) => decimals(rho, 2) },
    { key: 'cells', title: words.cells, numeric: true, cell: ({ cells }) => formats.count(cells) },
    {
      key: 'coverage',
      title: words.coverage,
      numeric: true,
      cell: ({ coverage: [mean, low, high] }) => words.range(percent(mean), percent(low), percent(high)),
    },
    {
      key: 'wrong',
      title: words.wrong,
      numeric: true,
      cell: ({ wrong: [mean, most] }) => words.atMost(percent(mean), percent(most)),
    },
  ];
  const { worst } = evidence;
  const error = Math.sqrt((worst.wrong * (1 - worst.wrong)) / worst.runs);
  return (
    <>
      <DataTable
        caption={words.coverageTitle}
        columns={columns}
        rows={evidence.rows}
        rowKey={({ rho }) => String(rho)}
      />
      <p className="measure mt-2">
        {words.worst({
          monthly: formats.count(worst.monthly),
          months: worst.months,
          rho: decimals(worst.autocorrelation, 2),
          runs: formats.count(worst.runs),
          wrong: percent(worst.wrong),
          error: decimals(100 * error, 2),
        })}
      </p>
    </>
  );
}

function powerAt(monthly: number, rho: number): Power | undefined {
  return evidence.power.find((each) => each.monthly === monthly && each.rho === rho);
}

/** Which true rise of a year is called in half and in nine tenths of runs, by level and memory. */
function PowerTable() {
  const words = useWords('method').evidence;
  const decimals = useDecimals();
  const formats = useFormats();
  const rhos = [...new Set(evidence.power.map(({ rho }) => rho))];
  const levels = [...new Set(evidence.power.map(({ monthly }) => monthly))];
  const columns: readonly Column<number>[] = [
    { key: 'level', title: words.level, cell: (monthly) => formats.count(monthly) },
    ...rhos.map((rho): Column<number> => ({
      key: String(rho),
      title: words.remembering(decimals(rho, 2)),
      numeric: true,
      cell: (monthly) => {
        const power = powerAt(monthly, rho);
        return power ? words.called(decimals(power.half, 1), decimals(power.most, 1)) : '';
      },
    })),
  ];
  return <DataTable caption={words.powerTitle} columns={columns} rows={levels} rowKey={String} />;
}

/** What the intervals are worth: coverage, false verdicts and power on simulated series, as `npm run evidence` found them. */
export function EvidenceTables() {
  const words = useWords('method').evidence;
  const formats = useFormats();
  return (
    <section>
      <h2 className="font-serif text-xl font-semibold">{words.title}</h2>
      <p className="measure mt-2 mb-3">{words.lead(formats.count(evidence.runs))}</p>
      <Coverage />
      <div className="mt-6">
        <PowerTable />
      </div>
      <p className="measure mt-2">{words.powerNote}</p>
    </section>
  );
}
