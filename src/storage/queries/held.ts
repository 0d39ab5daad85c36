import { heldData, type HeldData } from '#domain/documents/held-data.ts';
import type { PersonId } from '#domain/team/person.ts';
import type { WorkbookDatabase } from '../database/workbook-database.ts';
import { readRows } from '../transfer/read-rows.ts';

/** Everything that is held on a person, as of one moment; null when they are not in the workbook. Reads everything. */
export const heldOn =
  (id: PersonId) =>
  async (db: WorkbookDatabase): Promise<HeldData | null> =>
    heldData(await readRows(db), id);
