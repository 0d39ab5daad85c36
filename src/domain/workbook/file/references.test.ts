import { expect, it } from 'vitest';
import { tableNames, tableSchemas } from '../tables.ts';
import { referencesOf, type References } from './references.ts';

it('every field that names a row of another table is one of the table', () => {
  const declared = tableNames.flatMap((table) => referencesOf(table).map(({ field }) => ({ table, field })));
  expect(declared.length).toBeGreaterThan(5);
  const unknown = declared.filter(({ table, field }) => !Object.hasOwn(tableSchemas[table].entries, field));
  expect(unknown).toEqual([]);
});

it('tables come after the ones that they name, so that rows can be written in this order; some name their own', () => {
  const late = tableNames.flatMap((table, index) =>
    referencesOf(table).filter(({ to }) => tableNames.indexOf(to) > index),
  );
  expect(late).toEqual([]);
});

it('does not compile with a field left out, or with another table', () => {
  // @ts-expect-error: focusId is missing
  const missing: References['actions'] = { planId: 'plans' };
  // @ts-expect-error: an assessment is no plan
  const wrong: References['answers'] = { assessmentId: 'plans' };
  // @ts-expect-error: an item has no table
  const more: References['answers'] = { assessmentId: 'assessments', itemId: 'plans' };
  expect([missing, wrong, more]).toHaveLength(3);
});
