import { asDay, asInstant } from '../core/day.ts';
import type { Person } from '../team/person.ts';
import type { Task } from '../team/task.ts';
import type { Moment } from './moment.ts';
import { blankSession, type Session } from './session.ts';

const at = asInstant('2026-09-01T09:00:00.000Z');

/** Ids of fixtures are plain words; they fit the pattern of ids. */
export const idOf = (text: string): never => text as never;

export const makeSession = (changes: Partial<Session> = {}): Session => ({
  id: idOf('session'),
  personId: idOf('ana'),
  kind: 'one-to-one',
  plannedDay: asDay('2026-09-01'),
  state: 'planned',
  closedDay: null,
  ...blankSession,
  createdAt: at,
  updatedAt: at,
  ...changes,
});

/** One that was held on a day. */
export const heldOn = (day: string, changes: Partial<Session> = {}): Session =>
  makeSession({
    id: idOf(`held-${day}`),
    state: 'held',
    plannedDay: asDay(day),
    closedDay: asDay(day),
    ...changes,
  });

export const makeMoment = (changes: Partial<Moment> = {}): Moment => ({
  id: idOf('moment'),
  day: asDay('2026-09-01'),
  personId: idOf('ana'),
  kind: 'note',
  skillId: null,
  dimensionId: null,
  text: 'Asked who else decides.',
  createdAt: at,
  updatedAt: at,
  ...changes,
});

export const makePerson = (changes: Partial<Person> = {}): Person => ({
  id: idOf('ana'),
  name: 'Ana Ruiz',
  role: '',
  territory: '',
  startDay: null,
  ramping: false,
  leftDay: null,
  aspiration: '',
  keepUntil: null,
  order: 0,
  createdAt: at,
  updatedAt: at,
  ...changes,
});

export const makeTask = (changes: Partial<Task> = {}): Task => ({
  id: idOf('task'),
  personId: idOf('ana'),
  text: 'Runs the renewal meeting',
  readiness: 'show',
  nextStep: '',
  reviewDay: null,
  history: [],
  closedDay: null,
  createdAt: at,
  updatedAt: at,
  ...changes,
});
