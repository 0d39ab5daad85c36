import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../core/any-text.fixture.ts';
import { countPlanned, fitText, makeCandidate, planPeople, turnName } from './planned-people.ts';
import { nameKey } from './same-name.ts';

const candidate = (name: string, row = 1) => makeCandidate({ row, name, role: '', territory: '' });
const fates = (names: readonly string[], here: readonly string[] = []) =>
  planPeople(
    names.map((name) => candidate(name)),
    here,
    'leave out',
  ).map(({ fate }) => fate);

describe('a name that is there already', () => {
  it('is known whatever its case, spaces and apostrophes', () => {
    expect(fates(['maya  LINDGREN', 'Seán O’Neil'], ['Maya Lindgren', "Seán O'Neil"])).toEqual([
      'here',
      'here',
    ]);
  });

  it('is another one with other accents', () => {
    expect(fates(['Sean'], ['Seán'])).toEqual(['new']);
  });

  it('is told apart from one that comes twice in what was read', () => {
    expect(fates(['Li Wei', 'Li Wei', 'Priya'], ['Priya'])).toEqual(['new', 'twice', 'here']);
  });
});

describe('planning', () => {
  it('leaves out the same names, or adds them when the manager says so', () => {
    const read = [candidate('Li Wei'), candidate('Li Wei'), candidate('Priya'), candidate(' ')];
    const added = (how: 'leave out' | 'add') =>
      planPeople(read, ['Priya'], how).flatMap((one) => (one.isAdded ? [one.name] : []));
    expect(added('leave out')).toEqual(['Li Wei']);
    expect(added('add')).toEqual(['Li Wei', 'Li Wei', 'Priya']);
    expect(countPlanned(planPeople(read, ['Priya'], 'leave out'))).toEqual({
      added: 1,
      sameName: 2,
      noName: 1,
    });
  });

  it('decides about everybody, and never adds two of one name unless it is asked to', () => {
    const name = fc.oneof(anyText(6), fc.constantFrom('Ana', 'ana', ' ANA '));
    fc.assert(
      fc.property(fc.array(name), fc.array(name), (names, here) => {
        const planned = planPeople(
          names.map((one) => candidate(one)),
          here,
          'leave out',
        );
        expect(planned).toHaveLength(names.length);
        const added = planned.filter(({ isAdded }) => isAdded).map((one) => nameKey(one.name));
        expect(new Set([...added, ...here.map(nameKey)]).size).toBe(
          added.length + new Set(here.map(nameKey)).size,
        );
      }),
    );
  });
});

describe('a text', () => {
  it('is brought into one line', () => {
    expect(fitText('  Account\r\n executive ', 120)).toEqual({ text: 'Account executive', isCut: false });
  });

  it('is cut to its limit without half a character, and that is noted', () => {
    expect(fitText('ab😀', 3)).toEqual({ text: 'ab', isCut: true });
    expect(candidate('x'.repeat(121))).toMatchObject({ name: 'x'.repeat(120), notes: ['cut'] });
    fc.assert(
      fc.property(anyText(30), fc.integer({ min: 1, max: 9 }), (text, limit) => {
        const fitted = fitText(text, limit).text;
        expect(fitted.length <= limit && fitted.isWellFormed()).toBe(true);
      }),
    );
  });
});

it('a name with the last name first is turned, and no other', () => {
  expect(turnName('Lindgren, Maya')).toBe('Maya Lindgren');
  expect(turnName('de la Cruz,Ana María')).toBe('Ana María de la Cruz');
  expect(turnName('Maya Lindgren')).toBe('Maya Lindgren');
  expect(turnName('Lindgren, Maya, PhD')).toBe('Lindgren, Maya, PhD');
  expect(turnName('Lindgren,')).toBe('Lindgren,');
});
