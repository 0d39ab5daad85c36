import * as v from 'valibot';
import { err, ok, type Result } from '../../core/result.ts';
import { tableSchemas, type Rows, type TableName, type Tables } from '../tables.ts';
import { buildRows, filedTables } from './format.ts';
import type { FileProblem, Place } from './problems.ts';
import { trapIn } from './traps.ts';
import type { OldTables } from './upgrades/upgrade-step.ts';

/** Checks that the tables are the ones of this version, and every row against its schema. */
export function parseRows(tables: OldTables): Result<Rows, FileProblem> {
  const missing = filedTables.find((name) => !Object.hasOwn(tables, name));
  if (missing !== undefined) return err({ kind: 'missing table', table: missing });
  if (Object.keys(tables).length > filedTables.length) return err({ kind: 'unknown table' });
  const parsed = new Map<TableName, readonly unknown[]>();
  for (const table of filedTables) {
    const rows: unknown[] = [];
    for (const row of tables[table] ?? []) {
      const checked = parseRow(table, row, rows.length + 1);
      if (!checked.ok) return checked;
      rows.push(checked.value);
    }
    parsed.set(table, rows);
  }
  // Each row was parsed by its own table's schema.
  return ok(buildRows(<Name extends TableName>(name: Name) => (parsed.get(name) ?? []) as Tables[Name][]));
}

function parseRow(table: TableName, row: unknown, position: number): Result<unknown, FileProblem> {
  const trap = trapIn(row);
  if (trap !== null) return err({ kind: trap, place: { table, position, field: null } });
  const checked = v.safeParse(tableSchemas[table], row, { abortEarly: true });
  return checked.success ? ok(checked.output) : err(problemOf(checked.issues[0], table, position));
}

/** What the building blocks of the schemas say of a day and of an instant that is none. */
const dayMessages = new Set(['Not a day', 'Not an instant', 'Not a quarter']);

function problemOf(issue: v.BaseIssue<unknown>, table: TableName, position: number): FileProblem {
  const key = issue.path?.[0]?.key;
  const known = typeof key === 'string' && Object.hasOwn(tableSchemas[table].entries, key);
  const place: Place = { table, position, field: known ? key : null };
  if (issue.type === 'strict_object' && issue.expected === 'never') return { kind: 'unknown field', place };
  return { kind: dayMessages.has(issue.message) ? 'invalid day' : 'invalid row', place };
}
