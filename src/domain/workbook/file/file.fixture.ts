import { asDay, asInstant, type Day } from '../../core/day.ts';
import type { Commitment } from '../../reviews/review.ts';
import type { Meta } from '../meta.ts';
import { sampleRows } from '../sample.ts';
import type { Rows } from '../tables.ts';
import {
  nameOfTrashed,
  trashableTables,
  trashedId,
  type TrashableTable,
  type Trashables,
  type Trashed,
} from '../trashed.ts';
import type { Hash } from './format.ts';
import { withHandmadeRows } from './handmade-rows.fixture.ts';
import { writeWorkbookFile } from './write-workbook-file.ts';

/** Quick and good enough to notice a change: FNV-1a in eight rounds. The domain's tests have no SHA-256. */
export const testHash: Hash = (text) => {
  const rounds = Array.from({ length: 8 }, (_, round) => {
    let state = 0x811c9dc5 ^ round;
    for (let at = 0; at < text.length; at += 1) state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
    return (state >>> 0).toString(16).padStart(8, '0');
  });
  return Promise.resolve(rounds.join(''));
};

export const made = { appVersion: '0.1.0', madeAt: asInstant('2026-11-24T12:00:00.000Z') };
export const moment = { now: asInstant('2026-12-01T09:00:00.000Z'), today: asDay('2026-12-01') };

const meta: Meta = {
  id: 'workbook',
  datasetId: 'sample-dataset' as Meta['datasetId'], // fits the pattern of ids
  revision: 41,
  createdAt: asInstant('2026-08-25T14:00:00.000Z'),
  createdBy: '0.1.0',
  sample: true,
  updatedAt: asInstant('2026-11-24T11:00:00.000Z'),
};

/** The sample as it looks on a day, with its identity, and something in every table but the trash. */
export const wholeSample = (today: Day = asDay('2026-11-24')): Rows =>
  withHandmadeRows({ meta: [meta], ...sampleRows(today) });

/** A row as it lies in the trash. */
export function makeTrashed<Name extends TrashableTable>(
  table: Name,
  row: Trashables[Name],
  at: string = moment.now,
): Trashed {
  const deletedAt = asInstant(at);
  const id = trashedId(table, row.id);
  return { id, table, row, name: nameOfTrashed(table, row), deletedAt, updatedAt: deletedAt };
}

/** The sample after something was deleted from each table from which one can delete. */
export function sampleWithTrash(): Rows {
  const rows = wholeSample();
  const named = new Set(rows.commitments.map(({ fromId }) => fromId));
  const trash = trashableTables.map((table) => {
    const list: readonly Trashables[TrashableTable][] = rows[table];
    const row = list.findLast(({ id }) => !named.has(id as Commitment['id']));
    if (row === undefined) throw new Error(`Nothing of ${table} can be deleted`);
    return makeTrashed(table, row, made.madeAt);
  });
  const deleted = new Set(trash.map(({ id }) => id));
  const left = trashableTables.map((table) => [
    table,
    rows[table].filter(({ id }) => !deleted.has(trashedId(table, id))),
  ]);
  return { ...rows, ...Object.fromEntries(left), trash };
}

/** The text of a file with the sample in it. */
export const sampleText = (): Promise<string> => writeWorkbookFile(wholeSample(), made, testHash);
