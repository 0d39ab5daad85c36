import { expect, onTestFinished } from 'vitest';
import * as v from 'valibot';
import { asDay, asInstant, type Day, type Instant } from '#domain/core/day.ts';
import type { Surroundings } from '#domain/core/surroundings.ts';
import { checkRows } from '#domain/workbook/file/check-rows.ts';
import type { Profile } from '#domain/workbook/profile.ts';
import { isRuled, keepsRule } from '#domain/workbook/rules.ts';
import { tableNames, tableSchemas, type Rows } from '#domain/workbook/tables.ts';
import { closeDatabase, type OpenEvents } from './database/open-database.ts';
import { WorkbookDatabase } from './database/workbook-database.ts';
import { openWorkbook, type OpenWorkbook } from './open-workbook.ts';
import { RegistryDatabase } from './registry/registry-database.ts';
import { createWorkbook, deleteWorkbook, emptyRows, openRegistry } from './registry/workbooks.ts';

/** A clock that a test sets, and ids nobody else has. */
export class TestSurroundings implements Surroundings {
  day: Day = asDay('2026-03-02');
  #ticks = 0;

  /** Never the same twice, so that orders by time are certain. */
  now(): Instant {
    this.#ticks += 1;
    return asInstant(new Date(Date.parse(`${this.day}T09:00:00.000Z`) + this.#ticks).toISOString());
  }

  today(): Day {
    return this.day;
  }

  newId(): never {
    // A random UUID; what it names is told by where it is used.
    return crypto.randomUUID() as never;
  }
}

export const madeProfile: Profile = {
  id: 'manager',
  name: 'Maya Lindgren',
  leads: 'Mid-market sales',
  since: asDay('2025-11-03'),
  teamSize: 8,
  fiscalStart: 1,
  ownQuota: false,
  updatedAt: asInstant('2026-03-02T08:00:00.000Z'),
};

export interface MadeWorkbook {
  readonly registry: RegistryDatabase;
  readonly surroundings: TestSurroundings;
  readonly journal: Storage;
  readonly id: string;
  readonly workbook: OpenWorkbook;
  /** Opens it once more, as a second window or the next start does. */
  readonly open: (events?: Partial<OpenEvents>) => Promise<OpenWorkbook>;
}

/** A registry of its own, open; it is gone after the test. */
export async function makeRegistry(): Promise<RegistryDatabase> {
  const registry = new RegistryDatabase(`registry-${crypto.randomUUID()}`);
  await openRegistry(registry, window.localStorage, { onLost: () => undefined });
  onTestFinished(async () => {
    closeDatabase(registry);
    await registry.delete();
  });
  return registry;
}

/** A workbook in the browser's real IndexedDB, open; it is gone after the test. */
export async function makeWorkbook(): Promise<MadeWorkbook> {
  const registry = await makeRegistry();
  const surroundings = new TestSurroundings();
  const journal = window.localStorage;
  const id = await createWorkbook(registry, surroundings, {
    title: 'Maya Lindgren',
    sample: false,
    appVersion: '0.1.0',
    rows: emptyRows(madeProfile),
  });
  const opened: OpenWorkbook[] = [];
  const open = async (events: Partial<OpenEvents> = {}): Promise<OpenWorkbook> => {
    const answer = await openWorkbook(id, surroundings, journal, { onLost: () => undefined, ...events });
    if (answer.kind === 'locked') throw new Error('The workbook is sealed');
    const { workbook } = answer;
    opened.push(workbook);
    return workbook;
  };
  onTestFinished(async () => {
    for (const workbook of opened) workbook.db.retire();
    await deleteWorkbook(registry, journal, id);
  });
  return { registry, surroundings, journal, id, workbook: await open(), open };
}

/** Everything that is stored, read by a connection of its own. */
export async function storedRows(id: string): Promise<Rows> {
  const db = new WorkbookDatabase(id);
  await db.open();
  try {
    const tables = await Promise.all(tableNames.map(async (name) => [name, await db.table(name).toArray()]));
    return Object.fromEntries(tables);
  } finally {
    db.close();
  }
}

export async function revisionOf(id: string): Promise<number> {
  const { meta } = await storedRows(id);
  return meta[0]?.revision ?? Number.NaN;
}

/** Every stored row fits its schema, what it names is there and known, and what holds of all rows together does. */
export function expectSound(rows: Rows): void {
  for (const name of tableNames)
    for (const row of rows[name]) expect(v.safeParse(tableSchemas[name], row).issues, name).toBeUndefined();
  // As a file would be checked that it is written to: what can't be read back is no backup.
  expect(checkRows(rows)).toBeNull();
  for (const name of tableNames)
    if (isRuled(name)) expect(keepsRule(name, rows[name], rows.plans), `the rule of ${name}`).toBe(true);
}

/** The writing transactions of this page so far. Dexie keeps the method when it opens, so it is watched from the start. */
let transactions = 0;
const { transaction } = IDBDatabase.prototype;
IDBDatabase.prototype.transaction = function counted(this: IDBDatabase, stores, mode, options) {
  if (mode === 'readwrite') {
    transactions += 1;
    // A power cut must not take what was acknowledged.
    if (options?.durability !== 'strict') throw new Error('A transaction that a power cut could take');
  }
  return transaction.call(this, stores, mode, options);
};

/** Runs a command and tells what it came to, by how much the revision went up, and in how many transactions it wrote. */
export async function watchCommand<T>(
  id: string,
  command: () => Promise<T>,
): Promise<{ readonly result: T; readonly revisions: number; readonly transactions: number }> {
  const revision = await revisionOf(id);
  const before = transactions;
  const result = await command();
  const counted = transactions - before;
  return { result, revisions: (await revisionOf(id)) - revision, transactions: counted };
}
