import { expect, it } from 'vitest';
import { asDay } from '#domain/core/day.ts';
import { makeQuarter } from '#domain/core/quarter.ts';
import type { Cover } from '#domain/documents/cover.ts';
import { documentName, footNote, runningHeader } from './document-name.ts';

const cover: Cover = {
  name: 'Dana Whitfield',
  leads: '',
  day: asDay('2026-11-23'),
  quarter: makeQuarter(2026, 4),
  fiscalStart: 1,
  sample: false,
};

it('names the file after the document, its owner and the day', () => {
  expect(documentName('My development plan', cover, false)).toBe(
    'My development plan - Dana Whitfield - 2026-11-23',
  );
});

it('names no owner in the file name of a sealed workbook', () => {
  expect(documentName('My development plan', cover, true)).toBe('My development plan - 2026-11-23');
});

it('says of a sample that it is one, in the name and on every page', () => {
  const sample = { ...cover, sample: true };
  expect(documentName('My development plan', sample, false)).toMatch(/ - sample$/);
  expect(footNote(sample)).toContain('Sample');
  expect(footNote(cover)).toBe('');
});

it('cuts a name that would fill the running header', () => {
  const running = runningHeader('My development plan', { ...cover, name: 'Maximiliane '.repeat(10) });
  expect(running.length).toBeLessThan(100);
  expect(running).toMatch(/… · My development plan$/);
});
