import fc from 'fast-check';
import type { AnswerValue } from '../assessments/assessment.ts';
import { addDays, asDay, asInstant } from '../core/day.ts';
import type { PersonId } from './person.ts';
import { ratingId, type Rating, type SkillRater } from './rating.ts';

interface Said {
  readonly person?: string;
  readonly skill?: string;
  readonly version?: number;
  readonly rater?: SkillRater;
  readonly day?: string;
  readonly value?: AnswerValue | null;
  readonly evidence?: string;
}

export function made(said: Said): Rating {
  const { person = 'marcus', skill = 'negotiation', rater = 'manager', evidence = '' } = said;
  const day = asDay(said.day ?? '2026-03-02');
  const personId = person as PersonId; // an id of the test's own
  return {
    id: ratingId(personId, skill, rater, day),
    personId,
    skillId: skill,
    skillVersion: said.version ?? 1,
    rater,
    day,
    value: said.value ?? null,
    evidence,
    source: 'screen',
    updatedAt: asInstant('2026-03-02T09:00:00.000Z'),
  };
}

export const arbitraryValue: fc.Arbitrary<AnswerValue | null> = fc.constantFrom<AnswerValue | null>(
  1,
  2,
  3,
  4,
  5,
  'no-opportunity',
  null,
);

/** Ratings of two people on three skills by both raters, each at most once a day. */
export const arbitraryRatings: fc.Arbitrary<readonly Rating[]> = fc.uniqueArray(
  fc
    .record({
      person: fc.constantFrom('marcus', 'priya'),
      skill: fc.constantFrom('negotiation', 'discovery', 'forecasting'),
      rater: fc.constantFrom('manager' as const, 'person' as const),
      version: fc.integer({ min: 1, max: 2 }),
      day: fc.integer({ min: 0, max: 400 }).map((days) => addDays(asDay('2026-01-01'), days)),
      value: arbitraryValue,
    })
    .map(made),
  { selector: ({ id }) => id, maxLength: 60 },
);
