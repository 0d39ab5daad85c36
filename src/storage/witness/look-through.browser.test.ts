import type { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { asDay } from '#domain/core/day.ts';
import { sampleRows } from '#domain/workbook/sample.ts';
import { chooseFocus } from '../commands/focus-areas.ts';
import { makeWorkbook } from '../made-workbook.fixture.ts';
import { WorkbookDatabase } from '../database/workbook-database.ts';
import { topicOf } from '../topic.fixture.ts';
import { rewriteWorkbook } from '../transfer/rewrite-workbook.ts';
import { findDamage } from './find-damage.ts';
import { lookThrough } from './look-through.ts';

const noWitnesses = {
  list: () => Promise.resolve([]),
  read: () => Promise.resolve(null),
  write: () => Promise.resolve(),
  remove: () => Promise.resolve(),
};

test('a workbook with rows in all tables is whole, and so is one of nothing', async () => {
  const { id, workbook } = await makeWorkbook();
  expect(await findDamage(id, noWitnesses)).toBeNull();
  await rewriteWorkbook(workbook, ({ meta }) => ({ meta, ...sampleRows(asDay('2026-11-24')) }));
  expect(await findDamage(id, noWitnesses)).toBeNull();
});

test('a workbook that was emptied while it is open is not whole', async () => {
  const { id, workbook } = await makeWorkbook();
  await workbook.db.table('meta').clear();
  expect(await findDamage(id, noWitnesses)).toMatchObject({ kind: 'changed', rowsNow: 1 });
});

/** The database of an engine that gives back fewer rows than it lists keys, in the given way of reading. */
function withFewer(id: string, values: boolean): Dexie {
  const db = new WorkbookDatabase(id);
  db.use({
    stack: 'dbcore',
    name: 'fewer',
    level: -20,
    create: (down) => ({
      ...down,
      table: (name) => {
        const table = down.table(name);
        return {
          ...table,
          async query(request) {
            const response = await table.query(request);
            const isHit =
              (request.values === true) === values && (values || !request.query.index.isPrimaryKey);
            return name === 'checkIns' && isHit
              ? { ...response, result: response.result.slice(1) }
              : response;
          },
        };
      },
    }),
  });
  return db;
}

test.each([
  ['a row that has a key and can’t be read', true],
  ['a row that is not found by what it is looked up by', false],
])('%s is seen', async (_what, values) => {
  const { id, workbook } = await makeWorkbook();
  await chooseFocus(workbook, topicOf('coaching'));
  const db = withFewer(id, values);
  await db.open();
  expect(await lookThrough(db)).toMatchObject({
    isWhole: false,
    rows: { meta: 1, checkIns: values ? 3 : 4 },
  });
  db.close();
});
