import type { BackupPlaces, PlaceId } from '#domain/workbook/backups/backup-place.ts';
import type { WitnessStore } from '#domain/workbook/backups/witness-store.ts';
import type { Paper, PdfRequest, PickKind, SaveRequest, SaveResult, WorkbookExtension } from '#shared/ipc.ts';

export type { Paper, PdfRequest, PickKind, SaveRequest, SaveResult, WorkbookExtension };

/** A file that somebody handed over. */
export type HandedFile =
  | { readonly kind: 'file'; readonly name: string; readonly content: Blob }
  | { readonly kind: 'too big'; readonly name: string; readonly size: number }
  | { readonly kind: 'unreadable'; readonly name: string };

/** What came of asking for a folder. */
export type ChosenFolder = 'chosen' | 'cancelled' | 'same folder' | 'not allowed';

/** The folders for backups, and what a manager can do about them. */
export interface BackupHost extends BackupPlaces {
  /** Whether there can be folders at all: some browsers have none. */
  readonly canChoose: boolean;
  /** Whether a folder can be shown in the system's own window. */
  readonly canShow: boolean;
  /** Asks for a folder, in a dialog of the host. From a click only. */
  choose(id: PlaceId): Promise<ChosenFolder>;
  /** Asks for access to a folder that needs a click. From a click only. */
  allow(id: PlaceId): Promise<boolean>;
  /** Goes on without the second folder. What is in it stays. */
  forget(id: PlaceId): Promise<void>;
  show(id: PlaceId): Promise<void>;
  /** Free bytes on the folder's disk; null where the host can't tell. */
  freeSpace(id: PlaceId): Promise<number | null>;
}

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
  /** Where the host keeps the data, for the page that says so. */
  readonly dataPlace: 'the browser’s profile' | 'the app’s folder';
  /** Saves a file where the person says. A browser puts it among the downloads and can't know more (`unknown`). */
  saveFile(request: SaveRequest): Promise<SaveResult>;
  /** Lets the person choose a file, a workbook file when nothing else is said; null when they choose none. */
  pickFile(kind?: PickKind): Promise<HandedFile | null>;
  /**
   * Calls back with each file with which the app is opened, the ones before this included. Returns a function that
   * stops it.
   */
  onFileOpened(listener: (file: HandedFile) => void): () => void;
  /** The folders for backups. */
  readonly backups: BackupHost;
  /** Where witnesses are kept, beside the databases. */
  readonly witnesses: WitnessStore;
  /** Free bytes on the disk that holds the data; null where the host can't tell. */
  freeSpace(): Promise<number | null>;
  /**
   * Runs `flush` before the window closes, and holds the closing until it is done (where a host can). Returns a
   * function that stops it.
   */
  beforeClose(flush: () => Promise<void>): () => void;
  /** Calls back when the computer is locked or goes to sleep, where the host can tell. Returns a function that stops it. */
  onComputerLocked(listener: () => void): () => void;
  /** Asks the host not to evict the data when the disk is short. True when that is granted or not needed. */
  keepData(): Promise<boolean>;
}
