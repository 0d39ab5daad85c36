import { describe, expect, it } from 'vitest';
import type { Moment } from '../coaching/moment.ts';
import { blankSession, type Session } from '../coaching/session.ts';
import { asDay, asInstant } from '../core/day.ts';
import type { Diagnosis } from './diagnosis.ts';
import { personNow, type PersonRows } from './person-now.ts';
import type { PersonId } from './person.ts';
import { made } from './rating.fixture.ts';
import type { Task } from './task.ts';

const personId = 'marcus' as PersonId; // an id of the test's own
const at = asInstant('2026-03-02T09:00:00.000Z');

const session = (id: string, day: string, part: Partial<Session> = {}): Session => ({
  id: id as Session['id'],
  personId,
  kind: 'one-to-one',
  plannedDay: asDay(day),
  state: 'held',
  closedDay: asDay(day),
  ...blankSession,
  createdAt: at,
  updatedAt: at,
  ...part,
});
const planned = (id: string, day: string) => session(id, day, { state: 'planned', closedDay: null });
const moment = (id: string, day: string): Moment => ({
  id: id as Moment['id'],
  day: asDay(day),
  personId,
  kind: 'note',
  skillId: null,
  dimensionId: null,
  text: id,
  createdAt: at,
  updatedAt: at,
});
const task = (id: string, closed: boolean): Task => ({
  id: id as Task['id'],
  personId,
  text: id,
  readiness: 'tell',
  nextStep: '',
  reviewDay: null,
  history: [],
  closedDay: closed ? asDay('2026-02-01') : null,
  createdAt: at,
  updatedAt: at,
});
const diagnosis = (id: string, day: string, get: Diagnosis['get']): Diagnosis => ({
  id: id as Diagnosis['id'],
  personId,
  day: asDay(day),
  get,
  getNote: '',
  move: null,
  moveNote: '',
  do: null,
  doNote: '',
  knowHow: null,
  knowHowNote: '',
  skillId: null,
  createdAt: at,
  updatedAt: at,
});

const nothing: PersonRows = { sessions: [], moments: [], ratings: [], tasks: [], diagnoses: [] };
const used = new Set(['negotiation', 'discovery']);
const now = (rows: Partial<PersonRows>) => personNow({ ...nothing, ...rows }, used);

describe('what matters now', () => {
  it('is nothing of somebody who was just added', () => {
    expect(now({})).toEqual({
      nextSession: null,
      lastSession: null,
      openTry: null,
      rated: { manager: null, person: null },
      moments: [],
      tasks: [],
      diagnosis: null,
    });
  });

  it('is the earliest session that is planned, and the last one that was held', () => {
    const sessions = [
      planned('b', '2026-05-01'),
      planned('a', '2026-03-01'),
      session('c', '2026-01-05'),
      session('d', '2026-02-05'),
      session('e', '2026-02-20', { state: 'cancelled' }),
    ];
    expect(now({ sessions }).nextSession?.id).toBe('a');
    expect(now({ sessions }).lastSession?.id).toBe('d');
  });

  it('is the next try that was agreed last, until somebody has asked about it', () => {
    const earlier = session('a', '2026-01-05', { nextTry: 'Ask first' });
    const later = session('b', '2026-02-05', { nextTry: 'Wait for the answer' });
    expect(now({ sessions: [earlier, later] }).openTry?.id).toBe('b');
    expect(now({ sessions: [earlier, { ...later, tried: 'partly' }] }).openTry).toBeNull();
    expect(now({ sessions: [earlier, session('c', '2026-03-01')] }).openTry?.id).toBe('a');
  });

  it('is how many of the skills in use each has rated, and when last', () => {
    const ratings = [
      made({ skill: 'negotiation', day: '2026-01-05', value: 3 }),
      made({ skill: 'negotiation', day: '2026-02-05', value: 'no-opportunity' }),
      made({ skill: 'discovery', day: '2026-01-20', value: 2 }),
      made({ skill: 'forecasting', day: '2026-03-20', value: 2 }),
      made({ skill: 'discovery', rater: 'person', day: '2026-03-01', value: null, evidence: 'Seen.' }),
    ];
    expect(now({ ratings }).rated).toEqual({ manager: { skills: 2, day: '2026-02-05' }, person: null });
  });

  it('is the last three moments, the tasks that are open, and the last diagnosis that says something', () => {
    const seen = now({
      moments: ['01', '04', '02', '03'].map((day) => moment(day, `2026-03-${day}`)),
      tasks: [task('open', false), task('closed', true)],
      diagnoses: [
        diagnosis('old', '2026-01-01', 'fails'),
        diagnosis('blank', '2026-03-01', null),
        diagnosis('new', '2026-02-01', 'holds'),
      ],
    });
    expect(seen.moments.map(({ id }) => id)).toEqual(['04', '03', '02']);
    expect(seen.tasks.map(({ id }) => id)).toEqual(['open']);
    expect(seen.diagnosis?.id).toBe('new');
  });
});
