import type { DimensionIdeas } from '../../action-idea.ts';

export const coachingIdeas: DimensionIdeas = {
  dimensionId: 'coaching',
  actions: [
    {
      id: 'coaching-two-silent-calls',
      dimensionId: 'coaching',
      kind: 'do',
      text: 'Watch two customer calls this week without speaking.',
      shows: 'Two notes, each with a moment and the one thing the rep will try next',
      helper: '',
    },
    {
      id: 'coaching-one-behavior',
      dimensionId: 'coaching',
      kind: 'do',
      text: 'Agree with one rep on one behavior to watch for on their next call.',
      shows: 'The behavior, in both calendars with the call',
      helper: '',
    },
    {
      id: 'coaching-next-try-list',
      dimensionId: 'coaching',
      kind: 'do',
      text: 'Start a list of agreed next tries, and open this week’s 1:1s with it.',
      shows: 'The list, with what came of each try',
      helper: '',
    },
    {
      id: 'coaching-rep-first',
      dimensionId: 'coaching',
      kind: 'with',
      text: 'Ask for the rep’s own view first in the next three debriefs.',
      shows: 'Three next tries in the reps’ words',
      helper: 'three reps',
    },
    {
      id: 'coaching-coach-the-coach',
      dimensionId: 'coaching',
      kind: 'with',
      text: 'Have a peer count your questions and your advice in one debrief.',
      shows: 'The count, and one thing to change',
      helper: 'a peer or your boss',
    },
    {
      id: 'coaching-call-exchange',
      dimensionId: 'coaching',
      kind: 'with',
      text: 'Swap notes with another manager on one recorded call, with the rep’s consent.',
      shows: 'Two notes on the same call, side by side',
      helper: 'a fellow manager',
    },
    {
      id: 'coaching-listen-back',
      dimensionId: 'coaching',
      kind: 'learn',
      text: 'Record one of your debriefs, with the rep’s consent, and time who speaks.',
      shows: 'The share of talking, told to the rep',
      helper: 'a rep who agrees',
    },
    {
      id: 'coaching-good-questions',
      dimensionId: 'coaching',
      kind: 'learn',
      text: 'Collect five questions that made a rep think, from your 1:1s or a peer’s.',
      shows: 'A card with the five questions, two of them used',
      helper: '',
    },
  ],
  pacts: [
    {
      cue: 'I want to speak on a rep’s call',
      behaviour: 'write the thought down and stay silent until the debrief',
    },
    {
      cue: 'a debrief begins',
      behaviour: 'ask “What would you keep, and what would you change?” before I say anything',
    },
    { cue: 'a 1:1 starts', behaviour: 'ask what came of the last agreed try before we open a deal' },
  ],
  signs: [
    'I watched each rep I am developing twice without speaking.',
    'Each session ends with one thing to try next, in the rep’s words.',
    'I heard the agreed behavior on a later call.',
    'Reps open the debrief with their own view.',
  ],
};
