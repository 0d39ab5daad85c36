import { useState } from 'react';
import type { Day } from '#domain/core/day.ts';
import type { Result } from '#domain/core/result.ts';
import { DayField } from './DayField.tsx';
import type { Refusal } from './problem-words.ts';
import { ReasonForm } from './ReasonForm.tsx';
import { useClosing } from './use-closing.ts';
import { useToday } from './use-today.ts';

interface MoveFormProps {
  readonly needsReason: boolean;
  readonly onMove: (day: Day, reason: string) => Promise<Result<unknown, Refusal>>;
  readonly onClose: () => void;
}

/** Asks for another day, and why. */
export function MoveForm({ needsReason, onMove, onClose }: MoveFormProps) {
  const today = useToday();
  const close = useClosing();
  const [day, setDay] = useState<Day | null>(null);
  return (
    <ReasonForm
      button="Move it"
      reasonLabel="Why is it moving?"
      needsReason={needsReason}
      onReason={async (reason) =>
        day === null ? 'To which day? Pick one.' : close('Moved.', () => onMove(day, reason))
      }
      onClose={onClose}
    >
      <DayField label="To which day?" value={day} min={today} onDay={setDay} onRefused={() => setDay(null)} />
    </ReasonForm>
  );
}
