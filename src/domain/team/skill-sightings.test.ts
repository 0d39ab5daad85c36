import { expect, it } from 'vitest';
import type { Moment } from '../coaching/moment.ts';
import type { Session } from '../coaching/session.ts';
import { asDay, asInstant } from '../core/day.ts';
import { sightingsOf } from './skill-sightings.ts';

const at = asInstant('2026-03-02T09:00:00.000Z');
const moment = (said: Partial<Moment>): Moment => ({
  id: 'moment' as Moment['id'], // an id of the test's own
  day: asDay('2026-02-10'),
  personId: 'marcus' as Moment['personId'], // an id of the test's own
  kind: 'praise',
  skillId: 'negotiation',
  dimensionId: null,
  text: 'Traded the price for a longer term.',
  createdAt: at,
  updatedAt: at,
  ...said,
});
const session = (said: Partial<Session>): Session => ({
  id: 'session' as Session['id'], // an id of the test's own
  personId: 'marcus' as Session['personId'], // an id of the test's own
  kind: 'observed',
  plannedDay: asDay('2026-02-12'),
  state: 'held',
  closedDay: asDay('2026-02-13'),
  reason: '',
  moves: [],
  skillId: 'negotiation',
  skillVersion: 1,
  observedLevel: 3,
  aim: '',
  now: '',
  ways: '',
  willDo: '',
  sawMoment: 'The customer asked for ten percent.',
  sawAction: '',
  sawEffect: '',
  sawAsk: '',
  nextTry: 'Write the trades down before.',
  nextTryDay: null,
  tried: null,
  triedDay: null,
  triedNote: '',
  privateNote: 'Not for anybody.',
  createdAt: at,
  updatedAt: at,
  ...said,
});

it('moments and held sessions about the skill speak to it, the latest first', () => {
  const found = sightingsOf(
    'negotiation',
    [moment({}), moment({ skillId: 'discovery' }), moment({ text: '  ' })],
    [session({}), session({ state: 'planned', closedDay: null }), session({ state: 'cancelled' })],
  );
  expect(found.map(({ day, what, level }) => [day, what, level])).toEqual([
    ['2026-02-13', 'Observed call or visit', 3],
    ['2026-02-10', 'Praise', null],
  ]);
  expect(found[0]?.text).toBe(
    'The customer asked for ten percent.\nTo try next: Write the trades down before.',
  );
});

it('what is for the manager alone does not come with it', () => {
  expect(JSON.stringify(sightingsOf('negotiation', [], [session({})]))).not.toContain('Not for anybody');
});
