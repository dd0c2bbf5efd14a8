import { ingest } from '../../src/ingest/ingest.ts';

/** Waits for ever, as a process does that nothing but a kill ends. */
function halt(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}

// Waits for a word from the test, so that only the ingest itself is cut off, never the start of Node.
process.once('message', ({ data, path, haltsAt }: { data: string; path: string; haltsAt?: string }) => {
  const progress = (doing: string): void => {
    if (doing === haltsAt) halt();
  };
  ingest({ data, deliveries: [{ path, publishedOn: null }], progress }).then(
    () => process.send?.('done', () => process.exit(0)),
    (error: unknown) => {
      process.stderr.write(String(error));
      process.exit(1);
    },
  );
});
process.send?.('ready');
