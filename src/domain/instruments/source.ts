/** A publication that a text rests on. Cited, never copied. */
export interface Source {
  /** As it is printed, e.g. `Kluger and DeNisi, Psychological Bulletin, 1996`. */
  readonly cite: string;
  /** What the finding can't carry: sample, design, age. Shown beside every quoted number. */
  readonly limit: string;
}
