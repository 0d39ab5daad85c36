import type { DimensionIdeas } from '../../../plans/action-idea.ts';

export const discoveryIdeas: DimensionIdeas = {
  dimensionId: 'discovery',
  actions: [
    {
      id: 'discovery-first-question',
      dimensionId: 'discovery',
      kind: 'do',
      text: 'Open your next first meeting by asking what the customer wants to change, before any slide.',
      shows: 'The answer in your notes, in the customer’s words',
      helper: '',
    },
    {
      id: 'discovery-play-back',
      dimensionId: 'discovery',
      kind: 'do',
      text: 'Send one customer three sentences on what you understood, and ask what is wrong.',
      shows: 'The message, with the customer’s corrections',
      helper: '',
    },
    {
      id: 'discovery-recent-case',
      dimensionId: 'discovery',
      kind: 'do',
      text: 'Ask one customer to walk you through the last time the problem came up.',
      shows: 'The case in the deal notes, with what it led to',
      helper: '',
    },
    {
      id: 'discovery-question-list',
      dimensionId: 'discovery',
      kind: 'with',
      text: 'Have a colleague write down your questions in one call, word for word.',
      shows: 'The list, with the questions that got a long answer marked',
      helper: 'a colleague who joins the call',
    },
    {
      id: 'discovery-listen-back',
      dimensionId: 'discovery',
      kind: 'learn',
      text: 'Listen to one of your calls, recorded with consent, for the first mention of our product.',
      shows: 'The minute it came, and the question you could have asked there',
      helper: '',
    },
  ],
  pacts: [
    {
      cue: 'a customer asks for a demo in the first five minutes',
      behaviour: 'ask what they want to change before I show anything',
    },
    {
      cue: 'I hear a problem that we can solve',
      behaviour: 'ask for the last time it happened before I mention the product',
    },
  ],
  signs: [
    'My notes say what each customer wants to change, in their words.',
    'I ask for a recent case before I show anything.',
    'Customers correct my summary before I write an offer.',
  ],
};
