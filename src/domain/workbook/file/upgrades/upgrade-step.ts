/** Tables with rows as an older file holds them: their shape is known to its upgrade step only. */
export type OldTables = Readonly<Record<string, readonly unknown[]>>;

/**
 * Brings the tables of a file one version further. Named `upgradeFrom1`, `upgradeFrom2`, …; a file of its own that
 * imports nothing of the app, and is never edited once released. Returns new tables and leaves the given ones alone.
 */
export type UpgradeStep = (tables: OldTables) => OldTables;
