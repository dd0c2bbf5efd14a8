import type * as FileSystem from 'node:fs/promises';

/** The disk fills up at the n-th call that writes; counted from here on. */
export const disk = { calls: 0, failAt: Infinity };

/** Counts a call that writes; refuses the n-th. */
function write(): void {
  disk.calls += 1;
  if (disk.calls === disk.failAt) {
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  }
}

/** A function that writes, on a disk that fills up. */
function filling<F extends (...args: never[]) => Promise<unknown>>(real: F): F {
  return new Proxy(real, {
    apply: async (target, self, args) => {
      write();
      return Reflect.apply(target, self, args) as unknown;
    },
  });
}

/** The file system over a disk that fills up. */
export function onFillingDisk(real: typeof FileSystem): typeof FileSystem {
  return { ...real, open: filling(real.open), rename: filling(real.rename), mkdir: filling(real.mkdir) };
}
