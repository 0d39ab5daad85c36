import { expect, it } from 'vitest';
import { stateAfter } from './open-browser-edition.ts';

it('a browser that ran for a while and ended was closed', () => {
  expect(stateAfter({ code: 0, errors: '', lasted: 60_000 })).toBe('closed');
  expect(stateAfter({ code: null, errors: '', lasted: 60_000 })).toBe('closed');
});

it('a browser that ends well at once has handed its window to one that runs, so serving goes on', () => {
  expect(stateAfter({ code: 0, errors: '', lasted: 400 })).toBe('handed over');
});

it('a browser that ends badly at once has shown nothing', () => {
  expect(stateAfter({ code: 21, errors: '', lasted: 400 })).toBe('failed');
});
