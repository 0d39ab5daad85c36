import { addDays, type Day } from '../core/day.ts';
import { quarterRange, type FiscalStart, type Quarter } from '../core/quarter.ts';
import { anchorOf } from '../instruments/scoring.ts';
import type { Anchors } from '../instruments/instrument.ts';
import { happened } from './closing-pull.ts';
import type { Answer } from './assessment.ts';

/** A week of the quarter that closing pull is told by. */
export interface PullWeek {
  /** 1 to 13. */
  readonly number: number;
  readonly first: Day;
  /** The thirteenth takes in the day or two that a quarter has beyond thirteen weeks. */
  readonly last: Day;
  /** It was over before the manager started. */
  readonly before: boolean;
}

const weeksInQuarter = 13;

/** The weeks of a quarter with their dates, counted from its first day. `since`: the manager's first day in the job. */
export function weeksOf(quarter: Quarter, fiscalStart: FiscalStart, since: Day | null): readonly PullWeek[] {
  const { first, last } = quarterRange(quarter, fiscalStart);
  return Array.from({ length: weeksInQuarter }, (_, index) => {
    const end = index === weeksInQuarter - 1 ? last : addDays(first, index * 7 + 6);
    return {
      number: index + 1,
      first: addDays(first, index * 7),
      last: end,
      before: since !== null && end < since,
    };
  });
}

/** The most weeks that each frequency can mean. */
const mostWeeks = { 2: 2, 3: 5, 4: 9, 5: Infinity } as const;

/**
 * Says when more weeks are marked than the chosen frequency has; null when both can be true. Fewer marks are no
 * contradiction: nobody remembers every week.
 */
export function weeksHint(anchors: Anchors, value: Answer['value'], marked: number): string | null {
  if (!happened(value) || marked <= mostWeeks[value]) return null;
  const said = anchorOf(anchors, value)
    .replace(/ weeks?\b.*$/i, '')
    .toLowerCase();
  return `You marked ${marked} weeks and said ${said}. Which one fits?`;
}
