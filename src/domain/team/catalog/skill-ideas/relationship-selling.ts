import type { DimensionIdeas } from '../../../plans/action-idea.ts';

export const relationshipSellingIdeas: DimensionIdeas = {
  dimensionId: 'relationship-selling',
  actions: [
    {
      id: 'relationship-selling-no-request',
      dimensionId: 'relationship-selling',
      kind: 'do',
      text: 'Send three contacts something they can use this week, and ask for nothing.',
      shows: 'Three messages, each with a line on why this person',
      helper: '',
    },
    {
      id: 'relationship-selling-open-promises',
      dimensionId: 'relationship-selling',
      kind: 'do',
      text: 'List what you have promised customers, and keep the oldest promise this week.',
      shows: 'The list, with the oldest promise crossed off',
      helper: '',
    },
    {
      id: 'relationship-selling-next-desk',
      dimensionId: 'relationship-selling',
      kind: 'with',
      text: 'Ask a contact to introduce you to one colleague you have never met.',
      shows: 'A first conversation in the calendar',
      helper: 'a contact you have known for some time',
    },
    {
      id: 'relationship-selling-bad-news-call',
      dimensionId: 'relationship-selling',
      kind: 'with',
      text: 'Practice with a colleague the call in which you tell a customer bad news.',
      shows: 'Your first two sentences, written down',
      helper: 'a colleague who plays the customer',
    },
    {
      id: 'relationship-selling-worth-keeping',
      dimensionId: 'relationship-selling',
      kind: 'learn',
      text: 'Ask two customers of many years what makes them keep a supplier.',
      shows: 'Two answers, in the customers’ words',
      helper: '',
    },
  ],
  pacts: [
    {
      cue: 'I learn that something promised will be late',
      behaviour: 'call the customer the same day, before I know the whole story',
    },
    {
      cue: 'a customer signs or says no',
      behaviour: 'put a day for the next contact in my calendar',
    },
  ],
  signs: [
    'I can name what I last brought each key contact with no deal open.',
    'I asked two contacts what they count on, and changed one thing because of it.',
    'Customers hear bad news from me first.',
  ],
};
