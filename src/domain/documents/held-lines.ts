import type { Day } from '../core/day.ts';
import { fiscalYearOf, quarterNumber, type FiscalStart, type Quarter } from '../core/quarter.ts';
import type { AnswerValue } from '../assessments/assessment.ts';
import type { Measure } from '../scorecard/scorecard.ts';
import type { Wording } from '../team/wordings.ts';

/** Something that is held, with what it is called. */
export interface HeldLine {
  readonly label: string;
  readonly text: string;
}

/** One row of what is held, in words. */
export interface HeldEntry {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly HeldLine[];
}

/** A line for what was written; none where nothing was. */
export const written = (label: string, text: string): readonly HeldLine[] =>
  text.trim() === '' ? [] : [{ label, text: text.trim() }];

/** How days are said: the domain formats none. */
export type SayDay = (day: Day) => string;

export const onDay = (label: string, day: Day | null, say: SayDay): readonly HeldLine[] =>
  day === null ? [] : [{ label, text: say(day) }];

/** `3 of 5: …` in the words of the wording; `No opportunity to see it`. */
export function levelWords(value: AnswerValue, wording: Wording | undefined): string {
  if (value === 'no-opportunity') return 'No opportunity to see it';
  const anchor = wording?.anchors[value - 1];
  return anchor === undefined || anchor.trim() === '' ? `${value} of 5` : `${value} of 5: ${anchor.trim()}`;
}

/** Something that was put off, with the reason. */
export const moveLines = (
  moves: readonly {
    readonly day: Day;
    readonly from: Day | null;
    readonly to: Day;
    readonly reason: string;
  }[],
  say: SayDay,
): readonly HeldLine[] =>
  moves.map(({ day, from, to, reason }) => ({
    label: 'Moved',
    text: `On ${say(day)}${from === null ? '' : ` from ${say(from)}`} to ${say(to)}${
      reason.trim() === '' ? '' : `: ${reason.trim()}`
    }`,
  }));

/** `Q3 2026`, or `fiscal Q3 2027` where the fiscal year is not the calendar year. */
export const quarterWords = (quarter: Quarter, fiscalStart: FiscalStart): string =>
  `${fiscalStart === 1 ? '' : 'fiscal '}Q${quarterNumber(quarter)} ${fiscalYearOf(quarter)}`;

const plain = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });
const percent = new Intl.NumberFormat('en-US', { style: 'percent', maximumFractionDigits: 1 });
/** A measure's value; a percentage is kept as a share. */
export const valueWords = (value: number, unit: Measure['unit'] | undefined): string =>
  (unit === 'percent' ? percent : plain).format(value);

/** `once`, `3 times`. */
export const timesWords = (times: number): string => (times === 1 ? 'once' : `${times} times`);
