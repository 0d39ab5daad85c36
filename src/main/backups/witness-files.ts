import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeSafely } from '../files/write-safely.ts';

/** A witness has a few hundred characters, of a sealed workbook two thousand. */
export const longestWitness = 20_000;

const id = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** Ids of workbooks are random UUIDs. */
export const isWitnessId = (text: string): boolean => id.test(text);

/** What the page remembers of its workbooks, in files beside its databases. */
export class WitnessFiles {
  readonly #folder: string;
  /** Writing and removing take turns, so that a slow write does not bring back what is to be forgotten. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(userData: string) {
    this.#folder = join(userData, 'witnesses');
  }

  async list(): Promise<readonly string[]> {
    const names = await readdir(this.#folder).catch(() => []);
    return names
      .filter((name) => name.endsWith('.json'))
      .map((name) => name.slice(0, -5))
      .filter(isWitnessId);
  }

  read(workbookId: string): Promise<string | null> {
    return readFile(this.#path(workbookId), 'utf8').catch(() => null);
  }

  /** Whole or not at all. */
  write(workbookId: string, text: string): Promise<void> {
    return this.#inTurn(async () => {
      const path = this.#path(workbookId);
      await mkdir(this.#folder, { recursive: true });
      await writeSafely(path, new TextEncoder().encode(text));
    });
  }

  remove(workbookId: string): Promise<void> {
    return this.#inTurn(() => rm(this.#path(workbookId), { force: true }));
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  #path(workbookId: string): string {
    if (!isWitnessId(workbookId)) throw new Error('Not a workbook');
    return join(this.#folder, `${workbookId}.json`);
  }
}
