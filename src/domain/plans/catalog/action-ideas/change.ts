import type { DimensionIdeas } from '../../action-idea.ts';

export const managingChangeIdeas: DimensionIdeas = {
  dimensionId: 'change',
  actions: [
    {
      id: 'change-monday-morning',
      dimensionId: 'change',
      kind: 'do',
      text: 'Write down what a rep does differently on Monday morning with the new tool or method.',
      shows: 'Two sentences that a rep can repeat',
      helper: '',
    },
    {
      id: 'change-who-does-it',
      dimensionId: 'change',
      kind: 'do',
      text: 'List who works the new way, who has tried it and who has not.',
      shows: 'The list, with what you saw each rep do',
      helper: '',
    },
    {
      id: 'change-use-it-yourself',
      dimensionId: 'change',
      kind: 'do',
      text: 'Run your next team meeting with the new tool or method only.',
      shows: 'A meeting in which the old file stayed closed',
      helper: '',
    },
    {
      id: 'change-ask-the-doubter',
      dimensionId: 'change',
      kind: 'with',
      text: 'Ask the rep who uses it least what gets in the way, and listen for ten minutes.',
      shows: 'The reason, in words the rep agrees with',
      helper: 'that rep',
    },
    {
      id: 'change-first-case',
      dimensionId: 'change',
      kind: 'with',
      text: 'Ask a rep to tell the team one real case in which the new way helped.',
      shows: 'The case was told, with what the customer did',
      helper: 'an early user',
    },
    {
      id: 'change-boss-one-first',
      dimensionId: 'change',
      kind: 'with',
      text: 'Agree with your boss on which running change comes first and which one waits.',
      shows: 'The order, told to the team',
      helper: 'your boss',
    },
    {
      id: 'change-last-change',
      dimensionId: 'change',
      kind: 'learn',
      text: 'Look up when you last asked about the last change that faded.',
      shows: 'That day, beside the days on which you will ask this time',
      helper: '',
    },
    {
      id: 'change-other-team',
      dimensionId: 'change',
      kind: 'learn',
      text: 'Visit a team that works the new way by now, and ask how it got there.',
      shows: 'Two of their steps, in your own plan',
      helper: 'that team’s manager',
    },
  ],
  pacts: [
    {
      cue: 'a new tool is announced',
      behaviour: 'write down one thing a rep will do differently before I forward it',
    },
    {
      cue: 'a rep shows me work done the old way',
      behaviour: 'ask what got in the way, and do the next one with them',
    },
    {
      cue: 'four weeks have passed since a launch',
      behaviour: 'go through the team by name: uses it, tried it, has not',
    },
  ],
  signs: [
    'I can say for each rep whether they work the new way.',
    'Eight of ten reps do it without being asked.',
    'Reps can name which change comes first.',
    'A rep who had doubts showed it to a colleague.',
  ],
};
