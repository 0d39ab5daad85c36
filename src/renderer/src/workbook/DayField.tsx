import { TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { isDay, type Day } from '#domain/core/day.ts';
import { longDay } from './format.ts';
import { useToday } from './use-today.ts';

interface DayFieldProps {
  readonly label: ReactNode;
  readonly description?: ReactNode;
  readonly value: Day | null;
  /** Called with every whole day from `min` to `max`, and with null when the field is left empty. */
  readonly onDay: (day: Day | null) => void;
  /** Called with a day outside of them; the field says so itself. */
  readonly onRefused?: () => void;
  readonly error?: string | undefined;
  readonly min?: Day;
  readonly max?: Day;
}

/** A day that is typed or picked. While it is half typed nothing is passed on, and nothing is taken away. */
export function DayField({ value, onDay, onRefused, error, min, max, ...rest }: DayFieldProps) {
  const today = useToday();
  const [typed, setTyped] = useState<string | null>(null);
  const refusal = (text: string): string | undefined => {
    if (!isDay(text)) return undefined;
    if (min !== undefined && text < min) return `Pick ${min === today ? 'today' : longDay(min)} or later.`;
    if (max !== undefined && text > max) return `Pick ${max === today ? 'today' : longDay(max)} or earlier.`;
    return undefined;
  };
  const refused = typed === null ? undefined : refusal(typed);
  return (
    <TextInput
      {...rest}
      type="date"
      min={min ?? '1900-01-01'}
      max={max ?? '2199-12-31'}
      value={typed ?? value ?? ''}
      error={refused ?? error}
      onChange={(event) => {
        const text = event.currentTarget.value;
        setTyped(text);
        if (refusal(text) !== undefined) onRefused?.();
        else if (isDay(text)) onDay(text);
      }}
      onBlur={(event) => {
        // A day that was refused stays, with what is wrong with it.
        if (refused === undefined) setTyped(null);
        // A half-typed date reads as empty too, but is not valid: what was there stays.
        if (event.currentTarget.value === '' && !event.currentTarget.validity.badInput && value !== null)
          onDay(null);
      }}
    />
  );
}
