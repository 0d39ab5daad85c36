import * as v from 'valibot';
import { dayField, instantField, textField } from '../core/fields.ts';

/** Who the workbook belongs to. One row. */
export const profileSchema = v.strictObject({
  id: v.literal('manager'),
  name: v.pipe(
    textField(120),
    v.check((text) => text.trim() !== '', 'A name is missing'),
  ),
  /** What the manager leads, e.g. `Mid-market sales, Midwest`. */
  leads: textField(200),
  /** First day in the job; null when not said. */
  since: v.nullable(dayField),
  /** Salespeople on the team; null when not said. */
  teamSize: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(200))),
  /** Month in which the fiscal year starts, 1 to 12. */
  fiscalStart: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12)),
  /** Whether the manager carries a quota of their own: then their own deals are not closing pull. */
  ownQuota: v.boolean(),
  updatedAt: instantField,
});
export type Profile = v.InferOutput<typeof profileSchema>;
