import type { ShippedSkill } from '../../skill.ts';

export const relationshipSelling: ShippedSkill = {
  id: 'relationship-selling',
  skillId: 'relationship-selling',
  version: 1,
  name: 'Relationship selling',
  group: 'winning',
  meaning: 'Earning trust over time, with more than one person in the account.',
  statement: 'Builds trust with customers when there is nothing to sell.',
  window: 'the last three months',
  anchors: [
    'Got in touch when an order or a renewal was due.',
    'Kept in touch with the contacts who are easy to talk to.',
    'Brought contacts something they could use, with no deal open.',
    'Did so with people beyond the main contact, too.',
    'Asked contacts twice what they count on, and can show what changed in between.',
  ],
  good: 'Three contacts got something useful with no request attached, and a customer heard about a delay from us first.',
};
