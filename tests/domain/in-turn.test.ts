import { expect, it } from 'vitest';
import { inTurn } from '../../src/domain/in-turn.ts';

it('tasks run one after another, and go on after one that failed', async () => {
  const run = inTurn();
  const order: string[] = [];
  const first = run(async () => {
    await new Promise(setImmediate);
    order.push('first');
  });
  const failing = run(async () => {
    order.push('failing');
    throw new Error('the disk is full');
  });
  const last = run(async () => void order.push('last'));
  await expect(failing).rejects.toThrow('the disk is full');
  await Promise.all([first, last]);
  expect(order).toEqual(['first', 'failing', 'last']);
});
