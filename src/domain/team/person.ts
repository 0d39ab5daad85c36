import * as v from 'valibot';
import { dayField, idField, instantField, textField } from '../core/fields.ts';

/** Most people in a workbook, those who left included: the matrix and the lists are made for it. */
export const maxPeople = 500;

/** A salesperson on the manager's team. Somebody who left stays, with a day, until they are erased. */
export const personSchema = v.strictObject({
  id: idField<'Person'>(),
  name: v.pipe(
    textField(120),
    v.check((text) => text.trim() !== '', 'A name is missing'),
  ),
  /** What they do, e.g. `Account executive`. */
  role: textField(120),
  /** Territory or segment. */
  territory: textField(200),
  startDay: v.nullable(dayField),
  /** Still growing into the job: compared with nobody's full quota. */
  ramping: v.boolean(),
  /** The last day on the team; null while they are on it. */
  leftDay: v.nullable(dayField),
  /** What they want for themselves, in their own words. Handed out with their plan. */
  aspiration: textField(2000),
  /** Until when what is held on them is kept; Today reminds of it. Null while nothing was decided. */
  keepUntil: v.nullable(dayField),
  /** Position in the list, ascending. */
  order: v.pipe(v.number(), v.integer(), v.minValue(0)),
  createdAt: instantField,
  updatedAt: instantField,
});
export type Person = v.InferOutput<typeof personSchema>;
export type PersonId = Person['id'];

/** What the manager notes for themselves about a person. Never on a document but the one of everything held. */
export const privateNoteSchema = v.strictObject({
  /** The person's id. */
  id: idField<'Person'>(),
  text: textField(8000),
  updatedAt: instantField,
});
export type PrivateNote = v.InferOutput<typeof privateNoteSchema>;
