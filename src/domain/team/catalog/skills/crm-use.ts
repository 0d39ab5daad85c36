import type { ShippedSkill } from '../../skill.ts';

export const crmUse: ShippedSkill = {
  id: 'crm-use',
  skillId: 'crm-use',
  version: 1,
  name: 'Use of the CRM',
  group: 'running',
  meaning: 'Keeping the record so that someone else could take over.',
  statement: 'Keeps records from which someone else could take over.',
  window: 'the last four weeks',
  anchors: [
    'Filled in the record when somebody asked.',
    'Logged that a call or visit had taken place.',
    'Entered what was agreed, with the next step, by the day after each conversation.',
    'Wrote down who matters, what they want, and what is still unknown.',
    'Had a colleague take over from the record alone, and added what was missing.',
  ],
  good: 'On Thursday a colleague took a call with nothing but the record, and the customer did not have to repeat anything.',
};
