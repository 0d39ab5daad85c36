import { useEffect, useRef, useState } from 'react';
import type { Person, PersonId } from '#domain/team/person.ts';
import { orderPeople } from '#storage/commands/people.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';

interface TeamOrder {
  readonly order: readonly PersonId[];
  /** Shows the order at once; comes back when it is on the disk. */
  readonly put: (ids: readonly PersonId[]) => Promise<void>;
}

/**
 * The order of the team as it is shown: what was chosen last, until the disk has it. Presses come faster than the disk
 * answers, and each goes on from what is shown.
 */
export function useTeamOrder(team: readonly Person[]): TeamOrder {
  const workbook = useWorkbook();
  const [chosen, setChosen] = useState<{
    readonly ids: readonly PersonId[];
    readonly over: readonly Person[];
  } | null>(null);
  const [waiting, setWaiting] = useState(0);
  const latest = useRef(team);
  useEffect(() => {
    latest.current = team;
  }, [team]);
  const isChosen = chosen !== null && (waiting > 0 || chosen.over === team);
  const put = async (ids: readonly PersonId[]): Promise<void> => {
    setChosen({ ids, over: team });
    setWaiting((count) => count + 1);
    try {
      await orderPeople(workbook, ids);
    } finally {
      // What the disk says next takes the place of what was chosen.
      setChosen((now) => (now === null ? null : { ...now, over: latest.current }));
      setWaiting((count) => count - 1);
    }
  };
  return { order: isChosen ? chosen.ids : team.map(({ id }) => id), put };
}
