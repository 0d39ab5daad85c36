import * as v from 'valibot';
import { idField, instantField, textField } from '../core/fields.ts';
import { actionSchema, type Action } from '../plans/plan.ts';

/** How long deleted things are kept, in days. */
export const trashDays = 30;

/** Most characters of a name, in UTF-16 units. */
const nameLimit = 200;

/** Something that was deleted and can still be put back: one entry for each table from which one can delete by hand. */
export const trashedSchema = v.strictObject({
  /** Made of its table and its own id, so that there can't be two. */
  id: idField<'Trashed'>(200),
  table: v.picklist(['actions']),
  row: actionSchema,
  /** What it was called, for the list. */
  name: textField(nameLimit),
  deletedAt: instantField,
  updatedAt: instantField,
});
export type Trashed = v.InferOutput<typeof trashedSchema>;
export type TrashableTable = Trashed['table'];

export const trashedId = (table: TrashableTable, id: string): Trashed['id'] =>
  // The one place that makes these ids; a row's id was checked where it came in.
  `${table.toLowerCase()}:${id}` as Trashed['id'];

/** What something deleted is called: its own words, cut where they are long, and never in half a character. */
export const nameOfTrashed = ({ text }: Action): string =>
  text
    .trim()
    .slice(0, nameLimit)
    .replace(/[\uD800-\uDBFF]$/, '');
