import { expect, it } from 'vitest';
import { undoKeyOf } from './undo-keys.ts';

const press = (key: string, held: string, code = `Key${key.toUpperCase()}`) =>
  undoKeyOf({
    key,
    code,
    ctrlKey: held.includes('C'),
    metaKey: held.includes('M'),
    shiftKey: held.includes('S'),
    altKey: held.includes('A'),
  });

it.each([
  ['z', 'C', 'undo'],
  ['z', 'M', 'undo'],
  ['Z', 'CS', 'redo'],
  ['Z', 'MS', 'redo'],
  ['y', 'C', 'redo'],
  // Caps Lock is on.
  ['Z', 'C', 'undo'],
  ['z', '', null],
  ['z', 'CA', null],
  ['z', 'CM', null],
  ['x', 'C', null],
] as const)('%s with %s is %s', (key, held, expected) => {
  expect(press(key, held)).toBe(expected);
});

it('goes by what the key says, and by its place where that is no Latin letter', () => {
  // A German keyboard has Z where an English one has Y.
  expect(press('z', 'C', 'KeyY')).toBe('undo');
  expect(press('я', 'C', 'KeyZ')).toBe('undo');
});
