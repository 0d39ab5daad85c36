import * as v from 'valibot';
import { expect, it } from 'vitest';
import { parseRequest } from './parse-request.ts';

const good = { route: '/print/abc/plan/a4', paper: 'a4', suggestedName: 'Plan' };

it('takes a request as the contract has it', () => {
  expect(parseRequest('document:pdf', good)).toEqual(good);
  const shown = { ...good, route: null };
  expect(parseRequest('document:pdf', shown)).toEqual(shown);
  expect(parseRequest('window:flushed', null)).toBeNull();
});

it.each([
  null,
  'text',
  {},
  { ...good, route: 'https://example.com' },
  { ...good, route: '/print/../../x' },
  { ...good, paper: 'a3' },
  { ...good, suggestedName: 'x'.repeat(301) },
  { ...good, path: '/etc/passwd' },
])('refuses %j', (payload) => {
  expect(() => parseRequest('document:pdf', payload)).toThrow(v.ValiError);
});

const file = { suggestedName: 'Workbook Maya', extension: 'workbook', bytes: new Uint8Array(3) };

it('takes a file to save', () => {
  expect(parseRequest('file:save', file)).toEqual(file);
  expect(
    parseRequest('file:save', { ...file, extension: 'workbook.age', bytes: Buffer.from('x') }),
  ).toBeDefined();
  expect(parseRequest('file:save', { ...file, extension: 'csv' })).toBeDefined();
  expect(parseRequest('file:save', { ...file, extension: 'json' })).toBeDefined();
});

it.each([
  { ...file, extension: 'exe' },
  { ...file, extension: '../workbook' },
  { ...file, bytes: 'text' },
  { ...file, bytes: [1, 2] },
  { ...file, bytes: new Uint8Array(0) },
  { ...file, path: '/etc/passwd' },
  { ...file, suggestedName: 'x'.repeat(301) },
])('saves nothing for %j', (payload) => {
  expect(() => parseRequest('file:save', payload)).toThrow(v.ValiError);
});

it('picks a file by its kind, never by a path', () => {
  expect(parseRequest('file:pick', 'workbook')).toBe('workbook');
  expect(parseRequest('file:pick', 'table')).toBe('table');
  for (const payload of ['/etc/passwd', { path: '/etc/passwd' }, null])
    expect(() => parseRequest('file:pick', payload)).toThrow(v.ValiError);
});

it.each(['file:take-opened', 'disk:free'] as const)('%s takes nothing, least of all a path', (channel) => {
  expect(parseRequest(channel, null)).toBeNull();
  for (const payload of ['/etc/passwd', { path: '/etc/passwd' }, undefined])
    expect(() => parseRequest(channel, payload)).toThrow(v.ValiError);
});

const backup = { folder: 'first', name: '2026-11-24_12-00-00-123Z_3f9a2b1c_rev57_184-rows.workbook' };

it('takes backups by their names', () => {
  expect(parseRequest('backup:read', backup)).toEqual(backup);
  const written = { ...backup, bytes: new Uint8Array(3) };
  expect(parseRequest('backup:write', written)).toEqual(written);
});

it.each([
  { ...backup, name: '../window.json' },
  { ...backup, name: 'letter.docx' },
  { ...backup, folder: '/etc' },
  { ...backup, path: '/etc' },
])('refuses to read %j', (payload) => {
  expect(() => parseRequest('backup:read', payload)).toThrow(v.ValiError);
});

it('refuses to forget the first folder, and witnesses of nobody', () => {
  expect(() => parseRequest('backup:forget', { folder: 'first' })).toThrow(v.ValiError);
  expect(() => parseRequest('witness:write', { id: '../x', text: '' })).toThrow(v.ValiError);
});
