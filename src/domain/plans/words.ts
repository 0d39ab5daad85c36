import type { Level } from '../instruments/instrument.ts';
import type { ActionKind } from './action-idea.ts';

/** How sure somebody is to reach a goal, in words. */
export const confidenceWords: Record<Level, string> = {
  1: 'not at all sure',
  2: 'doubtful',
  3: 'as likely as not',
  4: 'fairly sure',
  5: 'very sure',
};

export const actionKindWords: Record<ActionKind, string> = {
  do: 'On the job',
  with: 'With someone',
  learn: 'Learn',
};
