import { describe, expect, it } from 'vitest';
import { progressOf } from '../assessments/progress.ts';
import { addDays, asDay, type Day } from '../core/day.ts';
import { selfAssessmentInstruments } from '../instruments/catalog/catalog.ts';
import { idOf, makePerson, makeSession, makeTask } from '../coaching/coaching.fixture.ts';
import { makeAction, makeCheckIn, makeFocus, makePersonPlan, makePlan } from '../plans/plan.fixture.ts';
import { noTeam, type TeamState } from './team-week.ts';
import { nextStep, type WorkbookState } from './where-i-am.ts';

const today = asDay('2026-11-24');
const inDays = (days: number) => addDays(today, days);
const openSitting = progressOf(selfAssessmentInstruments, new Map([['hiring-bench', 3]]));
const farAction = makeAction({ id: 'far', dueDay: inDays(20) });

/** A manager with a written plan in which nothing is due; a test says what is different. */
const step = (state: Partial<WorkbookState> = {}) =>
  nextStep(
    {
      openSitting: null,
      lastAssessedDay: inDays(-30),
      plan: makePlan({ actions: [farAction] }),
      team: noTeam,
      ...state,
    },
    today,
  );
const stepIn = (contents: Parameters<typeof makePlan>[0]) =>
  step({ plan: makePlan({ actions: [farAction], ...contents }) });

describe('the next small step', () => {
  it('in an empty workbook is the self-assessment', () => {
    expect(step({ lastAssessedDay: null, plan: null })).toEqual({ kind: 'start assessment' });
  });

  it('is to go on with a self-assessment that is open, once nothing is due', () => {
    expect(step({ openSitting, lastAssessedDay: null, plan: null })).toEqual({
      kind: 'resume assessment',
      progress: openSitting,
    });
    expect(step({ openSitting }).kind).toBe('resume assessment');
    const late = makePlan({ checkIns: [makeCheckIn({ plannedDay: inDays(-3) })] });
    expect(step({ openSitting, plan: late }).kind).toBe('hold check-in');
    expect(step({ openSitting, plan: makePlan({ actions: [makeAction({ dueDay: today })] }) }).kind).toBe(
      'do action',
    );
    // Tomorrow's is not due yet.
    const soon = makePlan({ actions: [makeAction({ dueDay: inDays(1) })] });
    expect(step({ openSitting, plan: soon }).kind).toBe('resume assessment');
  });

  it('is what is due in the plan of somebody who never assessed themselves, and then the assessment', () => {
    const late = makePlan({ checkIns: [makeCheckIn({ plannedDay: inDays(-3) })] });
    expect(step({ lastAssessedDay: null, plan: late }).kind).toBe('hold check-in');
    expect(step({ lastAssessedDay: null }).kind).toBe('start assessment');
  });

  it('is never to go on with a self-assessment in which nothing is answered yet', () => {
    const untouched = progressOf(selfAssessmentInstruments, new Map());
    expect(step({ openSitting: untouched, lastAssessedDay: null, plan: null }).kind).toBe('start assessment');
    const busy = makePlan({ checkIns: [makeCheckIn({ plannedDay: inDays(-3) })] });
    expect(step({ openSitting: untouched, plan: busy }).kind).toBe('hold check-in');
  });

  it('after the self-assessment is to choose a focus', () => {
    expect(step({ plan: null })).toEqual({ kind: 'choose focus' });
    expect(stepIn({ focuses: [] }).kind).toBe('choose focus');
    expect(stepIn({ focuses: [makeFocus({ state: 'finished', stateDay: '2026-11-20' })] }).kind).toBe(
      'choose focus',
    );
  });

  it('is to hold a check-in that is due today or overdue, the oldest first', () => {
    const checkIns = [
      makeCheckIn({ id: 'today', plannedDay: today }),
      makeCheckIn({ id: 'older', plannedDay: inDays(-5) }),
    ];
    expect(stepIn({ checkIns })).toMatchObject({
      kind: 'hold check-in',
      due: { checkIn: { id: 'older' }, overdueDays: 5 },
    });
    expect(stepIn({ checkIns: [makeCheckIn({ plannedDay: inDays(1) })] }).kind).not.toBe('hold check-in');
  });

  it('puts a check-in before an overdue action', () => {
    const contents = {
      actions: [makeAction({ dueDay: inDays(-9) })],
      checkIns: [makeCheckIn({ plannedDay: today })],
    };
    expect(stepIn(contents).kind).toBe('hold check-in');
  });

  const where = { focusId: 'focus', dimensionId: 'coaching' };

  it('is to write what the plan lacks: the goal, then an action, then the pact', () => {
    const blank = { toLevel: null, cue: '', behaviour: '' };
    expect(stepIn({ focuses: [makeFocus(blank)], actions: [] })).toEqual({ kind: 'write goal', ...where });
    const withGoal = makeFocus({ ...blank, toLevel: 3 });
    expect(stepIn({ focuses: [withGoal], actions: [] })).toEqual({ kind: 'add action', ...where });
    expect(stepIn({ focuses: [withGoal] })).toEqual({ kind: 'write pact', ...where });
  });

  it('does not take an action without words, or one of another focus, for an action', () => {
    expect(stepIn({ actions: [makeAction({ text: ' ' })] }).kind).toBe('add action');
    expect(stepIn({ actions: [makeAction({ focusId: 'other' })] }).kind).toBe('add action');
  });

  it('asks for both halves of the pact', () => {
    expect(stepIn({ focuses: [makeFocus({ cue: ' ' })] }).kind).toBe('write pact');
    expect(stepIn({ focuses: [makeFocus({ behaviour: '' })] }).kind).toBe('write pact');
  });

  it('completes the first focus of the plan before the second', () => {
    const second = makeFocus({ id: 'second', order: 1, toLevel: null });
    expect(stepIn({ focuses: [second, makeFocus({ cue: '' })] })).toEqual({ kind: 'write pact', ...where });
  });

  it('is to do the action that is due first within the week', () => {
    const actions = [
      makeAction({ id: 'on-the-last-day', dueDay: inDays(6) }),
      makeAction({ id: 'overdue', dueDay: inDays(-2) }),
    ];
    expect(stepIn({ actions })).toMatchObject({
      kind: 'do action',
      due: { action: { id: 'overdue' }, overdueDays: 2 },
    });
    expect(stepIn({ actions: actions.slice(0, 1) }).kind).toBe('do action');
    expect(stepIn({ actions: [makeAction({ dueDay: inDays(7) })] }).kind).not.toBe('do action');
  });

  it('is to look again twelve weeks after the last self-assessment, when nothing presses', () => {
    expect(step({ lastAssessedDay: inDays(-84) })).toEqual({ kind: 'assess again', daysSince: 84 });
    expect(step({ lastAssessedDay: inDays(-83) }).kind).toBe('nothing due');
    const busy = makePlan({ actions: [makeAction({ dueDay: today })] });
    expect(step({ lastAssessedDay: inDays(-200), plan: busy }).kind).toBe('do action');
  });

  it('otherwise is none, with the day on which the next thing falls due', () => {
    expect(step()).toEqual({ kind: 'nothing due', nextDay: inDays(20), hasTeam: false });
    const checkIns = [makeCheckIn({ plannedDay: inDays(9) })];
    expect(stepIn({ checkIns })).toEqual({ kind: 'nothing due', nextDay: inDays(9), hasTeam: false });
    const done = makeAction({ state: 'done', closedDay: '2026-11-20' });
    expect(stepIn({ actions: [done] })).toEqual({ kind: 'nothing due', nextDay: null, hasTeam: false });
  });
});

describe('the next small step with a team', () => {
  const priya = makePerson({ id: idOf('priya'), name: 'Priya' });
  const rated = new Set([priya.id]);
  const withTeam = (team: Partial<TeamState>, state: Partial<WorkbookState> = {}) =>
    step({ team: { ...noTeam, people: [priya], rated, ...team }, ...state });
  const kindWith = (team: Partial<TeamState>, state: Partial<WorkbookState> = {}) =>
    withTeam(team, state).kind;
  const busy = { plan: makePlan({ checkIns: [makeCheckIn({ plannedDay: today })] }) };
  const session = (plannedDay: Day) => makeSession({ personId: idOf('priya'), plannedDay });

  it('puts a session that is planned for today before everything, and tells with whom', () => {
    expect(withTeam({ sessions: [session(today)] }, busy)).toMatchObject({
      kind: 'hold session',
      due: { person: { name: 'Priya' }, overdueDays: 0 },
    });
    expect(kindWith({ sessions: [session(inDays(1))] })).toBe('nothing due');
  });

  it('puts one’s own check-in before a person’s, and that before one’s own action', () => {
    const plans = [makePersonPlan('priya', { checkIns: [makeCheckIn({ plannedDay: inDays(-1) })] })];
    expect(withTeam({ plans }, busy)).toMatchObject({ kind: 'hold check-in', due: { person: null } });
    const action = { plan: makePlan({ actions: [makeAction({ dueDay: inDays(-3) })] }) };
    expect(withTeam({ plans }, action)).toMatchObject({
      kind: 'hold check-in',
      due: { person: { name: 'Priya' }, overdueDays: 1 },
    });
    expect(withTeam({}, action).kind).toBe('do action');
  });

  it('asks about a session that was not closed, then about a try, a task, a person’s action, and what is kept', () => {
    const sessions = [session(inDays(-2))];
    const agreed = makeSession({
      id: idOf('agreed'),
      personId: idOf('priya'),
      plannedDay: inDays(-9),
      state: 'held',
      closedDay: inDays(-9),
      nextTry: 'Ask first.',
      nextTryDay: inDays(-1),
    });
    const tasks = [makeTask({ personId: idOf('priya'), reviewDay: inDays(-1) })];
    const plans = [makePersonPlan('priya', { actions: [makeAction({ dueDay: inDays(-1) })] })];
    const people = [{ ...priya, keepUntil: inDays(-1) }];
    const kinds = [
      { sessions: [...sessions, agreed], tasks, plans, people },
      { sessions: [agreed], tasks, plans, people },
      { tasks, plans, people },
      { plans, people },
      { people },
    ].map((team) => kindWith(team));
    expect(kinds).toEqual([
      'hold session',
      'ask about try',
      'review task',
      'do action',
      'decide what is kept',
    ]);
    // All of it before what was only begun.
    expect(kindWith({ people }, { openSitting })).toBe('decide what is kept');
  });

  it('lets go of what lies too long with people, but for what is kept', () => {
    const sessions = [session(inDays(-15))];
    expect(kindWith({ sessions })).toBe('nothing due');
    expect(kindWith({ sessions: [session(inDays(-14))] })).toBe('hold session');
    expect(kindWith({ people: [{ ...priya, keepUntil: inDays(-300) }] })).toBe('decide what is kept');
  });

  it('is to rate somebody when nobody on the team is rated, once chapters 1 and 2 stand', () => {
    const people = [priya, makePerson({ id: idOf('tom'), name: 'Tom' })];
    expect(withTeam({ people, rated: new Set() })).toEqual({ kind: 'rate somebody', person: priya });
    expect(kindWith({ people, rated: new Set() }, { plan: null })).toBe('choose focus');
    expect(kindWith({ people, rated: new Set() }, busy)).toBe('hold check-in');
    // One is enough: nobody is pointed at.
    expect(kindWith({ people })).toBe('nothing due');
    const left = { ...priya, leftDay: inDays(-5) };
    expect(kindWith({ people: [left], rated: new Set() })).toBe('nothing due');
  });

  it('nags about nobody who had no session for long', () => {
    expect(withTeam({ sessions: [] })).toEqual({ kind: 'nothing due', nextDay: inDays(20), hasTeam: true });
  });

  it('otherwise says when the next thing falls due with anybody', () => {
    expect(withTeam({ sessions: [session(inDays(8))] })).toMatchObject({
      kind: 'nothing due',
      nextDay: inDays(8),
    });
  });
});
