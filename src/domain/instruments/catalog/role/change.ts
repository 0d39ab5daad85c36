import type { Dimension } from '../../instrument.ts';
import { sources } from '../sources.ts';

export const managingChange: Dimension = {
  id: 'change',
  name: 'Managing change',
  meaning: 'Bringing in a new tool, method or process so that people really work with it.',
  why: {
    text: 'Over 335 samples, leadership training that people went through on their own did worse than training someone led. An announcement with a link is closer to the first.',
    source: sources.lacerenza2017,
  },
  good: 'You can name who works the new way, who does not yet, and what you will do about it this week.',
  growWhenLow:
    'Each launch that fades makes the next one harder to believe. Seeing one small change through makes the next one easier.',
  growWhenHigh:
    'Changes take hold with you. You could help choose what comes next, and keep away what should wait.',
  items: [
    {
      id: 'change-behavior',
      statement: 'I say what reps will do differently on an ordinary day.',
      window: 'the last change in your team',
      anchors: [
        'I forwarded the announcement.',
        'I explained what is new.',
        'I named one thing reps do differently, and from which day.',
        'I had each rep do it once with someone watching.',
        'I asked what got in the way, and changed one step.',
      ],
    },
    {
      id: 'change-follow-use',
      statement: 'I follow whether the new way is used.',
      window: 'the last change in your team',
      anchors: [
        'I took no news as good news.',
        'I asked the whole team how it was going.',
        'I asked each rep within a month whether they use it.',
        'I kept a list for two months of who uses it.',
        'I counted again after three months, and can say what changed.',
      ],
    },
    {
      id: 'change-resistance',
      statement: 'I find out why someone does not go along.',
      window: 'the last change in your team',
      anchors: [
        'I waited, and did not ask.',
        'I repeated the reasons for the change.',
        'I asked a rep who held back for their reasons.',
        'I acted on the rep’s reason: lacks skill, sees no use, loses something.',
        'I came back to the rep later, and changed part of the plan.',
      ],
    },
    {
      id: 'change-one-at-a-time',
      statement: 'I limit how many changes the team carries at once.',
      window: 'the last six months',
      anchors: [
        'I took changes as they came.',
        'I told the team that we have to manage them all.',
        'I told the team which change goes first.',
        'I agreed with my boss on which change waits.',
        'I reviewed the open changes, and ended one officially.',
      ],
    },
  ],
  deepDive: [
    {
      id: 'change-go-first',
      statement: 'I use the new way myself, where the team sees it.',
      window: 'the last change in your team',
      anchors: [
        'I kept my own way of working.',
        'I used it when someone asked me to show it.',
        'I used it in team meetings from the first week.',
        'I showed the team where I had trouble with it.',
        'I looked at what I still ask for in the old way, and stopped it.',
      ],
    },
    {
      id: 'change-early-wins',
      statement: 'I make first good results visible.',
      window: 'the last change in your team',
      anchors: [
        'I waited for the numbers.',
        'I told the team that it works elsewhere.',
        'I showed one real case from our team in the first month.',
        'I had reps tell their own cases, with what the customer did.',
        'I asked who has tried it since, and can name someone.',
      ],
    },
  ],
};
