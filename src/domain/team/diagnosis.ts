import * as v from 'valibot';
import { dayField, idField, instantField, textField } from '../core/fields.ts';

/** Whether a level holds. */
export const diagnosisAnswerField = v.picklist(['holds', 'fails', 'cannot tell']);
export type DiagnosisAnswer = v.InferOutput<typeof diagnosisAnswerField>;

/** Four questions about a person, in this order: the first that fails is where to coach. */
export const diagnosisSchema = v.strictObject({
  id: idField<'Diagnosis'>(),
  personId: idField<'Person'>(),
  day: dayField,
  get: v.nullable(diagnosisAnswerField),
  getNote: textField(1000),
  move: v.nullable(diagnosisAnswerField),
  moveNote: textField(1000),
  do: v.nullable(diagnosisAnswerField),
  doNote: textField(1000),
  knowHow: v.nullable(diagnosisAnswerField),
  knowHowNote: textField(1000),
  /** The skill that was chosen to work on. */
  skillId: v.nullable(v.pipe(v.string(), v.maxLength(80))),
  createdAt: instantField,
  updatedAt: instantField,
});
export type Diagnosis = v.InferOutput<typeof diagnosisSchema>;
export type DiagnosisId = Diagnosis['id'];
