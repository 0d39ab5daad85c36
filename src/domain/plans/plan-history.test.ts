import { expect, it } from 'vitest';
import { planHistory } from './plan-history.ts';
import { makeAction, makeCheckIn, makeFocus, makePlan } from './plan.fixture.ts';

const historyOf = (contents: Parameters<typeof makePlan>[0]) =>
  planHistory(makePlan(contents)).map((event) => `${event.day} ${event.kind}`);

it('the history of a plan tells everything that happened, latest first', () => {
  const moves = [{ day: '2026-11-10', from: '2026-11-12', to: '2026-11-20', reason: 'She was out.' }];
  expect(
    historyOf({
      focuses: [makeFocus({ state: 'finished', stateDay: '2026-11-24' })],
      actions: [
        makeAction({ addedDay: '2026-11-03', moves, state: 'done', closedDay: '2026-11-19' }),
        makeAction({
          id: 'second',
          addedDay: '2026-11-04',
          state: 'dropped',
          closedDay: '2026-11-18',
          reason: 'Frozen.',
        }),
      ],
      checkIns: [
        makeCheckIn({ heldDay: '2026-11-17' }),
        makeCheckIn({ id: 'second', skippedDay: '2026-11-20' }),
      ],
    }),
  ).toEqual([
    '2026-11-24 focus ended',
    '2026-11-20 check-in skipped',
    '2026-11-19 action done',
    '2026-11-18 action dropped',
    '2026-11-17 check-in held',
    '2026-11-10 action moved',
    '2026-11-04 action added',
    '2026-11-03 action added',
    '2026-11-02 focus chosen',
  ]);
});

it('a move is told with where from, where to and why', () => {
  const move = { day: '2026-11-10', from: '2026-11-12', to: '2026-11-20', reason: 'She was out.' };
  const moved = planHistory(makePlan({ actions: [makeAction({ moves: [move] })] })).find(
    (event) => event.kind === 'action moved',
  );
  expect(moved).toMatchObject(move);
});

it('what happened on one day comes with the latest kind first', () => {
  const day = '2026-11-02';
  const moves = [{ day, from: day, to: '2026-11-20', reason: 'She was out.' }];
  const done = makeAction({ addedDay: day, moves, state: 'done', closedDay: day });
  const dropped = makeAction({
    id: 'second',
    addedDay: day,
    state: 'dropped',
    closedDay: day,
    reason: 'Frozen.',
  });
  expect(
    historyOf({
      focuses: [makeFocus({ state: 'finished', stateDay: day }), makeFocus({ id: 'second' })],
      actions: [dropped, done],
      checkIns: [makeCheckIn({ skippedDay: day }), makeCheckIn({ id: 'second', heldDay: day })],
    }),
  ).toEqual(
    [
      'focus ended',
      'check-in skipped',
      'check-in held',
      'action dropped',
      'action done',
      'action moved',
      'action added',
      'action added',
      'focus chosen',
      'focus chosen',
    ].map((kind) => `${day} ${kind}`),
  );
});

it('an action that is open has been added, and no more', () => {
  expect(historyOf({ actions: [makeAction({ addedDay: '2026-11-03' })] })).toEqual([
    '2026-11-03 action added',
    '2026-11-02 focus chosen',
  ]);
});

it('what is only planned, and an action without words, is no history', () => {
  expect(historyOf({ actions: [makeAction({ text: ' ' })], checkIns: [makeCheckIn()] })).toEqual([
    '2026-11-02 focus chosen',
  ]);
});
