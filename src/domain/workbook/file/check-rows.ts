import { tableNames, type Rows, type TableName, type Tables } from '../tables.ts';
import { catalogChecks } from './catalog-checks.ts';
import { filedTables } from './format.ts';
import type { FileProblem, Place } from './problems.ts';
import { idsIn, referencesOf } from './references.ts';

/** Tables of which a workbook has exactly one row. */
const single: readonly TableName[] = ['meta', 'profile'];

/** What is wrong between rows that each fit their schema; null when they make a whole workbook. */
export function checkRows(rows: Rows): FileProblem | null {
  const crowded = single.find((name) => filedTables.includes(name) && rows[name].length !== 1);
  if (crowded !== undefined) return { kind: 'not one row', table: crowded, found: rows[crowded].length };
  const ids = new Map<TableName, ReadonlySet<string>>();
  for (const name of tableNames) {
    const seen = new Set<string>();
    for (const [index, { id }] of rows[name].entries()) {
      if (seen.has(id)) return { kind: 'double id', place: placeOf(name, index, 'id') };
      seen.add(id);
    }
    ids.set(name, seen);
  }
  for (const name of tableNames) {
    const problem = checkReferences(name, rows, ids);
    if (problem !== null) return problem;
  }
  return checkCatalog(rows);
}

function checkReferences(
  table: TableName,
  rows: Rows,
  ids: ReadonlyMap<TableName, ReadonlySet<string>>,
): FileProblem | null {
  for (const { field, to } of referencesOf(table)) {
    // The declarations name only fields that these rows have.
    const list: readonly Readonly<Record<string, unknown>>[] = rows[table];
    const index = list.findIndex((row) => idsIn(row[field]).some((id) => ids.get(to)?.has(id) !== true));
    if (index >= 0) return { kind: 'dangling reference', place: placeOf(table, index, field), to };
  }
  return null;
}

function checkCatalog(rows: Rows): FileProblem | null {
  const checks = catalogChecks(rows);
  const checkTable = <Name extends TableName>(
    table: Name,
    list: readonly Tables[Name][],
  ): FileProblem | null => {
    const check = checks[table];
    if (check === null) return null;
    for (const [index, row] of list.entries()) {
      const kind = check(row);
      if (kind !== null) return { kind, place: placeOf(table, index, null) };
    }
    return null;
  };
  for (const table of tableNames) {
    const problem = checkTable(table, rows[table]);
    if (problem !== null) return problem;
  }
  return null;
}

const placeOf = (table: TableName, index: number, field: string | null): Place => ({
  table,
  position: index + 1,
  field,
});
