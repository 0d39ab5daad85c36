import type { DimensionIdeas } from '../../../plans/action-idea.ts';

export const negotiationIdeas: DimensionIdeas = {
  dimensionId: 'negotiation',
  actions: [
    {
      id: 'negotiation-trade-list',
      dimensionId: 'negotiation',
      kind: 'do',
      text: 'Before your next price talk, list three things to ask for and three to offer.',
      shows: 'The list, in the deal notes before the talk',
      helper: '',
    },
    {
      id: 'negotiation-given-and-got',
      dimensionId: 'negotiation',
      kind: 'do',
      text: 'List what you gave and what you got in your last three negotiations.',
      shows: 'The list, with one trade you would change',
      helper: '',
    },
    {
      id: 'negotiation-stopping-point',
      dimensionId: 'negotiation',
      kind: 'with',
      text: 'Agree with your manager on where to stop in one open deal.',
      shows: 'The stopping point in writing, dated before the talk',
      helper: 'your manager',
    },
    {
      id: 'negotiation-rehearse-demand',
      dimensionId: 'negotiation',
      kind: 'with',
      text: 'Rehearse one price demand for 15 minutes, with a colleague playing the buyer.',
      shows: 'Two sentences you will use, written down',
      helper: 'a colleague who will not go easy on you',
    },
    {
      id: 'negotiation-ask-a-buyer',
      dimensionId: 'negotiation',
      kind: 'learn',
      text: 'Ask someone in our purchasing how they get a supplier to lower a price.',
      shows: 'Three of their moves, with your answer to each',
      helper: 'a colleague in purchasing',
    },
  ],
  pacts: [
    {
      cue: 'a customer asks for a discount',
      behaviour: 'ask what they could change in volume, term or payment',
    },
    {
      cue: 'a customer goes quiet after hearing the price',
      behaviour: 'count to five and say nothing',
    },
  ],
  signs: [
    'For each concession in my deals I can name what we got back.',
    'I go into price talks with my trades and my stopping point in writing.',
    'After each negotiation I note what I would trade differently.',
  ],
};
