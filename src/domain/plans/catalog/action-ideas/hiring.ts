import type { DimensionIdeas } from '../../action-idea.ts';

export const hiringIdeas: DimensionIdeas = {
  dimensionId: 'hiring',
  actions: [
    {
      id: 'hiring-write-needs',
      dimensionId: 'hiring',
      kind: 'do',
      text: 'Write down five things the next hire must be able to do.',
      shows: 'One page that your boss or recruiter has read',
      helper: '',
    },
    {
      id: 'hiring-question-sheet',
      dimensionId: 'hiring',
      kind: 'do',
      text: 'Write six interview questions, each with what a good answer contains.',
      shows: 'The sheet, sent to whoever interviews with you',
      helper: '',
    },
    {
      id: 'hiring-thirty-day-plan',
      dimensionId: 'hiring',
      kind: 'do',
      text: 'Write a 30-day plan for your newest rep, or for the next one.',
      shows: 'The plan, with the days on which you will meet about it',
      helper: '',
    },
    {
      id: 'hiring-two-interviewers',
      dimensionId: 'hiring',
      kind: 'with',
      text: 'Interview a candidate with a colleague, and score the answers separately.',
      shows: 'Two score sheets, with the differences marked',
      helper: 'another manager or HR',
    },
    {
      id: 'hiring-ask-newest',
      dimensionId: 'hiring',
      kind: 'with',
      text: 'Ask your newest rep what they missed in their first month.',
      shows: 'One change in the onboarding plan',
      helper: 'your newest rep',
    },
    {
      id: 'hiring-bench-coffee',
      dimensionId: 'hiring',
      kind: 'with',
      text: 'Meet one person you might hire one day, for coffee or a call.',
      shows: 'A dated note with the next contact',
      helper: 'someone your reps recommend',
    },
    {
      id: 'hiring-look-back',
      dimensionId: 'hiring',
      kind: 'learn',
      text: 'Compare the team’s last three hires with what was expected of them.',
      shows: 'Three lines on each, and one new question on your sheet',
      helper: '',
    },
    {
      id: 'hiring-watch-interview',
      dimensionId: 'hiring',
      kind: 'learn',
      text: 'Sit in on an interview by a manager who hires well, and note the questions.',
      shows: 'Their questions, with one on your own sheet',
      helper: 'a manager who hires well',
    },
  ],
  pacts: [
    {
      cue: 'a rep tells me they may leave',
      behaviour: 'write down two things the next person must be able to do before I call anyone',
    },
    {
      cue: 'I like a candidate within the first five minutes',
      behaviour: 'ask the next question on my sheet',
    },
    { cue: 'it is the first Monday of the month', behaviour: 'write to one person on my list before noon' },
  ],
  signs: [
    'Two interviewers scored the same answers before they talked.',
    'The new rep has a written plan on day one.',
    'My list shows three talks with possible hires, with dates.',
    'HR works from my page on what the job needs.',
  ],
};
