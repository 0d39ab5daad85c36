import type { ShippedSkill } from '../../skill.ts';

export const workingWithColleagues: ShippedSkill = {
  id: 'working-with-colleagues',
  skillId: 'working-with-colleagues',
  version: 1,
  name: 'Working with colleagues',
  group: 'foundations',
  meaning: 'Working with other departments so that what the customer was promised happens.',
  statement: 'Works with other departments so that promises to customers hold.',
  window: 'the last three months',
  anchors: [
    'Forwarded customers’ requests to the department in charge.',
    'Asked for help once a promised date was in danger.',
    'Asked the colleagues concerned before promising a customer anything.',
    'Agreed with colleagues on who does what by when, and asked before it was due.',
    'Went over a missed promise with the colleagues, and agreed on a change that has held.',
  ],
  good: 'Before a delivery date went out on Monday, logistics had agreed to it; on Friday they heard what the customer said.',
};
