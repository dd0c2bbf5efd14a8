import { ask } from '../client.ts';

/** Every public statement with its finding in short. */
export function askAllClaims(signal: AbortSignal) {
  return ask(
    'claims',
    {
      speaker: undefined,
      topic: undefined,
      indicator: undefined,
      region: undefined,
      finding: undefined,
      from: undefined,
      to: undefined,
    },
    signal,
  );
}

/** One statement with its whole finding. */
export function askClaim(id: string, signal: AbortSignal) {
  return ask('claim', { id }, signal);
}

/** The reports on operations and the pace between them. */
export function askOperations(signal: AbortSignal) {
  return ask('operations', {}, signal);
}
