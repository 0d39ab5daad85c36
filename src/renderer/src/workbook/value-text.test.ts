import { expect, it } from 'vitest';
import { editedText, valueOrDash, valueText } from './value-text.ts';

it('a value is written by its unit', () => {
  expect(valueText(1250, 'money')).toBe('1,250');
  expect(valueText(12_500_000, 'money')).toBe('12.5M');
  expect(valueText(0.325, 'percent')).toBe('32.5%');
  expect(valueText(4, 'ratio')).toBe('4×');
  expect(valueText(1, 'days')).toBe('1 day');
  expect(valueText(12.25, 'count')).toBe('12.3');
});

it('what is missing is a dash and never zero', () => {
  expect(valueOrDash(null, 'count')).toBe('–');
  expect(valueOrDash(undefined, 'money')).toBe('–');
  expect(valueOrDash(0, 'count')).toBe('0');
});

it('a field shows a share as percent, without a float’s tail', () => {
  expect(editedText(0.07, 'percent')).toBe('7');
  expect(editedText(0.1 + 0.2, 'count')).toBe('0.3');
});
