import { expect, it } from 'vitest';
import { sheetKey } from './sheet-key.ts';

const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

it.each([
  ['1', { kind: 'answer', value: 1 }],
  ['5', { kind: 'answer', value: 5 }],
  ['0', { kind: 'answer', value: 'no-opportunity' }],
  ['6', { kind: 'not on the sheet' }],
  ['x', { kind: 'not on the sheet' }],
  ['Enter', { kind: 'next' }],
  [' ', { kind: 'next' }],
  ['ArrowDown', { kind: 'next' }],
  ['ArrowUp', { kind: 'before' }],
  ['Backspace', { kind: 'back' }],
  ['Delete', { kind: 'clear' }],
  ['Tab', null],
  ['F5', null],
])('%s', (key, meant) => {
  expect(sheetKey({ ...plain, key })).toEqual(meant);
});

it('leaves shortcuts to the browser, and goes back with Shift and Enter', () => {
  expect(sheetKey({ ...plain, key: '1', ctrlKey: true })).toBeNull();
  expect(sheetKey({ ...plain, key: 'v', metaKey: true })).toBeNull();
  expect(sheetKey({ ...plain, key: 'Enter', shiftKey: true })).toEqual({ kind: 'before' });
});
