import * as v from 'valibot';
import { dayField, idField, instantField, levelField, textField } from '../core/fields.ts';

/** At most this many active focus areas of the manager's own plan: attention is what a plan spends. */
export const maxFocuses = 3;
/** And of a person's. */
export const maxPersonFocuses = 2;

/** Whose plan it is. */
export const planSubjectField = v.union([
  v.strictObject({ kind: v.literal('manager') }),
  v.strictObject({ kind: v.literal('person'), personId: idField<'Person'>() }),
]);
export type PlanSubject = v.InferOutput<typeof planSubjectField>;

/** How many active focus areas a plan may have. */
export const focusLimit = ({ kind }: PlanSubject): number =>
  kind === 'manager' ? maxFocuses : maxPersonFocuses;

/** Equal for plans of the same subject, and for no others. */
export const subjectKey = (subject: PlanSubject): string =>
  subject.kind === 'manager' ? 'manager' : subject.personId;

export const planSchema = v.strictObject({
  id: idField<'Plan'>(),
  subject: planSubjectField,
  startDay: dayField,
  /** Who the manager's own plan is agreed with; printed beside the signature line. A person's is agreed with the manager. */
  bossName: textField(120),
  createdAt: instantField,
  updatedAt: instantField,
});
export type Plan = v.InferOutput<typeof planSchema>;
export type PlanId = Plan['id'];

/** What is to grow: a responsibility of the role instrument, or a skill in one of its wordings. */
export const topicField = v.strictObject({
  instrumentId: v.pipe(v.string(), v.maxLength(80)),
  instrumentVersion: v.pipe(v.number(), v.integer(), v.minValue(1)),
  dimensionId: v.pipe(v.string(), v.maxLength(80)),
});
export type Topic = v.InferOutput<typeof topicField>;

export const focusSchema = v.strictObject({
  id: idField<'Focus'>(),
  planId: idField<'Plan'>(),
  topic: topicField,
  /** Position in the plan, ascending. */
  order: v.pipe(v.number(), v.integer(), v.minValue(0)),
  chosenDay: dayField,
  /** The goal: on which item, from which anchor to which. */
  itemId: v.nullable(v.pipe(v.string(), v.maxLength(80))),
  fromLevel: v.nullable(levelField),
  toLevel: v.nullable(levelField),
  /** How one will see it. */
  sign: textField(2000),
  /** The pact: if (cue), then I will (behaviour). */
  cue: textField(1000),
  behaviour: textField(1000),
  /** Days on which the pact was rehearsed. */
  rehearsals: v.pipe(v.array(dayField), v.maxLength(500)),
  obstacle: textField(2000),
  bossPromise: textField(2000),
  state: v.picklist(['active', 'finished', 'set aside']),
  stateDay: v.nullable(dayField),
  stateReason: textField(2000),
  createdAt: instantField,
  updatedAt: instantField,
});
export type Focus = v.InferOutput<typeof focusSchema>;
export type FocusId = Focus['id'];

export const actionSchema = v.strictObject({
  id: idField<'Action'>(),
  planId: idField<'Plan'>(),
  focusId: idField<'Focus'>(),
  kind: v.picklist(['do', 'with', 'learn']),
  text: textField(2000),
  dueDay: v.nullable(dayField),
  helper: textField(300),
  /** What will show that it happened. */
  shows: textField(2000),
  state: v.picklist(['open', 'done', 'dropped']),
  closedDay: v.nullable(dayField),
  /** Why it was dropped. */
  reason: textField(2000),
  moves: v.pipe(
    v.array(
      v.strictObject({ day: dayField, from: v.nullable(dayField), to: dayField, reason: textField(2000) }),
    ),
    v.maxLength(200),
  ),
  /** The library idea it was taken from. */
  ideaId: v.nullable(v.pipe(v.string(), v.maxLength(80))),
  addedDay: dayField,
  order: v.pipe(v.number(), v.integer(), v.minValue(0)),
  createdAt: instantField,
  updatedAt: instantField,
});
export type Action = v.InferOutput<typeof actionSchema>;
export type ActionId = Action['id'];

export const checkInSchema = v.strictObject({
  id: idField<'CheckIn'>(),
  planId: idField<'Plan'>(),
  focusId: idField<'Focus'>(),
  plannedDay: dayField,
  /** Null while it is planned or being written. */
  heldDay: v.nullable(dayField),
  howItWent: textField(4000),
  evidence: textField(4000),
  /** How sure the manager is to reach the goal, 1 (not at all) to 5 (very). */
  confidence: v.nullable(levelField),
  /** Null unless the check-in was let go. */
  skippedDay: v.nullable(dayField),
  skippedReason: textField(2000),
  createdAt: instantField,
  updatedAt: instantField,
});
export type CheckIn = v.InferOutput<typeof checkInSchema>;
export type CheckInId = CheckIn['id'];

/** A check-in that is planned and says nothing yet. */
export const blankCheckIn = (
  planned: Pick<CheckIn, 'id' | 'planId' | 'focusId' | 'plannedDay' | 'createdAt'>,
): Omit<CheckIn, 'updatedAt'> => ({
  ...planned,
  heldDay: null,
  howItWent: '',
  evidence: '',
  confidence: null,
  skippedDay: null,
  skippedReason: '',
});

/** How important the manager says a dimension is right now. */
export const importanceSchema = v.strictObject({
  /** The dimension's id. */
  id: idField<'Importance'>(),
  /** 1: can wait. 2: matters. 3: matters most now. */
  level: v.picklist([1, 2, 3]),
  updatedAt: instantField,
});
export type Importance = v.InferOutput<typeof importanceSchema>;
export type ImportanceLevel = Importance['level'];
