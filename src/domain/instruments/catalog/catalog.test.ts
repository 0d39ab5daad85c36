import { describe, expect, it } from 'vitest';
import { library } from '../../plans/catalog/library.ts';
import { sampleRows } from '../../workbook/sample.ts';
import { asDay } from '../../core/day.ts';
import { checkInstrument } from '../check-instrument.ts';
import {
  findDimension,
  findInstrument,
  findItem,
  getInstrument,
  selfAssessmentInstruments,
} from './catalog.ts';
import { closingPull } from './closing-pull.ts';
import { coaching } from './role/coaching.ts';
import { roleInstrument } from './role/role-instrument.ts';
import { sources } from './sources.ts';

/** Every sentence anywhere in what is shown: all values with a space in them. */
function sentencesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.includes(' ') ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentencesIn) : [];
}

const sentences = sentencesIn([selfAssessmentInstruments, library, sources, sampleRows(asDay('2026-11-24'))]);

describe('the texts that ship', () => {
  it('never use a name that belongs to somebody else', () => {
    const names =
      /\bLPI\b|five practices|situational leadership|\bSLII\b|\bQ12\b|clifton|strengthsfinder|\bATD\b|world-class sales|challenger|sales management code|ideal rep|best-self|lominger/i;
    expect(sentences.length).toBeGreaterThan(600);
    expect(sentences.filter((text) => names.test(text))).toEqual([]);
  });

  it('never claim to be validated', () => {
    expect(sentences.filter((text) => /validat/i.test(text))).toEqual([]);
  });

  it('are written in American English', () => {
    const british =
      /behaviour|colour|favour|honour|labour|\w+isation|organis|recognis|prioritis|practis|cancelled|travelled|modelling|centre|programme|analyse|learnt|whilst|judgement/i;
    expect(sentences.filter((text) => british.test(text))).toEqual([]);
  });

  it('have no placeholder, no doubled word or space, and no space at either end', () => {
    const sloppy = /\b(?:todo|tbd|lorem|xxx)\b|\b(\p{L}+) \1\b|  |^\s|\s$/iu;
    expect(sentences.filter((text) => sloppy.test(text))).toEqual([]);
  });
});

describe('the role instrument', () => {
  it('passes its own check, as closing pull does', () => {
    expect(checkInstrument(roleInstrument)).toEqual([]);
    expect(checkInstrument(closingPull)).toEqual([]);
  });

  it('asks about the ten responsibilities, with four items and a deep dive of two each', () => {
    expect(roleInstrument.dimensions.map((dimension) => dimension.id)).toEqual([
      'hiring',
      'training',
      'developing',
      'directing',
      'planning',
      'coaching',
      'expectations',
      'measuring',
      'change',
      'leading-yourself',
    ]);
    const sizes = roleInstrument.dimensions.map((dimension) => [
      dimension.items.length,
      dimension.deepDive.length,
    ]);
    expect(sizes).toEqual(Array.from({ length: 10 }, () => [4, 2]));
    expect(roleInstrument.scale).toBe('behaviour');
  });

  it('says of each responsibility what it means, why it matters, what good looks like and why to grow it', () => {
    const poor = roleInstrument.dimensions.filter(({ name, meaning, why, good, growWhenLow, growWhenHigh }) =>
      [name, meaning, why.text, why.source.cite, why.source.limit, good, growWhenLow, growWhenHigh].some(
        (text) => text.trim() === '',
      ),
    );
    expect(poor).toEqual([]);
  });

  it('asks nothing twice', () => {
    const items = roleInstrument.dimensions.flatMap((dimension) => [
      ...dimension.items,
      ...dimension.deepDive,
    ]);
    expect(new Set(items.map((item) => item.statement)).size).toBe(60);
    expect(new Set(items.map((item) => item.anchors.join('\n'))).size).toBe(60);
  });

  it('names its items after their dimension, in letters that can be stored', () => {
    for (const { id, items, deepDive } of roleInstrument.dimensions) {
      const strange = [...items, ...deepDive].filter(
        (item) => !/^[a-z0-9-]+$/.test(item.id) || !item.id.startsWith(`${id}-`),
      );
      expect(strange).toEqual([]);
    }
  });
});

describe('closing pull', () => {
  it('asks how often, with eight items in one dimension and no deep dive', () => {
    expect(closingPull.scale).toBe('frequency');
    expect(closingPull.dimensions.map(({ items, deepDive }) => [items.length, deepDive.length])).toEqual([
      [8, 0],
    ]);
    const [dimension] = closingPull.dimensions;
    expect([dimension?.meaning, dimension?.why.text, dimension?.good].every((text) => text !== '')).toBe(
      true,
    );
  });

  it('shares no item with the role instrument', () => {
    const idsOf = (instrument: typeof closingPull): readonly string[] =>
      instrument.dimensions.flatMap((dimension) =>
        [...dimension.items, ...dimension.deepDive].map((item) => item.id),
      );
    const both = [...idsOf(roleInstrument), ...idsOf(closingPull)];
    expect(new Set(both).size).toBe(both.length);
  });
});

describe('finding an instrument', () => {
  it('gives every version that ever shipped, and no other', () => {
    expect(getInstrument('sales-manager-role', 1)).toBe(roleInstrument);
    expect(findInstrument('closing-pull', 1)).toBe(closingPull);
    expect(findInstrument('sales-manager-role', 2)).toBeUndefined();
    expect(() => getInstrument('made-up', 1)).toThrow('No instrument made-up version 1');
  });

  it('finds dimensions by id, and items with those of the deep dive', () => {
    expect(findDimension(roleInstrument, 'coaching')).toBe(coaching);
    expect(findItem(coaching, 'coaching-watch-first')?.statement).toContain('watch');
    expect(findItem(coaching, 'coaching-praise-exact')).toBe(coaching.deepDive[1]);
    expect(findItem(coaching, 'hiring-bench')).toBeUndefined();
    expect(findDimension(roleInstrument, 'closing-pull')).toBeUndefined();
  });
});
