import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserServer,
  type LaunchOptions,
} from 'playwright-core';
import { WAIT } from '../patience.ts';
import { findBrowser } from './find-browser.ts';

function options(extraArguments: readonly string[]): LaunchOptions {
  const { executablePath, env } = findBrowser();
  return {
    executablePath,
    env,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--font-render-hinting=none',
      ...extraArguments,
    ],
  };
}

/** Lets every page of a browser wait as long as a busy machine needs. */
function patient(browser: Browser): Browser {
  return browser.on('context', (context) => context.setDefaultTimeout(WAIT));
}

/** Starts the tests' browser, headless, with the web's security rules in force. */
export async function launchBrowser(extraArguments: readonly string[] = []): Promise<Browser> {
  return patient(await chromium.launch(options(extraArguments)));
}

/** Starts it for others to join by its address. */
export function launchSharedBrowser(): Promise<BrowserServer> {
  return chromium.launchServer(options([]));
}

/** Joins a browser that was started for others. */
export async function joinBrowser(address: string): Promise<Browser> {
  return patient(await chromium.connect(address));
}

/** Starts it on a profile in a folder, which outlives it: what a page keeps is there at the next start. */
export async function launchProfile(folder: string): Promise<BrowserContext> {
  const context = await chromium.launchPersistentContext(folder, {
    ...options([]),
    viewport: { width: 1280, height: 720 },
  });
  context.setDefaultTimeout(WAIT);
  return context;
}
