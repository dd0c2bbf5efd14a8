import { openapiDocument } from '../openapi.ts';
import { typesText } from './types-text.ts';

const HEAD = `// A typed client of the Saldo API, generated from /api/v1/openapi.json: nothing else is needed to use it.
//
//   const ask = saldoAt("https://saldo.example");
//   const series = await ask("/api/v1/series", { indicator: "homicide-cases", region: "25" });
//
// The types have the form of openapi-typescript; openapi-fetch takes \`paths\`.
`;

/** What asks by the types: a function of a path and its parameters, and the error that a refusal becomes. */
const ASKING = `/** What an operation is asked, in its path and in its query. */
type AskedIn<Operation, Place extends "path" | "query"> = Operation extends {
  parameters: { [Name in Place]: infer Asked } | { [Name in Place]?: infer Asked };
}
  ? [NonNullable<Asked>] extends [never] ? unknown : NonNullable<Asked>
  : unknown;

type AskedOf<Operation> = AskedIn<Operation, "path"> & AskedIn<Operation, "query">;

type JsonOf<Operation> = Operation extends {
  responses: { 200: { content: { "application/json": infer Body } } };
}
  ? Body
  : never;

type GetOf<Path extends keyof paths> = paths[Path] extends { get: infer Operation } ? Operation : never;

/** The paths that answer with JSON. */
export type Path = {
  [Each in keyof paths]: [JsonOf<GetOf<Each>>] extends [never] ? never : Each;
}[keyof paths];

/** The parameters of a path, those in it and those of its query together. */
export type Asked<Each extends Path> = unknown extends AskedOf<GetOf<Each>> ? Record<string, never> : AskedOf<GetOf<Each>>;

/** What a path answers, as in \`Answer<"/api/v1/series">\`. */
export type Answer<Each extends Path> = JsonOf<GetOf<Each>>;

/** A question that was refused, with what the API says of it. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly parameter: string | undefined;

  constructor(status: number, error: { code: string; message: string; parameter?: string }) {
    super(error.message);
    this.name = "Refusal";
    this.status = status;
    this.code = error.code;
    this.parameter = error.parameter;
  }
}

/** Asks an installation by its address: scheme and host, no slash at the end. */
export function saldoAt(address: string) {
  return async function ask<Each extends Path>(
    path: Each,
    ...[asked]: Record<string, never> extends Asked<Each> ? [asked?: Asked<Each>] : [asked: Asked<Each>]
  ): Promise<Answer<Each>> {
    const query = new URLSearchParams();
    for (const [name, text] of Object.entries(asked ?? {})) if (text !== undefined) query.set(name, String(text));
    const filled = path.replace(/\\{(\\w+)\\}/g, (_, name: string) => {
      const text = query.get(name) ?? "";
      query.delete(name);
      return encodeURIComponent(text);
    });
    const response = await fetch(\`\${address}\${filled}?\${query}\`);
    if (response.ok) return response.json();
    // What stands in front of the server may answer in no form of ours.
    const other = { error: { code: "no-answer", message: \`\${response.status} \${response.statusText}\` } };
    const { error } = await response.json().catch(() => other);
    throw new Refusal(response.status, error);
  };
}
`;

/** A client for programs of others: one file with the types of every route and what asks by them. */
export function clientText(): string {
  return [HEAD, typesText(openapiDocument()), ASKING].join('\n\n').replaceAll('\n\n\n', '\n\n');
}
