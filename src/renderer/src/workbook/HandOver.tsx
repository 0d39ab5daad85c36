import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { PersonId } from '#domain/team/person.ts';
import type { WorkbookDatabase } from '#storage/database/workbook-database.ts';
import { useQuery } from './use-query.ts';
import { useWorkbook } from './WorkbookContext.tsx';

interface HandOver {
  /** In whose hands the laptop is: somebody whom the workbook is about. Null while the manager has it. */
  readonly handedTo: PersonId | null;
  /** Hands it to a person, or back to the manager. */
  readonly handOver: (to: PersonId | null) => void;
}

const Context = createContext<HandOver>({ handedTo: null, handOver: () => undefined });

/**
 * Everything below knows in whose hands the laptop is, and keeps what is the manager's out of reach until they take it
 * back: a reload does not.
 */
export function HandOverProvider({ children }: { readonly children: ReactNode }) {
  const { handedOver } = useWorkbook();
  const [handedTo, setHandedTo] = useState(() => handedOver.read());
  const handOver = useCallback(
    (to: PersonId | null) => {
      handedOver.write(to);
      setHandedTo(to);
    },
    [handedOver],
  );
  const isHere = useQuery(
    useCallback(
      async (db: WorkbookDatabase) =>
        handedTo === null || (await db.rows('people').get(handedTo)) !== undefined,
      [handedTo],
    ),
  );
  useEffect(() => {
    if (isHere === false) handedOver.write(null);
  }, [isHere, handedOver]);
  const value = useMemo(
    // Erased in another window: nobody could hand it back any more.
    () => ({ handedTo: isHere === false ? null : handedTo, handOver }),
    [isHere, handedTo, handOver],
  );
  return <Context value={value}>{children}</Context>;
}

export const useHandOver = (): HandOver => useContext(Context);

export const useIsHandedOver = (): boolean => useHandOver().handedTo !== null;
