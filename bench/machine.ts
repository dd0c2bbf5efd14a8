import { cpus, loadavg, totalmem } from 'node:os';

/** The machine that figures are measured on, and how busy it is. */
export function machine(): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const load = loadavg()
    .map((each) => each.toFixed(1))
    .join(' ');
  return `${cpus().length} × ${first?.model.trim() ?? 'unknown'}, ${memory} GB, Node ${process.version}; load ${load}`;
}

/** The most resident memory that this process has had, in MB. */
export function peakMemory(): string {
  return (process.resourceUsage().maxRSS / 1024).toFixed(0);
}

/** The value that so large a share of some values does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const at = Math.min(values.length - 1, Math.ceil(values.length * share) - 1);
  return values.toSorted((a, b) => a - b)[Math.max(0, at)] ?? 0;
}

/** The value that half of some values do not exceed. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}
