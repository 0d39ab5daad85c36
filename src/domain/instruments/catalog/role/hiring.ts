import type { Dimension } from '../../instrument.ts';
import { sources } from '../sources.ts';

export const hiring: Dimension = {
  id: 'hiring',
  name: 'Hiring',
  meaning: 'Finding, choosing and onboarding the salespeople your team will need.',
  why: {
    text: 'A review of decades of research ranked interviews with planned questions first among the ways of choosing people it compared. Decide your questions before you meet anyone.',
    source: sources.sackett2022,
  },
  good: 'You can say in two sentences what the next hire must do, and whom you would call first.',
  growWhenLow:
    'A seat filled in a hurry can cost you months. An hour a month spent on the next hire makes an opening less of an emergency.',
  growWhenHigh:
    'You choose with care. You could now help new reps sell on their own sooner, or show another manager how you interview.',
  items: [
    {
      id: 'hiring-job-needs',
      statement: 'I write down what the job needs before I interview.',
      window: 'your last opening',
      anchors: [
        'I worked from the old job posting.',
        'I described my best rep and looked for a second one.',
        'I wrote down four to six things the job needs.',
        'I wrote down each need and how an interview would show it.',
        'I compared my list of needs with past hires, and changed it.',
      ],
    },
    {
      id: 'hiring-same-questions',
      statement: 'I ask every candidate the same questions.',
      window: 'your last opening',
      anchors: [
        'I let each conversation take its own course.',
        'I chose from my favorite questions as we talked.',
        'I asked every candidate the same core questions.',
        'I scored each candidate’s answers before meeting the next one.',
        'I compared scores with the hire’s later work, and changed a question.',
      ],
    },
    {
      id: 'hiring-bench',
      statement: 'I talk with possible hires before I have an opening.',
      window: 'the last three months',
      anchors: [
        'I thought of candidates when a seat was empty.',
        'I had names in mind and called none of them.',
        'I spoke with one possible hire for a later opening.',
        'I spoke with a possible hire each month, from a written list.',
        'I reviewed whom my list had brought us, and changed the list.',
      ],
    },
    {
      id: 'hiring-first-weeks',
      statement: 'I plan a new rep’s first weeks.',
      window: 'the last time someone joined',
      anchors: [
        'I gave the new rep a colleague to follow.',
        'I gave the new rep the company’s onboarding program.',
        'I gave the new rep a written 30-day plan.',
        'I gave the new rep written goals for days 30, 60 and 90.',
        'I watched the new rep’s work at each goal, and changed the plan.',
      ],
    },
  ],
  deepDive: [
    {
      id: 'hiring-work-sample',
      statement: 'I have candidates do a piece of the work.',
      window: 'your last opening',
      anchors: [
        'I decided from résumés and conversations.',
        'I asked candidates to sell me something on the spot.',
        'I gave each finalist one real task, such as a discovery call.',
        'I gave feedback on the task and had finalists do it again.',
        'I compared the task with the hire’s real calls later, and changed it.',
      ],
    },
    {
      id: 'hiring-references',
      statement: 'I ask for references before I decide.',
      window: 'your last opening',
      anchors: [
        'I decided without references.',
        'I asked around for what others had heard.',
        'I spoke with one former manager before the offer.',
        'I asked two references the same prepared questions.',
        'I compared what references said with the first 90 days, and changed a question.',
      ],
    },
  ],
};
