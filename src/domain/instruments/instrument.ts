import type { Source } from './source.ts';

/** The five described behaviours of an item, weakest first. Index 0 is level 1. */
export type Anchors = readonly [string, string, string, string, string];

/** Where a behaviour stands on its anchors: 1 (not yet) to 5 (re-observed and shown to have changed something). */
export type Level = 1 | 2 | 3 | 4 | 5;

export const levels: readonly Level[] = [1, 2, 3, 4, 5];

export interface Item {
  /** Stable for ever, e.g. `coaching-watch-first`: answers refer to it. */
  readonly id: string;
  /** What the manager does, in the first person and the present tense. */
  readonly statement: string;
  /** The time the answer looks back on, as it follows "Looking back on …", e.g. `the last four weeks`. */
  readonly window: string;
  readonly anchors: Anchors;
}

/** A claim shown to the user, with where it comes from and how far it can be trusted. */
export interface Claim {
  readonly text: string;
  readonly source: Source;
}

export interface Dimension {
  /** Stable for ever, e.g. `coaching`. */
  readonly id: string;
  readonly name: string;
  /** What the word means here, in one sentence. */
  readonly meaning: string;
  /** Why it matters, with a source. */
  readonly why: Claim;
  /** What one would see in a week where this goes well. */
  readonly good: string;
  /** Why somebody who is weak here might choose to grow it. */
  readonly growWhenLow: string;
  /** Why somebody who is strong here might choose to grow it further. */
  readonly growWhenHigh: string;
  readonly items: readonly Item[];
  /** Two further items for somebody who chose this dimension as a focus. */
  readonly deepDive: readonly Item[];
}

/**
 * `behaviour`: anchors are ordered by quality and make a score per dimension.
 * `frequency`: anchors count how often something happened. Never averaged, never called good or bad.
 */
export type Scale = 'behaviour' | 'frequency';

/** A questionnaire as data. A changed wording is a new version; answers keep the version they were given on. */
export interface Instrument {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly scale: Scale;
  readonly dimensions: readonly Dimension[];
}
