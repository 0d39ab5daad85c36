import { liveQuery } from 'dexie';
import type { Surroundings } from '#domain/core/surroundings.ts';
import type { WitnessStore } from '#domain/workbook/backups/witness-store.ts';
import type { Witness } from '#domain/workbook/backups/witness.ts';
import type { After } from '../backup/schedule.ts';
import type { WorkbookDatabase } from '../database/workbook-database.ts';
import { lookAt, witnessOf, type Sight } from './take-witness.ts';

/** How long after a change the witness is written, at most. Milliseconds. */
const within = 800;

/** Keeps a workbook's witness up to date while it is open. */
export class Witnessing {
  readonly #db: WorkbookDatabase;
  readonly #workbookId: string;
  readonly #surroundings: Surroundings;
  readonly #store: WitnessStore;
  readonly #after: After;
  readonly #look: (workbookId: string) => Promise<Sight | null>;
  #waiting: (() => void) | null = null;
  #writing: Promise<void> = Promise.resolve();
  #stopWatching: () => void = () => undefined;

  constructor(
    workbook: { readonly id: string; readonly db: WorkbookDatabase; readonly surroundings: Surroundings },
    store: WitnessStore,
    after: After,
    look: (workbookId: string) => Promise<Sight | null> = () => lookAt(workbook.db),
  ) {
    this.#db = workbook.db;
    this.#workbookId = workbook.id;
    this.#surroundings = workbook.surroundings;
    this.#store = store;
    this.#after = after;
    this.#look = look;
  }

  start(): void {
    // The seal too: with it, the passphrase still opens the backups when all else is gone.
    const look = async (): Promise<unknown> => [
      await this.#db.rows('meta').get('workbook'),
      await this.#db.table('seal').get('seal'),
    ];
    const watching = liveQuery(look).subscribe({
      next: () => {
        this.#waiting ??= this.#after(within, () => void this.#write(this.#lookAside));
      },
      error: () => undefined,
    });
    this.#stopWatching = () => watching.unsubscribe();
  }

  stop(): void {
    this.#stopWatching();
    this.#waiting?.();
    this.#waiting = null;
  }

  /** Writes it now, as the window closes. One that can't be written leaves the one before. */
  write(): Promise<void> {
    return this.#write(() => lookAt(this.#db));
  }

  #write(look: () => Promise<Sight | null>): Promise<void> {
    this.#waiting?.();
    this.#waiting = null;
    this.#writing = this.#writing.then(() => this.#writeOnce(look)).catch(() => undefined);
    return this.#writing;
  }

  async #writeOnce(look: () => Promise<Sight | null>): Promise<void> {
    const sight = await look();
    // Without its identity it is no workbook, and what was seen before must not be forgotten.
    if (sight === null || sight.found === null) return;
    // It was opened by this id.
    const id = this.#workbookId as Witness['workbookId'];
    const witness = witnessOf(id, sight.found, sight.seal, this.#surroundings.now());
    await this.#store.write(id, JSON.stringify(witness));
  }

  /** Where nobody's typing waits for it. */
  readonly #lookAside = async (): Promise<Sight | null> => {
    const sight = await this.#look(this.#workbookId);
    // Closed meanwhile, it may be deleted, and its witness with it.
    return this.#db.isRetired ? null : sight;
  };
}
