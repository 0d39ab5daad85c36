import fc from 'fast-check';
import { expect, it } from 'vitest';
import { expectSound, makeWorkbook, storedRows } from '../made-workbook.fixture.ts';
import { arbitrarySteps, begun, commandNames, notUndone, takeSteps } from './any-step.fixture.ts';
const withoutTimes = (rows: unknown): string =>
  JSON.stringify({ ...(rows as object), meta: [] }).replaceAll(/"updatedAt":"[^"]*"/g, '');
const hits = new Map<string, [number, number]>();
it('soak order', { timeout: 3_000_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(arbitrarySteps(commandNames, { minLength: 80, maxLength: 120 }), async (sequence) => {
      const made = await makeWorkbook();
      const names: string[] = [];
      await takeSteps(made, made.workbook, [...begun, ...sequence], (name, before, after) => { const h = hits.get(name) ?? [0, 0]; h[0] += 1; if (withoutTimes(before) !== withoutTimes(after)) h[1] += 1; hits.set(name, h); names.push(name);
        try {
          expectSound(after);
        } catch (e) {
          throw new Error(`after ${name}: ${String(e)}`);
        }
      });
    }),
    { numRuns: 25, endOnFailure: true },
  );
  console.log([...hits].map(([n, [a, b]]) => `${n} ${b}/${a}`).sort().join('\n'));
});
it('soak undo', { timeout: 3_000_000 }, async () => {
  const undone = commandNames.filter((name) => !notUndone.has(name));
  await fc.assert(
    fc.asyncProperty(
      arbitrarySteps(commandNames, { minLength: 0, maxLength: 30 }),
      arbitrarySteps(undone, { minLength: 20, maxLength: 60 }),
      async (earlier, sequence) => {
        const made = await makeWorkbook();
        const first = await takeSteps(made, made.workbook, [...begun, ...earlier]);
        const workbook = await made.open();
        const states: string[] = [withoutTimes(first)];
        await takeSteps(made, workbook, sequence, (name, before, after) => {
          if (withoutTimes(before) === withoutTimes(after)) return;
          states.push(withoutTimes(after));
          expect({ name, undo: workbook.history.read().undo }).toEqual({
            name,
            undo: expect.stringMatching(/\S/),
          });
        });
        for (const way of ['undo', 'redo'] as const) {
          for (const state of way === 'undo' ? states.slice(0, -1).toReversed() : states.slice(1)) {
            const doing = workbook.history.read()[way];
            const said = await workbook.history[way](workbook);
            if (!said.ok) throw new Error(`${way} of ${doing}: ${said.error}`);
            const now = withoutTimes(await storedRows(made.id));
            if (now !== state) throw new Error(`${way} of ${doing} differs`);
          }
          expect(workbook.history.read()[way]).toBeNull();
        }
      },
    ),
    { numRuns: 20, endOnFailure: true },
  );
});
const between = fc.array(fc.tuple(fc.nat(1), fc.constantFrom('undo', 'redo')), { maxLength: 8 });
const round = fc.tuple(fc.nat(1), arbitrarySteps(commandNames, { minLength: 1, maxLength: 6 }), between);
it('soak windows', { timeout: 3_000_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(round, { minLength: 8, maxLength: 16 }), async (rounds) => {
      const made = await makeWorkbook();
      const windows = [made.workbook, await made.open()] as const;
      await takeSteps(made, windows[0], begun);
      for (const [who, sequence, walk] of rounds) {
        await takeSteps(made, windows[who === 0 ? 0 : 1], sequence, (name, _b, after) => {
          try {
            expectSound(after);
          } catch (e) {
            throw new Error(`after ${name}: ${String(e)}`);
          }
        });
        for (const [other, way] of walk) {
          const window = windows[other === 0 ? 0 : 1];
          const doing = window.history.read()[way];
          await window.history[way](window);
          try {
            expectSound(await storedRows(made.id));
          } catch (e) {
            throw new Error(`after ${way} of ${doing}: ${String(e)}`);
          }
        }
      }
    }),
    { numRuns: 40, endOnFailure: true },
  );
});
