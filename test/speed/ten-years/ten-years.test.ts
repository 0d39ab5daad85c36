import { expect, it } from 'vitest';
import { asDay } from '#domain/core/day.ts';
import { checkRows } from '#domain/workbook/file/check-rows.ts';
import { parseRows } from '#domain/workbook/file/parse-rows.ts';
import { size, tenYears } from './ten-years.ts';

const rows = tenYears(asDay('2026-11-25'));

it('is as large as what the targets are for', () => {
  const { people, reviews, assessments, sessions, moments, readings } = rows;
  expect({
    people: people.filter(({ leftDay }) => leftDay === null).length,
    reviews: reviews.filter(({ state }) => state === 'locked').length,
    assessments: assessments.length,
    sessions: sessions.length,
    moments: moments.length,
    readings: readings.length,
  }).toEqual(size);
});

it('is a whole workbook that an import takes', () => {
  const parsed = parseRows(rows);
  expect(parsed.ok ? checkRows(parsed.value) : parsed.error).toBeNull();
});
