import { Dexie, type Table } from 'dexie';
import type { Instant } from '#domain/core/day.ts';
import { beginNewLog } from '../database/new-log.ts';
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
  /** Sealed by a passphrase: then `title` is a label without names. What counts is the workbook itself. */
  readonly sealed?: boolean;
  /** The manager has shown that the recovery key of the seal was kept. */
  readonly recoveryKept?: boolean;
  /** Set while it is being deleted: it is listed no more, and a deletion that was broken off is finished later. */
  readonly deleting?: true;
}

/** A file that left this laptop's workbook: what it was and when, never what was in it. */
export interface ExportRecord {
  readonly id: string;
  readonly workbookId: string;
  /** In words, e.g. *My development plan, as a PDF*. */
  readonly what: string;
  /** Null where it would carry a name out of a sealed workbook, or where the host does not tell it. */
  readonly fileName: string | null;
  /** Whether the host knows that there is a file: a print dialog does not tell. */
  readonly certain: boolean;
  readonly at: Instant;
}

/** A folder for backups that the manager has granted to the browser edition. */
export interface GrantedFolder {
  readonly id: string;
  readonly handle: FileSystemDirectoryHandle;
}

/** The small database that lists the workbooks. It holds nothing of what is written in them. */
export class RegistryDatabase extends Dexie {
  declare readonly workbooks: Table<RegisteredWorkbook, string>;
  declare readonly exports: Table<ExportRecord, string>;
  declare readonly folders: Table<GrantedFolder, string>;

  constructor(name = 'managers-workbook-registry') {
    super(name, databaseOptions);
    this.version(1).stores({ workbooks: 'id' });
    this.version(2).stores({ exports: 'id, workbookId' });
    this.version(3).stores({ folders: 'id' });
  }

  /** Changes the list. Every change goes through here. @throws StorageProblem, and whatever the change throws */
  async write<T>(change: () => PromiseLike<T>): Promise<T> {
    await beginNewLog();
    return change();
  }
}
