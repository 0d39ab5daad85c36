import type { Dimension } from '../../instrument.ts';
import { sources } from '../sources.ts';

export const leadingYourself: Dimension = {
  id: 'leading-yourself',
  name: 'Leading yourself',
  meaning: 'Steering your own time, energy and habits, and asking how you come across.',
  why: {
    text: 'Deciding “if this happens, I will do that” beforehand made people clearly more likely to follow through (d = .65 in a 2006 review).',
    source: sources.gollwitzerSheeran2006,
  },
  good: 'In the last week of the quarter your 1:1s still take place, and your evenings are yours.',
  growWhenLow:
    'Under pressure people fall back on what once made them win. Deciding beforehand what you will do instead gives you a choice.',
  growWhenHigh:
    'You steer yourself well. Telling your team what you are working on makes it normal for them to do the same.',
  items: [
    {
      id: 'leading-yourself-feedback',
      statement: 'I ask my reps what I should do differently.',
      window: 'the last three months',
      anchors: [
        'I waited for reps to tell me.',
        'I asked “Everything all right?” at the end of a talk.',
        'I asked two reps for one thing I should change.',
        'I asked every rep, and told the team what I would change.',
        'I asked again after the change, and know what reps notice.',
      ],
    },
    {
      id: 'leading-yourself-pressure',
      statement: 'I decide before the rush which deals I step into.',
      window: 'the last four weeks of the last quarter',
      anchors: [
        'I went into the deals that mattered.',
        'I held back, and went in when a big deal wobbled.',
        'I asked for the rep’s plan before I stepped in.',
        'I stepped in only in cases I had named beforehand.',
        'I reviewed each deal I stepped into, and changed my rule.',
      ],
    },
    {
      id: 'leading-yourself-time',
      statement: 'I check where my working hours go.',
      window: 'the last four weeks',
      anchors: [
        'I knew that I was busy.',
        'I went by a guess.',
        'I counted one week by kind of work.',
        'I counted a week, and moved hours to what I had chosen.',
        'I counted again, and can say what the moved hours changed.',
      ],
    },
    {
      id: 'leading-yourself-recover',
      statement: 'I protect the time in which I recover.',
      window: 'the last four weeks',
      anchors: [
        'I answered messages at any hour.',
        'I took time off when I was worn out.',
        'I kept two evenings a week free of work.',
        'I kept fixed off hours that the team knows.',
        'I reviewed how rested I was, and changed my off hours.',
      ],
    },
  ],
  deepDive: [
    {
      id: 'leading-yourself-mistake',
      statement: 'I say openly when I was wrong.',
      window: 'the last three months',
      anchors: [
        'I left it unsaid.',
        'I admitted it when someone brought it up.',
        'I told the rep concerned before anyone asked.',
        'I told the team what I had misjudged.',
        'I asked the team later whether they see me do it differently.',
      ],
    },
    {
      id: 'leading-yourself-learn',
      statement: 'I learn from people who do this job well.',
      window: 'the last three months',
      anchors: [
        'I worked things out on my own.',
        'I talked with other managers about deals.',
        'I asked another manager how they do one thing.',
        'I watched another manager at work, or had one watch me.',
        'I tried what I had seen, and can say what it changed.',
      ],
    },
  ],
};
