import { expect, it } from 'vitest';
import { isOurs, isPrintRoute, mayNavigate, mayRequest } from './policies.ts';

it('knows its own pages from those that look like them', () => {
  expect(isOurs('app://workbook/')).toBe(true);
  expect(isOurs('app://workbook/assets/a.js')).toBe(true);
  for (const other of [
    'app://workbook.evil/',
    'app://other/',
    'https://app//workbook',
    'file:///etc/passwd',
    'appx://workbook/',
  ]) {
    expect(isOurs(other)).toBe(false);
  }
});

it('navigates to its own page only', () => {
  expect(mayNavigate('app://workbook/#/w/1/today')).toBe(true);
  expect(mayNavigate('app://workbook/assets/a.js')).toBe(false);
  expect(mayNavigate('https://example.com/')).toBe(false);
});

it('requests nothing from anywhere else', () => {
  for (const other of [
    'https://example.com/',
    'http://127.0.0.1:80/',
    'ws://example.com',
    'ftp://example.com',
    'file:///etc/passwd',
  ]) {
    expect(mayRequest(other)).toBe(false);
  }
  expect(mayRequest('blob:app://workbook/1')).toBe(true);
});

it('prints documents and nothing that leads elsewhere', () => {
  expect(isPrintRoute('/print/0b9c-1/plan/a4')).toBe(true);
  for (const route of [
    '/today',
    '/print/../today',
    '/print/a?b',
    '//evil/print/',
    '/print/a#b',
    '/print/',
    '/print/A B',
  ]) {
    expect(isPrintRoute(route)).toBe(false);
  }
});
