import type { DimensionIdeas } from '../../../plans/action-idea.ts';

export const accountManagementIdeas: DimensionIdeas = {
  dimensionId: 'account-management',
  actions: [
    {
      id: 'account-management-one-page',
      dimensionId: 'account-management',
      kind: 'do',
      text: 'Write one page on one customer: what they buy, what they could buy, whom to meet.',
      shows: 'The page, in the customer’s record',
      helper: '',
    },
    {
      id: 'account-management-white-spots',
      dimensionId: 'account-management',
      kind: 'do',
      text: 'Draw one customer’s departments, and mark those in which you know nobody.',
      shows: 'The drawing, with one name to meet next',
      helper: '',
    },
    {
      id: 'account-management-what-changed',
      dimensionId: 'account-management',
      kind: 'with',
      text: 'Ask a customer what has changed for them since they bought from you.',
      shows: 'Their answer in their own words, in the plan',
      helper: 'a customer of a year or longer',
    },
    {
      id: 'account-management-ask-service',
      dimensionId: 'account-management',
      kind: 'with',
      text: 'Find out what one of your customers has called service about in six months.',
      shows: 'The list of topics, and the one you raised with the customer',
      helper: 'a colleague in service',
    },
    {
      id: 'account-management-borrow-a-step',
      dimensionId: 'account-management',
      kind: 'learn',
      text: 'Read a colleague’s plan for a customer that grew, and borrow one step.',
      shows: 'The step in a plan of yours, with a date',
      helper: 'a colleague with large accounts',
    },
  ],
  pacts: [
    {
      cue: 'an order comes in without a conversation',
      behaviour: 'call the customer that week and ask what it is for',
    },
    {
      cue: 'a contact tells me that they are leaving',
      behaviour: 'ask them to introduce me to whoever takes over',
    },
  ],
  signs: [
    'Each of my key customers has a page that says what to offer this year, and to whom.',
    'I went through with three customers what they had gained, before I offered anything new.',
    'I know people in two departments of each key customer.',
  ],
};
