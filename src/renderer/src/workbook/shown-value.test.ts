import { expect, it } from 'vitest';
import { choose, stillOnItsWay, type Chosen } from './shown-value.ts';

/** What is shown while these are stored one after the other. */
function shownWith(chosen: Chosen<number | null> | null, stored: readonly (number | null)[]) {
  let left = chosen;
  return stored.map((value) => {
    left = stillOnItsWay(left, value);
    return left === null ? value : left.value;
  });
}

it('a choice shows before it is stored', () => {
  expect(shownWith(choose(null, null, 3), [null, 3])).toEqual([3, 3]);
});

it('when it is undone, what was there before shows again', () => {
  expect(shownWith(choose(null, null, 3), [null, 3, null])).toEqual([3, 3, null]);
});

it('while an earlier choice reaches the disk, the later one goes on showing', () => {
  const both = choose(choose(null, null, 3), null, 4);
  expect(shownWith(both, [null, 3, 4, 3])).toEqual([4, 4, 4, 3]);
  const back = choose(both, null, 3);
  expect(shownWith(back, [null, 3, 4, 3, 4])).toEqual([3, 3, 3, 3, 4]);
});

it('what another window stores comes over it', () => {
  expect(shownWith(choose(null, 1, 3), [1, 5, 1])).toEqual([3, 5, 1]);
});
