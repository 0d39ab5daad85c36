import { expect, test } from 'vitest';
import { Dexie } from 'dexie';
import { asDay, isDay } from '#domain/core/day.ts';
import { isQuarter } from '#domain/core/quarter.ts';
import { sampleWithTrash } from '#domain/workbook/file/file.fixture.ts';
import { tableNames, type Rows, type TableName } from '#domain/workbook/tables.ts';
import { databaseName, databaseOptions } from '../database/workbook-database.ts';
import { makeRegistry, storedRows, TestSurroundings } from '../made-workbook.fixture.ts';
import { openById } from '../transfer/transfer.fixture.ts';
import { readRows } from '../transfer/read-rows.ts';
import { createWorkbook } from '../registry/workbooks.ts';
import { newKdf } from './derive-key.ts';
import { isSealedRow } from './record-cipher.ts';
import { sealWorkbook, unsealWorkbook } from './seal-workbook.ts';

type Raw = Readonly<Record<string, unknown>>;

/** What lies on the disk, table by table, without any key. */
async function rawTables(id: string): Promise<ReadonlyMap<string, readonly Raw[]>> {
  const db = new Dexie(databaseName(id), databaseOptions);
  await db.open();
  const raw = new Map<string, readonly Raw[]>();
  for (const { name } of db.tables) raw.set(name, await db.table<Raw>(name).toArray());
  db.close();
  return raw;
}

const sealed = tableNames.filter((name) => name !== 'meta');
const isId = (value: unknown): boolean => typeof value === 'string' && /^[a-z0-9][a-z0-9:-]*$/.test(value);

test(
  'every row of every table is sealed, and tells but ids, days and quarters',
  { timeout: 30_000 },
  async () => {
    const registry = await makeRegistry();
    const { meta: _meta, ...rows } = sampleWithTrash();
    const id = await createWorkbook(registry, new TestSurroundings(), {
      title: 'Dana Whitfield',
      sample: false,
      appVersion: '0.1.0',
      rows,
    });
    const { db } = await openById(registry, id, asDay('2026-11-25'));
    const before = await storedRows(id);
    const contentOf = (all: Rows): unknown => ({ ...all, meta: [] });
    await sealWorkbook(db, 'correct horse', { ...newKdf(), memory: 19 * 1024, passes: 2 });

    const raw = await rawTables(id);
    const of = (name: TableName): readonly Raw[] => raw.get(name) ?? [];
    for (const name of sealed) {
      expect(of(name), name).toHaveLength(before[name].length);
      expect(of(name).length, name).toBeGreaterThan(0);
      for (const row of of(name)) {
        expect(isSealedRow(row), name).toBe(true);
        const { sealed: _sealed, ...readable } = row;
        const told = Object.entries(readable).filter(
          ([, value]) => value !== null && !isId(value) && !isDay(value) && !isQuarter(value),
        );
        expect(told, name).toEqual([]);
        expect(Object.keys(readable).length, name).toBeLessThanOrEqual(5);
      }
    }

    expect(contentOf(await readRows(db))).toEqual(contentOf(before));
    await unsealWorkbook(db);
    expect(contentOf(await storedRows(id))).toEqual(contentOf(before));
  },
);
