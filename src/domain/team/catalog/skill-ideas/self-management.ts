import type { DimensionIdeas } from '../../../plans/action-idea.ts';

export const selfManagementIdeas: DimensionIdeas = {
  dimensionId: 'self-management',
  actions: [
    {
      id: 'self-management-name-the-block',
      dimensionId: 'self-management',
      kind: 'do',
      text: 'Block two hours next week for work you have put off, and name it.',
      shows: 'The block with its name, and what came out of it',
      helper: '',
    },
    {
      id: 'self-management-five-days',
      dimensionId: 'self-management',
      kind: 'do',
      text: 'Write down your hours for five days, in four kinds of work.',
      shows: 'The five days on one page, and one thing to stop',
      helper: '',
    },
    {
      id: 'self-management-mail-times',
      dimensionId: 'self-management',
      kind: 'do',
      text: 'Read email at three fixed times a day, for three days.',
      shows: 'The times in your calendar, and what you did instead',
      helper: '',
    },
    {
      id: 'self-management-monday-friday',
      dimensionId: 'self-management',
      kind: 'with',
      text: 'Tell a colleague on Monday your most important task, and on Friday how far it is.',
      shows: 'Monday’s message and Friday’s answer',
      helper: 'a colleague who does the same',
    },
    {
      id: 'self-management-free-mornings',
      dimensionId: 'self-management',
      kind: 'learn',
      text: 'Ask two colleagues how they keep time free, and try one way for three days.',
      shows: 'Three days, with the time that stayed free',
      helper: 'two colleagues',
    },
  ],
  pacts: [
    {
      cue: 'a request comes in during a block',
      behaviour: 'write it down and answer when the block ends',
    },
    {
      cue: 'it is Friday at four',
      behaviour: 'choose next week’s three most important tasks and give each an hour',
    },
  ],
  signs: [
    'Three of four planned blocks took place in the last four weeks.',
    'On Friday I can say which block fell out, and why.',
    'My calendar shows the block for my most important task before Monday morning.',
  ],
};
