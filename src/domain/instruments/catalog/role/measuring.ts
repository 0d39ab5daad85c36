import type { Dimension } from '../../instrument.ts';
import { sources } from '../sources.ts';

export const measuring: Dimension = {
  id: 'measuring',
  name: 'Measuring success',
  meaning: 'Following a few numbers on three levels: what people do, what it moves, what you get.',
  why: {
    text: 'Self-ratings of ability agree only weakly with performance: about .29 on average over 55 studies. Shared numbers are firmer ground.',
    source: sources.mabeWest1982,
  },
  good: 'One page shows what the team did, what that moved and what came of it.',
  growWhenLow:
    'If you watch only results, you learn too late and can only push. One activity and one thing it moves give you an earlier talk.',
  growWhenHigh:
    'You measure what people can change. You could have reps choose and question their own measures, and drop what no one uses.',
  items: [
    {
      id: 'measuring-three-levels',
      statement: 'I follow what leads to results, not only the results.',
      window: 'the last three months',
      anchors: [
        'I followed bookings and quota.',
        'I looked at other numbers when results were low.',
        'I followed one activity, one thing it should move, and one result.',
        'I wrote down which activity should move which result.',
        'I checked what an activity had moved, and replaced one.',
      ],
    },
    {
      id: 'measuring-talk',
      statement: 'I use numbers to ask before I conclude.',
      window: 'the last four weeks',
      anchors: [
        'I sent the numbers around.',
        'I told reps what their numbers show.',
        'I asked the rep what is behind a number.',
        'I had each rep bring a number and explain it.',
        'I agreed with a rep on one change because of a number, and saw it happen.',
      ],
    },
    {
      id: 'measuring-noise',
      statement: 'I check whether a change is more than the normal ups and downs.',
      window: 'the last three months',
      anchors: [
        'I reacted to each week’s number.',
        'I reacted to the month’s best and worst numbers.',
        'I looked at the last six values before I reacted.',
        'I told the team when a change was within the normal ups and downs.',
        'I left normal ups and downs alone, and checked whether that was right.',
      ],
    },
    {
      id: 'measuring-data',
      statement: 'I make sure the data we decide on is right.',
      window: 'the last four weeks',
      anchors: [
        'I kept a list of my own.',
        'I asked for CRM updates before reviews.',
        'I checked the few key fields each week.',
        'I showed reps what each key field is used for.',
        'I looked at what reps enter, and dropped an unused field.',
      ],
    },
  ],
  deepDive: [
    {
      id: 'measuring-few',
      statement: 'I keep the number of measures small.',
      window: 'the last three months',
      anchors: [
        'I followed what the reports show.',
        'I added measures and kept the old ones.',
        'I named at most seven measures for the team.',
        'I named who reads each measure, when, and for what.',
        'I looked at which decisions each measure led to, and dropped one.',
      ],
    },
    {
      id: 'measuring-side-effects',
      statement: 'I look for unwanted effects of a target.',
      window: 'the last three months',
      anchors: [
        'I passed targets on.',
        'I noticed odd effects after the quarter.',
        'I asked reps how a target could be met without the work.',
        'I added a second number that would show an unwanted effect.',
        'I found an unwanted effect, and changed the target.',
      ],
    },
  ],
};
