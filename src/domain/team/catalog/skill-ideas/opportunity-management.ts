import type { DimensionIdeas } from '../../../plans/action-idea.ts';

export const opportunityManagementIdeas: DimensionIdeas = {
  dimensionId: 'opportunity-management',
  actions: [
    {
      id: 'opportunity-management-three-facts',
      dimensionId: 'opportunity-management',
      kind: 'do',
      text: 'Write who decides, by when, and the customer’s next step beside your five largest deals.',
      shows: 'Five deals with three facts each, the gaps marked',
      helper: '',
    },
    {
      id: 'opportunity-management-oldest-deal',
      dimensionId: 'opportunity-management',
      kind: 'do',
      text: 'Ask the customer in your oldest quiet deal whether to go on or to stop.',
      shows: 'The customer’s answer, in the record',
      helper: '',
    },
    {
      id: 'opportunity-management-ten-minute-doubt',
      dimensionId: 'opportunity-management',
      kind: 'with',
      text: 'Have a colleague ask “How do you know?” about one deal for ten minutes.',
      shows: 'Two lists: what you know, and what you hope',
      helper: 'a colleague who does not know the deal',
    },
    {
      id: 'opportunity-management-drop-two',
      dimensionId: 'opportunity-management',
      kind: 'with',
      text: 'Choose two deals to drop, and say what would reopen each.',
      shows: 'Two closed deals, each with its reason and what would reopen it',
      helper: 'your manager',
    },
    {
      id: 'opportunity-management-first-sign',
      dimensionId: 'opportunity-management',
      kind: 'learn',
      text: 'Read through three lost deals, and find the first sign that you missed.',
      shows: 'Three signs with their dates, and one question for the next first meeting',
      helper: '',
    },
  ],
  pacts: [
    {
      cue: 'a deal passes its expected date',
      behaviour: 'ask the customer what has changed before I set a new one',
    },
    {
      cue: 'a customer asks for a proposal',
      behaviour: 'ask who will decide on it, and by when, before I write a line',
    },
  ],
  signs: [
    'I can say for each open deal who decides, and by when.',
    'Each of my open deals has a dated next step that the customer agreed to.',
    'I dropped two deals before the customer said no.',
  ],
};
