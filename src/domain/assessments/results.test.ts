import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roleInstrument } from '../instruments/catalog/role/role-instrument.ts';
import type { Level } from '../instruments/instrument.ts';
import { makeAnswer } from './answers.fixture.ts';
import type { AnswerValue } from './assessment.ts';
import { extremesOf, resultsOf, sortByScore, valuesOf, type DimensionResult } from './results.ts';

const idsOf = (results: readonly DimensionResult[]): readonly string[] =>
  results.map(({ dimension }) => dimension.id);

/** Results in which each dimension's items stand at one level; null is no answer. */
const resultsAt = (levels: readonly (Level | null)[]): readonly DimensionResult[] =>
  resultsOf(
    roleInstrument,
    new Map(
      roleInstrument.dimensions.flatMap((dimension, index) =>
        dimension.items.flatMap((item): readonly (readonly [string, AnswerValue])[] => {
          const level = levels[index] ?? null;
          return level === null ? [] : [[item.id, level]];
        }),
      ),
    ),
  );

describe('the values among answers', () => {
  it('leave out answers that hold only evidence, and keep “no opportunity”', () => {
    const answers = [
      makeAnswer('coaching-watch-first', { value: 4 }),
      makeAnswer('coaching-next-try', { evidence: 'Seen on a call.' }),
      makeAnswer('hiring-bench', { value: 'no-opportunity' }),
    ];
    expect([...valuesOf(answers)]).toEqual([
      ['coaching-watch-first', 4],
      ['hiring-bench', 'no-opportunity'],
    ]);
  });
});

describe('results', () => {
  it('hold every dimension in the instrument’s order, with score, words and the anchor that speaks for it', () => {
    const results = resultsAt([2, 3]);
    expect(idsOf(results)).toEqual(roleInstrument.dimensions.map((dimension) => dimension.id));
    expect(results[1]).toMatchObject({
      score: { kind: 'score', value: 3 },
      words: 'in place',
      saying: {
        itemId: 'training-practice',
        level: 3,
        anchor: roleInstrument.dimensions[1]?.items[0]?.anchors[2],
      },
    });
  });

  it('say nothing about a dimension without a score', () => {
    const [hiring] = resultsOf(roleInstrument, new Map([['hiring-bench', 5 as const]]));
    expect(hiring).toMatchObject({ score: { kind: 'no score', answered: 1 }, words: null, saying: null });
  });

  it('are sorted with the highest first, ties in the instrument’s order, no score last', () => {
    expect(idsOf(sortByScore(resultsAt([3, null, 5, 3]))).slice(0, 3)).toEqual([
      'developing',
      'hiring',
      'directing',
    ]);
    expect(sortByScore(resultsAt([3, null, 5, 3])).at(-1)?.score.kind).toBe('no score');
  });
});

describe('the strongest and the weakest', () => {
  const named = (levels: readonly (Level | null)[]) => {
    const { strongest, weakest } = extremesOf(resultsAt(levels));
    return { strongest: idsOf(strongest), weakest: idsOf(weakest) };
  };

  it('are two each, the lowest first among the weakest', () => {
    expect(named([5, 4, 3, 3, 3, 3, 3, 3, 2, 1])).toEqual({
      strongest: ['hiring', 'training'],
      weakest: ['leading-yourself', 'change'],
    });
  });

  it('are one each when fewer than four dimensions have a score', () => {
    expect(named([5, 4, 1])).toEqual({ strongest: ['hiring'], weakest: ['developing'] });
    expect(named([2, 3])).toEqual({ strongest: ['training'], weakest: ['hiring'] });
  });

  it('are nobody when all stand alike, or when there is only one', () => {
    expect(named([3, 3, 3, 3, 3])).toEqual({ strongest: [], weakest: [] });
    expect(named([3])).toEqual({ strongest: [], weakest: [] });
    expect(named([])).toEqual({ strongest: [], weakest: [] });
  });

  it('call nothing strong that is as low as the lowest, and nothing weak that is as high as the highest', () => {
    expect(named([5, 3, 3, 3])).toEqual({ strongest: ['hiring'], weakest: ['directing', 'developing'] });
    expect(named([5, 5, 5, 3])).toEqual({ strongest: ['hiring', 'training'], weakest: ['directing'] });
  });

  it('never overlap, and every strong one is above every weak one', () => {
    const level = fc.option(fc.constantFrom<Level>(1, 2, 3, 4, 5));
    const valueOf = (result: DimensionResult): number =>
      result.score.kind === 'score' ? result.score.value : Number.NaN;
    fc.assert(
      fc.property(fc.array(level, { minLength: 10, maxLength: 10 }), (levels) => {
        const results = resultsAt(levels);
        const { strongest, weakest } = extremesOf(results);
        const scores = results.map(valueOf).filter((value) => !Number.isNaN(value));
        const differ = new Set(scores).size > 1;
        expect(strongest.length > 0 && weakest.length > 0).toBe(differ);
        for (const strong of strongest)
          for (const weak of weakest) expect(valueOf(strong)).toBeGreaterThan(valueOf(weak));
        if (differ) {
          // oxlint-disable-next-line vitest/no-conditional-expect -- only then is there a highest
          expect([strongest[0], weakest[0]].map((result) => result && valueOf(result))).toEqual([
            Math.max(...scores),
            Math.min(...scores),
          ]);
        }
      }),
    );
  });
});
