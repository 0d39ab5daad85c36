import { canChooseFocus } from '../plans/plan-state.ts';
import { focusLimit, subjectKey, type Focus, type Plan } from '../plans/plan.ts';
import { maxPriorities } from '../team/priority.ts';
import type { Rows } from './tables.ts';

/** The tables of which the rules speak. */
export type RuledTable = keyof typeof rules;

/** What holds of a workbook's rows together, whatever was done to them, and undone. */
const rules = {
  /** There is one plan at most for the manager, and for each person. */
  plans: (plans) => new Set(plans.map(({ subject }) => subjectKey(subject))).size === plans.length,
  /** There is one open sitting at most. */
  assessments: (assessments) =>
    new Set(assessments.filter((one) => one.completedDay === null).map((one) => one.sittingId)).size <= 1,
  /** Active focus areas of a plan are few, and each on a topic of its own. */
  focuses: (focuses, plans) =>
    plans.every((plan) => {
      const kept: Focus[] = [];
      for (const focus of focuses) {
        if (focus.planId !== plan.id || focus.state !== 'active') continue;
        if (!canChooseFocus(kept, focus.topic.dimensionId, focusLimit(plan.subject)).ok) return false;
        kept.push(focus);
      }
      return true;
    }),
  /** The team works on few things at a time. */
  priorities: (priorities) => priorities.filter(({ state }) => state === 'open').length <= maxPriorities,
} satisfies { readonly [Name in keyof Rows]?: (rows: Rows[Name], plans: readonly Plan[]) => boolean };

export const isRuled = (table: string): table is RuledTable => Object.hasOwn(rules, table);

/** @param plans the workbook's plans: how many focus areas there may be depends on whose plan it is */
export const keepsRule = <Name extends RuledTable>(
  table: Name,
  rows: Rows[Name],
  plans: readonly Plan[],
): boolean =>
  // A rule is of its own table, which the record says and the compiler can't follow.
  (rules[table] as unknown as (rows: Rows[Name], plans: readonly Plan[]) => boolean)(rows, plans);
