import { Dexie, type Table } from 'dexie';
import type { TableName, Tables } from '#domain/workbook/tables.ts';
import { dropKeys, type Keys } from '../sealing/keys.ts';
import { sealingMiddleware } from '../sealing/sealing-middleware.ts';
import { closeDatabase } from './open-database.ts';
import { schemaHistory } from './schema.ts';

// On 127.0.0.1 Dexie takes itself to be under development, and collects stacks at every step.
Dexie.debug = false;

/** Frozen: renaming it would orphan everybody's data. */
const prefix = 'workbook-';

export const databaseName = (workbookId: string): string => `${prefix}${workbookId}`;

/** One workbook's database. */
export class WorkbookDatabase extends Dexie {
  #isRetired = false;
  #isLocked = false;
  /** The keys of a sealed workbook while it is unlocked; null for one that is locked, or not sealed. */
  keys: Keys | null = null;

  readonly workbookId: string;

  constructor(workbookId: string) {
    super(databaseName(workbookId), databaseOptions);
    this.workbookId = workbookId;
    for (const { version, stores } of schemaHistory) this.version(version).stores(stores);
    this.use(sealingMiddleware(() => this.keys?.cipher ?? null));
  }

  /** Closed for good in this window: nothing opens it again, however late it comes. */
  get isRetired(): boolean {
    return this.#isRetired;
  }

  /** Closed for good with its seal on: what comes now may not be written anywhere in plain. */
  get isLocked(): boolean {
    return this.#isLocked;
  }

  retire(): void {
    this.#isRetired = true;
    this.#isLocked ||= this.keys !== null;
    closeDatabase(this);
    if (this.keys !== null) dropKeys(this.keys);
    this.keys = null;
  }

  /** The typed door to a table. */
  rows<Name extends TableName>(name: Name): Table<Tables[Name], string> {
    return this.table<Tables[Name], string>(name);
  }
}

/** Strict durability: a power cut must not take an acknowledged change. No cache: it can show rows that failed. */
export const databaseOptions = { chromeTransactionDurability: 'strict', cache: 'disabled' } as const;
