import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitrarySteps, begun, commandNames, takeSteps } from '../commands/any-step.fixture.ts';
import { expectSound, makeWorkbook, storedRows } from '../made-workbook.fixture.ts';

const between = fc.array(fc.tuple(fc.nat(1), fc.constantFrom('undo', 'redo')), { maxLength: 4 });
const round = fc.tuple(fc.nat(1), arbitrarySteps(commandNames, { minLength: 1, maxLength: 6 }), between);

it(
  'two windows that do and undo whatever they like leave every row sound',
  { timeout: 120_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(round, { minLength: 4, maxLength: 12 }), async (rounds) => {
        const made = await makeWorkbook();
        const windows = [made.workbook, await made.open()] as const;
        await takeSteps(made, windows[0], begun);
        for (const [who, sequence, walk] of rounds) {
          await takeSteps(made, windows[who === 0 ? 0 : 1], sequence);
          for (const [other, way] of walk) {
            const window = windows[other === 0 ? 0 : 1];
            const said = await window.history[way](window);
            expect(said.ok ? 'done' : said.error).toMatch(/^(?:done|changed since|nothing to undo)$/);
            expectSound(await storedRows(made.id));
          }
        }
      }),
      { numRuns: 15 },
    );
  },
);
