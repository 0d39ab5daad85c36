/**
 * Where witnesses are kept, one a workbook, as text: beside IndexedDB, so that what takes the database does not take
 * them. The desktop has files; the browser edition has `localStorage`, another engine with files of its own.
 *
 * Not covered in the browser edition: clearing the browser's data for this address, or deleting its profile, takes both.
 * A power cut can take the last seconds of `localStorage`: an older witness then notices a little less.
 */
export interface WitnessStore {
  /** The ids of the workbooks that have one. */
  list(): Promise<readonly string[]>;
  /** Null when there is none. */
  read(workbookId: string): Promise<string | null>;
  write(workbookId: string, text: string): Promise<void>;
  remove(workbookId: string): Promise<void>;
}
