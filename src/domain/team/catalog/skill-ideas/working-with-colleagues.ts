import type { DimensionIdeas } from '../../../plans/action-idea.ts';

export const workingWithColleaguesIdeas: DimensionIdeas = {
  dimensionId: 'working-with-colleagues',
  actions: [
    {
      id: 'working-with-colleagues-yes-first',
      dimensionId: 'working-with-colleagues',
      kind: 'do',
      text: 'Get a written yes from delivery before you give a customer the next date.',
      shows: 'Their yes, dated before your promise',
      helper: '',
    },
    {
      id: 'working-with-colleagues-what-it-led-to',
      dimensionId: 'working-with-colleagues',
      kind: 'do',
      text: 'Write to one colleague what their help led to, with a copy to their boss.',
      shows: 'The message',
      helper: '',
    },
    {
      id: 'working-with-colleagues-follow-an-order',
      dimensionId: 'working-with-colleagues',
      kind: 'with',
      text: 'Sit with order processing for an hour, and see where your orders get stuck.',
      shows: 'One change in your next order',
      helper: 'a colleague in order processing',
    },
    {
      id: 'working-with-colleagues-missed-promise',
      dimensionId: 'working-with-colleagues',
      kind: 'with',
      text: 'Go over one missed promise: what happened, and what you both change.',
      shows: 'Two changes, one of them yours',
      helper: 'the colleague who was involved',
    },
    {
      id: 'working-with-colleagues-what-they-need',
      dimensionId: 'working-with-colleagues',
      kind: 'learn',
      text: 'Ask two departments what they need from sales, and how early.',
      shows: 'Both answers, and the one you act on first',
      helper: 'a colleague in each department',
    },
  ],
  pacts: [
    {
      cue: 'a customer asks for a date that others have to keep',
      behaviour: 'say that I will ask, and call back the same day',
    },
    {
      cue: 'a colleague misses an agreed date',
      behaviour: 'call them before I write to anyone else',
    },
  ],
  signs: [
    'Colleagues have said yes before I promise a customer a date.',
    'Colleagues hear from me what their help led to.',
    'For each date I have promised, I can name the colleague who agreed to it.',
  ],
};
