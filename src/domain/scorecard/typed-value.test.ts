import { describe, expect, it } from 'vitest';
import { isBlock, readPastedBlock } from './pasted-block.ts';
import { readTypedTarget, readTypedValue } from './typed-value.ts';

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

describe('a typed target', () => {
  const of = (
    typed: string,
    direction: 'up' | 'range' = 'range',
    unit: 'percent' | 'count' | 'money' = 'count',
  ) => readTypedTarget(typed, { unit, direction });

  it.each(['3 to 5', '3–5', '3 - 5', '3-5', ' 3  TO  5 '])('from one value to another: %s', (typed) => {
    expect(of(typed)).toEqual({ kind: 'value', value: { value: 3, upTo: 5 } });
  });

  it('of one value stays one', () => {
    expect(of('4')).toEqual({ kind: 'value', value: { value: 4, upTo: null } });
    expect(of('-4', 'range', 'money')).toEqual({ kind: 'value', value: { value: -4, upTo: null } });
    expect(of('')).toEqual({ kind: 'empty' });
  });

  it('has its unit on both ends', () => {
    expect(of('20 to 30 %', 'range', 'percent')).toEqual({ kind: 'value', value: { value: 0.2, upTo: 0.3 } });
    expect(of('20%-30%', 'range', 'percent')).toEqual({ kind: 'value', value: { value: 0.2, upTo: 0.3 } });
    expect(of('-5 to 5', 'range', 'money')).toEqual({ kind: 'value', value: { value: -5, upTo: 5 } });
  });

  it('goes up, and is a range only where too much is as wrong as too little', () => {
    expect(of('5 to 3')).toEqual({ kind: 'upside down' });
    expect(of('3 to 5', 'up')).toEqual({ kind: 'no number' });
    expect(of('3 to many')).toEqual({ kind: 'no number' });
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
