import { expect, it } from 'vitest';
import { heldCounts } from '#domain/documents/held-data.ts';
import { personTables } from '#domain/workbook/person-rows.ts';
import type { PersonId } from '#domain/team/person.ts';
import { makeHeldWorkbook } from '../held-workbook.fixture.ts';
import { countsHeldOn, heldOn, namedElsewhere } from './held.ts';

it('what is held on each person is counted as if all of it were read', async () => {
  const { workbook, rows } = await makeHeldWorkbook();
  const seen = new Set<string>();
  for (const { id } of rows.people) {
    const held = await heldOn(id)(workbook.db);
    if (held === null) throw new Error('The person is there');
    const counts = await countsHeldOn(id)(workbook.db);
    expect(counts).toEqual(heldCounts(held.rows));
    expect(await namedElsewhere(id)(workbook.db)).toEqual(held.elsewhere);
    for (const { table } of counts ?? []) seen.add(table);
  }
  expect([...seen].toSorted()).toEqual(personTables.toSorted());
});

it('nothing is held on somebody who is not in the workbook', async () => {
  const { workbook } = await makeHeldWorkbook();
  const nobody = 'nobody' as PersonId;
  expect(await countsHeldOn(nobody)(workbook.db)).toBeNull();
  expect(await namedElsewhere(nobody)(workbook.db)).toEqual([]);
});
