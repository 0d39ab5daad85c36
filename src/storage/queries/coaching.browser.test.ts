import { describe, expect, it } from 'vitest';
import { asDay } from '#domain/core/day.ts';
import type { AnswerValue } from '#domain/assessments/assessment.ts';
import type { PersonId } from '#domain/team/person.ts';
import type { SkillRater } from '#domain/team/rating.ts';
import { addMoment } from '../commands/moments.ts';
import { addPeople } from '../commands/people.ts';
import { rateSkill, openRating } from '../commands/ratings.ts';
import { addSession } from '../commands/sessions.ts';
import { makeWorkbook } from '../made-workbook.fixture.ts';
import { attentionSources, firstCoachingDay, latestLevels } from './coaching.ts';

async function withTeam() {
  const made = await makeWorkbook();
  const { workbook, surroundings } = made;
  const people = await addPeople(workbook, [{ name: 'Ana Ruiz' }, { name: 'Ben Ode' }]);
  if (!people.ok) throw new Error(people.error);
  const [ana, ben] = people.value;
  if (ana === undefined || ben === undefined) throw new Error('Nobody was added');
  const hold = (personId: PersonId, day: string) =>
    addSession(workbook, { personId, kind: 'deal', day: asDay(day), held: true, skill: null });
  const note = (personId: PersonId | null, day: string) =>
    addMoment(workbook, {
      day: asDay(day),
      personId,
      kind: 'praise',
      skillId: null,
      dimensionId: null,
      text: 'Seen.',
    });
  const rated = (personId: PersonId, skillId: string, day: string, rater: SkillRater = 'manager') =>
    ({ personId, skillId, skillVersion: 1, rater, day: asDay(day) }) as const;
  const rate = (who: ReturnType<typeof rated>, value: AnswerValue) => rateSkill(workbook, who, value);
  surroundings.day = asDay('2026-09-15');
  return { ...made, ana, ben, hold, note, rated, rate };
}

describe('what the attention page is made of', () => {
  it('is everybody, the moments of the quarter, and the sessions of it and a year before', async () => {
    const { workbook, ana, ben, hold, note } = await withTeam();
    for (const day of ['2025-06-29', '2025-06-30', '2026-06-30', '2026-08-01']) await hold(ana, day);
    for (const day of ['2026-06-30', '2026-07-01', '2026-09-15']) await note(ben, day);
    const period = { first: asDay('2026-07-01'), last: asDay('2026-09-30') };
    const { people, sessions, moments } = await attentionSources(workbook.db, period);
    expect(people.map(({ name }) => name)).toEqual(['Ana Ruiz', 'Ben Ode']);
    expect(sessions.map(({ plannedDay }) => plannedDay)).toEqual(['2025-06-30', '2026-06-30', '2026-08-01']);
    expect(moments.map(({ day }) => day)).toEqual(['2026-07-01', '2026-09-15']);
  });

  it('begins with the first session or moment', async () => {
    const { workbook, ana, hold, note } = await withTeam();
    expect(await firstCoachingDay(workbook.db)).toBeNull();
    await note(null, '2026-08-01');
    expect(await firstCoachingDay(workbook.db)).toBe('2026-08-01');
    await hold(ana, '2026-05-05');
    expect(await firstCoachingDay(workbook.db)).toBe('2026-05-05');
  });
});

describe('the manager’s latest levels', () => {
  it('are one for each skill, the latest up to the day, and nobody else’s', async () => {
    const { workbook, ana, ben, rated, rate } = await withTeam();
    await rate(rated(ana, 'discovery', '2026-03-02'), 2);
    await rate(rated(ana, 'discovery', '2026-08-03'), 4);
    await rate(rated(ana, 'negotiation', '2026-03-02'), 3);
    await rate(rated(ana, 'forecasting', '2026-03-02'), 'no-opportunity');
    await rate(rated(ben, 'discovery', '2026-03-02', 'person'), 5);
    const at = async (day: string) => {
      const levels = await latestLevels(workbook.db, asDay(day));
      return { ana: levels.get(ana)?.toSorted((a, b) => a - b), ben: levels.get(ben) };
    };
    expect(await at('2026-09-15')).toEqual({ ana: [3, 4], ben: undefined });
    expect(await at('2026-08-02')).toEqual({ ana: [2, 3], ben: undefined });
    expect(await at('2026-03-01')).toEqual({ ana: undefined, ben: undefined });
  });

  it('go back to the rating before where only evidence was written', async () => {
    const { workbook, ana, rated, rate } = await withTeam();
    await rate(rated(ana, 'discovery', '2026-03-02'), 2);
    await openRating(workbook, rated(ana, 'discovery', '2026-08-03'));
    await openRating(workbook, rated(ana, 'discovery', '2026-09-01'));
    expect((await latestLevels(workbook.db, asDay('2026-09-15'))).get(ana)).toEqual([2]);
  });
});
