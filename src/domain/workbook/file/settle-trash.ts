import type { Action } from '../../plans/plan.ts';
import type { Rows } from '../tables.ts';
import { nameOfTrashed, type Trashed } from '../trashed.ts';
import type { Moment } from './settle-plan.ts';

/** What can be in the trash, and the trash. */
type Deletable = Pick<Rows, 'actions' | 'trash'>;

/**
 * Of an action and its entry in the trash the later one counts. What is in the trash afterwards is the action as it was
 * written last on any side: who deleted it may not have known the newest words.
 */
export function settleTrash(united: Rows, current: Deletable, incoming: Deletable, at: Moment): Rows {
  const entries = new Map(united.trash.map((entry) => [entry.row.id, entry]));
  const actions = united.actions.filter(({ id, updatedAt }) => {
    const entry = entries.get(id);
    return entry === undefined || entry.deletedAt < updatedAt;
  });
  const living = new Set(actions.map(({ id }) => id));
  const deletedHere = new Set(current.actions.map(({ id }) => id).filter((id) => !living.has(id)));
  const newest = newestById([
    ...united.actions,
    ...[...current.trash, ...incoming.trash].map(({ row }) => row),
  ]);
  const settleEntry = (entry: Trashed): Trashed => {
    const row = newest.get(entry.row.id) ?? entry.row;
    const isNewer = row.updatedAt > entry.row.updatedAt;
    if (!isNewer && !deletedHere.has(row.id)) return entry;
    // Its own change, so that it counts as newer than the file on every side, and is kept for 30 days from now.
    const updatedAt = at.now > entry.updatedAt ? at.now : entry.updatedAt;
    return isNewer ? { ...entry, row, name: nameOfTrashed(row), updatedAt } : { ...entry, updatedAt };
  };
  return {
    ...united,
    actions,
    trash: united.trash.filter(({ row }) => !living.has(row.id)).map(settleEntry),
  };
}

/** Of each action the one that was written last; one that says nothing is nothing to put back. */
function newestById(actions: readonly Action[]): ReadonlyMap<string, Action> {
  const newest = new Map<string, Action>();
  for (const action of actions) {
    const other = newest.get(action.id);
    if (action.text.trim() === '') continue;
    if (other === undefined || action.updatedAt > other.updatedAt) newest.set(action.id, action);
  }
  return newest;
}
