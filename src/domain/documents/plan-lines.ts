import type { Day } from '../core/day.ts';
import type { Level } from '../instruments/instrument.ts';
import type { ActionKind } from '../plans/action-idea.ts';
import { checkInState, isCheckInOverdue, isOverdue, type CheckInState } from '../plans/plan-state.ts';
import type { Action, CheckIn } from '../plans/plan.ts';
import { confidenceWords } from '../plans/words.ts';

/** One row of the actions table. */
export interface ActionLine {
  readonly id: string;
  readonly kind: ActionKind;
  readonly text: string;
  readonly dueDay: Day | null;
  readonly helper: string;
  readonly shows: string;
  readonly state: Action['state'];
  readonly overdue: boolean;
  readonly closedDay: Day | null;
  /** Why it was dropped; empty otherwise. */
  readonly reason: string;
  /** Every time it was moved, earliest first. */
  readonly moves: readonly { readonly from: Day | null; readonly to: Day; readonly reason: string }[];
}

/** What is still to do first, by day and then what has no day; below it what is closed, in the order of closing. */
export function actionLines(actions: readonly Action[], today: Day): readonly ActionLine[] {
  return actions
    .filter((action) => action.text.trim() !== '')
    .toSorted((a, b) => sortKey(a).localeCompare(sortKey(b)) || a.order - b.order)
    .map((action) => ({
      id: action.id,
      kind: action.kind,
      text: action.text.trim(),
      dueDay: action.dueDay,
      helper: action.helper.trim(),
      shows: action.shows.trim(),
      state: action.state,
      overdue: isOverdue(action, today),
      closedDay: action.closedDay,
      reason: action.state === 'dropped' ? action.reason.trim() : '',
      moves: action.moves.map(({ from, to, reason }) => ({ from, to, reason: reason.trim() })),
    }));
}

/** Days are text that sorts; a missing one comes after all. */
const sortKey = (action: Action): string =>
  action.state === 'open' ? `0 ${action.dueDay ?? noDay}` : `1 ${action.closedDay ?? noDay}`;
const noDay = '9999';

/** One check-in that was held, let go, or whose day has passed. */
export interface CheckInLine {
  readonly id: string;
  readonly state: CheckInState;
  readonly plannedDay: Day;
  /** The day it was held or let go; null while it is planned. */
  readonly closedDay: Day | null;
  readonly confidence: { readonly level: Level; readonly words: string } | null;
  readonly howItWent: string;
  readonly evidence: string;
  /** Why it was let go; empty otherwise. */
  readonly reason: string;
}

export interface CheckInLines {
  /** Held and let go, earliest first, then what should have been held by now. */
  readonly past: readonly CheckInLine[];
  /** Days of those to come, earliest first. */
  readonly comingDays: readonly Day[];
}

export function checkInLines(checkIns: readonly CheckIn[], today: Day): CheckInLines {
  const coming = checkIns.filter(
    (checkIn) => checkInState(checkIn) === 'planned' && !isCheckInOverdue(checkIn, today),
  );
  return {
    past: checkIns
      .filter((checkIn) => !coming.includes(checkIn))
      .map(checkInLine)
      .toSorted((a, b) => (a.closedDay ?? a.plannedDay).localeCompare(b.closedDay ?? b.plannedDay)),
    comingDays: coming.map((checkIn) => checkIn.plannedDay).toSorted(),
  };
}

function checkInLine(checkIn: CheckIn): CheckInLine {
  return {
    id: checkIn.id,
    state: checkInState(checkIn),
    plannedDay: checkIn.plannedDay,
    closedDay: checkIn.heldDay ?? checkIn.skippedDay,
    confidence:
      checkIn.confidence === null
        ? null
        : { level: checkIn.confidence, words: confidenceWords[checkIn.confidence] },
    howItWent: checkIn.howItWent.trim(),
    evidence: checkIn.evidence.trim(),
    reason: checkIn.skippedReason.trim(),
  };
}
