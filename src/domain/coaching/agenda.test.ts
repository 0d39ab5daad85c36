import { describe, expect, it } from 'vitest';
import { asDay, asInstant } from '../core/day.ts';
import { makeAction, makeCheckIn, makeFocus, makePlan } from '../plans/plan.fixture.ts';
import { agendaFor, isAgendaEmpty, type AgendaSources } from './agenda.ts';
import { heldOn, idOf, makeMoment, makeSession, makeTask } from './coaching.fixture.ts';

const today = asDay('2026-09-15');
const planned = makeSession({ id: idOf('next'), plannedDay: asDay('2026-09-18') });
const nothing: AgendaSources = { sessions: [planned], plan: null, moments: [], tasks: [] };

it('with nothing known there is nothing on the agenda', () => {
  const agenda = agendaFor(planned, nothing, today);
  expect(isAgendaEmpty(agenda)).toBe(true);
  expect(isAgendaEmpty({ ...agenda, tasks: [makeTask()] })).toBe(false);
});

describe('what was agreed to try', () => {
  const tries = (session: typeof planned, ...sessions: (typeof planned)[]): readonly string[] =>
    agendaFor(session, { ...nothing, sessions: [session, ...sessions] }, today).tries.map(({ id }) => id);

  it('is asked about in the next session, the latest first', () => {
    expect(
      tries(
        planned,
        heldOn('2026-08-03', { nextTry: 'Ask for the budget.' }),
        heldOn('2026-09-07', { nextTry: 'Wait after the question.' }),
        heldOn('2026-08-20', { nextTry: '  ' }),
        makeSession({ id: idOf('cancelled'), state: 'cancelled', nextTry: 'Nothing of it.' }),
      ),
    ).toEqual(['held-2026-09-07', 'held-2026-08-03']);
  });

  it('stays there with its answer until something else is agreed; before that only what nobody asked about', () => {
    const answered = heldOn('2026-09-07', { nextTry: 'Wait.', tried: 'yes', triedDay: asDay('2026-09-14') });
    const before = heldOn('2026-08-03', { nextTry: 'Ask.', tried: 'partly', triedDay: asDay('2026-08-10') });
    expect(tries(planned, answered, before)).toEqual(['held-2026-09-07']);
    expect(tries(planned, before)).toEqual(['held-2026-08-03']);
  });

  it('is never more than three', () => {
    const days = ['2026-06-01', '2026-06-15', '2026-07-06', '2026-08-03', '2026-09-07'];
    expect(tries(planned, ...days.map((day) => heldOn(day, { nextTry: 'Ask.' })))).toEqual([
      'held-2026-09-07',
      'held-2026-08-03',
      'held-2026-07-06',
    ]);
  });

  it('is not dug out after months, but for the last one', () => {
    const old = heldOn('2026-01-12', { nextTry: 'Ask.' });
    expect(tries(planned, old)).toEqual(['held-2026-01-12']);
    expect(tries(planned, old, heldOn('2026-09-07', { nextTry: 'Wait.' }))).toEqual(['held-2026-09-07']);
  });

  it('of a session that was held is what was agreed before it, not in it or after', () => {
    const early = heldOn('2026-08-03', { nextTry: 'Ask.' });
    const late = heldOn('2026-09-14', { nextTry: 'Wait.' });
    expect(tries(heldOn('2026-09-07', { nextTry: 'Own.' }), early, late)).toEqual(['held-2026-08-03']);
    const sameDay = heldOn('2026-09-14', {
      id: idOf('second'),
      createdAt: asInstant('2026-09-14T15:00:00.000Z'),
    });
    expect(tries(sameDay, late)).toEqual(['held-2026-09-14']);
    expect(tries(late, { ...sameDay, nextTry: 'Later that day.' })).toEqual([]);
  });
});

describe('the plan on the agenda', () => {
  const focus = makeFocus({ id: idOf('focus') });
  const ended = makeFocus({ id: idOf('ended'), state: 'finished' });
  const plan = (parts: Partial<NonNullable<AgendaSources['plan']>>): AgendaSources => ({
    ...nothing,
    plan: { ...makePlan(), focuses: [focus, ended], actions: [], checkIns: [], ...parts },
  });
  const action = (id: string, changes: Parameters<typeof makeAction>[0] = {}) =>
    makeAction({ id: idOf(id), focusId: focus.id, text: 'Call back.', state: 'open', ...changes });

  it('is its open actions, what is due first and what has no day last', () => {
    const { actions } = agendaFor(
      planned,
      plan({
        actions: [
          action('no-day', { dueDay: null }),
          action('late', { dueDay: asDay('2026-09-01') }),
          action('far', { dueDay: asDay('2026-12-01') }),
          action('done', { state: 'done', closedDay: today }),
          action('blank', { text: ' ' }),
          action('of-ended', { focusId: ended.id }),
        ],
      }),
      today,
    );
    expect(actions.map((entry) => entry.action.id)).toEqual(['late', 'far', 'no-day']);
  });

  it('is the check-ins that are due on the day of the session', () => {
    const checkIn = (id: string, day: string) =>
      makeCheckIn({
        id: idOf(id),
        focusId: focus.id,
        plannedDay: asDay(day),
        heldDay: null,
        skippedDay: null,
      });
    const known = plan({
      checkIns: [
        checkIn('overdue', '2026-09-10'),
        checkIn('then', '2026-09-18'),
        checkIn('after', '2026-09-19'),
      ],
    });
    const ids = (session: typeof planned): readonly string[] =>
      agendaFor(session, known, today).checkIns.map((entry) => entry.checkIn.id);
    expect(ids(planned)).toEqual(['overdue', 'then']);
    // One that should have been held a week ago is talked about today.
    expect(ids({ ...planned, plannedDay: asDay('2026-09-08') })).toEqual(['overdue']);
  });
});

it('shows the moments of thirty days, the latest first, and none that came after', () => {
  const moment = (id: string, day: string) => makeMoment({ id: idOf(id), day: asDay(day) });
  const moments = [
    moment('old', '2026-08-15'),
    moment('edge', '2026-08-16'),
    moment('new', '2026-09-15'),
    moment('middle', '2026-09-01'),
  ];
  const ids = (session: typeof planned): readonly string[] =>
    agendaFor(session, { ...nothing, moments }, today).moments.map(({ id }) => id);
  expect(ids(planned)).toEqual(['new', 'middle', 'edge']);
  expect(ids(heldOn('2026-09-10'))).toEqual(['middle', 'edge', 'old']);
});

it('shows open tasks that are to be looked at by then', () => {
  const task = (id: string, day: string | null, closedDay: string | null = null) =>
    makeTask({
      id: idOf(id),
      reviewDay: day === null ? null : asDay(day),
      closedDay: closedDay === null ? null : asDay(closedDay),
    });
  const tasks = [
    task('then', '2026-09-18'),
    task('late', '2026-09-01'),
    task('after', '2026-09-19'),
    task('no-day', null),
    task('closed', '2026-09-01', '2026-09-02'),
  ];
  expect(agendaFor(planned, { ...nothing, tasks }, today).tasks.map(({ id }) => id)).toEqual([
    'late',
    'then',
  ]);
});
