import { DataLink } from '../../ui/DataLink.tsx';
import { useLanguage, useWords } from '../../words/words.ts';

/** The tables that most want; `datapackage.json` lists all. */
const PARQUET = ['serving', 'municipal', 'population', 'municipal_population'] as const;

/** Everything of the edition to take away: one CSV, the tables, and the list of both with columns and checksums. */
export function TakeAway() {
  const { whole } = useWords('method');
  return (
    <section className="measure" id="data">
      <h2 className="font-serif text-xl font-semibold">{whole.title}</h2>
      <p className="mt-2">{whole.lead}</p>
      <ul className="mt-2 flex list-disc flex-col gap-1 pl-5">
        <li>
          <DataLink file="figures.csv">{whole.csv}</DataLink>
        </li>
        <li>
          {whole.parquet}{' '}
          {PARQUET.map((table, index) => (
            <span key={table}>
              {index > 0 && ', '}
              <DataLink file={`${table}.parquet`}>{whole.tables[table]}</DataLink>
            </span>
          ))}
          .
        </li>
        <li>
          <DataLink file="datapackage.json">{whole.described}</DataLink>
        </li>
      </ul>
      <p className="mt-2 text-sm text-soft">
        {whole.examples} <a href={`${import.meta.env.BASE_URL}api?lang=${useLanguage()}#code`}>{whole.api}</a>
      </p>
    </section>
  );
}
