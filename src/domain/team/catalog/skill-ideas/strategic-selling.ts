import type { DimensionIdeas } from '../../../plans/action-idea.ts';

export const strategicSellingIdeas: DimensionIdeas = {
  dimensionId: 'strategic-selling',
  actions: [
    {
      id: 'strategic-selling-one-page-map',
      dimensionId: 'strategic-selling',
      kind: 'do',
      text: 'Draw one deal on a page: who decides, who uses it, who could stop it.',
      shows: 'The page, with a question mark at each person you have not met',
      helper: '',
    },
    {
      id: 'strategic-selling-without-us',
      dimensionId: 'strategic-selling',
      kind: 'do',
      text: 'Write down what one customer would do if we did not exist.',
      shows: 'Two or three options, with what speaks for each',
      helper: '',
    },
    {
      id: 'strategic-selling-last-purchase',
      dimensionId: 'strategic-selling',
      kind: 'do',
      text: 'Ask one contact how their last purchase of this size was decided.',
      shows: 'The steps and the people, in the deal notes',
      helper: '',
    },
    {
      id: 'strategic-selling-other-side',
      dimensionId: 'strategic-selling',
      kind: 'with',
      text: 'Have a colleague argue for the competitor in one of your deals for 15 minutes.',
      shows: 'The two strongest arguments, with your answer to each',
      helper: 'a colleague who knows the competitor',
    },
    {
      id: 'strategic-selling-decided-against',
      dimensionId: 'strategic-selling',
      kind: 'learn',
      text: 'Ask a customer who chose someone else how the decision was made.',
      shows: 'Who had a say, next to who you thought had one',
      helper: '',
    },
  ],
  pacts: [
    {
      cue: 'a contact tells me “this is my decision”',
      behaviour: 'ask how their last purchase of this size was approved',
    },
    {
      cue: 'a new name turns up in a deal',
      behaviour: 'add it to the map and ask my contact what that person cares about',
    },
  ],
  signs: [
    'I have met each person who could stop my three largest deals.',
    'For each large deal I can say what the customer would do without us.',
    'I have changed course in a deal because of what the map showed.',
  ],
};
