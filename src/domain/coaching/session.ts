import * as v from 'valibot';
import { dayField, idField, instantField, levelField, textField } from '../core/fields.ts';

const noteField = textField(2000);

export const sessionKindField = v.picklist(['one-to-one', 'observed', 'deal']);
/** *one-to-one*; *observed*: a call or field visit that was watched; *deal*: deal or pipeline coaching. */
export type SessionKind = v.InferOutput<typeof sessionKindField>;

/** A coaching conversation with a person on a named skill, with what they will try next. */
export const sessionSchema = v.strictObject({
  id: idField<'Session'>(),
  personId: idField<'Person'>(),
  kind: sessionKindField,
  plannedDay: dayField,
  state: v.picklist(['planned', 'held', 'cancelled']),
  /** The day on which it was held or cancelled. */
  closedDay: v.nullable(dayField),
  /** Why it was cancelled. */
  reason: noteField,
  moves: v.pipe(
    v.array(v.strictObject({ day: dayField, from: v.nullable(dayField), to: dayField, reason: noteField })),
    v.maxLength(50),
  ),
  /** The skill that was coached, in which wording. */
  skillId: v.nullable(v.pipe(v.string(), v.maxLength(80))),
  skillVersion: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** Where the person was seen on the skill's anchors. */
  observedLevel: v.nullable(levelField),
  /** Aim, Now, Ways, Will do. */
  aim: noteField,
  now: noteField,
  ways: noteField,
  willDo: noteField,
  /** Moment, Action, Effect, Ask. */
  sawMoment: noteField,
  sawAction: noteField,
  sawEffect: noteField,
  sawAsk: noteField,
  /** What the person will try next, in their words, and by when. */
  nextTry: textField(1000),
  nextTryDay: v.nullable(dayField),
  /** Asked in a later session: was it tried? Null while nobody asked. */
  tried: v.nullable(v.picklist(['yes', 'partly', 'not yet'])),
  triedDay: v.nullable(dayField),
  triedNote: textField(1000),
  /** For the manager alone. */
  privateNote: textField(4000),
  createdAt: instantField,
  updatedAt: instantField,
});
export type Session = v.InferOutput<typeof sessionSchema>;
export type SessionId = Session['id'];

/** What a session says before anything is said: with whom, which kind and when is still to be told. */
export const blankSession: Omit<
  Session,
  'id' | 'personId' | 'kind' | 'plannedDay' | 'state' | 'closedDay' | 'createdAt' | 'updatedAt'
> = {
  reason: '',
  moves: [],
  skillId: null,
  skillVersion: null,
  observedLevel: null,
  aim: '',
  now: '',
  ways: '',
  willDo: '',
  sawMoment: '',
  sawAction: '',
  sawEffect: '',
  sawAsk: '',
  nextTry: '',
  nextTryDay: null,
  tried: null,
  triedDay: null,
  triedNote: '',
  privateNote: '',
};
export type Tried = NonNullable<Session['tried']>;
