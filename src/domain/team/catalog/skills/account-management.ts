import type { ShippedSkill } from '../../skill.ts';

export const accountManagement: ShippedSkill = {
  id: 'account-management',
  skillId: 'account-management',
  version: 1,
  name: 'Account management',
  group: 'running',
  meaning: 'Growing an existing customer over the year by a plan.',
  statement: 'Works with existing customers by a plan for the year.',
  window: 'the last three months',
  anchors: [
    'Got in touch with existing customers about orders and complaints.',
    'Visited the largest customers and asked how things were going.',
    'Wrote down for each key customer what to offer this year, and to whom.',
    'Went through with key customers what they had gained so far.',
    'Changed a plan by what a customer had said, and showed them what came of it.',
  ],
  good: 'A customer of four years heard on Wednesday what they have gained since January, and introduced a second department.',
};
