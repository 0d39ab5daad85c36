import type { Paper, PdfRequest, SaveResult } from '#shared/ipc.ts';

export type { Paper, PdfRequest, SaveResult };

/** What the app asks of its host. The only interface with two implementations; chosen once, in `main.tsx`. */
export interface Platform {
  /**
   * Makes a PDF of a document of this workbook. The desktop asks where to save it and writes it; the browser
   * edition opens the print dialog on the page that is shown, which has to be that document's preview, and can't
   * know what came of it (`unknown`).
   */
  makePdf(request: PdfRequest): Promise<SaveResult>;
  /** What a click on "make the PDF" does on this host, for its label. */
  readonly pdfIs: 'a saved file' | 'a print dialog';
  /** Runs `flush` before the window closes, and holds the closing until it is done (where a host can). */
  beforeClose(flush: () => Promise<void>): void;
  /** Asks the host not to evict the data when the disk is short. True when that is granted or not needed. */
  keepData(): Promise<boolean>;
}
