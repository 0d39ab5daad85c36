import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { addDays, nextWorkday, type Day } from '#domain/core/day.ts';
import { checkInState, isCheckInOverdue } from '#domain/plans/plan-state.ts';
import type { CheckIn, Focus } from '#domain/plans/plan.ts';
import { confidenceWords } from '#domain/plans/words.ts';
import { addCheckIn } from '#storage/commands/check-ins.ts';
import { Section } from '#ui/Section.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { CommandButton } from '#workbook/CommandButton.tsx';
import { DayField } from '#workbook/DayField.tsx';
import { longDay, shortDay } from '#workbook/format.ts';
import { refusalWords } from '#workbook/problem-words.ts';
import { useFocusBack } from '#workbook/use-focus-back.ts';
import { useToday } from '#workbook/use-today.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import classes from './CheckIns.module.css';
import { usePlanWords } from './plan-words.ts';
import { usePlanPlace } from './PlanPlace.tsx';

/** When one looks at a focus again, and what was seen. */
export function CheckIns({
  focus,
  checkIns,
}: {
  readonly focus: Focus;
  readonly checkIns: readonly CheckIn[];
}) {
  const { base } = usePlanPlace();
  const words = usePlanWords();
  const today = useToday();
  const [adding, setAdding] = useState(false);
  const box = useFocusBack<HTMLDivElement>(adding ? 'add' : null);
  // The form stands in the place of the button that opened it.
  useEffect(() => {
    if (!adding) return;
    box.current?.querySelector('input')?.focus();
    box.current?.scrollIntoView({ block: 'nearest' });
  }, [adding, box]);
  return (
    <Section title="Check-ins" note={words.checkInsNote}>
      <ul className={classes.list} aria-label="Check-ins">
        {checkIns.map((checkIn) => (
          <li key={checkIn.id} className={classes.checkIn}>
            <TextLink to={`${base}/check-in/${checkIn.id}`}>
              {longDay(checkIn.heldDay ?? checkIn.plannedDay)}
            </TextLink>
            <span className={isCheckInOverdue(checkIn, today) ? classes.attention : classes.soft}>
              {stateWords(checkIn, today)}
            </span>
          </li>
        ))}
      </ul>
      <div ref={box} className={classes.add}>
        {adding ? (
          <NewCheckIn focus={focus} onClose={() => setAdding(false)} />
        ) : (
          <Button size="compact-sm" variant="default" data-opens="add" onClick={() => setAdding(true)}>
            Add a check-in
          </Button>
        )}
      </div>
    </Section>
  );
}

function NewCheckIn({ focus, onClose }: { readonly focus: Focus; readonly onClose: () => void }) {
  const workbook = useWorkbook();
  const today = useToday();
  const [day, setDay] = useState<Day | null>(() => nextWorkday(addDays(today, 14)));
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const add = async (): Promise<void> => {
    if (day === null) return setProblem('On which day? Pick one.');
    const added = await addCheckIn(workbook, focus.id, day);
    if (added.ok) onClose();
    else setProblem(refusalWords[added.error]);
  };
  return (
    <div className={classes.form}>
      <DayField
        label="On which day?"
        value={day}
        min={today}
        error={problem}
        onDay={setDay}
        onRefused={() => setDay(null)}
      />
      <CommandButton work={add} say={setProblem}>
        Add it
      </CommandButton>
      <Button variant="default" onClick={onClose}>
        Cancel
      </Button>
    </div>
  );
}

function stateWords(checkIn: CheckIn, today: Day): string {
  const { heldDay, plannedDay, confidence } = checkIn;
  switch (checkInState(checkIn)) {
    case 'held': {
      const held =
        heldDay === null || heldDay === plannedDay
          ? 'held'
          : `planned for ${shortDay(plannedDay, today)}, held ${shortDay(heldDay, today)}`;
      return confidence === null ? held : `${held}, ${confidenceWords[confidence]}`;
    }
    case 'skipped':
      return `skipped: ${checkIn.skippedReason}`;
    case 'planned':
      return isCheckInOverdue(checkIn, today) ? 'overdue' : 'planned';
  }
}
