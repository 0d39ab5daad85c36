import type { ShippedSkill } from '../../skill.ts';

export const marketKnowledge: ShippedSkill = {
  id: 'market-knowledge',
  skillId: 'market-knowledge',
  version: 1,
  name: 'Market knowledge',
  group: 'foundations',
  meaning: 'Knowing the customers’ industries, what is changing there, and who else supplies them.',
  statement: 'Brings knowledge of the market into customer conversations.',
  window: 'the last three months',
  anchors: [
    'Heard market news from customers.',
    'Read the news and comparisons that others passed on.',
    'Prepared important meetings with a recent fact on the industry or a competitor.',
    'Asked customers what a change in their industry means for their plans.',
    'Compared what customers had answered, and changed what is offered to that industry.',
  ],
  good: 'On Tuesday a customer was asked what the new rule means for a plant of their size, and wanted to see the source.',
};
