import { expect, it } from 'vitest';
import { isEndOf, keyGroups } from './recovery-sheet.ts';

const key = 'AGE-SECRET-KEY-1QL3Z7HJY54PW3HYWW5AYYFG7ZQGVC7W3J2ELW8ZMRJ2KG5SFN9AQMCAC8P';

it('is printed in groups of four that make up the whole key', () => {
  const groups = keyGroups(key);
  expect(groups[0]).toBe('AGE-SECRET-KEY-1');
  expect(groups[1]).toBe('QL3Z');
  expect(groups.slice(1, -1).every((group) => group.length === 4)).toBe(true);
  expect(groups.join('')).toBe(key);
});

it('takes the last four characters as they are typed', () => {
  expect(isEndOf(key, 'ac8p')).toBe(true);
  expect(isEndOf(key, ' AC 8P ')).toBe(true);
  expect(isEndOf(key, 'c8p')).toBe(false);
  expect(isEndOf(key, '')).toBe(false);
  expect(isEndOf(key, 'AC8Q')).toBe(false);
});
