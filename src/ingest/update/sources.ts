import { readFile } from 'node:fs/promises';
import { SOURCE_IDS, type SourceId } from '../../domain/indicator/source.ts';
import { readRows, readTable, type RowReader } from '../curated/table.ts';

/** How an address answers: a catalogue's package (CKAN), a page with links, or the file itself. */
const KINDS = ['ckan', 'page', 'file'] as const;

/** `ingest`: a layout that the ingest reads. `tell`: only said to be newer; somebody must look. */
const ACTIONS = ['ingest', 'tell'] as const;

/** An official address where newer files of some sources would stand. */
export interface OfficialAddress {
  readonly id: string;
  /** The sources whose kept files its files are newer than. */
  readonly sources: readonly SourceId[];
  readonly kind: (typeof KINDS)[number];
  readonly address: string;
  /** How the names of its files begin, without their edition. */
  readonly name: string;
  readonly action: (typeof ACTIONS)[number];
}

const COLUMNS = ['id', 'sources', 'kind', 'address', 'name', 'action', 'note'] as const;
type Column = (typeof COLUMNS)[number];

/** Https, or the machine itself: whoever writes that may have what it serves. */
function readAddress(text: string): string | undefined {
  return /^(https:\/\/|http:\/\/(127\.0\.0\.1|localhost)[:/])\S+$/.test(text) && URL.canParse(text)
    ? text
    : undefined;
}

function readSources(text: string): SourceId[] | undefined {
  const found = text.split(' ').flatMap((word) => SOURCE_IDS.find((id) => id === word) ?? []);
  return found.length === text.split(' ').length ? found : undefined;
}

function rowOf(reader: RowReader<Column>): OfficialAddress {
  reader.required('address');
  reader.required('sources');
  const kind = reader.oneOf('kind', KINDS);
  if (kind !== 'file') reader.required('name');
  return {
    id: reader.required('id'),
    sources: reader.read('sources', `among ${SOURCE_IDS.join(', ')}`, readSources) ?? [],
    kind,
    address: reader.read('address', 'an https address', readAddress) ?? '',
    name: reader.text('name'),
    action: reader.oneOf('action', ACTIONS),
  };
}

/** The official addresses of a table; throws with every problem of it. */
export async function readOfficialAddresses(path: string): Promise<OfficialAddress[]> {
  const rows = readTable(await readFile(path, 'utf8'), 'sources.csv', COLUMNS);
  return readRows(rows, 'sources.csv', rowOf, { column: 'id', of: ({ id }) => id });
}

const FILE_COLUMNS = ['checksum', 'file', 'rows', 'note'] as const;

/** An official file whose checksum others have printed. */
export interface KnownFile {
  /** SHA-256 of the file as it is downloaded, hex. */
  readonly checksum: string;
  /** Its name without ending, its edition included. */
  readonly file: string;
  readonly rows: string;
}

/** Official files with their checksums, of a table; none where there is no table. */
export async function readKnownFiles(path: string): Promise<KnownFile[]> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return [];
  const rows = readTable(text, 'official-files.csv', FILE_COLUMNS);
  return readRows(rows, 'official-files.csv', (reader) => ({
    checksum:
      reader.read('checksum', '64 hex digits', (each) => (/^[0-9a-f]{64}$/.test(each) ? each : undefined)) ??
      '',
    file: reader.required('file'),
    rows: reader.required('rows'),
  }));
}
