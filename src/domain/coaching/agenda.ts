import { addDays, type Day } from '../core/day.ts';
import { activeFocuses, dueUntil, type PlanContents } from '../plans/plan-state.ts';
import type { Action, CheckIn, Focus } from '../plans/plan.ts';
import type { Task } from '../team/task.ts';
import type { Moment } from './moment.ts';
import { sessionDay } from './session-words.ts';
import type { Session } from './session.ts';

/** How far back a moment is recent, in days. */
export const recentDays = 30;
/** At most this many agreed tries are asked about at once, */
const triesAsked = 3;
/** and none but the last that is older than this, in days: nobody remembers. */
const triesRecalled = 120;

/** What there is to talk about in a session, filled from what is known of the person. */
export interface Agenda {
  /** Earlier sessions in which something to try was agreed, the latest first. */
  readonly tries: readonly Session[];
  /** Open actions of the person's plan: what is due first. */
  readonly actions: readonly { readonly action: Action; readonly focus: Focus }[];
  /** Check-ins that are due by then, the earliest first. */
  readonly checkIns: readonly { readonly checkIn: CheckIn; readonly focus: Focus }[];
  /** Seen in the last days, the latest first. */
  readonly moments: readonly Moment[];
  /** Tasks that are due for a look, the earliest first. */
  readonly tasks: readonly Task[];
}

/** What is known of the person of a session. */
export interface AgendaSources {
  readonly sessions: readonly Session[];
  readonly plan: PlanContents | null;
  readonly moments: readonly Moment[];
  readonly tasks: readonly Task[];
}

export function agendaFor(session: Session, known: AgendaSources, today: Day): Agenda {
  // One that is overdue is talked about now, not on the day that has passed.
  const on = session.state === 'planned' && session.plannedDay < today ? today : sessionDay(session);
  return {
    tries: triesBefore(session, known.sessions, addDays(on, -triesRecalled)),
    actions: openActions(known.plan),
    checkIns:
      known.plan === null
        ? []
        : dueUntil(known.plan, today, on).flatMap((due) => (due.kind === 'check-in' ? [due] : [])),
    moments: recentMoments(known.moments, on < today ? on : today),
    tasks: known.tasks
      .filter(({ closedDay, reviewDay }) => closedDay === null && reviewDay !== null && reviewDay <= on)
      .toSorted((a, b) => (a.reviewDay ?? '').localeCompare(b.reviewDay ?? '')),
  };
}

export const isAgendaEmpty = (agenda: Agenda): boolean =>
  Object.values(agenda).every((entries: readonly unknown[]) => entries.length === 0);

/** What was agreed last, whether it was asked about or not; what was agreed before that while nobody asked. */
function triesBefore(session: Session, sessions: readonly Session[], since: Day): readonly Session[] {
  const isBefore = (other: Session): boolean => session.state !== 'held' || inTime(other, session) < 0;
  const agreed = sessions
    .filter((other) => other.id !== session.id && other.state === 'held' && other.nextTry.trim() !== '')
    .filter(isBefore)
    .toSorted((a, b) => inTime(b, a));
  return agreed
    .filter((other, index) => index === 0 || (other.tried === null && sessionDay(other) >= since))
    .slice(0, triesAsked);
}

const inTime = (a: Session, b: Session): number =>
  sessionDay(a).localeCompare(sessionDay(b)) || a.createdAt.localeCompare(b.createdAt);

function openActions(plan: PlanContents | null): Agenda['actions'] {
  if (plan === null) return [];
  const focuses = new Map(activeFocuses(plan.focuses).map((focus) => [focus.id, focus]));
  return plan.actions
    .flatMap((action) => {
      const focus = focuses.get(action.focusId);
      const isOpen = action.state === 'open' && action.text.trim() !== '';
      return focus === undefined || !isOpen ? [] : [{ action, focus }];
    })
    .toSorted((a, b) => dueOrder(a.action).localeCompare(dueOrder(b.action)));
}

/** What has no day yet comes last. */
const dueOrder = ({ dueDay }: Action): string => dueDay ?? '9999';

function recentMoments(moments: readonly Moment[], until: Day): readonly Moment[] {
  const from = addDays(until, -recentDays);
  return moments
    .filter(({ day }) => day >= from && day <= until)
    .toSorted((a, b) => b.day.localeCompare(a.day) || b.createdAt.localeCompare(a.createdAt));
}
