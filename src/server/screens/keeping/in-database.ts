import {
  reportSchema,
  screenTableSchema,
  type ScreenTable,
} from '../../../contract/screens/screen-answers.ts';
import type { Display } from '../../../domain/view/screen/screen.ts';
import { groupedBy } from '../../../domain/grouped.ts';
import { SERVERS_SCHEMA } from '../../../edition/database.ts';
import { parsedText } from '../../../edition/disk.ts';
import { openShared, type Shared } from '../../store/postgres/shared.ts';
import { MOST_DISPLAYS, REMEMBERED, type Displays } from './displays.ts';
import { NO_SCREENS, type ScreenKeeping } from './keeping.ts';

/** Milliseconds between looks whether another server has changed a screen. */
const LOOK_EVERY = 1_000;

/** Connections of one server for its screens. */
const CONNECTIONS = 2;

const SCREENS = `${SERVERS_SCHEMA}.screens`;
const DISPLAY = `${SERVERS_SCHEMA}.display`;

function parsed(content: string): ScreenTable {
  return parsedText(SCREENS, content, screenTableSchema);
}

/** The displays of all servers: which one a display tells of itself is the proxy's choice. */
function sharedDisplays({ query }: Shared): Displays {
  return {
    async tell(screen, report, at) {
      await query(
        `INSERT INTO ${DISPLAY} (screen, display, seen, report) VALUES ($1, $2, $3, $4)
         ON CONFLICT (screen, display) DO UPDATE SET seen = excluded.seen, report = excluded.report`,
        [screen, report.display, new Date(at), JSON.stringify(report)],
      );
      await query(
        `DELETE FROM ${DISPLAY} WHERE screen = $1 AND (seen <= $2 OR display IN
           (SELECT display FROM ${DISPLAY} WHERE screen = $1 ORDER BY seen DESC, display OFFSET $3))`,
        [screen, new Date(at - REMEMBERED), MOST_DISPLAYS],
      );
    },
    async all(now) {
      const rows = await query<{ screen: string; report: string; seen: Date }>(
        `SELECT screen, report, seen FROM ${DISPLAY} WHERE seen > $1 ORDER BY seen DESC, display`,
        [new Date(now - REMEMBERED)],
      );
      const byScreen = groupedBy(rows, ({ screen }) => screen);
      const displays = [...byScreen].map(([screen, own]) => {
        const told = own.map(({ report, seen }): Display => {
          return { ...parsedText('a display', report, reportSchema), seen: seen.toISOString() };
        });
        return [screen, told] as const;
      });
      return new Map(displays);
    },
    async forget(screen) {
      await query(`DELETE FROM ${DISPLAY} WHERE screen = $1`, [screen]);
    },
  };
}

/** The screens of a database, by its address: every server may change them, and each looks once a second. */
export function screensInDatabase(address: string): ScreenKeeping {
  const shared = openShared(address, CONNECTIONS);
  let known = { stamp: -1, table: NO_SCREENS };

  /** Takes up a table that is newer than what is known; answers may overtake each other. */
  function taken(stamp: number, table: ScreenTable): ScreenTable {
    if (stamp > known.stamp) known = { stamp, table };
    return known.table;
  }

  return {
    async read() {
      const [row] = await shared.query<{ stamp: number; content: string }>(
        `SELECT stamp, content FROM ${SCREENS} WHERE stamp > $1`,
        [known.stamp],
      );
      return row ? taken(row.stamp, parsed(row.content)) : known.table;
    },
    async change(make) {
      const { stamp, table } = await shared.within(async (query) => {
        const [row] = await query<{ stamp: number; content: string }>(
          `SELECT stamp, content FROM ${SCREENS} FOR UPDATE`,
        );
        if (!row) throw new Error(`${SCREENS} has no row`);
        const before = taken(row.stamp, parsed(row.content));
        const after = await make(before);
        if (after === before) return { stamp: row.stamp, table: before };
        await query(`UPDATE ${SCREENS} SET stamp = $1, content = $2`, [row.stamp + 1, JSON.stringify(after)]);
        return { stamp: row.stamp + 1, table: after };
      });
      return taken(stamp, table);
    },
    displays: sharedDisplays(shared),
    follow(look) {
      const timer = setInterval(look, LOOK_EVERY);
      timer.unref();
      return () => clearInterval(timer);
    },
    close: shared.close,
  };
}
