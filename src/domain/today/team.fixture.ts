import * as v from 'valibot';
import { sessionSchema, type Session } from '../coaching/session.ts';
import { planSchema } from '../plans/plan.ts';
import { makePlan } from '../plans/plan.fixture.ts';
import type { PlanContents } from '../plans/plan-state.ts';
import { personSchema, type Person } from '../team/person.ts';
import { taskSchema, type Task } from '../team/task.ts';

/** Rows for tests, as the schemas accept them; a test says only what matters to it. */
type Made<Row> = { readonly [Field in keyof Row]?: unknown };

const written = { createdAt: '2026-11-02T10:00:00.000Z', updatedAt: '2026-11-02T10:00:00.000Z' };

export const makePerson = (part: Made<Person> = {}): Person =>
  v.parse(personSchema, {
    id: 'person',
    name: 'Somebody',
    role: '',
    territory: '',
    startDay: null,
    ramping: false,
    leftDay: null,
    aspiration: '',
    keepUntil: null,
    order: 0,
    ...written,
    ...part,
  });

export const makeSession = (part: Made<Session> = {}): Session =>
  v.parse(sessionSchema, {
    id: 'session',
    personId: 'person',
    kind: 'one-to-one',
    plannedDay: '2026-11-24',
    state: 'planned',
    closedDay: null,
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
    ...written,
    ...part,
  });

export const makeTask = (part: Made<Task> = {}): Task =>
  v.parse(taskSchema, {
    id: 'task',
    personId: 'person',
    text: 'Runs the renewal meeting',
    readiness: 'ask',
    nextStep: '',
    reviewDay: null,
    history: [],
    closedDay: null,
    ...written,
    ...part,
  });

/** A person's plan, as `makePlan` makes the manager's. */
export function makePersonPlan(
  personId: string,
  contents: Partial<Omit<PlanContents, 'plan'>> = {},
): PlanContents {
  const made = makePlan(contents);
  return { ...made, plan: v.parse(planSchema, { ...made.plan, subject: { kind: 'person', personId } }) };
}
