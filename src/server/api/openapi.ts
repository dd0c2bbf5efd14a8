import * as z from 'zod/mini';
import { parameterPlace } from '../../contract/addresses.ts';
import { FEED_ROUTES } from '../../contract/files/feed-routes.ts';
import { WHOLE_DATA_ROUTE } from '../../contract/files/whole-data-route.ts';
import { PICTURE_MEDIA, PICTURE_ROUTE } from '../../contract/picture-route.ts';
import type { Route } from '../../contract/route.ts';
import { SCREEN_ROUTES, type ScreenRoute } from '../../contract/screens/screen-routes.ts';
import { ROUTES } from '../../contract/routes.ts';
import { errorSchema } from '../../contract/answers/figures.ts';
import { API_WORDS } from './api.words.ts';

/** What a value looks like, as the document says it. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Bodies by their media type. */
type Content = Readonly<Record<string, { readonly schema: JsonSchema }>>;

interface ParameterDocument {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly description: string | undefined;
  readonly schema: JsonSchema;
}

interface ResponseDocument {
  readonly description: string;
  readonly headers?: Readonly<Record<string, { readonly description: string; readonly schema: JsonSchema }>>;
  readonly content?: Content;
}

/** A way to ask of a path, as the document says it. */
export interface OperationDocument {
  readonly operationId: string;
  readonly summary: string;
  readonly parameters: readonly ParameterDocument[];
  readonly requestBody?: { readonly required: true; readonly content: Content };
  readonly security?: readonly object[];
  readonly responses: Readonly<Record<string, ResponseDocument>>;
}

type PathDocument = Readonly<Record<string, OperationDocument>>;

/** The document, as far as programs of ours read it. */
export interface OpenapiDocument {
  readonly openapi: string;
  readonly info: object;
  readonly paths: Readonly<Record<string, PathDocument>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, JsonSchema>>;
    readonly securitySchemes: object;
  };
}

function schemaOf(schema: z.ZodMiniType): JsonSchema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { unrepresentable: 'any' });
  return rest;
}

type Asked = Pick<Route, 'path' | 'sentence' | 'parameters'>;

function parameterDocument(row: Asked, name: string, schema: z.ZodMiniType): ParameterDocument {
  const place = parameterPlace(row, name);
  const { description, ...rest } = schemaOf(schema);
  return {
    name,
    in: place,
    required: !z.safeParse(schema, undefined).success,
    description,
    schema: rest,
  };
}

const ERROR = { $ref: '#/components/schemas/Error' };

function fault(description: string): OperationDocument['responses'][string] {
  return { description, content: { 'application/json': { schema: ERROR } } };
}

function faultsOf(row: Asked): OperationDocument['responses'] {
  const names = Object.keys(row.parameters);
  if (names.length === 0) return {};
  return {
    400: fault(API_WORDS.faults[400]),
    404: fault(API_WORDS.faults[404]),
  };
}

function operation(row: Asked, id: string, content: Content): PathDocument {
  const parameters = Object.entries(row.parameters).map(([name, schema]) =>
    parameterDocument(row, name, schema),
  );
  return {
    get: {
      operationId: id,
      summary: row.sentence,
      parameters,
      responses: { 200: { description: row.sentence, content }, ...faultsOf(row) },
    },
  };
}

function pathsOf(id: string, row: Route): [string, PathDocument][] {
  const json = operation(row, id, { 'application/json': { schema: schemaOf(row.answer) } });
  if (!row.columns) return [[row.path, json]];
  const schema: JsonSchema = { type: 'string', description: API_WORDS.csvColumns(row.columns) };
  return [
    [row.path, json],
    [`${row.path}.csv`, operation(row, `${id}Csv`, { 'text/csv': { schema } })],
  ];
}

/** A body of a media type that no schema describes. */
function asItStands(type: string): { readonly schema: JsonSchema } {
  return { schema: { type: 'string', contentMediaType: type } };
}

function picturePaths(): [string, PathDocument][] {
  return Object.entries(PICTURE_MEDIA).map(([ending, type]) => {
    const content: Content = { [type]: asItStands(type) };
    return [`${PICTURE_ROUTE.path}.${ending}`, operation(PICTURE_ROUTE, `figure-${ending}`, content)];
  });
}

function feedPaths(): [string, PathDocument][] {
  return Object.entries(FEED_ROUTES).map(([id, row]) => {
    const content: Content = { [row.type]: { schema: { type: 'string' } } };
    return [row.path, operation(row, `feed-${id}`, content)];
  });
}

const PARQUET = 'application/vnd.apache.parquet';

function wholeDataPaths(): [string, PathDocument][] {
  const content: Content = {
    'application/json': { schema: { type: 'object' } },
    'text/csv': asItStands('text/csv'),
    [PARQUET]: asItStands(PARQUET),
  };
  return [[WHOLE_DATA_ROUTE.path, operation(WHOLE_DATA_ROUTE, 'whole-data', content)]];
}

function jsonOf(schema: z.ZodMiniType): { readonly content: Content } {
  return { content: { 'application/json': { schema: schemaOf(schema) } } };
}

function screenOperation(id: string, row: ScreenRoute): OperationDocument {
  const parameters = Object.entries({ ...row.parameters, ...row.headers }).map(([name, schema]) =>
    parameterDocument(row, name, schema),
  );
  const isStream = row.method === 'get' && !row.answer;
  const stream: Content = { 'text/event-stream': { schema: { type: 'string' } } };
  const content = row.answer ? jsonOf(row.answer) : isStream ? { content: stream } : {};
  const etag = { ETag: { description: API_WORDS.etag, schema: { type: 'string' } } } as const;
  const status = row.answer || isStream ? 200 : 204;
  return {
    operationId: id,
    summary: row.sentence,
    parameters,
    ...(row.body ? { requestBody: { required: true, ...jsonOf(row.body) } } : {}),
    ...(row.needsToken ? { security: [{ token: [] }] } : {}),
    responses: {
      [status]: { description: row.sentence, ...(row.hasVersion ? { headers: etag } : {}), ...content },
      ...(row.needsToken ? { 401: fault(API_WORDS.faults[401]), 403: fault(API_WORDS.faults[403]) } : {}),
      ...(row.headers ? { 412: fault(API_WORDS.faults[412]) } : {}),
      ...faultsOf(row),
    },
  };
}

function screenPaths(): [string, PathDocument][] {
  const rows: readonly [string, ScreenRoute][] = Object.entries(SCREEN_ROUTES);
  return [...new Set(rows.map(([, { path }]) => path))].map((path) => {
    const own = rows.filter(([, row]) => row.path === path);
    return [path, Object.fromEntries(own.map(([id, row]) => [row.method, screenOperation(id, row)]))];
  });
}

/** The contract as an OpenAPI 3.1 document, generated from its rows. */
export function openapiDocument(): OpenapiDocument {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Saldo',
      version: '1',
      description: API_WORDS.summary,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    paths: Object.fromEntries([
      ...Object.entries(ROUTES).flatMap(([id, row]) => pathsOf(id, row)),
      ...picturePaths(),
      ...feedPaths(),
      ...wholeDataPaths(),
      ...screenPaths(),
    ]),
    components: {
      schemas: { Error: schemaOf(errorSchema) },
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
    },
  };
}
