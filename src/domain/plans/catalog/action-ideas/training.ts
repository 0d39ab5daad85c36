import type { DimensionIdeas } from '../../action-idea.ts';

export const trainingIdeas: DimensionIdeas = {
  dimensionId: 'training',
  actions: [
    {
      id: 'training-twenty-minutes',
      dimensionId: 'training',
      kind: 'do',
      text: 'Run a 20-minute practice of one skill in the next team meeting, in groups of three.',
      shows: 'A list of what each rep will try',
      helper: '',
    },
    {
      id: 'training-listen-for-one',
      dimensionId: 'training',
      kind: 'do',
      text: 'Listen to one call from each of three reps, for one skill only.',
      shows: 'Three notes, shared with the reps',
      helper: '',
    },
    {
      id: 'training-recall-first',
      dimensionId: 'training',
      kind: 'do',
      text: 'Open the next team meeting with a two-minute recall of the last training.',
      shows: 'What the team still knew, on the whiteboard',
      helper: '',
    },
    {
      id: 'training-rep-teaches',
      dimensionId: 'training',
      kind: 'with',
      text: 'Ask a rep who is good at one skill to show it to the team for ten minutes.',
      shows: 'Ten minutes run by the rep, with a real example',
      helper: 'a rep who is good at it',
    },
    {
      id: 'training-hard-questions',
      dimensionId: 'training',
      kind: 'with',
      text: 'Practice the two hardest customer questions with the team, in pairs.',
      shows: 'Two written answers that each rep has said aloud',
      helper: 'product or presales',
    },
    {
      id: 'training-trainer-follow-up',
      dimensionId: 'training',
      kind: 'with',
      text: 'Agree with the next trainer on one thing reps should do two weeks later.',
      shows: 'One sentence that you both have in writing',
      helper: 'the trainer or enablement',
    },
    {
      id: 'training-watch-practice',
      dimensionId: 'training',
      kind: 'learn',
      text: 'Watch a trainer, or a sports or music coach, run a practice for half an hour.',
      shows: 'Three things you noted, one of them in your next practice',
      helper: '',
    },
    {
      id: 'training-your-own-turn',
      dimensionId: 'training',
      kind: 'learn',
      text: 'Take the first turn in a practice yourself, and ask the team for feedback.',
      shows: 'What the team told you, in writing',
      helper: 'your team',
    },
  ],
  pacts: [
    {
      cue: 'a training day ends',
      behaviour: 'book a ten-minute practice of it for the next week before I leave the room',
    },
    { cue: 'I have explained for two minutes in a team meeting', behaviour: 'stop and have two reps try it' },
    {
      cue: 'a new product or price arrives',
      behaviour: 'have each rep explain it to me in their own words by Friday',
    },
  ],
  signs: [
    'The team practiced one skill on three days this quarter.',
    'I heard the practiced skill on two customer calls.',
    'A rep taught a skill to the others.',
    'Each practice opened with a recall of the last one.',
  ],
};
