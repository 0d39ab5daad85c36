import { addDays, daysBetween, type Day } from '../core/day.ts';
import type { Progress } from '../assessments/progress.ts';
import { activeFocuses, dueUntil, type Due, type PlanContents } from '../plans/plan-state.ts';
import type { Person } from '../team/person.ts';
import { dueWithTeam, teamOf, weekDays, type PlanDue, type TeamState, type TodayDue } from './team-week.ts';

/** After this many days a self-assessment is worth doing again. */
export const assessAgainDays = 84;

export interface WorkbookState {
  /** The sitting that is open, with how far it has come. */
  readonly openSitting: Progress | null;
  /** Day of the latest completed self-assessment. */
  readonly lastAssessedDay: Day | null;
  readonly plan: PlanContents | null;
  readonly team: TeamState;
}

type DueOf<Kind extends TodayDue['kind']> = TodayDue & { readonly kind: Kind };

/** The one small thing to do next. */
export type NextStep =
  | { readonly kind: 'start assessment' }
  | { readonly kind: 'resume assessment'; readonly progress: Progress }
  | { readonly kind: 'choose focus' }
  | { readonly kind: 'write goal'; readonly focusId: string; readonly dimensionId: string }
  | { readonly kind: 'add action'; readonly focusId: string; readonly dimensionId: string }
  | { readonly kind: 'write pact'; readonly focusId: string; readonly dimensionId: string }
  | { readonly kind: 'hold check-in'; readonly due: DueOf<'check-in'> }
  | { readonly kind: 'do action'; readonly due: DueOf<'action'> }
  | { readonly kind: 'hold session'; readonly due: DueOf<'session'> }
  | { readonly kind: 'ask about try'; readonly due: DueOf<'try'> }
  | { readonly kind: 'review task'; readonly due: DueOf<'task'> }
  | { readonly kind: 'decide what is kept'; readonly due: DueOf<'retention'> }
  /** There is a team, and nobody on it is rated yet. */
  | { readonly kind: 'rate somebody'; readonly person: Person }
  | { readonly kind: 'assess again'; readonly daysSince: number }
  | { readonly kind: 'nothing due'; readonly nextDay: Day | null; readonly hasTeam: boolean };

/**
 * The next small step: what is due now, then what is begun, then what is missing, then look again. What is agreed with
 * somebody for today comes before what one has planned alone. Nobody is pointed at for having had no session.
 */
export function nextStep(state: WorkbookState, today: Day): NextStep {
  const { openSitting, plan } = state;
  const now = dueNow(state, today);
  if (now !== null) return now;
  // One that was only opened, perhaps by accident, is nothing to finish.
  if (openSitting !== null && openSitting.answered > 0)
    return { kind: 'resume assessment', progress: openSitting };
  if (state.lastAssessedDay === null) return { kind: 'start assessment' };
  const focuses = plan === null ? [] : activeFocuses(plan.focuses);
  if (plan === null || focuses.length === 0) return { kind: 'choose focus' };
  for (const focus of focuses) {
    const where = { focusId: focus.id, dimensionId: focus.topic.dimensionId };
    if (focus.toLevel === null) return { kind: 'write goal', ...where };
    const hasAction = plan.actions.some((action) => action.focusId === focus.id && action.text.trim() !== '');
    if (!hasAction) return { kind: 'add action', ...where };
    if (focus.cue.trim() === '' || focus.behaviour.trim() === '') return { kind: 'write pact', ...where };
  }
  const team = teamOf(state.team);
  const [first] = team;
  if (first !== undefined && !team.some(({ id }) => state.team.rated.has(id)))
    return { kind: 'rate somebody', person: first };
  const action = dueUntil(plan, today, addDays(today, weekDays)).find(isActionWithWords);
  if (action !== undefined) return { kind: 'do action', due: { ...action, person: null } };
  const daysSince = daysBetween(state.lastAssessedDay, today);
  if (daysSince >= assessAgainDays) return { kind: 'assess again', daysSince };
  const ahead = addDays(today, 366);
  const later = [...dueUntil(plan, today, ahead), ...dueWithTeam(state.team, today, ahead)];
  const nextDay = later.map(({ day }) => day).toSorted((a, b) => a.localeCompare(b))[0] ?? null;
  return { kind: 'nothing due', nextDay, hasTeam: team.length > 0 };
}

/** What lies longer than this with people is in the list, and no step any more: it would hide every other. */
const pressingDays = 14;

/** What is due today or overdue, the most pressing of it; null when nothing is. */
function dueNow({ plan, team }: WorkbookState, today: Day): NextStep | null {
  const own: readonly PlanDue[] =
    plan === null ? [] : dueUntil(plan, today, today).map((due) => ({ ...due, person: null }));
  const theirs = dueWithTeam(team, today, today).filter(
    ({ kind, overdueDays }) => kind === 'retention' || overdueDays <= pressingDays,
  );
  const find = <Kind extends TodayDue['kind']>(
    list: readonly TodayDue[],
    kind: Kind,
    is: (due: DueOf<Kind>) => boolean = () => true,
  ): DueOf<Kind> | undefined =>
    list.find((due): due is DueOf<Kind> => due.kind === kind && is(due as DueOf<Kind>)); // its kind says so

  const session = find(theirs, 'session', ({ day }) => day === today);
  if (session !== undefined) return { kind: 'hold session', due: session };
  const checkIn = find(own, 'check-in') ?? find(theirs, 'check-in');
  if (checkIn !== undefined) return { kind: 'hold check-in', due: checkIn };
  const ownAction = find(own, 'action', isActionWithWords);
  if (ownAction !== undefined) return { kind: 'do action', due: ownAction };
  const unclosed = find(theirs, 'session');
  if (unclosed !== undefined) return { kind: 'hold session', due: unclosed };
  const tried = find(theirs, 'try');
  if (tried !== undefined) return { kind: 'ask about try', due: tried };
  const task = find(theirs, 'task');
  if (task !== undefined) return { kind: 'review task', due: task };
  const action = find(theirs, 'action');
  if (action !== undefined) return { kind: 'do action', due: action };
  const kept = find(theirs, 'retention');
  return kept === undefined ? null : { kind: 'decide what is kept', due: kept };
}

const isActionWithWords = (due: Due): due is Due & { readonly kind: 'action' } =>
  due.kind === 'action' && due.action.text.trim() !== '';
