import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { inOrder } from '#domain/core/order.ts';
import { byName, byStart } from '#domain/team/people-list.ts';
import type { Person, PersonId } from '#domain/team/person.ts';
import { orderPeople } from '#storage/commands/people.ts';
import { OrderList } from '#workbook/order/OrderList.tsx';
import { useOrder } from '#workbook/order/use-order.ts';
import { useUndoToast } from '#workbook/use-undo-toast.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';

interface OrderTeamProps {
  readonly team: readonly Person[];
  readonly onDone: () => void;
}

/** The team to be put in order: one by one, or all by name or start day. */
export function OrderTeam({ team, onDone }: OrderTeamProps) {
  const workbook = useWorkbook();
  const sayDone = useUndoToast();
  const { order, put } = useOrder(team, (ids) => orderPeople(workbook, ids));
  const done = useRef<HTMLButtonElement>(null);
  useEffect(() => done.current?.focus(), []);
  const sort = async (ids: readonly PersonId[], by: string): Promise<void> => {
    const before = workbook.history.latest;
    await put(ids);
    sayDone(`Sorted by ${by}.`, before);
  };
  return (
    <OrderList
      label="Your team in order"
      things={inOrder(team, order)}
      onOrder={(ids) => void put(ids).catch(() => undefined)}
      actions={
        <>
          <Button ref={done} size="compact-md" onClick={onDone}>
            Done
          </Button>
          <Button
            size="compact-md"
            variant="default"
            onClick={() => void sort(byName(team), 'name').catch(() => undefined)}
          >
            Sort by name
          </Button>
          <Button
            size="compact-md"
            variant="default"
            onClick={() => void sort(byStart(team), 'start day').catch(() => undefined)}
          >
            Sort by start day
          </Button>
        </>
      }
    />
  );
}
