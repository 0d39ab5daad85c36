import type { DimensionIdeas } from '../../../plans/action-idea.ts';

export const crmUseIdeas: DimensionIdeas = {
  dimensionId: 'crm-use',
  actions: [
    {
      id: 'crm-use-five-next-steps',
      dimensionId: 'crm-use',
      kind: 'do',
      text: 'Enter the next step by the day after your next five calls.',
      shows: 'Five entries, each with its date',
      helper: '',
    },
    {
      id: 'crm-use-clear-one',
      dimensionId: 'crm-use',
      kind: 'do',
      text: 'Clear one record of old contacts, past dates and finished tasks.',
      shows: 'The record, before and after',
      helper: '',
    },
    {
      id: 'crm-use-read-it-back',
      dimensionId: 'crm-use',
      kind: 'with',
      text: 'Have a colleague tell you from one record what they would do next.',
      shows: 'Their answer, and what you added',
      helper: 'a colleague who does not know the account',
    },
    {
      id: 'crm-use-hand-one-over',
      dimensionId: 'crm-use',
      kind: 'with',
      text: 'Let a colleague make one call from your record, and listen.',
      shows: 'The questions they had, answered in the record',
      helper: 'a colleague in inside sales',
    },
    {
      id: 'crm-use-two-shortcuts',
      dimensionId: 'crm-use',
      kind: 'learn',
      text: 'Learn two shortcuts, and get an entry down to two minutes.',
      shows: 'A timed entry that says what was agreed',
      helper: 'the colleague who knows the system best',
    },
  ],
  pacts: [
    {
      cue: 'I hang up after a customer call',
      behaviour: 'enter the next step before I open my inbox',
    },
    {
      cue: 'I book a day off',
      behaviour: 'read my three most urgent records as if I had to take them over',
    },
  ],
  signs: [
    'A colleague covered for me from the record, and had no questions.',
    'The next step stands in the record by the day after each call.',
    'Each of my open records says what we do not know yet.',
  ],
};
