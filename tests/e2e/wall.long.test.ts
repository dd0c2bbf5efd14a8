import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest';
import { launchBrowser } from '../browser/launch.ts';
import { wallSight, watchWall } from '../browser/wall-watch.ts';
import { expectAccessible } from './page.ts';

const SCENE = '.wall-layer[data-shown="true"] .wall-sentence';
/** Scenes that stay until somebody moves them. */
const STILL = 'sec=3600&drift=0&night=off&s=cards&s=lines~~~~~year-2018&s=region~~each&s=states';
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

async function openWall(query: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    serviceWorkers: 'block',
    ...options,
  });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await watchWall(page);
  await page.goto(`${inject('url')}/wall?${query}`);
  await page.waitForSelector(SCENE);
  return page;
}

/** Moves the pointer, so that the controls are there, and presses one, once; again where they went in between. */
async function pressControl(page: Page, name: string): Promise<void> {
  // By what the page saw: on a busy machine a press may be done and still be given up.
  await page.evaluate(() => {
    delete document.body.dataset['pressed'];
    addEventListener(
      'click',
      ({ target }) => {
        const button = target instanceof Element ? target.closest('button') : null;
        document.body.dataset['pressed'] = button?.textContent ?? '';
      },
      { capture: true, once: true },
    );
  });
  const press = async (): Promise<string | null> => {
    await page.mouse.move(200, 200);
    await page.mouse.move(240, 220);
    const pressed = await page.locator('body').getAttribute('data-pressed');
    if (pressed !== null) return pressed;
    const button = page.getByRole('button', { name });
    await button.click({ timeout: 1000 }).catch(() => undefined);
    return page.locator('body').getAttribute('data-pressed');
  };
  await expect.poll(press).toBe(name);
}

const atStep = (page: Page, step: number) => page.waitForSelector(`.wall-layers[data-step="${step}"]`);
/** Two frames later: whatever a press changes is painted. */
function painted(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );
}

const where = (page: Page) =>
  page.evaluate(() => document.querySelector<HTMLElement>('.wall-drift')?.style.transform);
const place = (page: Page) => page.textContent('.wall-layer[data-shown="true"] .wall-head strong');

describe('the wall', () => {
  it('says in one sentence what the figures below it say', async () => {
    const page = await openWall(STILL);
    expect(await page.textContent(SCENE)).toMatch(/^Respecto de 2024, el homicidio doloso bajó \d+%; /);
    const panel = page.locator('.wall-layer[data-shown="true"] .wall-panel').first();
    expect(await panel.textContent()).toMatch(/20,195.*carpetas de investigación.*Baja−\d+%mejora/);
    expect(await panel.textContent()).toContain('Datos hasta diciembre de 2025');
    expect(await page.textContent('.wall-frame')).toMatch(/Al día \d\d:\d\d/);
    expect(await page.textContent('.wall-frame')).toMatch(/\d\d:\d\d CDMX/);
    await page.context().close();
  });

  it('opens with the newest: three answers, and the mission in its sentence', async () => {
    const page = await openWall('sec=3600&drift=0&night=off');
    expect(await page.textContent(SCENE)).toMatch(
      /^A agosto de 2026, el homicidio doloso baja; .* Desde 2018: homicidio doloso −\d+%, extorsión \+\d+%/,
    );
    const panel = page.locator('.wall-layer[data-shown="true"] .wall-panel').first();
    expect(await panel.textContent()).toMatch(
      /1,113.*agosto de 2026.*35\.9 por día.*2025, frente a 2024: Baja/,
    );
    await page.context().close();
  });

  it('where a method changed, says what two readings allow in place of "not comparable"', async () => {
    const page = await openWall(
      'sec=3600&drift=0&night=off&t=year-to-date&s=cards&s=divergence&s=lines&s=states',
    );
    expect(await page.textContent(SCENE)).toMatch(
      /^Respecto de enero a agosto de 2025, el homicidio doloso: bajó con las dos lecturas \(−\d+% o −\d+%\)/,
    );
    expect(await page.textContent('.wall-layer[data-shown="true"] .wall-panel')).toContain('14,247');
    await page.keyboard.press('ArrowRight');
    await atStep(page, 1);
    expect(await page.textContent(SCENE)).toMatch(/^No se puede saber en qué estados cambiaron a la vez/);
    expect(await page.locator('.wall-layer[data-shown="true"] .wall-quadrant').count()).toBe(0);
    await page.keyboard.press('ArrowRight');
    await atStep(page, 2);
    // The heading is of what is drawn; of that only the register of the missing still fills up.
    expect(await page.textContent('.wall-layer[data-shown="true"] .wall-head')).toContain(
      '2025; enero a agosto de 2025 = 100',
    );
    const lines = await page.textContent('.wall-layer[data-shown="true"] .wall-scene');
    expect(lines).toContain('Datos a dic 2025otro método desde ene 2026');
    expect(lines).toContain('Homicidio dolosohasta dic 2025Extorsiónhasta dic 2025Desaparición');
    // Months of one year are named by the month, not four times by the year.
    expect(lines).toMatch(/ene 2025.*abr 2025/);
    await page.keyboard.press('ArrowRight');
    await atStep(page, 3);
    expect(await page.textContent(SCENE)).toMatch(/en ninguno de los 32 estados se puede saber/);
    expect(await page.textContent('.wall-layer[data-shown="true"] .wall-counts')).toBe(' no comparable32');
    await page.context().close();
  });

  it('says the same in English, of another region, from the URL alone', async () => {
    const page = await openWall('lang=en&r=25&sec=3600&s=cards');
    expect(await place(page)).toBe('Sinaloa');
    expect(await page.textContent(SCENE)).toMatch(/^Against 2024, intentional homicide rose \d+%/);
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    await page.context().close();
  });

  it('a URL that says nothing shows the usual scenes; an unreadable one falls back', async () => {
    const plain = await openWall('');
    expect(await plain.textContent('.wall-frame')).toContain('1/13');
    await plain.goto(`${inject('url')}/wall?s=weather&sec=many&r=99&night=x`);
    await plain.waitForSelector(SCENE);
    expect(await plain.textContent('.wall-frame')).toContain('1/13');
    await plain.context().close();
  });

  it('has its own ground and no pointer from the first paint on, without any request to others', async () => {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('request', (request) => {
      if (!request.url().startsWith(inject('url'))) faults.push(request.url());
    });
    // Before any script of the app has run: they are held back until all is looked at.
    const gate: { open?: () => void } = {};
    const opened = new Promise<void>((resolve) => {
      gate.open = resolve;
    });
    await page.route('**/assets/*.js', async (route) => {
      await opened;
      await route.continue();
    });
    await page.goto(`${inject('url')}/wall`, { waitUntil: 'commit' });
    await page.waitForFunction(() => getComputedStyle(document.documentElement).cursor === 'none');
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
      'rgb(12, 14, 16)',
    );
    expect(await page.locator('#root > *').count()).toBe(0);
    gate.open?.();
    await page.waitForSelector(SCENE);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('shows its controls for a few seconds after a move, and they work', async () => {
    const page = await openWall(STILL);
    expect(await page.locator('.wall-controls').count()).toBe(0);
    await pressControl(page, 'Siguiente');
    await atStep(page, 1);
    await pressControl(page, 'Anterior');
    await atStep(page, 0);
    await pressControl(page, 'Escenas');
    await page.getByRole('button', { name: '4. Los estados · Homicidio doloso' }).click();
    await atStep(page, 3);
    await expectAccessible(page);
    await page.getByLabel('Región').selectOption('31');
    await page.getByRole('button', { name: '1. Cifras · Yucatán' }).click();
    await page.waitForFunction(() =>
      document.querySelector('.wall-layer[data-shown="true"] .wall-head')?.textContent?.startsWith('Yucatán'),
    );
    // A visit leaves no trace in the address.
    expect(page.url()).not.toContain('r=31');
    await page.context().close();
  });

  it('hears its keys: space, arrows, region, period; and Escape leaves for the dashboard with the same view', async () => {
    const page = await openWall(STILL);
    await page.keyboard.press(' ');
    await page.waitForSelector('.wall-frame >> text=En pausa');
    await page.keyboard.press(' ');
    await page.keyboard.press('ArrowRight');
    await atStep(page, 1);
    await page.keyboard.press('ArrowLeft');
    await atStep(page, 0);
    await page.keyboard.press('r');
    await page.waitForFunction(() =>
      document
        .querySelector('.wall-layer[data-shown="true"] .wall-head')
        ?.textContent?.startsWith('Aguascalientes'),
    );
    const head = '.wall-layer[data-shown="true"] .wall-head';
    const before = await page.textContent(head);
    await page.keyboard.press('p');
    await page.waitForFunction(
      ([selector, text]) => document.querySelector(selector ?? '')?.textContent !== text,
      [head, before],
    );
    await page.keyboard.press('Escape');
    await page.waitForURL((url) => url.pathname === '/');
    expect(page.url()).toContain('r=01');
    expect(page.url()).toContain('t=administration');
    await page.context().close();
  });

  it('locked, it does nothing', async () => {
    const page = await openWall(`${STILL}&lock=1`);
    await page.mouse.move(200, 200);
    await page.mouse.move(240, 220);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Escape');
    await painted(page);
    expect(await page.locator('.wall-controls').count()).toBe(0);
    expect((await wallSight(page)).step).toBe(0);
    expect(page.url()).toContain('/wall');
    await page.context().close();
  });

  it('drifts, slowly; and stands still where motion is not wanted', async () => {
    const drifting = `${STILL}&drift=24`.replace('drift=0&', '');
    const still = await openWall(drifting, { reducedMotion: 'reduce' });
    const first = await where(still);
    const page = await openWall(drifting);
    const before = await where(page);
    await page.waitForFunction(
      (from) => document.querySelector<HTMLElement>('.wall-drift')?.style.transform !== from,
      before,
    );
    // The one has moved while the other, opened before it, has not.
    expect(await where(still)).toBe(first);
    await page.context().close();
    await still.context().close();
  });

  it('tells honestly whether the screen stays on', async () => {
    const page = await openWall(STILL);
    expect(await page.getAttribute('.wall-waking', 'data-waking')).toMatch(/^(awake|refused)$/);
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const held = await context.newPage();
    await held.addInitScript(() => {
      Object.defineProperty(navigator, 'wakeLock', {
        value: { request: async () => Object.assign(new EventTarget(), { release: async () => undefined }) },
      });
    });
    await held.goto(`${inject('url')}/wall?${STILL}`);
    await held.waitForSelector('.wall-waking[data-waking="awake"]');
    expect(await held.textContent('.wall-waking')).toContain('pantalla activa');
    await context.close();
    await page.context().close();
  });
});

describe('the page that composes a wall', () => {
  it('gives a link that shows what was composed', async () => {
    const context = await browser.newContext({
      viewport: { width: 1366, height: 900 },
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    await page.goto(`${inject('url')}/present?lang=es`);
    await page.waitForSelector('.wall-preview .wall-sentence');
    const scenes = page.getByRole('region', { name: 'Escenas', exact: true });
    expect(await scenes.locator('button, select, input').count()).toBeLessThan(30);
    const first = page.getByRole('group', { name: 'Escena 1', exact: true });
    await first.getByLabel('Qué muestra').selectOption('divergence');
    await first.getByLabel('Y contra').selectOption('disappearance');
    await first.getByLabel('Segundos').fill('45');
    await page.keyboard.press('Tab');
    await page.waitForSelector('.wall-preview .wall-quadrant');
    await page.getByRole('combobox', { name: 'Apariencia' }).selectOption('light');
    const link = await page.getByLabel('Enlace de la pantalla').inputValue();
    expect(link).toContain('s=divergence~45~~~~~homicide,disappearance');
    expect(link).toContain('theme=light');
    await expectAccessible(page);
    await page.goto(link);
    await page.waitForSelector('.wall-layer[data-shown="true"] .wall-quadrant');
    expect(await place(page)).toBe('Homicidio doloso · Desaparición de personas');
    await context.close();
  });
});
