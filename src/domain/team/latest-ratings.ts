import type { AnswerValue } from '../assessments/assessment.ts';
import { daysBetween, type Day } from '../core/day.ts';
import { groupBy } from '../core/group-by.ts';
import type { Level } from '../instruments/instrument.ts';
import type { Rating, SkillRater } from './rating.ts';

/** A rating with an answer; a row that holds evidence alone is none. */
export type Answered = Rating & { readonly value: AnswerValue };

export const isAnswered = (rating: Rating): rating is Answered => rating.value !== null;

/** 1 to 5; null where no level was given: *no opportunity* is never low. */
export const levelOf = ({ value }: Rating): Level | null =>
  value === null || value === 'no-opportunity' ? null : value;

/** What one rater said of one skill of one person over time. */
export interface RatingHistory {
  /** The latest answer: it counts. Null when there is none. */
  readonly latest: Answered | null;
  /** The answers before it, the latest first. */
  readonly earlier: readonly Answered[];
}

/** Looks up what a rater said of a person's skill. */
export type RatingHistories = (personId: string, skillId: string, rater: SkillRater) => RatingHistory;

const nothing: RatingHistory = { latest: null, earlier: [] };
const keyOf = (personId: string, skillId: string, rater: SkillRater): string =>
  `${personId}:${skillId}:${rater}`;

/** Sorts ratings, in any order and of any number of people, into histories. */
export function ratingHistories(ratings: readonly Rating[]): RatingHistories {
  const groups = groupBy(ratings.filter(isAnswered), ({ personId, skillId, rater }) =>
    keyOf(personId, skillId, rater),
  );
  const histories = new Map<string, RatingHistory>();
  for (const [key, answers] of groups) {
    const [latest = null, ...earlier] = answers.toSorted((a, b) => b.day.localeCompare(a.day));
    histories.set(key, { latest, earlier });
  }
  return (...parts) => histories.get(keyOf(...parts)) ?? nothing;
}

/** How old a rating is, in whole days; never below 0, also where a clock was wrong. */
export const ratingAge = ({ day }: Rating, today: Day): number => Math.max(0, daysBetween(day, today));
