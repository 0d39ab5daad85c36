import { liveQuery } from 'dexie';
import { err, ok, type Result } from '#domain/core/result.ts';
import { backupName, isMadeFrom, type BackupFile } from '#domain/workbook/backups/backup-name.ts';
import type { PlaceId } from '#domain/workbook/backups/backup-place.ts';
import { remind } from '#domain/workbook/backups/reminder.ts';
import type { Meta } from '#domain/workbook/meta.ts';
import { backUpOnce, lookAtPlaces, type BackingUp } from './back-up-once.ts';
import {
  newestOf,
  nothingKnown,
  suspiciousOf,
  type BackupProblemKind,
  type BackupState,
} from './backup-state.ts';
import { lastCopy, noteCopy } from './saved-copies.ts';
import { Schedule, type After } from './schedule.ts';

export interface BackupsNeed extends Omit<BackingUp, 'pause'> {
  readonly workbookId: string;
  readonly after: After;
  /** Where it is noted when a copy was saved by hand. */
  readonly storage: Storage;
  /** Writes what is typed and not yet in the database. */
  readonly flush: () => Promise<void>;
}

/** Why there is no backup. */
export type NoBackup = 'no place' | BackupProblemKind;

/** The backups of an open workbook: made by themselves, into every place that was chosen. */
export class Backups {
  readonly #need: BackupsNeed;
  readonly #schedule: Schedule;
  readonly #listeners = new Set<() => void>();
  readonly #failed = new Map<PlaceId, BackupProblemKind | null>();
  #state: BackupState = nothingKnown;
  #meta: Meta | null = null;
  #stopWatching: () => void = () => undefined;

  constructor(need: BackupsNeed) {
    this.#need = need;
    this.#schedule = new Schedule(need.after, () => this.#backUp());
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly read = (): BackupState => this.#state;

  /** From now on backups are made. */
  start(): void {
    const { db } = this.#need;
    const watching = liveQuery(() => db.rows('meta').get('workbook')).subscribe({
      next: (meta) => {
        this.#meta = meta ?? null;
        if (this.#state.known && this.#isBehind()) this.#schedule.noteChange();
        this.#update({});
      },
      // It can't be read: that is told where it is used.
      error: () => undefined,
    });
    this.#stopWatching = () => watching.unsubscribe();
    void this.refresh();
  }

  stop(): void {
    this.#schedule.stop();
    this.#stopWatching();
  }

  /** Looks at the places again: after a folder was chosen, or the manager gave access to it. */
  async refresh(): Promise<void> {
    // Straight from the disk, because the live query is a moment behind.
    const meta = await this.#need.db
      .rows('meta')
      .get('workbook')
      .catch(() => undefined);
    this.#meta = meta ?? this.#meta;
    await this.#look();
    if (this.#isBehind()) this.#schedule.noteChange();
  }

  /**
   * Makes sure that there is a verified backup of what is in the workbook now: before something is done to it, or as
   * it closes. Nothing is written where that is so already.
   */
  async now(): Promise<Result<null, NoBackup>> {
    await this.#need.flush().catch(() => undefined);
    await this.refresh();
    if (this.#ready().length === 0) return err('no place');
    await this.#schedule.now();
    return this.#isBehind()
      ? err(this.#ready().find(({ problem }) => problem !== null)?.problem ?? 'failed')
      : ok(null);
  }

  /** The bytes of a backup. @throws PlaceProblem */
  open(place: PlaceId, file: BackupFile): Promise<Uint8Array> {
    return this.#need.places.open(place).read(file.name);
  }

  /** Somebody has looked at one that was set aside: it is right, and counts like any other. @throws PlaceProblem */
  async accept(place: PlaceId, file: BackupFile): Promise<void> {
    await this.#need.places.open(place).rename(file.name, backupName({ ...file, aside: false }));
    await this.#look();
  }

  /**
   * Deletes everything that was made from this workbook in the folders that can be written to; or what was made before
   * it was sealed; or what is earlier than the backup of what is in it now, where there is one. @throws PlaceProblem
   */
  async erase(which: 'all' | 'not sealed' | 'earlier'): Promise<void> {
    for (const { id, files } of this.#ready()) {
      const now = files.find(({ revision }) => revision === this.#meta?.revision);
      // Never the last ones.
      if (which === 'earlier' && now === undefined) continue;
      const place = this.#need.places.open(id);
      const own = (await place.list()).filter(({ name }) => isMadeFrom(name, this.#meta?.datasetId ?? ''));
      const goes = {
        all: () => true,
        'not sealed': (name: string) => !/\.age(?:\.tmp)?$/.test(name),
        earlier: (name: string) => name !== now?.name,
      }[which];
      for (const { name } of own) if (goes(name)) await place.remove(name);
      // With nothing left to compare it with, it is what there is.
      if (which === 'earlier' && now?.aside === true) await this.accept(id, now);
    }
    await this.#look();
  }

  /** A copy was saved by hand. */
  noteCopy(): void {
    const { storage, workbookId, surroundings } = this.#need;
    if (this.#meta === null) return;
    noteCopy(storage, workbookId, { at: surroundings.now(), revision: this.#meta.revision });
    this.#update({});
  }

  #ready(): BackupState['places'] {
    return this.#state.places.filter(({ state }) => state === 'ready');
  }

  /** Whether a place that can be written to has no backup of what is in the workbook now. */
  #isBehind(): boolean {
    const isSealed = this.#need.db.keys !== null;
    return this.#ready().some(
      ({ files: [newest] }) => newest?.revision !== this.#meta?.revision || newest?.sealed !== isSealed,
    );
  }

  async #backUp(): Promise<boolean> {
    const ids = this.#ready().map(({ id }) => id);
    if (ids.length === 0) return true;
    this.#update({ running: true });
    const pause = (milliseconds: number): Promise<void> =>
      new Promise((resolve) => {
        this.#need.after(milliseconds, resolve);
      });
    const outcomes = await backUpOnce({ ...this.#need, pause }, ids);
    for (const [id, outcome] of outcomes) this.#failed.set(id, outcome);
    await this.#look();
    this.#update({ running: false });
    return [...outcomes.values()].every((outcome) => outcome === null);
  }

  async #look(): Promise<void> {
    const places = await lookAtPlaces(this.#need.places, this.#meta?.datasetId ?? '', this.#failed);
    this.#update({ known: true, places });
  }

  #update(change: Partial<BackupState>): void {
    const next = { ...this.#state, ...change };
    const { storage, workbookId, surroundings } = this.#need;
    const newest = newestOf(next.places);
    const copies = [
      ...(newest === undefined ? [] : [{ at: newest.madeAt, revision: newest.revision }]),
      lastCopy(storage, workbookId),
    ].filter((copy) => copy !== null);
    const [copy = null] = copies.toSorted((a, b) => b.at.localeCompare(a.at));
    this.#state = {
      ...next,
      lastVerifiedAt: newest?.madeAt ?? null,
      suspicious: suspiciousOf(next.places),
      reminder: this.#meta === null || !next.known ? null : remind(this.#meta, copy, surroundings.now()),
    };
    for (const listener of this.#listeners) listener();
  }
}
