import * as v from 'valibot';
import { checkRows } from '#domain/workbook/file/check-rows.ts';
import { tableNames, tableSchemas, type Rows } from '#domain/workbook/tables.ts';

/** What is in no workbook that only whole commands have written: torn rows, and halves of one change. */
export function findTorn(rows: Rows): readonly string[] {
  const found: string[] = [];
  const expect = (isSo: boolean, what: string): void => {
    if (!isSo) found.push(what);
  };
  for (const name of tableNames)
    for (const row of rows[name])
      expect(v.safeParse(tableSchemas[name], row).success, `${name} ${row.id} does not fit its schema`);
  expect(rows.meta.length === 1, `${rows.meta.length} rows of meta`);
  const problem = checkRows(rows);
  expect(problem === null, `no whole workbook: ${JSON.stringify(problem)}`);
  const ids = (list: readonly { readonly id: string }[]): ReadonlySet<string> =>
    new Set(list.map(({ id }) => id));
  const plans = ids(rows.plans);
  const focuses = ids(rows.focuses);
  const trashed = ids(rows.trash);
  // One command makes a focus, its plan and its four check-ins.
  for (const focus of rows.focuses) {
    expect(plans.has(focus.planId), `focus ${focus.id} without its plan`);
    const checkIns = rows.checkIns.filter(({ focusId }) => focusId === focus.id);
    expect(checkIns.length === 4, `focus ${focus.id} with ${checkIns.length} check-ins`);
  }
  for (const row of [...rows.actions, ...rows.checkIns])
    expect(focuses.has(row.focusId), `${row.id} without its focus`);
  // One command takes an action away and puts it into the trash.
  for (const action of rows.actions)
    expect(!trashed.has(`actions:${action.id}`), `action ${action.id} is there and in the trash`);
  return found;
}
