/** Why a folder with backups can't be read or written to. None of them carries a path. */
export type PlaceProblemKind =
  /** Another program has the file open: it may work in a moment. */
  | 'busy'
  /** The file or the folder is not there. */
  | 'gone'
  | 'not allowed'
  | 'full'
  /** The browser wants to be asked again, by a click. */
  | 'needs a click'
  | 'failed';

export class PlaceProblem extends Error {
  override readonly name = 'PlaceProblem';
  readonly kind: PlaceProblemKind;

  constructor(kind: PlaceProblemKind, cause?: unknown) {
    super(`Backup folder: ${kind}`, { cause });
    this.kind = kind;
  }
}

export interface PlaceFile {
  readonly name: string;
  readonly bytes: number;
}

/** A folder that holds backups, and the little that is done with it. Every method throws PlaceProblem. */
export interface BackupPlace {
  /** The files that could be ours; a file of another program may be among them, and is left alone. */
  list(): Promise<readonly PlaceFile[]>;
  read(name: string): Promise<Uint8Array>;
  /** Writes a file, which may be torn by a crash until it is synced. */
  write(name: string, bytes: Uint8Array): Promise<void>;
  /** Comes back when the file is on the disk, as far as the host can tell. */
  sync(name: string): Promise<void>;
  /** A file under another name: whole under the new one, or not there. */
  rename(from: string, to: string): Promise<void>;
  /** Removes a file; one that is not there is no problem. */
  remove(name: string): Promise<void>;
}

/** The folder that backups go to, and a second one if wanted. */
export type PlaceId = 'first' | 'second';
export const placeIds: readonly PlaceId[] = ['first', 'second'];

export interface PlaceInfo {
  readonly id: PlaceId;
  /** How the manager knows the folder. */
  readonly name: string;
  /** `needs a click`: the browser gives access only after the manager was asked. */
  readonly state: 'ready' | 'needs a click';
}

/** The folders that were chosen. */
export interface BackupPlaces {
  list(): Promise<readonly PlaceInfo[]>;
  open(id: PlaceId): BackupPlace;
}
