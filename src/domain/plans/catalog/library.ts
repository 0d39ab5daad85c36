import type { ActionIdea, DimensionIdeas } from '../action-idea.ts';
import { managingChangeIdeas } from './action-ideas/change.ts';
import { coachingIdeas } from './action-ideas/coaching.ts';
import { developingIdeas } from './action-ideas/developing.ts';
import { directingIdeas } from './action-ideas/directing.ts';
import { expectationsIdeas } from './action-ideas/expectations.ts';
import { hiringIdeas } from './action-ideas/hiring.ts';
import { leadingYourselfIdeas } from './action-ideas/leading-yourself.ts';
import { measuringIdeas } from './action-ideas/measuring.ts';
import { planningIdeas } from './action-ideas/planning.ts';
import { trainingIdeas } from './action-ideas/training.ts';

/** Every idea ever shipped: actions keep the id of the one they were taken from. */
export const library: readonly DimensionIdeas[] = [
  hiringIdeas,
  trainingIdeas,
  developingIdeas,
  directingIdeas,
  planningIdeas,
  coachingIdeas,
  expectationsIdeas,
  measuringIdeas,
  managingChangeIdeas,
  leadingYourselfIdeas,
];

export const ideasFor = (dimensionId: string): DimensionIdeas | undefined =>
  library.find((ideas) => ideas.dimensionId === dimensionId);

export const findIdea = (id: string): ActionIdea | undefined =>
  library.flatMap((ideas) => ideas.actions).find((idea) => idea.id === id);
