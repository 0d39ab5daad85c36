import { mkdir, readFile } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import * as v from 'valibot';
import type { BackupFolder, BackupFolderId } from '#shared/ipc.ts';
import { writeSafely } from '../files/write-safely.ts';

/** Frozen: under another name the backups that are there would not be found. */
const defaultName = "Manager's Workbook Backups";

const path = v.nullable(v.pipe(v.string(), v.maxLength(4096), v.check(isAbsolute)));
const settingsSchema = v.strictObject({ first: path, second: path });
type Settings = v.InferOutput<typeof settingsSchema>;

const untouched: Settings = { first: null, second: null };

/** Where the two folders are. Kept in a file of the app's own folder; without one, the usual place. */
export class Folders {
  readonly #file: string;
  readonly #documents: string;

  constructor(userData: string, documents: string) {
    this.#file = join(userData, 'backups.json');
    this.#documents = documents;
  }

  async list(): Promise<readonly BackupFolder[]> {
    const { first, second } = await this.#read();
    const folders: BackupFolder[] = [
      { id: 'first', name: this.#nameOf(first ?? this.#usual()), state: 'ready' },
    ];
    if (second !== null) folders.push({ id: 'second', name: this.#nameOf(second), state: 'ready' });
    return folders;
  }

  /** Where a folder is; null for a second one that was not chosen. The usual one is made when it is not there. */
  async pathOf(id: BackupFolderId): Promise<string | null> {
    const settings = await this.#read();
    if (id === 'second' || settings.first !== null) return settings[id];
    // What can't be made is told when it is written to.
    await mkdir(this.#usual(), { recursive: true }).catch(() => undefined);
    return this.#usual();
  }

  /** False when the other folder is the same one. */
  async choose(id: BackupFolderId, chosen: string): Promise<boolean> {
    const settings = await this.#read();
    const other = id === 'first' ? settings.second : (settings.first ?? this.#usual());
    if (other !== null && relative(other, chosen) === '') return false;
    await this.#write({ ...settings, [id]: chosen });
    return true;
  }

  async forgetSecond(): Promise<void> {
    await this.#write({ ...(await this.#read()), second: null });
  }

  #usual(): string {
    return join(this.#documents, defaultName);
  }

  #nameOf(folder: string): string {
    return [dirname(folder), folder].map((part) => basename(part) || part.replaceAll(sep, '')).join(' › ');
  }

  async #read(): Promise<Settings> {
    try {
      return v.parse(settingsSchema, JSON.parse(await readFile(this.#file, 'utf8')));
    } catch {
      // None yet, or damaged: the usual folder is always right.
      return untouched;
    }
  }

  async #write(settings: Settings): Promise<void> {
    await mkdir(dirname(this.#file), { recursive: true });
    await writeSafely(this.#file, new TextEncoder().encode(JSON.stringify(settings)));
  }
}
