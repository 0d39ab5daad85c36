import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editableTexts } from './editable-texts.ts';
import { arbitraryRows } from './file/arbitrary-rows.fixture.ts';
import { freeTextsOf, mapFreeTexts } from './free-texts.ts';
import { heldSample } from './held.fixture.ts';
import { tableNames, type TableName } from './tables.ts';

it('whatever the row, changing nothing leaves it as it was', () => {
  fc.assert(
    fc.property(arbitraryRows, (rows) => {
      for (const name of tableNames)
        for (const row of rows[name]) expect(mapFreeTexts(name, row, (text) => text)).toEqual(row);
    }),
    { numRuns: 30 },
  );
});

it('finds every text that can be edited', () => {
  const { rows } = heldSample();
  const missed = Object.entries(editableTexts).flatMap(([table, fields]) =>
    Object.keys(fields).filter((field) => {
      const name = table as TableName; // the record's keys are tables
      const filled = rows[name].map((row) => ({ ...row, [field]: 'Typed here' }));
      return filled.some((row) => freeTextsOf(name, row).every((found) => found.field !== field));
    }),
  );
  expect(missed).toEqual([]);
});

it('finds texts that lie deeper, in what was deleted and in what was locked', () => {
  const { rows } = heldSample();
  const textsOf = (name: TableName): string =>
    rows[name]
      .flatMap((row) => freeTextsOf(name, row))
      .map(({ text }) => text)
      .join('\n');
  expect(textsOf('actions')).toContain('was ill');
  expect(textsOf('trash')).toContain('Was late twice');
  // As it was typed, not as JSON writes it.
  expect(textsOf('reviewParts')).toContain('first line\nAnna');
});

it('leaves ids, days and our own words alone', () => {
  const { rows } = heldSample();
  const [session] = rows.sessions;
  if (session === undefined) throw new Error('The sample has no session');
  const changed = mapFreeTexts('sessions', session, () => 'x');
  expect(changed).toMatchObject({
    id: session.id,
    kind: session.kind,
    plannedDay: session.plannedDay,
    skillId: session.skillId,
    createdAt: session.createdAt,
    aim: 'x',
    privateNote: 'x',
  });
});
