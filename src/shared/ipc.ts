/** Everything that crosses between the desktop's renderer and its main process. Types, and the limits that both sides keep. */

export type Paper = 'a4' | 'letter';

export interface PdfRequest {
  /**
   * The hash route of the document's print page, e.g. `/print/<id>/plan/a4`. Null prints the page that is shown, which
   * has to be the document's preview: another window has no key to a sealed workbook.
   */
  readonly route: string | null;
  readonly paper: Paper;
  /** File name without extension or folder. The host cleans it. */
  readonly suggestedName: string;
}

/** What came of handing a file over. `unknown`: the host can't tell (a browser's print dialog). */
export type SaveResult =
  | { readonly outcome: 'saved'; readonly fileName: string }
  | { readonly outcome: 'cancelled' }
  | { readonly outcome: 'unknown' }
  | { readonly outcome: 'failed'; readonly reason: string };

/** What a workbook file is called at its end; the second one is sealed, the third one holds rows that may be damaged. */
export type WorkbookExtension = 'workbook' | 'workbook.age' | 'raw.json';

/** What a file is that is chosen: a workbook file, or a table such as a spreadsheet saves. */
export type PickKind = 'workbook' | 'table';

export interface SaveRequest {
  /** File name without extension or folder. The host cleans it. */
  readonly suggestedName: string;
  readonly extension: WorkbookExtension | 'csv' | 'json';
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The most bytes that are saved as one file. */
export const mostSavedBytes = 256 * 1024 * 1024;

/** A file that somebody chose or opened. Its place on the disk stays with the host. */
export type ChosenFile =
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }
  /** It was not read. */
  | { readonly kind: 'too big'; readonly name: string; readonly size: number }
  | { readonly kind: 'unreadable'; readonly name: string };

/** The most bytes of a file that is read: the limit of workbook files. */
export const mostReadBytes = 50 * 1024 * 1024;

/** One of the two folders for backups. Where it is, only the main process knows. */
export type BackupFolderId = 'first' | 'second';

export interface BackupFolder {
  readonly id: BackupFolderId;
  /** How its owner knows it, e.g. *Documents › Manager's Workbook Backups*. */
  readonly name: string;
  readonly state: 'ready';
}

/** Why a folder, or a file in it, can't be read or written. */
export type FolderProblem = 'busy' | 'gone' | 'not allowed' | 'full' | 'failed';
export type FolderAnswer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: FolderProblem };

interface InFolder {
  readonly folder: BackupFolderId;
}
interface BackupNamed extends InFolder {
  /** A backup's name, as the main process knows them. */
  readonly name: string;
}

/** Requests from the renderer, by channel. Adding a channel without a parser in `main/ipc` does not compile. */
export interface Requests {
  'document:pdf': { readonly request: PdfRequest; readonly response: SaveResult };
  'file:save': { readonly request: SaveRequest; readonly response: SaveResult };
  /** Null: the dialog was closed. */
  'file:pick': { readonly request: PickKind; readonly response: ChosenFile | null };
  /** The next file with which the app was opened; null when there is none. */
  'file:take-opened': { readonly request: null; readonly response: ChosenFile | null };
  /** Free bytes on the disk that holds the data; null where the system does not say. */
  'disk:free': { readonly request: null; readonly response: number | null };
  'backup:folders': { readonly request: null; readonly response: readonly BackupFolder[] };
  'backup:choose': {
    readonly request: InFolder;
    readonly response: 'chosen' | 'cancelled' | 'same folder' | 'not allowed';
  };
  'backup:forget': { readonly request: { readonly folder: 'second' }; readonly response: null };
  'backup:show': { readonly request: InFolder; readonly response: null };
  'backup:space': { readonly request: InFolder; readonly response: number | null };
  'backup:list': {
    readonly request: InFolder;
    readonly response: FolderAnswer<readonly { readonly name: string; readonly bytes: number }[]>;
  };
  'backup:read': { readonly request: BackupNamed; readonly response: FolderAnswer<Uint8Array> };
  'backup:write': {
    readonly request: BackupNamed & { readonly bytes: Uint8Array };
    readonly response: FolderAnswer<null>;
  };
  'backup:sync': { readonly request: BackupNamed; readonly response: FolderAnswer<null> };
  'backup:rename': {
    readonly request: InFolder & { readonly from: string; readonly to: string };
    readonly response: FolderAnswer<null>;
  };
  'backup:remove': { readonly request: BackupNamed; readonly response: FolderAnswer<null> };
  /** The ids of the workbooks that have a witness. */
  'witness:list': { readonly request: null; readonly response: readonly string[] };
  'witness:read': { readonly request: { readonly id: string }; readonly response: string | null };
  'witness:write': {
    readonly request: { readonly id: string; readonly text: string };
    readonly response: null;
  };
  'witness:remove': { readonly request: { readonly id: string }; readonly response: null };
  /** The renderer has written everything that was waiting; the window may close. */
  'window:flushed': { readonly request: null; readonly response: null };
}

/** Messages from the main process to the renderer. */
export interface Messages {
  /** The window wants to close: write what is waiting, then answer with `window:flushed`. */
  'window:close-requested': null;
  /** The app was opened with a file: take it with `file:take-opened`. */
  'file:opened': null;
  /** The computer was locked, or goes to sleep. */
  'computer:locked': null;
}

export type RequestChannel = keyof Requests;
export type MessageChannel = keyof Messages;

/** What the preload puts on `window.workbookHost`. */
export interface HostBridge {
  request<C extends RequestChannel>(
    channel: C,
    payload: Requests[C]['request'],
  ): Promise<Requests[C]['response']>;
  /** Returns a function that stops listening. */
  listen<C extends MessageChannel>(channel: C, listener: (payload: Messages[C]) => void): () => void;
}
