import { Dexie, type Table } from 'dexie';
import type { TableName, Tables } from '#domain/workbook/tables.ts';
import { schemaHistory } from './schema.ts';

/** Frozen: renaming it would orphan everybody's data. */
const prefix = 'workbook-';

export const databaseName = (workbookId: string): string => `${prefix}${workbookId}`;

/** One workbook's database. */
export class WorkbookDatabase extends Dexie {
  constructor(workbookId: string) {
    super(databaseName(workbookId), databaseOptions);
    for (const { version, stores } of schemaHistory) this.version(version).stores(stores);
  }

  /** The typed door to a table. */
  rows<Name extends TableName>(name: Name): Table<Tables[Name], string> {
    return this.table<Tables[Name], string>(name);
  }
}

/** Strict durability: a power cut must not take an acknowledged change. No cache: it can show rows that failed. */
export const databaseOptions = { chromeTransactionDurability: 'strict', cache: 'disabled' } as const;
