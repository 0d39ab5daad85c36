import * as v from 'valibot';
import { answerValueField } from '../assessments/assessment.ts';
import type { Day } from '../core/day.ts';
import { dayField, idField, instantField, textField } from '../core/fields.ts';
import type { PersonId } from './person.ts';

/** Who rated: the manager, or the person themselves. */
export const skillRaterField = v.picklist(['manager', 'person']);
export type SkillRater = v.InferOutput<typeof skillRaterField>;

/** Where a person stands on one skill, as one rater saw it on one day. The latest of each rater counts. */
export const ratingSchema = v.strictObject({
  /** Made of person, skill, rater and day: the second rating of a day takes the place of the first. */
  id: idField<'Rating'>(240),
  personId: idField<'Person'>(),
  skillId: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/), v.maxLength(80)),
  /** In which wording. */
  skillVersion: v.pipe(v.number(), v.integer(), v.minValue(1)),
  rater: skillRaterField,
  day: dayField,
  /** Null when only evidence was written so far. */
  value: v.nullable(answerValueField),
  /** What was seen. */
  evidence: textField(4000),
  /** How it came in: on the screen, from a printed sheet, or from a file. */
  source: v.picklist(['screen', 'sheet', 'file']),
  updatedAt: instantField,
});
export type Rating = v.InferOutput<typeof ratingSchema>;

export const ratingId = (personId: PersonId, skillId: string, rater: SkillRater, day: Day): Rating['id'] =>
  // The one place that makes rating ids; the parts are checked where they come in.
  `${personId}:${skillId}:${rater}:${day}` as Rating['id'];
