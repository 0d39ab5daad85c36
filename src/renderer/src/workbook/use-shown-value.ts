import { useState } from 'react';

/**
 * What is stored, or what was just chosen and is on its way to the disk: a choice shows at once, and gives way to
 * what is stored as soon as that changes.
 */
export function useShownValue<T>(stored: T): readonly [T, (value: T) => void] {
  const [chosen, setChosen] = useState<{ readonly value: T; readonly over: T } | null>(null);
  const shown = chosen !== null && Object.is(chosen.over, stored) ? chosen.value : stored;
  return [shown, (value) => setChosen({ value, over: stored })];
}
