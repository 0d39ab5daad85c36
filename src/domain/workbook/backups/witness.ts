import * as v from 'valibot';
import { idField, instantField } from '../../core/fields.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/**
 * What the app remembers of a workbook outside its database, to notice when data that was there is gone. It holds no
 * word that somebody wrote.
 */
export const witnessSchema = v.strictObject({
  version: v.literal(1),
  workbookId: idField<'Workbook'>(),
  datasetId: idField<'Dataset'>(),
  /** The database's version: after an upgrade tables may hold something else. */
  databaseVersion: count,
  revision: count,
  /** Rows by table. */
  rows: v.record(v.pipe(v.string(), v.maxLength(40)), count),
  /** Over the ids of all rows: cheap, and the same for a sealed workbook. */
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/)),
  /** Rows that were ever deleted on purpose; none where an older version did not count them. */
  removed: v.optional(count),
  /** Who was erased, by the random ids that they had: a backup from before still has them. */
  erased: v.optional(v.array(idField<'Person'>())),
  at: instantField,
  /** How a sealed workbook is sealed, so that its passphrase still opens its backups when all else is gone. */
  seal: v.unknown(),
});
export type Witness = v.InferOutput<typeof witnessSchema>;

/** What is in the database now. */
export type Found = Pick<
  Witness,
  'datasetId' | 'databaseVersion' | 'revision' | 'rows' | 'hash' | 'removed' | 'erased'
>;

/** What a glance shows of it: reading all ids for their hash takes several times as long as counting them. */
export type Glimpse = Omit<Found, 'hash' | 'erased'> & { readonly hash: string | null };

export type LossKind =
  /** No database, or one without the workbook's identity. */
  | 'gone'
  /** There is one, and it can't be read. */
  | 'unreadable'
  /** It has far fewer rows than it had. */
  | 'fewer'
  /** It is an earlier state of the workbook. */
  | 'older'
  /** Rows are missing or others that nobody deleted or put there. */
  | 'changed'
  /** Another body of data. */
  | 'another';

export const rowsIn = (rows: Witness['rows']): number =>
  Object.values(rows).reduce((sum, one) => sum + one, 0);

/** What speaks for a loss; null when what is there can follow from what was there. */
export function findLoss(witness: Witness, found: Glimpse | null): LossKind | null {
  if (found === null) return 'gone';
  if (found.datasetId !== witness.datasetId) return 'another';
  if (found.revision < witness.revision) return 'older';
  if (rowsLost(witness, found) > 0)
    return rowsIn(found.rows) * 2 < rowsIn(witness.rows) ? 'fewer' : 'changed';
  const isComparable =
    found.revision === witness.revision && found.databaseVersion === witness.databaseVersion;
  return isComparable && !isSame(witness, found) ? 'changed' : null;
}

const isSame = ({ rows, hash }: Witness, found: Glimpse): boolean =>
  (found.hash === null || found.hash === hash) &&
  Object.keys({ ...rows, ...found.rows }).every((name) => (rows[name] ?? 0) === (found.rows[name] ?? 0));

/** Whether counting the rows is enough to see whether some were lost: where it is known how many were deleted. */
export const isCounted = (witness: Witness | null): boolean =>
  witness === null || witness.removed !== undefined;

/**
 * Rows that are gone though nobody deleted them. Changes after the witness may have deleted any number: they are counted
 * in the same transaction. A database that was left by a version that did not count is taken to have lost some when more
 * than half are gone.
 */
function rowsLost(witness: Witness, found: Glimpse): number {
  const gone = rowsIn(witness.rows) - rowsIn(found.rows);
  if (witness.removed === undefined || found.removed === undefined)
    return gone > rowsIn(found.rows) ? gone : 0;
  return gone - (found.removed - witness.removed);
}

/** FNV-1a over the ids, table by table. It finds loss, not forgery. */
export function hashIds(idsByTable: readonly (readonly [table: string, ids: readonly string[]])[]): string {
  let state = 0x811c9dc5;
  const add = (text: string): void => {
    for (let at = 0; at < text.length; at += 1) state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
    state = Math.imul(state ^ 0xff, 0x01000193);
  };
  for (const [table, ids] of idsByTable) {
    add(table);
    for (const id of ids) add(id);
  }
  return (state >>> 0).toString(16).padStart(8, '0');
}
