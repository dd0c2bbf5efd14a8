/** A worked example in some language of programs, as it stands on the page of the API, in `docs/whole-data.md` or in `docs/api.md`. */
export interface CodeExample {
  readonly name: string;
  readonly code: string;
}

/** By a file of the whole data. */
function fileExamples(origin: string): readonly CodeExample[] {
  return [
    {
      name: 'R',
      code: `figures <- read.csv(
  "${origin}/data/newest/figures-25.csv",
  fileEncoding = "UTF-8-BOM",
  colClasses = c(region = "character")
)
sinaloa <- subset(figures, indicator == "homicide-cases" & startsWith(month, "2025"))
c(cases = sum(sinaloa$value), months = nrow(sinaloa))`,
    },
    {
      name: 'Python',
      code: `import csv
from urllib.request import urlopen

with urlopen("${origin}/data/newest/figures-25.csv") as file:
    rows = list(csv.DictReader(file.read().decode("utf-8-sig").splitlines()))
sinaloa = [
    int(row["value"])
    for row in rows
    if row["indicator"] == "homicide-cases" and row["month"].startswith("2025")
]
print(sum(sinaloa), len(sinaloa))`,
    },
    {
      name: 'Python, pandas',
      code: `import pandas as pd

figures = pd.read_csv(
    "${origin}/data/newest/figures-25.csv",
    dtype={"region": str, "value": "Int64"},
)
sinaloa = figures.query("indicator == 'homicide-cases' and month.str.startswith('2025')")
print(sinaloa["value"].sum(), len(sinaloa))`,
    },
    {
      name: 'DuckDB',
      code: `SELECT month, value
FROM '${origin}/data/newest/serving.parquet'
WHERE indicator = 'homicide-cases' AND region = '25'
ORDER BY month;`,
    },
  ];
}

/** By a question to the API. */
function questionExamples(origin: string): readonly CodeExample[] {
  return [
    {
      name: 'Google Sheets',
      code: `=IMPORTDATA("${origin}/api/v1/series.csv?indicator=homicide-cases&region=25&from=2025-01&to=2025-12")`,
    },
    {
      name: 'TypeScript',
      code: `import { saldoAt } from './saldo.ts';

const ask = saldoAt('${origin}');
const { id } = await ask('/api/v1/edition');
const { municipalities } = await ask('/api/v1/editions/{edition}/places', { edition: id });
const { observations } = await ask('/api/v1/series', {
  indicator: 'homicide-cases',
  region: '25',
  from: '2025-01',
  to: '2025-12',
});
const cases = observations.flatMap((each) => ('value' in each ? [each.value] : []));
const { finding } = await ask('/api/v1/claims/{id}', { id: 'C001' });
const total = cases.reduce((sum, each) => sum + each);
console.log(total, cases.length, municipalities.length, finding.outcome);`,
    },
  ];
}

/** What homicide files Sinaloa opened in 2025, in each language, from the product at an address. */
export function codeExamples(origin: string): readonly CodeExample[] {
  return [...fileExamples(origin), ...questionExamples(origin)];
}
