import type { Rows } from '#domain/workbook/tables.ts';

/** A change that the database has acknowledged, as it is told to the test outside the browser. */
export type Acknowledged =
  | { readonly kind: 'focus chosen'; readonly id: string }
  | { readonly kind: 'focus ended'; readonly id: string }
  | { readonly kind: 'promise written'; readonly id: string; readonly number: number }
  | { readonly kind: 'action added'; readonly id: string }
  | { readonly kind: 'action written'; readonly id: string; readonly number: number }
  | { readonly kind: 'action done'; readonly id: string }
  | { readonly kind: 'action deleted'; readonly id: string };

export interface MadeWorkbook {
  readonly id: string;
  readonly focusId: string;
  readonly actionIds: readonly string[];
  /** The importance that `change` changes. */
  readonly importanceId: string;
  readonly revision: number;
  /** How many it has in all tables together. */
  readonly rows: number;
}

/** What the page of this suite can do: with the app's own storage, in the place where the app keeps its data. */
export interface FaultPage {
  /** What the app does first at every start. */
  start(): Promise<void>;
  /** Makes a workbook with rows in all tables, a focus and that many written actions, and lists it. */
  make(title: string, actions: number): Promise<MadeWorkbook>;
  /** Opens a workbook with the check for losses, and keeps its witness. Tells what came of it. */
  open(id: string): Promise<string>;
  /** Sends commands to the open workbook until the end, and tells each that was acknowledged. */
  commitForever(): void;
  /** Changes one thing by a command. Tells why when that was refused. */
  change(importance: 1 | 2 | 3): Promise<string>;
  /** Why the window lost its workbook; empty while it has it. */
  whyLost(): string;
  /** Every row that is stored, by a connection of its own that changes nothing. Null when there is no database. */
  rows(id: string): Promise<{ readonly version: number; readonly rows: Partial<Rows> } | null>;
  /** Writes a row once more as it is: the last record of the log then says nothing that anybody was told. */
  touch(id: string): Promise<void>;
  /** Leaves the workbook's rows in a database of an older version, as the older app would have. */
  leaveAtVersion(id: string, version: number): Promise<void>;
  /** Opens a database and holds it open, whoever asks to let go. */
  holdStubbornly(id: string): Promise<void>;
  letGo(): void;
}

declare global {
  interface Window {
    faults: FaultPage;
    /** What the test listens to. */
    told?: (what: Acknowledged) => Promise<void>;
  }
}
