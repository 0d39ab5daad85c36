import { attainment, type Known } from './derive.ts';

/** A person's quarter, both in the same unit. */
export interface PersonAttainment {
  /** Undefined if there is no reading. */
  readonly actual: Known;
  /** Undefined for a person without one, or who left. */
  readonly target: Known;
}

export interface AttainmentDistribution {
  /** People with a reading and a target above 0. */
  readonly counted: number;
  /** People who were listed and could not be counted. They are no zeros. */
  readonly leftOut: number;
  /** At 100 % of target or more. */
  readonly reached: number;
  /** From 80 to below 100 %. */
  readonly near: number;
  /** From 50 to below 80 %. */
  readonly halfway: number;
  /** Below 50 %. */
  readonly below: number;
  /** Attainment of the person in the middle, a share from 0 up. */
  readonly median: number;
  /**
   * What the top fifth of people by actual carry of the total of those counted, 0 to 1. A fifth is rounded to whole
   * people, so an even team of 7 has 14 % here. Undefined below five people, without a total above 0, or where somebody's
   * is below 0: then there is no whole to have a share of.
   */
  readonly topFifthShare: Known;
}

const fewestForFifth = 5;

/** How attainment is spread over a team. Undefined if nobody can be counted. */
export function attainmentDistribution(
  people: readonly PersonAttainment[],
): AttainmentDistribution | undefined {
  const counted = people.flatMap(({ actual, target }) => {
    const reached = attainment(actual, target);
    return reached === undefined || actual === undefined ? [] : [{ actual, reached }];
  });
  const shares = counted.map(({ reached }) => reached).toSorted((a, b) => a - b);
  const median = medianOf(shares);
  if (median === undefined) return undefined;
  const between = (from: number, to: number): number =>
    shares.filter((value) => value >= from && value < to).length;
  return {
    counted: shares.length,
    leftOut: people.length - shares.length,
    reached: between(1, Infinity),
    near: between(0.8, 1),
    halfway: between(0.5, 0.8),
    below: between(-Infinity, 0.5),
    median,
    topFifthShare: topFifthShare(counted.map(({ actual }) => actual)),
  };
}

function medianOf(ascending: readonly number[]): Known {
  const upper = ascending[Math.floor(ascending.length / 2)];
  const lower = ascending[Math.ceil(ascending.length / 2) - 1];
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}

function topFifthShare(actuals: readonly number[]): Known {
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const total = sum(actuals);
  if (actuals.length < fewestForFifth || total <= 0 || actuals.some((actual) => actual < 0)) return undefined;
  const top = actuals.toSorted((a, b) => b - a).slice(0, Math.round(actuals.length / 5));
  return sum(top) / total;
}
