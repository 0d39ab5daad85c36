import fc from 'fast-check';
import { expect, it } from 'vitest';
import { folders, madeFile } from './backup.fixture.ts';
import { offerBackups } from './offer.ts';

const older = madeFile('2026-11-20T12:00:00.000Z');
const newer = madeFile('2026-11-24T12:00:00.000Z', { rows: 40 });
const aside = madeFile('2026-11-25T12:00:00.000Z', { rows: 3, aside: true });

it('recommends the newest that has what was there, and shows what was set aside last', () => {
  expect(offerBackups([aside, older, newer], 120, 5)).toEqual([
    { file: newer, recommended: false },
    { file: older, recommended: true },
    { file: aside, recommended: false },
  ]);
});

it('recommends the newest good one when it is not known what was there', () => {
  expect(offerBackups([older, newer], null, 5)[0]).toEqual({ file: newer, recommended: true });
  expect(offerBackups([older, newer], 10_000, 5)[0]).toEqual({ file: newer, recommended: true });
});

it('recommends one good backup when there is one, and never one that was set aside', () => {
  fc.assert(
    fc.property(folders, fc.nat({ max: 200_000 }), fc.integer({ min: 1, max: 8 }), (files, rows, most) => {
      const recommended = offerBackups(files, rows, most).filter((offer) => offer.recommended);
      expect(recommended).toHaveLength(files.some((file) => !file.aside) ? 1 : 0);
      expect(recommended.every(({ file }) => !file.aside)).toBe(true);
    }),
  );
});
