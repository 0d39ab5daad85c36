import { usePlanPlace } from './PlanPlace.tsx';

/** What is said differently to the manager about themselves, and about somebody on the team. */
export interface PlanWords {
  readonly who: 'you' | 'they';
  readonly goalNote: string;
  readonly signNote: string;
  readonly ladderHead: string;
  readonly actionQuestion: string;
  readonly actionsNote: string;
  readonly noActions: string;
  readonly writeAction: string;
  readonly ideasNote: string;
  readonly cueNote: string;
  readonly behaviourNote: string;
  readonly pactTaken: string;
  readonly rehearseNote: string;
  readonly picture: string;
  readonly compared: string;
  readonly rehearsed: string;
  readonly checkInsNote: string;
  readonly howItWentNote: string;
  readonly evidenceNote: string;
  readonly confidenceQuestion: string;
  readonly nothingWritten: string;
  readonly reached: string;
  readonly enough: string;
}

const you: PlanWords = {
  who: 'you',
  goalNote: 'One behavior: from what you do now to what you want to do. One or two steps are enough.',
  signNote: 'Something you or somebody else can watch you do, by the end of twelve weeks.',
  ladderHead: 'What I do',
  actionQuestion: 'What will you do?',
  actionsNote:
    'Two or three are enough to begin with. Mix what you do on the job, what you do with someone, and what you learn; no share is right for everybody.',
  noActions: 'No actions yet. Take an idea and make it yours, or write your own.',
  writeAction: 'Write my own',
  ideasNote: 'Take one, then change it until it fits your week.',
  cueNote: 'The moment you will notice.',
  behaviourNote: 'The one thing you do, at once.',
  pactTaken: 'This is your pact now. Change it until it fits.',
  rehearseNote: 'One minute, from memory. Three times in the first week is a good start.',
  picture: 'Picture where you are, who is there, and what is said. Then go on from memory.',
  compared: 'Your pact says:',
  rehearsed: 'I have rehearsed it',
  checkInsNote:
    'Five minutes each: how it went, what shows it, and how sure you are. Proposed after 2, 4, 8 and 12 weeks.',
  howItWentNote:
    'What worked, what did not, and what you will try next. Prints on your plan if you include it.',
  evidenceNote: 'One moment: what you did, and what it led to.',
  confidenceQuestion: 'How sure are you to reach the goal?',
  nothingWritten: 'Say how it went, what shows it, or how sure you are. One of them is enough.',
  reached: 'I have reached it',
  enough: 'Three are chosen. Finish one or set one aside first.',
};

const they: PlanWords = {
  who: 'they',
  goalNote: 'One behavior: from what they do now to what they want to do. One or two steps are enough.',
  signNote: 'Something you or somebody else can watch them do, by the end of twelve weeks.',
  ladderHead: 'What they did',
  actionQuestion: 'What will they do?',
  actionsNote:
    'Two or three are enough to begin with. Mix what they do on the job, what they do with someone, and what they learn; no share is right for everybody.',
  noActions: 'No actions yet. Take an idea and make it theirs, or write one together.',
  writeAction: 'Write one together',
  ideasNote: 'The ideas speak to them. Take one, then change it together until it fits their week.',
  cueNote: 'The moment they will notice, in their words.',
  behaviourNote: 'The one thing they do, at once. “I” is them: they will say it to themselves.',
  pactTaken: 'This is their pact now. Change it until it fits.',
  rehearseNote: 'One minute, together. Three times in the first week is a good start.',
  picture: 'Ask them to picture where they are, who is there, and what is said. Then they go on from memory.',
  compared: 'Their pact says:',
  rehearsed: 'They have rehearsed it',
  checkInsNote:
    'Five minutes each, together: how it went, what shows it, and how sure they are. Proposed after 2, 4, 8 and 12 weeks.',
  howItWentNote:
    'What worked, what did not, and what they will try next. Prints on their plan if you include it.',
  evidenceNote: 'One moment: what they did, and what it led to.',
  confidenceQuestion: 'How sure are they to reach the goal?',
  nothingWritten: 'Say how it went, what shows it, or how sure they are. One of them is enough.',
  reached: 'They have reached it',
  enough: 'Two are chosen. Finish one or set one aside first.',
};

export const usePlanWords = (): PlanWords => (usePlanPlace().personName === null ? you : they);
