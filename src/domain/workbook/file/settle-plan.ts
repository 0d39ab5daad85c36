import type { Day, Instant } from '../../core/day.ts';
import { canChooseFocus, type ChooseFocusRefusal } from '../../plans/plan-state.ts';
import {
  focusLimit,
  maxFocuses,
  subjectKey,
  type Action,
  type CheckIn,
  type Focus,
  type Plan,
} from '../../plans/plan.ts';
import type { Rows, TableName, Tables } from '../tables.ts';
import { buildRows } from './format.ts';
import { referencesOf } from './references.ts';

/** When something is taken in, and which day that is for the manager. */
export interface Moment {
  readonly now: Instant;
  readonly today: Day;
}

/** Which plan stays for each subject that has one, by the id of every plan there is. */
export type KeptPlans = ReadonlyMap<string, Plan['id']>;

/** The plans that stay where there should be one for each subject: ours before theirs, the one that was made first. */
export function keptPlans(ours: readonly Plan[], theirs: readonly Plan[]): KeptPlans {
  const first = (plans: readonly Plan[]): readonly Plan[] =>
    plans.toSorted((a, b) => compare(a.createdAt, b.createdAt) || compare(a.id, b.id));
  const bySubject = new Map<string, Plan['id']>();
  for (const plan of [...first(ours), ...first(theirs)]) {
    const key = subjectKey(plan.subject);
    if (!bySubject.has(key)) bySubject.set(key, plan.id);
  }
  return new Map(
    [...ours, ...theirs].map((plan) => [plan.id, bySubject.get(subjectKey(plan.subject)) ?? plan.id]),
  );
}

/** Everything that belongs to any plan now belongs to the kept one of its subject, and other plans are gone. */
export function joinPlans(rows: Rows, kept: KeptPlans): Rows {
  const joined = buildRows(<Name extends TableName>(name: Name): readonly Tables[Name][] => {
    const fields = referencesOf(name).filter(({ to }) => to === 'plans');
    if (fields.length === 0) return rows[name];
    return rows[name].map((row) => {
      // The declarations name only fields that these rows have.
      const named = row as Readonly<Record<string, unknown>>;
      const moved = fields.map(({ field }) => [field, kept.get(String(named[field])) ?? named[field]]);
      return { ...row, ...Object.fromEntries(moved) };
    });
  });
  return { ...joined, plans: rows.plans.filter(({ id }) => (kept.get(id) ?? id) === id) };
}

/** Actions and check-ins belong to the plan to which their focus does. */
export function followFocuses<Row extends Action | CheckIn>(
  rows: readonly Row[],
  focuses: readonly Focus[],
): readonly Row[] {
  const planOf = new Map(focuses.map(({ id, planId }) => [id, planId]));
  return rows.map((row) => {
    const planId = planOf.get(row.focusId) ?? row.planId;
    return planId === row.planId ? row : { ...row, planId };
  });
}

/** The kept plan takes over who it is agreed with from one that is gone, where it does not say. */
export function settlePlans(plans: readonly Plan[], before: readonly Plan[], at: Moment): readonly Plan[] {
  return plans.map((plan) => {
    const other = before.find(
      ({ id, subject, bossName }) =>
        id !== plan.id && subjectKey(subject) === subjectKey(plan.subject) && bossName !== '',
    );
    if (plan.bossName !== '' || other === undefined) return plan;
    return { ...plan, bossName: other.bossName, updatedAt: later(at.now, plan.updatedAt) };
  });
}

const reasons: Record<ChooseFocusRefusal, string> = {
  'enough already':
    'Set aside when a file was taken in: the plan then had more active focus areas than fit in one.',
  'already chosen': 'Set aside when a file was taken in: this was an active focus area already.',
};

/**
 * Sets aside the active focus areas that are too many. The ones that were active here before stay first, then in
 * the order of the plan.
 */
export function settleFocuses(
  focuses: readonly Focus[],
  plans: readonly Plan[],
  activeBefore: ReadonlySet<string>,
  at: Moment,
): readonly Focus[] {
  const limits = new Map(plans.map((plan) => [plan.id, focusLimit(plan.subject)]));
  const kept: Focus[] = [];
  const settled = new Map<string, Focus>();
  const rank = (focus: Focus): number => (activeBefore.has(focus.id) ? 0 : 1);
  const active = focuses
    .filter((focus) => focus.state === 'active')
    .toSorted((a, b) => rank(a) - rank(b) || a.order - b.order || compare(a.id, b.id));
  for (const focus of active) {
    const allowed = canChooseFocus(
      kept.filter(({ planId }) => planId === focus.planId),
      focus.topic.dimensionId,
      limits.get(focus.planId) ?? maxFocuses,
    );
    if (allowed.ok) kept.push(focus);
    else settled.set(focus.id, setAside(focus, reasons[allowed.error], at));
  }
  return focuses.map((focus) => settled.get(focus.id) ?? focus);
}

/** Its own change, so that it counts as newer than the file on every side. */
const setAside = (focus: Focus, stateReason: string, at: Moment): Focus => ({
  ...focus,
  state: 'set aside',
  stateDay: at.today,
  stateReason,
  updatedAt: later(at.now, focus.updatedAt),
});

const later = (a: Instant, b: Instant): Instant => (a > b ? a : b);

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
