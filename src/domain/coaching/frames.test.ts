import { expect, it } from 'vitest';
import { makeSession } from './coaching.fixture.ts';
import { frameOf, hasNotes, strayParts } from './frames.ts';
import { sessionKinds } from './session-words.ts';

it('a conversation goes Aim, Now, Ways, Will do; what was watched Moment, Action, Effect, Ask', () => {
  const names = (kind: (typeof sessionKinds)[number]): readonly string[] =>
    frameOf(kind).map(({ name }) => name);
  expect(names('one-to-one')).toEqual(['Aim', 'Now', 'Ways', 'Will do']);
  expect(names('deal')).toEqual(['Aim', 'Now', 'Ways', 'Will do']);
  expect(names('observed')).toEqual(['Moment', 'Action', 'Effect', 'Ask']);
});

it('every part has a question to ask', () => {
  for (const kind of sessionKinds) for (const { ask } of frameOf(kind)) expect(ask).toMatch(/\?/);
});

it('what was written in the other frame is not out of sight', () => {
  const session = makeSession({
    kind: 'observed',
    aim: 'A signed plan.',
    now: ' ',
    sawAction: 'Asked twice.',
  });
  expect(strayParts(session).map(({ field }) => field)).toEqual(['aim']);
  expect(strayParts({ ...session, kind: 'deal' }).map(({ field }) => field)).toEqual(['sawAction']);
  expect(hasNotes(session)).toBe(true);
  expect(hasNotes(makeSession())).toBe(false);
});
