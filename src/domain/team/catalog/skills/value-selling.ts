import type { ShippedSkill } from '../../skill.ts';

export const valueSelling: ShippedSkill = {
  id: 'value-selling',
  skillId: 'value-selling',
  version: 1,
  name: 'Value selling',
  group: 'winning',
  meaning: 'Putting what the customer gains into figures or words that they accept.',
  statement: 'Shows what the customer would gain, in terms they accept.',
  window: 'the last three months',
  anchors: [
    'Described the features and the price.',
    'Quoted gains from a brochure or another customer.',
    'Showed the gain in figures that came from the customer.',
    'Had someone on the customer’s side check the figures and correct them.',
    'Agreed on figures with a second customer, and can show where that customer used them.',
  ],
  good: 'A proposal went out whose first page is the customer’s own calculation, checked by someone in their finance team.',
};
