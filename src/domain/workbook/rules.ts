import { canChooseFocus } from '../plans/plan-state.ts';
import type { Focus } from '../plans/plan.ts';
import type { Rows } from './tables.ts';

/** The tables of which the rules speak. */
export type RuledTable = keyof typeof rules;

/** What holds of a workbook's rows together, whatever was done to them, and undone. */
const rules = {
  /** There is one plan at most. */
  plans: (plans) => plans.length <= 1,
  /** There is one open sitting at most. */
  assessments: (assessments) =>
    new Set(assessments.filter((one) => one.completedDay === null).map((one) => one.sittingId)).size <= 1,
  /** Active focus areas are few, and each on a dimension of its own. */
  focuses: (focuses) => {
    const kept: Focus[] = [];
    for (const focus of focuses.filter(({ state }) => state === 'active')) {
      if (!canChooseFocus(kept, focus.topic.dimensionId).ok) return false;
      kept.push(focus);
    }
    return true;
  },
} satisfies { readonly [Name in keyof Rows]?: (rows: Rows[Name]) => boolean };

export const isRuled = (table: string): table is RuledTable => Object.hasOwn(rules, table);

export const keepsRule = <Name extends RuledTable>(table: Name, rows: Rows[Name]): boolean =>
  // A rule is of its own table, which the record says and the compiler can't follow.
  (rules[table] as unknown as (rows: Rows[Name]) => boolean)(rows);
