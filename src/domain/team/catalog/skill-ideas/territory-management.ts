import type { DimensionIdeas } from '../../../plans/action-idea.ts';

export const territoryManagementIdeas: DimensionIdeas = {
  dimensionId: 'territory-management',
  actions: [
    {
      id: 'territory-management-sort-by-potential',
      dimensionId: 'territory-management',
      kind: 'do',
      text: 'Sort 30 accounts into three groups by what they could buy, not by what they bought.',
      shows: 'The list, with the reason for each account in the top group',
      helper: '',
    },
    {
      id: 'territory-management-count-visits',
      dimensionId: 'territory-management',
      kind: 'do',
      text: 'Count your visits of the last four weeks for each group of accounts.',
      shows: 'The count, and one visit to drop',
      helper: '',
    },
    {
      id: 'territory-management-two-mornings',
      dimensionId: 'territory-management',
      kind: 'do',
      text: 'Block two mornings next week for accounts you know too little.',
      shows: 'Two mornings in the calendar, with account names',
      helper: '',
    },
    {
      id: 'territory-management-stop-visiting',
      dimensionId: 'territory-management',
      kind: 'with',
      text: 'Agree on two accounts that you will stop visiting, and who looks after them.',
      shows: 'Two names, told to both customers',
      helper: 'your manager',
    },
    {
      id: 'territory-management-their-rule',
      dimensionId: 'territory-management',
      kind: 'learn',
      text: 'Ask a colleague by what rule they choose whom to visit, and try it.',
      shows: 'The rule, and one week planned by it',
      helper: 'a colleague with a similar territory',
    },
  ],
  pacts: [
    {
      cue: 'an account in the lowest group asks for a visit',
      behaviour: 'offer a video call first',
    },
    {
      cue: 'I plan the coming week',
      behaviour: 'enter the top group’s visits before anything else',
    },
  ],
  signs: [
    'Half of my visits in a month go to the top group.',
    'I can show which visits I dropped, and where that time went.',
    'My calendar for the coming month shows the top group’s visits first.',
  ],
};
