import { Busy, withLock } from '../../src/ingest/lock.ts';

/** Answers to `go`: takes the lock of a folder, says so and keeps it until the next message, or says that it is busy. */
function go(data: string): void {
  const work = (): Promise<void> =>
    new Promise((resolve) => {
      process.once('message', () => resolve());
      process.send?.('held');
    });
  withLock(data, work).then(
    () => {
      process.once('message', go);
      process.send?.('released');
    },
    (error: unknown) => {
      process.once('message', go);
      process.send?.(error instanceof Busy ? 'busy' : String(error));
    },
  );
}

process.once('message', go);
process.send?.('ready');
