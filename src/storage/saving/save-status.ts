import { toProblem, type ProblemKind } from '../database/problem.ts';

export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'not saved'; readonly problem: ProblemKind };

/** What the quiet sign in the corner shows. One per open workbook. */
export class SaveStatus {
  #state: SaveState = { kind: 'saved' };
  #running = 0;
  #unsaved = false;
  #problem: ProblemKind | null = null;
  readonly #retries = new Set<() => Promise<void>>();
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly read = (): SaveState => this.#state;

  /** Typed text that waits to be written. */
  setUnsaved(unsaved: boolean): void {
    this.#unsaved = unsaved;
    this.#update();
  }

  /**
   * Follows one write. A failed one stays on the sign until its `retry` has worked.
   * @throws what the write throws
   */
  async follow<T>(write: () => Promise<T>, retry: () => Promise<void>): Promise<T> {
    this.#running += 1;
    this.#update();
    try {
      const result = await write();
      this.#retries.delete(retry);
      if (this.#retries.size === 0) this.#problem = null;
      return result;
    } catch (error) {
      this.#problem = toProblem(error).kind;
      this.#retries.add(retry);
      throw error;
    } finally {
      this.#running -= 1;
      this.#update();
    }
  }

  /** Tries every failed write again, in the order in which they failed. What fails again stays. */
  readonly retry = async (): Promise<void> => {
    for (const retry of this.#retries) {
      try {
        await retry();
        this.#retries.delete(retry);
      } catch {
        // Its own `follow` has put the reason on the sign.
        return;
      }
    }
    this.#problem = null;
    this.#update();
  };

  #update(): void {
    const next: SaveState =
      this.#problem !== null
        ? { kind: 'not saved', problem: this.#problem }
        : { kind: this.#running > 0 || this.#unsaved ? 'saving' : 'saved' };
    if (JSON.stringify(next) === JSON.stringify(this.#state)) return;
    this.#state = next;
    for (const listener of this.#listeners) listener();
  }
}
