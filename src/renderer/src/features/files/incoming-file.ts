import { createContext, useContext } from 'react';
import type { HandedFile } from '#platform/platform.ts';

/** A file that was dropped, or with which the app was opened, on its way to where it is looked at. */
export interface IncomingFile {
  readonly file: HandedFile | null;
  /** It is being looked at. */
  readonly taken: () => void;
  /** Hands over a file from inside the app, such as a backup, to be looked at like any other. */
  readonly hand: (file: HandedFile) => void;
}

export const IncomingFileContext = createContext<IncomingFile>({
  file: null,
  taken: () => undefined,
  hand: () => undefined,
});

export const useIncomingFile = (): IncomingFile => useContext(IncomingFileContext);
