import { Button } from '@mantine/core';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { isSessionOverdue } from '#domain/coaching/session-words.ts';
import type { Session } from '#domain/coaching/session.ts';
import type { Day } from '#domain/core/day.ts';
import { err } from '#domain/core/result.ts';
import {
  cancelSession,
  holdSession,
  moveSession,
  removeSession,
  reopenSession,
} from '#storage/commands/sessions.ts';
import { useToast } from '#ui/Toasts.tsx';
import { CommandButton } from '#workbook/CommandButton.tsx';
import { DayField } from '#workbook/DayField.tsx';
import { MoveForm } from '#workbook/MoveForm.tsx';
import { useClosing } from '#workbook/use-closing.ts';
import { shortDay, weekdayDay } from '#workbook/format.ts';
import { refusalWords } from '#workbook/problem-words.ts';
import { ReasonForm } from '#workbook/ReasonForm.tsx';
import { useFocusBack } from '#workbook/use-focus-back.ts';
import { useToday } from '#workbook/use-today.ts';
import { useUndoToast } from '#workbook/use-undo-toast.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import classes from './sessions.module.css';

type Form = 'hold' | 'move' | 'cancel';

/** Whether it is planned, was held or called off, and what can be done about that. */
export function SessionState({ session, list }: { readonly session: Session; readonly list: string }) {
  const workbook = useWorkbook();
  const today = useToday();
  const toast = useToast();
  const sayDone = useUndoToast();
  const closeIt = useClosing();
  const [, navigate] = useLocation();
  const [open, setOpen] = useState<Form | null>(null);
  const box = useFocusBack<HTMLDivElement>(open);
  const close = (): void => setOpen(null);
  const isOverdue = isSessionOverdue(session, today);
  const hold = (day: Day): Promise<string | null> =>
    closeIt(day === today ? 'Held today.' : `Held on ${shortDay(day, today)}.`, () =>
      holdSession(workbook, session.id, day),
    );
  const holdAtOnce = async (): Promise<void> => {
    const problem = await hold(isOverdue ? session.plannedDay : today);
    if (problem !== null) toast({ text: problem });
  };
  const reopen = async (): Promise<void> => {
    const reopened = await reopenSession(workbook, session.id);
    if (reopened.ok) sayDone('The session is planned again.');
    else toast({ text: refusalWords[reopened.error] });
  };
  const remove = async (): Promise<void> => {
    await workbook.drafts.flush();
    const before = workbook.history.latest;
    await removeSession(workbook, session.id);
    navigate(list);
    sayDone('Session deleted.', before);
  };
  const toggle = (form: Form) => () => setOpen(open === form ? null : form);
  const opener = (form: Form) =>
    ({
      variant: 'default',
      'data-opens': form,
      'aria-expanded': open === form,
      onClick: toggle(form),
    }) as const;
  return (
    <div ref={box}>
      <p className={isOverdue ? classes.attention : classes.prose}>{stateSentence(session, today)}</p>
      {session.moves.map(({ day, from, to, reason }, index) => (
        // Moves are only ever added at the end.
        // oxlint-disable-next-line react/no-array-index-key
        <p key={`${day}-${index}`} className={classes.more}>
          Moved {from === null ? '' : `from ${shortDay(from, today)} `}to {shortDay(to, today)}: {reason}
        </p>
      ))}
      {session.state === 'cancelled' && <p className={classes.prose}>Why: {session.reason}</p>}
      <div className={classes.row}>
        {session.state === 'planned' ? (
          <>
            <CommandButton work={holdAtOnce}>
              {isOverdue ? `Held on ${shortDay(session.plannedDay, today)}` : 'Held today'}
            </CommandButton>
            <Button {...opener('hold')}>Held another day…</Button>
            <Button {...opener('move')}>Move…</Button>
            <Button {...opener('cancel')}>Call it off…</Button>
          </>
        ) : (
          <CommandButton variant="default" work={reopen}>
            {session.state === 'held' ? 'It was not held' : 'Plan it again'}
          </CommandButton>
        )}
        <CommandButton variant="subtle" work={remove}>
          Delete
        </CommandButton>
      </div>
      {open === 'hold' && <HeldForm session={session} onDay={hold} onClose={close} />}
      {open === 'move' && <MoveSessionForm session={session} onClose={close} />}
      {open === 'cancel' && <CancelForm session={session} onClose={close} />}
    </div>
  );
}

function stateSentence(session: Session, today: Day): string {
  const { state, plannedDay, closedDay } = session;
  const planned =
    closedDay === null || closedDay === plannedDay ? '' : `, planned for ${shortDay(plannedDay, today)}`;
  const yearOf = (day: Day): string =>
    day.slice(0, 4) === today.slice(0, 4) ? weekdayDay(day) : `${weekdayDay(day)}, ${day.slice(0, 4)}`;
  switch (state) {
    case 'planned':
      return isSessionOverdue(session, today)
        ? `Planned for ${yearOf(plannedDay)}. Was it held?`
        : `Planned for ${plannedDay === today ? 'today' : yearOf(plannedDay)}.`;
    case 'held':
      return `Held on ${yearOf(closedDay ?? plannedDay)}${planned}.`;
    case 'cancelled':
      return `Cancelled on ${yearOf(closedDay ?? plannedDay)}${planned}.`;
  }
}

interface FormProps {
  readonly session: Session;
  readonly onClose: () => void;
}

function HeldForm({
  session,
  onDay,
  onClose,
}: FormProps & { readonly onDay: (day: Day) => Promise<string | null> }) {
  const today = useToday();
  const [day, setDay] = useState<Day | null>(session.plannedDay <= today ? session.plannedDay : today);
  return (
    <ReasonForm
      button="It was held"
      reasonLabel=""
      needsReason={false}
      onReason={async () => (day === null ? 'On which day? Pick one.' : onDay(day))}
      onClose={onClose}
    >
      <DayField
        label="On which day was it held?"
        value={day}
        max={today}
        onDay={setDay}
        onRefused={() => setDay(null)}
      />
    </ReasonForm>
  );
}

function MoveSessionForm({ session, onClose }: FormProps) {
  const workbook = useWorkbook();
  return (
    <MoveForm
      needsReason
      onMove={async (day, reason) =>
        day === session.plannedDay ? err('same day') : moveSession(workbook, session.id, day, reason)
      }
      onClose={onClose}
    />
  );
}

function CancelForm({ session, onClose }: FormProps) {
  const workbook = useWorkbook();
  const close = useClosing();
  return (
    <ReasonForm
      button="Call it off"
      reasonLabel="Why is it called off?"
      needsReason
      onReason={(reason) =>
        close('Cancelled, with the reason.', () => cancelSession(workbook, session.id, reason))
      }
      onClose={onClose}
    />
  );
}
