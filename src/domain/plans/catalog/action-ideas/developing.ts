import type { DimensionIdeas } from '../../action-idea.ts';

export const developingIdeas: DimensionIdeas = {
  dimensionId: 'developing',
  actions: [
    {
      id: 'developing-one-skill-each',
      dimensionId: 'developing',
      kind: 'do',
      text: 'Write down one skill for each rep, with something you saw that points to it.',
      shows: 'A list with an example each, written as if the reps will read it',
      helper: '',
    },
    {
      id: 'developing-hand-over-task',
      dimensionId: 'developing',
      kind: 'do',
      text: 'Hand one rep a task that is new to them, with a day to look at it together.',
      shows: 'The rep can say the expected result and the day',
      helper: '',
    },
    {
      id: 'developing-middle-first',
      dimensionId: 'developing',
      kind: 'do',
      text: 'Book a 45-minute talk about skills with a rep from the middle of the team.',
      shows: 'One skill, written down by the rep',
      helper: '',
    },
    {
      id: 'developing-aspiration-talk',
      dimensionId: 'developing',
      kind: 'with',
      text: 'Ask one rep where they want to be in two years.',
      shows: 'Their own words, and one step you agreed on',
      helper: 'one rep',
    },
    {
      id: 'developing-shadow-me',
      dimensionId: 'developing',
      kind: 'with',
      text: 'Prepare one of your meetings with a rep, who then runs it.',
      shows: 'The rep ran it and named one thing to change',
      helper: 'a rep who wants to lead',
    },
    {
      id: 'developing-hr-options',
      dimensionId: 'developing',
      kind: 'with',
      text: 'Ask HR which moves and programs are open to two of your reps.',
      shows: 'Two options that the reps have heard about from you',
      helper: 'HR or your boss',
    },
    {
      id: 'developing-who-grew-me',
      dimensionId: 'developing',
      kind: 'learn',
      text: 'Write down who helped you grow, and what exactly they did.',
      shows: 'One of these things, done with a rep',
      helper: '',
    },
    {
      id: 'developing-peer-plans',
      dimensionId: 'developing',
      kind: 'learn',
      text: 'Swap a development plan, without names, with another manager and mark what is vague.',
      shows: 'Your plan, with the marked lines rewritten',
      helper: 'a fellow manager',
    },
  ],
  pacts: [
    {
      cue: 'I am about to do a rep’s task because I am faster',
      behaviour: 'ask the rep to do it while I watch',
    },
    { cue: 'a 1:1 has been about deals for 20 minutes', behaviour: 'ask which skill they are working on' },
    {
      cue: 'a rep does something well for the first time',
      behaviour: 'write it down as a moment the same day',
    },
  ],
  signs: [
    'Each rep can name the skill they are working on.',
    'A rep runs a meeting that used to be mine.',
    'I can say in their own words what four reps want.',
    'Two reps in the middle have a written plan with a date.',
  ],
};
