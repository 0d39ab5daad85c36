/**
 * How precise a dimension's score is. Assumed, and shown as assumed, until a group of 30 or more gives its own.
 */
export interface Precision {
  /** Standard deviation of scores between people, in scale points. */
  readonly sd: number;
  /** Reliability of the score, 0 to 1. */
  readonly reliability: number;
  readonly assumed: boolean;
}

/** For the 1 to 5 scale: SD .6, reliability .8. */
export const assumedPrecision: Precision = { sd: 0.6, reliability: 0.8, assumed: true };

const z90 = 1.645;
const z95 = 1.96;

/** Standard error of measurement, in scale points: SD · √(1 − r). Classical test theory (Lord and Novick 1968). */
export const standardError = ({ sd, reliability }: Precision): number => sd * Math.sqrt(1 - reliability);

/** Standard error of the difference of two scores, in scale points: √2 · SEM. */
export const standardErrorOfDifference = (precision: Precision): number =>
  Math.SQRT2 * standardError(precision);

/** Half the width of the band that holds the true score in 90 of 100 cases, in scale points. */
export const scoreBand = (precision: Precision): number => z90 * standardError(precision);

/**
 * How far two scores have to lie apart, in scale points, to be told from noise (reliable change, Jacobson and
 * Truax 1991): with the assumed precision .62 for 90 % and .74 for 95 %.
 */
export function changeThresholds(precision: Precision): {
  readonly probably: number;
  readonly surely: number;
} {
  const error = standardErrorOfDifference(precision);
  return { probably: z90 * error, surely: z95 * error };
}

/** @throws on an empty list. */
export function mean(values: readonly number[]): number {
  if (values.length === 0) throw new Error('No mean of nothing');
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
