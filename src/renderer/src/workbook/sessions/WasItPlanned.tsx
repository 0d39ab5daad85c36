import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { CommandButton } from '../CommandButton.tsx';
import { shortDay } from '../format.ts';
import { useToday } from '../use-today.ts';
import { sessionTitle } from './session-text.ts';
import type { PlannedQuestion } from './use-log-session.ts';
import classes from './LogSession.module.css';

interface WasItPlannedProps {
  readonly question: PlannedQuestion;
  readonly size: 'sm' | 'compact-sm' | 'compact-md';
  readonly onAnswer: (question: PlannedQuestion, wasPlanned: boolean) => Promise<void>;
  readonly onClose: () => void;
}

/** Asks whether what was held today is what was planned for an earlier day: a second one would leave that open. */
export function WasItPlanned({ question, size, onAnswer, onClose }: WasItPlannedProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('button')?.focus(), []);
  const { planned, person } = question;
  const text = `${sessionTitle(planned.kind, person.name)}, planned for ${shortDay(planned.plannedDay, useToday())}, is still open: was it that one?`;
  return (
    <div ref={box} className={classes.kinds} role="group" aria-label={text}>
      <p className={classes.question}>{text}</p>
      <CommandButton size={size} variant="default" work={() => onAnswer(question, true)}>
        Yes, held today
      </CommandButton>
      <CommandButton size={size} variant="default" work={() => onAnswer(question, false)}>
        No, another one
      </CommandButton>
      <Button size={size} variant="subtle" onClick={onClose}>
        Cancel
      </Button>
    </div>
  );
}
