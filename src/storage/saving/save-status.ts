import { isBug, StorageProblem, toProblem, type ProblemKind } from '../database/problem.ts';

export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'not saved'; readonly problem: ProblemKind };

type Write = () => Promise<unknown>;

/**
 * What becomes of a write that fails. A *setting* says how something is to be, such as an answer or a text: it is kept,
 * in its order, and tried again before any newer write, so that an older value never comes over a newer one. What is
 * done *once*, such as adding or completing, fails where it was asked for and leaves nothing behind: done later, it
 * would come out of nowhere, or twice.
 */
export type WriteKind = 'setting' | 'once';

/**
 * What the quiet sign in the corner shows, and the writes of an open workbook in their order: one at a time, each after
 * the one before it has ended.
 */
export class SaveStatus {
  #state: SaveState = { kind: 'saved' };
  #waiting = 0;
  #unsaved = false;
  #problem: ProblemKind | null = null;
  /** Counts failures: what was asked for before one does not run after it. */
  #failures = 0;
  #last: Promise<unknown> = Promise.resolve();
  readonly #failed = new Set<Write>();
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly read = (): SaveState => this.#state;

  /** Whether settings wait to be tried again: leaving now would lose them. */
  get hasFailed(): boolean {
    return this.#failed.size > 0;
  }

  /** Typed text that waits to be written. */
  setUnsaved(unsaved: boolean): void {
    this.#unsaved = unsaved;
    this.#update();
  }

  /**
   * Runs a write when its turn comes. A setting that failed stays on the sign until it has worked; one that the
   * database did not get to see because of a bug is not tried again, as it would fail for ever and hold up all others.
   * @throws what the write throws, or the problem of an earlier one that still fails
   */
  follow<T>(kind: WriteKind, write: () => Promise<T>): Promise<T> {
    const failuresBefore = this.#failures;
    return this.#inTurn(async () => {
      try {
        // The disk has just given no answer: waiting for it once more, for each write in the row, would take minutes.
        if (this.#failures !== failuresBefore && this.#problem !== null)
          throw new StorageProblem(this.#problem);
        await this.#writeFailed();
        const result = await write();
        this.#failed.delete(write);
        return result;
      } catch (error) {
        if (kind === 'setting' && !isBug(error)) this.#failed.add(write);
        this.#note(kind, error);
        throw isBug(error) ? error : toProblem(error);
      }
    });
  }

  /** Tries every failed setting again. What fails again stays, and the sign says so. */
  readonly retry = (): Promise<void> =>
    this.#inTurn(async () => {
      try {
        await this.#writeFailed();
        this.#problem = null;
      } catch (error) {
        this.#note('setting', error);
      }
    });

  #note(kind: WriteKind, error: unknown): void {
    this.#failures += 1;
    // What is done once is told where it was asked for; the sign is for what waits.
    if (kind === 'setting' || this.#failed.size > 0) this.#problem = toProblem(error).kind;
  }

  async #inTurn<T>(work: () => Promise<T>): Promise<T> {
    this.#waiting += 1;
    this.#update();
    const turn = this.#last.then(work, work);
    this.#last = turn.catch(() => undefined);
    try {
      return await turn;
    } finally {
      this.#waiting -= 1;
      this.#update();
    }
  }

  async #writeFailed(): Promise<void> {
    for (const write of this.#failed) {
      try {
        await write();
      } catch (error) {
        if (!isBug(error)) throw error;
      }
      this.#failed.delete(write);
    }
    this.#problem = null;
  }

  #update(): void {
    const next: SaveState =
      this.#problem !== null
        ? { kind: 'not saved', problem: this.#problem }
        : { kind: this.#waiting > 0 || this.#unsaved ? 'saving' : 'saved' };
    if (JSON.stringify(next) === JSON.stringify(this.#state)) return;
    this.#state = next;
    for (const listener of this.#listeners) listener();
  }
}
