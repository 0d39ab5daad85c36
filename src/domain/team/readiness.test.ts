import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, asDay } from '../core/day.ts';
import { nextReadiness, readinessMoves, readinessOrder, readinessWords } from './readiness.ts';

it('goes from tell over show and ask to let go, and ends there', () => {
  expect(readinessOrder.map(nextReadiness)).toEqual(['show', 'ask', 'let go', null]);
});

it('every level has three steps to choose from, none of them twice', () => {
  const steps = readinessOrder.flatMap((readiness) => readinessWords[readiness].steps);
  expect(steps).toHaveLength(12);
  expect(new Set(steps).size).toBe(12);
});

it('the moves tell where it stood, also a step back', () => {
  const history = [
    { day: asDay('2026-01-05'), readiness: 'tell' as const },
    { day: asDay('2026-02-02'), readiness: 'ask' as const },
  ];
  expect(readinessMoves({ history, readiness: 'show' })).toEqual([
    { day: '2026-01-05', from: 'tell', to: 'ask', isForward: true },
    { day: '2026-02-02', from: 'ask', to: 'show', isForward: false },
  ]);
});

it('what was chosen and taken back on a day is no move', () => {
  const history = [{ day: asDay('2026-01-05'), readiness: 'tell' as const }];
  expect(readinessMoves({ history, readiness: 'tell' })).toEqual([]);
});

it('moves always connect, and end where the task stands', () => {
  const arbitraryReadiness = fc.constantFrom(...readinessOrder);
  fc.assert(
    fc.property(fc.array(arbitraryReadiness, { maxLength: 9 }), arbitraryReadiness, (before, readiness) => {
      const history = before.map((one, index) => ({
        day: addDays(asDay('2026-01-05'), index),
        readiness: one,
      }));
      const moves = readinessMoves({ history, readiness });
      for (const [index, move] of moves.entries()) expect(move.to).toBe(moves[index + 1]?.from ?? readiness);
    }),
  );
});
