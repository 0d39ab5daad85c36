import { describe, expect, it } from 'vitest';
import { asDay } from '../core/day.ts';
import { dropAction, finishAction, moveAction, planAction, reopenAction } from './change-action.ts';
import { makeAction } from './plan.fixture.ts';

const today = asDay('2026-11-24');
const later = asDay('2026-12-04');
const open = makeAction({ dueDay: '2026-11-20', addedDay: '2026-11-02' });
const done = makeAction({ state: 'done', closedDay: '2026-11-19' });
const dropped = makeAction({ state: 'dropped', closedDay: '2026-11-19', reason: 'No longer needed.' });

describe('finishing an action', () => {
  it('closes it on the day', () => {
    expect(finishAction(open, today)).toEqual({
      ok: true,
      value: { ...open, state: 'done', closedDay: today },
    });
  });

  it.each([done, dropped])('leaves one that is $state', (action) => {
    expect(finishAction(action, today)).toEqual({ ok: false, error: 'already closed' });
  });
});

describe('dropping an action', () => {
  it('keeps the reason, without the space around it', () => {
    const expected = { ...open, state: 'dropped', closedDay: today, reason: 'The customer left.' };
    expect(dropAction(open, today, ' The customer left.\n')).toEqual({ ok: true, value: expected });
  });

  it.each(['', '  ', '\n\t'])('needs a reason: %j is none', (reason) => {
    expect(dropAction(open, today, reason)).toEqual({ ok: false, error: 'a reason is needed' });
  });

  it.each([done, dropped])('leaves one that is $state', (action) => {
    expect(dropAction(action, today, 'Because.')).toEqual({ ok: false, error: 'already closed' });
  });
});

describe('moving an action', () => {
  it('notes when, from where to where, and why', () => {
    const moves = [{ day: today, from: open.dueDay, to: later, reason: 'She was out.' }];
    expect(moveAction(open, later, today, ' She was out. ')).toEqual({
      ok: true,
      value: { ...open, dueDay: later, moves },
    });
  });

  it('adds to the moves there were', () => {
    const once = moveAction(open, later, today, 'First.');
    const twice = once.ok ? moveAction(once.value, asDay('2026-12-11'), today, 'Second.') : once;
    expect(twice.ok && twice.value.moves.map((move) => [move.from, move.to, move.reason])).toEqual([
      ['2026-11-20', '2026-12-04', 'First.'],
      ['2026-12-04', '2026-12-11', 'Second.'],
    ]);
  });

  it('needs a reason once the action has a day', () => {
    expect(moveAction(open, later, today, ' ')).toEqual({ ok: false, error: 'a reason is needed' });
  });

  it('is planning and needs none for its first day, or on the day on which it was added', () => {
    const undated = makeAction({ dueDay: null });
    expect(moveAction(undated, later, today, '')).toEqual({ ok: true, value: { ...undated, dueDay: later } });
    const fresh = makeAction({ dueDay: '2026-11-27', addedDay: today });
    expect(moveAction(fresh, later, today, '')).toEqual({ ok: true, value: { ...fresh, dueDay: later } });
  });

  it('to the day on which it is due is no move', () => {
    expect(moveAction(open, asDay('2026-11-20'), today, 'Because.')).toEqual({
      ok: false,
      error: 'same day',
    });
  });

  it.each([done, dropped])('leaves one that is $state', (action) => {
    expect(moveAction(action, later, today, 'Because.')).toEqual({ ok: false, error: 'already closed' });
  });
});

describe('planning an action', () => {
  it('gives it a day, and another one, without a reason and without a move', () => {
    const planned = planAction(makeAction({ dueDay: null }), later);
    const again = planned.ok ? planAction(planned.value, asDay('2026-12-11')) : planned;
    expect(again).toEqual({ ok: true, value: makeAction({ dueDay: '2026-12-11' }) });
  });

  it.each([done, dropped])('leaves one that is $state', (action) => {
    expect(planAction(action, later)).toEqual({ ok: false, error: 'already closed' });
  });
});

describe('opening an action again', () => {
  it('forgets when and why it was closed, and keeps its moves', () => {
    const moves = [{ day: today, from: null, to: later, reason: '' }];
    expect(reopenAction({ ...dropped, moves })).toEqual({
      ...dropped,
      state: 'open',
      closedDay: null,
      reason: '',
      moves,
    });
  });

  it('undoes finishing', () => {
    const finished = finishAction(open, today);
    expect(finished.ok && reopenAction(finished.value)).toEqual(open);
  });
});
