import * as v from 'valibot';
import { dayField, idField, instantField } from '../core/fields.ts';

/**
 * That somebody was erased, and on which day: all that stays of them, so that a file in which they still are does not
 * bring them back unasked.
 */
export const erasureSchema = v.strictObject({
  /** The id that the person had: made at random, and nobody's name without such a file. */
  id: idField<'Person'>(),
  day: dayField,
  updatedAt: instantField,
});
export type Erasure = v.InferOutput<typeof erasureSchema>;
