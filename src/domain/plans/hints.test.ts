import { describe, expect, it } from 'vitest';
import { addDays, asDay } from '../core/day.ts';
import { actionHints, goalHints, pactHints } from './hints.ts';
import type { Action, Focus } from './plan.ts';

const today = asDay('2026-11-24');
const sound: Parameters<typeof actionHints>[0] = {
  text: 'Listen to two of Priya’s calls and debrief each the same day.',
  dueDay: addDays(today, 10),
  shows: 'Two notes with a moment each',
  state: 'open',
};
const aboutAction = (part: Partial<Action>) =>
  actionHints({ ...sound, ...part }, today).map((hint) => hint.about);
const goal = { fromLevel: 2, toLevel: 3, sign: 'Each rep led the meeting that I joined.' } as const;
const aboutGoal = (part: Partial<Focus>) => goalHints({ ...goal, ...part }).map((hint) => hint.about);
const aboutPact = (cue: string, behaviour: string) => pactHints({ cue, behaviour }).map((hint) => hint.about);

describe('hints for an action', () => {
  it('are none for one that says what, by when, and what will show it', () => {
    expect(aboutAction({})).toEqual([]);
  });

  it('are none before anything is written, and none once it is closed', () => {
    expect(aboutAction({ text: ' ', dueDay: null, shows: '' })).toEqual([]);
    expect(aboutAction({ dueDay: null, shows: '', state: 'done' })).toEqual([]);
    expect(aboutAction({ dueDay: null, shows: '', state: 'dropped' })).toEqual([]);
  });

  it('ask for a day', () => {
    expect(aboutAction({ dueDay: null })).toEqual(['day']);
  });

  it('ask for something that others could see', () => {
    expect(aboutAction({ shows: ' ' })).toEqual(['observable']);
  });

  it('ask for a first piece of what is more than eight weeks away', () => {
    expect(aboutAction({ dueDay: addDays(today, 56) })).toEqual([]);
    expect(aboutAction({ dueDay: addDays(today, 57) })).toEqual(['size']);
  });

  it.each([
    'Coach everyone on discovery.',
    'Coach all my reps on discovery.',
    'Sit in on every call.',
    'Overhaul the pipeline review.',
    'Always ask first.',
    Array.from({ length: 31 }, () => 'word').join(' '),
  ])('call this big: %s', (text) => expect(aboutAction({ text })).toEqual(['size']));

  it.each([
    'Agree on a call every other week with Carla.',
    'Write the questions that every candidate will hear.',
    'Put all territories side by side.',
    'Call Tom.',
    Array.from({ length: 30 }, () => 'word').join(' '),
  ])('do not call this big: %s', (text) => expect(aboutAction({ text })).toEqual([]));

  it.each([
    'Be more confident.',
    'Become a better listener.',
    'Work on my attitude.',
    'Be a good coach.',
    'Being less assertive in reviews.',
  ])('notice a trait: %s', (text) => expect(aboutAction({ text })).toEqual(['trait']));

  it('say several things when several are missing', () => {
    expect(aboutAction({ text: 'Be more strategic with everyone.', dueDay: null, shows: '' })).toEqual([
      'day',
      'size',
      'trait',
      'observable',
    ]);
  });
});

describe('hints for a goal', () => {
  it('are none for a step or two that one can see, nor for one not yet written', () => {
    expect(aboutGoal({})).toEqual([]);
    expect(aboutGoal({ toLevel: 4 })).toEqual([]);
    expect(aboutGoal({ fromLevel: null, toLevel: null, sign: '' })).toEqual([]);
    expect(aboutGoal({ fromLevel: null, toLevel: 5 })).toEqual([]);
  });

  it('ask about a goal that does not lie above the start', () => {
    expect(aboutGoal({ toLevel: 2 })).toEqual(['goal']);
    expect(aboutGoal({ toLevel: 1 })).toEqual(['goal']);
  });

  it('ask about three steps at once', () => {
    expect(aboutGoal({ fromLevel: 1, toLevel: 4 })).toEqual(['goal']);
  });

  it.each(['We hit the number.', 'Win rate above thirty percent.', 'Team attainment is at quota.'])(
    'notice that the market decides: %s',
    (sign) => expect(aboutGoal({ sign })).toEqual(['result']),
  );

  it('notice a trait', () => {
    expect(aboutGoal({ sign: 'I am seen as being more patient.' })).toEqual(['trait']);
  });
});

describe('hints for a pact', () => {
  it('are none for a moment and a move, nor for one that is being begun', () => {
    expect(aboutPact('a rep asks me what to do', 'ask what they propose')).toEqual([]);
    expect(aboutPact('', '')).toEqual([]);
    expect(aboutPact('a rep asks me what to do', '')).toEqual([]);
  });

  it('ask for the moment when there is only the move', () => {
    expect(aboutPact(' ', 'ask what they propose')).toEqual(['cue']);
  });

  it.each([
    ['I have a 1:1', 'try to listen'],
    ['I am in a review', 'ask more questions'],
    ['I get to it sometime', 'call the rep'],
  ])('ask for the exact moment and move: if %s, then %s', (cue, behaviour) => {
    expect(aboutPact(cue, behaviour)).toEqual(['cue']);
  });

  it('notice a trait', () => {
    expect(aboutPact('the quarter gets tight', 'be patient')).toEqual(['trait']);
  });
});

describe('hints about the plan of somebody else', () => {
  const textsOf = (hints: readonly { readonly text: string }[]) => hints.map(({ text }) => text).join(' ');

  it('say they, wherever those about one’s own say you', () => {
    const action = {
      text: 'Be more organized.',
      dueDay: addDays(today, 80),
      shows: 'A list',
      state: 'open',
    } as const;
    const focus = { fromLevel: 3, toLevel: 3, sign: 'Beats the quota and is more patient.' } as const;
    const pact = { cue: '', behaviour: 'be more patient' };
    const own = [actionHints(action, today), goalHints(focus), pactHints(pact)].map(textsOf).join(' ');
    const theirs = [actionHints(action, today, 'they'), goalHints(focus, 'they'), pactHints(pact, 'they')]
      .map(textsOf)
      .join(' ');
    expect(own).toMatch(/\byou\b/);
    expect(theirs).not.toMatch(/\byour?\b/);
    expect(theirs.replaceAll(/\bthe[my]\b/g, 'you')).toBe(own);
  });
});
