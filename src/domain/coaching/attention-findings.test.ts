import { describe, expect, it } from 'vitest';
import type { Level } from '../instruments/instrument.ts';
import type { Attention } from './attention.ts';
import { attentionFindings, type AttentionFinding, type LatestLevels } from './attention-findings.ts';
import { idOf, makePerson } from './coaching.fixture.ts';

function row(id: string, heldCount: number, changes: Partial<Attention> = {}): Attention {
  return {
    person: makePerson({ id: idOf(id), name: id }),
    held: { 'one-to-one': heldCount, observed: 0, deal: 0 },
    heldCount,
    cancelled: 0,
    moments: { praise: 0, correction: 0, note: 0 },
    lastHeld: null,
    daysSince: null,
    lastMoment: null,
    nextPlanned: null,
    ...changes,
  };
}

const levelsOf = (given: Readonly<Record<string, readonly Level[]>>): LatestLevels =>
  new Map(Object.entries(given).map(([id, levels]) => [idOf(id), levels]));
const none: LatestLevels = new Map();

/** Six people, rated from lowest to highest. */
const rated = levelsOf({
  a: [1, 1, 1],
  b: [2, 1, 1],
  c: [2, 2, 3],
  d: [3, 3, 3],
  e: [4, 4, 4],
  f: [5, 5, 5],
});
const six = (counts: readonly number[]): readonly Attention[] =>
  ['a', 'b', 'c', 'd', 'e', 'f'].map((id, index) => row(id, counts[index] ?? 0));

const findingOf = (kind: AttentionFinding['kind'], rows: readonly Attention[], levels = none) =>
  attentionFindings(rows, levels).find((finding) => finding.kind === kind);

it('names those with whom no session was held', () => {
  const finding = findingOf('without session', [row('a', 0), row('b', 2), row('c', 0)]);
  expect(finding).toMatchObject({ people: [{ name: 'a' }, { name: 'c' }] });
  expect(findingOf('without session', [row('b', 2)])).toBeUndefined();
});

it('names those for whom only corrections were noted, from two on', () => {
  const noted = (praise: number, correction: number) =>
    findingOf('only corrections', [row('a', 1, { moments: { praise, correction, note: 3 } })]);
  expect(noted(0, 2)).toMatchObject({ corrections: 2 });
  expect(noted(0, 1)).toBeUndefined();
  expect(noted(1, 5)).toBeUndefined();
});

describe('the thirds of the team', () => {
  it('say when only the two ends get any', () => {
    expect(findingOf('thirds', six([3, 2, 0, 0, 1, 4]), rated)).toEqual({
      kind: 'thirds',
      lower: { people: 2, sessions: 5 },
      middle: { people: 2, sessions: 0 },
      upper: { people: 2, sessions: 5 },
      onlyTails: true,
    });
  });

  it('say nothing of the kind when nobody gets any, or the middle does', () => {
    expect(findingOf('thirds', six([]), rated)).toMatchObject({ onlyTails: false });
    expect(findingOf('thirds', six([3, 2, 1, 0, 1, 4]), rated)).toMatchObject({ onlyTails: false });
  });

  it('put those at a border who are rated alike into the middle', () => {
    const tied = levelsOf({
      a: [1, 1, 1],
      b: [2, 2, 2],
      c: [2, 2, 2],
      d: [3, 3, 3],
      e: [3, 3, 3],
      f: [5, 5, 5],
    });
    expect(findingOf('thirds', six([1, 1, 1, 1, 1, 1]), tied)).toMatchObject({
      lower: { people: 1 },
      middle: { people: 4 },
      upper: { people: 1 },
    });
  });

  it('are not known with too few rated, too few skills, or all rated alike', () => {
    const unknown = (levels: LatestLevels) => findingOf('thirds unknown', six([1]), levels);
    expect(unknown(none)).toEqual({ kind: 'thirds unknown', rated: 0 });
    expect(unknown(new Map([...rated].slice(0, 5)))).toMatchObject({ rated: 5 });
    expect(unknown(new Map([...rated].map(([id, levels]) => [id, levels.slice(0, 2)])))).toMatchObject({
      rated: 0,
    });
    expect(unknown(new Map([...rated].map(([id]) => [id, [3, 3, 3] as const])))).toMatchObject({ rated: 6 });
  });

  it('are not asked for in a small team', () => {
    const kinds = attentionFindings(six([1]).slice(0, 5), rated).map(({ kind }) => kind);
    expect(kinds).not.toContain('thirds');
    expect(kinds).not.toContain('thirds unknown');
  });
});

it('shows how it went to those who are ramping, where there are others', () => {
  const ramping = row('a', 4, { person: makePerson({ ramping: true }) });
  expect(findingOf('ramping', [ramping, row('b', 1), row('c', 2)])).toMatchObject({
    ramping: { people: 1, sessions: 4 },
    others: { people: 2, sessions: 3 },
  });
  expect(findingOf('ramping', [ramping])).toBeUndefined();
  expect(findingOf('ramping', [row('b', 1)])).toBeUndefined();
});
