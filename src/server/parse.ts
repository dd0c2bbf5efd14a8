import * as z from 'zod/mini';
import type { Parameters, Route } from '../contract/route.ts';
import { REFUSAL_WORDS } from './api/api.words.ts';
import { Fault } from './fault.ts';

type Texts = Readonly<Record<string, string>>;

/** The query as one text a name; a name given twice is refused, since either might be meant. */
function queryTexts(query: URLSearchParams): Texts {
  const texts: Record<string, string> = {};
  for (const [name, text] of query) {
    if (Object.hasOwn(texts, name))
      throw new Fault(400, 'bad-parameter', REFUSAL_WORDS.givenTwice(name), name);
    Object.defineProperty(texts, name, { value: text, enumerable: true });
  }
  return texts;
}

function checkNames(parameters: Parameters, places: Texts, query: Texts): void {
  const names = Object.keys(parameters);
  const expected = names.filter((name) => !Object.hasOwn(places, name));
  const stranger = Object.keys(query).find((name) => !expected.includes(name));
  if (stranger === undefined) return;
  throw new Fault(400, 'unknown-parameter', REFUSAL_WORDS.unknownParameter(stranger, expected), stranger);
}

type Issue = z.core.$ZodIssue;

function absenceCode(issue: Issue): string | undefined {
  const code: unknown = issue.code === 'custom' ? issue.params?.['code'] : undefined;
  return typeof code === 'string' ? code : undefined;
}

/** The fault that a client gets: a mistake of form before something that does not exist. */
function faultOf(issues: readonly Issue[], given: Texts): Fault {
  const issue = issues.find((each) => absenceCode(each) === undefined) ?? issues[0];
  const name = String(issue?.path[0] ?? '');
  if (!issue || !Object.hasOwn(given, name)) {
    return new Fault(400, 'missing-parameter', REFUSAL_WORDS.missing(name), name);
  }
  const code = absenceCode(issue);
  if (code !== undefined) return new Fault(404, code, `${name}: ${issue.message}`, name);
  return new Fault(400, 'bad-parameter', `${name}: ${issue.message}`, name);
}

/** The parameters of a request to a route, parsed; throws a fault that names the parameter to blame. */
export function parametersOf(
  row: Pick<Route, 'parameters'>,
  places: Texts,
  search: URLSearchParams,
): Readonly<Record<string, string | undefined>> {
  const query = queryTexts(search);
  checkNames(row.parameters, places, query);
  const given = { ...query, ...places };
  const parsed = z.safeParse(z.object(row.parameters), given);
  if (!parsed.success) throw faultOf(parsed.error.issues, given);
  return parsed.data;
}
