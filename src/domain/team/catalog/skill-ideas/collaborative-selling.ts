import type { DimensionIdeas } from '../../../plans/action-idea.ts';

export const collaborativeSellingIdeas: DimensionIdeas = {
  dimensionId: 'collaborative-selling',
  actions: [
    {
      id: 'collaborative-selling-rough-draft',
      dimensionId: 'collaborative-selling',
      kind: 'do',
      text: 'Take half a page to one customer instead of a finished proposal.',
      shows: 'The half page, with the customer’s comments on it',
      helper: '',
    },
    {
      id: 'collaborative-selling-shared-plan',
      dimensionId: 'collaborative-selling',
      kind: 'do',
      text: 'Set up one page with a customer: the steps, the dates, and who does each.',
      shows: 'The page, with two or more steps under customers’ names',
      helper: '',
    },
    {
      id: 'collaborative-selling-working-session',
      dimensionId: 'collaborative-selling',
      kind: 'with',
      text: 'Hold 45 minutes of work on one open question with people who will use the solution.',
      shows: 'A list of what they changed',
      helper: 'two future users at the customer',
    },
    {
      id: 'collaborative-selling-real-case',
      dimensionId: 'collaborative-selling',
      kind: 'with',
      text: 'Ask a future user to run your idea through one real case of theirs.',
      shows: 'The case, with what worked and what did not',
      helper: 'a future user at the customer',
    },
    {
      id: 'collaborative-selling-watch-session',
      dimensionId: 'collaborative-selling',
      kind: 'learn',
      text: 'Sit in on a colleague’s working session with a customer, and note what made people contribute.',
      shows: 'Three notes, one of them used in your next agenda',
      helper: '',
    },
  ],
  pacts: [
    {
      cue: 'a customer says “just send us a proposal”',
      behaviour: 'offer half an hour to go through a draft together',
    },
    {
      cue: 'a step in the plan is the customer’s to do',
      behaviour: 'ask for the name and the day before we hang up',
    },
  ],
  signs: [
    'Customers have seen a draft before my proposal arrives.',
    'My shared plans show names from the customer’s side, with days.',
    'I can point to a part of the solution that came from a customer.',
  ],
};
