import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, asDay, asInstant } from '../core/day.ts';
import { heldOn, idOf, makeSession } from './coaching.fixture.ts';
import { firstClosed, orderSessions, plannedBefore } from './session-order.ts';
import { isSessionOverdue, sessionDay } from './session-words.ts';
import type { Session } from './session.ts';

it('puts what is planned first, and the rest by fiscal quarter, the latest first', () => {
  const later = asInstant('2026-09-01T10:00:00.000Z');
  const { planned, closed } = orderSessions(
    [
      makeSession({ id: idOf('far'), plannedDay: asDay('2026-12-01') }),
      makeSession({ id: idOf('near'), plannedDay: asDay('2026-09-20') }),
      heldOn('2026-06-30'),
      heldOn('2026-07-01'),
      heldOn('2026-07-01', { id: idOf('second'), createdAt: later }),
      makeSession({
        id: idOf('cancelled'),
        state: 'cancelled',
        plannedDay: asDay('2026-06-01'),
        closedDay: asDay('2026-07-02'),
        reason: 'Quarter end.',
      }),
    ],
    1,
  );
  expect(planned.map(({ id }) => id)).toEqual(['near', 'far']);
  expect(closed.map(({ quarter, held, cancelled }) => [quarter, held, cancelled])).toEqual([
    ['2026-Q3', 2, 1],
    ['2026-Q2', 1, 0],
  ]);
  expect(closed[0]?.sessions.map(({ id }) => id)).toEqual(['cancelled', 'second', 'held-2026-07-01']);
});

it('a session held today can have been the latest of its kind that was planned before', () => {
  const today = asDay('2026-09-15');
  const planned = (id: string, day: string, kind: Session['kind'] = 'observed') =>
    makeSession({ id: idOf(id), kind, plannedDay: asDay(day) });
  const sessions = [
    planned('old', '2026-09-01'),
    planned('yesterday', '2026-09-14'),
    planned('tomorrow', '2026-09-16'),
    planned('other', '2026-09-14', 'deal'),
    heldOn('2026-09-14', { kind: 'observed' }),
  ];
  expect(plannedBefore(sessions, 'observed', today)?.id).toBe('yesterday');
  expect(plannedBefore(sessions, 'one-to-one', today)).toBeNull();
  expect(plannedBefore([...sessions, planned('today', '2026-09-15')], 'observed', today)).toBeNull();
});

it('names the quarters by the fiscal year', () => {
  expect(orderSessions([heldOn('2026-06-30')], 4).closed[0]?.quarter).toBe('2027-Q1');
});

const anySessions = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 1500 }), fc.constantFrom('held', 'planned', 'cancelled')), {
    maxLength: 60,
  })
  .map((list) =>
    list.map(([days, state], index) => {
      const day = addDays(asDay('2022-01-01'), days);
      return makeSession({
        id: idOf(`s-${index}`),
        state,
        plannedDay: day,
        closedDay: state === 'planned' ? null : day,
      });
    }),
  );

it('loses nobody, and the first of them are a beginning of all', () => {
  fc.assert(
    fc.property(anySessions, fc.integer({ min: 1, max: 12 }), fc.nat(70), (sessions, start, count) => {
      const { planned, closed } = orderSessions(sessions, start);
      const all = closed.flatMap((quarter) => quarter.sessions);
      expect(planned.length + all.length).toBe(sessions.length);
      const days = all.map(sessionDay);
      expect(days).toEqual(days.toSorted().toReversed());
      const first = firstClosed(closed, count);
      expect(first.flatMap((quarter) => quarter.sessions)).toEqual(all.slice(0, count));
      for (const quarter of first)
        expect(quarter.held + quarter.cancelled).toBe(
          closed.find((one) => one.quarter === quarter.quarter)?.sessions.length,
        );
    }),
  );
});

it('a session is overdue when its day has passed and nobody said whether it was held', () => {
  const today = asDay('2026-09-15');
  expect(isSessionOverdue(makeSession({ plannedDay: asDay('2026-09-14') }), today)).toBe(true);
  expect(isSessionOverdue(makeSession({ plannedDay: today }), today)).toBe(false);
  expect(isSessionOverdue(heldOn('2026-09-14'), today)).toBe(false);
});
