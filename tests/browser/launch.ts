import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from './find-browser.ts';

/** Starts the tests' browser, headless, with the web's security rules in force. */
export function launchBrowser(extraArguments: readonly string[] = []): Promise<Browser> {
  const { executablePath, env } = findBrowser();
  return chromium.launch({
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
  });
}
