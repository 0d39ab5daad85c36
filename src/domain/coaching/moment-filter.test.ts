import { describe, expect, it } from 'vitest';
import { asDay, asInstant } from '../core/day.ts';
import { idOf, makeMoment } from './coaching.fixture.ts';
import { anyMoment, filterMoments, latestMomentsFirst, type MomentFilter } from './moment-filter.ts';

const moments = [
  makeMoment({ id: idOf('a'), kind: 'praise', skillId: 'discovery', text: 'José asked who else decides.' }),
  makeMoment({
    id: idOf('b'),
    personId: idOf('ben'),
    kind: 'correction',
    text: 'Interrupted the buyer twice.',
  }),
  makeMoment({ id: idOf('c'), personId: null, dimensionId: 'coaching', text: 'Let Ana finish her plan.' }),
];
const found = (filter: Partial<MomentFilter>): readonly string[] =>
  filterMoments(moments, { ...anyMoment, ...filter }).map(({ id }) => id);

describe('looking for moments', () => {
  it('without a filter finds all of them', () => expect(found({})).toEqual(['a', 'b', 'c']));

  it('goes by whom they are about, the manager included', () => {
    expect(found({ about: idOf('ben') })).toEqual(['b']);
    expect(found({ about: 'me' })).toEqual(['c']);
  });

  it('goes by kind, by skill and by responsibility', () => {
    expect(found({ kind: 'praise' })).toEqual(['a']);
    expect(found({ topic: { of: 'skill', id: 'discovery' } })).toEqual(['a']);
    expect(found({ topic: { of: 'responsibility', id: 'coaching' } })).toEqual(['c']);
    expect(found({ topic: { of: 'skill', id: 'coaching' } })).toEqual([]);
  });

  it('finds words in any order, whatever their case and accents', () => {
    expect(found({ words: 'DECIDES jose' })).toEqual(['a']);
    expect(found({ words: 'josé' })).toEqual(['a']);
    expect(found({ words: ' buyer  interr' })).toEqual(['b']);
    expect(found({ words: 'buyer decides' })).toEqual([]);
    expect(found({ words: '   ' })).toEqual(['a', 'b', 'c']);
  });

  it('takes everything that is asked for together', () => {
    expect(found({ about: idOf('ana'), kind: 'praise', words: 'who' })).toEqual(['a']);
    expect(found({ about: idOf('ana'), kind: 'correction' })).toEqual([]);
  });
});

it('the latest come first; of one day, what was written last', () => {
  const at = (id: string, day: string, time: string) =>
    makeMoment({ id: idOf(id), day: asDay(day), createdAt: asInstant(`2026-09-20T${time}:00.000Z`) });
  const sorted = latestMomentsFirst([
    at('first', '2026-09-10', '09:00'),
    at('old', '2026-09-01', '12:00'),
    at('second', '2026-09-10', '10:00'),
  ]);
  expect(sorted.map(({ id }) => id)).toEqual(['second', 'first', 'old']);
});
