import { useState } from 'react';
import { choose, stillOnItsWay, type Chosen } from './shown-value.ts';

/**
 * What is stored, or what was just chosen and is on its way to the disk: a choice shows at once, and gives way to
 * what is stored as soon as that has changed to it, or to something else.
 */
export function useShownValue<T>(stored: T): readonly [T, (value: T) => void] {
  const [chosen, setChosen] = useState<Chosen<T> | null>(null);
  const left = stillOnItsWay(chosen, stored);
  if (left !== chosen) setChosen(left);
  return [
    left === null ? stored : left.value,
    (value) => setChosen((now) => choose(stillOnItsWay(now, stored), stored, value)),
  ];
}
