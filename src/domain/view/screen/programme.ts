import { sceneAt, type Wall } from '../scene.ts';
import { formatWall, parseWall } from '../scene-query.ts';
import { WEEKDAYS, type NamedScreen, type ScreenHours, type ScreenPlan, type Weekday } from './screen.ts';

/** An hour of the week in Mexico City. */
export interface WeekHour {
  readonly day: Weekday;
  readonly hour: number;
}

function dayBefore(day: Weekday): Weekday {
  return WEEKDAYS[(day + 5) % 7] ?? 1;
}

function holds({ days, from, to }: ScreenHours, { day, hour }: WeekHour): boolean {
  const isToday = days.includes(day);
  if (to > from) return isToday && hour >= from && hour < to;
  return (isToday && hour >= from) || (days.includes(dayBefore(day)) && hour < to);
}

/** The query of the wall that a plan has for an hour of the week. */
function wallQueryAt({ wall, schedule }: ScreenPlan, at: WeekHour): string {
  return schedule.find((hours) => holds(hours, at))?.wall ?? wall;
}

/** A wall's query with a scene put before all others. */
function withFirstScene(query: string, scene: string): string {
  const { wall } = parseWall(query);
  const [first] = parseWall(`s=${encodeURIComponent(scene)}`).wall.scenes;
  return first ? formatWall({ ...wall, scenes: [first, ...wall.scenes] }) : query;
}

/** What a screen shows at a moment: the query of a wall, and words over it. */
export interface Programme {
  readonly query: string;
  readonly banner: string | null;
}

/** What a screen shows at a moment of the server's clock, in milliseconds since the epoch, which lies in an hour of the week. */
export function programmeAt({ plan, firstUntil }: NamedScreen, at: number, hour: WeekHour): Programme {
  const query = wallQueryAt(plan, hour);
  const { first, banner } = plan;
  const isFirst = first !== null && firstUntil !== null && at < Date.parse(firstUntil);
  return {
    query: isFirst ? withFirstScene(query, first.scene) : query,
    banner: banner && at < Date.parse(banner.until) ? banner.text : null,
  };
}

/** Milliseconds of each scene of a wall, and of all of them. */
function lengthsOf(wall: Wall): { readonly lengths: readonly number[]; readonly round: number } {
  const lengths = wall.scenes.map((_, place) => sceneAt(wall, place).seconds * 1000);
  return { lengths, round: lengths.reduce((sum, each) => sum + each, 0) };
}

/**
 * The step that walls of the same scenes stand on at a moment, in milliseconds since the epoch, from which steps
 * are counted: nobody has to tell another where they are.
 * @example stepAt(DEFAULT_WALL, 0) // 0
 */
export function stepAt(wall: Wall, at: number): number {
  const { lengths, round } = lengthsOf(wall);
  const rounds = Math.floor(at / round);
  let left = at - rounds * round;
  const place = lengths.findIndex((length) => {
    left -= length;
    return left < 0;
  });
  return rounds * lengths.length + Math.max(0, place);
}

/** When the time of a step begins, in milliseconds since the epoch. */
export function beginningOf(wall: Wall, step: number): number {
  const { lengths, round } = lengthsOf(wall);
  const rounds = Math.floor(step / lengths.length);
  const before = lengths.slice(0, step - rounds * lengths.length);
  return rounds * round + before.reduce((sum, each) => sum + each, 0);
}
