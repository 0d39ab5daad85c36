import type { Session, SessionKind } from './session.ts';

export type NoteField =
  | 'aim'
  | 'now'
  | 'ways'
  | 'willDo'
  | 'sawMoment'
  | 'sawAction'
  | 'sawEffect'
  | 'sawAsk';

/** One part of how a session is written down: its name, and what to ask oneself or the person. */
export interface FramePart {
  readonly field: NoteField;
  readonly name: string;
  readonly ask: string;
}

/** How a conversation is led: the person does most of the talking. */
const conversation: readonly FramePart[] = [
  {
    field: 'aim',
    name: 'Aim',
    ask: 'What do you want to have when we get up? What would make this half hour worth it?',
  },
  {
    field: 'now',
    name: 'Now',
    ask: 'What happens today? What have you tried, and what came of it?',
  },
  {
    field: 'ways',
    name: 'Ways',
    ask: 'Which ways do you see? What else? And if that one were closed?',
  },
  {
    field: 'willDo',
    name: 'Will do',
    ask: 'Which one will you take, and what is the first step? What could stop you?',
  },
];

/** The same about a deal: the customer's side of it comes first. */
const deal: readonly FramePart[] = [
  {
    field: 'aim',
    name: 'Aim',
    ask: 'What should the customer have decided after the next step?',
  },
  {
    field: 'now',
    name: 'Now',
    ask: 'What do we know from the customer, who said it, and what do we only assume?',
  },
  {
    field: 'ways',
    name: 'Ways',
    ask: 'Which next moves are there? What would each tell us that we don’t know?',
  },
  {
    field: 'willDo',
    name: 'Will do',
    ask: 'Which move, with whom, by when? What will you leave alone?',
  },
];

/** How something that was watched is talked about: one moment, not the whole person. */
const observation: readonly FramePart[] = [
  {
    field: 'sawMoment',
    name: 'Moment',
    ask: 'One moment of the call or visit: when was it, and what was going on?',
  },
  {
    field: 'sawAction',
    name: 'Action',
    ask: 'What did they do or say? In their words, as a recording would have it.',
  },
  {
    field: 'sawEffect',
    name: 'Effect',
    ask: 'What did the customer do or say next?',
  },
  {
    field: 'sawAsk',
    name: 'Ask',
    ask: 'What did you ask them before you said anything yourself? What did they find?',
  },
];

const frames: Record<SessionKind, readonly FramePart[]> = {
  'one-to-one': conversation,
  deal,
  observed: observation,
};

/** The parts in which a session of this kind is written down. */
export const frameOf = (kind: SessionKind): readonly FramePart[] => frames[kind];

/** What was written in the other frame, before the kind was changed: it must not be out of sight. */
export const strayParts = (session: Session): readonly FramePart[] =>
  (session.kind === 'observed' ? conversation : observation).filter(
    ({ field }) => session[field].trim() !== '',
  );

/** Whether anything was written down in either frame. */
export const hasNotes = (session: Session): boolean =>
  [...conversation, ...observation].some(({ field }) => session[field].trim() !== '');
