import { describe, expect, it } from 'vitest';
import { callNames, nameFinder } from './names-in-text.ts';

describe('what somebody is called', () => {
  it.each([
    ['Anna Lindqvist', ['Anna Lindqvist', 'Lindqvist', 'Anna']],
    ['Al Wu', ['Al Wu']],
    ['  Mary   Ann  Smith ', ['Mary Ann Smith', 'Smith', 'Mary']],
    ['Cher', ['Cher']],
    ['王伟', ['王伟']],
    ['Jo', ['Jo']],
    ['A', []],
    ['7', []],
    ['', []],
  ])('“%s” is looked for as %j', (name, sought) => {
    expect(callNames(name)).toEqual(sought);
  });
});

/** What is found in a text, as it stands there. */
const found = (text: string, ...names: readonly string[]): readonly string[] =>
  nameFinder(names)(text).map(({ start, end }) => text.slice(start, end));

describe('a name in a text', () => {
  it('is a whole word, whatever its case', () => {
    expect(found('Ann, ANN and ann: annual, Joann, Ann’s, Ann-Marie, Ann2', 'Ann')).toEqual([
      'Ann',
      'ANN',
      'ann',
      'Ann',
      'Ann',
      'Ann',
    ]);
  });

  it('is the longest at its place', () => {
    expect(found('Anna Lee and Anna', 'Anna', 'Anna Lee')).toEqual(['Anna Lee', 'Anna']);
  });

  it('may have any space between its parts', () => {
    expect(found('Anna\n Lee; Anna\u00a0Lee', 'Anna Lee')).toEqual(['Anna\n Lee', 'Anna\u00a0Lee']);
  });

  it('may be written with its accents as letters of their own, and is not the name without them', () => {
    expect(found('José, Jose\u0301, Jose', 'José')).toEqual(['José', 'Jose\u0301']);
    expect(found('José, Jose\u0301, Jose', 'Jose')).toEqual(['Jose']);
  });

  it('may be written in capitals, which have no ß', () => {
    expect(found('STRAUSS, Strauß', 'Strauß')).toEqual(['STRAUSS', 'Strauß']);
  });

  it('has no edges in scripts without spaces', () => {
    expect(found('昨天王伟说', '王伟')).toEqual(['王伟']);
    expect(found('昨天Anna说', 'Anna')).toEqual(['Anna']);
    expect(found('Иван, Иванов', 'Иван')).toEqual(['Иван']);
  });

  it('is taken by the letter, whatever it is made of', () => {
    expect(found('O’Neil (Jr.) and O’Neil xJr.x', 'O’Neil (Jr.)')).toEqual(['O’Neil (Jr.)']);
    expect(found('anything', '.*')).toEqual([]);
  });

  it('is nowhere without names', () => {
    expect(nameFinder([])('Anna')).toEqual([]);
  });
});
