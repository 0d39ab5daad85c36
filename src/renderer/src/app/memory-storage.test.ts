import { expect, it } from 'vitest';
import { memoryStorage } from './memory-storage.ts';

it('keeps texts by name, lists them as its keys, and forgets them', () => {
  const storage = memoryStorage();
  expect(storage.getItem('draft:x')).toBeNull();
  storage.setItem('draft:x', 'One');
  storage.setItem('draft:y', 'Two');
  storage.setItem('draft:x', 'Three');
  expect(Object.keys(storage)).toEqual(['draft:x', 'draft:y']);
  expect([storage.length, storage.key(1), storage.getItem('draft:x')]).toEqual([2, 'draft:y', 'Three']);
  storage.removeItem('draft:x');
  expect(storage.getItem('draft:x')).toBeNull();
  storage.clear();
  expect(storage.length).toBe(0);
});

it('a text can have the name of one of its methods', () => {
  const storage = memoryStorage();
  expect(storage.getItem('getItem')).toBeNull();
  storage.setItem('key', 'text');
  expect(storage.getItem('key')).toBe('text');
});
