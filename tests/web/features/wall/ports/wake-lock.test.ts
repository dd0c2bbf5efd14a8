import { describe, expect, it } from 'vitest';
import {
  keepAwake,
  type Sentinel,
  type Waking,
} from '../../../../../src/web/features/wall/ports/wake-lock.ts';

function fakeSentinel(): Sentinel & { lose: () => void; released: () => boolean } {
  let listener: (() => void) | undefined;
  let released = false;
  return {
    addEventListener: (_, given) => {
      listener = given;
    },
    release: async () => {
      released = true;
    },
    lose: () => listener?.(),
    released: () => released,
  };
}

const settle = (): Promise<void> => new Promise((wake) => setTimeout(wake));

describe('keeping the screen awake', () => {
  it('holds a lock and says so', async () => {
    const told: Waking[] = [];
    const sentinel = fakeSentinel();
    keepAwake({ isSecure: true, isVisible: () => true, request: async () => sentinel }, (each) =>
      told.push(each),
    );
    await settle();
    expect(told).toEqual(['awake']);
  });

  it('asks again when the page is back after the lock was lost', async () => {
    const told: Waking[] = [];
    const sentinels = [fakeSentinel(), fakeSentinel()];
    let visible = true;
    let asked = 0;
    const request = async (): Promise<Sentinel> => sentinels[asked++] ?? fakeSentinel();
    const keeper = keepAwake({ isSecure: true, isVisible: () => visible, request }, (each) =>
      told.push(each),
    );
    await settle();
    visible = false;
    sentinels[0]?.lose();
    keeper.renew();
    expect(asked).toBe(1);
    visible = true;
    keeper.renew();
    keeper.renew();
    await settle();
    expect(asked).toBe(2);
    expect(told).toEqual(['awake', 'refused', 'awake']);
  });

  it('is honest where it cannot: no secure address, no such thing, refused', async () => {
    const told: Waking[] = [];
    const tell = (each: Waking): void => void told.push(each);
    keepAwake({ isSecure: false, isVisible: () => true, request: undefined }, tell);
    keepAwake({ isSecure: true, isVisible: () => true, request: undefined }, tell);
    keepAwake(
      { isSecure: true, isVisible: () => true, request: () => Promise.reject(new Error('no')) },
      tell,
    );
    await settle();
    expect(told).toEqual(['needs-https', 'not-supported', 'refused']);
  });

  it('lets the screen go when it is stopped, even if the lock comes late', async () => {
    const sentinel = fakeSentinel();
    const told: Waking[] = [];
    const keeper = keepAwake(
      { isSecure: true, isVisible: () => true, request: async () => sentinel },
      (each) => told.push(each),
    );
    keeper.stop();
    await settle();
    expect(sentinel.released()).toBe(true);
    expect(told).toEqual([]);
  });
});
