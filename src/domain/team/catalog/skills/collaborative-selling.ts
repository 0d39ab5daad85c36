import type { ShippedSkill } from '../../skill.ts';

export const collaborativeSelling: ShippedSkill = {
  id: 'collaborative-selling',
  skillId: 'collaborative-selling',
  version: 1,
  name: 'Collaborative selling',
  group: 'winning',
  meaning: 'Building the solution together with the customer’s people, from the first draft on.',
  statement: 'Works out the solution together with the customer’s people.',
  window: 'the last three months',
  anchors: [
    'Wrote the proposal alone, and sent it.',
    'Sent a finished proposal, and asked for comments.',
    'Went through a rough draft with the customer before writing the proposal.',
    'Agreed on a written plan in which the customer’s people do some of the steps.',
    'Reworked the plan with them, and can show which of their ideas are in it.',
  ],
  good: 'Two people at the customer spent an hour on a draft, and left with a step each to do by Friday.',
};
