import type { ShippedSkill } from '../../skill.ts';

export const prospecting: ShippedSkill = {
  id: 'prospecting',
  skillId: 'prospecting',
  version: 1,
  name: 'Prospecting',
  group: 'winning',
  meaning: 'Finding companies worth talking to, and getting a first conversation with the right person.',
  statement: 'Contacts new companies with a reason that fits each one.',
  window: 'the last four weeks',
  anchors: [
    'Worked the inquiries that came in.',
    'Sent one message to a list of companies.',
    'Contacted new companies each week, naming a reason that fits each one.',
    'Tried a second person, with another reason, where the first stayed silent.',
    'Compared which reasons got answers, and can show how the next messages changed.',
  ],
  good: 'Five new companies got a first message that could not have gone to any other, and two silent ones were tried through someone else.',
};
