import { useState } from 'react';
import type { AnswerValue } from '#domain/assessments/assessment.ts';
import type { Day } from '#domain/core/day.ts';
import type { PersonId } from '#domain/team/person.ts';
import type { SkillRater } from '#domain/team/rating.ts';
import type { OpenWorkbook } from '#storage/open-workbook.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';

/** A sheet while it is typed in, by skill. */
export interface Typed {
  /** Whose answers they are. */
  readonly rater: SkillRater;
  /** From which day; null for today, whatever day that is. */
  readonly day: Day | null;
  /** The code at the top of the paper. */
  readonly code: string;
  /** Under another code: the names were compared with the paper by eye. */
  readonly isCompared: boolean;
  readonly answers: ReadonlyMap<string, AnswerValue>;
  readonly words: ReadonlyMap<string, string>;
}

const nothing: Typed = {
  rater: 'person',
  day: null,
  code: '',
  isCompared: false,
  answers: new Map(),
  words: new Map(),
};

/** Sheets that were left half typed, as long as their workbook is open: a look at another page costs none. */
const kept = new WeakMap<OpenWorkbook, Map<PersonId, Typed>>();

export interface HalfTyped {
  readonly typed: Typed;
  readonly keep: (typed: Typed) => void;
  readonly clear: () => void;
}

export function useHalfTyped(personId: PersonId): HalfTyped {
  const workbook = useWorkbook();
  const [typed, setTyped] = useState(() => kept.get(workbook)?.get(personId) ?? nothing);
  const keep = (next: Typed): void => {
    const sheets = kept.get(workbook) ?? new Map<PersonId, Typed>();
    kept.set(workbook, sheets.set(personId, next));
    setTyped(next);
  };
  return { typed, keep, clear: () => keep(nothing) };
}
