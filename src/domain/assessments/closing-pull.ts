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
  /** Weeks of the quarter in which it happened, 1 to 14, ascending; empty when not said. */
  readonly weeks: readonly number[];
}

export function pullRows(instrument: Instrument, answers: readonly Answer[]): readonly PullRow[] {
  const byItem = new Map(answers.map((answer) => [answer.itemId, answer]));
  return instrument.dimensions.flatMap((dimension) =>
    dimension.items.map((item): PullRow => {
      const answer = byItem.get(item.id);
      const base = {
        itemId: item.id,
        statement: item.statement,
        weeks: (answer?.weeks ?? []).toSorted((a, b) => a - b),
      };
      const value = answer?.value ?? null;
      if (value === null) return { ...base, level: null, noOpportunity: false, words: 'Not answered.' };
      if (value === 'no-opportunity') return { ...base, level: null, noOpportunity: true, words: 'No opportunity.' };
      return { ...base, level: value, noOpportunity: false, words: anchorOf(item.anchors, value) };
    }),
  );
}

/** From this level on, a behaviour happened in most of the weeks in which it could. */
const mostWeeks: Level = 4;

export interface PullSummary {
  /** Behaviours that happened in most of the weeks in which they could. */
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
  const perWeek = (part: readonly number[]): number => part.reduce((sum, count) => sum + count, 0) / part.length;
  return {
    frequent: rows.filter((row) => row.level !== null && row.level >= mostWeeks),
    byWeek,
    peaksLate: perWeek(byWeek.slice(10)) > perWeek(byWeek.slice(0, 10)),
  };
}
