import { describe, expect, it } from 'vitest';
import { addDays, asDay, asInstant } from '#domain/core/day.ts';
import {
  backupName,
  backupsOf,
  unfinishedName,
  type BackupFacts,
} from '#domain/workbook/backups/backup-name.ts';
import { PlaceProblem } from '#domain/workbook/backups/backup-place.ts';
import { kept } from '#domain/workbook/backups/rotation.ts';
import { Killed, MemoryPlace } from './memory-place.fixture.ts';
import { NotVerified, writeBackup, type NewBackup, type Pause } from './write-backup.ts';

const dataset = 'abc';
const encoder = new TextEncoder();
const textOf = (rows: number): Uint8Array => encoder.encode(`<${'row '.repeat(rows)}>`);
/** What an import would take: whole from the first sign to the last. */
const isWhole = (bytes: Uint8Array): boolean => /^<(row )*>$/.test(new TextDecoder().decode(bytes));
const pauses: number[] = [];
const pause: Pause = (milliseconds) => {
  pauses.push(milliseconds);
  return Promise.resolve();
};

const start = asDay('2026-01-01');
function backupOn(day: number, rows = 100): NewBackup {
  const madeAt = asInstant(`${addDays(start, day)}T12:00:00.000Z`);
  return {
    facts: { madeAt, dataset, revision: day, rows, sealed: false },
    bytes: textOf(rows),
    isSound: Promise.resolve(true),
  };
}
const facts = (backup: NewBackup, aside = false): BackupFacts => ({ ...backup.facts, aside });
const names = (place: MemoryPlace): readonly string[] => [...place.files.keys()].toSorted();

async function filled(days: number): Promise<MemoryPlace> {
  const place = new MemoryPlace();
  for (let day = 0; day < days; day += 1) await writeBackup(place, backupOn(day), pause);
  return place;
}

describe('writeBackup', () => {
  it('writes beside, syncs, reads back, and only then gives it its name', async () => {
    const place = new MemoryPlace();
    const file = await writeBackup(place, backupOn(1), pause);
    expect(file).toEqual({ ...facts(backupOn(1)), name: backupName(facts(backupOn(1))) });
    expect(names(place)).toEqual([file.name]);
    expect(place.steps.slice(0, 5)).toEqual(['list', 'write', 'sync', 'read', 'rename']);
  });

  it('waits for a busy file, longer each time', async () => {
    const place = new MemoryPlace();
    place.busy = 4;
    pauses.length = 0;
    await writeBackup(place, backupOn(1), pause);
    expect(pauses).toEqual([120, 240, 480, 960]);
    expect(names(place)).toEqual([backupName(facts(backupOn(1)))]);
  });

  it('gives up on a file that stays busy, and leaves nothing beside', async () => {
    const place = await filled(1);
    place.busy = 100;
    await expect(writeBackup(place, backupOn(1), pause)).rejects.toEqual(new PlaceProblem('busy'));
    expect(names(place)).toEqual([backupName(facts(backupOn(0)))]);
  });

  it('what comes back other than it was written is no backup', async () => {
    const place = await filled(1);
    const before = names(place);
    const flipped = new MemoryPlace();
    for (const [name, file] of place.files) flipped.files.set(name, file);
    const read = flipped.read;
    Object.assign(flipped, {
      read: async (name: string) => {
        const bytes = await read(name);
        bytes[2] = (bytes[2] ?? 0) ^ 1;
        return bytes;
      },
    });
    await expect(writeBackup(flipped, backupOn(1), pause)).rejects.toBeInstanceOf(NotVerified);
    expect(names(flipped)).toEqual(before);
  });

  it('what no import would take is no backup', async () => {
    const place = await filled(1);
    const bad = { ...backupOn(1), isSound: Promise.resolve(false) };
    await expect(writeBackup(place, bad, pause)).rejects.toBeInstanceOf(NotVerified);
    expect(names(place)).toEqual([backupName(facts(backupOn(0)))]);
  });

  it('sets one with under half the rows aside, and keeps every good one for it', async () => {
    const place = await filled(60);
    const good = names(place);
    for (let day = 60; day < 80; day += 1) {
      const file = await writeBackup(place, backupOn(day, 30), pause);
      expect(file.aside).toBe(true);
    }
    const after = backupsOf(names(place), dataset);
    expect(
      after
        .filter((file) => !file.aside)
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(good);
    expect(after.filter((file) => file.aside)).toHaveLength(kept.aside);
  });

  it('leaves the files of other programs and other workbooks alone, and clears up after a crash', async () => {
    const place = await filled(40);
    const other = backupName({ ...facts(backupOn(1)), dataset: 'other' });
    const left = unfinishedName(backupName(facts(backupOn(2))));
    const running = unfinishedName(backupName(facts(backupOn(100))));
    for (const name of ['letter.docx', 'notes.tmp', other, left, running])
      place.files.set(name, { bytes: new Uint8Array(3), synced: true });
    await writeBackup(place, backupOn(41), pause);
    expect(names(place)).toEqual(expect.arrayContaining(['letter.docx', 'notes.tmp', other, running]));
    expect(names(place)).not.toContain(left);
  });
});

describe('killed at any step', () => {
  /** A folder in which nothing was ever taken away, so that much is. */
  function crowded(): MemoryPlace {
    const place = new MemoryPlace();
    for (let day = 0; day < 45; day += 1)
      place.files.set(backupName(facts(backupOn(day))), { bytes: textOf(100), synced: true });
    return place;
  }
  const next = backupOn(45, 120);
  const nameOfNext = backupName(facts(next));

  it('every file that is called a backup is whole, and the newest is there', async () => {
    const unbroken = crowded();
    await writeBackup(unbroken, next, pause);
    const steps = unbroken.steps.length;
    expect(unbroken.steps).toEqual(
      expect.arrayContaining(['list', 'write', 'sync', 'read', 'rename', 'remove']),
    );
    expect(steps).toBeGreaterThan(15);

    for (let left = 0; left <= steps; left += 1) {
      const place = crowded();
      const [newestBefore] = backupsOf(names(place), dataset);
      place.left = left;
      const isWritten = await writeBackup(place, next, pause).then(
        () => true,
        (error: unknown) => !(error instanceof Killed),
      );
      for (const after of [place, place.restarted()]) {
        after.left = Infinity;
        const files = backupsOf(names(after), dataset);
        for (const { name } of files)
          expect(isWhole(await after.read(name)), `${name} after ${left}`).toBe(true);
        expect(isWritten ? [nameOfNext] : [newestBefore?.name, nameOfNext]).toContain(files[0]?.name);
        // And the next backup works as if nothing had happened.
        await writeBackup(after, backupOn(46, 120), pause);
        expect(backupsOf(names(after), dataset)[0]?.revision).toBe(46);
      }
    }
  });
});
