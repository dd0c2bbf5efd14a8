/** A worked example in some language of programs, as it stands on the page of the API and in `docs/whole-data.md`. */
export interface CodeExample {
  readonly name: string;
  readonly code: string;
}

/** What homicide files Sinaloa opened in 2025, in each language, from the product at an address. */
export function codeExamples(origin: string): readonly CodeExample[] {
  return [
    {
      name: 'R',
      code: `library(readr)
library(dplyr)
figures <- read_csv("${origin}/data/newest/figures-25.csv", col_types = "cccccicccccc")
figures |>
  filter(indicator == "homicide-cases", startsWith(month, "2025")) |>
  summarise(cases = sum(value), months = n())`,
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
      name: 'Google Sheets',
      code: `=IMPORTDATA("${origin}/api/v1/series.csv?indicator=homicide-cases&region=25&from=2025-01&to=2025-12")`,
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
