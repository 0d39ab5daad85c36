import { groupBy } from '#domain/core/group-by.ts';
import { idsIn, referencesOf } from '#domain/workbook/file/references.ts';
import { isRuled, keepsRule, type RuledTable } from '#domain/workbook/rules.ts';
import { tableNames, type Rows, type Tables } from '#domain/workbook/tables.ts';
import { ownWordingOf, readInWordings } from './own-wording-of.ts';
import { isSame, type PlainRow } from './row-change.ts';
import type { ContentTable, Writer } from './writer.ts';

/** A row as it would be; null for one that would be gone. */
export interface RowAfter {
  readonly table: ContentTable;
  readonly id: string;
  readonly row: PlainRow | null;
}

const contentTables = tableNames.filter((name): name is ContentTable => name !== 'meta');
/** Which field of which table names a row of which. */
const links = contentTables.flatMap((from) =>
  referencesOf(from).flatMap(({ field, to }) => (to === 'meta' ? [] : [{ from, field, to }])),
);

/** The tables, and those that have to be looked at before rows of them are taken back. */
export function tablesAround(tables: readonly ContentTable[]): readonly ContentTable[] {
  const around = new Set(tables);
  for (const { from, to } of links) {
    if (tables.includes(from)) around.add(to);
    if (tables.includes(to)) around.add(from);
  }
  if (tables.includes('ownSkills')) for (const table of readInWordings) around.add(table);
  if (readInWordings.some((table) => tables.includes(table))) around.add('ownSkills');
  return [...around];
}

/** Rows as they would be, and what is known of the others. */
class After {
  readonly #changed: ReadonlyMap<string, PlainRow | null>;
  readonly rows: readonly RowAfter[];

  constructor(rows: readonly RowAfter[]) {
    this.rows = rows;
    this.#changed = new Map(rows.map((row) => [keyOf(row.table, row.id), row.row]));
  }

  /** Null for one that would be gone; undefined for one that stays as it is. */
  changed(table: ContentTable, id: string): PlainRow | null | undefined {
    return this.#changed.get(keyOf(table, id));
  }

  /** A row that was just read. */
  of(table: ContentTable, row: Tables[ContentTable]): PlainRow | null {
    const changed = this.changed(table, row.id);
    return changed === undefined ? { ...row } : changed;
  }

  /** The ids of the rows that would be gone, by their tables. */
  get gone(): ReadonlyMap<ContentTable, readonly string[]> {
    const gone = this.rows.filter(({ row }) => row === null);
    return new Map(
      [...groupBy(gone, ({ table }) => table)].map(([table, all]) => [table, all.map(({ id }) => id)]),
    );
  }
}

const keyOf = (table: ContentTable, id: string): string => `${table}/${id}`;

/**
 * Whether the workbook would be whole with rows as they would be: what they name is there, nothing names what is gone,
 * the words in which they are read are known, what holds of all rows together still does, and no locked review changes.
 * Since the rows were written, another window may have gone on from them, or a text been typed.
 *
 * Looks at each table once, however many rows there are: what awaits without asking the database would end the
 * transaction early.
 */
export async function fitsIn(writer: Writer, rows: readonly RowAfter[]): Promise<boolean> {
  const after = new After(rows);
  return (
    !(await changesLocked(writer, after)) &&
    (await isAllThere(writer, after)) &&
    !(await isStillNamed(writer, after)) &&
    (await keepsAllRules(writer, after))
  );
}

/** What is said and decided in a review, by rows of their own. */
const partsOfReview: ReadonlySet<ContentTable> = new Set(['personReviews', 'commitments', 'carryOvers']);
/** What becomes of a commitment goes on after its review was locked. */
const movesOn: ReadonlySet<string> = new Set(['state', 'closedDay', 'reason', 'updatedAt']);

/** Whether a review that is locked now would change, or what is said and decided in it. */
async function changesLocked(writer: Writer, { rows }: After): Promise<boolean> {
  const parts = await partsNow(
    writer,
    rows.filter(({ table }) => partsOfReview.has(table)),
  );
  const reviewOf = ({ now, row }: PartNow): string => String((now ?? row)?.['reviewId']);
  const ids = [
    ...rows.filter(({ table }) => table === 'reviews').map(({ id }) => id),
    ...parts.filter((part) => !onlyMovesOn(part)).map(reviewOf),
  ];
  if (ids.length === 0) return false;
  return (await writer.getMany('reviews', [...new Set(ids)])).some(({ state }) => state === 'locked');
}

interface PartNow extends RowAfter {
  /** The row as it is; undefined when it is not there. */
  readonly now: PlainRow | undefined;
}

async function partsNow(writer: Writer, rows: readonly RowAfter[]): Promise<readonly PartNow[]> {
  const parts: PartNow[] = [];
  for (const [table, all] of groupBy(rows, (row) => row.table)) {
    const read: readonly Tables[ContentTable][] = await writer.getMany(
      table,
      all.map(({ id }) => id),
    );
    const known = new Map<string, PlainRow>(read.map((row) => [row.id, { ...row }]));
    parts.push(...all.map((row) => ({ ...row, now: known.get(row.id) })));
  }
  return parts;
}

const onlyMovesOn = ({ table, now, row }: PartNow): boolean =>
  table === 'commitments' &&
  now !== undefined &&
  row !== null &&
  Object.keys(now).every((field) => movesOn.has(field) || isSame(now[field], row[field]));

/** Whether everything is there that rows would name, their words included. */
async function isAllThere(writer: Writer, after: After): Promise<boolean> {
  const named = after.rows.flatMap(({ table, row }) => (row === null ? [] : namedBy(table, row)));
  // What is put back in the same step is there, what is removed is not.
  if (named.some(({ to, id }) => after.changed(to, id) === null)) return false;
  const others = named.filter(({ to, id }) => after.changed(to, id) === undefined);
  for (const [table, all] of groupBy(others, ({ to }) => to)) {
    const ids = [...new Set(all.map(({ id }) => id))];
    if ((await writer.getMany(table, ids)).length < ids.length) return false;
  }
  return true;
}

function namedBy(
  table: ContentTable,
  row: PlainRow,
): readonly { readonly to: ContentTable; readonly id: string }[] {
  const wording = ownWordingOf(table, row);
  const words = wording === null ? [] : [{ to: 'ownSkills' as const, id: wording }];
  const own = links.filter(({ from }) => from === table);
  return [...words, ...own.flatMap(({ field, to }) => idsIn(row[field]).map((id) => ({ to, id })))];
}

/** Whether a row would be left that names one that would be gone, or is read in its words. */
async function isStillNamed(writer: Writer, after: After): Promise<boolean> {
  for (const [table, ids] of after.gone) {
    const gone = new Set(ids);
    for (const { from, field } of links.filter(({ to }) => to === table))
      for (const row of await writer.naming(from, field, ids))
        // It may let go of it in the same step.
        if (idsIn(after.of(from, row)?.[field]).some((id) => gone.has(id))) return true;
    if (table === 'ownSkills' && (await isReadIn(writer, after, gone))) return true;
  }
  return false;
}

async function isReadIn(writer: Writer, after: After, wordings: ReadonlySet<string>): Promise<boolean> {
  const skillIds = [...wordings].map((wording) => wording.slice(0, wording.lastIndexOf(':')));
  for (const table of readInWordings) {
    const read = table === 'ratings' ? writer.naming(table, 'skillId', skillIds) : writer.all(table);
    for (const row of await read) {
      const left = after.of(table, row);
      if (left !== null && wordings.has(ownWordingOf(table, left) ?? '')) return true;
    }
  }
  return false;
}

async function keepsAllRules(writer: Writer, after: After): Promise<boolean> {
  const tables = new Set(after.rows.map(({ table }) => table));
  for (const table of tables) if (isRuled(table) && !(await keeps(writer, after, table))) return false;
  return true;
}

async function keeps(writer: Writer, after: After, table: RuledTable): Promise<boolean> {
  const untouched = (await writer.all(table)).filter(({ id }) => after.changed(table, id) === undefined);
  const put = after.rows.flatMap((one) => (one.table === table && one.row !== null ? [one.row] : []));
  const plans = table === 'focuses' ? await writer.all('plans') : [];
  // Rows come from their own tables.
  return keepsRule(table, [...untouched, ...put] as unknown as Rows[typeof table], plans);
}
