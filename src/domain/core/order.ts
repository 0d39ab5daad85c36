/** The order with one of them moved up (-1) or down (1) by a place; the same order where that can't be. */
export function moveInOrder<Id extends string>(ids: readonly Id[], id: Id, by: -1 | 1): readonly Id[] {
  const at = ids.indexOf(id);
  const other = ids[at + by];
  if (at === -1 || other === undefined) return ids;
  return ids.with(at, other).with(at + by, id);
}

/** Things in an order; those it does not name stay behind the others. */
export function inOrder<One extends { readonly id: string }>(
  things: readonly One[],
  ids: readonly One['id'][],
): readonly One[] {
  const places = new Map<string, number>(ids.map((id, index) => [id, index]));
  return things.toSorted((a, b) => (places.get(a.id) ?? ids.length) - (places.get(b.id) ?? ids.length));
}
