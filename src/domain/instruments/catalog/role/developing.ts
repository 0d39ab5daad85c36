import type { Dimension } from '../../instrument.ts';
import { sources } from '../sources.ts';

export const developing: Dimension = {
  id: 'developing',
  name: 'Developing',
  meaning: 'Growing each person over quarters: their next skill, their next task, their career.',
  why: {
    text: 'Reps call a manager effective as a supporter of their growth; managers tend to see themselves as a participant in the sale.',
    source: sources.deeterSchmelz2008,
  },
  good: 'Each rep can tell you which one skill they are working on this quarter, and what you do for it.',
  growWhenLow: 'People who see no way forward leave, or stop trying. One honest conversation a quarter about where each wants to go changes what they ask of you.',
  growWhenHigh: 'You grow people. The next step is to let them take over parts of your job, so that somebody could follow you.',
  items: [
    {
      id: 'developing-goals',
      statement: 'I agree with each rep on one or two skills to grow.',
      window: 'the last quarter',
      anchors: [
        'We talked about numbers and deals; skills came up in the annual review.',
        'I told some reps what they should get better at.',
        'I agreed one skill with most of my reps, and it is written down.',
        'Each rep has one or two skills with a goal they can see, chosen together.',
        'We looked at them during the quarter, and I can show what changed for two reps.',
      ],
    },
    {
      id: 'developing-aspirations',
      statement: 'I know what each rep wants from the next two years.',
      window: 'the last six months',
      anchors: [
        'I assumed they wanted to earn more, and maybe my job.',
        'I know it of the reps I get along with best.',
        'I asked at least half of the team, in a talk that was about nothing else.',
        'I asked everybody, wrote down their own words, and named one step for each.',
        'For two or more, that step was taken, and we talked about what comes next.',
      ],
    },
    {
      id: 'developing-stretch',
      statement: 'I hand reps tasks that are new for them.',
      window: 'the last quarter',
      anchors: [
        'I kept what was hard or important myself.',
        'I handed over work I had no time for, without much explanation.',
        'I gave one rep a task that was new to them, and said what a good result looks like.',
        'I chose tasks by what each rep wants to grow, and agreed when we would look at them.',
        'We looked back on it, and a rep now does that task without me.',
      ],
    },
    {
      id: 'developing-middle',
      statement: 'I put development time into the middle of the team, not only the ends.',
      window: 'the last quarter',
      anchors: [
        'My time went to whoever called, and to deals.',
        'It went to the strugglers and to the stars.',
        'I had a talk about skills with at least two reps in the middle.',
        'Every rep in the middle had a plan and at least one talk about it each month.',
        'I counted where my time went, moved some of it to the middle, and saw one of them grow.',
      ],
    },
  ],
  deepDive: [
    {
      id: 'developing-successor',
      statement: 'I prepare somebody to do my job while I am away.',
      window: 'the last six months',
      anchors: [
        'When I was away, things waited or came to my phone.',
        'I asked a rep to keep an eye on things.',
        'A rep ran one of my meetings after we had prepared it together.',
        'A rep ran a week of meetings and decisions with clear limits, and we debriefed.',
        'A rep has done it twice, and the second time I was not called.',
      ],
    },
    {
      id: 'developing-exit-of-plan',
      statement: 'I look at a rep’s development plan again when the quarter ends.',
      window: 'the last quarter',
      anchors: [
        'There were no plans to look at.',
        'The plans exist; nobody opened them.',
        'I went through the plan with most reps once, at the end.',
        'Each rep first said what had changed, with an example, then we chose what stays.',
        'I compared the plans across the team, and changed what I do myself.',
      ],
    },
  ],
};
