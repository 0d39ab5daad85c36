/** The most a file may hold, so that no file can make the app stand still or run out of memory. */
export interface FileLimits {
  /** Rows of all tables together. */
  readonly rows: number;
  /** Objects and lists inside each other. A workbook needs 6. */
  readonly depth: number;
  /** Fields of one object. */
  readonly fields: number;
  /** Values in the whole file. */
  readonly values: number;
  /** UTF-16 units of one text. */
  readonly text: number;
}

/** Ten years of a manager are about 40,000 rows and 20 MB. */
export const fileLimits: FileLimits = {
  rows: 200_000,
  depth: 16,
  fields: 200,
  values: 5_000_000,
  text: 20_000,
};

/** The most bytes of a file. Asked before it is read. */
export const maxFileBytes = 50 * 1024 * 1024;

export const isTooBig = (bytes: number): boolean => bytes > maxFileBytes;
