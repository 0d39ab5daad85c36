import type { DimensionIdeas } from '../../../plans/action-idea.ts';

export const presentingIdeas: DimensionIdeas = {
  dimensionId: 'presenting',
  actions: [
    {
      id: 'presenting-half-the-slides',
      dimensionId: 'presenting',
      kind: 'do',
      text: 'Cut your next presentation to half its slides, keeping what this customer asked about.',
      shows: 'The shorter version, with the customer’s point noted at each slide',
      helper: '',
    },
    {
      id: 'presenting-three-points',
      dimensionId: 'presenting',
      kind: 'do',
      text: 'Ask the customer before your next demo which three things they need to see.',
      shows: 'Their three points, as the agenda',
      helper: '',
    },
    {
      id: 'presenting-first-minutes',
      dimensionId: 'presenting',
      kind: 'with',
      text: 'Present your first three minutes to a colleague who does not know the deal.',
      shows: 'The main point, in one sentence of theirs',
      helper: 'a colleague from another team',
    },
    {
      id: 'presenting-took-away',
      dimensionId: 'presenting',
      kind: 'with',
      text: 'Ask two listeners the day after what they would tell a colleague about it.',
      shows: 'Their answers, next to your main point',
      helper: 'two people who were in the room',
    },
    {
      id: 'presenting-longest-stretch',
      dimensionId: 'presenting',
      kind: 'learn',
      text: 'Record one rehearsal, and find the longest stretch without a question.',
      shows: 'The minutes, and the question that now breaks it up',
      helper: '',
    },
  ],
  pacts: [
    {
      cue: 'I have talked for five minutes without a break',
      behaviour: 'stop and ask what this would change in their work',
    },
    {
      cue: 'someone asks about a point that comes later',
      behaviour: 'answer it now and skip the slide when it comes',
    },
  ],
  signs: [
    'Each slide I show answers something this customer raised.',
    'Customers name the points of a demo before I build it.',
    'Listeners can tell me my main point the day after.',
  ],
};
