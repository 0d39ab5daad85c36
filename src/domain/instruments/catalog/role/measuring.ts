import type { Dimension } from '../../instrument.ts';
import { sources } from '../sources.ts';

export const measuring: Dimension = {
  id: 'measuring',
  name: 'Measuring success',
  meaning: 'Following a few numbers on three levels: what people do, what it moves, what you get.',
  why: {
    text: 'How people see their own work agrees only weakly with how they perform: about .29 over 55 studies. A few shared numbers keep you and your reps honest.',
    source: sources.mabeWest1982,
  },
  good: 'On one page you see what the team did, what that moved and what came of it, and each rep knows which of their activities drives it.',
  growWhenLow: 'If you only watch results, you learn too late and can only push. One activity and one objective per rep give you something to talk about in time.',
  growWhenHigh: 'You measure what people can change. Have them choose and question their own measures, and drop what no one uses.',
  items: [
    {
      id: 'measuring-three-levels',
      statement: 'I follow activities and objectives as well as results.',
      window: 'the last quarter',
      anchors: [
        'I watched bookings and quota.',
        'I watched many numbers from the CRM when they looked bad.',
        'I followed at least one activity, one objective and one result for the team.',
        'For each result I can say which objective moves it, and which activity moves that.',
        'I checked whether the activity did move it, and replaced one that did not.',
      ],
    },
    {
      id: 'measuring-talk',
      statement: 'I use numbers to ask, before I conclude.',
      window: 'the last four weeks',
      anchors: [
        'I sent the ranking, or spoke of numbers when they were low.',
        'I told reps what their numbers showed.',
        'I put the number on the table, and asked the rep what is behind it.',
        'Each rep brought their own numbers to the 1:1, with what they make of them.',
        'Such a talk changed what a rep does, and we saw it in the number later.',
      ],
    },
    {
      id: 'measuring-noise',
      statement: 'I check whether a change is more than the usual swing.',
      window: 'the last quarter',
      anchors: [
        'I reacted to each week’s number.',
        'I reacted to the best and the worst of the month.',
        'I looked at the last six or more values before I called it a change.',
        'I compared with the usual swing, and told the team when it was just that.',
        'I left something alone for that reason, and checked later that this was right.',
      ],
    },
    {
      id: 'measuring-data',
      statement: 'I see to it that the data we decide on is right.',
      window: 'the last four weeks',
      anchors: [
        'I kept my own list, because the system was wrong.',
        'I told everybody to update the CRM before the review.',
        'I named the few fields that count, and looked at them each week.',
        'I showed reps what each field is used for, and dropped fields nobody needs.',
        'We decided something from it in front of the team, and data has been kept since.',
      ],
    },
  ],
  deepDive: [
    {
      id: 'measuring-few',
      statement: 'I keep the number of measures small.',
      window: 'the last quarter',
      anchors: [
        'We followed whatever the reports showed.',
        'New measures came on top; none was ever dropped.',
        'The team has at most seven measures, and everybody knows them.',
        'Each measure has a name to it, a day when it is read, and a use.',
        'I dropped or replaced one that had led to no decision.',
      ],
    },
    {
      id: 'measuring-side-effects',
      statement: 'I look for what a target makes people do besides.',
      window: 'the last quarter',
      anchors: [
        'A target was a target.',
        'I noticed odd effects, and blamed the people.',
        'I asked reps once how a target could be met without doing the work.',
        'For each target I named its likely misuse, and a second number that would show it.',
        'I found such an effect, and changed the target and not only the rule.',
      ],
    },
  ],
};
