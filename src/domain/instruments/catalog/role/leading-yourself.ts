import type { Dimension } from '../../instrument.ts';
import { sources } from '../sources.ts';

export const leadingYourself: Dimension = {
  id: 'leading-yourself',
  name: 'Leading yourself',
  meaning: 'Steering your own time, energy and habits, and asking how you come across.',
  why: {
    text: 'If-then plans make it clearly more likely that one does what one intended (d = .65 in a first review): they put the decision before the moment of pressure.',
    source: sources.gollwitzerSheeran2006,
  },
  good: 'In the last week of the quarter your 1:1s still take place, and you can name one thing you learned about yourself.',
  growWhenLow: 'Under pressure everybody falls back to what once made them win. Deciding beforehand what you will do instead is the heart of this job.',
  growWhenHigh: 'You steer yourself well. Telling your team what you are working on makes it normal for them to do the same.',
  items: [
    {
      id: 'leading-yourself-feedback',
      statement: 'I ask my reps what I should do differently.',
      window: 'the last quarter',
      anchors: [
        'I waited for them to tell me.',
        'I asked “everything all right?” at the end of a talk.',
        'I asked at least two reps for one thing to change in how I lead, and thanked them.',
        'I asked every rep a specific question, and told the team what I will change.',
        'I changed it, asked again, and heard what they notice now.',
      ],
    },
    {
      id: 'leading-yourself-pressure',
      statement: 'I keep to the manager’s work when the quarter gets tight.',
      window: 'the last four weeks of a quarter',
      anchors: [
        'I dropped what was planned with the team, and went into the deals.',
        'I held on for a while, and went in when a big deal wobbled.',
        'I kept most 1:1s, and asked a rep’s plan before I stepped into a deal.',
        'I had decided beforehand when I step in and when I don’t, and kept to it.',
        'I looked back at it with my boss or a peer, and changed the rule for next time.',
      ],
    },
    {
      id: 'leading-yourself-time',
      statement: 'I know where my working hours go.',
      window: 'the last four weeks',
      anchors: [
        'I know that I was busy.',
        'I have a guess, and it comes out about the same each month.',
        'I counted one week by kind of work, and named one thing to do less.',
        'I counted two or more weeks, and moved hours to what I had chosen.',
        'The moved hours stayed moved, and I can say what they were good for.',
      ],
    },
    {
      id: 'leading-yourself-recover',
      statement: 'I protect the time in which I recover.',
      window: 'the last four weeks',
      anchors: [
        'I answered messages until I went to bed.',
        'I took time off when I could not go on.',
        'I had two or more evenings a week without work, and the team knew who to call.',
        'I had fixed hours without work, kept them, and told my team to do the same.',
        'I noticed a warning sign of mine in time, and changed something that week.',
      ],
    },
  ],
  deepDive: [
    {
      id: 'leading-yourself-mistake',
      statement: 'I say it openly when I was wrong.',
      window: 'the last quarter',
      anchors: [
        'It did not come up, or circumstances were to blame.',
        'I admitted it when somebody else brought it up.',
        'I told the rep concerned that I was wrong, and what I do now.',
        'I told the team what I had misjudged, and what I learned.',
        'Since then a rep told me of a mistake of theirs before I found it.',
      ],
    },
    {
      id: 'leading-yourself-learn',
      statement: 'I learn from people who do this job well.',
      window: 'the last quarter',
      anchors: [
        'I learned by doing, alone.',
        'I talked with other managers about deals and about headquarters.',
        'I asked another manager how they do one thing, and tried it.',
        'I watched another manager at work, or had one watch me, on something we had agreed.',
        'I kept what worked, and gave something back that they use.',
      ],
    },
  ],
};
