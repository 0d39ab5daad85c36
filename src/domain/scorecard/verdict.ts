import type { CatalogMeasure } from './measure.ts';
import type { Side, Trend } from './trend.ts';

export type Direction = CatalogMeasure['direction'];

/** What a signal means; `changed` where neither way is better by itself. */
export type SignalVerdict = 'better' | 'worse' | 'changed';

/** What a trend means; `unknown` with too few readings. */
export type Verdict = SignalVerdict | 'as usual' | 'unknown';

/** Says better or worse only of a signal, and only where the measure has a better way. */
export function verdictOf(trend: Trend, direction: Direction): Verdict {
  if (trend.kind === 'too few') return 'unknown';
  return trend.kind === 'usual' ? 'as usual' : signalVerdict(trend.signal.side, direction);
}

export function signalVerdict(side: Side, direction: Direction): SignalVerdict {
  if (direction === 'range') return 'changed';
  return (side === 'above') === (direction === 'up') ? 'better' : 'worse';
}
