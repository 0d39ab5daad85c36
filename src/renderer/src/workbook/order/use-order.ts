import { useEffect, useRef, useState } from 'react';

interface Order<Id> {
  readonly order: readonly Id[];
  /** Shows the order at once; comes back when it is on the disk. */
  readonly put: (ids: readonly Id[]) => Promise<void>;
}

/**
 * An order as it is shown: what was chosen last, until the disk has it. Presses come faster than the disk answers, and
 * each goes on from what is shown.
 */
export function useOrder<Id extends string>(
  stored: readonly { readonly id: Id }[],
  save: (ids: readonly Id[]) => Promise<unknown>,
): Order<Id> {
  const [chosen, setChosen] = useState<{
    readonly ids: readonly Id[];
    readonly over: typeof stored;
  } | null>(null);
  const [waiting, setWaiting] = useState(0);
  const latest = useRef(stored);
  useEffect(() => {
    latest.current = stored;
  }, [stored]);
  const isChosen = chosen !== null && (waiting > 0 || chosen.over === stored);
  const put = async (ids: readonly Id[]): Promise<void> => {
    setChosen({ ids, over: stored });
    setWaiting((count) => count + 1);
    try {
      await save(ids);
    } finally {
      // What the disk says next takes the place of what was chosen.
      setChosen((now) => (now === null ? null : { ...now, over: latest.current }));
      setWaiting((count) => count - 1);
    }
  };
  return { order: isChosen ? chosen.ids : stored.map(({ id }) => id), put };
}
