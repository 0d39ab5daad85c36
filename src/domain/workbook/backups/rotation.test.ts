import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, asDay, utcDayOf } from '../../core/day.ts';
import { folders, madeFile } from './backup.fixture.ts';
import { isSuspicious, kept, planRotation } from './rotation.ts';

const names = (files: readonly { readonly name: string }[]): readonly string[] =>
  files.map(({ name }) => name);

describe('planRotation', () => {
  it('keeps the 30 newest, the last of 21 days and the last of 12 months', () => {
    const start = asDay('2025-01-01');
    // Three a day for two years.
    const files = Array.from({ length: 730 * 3 }, (_, index) =>
      madeFile(`${addDays(start, Math.floor(index / 3))}T${10 + (index % 3)}:00:00.000Z`),
    );
    const { keep } = planRotation(files);
    const last = (day: string): string => madeFile(`${day}T12:00:00.000Z`).name;
    expect(names(keep)).toContain(last('2026-12-31'));
    // 30 newest are ten days; eleven more days by their last one.
    expect(names(keep)).toContain(last('2026-12-11'));
    expect(names(keep)).not.toContain(last('2026-12-10'));
    expect(names(keep)).toContain(last('2026-01-31'));
    expect(names(keep)).not.toContain(last('2025-12-31'));
    expect(keep).toHaveLength(30 + 11 + 11);
  });

  it('every file is kept or removed, once', () => {
    fc.assert(
      fc.property(folders, (files) => {
        const { keep, remove } = planRotation(files);
        expect([...names(keep), ...names(remove)].toSorted()).toEqual([...names(files)].toSorted());
      }),
    );
  });

  it('the newest good ones and the newest of each recent day are never removed', () => {
    fc.assert(
      fc.property(folders, (files) => {
        const { keep, remove } = planRotation(files);
        const good = files.filter((file) => !file.aside).toSorted((a, b) => (a.name > b.name ? -1 : 1));
        expect(names(keep)).toEqual(expect.arrayContaining([...names(good.slice(0, kept.newest))]));
        for (const file of remove.filter(({ aside }) => !aside)) {
          const day = utcDayOf(file.madeAt);
          const later = good.filter((other) => other.name > file.name);
          const isLastOfDay = later.every((other) => utcDayOf(other.madeAt) !== day);
          const daysAfter = new Set(later.map((other) => utcDayOf(other.madeAt))).size;
          expect(isLastOfDay && daysAfter < kept.days).toBe(false);
        }
      }),
    );
  });

  it('no good one goes for one that was set aside, however many there are', () => {
    fc.assert(
      fc.property(folders, (files) => {
        const good = files.filter((file) => !file.aside);
        const goodKept = planRotation(files).keep.filter((file) => !file.aside);
        expect(names(goodKept)).toEqual(names(planRotation(good).keep));
      }),
    );
  });

  it('is done when it was done', () => {
    fc.assert(
      fc.property(folders, (files) => {
        expect(planRotation(planRotation(files).keep).remove).toEqual([]);
      }),
    );
  });
});

it('under half the rows of the newest good one is suspicious', () => {
  expect(isSuspicious(49, { rows: 100 })).toBe(true);
  expect(isSuspicious(50, { rows: 100 })).toBe(false);
  expect(isSuspicious(0, undefined)).toBe(false);
});
