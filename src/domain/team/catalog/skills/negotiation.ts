import type { ShippedSkill } from '../../skill.ts';

export const negotiation: ShippedSkill = {
  id: 'negotiation',
  skillId: 'negotiation',
  version: 1,
  name: 'Negotiation',
  group: 'winning',
  meaning: 'Agreeing on terms that both sides can keep, and getting something back for what is given.',
  statement: 'Gets something in return for each concession.',
  window: 'the last three months',
  anchors: [
    'Gave the discount that was asked for.',
    'Held the price at first, then met the customer halfway.',
    'Asked for something in return before conceding.',
    'Wrote down before the talk what to trade and where to stop.',
    'Compared plan and outcome afterward, and can show what the next negotiation did differently.',
  ],
  good: 'A customer asked for a lower price and got one, for a longer term that had been on the list of trades since Monday.',
};
