import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LEFT_AFTER } from '../../../../../src/web/features/wall/ports/use-hands.ts';
import type { WallPorts } from '../../../../../src/web/features/wall/ports/use-feed.ts';
import { WallPage } from '../../../../../src/web/features/wall/screen/WallPage.tsx';
import type { View } from '../../../../../src/domain/view/view.ts';
import { FIGURES_ALONE } from '../figures-alone.ts';
import { renderWithWords } from '../../../rendering.tsx';

const { cubes, ...evidence } = FIGURES_ALONE;
const snapshot = { ...evidence, mark: 'kept', cubes: [...cubes.values()] };

/** A wall without a server: it shows what was kept. */
const ports: WallPorts = {
  storeOf: () => ({
    read: async () => ({ snapshot, contact: null }),
    keepSnapshot: async () => undefined,
    keepContact: async () => undefined,
  }),
  release: { isNew: async () => false, take: async () => undefined, firstStep: () => 0 },
};

const SCENES = 'sec=20&drift=0&night=off&s=cards&s=lines~~~~~year-2024&s=states&s=region~~25';
let left: View | undefined;

async function openWall(query = SCENES): Promise<void> {
  left = undefined;
  vi.stubGlobal('isSecureContext', false);
  vi.stubGlobal('fetch', () => Promise.reject(new Error('no server')));
  renderWithWords(<WallPage query={query} ports={ports} onExit={(view) => (left = view)} />);
  await pass(1);
}

const pass = (seconds: number) => act(() => vi.advanceTimersByTimeAsync(seconds * 1000));
const press = async (key: string, on: Element = document.body): Promise<boolean> => {
  const isOwn = fireEvent.keyDown(on, { key });
  fireEvent.keyUp(on, { key });
  await pass(0.1);
  return isOwn;
};
const step = () => document.querySelector<HTMLElement>('.wall-layers')?.dataset['step'];
const shown = () => document.querySelector('.wall-layer[data-shown="true"] .wall-head')?.textContent ?? '';
const isPaused = () => screen.queryByText('En pausa') !== null;

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 29, 18) });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('hands at a wall', () => {
  it('← then → is one back and one forward, and the rotation goes on from there', async () => {
    await openWall();
    await press('ArrowRight');
    expect(step()).toBe('1');
    await press('ArrowLeft');
    expect(step()).toBe('0');
    await press('ArrowRight');
    expect(step()).toBe('1');
    await press('ArrowLeft');
    await pass(20);
    expect(step()).toBe('1');
  });

  it('a clicker moves by page keys, and its B blackens the picture until the next press', async () => {
    await openWall();
    await press('PageDown');
    await press('PageDown');
    expect(step()).toBe('2');
    await press('PageUp');
    expect(step()).toBe('1');
    await press('b');
    expect(document.querySelector('.wall-blank')).not.toBeNull();
    await press('.');
    expect(document.querySelector('.wall-blank')).toBeNull();
    await press('b');
    await press('PageDown');
    expect(document.querySelector('.wall-blank')).toBeNull();
    expect(step()).toBe('2');
  });

  it('space and arrows mean the same wherever the focus is; a list keeps its letters', async () => {
    await openWall();
    await press('x');
    for (const control of [
      screen.getByRole('button', { name: 'Siguiente' }),
      screen.getByLabelText('Región'),
    ]) {
      control.focus();
      const before = Number(step());
      expect(await press(' ', control)).toBe(false);
      expect(isPaused()).toBe(true);
      await press(' ', control);
      expect(isPaused()).toBe(false);
      await press('ArrowRight', control);
      expect(Number(step())).toBe(before + 1);
    }
    expect(await press('y', screen.getByLabelText('Región'))).toBe(true);
    expect(await press('r', screen.getByLabelText('Región'))).toBe(true);
    expect(shown()).not.toContain('Aguascalientes');
  });

  it('two minutes after the last hand, region, period, list and pause are as configured', async () => {
    await openWall();
    const configured = shown();
    await press('r');
    expect(shown()).toContain('Aguascalientes');
    await press('p');
    await press('l');
    await press(' ');
    expect(screen.getByRole('button', { name: /1\. Cifras/ })).toBeInTheDocument();
    await pass(LEFT_AFTER / 1000 - 5);
    expect(shown()).toContain('Aguascalientes');
    expect(isPaused()).toBe(true);
    await pass(6);
    expect(shown()).toBe(configured);
    expect(isPaused()).toBe(false);
    expect(screen.queryByRole('button', { name: /1\. Cifras/ })).toBeNull();
    await press('Escape');
    expect(left).toMatchObject({ region: '00', period: 'last-year' });
  });

  it('locked, hands do nothing: no key, no menu, no selection, no zoom', async () => {
    await openWall(`${SCENES}&lock=1`);
    await press('ArrowRight');
    await press('r');
    expect([step(), document.querySelector('.wall-controls')]).toEqual(['0', null]);
    const wall = document.querySelector('.wall') as Element;
    expect(fireEvent.contextMenu(wall)).toBe(false);
    expect(fireEvent(wall, new Event('selectstart', { bubbles: true, cancelable: true }))).toBe(false);
    expect(fireEvent.wheel(wall, { ctrlKey: true })).toBe(false);
    const finger = (identifier: number) => ({ identifier, target: wall });
    expect(fireEvent.touchMove(wall, { touches: [finger(1), finger(2)] })).toBe(false);
    expect(fireEvent.touchMove(wall, { touches: [finger(1)] })).toBe(true);
  });
});
