import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changesBetween } from '#domain/workbook/file/changes-between.ts';
import type { Rows } from '#domain/workbook/tables.ts';
import { removedFrom } from '../database/removals.ts';
import { expectSound, makeWorkbook } from '../made-workbook.fixture.ts';
import { arbitrarySteps, begun, commandNames, notUndone, takeSteps } from './any-step.fixture.ts';

/** Everything but the revision. */
const contentOf = (rows: Rows): string => JSON.stringify({ ...rows, meta: [] });
/** How many rows were there and are not. */
const goneBetween = (before: Rows, after: Rows): number =>
  Object.values(changesBetween(before, after).remove).reduce((sum, ids) => sum + ids.length, 0);
/** Undoing is a change of its own, with its own time. */
const withoutTimes = (rows: Rows): string => contentOf(rows).replaceAll(/"updatedAt":"[^"]*"/g, '');

it(
  'whatever is done in whatever order, every row stays sound, and the revision counts what was written, as what was deleted is counted',
  { timeout: 120_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(arbitrarySteps(commandNames, { minLength: 30, maxLength: 80 }), async (sequence) => {
        const made = await makeWorkbook();
        let gone = 0;
        const rows = await takeSteps(made, made.workbook, [...begun, ...sequence], (name, before, after) => {
          const revisions = (after.meta[0]?.revision ?? 0) - (before.meta[0]?.revision ?? 0);
          const changed = contentOf(before) !== contentOf(after);
          expect({ name, revisions }).toEqual({ name, revisions: changed ? 1 : 0 });
          gone += goneBetween(before, after);
        });
        expectSound(rows);
        // What is missing beyond these would be taken for a loss.
        expect(await removedFrom(made.workbook.db)).toBe(gone);
      }),
      { numRuns: 15 },
    );
  },
);

it(
  'whatever is done is undone step by step to what was before, and done again to what was after',
  { timeout: 120_000 },
  async () => {
    const undone = commandNames.filter((name) => !notUndone.has(name));
    await fc.assert(
      fc.asyncProperty(
        arbitrarySteps(commandNames, { minLength: 0, maxLength: 15 }),
        arbitrarySteps(undone, { minLength: 5, maxLength: 25 }),
        async (earlier, sequence) => {
          const made = await makeWorkbook();
          const first = await takeSteps(made, made.workbook, [...begun, ...earlier]);
          // Another window begins with nothing to undo.
          const workbook = await made.open();
          const states: string[] = [withoutTimes(first)];
          await takeSteps(made, workbook, sequence, (name, before, after) => {
            // Every change to data has a name by which it is undone. Saying the same again only stamps the row.
            if (withoutTimes(before) === withoutTimes(after)) return;
            states.push(withoutTimes(after));
            expect({ name, undo: workbook.history.read().undo }).toEqual({
              name,
              undo: expect.stringMatching(/\S/),
            });
          });
          const walk = async (way: 'undo' | 'redo', towards: readonly string[]): Promise<void> => {
            for (const state of towards) {
              expect(await workbook.history[way](workbook)).toMatchObject({ ok: true });
              expect(withoutTimes(await takeSteps(made, workbook, []))).toBe(state);
            }
            expect(workbook.history.read()[way]).toBeNull();
          };
          await walk('undo', states.slice(0, -1).toReversed());
          await walk('redo', states.slice(1));
        },
      ),
      { numRuns: 8 },
    );
  },
);
