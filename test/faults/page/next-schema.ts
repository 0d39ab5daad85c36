import * as today from '#storage/database/schema.ts';

/** The schema as a later release may have it: one version on, with a table more. Built in the place of today's. */
export const newestVersion = today.newestVersion + 1;
export const schemaHistory = [
  ...today.schemaHistory,
  { version: newestVersion, stores: { inventedLater: 'id' } },
];
export const { stores } = today;
