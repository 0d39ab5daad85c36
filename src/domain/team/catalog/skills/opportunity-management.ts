import type { ShippedSkill } from '../../skill.ts';

export const opportunityManagement: ShippedSkill = {
  id: 'opportunity-management',
  skillId: 'opportunity-management',
  version: 1,
  name: 'Opportunity management',
  group: 'running',
  meaning: 'Qualifying and steering one deal by facts, and dropping it when the facts speak against it.',
  statement: 'Decides by facts which deals to pursue and which to drop.',
  window: 'the last three months',
  anchors: [
    'Kept deals open until the customer said no.',
    'Asked who decides, and when, after the proposal was out.',
    'Could say for each open deal who decides, by when, and what comes next.',
    'Dropped deals in which the customer had not taken an agreed step.',
    'Reviewed deals dropped late, and moved the missing question to the first meeting.',
  ],
  good: 'One deal left the pipeline this week with the reason beside it; the others each have a next step that the customer agreed to.',
};
