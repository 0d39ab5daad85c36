import { idsIn, referencesOf } from '#domain/workbook/file/references.ts';
import { isRuled, keepsRule, type RuledTable } from '#domain/workbook/rules.ts';
import { tableNames, type Rows, type Tables } from '#domain/workbook/tables.ts';
import { ownWordingOf, readInWordings } from './own-wording-of.ts';
import type { PlainRow } from './row-change.ts';
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

/**
 * Whether the workbook would be whole with rows as they would be: what they name is there, nothing names what is gone,
 * the words in which they are read are known, what holds of all rows together still does, and no locked review changes.
 * Since the rows were written, another window may have gone on from them, or a text been typed.
 */
export async function fitsIn(writer: Writer, rows: readonly RowAfter[]): Promise<boolean> {
  const after = new Map(rows.map((row) => [`${row.table}/${row.id}`, row.row]));
  const rowAfter = async (table: ContentTable, id: string): Promise<PlainRow | null> => {
    const changed = after.get(`${table}/${id}`);
    return changed === undefined ? ((await writer.getPlain(table, id)) ?? null) : changed;
  };
  /** The same of a row that was just read: one by one, those of ten years would take seconds. */
  const readAfter = (table: ContentTable, row: Tables[ContentTable]): PlainRow | null => {
    const changed = after.get(`${table}/${row.id}`);
    return changed === undefined ? { ...row } : changed;
  };
  const isNamed = async (table: ContentTable, id: string): Promise<boolean> => {
    for (const { from, field } of links.filter(({ to }) => to === table))
      for (const naming of await writer.naming(from, field, id))
        // It may let go of it in the same step.
        if (idsIn(readAfter(from, naming)?.[field]).includes(id)) return true;
    return false;
  };
  const isReadIn = async (wording: string): Promise<boolean> => {
    const skillId = wording.slice(0, wording.lastIndexOf(':'));
    for (const table of readInWordings) {
      const read = table === 'ratings' ? writer.where(table, 'skillId', skillId) : writer.all(table);
      for (const row of await read) {
        const left = readAfter(table, row);
        if (left !== null && ownWordingOf(table, left) === wording) return true;
      }
    }
    return false;
  };
  for (const { table, id, row } of rows) {
    if (table === 'reviews' && (await writer.get('reviews', id))?.state === 'locked') return false;
    if (row === null) {
      if (await isNamed(table, id)) return false;
      if (table === 'ownSkills' && (await isReadIn(id))) return false;
      continue;
    }
    const wording = ownWordingOf(table, row);
    if (wording !== null && (await rowAfter('ownSkills', wording)) === null) return false;
    for (const { field, to } of links.filter(({ from }) => from === table))
      for (const named of idsIn(row[field])) if ((await rowAfter(to, named)) === null) return false;
  }
  const keeps = async (table: RuledTable): Promise<boolean> => {
    const untouched = (await writer.all(table)).filter(({ id }) => !after.has(`${table}/${id}`));
    const put = rows.flatMap((one) => (one.table === table && one.row !== null ? [one.row] : []));
    // Rows come from their own tables.
    const plans = table === 'focuses' ? await writer.all('plans') : [];
    return keepsRule(table, [...untouched, ...put] as unknown as Rows[typeof table], plans);
  };
  for (const table of new Set(rows.map((row) => row.table)))
    if (isRuled(table) && !(await keeps(table))) return false;
  return true;
}
