import type { TableName } from '#domain/workbook/tables.ts';

/**
 * The workbook database's schema, one entry a released version, never edited once released. Dexie's syntax: the
 * primary key first, then the indexes. The database's version and the file's version are two numbers.
 */
export const schemaHistory = [
  {
    version: 1,
    stores: {
      meta: 'id',
      profile: 'id',
      assessments: 'id, sittingId',
      answers: 'id, assessmentId',
      importances: 'id',
      plans: 'id',
      focuses: 'id, planId',
      actions: 'id, planId, focusId',
      checkIns: 'id, planId, focusId',
    },
  },
] as const satisfies readonly [SchemaVersion, ...SchemaVersion[]];

interface SchemaVersion {
  readonly version: number;
  readonly stores: Record<string, string>;
}

/** The newest version must hold exactly the tables of the domain. */
const newest: Record<TableName, string> = schemaHistory[0].stores;
export const newestVersion: number = schemaHistory[0].version;
export const storedTables: readonly string[] = Object.keys(newest);
