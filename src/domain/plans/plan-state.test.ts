import { describe, expect, it } from 'vitest';
import { asDay } from '../core/day.ts';
import {
  activeFocuses,
  canChooseFocus,
  checkInState,
  dueUntil,
  isCheckInOverdue,
  isOverdue,
  nextCheckIn,
} from './plan-state.ts';
import { makeAction, makeCheckIn, makeFocus, makePlan } from './plan.fixture.ts';

const today = asDay('2026-11-24');
const focusOn = (dimensionId: string, part: Parameters<typeof makeFocus>[0] = {}) =>
  makeFocus({
    id: `focus-${dimensionId}`,
    topic: { instrumentId: 'sales-manager-role', instrumentVersion: 1, dimensionId },
    ...part,
  });

describe('focus areas', () => {
  const three = ['coaching', 'directing', 'hiring'].map((dimensionId, order) =>
    focusOn(dimensionId, { order }),
  );

  it('that are active come in the order of the plan', () => {
    const focuses = [
      focusOn('hiring', { order: 2 }),
      focusOn('change', { order: 0, state: 'finished' }),
      focusOn('coaching', { order: 1 }),
    ];
    expect(activeFocuses(focuses).map((focus) => focus.id)).toEqual(['focus-coaching', 'focus-hiring']);
  });

  it('are three at most', () => {
    expect(canChooseFocus(three.slice(0, 2), 'planning', 3)).toEqual({ ok: true, value: null });
    expect(canChooseFocus(three, 'planning', 3)).toEqual({ ok: false, error: 'enough already' });
  });

  it('that were finished or set aside leave room', () => {
    for (const state of ['finished', 'set aside']) {
      expect(canChooseFocus([...three.slice(0, 2), focusOn('hiring', { state })], 'planning', 3).ok).toBe(
        true,
      );
    }
  });

  it('can’t be chosen twice at a time, but again after they ended', () => {
    expect(canChooseFocus([focusOn('coaching')], 'coaching', 3)).toEqual({
      ok: false,
      error: 'already chosen',
    });
    expect(canChooseFocus(three, 'coaching', 3)).toEqual({ ok: false, error: 'already chosen' });
    expect(canChooseFocus([focusOn('coaching', { state: 'finished' })], 'coaching', 3).ok).toBe(true);
  });
});

describe('overdue', () => {
  it('is an open action whose day has passed; due today is not', () => {
    expect(isOverdue(makeAction({ dueDay: '2026-11-23' }), today)).toBe(true);
    expect(isOverdue(makeAction({ dueDay: '2026-11-24' }), today)).toBe(false);
    expect(isOverdue(makeAction({ dueDay: null }), today)).toBe(false);
    expect(
      isOverdue(makeAction({ dueDay: '2026-11-23', state: 'done', closedDay: '2026-11-24' }), today),
    ).toBe(false);
    expect(
      isOverdue(makeAction({ dueDay: '2026-11-23', state: 'dropped', closedDay: '2026-11-24' }), today),
    ).toBe(false);
  });

  it('is a planned check-in whose day has passed', () => {
    expect(isCheckInOverdue(makeCheckIn({ plannedDay: '2026-11-23' }), today)).toBe(true);
    expect(isCheckInOverdue(makeCheckIn({ plannedDay: '2026-11-24' }), today)).toBe(false);
    expect(isCheckInOverdue(makeCheckIn({ plannedDay: '2026-11-23', heldDay: '2026-11-23' }), today)).toBe(
      false,
    );
    expect(isCheckInOverdue(makeCheckIn({ plannedDay: '2026-11-23', skippedDay: '2026-11-23' }), today)).toBe(
      false,
    );
  });
});

describe('check-ins', () => {
  it('are planned, held or skipped; what is half written is still planned', () => {
    expect(checkInState(makeCheckIn({ howItWent: 'Well.', confidence: 4 }))).toBe('planned');
    expect(checkInState(makeCheckIn({ heldDay: '2026-11-23' }))).toBe('held');
    expect(checkInState(makeCheckIn({ skippedDay: '2026-11-23' }))).toBe('skipped');
  });

  it('come next by their planned day, overdue ones first, of this focus only', () => {
    const checkIns = [
      makeCheckIn({ id: 'later', plannedDay: '2026-12-14' }),
      makeCheckIn({ id: 'held', plannedDay: '2026-11-02', heldDay: '2026-11-02' }),
      makeCheckIn({ id: 'overdue', plannedDay: '2026-11-16' }),
      makeCheckIn({ id: 'other', plannedDay: '2026-11-03', focusId: 'other-focus' }),
    ];
    expect(nextCheckIn(checkIns, makeFocus().id)?.id).toBe('overdue');
    expect(nextCheckIn(checkIns.slice(1, 2), makeFocus().id)).toBeUndefined();
  });
});

describe('what is due', () => {
  const due = (contents: Parameters<typeof makePlan>[0], until = '2026-11-30') =>
    dueUntil(makePlan(contents), today, asDay(until)).map((one) => [
      one.kind === 'action' ? one.action.id : one.checkIn.id,
      one.day,
      one.overdueDays,
    ]);

  it('are open actions and planned check-ins up to the day, earliest first, with the days they are late', () => {
    const contents = {
      actions: [
        makeAction({ id: 'on-the-day', dueDay: '2026-11-30' }),
        makeAction({ id: 'after', dueDay: '2026-12-01' }),
        makeAction({ id: 'late', dueDay: '2026-11-20' }),
        makeAction({ id: 'today', dueDay: '2026-11-24' }),
      ],
      checkIns: [
        makeCheckIn({ id: 'late-check-in', plannedDay: '2026-11-16' }),
        makeCheckIn({ id: 'check-in-ahead', plannedDay: '2026-11-25' }),
        makeCheckIn({ id: 'far', plannedDay: '2026-12-14' }),
      ],
    };
    expect(due(contents)).toEqual([
      ['late-check-in', '2026-11-16', 8],
      ['late', '2026-11-20', 4],
      ['today', '2026-11-24', 0],
      ['check-in-ahead', '2026-11-25', 0],
      ['on-the-day', '2026-11-30', 0],
    ]);
  });

  it('is nothing that is closed, held, skipped or without a day', () => {
    expect(
      due({
        actions: [
          makeAction({ state: 'done', closedDay: '2026-11-20' }),
          makeAction({ state: 'dropped', closedDay: '2026-11-20' }),
          makeAction({ dueDay: null }),
        ],
        checkIns: [makeCheckIn({ heldDay: '2026-11-16' }), makeCheckIn({ skippedDay: '2026-11-16' })],
      }),
    ).toEqual([]);
  });

  it('is nothing of a focus that ended', () => {
    const contents = { actions: [makeAction()], checkIns: [makeCheckIn()] };
    expect(due(contents)).toHaveLength(2);
    expect(
      due({ ...contents, focuses: [makeFocus({ state: 'set aside', stateDay: '2026-11-20' })] }),
    ).toEqual([]);
  });
});
