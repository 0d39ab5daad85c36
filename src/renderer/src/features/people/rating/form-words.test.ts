import { expect, it } from 'vitest';
import { asDay } from '#domain/core/day.ts';
import type { FormLine } from '#domain/team/read-rating-form.ts';
import { formName } from './form-name.ts';
import { fateSummary, formProblemText } from './form-words.ts';

it('a form of a sealed workbook tells nobody’s name by its own', () => {
  const day = asDay('2026-03-02');
  expect(formName('Marcus Webb', day, false)).toBe('Rating form - Marcus Webb - 2026-03-02');
  expect(formName('Marcus Webb', day, true)).toBe('Rating form - 2026-03-02');
});

it('says which columns a table lacks', () => {
  expect(formProblemText({ kind: 'columns missing', columns: ['Skill id', 'Version'] })).toContain(
    '“Skill id” and “Version” are missing',
  );
  expect(formProblemText({ kind: 'columns missing', columns: ['Version'] })).toContain(
    '“Version” is missing',
  );
});

it('sums up what a file would come to', () => {
  const line = (fate: FormLine['fate']): FormLine => ({ place: 1, number: '1', name: 'Negotiation', fate });
  expect(
    fateSummary([
      line({ kind: 'blank' }),
      line({ kind: 'twice' }),
      line({ kind: 'not 0 to 5', written: '7' }),
    ]),
  ).toBe('0 lines to take in, 1 blank, 2 left out.');
});
