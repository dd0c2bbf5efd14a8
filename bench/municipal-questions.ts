import type { IndicatorId } from '../src/domain/indicator/rows.ts';
import { STATE_CODES } from '../src/domain/place/region.ts';
import { addMonths } from '../src/domain/time/period.ts';
import type { App } from '../src/server/app.ts';
import { seeded } from './random.ts';

const chance = seeded(37);

function oneOf<T>(list: readonly T[]): T {
  return list[Math.floor(chance() * list.length)] as T;
}

/** Up to a year that ends in one of the last ninety months of the table, and the same months a year before. */
function windows(): string {
  const to = addMonths('2025-12', -Math.floor(chance() * 90));
  const from = addMonths(to, -Math.floor(chance() * 12));
  return `from=${from}&to=${to}&baseFrom=${addMonths(from, -12)}&baseTo=${addMonths(to, -12)}`;
}

function state(): string {
  return `state=${oneOf(STATE_CODES)}`;
}

function letter(): string {
  return oneOf('abcdefghijlmnopqrstuvxyz'.split(''));
}

/** What is asked, by kind: places, indicators and months at random, each with the same chance. */
export function asking(
  indicators: readonly IndicatorId[],
  codes: readonly string[],
): Record<string, () => string> {
  const of = (): string => `indicator=${oneOf(indicators)}`;
  const three = (): string => [oneOf(codes), oneOf(codes), oneOf(STATE_CODES)].join(',');
  return {
    'one municipality, all its months': () => `/municipalities/${oneOf(codes)}/series`,
    'a state, month by month': () => `/municipalities?${of()}&${state()}`,
    'rates of a state': () => `/municipalities/rates?${of()}&${state()}&${windows()}`,
    'rates of the nation': () => `/municipalities/rates?${of()}&${windows()}`,
    'concentration in a state': () => `/concentration?${of()}&${state()}&${windows()}`,
    'concentration in the nation': () => `/concentration?${of()}&${windows()}`,
    'two municipalities and a state': () => `/compare/places?${of()}&places=${three()}&${windows()}`,
    'places by name': () => `/places/search?q=${letter()}${letter()}`,
  };
}

/** What one question costs: from the request to its last compressed byte, and the processor that it took. */
export interface Cost {
  readonly wall: number;
  readonly processor: number;
}

export async function costOf(app: App, path: string): Promise<Cost> {
  const before = process.cpuUsage();
  const start = performance.now();
  const request = new Request(`http://saldo.test/api/v1${path}`, { headers: { 'Accept-Encoding': 'br' } });
  const response = await app(request);
  await response.arrayBuffer();
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  // A place or month that the state's figures lack is an answer too.
  if (!response.ok && response.status !== 404) throw new Error(`${path} answers ${response.status}`);
  return { wall, processor: (user + system) / 1000 };
}

/** The municipalities of an edition. */
export async function municipalities(app: App, edition: string): Promise<string[]> {
  const response = await app(new Request(`http://saldo.test/api/v1/editions/${edition}/places`));
  const { municipalities: all } = (await response.json()) as { municipalities: { code: string }[] };
  return all.map(({ code }) => code);
}
