import type { ShippedSkill } from '../../skill.ts';

export const consultativeSelling: ShippedSkill = {
  id: 'consultative-selling',
  skillId: 'consultative-selling',
  version: 1,
  name: 'Consultative selling',
  group: 'winning',
  meaning: 'Helping the customer see the problem clearly, and advising what is right for them.',
  statement: 'Advises what is right for the customer, even when it means selling less.',
  window: 'the last three months',
  anchors: [
    'Quoted what the customer asked for.',
    'Suggested the product of ours that came closest to the problem.',
    'Told the customer what may be behind the problem before recommending anything.',
    'Compared several ways to solve it, one of them without our product.',
    'Came back to the advice later, and can show what the customer did differently.',
  ],
  good: 'A customer was told which part of their request they do not need, and asked for a second opinion on another matter.',
};
