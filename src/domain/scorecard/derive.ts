/** A number, or undefined where it is missing: missing is never zero, so undefined in gives undefined out. */
export type Known = number | undefined;

/** A division that says nothing where there is nothing to divide by. */
const share = (part: Known, whole: Known): Known =>
  part === undefined || whole === undefined || whole <= 0 ? undefined : part / whole;

/**
 * Deals won ÷ deals decided, a share 0 to 1. Undefined if nothing was decided. Limit: from a handful of deals it
 * says little; show `winRateRange` beside it.
 */
export const winRate = (won: Known, lost: Known): Known =>
  won === undefined || lost === undefined ? undefined : share(won, won + lost);

const z90 = 1.645;

/**
 * Where the true win rate lies in 90 of 100 cases, shares 0 to 1: Wilson's score interval (Wilson, Journal of the
 * American Statistical Association, 1927). Assumes that deals are decided independently of one another.
 */
export function winRateRange(
  won: Known,
  lost: Known,
): { readonly low: number; readonly high: number } | undefined {
  const rate = winRate(won, lost);
  if (rate === undefined || won === undefined || lost === undefined) return undefined;
  const n = won + lost;
  const scale = 1 + z90 ** 2 / n;
  const center = (rate + z90 ** 2 / (2 * n)) / scale;
  const half = (z90 / scale) * Math.sqrt((rate * (1 - rate)) / n + z90 ** 2 / (4 * n ** 2));
  return { low: Math.max(0, center - half), high: Math.min(1, center + half) };
}

/**
 * How many times the remaining target has to be open, as a ratio from 1 up: 1 ÷ the own win rate. Arithmetic, no
 * finding: it assumes that deals are alike in value and decided in time. Undefined with no wins: no multiple is
 * enough then.
 */
export const coverageNeeded = (ownWinRate: Known): Known => share(1, ownWinRate);

/**
 * Open pipeline ÷ target still to reach, a ratio from 0 up, both in the same currency. Undefined once the target is
 * reached: nothing is left to cover.
 */
export const coverage = (openPipeline: Known, remainingTarget: Known): Known =>
  share(openPipeline, remainingTarget);

/**
 * (Forecast − actual) ÷ actual, a signed share: above 0 too hopeful, below too careful, −1 or more. Undefined if
 * actual isn't above 0.
 */
export const forecastError = (forecast: Known, actual: Known): Known =>
  forecast === undefined || actual === undefined ? undefined : share(forecast - actual, actual);

/** Actual ÷ target, a share from 0 up, above 1 when beaten. Undefined without a target above 0. */
export const attainment = (actual: Known, target: Known): Known => share(actual, target);

/**
 * Value of deals the manager led ÷ value of all deals closed, a share 0 to 1, both without the manager's own quota.
 * Undefined if nothing was closed, or if the part is more than the whole: then one of the two is wrong.
 */
export const shareLedByManager = (ledValue: Known, totalValue: Known): Known =>
  ledValue !== undefined && totalValue !== undefined && ledValue > totalValue
    ? undefined
    : share(ledValue, totalValue);
