import type { DimensionIdeas } from '../../../plans/action-idea.ts';

export const marketKnowledgeIdeas: DimensionIdeas = {
  dimensionId: 'market-knowledge',
  actions: [
    {
      id: 'market-knowledge-half-a-page',
      dimensionId: 'market-knowledge',
      kind: 'do',
      text: 'Write half a page on one industry: what is changing, and for whom.',
      shows: 'The half page, used in one meeting',
      helper: '',
    },
    {
      id: 'market-knowledge-why-them',
      dimensionId: 'market-knowledge',
      kind: 'do',
      text: 'Note what your customers choose two of your competitors for.',
      shows: 'Two short lists, with who said each point',
      helper: '',
    },
    {
      id: 'market-knowledge-same-question',
      dimensionId: 'market-knowledge',
      kind: 'with',
      text: 'Ask two customers in one industry which change worries them most.',
      shows: 'Both answers, side by side',
      helper: 'two customers in the same industry',
    },
    {
      id: 'market-knowledge-five-minutes',
      dimensionId: 'market-knowledge',
      kind: 'with',
      text: 'Tell the team in five minutes what you found out about one competitor.',
      shows: 'The point in the meeting’s notes, with its source',
      helper: 'your team',
    },
    {
      id: 'market-knowledge-trade-magazine',
      dimensionId: 'market-knowledge',
      kind: 'learn',
      text: 'Read one issue of a trade magazine for what concerns three of your customers.',
      shows: 'Three passages, each sent with a question',
      helper: '',
    },
  ],
  pacts: [
    {
      cue: 'I prepare a first meeting in an industry',
      behaviour: 'look up one recent change there and turn it into a question',
    },
    {
      cue: 'a customer names a competitor',
      behaviour: 'ask what they like there before I compare',
    },
  ],
  signs: [
    'I take one recent fact on the industry into each important meeting.',
    'I can say what customers choose our two main competitors for.',
    'My notes say what each customer in one industry answered to the same question.',
  ],
};
