import { onTestFinished } from 'vitest';
import type { Day } from '#domain/core/day.ts';
import { readWorkbookFile } from '#domain/workbook/file/read-workbook-file.ts';
import type { WorkbookFile } from '#domain/workbook/file/format.ts';
import { wholeSample } from '#domain/workbook/file/file.fixture.ts';
import { TestSurroundings } from '../made-workbook.fixture.ts';
import { openWorkbook, type OpenWorkbook } from '../open-workbook.ts';
import type { RegistryDatabase } from '../registry/registry-database.ts';
import { createWorkbook, deleteWorkbook } from '../registry/workbooks.ts';
import type { ImportHost } from './import-file.ts';
import { exportWorkbook } from './export-workbook.ts';
import { sha256 } from './sha256.ts';

export const version = '0.1.0';

/** Opens a workbook by its id; it is gone after the test. */
export async function openById(registry: RegistryDatabase, id: string, today?: Day): Promise<OpenWorkbook> {
  const surroundings = new TestSurroundings();
  if (today !== undefined) surroundings.day = today;
  const opened = await openWorkbook(id, surroundings, window.localStorage, { onLost: () => undefined });
  if (opened.kind === 'locked') throw new Error('The workbook is sealed');
  onTestFinished(async () => {
    opened.workbook.db.retire();
    await deleteWorkbook(registry, window.localStorage, id);
  });
  return opened.workbook;
}

/** A workbook with something in every table but the trash, and somebody's own. */
export async function makeFull(registry: RegistryDatabase): Promise<OpenWorkbook> {
  const surroundings = new TestSurroundings();
  const { meta: _sample, ...rows } = wholeSample(surroundings.today());
  const id = await createWorkbook(registry, surroundings, {
    title: 'Dana Whitfield',
    sample: false,
    appVersion: version,
    rows,
  });
  return openById(registry, id);
}

/** What a file of a workbook is read as. */
export async function fileOf(workbook: OpenWorkbook): Promise<WorkbookFile> {
  const text = new TextDecoder().decode(await exportWorkbook(workbook, version));
  const read = await readWorkbookFile(text, sha256);
  if (!read.ok) throw new Error(read.error.kind);
  return read.value;
}

/** A laptop with room, on which backups work. */
export const goodHost: ImportHost = {
  freeSpace: () => Promise.resolve(null),
  backup: () => Promise.resolve({ ok: true, value: null }),
};
