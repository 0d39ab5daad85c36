/** One of the two ways in which Chromium keeps IndexedDB on the disk. */
export interface Engine {
  readonly name: 'LevelDB' | 'SQLite';
  readonly args: readonly string[];
}

/** What today's releases use by default comes first. */
export const engines: readonly Engine[] = [
  { name: 'LevelDB', args: ['--disable-features=IdbSqliteBackingStore'] },
  { name: 'SQLite', args: ['--enable-features=IdbSqliteBackingStore'] },
];
