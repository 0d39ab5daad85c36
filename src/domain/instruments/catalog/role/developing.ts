import type { Dimension } from '../../instrument.ts';
import { sources } from '../sources.ts';

export const developing: Dimension = {
  id: 'developing',
  name: 'Developing',
  meaning: 'Growing each person over quarters: their next skill, their next task, their career.',
  why: {
    text: 'Asked what makes a manager effective, reps described a supporter; managers described a participant in the sale. Developing people is the supporter’s part.',
    source: sources.deeterSchmelz2008,
  },
  good: 'Each rep can tell you which skill they are working on this quarter, and what you do for it.',
  growWhenLow:
    'People who see no way forward may leave, or stop trying. One talk a quarter about where each wants to go is a start.',
  growWhenHigh:
    'People grow with you. You could now hand over parts of your own job, so that someone could step in for you.',
  items: [
    {
      id: 'developing-goals',
      statement: 'I agree with each rep on a skill to grow.',
      window: 'the last three months',
      anchors: [
        'I talked with reps about deals and numbers.',
        'I told some reps what to get better at.',
        'I agreed with most reps on one skill, in writing.',
        'I agreed with every rep on one skill and how we would see it.',
        'I looked at each skill again, and can show two changes.',
      ],
    },
    {
      id: 'developing-aspirations',
      statement: 'I ask each rep what they want from the next two years.',
      window: 'the last six months',
      anchors: [
        'I went by what I think they want.',
        'I asked the reps I know best.',
        'I asked at least half of the team.',
        'I asked every rep, and wrote down one next step for each.',
        'I came back to each step, and two reps have taken theirs.',
      ],
    },
    {
      id: 'developing-stretch',
      statement: 'I hand reps tasks that are new to them.',
      window: 'the last three months',
      anchors: [
        'I did the hard tasks myself.',
        'I handed over what I had no time for.',
        'I gave one rep a new task and said what I expect.',
        'I chose new tasks for two reps by what they want to learn.',
        'I debriefed a new task with a rep, who now does it alone.',
      ],
    },
    {
      id: 'developing-middle',
      statement: 'I make time to develop the reps in the middle of the team.',
      window: 'the last three months',
      anchors: [
        'I gave time to whoever called.',
        'I gave time to the strongest and the newest reps.',
        'I talked about skills with two reps in the middle.',
        'I talked about skills with every rep in the middle each month.',
        'I looked back on talks with the middle, and can name one change.',
      ],
    },
  ],
  deepDive: [
    {
      id: 'developing-successor',
      statement: 'I prepare someone to stand in for me.',
      window: 'the last six months',
      anchors: [
        'I handled things by phone when I was away.',
        'I asked a rep to keep an eye on things.',
        'I prepared one of my meetings with a rep, who then ran it.',
        'I had a rep run a week, with written limits for decisions.',
        'I debriefed that week, and the second time nobody had to call me.',
      ],
    },
    {
      id: 'developing-exit-of-plan',
      statement: 'I review each rep’s development plan when the quarter ends.',
      window: 'the end of the last quarter',
      anchors: [
        'I had no written plans to review.',
        'I left the plans as they were.',
        'I went through the plan with most reps.',
        'I asked every rep for an example of what had changed.',
        'I compared the examples across the team, and changed how I help.',
      ],
    },
  ],
};
