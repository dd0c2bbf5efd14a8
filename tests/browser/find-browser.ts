import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A browser that can be started: its program, and the environment that it needs. */
export interface Browser {
  readonly executablePath: string;
  readonly env: Record<string, string>;
  /** Where it comes from, for messages. */
  readonly origin: 'CHROME_PATH' | 'package' | 'installed';
}

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '../..');

const INSTALLED: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    if (!folder) return [];
    return [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ];
  }),
};

function environment(extra: Record<string, string> = {}): Record<string, string> {
  const own = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return { ...Object.fromEntries(own), ...extra };
}

function packageVersion(): string {
  const require = createRequire(import.meta.url);
  const manifest = join(dirname(require.resolve('@sparticuz/chromium')), '../../package.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  return version;
}

/** The package's own font list names folders of another system; without a font, every text field ends the browser. */
function fontList(folder: string): string {
  return [
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    `<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>`,
  ].join('\n');
}

/** Unpacks the packaged browser aside and moves it in whole, so that a cut-off unpacking is never used. */
function unpack(folder: string): void {
  const aside = `${folder}.${process.pid}`;
  mkdirSync(aside, { recursive: true });
  execFileSync(process.execPath, ['--import', 'tsx', join(here, 'extract-chromium.ts')], {
    cwd: root,
    // The variable makes the package bring its own nspr, nss and expat, for a system that has none.
    env: environment({ TMPDIR: aside, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' }),
  });
  writeFileSync(join(aside, 'fonts/fonts.conf'), fontList(folder));
  if (existsSync(folder)) rmSync(aside, { recursive: true });
  else renameSync(aside, folder);
}

function packagedBrowser(): Browser {
  const folder = join(root, 'node_modules/.cache', `chromium-${packageVersion()}`);
  if (!existsSync(folder)) unpack(folder);
  const libraries = [join(folder, 'al2023/lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  return {
    executablePath: join(folder, 'chromium'),
    env: environment({ LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: join(folder, 'fonts') }),
    origin: 'package',
  };
}

/**
 * The browser of the tests: the one that `CHROME_PATH` names; on Linux (x64) the one that an npm package
 * carries; on macOS and Windows an installed Chrome or Edge. Throws, saying what to do, where there is none.
 */
export function findBrowser(): Browser {
  const named = process.env['CHROME_PATH'];
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names ${named}, which does not exist.`);
    return { executablePath: named, env: environment(), origin: 'CHROME_PATH' };
  }
  if (process.platform === 'linux' && process.arch === 'x64') return packagedBrowser();
  const installed = INSTALLED[process.platform]?.find((path) => existsSync(path));
  if (installed) return { executablePath: installed, env: environment(), origin: 'installed' };
  throw new Error(
    `No browser for the real-browser tests on ${process.platform} ${process.arch}. ` +
      'Install Chrome, Edge or Chromium and set CHROME_PATH to its program.',
  );
}
