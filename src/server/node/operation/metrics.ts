import type { WatchedShelf } from '../../shelf/edition-shelf.ts';
import { METRIC_WORDS } from '../node.words.ts';
import { addMonths } from '../../../domain/time/period.ts';

/** What a server counts of itself, in Prometheus's text format. */
export interface Metrics {
  /** Without seconds where the answer has no end that tells anything. */
  answered(route: string, status: number, seconds: number | undefined): void;
  refused(code: string): void;
  text(): Promise<string>;
}

/** Bounds of the histogram of times, in seconds. */
const BOUNDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5] as const;

interface Timing {
  readonly counts: number[];
  sum: number;
  count: number;
}

function escaped(text: string): string {
  return text.replace(/[\\"\n]/g, (sign) => (sign === '\n' ? '\\n' : `\\${sign}`));
}

function sample(name: string, labels: Readonly<Record<string, string>>, value: number): string {
  const pairs = Object.entries(labels).map(([label, text]) => `${label}="${escaped(text)}"`);
  return `${name}${pairs.length > 0 ? `{${pairs.join(',')}}` : ''} ${value}`;
}

type Family = keyof typeof METRIC_WORDS;

function family(name: Family, type: 'counter' | 'gauge' | 'histogram', samples: readonly string[]): string[] {
  return [`# HELP ${name} ${METRIC_WORDS[name]}`, `# TYPE ${name} ${type}`, ...samples];
}

function timingLines(route: string, { counts, sum, count }: Timing): string[] {
  let below = 0;
  const buckets = BOUNDS.map((bound, place) => {
    below += counts[place] ?? 0;
    return sample('saldo_request_seconds_bucket', { route, le: String(bound) }, below);
  });
  return [
    ...buckets,
    sample('saldo_request_seconds_bucket', { route, le: '+Inf' }, count),
    sample('saldo_request_seconds_sum', { route }, sum),
    sample('saldo_request_seconds_count', { route }, count),
  ];
}

/** What serves: its name, the end of its newest month, whether a newer edition was refused. */
async function editionLines(shelf: WatchedShelf): Promise<string[]> {
  const [serving] = await shelf.editions();
  if (!serving) return [];
  const end = Date.parse(`${addMonths(serving.coversThrough, 1)}-01T00:00:00Z`) / 1000;
  return [
    ...family('saldo_edition_info', 'gauge', [sample('saldo_edition_info', { edition: serving.id }, 1)]),
    ...family('saldo_data_covers_through_timestamp_seconds', 'gauge', [
      sample('saldo_data_covers_through_timestamp_seconds', {}, end),
    ]),
    ...family('saldo_data_age_seconds', 'gauge', [
      sample('saldo_data_age_seconds', {}, Math.round(Date.now() / 1000 - end)),
    ]),
    ...family('saldo_edition_refused', 'gauge', [
      sample('saldo_edition_refused', {}, shelf.refused() ? 1 : 0),
    ]),
  ];
}

function processLines(): string[] {
  const { user, system } = process.cpuUsage();
  const { rss, heapUsed } = process.memoryUsage();
  return [
    ...family('process_cpu_seconds_total', 'counter', [
      sample('process_cpu_seconds_total', {}, (user + system) / 1e6),
    ]),
    ...family('process_resident_memory_bytes', 'gauge', [sample('process_resident_memory_bytes', {}, rss)]),
    ...family('nodejs_heap_used_bytes', 'gauge', [sample('nodejs_heap_used_bytes', {}, heapUsed)]),
    ...family('process_start_time_seconds', 'gauge', [
      sample('process_start_time_seconds', {}, Date.now() / 1000 - process.uptime()),
    ]),
  ];
}

/** The counts of a server over a shelf. Labels come from fixed lists, so that no asker makes them grow. */
export function openMetrics(shelf: WatchedShelf): Metrics {
  const timings = new Map<string, Timing>();
  const statuses = new Map<string, Map<number, number>>();
  const refusals = new Map<string, number>();

  function timingOf(route: string): Timing {
    const known = timings.get(route) ?? { counts: BOUNDS.map(() => 0), sum: 0, count: 0 };
    timings.set(route, known);
    return known;
  }

  function countStatus(route: string, status: number): void {
    const known = statuses.get(route) ?? new Map<number, number>();
    statuses.set(route, known);
    known.set(status, (known.get(status) ?? 0) + 1);
  }

  return {
    answered(route, status, seconds) {
      countStatus(route, status);
      if (seconds === undefined) return;
      const timing = timingOf(route);
      timing.sum += seconds;
      timing.count += 1;
      const place = BOUNDS.findIndex((bound) => seconds <= bound);
      if (place >= 0) timing.counts[place] = (timing.counts[place] ?? 0) + 1;
    },
    refused(code) {
      refusals.set(code, (refusals.get(code) ?? 0) + 1);
    },
    async text() {
      const requests = [...statuses].flatMap(([route, counts]) =>
        [...counts].map(([status, count]) =>
          sample('saldo_requests_total', { route, status: String(status) }, count),
        ),
      );
      const lines = [
        ...family('saldo_requests_total', 'counter', requests),
        ...family(
          'saldo_request_seconds',
          'histogram',
          [...timings].flatMap(([route, timing]) => timingLines(route, timing)),
        ),
        ...family(
          'saldo_refusals_total',
          'counter',
          [...refusals].map(([reason, count]) => sample('saldo_refusals_total', { reason }, count)),
        ),
        ...(await editionLines(shelf)),
        ...processLines(),
      ];
      return `${lines.join('\n')}\n`;
    },
  };
}
