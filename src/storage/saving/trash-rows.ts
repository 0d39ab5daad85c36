import { err, ok, type Result } from '#domain/core/result.ts';
import { maxCommitments, type Commitment } from '#domain/reviews/review.ts';
import { maxPriorities } from '#domain/team/priority.ts';
import { nameOfTrashed, trashedId, type TrashableTable, type Trashables } from '#domain/workbook/trashed.ts';
import { partWith } from './let-go.ts';
import { runCommand, type CommandContext } from './run-command.ts';
import { stillHere } from './still-here.ts';
import type { ContentTable, Writer } from './writer.ts';

export type PutBackRefusal = 'gone' | 'enough already' | 'locked';

/** What has to be there before something can be put back, table by table. */
const tablesAround: { readonly [Name in TrashableTable]: readonly ContentTable[] } = {
  actions: ['actions', 'focuses'],
  moments: ['moments', 'people'],
  sessions: ['sessions', 'people'],
  tasks: ['tasks', 'people'],
  priorities: ['priorities', 'people'],
  commitments: ['commitments', 'reviews', 'people', 'measures'],
};

/**
 * Deletes a row: it goes to the trash for 30 days, unless it says nothing. Returns it, for `putBack`; undefined when it
 * is not there any more, or has to stay.
 */
export function moveToTrash<Name extends TrashableTable>(
  context: CommandContext,
  what: string,
  table: Name,
  id: string,
): Promise<Trashables[Name] | undefined> {
  const around: readonly ContentTable[] = table === 'commitments' ? ['reviews', 'carryOvers'] : [];
  return runCommand(context, what, [table, 'trash', ...around], async (writer) => {
    // Each of these tables is one of the workbook's, with the same rows.
    const row = (await writer.get(table, id)) as Trashables[Name] | undefined;
    if (row === undefined) return undefined;
    // The table's name tells which row it is.
    if (table === 'commitments' && !(await partWith(writer, row as Commitment))) return undefined;
    await writer.remove(table, id);
    const name = nameOfTrashed(table, row);
    // Nothing was lost with one that says nothing.
    if (name === '') return row;
    const deletedAt = context.surroundings.now();
    await writer.put('trash', { id: trashedId(table, id), table, row, name, deletedAt });
    return row;
  });
}

/** Puts a deleted row back. Not without what it belonged to; one that is back already stays as it is now. */
export const putBack = <Name extends TrashableTable>(
  context: CommandContext,
  what: string,
  table: Name,
  row: Trashables[Name],
): Promise<Result<null, PutBackRefusal>> =>
  runCommand(context, what, [...tablesAround[table], 'trash'], async (writer) => {
    if ((await writer.get(table, row.id)) !== undefined) return ok(null);
    const fitting = await fits[table](writer, row as never); // of its own table
    if (!fitting.ok) return fitting;
    await writer.put(table, fitting.value as never); // of this table, as it came in
    await writer.remove('trash', trashedId(table, row.id));
    return ok(null);
  });

type Fit<Row> = (writer: Writer, row: Row) => Promise<Result<Row, PutBackRefusal>>;

const withPerson: Fit<Trashables['sessions']> &
  Fit<Trashables['tasks']> &
  Fit<Trashables['moments']> = async <Row extends { readonly personId: string | null }>(
  writer: Writer,
  row: Row,
): Promise<Result<Row, PutBackRefusal>> =>
  row.personId === null || (await writer.get('people', row.personId)) !== undefined ? ok(row) : err('gone');

/** A row as it goes back, given what is there now. */
const fits: { readonly [Name in TrashableTable]: Fit<Trashables[Name]> } = {
  actions: async (writer, action) => {
    const focus = await writer.get('focuses', action.focusId);
    return focus === undefined ? err('gone') : ok({ ...action, planId: focus.planId });
  },
  moments: withPerson,
  sessions: withPerson,
  tasks: withPerson,
  priorities: async (writer, priority) => {
    const open = (await writer.all('priorities')).filter(({ state }) => state === 'open');
    if (priority.state === 'open' && open.length >= maxPriorities) return err('enough already');
    const personIds = await stillHere(writer, priority.personIds);
    return personIds === null ? err('gone') : ok({ ...priority, personIds });
  },
  commitments: async (writer, commitment) => {
    const review = await writer.get('reviews', commitment.reviewId);
    if (review === undefined) return err('gone');
    // What was locked stays as it is.
    if (review.state === 'locked') return err('locked');
    const others = await writer.where('commitments', 'reviewId', review.id);
    if (others.length >= maxCommitments) return err('enough already');
    const { ownerId, measureId, fromId } = commitment;
    const isHere = async (table: ContentTable, id: string | null): Promise<boolean> =>
      id !== null && (await writer.get(table, id)) !== undefined;
    return ok({
      ...commitment,
      ownerId: (await isHere('people', ownerId)) ? ownerId : null,
      measureId: (await isHere('measures', measureId)) ? measureId : null,
      fromId: (await isHere('commitments', fromId)) ? fromId : null,
    });
  },
};
