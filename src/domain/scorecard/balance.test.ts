import { describe, expect, it } from 'vitest';
import { balanceOf, driverQuestion, warningWords, type BalanceMeasure } from './balance.ts';
import { measureCatalog } from './catalog/measures.ts';
import type { MeasureLevel } from './measure.ts';

const measure = (id: string, level: MeasureLevel, ...drivers: readonly string[]): BalanceMeasure => ({
  id,
  level,
  drivers,
  name: id.toUpperCase(),
});
const undriven = (...measures: readonly BalanceMeasure[]) => balanceOf(measures).undriven.map(({ id }) => id);

describe('the balance of a scorecard', () => {
  it('warns when more than half are results, and not at half', () => {
    expect(balanceOf([measure('a', 'do'), measure('x', 'get'), measure('y', 'get')]).warnings).toEqual([
      'mostly results',
    ]);
    expect(balanceOf([measure('a', 'do'), measure('x', 'get')]).warnings).toEqual([]);
  });

  it('warns when there is no activity', () => {
    expect(balanceOf([measure('m', 'move'), measure('x', 'get')]).warnings).toEqual(['no activity']);
    expect(balanceOf([measure('x', 'get')]).warnings).toEqual(['mostly results', 'no activity']);
  });

  it('warns of nothing while nothing is followed', () => {
    expect(balanceOf([])).toEqual({ counts: { do: 0, move: 0, get: 0 }, warnings: [], undriven: [] });
  });

  it('lists each Move and Get that nothing drives, and no Do', () => {
    expect(undriven(measure('a', 'do'), measure('m', 'move'), measure('x', 'get', 'm'))).toEqual(['m']);
    expect(undriven(measure('a', 'do'), measure('m', 'move', 'a'), measure('x', 'get', 'm'))).toEqual([]);
  });

  it('counts a driver only if it is followed and stands lower', () => {
    expect(undriven(measure('m', 'move', 'a'))).toEqual(['m']);
    expect(undriven(measure('x', 'get', 'y'), measure('y', 'get', 'x'))).toEqual(['x', 'y']);
    expect(undriven(measure('x', 'get', 'x'))).toEqual(['x']);
    expect(undriven(measure('x', 'get', 'a'), measure('a', 'do'))).toEqual([]);
  });

  it('finds the whole catalog in balance', () => {
    expect(balanceOf(measureCatalog)).toEqual({
      counts: { do: 11, move: 11, get: 14 },
      warnings: [],
      undriven: [],
    });
  });
});

describe('the words for it', () => {
  const wordsOf = (...measures: readonly BalanceMeasure[]) => {
    const balance = balanceOf(measures);
    return balance.warnings.map((warning) => warningWords(warning, balance));
  };

  it('count the results, and say why they can’t be managed', () => {
    const results = ['x', 'y', 'z'].map((id) => measure(id, 'get'));
    const rest =
      ' Nobody can manage a result, only what leads to it. Take one away, or add what comes before it.';
    expect(wordsOf(measure('a', 'do'), ...results)).toEqual([`3 of your 4 measures are results.${rest}`]);
    expect(wordsOf(...results)[0]).toBe(`All 3 of your measures are results.${rest}`);
    expect(wordsOf(measure('x', 'get'))[0]).toBe(`Your only measure is a result.${rest}`);
  });

  it('ask for an activity where there is none', () => {
    expect(wordsOf(measure('m', 'move'))).toEqual([
      'Nothing here can be done this week. Add one activity that each person can decide on.',
    ]);
  });

  it('ask which activity drives a measure', () => {
    expect(driverQuestion({ name: 'Own win rate' })).toBe('Which activity drives “Own win rate”?');
  });
});
