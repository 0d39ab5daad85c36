import { onTestFinished } from 'vitest';
import { heldSample } from '#domain/workbook/held.fixture.ts';
import type { Rows } from '#domain/workbook/tables.ts';
import { makeRegistry, TestSurroundings } from './made-workbook.fixture.ts';
import { openWorkbook, type OpenWorkbook } from './open-workbook.ts';
import type { RegistryDatabase } from './registry/registry-database.ts';
import { addWorkbook, deleteWorkbook } from './registry/workbooks.ts';

export interface HeldWorkbook extends ReturnType<typeof heldSample> {
  readonly registry: RegistryDatabase;
  readonly surroundings: TestSurroundings;
  readonly journal: Storage;
  readonly id: string;
  readonly workbook: OpenWorkbook;
  /** Opens it once more, as a second window or the next start does. */
  readonly open: () => Promise<OpenWorkbook>;
}

/** The workbook with two people in the browser's real IndexedDB, open; it is gone after the test. */
export async function makeHeldWorkbook(change: (rows: Rows) => Rows = (rows) => rows): Promise<HeldWorkbook> {
  const registry = await makeRegistry();
  const surroundings = new TestSurroundings();
  const journal = window.localStorage;
  const sample = heldSample();
  const rows = change(sample.rows);
  const id = await addWorkbook(registry, surroundings, 'Dana Whitfield', rows);
  const opened: OpenWorkbook[] = [];
  const open = async (): Promise<OpenWorkbook> => {
    const answer = await openWorkbook(id, surroundings, journal, { onLost: () => undefined });
    if (answer.kind === 'locked') throw new Error('The workbook is sealed');
    opened.push(answer.workbook);
    return answer.workbook;
  };
  onTestFinished(async () => {
    for (const workbook of opened) workbook.db.retire();
    await deleteWorkbook(registry, journal, id);
  });
  return { ...sample, rows, registry, surroundings, journal, id, workbook: await open(), open };
}
