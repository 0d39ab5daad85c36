/** Something that was chosen and is on its way to the disk. */
export interface Chosen<T> {
  readonly value: T;
  /** What is stored until it is there: what was, then what was chosen before it, in this order. */
  readonly before: readonly T[];
}

export const choose = <T>(chosen: Chosen<T> | null, stored: T, value: T): Chosen<T> => ({
  value,
  before: chosen === null ? [stored] : [...chosen.before, chosen.value],
});

/** What is still on its way when this is stored; null when it is there, or when something else came over it. */
export function stillOnItsWay<T>(chosen: Chosen<T> | null, stored: T): Chosen<T> | null {
  if (chosen === null) return null;
  const at = chosen.before.findIndex((one) => Object.is(one, stored));
  if (at === 0) return chosen;
  return at === -1 ? null : { ...chosen, before: chosen.before.slice(at) };
}
