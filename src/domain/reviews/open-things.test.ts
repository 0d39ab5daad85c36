import { describe, expect, it } from 'vitest';
import { makeQuarter } from '../core/quarter.ts';
import { decideAction, decideCommitment, decideGoal, decidePriority } from './apply-decisions.ts';
import { openThings, undecided } from './open-things.ts';
import { carryOverId } from './review-ids.ts';
import { reviewId, type CarryOver } from './review.ts';
import { makeCommitment, makeReview, rowsWithReview, testDay } from './review.fixture.ts';

const review = makeReview();
const rows = rowsWithReview(review, { commitments: [makeCommitment()] });
const things = openThings(rows, review);
const [commitment] = things;

const decided = (
  about: { readonly kind: CarryOver['kind']; readonly aboutId: string },
  part: Partial<CarryOver> = {},
): CarryOver => ({
  id: carryOverId(review.id, about.kind, about.aboutId),
  reviewId: review.id,
  kind: about.kind,
  aboutId: about.aboutId,
  personId: null,
  decision: 'carry',
  reason: 'Still worth it.',
  carried: 1,
  updatedAt: review.updatedAt,
  ...part,
});

describe('what is open at the end of a quarter', () => {
  it('is every open commitment, priority, goal and action, the manager’s before people’s', () => {
    const active = rows.focuses.filter(({ state }) => state === 'active');
    const ids = new Set(active.map(({ id }) => id));
    const openActions = rows.actions.filter(({ state, focusId }) => state === 'open' && ids.has(focusId));
    const count = (kind: CarryOver['kind']) => things.filter((thing) => thing.kind === kind).length;
    expect(count('goal')).toBe(active.length);
    expect(count('action')).toBe(openActions.length);
    expect(count('priority')).toBe(rows.priorities.filter(({ state }) => state === 'open').length);
    expect(count('commitment')).toBe(1);
    const firstOfPeople = things.findIndex(({ personId }) => personId !== null);
    expect(things.slice(firstOfPeople).filter(({ personId }) => personId === null)).toEqual([]);
  });

  it('stands in the manager’s own order', () => {
    const promised = ['c', 'a', 'b'].map((id, order) => makeCommitment({ id, order: 2 - order }));
    const ids = openThings({ ...rows, commitments: promised }, review)
      .filter(({ kind }) => kind === 'commitment')
      .map(({ aboutId }) => aboutId);
    expect(ids).toEqual(['b', 'a', 'c']);
  });

  it('leaves out what is closed, says nothing, was made in this review, or was in the plan of somebody who left', () => {
    const also = (part: Parameters<typeof makeCommitment>[0]) =>
      openThings({ ...rows, commitments: [makeCommitment(part)] }, review).filter(
        ({ kind }) => kind === 'commitment',
      );
    expect(also({ state: 'done' })).toEqual([]);
    expect(also({ text: '  ' })).toEqual([]);
    expect(also({ reviewId: review.id })).toEqual([]);
    const [person] = rows.people;
    expect(also({ ownerId: person?.id })).toHaveLength(1);
    const left = rows.people.map((one) => ({
      ...one,
      leftDay: one.id === person?.id ? testDay : one.leftDay,
    }));
    const gone = openThings(
      { ...rows, people: left, commitments: [makeCommitment({ ownerId: person?.id })] },
      review,
    );
    expect(gone.filter(({ personId }) => personId === person?.id)).toMatchObject([{ kind: 'commitment' }]);
  });

  it('leaves out what was promised for a later quarter', () => {
    const later = makeReview({ id: reviewId(makeQuarter(2028, 1), 2), quarter: makeQuarter(2028, 1) });
    const both = { ...rows, reviews: [review, later], commitments: [makeCommitment({ reviewId: later.id })] };
    expect(openThings(both, review).filter(({ kind }) => kind === 'commitment')).toEqual([]);
    const own = { ...both, commitments: [makeCommitment({ reviewId: review.id })] };
    expect(openThings(own, later).filter(({ kind }) => kind === 'commitment')).toHaveLength(1);
  });

  it('can’t carry an action whose focus area ends: no plan would have it any more', () => {
    const action = things.find(({ kind }) => kind === 'action');
    const focusId = rows.actions.find(({ id }) => id === action?.aboutId)?.focusId;
    const goal = things.find(({ kind, aboutId }) => kind === 'goal' && aboutId === focusId);
    if (action === undefined || goal === undefined) throw new Error('The sample has no open action');
    const after = (decision: CarryOver['decision']) =>
      openThings({ ...rows, carryOvers: [decided(action), decided(goal, { decision })] }, review);
    const isOpen = (decision: CarryOver['decision']): boolean =>
      undecided(after(decision)).some(({ id }) => id === action.id);
    expect([isOpen('carry'), isOpen('done'), isOpen('dropped')]).toEqual([false, true, true]);
  });

  it('has to be decided, and carrying, dropping and handing over need a reason', () => {
    expect(undecided(things)).toHaveLength(things.length);
    const after = (part: Partial<CarryOver>) =>
      undecided(
        openThings(
          { ...rows, carryOvers: commitment === undefined ? [] : [decided(commitment, part)] },
          review,
        ),
      ).length;
    expect(after({})).toBe(things.length - 1);
    expect(after({ reason: ' ' })).toBe(things.length);
    expect(after({ decision: 'dropped', reason: '' })).toBe(things.length);
    expect(after({ decision: 'handed over', reason: '' })).toBe(things.length);
    expect(after({ decision: 'done', reason: '' })).toBe(things.length - 1);
  });

  it('counts how often it was carried before, by locked reviews alone', () => {
    const goal = things.find(({ kind }) => kind === 'goal');
    if (goal === undefined) throw new Error('The sample has no goal');
    const before = ['2027-Q2', '2027-Q3'].map((_, index) => {
      const quarter = makeQuarter(2027, index + 2);
      const id = reviewId(quarter, 2);
      const state = index === 0 ? 'locked' : 'draft';
      return makeReview({ id, quarter, state });
    });
    const carryOvers = before.map(({ id }) => ({
      ...decided(goal),
      reviewId: id,
      id: carryOverId(id, goal.kind, goal.aboutId),
    }));
    const found = openThings({ ...rows, reviews: [review, ...before], carryOvers }, review);
    expect(found.find(({ id }) => id === goal.id)?.carriedBefore).toBe(1);
  });
});

describe('what becomes of it', () => {
  const action = rows.actions.find(({ state }) => state === 'open');
  const focus = rows.focuses.find(({ state }) => state === 'active');
  const priority = rows.priorities.find(({ state }) => state === 'open');
  const say = (decision: CarryOver['decision'], reason = 'Because.') => ({ decision, reason });

  it('stays as it is when it is carried', () => {
    if (action === undefined || focus === undefined || priority === undefined)
      throw new Error('Not in the sample');
    expect(decideAction(action, say('carry'), testDay)).toBe(action);
    expect(decideGoal(focus, say('carry'), testDay)).toBe(focus);
    expect(decidePriority(priority, say('carry'), testDay)).toBe(priority);
  });

  it('ends on the day, with the reason, and says where it went when it was handed over', () => {
    if (action === undefined || focus === undefined || priority === undefined)
      throw new Error('Not in the sample');
    expect(decideAction(action, say('done'), testDay)).toMatchObject({ state: 'done', closedDay: testDay });
    expect(decideAction(action, say('handed over', 'Priya takes it.'), testDay)).toMatchObject({
      state: 'dropped',
      closedDay: testDay,
      reason: 'Handed over: Priya takes it.',
    });
    expect(decideGoal(focus, say('dropped'), testDay)).toMatchObject({
      state: 'set aside',
      stateDay: testDay,
      stateReason: 'Because.',
    });
    expect(decideGoal(focus, say('done'), testDay)).toMatchObject({ state: 'finished' });
    expect(decidePriority(priority, say('dropped'), testDay)).toMatchObject({
      state: 'dropped',
      reason: 'Because.',
    });
  });

  it('is a commitment of its own in the next quarter when it was one and is carried', () => {
    expect(decideCommitment(makeCommitment(), say('carry'), testDay)).toMatchObject({
      state: 'carried',
      closedDay: testDay,
    });
    expect(decideCommitment(makeCommitment(), say('handed over'), testDay)).toMatchObject({
      state: 'handed over',
    });
  });
});
