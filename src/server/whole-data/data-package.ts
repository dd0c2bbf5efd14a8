import { LANGUAGES, type Bilingual } from '../../domain/bilingual.ts';
import type { Source } from '../../domain/indicator/source.ts';
import { SERIES_COLUMNS } from '../../domain/series/series-rows.ts';
import type { Manifest } from '../../edition/manifest.ts';
import { columnsOf, TABLE_NAMES, tableFile, type ColumnName, type TableName } from '../../edition/tables.ts';
import { COLUMN_WORDS, PACKAGE_WORDS, TABLE_WORDS } from './columns.words.ts';

/** A file as it is listed: its size and its SHA-256. */
export interface ListedFile {
  readonly bytes: number;
  readonly hash: string;
}

interface Column {
  readonly name: ColumnName | (typeof SERIES_COLUMNS)[number];
  readonly type: string;
}

function inBoth(words: Bilingual): string {
  return LANGUAGES.map((language) => words[language]).join(' / ');
}

function schemaOf(columns: readonly Column[]) {
  const fields = columns.map(({ name, type }) => {
    return {
      name,
      type: type === 'VARCHAR' ? 'string' : 'integer',
      description: inBoth(COLUMN_WORDS[name]),
    };
  });
  return { fields, missingValues: [''] };
}

function tableResource(table: TableName, { bytes, hash }: ListedFile) {
  return {
    name: table.replaceAll('_', '-'),
    path: tableFile(table),
    description: inBoth(TABLE_WORDS[table]),
    format: 'parquet',
    mediatype: 'application/vnd.apache.parquet',
    bytes,
    hash: `sha256:${hash}`,
    schema: schemaOf(columnsOf(table)),
  };
}

function figuresResource({ bytes, hash }: ListedFile) {
  return {
    profile: 'tabular-data-resource',
    name: 'figures',
    path: 'figures.csv',
    description: inBoth(TABLE_WORDS.figures),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', doubleQuote: true, header: true },
    bytes,
    hash: `sha256:${hash}`,
    schema: schemaOf(
      SERIES_COLUMNS.map((name) => ({ name, type: name === 'value' ? 'INTEGER' : 'VARCHAR' })),
    ),
  };
}

/** The terms of the sources, each once, under the name that Open Definition has for open terms without one of its own. */
function licencesOf(
  sources: readonly Source[],
): readonly { readonly name: string; readonly title: string }[] {
  const titles = new Set(sources.map(({ licence }) => inBoth(licence)));
  return [...titles].map((title) => ({ name: 'other-open', title }));
}

/** An edition as a data package of frictionlessdata.io: every file with its columns, its size and its checksum. */
export function dataPackage(
  { edition, files }: Manifest,
  sizes: ReadonlyMap<TableName, number>,
  figures: ListedFile,
) {
  return {
    profile: 'data-package',
    name: 'saldo',
    id: edition.id,
    version: edition.id,
    title: inBoth(PACKAGE_WORDS.title),
    licenses: licencesOf(edition.sources),
    sources: edition.sources.map(({ name, url }) => ({ title: inBoth(name), path: url })),
    resources: [
      figuresResource(figures),
      ...TABLE_NAMES.map((table) =>
        tableResource(table, { bytes: sizes.get(table) ?? 0, hash: files[tableFile(table)] ?? '' }),
      ),
    ],
  };
}
