/** Everything that crosses between the desktop's renderer and its main process. Types only. */

export type Paper = 'a4' | 'letter';

export interface PdfRequest {
  /** The hash route of the document's print page, e.g. `/print/plan?paper=a4`. */
  readonly route: string;
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

/** Requests from the renderer, by channel. Adding a channel without a parser in `main/ipc` does not compile. */
export interface Requests {
  'document:pdf': { readonly request: PdfRequest; readonly response: SaveResult };
  /** The renderer has written everything that was waiting; the window may close. */
  'window:flushed': { readonly request: null; readonly response: null };
}

/** Messages from the main process to the renderer. */
export interface Messages {
  /** The window wants to close: write what is waiting, then answer with `window:flushed`. */
  'window:close-requested': null;
}

export type RequestChannel = keyof Requests;
export type MessageChannel = keyof Messages;

/** What the preload puts on `window.workbookHost`. */
export interface HostBridge {
  request<C extends RequestChannel>(channel: C, payload: Requests[C]['request']): Promise<Requests[C]['response']>;
  /** Returns a function that stops listening. */
  listen<C extends MessageChannel>(channel: C, listener: (payload: Messages[C]) => void): () => void;
}
