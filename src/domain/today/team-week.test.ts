import { describe, expect, it } from 'vitest';
import { addDays, asDay } from '../core/day.ts';
import { idOf, makePerson, makeSession, makeTask } from '../coaching/coaching.fixture.ts';
import { makeAction, makeCheckIn, makeFocus, makePersonPlan, makePlan } from '../plans/plan.fixture.ts';
import { dueInWeek, dueWithTeam, noTeam, type TeamState } from './team-week.ts';

const today = asDay('2026-11-24');
const inDays = (days: number) => addDays(today, days);
const priya = makePerson({ id: idOf('priya'), name: 'Priya' });
const gone = makePerson({ id: idOf('gone'), name: 'Gone', leftDay: inDays(-23) });

const due = (team: Partial<TeamState>) =>
  dueInWeek(null, { ...noTeam, people: [priya, gone], ...team }, today);
const days = (team: Partial<TeamState>) => due(team).map(({ day }) => day);

describe('what is due this week', () => {
  it('of one’s own is what is overdue, due today and due in the six days after', () => {
    const actions = [-40, 0, 6, 7].map((inSoMany, index) =>
      makeAction({ id: `action-${index}`, dueDay: inDays(inSoMany) }),
    );
    const entries = dueInWeek(makePlan({ actions }), noTeam, today);
    expect(entries.map(({ day }) => day)).toEqual([inDays(-40), today, inDays(6)]);
    expect(entries.map(({ person }) => person)).toEqual([null, null, null]);
  });

  it('is nothing without a plan and without people', () => {
    expect(dueInWeek(null, noTeam, today)).toEqual([]);
  });

  it('of a person’s plan is the same, with their name; an action without words is none', () => {
    const actions = [
      makeAction({ dueDay: inDays(6) }),
      makeAction({ id: 'far', dueDay: inDays(7) }),
      makeAction({ id: 'blank', text: ' ', dueDay: today }),
    ];
    const plans = [makePersonPlan('priya', { actions, checkIns: [makeCheckIn({ plannedDay: inDays(-3) })] })];
    expect(due({ plans })).toMatchObject([
      { kind: 'check-in', overdueDays: 3, person: { name: 'Priya' } },
      { kind: 'action', day: inDays(6), person: { name: 'Priya' } },
    ]);
    const ended = makeFocus({ state: 'finished', stateDay: '2026-11-20' });
    expect(due({ plans: [makePersonPlan('priya', { focuses: [ended], actions })] })).toEqual([]);
  });

  it('counts sessions that are planned, and none that is held or called off', () => {
    const at = (inSoMany: number, part: Parameters<typeof makeSession>[0] = {}) =>
      makeSession({
        id: idOf(`at-${inSoMany + 50}`),
        personId: idOf('priya'),
        plannedDay: inDays(inSoMany),
        ...part,
      });
    expect(days({ sessions: [at(6), at(7), at(-20), at(0)] })).toEqual([inDays(-20), today, inDays(6)]);
    expect(
      days({
        sessions: [
          at(0, { state: 'held', closedDay: today }),
          at(1, { state: 'cancelled', closedDay: today, reason: 'Ill.' }),
        ],
      }),
    ).toEqual([]);
  });

  it('counts agreed tries whose day has come and that nobody asked about', () => {
    const agreed = (part: Parameters<typeof makeSession>[0]) =>
      makeSession({
        personId: idOf('priya'),
        plannedDay: inDays(-10),
        state: 'held',
        closedDay: inDays(-10),
        nextTry: 'Ask who else has to sign.',
        nextTryDay: today,
        ...part,
      });
    expect(due({ sessions: [agreed({})] })).toMatchObject([{ kind: 'try', day: today, overdueDays: 0 }]);
    expect(due({ sessions: [agreed({ nextTryDay: inDays(1) })] })).toEqual([]);
    expect(due({ sessions: [agreed({ nextTryDay: null })] })).toEqual([]);
    expect(due({ sessions: [agreed({ nextTry: ' ' })] })).toEqual([]);
    expect(due({ sessions: [agreed({ tried: 'not yet', triedDay: today })] })).toEqual([]);
    expect(due({ sessions: [agreed({ state: 'cancelled' })] })).toEqual([]);
  });

  it('counts tasks by the day to look at them, as long as they are handed over', () => {
    const tasks = [
      makeTask({ personId: idOf('priya'), reviewDay: inDays(6) }),
      makeTask({ id: idOf('far'), personId: idOf('priya'), reviewDay: inDays(7) }),
      makeTask({ id: idOf('open'), personId: idOf('priya') }),
      makeTask({ id: idOf('done'), personId: idOf('priya'), reviewDay: today, closedDay: inDays(-4) }),
    ];
    expect(days({ tasks })).toEqual([inDays(6)]);
  });

  it('asks to decide on what is kept once its day has come, also about somebody who left', () => {
    const people = [
      { ...priya, keepUntil: inDays(1) },
      { ...gone, keepUntil: today },
    ];
    expect(due({ people })).toMatchObject([{ kind: 'retention', person: { name: 'Gone' }, overdueDays: 0 }]);
  });

  it('holds nothing else of somebody who left, nor of one who is gone', () => {
    for (const name of ['gone', 'erased']) {
      const personId = idOf(name);
      const state: TeamState = {
        people: [priya, gone],
        rated: new Set(),
        plans: [makePersonPlan(name, { actions: [makeAction({ dueDay: today })] })],
        sessions: [makeSession({ personId, plannedDay: today })],
        tasks: [makeTask({ personId, reviewDay: today })],
      };
      expect(dueWithTeam(state, today, inDays(6))).toEqual([]);
    }
  });

  it('stands in the order of its days, one’s own first within a day', () => {
    const own = makePlan({ actions: [makeAction({ dueDay: today })] });
    const team: TeamState = {
      ...noTeam,
      people: [priya],
      sessions: [
        makeSession({ personId: idOf('priya'), plannedDay: today }),
        makeSession({ id: idOf('late'), personId: idOf('priya'), plannedDay: inDays(-1) }),
      ],
    };
    expect(dueInWeek(own, team, today).map(({ kind }) => kind)).toEqual(['session', 'action', 'session']);
  });
});
