import type { JsonSchema, OpenapiDocument, OperationDocument } from '../openapi.ts';

const STEP = '  ';

/** A member of an object type, with what is said of it above. */
interface Member {
  readonly name: string;
  readonly type: string;
  readonly isOptional?: boolean;
  readonly says?: string | undefined;
}

function nameText(name: string): string {
  return /^(?:[A-Za-z_]\w*|\d+)$/.test(name) ? name : JSON.stringify(name);
}

function commentText(says: string): string {
  return `/** ${says.replaceAll('*/', '* /')} */`;
}

function indented(text: string): string {
  return text.replaceAll('\n', `\n${STEP}`);
}

function objectText(members: readonly Member[]): string {
  if (members.length === 0) return 'Record<string, never>';
  const lines = members.flatMap(({ name, type, isOptional, says }) => [
    ...(says === undefined ? [] : [commentText(says)]),
    `${nameText(name)}${isOptional ? '?' : ''}: ${indented(type)};`,
  ]);
  return `{\n${lines.map((line) => `${STEP}${line}\n`).join('')}}`;
}

function unionText(types: readonly string[]): string {
  return [...new Set(types)].join(' | ');
}

type Part = JsonSchema | boolean | undefined;

function recordText(schema: JsonSchema): string {
  const { properties = {}, required = [], additionalProperties } = schema;
  const members = Object.entries(properties).map(([name, part]) => {
    const says = typeof part === 'object' ? part.description : undefined;
    return { name, type: typeText(part), isOptional: !required.includes(name), says };
  });
  if (typeof additionalProperties !== 'object') return objectText(members);
  const rest = `Record<string, ${typeText(additionalProperties)}>`;
  return members.length === 0 ? rest : `${objectText(members)} & ${rest}`;
}

function listText({ items }: JsonSchema): string {
  const type = Array.isArray(items) ? 'unknown' : typeText(items);
  return /^\w+$/.test(type) ? `${type}[]` : `Array<${type}>`;
}

const TEXT_OF_TYPE: Readonly<Record<string, string | ((schema: JsonSchema) => string)>> = {
  string: 'string',
  number: 'number',
  integer: 'number',
  boolean: 'boolean',
  null: 'null',
  array: listText,
  object: recordText,
};

function namedText(type: string, schema: JsonSchema): string {
  const text = TEXT_OF_TYPE[type];
  return typeof text === 'function' ? text(schema) : (text ?? 'unknown');
}

/** A value's type; `unknown` where the schema says nothing that TypeScript can. */
function typeText(schema: Part): string {
  if (typeof schema !== 'object') return 'unknown';
  if (schema.$ref !== undefined) {
    const [, ...steps] = schema.$ref.split('/');
    return steps.map((step, place) => (place === 0 ? step : `["${step}"]`)).join('');
  }
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return unionText(schema.enum.map((each) => JSON.stringify(each)));
  const alternatives = schema.anyOf ?? schema.oneOf;
  if (alternatives) return unionText(alternatives.map(typeText));
  const types = [schema.type ?? []].flat();
  return types.length === 0 ? 'unknown' : unionText(types.map((type) => namedText(type, schema)));
}

type Content = NonNullable<OperationDocument['responses'][string]['content']>;

function contentText(content: Content | undefined): string {
  if (!content) return 'never';
  return objectText(Object.entries(content).map(([name, { schema }]) => ({ name, type: typeText(schema) })));
}

function parametersText({ parameters }: OperationDocument): string {
  const members = (['query', 'path', 'header'] as const).map((place): Member => {
    const own = parameters.filter((each) => each.in === place);
    const isOptional = own.every(({ required }) => !required);
    if (own.length === 0) return { name: place, type: 'never', isOptional };
    const type = objectText(
      own.map(({ name, schema, required, description }) => {
        return { name, type: typeText(schema), isOptional: !required, says: description };
      }),
    );
    return { name: place, type, isOptional };
  });
  return objectText(members);
}

function headersText(headers: OperationDocument['responses'][string]['headers']): string {
  const members = Object.entries(headers ?? {}).map(([name, { description, schema }]) => {
    return { name, type: typeText(schema), says: description };
  });
  // Others stand beside those that are named.
  return members.length === 0 ? 'Record<string, string>' : `${objectText(members)} & Record<string, string>`;
}

function responseText({ headers, content }: OperationDocument['responses'][string]): string {
  const isOptional = content === undefined;
  return objectText([
    { name: 'headers', type: headersText(headers) },
    { name: 'content', type: contentText(content), isOptional },
  ]);
}

function operationText(operation: OperationDocument): string {
  const { requestBody, responses } = operation;
  const body = requestBody ? [{ name: 'content', type: contentText(requestBody.content) }] : undefined;
  return objectText([
    { name: 'parameters', type: parametersText(operation) },
    { name: 'requestBody', type: body ? objectText(body) : 'never', isOptional: !body },
    {
      name: 'responses',
      type: objectText(
        Object.entries(responses).map(([name, response]) => ({
          name,
          type: responseText(response),
          says: response.description,
        })),
      ),
    },
  ]);
}

function pathsText(paths: OpenapiDocument['paths']): string {
  return objectText(
    Object.entries(paths).map(([name, ways]) => {
      const own = Object.entries(ways).map(([method, { operationId }]) => {
        return { name: method, type: `operations["${operationId}"]` };
      });
      return { name, type: objectText(own) };
    }),
  );
}

/**
 * The types of every route, in the form that openapi-typescript gives them (`paths`, `operations`, `components`), so
 * that what asks by those, openapi-fetch above all, can ask by these.
 */
export function typesText({ paths, components }: OpenapiDocument): string {
  const operations = Object.values(paths).flatMap((ways) => Object.values(ways));
  const members = operations.map((operation) => {
    return { name: operation.operationId, type: operationText(operation), says: operation.summary };
  });
  const schemas = Object.entries(components.schemas).map(([name, schema]) => {
    return { name, type: typeText(schema) };
  });
  return [
    `export interface paths ${pathsText(paths)}`,
    `export interface operations ${objectText(members)}`,
    `export interface components ${objectText([{ name: 'schemas', type: objectText(schemas) }])}`,
  ].join('\n\n');
}
