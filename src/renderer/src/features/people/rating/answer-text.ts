import type { Answered } from '#domain/team/latest-ratings.ts';
import { levelOf } from '#domain/team/latest-ratings.ts';
import { findWording, type Wordings } from '#domain/team/wordings.ts';
import { anchorOf } from '#domain/instruments/scoring.ts';

export const noOpportunity = 'No opportunity';

/** An answer in the words that it was given on: `3: Asked for something in return before conceding.` */
export function answerText(answer: Answered, wordings: Wordings): string {
  const level = levelOf(answer);
  if (level === null) return noOpportunity;
  const wording = findWording(wordings, answer.skillId, answer.skillVersion);
  return wording === undefined ? String(level) : `${level}: ${anchorOf(wording.anchors, level)}`;
}
