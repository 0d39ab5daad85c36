import type { ShippedSkill } from '../../skill.ts';

export const presenting: ShippedSkill = {
  id: 'presenting',
  skillId: 'presenting',
  version: 1,
  name: 'Presenting',
  group: 'winning',
  meaning: 'Showing customers what matters to them so that they can follow it, question it and pass it on.',
  statement: 'Builds each presentation or demo around what this customer has to decide.',
  window: 'the last four weeks',
  anchors: [
    'Showed the standard slides or demo from start to finish.',
    'Put the customer’s name and industry into the standard version.',
    'Cut it down to the points this customer had raised.',
    'Stopped at each point to ask what it means for the customer’s work.',
    'Asked listeners afterward what they took away, and can show what changed the next time.',
  ],
  good: 'A demo had three points, all named by the customer beforehand, and half the hour went to their questions.',
};
