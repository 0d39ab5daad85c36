import type { Instant } from '../../core/day.ts';
import type { Rows } from '../tables.ts';
import {
  nameOfTrashed,
  trashableTables,
  trashedId,
  type TrashableTable,
  type Trashed,
  type TrashedRow,
} from '../trashed.ts';
import type { Moment } from './settle-plan.ts';

/**
 * Of a row and its entry in the trash the later one counts. What is in the trash afterwards is the row as it was
 * written last on any side: who deleted it may not have known the newest words.
 */
export function settleTrash(united: Rows, current: Rows, incoming: Rows, at: Moment): Rows {
  const entries = new Map(united.trash.map((entry) => [entry.id, entry]));
  const isLiving =
    (table: TrashableTable) =>
    ({ id, updatedAt }: TrashedRow): boolean => {
      const entry = entries.get(trashedId(table, id));
      return entry === undefined || entry.deletedAt < updatedAt;
    };
  const living: Rows = {
    ...united,
    actions: united.actions.filter(isLiving('actions')),
    moments: united.moments.filter(isLiving('moments')),
    sessions: united.sessions.filter(isLiving('sessions')),
    tasks: united.tasks.filter(isLiving('tasks')),
    priorities: united.priorities.filter(isLiving('priorities')),
    commitments: letGo(united.commitments.filter(isLiving('commitments')), at),
  };
  const keysOf = (rows: Rows): readonly Trashed['id'][] =>
    trashableTables.flatMap((table) => rows[table].map(({ id }) => trashedId(table, id)));
  const left = new Set(keysOf(living));
  const deletedHere = new Set(keysOf(current).filter((key) => !left.has(key)));
  const newest = newestRows(united, [...current.trash, ...incoming.trash]);
  const settleEntry = (entry: Trashed): Trashed => {
    const row = newest.get(entry.id) ?? entry.row;
    const isNewer = row.updatedAt > entry.row.updatedAt;
    if (!isNewer && !deletedHere.has(entry.id)) return entry;
    // Its own change, so that it counts as newer than the file on every side, and is kept for 30 days from now.
    const updatedAt = later(at.now, entry.updatedAt);
    return isNewer
      ? { ...entry, row, name: nameOfEntry(entry.table, row), updatedAt }
      : { ...entry, updatedAt };
  };
  return { ...living, trash: united.trash.filter(({ id }) => !left.has(id)).map(settleEntry) };
}

/** A commitment that goes on from one in the trash stands by itself: nothing may name what is not there. */
function letGo(commitments: Rows['commitments'], at: Moment): Rows['commitments'] {
  const ids = new Set(commitments.map(({ id }) => id));
  return commitments.map((row) => {
    if (row.fromId === null || ids.has(row.fromId)) return row;
    return { ...row, fromId: null, updatedAt: later(at.now, row.updatedAt) };
  });
}

const later = (a: Instant, b: Instant): Instant => (a > b ? a : b);

/** Of each row the one that was written last, by its id in the trash; one that says nothing is nothing to put back. */
function newestRows(united: Rows, trashed: readonly Trashed[]): ReadonlyMap<Trashed['id'], TrashedRow> {
  const newest = new Map<Trashed['id'], TrashedRow>();
  const look = (table: TrashableTable, row: TrashedRow): void => {
    const id = trashedId(table, row.id);
    const other = newest.get(id);
    if (nameOfEntry(table, row) === '') return;
    if (other === undefined || row.updatedAt > other.updatedAt) newest.set(id, row);
  };
  for (const table of trashableTables) for (const row of united[table]) look(table, row);
  for (const { table, row } of trashed) look(table, row);
  return newest;
}

/** A row from the trash is of the entry's table, which was checked where it came in. */
const nameOfEntry = (table: TrashableTable, row: TrashedRow): string => nameOfTrashed(table, row as never);
