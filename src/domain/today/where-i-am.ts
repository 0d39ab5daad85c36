import { addDays, daysBetween, type Day } from '../core/day.ts';
import type { Progress } from '../assessments/progress.ts';
import { activeFocuses, dueUntil, type Due, type PlanContents } from '../plans/plan-state.ts';

/** After this many days a self-assessment is worth doing again. */
export const assessAgainDays = 84;
/** What counts as "this week": today and the six days after it. */
const weekDays = 6;

export interface WorkbookState {
  /** The sitting that is open, with how far it has come. */
  readonly openSitting: Progress | null;
  /** Day of the latest completed self-assessment. */
  readonly lastAssessedDay: Day | null;
  readonly plan: PlanContents | null;
}

/** The one small thing to do next. */
export type NextStep =
  | { readonly kind: 'start assessment' }
  | { readonly kind: 'resume assessment'; readonly progress: Progress }
  | { readonly kind: 'choose focus' }
  | { readonly kind: 'write goal'; readonly focusId: string; readonly dimensionId: string }
  | { readonly kind: 'add action'; readonly focusId: string; readonly dimensionId: string }
  | { readonly kind: 'write pact'; readonly focusId: string; readonly dimensionId: string }
  | { readonly kind: 'hold check-in'; readonly due: Due & { readonly kind: 'check-in' } }
  | { readonly kind: 'do action'; readonly due: Due & { readonly kind: 'action' } }
  | { readonly kind: 'assess again'; readonly daysSince: number }
  | { readonly kind: 'nothing due'; readonly nextDay: Day | null };

/** The next small step: what is due now, then what is begun, then what the plan lacks, then look again. */
export function nextStep(state: WorkbookState, today: Day): NextStep {
  const { openSitting, plan } = state;
  const dueNow = plan === null ? [] : dueUntil(plan, today, today);
  const checkIn = dueNow.find((due) => due.kind === 'check-in');
  if (checkIn !== undefined) return { kind: 'hold check-in', due: checkIn };
  const dueAction = dueNow.find(isActionWithWords);
  if (dueAction !== undefined) return { kind: 'do action', due: dueAction };
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
  const soon = dueUntil(plan, today, addDays(today, weekDays));
  const action = soon.find(isActionWithWords);
  if (action !== undefined) return { kind: 'do action', due: action };
  const daysSince = daysBetween(state.lastAssessedDay, today);
  if (daysSince >= assessAgainDays) return { kind: 'assess again', daysSince };
  const later = dueUntil(plan, today, addDays(today, 366));
  return { kind: 'nothing due', nextDay: later[0]?.day ?? null };
}

const isActionWithWords = (due: Due): due is Due & { readonly kind: 'action' } =>
  due.kind === 'action' && due.action.text.trim() !== '';

/** What is overdue and what falls due within the week, earliest first. */
export const dueThisWeek = (plan: PlanContents | null, today: Day): readonly Due[] =>
  plan === null ? [] : dueUntil(plan, today, addDays(today, weekDays));
