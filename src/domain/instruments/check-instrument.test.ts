import { describe, expect, it } from 'vitest';
import { coaching } from './catalog/role/coaching.ts';
import { roleInstrument } from './catalog/role/role-instrument.ts';
import { checkInstrument } from './check-instrument.ts';
import type { Anchors, Dimension, Item } from './instrument.ts';

const anchors: Anchors = [
  'It did not.',
  'It did once.',
  'It did in most weeks.',
  'It did each week.',
  'It changed something.',
];
const item: Item = { id: 'sound-item', statement: 'I do the thing.', window: 'the last four weeks', anchors };

const dimensionOf = (part: Partial<Dimension>): Dimension => ({
  ...coaching,
  id: 'sound',
  items: [item],
  deepDive: [],
  ...part,
});
const check = (...dimensions: readonly Partial<Dimension>[]): readonly string[] =>
  checkInstrument({ ...roleInstrument, dimensions: dimensions.map(dimensionOf) });
const checkItem = (part: Partial<Item>): readonly string[] => check({ items: [{ ...item, ...part }] });
const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');
const withAnchor = (anchor: string): Partial<Item> => ({
  anchors: [anchor, ...anchors.slice(1)] as unknown as Anchors,
}); // still five

describe('checking an instrument', () => {
  it('finds nothing in a sound one', () => {
    expect(check({})).toEqual([]);
  });

  it.each<[string, Partial<Item>, string]>([
    ['an anchor of more than 22 words', withAnchor(words(23)), 'sound-item: too long'],
    ['an empty anchor', withAnchor('  '), 'sound-item: an anchor is empty'],
    ['two anchors that are the same', withAnchor('It did once.'), 'sound-item: two anchors are the same'],
    [
      'an adverb that stands for what one would see',
      withAnchor('I usually did.'),
      'sound-item: a bare adverb',
    ],
    ['a statement of more than 16 words', { statement: words(17) }, 'sound-item: the statement is too long'],
    ['a missing time window', { window: ' ' }, 'sound-item: no time window'],
    [
      'a claim of validation',
      { statement: 'I use a Validated method.' },
      'sound-item: claims to be validated',
    ],
  ])('finds %s', (_, part, problem) => {
    const found = checkItem(part);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(problem);
  });

  it('accepts anchors of 22 and statements of 16 words', () => {
    expect([...checkItem(withAnchor(words(22))), ...checkItem({ statement: words(16) })]).toEqual([]);
  });

  it('finds a dimension without items', () => {
    expect(check({ items: [] })).toEqual(['sound has no items']);
  });

  it('finds an id that stands twice, in one dimension, across dimensions and in the deep dive', () => {
    expect(check({ items: [item, item] })).toEqual(['sound-item stands twice']);
    expect(check({}, { id: 'other' })).toEqual(['sound-item stands twice']);
    expect(check({ deepDive: [item] })).toEqual(['sound-item stands twice']);
  });

  it('looks at the deep dive as closely as at the items', () => {
    expect(check({ deepDive: [{ ...item, id: 'deep', window: '' }] })).toEqual(['deep: no time window']);
  });
});
