import * as today from '#storage/database/schema.ts';

/** The schema of an imagined later release whose upgrade fails half-way: a primary key can't be changed. */
export const newestVersion = today.newestVersion + 1;
export const schemaHistory = [
  ...today.schemaHistory,
  { version: newestVersion, stores: { inventedLater: 'id', actions: 'number, planId' } },
];
export const { stores } = today;
