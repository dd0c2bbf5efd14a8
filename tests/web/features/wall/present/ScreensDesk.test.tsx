import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mockServer } from '../../../../../mocks/node.ts';
import { SAMPLE } from '../../../../../mocks/sample.ts';
import type { Wall } from '../../../../../src/domain/view/scene.ts';
import { screensPath } from '../../../../../src/edition/folder.ts';
import { createApp } from '../../../../../src/server/app.ts';
import { screensInFile } from '../../../../../src/server/screens/keeping/in-file.ts';
import { openScreens, type Screens } from '../../../../../src/server/screens/screens.ts';
import { shelfOf } from '../../../../../src/server/shelf/shelf.ts';
import { memoryStore } from '../../../../../src/server/store/memory.ts';
import { ScreensDesk } from '../../../../../src/web/features/wall/present/desk/ScreensDesk.tsx';
import { renderWithWords } from '../../../rendering.tsx';

const TOKEN = 'synthetic-token-of-a-test';
const COMPOSED = 'r=00&t=last-year&m=count&b=matching&s=cards&s=lines~30';
const folder = await mkdtemp(join(tmpdir(), 'saldo-desk-'));
afterAll(() => rm(folder, { recursive: true }));

let screens: Screens;
const composed: Wall[] = [];

/** The real server over the sample, with two screens. */
async function start(token: string | undefined): Promise<void> {
  const shelf = shelfOf(memoryStore(SAMPLE));
  screens = await openScreens({ keeping: screensInFile(folder), shelf, token });
  for (const name of ['lobby', 'sala-2']) {
    await screens.put(name, { wall: 's=states', banner: null, schedule: [], first: null });
  }
  const app = createApp(shelf, { screens });
  mockServer.use(http.all(/\/api\/v1\/screens/, ({ request }) => app(request)));
}

beforeEach(() => rm(screensPath(folder), { force: true }));
afterEach(() => sessionStorage.clear());

async function openDesk(token: string | undefined = TOKEN) {
  await start(token);
  renderWithWords(<ScreensDesk composed={COMPOSED} onCompose={(wall) => composed.push(wall)} />);
  await screen.findByRole('checkbox', { name: 'lobby' });
  return userEvent.setup();
}

/** A desk at which words for a banner over the lobby are written, which another desk then changes. */
async function openWriting(other: () => Promise<unknown>) {
  const user = await openDesk();
  await user.type(screen.getByLabelText(/^Clave del servidor/), TOKEN);
  await user.click(screen.getByRole('checkbox', { name: 'lobby' }));
  await user.type(screen.getByLabelText('Texto'), 'Reunión a las 10');
  await other();
  return user;
}

const planOf = async (name: string) => (await screens.one(name))?.plan;
const wallOf = async (name: string) => (await planOf(name))?.wall;

describe('the desk of named screens', () => {
  it('changes many at once for whoever has the token, and says so', async () => {
    const user = await openDesk();
    await user.type(screen.getByLabelText(/^Clave del servidor/), TOKEN);
    await user.click(screen.getByRole('checkbox', { name: 'lobby' }));
    await user.click(screen.getByRole('checkbox', { name: 'sala-2' }));
    await user.click(screen.getByRole('button', { name: 'Poner las escenas armadas (2)' }));
    expect(await screen.findByText('Hecho: lobby, sala-2.')).toBeVisible();
    expect([await wallOf('lobby'), await wallOf('sala-2')]).toEqual([COMPOSED, COMPOSED]);
    await user.type(screen.getByLabelText('Texto'), 'Reunión a las 10');
    await user.click(screen.getByRole('button', { name: 'Mostrar el aviso' }));
    await screen.findAllByText(/^Aviso hasta .*: Reunión a las 10$/);
    expect(await planOf('sala-2')).toMatchObject({
      wall: COMPOSED,
      banner: { text: 'Reunión a las 10' },
    });
  });

  it('keeps other scenes by the hour and a scene that comes first, for one screen', async () => {
    const user = await openDesk();
    await user.type(screen.getByLabelText(/^Clave del servidor/), TOKEN);
    await user.click(screen.getByRole('checkbox', { name: 'lobby' }));
    await user.click(screen.getByRole('button', { name: 'Añadir con las escenas armadas' }));
    expect(await screen.findByText(/lu ma mi ju vi, de 9 a 18 h: 2 escenas/)).toBeVisible();
    await user.selectOptions(screen.getByLabelText('Cuándo'), 'above');
    const save = screen.getByRole('button', { name: 'Guardar' });
    expect(save).toBeDisabled();
    await user.type(screen.getByLabelText('Valor'), '2500');
    await user.click(save);
    const first = { scene: 'now', when: 'above', indicator: 'homicide-victims', value: 2500 };
    await waitFor(async () => expect(await planOf('lobby')).toMatchObject({ first }));
    expect((await planOf('lobby'))?.schedule).toEqual([
      { days: [1, 2, 3, 4, 5], from: 9, to: 18, wall: COMPOSED },
    ]);
  });

  it('shows the scene that is kept to come first, and saving it unchanged keeps it whole', async () => {
    const first = {
      scene: 'states~30',
      when: 'above',
      indicator: 'homicide-victims',
      region: '25',
      value: 120,
    } as const;
    await start(TOKEN);
    await screens.put('lobby', { wall: 's=states', banner: null, schedule: [], first });
    renderWithWords(<ScreensDesk composed={COMPOSED} onCompose={() => undefined} />);
    const user = userEvent.setup();
    await user.type(await screen.findByLabelText(/^Clave del servidor/), TOKEN);
    await user.click(screen.getByRole('checkbox', { name: 'lobby' }));
    expect(screen.getByLabelText('Cuándo')).toHaveDisplayValue('Si un dato sube de');
    expect(screen.getByLabelText('Qué muestra')).toHaveDisplayValue('Los estados');
    expect(screen.getByLabelText('Región')).toHaveDisplayValue('Sinaloa');
    expect(screen.getByLabelText('Valor')).toHaveValue(120);
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    expect(await screen.findByText('Hecho: lobby.')).toBeVisible();
    expect((await planOf('lobby'))?.first).toEqual(first);
    // Screens that keep different ones: nothing is saved until one is chosen for all.
    await user.click(screen.getByRole('checkbox', { name: 'sala-2' }));
    expect(screen.getByLabelText('Cuándo')).toHaveDisplayValue('No es igual en todas');
    expect(screen.getByRole('button', { name: 'Guardar' })).toBeDisabled();
  });

  it('says which screens were changed where another was refused', async () => {
    const user = await openDesk();
    mockServer.use(
      http.put(/\/api\/v1\/screens\/sala-2/, () =>
        HttpResponse.json({ error: { code: 'wrong-token', message: 'synthetic refusal' } }, { status: 403 }),
      ),
    );
    await user.type(screen.getByLabelText(/^Clave del servidor/), TOKEN);
    await user.click(screen.getByRole('checkbox', { name: 'lobby' }));
    await user.click(screen.getByRole('checkbox', { name: 'sala-2' }));
    await user.click(screen.getByRole('button', { name: 'Poner las escenas armadas (2)' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'No se guardó: sala-2. La clave no es la del servidor.',
    );
    expect(screen.getByText('Hecho: lobby.')).toBeVisible();
    expect([await wallOf('lobby'), await wallOf('sala-2')]).toEqual([COMPOSED, 's=states']);
  });

  it('makes a screen, takes its scenes to the composer, and takes it away when asked twice', async () => {
    const user = await openDesk();
    await user.type(screen.getByLabelText(/^Clave del servidor/), TOKEN);
    await user.type(screen.getByLabelText('Nombre de una pantalla nueva'), 'Azotea{Enter}');
    expect(screen.getByText('Letras minúsculas sin acento, cifras y guiones.')).toBeVisible();
    await user.clear(screen.getByLabelText('Nombre de una pantalla nueva'));
    await user.type(screen.getByLabelText('Nombre de una pantalla nueva'), 'azotea{Enter}');
    await user.click(await screen.findByRole('checkbox', { name: 'azotea' }));
    await user.click(screen.getByRole('button', { name: 'Llevar sus escenas a armar' }));
    expect(composed.at(-1)?.scenes.map(({ kind }) => kind)).toEqual(['cards', 'lines']);
    await user.click(screen.getByRole('button', { name: 'Quitar la pantalla' }));
    expect(await wallOf('azotea')).toBe(COMPOSED);
    await user.click(screen.getByRole('button', { name: '¿Quitar azotea? Sí, quitarla' }));
    await waitFor(() => expect(screen.queryByRole('checkbox', { name: 'azotea' })).toBeNull());
    expect(await wallOf('azotea')).toBeUndefined();
    expect(screen.getByText('Hecho: azotea.')).toBeVisible();
  });

  describe('where another desk has changed a screen meanwhile', () => {
    const theirs = { wall: 's=lines~40&s=felt', banner: null, schedule: [], first: null };
    const ROW = { days: [1], from: 9, to: 18, wall: 's=cards' } as const;

    it('says so, shows both, keeps its own unsaved, and makes it over theirs where that is chosen', async () => {
      const user = await openWriting(() => screens.put('lobby', theirs));
      await user.click(screen.getByRole('button', { name: 'Mostrar el aviso' }));
      const said = await screen.findByRole('alert');
      expect(said).toHaveTextContent(
        'No se guardó su cambio en lobby: alguien más la cambió mientras tanto.',
      );
      expect(await planOf('lobby')).toEqual(theirs);
      const sides = within(said.parentElement ?? said);
      expect(sides.getByText(/^2 escenas: /)).toBeVisible();
      expect(sides.getByText(/^Aviso hasta .*: Reunión a las 10$/)).toBeVisible();
      expect(screen.getByLabelText('Texto')).toHaveValue('Reunión a las 10');
      await user.click(screen.getByRole('button', { name: 'Poner mi cambio en lobby' }));
      expect(await screen.findByText('Hecho: lobby.')).toBeVisible();
      expect(await planOf('lobby')).toMatchObject({ ...theirs, banner: { text: 'Reunión a las 10' } });
      expect(screen.queryByRole('alert')).toBeNull();
    });

    it('leaves theirs where that is chosen, and goes on from there', async () => {
      const user = await openWriting(() => screens.put('lobby', theirs));
      await user.click(screen.getByRole('button', { name: 'Mostrar el aviso' }));
      await user.click(await screen.findByRole('button', { name: 'Dejar lobby como está ahora' }));
      expect(screen.getByLabelText('Texto')).toHaveValue('');
      expect(await planOf('lobby')).toEqual(theirs);
      await user.click(screen.getByRole('button', { name: 'Añadir con las escenas armadas' }));
      expect(await screen.findByText('Hecho: lobby.')).toBeVisible();
      expect(await planOf('lobby')).toMatchObject({ wall: theirs.wall, schedule: [{ wall: COMPOSED }] });
    });

    it('asks again where they change it once more while one chooses', async () => {
      const user = await openWriting(() => screens.put('lobby', theirs));
      await user.click(screen.getByRole('button', { name: 'Mostrar el aviso' }));
      await screen.findByRole('alert');
      const again = { ...theirs, wall: 's=states' };
      await screens.put('lobby', again);
      await user.click(screen.getByRole('button', { name: 'Poner mi cambio en lobby' }));
      await screen.findByText(/^1 escena: /, { selector: '[role=alert] ~ * *' });
      expect(await planOf('lobby')).toEqual(again);
    });

    it('says so before anything is pressed, once the list tells it, and what is written stays', async () => {
      const user = await openWriting(() => screens.put('lobby', theirs));
      await user.type(screen.getByLabelText('Nombre de una pantalla nueva'), 'azotea{Enter}');
      expect(
        await screen.findByText(/^Alguien más ha cambiado lobby desde que usted la marcó/),
      ).toBeVisible();
      await user.click(screen.getByRole('button', { name: 'Seguir con lobby como está ahora' }));
      expect(screen.queryByText(/^Alguien más/)).toBeNull();
      expect(screen.getByLabelText('Texto')).toHaveValue('Reunión a las 10');
      await user.click(screen.getByRole('button', { name: 'Mostrar el aviso' }));
      expect(await screen.findByText('Hecho: lobby.')).toBeVisible();
      expect(await planOf('lobby')).toMatchObject({ ...theirs, banner: { text: 'Reunión a las 10' } });
    });

    it('makes one again that was taken away, or does not', async () => {
      const user = await openWriting(() => screens.remove('lobby'));
      await user.click(screen.getByRole('button', { name: 'Mostrar el aviso' }));
      expect(await screen.findByRole('alert')).toHaveTextContent('alguien más la quitó mientras tanto');
      expect(await planOf('lobby')).toBeUndefined();
      await user.click(screen.getByRole('button', { name: 'Poner mi cambio en lobby' }));
      expect(await screen.findByText('Hecho: lobby.')).toBeVisible();
      expect(await planOf('lobby')).toMatchObject({ wall: 's=states', banner: { text: 'Reunión a las 10' } });
    });

    it('takes nothing away that others have changed, and makes none of a name that is there', async () => {
      const user = await openWriting(() => screens.put('lobby', theirs));
      await user.click(screen.getByRole('button', { name: 'Quitar la pantalla' }));
      await user.click(screen.getByRole('button', { name: '¿Quitar lobby? Sí, quitarla' }));
      await user.click(await screen.findByRole('button', { name: 'Dejar lobby como está ahora' }));
      await user.type(screen.getByLabelText('Nombre de una pantalla nueva'), 'sala-2{Enter}');
      expect(await screen.findByRole('alert')).toHaveTextContent('No se creó sala-2');
      expect([await planOf('lobby'), await wallOf('sala-2')]).toEqual([theirs, 's=states']);
    });

    it('takes away the hours that were pressed, although another row has their place by now', async () => {
      await start(TOKEN);
      const plan = { wall: 's=states', banner: null, first: null };
      await screens.put('lobby', { ...plan, schedule: [ROW] });
      renderWithWords(<ScreensDesk composed={COMPOSED} onCompose={() => undefined} />);
      const user = userEvent.setup();
      await user.type(await screen.findByLabelText(/^Clave del servidor/), TOKEN);
      await user.click(screen.getByRole('checkbox', { name: 'lobby' }));
      const other = { ...ROW, days: [7] } as const;
      await screens.put('lobby', { ...plan, schedule: [other, ROW] });
      await user.click(screen.getByRole('button', { name: 'Quitar este horario' }));
      await user.click(await screen.findByRole('button', { name: 'Poner mi cambio en lobby' }));
      await waitFor(async () => expect((await planOf('lobby'))?.schedule).toEqual([other]));
    });

    it('makes one change after the other, so that no press is in the way of another of the same desk', async () => {
      const user = await openWriting(() => Promise.resolve());
      const add = screen.getByRole('button', { name: 'Añadir con las escenas armadas' });
      await Promise.all([
        user.click(screen.getByRole('button', { name: 'Mostrar el aviso' })),
        user.click(add),
        user.click(add),
      ]);
      await waitFor(async () => expect((await planOf('lobby'))?.schedule).toHaveLength(2));
      expect(await planOf('lobby')).toMatchObject({ banner: { text: 'Reunión a las 10' } });
      expect(screen.queryByRole('alert')).toBeNull();
    });
  });

  it('says what its displays show, and which of them is away', async () => {
    await start(TOKEN);
    const report = {
      display: 'd0000000',
      scene: 'states',
      region: '25',
      edition: SAMPLE.edition.id,
      confirmed: new Date(Date.now() - 300_000).toISOString(),
      version: 'index-old.js',
      awake: false,
    } as const;
    await screens.report('lobby', report);
    renderWithWords(<ScreensDesk composed={COMPOSED} onCompose={() => undefined} />);
    const told = await screen.findByText(
      (_, element) => element?.tagName === 'LI' && element.textContent.startsWith('Vista'),
    );
    for (const part of [
      'Vista hace',
      'Sinaloa',
      'datos confirmados hace 5 min',
      'puede apagarse',
      'otra versión (index-old.js)',
    ])
      expect(told).toHaveTextContent(part);
    expect(
      within(screen.getByRole('region', { name: 'Pantallas con nombre' })).getByText('Nadie la muestra.'),
    ).toBeVisible();
  });

  it('is read only without a token, and says why a change was refused', async () => {
    const user = await openDesk();
    expect(screen.queryByRole('button', { name: 'Mostrar el aviso' })).toBeNull();
    await user.type(screen.getByLabelText(/^Clave del servidor/), 'another-token');
    await user.click(screen.getByRole('checkbox', { name: 'lobby' }));
    await user.click(screen.getByRole('button', { name: 'Quitar el aviso' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'No se guardó: lobby. La clave no es la del servidor.',
    );
  });

  it('of a server without a token, or without screens, says so', async () => {
    await start(undefined);
    await screens.put('lobby', { wall: '', banner: null, schedule: [], first: null });
    const { unmount } = renderWithWords(<ScreensDesk composed={COMPOSED} onCompose={() => undefined} />);
    expect(await screen.findByText(/Solo lectura: este servidor no tiene clave/)).toBeVisible();
    unmount();
    mockServer.resetHandlers();
    renderWithWords(<ScreensDesk composed={COMPOSED} onCompose={() => undefined} />);
    expect(await screen.findByText('Este servidor no guarda pantallas con nombre.')).toBeVisible();
  });
});
