import * as v from 'valibot';
import { dayField, idField, instantField, textField } from '../core/fields.ts';

/** 1 to 5, or that there was no opportunity to show the behaviour. Never scored as low. */
export const answerValueField = v.union([
  v.literal(1),
  v.literal(2),
  v.literal(3),
  v.literal(4),
  v.literal(5),
  v.literal('no-opportunity'),
]);
export type AnswerValue = v.InferOutput<typeof answerValueField>;

export const raterField = v.picklist(['self']);
export const subjectField = v.strictObject({ kind: v.literal('manager') });

/** One filled-in instrument by one rater about one subject. */
export const assessmentSchema = v.strictObject({
  id: idField<'Assessment'>(),
  /** The instruments answered in one go, role and closing pull, share a sitting. */
  sittingId: idField<'Sitting'>(),
  instrumentId: v.pipe(v.string(), v.maxLength(80)),
  instrumentVersion: v.pipe(v.number(), v.integer(), v.minValue(1)),
  rater: raterField,
  subject: subjectField,
  startedDay: dayField,
  /** Month in which the fiscal year started for the manager then, 1 to 12: it says which quarter is looked back on. */
  fiscalStart: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12)),
  startedAt: instantField,
  /** Null while answers can change. */
  completedDay: v.nullable(dayField),
  completedAt: v.nullable(instantField),
  updatedAt: instantField,
});
export type Assessment = v.InferOutput<typeof assessmentSchema>;
export type AssessmentId = Assessment['id'];
export type SittingId = Assessment['sittingId'];

/** The answer to one item. Its id is made of the assessment's and the item's, so there can't be two. */
export const answerSchema = v.strictObject({
  id: idField<'Answer'>(160),
  assessmentId: idField<'Assessment'>(),
  itemId: v.pipe(v.string(), v.maxLength(80)),
  /** Null when only evidence was written so far. */
  value: v.nullable(answerValueField),
  evidence: textField(4000),
  evidenceDay: v.nullable(dayField),
  /** Frequency items: weeks of the quarter in which it happened, 1 to 14. */
  weeks: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(14))), v.maxLength(14)),
  updatedAt: instantField,
});
export type Answer = v.InferOutput<typeof answerSchema>;

export const answerId = (assessmentId: AssessmentId, itemId: string): Answer['id'] =>
  // The one place that makes answer ids; the parts are checked where they come in.
  `${assessmentId}:${itemId}` as Answer['id'];
