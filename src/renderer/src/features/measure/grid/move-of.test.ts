import { expect, it } from 'vitest';
import { moveOf } from './move-of.ts';

const press = (key: string, part: Partial<Parameters<typeof moveOf>[0]> = {}) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...part,
});
const from = { line: 2, column: 3 };
const whole = { value: '12', selectionStart: 0, selectionEnd: 2 };
const inside = { value: '12', selectionStart: 1, selectionEnd: 1 };

it('up, down and Enter go from line to line', () => {
  expect(moveOf(press('ArrowUp'), inside, from)).toEqual({ line: 1, column: 3 });
  expect(moveOf(press('ArrowDown'), inside, from)).toEqual({ line: 3, column: 3 });
  expect(moveOf(press('Enter'), inside, from)).toEqual({ line: 3, column: 3 });
  expect(moveOf(press('Enter', { shiftKey: true }), inside, from)).toEqual({ line: 1, column: 3 });
});

it('left and right belong to the text until its end is reached', () => {
  expect(moveOf(press('ArrowLeft'), inside, from)).toBeNull();
  expect(moveOf(press('ArrowRight'), inside, from)).toBeNull();
  expect(moveOf(press('ArrowLeft'), whole, from)).toEqual({ line: 2, column: 2 });
  expect(moveOf(press('ArrowRight'), whole, from)).toEqual({ line: 2, column: 4 });
  expect(moveOf(press('ArrowRight'), { value: '', selectionStart: 0, selectionEnd: 0 }, from)).not.toBeNull();
});

it('keys of the system stay the system’s', () => {
  expect(moveOf(press('ArrowLeft', { ctrlKey: true }), whole, from)).toBeNull();
  expect(moveOf(press('ArrowRight', { shiftKey: true }), whole, from)).toBeNull();
  expect(moveOf(press('5'), whole, from)).toBeNull();
});
