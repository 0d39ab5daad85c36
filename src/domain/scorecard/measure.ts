/** *Do*: activities, can be managed. *Move*: objectives, can be influenced. *Get*: results. */
export type MeasureLevel = 'do' | 'move' | 'get';

export type MeasureUnit = 'count' | 'money' | 'percent' | 'days' | 'hours' | 'ratio';

/** How often a measure is read. */
export type Cadence = 'week' | 'month' | 'quarter';

/** How a quarter's readings make the quarter's value: flows add up, stocks are as they stand last. */
export type Total = 'sum' | 'latest' | 'average';

/** A measure that ships, to take and to change. */
export interface CatalogMeasure {
  /** Stable for ever, e.g. `win-rate`. */
  readonly id: string;
  readonly level: MeasureLevel;
  readonly name: string;
  /** How it is counted, exactly enough that two people come to the same number. */
  readonly formula: string;
  readonly unit: MeasureUnit;
  /** Which way is better; `range` where too much is as wrong as too little. */
  readonly direction: 'up' | 'down' | 'range';
  /** Read for each person, or for the team as one. */
  readonly scope: 'person' | 'team';
  readonly cadence: Cadence;
  readonly total: Total;
  /** Who can move it, and by what, in one sentence. */
  readonly movedBy: string;
  /** The usual misuse, and what to do instead, in one or two sentences. */
  readonly misuse: string;
  /** Ids of measures one level down that drive it; empty for *Do*. */
  readonly drivers: readonly string[];
}
