import type { DimensionIdeas } from '../../../plans/action-idea.ts';

export const productKnowledgeIdeas: DimensionIdeas = {
  dimensionId: 'product-knowledge',
  actions: [
    {
      id: 'product-knowledge-open-questions',
      dimensionId: 'product-knowledge',
      kind: 'do',
      text: 'List for a week the questions you could not answer, and get the answers.',
      shows: 'The list, with each answer and who gave it',
      helper: '',
    },
    {
      id: 'product-knowledge-use-it',
      dimensionId: 'product-knowledge',
      kind: 'do',
      text: 'Do one task with the product yourself, as a customer would.',
      shows: 'A note of where it was easy, and where it stopped',
      helper: '',
    },
    {
      id: 'product-knowledge-two-minutes',
      dimensionId: 'product-knowledge',
      kind: 'with',
      text: 'Explain one product in two minutes, without its brand or any technical term.',
      shows: 'What they say back, in their own words',
      helper: 'someone who has never seen it',
    },
    {
      id: 'product-knowledge-ride-with-service',
      dimensionId: 'product-knowledge',
      kind: 'with',
      text: 'Join a service visit, and watch how people use the product.',
      shows: 'Three things that are not in the brochure',
      helper: 'a colleague in service',
    },
    {
      id: 'product-knowledge-ten-cases',
      dimensionId: 'product-knowledge',
      kind: 'learn',
      text: 'Read the last ten support cases on one product, and note its limits.',
      shows: 'A card with three limits, and what to say about each',
      helper: '',
    },
  ],
  pacts: [
    {
      cue: 'I do not know the answer to a product question',
      behaviour: 'say so, and name the day I will bring it',
    },
    {
      cue: 'a customer asks for something the product cannot do',
      behaviour: 'say where it stops before I say what else there is',
    },
  ],
  signs: [
    'I told a customer where the product does not fit, and said what would.',
    'Open questions from a meeting are answered within two days.',
    'I can tell for each product how one customer uses it.',
  ],
};
