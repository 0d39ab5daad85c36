import fc from 'fast-check';
import { asInstant, makeDay, daysInMonth, type Instant } from '../../core/day.ts';
import { backupName, type BackupFacts, type BackupFile } from './backup-name.ts';

const pad = (number: number, width = 2): string => String(number).padStart(width, '0');

const instants: fc.Arbitrary<Instant> = fc
  .record({
    year: fc.integer({ min: 2025, max: 2029 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
    second: fc.integer({ min: 0, max: 86_399 }),
    milliseconds: fc.integer({ min: 0, max: 999 }),
  })
  .map(({ year, month, day, second, milliseconds }) => {
    const date = makeDay(year, month, Math.min(day, daysInMonth(year, month)));
    const time = [second / 3600, (second / 60) % 60, second % 60]
      .map((part) => pad(Math.floor(part)))
      .join(':');
    return asInstant(`${date}T${time}.${pad(milliseconds, 3)}Z`);
  });

export const facts: fc.Arbitrary<BackupFacts> = fc.record({
  madeAt: instants,
  dataset: fc.stringMatching(/^[a-z0-9]{1,8}$/),
  revision: fc.nat(),
  rows: fc.integer({ min: 0, max: 200_000 }),
  sealed: fc.boolean(),
  aside: fc.boolean(),
});

export const fileOf = (one: BackupFacts): BackupFile => ({ ...one, name: backupName(one) });

export const madeFile = (madeAt: string, rest: Partial<BackupFacts> = {}): BackupFile =>
  fileOf({
    madeAt: asInstant(madeAt),
    dataset: 'abc',
    revision: 1,
    rows: 100,
    sealed: false,
    aside: false,
    ...rest,
  });

/** The backups of one workbook, as a folder could hold them. */
export const folders: fc.Arbitrary<readonly BackupFile[]> = fc.uniqueArray(
  facts.map((one) => fileOf({ ...one, dataset: 'abc' })),
  { selector: (file) => file.madeAt, maxLength: 120 },
);
