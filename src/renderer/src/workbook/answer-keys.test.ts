import { expect, test } from 'vitest';
import { answerKey } from './answer-keys.ts';

const pressed = (key: string, modifier: object = {}) =>
  answerKey({ key, ctrlKey: false, metaKey: false, altKey: false, ...modifier });

test('1 to 5 are answers, 0 is no opportunity, and Enter goes on', () => {
  expect(['1', '5', '0', 'Enter'].map((key) => pressed(key))).toEqual([1, 5, 'no-opportunity', 'go on']);
});

test('every other key, and every shortcut, is left alone', () => {
  expect(['6', 'a', ' ', 'Tab', 'ArrowDown', ''].map((key) => pressed(key))).toEqual(Array(6).fill(null));
  expect(pressed('1', { ctrlKey: true })).toBeNull();
  expect(pressed('Enter', { metaKey: true })).toBeNull();
});
