import type { Judged } from '#domain/scorecard/judge-measure.ts';
import type { Cadence } from '#domain/scorecard/measure.ts';
import type { Period } from '#domain/scorecard/periods.ts';
import { trendWords } from '#domain/scorecard/trend-words.ts';
import type { BehindValue } from '#domain/scorecard/behind-value.ts';
import { count, monthName, shortDay } from './format.ts';
import { valueText } from './value-text.ts';
import { monthOf, yearOf, type Day } from '#domain/core/day.ts';
import { fiscalYearOf, quarterNumber } from '#domain/core/quarter.ts';

/** `week of Mar 2`, `March 2026`, `Q1 2026`: as it reads after *the* or *in*. */
export function periodName(period: Pick<Period, 'cadence' | 'start' | 'quarter'>, today: Day): string {
  const { cadence, start, quarter } = period;
  if (cadence === 'week') return `week of ${shortDay(start, today)}`;
  if (cadence === 'month') return `${monthName(monthOf(start))} ${yearOf(start)}`;
  return `Q${quarterNumber(quarter)} ${fiscalYearOf(quarter)}`;
}

/** A column’s heading in the grid: short, because there are fourteen. */
export function periodHead({ cadence, start, number }: Period, today: Day): string {
  if (cadence === 'week') return shortDay(start, today);
  return cadence === 'month' ? monthName(monthOf(start)).slice(0, 3) : `Q${number}`;
}

export const cadenceWords: Record<Cadence, string> = {
  week: 'weekly',
  month: 'monthly',
  quarter: 'quarterly',
};

/** What the trend says, in the words a manager would use. */
export function judgedWords({ measure, trend, periods }: Judged, today: Day): string {
  const byStart = new Map(periods.map((period) => [period.start, period]));
  return trendWords(trend, {
    direction: measure.direction,
    format: (value) => valueText(value, measure.unit),
    nameOf: (start) => {
      const period = byStart.get(start);
      if (period === undefined) return shortDay(start, today);
      return period.cadence === 'week' ? `the ${periodName(period, today)}` : periodName(period, today);
    },
  });
}

/** Where the value stands against its target; null without one. */
export function targetWords({ value, target, upTo, met, measure }: Judged): string | null {
  if (target === null) return null;
  const aim =
    upTo === null
      ? valueText(target, measure.unit)
      : `${valueText(target, measure.unit)} to ${valueText(upTo, measure.unit)}`;
  if (value === null) return `Target ${aim}, nothing read yet`;
  if (met === true) return `Target ${aim}, reached`;
  if (met === false) return `Target ${aim}, not reached`;
  return `Target ${aim}, the quarter still runs`;
}

const percent = (share: number): string => valueText(share, 'percent');

/** What stands beside a computed number, so that it says no more than is known. */
export function behindWords(behind: BehindValue): string {
  if (behind.kind === 'win rate') {
    const { won, lost, low, high } = behind;
    return `${won} won, ${lost} lost. From so many deals the true rate lies between ${percent(low)} and ${percent(high)} in nine of ten cases.`;
  }
  const { reached, near, halfway, below, median, topFifthShare, leftOut } = behind.spread;
  const people = (number: number): string => count(number, 'person', 'people');
  return [
    `At target or more: ${people(reached)}. From 80%: ${near}. From 50%: ${halfway}. Below: ${below}.`,
    `The one in the middle: ${percent(median)}.`,
    ...(topFifthShare === undefined ? [] : [`The top fifth carry ${percent(topFifthShare)} of the value.`]),
    ...(leftOut === 0 ? [] : [`Without a target or a reading: ${leftOut}.`]),
  ].join(' ');
}
