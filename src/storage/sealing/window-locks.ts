/** What is asked of the browser's locks between windows of one origin. */
export type WindowLocks = Pick<LockManager, 'request'>;

/** Held in common by every window that has the workbook open; alone by the one that seals it or takes the seal off. */
const nameOf = (workbookId: string): string => `workbook-open:${workbookId}`;

/** One window's hold on a workbook. */
export class WindowHold {
  readonly #locks: WindowLocks;
  readonly #name: string;
  #letGo: () => void = () => undefined;
  /** Settled when this window's share of the lock was given back. */
  #givenBack: Promise<unknown> = Promise.resolve();
  #isGone = false;

  private constructor(locks: WindowLocks, workbookId: string) {
    this.#locks = locks;
    this.#name = nameOf(workbookId);
  }

  /** Says that this window has the workbook open. While another one seals it, this waits. */
  static async take(locks: WindowLocks, workbookId: string): Promise<WindowHold> {
    const hold = new WindowHold(locks, workbookId);
    await hold.#share();
    return hold;
  }

  /**
   * Runs `work` while no other window has the workbook open, nor can open it. Undefined, and nothing was done, when
   * one has it open.
   */
  async alone<T>(work: () => Promise<T>): Promise<{ readonly result: T } | undefined> {
    this.#letGo();
    await this.#givenBack;
    let shared: Promise<void> | undefined;
    try {
      return await this.#locks.request(this.#name, { ifAvailable: true }, async (lock) => {
        if (lock === null) return undefined;
        try {
          return { result: await work() };
        } finally {
          // Asked for while nobody else can have it, so that no window comes in between.
          shared = this.#share();
        }
      });
    } finally {
      await (shared ?? this.#share());
    }
  }

  release(): void {
    this.#isGone = true;
    this.#letGo();
  }

  #share(): Promise<void> {
    if (this.#isGone) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const held = new Promise<void>((letGo) => {
        this.#letGo = letGo;
      });
      this.#givenBack = this.#locks
        .request(this.#name, { mode: 'shared' }, async () => {
          resolve();
          if (!this.#isGone) await held;
        })
        .catch(reject);
    });
  }
}
