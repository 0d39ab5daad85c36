import * as v from 'valibot';
import type { Instant } from '#domain/core/day.ts';
import { idsIn } from '#domain/workbook/file/references.ts';
import { tableSchemas, type TableName, type Tables } from '#domain/workbook/tables.ts';
import type { WorkbookDatabase } from '../database/workbook-database.ts';
import type { PlainRow, RowChange } from './row-change.ts';

/** The tables whose rows carry the time of their last change, which is all but the one that counts changes. */
export type ContentTable = Exclude<TableName, 'meta'>;

/** Reads and writes inside one command's transaction. The only way in which rows are written. */
export class Writer {
  readonly #db: WorkbookDatabase;
  readonly #now: Instant;
  readonly #moved: () => void;
  readonly #changes = new Map<string, RowChange>();

  /** `moved` is told of each answer of the database. */
  constructor(db: WorkbookDatabase, now: Instant, moved: () => void = () => undefined) {
    this.#db = db;
    this.#now = now;
    this.#moved = moved;
  }

  /** Whether anything was put or removed: a refused command writes nothing. */
  get hasWritten(): boolean {
    return this.#changes.size > 0;
  }

  /** What was done so far, one entry a row. */
  get changes(): readonly RowChange[] {
    return [...this.#changes.values()];
  }

  /** How many rows that were there are gone. */
  get removed(): number {
    return this.changes.filter(({ before, after }) => before !== null && after === null).length;
  }

  async get<Name extends ContentTable>(table: Name, id: string): Promise<Tables[Name] | undefined> {
    return this.#answered(await this.#db.rows(table).get(id));
  }

  async where<Name extends ContentTable>(
    table: Name,
    index: string,
    value: string,
  ): Promise<readonly Tables[Name][]> {
    return this.#answered(await this.#db.rows(table).where(index).equals(value).toArray());
  }

  /** The rows with these ids that are there, in one go. */
  async getMany<Name extends ContentTable>(
    table: Name,
    ids: readonly string[],
  ): Promise<readonly Tables[Name][]> {
    const rows = this.#answered(await this.#db.rows(table).bulkGet([...ids]));
    return rows.filter((row) => row !== undefined);
  }

  /** The rows of which a field names one of these ids: by its index, else by looking at them all. */
  async naming(
    table: ContentTable,
    field: string,
    ids: readonly string[],
  ): Promise<readonly Tables[ContentTable][]> {
    const isIndexed = this.#db.rows(table).schema.indexes.some(({ name }) => name === field);
    if (isIndexed) return this.#answered(await this.#db.rows(table).where(field).anyOf(ids).toArray());
    const rows: readonly Tables[ContentTable][] = await this.all(table);
    const named = new Set(ids);
    // The declarations name only fields that these rows have.
    return rows.filter((row) => idsIn((row as unknown as PlainRow)[field]).some((id) => named.has(id)));
  }

  async all<Name extends ContentTable>(table: Name): Promise<readonly Tables[Name][]> {
    return this.#answered(await this.#db.rows(table).toArray());
  }

  /** @throws on a row that does not fit its schema: that is a bug, user input is checked before. */
  async put<Name extends ContentTable>(table: Name, row: Omit<Tables[Name], 'updatedAt'>): Promise<void> {
    const stamped = v.parse(tableSchemas[table], { ...row, updatedAt: this.#now });
    await this.#note(table, row.id, { ...stamped });
    this.#answered(await this.#db.rows(table).put(stamped as Tables[Name])); // just parsed by this table's schema
  }

  async remove(table: ContentTable, id: string): Promise<void> {
    if ((await this.get(table, id)) === undefined) return;
    await this.#note(table, id, null);
    this.#answered(await this.#db.rows(table).delete(id));
  }

  /** Removes rows that were just read, in one go: one by one, ten years of them would take too long. */
  async removeRead<Name extends ContentTable>(table: Name, rows: readonly Tables[Name][]): Promise<void> {
    for (const row of rows) {
      const key = `${table}/${row.id}`;
      const before = this.#changes.get(key)?.before;
      this.#changes.set(key, {
        table,
        id: row.id,
        before: before === undefined ? { ...row } : before,
        after: null,
      });
    }
    this.#answered(await this.#db.rows(table).bulkDelete(rows.map(({ id }) => id)));
  }

  /** A row as plain data, whichever table it is of. */
  async getPlain(table: ContentTable, id: string): Promise<PlainRow | undefined> {
    const row = await this.get(table, id);
    return row === undefined ? undefined : { ...row };
  }

  #answered<T>(answer: T): T {
    this.#moved();
    return answer;
  }

  async #note(table: ContentTable, id: string, after: PlainRow | null): Promise<void> {
    const key = `${table}/${id}`;
    const known = this.#changes.get(key);
    const before = known === undefined ? ((await this.getPlain(table, id)) ?? null) : known.before;
    this.#changes.set(key, { table, id, before, after });
  }
}
