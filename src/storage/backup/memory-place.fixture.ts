import { PlaceProblem, type BackupPlace } from '#domain/workbook/backups/backup-place.ts';

/** The machine stopped here: nothing that would have come after it happened. */
export class Killed extends Error {}

interface StoredFile {
  readonly bytes: Uint8Array;
  readonly synced: boolean;
}

/** A folder in memory that can be killed at any step, as a crash or a power cut does. */
export class MemoryPlace implements BackupPlace {
  readonly files = new Map<string, StoredFile>();
  readonly steps: string[] = [];
  /** Renames that find the file busy before one works. */
  busy = 0;
  /** Steps until it is killed. */
  left = Infinity;

  readonly list = (): Promise<{ readonly name: string; readonly bytes: number }[]> =>
    this.#step('list', () => [...this.files].map(([name, { bytes }]) => ({ name, bytes: bytes.length })));

  readonly read = (name: string): Promise<Uint8Array> =>
    this.#step('read', () => this.#file(name).bytes.slice());

  readonly write = (name: string, bytes: Uint8Array): Promise<void> =>
    this.#step(
      'write',
      () => this.files.set(name, { bytes: bytes.slice(), synced: false }) && undefined,
      // Torn: half of it is there.
      () => this.files.set(name, { bytes: bytes.slice(0, bytes.length / 2), synced: false }),
    );

  readonly sync = (name: string): Promise<void> =>
    this.#step('sync', () => this.files.set(name, { ...this.#file(name), synced: true }) && undefined);

  readonly rename = (from: string, to: string): Promise<void> =>
    this.#step('rename', () => {
      if (this.busy > 0) {
        this.busy -= 1;
        throw new PlaceProblem('busy');
      }
      this.files.set(to, this.#file(from));
      this.files.delete(from);
    });

  readonly remove = (name: string): Promise<void> =>
    this.#step('remove', () => {
      this.files.delete(name);
    });

  /** What is left after the machine has started again: of what was not synced, a part. */
  restarted(): MemoryPlace {
    const after = new MemoryPlace();
    for (const [name, { bytes, synced }] of this.files)
      after.files.set(name, { bytes: synced ? bytes : bytes.slice(0, bytes.length / 3), synced: true });
    return after;
  }

  #file(name: string): StoredFile {
    const file = this.files.get(name);
    if (file === undefined) throw new PlaceProblem('gone');
    return file;
  }

  async #step<T>(name: string, work: () => T, tear: () => unknown = () => undefined): Promise<T> {
    await Promise.resolve();
    if (this.left <= 0) throw new Killed();
    this.left -= 1;
    // Killed in the middle of a write.
    if (this.left <= 0 && name === 'write') {
      tear();
      throw new Killed();
    }
    this.steps.push(name);
    return work();
  }
}
