import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder, moveInOrder } from './order.ts';

describe('an order', () => {
  it('moves one by a place, and stays at the ends', () => {
    expect(moveInOrder(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c']);
    expect(moveInOrder(['a', 'b', 'c'], 'b', 1)).toEqual(['a', 'c', 'b']);
    expect(moveInOrder(['a', 'b', 'c'], 'a', -1)).toEqual(['a', 'b', 'c']);
    expect(moveInOrder(['a', 'b', 'c'], 'c', 1)).toEqual(['a', 'b', 'c']);
    expect(moveInOrder(['a', 'b'], 'x', 1)).toEqual(['a', 'b']);
  });

  it('is taken back by moving the other way, and loses nothing', () => {
    const ids = fc.uniqueArray(fc.nat(50).map(String), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(ids, fc.nat(11), fc.constantFrom(-1 as const, 1 as const), (order, at, by) => {
        const id = order[at % order.length] ?? '';
        const moved = moveInOrder(order, id, by);
        expect(moved.toSorted()).toEqual(order.toSorted());
        const back = moved === order ? order : moveInOrder(moved, id, by === 1 ? -1 : 1);
        expect(back).toEqual(order);
      }),
    );
  });

  it('puts what it does not name behind the others', () => {
    const things = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
    expect(inOrder(things, ['c', 'a']).map(({ id }) => id)).toEqual(['c', 'a', 'b', 'd']);
  });
});
