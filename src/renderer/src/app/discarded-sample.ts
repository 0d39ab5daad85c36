/** A sample that was discarded, and where in it one was. */
export interface Discarded {
  readonly id: string;
  readonly place: string;
}

/** Carries a sample that was just discarded to the list, where it can still come back. */
export class DiscardedSample {
  #sample: Discarded | null = null;

  remember(sample: Discarded): void {
    this.#sample = sample;
  }

  /** Hands it over once. */
  take(): Discarded | null {
    const sample = this.#sample;
    this.#sample = null;
    return sample;
  }
}
