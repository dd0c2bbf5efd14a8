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
    const states: Waking[] = [];
    const sentinel = fakeSentinel();
    keepAwake({ isSecure: true, isVisible: () => true, request: async () => sentinel }, (each) =>
      states.push(each),
    );
    await settle();
    expect(states).toEqual(['awake']);
  });

  it('asks again when the page is back after the lock was lost', async () => {
    const states: Waking[] = [];
    const sentinels = [fakeSentinel(), fakeSentinel()];
    let visible = true;
    let asked = 0;
    const request = async (): Promise<Sentinel> => sentinels[asked++] ?? fakeSentinel();
    const keeper = keepAwake({ isSecure: true, isVisible: () => visible, request }, (each) =>
      states.push(each),
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
    expect(states).toEqual(['awake', 'refused', 'awake']);
  });

  it('is honest where it cannot: no secure address, no such thing, refused', async () => {
    const states: Waking[] = [];
    const tell = (each: Waking): void => void states.push(each);
    keepAwake({ isSecure: false, isVisible: () => true, request: undefined }, tell);
    keepAwake({ isSecure: true, isVisible: () => true, request: undefined }, tell);
    keepAwake(
      { isSecure: true, isVisible: () => true, request: () => Promise.reject(new Error('no')) },
      tell,
    );
    await settle();
    expect(states).toEqual(['needs-https', 'not-supported', 'refused']);
  });

  it('lets the screen go when it is stopped, even if the lock comes late', async () => {
    const sentinel = fakeSentinel();
    const states: Waking[] = [];
    const keeper = keepAwake(
      { isSecure: true, isVisible: () => true, request: async () => sentinel },
      (each) => states.push(each),
    );
    keeper.stop();
    await settle();
    expect(sentinel.released()).toBe(true);
    expect(states).toEqual([]);
  });
});
