import type { Day } from '../core/day.ts';
import type { Quarter } from '../core/quarter.ts';
import type { MeasureLevel, MeasureUnit } from '../scorecard/measure.ts';
import type { Direction } from '../scorecard/verdict.ts';
import type { PersonId } from '../team/person.ts';
import type { CarriedKind, CarryOver, CommitmentId } from './review.ts';

/**
 * What a review says, as plain data: gathered from the workbook while it is a draft, and kept as it was once it is
 * locked. Names and words stand in it, not ids to look up, so that nothing changes it later. A field that is added
 * later has to be optional: locked reviews do not have it.
 */
export interface ReviewRecord {
  readonly head: HeadPart;
  readonly numbers: NumbersPart;
  readonly myself: MyselfPart;
  readonly team: TeamPart;
  readonly people: readonly PersonPart[];
  readonly habits: HabitsPart;
  readonly closing: ClosingPart;
  readonly carryOver: CarryOverPart;
  readonly commitments: CommitmentsPart;
}

export interface HeadPart {
  readonly quarter: Quarter;
  readonly fiscalStart: number;
  readonly first: Day;
  readonly last: Day;
  readonly manager: string;
  readonly leads: string;
  readonly startedDay: Day;
}

export interface NumberLine {
  readonly measureId: string;
  readonly name: string;
  readonly level: MeasureLevel;
  readonly unit: MeasureUnit;
  readonly direction: Direction;
  /** Null: not read, which is not zero. Percent as a share. */
  readonly value: number | null;
  readonly target: number | null;
  readonly upTo: number | null;
  readonly before: number | null;
  /** Whether the target was met; null without value or target, and for a sum that still grows. */
  readonly met: boolean | null;
}

export interface NumbersPart {
  readonly lines: readonly NumberLine[];
  /** Do against Move against Get, in words; empty when nothing is followed. */
  readonly story: string;
  readonly note: string;
}

export interface FocusLine {
  readonly name: string;
  readonly state: 'active' | 'finished' | 'set aside';
  /** Where it should be, in the words of the anchor; empty when no goal was written. */
  readonly goal: string;
  readonly done: number;
  readonly open: number;
  readonly dropped: number;
  readonly checkIns: number;
  /** 1 to 5 at the last check-in of the quarter. */
  readonly confidence: number | null;
}

export interface MyselfPart {
  readonly focuses: readonly FocusLine[];
  readonly assessedDay: Day | null;
  /** Responsibilities that moved since the assessment before, in words; the others are about the same. */
  readonly moved: readonly { readonly name: string; readonly words: string }[];
  /** Whether there was something to compare with. */
  readonly compared: boolean;
  readonly moments: number;
  readonly note: string;
}

export interface PriorityLine {
  /** The one person whom it is for; null: several, or the team. */
  readonly personId: PersonId | null;
  readonly title: string;
  readonly state: 'open' | 'done' | 'dropped';
  readonly reason: string;
  /** Its place on the team's page. */
  readonly order: number;
}

export interface TeamPart {
  readonly people: number;
  readonly priorities: readonly PriorityLine[];
  /** How many of those rated stand low (1, 2), in the middle (3) and high (4, 5) on each rated skill. */
  readonly skills: readonly {
    readonly name: string;
    readonly low: number;
    readonly middle: number;
    readonly high: number;
  }[];
  readonly note: string;
}

export interface PersonPart {
  readonly personId: PersonId;
  readonly name: string;
  readonly role: string;
  /** Whether they came to the team in the quarter, and whether they went. */
  readonly joined: boolean;
  readonly left: boolean;
  /** Their own numbers, of what was read or aimed at. Not in the first reviews that were locked. */
  readonly numbers?: readonly NumberLine[];
  readonly sessions: { readonly 'one-to-one': number; readonly observed: number; readonly deal: number };
  readonly cancelled: number;
  readonly lastSessionDay: Day | null;
  readonly praise: number;
  readonly corrections: number;
  readonly tries: { readonly agreed: number; readonly tried: number };
  readonly focuses: readonly FocusLine[];
  /** Ratings of the quarter that moved against the one before, in words. */
  readonly moved: readonly { readonly skill: string; readonly words: string }[];
  readonly sentence: string;
  readonly decision: string;
}

export interface HabitsPart {
  readonly keep: string;
  readonly stop: string;
  readonly start: string;
}

/** Private: in no summary for the boss. */
export interface ClosingPart {
  /** What was frequent in the assessment of the quarter, in words. */
  readonly frequent: readonly string[];
  readonly peaksLate: boolean;
  readonly closing: string;
  readonly trigger: string;
}

export interface CarryOverLine {
  readonly kind: CarriedKind;
  readonly name: string;
  /** Whose it is; empty for the manager's and the team's. */
  readonly whose: string;
  readonly decision: CarryOver['decision'];
  readonly reason: string;
  /** How often it was carried over, this time included. */
  readonly carried: number;
}

export interface CarryOverPart {
  /** The team's and the manager's. */
  readonly lines: readonly CarryOverLine[];
  /** People's, which are about them and can be erased with them. */
  readonly ofPeople: readonly (CarryOverLine & { readonly personId: PersonId })[];
}

export interface CommitmentLine {
  readonly id: CommitmentId;
  readonly text: string;
  /** Null, with an empty name: the manager. */
  readonly ownerId: PersonId | null;
  readonly owner: string;
  readonly dueDay: Day | null;
  readonly measure: string;
  /** How often it was carried over before. */
  readonly carried: number;
  /** Its place among the commitments. */
  readonly order: number;
}

export interface CommitmentsPart {
  readonly lines: readonly CommitmentLine[];
}
