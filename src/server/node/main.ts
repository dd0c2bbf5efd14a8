import { resolve } from 'node:path';
import { openLog } from './operation/log.ts';
import { OPERATOR_WORDS } from './node.words.ts';
import { SCREEN_WORDS } from '../screens/screens.words.ts';
import { setEngine } from './engine.ts';
import { serve, type Serving } from './serve.ts';
import { asksForHelp, BadSetting, settingsOf, settingsTable, type Settings } from './operation/settings.ts';

const root = resolve(import.meta.dirname, '../../..');

/** Milliseconds between looks whether whoever started the server lives. */
const LOOK_EVERY = 500;

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

function explain(error: unknown, { host, port }: Settings): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') return OPERATOR_WORDS.inUse(host, String(port));
  if (code === 'EACCES') return OPERATOR_WORDS.notAllowed(host, String(port));
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return OPERATOR_WORDS.noAddress(host);
  return OPERATOR_WORDS.cannotStart(message);
}

/** Stops once, whatever asks for it first. */
function stopper(serving: Serving, say: (sentence: string) => void): (reason: string) => void {
  let isStopping = false;
  return (reason) => {
    if (isStopping) return;
    isStopping = true;
    say(reason);
    serving.stop().then(
      () => process.exit(0),
      (error: unknown) => fail(OPERATOR_WORDS.cannotStart(String(error))),
    );
  };
}

/** npm starts a shell that may end without passing a signal on: then the server must not live on, holding the port. */
function stopWithParent(stop: (reason: string) => void): void {
  if (process.env['npm_lifecycle_event'] !== 'start') return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) stop(OPERATOR_WORDS.orphaned);
  }, LOOK_EVERY).unref();
}

async function start(settings: Settings): Promise<void> {
  const log = openLog(settings.log);
  try {
    const serving = await serve({ ...settings, siteFolder: resolve(root, 'dist'), ...log });
    const stop = stopper(serving, log.say);
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
      process.on(signal, () => stop(OPERATOR_WORDS.stopping(signal)));
    }
    stopWithParent(stop);
    const [edition] = await serving.shelf.editions();
    log.say(OPERATOR_WORDS.serves(edition?.id ?? '', serving.url));
    // On the terminal alone: a log is read by others.
    if (settings.isTokenNew) console.log(SCREEN_WORDS.token(settings.token ?? ''));
  } catch (error) {
    fail(explain(error, settings));
  }
}

function settingsGiven(): Settings | undefined {
  try {
    if (!asksForHelp(process.argv.slice(2))) return settingsOf(process.env, root);
    console.log(settingsTable());
    return undefined;
  } catch (error) {
    if (error instanceof BadSetting) return fail(error.message);
    throw error;
  }
}

setEngine();
const settings = settingsGiven();
if (settings) await start(settings);
