import { STATE_UNSPECIFIED } from '../../../domain/place/region.ts';
import { literal, select } from '../../staging.ts';
import type { Checked } from '../mapping.ts';

interface Place {
  readonly municipality: string;
  readonly name: string;
  readonly total: number;
}

const UNSPECIFIED = `right(municipality, 3) IN (${STATE_UNSPECIFIED.map(literal).join(', ')})`;

/** Places of a municipal file by a condition, with the sum of what the indicators count there. */
function placesWhere(condition: string, vintage: string): string {
  return `SELECT municipality, min(name) AS name, coalesce(sum(value), 0)::DOUBLE AS total
    FROM municipal WHERE vintage = ${literal(vintage)} AND ${condition} GROUP BY ALL ORDER BY municipality`;
}

/**
 * What the report says of places that are no ordinary municipality: cases of a state without a municipality, and
 * municipalities that CONAPO's projection does not have (younger than it), which can have no rate.
 */
export async function placeNotes({ sql, vintage }: Checked): Promise<string[]> {
  const unspecified = await select<Place>(sql, placesWhere(UNSPECIFIED, vintage));
  const young = await select<Place>(
    sql,
    placesWhere(
      `NOT ${UNSPECIFIED} AND municipality NOT IN (SELECT municipality FROM municipal_population)
       AND EXISTS (FROM municipal_population)`,
      vintage,
    ),
  );
  const total = unspecified.reduce((sum, each) => sum + each.total, 0);
  return [
    ...(unspecified.length === 0
      ? []
      : [
          `${unspecified.length} keys ending in ${STATE_UNSPECIFIED.join(' or ')} are no municipalities (no place was recorded): they count in sums (${total}) and stand in no ranking`,
        ]),
    ...young.map(
      ({ municipality, name }) =>
        `${municipality} ${name}: CONAPO's projection has no such municipality, so it has counts and no rate`,
    ),
  ];
}
