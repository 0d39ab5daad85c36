import * as v from 'valibot';
import { dayField, idField, instantField, textField } from '../core/fields.ts';

export const momentKindField = v.picklist(['praise', 'correction', 'note']);
export type MomentKind = v.InferOutput<typeof momentKindField>;

/** One dated thing that was seen, about oneself or a person. */
export const momentSchema = v.strictObject({
  id: idField<'Moment'>(),
  day: dayField,
  /** Null: about the manager. */
  personId: v.nullable(idField<'Person'>()),
  kind: momentKindField,
  /** A person's skill. */
  skillId: v.nullable(v.pipe(v.string(), v.maxLength(80))),
  /** The manager's responsibility, a dimension of the role instrument. */
  dimensionId: v.nullable(v.pipe(v.string(), v.maxLength(80))),
  text: textField(4000),
  createdAt: instantField,
  updatedAt: instantField,
});
export type Moment = v.InferOutput<typeof momentSchema>;
export type MomentId = Moment['id'];
