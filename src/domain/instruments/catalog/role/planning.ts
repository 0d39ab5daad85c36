import type { Dimension } from '../../instrument.ts';
import { sources } from '../sources.ts';

export const planning: Dimension = {
  id: 'planning',
  name: 'Planning',
  meaning:
    'Turning the team’s target into territories, pipeline, a forecast and a calendar that fit together.',
  why: {
    text: 'The US government’s description of this job includes judging what territories can yield and setting quotas from it. A gap seen early leaves more choices.',
    source: sources.onet,
  },
  good: 'You know in week three which weeks will be thin, and each rep knows what to fill them with.',
  growWhenLow:
    'Without a plan, the most urgent deal decides your week. Seeing a gap early leaves you other ways than stepping in.',
  growWhenHigh:
    'Your plans hold. You could have reps plan their own territory with the same care, and look two quarters ahead yourself.',
  items: [
    {
      id: 'planning-gap',
      statement: 'I work out early what pipeline is missing for the target.',
      window: 'the last full quarter',
      anchors: [
        'I looked at the gap near the end of the quarter.',
        'I asked everyone for more pipeline.',
        'I worked out each rep’s gap in the first four weeks.',
        'I worked out each gap early, from the rep’s own win rate.',
        'I checked the gaps each month, and shifted the team’s work.',
      ],
    },
    {
      id: 'planning-forecast',
      statement: 'I forecast from what customers have done.',
      window: 'the last full quarter',
      anchors: [
        'I added up what reps told me.',
        'I adjusted each rep’s number by my feel for it.',
        'I asked for the customer’s last step in each large deal.',
        'I counted a deal only with a dated customer step.',
        'I compared forecast and outcome, and changed which steps count.',
      ],
    },
    {
      id: 'planning-territories',
      statement: 'I review how accounts are divided among reps.',
      window: 'the last six months',
      anchors: [
        'I left accounts with whoever had them.',
        'I moved accounts when someone left or complained.',
        'I compared the potential of all territories once.',
        'I decided what moves by rules the team knew beforehand.',
        'I checked how moved accounts were worked, and changed a rule.',
      ],
    },
    {
      id: 'planning-own-week',
      statement: 'I block time for coaching before my week fills up.',
      window: 'the last four weeks',
      anchors: [
        'I worked from invitations and escalations.',
        'I coached when there was a free slot.',
        'I blocked time for coaching each week, and kept most of it.',
        'I rebooked each lost coaching block in the same week.',
        'I compared my plan with my calendar, and moved the blocks that kept getting bumped.',
      ],
    },
  ],
  deepDive: [
    {
      id: 'planning-pipeline-review',
      statement: 'I use the pipeline review to help reps choose where to work.',
      window: 'the last four weeks',
      anchors: [
        'I asked when each deal would close.',
        'I spent the review on the two or three largest deals.',
        'I had each rep name deals to push, fix and leave.',
        'I ended each deal we discussed with a next customer step.',
        'I checked the agreed steps next time, and we dropped stalled deals.',
      ],
    },
    {
      id: 'planning-account-plans',
      statement: 'I have written plans for the team’s top accounts.',
      window: 'the last six months',
      anchors: [
        'I relied on what the reps know.',
        'I had plans made when someone asked for them.',
        'I wrote a plan with the rep for one top account.',
        'I reviewed the plan of every top account with its rep.',
        'We called someone new in an account because of a plan review.',
      ],
    },
  ],
};
