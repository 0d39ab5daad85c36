import type { ShippedSkill } from '../../skill.ts';

export const productKnowledge: ShippedSkill = {
  id: 'product-knowledge',
  skillId: 'product-knowledge',
  version: 1,
  name: 'Product knowledge',
  group: 'foundations',
  meaning: 'Knowing what the product does, for whom, and where it stops.',
  statement: 'Answers customers’ questions about the product, its limits included.',
  window: 'the last three months',
  anchors: [
    'Passed product questions on to a specialist.',
    'Answered from the brochure or the data sheet.',
    'Answered most questions on the spot, and the rest within two days.',
    'Told customers where the product does not fit before they found out.',
    'Collected what users had reported, and changed how the product is explained.',
  ],
  good: 'On Wednesday somebody asked whether it works offline, and heard “for a day, then no,” with another customer’s way around it.',
};
