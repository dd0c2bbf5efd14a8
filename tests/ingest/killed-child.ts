import { ingest } from '../../src/ingest/ingest.ts';

// Waits for a word from the test, so that only the ingest itself is cut off, never the start of Node.
process.once('message', (order: { data: string; path: string }) => {
  ingest({ data: order.data, deliveries: [{ path: order.path, publishedOn: null }] }).then(
    () => process.send?.('done', () => process.exit(0)),
    (error: unknown) => {
      process.stderr.write(String(error));
      process.exit(1);
    },
  );
});
process.send?.('ready');
