import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareRaters } from './compare-raters.ts';
import type { PersonId } from './person.ts';
import { arbitraryRatings, made } from './rating.fixture.ts';
import { currentSkills, wordingsWith } from './wordings.ts';

const marcus = 'marcus' as PersonId; // an id of the test's own
const skills = currentSkills(wordingsWith([]));
const compare = (ratings: ReturnType<typeof made>[], hidden: readonly string[] = []) =>
  compareRaters(ratings, marcus, skills, new Set(hidden));

describe('comparing the two views', () => {
  it('puts the widest gap first, and what one has not rated last', () => {
    const { compared, unrated } = compare([
      made({ skill: 'prospecting', value: 3 }),
      made({ skill: 'prospecting', value: 3, rater: 'person' }),
      made({ skill: 'discovery', value: 2 }),
      made({ skill: 'negotiation', value: 1 }),
      made({ skill: 'negotiation', value: 4, rater: 'person' }),
      made({ skill: 'forecasting', value: null, evidence: 'Words alone.' }),
    ]);
    expect(compared.map(({ skill }) => skill.skillId)).toEqual(['negotiation', 'prospecting', 'discovery']);
    expect(unrated).toHaveLength(skills.length - 3);
  });

  it('keeps what was rated on a skill that is hidden now, and asks for no rating of one', () => {
    const { compared, unrated } = compare(
      [made({ skill: 'negotiation', value: 4 })],
      ['negotiation', 'forecasting'],
    );
    expect(compared.map(({ skill }) => skill.skillId)).toEqual(['negotiation']);
    expect(unrated.map(({ skillId }) => skillId)).not.toContain('forecasting');
  });

  it('shows over time what a rater has said more than once', () => {
    const { overTime } = compare([
      made({ skill: 'negotiation', value: 2, day: '2026-01-05' }),
      made({ skill: 'negotiation', value: 4, day: '2026-06-01' }),
      made({ skill: 'negotiation', value: 5, day: '2026-06-01', rater: 'person' }),
    ]);
    expect(overTime).toHaveLength(1);
    expect(overTime[0]).toMatchObject({ rater: 'manager', change: { kind: 'change', words: 'moved' } });
  });

  it('tells the days on which somebody rated, and how it came in', () => {
    expect(
      compare([
        made({ skill: 'negotiation', value: 2, day: '2026-01-05' }),
        made({ skill: 'discovery', value: null, evidence: 'Words.', day: '2026-01-05' }),
        { ...made({ skill: 'negotiation', value: 5, day: '2026-06-01', rater: 'person' }), source: 'sheet' },
      ]).rounds,
    ).toEqual([
      { rater: 'person', day: '2026-06-01', answers: 1, sources: ['sheet'] },
      { rater: 'manager', day: '2026-01-05', answers: 1, sources: ['screen'] },
    ]);
  });

  it('of any ratings: every skill is compared or unrated, never both', () => {
    fc.assert(
      fc.property(arbitraryRatings, (all) => {
        const ratings = all.filter(({ personId }) => personId === marcus);
        const { compared, unrated, rounds } = compareRaters(ratings, marcus, skills, new Set());
        expect(
          [...compared.map(({ skill }) => skill.skillId), ...unrated.map(({ skillId }) => skillId)].toSorted(
            (a, b) => a.localeCompare(b),
          ),
        ).toEqual(skills.map(({ skillId }) => skillId).toSorted((a, b) => a.localeCompare(b)));
        expect(rounds.reduce((sum, { answers }) => sum + answers, 0)).toBe(
          ratings.filter(({ value }) => value !== null).length,
        );
      }),
    );
  });
});
