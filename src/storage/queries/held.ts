import { heldCountsBy, heldData, type HeldCount, type HeldData } from '#domain/documents/held-data.ts';
import type { NamedPlace } from '#domain/documents/held-mentions.ts';
import type { PersonId } from '#domain/team/person.ts';
import { buildRows } from '#domain/workbook/file/format.ts';
import { personTables, rowsAbout } from '#domain/workbook/person-rows.ts';
import type { TableName, Tables } from '#domain/workbook/tables.ts';
import type { WorkbookDatabase } from '../database/workbook-database.ts';
import { readRows } from '../transfer/read-rows.ts';

/** Everything that is held on a person, as of one moment; null when they are not in the workbook. Reads everything. */
export const heldOn =
  (id: PersonId) =>
  async (db: WorkbookDatabase): Promise<HeldData | null> =>
    heldData(await readRows(db), id);

/** Where a person's name stands in texts about others; none when they are not in the workbook. Reads everything. */
export const namedElsewhere =
  (id: PersonId) =>
  async (db: WorkbookDatabase): Promise<readonly NamedPlace[]> =>
    (await heldOn(id)(db))?.elsewhere ?? [];

/** How much is held on a person, without reading most of it; null when they are not in the workbook. */
export const countsHeldOn =
  (id: PersonId) =>
  (db: WorkbookDatabase): Promise<readonly HeldCount[] | null> =>
    db.transaction('r', [...personTables], async () => {
      if ((await db.rows('people').get(id)) === undefined) return null;
      const plans = await db.rows('plans').toArray();
      const own = plans.flatMap((plan) =>
        plan.subject.kind === 'person' && plan.subject.personId === id ? [plan.id] : [],
      );
      const counts = new Map<TableName, number>();
      const read = new Map<TableName, readonly unknown[]>();
      await Promise.all(
        personTables.map(async (name) => {
          const table = db.rows(name);
          const { idxByName } = table.schema;
          if ('personId' in idxByName) counts.set(name, await table.where('personId').equals(id).count());
          else if ('planId' in idxByName) read.set(name, await table.where('planId').anyOf(own).toArray());
          else read.set(name, await table.toArray());
        }),
      );
      // Each table's rows were read from that table.
      const rows = buildRows(
        <Name extends TableName>(name: Name) => (read.get(name) ?? []) as readonly Tables[Name][],
      );
      const about = rowsAbout(rows, id);
      return heldCountsBy((table) => counts.get(table) ?? about[table].length);
    });
