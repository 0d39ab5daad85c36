import * as v from 'valibot';
import { asDay, type Day } from '../core/day.ts';
import { matrixRows, type MatrixRow } from './matrix.ts';
import { personSchema, type Person } from './person.ts';
import { prioritySchema, type Priority } from './priority.ts';
import { made } from './rating.fixture.ts';
import type { AnswerValue } from '../assessments/assessment.ts';
import { skillCatalog } from './catalog/skills.ts';
import { currentSkills, wordingsWith, type Wording } from './wordings.ts';

/** Rows for tests, as the schemas accept them; a test says only what matters to it. */
type Made<Row> = { readonly [Field in keyof Row]?: unknown };

const written = { createdAt: '2026-03-02T09:00:00.000Z', updatedAt: '2026-03-02T09:00:00.000Z' };

/** A day on which a rating of 2026-03-02 is new. */
export const soonAfter: Day = asDay('2026-03-20');

export const makePerson = (name: string, part: Made<Person> = {}): Person =>
  v.parse(personSchema, {
    id: name.toLowerCase(),
    name,
    role: '',
    territory: '',
    startDay: null,
    ramping: false,
    leftDay: null,
    aspiration: '',
    keepUntil: null,
    order: 0,
    ...written,
    ...part,
  });

export const makePriority = (part: Made<Priority> = {}): Priority =>
  v.parse(prioritySchema, {
    id: 'priority',
    skillId: null,
    title: 'Discovery',
    why: '',
    personIds: [],
    what: '',
    dueDay: null,
    sign: '',
    state: 'open',
    closedDay: null,
    reason: '',
    order: 0,
    ...written,
    ...part,
  });

export const allSkills: readonly Wording[] = currentSkills(wordingsWith([]));
export const allSkillIds: readonly string[] = skillCatalog.map(({ skillId }) => skillId);

/** Rows in which each person's levels on skills are as told, rated on 2026-03-02. */
export function rowsOf(
  levels: Readonly<Record<string, Readonly<Record<string, AnswerValue>>>>,
  today = soonAfter,
): readonly MatrixRow[] {
  const people = Object.keys(levels).map((name) => makePerson(name));
  const ratings = Object.entries(levels).flatMap(([name, skills]) =>
    Object.entries(skills).map(([skill, value]) => made({ person: name.toLowerCase(), skill, value })),
  );
  return matrixRows(people, allSkillIds, ratings, today);
}

/** People `p1`, `p2`, … with these values on discovery; null is not rated. */
export const onDiscovery = (
  values: readonly (AnswerValue | null)[],
  today = soonAfter,
): readonly MatrixRow[] =>
  rowsOf(
    Object.fromEntries(
      values.map((value, index) => [`P${index + 1}`, value === null ? {} : { discovery: value }]),
    ),
    today,
  );
