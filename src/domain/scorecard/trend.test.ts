import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, asDay, type Day } from '../core/day.ts';
import type { TrendPoint } from './series.ts';
import { fewestReadings, judgeTrend, longestLookBack, type Trend } from './trend.ts';

const dayAt = (index: number): Day => addDays(asDay('2026-01-01'), index * 7);
/** A gap is written as undefined. */
const series = (values: readonly (number | undefined)[]): readonly TrendPoint[] =>
  values.map((value, index) => ({ start: dayAt(index), value, partial: false }));
const judge = (values: readonly (number | undefined)[]): Trend => judgeTrend(series(values));
const swingIn = (trend: Trend) => {
  if (trend.kind === 'too few') throw new Error('Nothing was judged');
  return trend.swing;
};
const signalsIn = (trend: Trend) => (trend.kind === 'too few' ? [] : trend.signals);
const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 6, maxLength: 26 });

describe('a series with too few readings', () => {
  it.each([0, 1, 2, 3, 4, 5])('says nothing of %i readings, and how many more it takes', (count) => {
    const trend = judge(Array.from({ length: count }, (_, index) => index * 100));
    expect(trend).toEqual({ kind: 'too few', readings: count, more: 6 - count, gaps: false });
  });

  it('is judged from the sixth on', () => {
    expect(judge([4, 5, 4, 5, 4, 5]).kind).toBe('usual');
  });

  it('takes a gap as missing and not as zero', () => {
    const trend = judge([4, 5, undefined, 4, 5, 4, 5]);
    expect(trend).toEqual({ kind: 'too few', readings: 6, more: 1, gaps: true });
    expect(judge([4, 5, undefined, 4, 5, 4, 5, 4]).kind).toBe('usual');
  });

  it('needs exactly as many more as it says, wherever the gaps are', () => {
    const spotty = fc.array(fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined }), { maxLength: 12 });
    fc.assert(
      fc.property(spotty, (list) => {
        const trend = judge(list);
        fc.pre(trend.kind === 'too few');
        const end = list.findLastIndex((value) => value !== undefined) + 1;
        const after = (count: number) =>
          judge([...list.slice(0, end), ...Array.from({ length: count }, () => 5)]).kind;
        expect(after(trend.more)).not.toBe('too few');
        expect(after(trend.more - 1)).toBe('too few');
      }),
    );
  });
});

describe('the usual swing', () => {
  it('is the mean ∓ 2.66 times the mean moving range', () => {
    const swing = swingIn(judge([10, 12, 11, 13, 12, 14]));
    // Steps 2, 1, 2, 1, 2: mean 1.6. Mean of the readings: 12.
    expect(swing.mean).toBe(12);
    expect(swing.low).toBeCloseTo(12 - 2.66 * 1.6, 10);
    expect(swing.high).toBeCloseTo(12 + 2.66 * 1.6, 10);
    expect(swing.readings).toBe(6);
  });

  it('takes no step across a gap', () => {
    const swing = swingIn(judge([10, 12, 11, undefined, 31, 33, 32, 34, 33]));
    expect(swing.high - swing.mean).toBeCloseTo(2.66 * ((2 + 1 + 2 + 1 + 2 + 1) / 6), 10);
  });

  it('stops at zero where no reading was ever below it', () => {
    expect(swingIn(judge([0, 9, 0, 9, 0, 9])).low).toBe(0);
    expect(swingIn(judge([0, 9, 0, 9, 0, 9, -1])).low).toBeLessThan(0);
  });

  it('goes above the most that a measure can be where a reading did: that limit was not its own', () => {
    const growth = judgeTrend(series([1.1, 1.12, 1.1, 1.13, 1.11, 1.1, 1.12]), 1);
    expect(growth.kind).toBe('usual');
    expect(swingIn(growth).high).toBeGreaterThan(1.13);
  });

  it('stops at the most a measure can be', () => {
    expect(swingIn(judgeTrend(series([0.9, 0.5, 0.9, 0.5, 0.9, 0.5]), 1)).high).toBe(1);
  });

  it('leaves out what is partial, as if the period were not there', () => {
    const whole = series([10, 12, 11, 13, 12, 14]);
    const withPartial = [
      ...whole.slice(0, 3),
      { start: asDay('2026-01-20'), value: 0, partial: true },
      ...whole.slice(3),
      { start: asDay('2026-03-01'), value: 0, partial: true },
    ];
    expect(judgeTrend(withPartial)).toEqual(judgeTrend(whole));
  });

  it('looks back 26 periods and no further', () => {
    const old = Array.from({ length: 20 }, () => 1000);
    const recent = Array.from({ length: longestLookBack }, (_, index) => 10 + (index % 3));
    expect(judge([...old, ...recent])).toMatchObject({
      kind: 'usual',
      swing: { mean: swingIn(judge(recent)).mean },
    });
    expect(swingIn(judge([...old, ...recent, undefined, undefined])).readings).toBe(longestLookBack);
  });

  it('moves and stretches with the readings', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 6, maxLength: 26 }), (list) => {
        const [plain, doubled] = [judge(list), judge(list.map((value) => value * 2))];
        expect(doubled.kind).toBe(plain.kind);
        expect(swingIn(doubled).high).toBeCloseTo(swingIn(plain).high * 2, 6);
      }),
    );
  });
});

describe('a signal', () => {
  it('is a latest reading beyond the swing, on either side', () => {
    expect(judge([10, 12, 11, 13, 12, 11, 12, 40])).toMatchObject({
      kind: 'signal',
      signal: { kind: 'outside', side: 'above', at: dayAt(7), value: 40 },
    });
    expect(judge([30, 32, 31, 33, 32, 31, 32, 4])).toMatchObject({
      kind: 'signal',
      signal: { kind: 'outside', side: 'below', value: 4 },
    });
  });

  it('is not a reading just inside it', () => {
    const swing = swingIn(judge([10, 12, 11, 13, 12, 11, 12, 11]));
    expect(swing.high).toBeGreaterThan(13);
    expect(judge([10, 12, 11, 13, 12, 11, 12, 14]).kind).toBe('usual');
  });

  it('is over when the latest reading is usual again, and stays on record', () => {
    const trend = judge([10, 12, 11, 13, 12, 11, 12, 40, 12]);
    expect(trend).toMatchObject({ kind: 'usual', signals: [{ kind: 'outside', at: dayAt(7) }] });
  });

  it('is eight in a row on one side of the mean, and not seven', () => {
    const low = [10, 12, 10, 12, 10, 12, 10, 12, 10];
    const up = (count: number) => Array.from({ length: count }, (_, index) => (index % 2 === 0 ? 14 : 13));
    const trend = judge([...low, ...up(8)]);
    expect(trend).toMatchObject({
      kind: 'signal',
      signal: { kind: 'shift', side: 'above', from: dayAt(9), to: dayAt(16), length: 8, level: 13.5 },
    });
    // The nine low ones before are a shift too: eight or more below the mean.
    expect(signalsIn(trend).map(({ side }) => side)).toEqual(['below', 'above']);
    expect(judge([...low, ...up(7)])).toMatchObject({ kind: 'usual' });
  });

  it('counts a run across a gap, since a gap is on no side', () => {
    const low = [10, 12, 10, 12, 10, 12, 10, 12, 10];
    const trend = judge([...low, 14, 13, 14, 13, undefined, 14, 13, 14, 13]);
    expect(trend).toMatchObject({ kind: 'signal', signal: { kind: 'shift', length: 8 } });
  });

  it('ends a run at a reading that equals the mean', () => {
    const trend = judge([8, 8, 8, 8, 10, 8, 8, 8, 8, 12, 12, 12, 12, 10, 12, 12, 12, 12]);
    expect(swingIn(trend).mean).toBe(10);
    expect(signalsIn(trend).filter(({ kind }) => kind === 'shift')).toEqual([]);
  });

  it('is told as the shift where the latest reading is both', () => {
    const trend = judge([10, 11, 10, 11, 10, 11, 10, 11, 10, 11, 15, 16, 15, 16, 15, 16, 15, 22]);
    expect(signalsIn(trend).filter(({ kind }) => kind === 'outside')).not.toEqual([]);
    expect(trend).toMatchObject({ signal: { kind: 'shift', side: 'above' } });
  });

  it('is never found where all readings are the same, however they are stored', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        fc.integer({ min: 6, max: 26 }),
        (value, count) => {
          const trend = judge(Array.from({ length: count }, () => value));
          expect(trend).toMatchObject({ kind: 'usual', signals: [] });
        },
      ),
    );
  });

  it('is there whenever the latest reading lies outside the swing, and only then unless it is a shift', () => {
    fc.assert(
      fc.property(values, (list) => {
        const trend = judge(list);
        const { low, high } = swingIn(trend);
        const latest = list.at(-1) ?? 0;
        const slack = 1e-9 * Math.max(...list.map(Math.abs));
        const isOutside = latest > high + slack || latest < low - slack;
        const isShift = trend.kind === 'signal' && trend.signal.kind === 'shift';
        expect(trend.kind === 'signal').toBe(isOutside || isShift);
      }),
    );
  });

  it('mirrors when the readings do', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 6, maxLength: 26 }), (list) => {
        // One reading on each side of zero, so that the floor plays no part.
        const [plain, turned] = [judge([-1, 1, ...list]), judge([1, -1, ...list.map((value) => -value)])];
        expect(turned.kind).toBe(plain.kind);
        const sides = (trend: Trend) => signalsIn(trend).map(({ side }) => side);
        expect(sides(turned)).toEqual(sides(plain).map((side) => (side === 'above' ? 'below' : 'above')));
      }),
    );
  });
});

describe('a series in which nothing changes', () => {
  it('calls about one latest reading in a hundred a change, as its source says', () => {
    // A fixed generator (Numerical Recipes), so that the count is the same in every run.
    let state = 12_345;
    const random = () => {
      state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
      return (state + 0.5) / 4_294_967_296;
    };
    const normal = () => Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
    for (const length of [fewestReadings, 13, longestLookBack]) {
      let called = 0;
      for (let run = 0; run < 4000; run += 1)
        if (judge(Array.from({ length }, normal)).kind === 'signal') called += 1;
      expect(called / 4000, String(length)).toBeGreaterThan(0.002);
      expect(called / 4000, String(length)).toBeLessThan(0.015);
    }
  });
});
