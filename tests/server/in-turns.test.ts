import { describe, expect, it } from 'vitest';
import type { Facts, Painter, PictureAsked } from '../../src/pictures/picture.ts';
import { createApp } from '../../src/server/app.ts';
import { paintingInTurns } from '../../src/server/pictures/in-turns.ts';
import { memoryStore } from '../../src/server/store/memory.ts';
import { SAMPLE } from '../../mocks/sample.ts';

const ASKED = {} as PictureAsked;
const FACTS = {} as Facts;

/** A painter that draws when it is told to, and a clock that stands still but for waits. */
function studio() {
  const waits: number[] = [];
  const begun: (() => void)[] = [];
  let time = 0;
  let told: (() => void) | undefined;
  const draw = () =>
    new Promise<string>((resolve) => {
      begun.push(() => resolve('drawn'));
      told?.();
    });
  const painter: Painter = {
    svg: draw,
    embed: draw,
    png: async () => undefined,
    embedEmpty: async ({ again }) => `again: ${again}`,
    assets: new Map(),
  };
  const clock = {
    now: () => time,
    wait: async (milliseconds: number) => {
      waits.push(milliseconds);
      time += milliseconds;
    },
  };
  return {
    painter: paintingInTurns(painter, clock),
    waits,
    begun,
    /** The next drawing that begins. */
    next: () =>
      new Promise<void>((resolve) => {
        told = resolve;
      }),
    passes: (milliseconds: number) => {
      time += milliseconds;
    },
  };
}

describe('pictures', () => {
  it('are drawn one after another, and the thread is left to others for as long as each took', async () => {
    const { painter, waits, begun, next, passes } = studio();
    let begins = next();
    const first = painter.svg(ASKED, FACTS);
    const second = painter.embed(ASKED, FACTS);
    await begins;
    expect(begun).toHaveLength(1);
    passes(200);
    begins = next();
    begun[0]?.();
    expect(await first).toBe('drawn');
    await begins;
    expect(waits).toEqual([200]);
    begun[1]?.();
    expect(await second).toBe('drawn');
  });

  it('are refused while many wait, and are drawn again afterwards', async () => {
    const { painter, begun, next } = studio();
    const begins = next();
    const waiting = Array.from({ length: 16 }, () => painter.svg(ASKED, FACTS));
    await expect(painter.svg(ASKED, FACTS)).rejects.toMatchObject({
      status: 503,
      code: 'busy',
      retryAfter: 5,
    });
    await begins;
    for (const picture of waiting) {
      begun.shift()?.();
      await picture;
      if (begun.length === 0 && picture !== waiting.at(-1)) await next();
    }
    expect(await painter.png(ASKED, FACTS)).toBeUndefined();
  });

  it('that must wait are answered with 503 and when to come again; a frame asks again by itself', async () => {
    const { painter } = studio();
    const app = createApp(memoryStore(SAMPLE), { painter: async () => painter });
    const ask = (path: string) => app(new Request(`https://saldo.example${path}`));
    for (let place = 0; place < 16; place += 1) void painter.svg(ASKED, FACTS);
    const picture = await ask('/api/v1/figures/map.svg');
    expect([picture.status, picture.headers.get('retry-after')]).toEqual([503, '5']);
    expect(await picture.json()).toMatchObject({ error: { code: 'busy' } });
    const frame = await ask('/embed/map');
    expect([frame.status, frame.headers.get('retry-after')]).toEqual([503, '5']);
    expect(frame.headers.get('content-security-policy')).toContain('frame-ancestors *');
    expect(await frame.text()).toBe('again: 5');
  });
});
