import type { Precision } from '../core/statistics.ts';
import type { Dimension, Instrument } from '../instruments/instrument.ts';
import { scoreDimension, type Values } from '../instruments/scoring.ts';
import { changeOf, type Change } from './change.ts';

export interface ComparedDimension {
  readonly dimension: Dimension;
  readonly change: Change;
  /** It had the lowest score before: such a score tends to rise by itself (regression to the mean). */
  readonly wasLowest: boolean;
}

/** Two assessments on the same instrument version: what moved comes first, what can't be compared last. */
export function compareAssessments(
  instrument: Instrument,
  before: Values,
  after: Values,
  precision: Precision,
): readonly ComparedDimension[] {
  const scoresBefore = instrument.dimensions.flatMap((dimension) => {
    const score = scoreDimension(dimension, before);
    return score.kind === 'score' ? [{ dimension, value: score.value }] : [];
  });
  const lowest = Math.min(...scoresBefore.map(({ value }) => value));
  // Where all stood alike there is no lowest.
  const differ = scoresBefore.some(({ value }) => value > lowest);
  return instrument.dimensions
    .map((dimension): ComparedDimension => ({
      dimension,
      change: changeOf(dimension, before, after, precision),
      wasLowest:
        differ && scoresBefore.some((entry) => entry.dimension === dimension && entry.value === lowest),
    }))
    .toSorted((a, b) => sizeOf(b.change) - sizeOf(a.change));
}

const sizeOf = (change: Change): number => (change.kind === 'change' ? Math.abs(change.difference) : -1);
