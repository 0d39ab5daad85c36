import { describe, expect, it } from 'vitest';
import { isBlock, readPastedBlock } from './pasted-block.ts';
import { readTypedValue } from './typed-value.ts';

describe('a typed value', () => {
  it('of a percent measure is a share, with or without the sign', () => {
    expect(readTypedValue('32.5', 'percent')).toEqual({ kind: 'value', value: 0.325 });
    expect(readTypedValue('32.5 %', 'percent')).toEqual({ kind: 'value', value: 0.325 });
  });

  it('is missing when it is empty, and never zero', () => {
    expect(readTypedValue('  ', 'count')).toEqual({ kind: 'empty' });
    expect(readTypedValue('0', 'count')).toEqual({ kind: 'value', value: 0 });
  });

  it('of what is counted is not below zero; money can be', () => {
    expect(readTypedValue('-3', 'count')).toEqual({ kind: 'below zero' });
    expect(readTypedValue('(300)', 'money')).toEqual({ kind: 'value', value: -300 });
    expect(readTypedValue('many', 'count')).toEqual({ kind: 'no number' });
    expect(readTypedValue('3.5×', 'ratio')).toEqual({ kind: 'value', value: 3.5 });
  });
});

describe('a pasted block', () => {
  it('keeps its rows and columns, and empties what is empty', () => {
    expect(readPastedBlock('1\t2\r\n\t4\r\n', 'count')).toEqual({
      kind: 'cells',
      cells: [
        { row: 0, column: 0, value: 1 },
        { row: 0, column: 1, value: 2 },
        { row: 1, column: 0, value: null },
        { row: 1, column: 1, value: 4 },
      ],
    });
  });

  it('with something that is no number is not taken at all', () => {
    expect(readPastedBlock('1\ttwo\n3\t4', 'count')).toEqual({ kind: 'no number', text: 'two' });
  });

  it('is told from a single value', () => {
    expect(isBlock('1\t2')).toBe(true);
    expect(isBlock('1\n2')).toBe(true);
    expect(isBlock('12\n')).toBe(false);
  });
});
