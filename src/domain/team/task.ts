import * as v from 'valibot';
import { dayField, idField, instantField, textField } from '../core/fields.ts';

/**
 * How much of a task a person can be left with, in our own words. *tell*: what to do and how. *show*: do it together.
 * *ask*: they do it, and are asked how they will. *let go*: theirs, with a day to look back.
 */
export const readinessField = v.picklist(['tell', 'show', 'ask', 'let go']);
export type Readiness = v.InferOutput<typeof readinessField>;

/** A task that is being handed to a person, step by step. */
export const taskSchema = v.strictObject({
  id: idField<'Task'>(),
  personId: idField<'Person'>(),
  /** The task, e.g. `Runs the renewal meeting`. */
  text: textField(300),
  readiness: readinessField,
  /** What the next step of letting go is. */
  nextStep: textField(1000),
  reviewDay: v.nullable(dayField),
  /** Where it stood before, the oldest first. */
  history: v.pipe(v.array(v.strictObject({ day: dayField, readiness: readinessField })), v.maxLength(100)),
  /** Null while it is being handed over. */
  closedDay: v.nullable(dayField),
  createdAt: instantField,
  updatedAt: instantField,
});
export type Task = v.InferOutput<typeof taskSchema>;
export type TaskId = Task['id'];
