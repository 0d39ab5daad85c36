import type { Day } from '../../core/day.ts';
import { ownSkillId, type HiddenSkill, type OwnSkill } from '../../team/own-skill.ts';
import { ago, at, calendar } from './sample-days.ts';

export const partnerSkillId = 'partner-selling';

/** What this company added to the catalog. */
export const sampleOwnSkills = (today: Day): readonly OwnSkill[] => [
  {
    id: ownSkillId(partnerSkillId, 1),
    skillId: partnerSkillId,
    version: 1,
    name: 'Selling with partners',
    group: 'winning',
    meaning: 'Bringing in the partner who installs what we sell, early enough to make a difference.',
    statement: 'Brings partners into a deal before the customer asks for them.',
    window: 'the last three months',
    anchor1: 'Passed on a partner’s name when the customer asked for one.',
    anchor2: 'Called a partner once the order was in.',
    anchor3: 'Agreed with a partner on who does what before the proposal went out.',
    anchor4: 'Met the customer together with the partner, with each part agreed on beforehand.',
    anchor5: 'Went over a shared deal with the partner afterward, and began the next one differently.',
    createdAt: at(calendar.teamEntered(today), '15:05'),
    updatedAt: at(ago(today, 106), '15:30'),
  },
];

/** And what it does not look at: one supplier for each customer, nothing to work out together. */
export const sampleHiddenSkills = (today: Day): readonly HiddenSkill[] => [
  {
    // The id of a skill of the catalog; the test parses it.
    id: 'collaborative-selling' as HiddenSkill['id'],
    updatedAt: at(calendar.teamEntered(today), '15:08'),
  },
];
