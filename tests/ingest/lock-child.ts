import { once } from 'node:events';
import { Busy, withLock } from '../../src/ingest/lock.ts';

/** Takes the lock of a folder, says so and keeps it until the next message; or gives why it could not. */
async function attempt(data: string): Promise<string> {
  try {
    await withLock(data, async () => {
      const released = once(process, 'message');
      process.send?.('held');
      await released;
    });
    return 'released';
  } catch (error) {
    return error instanceof Busy ? 'busy' : String(error);
  }
}

async function go(data: string): Promise<void> {
  const answer = await attempt(data);
  process.once('message', (next: string) => void go(next));
  process.send?.(answer);
}

process.once('message', (data: string) => void go(data));
process.send?.('ready');
