import type { ShippedSkill } from '../../skill.ts';

export const selfManagement: ShippedSkill = {
  id: 'self-management',
  skillId: 'self-management',
  version: 1,
  name: 'Self-management',
  group: 'foundations',
  meaning: 'Planning one’s own week, keeping to the plan, and learning from it.',
  statement: 'Keeps time for the work that matters most.',
  window: 'the last four weeks',
  anchors: [
    'Took the days as they came.',
    'Kept a task list, and worked on what was most urgent.',
    'Blocked time each week for one important piece of work.',
    'Moved or declined other requests so that the blocks took place.',
    'Looked at which blocks had fallen out, and changed what had caused it.',
  ],
  good: 'Both blocks for preparation took place this week; the request that came in between was answered at four.',
};
