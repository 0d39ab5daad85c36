import type { Quarter } from '../core/quarter.ts';
import type { AttainmentDistribution } from './attainment-distribution.ts';
import { winRateRange } from './derive.ts';
import { attainmentIn, quarterValue, type ScorecardRows, type Whose } from './quarter-values.ts';
import type { Measure } from './scorecard.ts';

/** What a computed number must not stand without: it would say more than is known, or less. */
export type BehindValue =
  | {
      readonly kind: 'win rate';
      readonly won: number;
      readonly lost: number;
      /** Where the true rate lies in 9 of 10 cases, shares. */
      readonly low: number;
      readonly high: number;
    }
  | { readonly kind: 'spread'; readonly spread: AttainmentDistribution };

/** Null where the number says it all. */
export function behindValue(
  rows: ScorecardRows,
  { catalogId, derived }: Pick<Measure, 'catalogId' | 'derived'>,
  quarter: Quarter,
  whose: Whose,
): BehindValue | null {
  if (!derived) return null;
  if (catalogId === 'attainment-spread' || catalogId === 'top-fifth-share') {
    const spread = attainmentIn(rows, quarter);
    return spread === undefined ? null : { kind: 'spread', spread };
  }
  if (catalogId !== 'win-rate') return null;
  const [won, lost] = ['deals-won', 'deals-lost'].map((id) => {
    const input = rows.measures.find((one) => one.catalogId === id && one.archivedDay === null);
    return input === undefined ? undefined : quarterValue(rows, input, quarter, whose);
  });
  const range = winRateRange(won, lost);
  return range === undefined || won === undefined || lost === undefined
    ? null
    : { kind: 'win rate', won, lost, ...range };
}
