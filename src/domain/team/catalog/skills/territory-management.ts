import type { ShippedSkill } from '../../skill.ts';

export const territoryManagement: ShippedSkill = {
  id: 'territory-management',
  skillId: 'territory-management',
  version: 1,
  name: 'Territory management',
  group: 'running',
  meaning: 'Choosing where the time goes across accounts.',
  statement: 'Spends time on accounts by their potential, not by habit.',
  window: 'the last three months',
  anchors: [
    'Went where the phone or the inbox pointed.',
    'Visited the accounts that were close by or well known.',
    'Sorted accounts by potential, and planned the top group’s visits first.',
    'Counted visits against the sorting, and dropped some in the lowest group.',
    'Sorted accounts again after the visits, and can show where time moved.',
  ],
  good: 'Monday’s plan put two large, little-known accounts ahead of the usual round, and on Friday both had been visited.',
};
