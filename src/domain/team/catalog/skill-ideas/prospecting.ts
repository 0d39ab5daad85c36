import type { DimensionIdeas } from '../../../plans/action-idea.ts';

export const prospectingIdeas: DimensionIdeas = {
  dimensionId: 'prospecting',
  actions: [
    {
      id: 'prospecting-five-reasons',
      dimensionId: 'prospecting',
      kind: 'do',
      text: 'Pick five companies and write one reason for each to talk to you now.',
      shows: 'The five companies with their reasons, sent to your manager',
      helper: '',
    },
    {
      id: 'prospecting-two-hours',
      dimensionId: 'prospecting',
      kind: 'do',
      text: 'Block an hour on Tuesday and an hour on Thursday for first contacts.',
      shows: 'Both hours in the calendar, with the companies contacted in each',
      helper: '',
    },
    {
      id: 'prospecting-read-aloud',
      dimensionId: 'prospecting',
      kind: 'with',
      text: 'Read three first messages aloud to a colleague, and cut what would fit any company.',
      shows: 'The three messages, before and after',
      helper: 'a colleague who opens new accounts',
    },
    {
      id: 'prospecting-introduction',
      dimensionId: 'prospecting',
      kind: 'with',
      text: 'Ask one satisfied customer to introduce you to one person you can name.',
      shows: 'The request, and the answer',
      helper: 'a customer who knows your work',
    },
    {
      id: 'prospecting-sort-answers',
      dimensionId: 'prospecting',
      kind: 'learn',
      text: 'Sort your last 20 first messages into answered and unanswered, and look for one difference.',
      shows: 'The two lists, and the difference in one sentence',
      helper: '',
    },
  ],
  pacts: [
    {
      cue: 'my prospecting hour starts',
      behaviour: 'call the first company on the list before I open my email',
    },
    {
      cue: 'a first message goes a week without an answer',
      behaviour: 'write to a second person there, with a different reason',
    },
  ],
  signs: [
    'Each first message I send names a reason that fits only that company.',
    'My two prospecting hours a week take place.',
    'I can say which of my reasons get answers.',
  ],
};
