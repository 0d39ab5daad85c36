import { Dexie, type Table } from 'dexie';
import type { Instant } from '#domain/core/day.ts';
import { databaseOptions } from '../database/workbook-database.ts';

/** One workbook on this laptop. */
export interface RegisteredWorkbook {
  readonly id: string;
  readonly title: string;
  readonly sample: boolean;
  readonly createdAt: Instant;
  readonly lastOpenedAt: Instant;
  /** Where the manager was last, as a path below the workbook, e.g. `/stand`. */
  readonly place: string;
}

/** The small database that lists the workbooks. It holds nothing of what is written in them. */
export class RegistryDatabase extends Dexie {
  declare readonly workbooks: Table<RegisteredWorkbook, string>;

  constructor(name = 'managers-workbook-registry') {
    super(name, databaseOptions);
    this.version(1).stores({ workbooks: 'id' });
  }
}
