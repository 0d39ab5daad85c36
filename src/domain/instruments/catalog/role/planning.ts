import type { Dimension } from '../../instrument.ts';
import { sources } from '../sources.ts';

export const planning: Dimension = {
  id: 'planning',
  name: 'Planning',
  meaning: 'Turning the team’s target into territories, pipeline, a forecast and a calendar that fit together.',
  why: {
    text: 'A panel of experts on first-line sales managers counted planning and forecasting among what the job can’t do without. The quarter’s last weeks are won or lost in its first ones.',
    source: sources.busch2012,
  },
  good: 'You know in week three which weeks will be thin, and each rep knows what to fill them with.',
  growWhenLow: 'Without a plan, pressure makes the plan, and it is always to close something. Early sight of a gap leaves you other ways than stepping in.',
  growWhenHigh: 'Your plans hold. You could let reps plan their own territory with the same care, and plan two quarters ahead yourself.',
  items: [
    {
      id: 'planning-gap',
      statement: 'I work out early what is missing to reach the target.',
      window: 'the last quarter',
      anchors: [
        'I looked at the gap when the quarter drew to its end.',
        'I knew the gap and asked everybody to build more pipeline.',
        'In the first four weeks I worked out, per rep, what pipeline was missing.',
        'I used each rep’s own win rate and deal size, and agreed what they would do weekly.',
        'I went over it each month, and moved work or targets before the gap was urgent.',
      ],
    },
    {
      id: 'planning-forecast',
      statement: 'I forecast from what customers have done.',
      window: 'the last quarter',
      anchors: [
        'I passed on the sum of what reps told me.',
        'I took a share off each rep’s number, by my feel for them.',
        'For each large deal I asked which step the customer had taken last.',
        'A deal counted only with a dated customer step that the rep could show.',
        'I compared forecast with outcome, and changed which steps we count.',
      ],
    },
    {
      id: 'planning-territories',
      statement: 'I review how accounts and territories are divided.',
      window: 'the last six months',
      anchors: [
        'Accounts stayed with whoever had them.',
        'I moved accounts when somebody left or complained.',
        'I looked at all territories once, with potential and work load side by side.',
        'I moved accounts by rules that I had explained to the team before.',
        'I checked a quarter later whether the moved accounts got the attention they were moved for.',
      ],
    },
    {
      id: 'planning-own-week',
      statement: 'I put coaching and team time into my calendar before the week fills.',
      window: 'the last four weeks',
      anchors: [
        'My calendar was made by invitations and escalations.',
        'I meant to coach on free slots, and there were few.',
        '1:1s and one block for coaching stood in my calendar each week; most were held.',
        'They stood a quarter ahead, and one that fell out had a new day within the week.',
        'I compared plan and week each month, and moved or dropped what never happened.',
      ],
    },
  ],
  deepDive: [
    {
      id: 'planning-pipeline-review',
      statement: 'I use the pipeline review to help reps choose where to work.',
      window: 'the last four weeks',
      anchors: [
        'We went through the list of deals and I asked when they would close.',
        'We spent the time on the largest two or three deals.',
        'Each rep named one deal to push, one to fix and one to leave.',
        'We looked at early deals first, and every review ended with a next customer step.',
        'I checked the steps the next time, and reps now leave weak deals by themselves.',
      ],
    },
    {
      id: 'planning-account-plans',
      statement: 'I have a plan for the accounts that matter most to the team.',
      window: 'the last six months',
      anchors: [
        'What we knew was in the reps’ heads.',
        'There were plans on paper, made when they were asked for.',
        'For the top accounts a rep and I wrote down who decides, what they want, what we do next.',
        'We went through those plans each quarter, with someone from outside the team.',
        'A plan led us to a person or a need that we had not worked on before.',
      ],
    },
  ],
};
