import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, asDay } from '../core/day.ts';
import { levelOf, ratingHistories } from './latest-ratings.ts';
import { cellOf, matrixRows, movedTo, oldAfterDays, type MatrixCell } from './matrix.ts';
import { arbitraryRatings, made } from './rating.fixture.ts';
import { allSkillIds, makePerson, soonAfter } from './team-picture.fixture.ts';

const marcus = makePerson('Marcus');
const cell = (ratings: Parameters<typeof made>[0][], today = soonAfter): MatrixCell => {
  const [row] = matrixRows([marcus], allSkillIds, ratings.map(made), today);
  if (row === undefined) throw new Error('No row');
  return cellOf(row, 'negotiation');
};

describe('a cell of the matrix', () => {
  it('is the manager’s latest answer, never the person’s own', () => {
    expect(
      cell([
        { day: '2026-01-05', value: 2 },
        { day: '2026-03-02', value: 3 },
        { day: '2026-03-09', value: 5, rater: 'person' },
      ]),
    ).toMatchObject({ kind: 'level', level: 3 });
  });

  it('that holds evidence alone is not rated, which is not low', () => {
    expect(cell([{ evidence: 'Asked twice.' }])).toEqual({ kind: 'not rated' });
    expect(cell([])).toEqual({ kind: 'not rated' });
  });

  it('with no opportunity has no level, whatever was said before', () => {
    const seen = cell([
      { day: '2026-01-05', value: 1 },
      { day: '2026-03-02', value: 'no-opportunity' },
    ]);
    expect(seen).toMatchObject({ kind: 'no opportunity' });
    expect(movedTo(seen)).toBe('same');
  });

  it('is old from the day after its ninetieth', () => {
    const day = asDay('2026-03-02');
    expect(cell([{ day, value: 3 }], addDays(day, oldAfterDays))).toMatchObject({ isOld: false });
    expect(cell([{ day, value: 3 }], addDays(day, oldAfterDays + 1))).toMatchObject({ isOld: true });
  });

  it('moves only by more than one step, and never across wordings', () => {
    const twice = (before: 1 | 2, after: 2 | 3 | 4, version = 1): MatrixCell =>
      cell([
        { day: '2026-01-05', value: before },
        { day: '2026-03-02', value: after, version },
      ]);
    expect(movedTo(twice(2, 3))).toBe('same');
    expect(movedTo(twice(2, 4))).toBe('up');
    expect(movedTo(twice(2, 4, 2))).toBe('same');
    expect(
      movedTo(
        cell([
          { day: '2026-01-05', value: 4 },
          { day: '2026-03-02', value: 2 },
        ]),
      ),
    ).toBe('down');
  });

  it('of any ratings says what the manager’s history says', () => {
    const people = [marcus, makePerson('Priya')];
    fc.assert(
      fc.property(arbitraryRatings, (ratings) => {
        const histories = ratingHistories(ratings);
        for (const row of matrixRows(people, allSkillIds, ratings, soonAfter)) {
          expect(row.cells.size).toBe(allSkillIds.length);
          for (const skillId of allSkillIds) {
            const { latest } = histories(row.person.id, skillId, 'manager');
            const seen = cellOf(row, skillId);
            expect(seen.kind === 'level' ? seen.level : null).toBe(latest === null ? null : levelOf(latest));
            expect(seen.kind === 'not rated').toBe(latest === null);
          }
        }
      }),
    );
  });
});
