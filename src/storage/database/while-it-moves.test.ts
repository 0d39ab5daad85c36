import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whileItMoves } from './while-it-moves.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const steps = async (count: number, each: number, moved: (patience: number) => void): Promise<string> => {
  for (let step = 0; step < count; step += 1) {
    await new Promise((resolve) => {
      setTimeout(resolve, each);
    });
    moved(5000);
  }
  return 'done';
};

it('work that moves may take as long as it likes', async () => {
  const waiting = whileItMoves(5000, (moved) => steps(10, 4000, moved));
  await vi.advanceTimersByTimeAsync(40_000);
  expect(await waiting).toBe('done');
  expect(vi.getTimerCount()).toBe(0);
});

it('work that does not move has failed after its patience, also between two steps', async () => {
  const never = new Promise<never>(() => undefined);
  for (const start of [
    () => never,
    (moved: (patience: number) => void) => steps(2, 4000, moved).then(() => never),
  ]) {
    const waiting = whileItMoves(5000, start).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(8000 + 4999);
    await vi.advanceTimersByTimeAsync(1);
    expect(await waiting).toMatchObject({ kind: 'no answer' });
  }
});

it('work that fails has failed as it did', async () => {
  await expect(whileItMoves(5000, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(vi.getTimerCount()).toBe(0);
});
