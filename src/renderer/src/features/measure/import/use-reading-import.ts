import { useMemo, useState } from 'react';
import type { FiscalStart } from '#domain/core/quarter.ts';
import {
  asWritten,
  guessShape,
  questionsOf,
  type NewShape,
  type ShapeQuestion,
} from '#domain/scorecard/import/guess-shape.ts';
import type { ChangedColumns } from '#domain/scorecard/import/similar-shape.ts';
import { planReadings, type ReadingPlan } from '#domain/scorecard/import/plan-readings.ts';
import type { Table } from '#domain/scorecard/import/table.ts';
import type { ImportShape, Measure, PersonAlias, Reading } from '#domain/scorecard/scorecard.ts';
import type { Person, PersonId } from '#domain/team/person.ts';

/** What a table is matched with. */
export interface ImportAround {
  readonly measures: readonly Measure[];
  readonly people: readonly Person[];
  readonly aliases: readonly PersonAlias[];
  readonly readings: readonly Reading[];
  readonly shapes: readonly ImportShape[];
  readonly fiscalStart: FiscalStart;
}

export interface ReadingImportState {
  readonly shape: NewShape;
  readonly change: (part: Partial<NewShape>) => void;
  /** What has to be said before anything can be taken. */
  readonly questions: readonly ShapeQuestion[];
  readonly plan: ReadingPlan;
  /** What is different from the file that it is read like; null where there is none. */
  readonly changed: ChangedColumns | null;
  /** Names of the file that were matched here. */
  readonly matched: ReadonlyMap<string, PersonId>;
  readonly match: (text: string, person: PersonId | null) => void;
}

/** How a table is read, as far as it was said, and what taking it in would do. */
export function useReadingImport(table: Table, around: ImportAround): ReadingImportState {
  // The guess stays what it was when the file was chosen.
  const [guessed] = useState(() => {
    const shapes = around.shapes.map(({ updatedAt: _when, ...shape }) => shape);
    return guessShape(table, around.measures, shapes);
  });
  const [shape, setShape] = useState(guessed.shape);
  const [said, setSaid] = useState<ReadonlySet<'decimal' | 'dateOrder'>>(new Set());
  const [matched, setMatched] = useState<ReadonlyMap<string, PersonId>>(new Map());
  const asked = useMemo(() => questionsOf(table, shape), [table, shape]);
  const plan = useMemo(() => {
    const here = [...matched].map(([text, personId]) => ({ text: text.toLowerCase(), personId }));
    return planReadings(table, shape, { ...around, aliases: [...here, ...around.aliases] });
  }, [table, shape, matched, around]);
  return {
    shape,
    change(part) {
      const next = { ...shape, ...part };
      const { decimal, dateOrder } = asWritten(table, next);
      // Another column can be written in another way; what was said holds.
      setShape({
        ...next,
        ...('decimal' in part || said.has('decimal') ? {} : { decimal }),
        ...('dateOrder' in part || said.has('dateOrder') ? {} : { dateOrder }),
      });
      if ('decimal' in part) setSaid(new Set([...said, 'decimal']));
      if ('dateOrder' in part) setSaid(new Set([...said, 'dateOrder']));
    },
    questions: [
      ...asked,
      ...(plan.isGrouped && shape.unnamed === null ? (['unnamed'] as const) : []),
      ...(plan.repeats && shape.repeated === null ? (['repeated'] as const) : []),
    ],
    plan,
    changed: guessed.changed,
    matched,
    match(text, person) {
      const next = new Map(matched);
      if (person === null) next.delete(text);
      else next.set(text, person);
      setMatched(next);
    },
  };
}
