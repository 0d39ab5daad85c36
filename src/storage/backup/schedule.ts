/** Timers, passed in. Returns a function that stops it. */
export type After = (milliseconds: number, run: () => void) => () => void;

/** How long it has to be quiet after a change, and how long a change waits at most. Milliseconds. */
export const quiet = 30_000;
export const longest = 5 * 60_000;

/**
 * When backups are made: 30 seconds after a change, at the latest five minutes after it while changes go on, and again
 * every five minutes while one fails.
 */
export class Schedule {
  readonly #after: After;
  readonly #backUp: () => Promise<boolean>;
  #dirty = false;
  #stopped = false;
  #running: Promise<void> | null = null;
  #stopQuiet: () => void = () => undefined;
  #stopLongest: (() => void) | null = null;

  /** `backUp` tells whether it worked. */
  constructor(after: After, backUp: () => Promise<boolean>) {
    this.#after = after;
    this.#backUp = backUp;
  }

  get isDirty(): boolean {
    return this.#dirty;
  }

  /** Something was changed that no backup has yet. */
  noteChange(): void {
    if (this.#stopped) return;
    this.#dirty = true;
    this.#stopQuiet();
    this.#stopQuiet = this.#after(quiet, this.#run);
    this.#stopLongest ??= this.#after(longest, this.#run);
  }

  /** Makes one now if anything changed, and waits for one that is being made. */
  async now(): Promise<void> {
    await this.#running;
    if (this.#dirty) await this.#start();
  }

  stop(): void {
    this.#stopped = true;
    this.#stopTimers();
  }

  readonly #run = (): void => {
    if (this.#running === null) void this.#start();
  };

  #start(): Promise<void> {
    this.#running ??= this.#backUpOnce().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #backUpOnce(): Promise<void> {
    this.#stopTimers();
    // A change that comes meanwhile makes it dirty again.
    this.#dirty = false;
    const worked = await this.#backUp().catch(() => false);
    if (worked) return;
    this.#dirty = true;
    if (!this.#stopped) this.#stopLongest ??= this.#after(longest, this.#run);
  }

  #stopTimers(): void {
    this.#stopQuiet();
    this.#stopLongest?.();
    this.#stopLongest = null;
  }
}
