import type { ShippedSkill } from '../../skill.ts';

export const strategicSelling: ShippedSkill = {
  id: 'strategic-selling',
  skillId: 'strategic-selling',
  version: 1,
  name: 'Strategic selling',
  group: 'winning',
  meaning: 'Seeing who decides in a complex deal, how, and against what, and choosing a course from that.',
  statement: 'Plans a complex deal around who decides and what else they could choose.',
  window: 'the last three months',
  anchors: [
    'Worked through one contact, and waited for word.',
    'Listed who is involved, as one contact told it.',
    'Noted what each person who decides wants, after speaking with several of them.',
    'Chose a course in writing against each option the customer has, doing nothing included.',
    'Checked the course against new facts, and can show what was done differently in the deal.',
  ],
  good: 'Monday’s map of a large deal had a name on it that nobody had met; the offer waited until Thursday’s call with that person.',
};
