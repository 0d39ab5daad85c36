import type { ShippedSkill } from '../../skill.ts';

export const discovery: ShippedSkill = {
  id: 'discovery',
  skillId: 'discovery',
  version: 1,
  name: 'Discovery',
  group: 'winning',
  meaning: 'Finding out what the customer’s situation is and what they want to be different.',
  statement: 'Finds out what the customer is trying to change before offering anything.',
  window: 'the last four weeks',
  anchors: [
    'Started with the product, and took questions.',
    'Asked about budget, date and who signs.',
    'Asked what the customer wants to change before showing a product.',
    'Kept asking until the customer described a recent case and what it led to.',
    'Played the findings back later; the customer’s corrections changed what was offered.',
  ],
  good: 'In a first meeting the customer did most of the talking, and the notes say in their words what they want to change.',
};
