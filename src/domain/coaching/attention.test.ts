import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, asDay } from '../core/day.ts';
import type { Session } from './session.ts';
import { attentionIn, attentionTotals, type AttentionSources } from './attention.ts';
import { heldOn, idOf, makeMoment, makePerson, makeSession } from './coaching.fixture.ts';

const quarter = { first: asDay('2026-07-01'), last: asDay('2026-09-30') };
const today = asDay('2026-09-15');
const ana = makePerson();
const ben = makePerson({ id: idOf('ben'), name: 'Ben Ode', order: 1 });
const cleo = makePerson({ id: idOf('cleo'), name: 'Cleo Marsh', order: 2 });
const of = (personId: string, day: string, changes: Partial<Session> = {}): Session =>
  heldOn(day, { id: idOf(`${personId}-${day}`), personId: idOf(personId), ...changes });

function rowsOf(known: Partial<AttentionSources>, on = today) {
  return attentionIn({ people: [ana, ben, cleo], sessions: [], moments: [], ...known }, quarter, on);
}

it('counts what was held and called off inside the quarter, by kind', () => {
  const [row] = rowsOf({
    people: [ana],
    sessions: [
      of('ana', '2026-06-30'),
      of('ana', '2026-07-01'),
      of('ana', '2026-08-01', { kind: 'observed' }),
      of('ana', '2026-09-14', { kind: 'deal' }),
      of('ana', '2026-10-01'),
      makeSession({ state: 'cancelled', closedDay: asDay('2026-08-05'), reason: 'Quarter end.' }),
      makeSession({ id: idOf('late'), plannedDay: asDay('2026-09-10') }),
      makeSession({ id: idOf('next'), plannedDay: asDay('2026-09-20') }),
    ],
    moments: [
      makeMoment({ day: asDay('2026-07-03'), kind: 'praise' }),
      makeMoment({ day: asDay('2026-09-03'), kind: 'correction' }),
      makeMoment({ day: asDay('2026-06-30'), kind: 'praise' }),
      makeMoment({ personId: null, kind: 'praise' }),
    ],
  });
  expect(row).toMatchObject({
    held: { 'one-to-one': 1, observed: 1, deal: 1 },
    heldCount: 3,
    cancelled: 1,
    moments: { praise: 1, correction: 1, note: 0 },
    lastHeld: '2026-09-14',
    daysSince: 1,
    lastMoment: '2026-09-03',
    nextPlanned: '2026-09-20',
  });
});

it('counts the days to the end of a quarter that is over', () => {
  const [row] = rowsOf({ people: [ana], sessions: [of('ana', '2026-09-20')] }, asDay('2027-03-01'));
  expect(row).toMatchObject({ lastHeld: '2026-09-20', daysSince: 10 });
});

it('knows the last session from before the quarter too', () => {
  const [row] = rowsOf({ people: [ana], sessions: [of('ana', '2026-06-01')] });
  expect(row).toMatchObject({ heldCount: 0, lastHeld: '2026-06-01', daysSince: 106 });
});

describe('the order', () => {
  it('is longest without a session first, and before them those without any', () => {
    const sessions = [of('ana', '2026-09-10'), of('cleo', '2026-08-10')];
    expect(rowsOf({ sessions }).map(({ person }) => person.id)).toEqual(['ben', 'cleo', 'ana']);
  });

  it('keeps the team’s order where nothing tells them apart', () => {
    expect(rowsOf({}).map(({ person }) => person.id)).toEqual(['ana', 'ben', 'cleo']);
  });
});

it('leaves out who left before the quarter or starts after it, and nobody else', () => {
  const people = [
    makePerson({ id: idOf('left-before'), leftDay: asDay('2026-06-30') }),
    makePerson({ id: idOf('left-in'), leftDay: asDay('2026-07-01') }),
    makePerson({ id: idOf('starts-after'), startDay: asDay('2026-10-01') }),
    makePerson({ id: idOf('starts-in'), startDay: asDay('2026-09-30') }),
  ];
  expect(rowsOf({ people }).map(({ person }) => person.id)).toEqual(['left-in', 'starts-in']);
});

it('loses no session: the rows add up to what was held', () => {
  const sessions = fc.array(
    fc
      .tuple(
        fc.constantFrom('ana', 'ben', 'cleo'),
        fc.integer({ min: -100, max: 200 }),
        fc.constantFrom('one-to-one', 'observed', 'deal'),
      )
      .map(([id, days, kind]) => of(id, addDays(quarter.first, days), { kind })),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(sessions, (list) => {
      const rows = rowsOf({ sessions: list }, asDay('2027-06-01'));
      const inside = list.filter(
        ({ plannedDay }) => plannedDay >= quarter.first && plannedDay <= quarter.last,
      );
      expect(attentionTotals(rows).heldCount).toBe(inside.length);
      const { held, heldCount } = attentionTotals(rows);
      expect(held['one-to-one'] + held.observed + held.deal).toBe(heldCount);
      const waits = rows.map(({ daysSince }) => daysSince ?? Infinity);
      expect(waits).toEqual(waits.toSorted((a, b) => (a === b ? 0 : b - a)));
    }),
  );
});
