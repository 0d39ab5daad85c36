import * as v from 'valibot';
import { dayField, idField, instantField, textField } from '../core/fields.ts';
import { maxPeople, type PersonId } from './person.ts';

/** At most this many open priorities of the team: one page, kept in mind. */
export const maxPriorities = 3;

/** One of the two or three things that the team works on: the team development plan is made of them. */
export const prioritySchema = v.strictObject({
  id: idField<'Priority'>(),
  /** The skill it is about; null for one in the manager's own words alone. */
  skillId: v.nullable(v.pipe(v.string(), v.maxLength(80))),
  title: textField(200),
  why: textField(2000),
  /** Whom it is for. Empty: the whole team. */
  personIds: v.pipe(v.array(idField<'Person'>()), v.maxLength(maxPeople)),
  /** What will be done. */
  what: textField(2000),
  dueDay: v.nullable(dayField),
  /** How one will see it. */
  sign: textField(2000),
  state: v.picklist(['open', 'done', 'dropped']),
  closedDay: v.nullable(dayField),
  reason: textField(2000),
  order: v.pipe(v.number(), v.integer(), v.minValue(0)),
  createdAt: instantField,
  updatedAt: instantField,
});
export type Priority = v.InferOutput<typeof prioritySchema>;
export type PriorityId = Priority['id'];

/** Whom a priority is for when that is one person alone; null for several, and for the whole team. */
export const onlyOneOf = (personIds: Priority['personIds']): PersonId | null =>
  personIds.length === 1 ? (personIds[0] ?? null) : null;
