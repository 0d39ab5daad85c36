import type { Instrument, Level } from '../instruments/instrument.ts';
import { anchorOf } from '../instruments/scoring.ts';
import type { Answer } from './assessment.ts';

/** How often one closing-pull behaviour happened. A frequency by week of the quarter: no score, no label. */
export interface PullRow {
  readonly itemId: string;
  readonly statement: string;
  /** Null: not answered, or no opportunity. */
  readonly level: Level | null;
  readonly noOpportunity: boolean;
  readonly words: string;
  /** Weeks of the quarter in which it happened, 1 to 14, ascending; empty when not said, or when it did not happen. */
  readonly weeks: readonly number[];
}

/**
 * Whether a frequency answer says that it happened at all: only then do its weeks count. They stay stored when an
 * answer is changed, so that a slip on the keys loses nothing.
 */
export const happened = (value: Answer['value']): value is 2 | 3 | 4 | 5 =>
  value !== null && value !== 'no-opportunity' && value > 1;

export function pullRows(instrument: Instrument, answers: readonly Answer[]): readonly PullRow[] {
  const byItem = new Map(answers.map((answer) => [answer.itemId, answer]));
  return instrument.dimensions.flatMap((dimension) =>
    dimension.items.map((item): PullRow => {
      const answer = byItem.get(item.id);
      const value = answer?.value ?? null;
      const base = {
        itemId: item.id,
        statement: item.statement,
        weeks: answer !== undefined && happened(value) ? answer.weeks.toSorted((a, b) => a - b) : [],
      };
      if (value === null) return { ...base, level: null, noOpportunity: false, words: 'Not answered.' };
      if (value === 'no-opportunity')
        return { ...base, level: null, noOpportunity: true, words: 'No opportunity.' };
      return { ...base, level: value, noOpportunity: false, words: anchorOf(item.anchors, value) };
    }),
  );
}

/** The order in which they are shown, on screen and on paper. Ties keep the order in which they were asked. */
export const mostFrequentFirst = (rows: readonly PullRow[]): readonly PullRow[] =>
  rows.toSorted((a, b) => (b.level ?? 0) - (a.level ?? 0));

/** From this level on, a behaviour happened in about half of the quarter’s weeks or more. */
const halfTheWeeks: Level = 4;

export interface PullSummary {
  /** Behaviours that happened in about half of the quarter’s weeks or more. */
  readonly frequent: readonly PullRow[];
  /** Behaviours reported per week of the quarter, index 0 is week 1. Thirteen entries, or fourteen when a week 14 was marked. */
  readonly byWeek: readonly number[];
  /** True when more marks fall on a week of the last three (11 and later) than on an earlier one, per week. */
  readonly peaksLate: boolean;
}

export function summarizePull(rows: readonly PullRow[]): PullSummary {
  const weeks = rows.some((row) => row.weeks.includes(14)) ? 14 : 13;
  const byWeek = Array.from(
    { length: weeks },
    (_, index) => rows.filter((row) => row.weeks.includes(index + 1)).length,
  );
  const perWeek = (part: readonly number[]): number =>
    part.reduce((sum, count) => sum + count, 0) / part.length;
  return {
    frequent: rows.filter((row) => row.level !== null && row.level >= halfTheWeeks),
    byWeek,
    peaksLate: perWeek(byWeek.slice(10)) > perWeek(byWeek.slice(0, 10)),
  };
}
