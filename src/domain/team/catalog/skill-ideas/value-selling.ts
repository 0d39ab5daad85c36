import type { DimensionIdeas } from '../../../plans/action-idea.ts';

export const valueSellingIdeas: DimensionIdeas = {
  dimensionId: 'value-selling',
  actions: [
    {
      id: 'value-selling-cost-now',
      dimensionId: 'value-selling',
      kind: 'do',
      text: 'Ask one customer what the problem costs them today, and how they know.',
      shows: 'The figure and where it comes from, in the deal notes',
      helper: '',
    },
    {
      id: 'value-selling-first-page',
      dimensionId: 'value-selling',
      kind: 'do',
      text: 'Rewrite the first page of one proposal so that it opens with the customer’s gain.',
      shows: 'The page, with figures that came from the customer',
      helper: '',
    },
    {
      id: 'value-selling-customer-check',
      dimensionId: 'value-selling',
      kind: 'with',
      text: 'Go through your estimate with one person at the customer, and mark what they doubt.',
      shows: 'The estimate, with their corrections',
      helper: 'a contact who knows the figures',
    },
    {
      id: 'value-selling-finance-questions',
      dimensionId: 'value-selling',
      kind: 'with',
      text: 'Have someone in finance pick at one of your estimates for 20 minutes.',
      shows: 'The estimate, with the weak assumptions marked',
      helper: 'a colleague in finance',
    },
    {
      id: 'value-selling-old-proposal',
      dimensionId: 'value-selling',
      kind: 'learn',
      text: 'Take one old proposal, and ask that customer which of its figures came true.',
      shows: 'The figures then and now, side by side',
      helper: '',
    },
  ],
  pacts: [
    {
      cue: 'a customer says that we are too expensive',
      behaviour: 'ask what it costs them to leave things as they are',
    },
    {
      cue: 'I write a gain into a proposal',
      behaviour: 'put the customer’s own figure next to it, or take it out',
    },
  ],
  signs: [
    'My proposals show the gain in figures the customer gave me.',
    'Someone at the customer has checked the figures in each large offer.',
    'A customer has used our calculation in a request of their own.',
  ],
};
