import type { Quarter } from '../core/quarter.ts';
import type { MeasureUnit } from '../scorecard/measure.ts';
import type { NumberLine, ReviewRecord } from './record.ts';
import type { Commitment, ReviewId } from './review.ts';

/** A locked review, as far as reviews are set beside each other. */
export interface QuarterRecord {
  readonly reviewId: ReviewId;
  readonly quarter: Quarter;
  readonly fiscalStart: number;
  readonly record: ReviewRecord;
}

/** What became of the commitments of one review. */
export interface KeptLine {
  readonly reviewId: ReviewId;
  readonly made: number;
  readonly kept: number;
  readonly carried: number;
  readonly dropped: number;
  readonly open: number;
}

/** One measure over the quarters, the earliest first. Null: not read, or not followed then. */
export interface MeasureRow {
  readonly name: string;
  readonly unit: MeasureUnit;
  readonly values: readonly (number | null)[];
  readonly met: readonly (boolean | null)[];
}

/** Something that keeps coming back. */
export interface ComingBack {
  readonly name: string;
  /** How often, at least twice. */
  readonly times: number;
  readonly kind: 'carried over' | 'target missed' | 'skill low';
}

export interface OverTime {
  readonly kept: readonly KeptLine[];
  readonly measures: readonly MeasureRow[];
  /** What moved in the self-assessments, quarter by quarter, with the noise band of each. */
  readonly assessments: readonly {
    readonly reviewId: ReviewId;
    readonly moved: ReviewRecord['myself']['moved'];
    readonly assessed: boolean;
  }[];
  readonly comingBack: readonly ComingBack[];
}

/** From this many times on, something keeps coming back. */
const often = 2;

/** Sets locked reviews side by side, the earliest first. */
export function compareQuarters(
  quarters: readonly QuarterRecord[],
  commitments: readonly Commitment[],
): OverTime {
  const inOrder = quarters.toSorted((a, b) => a.record.head.first.localeCompare(b.record.head.first));
  return {
    kept: inOrder.map(({ reviewId }) => keptLine(reviewId, commitments)),
    measures: measureRows(inOrder),
    assessments: inOrder.map(({ reviewId, record }) => ({
      reviewId,
      moved: record.myself.moved,
      assessed: record.myself.assessedDay !== null,
    })),
    comingBack: comingBack(inOrder),
  };
}

function keptLine(reviewId: ReviewId, commitments: readonly Commitment[]): KeptLine {
  const own = commitments.filter((one) => one.reviewId === reviewId && one.text.trim() !== '');
  const count = (state: Commitment['state']): number => own.filter((one) => one.state === state).length;
  return {
    reviewId,
    made: own.length,
    kept: count('done'),
    carried: count('carried'),
    dropped: count('dropped') + count('handed over'),
    open: count('open'),
  };
}

/** A measure is the same one over the quarters by its id, and called as it was called last. */
function measureRows(quarters: readonly QuarterRecord[]): readonly MeasureRow[] {
  const lines = quarters.map(
    ({ record }) => new Map(record.numbers.lines.map((line) => [line.measureId, line])),
  );
  const latest = new Map<string, NumberLine>();
  for (const ofQuarter of lines) for (const [id, line] of ofQuarter) latest.set(id, line);
  return [...latest].map(([id, { name, unit }]) => ({
    name,
    unit,
    values: lines.map((ofQuarter) => ofQuarter.get(id)?.value ?? null),
    met: lines.map((ofQuarter) => ofQuarter.get(id)?.met ?? null),
  }));
}

function comingBack(quarters: readonly QuarterRecord[]): readonly ComingBack[] {
  const times = new Map<string, ComingBack>();
  const add = (kind: ComingBack['kind'], name: string): void => {
    const key = `${kind}:${name}`;
    times.set(key, { kind, name, times: (times.get(key)?.times ?? 0) + 1 });
  };
  for (const { record } of quarters) {
    for (const { name, decision } of record.carryOver.lines)
      if (decision === 'carry') add('carried over', name);
    for (const { name, met } of record.numbers.lines) if (met === false) add('target missed', name);
    // Half of those rated or more, and at least three: one or two people are no team.
    for (const { name, low, middle, high } of record.team.skills)
      if (low >= 3 && low * 2 >= low + middle + high) add('skill low', name);
  }
  return [...times.values()]
    .filter((one) => one.times >= often)
    .toSorted((a, b) => b.times - a.times || a.name.localeCompare(b.name));
}
