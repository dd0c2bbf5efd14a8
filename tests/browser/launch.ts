import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserServer,
  type LaunchOptions,
} from 'playwright-core';
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

/** Starts the tests' browser, headless, with the web's security rules in force. */
export function launchBrowser(extraArguments: readonly string[] = []): Promise<Browser> {
  return chromium.launch(options(extraArguments));
}

/** Starts it for others to join by its address. */
export function launchSharedBrowser(): Promise<BrowserServer> {
  return chromium.launchServer(options([]));
}

/** Starts it on a profile in a folder, which outlives it: what a page keeps is there at the next start. */
export function launchProfile(folder: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, {
    ...options([]),
    viewport: { width: 1280, height: 720 },
  });
}
