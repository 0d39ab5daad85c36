import type { DimensionIdeas } from '../../../plans/action-idea.ts';

export const consultativeSellingIdeas: DimensionIdeas = {
  dimensionId: 'consultative-selling',
  actions: [
    {
      id: 'consultative-selling-three-ways',
      dimensionId: 'consultative-selling',
      kind: 'do',
      text: 'Write one customer three ways to solve the problem, one of them without our product.',
      shows: 'The page, as the customer got it',
      helper: '',
    },
    {
      id: 'consultative-selling-causes',
      dimensionId: 'consultative-selling',
      kind: 'do',
      text: 'Sketch what causes one customer’s problem, and ask them what is missing.',
      shows: 'The sketch, with what the customer added',
      helper: '',
    },
    {
      id: 'consultative-selling-second-view',
      dimensionId: 'consultative-selling',
      kind: 'with',
      text: 'Have a specialist question your view of one customer’s problem.',
      shows: 'The problem in two sentences, before and after',
      helper: 'a product specialist or an engineer',
    },
    {
      id: 'consultative-selling-what-came-of-it',
      dimensionId: 'consultative-selling',
      kind: 'with',
      text: 'Ask a customer what came of advice you gave them this year.',
      shows: 'What they did with it, in their words',
      helper: 'a customer you have advised',
    },
    {
      id: 'consultative-selling-wrong-choice',
      dimensionId: 'consultative-selling',
      kind: 'learn',
      text: 'Collect three past cases where our product was the wrong choice, and what gave it away.',
      shows: 'The three cases with their early signs, shared with the team',
      helper: '',
    },
  ],
  pacts: [
    {
      cue: 'a customer asks for a price on a certain product',
      behaviour: 'ask what it is supposed to solve before I quote',
    },
    {
      cue: 'I see that a customer needs less than they ask for',
      behaviour: 'say so before I write the quote',
    },
  ],
  signs: [
    'I have told a customer which part of a request they do not need.',
    'My recommendations name a second option, and when to choose it.',
    'Customers call me before they have decided what to buy.',
  ],
};
