import type { Day, Instant } from '../../core/day.ts';
import { canChooseFocus, type ChooseFocusRefusal } from '../../plans/plan-state.ts';
import type { Focus, Plan } from '../../plans/plan.ts';
import type { Rows, TableName, Tables } from '../tables.ts';
import { buildRows } from './format.ts';
import { referencesOf } from './references.ts';

/** When something is taken in, and which day that is for the manager. */
export interface Moment {
  readonly now: Instant;
  readonly today: Day;
}

/** The plan that stays where there should be one: ours before theirs, the one that was made first. */
export function keptPlan(ours: readonly Plan[], theirs: readonly Plan[]): Plan['id'] | null {
  const [first] = (ours.length > 0 ? ours : theirs).toSorted(
    (a, b) => compare(a.createdAt, b.createdAt) || compare(a.id, b.id),
  );
  return first?.id ?? null;
}

/** Everything that belongs to any plan now belongs to the kept one, and other plans are gone. */
export function joinPlans(rows: Rows, planId: Plan['id'] | null): Rows {
  if (planId === null) return rows;
  const joined = buildRows(<Name extends TableName>(name: Name): readonly Tables[Name][] => {
    const fields = referencesOf(name).filter(({ to }) => to === 'plans');
    if (fields.length === 0) return rows[name];
    const moved = Object.fromEntries(fields.map(({ field }) => [field, planId]));
    return rows[name].map((row) => ({ ...row, ...moved }));
  });
  return { ...joined, plans: rows.plans.filter(({ id }) => id === planId) };
}

/** The kept plan takes over who it is agreed with from one that is gone, where it does not say. */
export function settlePlans(plans: readonly Plan[], before: readonly Plan[], at: Moment): readonly Plan[] {
  return plans.map((plan) => {
    const other = before.find(({ id, bossName }) => id !== plan.id && bossName !== '');
    if (plan.bossName !== '' || other === undefined) return plan;
    return { ...plan, bossName: other.bossName, updatedAt: later(at.now, plan.updatedAt) };
  });
}

const reasons: Record<ChooseFocusRefusal, string> = {
  'three already':
    'Set aside when a file was taken in: the plan then had more than three active focus areas.',
  'already chosen': 'Set aside when a file was taken in: this was an active focus area already.',
};

/**
 * Sets aside the active focus areas that are too many. The ones that were active here before stay first, then in
 * the order of the plan.
 */
export function settleFocuses(
  focuses: readonly Focus[],
  activeBefore: ReadonlySet<string>,
  at: Moment,
): readonly Focus[] {
  const kept: Focus[] = [];
  const settled = new Map<string, Focus>();
  const rank = (focus: Focus): number => (activeBefore.has(focus.id) ? 0 : 1);
  const active = focuses
    .filter((focus) => focus.state === 'active')
    .toSorted((a, b) => rank(a) - rank(b) || a.order - b.order || compare(a.id, b.id));
  for (const focus of active) {
    const allowed = canChooseFocus(kept, focus.topic.dimensionId);
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
